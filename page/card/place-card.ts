import {
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Platform,
  platform,
  type Rect,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from '../../core/hover/corridor.ts';

/** Room between the word and its card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** A card lower than this shows too little to be read; it then covers what it must. */
const LEAST_HEIGHT = 160;

/** The card's style reads it: no card is higher than the room it has. */
const ROOM = '--konteks-room';

/** Where a card stands, in the window's CSS pixels. */
export interface CardPlace extends Point {
  /** Scrolled out of sight. */
  readonly wordsAreHidden: boolean;
}

/** Whether words are on the page no more, or in a part of it that is not shown. */
export const areGone = ({ collapsed, startContainer: { isConnected, parentElement } }: Range): boolean =>
  collapsed || !isConnected || parentElement?.checkVisibility() === false;

/** Words on a page as something to stand beside. */
export function wordsOf(range: Range): VirtualElement {
  const element = range.startContainer.parentElement;
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(element ? { contextElement: element } : {}),
  };
}

/** In the top layer all is the window's; Floating UI's own reckoning fails where a page overflows to the left, as vertical lines do. */
const IN_TOP_LAYER: Platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => {
    const { width, height } = floating.getBoundingClientRect();
    return { reference: reference.getBoundingClientRect(), floating: { x: 0, y: 0, width, height } };
  },
};

/**
 * Below the word, above it where there is more room, never over it, and inside the window; a long card gets lower rather than
 * covering the word. Of a term broken over two lines it keeps to the part that the pointer is on.
 */
export async function placeCard(words: VirtualElement, card: HTMLElement, pointer: Point | undefined): Promise<CardPlace> {
  const rootBoundary = windowOf(card.ownerDocument);
  const inside = { padding: MARGIN, rootBoundary };
  const { x, y, middlewareData } = await computePosition(words, card, {
    strategy: 'fixed',
    platform: IN_TOP_LAYER,
    placement: 'bottom-start',
    middleware: [
      inline(pointer ?? {}),
      offset(GAP),
      flip({ ...inside, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      size({
        ...inside,
        apply({ availableHeight, elements }) {
          elements.floating.style.setProperty(ROOM, `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`, 'important');
        },
      }),
      shift(inside),
      hide({ rootBoundary }),
    ],
  });
  return { x, y, wordsAreHidden: middlewareData.hide?.referenceHidden === true };
}

/** Said in numbers, for the same reason. */
function windowOf({ documentElement, defaultView }: Document): Rect {
  const { visualViewport } = defaultView as Window;
  const { clientWidth, clientHeight } = documentElement;
  if (!visualViewport) return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { x: offsetLeft, y: offsetTop, width, height };
}
