/**
 * Reads a form as pack authors write it and spells out every phrase it stands for.
 *
 *   (a|b)     one of these             sanksi (berat|keras) PBB
 *   [a|b]     one of these, or none    pertemuan [puncak|pertama] [antara] Trump dan Kim
 *   word[s]   the same, inside a word  missile[s], pertama[nya]
 *
 * Phrases are spelled out when a pack is compiled, never turned into regular expressions: the matcher's cost then
 * depends on the text alone, and an author's pattern can be neither slow nor surprising.
 */

/** More phrases than this from one form is a mistake in the form, not a rich language. */
export const MAX_PHRASES = 400;

type Node = string | { readonly options: readonly Node[][]; readonly optional: boolean };

/** White space that is not just one blank between words. */
const SPACED = /^\s|\s$|\s\s|[^\S ]/;

/** Why a form cannot be read. `message` is a sentence for the pack's author. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const CLOSING = { '[': ']', '(': ')' } as const;

/**
 * Every phrase that the form stands for, without doubles, in the order written.
 * @throws PatternError on unbalanced brackets, an empty phrase or more than {@link MAX_PHRASES} phrases.
 */
export function phrasesOf(form: string): string[] {
  // Lists of names have no pattern, and there can be a million of them.
  if (!/[()[\]|]/.test(form)) return [trimmed(form, form)];
  const reader = { text: form, at: 0 };
  const nodes = readSequence(reader, '');
  const phrases = new Set<string>();
  for (const spelled of spell(nodes, form)) phrases.add(trimmed(spelled, form));
  return [...phrases];
}

function trimmed(phrase: string, form: string): string {
  const text = SPACED.test(phrase) ? phrase.replace(/\s+/g, ' ').trim() : phrase;
  if (text === '') throw new PatternError(`"${form}" can stand for nothing at all: something outside the brackets is needed.`);
  return text;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readSequence(reader: Reader, closing: string): Node[] {
  const nodes: Node[] = [];
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at] as string;
    if (char === closing || (closing !== '' && char === '|')) return nodes;
    if (char === '[' || char === '(') nodes.push(readGroup(reader, char));
    else if (char === ']' || char === ')' || char === '|') throw new PatternError(`"${reader.text}" has a "${char}" that nothing opened.`);
    else {
      nodes.push(char);
      reader.at++;
    }
  }
  if (closing !== '') throw new PatternError(`"${reader.text}" lacks a closing "${closing}".`);
  return nodes;
}

function readGroup(reader: Reader, opening: '[' | '('): Node {
  const closing = CLOSING[opening];
  const options: Node[][] = [];
  do {
    reader.at++;
    options.push(readSequence(reader, closing));
  } while (reader.text[reader.at] === '|');
  reader.at++;
  return { options, optional: opening === '[' };
}

function spell(nodes: readonly Node[], form: string): string[] {
  let phrases = [''];
  for (const node of nodes) {
    const endings = typeof node === 'string' ? [node] : endingsOf(node, form);
    if (phrases.length * endings.length > MAX_PHRASES) {
      throw new PatternError(`"${form}" stands for more than ${MAX_PHRASES} phrases: split it into several forms.`);
    }
    phrases = phrases.flatMap((phrase) => endings.map((ending) => phrase + ending));
  }
  return phrases;
}

function endingsOf(group: Exclude<Node, string>, form: string): string[] {
  const endings = group.options.flatMap((option) => spell(option, form));
  return group.optional ? ['', ...endings] : endings;
}
