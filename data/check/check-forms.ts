import type { Form } from '../../core/pack/form.ts';
import { PatternError, phrasesOf } from '../../core/pattern/pattern.ts';
import { isReadable } from '../../core/text/phrase.ts';

/** What is wrong with a list of forms, by their numbers. */
export function checkForms(forms: readonly Form[]): { readonly form: number; readonly message: string }[] {
  return forms.flatMap(({ text }, form) => {
    const message = problemOf(text);
    return message === undefined ? [] : [{ form, message }];
  });
}

function problemOf(text: string): string | undefined {
  try {
    const unreadable = phrasesOf(text).find((phrase) => !isReadable(phrase));
    return unreadable && `"${unreadable}" holds a mark that ends a phrase in text: only ' . , & - / may stand inside a form.`;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}
