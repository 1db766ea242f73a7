import type { PanelArticle } from '../../components/panel/panel.tsx';
import type { Day } from '../../core/date/partial-date.ts';
import type { Language } from '../../core/pack/language.ts';
import { cardLanguageOn } from '../../core/settings.ts';
import type { CardView } from '../../core/view/card-view.ts';
import type { PageView } from '../../core/view/page-view.ts';
import { type ActiveTab, activeTab, onTabChange, viewOf } from '../../extension/active-tab.ts';
import { askBackground } from '../../extension/messages.ts';
import { loadSettings } from '../../extension/settings-store.ts';

/** What the panel shows: the tab in front, its article, and the chain of entries that the reader opened from each other. */
export class PanelState {
  readonly #draw: () => void;
  tab: ActiveTab | undefined;
  view: PageView = { status: 'reading' };
  article: PanelArticle | undefined;
  chain: readonly string[] = [];
  card: CardView | undefined;
  /** Answers that come after another question was asked are void. */
  #turn = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Shows the tab in front, now and whenever another comes there or its page changes, until `signal` aborts. */
  async follow(signal: AbortSignal): Promise<void> {
    onTabChange(() => void this.#read(), signal);
    await this.#read();
  }

  /** Shows the card of the last entry of a chain; of none, the list. */
  async show(chain: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    const entry = chain.at(-1);
    const card = entry === undefined ? undefined : await askBackground('card', { entry, ...(await this.#viewpoint()) });
    if (turn !== this.#turn) return;
    this.chain = card ? chain : [];
    this.card = card;
    this.#draw();
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const tab = await activeTab();
    const asked: PageView = tab ? await viewOf(tab) : { status: 'closed' };
    // The panel is not told a tab's address, so it cannot tell a page of the browser's own from one that Konteks was not asked to read.
    const view: PageView = asked.status === 'closed' ? { status: 'no-access' } : asked;
    if (turn !== this.#turn) return;
    const isOther = tab?.id !== this.tab?.id || !isSameArticle(view, this.view);
    this.tab = tab;
    this.view = view;
    if (isOther) [this.chain, this.card] = [[], undefined];
    const article = await this.#articleOf(view);
    if (turn !== this.#turn) return;
    this.article = article;
    this.#draw();
  }

  async #articleOf(view: PageView): Promise<PanelArticle | undefined> {
    if (view.status !== 'annotated' || view.found.length === 0) return undefined;
    const entries = view.found.map(({ entry }) => entry);
    return { found: view.found, digest: await askBackground('digest', { entries, ...(await this.#viewpoint()) }) };
  }

  async #viewpoint(): Promise<{ language: Language; articleDay: Day | undefined }> {
    if (this.view.status !== 'annotated') return { language: 'id', articleDay: undefined };
    return { language: cardLanguageOn(await loadSettings(), this.view.language), articleDay: this.view.date };
  }
}

function isSameArticle(a: PageView, b: PageView): boolean {
  if (a.status !== 'annotated' || b.status !== 'annotated') return a.status === b.status;
  return a.date === b.date && a.found.map(({ entry }) => entry).join() === b.found.map(({ entry }) => entry).join();
}
