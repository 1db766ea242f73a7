/**
 * Every message in the extension, typed both ways: who asks what, and what comes back. Handlers are total: a request without
 * a handler does not compile.
 */
import { browser } from 'wxt/browser';
import type { Analysis } from '../core/analyse.ts';
import type { Day } from '../core/date/partial-date.ts';
import type { DateSignal } from '../core/dating/article-date.ts';
import type { Explained, SelectedText } from '../core/explain-words.ts';
import type { Language } from '../core/pack/language.ts';
import type { CardView } from '../core/view/card-view.ts';
import type { DigestView } from '../core/view/digest-view.ts';
import type { ExportedMention } from '../core/view/exported-mention.ts';
import type { PageView } from '../core/view/page-view.ts';
import { parseRequest } from './message-schema.ts';

/** What pages and the extension's own windows ask of the background. */
export interface BackgroundRequests {
  /** Finds the entries that an article mentions. */
  analyse: { ask: { readonly blocks: readonly string[]; readonly dateSignals: readonly DateSignal[] }; answer: Analysis };
  /** One card, as of the article's day. */
  card: {
    ask: { readonly entry: string; readonly language: Language; readonly articleDay: Day | undefined };
    answer: CardView | undefined;
  };
  /** All that the entries of an article tell together, as of its day. */
  digest: {
    ask: { readonly entries: readonly string[]; readonly language: Language; readonly articleDay: Day | undefined };
    answer: DigestView;
  };
  /** What selected words mean; undefined: no pack explains them. */
  explain: { ask: SelectedText; answer: Explained | undefined };
  /** Opens the glossary, searching for words. */
  glossary: { ask: { readonly words: string }; answer: undefined };
  /** Opens the side panel of the asking tab at an entry. */
  panel: { ask: { readonly entry: string }; answer: undefined };
  /** Shows how many entries were found on the asking page; undefined: it is not annotated. */
  badge: { ask: { readonly count: number | undefined }; answer: undefined };
}

/** What the popup and the background ask of the page in a tab. */
export interface PageRequests {
  view: { ask: Record<never, never>; answer: PageView };
  /** Scrolls to a mention and opens its card. */
  show: { ask: { readonly mention: number }; answer: undefined };
  step: { ask: { readonly direction: 1 | -1 }; answer: undefined };
  /** Reads the page as an article of another day; undefined: of the day that it gives itself. */
  date: { ask: { readonly day: Day | undefined }; answer: undefined };
  /** Stops reading the page until it is loaded anew, or goes on. */
  pause: { ask: { readonly on: boolean }; answer: undefined };
  /** Switches the page's site off, or on again. */
  toggle: { ask: Record<never, never>; answer: undefined };
  /** Opens the card of what is selected; false: nothing is, in the page's own document. */
  explain: { ask: Record<never, never>; answer: boolean };
  /** The page's address and title, and the mentions in its article, for exports. */
  mentions: {
    ask: Record<never, never>;
    answer: { readonly url: string; readonly title: string; readonly mentions: readonly ExportedMention[] };
  };
}

interface Exchange {
  readonly ask: object;
  readonly answer: unknown;
}

/** One request of a map as it travels. */
export type RequestOf<Map> = {
  [Name in keyof Map]: { readonly name: Name } & (Map[Name] extends Exchange ? Map[Name]['ask'] : never);
}[keyof Map];

export type Handlers<Map extends { [Name in keyof Map]: Exchange }, Context> = {
  readonly [Name in keyof Map]: (ask: Map[Name]['ask'], context: Context) => Promise<Map[Name]['answer']> | Map[Name]['answer'];
};

export async function askBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  ask: BackgroundRequests[Name]['ask'],
): Promise<BackgroundRequests[Name]['answer']> {
  return (await browser.runtime.sendMessage({ name, ...ask })) as BackgroundRequests[Name]['answer'];
}

export async function askPage<Name extends keyof PageRequests>(
  tab: number,
  name: Name,
  ask: PageRequests[Name]['ask'],
): Promise<PageRequests[Name]['answer']> {
  // The top frame only: articles in frames are advertisements.
  return (await browser.tabs.sendMessage(tab, { name, ...ask }, { frameId: 0 })) as PageRequests[Name]['answer'];
}

/** Answers what pages ask the background. `context` is the asking tab's number. */
export function answerBackground(handlers: Handlers<BackgroundRequests, number | undefined>): void {
  listen((message, tab) => {
    const request = parseRequest.background(message);
    switch (request?.name) {
      case 'analyse':
        return handlers.analyse(request, tab);
      case 'card':
        return handlers.card(request, tab);
      case 'digest':
        return handlers.digest(request, tab);
      case 'explain':
        return handlers.explain(request, tab);
      case 'glossary':
        return handlers.glossary(request, tab);
      case 'panel':
        return handlers.panel(request, tab);
      case 'badge':
        return handlers.badge(request, tab);
      default:
        return NOT_MINE;
    }
  });
}

/** Answers what the popup and the background ask a page, until `signal` aborts. */
export function answerPage(handlers: Handlers<PageRequests, undefined>, signal: AbortSignal): void {
  listen((message) => {
    const request = parseRequest.page(message);
    switch (request?.name) {
      case 'view':
        return handlers.view(request, undefined);
      case 'show':
        return handlers.show(request, undefined);
      case 'step':
        return handlers.step(request, undefined);
      case 'date':
        return handlers.date(request, undefined);
      case 'pause':
        return handlers.pause(request, undefined);
      case 'toggle':
        return handlers.toggle(request, undefined);
      case 'explain':
        return handlers.explain(request, undefined);
      case 'mentions':
        return handlers.mentions(request, undefined);
      default:
        return NOT_MINE;
    }
  }, signal);
}

/** Calls back whenever the page in a tab (undefined: in any) reports what it shows, until `signal` aborts; the background answers the report. */
export function onPageReport(tab: number | undefined, onReport: () => void, signal: AbortSignal): void {
  listen((message, from) => {
    if ((tab === undefined || from === tab) && parseRequest.background(message)?.name === 'badge') onReport();
    return NOT_MINE;
  }, signal);
}

const NOT_MINE = Symbol('no request of this map');

function listen(answer: (message: unknown, tab: number | undefined) => unknown, signal?: AbortSignal): void {
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string | undefined; readonly tab?: { readonly id?: number | undefined } | undefined },
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answered = answer(message, sender.tab?.id);
    return answered === NOT_MINE ? undefined : Promise.resolve(answered);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
