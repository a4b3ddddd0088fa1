import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followRedirectSetting, showOriginal } from '../../../entrypoints/background/redirect';

/** The rules that the browser holds, as it would apply them. */
const { held } = vi.hoisted(() => ({
  held: { dynamic: [] as Rule[], session: [] as Rule[], opened: [] as string[] },
}));
type Rule = {
  id: number;
  action: { type: string };
  condition: { regexFilter: string; isUrlFilterCaseSensitive?: boolean; tabIds?: number[] };
};

vi.mock('wxt/browser', () => {
  type Change = { removeRuleIds: number[]; addRules?: Rule[] };
  const changed = (rules: Rule[], { removeRuleIds, addRules = [] }: Change): Rule[] => [
    ...rules.filter(({ id }) => !removeRuleIds.includes(id)),
    ...addRules,
  ];
  return {
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://abc${path}` },
      tabs: { update: async (_id: number, { url }: { url: string }) => held.opened.push(url) },
      declarativeNetRequest: {
        getDynamicRules: async () => held.dynamic,
        updateDynamicRules: async (change: Change) => {
          held.dynamic = changed(held.dynamic, change);
        },
        updateSessionRules: async (change: Change) => {
          held.session = changed(held.session, change);
        },
      },
    },
  };
});

const matches = ({ condition }: Rule, url: string): boolean =>
  new RegExp(condition.regexFilter, condition.isUrlFilterCaseSensitive === false ? 'i' : '').test(
    url,
  );

beforeEach(() => {
  Object.assign(held, { dynamic: [], session: [], opened: [] });
});

describe('het openen van pdf’s in de lezer, naar hun adres', () => {
  it.each([
    { url: 'https://vng.nl/sites/default/files/2025-05/verantwoording.pdf', opens: true },
    { url: 'https://www.vng.nl/Verantwoording.PDF', opens: true },
    { url: 'https://vng.nl/a.pdf?download=1', opens: true },
    { url: 'http://vng.nl/a.pdf', opens: false },
    { url: 'https://vng.nl/uitleg?bestand=a.pdf', opens: false },
    { url: 'https://vng.nl/a.pdf.html', opens: false },
    { url: 'https://vng.nl.kwaad.example/a.pdf', opens: false },
    { url: 'https://kwaad.example/vng.nl/a.pdf', opens: false },
    { url: 'https://nepvng.nl/a.pdf', opens: false },
  ])('$url: $opens', async ({ url, opens }) => {
    await followRedirectSetting(true);
    const [byAddress] = held.dynamic;
    expect(byAddress && matches(byAddress, url)).toBe(opens);
  });

  it('houdt op als de instelling uit gaat, en komt niet dubbel als zij aan blijft', async () => {
    await followRedirectSetting(true);
    const once = [...held.dynamic];
    await followRedirectSetting(true);
    expect(held.dynamic).toEqual(once);
    await followRedirectSetting(false);
    expect(held.dynamic).toEqual([]);
  });
});

describe('het origineel tonen', () => {
  it('laat in dit tabblad dit document door, en geen ander', async () => {
    const url = 'https://vng.nl/a+b(1).pdf?versie=2#page=3';
    await showOriginal(7, url);
    expect(held.opened).toEqual([url]);
    const [rule] = held.session;
    expect(rule?.condition.tabIds).toEqual([7]);
    const lets = (asked: string): boolean => rule !== undefined && matches(rule, asked);
    expect(lets('https://vng.nl/a+b(1).pdf?versie=2')).toBe(true);
    expect(lets('https://vng.nl/aab1.pdf?versie=2')).toBe(false);
    expect(lets('https://vng.nl/a+b(1).pdf?versie=20')).toBe(false);
  });
});
