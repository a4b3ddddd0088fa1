/** Light or dark, as the page is: a dark badge on a white page of a dark computer looks broken. */

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u;
/** Share of full light; a text in the middle reads as well on either. */
const MIDDLE = 0.4;

/**
 * @param backgrounds - Computed colours, from what lies on top to what lies below; a page that paints
 *   none is white.
 */
export function themeOnBackground(backgrounds: readonly string[]): 'light' | 'dark' {
  for (const colour of backgrounds) {
    const [, red, green, blue, alpha = '1'] = RGB.exec(colour) ?? [];
    if (red === undefined || Number(alpha) < 0.5) continue;
    const light = 0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue);
    return light / 255 < MIDDLE ? 'dark' : 'light';
  }
  return 'light';
}

export function themeOfPage(): 'light' | 'dark' {
  const main = document.querySelector('main, [role="main"]');
  const layers = [main, document.body, document.documentElement];
  return themeOnBackground(
    layers.flatMap((element) => (element ? getComputedStyle(element).backgroundColor : [])),
  );
}
