/**
 * When a card opens and closes, as a pure state machine: values in, values out, time as a number. The page tells it what the
 * pointer, the keys and the clock do, and shows what its state says.
 */

/** All times in milliseconds, on one clock. */
export const OPEN_DELAY = 450;
export const CLOSE_DELAY = 300;
/** Pixels a millisecond: faster than this the pointer is on its way elsewhere. */
export const TOP_SPEED = 0.5;

/** How a card was opened, or kept. One opened by pointer follows the pointer; the others stay until they are closed. */
export type Opening = 'pointer' | 'key' | 'tap' | 'pin';

interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export type HoverState = { readonly pointer?: Pointer } & (
  | { readonly name: 'idle' }
  /** The pointer is on a mention; its card opens when `due` comes. */
  | { readonly name: 'waiting'; readonly mention: number; readonly due: number }
  | { readonly name: 'open'; readonly mention: number; readonly by: Opening }
  /** The pointer left; at `due` the card closes, or gives way to `next`. */
  | { readonly name: 'leaving'; readonly mention: number; readonly next?: number; readonly due: number }
);

export type HoverEvent =
  | {
      readonly type: 'move';
      readonly x: number;
      readonly y: number;
      readonly at: number;
      /** The mention under the pointer. */
      readonly mention: number | undefined;
      readonly onCard: boolean;
      /** Between the open card's mention and the card. */
      readonly inCorridor: boolean;
      /** A button is held: the reader selects or drags. */
      readonly pressed: boolean;
    }
  /** The pointer left the window. */
  | { readonly type: 'leave'; readonly at: number }
  | { readonly type: 'scroll'; readonly at: number }
  | { readonly type: 'clock'; readonly at: number }
  | { readonly type: 'open'; readonly mention: number; readonly by: 'key' | 'tap' }
  /** The reader keeps the open card, or lets it go with the pointer again. */
  | { readonly type: 'pin'; readonly on: boolean }
  | { readonly type: 'close' };

export const IDLE: HoverState = { name: 'idle' };

/** When the machine wants to hear from the clock next; undefined when nothing is pending. */
export function dueTime(state: HoverState): number | undefined {
  return state.name === 'waiting' || state.name === 'leaving' ? state.due : undefined;
}

/** The mention whose card is on show. */
export function shownMention(state: HoverState): number | undefined {
  return state.name === 'open' || state.name === 'leaving' ? state.mention : undefined;
}

/** `openDelay`: how long the pointer rests on a mention before its card opens, in milliseconds. */
export function stepHover(state: HoverState, event: HoverEvent, openDelay: number = OPEN_DELAY): HoverState {
  switch (event.type) {
    case 'open':
      return { ...withPointer(state), name: 'open', mention: event.mention, by: event.by };
    case 'close':
      return { ...withPointer(state), name: 'idle' };
    case 'pin':
      return onPin(state, event.on);
    case 'clock':
      return onClock(state, event.at);
    case 'scroll':
      // Text that scrolls under a still pointer was not pointed at.
      return state.name === 'waiting' ? { ...withPointer(state), name: 'idle' } : state;
    case 'leave':
      return onPointer(state, undefined, event.at, false, openDelay);
    case 'move':
      return onMove(state, event, openDelay);
  }
}

function onPin(state: HoverState, on: boolean): HoverState {
  const mention = shownMention(state);
  return mention === undefined ? state : { ...withPointer(state), name: 'open', mention, by: on ? 'pin' : 'pointer' };
}

function onClock(state: HoverState, at: number): HoverState {
  const due = dueTime(state);
  if (due === undefined || at < due) return state;
  if (state.name === 'waiting') return { ...withPointer(state), name: 'open', mention: state.mention, by: 'pointer' };
  const next = state.name === 'leaving' ? state.next : undefined;
  return next === undefined
    ? { ...withPointer(state), name: 'idle' }
    : { ...withPointer(state), name: 'open', mention: next, by: 'pointer' };
}

type Move = Extract<HoverEvent, { type: 'move' }>;

function onMove(before: HoverState, move: Move, openDelay: number): HoverState {
  const { x, y, at } = move;
  const state = { ...before, pointer: { x, y, at } };
  if (move.pressed) return state.name === 'waiting' ? { name: 'idle', pointer: state.pointer } : state;
  if (move.onCard) return shownMention(state) === undefined ? state : reopened(state);
  if (move.inCorridor && shownMention(state) !== undefined && move.mention !== shownMention(state)) return inCorridor(state, move);
  return onPointer(state, move.mention, at, isFast(before.pointer, move), openDelay);
}

/** The pointer is over `mention`, or over none, with no card or corridor to keep what is open. */
function onPointer(state: HoverState, mention: number | undefined, at: number, fast: boolean, openDelay: number): HoverState {
  const pointer = withPointer(state);
  switch (state.name) {
    case 'idle':
      return mention === undefined ? state : { ...pointer, name: 'waiting', mention, due: at + openDelay };
    case 'waiting':
      if (mention === undefined) return { ...pointer, name: 'idle' };
      return mention === state.mention && !fast ? state : { ...pointer, name: 'waiting', mention, due: at + openDelay };
    case 'open':
      if (mention === state.mention) return state;
      if (state.by !== 'pointer') return state;
      if (mention !== undefined && !fast) return { ...pointer, name: 'open', mention, by: 'pointer' };
      return { ...pointer, name: 'leaving', mention: state.mention, due: at + CLOSE_DELAY };
    case 'leaving':
      if (mention === state.mention) return { ...pointer, name: 'open', mention, by: 'pointer' };
      if (mention !== undefined && !fast) return { ...pointer, name: 'open', mention, by: 'pointer' };
      return state;
  }
}

/** On the way to the card: stay, unless the pointer lingers. Another mention on the way waits for that. */
function inCorridor(state: HoverState, { at, mention }: Move): HoverState {
  if (state.name === 'open' && state.by !== 'pointer') return state;
  const shown = shownMention(state);
  if (shown === undefined) return state;
  return {
    ...withPointer(state),
    name: 'leaving',
    mention: shown,
    due: at + CLOSE_DELAY,
    ...(mention === undefined ? {} : { next: mention }),
  };
}

function reopened(state: HoverState): HoverState {
  return state.name === 'leaving' ? { ...withPointer(state), name: 'open', mention: state.mention, by: 'pointer' } : state;
}

function isFast(last: Pointer | undefined, { x, y, at }: Move): boolean {
  if (!last || at <= last.at) return false;
  return Math.hypot(x - last.x, y - last.y) / (at - last.at) > TOP_SPEED;
}

function withPointer({ pointer }: HoverState): { pointer?: Pointer } {
  return pointer ? { pointer } : {};
}
