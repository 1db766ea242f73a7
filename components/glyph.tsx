/** A line drawing of 16 by 16, in the colour of the text; the button around it says what it means. */
export function Glyph({ path }: { readonly path: string }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
