import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import type { SourceView } from '../../core/view/card-view.ts';
import type { CardMessages } from '../i18n/messages.ts';

/** What a reader can do with a card. Each place that shows cards offers what makes sense there. */
export interface CardActions {
  onClose?(): void;
  /** Back to the card from which this one was opened. */
  onBack?(): void;
  /** Shows another entry's card in this one's place. */
  onOpen?(entry: string): void;
  readonly pin?: { readonly on: boolean; onChange(on: boolean): void };
  /** Puts a text on the clipboard; false when the page does not allow it. */
  onCopy?(text: string): Promise<boolean>;
  /** Shows the entry in the side panel. */
  onPanel?(): void;
  onSiteOff?(): void;
  /** Notes, on this device, that the words were taken for the wrong entry. */
  onReport?(): Promise<void>;
}

/** What every part of one card needs: its language, the words of that language, and what the marks point to. */
export interface CardContext {
  readonly language: Language;
  readonly words: CardMessages;
  readonly sources: readonly SourceView[];
  readonly actions: CardActions;
}

const Context = createContext<CardContext | undefined>(undefined);

export const CardProvider = Context.Provider;

export function useCard(): CardContext {
  const context = useContext(Context);
  if (!context) throw new Error('This part of a card stands outside a card.');
  return context;
}
