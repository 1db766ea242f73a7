/** A list cut to what a reader sees at first. */
export interface Shortened<Item> {
  readonly shown: readonly Item[];
  readonly hidden: number;
  readonly hiddenAt: 'start' | 'end';
}

/** A single item is not worth a button: it is shown rather than hidden. */
const SLACK = 1;

export function firstOf<Item>(items: readonly Item[], count: number): Shortened<Item> {
  const shown = items.length <= count + SLACK ? items : items.slice(0, count);
  return { shown, hidden: items.length - shown.length, hiddenAt: 'end' };
}

export function lastOf<Item>(items: readonly Item[], count: number): Shortened<Item> {
  const shown = items.length <= count + SLACK ? items : items.slice(-count);
  return { shown, hidden: items.length - shown.length, hiddenAt: 'start' };
}
