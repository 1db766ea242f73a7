import { dayAt } from '../../core/date/today.ts';
import { articleDate } from '../../core/dating/article-date.ts';
import { isOnFor, type Settings } from '../../core/settings.ts';
import type { PageView } from '../../core/view/page-view.ts';
import { answerPage, askBackground } from '../../extension/messages.ts';
import { loadSettings, watchSettings } from '../../extension/settings-store.ts';
import { Annotator } from '../../page/annotator.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { cardDrawer } from './draw-card.ts';

/** Reads and annotates the page while Konteks is switched on for it, and answers the popup, until `signal` aborts. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  let settings = await loadSettings();
  let annotator: Annotator | undefined;
  let lifetime: AbortController | undefined;
  let left: PageView = { status: 'reading' };

  const report = () => askBackground('badge', { count: annotator?.count });

  async function start(): Promise<void> {
    const run = new AbortController();
    lifetime = run;
    left = { status: 'reading' };
    const result = await annotate(AbortSignal.any([signal, run.signal]));
    if (run.signal.aborted) return;
    if (result instanceof Annotator) annotator = result;
    else left = result;
    annotator?.showKinds(settings.kinds);
    await report();
  }

  async function apply(next: Settings): Promise<void> {
    const [was, is] = [lifetime !== undefined, isOnFor(next, location.hostname)];
    settings = next;
    if (is && !was) return start();
    if (is) annotator?.showKinds(next.kinds);
    else {
      lifetime?.abort();
      [lifetime, annotator] = [undefined, undefined];
      left = { status: next.enabled ? 'off-here' : 'off-everywhere' };
    }
    return report();
  }

  watchSettings((next) => void apply(next), signal);
  answerPage(
    {
      view: () => annotator?.view() ?? left,
      show: ({ mention }) => {
        annotator?.show(mention);
        return undefined;
      },
      step: ({ direction }) => {
        annotator?.step(direction);
        return undefined;
      },
    },
    signal,
  );
  await apply(settings);
}

/** The annotated article, or why there is none. */
async function annotate(signal: AbortSignal): Promise<Annotator | PageView> {
  const article = readArticle(document, { path: location.pathname, isVisible: (element) => element.checkVisibility() });
  if (!article) return { status: 'no-article' };
  const analysis = await askBackground('analyse', { blocks: article.blocks.map(({ text }) => text) });
  const { language } = analysis;
  if (!language || signal.aborted) return { status: 'no-language' };
  const date = articleDate(article.dateSignals, language, dayAt(new Date()))?.day;
  const draw = (root: ShadowRoot, entryOf: (mention: number) => string, close: () => void) =>
    cardDrawer(
      root,
      async (mention) => {
        const entry = entryOf(mention);
        const view = await askBackground('card', { entry, language, articleDay: date });
        if (!view) throw new Error(`No pack has the entry "${entry}" any more; reload the page.`);
        return view;
      },
      close,
    );
  return new Annotator(document, article, { analysis, date }, draw, signal);
}
