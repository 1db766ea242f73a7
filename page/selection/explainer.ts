import type { Day } from '../../core/date/partial-date.ts';
import type { Explained, SelectedText } from '../../core/explain-words.ts';
import { LANGUAGES, type Language } from '../../core/pack/language.ts';
import type { DrawnCard, Keeping } from '../card/card-controller.ts';
import type { SelectedWords } from './selected-words.ts';
import { SelectionCard } from './selection-card.ts';

/** What selected words were looked up to be; `found` undefined: no pack explains them. */
export interface SelectionAsk extends SelectedText {
  readonly found: Explained | undefined;
}

export interface ExplainerPorts {
  /** The reader's language, for pages that do not say theirs. */
  readonly ownLanguage: Language;
  explain(selected: SelectedText): Promise<Explained | undefined>;
  drawSelection(root: ShadowRoot, ask: SelectionAsk, keeping: Keeping): DrawnCard;
}

/** Looks up what the reader selected and opens its card there, or a note that nothing is known of it. */
export class Explainer {
  readonly #document: Document;
  readonly #ports: ExplainerPorts;
  readonly #card: SelectionCard;

  constructor(document: Document, ports: ExplainerPorts, signal: AbortSignal) {
    this.#document = document;
    this.#ports = ports;
    this.#card = new SelectionCard(document, signal);
  }

  /** `language` and `articleDay` are the article's, as far as it is read. */
  async explain(selected: SelectedWords, article: { readonly language: Language | undefined; readonly articleDay: Day | undefined }) {
    const { words, range } = selected;
    const text: SelectedText = { words, language: article.language ?? this.#declaredLanguage(), articleDay: article.articleDay };
    const found = await this.#ports.explain(text);
    await this.#card.open(range, (root, keeping) => this.#ports.drawSelection(root, { ...text, found }, keeping));
  }

  close(): void {
    this.#card.close();
  }

  #declaredLanguage(): Language {
    const declared = this.#document.documentElement.lang.toLowerCase();
    return LANGUAGES.find((language) => declared === language || declared.startsWith(`${language}-`)) ?? this.#ports.ownLanguage;
  }
}
