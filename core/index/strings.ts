import { ASCII_END, LONGEST_UTF8 } from '../text/utf8.ts';
import { Numbers } from './numbers.ts';

const BYTES_A_WORD = 4;

/** Collects texts as UTF-8, one after the other, with their ends in bytes. */
export class StringTable {
  readonly #encoder = new TextEncoder();
  readonly #ends = new Numbers();
  #bytes = new Uint8Array(1024);
  #length = 0;

  add(text: string): void {
    const most = this.#length + text.length * LONGEST_UTF8;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(most * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length += this.#addAscii(text) ?? this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#ends.push(this.#length);
  }

  /** Writes a text of ASCII characters and gives its length; undefined for others. Most names are such, and a view of the bytes for each is dear. */
  #addAscii(text: string): number | undefined {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= ASCII_END) return undefined;
      this.#bytes[this.#length + at] = code;
    }
    return text.length;
  }

  sections(): { readonly strings: Uint32Array; readonly stringEnds: Uint32Array } {
    const words = Math.ceil(this.#length / BYTES_A_WORD);
    const padded = new Uint8Array(words * BYTES_A_WORD);
    padded.set(this.#bytes.subarray(0, this.#length));
    return { strings: new Uint32Array(padded.buffer), stringEnds: this.#ends.all() };
  }
}

/** The text with this number. */
export function readString(strings: Uint32Array, stringEnds: Uint32Array, number: number): string {
  const from = number === 0 ? 0 : (stringEnds[number - 1] ?? 0);
  const bytes = new Uint8Array(strings.buffer, strings.byteOffset + from, (stringEnds[number] ?? from) - from);
  return new TextDecoder().decode(bytes);
}
