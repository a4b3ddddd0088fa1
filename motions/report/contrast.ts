/** Contrast of colours by WCAG 2.2, for the accent colour of a report on its white paper. */

/** What text of normal size needs, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param colour - Six hexadecimals with `#`. @returns From 1 to 21. */
export const contrastOnWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

const STEPS = 100;

/** The same colour, or the nearest darker one that can be read on white. */
export function readableOnWhite(colour: string): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const darker = channels(colour).map((value) => Math.floor(value * (1 - step / STEPS)));
    const candidate = `#${darker.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (contrastOnWhite(candidate) >= LEAST_CONTRAST) return candidate;
  }
  return '#000000';
}
