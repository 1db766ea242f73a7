import type { Kind } from '../../core/pack/kind.ts';
import type { Language } from '../../core/pack/language.ts';
import * as en from './messages.en.ts';
import * as id from './messages.id.ts';

/** Apart for the card and the popup, so that a page's content script carries no words that it never shows. */
export type CardMessages = typeof id.card;
export type PanelMessages = typeof id.panel;
export type PopupMessages = typeof id.popup;

export const cardMessages: Readonly<Record<Language, CardMessages>> = { id: id.card, en: en.card };
export const panelMessages: Readonly<Record<Language, PanelMessages>> = { id: id.panel, en: en.panel };
export const popupMessages: Readonly<Record<Language, PopupMessages>> = { id: id.popup, en: en.popup };

const kindLabels: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = { id: id.kinds, en: en.kinds };

/** What readers call entries of this kind: "Tokoh", "People". */
export function kindLabel(kind: Kind, language: Language): string {
  return kindLabels[language][kind];
}
