/** Languages that packs are written in and whose texts are read. Order is the order in the index's bit masks. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing said in each language: written for each, not translated word by word. */
export type LocalText = Readonly<Record<Language, string>>;
