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
  /** Seen in the article: the entry's full name; a related entry; the entries that the form asks for; the one before in a list. */
  | { readonly rule: 'full-name' | 'companion' | 'article' | 'paragraph' | 'series'; readonly evidence: number }
  /** It stands in a dateline, where nothing else is written so. */
  | { readonly rule: 'dateline' }
  /** The words name an office, and this entry held it on the article's day. */
  | { readonly rule: 'office' };
