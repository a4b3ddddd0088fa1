/** What must hold of every screen, in light and dark, from a phone to a wide window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Screen, WIDTHS } from './screens';
import type { FakeVng } from './server';
import { setStage } from './stage';

/** Of axe: the other rules are about what is there, which is the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Colours do not depend on the width, nor what fits on the colours. */
const WINDOWS = [
  ...WIDTHS.map((width) => ({ colorScheme: 'light' as const, width, rules: null })),
  { colorScheme: 'dark' as const, width: 800, rules: COLOUR_RULES },
];

/** Of axe: what these find depends on where things stand too, so on the width. */
const PLACE_RULES = [...COLOUR_RULES, 'scrollable-region-focusable', 'target-size'];

/** WCAG 2.2 asks for it at AA, and axe only looks when told to. */
const ALSO = { 'target-size': { enabled: true } };

/** Where things stand: the other rules do not go by it. */
const PLACING = ['style', 'width', 'height', 'viewBox', 'transform', 'd'];

/**
 * What a page holds and what of it is seen, as it is after the window changed: the same text means
 * that a rule which does not go by places finds what it found before.
 */
function contentsOf(page: Page): Promise<string> {
  return page.evaluate(async (placing) => {
    const told = (element: Element): string => {
      const attributes = Array.from(element.attributes, ({ name, value }) =>
        placing.includes(name) ? '' : `${name}=${value}`,
      );
      const words = Array.from(element.childNodes, (node) => node instanceof Text && node.data);
      const isSeen = element.checkVisibility({ visibilityProperty: true });
      return [element.localName, isSeen, ...attributes, ...words].join(' ');
    };
    const within = (root: Document | ShadowRoot): string[] =>
      Array.from(root.querySelectorAll('*')).flatMap((element) => [
        told(element),
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    // Parts are drawn anew in the frame after the one in which the window changed.
    const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
    await nextFrame();
    await nextFrame();
    return within(document).join('\n');
  }, PLACING);
}

/** The checker is half a megabyte of script, which stays in a page as long as the page itself does. */
async function checkerOf(page: Page, isOneFrame: boolean): Promise<AxeBuilder> {
  const isThere = isOneFrame && (await page.evaluate(() => 'axe' in window));
  const checker = isThere ? new AxeBuilder({ page, axeSource: '0' }) : new AxeBuilder({ page });
  // Only the findings of several frames need a second page, to be brought together in.
  return checker.setLegacyMode(isOneFrame);
}

type Check = { isOneFrame: boolean; rules: string[] | null; part: string | undefined };

async function violationsOf(page: Page, { isOneFrame, rules, part }: Check): Promise<string[]> {
  const checker = await checkerOf(page, isOneFrame);
  const { violations } = await checker
    // Only of what is wrong it is worked out where it stands.
    .options({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : { rules: ALSO }) })
    .include(part ?? 'html')
    // The letters in the pages are the document's own, and drawn invisibly above its picture.
    .exclude('.textLayer')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * Each screen is opened once, in the narrowest window, and then takes every shape: as for a user who
 * turns a tablet or makes the window wider.
 *
 * @param serve - Puts what the screens need on the fake vng.nl.
 */
export function describeAccessible(
  screens: readonly Screen[],
  serve: (vng: FakeVng) => Promise<void>,
): void {
  const { browser } = setStage({ serve, width: WIDTHS[0] });

  describe.each(screens)('$name is toegankelijk en past op het scherm', ({ show, part }) => {
    let page: Page;
    const checked = new Set<string>();
    beforeAll(async () => {
      page = await show(browser);
    });
    afterAll(() => page?.close());

    it.each(WINDOWS)('$colorScheme, $width pixels breed', async ({ colorScheme, width, rules }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const isOneFrame = page.frames().length === 1;
      const contents = await contentsOf(page);
      const left = rules ?? (isOneFrame && checked.has(contents) ? PLACE_RULES : null);
      expect(await violationsOf(page, { isOneFrame, rules: left, part })).toEqual([]);
      if (left === null) checked.add(contents);
      // What lies over a page is placed anew in a frame of its own, after the window changed.
      const overflow = (): Promise<number> =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await expect.poll(overflow).toBeLessThanOrEqual(0);
    });
  });
}
