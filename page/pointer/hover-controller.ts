import { contains, isInCorridor, type Point, type Rect } from '../../core/hover/corridor.ts';
import {
  dueTime,
  type HoverEvent,
  type HoverState,
  IDLE,
  OPEN_DELAY,
  type Opening,
  shownMention,
  stepHover,
} from '../../core/hover/hover-state.ts';

/** What the controller has to know of the page, and whom it tells. */
export interface HoverScene {
  mentionAt(x: number, y: number): number | undefined;
  rectsOf(mention: number): readonly Rect[];
  cardRect(): Rect | undefined;
  isCard(target: EventTarget | null): boolean;
  /** The card to show changed; `undefined`: none. */
  onChange(mention: number | undefined, by: Opening, pointer: Point | undefined): void;
}

/** Feeds pointer, wheel, tap and clock to the hover machine, once a frame, until `signal` aborts. */
export class HoverController {
  readonly #window: Window;
  readonly #scene: HoverScene;
  #state: HoverState = IDLE;
  /** Milliseconds; see core/settings.ts. */
  openDelay: number = OPEN_DELAY;
  #timer = 0;
  #frame = 0;
  #move: PointerEvent | undefined;

  constructor(window: Window, scene: HoverScene, signal: AbortSignal) {
    this.#window = window;
    this.#scene = scene;
    const options = { signal, passive: true, capture: true } as const;
    window.addEventListener('pointermove', (event) => this.#onPointerMove(event), options);
    window.addEventListener('scroll', (event) => this.#onScroll(event), options);
    window.addEventListener('click', (event) => this.#onClick(event as PointerEvent), options);
    window.document.documentElement.addEventListener('pointerleave', () => this.#step({ type: 'leave', at: performance.now() }), options);
    signal.addEventListener('abort', () => {
      window.clearTimeout(this.#timer);
      window.cancelAnimationFrame(this.#frame);
    });
  }

  get shown(): number | undefined {
    return shownMention(this.#state);
  }

  open(mention: number): void {
    this.#step({ type: 'open', mention, by: 'key' });
  }

  /** Whether the reader keeps the open card. */
  get isPinned(): boolean {
    return this.#state.name === 'open' && this.#state.by === 'pin';
  }

  pin(on: boolean): void {
    this.#step({ type: 'pin', on });
  }

  close(): void {
    this.#step({ type: 'close' });
  }

  #onPointerMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#move = event;
    this.#frame ||= this.#window.requestAnimationFrame(() => this.#handleMove());
  }

  #handleMove(): void {
    this.#frame = 0;
    const event = this.#move;
    this.#move = undefined;
    if (!event) return;
    const point = { x: event.clientX, y: event.clientY };
    const onCard = this.#scene.isCard(event.target);
    this.#step({
      type: 'move',
      ...point,
      at: event.timeStamp,
      mention: onCard ? undefined : this.#scene.mentionAt(point.x, point.y),
      onCard,
      inCorridor: !onCard && this.#isInCorridor(point),
      pressed: event.buttons !== 0,
    });
  }

  #isInCorridor(point: Point): boolean {
    const card = this.#scene.cardRect();
    const { shown } = this;
    if (!card || shown === undefined) return false;
    const rects = this.#scene.rectsOf(shown);
    return rects.some((rect) => isInCorridor(point, rect, card)) && !rects.some((rect) => contains(rect, point));
  }

  #onScroll(event: Event): void {
    if (!this.#scene.isCard(event.target)) this.#step({ type: 'scroll', at: event.timeStamp });
  }

  /** A finger has no hover: its tap opens the card, or closes it beside. A term inside a link stays the link's. */
  #onClick(event: PointerEvent): void {
    if (event.pointerType !== 'touch' && event.pointerType !== 'pen') return;
    if (this.#scene.isCard(event.target)) return;
    const isLink = event.target instanceof Element && event.target.closest('a[href], button, label, input') !== null;
    const mention = isLink ? undefined : this.#scene.mentionAt(event.clientX, event.clientY);
    if (mention === undefined && !this.isPinned) this.close();
    if (mention === undefined) return;
    this.#step({ type: 'open', mention, by: 'tap' }, { x: event.clientX, y: event.clientY });
  }

  #step(event: HoverEvent, at?: Point): void {
    const before = shownMention(this.#state);
    this.#state = stepHover(this.#state, event, this.openDelay);
    this.#window.clearTimeout(this.#timer);
    const due = dueTime(this.#state);
    if (due !== undefined) {
      this.#timer = this.#window.setTimeout(
        () => this.#step({ type: 'clock', at: performance.now() }),
        Math.max(0, due - performance.now()) + 1,
      );
    }
    const after = shownMention(this.#state);
    if (after === before) return;
    const by = this.#state.name === 'open' ? this.#state.by : 'pointer';
    this.#scene.onChange(after, by, by === 'key' || by === 'pin' ? undefined : (at ?? this.#state.pointer));
  }
}
