import type { Language } from '../pack/language.ts';

/** The part of a page we read, as text: a block is a headline, paragraph, caption, list item. */
export interface Article {
  readonly blocks: readonly string[];
  /** The language, where somebody knows it. What pages say of themselves is wrong too often to go here. */
  readonly language?: Language;
}

/** A form found at a place in a text and resolved to an entry. */
export interface Mention {
  readonly block: number;
  /** UTF-16 offsets into the block. */
  readonly start: number;
  readonly end: number;
  /** Number of the entry in the index. */
  readonly entry: number;
  readonly reason: Reason;
}

/** Why a mention was believed. */
export type Reason =
  /** The form says it all. */
  | { readonly rule: 'form' }
  /** Seen in the article: the entry's full name; a related entry; the entries that the form asks for. */
  | { readonly rule: 'full-name' | 'companion' | 'article' | 'paragraph'; readonly evidence: number };
