import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from '../../core/hover/corridor.ts';

/** Room between the word and its card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** A card lower than this shows too little to be read; it then covers what it must. */
const LEAST_HEIGHT = 160;

/** The card's style reads it: no card is higher than the room it has. */
const ROOM = '--konteks-room';

/**
 * Below the word, above it where there is more room, never over it, and inside the window; a long card gets lower rather than
 * covering the word. Of a term broken over two lines it keeps to the part that the pointer is on.
 */
export async function placeCard(range: Range, card: HTMLElement, pointer: Point | undefined): Promise<Point> {
  const element = range.startContainer.parentElement;
  const word = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(element ? { contextElement: element } : {}),
  };
  const { x, y } = await computePosition(word, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(pointer ?? {}),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      size({
        padding: MARGIN,
        apply({ availableHeight, elements }) {
          elements.floating.style.setProperty(ROOM, `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
      shift({ padding: MARGIN }),
    ],
  });
  return { x, y };
}
