import { useRef } from 'preact/hooks';
import type { OptionsContext } from './options-context.ts';
import { PlainRow } from './plain-row.tsx';

export interface SettingsFileProps {
  readonly context: OptionsContext;
  onExport(): void;
  /** The text of a file that the reader chose, and the file's name. */
  onImport(text: string, name: string): void;
}

/** Far more than any settings take; a film chosen by mistake is not read into memory. */
const MOST_BYTES = 1_000_000;

export function SettingsFile({ context: { words }, onExport, onImport }: SettingsFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    onImport(file.size > MOST_BYTES ? '' : await file.text(), file.name);
    // The same file can be chosen again after it was mended.
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <PlainRow label={words.file} description={words.fileHint}>
      <button type="button" class="button" onClick={onExport}>
        {words.export}
      </button>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {words.import}
      </button>
      <input
        type="file"
        hidden
        ref={chooser}
        accept=".json,application/json"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </PlainRow>
  );
}
