import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Language } from '../../core/pack/language.ts';
import { panelMessages } from '../i18n/messages.ts';

export const TABS = ['entries', 'timeline', 'sources'] as const;
export type TabName = (typeof TABS)[number];

interface TabsProps {
  readonly chosen: TabName;
  readonly language: Language;
  readonly children: ComponentChildren;
  onChoose(tab: TabName): void;
}

/** Tabs as the ARIA Authoring Practices describe them: one stop for the Tab key, arrows between them. */
export function Tabs({ chosen, language, children, onChoose }: TabsProps) {
  const words = panelMessages[language];
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const next = TABS[(TABS.indexOf(chosen) + by + TABS.length) % TABS.length] as TabName;
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={words.views} ref={list}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            aria-selected={tab === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onChoose(tab)}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') step(1);
              if (key === 'ArrowLeft') step(-1);
            }}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
