import type { LocalText } from './language.ts';
import type { Pack } from './pack.ts';

/** What readers are told of a pack, where its entries are not needed. */
export interface PackInfo {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** SPDX expression for the pack's texts. */
  readonly licence: string;
  readonly scenery: boolean;
  /** How many it has. */
  readonly entries: number;
}

export function infoOf({ id, title, description, licence, scenery, entries }: Pack): PackInfo {
  return { id, title, description, licence, scenery, entries: entries.length };
}
