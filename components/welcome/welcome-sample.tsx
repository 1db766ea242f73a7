import { useEffect, useId, useState } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import type { CardView } from '../../core/view/card-view.ts';
import { Card } from '../card/card.tsx';
import { welcomeMessages } from '../i18n/messages.ts';
import type { SamplePiece } from '../i18n/welcome.id.ts';

interface WelcomeSampleProps {
  readonly language: Language;
  /** The card of an entry as of the sample's date; undefined when no pack has it. */
  cardOf(entry: string): Promise<CardView | undefined>;
}

/** The showpiece: what was true on the sample's date and what changed since. */
const FIRST = 'sergei-shoigu';

/** A paragraph of news whose terms open real cards beside it. */
export function WelcomeSample({ language, cardOf }: WelcomeSampleProps) {
  const words = welcomeMessages[language];
  const id = useId();
  const [entry, setEntry] = useState(FIRST);
  // Undefined while it is read; null when no pack has it.
  const [card, setCard] = useState<CardView | null>();
  useEffect(() => {
    let isWanted = true;
    void cardOf(entry).then((view) => isWanted && setCard(view ?? null));
    return () => {
      isWanted = false;
    };
  }, [entry, cardOf]);

  return (
    <div class="welcome-sample">
      <article lang={language}>
        <p class="note">{words.sampleDate}</p>
        <p class="paragraph">
          {words.sampleText.map((piece) => (
            <Piece key={typeof piece === 'string' ? piece : piece.entry} piece={piece} shown={entry} region={id} onOpen={setEntry} />
          ))}
        </p>
      </article>
      <section id={id} aria-label={words.cardRegion}>
        {card === null && <p role="alert">{words.noCard}</p>}
        {card && <Card key={card.entry} view={card} actions={{ onOpen: setEntry }} />}
      </section>
    </div>
  );
}

interface PieceProps {
  readonly piece: SamplePiece;
  readonly shown: string;
  readonly region: string;
  onOpen(entry: string): void;
}

function Piece({ piece, shown, region, onOpen }: PieceProps) {
  if (typeof piece === 'string') return piece;
  const open = () => onOpen(piece.entry);
  return (
    <button type="button" class="term" aria-controls={region} aria-expanded={piece.entry === shown} onClick={open} onFocus={open}>
      {piece.words}
    </button>
  );
}
