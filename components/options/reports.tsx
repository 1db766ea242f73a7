import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsContext } from './options-context.ts';
import { PlainRow } from './plain-row.tsx';

/** Notes of wrong cards, as the options page sees them. */
export interface ReportNotes {
  readonly count: number;
  onExport(): void;
  onClear(): Promise<void>;
}

export function Reports({ context: { words, say }, reports }: { readonly context: OptionsContext; readonly reports: ReportNotes }) {
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  const clear = async () => {
    await reports.onClear();
    setAsking(false);
    say(words.cleared);
  };
  return (
    <PlainRow label={words.reports} description={words.reportsHint}>
      {!asking && <p>{words.reportCount(reports.count)}</p>}
      {reports.count > 0 && !asking && (
        <>
          <button type="button" class="button" onClick={reports.onExport}>
            {words.exportReports}
          </button>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {words.clearReports}
          </button>
        </>
      )}
      {reports.count > 0 && asking && (
        <>
          <p role="alert">{words.confirmClear(reports.count)}</p>
          <button type="button" class="button danger" onClick={() => void clear()}>
            {words.clear}
          </button>
          <button type="button" class="button" ref={cancel} onClick={() => setAsking(false)}>
            {words.cancel}
          </button>
        </>
      )}
    </PlainRow>
  );
}
