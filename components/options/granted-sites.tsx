import { useId, useRef } from 'preact/hooks';
import type { OptionsContext } from './options-context.ts';

/** Access beyond the news sites, which the browser keeps. */
export interface SiteAccess {
  /** Match patterns that the reader granted. */
  readonly granted: readonly string[];
  /** The one of them that means every site. */
  readonly everywhere: string;
  /** False when the browser keeps the access after all. */
  onTakeBack(origin: string): Promise<boolean>;
  onAllowEverywhere(): void;
}

interface GrantedSitesProps {
  readonly context: OptionsContext;
  readonly access: SiteAccess;
}

export function GrantedSites({ context: { words, say }, access }: GrantedSitesProps) {
  const id = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const { granted, everywhere, onTakeBack, onAllowEverywhere } = access;
  const nameOf = (origin: string) => (origin === everywhere ? words.everywhere : origin.replace(/^.*:\/\/(.+)\/\*$/, '$1'));
  const takeBack = async (origin: string) => {
    const taken = await onTakeBack(origin);
    say((taken ? words.takenBack : words.notTakenBack)(nameOf(origin)));
    if (taken) row.current?.focus();
  };
  return (
    <fieldset class="setting" ref={row} tabIndex={-1} aria-describedby={id}>
      <legend>{words.granted}</legend>
      <p class="description" id={id}>
        {words.grantedHint}
      </p>
      {granted.length === 0 && <p class="note">{words.noneGranted}</p>}
      <ul class="lines">
        {granted.map((origin) => (
          <li key={origin}>
            <span>{nameOf(origin)}</span>
            <button type="button" class="plain" aria-label={words.takeBackOf(nameOf(origin))} onClick={() => void takeBack(origin)}>
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
      {!granted.includes(everywhere) && (
        <button type="button" class="button" onClick={onAllowEverywhere}>
          {words.allowEverywhere}
        </button>
      )}
    </fieldset>
  );
}
