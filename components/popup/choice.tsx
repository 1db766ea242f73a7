interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few, in the browser's own list. */
export function Choice<Value extends string>({ label, values, words, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <label class="row">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const value = values.find((each) => each === currentTarget.value);
          if (value !== undefined) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
