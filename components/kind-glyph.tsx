import type { Kind } from '../core/pack/kind.ts';

/** Line drawings on a 16 × 16 grid, in the colour of the text beside them. */
const STROKES: Readonly<Record<Kind, string>> = {
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8Zm-5.25 5.5c.4-2.4 2.5-3.75 5.25-3.75s4.85 1.35 5.25 3.75',
  organisation: 'M2.5 6.25 8 2.75l5.5 3.5h-11ZM4 6.5v5.25M8 6.5v5.25M12 6.5v5.25M2.25 13.25h11.5',
  place: 'M8 14c2.9-3 4.5-5.3 4.5-7.25a4.5 4.5 0 0 0-9 0C3.5 8.7 5.1 11 8 14Zm0-5.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  weapon: 'M8 1.75c1.4 1.3 2 2.9 2 4.75v5.25H6V6.5c0-1.85.6-3.45 2-4.75ZM6 8.5l-2.25 2v2.25L6 11.75m4-3.25 2.25 2v2.25L10 11.75M8 12v2.25',
  sanction: 'M3.75 1.75h5.5l3 3v9.5h-8.5V1.75Zm5.25.25v3h3M6 8.25h4M6 11h4',
  event: 'M2.5 3.5h11v10h-11v-10Zm0 3.25h11M5.25 1.75v3m5.5-3v3',
  term: 'M8 4.25C6.6 3.2 4.7 2.9 2.5 3v9.5c2.2-.1 4.1.2 5.5 1.25m0-9.5C9.4 3.2 11.3 2.9 13.5 3v9.5c-2.2-.1-4.1.2-5.5 1.25m0-9.5v9.5',
};

/** Says nothing that the label beside it does not: hidden from screen readers. */
export function KindGlyph({ kind }: { kind: Kind }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={STROKES[kind]} />
    </svg>
  );
}
