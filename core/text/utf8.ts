/** UTF-8 as `TextEncoder` writes it. */

/** Codes from here on take more than one byte. */
export const ASCII_END = 0x80;
/** Bytes that one UTF-16 code unit takes at most. */
export const LONGEST_UTF8 = 3;

const TWO_BYTES_END = 0x800;

/** How many bytes the code units from `from` up to `to` take; neither may be in the middle of a surrogate pair. */
export function utf8Length(text: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END) length++;
    else if (code < TWO_BYTES_END) length += 2;
    else if (isPair(text, at)) {
      length += 4;
      at++;
    } else length += 3;
  }
  return length;
}

/** Whether two code units at an offset are one character. A lone half is written as U+FFFD, which takes three bytes too. */
export function isPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff);
}

const isBetween = (code: number, first: number, last: number) => code >= first && code <= last;
