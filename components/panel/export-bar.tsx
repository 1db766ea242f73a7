import type { Language } from '../../core/pack/language.ts';
import { panelMessages } from '../i18n/messages.ts';

const EXPORT_FORMATS = { markdown: 'Markdown', json: 'JSON', annotations: 'Web Annotation' } as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

interface ExportBarProps {
  readonly language: Language;
  onExport(format: ExportFormat): void;
}

/** Saves what the panel shows to a file. */
export function ExportBar({ language, onExport }: ExportBarProps) {
  const words = panelMessages[language];
  return (
    <section class="exports" aria-label={words.exportAs}>
      <span>{words.exportAs}</span>
      {(Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((format) => (
        <button key={format} type="button" class="more" onClick={() => onExport(format)}>
          {EXPORT_FORMATS[format]}
        </button>
      ))}
    </section>
  );
}
