import { useCard } from './card-context.ts';

interface HeaderProps {
  readonly name: string;
  readonly nameId: string;
  onClose(): void;
}

/** Stays in sight while the rest scrolls, so that the card can always be named and closed. */
export function Header({ name, nameId, onClose }: HeaderProps) {
  const { words } = useCard();
  return (
    <header class="head">
      <h2 id={nameId}>{name}</h2>
      <button type="button" class="close" aria-label={words.close} title={words.close} onClick={onClose}>
        <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </header>
  );
}
