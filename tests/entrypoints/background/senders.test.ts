import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  requireNamedDocument,
  requireNamedMotion,
  requireOwnAddress,
  requireOwnPage,
} from '../../../entrypoints/background/senders';
import { stored } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const NEWS = 'https://vng.nl/nieuws/moties';
const PDF = 'https://vng.nl/a.pdf?x=1&y=2';
const TAB = 7;
const at = (url?: string) => ({
  tab: Object.assign(Object.create(null), { id: TAB, index: 0 }),
  ...(url === undefined ? {} : { url }),
});
const reader = `chrome-extension://ons/reader.html?src=${PDF}`;

beforeEach(() => stored.clear());

describe('een bericht over de eigen pagina', () => {
  it.each([
    { from: NEWS, about: NEWS, may: true },
    { from: `${NEWS}#uitslag`, about: `${NEWS}#moties`, may: true },
    { from: reader, about: PDF, may: true },
    { from: `${reader}#page=3`, about: PDF, may: true },
    { from: NEWS, about: `${NEWS}?p=2`, may: false },
    { from: NEWS, about: PDF, may: false },
    { from: reader, about: 'https://vng.nl/a.pdf', may: false },
    { from: `${NEWS}?src=${PDF}`, about: PDF, may: false },
    { from: 'chrome-extension://ons/popup.html', about: PDF, may: false },
    { from: undefined, about: NEWS, may: false },
  ])('van $from over $about: $may', ({ from, about, may }) => {
    const check = expect(() => requireOwnAddress(at(from), about));
    if (may) check.not.toThrow();
    else check.toThrow(expect.objectContaining({ code: 'not-yours' }));
  });
});

describe('een bericht over een document in de wachtrij', () => {
  const rememberLinks = (documents: string[]) =>
    stored.set(`tab-${TAB}`, { url: NEWS, kind: 'nieuws', motionIds: [], documents, said: null });

  it('mag van elke pagina van Motievolger zelf', async () => {
    const own = at('chrome-extension://ons/overview.html');
    await expect(requireNamedDocument(own, PDF)).resolves.toBeUndefined();
  });

  it('mag van een pagina die naar het document linkt', async () => {
    rememberLinks([PDF]);
    await expect(requireNamedDocument(at(NEWS), PDF)).resolves.toBeUndefined();
  });

  it('mag niet van een pagina die er niet naar linkt', async () => {
    rememberLinks(['https://vng.nl/b.pdf']);
    const refused = expect.objectContaining({ code: 'not-yours' });
    await expect(requireNamedDocument(at(NEWS), PDF)).rejects.toEqual(refused);
    stored.clear();
    await expect(requireNamedDocument(at(NEWS), PDF)).rejects.toEqual(refused);
  });
});

describe('een motie die vanaf een pagina wordt aangepast', () => {
  const rememberNamed = (motionIds: string[]) =>
    stored.set(`tab-${TAB}`, { url: NEWS, kind: 'nieuws', motionIds, documents: [], said: null });

  it('staat op die pagina', async () => {
    rememberNamed(['deventer-bankjes', 'zwolle-zwemles']);
    await expect(requireNamedMotion(at(NEWS), 'zwolle-zwemles')).resolves.toBeUndefined();
  });

  it('mag er geen zijn die de pagina niet noemt', async () => {
    const refused = expect.objectContaining({ code: 'not-yours' });
    rememberNamed(['deventer-bankjes']);
    await expect(requireNamedMotion(at(NEWS), 'zwolle-zwemles')).rejects.toEqual(refused);
    stored.clear();
    await expect(requireNamedMotion(at(NEWS), 'deventer-bankjes')).rejects.toEqual(refused);
  });
});

describe('een bericht dat alleen van Motievolger zelf mag komen', () => {
  it.each([
    { from: 'chrome-extension://ons/offscreen.html', may: true },
    { from: 'chrome-extension://anders/offscreen.html', may: false },
    { from: NEWS, may: false },
    { from: undefined, may: false },
  ])('van $from: $may', ({ from, may }) => {
    const check = expect(() => requireOwnPage(at(from)));
    if (may) check.not.toThrow();
    else check.toThrow(expect.objectContaining({ code: 'not-yours' }));
  });
});
