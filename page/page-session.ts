import type { Analysis } from '../core/analyse.ts';
import type { Day } from '../core/date/partial-date.ts';
import type { DateSignal } from '../core/dating/article-date.ts';
import type { Language } from '../core/pack/language.ts';
import { isOnFor, type Settings } from '../core/settings.ts';
import type { ExportedMention } from '../core/view/exported-mention.ts';
import type { PageView } from '../core/view/page-view.ts';
import { Annotator, type AskedMention } from './annotator.ts';
import { readArticle } from './article/read-article.ts';
import type { DrawnCard, Keeping } from './card/card-controller.ts';
import { Explainer, type ExplainerPorts } from './selection/explainer.ts';
import { selectedWords } from './selection/selected-words.ts';

/** What a session needs from outside the page; whoever starts it wires these up. */
export interface SessionPorts extends ExplainerPorts {
  analyse(article: { readonly blocks: readonly string[]; readonly dateSignals: readonly DateSignal[] }): Promise<Analysis>;
  /** How many entries are on show; undefined: the page is not annotated. */
  report(count: number | undefined): Promise<unknown>;
  drawCard(root: ShadowRoot, ask: CardAsk, keeping: Keeping): DrawnCard;
}

/** What a mention's card is asked for with. */
export interface CardAsk {
  readonly pageLanguage: Language;
  readonly articleDay: Day | undefined;
  /** What a mention is taken for, in which words, and why. */
  mentionOf(mention: number): AskedMention;
  /** Every entry on the page. */
  entries(): readonly string[];
  /** The settings of now, not of when the page was read. */
  settings(): Settings;
}

/** Konteks on one page: reads and annotates it while it is switched on for it, until `signal` aborts. */
export class PageSession {
  readonly #document: Document;
  readonly #ports: SessionPorts;
  readonly #signal: AbortSignal;
  readonly #explainer: Explainer;
  #settings: Settings;
  #run: AbortController | undefined;
  #annotator: Annotator | undefined;
  #chosenDay: Day | undefined;
  #left: PageView = { status: 'reading' };
  /** Nothing is read until the reader asks for it: the page is paused, or Konteks came for a selection alone. */
  #resting: 'paused' | 'no-access' | undefined;

  constructor(document: Document, settings: Settings, ports: SessionPorts, signal: AbortSignal) {
    this.#document = document;
    this.#settings = settings;
    this.#ports = ports;
    this.#signal = signal;
    this.#explainer = new Explainer(document, ports, signal);
  }

  /** Acts on the settings at once: starts, stops, or shows other kinds. */
  async apply(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#resting) return;
    const otherPacks = settings.packsOff.join() !== before.packsOff.join();
    const isOn = isOnFor(settings, this.#document.location.hostname);
    if (isOn && (!this.#run || otherPacks)) return this.restart();
    if (isOn) this.#annotator?.show(settings);
    else this.#stop({ status: settings.enabled ? 'off-here' : 'off-everywhere' });
    await this.#report();
  }

  /** Reads the page anew: its article may be another one now. */
  async restart(): Promise<void> {
    if (this.#resting || !isOnFor(this.#settings, this.#document.location.hostname)) return;
    this.#stop({ status: 'reading' });
    const run = new AbortController();
    this.#run = run;
    const result = await this.#annotate(AbortSignal.any([this.#signal, run.signal]));
    if (run.signal.aborted) return;
    if (result instanceof Annotator) {
      this.#annotator = result;
      result.show(this.#settings);
    } else this.#left = result;
    await this.#report();
  }

  /** Stops reading, until {@link wake}: whatever the settings become, and wherever the page goes. */
  async rest(why: 'paused' | 'no-access'): Promise<void> {
    this.#resting = why;
    this.#stop({ status: why });
    await this.#report();
  }

  async wake(): Promise<void> {
    this.#resting = undefined;
    await this.apply(this.#settings);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get isResting(): boolean {
    return this.#resting !== undefined;
  }

  /** Opens the card of what the reader selected; false when nothing is selected here. */
  async explainSelection(): Promise<boolean> {
    const selected = selectedWords(this.#document);
    if (!selected) return false;
    if (this.#annotator?.openTouched(selected.range)) return true;
    this.#annotator?.close();
    const view = this.view();
    const article = view.status === 'annotated' ? { language: view.language, articleDay: view.date } : undefined;
    await this.#explainer.explain(selected, { language: article?.language, articleDay: article?.articleDay });
    return true;
  }

  /** The page was read and found to be no article; more of it may have come since. */
  get foundNothing(): boolean {
    return this.#run !== undefined && this.#left.status === 'no-article' && !this.#annotator;
  }

  view(): PageView {
    return this.#annotator?.view() ?? this.#left;
  }

  /** Reads the page as an article of another day; undefined: of the day that it gives itself. */
  async setDay(day: Day | undefined): Promise<void> {
    this.#chosenDay = day;
    await this.restart();
  }

  mentions(): readonly ExportedMention[] {
    return this.#annotator?.exported() ?? [];
  }

  show(mention: number): void {
    this.#annotator?.goTo(mention);
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
    const { blocks } = article;
    const chosen: DateSignal[] = this.#chosenDay ? [{ kind: 'reader', text: this.#chosenDay }] : [];
    const dateSignals = [...chosen, ...article.dateSignals];
    const analysis = await this.#ports.analyse({ blocks: blocks.map(({ text }) => text), dateSignals });
    const { language } = analysis;
    if (!language) return { status: 'no-language' };
    if (signal.aborted) return { status: 'reading' };
    return new Annotator(
      this.#document,
      article,
      analysis,
      {
        drawCard: (root, mentionOf, keeping) =>
          this.#ports.drawCard(
            root,
            {
              pageLanguage: language,
              articleDay: analysis.date?.day,
              mentionOf,
              entries: () => analysis.heads.map(({ entry }) => entry),
              settings: () => this.#settings,
            },
            keeping,
          ),
        onOpen: () => this.#explainer.close(),
      },
      signal,
    );
  }
}
