import type { ComponentChildren } from 'preact';

interface OutsideLinkProps {
  readonly url: string;
  readonly class?: string;
  /** The accessible name, where the visible text is too short to be one. */
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** A link to the web, in a new tab that learns nothing of this one. An address that is not https is only text. */
export function OutsideLink({ url, name, children, ...rest }: OutsideLinkProps) {
  if (!url.startsWith('https://')) return <span {...rest}>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={name} {...rest}>
      {children}
    </a>
  );
}
