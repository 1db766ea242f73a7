import type { Language } from '../../core/pack/language.ts';

/** A phrase by plural category. Indonesian has only `other`; English adds `one`. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Picks the form for a number and puts the number, written as the language does, where `#` stands. */
export function pluralsOf(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
