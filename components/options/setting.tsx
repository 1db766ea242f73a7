import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { Row } from './group.ts';
import type { OptionsContext } from './options-context.ts';

/** The row of one setting: what it is, its control, and the way back to its default. */
export function settingRow(context: OptionsContext, name: keyof Settings, content: ComponentChildren, words: readonly string[] = []): Row {
  const { labels, descriptions } = context.words;
  return {
    id: name,
    label: labels[name],
    description: descriptions[name],
    words,
    content: (
      <Setting context={context} name={name}>
        {content}
      </Setting>
    ),
  };
}

interface SettingProps {
  readonly context: OptionsContext;
  readonly name: keyof Settings;
  readonly children: ComponentChildren;
}

function Setting({ context: { settings, words, change }, name, children }: SettingProps) {
  const id = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const isDefault = JSON.stringify(settings[name]) === JSON.stringify(DEFAULT_SETTINGS[name]);
  const reset = () => {
    change(name, DEFAULT_SETTINGS[name]);
    // The button goes; whoever pressed it by keyboard stays in the row.
    row.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset class="setting" ref={row} aria-describedby={id} data-setting={name}>
      <legend>{words.labels[name]}</legend>
      <p class="description" id={id}>
        {words.descriptions[name]}
      </p>
      {children}
      {!isDefault && (
        <button type="button" class="plain reset" aria-label={words.resetOf(words.labels[name])} onClick={reset}>
          {words.reset}
        </button>
      )}
    </fieldset>
  );
}
