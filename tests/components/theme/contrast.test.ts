import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = 4.5;
const GRAPHICS = 3;

const css = readFileSync('components/theme/tokens.css', 'utf8');

const rules = Array.from(
  css.replace(/\/\*.*?\*\//gsu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu),
  ([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    body,
  }),
);

/** Of the rules that have this selector among theirs. */
function colorsIn(selector: string): Map<string, string> {
  const bodies = rules
    .filter(({ selectors }) => selectors.includes(selector))
    .map(({ body }) => body)
    .join('');
  const found = bodies.matchAll(/--mv-([a-z-]+): (#[0-9a-f]{6});/gu);
  return new Map(Array.from(found, ([, name = '', color = '']) => [name, color]));
}

/** Relative luminance by WCAG 2.2, 0 for black and 1 for white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const STATUSES = ['aanhouden', 'afdoen', 'deels', 'voorwaardelijk', 'onbekend', 'own'];
const MESSAGES = ['error', 'warning', 'ok', 'info'];
const PAGES = ['surface', 'surface-sunken', 'surface-raised'];
const ROWS = [...PAGES, 'surface-hover', 'surface-selected'];

const onEach = (name: string, surfaces: readonly string[], least: number) =>
  surfaces.map((surface) => ({ name, surface, least }));

/** What stands on what, anywhere in the interface. */
const PAIRS = [
  ...onEach('text', [...ROWS, ...[...STATUSES, ...MESSAGES].map((it) => `${it}-surface`)], TEXT),
  ...onEach('text-subtle', [...PAGES, 'surface-hover'], TEXT),
  ...onEach('link', PAGES, TEXT),
  ...onEach('accent', PAGES, TEXT),
  ...onEach('accent-hover', PAGES, TEXT),
  ...onEach('on-accent', ['accent', 'accent-hover'], TEXT),
  ...onEach('warning', ['surface', 'surface-hover'], TEXT),
  ...onEach('info', ['surface'], TEXT),
  ...[...STATUSES, ...MESSAGES].flatMap((it) => onEach(it, [`${it}-surface`], TEXT)),
  ...onEach('border-control', PAGES, GRAPHICS),
  ...onEach('own', ['surface', 'surface-hover'], GRAPHICS),
  ...onEach('accent', ['surface-hover', 'surface-selected'], GRAPHICS),
  ...onEach('focus', [...ROWS, 'focus-halo'], GRAPHICS),
];

const light = colorsIn(':root');
const THEMES = [
  { theme: 'licht', colors: light },
  { theme: 'donker', colors: new Map([...light, ...colorsIn(':root[data-theme="dark"]')]) },
];

it.each([
  { name: 'zwart op wit is 21 op 1', one: '#000000', other: '#ffffff', ratio: 21 },
  { name: 'een kleur op zichzelf is 1 op 1', one: '#154f8f', other: '#154f8f', ratio: 1 },
  { name: 'grijs 777777 op wit haalt net geen 4,5', one: '#777777', other: '#ffffff', ratio: 4.48 },
])('$name', ({ one, other, ratio }) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe.each(THEMES)('kleuren: $theme', ({ colors }) => {
  it.each(PAIRS)('$name is goed te zien op $surface ($least op 1)', ({ name, surface, least }) => {
    const [front, back] = [colors.get(name), colors.get(surface)];
    expect([front, back]).not.toContain(undefined);
    expect(contrast(front ?? '', back ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('donker heeft een eigen waarde voor elke kleur', () => {
  const dark = colorsIn(':root[data-theme="dark"]');
  expect([...dark.keys()].toSorted()).toEqual([...light.keys()].toSorted());
});
