/** What sort of thing an entry explains. Readers switch these on and off; order is the order of the switches. */
export const KINDS = ['person', 'organisation', 'place', 'weapon', 'sanction', 'event', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that are words of many subjects ("veto", "rudal balistik"): they make no topic by themselves and vouch for no name. */
export const COMMON_KINDS: ReadonlySet<Kind> = new Set<Kind>(['weapon', 'term']);
