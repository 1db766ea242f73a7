import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Day, parseDay } from '../../core/date/partial-date.ts';
import { EARLIEST } from '../../core/dating/article-date.ts';
import type { Language } from '../../core/pack/language.ts';
import { formatDate } from '../i18n/format-date.ts';
import { popupMessages } from '../i18n/messages.ts';

export interface ArticleDateProps {
  /** Undefined: the page gives none. */
  readonly date: Day | undefined;
  readonly isChosen: boolean;
  readonly today: Day;
  readonly language: Language;
  /** Undefined: the article's own. */
  onDay(day: Day | undefined): void;
}

/** The day as of which the article is read. Every complete date that is chosen counts at once. */
export function ArticleDate({ date, isChosen, today, language, onDay }: ArticleDateProps) {
  const words = popupMessages[language];
  const [id, boundsId] = [useId(), useId()];
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Set only when it is another one: a field that is written to while somebody types in it loses what was typed.
  useEffect(() => {
    if (field.current && field.current.value !== (date ?? '')) field.current.value = date ?? '';
  }, [date]);

  const dayIn = ({ value }: HTMLInputElement) => {
    const day = parseDay(value);
    return day && day >= EARLIEST && day <= today ? day : undefined;
  };
  const onChange = (input: HTMLInputElement) => {
    const day = dayIn(input);
    // A year that is being typed is a wrong one until its last digit; it is refused when the field is left.
    if (day === undefined) return;
    setRefused(false);
    if (day !== date) onDay(day);
  };
  return (
    <div class="date">
      <label for={id}>{words.dateLabel}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min={EARLIEST}
        max={today}
        defaultValue={date}
        aria-invalid={refused}
        aria-describedby={refused ? boundsId : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget)}
        onBlur={({ currentTarget }) => setRefused(isFilled(currentTarget) && dayIn(currentTarget) === undefined)}
      />
      {refused && (
        <p id={boundsId} role="alert">
          {words.dateBounds(formatDate(EARLIEST, language), formatDate(today, language))}
        </p>
      )}
      {isChosen && (
        <button type="button" class="quiet" onClick={() => onDay(undefined)}>
          {words.ownDate}
        </button>
      )}
    </div>
  );
}

/** A date that no calendar has counts as filled, though the browser gives it no value. */
const isFilled = ({ value, validity }: HTMLInputElement) => value !== '' || validity.badInput;
