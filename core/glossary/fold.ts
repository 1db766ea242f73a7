import { CharClass, classOf, foldOf } from '../text/characters.ts';

/** A text as it is searched: lower case, no accents, words parted by one space: "Ri Yong-ho" → "ri yong ho", "A.S." → "as". */
export function folded(text: string): string {
  let words = '';
  let isParted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      if (isParted && words !== '') words += ' ';
      isParted = false;
      words += String.fromCharCode(foldOf(code));
    } else if (kind === CharClass.Soft || kind === CharClass.Break) isParted = true;
  }
  return words;
}
