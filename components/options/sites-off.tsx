import { useId, useRef, useState } from 'preact/hooks';
import type { OptionsContext } from './options-context.ts';
import { typedHost } from './typed-host.ts';

interface SitesOffProps {
  readonly context: OptionsContext;
  onSite(host: string, on: boolean): void;
}

/** The sites that are switched off, each with its way back, and a field for one more. */
export function SitesOff({ context: { settings, words }, onSite }: SitesOffProps) {
  const field = useRef<HTMLInputElement>(null);
  const switchOn = (host: string) => {
    onSite(host, true);
    // The pressed button goes with its line.
    field.current?.focus();
  };
  return (
    <>
      {settings.sitesOff.length === 0 && <p class="note">{words.noSitesOff}</p>}
      <ul class="lines">
        {settings.sitesOff.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" class="plain" aria-label={words.siteOnOf(host)} onClick={() => switchOn(host)}>
              {words.siteOn}
            </button>
          </li>
        ))}
      </ul>
      <AddSite known={settings.sitesOff} words={words} field={field} onAdd={(host) => onSite(host, false)} />
    </>
  );
}

interface AddSiteProps {
  readonly known: readonly string[];
  readonly words: OptionsContext['words'];
  readonly field: { current: HTMLInputElement | null };
  onAdd(host: string): void;
}

function AddSite({ known, words, field, onAdd }: AddSiteProps) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const typed = field.current?.value ?? '';
    const host = typedHost(typed);
    if (host === undefined) setProblem(words.notASite(typed.trim()));
    else if (known.includes(host)) setProblem(words.alreadyOff(host));
    else {
      setProblem(undefined);
      onAdd(host);
      if (field.current) field.current.value = '';
    }
  };
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{words.addSite}</label>
      <p class="note" id={`${id}-hint`}>
        {words.addSiteHint}
      </p>
      <div class="line">
        <input
          type="text"
          id={id}
          ref={field}
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </div>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </form>
  );
}
