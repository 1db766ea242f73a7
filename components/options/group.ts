import type { ComponentChildren } from 'preact';

/** One thing on the options page that can be searched for. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** More words under which it is found: its choices. */
  readonly words?: readonly string[];
  readonly content: ComponentChildren;
}

export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The groups with only those rows in which every word of the query occurs; groups without rows are left out. */
export function matching(groups: readonly Group[], query: string): readonly Group[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  const isWanted = ({ label, description, words = [] }: Row, heading: string) => {
    const text = folded([heading, label, description, ...words].join(' '));
    return wanted.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isWanted(row, group.heading)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Case and accents make no difference. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
