import { useId } from 'preact/hooks';

interface FilterChoiceProps<Value extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value | undefined): void;
}

/** One of a filter's values, or all. */
export function FilterChoice<Value extends string>({ label, all, value, options, onChange }: FilterChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(options.find((option) => option.value === currentTarget.value)?.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
