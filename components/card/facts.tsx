import type { FactView } from '../../core/view/card-view.ts';
import { RangeBar } from '../drawings/range-bar.tsx';
import { useCard } from './card-context.ts';
import { SourceMarks } from './source-marks.tsx';

export function Facts({ facts }: { facts: readonly FactView[] }) {
  const { words } = useCard();
  if (facts.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.facts}</h3>
      <dl class="facts">
        {facts.map(({ label, text, km, claim, marks }) => (
          <div key={label + text}>
            <dt>{label}</dt>
            <dd>
              {text}
              <SourceMarks marks={marks} />
              {km !== undefined && <RangeBar km={km} name={words.range(km)} />}
              {claim && <span class="claim">{words.claims[claim.stance](claim.by)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
