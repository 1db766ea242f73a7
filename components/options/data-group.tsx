import type { Group } from './group.ts';
import type { OptionsContext } from './options-context.ts';
import { type ReportNotes, Reports } from './reports.tsx';
import { ResetAll } from './reset-all.tsx';
import { SettingsFile, type SettingsFileProps } from './settings-file.tsx';

interface DataGroupProps {
  readonly file: Omit<SettingsFileProps, 'context'>;
  readonly reports: ReportNotes;
  onResetAll(): void;
}

/** The settings as a whole, and the notes of wrong cards. */
export function dataGroup(context: OptionsContext, { file, reports, onResetAll }: DataGroupProps): Group {
  const { words } = context;
  return {
    id: 'data',
    heading: words.groups.data,
    rows: [
      {
        id: 'file',
        label: words.file,
        description: words.fileHint,
        words: [words.export, words.import],
        content: <SettingsFile context={context} {...file} />,
      },
      {
        id: 'all',
        label: words.all,
        description: words.allHint,
        words: [words.resetAll],
        content: <ResetAll context={context} onResetAll={onResetAll} />,
      },
      {
        id: 'reports',
        label: words.reports,
        description: words.reportsHint,
        words: [words.exportReports, words.clearReports],
        content: <Reports context={context} reports={reports} />,
      },
    ],
  };
}
