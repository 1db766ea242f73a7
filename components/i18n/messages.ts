import type { Kind } from '../../core/pack/kind.ts';
import type { Language } from '../../core/pack/language.ts';
import { glossary as glossaryEn } from './glossary.en.ts';
import { glossary as glossaryId } from './glossary.id.ts';
import * as en from './messages.en.ts';
import * as id from './messages.id.ts';
import { options as optionsEn } from './options.en.ts';
import { options as optionsId } from './options.id.ts';
import { popup as popupEn } from './popup.en.ts';
import { popup as popupId } from './popup.id.ts';
import { welcome as welcomeEn } from './welcome.en.ts';
import { welcome as welcomeId } from './welcome.id.ts';

/** Apart for the card and the popup, so that a page's content script carries no words that it never shows. */
export type CardMessages = typeof id.card;
export type OptionsMessages = typeof optionsId;
export type GlossaryMessages = typeof glossaryId;
export type PanelMessages = typeof id.panel;
export type PopupMessages = typeof popupId;

export const cardMessages: Readonly<Record<Language, CardMessages>> = { id: id.card, en: en.card };
export const glossaryMessages: Readonly<Record<Language, GlossaryMessages>> = { id: glossaryId, en: glossaryEn };
export const panelMessages: Readonly<Record<Language, PanelMessages>> = { id: id.panel, en: en.panel };
export const popupMessages: Readonly<Record<Language, PopupMessages>> = { id: popupId, en: popupEn };
export const optionsMessages: Readonly<Record<Language, OptionsMessages>> = { id: optionsId, en: optionsEn };
export const welcomeMessages: Readonly<Record<Language, typeof welcomeId>> = { id: welcomeId, en: welcomeEn };

const kindLabels: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = { id: id.kinds, en: en.kinds };

/** What readers call entries of this kind: "Tokoh", "People". */
export function kindLabel(kind: Kind, language: Language): string {
  return kindLabels[language][kind];
}
