/**
 * A missile's range on a scale of the classes that news names: short, medium, intermediate, intercontinental. The bounds are those
 * of the US National Air and Space Intelligence Center, which most newsrooms use.
 */
interface RangeBarProps {
  /** Greatest range, in kilometres. */
  readonly km: number;
  readonly name: string;
}

/** As both languages abbreviate them; the name of the drawing says it in words. */
const CLASSES = ['SRBM', 'MRBM', 'IRBM', 'ICBM'] as const;

/** Upper bounds of the classes, in km; the last one is the drawing's end. */
const BOUNDS = [1000, 3000, 5500, 16_000] as const;
const WIDTH = 320;
const HEIGHT = 30;
const BAR_AT = 2;
const THICK = 8;

/** Each class gets the same width: on a scale of kilometres the short ranges could not be told apart. */
export function RangeBar({ km, name }: RangeBarProps) {
  const part = WIDTH / BOUNDS.length;
  return (
    <svg class="range" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <rect class="track" x="0" y={BAR_AT} width={WIDTH} height={THICK} rx={THICK / 2} />
      <rect class="reach" x="0" y={BAR_AT} width={placeOf(km)} height={THICK} rx={THICK / 2} />
      {CLASSES.map((label, index) => (
        <g key={label} class="class">
          {index > 0 && <line x1={index * part} x2={index * part} y1="0" y2={BAR_AT + THICK + 2} />}
          <text x={index * part + part / 2} y={HEIGHT - 6} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function placeOf(km: number): number {
  const part = WIDTH / BOUNDS.length;
  const index = BOUNDS.findIndex((bound) => km <= bound);
  if (index < 0) return WIDTH;
  const from = BOUNDS[index - 1] ?? 0;
  return Math.max(THICK, (index + (km - from) / ((BOUNDS[index] as number) - from)) * part);
}
