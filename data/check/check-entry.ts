/** What must hold inside one entry beyond the shape of its fields. */
import { firstDay, lastDay, type PartialDate } from '../../core/date/partial-date.ts';
import type { Entry, Period } from '../../core/pack/entry.ts';
import type { LoadedEntry } from '../load/load-packs.ts';
import type { Problem } from '../load/problem.ts';
import { checkForms } from './check-forms.ts';
import { certainlyOverlap } from './overlap.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SEATS = 15;

export function checkEntry({ entry, yaml }: LoadedEntry): Problem[] {
  const problems: Problem[] = [];
  const report = (path: (string | number)[], message: string) => problems.push(yaml.problemAt(path, message));
  if (!ID.test(entry.id)) report([], `The file's name is the entry's id: only a-z, 0-9 and single hyphens, not "${entry.id}".`);
  checkSources(entry, report);
  checkDates(entry, report);
  checkEntryForms(entry, report);
  checkVotes(entry, report);
  return problems;
}

type Report = (path: (string | number)[], message: string) => void;

function checkSources(entry: Entry, report: Report): void {
  const used = new Set<string>();
  for (const [path, fact] of factsOf(entry)) {
    for (const key of fact.source) {
      used.add(key);
      if (!(key in entry.sources)) report([...path, 'source'], `There is no source "${key}" under "sources:" in this entry.`);
    }
  }
  for (const key of Object.keys(entry.sources)) {
    if (!used.has(key)) report(['sources', key], `No fact uses the source "${key}": use it or take it out.`);
  }
}

function checkDates(entry: Entry, report: Report): void {
  const late = (date: PartialDate | undefined) => date !== undefined && firstDay(date) > entry.checked;
  for (const [path, fact] of factsOf(entry)) {
    const { date, until, from, to } = fact;
    for (const [field, value] of Object.entries({ date, until, from, to })) {
      if (late(value)) report([...path, field], `${value} is later than the entry's "checked: ${entry.checked}".`);
    }
    const [start, end] = date ? [date, until] : [from, to];
    if (start && end && lastDay(end) < firstDay(start)) report(path, `This ends (${end}) before it begins (${start}).`);
  }
  for (const [first, second] of overlappingPeriods(entry)) {
    report(
      pathOfPeriod(entry, second),
      `The office "${second.office}" is given twice for the same days (from ${first.from} and from ${second.from}).`,
    );
  }
}

function overlappingPeriods({ periods, checked }: Entry): [Period, Period][] {
  return periods.flatMap((first, index) =>
    periods
      .slice(index + 1)
      .filter((second) => first.office !== undefined && first.office === second.office)
      .filter((second) => certainlyOverlap({ period: first, checked }, { period: second, checked }))
      .map((second): [Period, Period] => [first, second]),
  );
}

function checkEntryForms(entry: Entry, report: Report): void {
  for (const { form, message } of checkForms(entry.forms)) report(['forms', form], message);
  if (entry.forms.every((form) => form.needs.some(({ kind }) => kind === 'full-name'))) {
    report(['forms'], 'Every form needs the full name, but no form is the full name.');
  }
}

function checkVotes(entry: Entry, report: Report): void {
  entry.events.forEach(({ vote }, index) => {
    if (!vote) return;
    const cast = vote.for + vote.against + vote.abstained;
    if (cast > SEATS) report(['events', index, 'vote'], `${cast} votes were counted, but the Security Council has ${SEATS} members.`);
    if (vote.vetoedBy && vote.vetoedBy.length > vote.against) report(['events', index, 'vote'], 'More vetoes than votes against.');
  });
}

/** Every sourced fact with the path it is written at. */
export function factsOf(entry: Entry): [(string | number)[], SourcedFact][] {
  const listed = (field: string, facts: readonly SourcedFact[]) =>
    facts.map((fact, index): [(string | number)[], SourcedFact] => [[field, index], fact]);
  return [
    [['summary'], entry.summary],
    ...entry.periods.map((period): [(string | number)[], SourcedFact] => [pathOfPeriod(entry, period), period]),
    ...listed('facts', entry.facts),
    ...listed('events', entry.events),
    ...listed('relations', entry.relations),
  ];
}

export interface SourcedFact {
  readonly source: readonly string[];
  readonly date?: PartialDate;
  readonly until?: PartialDate;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

function pathOfPeriod(entry: Entry, period: Period): (string | number)[] {
  const alike = entry.periods.filter(({ sort }) => sort === period.sort);
  return [period.sort === 'role' ? 'roles' : 'states', alike.indexOf(period)];
}
