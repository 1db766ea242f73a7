interface CheckListProps {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly on: boolean }[];
  onItem(id: string, on: boolean): void;
}

/** What can be switched off one by one. */
export function CheckList({ legend, items, onItem }: CheckListProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {items.map(({ id, label, on }) => (
        <label key={id}>
          <input type="checkbox" checked={on} onChange={(event) => onItem(id, event.currentTarget.checked)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
