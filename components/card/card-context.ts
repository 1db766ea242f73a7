import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import type { SourceView } from '../../core/view/card-view.ts';
import type { CardMessages } from '../i18n/messages.ts';

/** What every part of one card needs: its language, the words of that language, and what the marks point to. */
export interface CardContext {
  readonly language: Language;
  readonly words: CardMessages;
  readonly sources: readonly SourceView[];
}

const Context = createContext<CardContext | undefined>(undefined);

export const CardProvider = Context.Provider;

export function useCard(): CardContext {
  const context = useContext(Context);
  if (!context) throw new Error('This part of a card stands outside a card.');
  return context;
}
