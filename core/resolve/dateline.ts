/** Where a report was written stands before its first sentence; that is no mention of the place. */

const OUTLET = String.raw`\([^)]{2,40}\)`;
const MORE = '(?:,[^-–—(]{1,40})?';
const DASH = String.raw`\s*[-–—]{1,2}\s`;
/** "SEOUL, Kabar Nusantara -", "WASHINGTON (Reuters) —" */
const IN_CAPITALS = new RegExp(String.raw`^\s*\p{Lu}{3,}[\p{Lu}\s.]*${MORE}\s*(?:${OUTLET})?${DASH}`, 'u');
/** "Seoul (ANTARA) -" */
const WITH_OUTLET = new RegExp(String.raw`^\s*\p{Lu}[\p{L}\s.]{2,30}${MORE}\s*${OUTLET}${DASH}`, 'u');

/** How many characters of a block are its dateline; 0 when it has none. */
export function datelineLength(text: string): number {
  return (IN_CAPITALS.exec(text) ?? WITH_OUTLET.exec(text))?.[0].length ?? 0;
}
