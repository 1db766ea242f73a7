import type { OptionsContext } from './options-context.ts';
import { PlainRow } from './plain-row.tsx';

export function ResetAll({ context: { words }, onResetAll }: { readonly context: OptionsContext; onResetAll(): void }) {
  return (
    <PlainRow label={words.all} description={words.allHint}>
      <button type="button" class="button" onClick={onResetAll}>
        {words.resetAll}
      </button>
    </PlainRow>
  );
}
