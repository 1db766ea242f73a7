/** Wrong cards that the reader noted. They stay on this device until the reader exports them from the options. */
import { storage } from '@wxt-dev/storage';
import type { Day } from '../core/date/partial-date.ts';

export interface Report {
  readonly entry: string;
  /** The words on the page that were taken for the entry, and by which rule. */
  readonly words: string;
  readonly rule: string;
  readonly page: string;
  readonly articleDay: Day | undefined;
}

interface StoredReport extends Report {
  /** ISO 8601, UTC. */
  readonly notedAt: string;
}

/** The oldest go first: a forgotten list must not grow for ever. */
const MOST = 500;

const item = storage.defineItem<readonly StoredReport[]>('local:reports', { fallback: [], version: 1, migrations: {} });

export async function addReport(report: Report): Promise<void> {
  const notedAt = new Date().toISOString();
  await item.setValue([...(await item.getValue()), { ...report, notedAt }].slice(-MOST));
}

export const loadReports = (): Promise<readonly StoredReport[]> => item.getValue();

export const clearReports = (): Promise<void> => item.setValue([]);
