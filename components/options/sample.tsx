import type { OptionsContext } from './options-context.ts';

/** A sentence underlined as articles will be; every second piece of it is a term, the third names the first again. */
export function Sample({ context: { settings, words } }: { readonly context: OptionsContext }) {
  const { density, underlineStyle, underlineColor } = settings;
  return (
    <figure class="sample" data-density={density} data-style={underlineStyle} data-color={underlineColor}>
      <figcaption>{words.sample}</figcaption>
      <p>
        {words.sampleText.map((piece, at) =>
          at % 2 === 0 ? (
            piece
          ) : (
            <span key={piece} class={at === 5 ? 'term again' : 'term'}>
              {piece}
            </span>
          ),
        )}
      </p>
    </figure>
  );
}
