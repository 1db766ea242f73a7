import type { Sourced } from '../../core/view/card-view.ts';
import { SourceMarks } from './source-marks.tsx';

/** A role or state with its date under it: "Menteri Pertahanan Rusia / sejak 6 November 2012". */
export function PeriodLine({ of, when }: { of: Sourced; when: string }) {
  return (
    <li>
      <p class="role">{of.text}</p>
      <p class="when">
        {when}
        <SourceMarks marks={of.marks} />
      </p>
    </li>
  );
}
