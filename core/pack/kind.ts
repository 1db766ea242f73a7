/** What sort of thing an entry explains. Readers switch these on and off; order is the order of the switches. */
export const KINDS = ['person', 'organisation', 'place', 'weapon', 'sanction', 'event', 'term'] as const;
export type Kind = (typeof KINDS)[number];
