import { firstDay, type PartialDate } from '../../core/date/partial-date.ts';
import type { Vote } from '../../core/pack/entry.ts';

/** The Charter's amendment of 1965 made eleven seats fifteen, from the first of January 1966. */
const seatsOn = (date: PartialDate) => (firstDay(date) < '1966-01-01' ? 11 : 15);
const PITCH = 17;
const RADIUS = 6;

type Seat = 'for' | 'veto' | 'against' | 'abstained' | 'absent';

interface VotePictureProps {
  readonly vote: Vote;
  readonly date: PartialDate;
  readonly name: string;
}

/**
 * The seats of the Security Council in one row: for, abstained, against, veto. Each has a shape of its own, so that nothing
 * hangs on colours. `name` says the same in words.
 */
export function VotePicture({ vote, date, name }: VotePictureProps) {
  const seats = seatsOf(vote, seatsOn(date));
  const width = seats.length * PITCH;
  if (width === 0) return null;
  return (
    <svg class="council" viewBox={`0 0 ${width} ${PITCH}`} width={width} height={PITCH} role="img" aria-label={name}>
      {seats.map((seat, index) => (
        <g key={index} class={`seat ${seat}`} transform={`translate(${index * PITCH + PITCH / 2} ${PITCH / 2})`}>
          <circle r={RADIUS} />
          {seat === 'abstained' && <path d={`M${-RADIUS / 2} 0h${RADIUS}`} />}
          {(seat === 'against' || seat === 'veto') && <path d="m-2.5-2.5 5 5m0-5-5 5" />}
        </g>
      ))}
    </svg>
  );
}

/** Who did not vote at all is absent: in 1950 the Soviet Union was. */
function seatsOf({ for: inFavour, against, abstained, vetoedBy = [] }: Vote, seats: number): Seat[] {
  const absent = seats - inFavour - against - abstained;
  if (absent < 0) return [];
  const repeated = (seat: Seat, count: number): Seat[] => Array.from({ length: count }, () => seat);
  return [
    ...repeated('for', inFavour),
    ...repeated('abstained', abstained),
    ...repeated('absent', absent),
    ...repeated('against', Math.max(0, against - vetoedBy.length)),
    ...repeated('veto', Math.min(against, vetoedBy.length)),
  ];
}
