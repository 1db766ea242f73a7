/**
 * 64-bit hashes of words and phrases, as two 32-bit halves. A word is hashed once; the hash of a phrase is folded from the
 * hashes of its words and of what stands between them, so that no text is copied or compared while matching.
 *
 * Two forms that collide are refused when the index is built. That a word of a text collides with a form by chance is a
 * matter of one in 2^44 a look-up with a million forms: once in some hundred million long articles.
 */
// As signed 32-bit numbers: with a seed beyond that range V8 would keep every hash as a double.
export const SEED_LOW = 0x811c9dc5 | 0;
export const SEED_HIGH = 0x9747b28c | 0;

/** FNV-1a's step. */
export const stepLow = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** A second, independent step (multiply and rotate). */
export const stepHigh = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ code, 0x85ebca6b);
  return (mixed << 13) | (mixed >>> 19);
};

/** Spreads a hash over all its bits (MurmurHash3's finaliser), so that its low bits can choose a slot. */
export function spread(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
