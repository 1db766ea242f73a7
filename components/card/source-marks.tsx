import { useCard } from './card-context.ts';
import { OutsideLink } from './outside-link.tsx';

/** The small numbers after a fact, each a link to the source that it stands for. */
export function SourceMarks({ marks }: { marks: readonly number[] }) {
  const { sources, words } = useCard();
  return (
    <sup class="marks">
      {marks.map((mark) => {
        const source = sources[mark - 1];
        if (!source) return null;
        return (
          <OutsideLink key={mark} class="mark" url={source.url} name={words.source(mark, source.publisher)}>
            {mark}
          </OutsideLink>
        );
      })}
    </sup>
  );
}
