import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labels: Readonly<Record<Value, string>>;
  /** Said beside a value's label. */
  noteOf?(value: Value): string;
  onChoose(value: Value): void;
}

/** One of a few values, as radio buttons; the legend is the row's. */
export function Choice<Value extends string>({ values, chosen, labels, noteOf, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div class="choices">
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{labels[value]}</span>
          {noteOf && <span class="note">{noteOf(value)}</span>}
        </label>
      ))}
    </div>
  );
}
