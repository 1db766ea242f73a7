import { type Day, firstDay, type PartialDate, precisionOf } from '../../core/date/partial-date.ts';
import { positionOf, scaleOver, stretchOf, type TimeScale, ticksOf } from '../../core/date/time-scale.ts';
import type { Language } from '../../core/pack/language.ts';
import { formatTick } from '../i18n/format-date.ts';

/** One happening as a mark on the line. */
interface Mark {
  readonly key: string;
  readonly date: PartialDate;
  /** For the pointer that rests on it. */
  readonly title: string;
}

interface TimelineDrawingProps {
  readonly marks: readonly Mark[];
  readonly asOf: Day;
  /** The label of the line that marks the as-of date: "artikel", "hari ini". */
  readonly asOfLabel: string;
  readonly language: Language;
  /** What the drawing shows, for who cannot see it; the events themselves stand in a list beside it. */
  readonly name: string;
  /** In pixels; the drawing scales with its container. */
  readonly width: number;
  /** How many marks may stand above each other. */
  readonly rows?: number;
  /** The stretch on show; all of it when absent. */
  readonly scale?: TimeScale;
  /** Makes marks answer to the pointer; keyboards use the list. */
  onMark?(key: string): void;
}

const ROWS = 3;
/** Room above the marks, for the label of the as-of date, and below the line, for the labels of time. */
const ABOVE = 13;
const BELOW = 22;
const DOT = 3.5;
/** Marks nearer than this on the line stand above each other. */
const APART = 7.5;
const LABEL_WIDTH = 54;

/** Events on a scale of time: before the as-of date filled, after it hollow on another ground, uncertain dates as bars. */
export function TimelineDrawing({ marks, asOf, asOfLabel, language, name, width, rows = ROWS, scale, onMark }: TimelineDrawingProps) {
  const shown = scale ?? scaleOver([...marks.map(({ date }) => date), asOf]);
  if (!shown) return null;
  const x = (at: number) => Math.round(at * width * 10) / 10;
  const lineAt = ABOVE + rows * APART;
  const height = lineAt + BELOW;
  const asOfX = x(positionOf(shown, asOf));
  const ticks = ticksOf(shown, Math.max(2, Math.floor(width / LABEL_WIDTH)));
  return (
    <svg class="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {asOfX < width && <rect class="after" x={asOfX} y="0" width={width - asOfX} height={lineAt} />}
      <line class="axis" x1="0" x2={width} y1={lineAt} y2={lineAt} />
      {ticks.map(({ date, at }) => (
        <g key={date} class="tick">
          <line x1={x(at)} x2={x(at)} y1={lineAt} y2={lineAt + 4} />
          <text x={x(at)} y={lineAt + 16} text-anchor={anchorOf(at)}>
            {formatTick(date, language)}
          </text>
        </g>
      ))}
      {stacked(marks, shown, width, rows).map(({ mark, from, to, level }) => {
        const later = firstDay(mark.date) > asOf;
        const middle = (from + to) / 2;
        const y = lineAt - 6 - level * APART;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list beside the drawing serves the keyboard
          <g key={mark.key} class={later ? 'mark later' : 'mark'} onClick={onMark && (() => onMark(mark.key))}>
            <title>{mark.title}</title>
            {precisionOf(mark.date) !== 'day' && to - from > DOT && <line class="span" x1={from} x2={to} y1={y} y2={y} />}
            <circle cx={middle} cy={y} r={DOT} />
          </g>
        );
      })}
      <g class="as-of-mark" visibility={asOfX >= 0 && asOfX <= width ? 'visible' : 'hidden'}>
        <line x1={asOfX} x2={asOfX} y1="0" y2={lineAt + 4} />
        <text x={asOfX + (isLeft(asOfX, width) ? 4 : -4)} y="9" text-anchor={isLeft(asOfX, width) ? 'start' : 'end'}>
          {asOfLabel}
        </text>
      </g>
    </svg>
  );
}

/** Labels near an end grow inwards. */
const anchorOf = (at: number) => (at < 0.07 ? 'start' : at > 0.93 ? 'end' : 'middle');
const isLeft = (x: number, width: number) => x < width / 2;

interface Stacked {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** Marks that would cover each other are piled up; past a few they do cover each other, for the list has them all. */
function stacked(marks: readonly Mark[], scale: TimeScale, width: number, rows: number): Stacked[] {
  const ends: number[] = [];
  return marks
    .map((mark) => ({ mark, stretch: stretchOf(scale, mark.date) }))
    .filter(({ stretch: [from, to] }) => to >= 0 && from <= 1)
    .sort((a, b) => a.stretch[0] + a.stretch[1] - b.stretch[0] - b.stretch[1])
    .map(({ mark, stretch }) => {
      const [from, to] = [stretch[0] * width, stretch[1] * width];
      const middle = (from + to) / 2;
      const free = ends.findIndex((end) => middle - end >= APART);
      const level = free >= 0 ? free : Math.min(ends.length, rows - 1);
      ends[level] = middle;
      return { mark, from, to, level };
    });
}
