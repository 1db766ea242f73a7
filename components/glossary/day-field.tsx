import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../core/date/partial-date.ts';
import type { Language } from '../../core/pack/language.ts';
import { formatDate } from '../i18n/format-date.ts';
import { glossaryMessages } from '../i18n/messages.ts';
import { dayUntil } from './address.ts';

interface DayFieldProps {
  /** Undefined: today. */
  readonly day: Day | undefined;
  readonly today: Day;
  readonly language: Language;
  onChange(day: Day | undefined): void;
}

/** The as-of date of list and cards. What is no day up to today changes nothing, and is said once the field is left. */
export function DayField({ day, today, language, onChange }: DayFieldProps) {
  const words = glossaryMessages[language];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  // Not as an attribute: each drawing of the page would undo a date that is half typed.
  const show = () => {
    if (input.current) input.current.value = day ?? today;
  };
  useLayoutEffect(show, [day, today]);
  const choose = (text: string) => {
    const chosen = dayUntil(text, today);
    if (chosen === undefined) return;
    setBad(false);
    onChange(chosen === today ? undefined : chosen);
  };
  return (
    <div class="field">
      <label for={id}>{words.asOf}</label>
      <div class="day">
        <input
          ref={input}
          id={id}
          type="date"
          max={today}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-bad` : undefined}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          onBlur={({ currentTarget }) => setBad(dayUntil(currentTarget.value, today) === undefined)}
        />
        {(day !== undefined || isBad) && (
          <button
            type="button"
            class="more"
            onClick={() => {
              setBad(false);
              show();
              onChange(undefined);
            }}
          >
            {words.today}
          </button>
        )}
      </div>
      {isBad && (
        <p class="bad" id={`${id}-bad`} role="alert">
          {words.badDate(formatDate(today, language))}
        </p>
      )}
    </div>
  );
}
