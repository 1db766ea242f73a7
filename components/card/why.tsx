import type { WhyView } from '../../core/view/why-view.ts';
import { useCard } from './card-context.ts';

/** The words on the page that the card stands at, and why they were believed to mean its entry. */
export interface Why extends WhyView {
  readonly words: string;
}

export function WhyThisCard({ why, name }: { readonly why: Why; readonly name: string }) {
  const { words } = useCard();
  return (
    <details class="why">
      <summary>{words.why}</summary>
      <p>{words.reasons[why.rule](why.words, name, why.evidence ?? '')}</p>
    </details>
  );
}
