const BYTES_A_WORD = 4;

/** UTF-8 texts one after the other, with their ends in bytes. */
export function packStrings(texts: readonly string[]): { strings: Uint32Array; stringEnds: Uint32Array } {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const total = encoded.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(Math.ceil(total / BYTES_A_WORD) * BYTES_A_WORD);
  let at = 0;
  const ends = encoded.map((text) => {
    bytes.set(text, at);
    at += text.length;
    return at;
  });
  return { strings: new Uint32Array(bytes.buffer), stringEnds: Uint32Array.from(ends) };
}

/** The text with this number. */
export function readString(strings: Uint32Array, stringEnds: Uint32Array, number: number): string {
  const from = number === 0 ? 0 : (stringEnds[number - 1] ?? 0);
  const bytes = new Uint8Array(strings.buffer, strings.byteOffset + from, (stringEnds[number] ?? from) - from);
  return new TextDecoder().decode(bytes);
}
