export type Scheme = 'light' | 'dark';

/** Below this the background counts as dark; halfway in perceived lightness. */
const HALF_LUMINANCE = 0.18;

/**
 * Light or dark as the page really is behind this element: sites have dark modes of their own that the system knows nothing of.
 * Elements without a background of their own show the one behind them; behind all is the canvas, white unless the page says otherwise.
 */
export function schemeBehind(element: Element): Scheme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < HALF_LUMINANCE ? 'dark' : 'light';
  }
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  return colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** Relative luminance (WCAG 2.2) of an opaque colour; undefined when one can see through it or it is in another notation. */
function luminanceOf(color: string): number | undefined {
  const match = RGB.exec(color);
  if (!match || Number(match[4] ?? '1') < 0.5) return undefined;
  const [red, green, blue] = [match[1], match[2], match[3]].map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
