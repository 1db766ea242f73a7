import type { ComponentChildren } from 'preact';

interface PlainRowProps {
  readonly label: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** A row of the page that is no setting: buttons for something done at once. */
export function PlainRow({ label, description, children }: PlainRowProps) {
  return (
    <div class="setting">
      <h3>{label}</h3>
      <p class="description">{description}</p>
      <div class="line">{children}</div>
    </div>
  );
}
