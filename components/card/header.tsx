import { Glyph } from '../glyph.tsx';
import { useCard } from './card-context.ts';

/** Stays in sight while the rest scrolls, so that the card can always be named, left and closed. */
export function Header({ name, nameId }: { readonly name: string; readonly nameId: string }) {
  const {
    words,
    actions: { onBack, pin, onClose },
  } = useCard();
  return (
    <header class="head">
      {onBack && (
        <button type="button" class="tool back" aria-label={words.back} title={words.back} onClick={onBack}>
          <Glyph path="M10 3 5 8l5 5" />
        </button>
      )}
      <h2 id={nameId}>{name}</h2>
      {pin && (
        <button
          type="button"
          class="tool pin"
          aria-pressed={pin.on}
          aria-label={words.pin}
          title={pin.on ? words.unpin : words.pin}
          onClick={() => pin.onChange(!pin.on)}
        >
          <Glyph path="M6 2h4l-.5 5 2.5 2v1H4V9l2.5-2zM8 10v4" />
        </button>
      )}
      {onClose && (
        <button type="button" class="tool close" aria-label={words.close} title={words.close} onClick={onClose}>
          <Glyph path="m4 4 8 8m0-8-8 8" />
        </button>
      )}
    </header>
  );
}
