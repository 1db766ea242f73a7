/** What became of the reader's last action. */
export interface Said {
  readonly sentence: string;
  readonly isProblem?: boolean;
  readonly undo?: { readonly label: string; onUndo(): void };
}

/** Stands at the lower edge of the window as long as it has something to say; read out politely, problems at once. */
export function StatusLine({ said }: { readonly said: Said | undefined }) {
  return (
    <div class="status-line" data-problem={said?.isProblem ?? false}>
      <p role="status">{!said?.isProblem && said?.sentence}</p>
      <p role="alert">{said?.isProblem && said.sentence}</p>
      {said?.undo && (
        <button type="button" class="plain" onClick={said.undo.onUndo}>
          {said.undo.label}
        </button>
      )}
    </div>
  );
}
