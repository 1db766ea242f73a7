import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/** Room between the word and its card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where the card goes: below the word, above it where there is no room, never over it, and inside the window. Of a term broken
 * over two lines it keeps to the part that the pointer is on.
 */
export async function placeCard(
  range: Range,
  card: HTMLElement,
  pointer: { readonly x: number; readonly y: number } | undefined,
): Promise<{ x: number; y: number }> {
  const word = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  const { x, y } = await computePosition(contextual(word), card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(pointer ?? {}),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right', 'left'] }),
      shift({ padding: MARGIN }),
    ],
  });
  return { x, y };
}

type VirtualWord = Parameters<typeof computePosition>[0];

/** floating-ui takes an absent context element, not an undefined one. */
function contextual({
  contextElement,
  ...word
}: { contextElement: Element | undefined } & Pick<Range, 'getBoundingClientRect' | 'getClientRects'>): VirtualWord {
  return contextElement ? { ...word, contextElement } : word;
}
