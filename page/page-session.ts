import type { Analysis } from '../core/analyse.ts';
import type { Day } from '../core/date/partial-date.ts';
import type { DateSignal } from '../core/dating/article-date.ts';
import type { Language } from '../core/pack/language.ts';
import { isOnFor, type Settings } from '../core/settings.ts';
import type { PageView } from '../core/view/page-view.ts';
import { Annotator, type AskedMention } from './annotator.ts';
import { readArticle } from './article/read-article.ts';
import type { DrawnCard } from './card/card-controller.ts';

/** What a session needs from outside the page; whoever starts it wires these up. */
export interface SessionPorts {
  analyse(article: { readonly blocks: readonly string[]; readonly dateSignals: readonly DateSignal[] }): Promise<Analysis>;
  /** How many entries are on show; undefined: the page is not annotated. */
  report(count: number | undefined): Promise<unknown>;
  drawCard(root: ShadowRoot, ask: CardAsk, close: () => void): DrawnCard;
}

/** What a mention's card is asked for with. */
export interface CardAsk {
  readonly language: Language;
  readonly articleDay: Day | undefined;
  /** What a mention is taken for, in which words, and why. */
  mentionOf(mention: number): AskedMention;
}

/** Konteks on one page: reads and annotates it while it is switched on for it, until `signal` aborts. */
export class PageSession {
  readonly #document: Document;
  readonly #ports: SessionPorts;
  readonly #signal: AbortSignal;
  #settings: Settings;
  #run: AbortController | undefined;
  #annotator: Annotator | undefined;
  #left: PageView = { status: 'reading' };

  constructor(document: Document, settings: Settings, ports: SessionPorts, signal: AbortSignal) {
    this.#document = document;
    this.#settings = settings;
    this.#ports = ports;
    this.#signal = signal;
  }

  /** Acts on the settings at once: starts, stops, or shows other kinds. */
  async apply(settings: Settings): Promise<void> {
    this.#settings = settings;
    const isOn = isOnFor(settings, this.#document.location.hostname);
    if (isOn && !this.#run) return this.restart();
    if (isOn) this.#annotator?.showKinds(settings.kinds);
    else this.#stop({ status: settings.enabled ? 'off-here' : 'off-everywhere' });
    await this.#report();
  }

  /** Reads the page anew: its article may be another one now. */
  async restart(): Promise<void> {
    if (!isOnFor(this.#settings, this.#document.location.hostname)) return;
    this.#stop({ status: 'reading' });
    const run = new AbortController();
    this.#run = run;
    const result = await this.#annotate(AbortSignal.any([this.#signal, run.signal]));
    if (run.signal.aborted) return;
    if (result instanceof Annotator) {
      this.#annotator = result;
      result.showKinds(this.#settings.kinds);
    } else this.#left = result;
    await this.#report();
  }

  /** The page was read and found to be no article; more of it may have come since. */
  get foundNothing(): boolean {
    return this.#run !== undefined && this.#left.status === 'no-article' && !this.#annotator;
  }

  view(): PageView {
    return this.#annotator?.view() ?? this.#left;
  }

  show(mention: number): void {
    this.#annotator?.show(mention);
  }

  step(direction: 1 | -1): void {
    this.#annotator?.step(direction);
  }

  #stop(left: PageView): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#annotator = undefined;
    this.#left = left;
  }

  #report(): Promise<unknown> {
    return this.#ports.report(this.#annotator?.count);
  }

  /** The annotated article, or why there is none. */
  async #annotate(signal: AbortSignal): Promise<Annotator | PageView> {
    const { pathname } = this.#document.location;
    const article = readArticle(this.#document, { path: pathname, isVisible: (element) => element.checkVisibility() });
    if (!article) return { status: 'no-article' };
    const { blocks, dateSignals } = article;
    const analysis = await this.#ports.analyse({ blocks: blocks.map(({ text }) => text), dateSignals });
    const { language } = analysis;
    if (!language) return { status: 'no-language' };
    if (signal.aborted) return { status: 'reading' };
    return new Annotator(
      this.#document,
      article,
      analysis,
      (root, mentionOf, close) => this.#ports.drawCard(root, { language, articleDay: analysis.date?.day, mentionOf }, close),
      signal,
    );
  }
}
