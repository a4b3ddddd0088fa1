/** Cards that each tell of one motion, with the outcome above, below or beside the title. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const MOTIONS = [
  { title: 'Warmte in de wijk', who: 'Delft', outcome: 'aangenomen', share: 79.1 },
  { title: 'Ruimte voor water', who: 'Goes', outcome: 'verworpen', share: 12.8 },
  { title: 'Stille nachten', who: 'Zeist', outcome: 'aangenomen', share: 55.3 },
];
type Card = (motion: (typeof MOTIONS)[number]) => string;

const told = ({ outcome, share }: (typeof MOTIONS)[number]): string =>
  `${outcome} met ${String(share).replace('.', ',')}%`;

const toldAlone = (motion: (typeof MOTIONS)[number]): string =>
  told(motion).replace(/^./u, (letter) => letter.toUpperCase());

const CARDS: Record<string, Card> = {
  'de uitslag boven de titel': (motion) =>
    `<article><span>${told(motion)}</span><h2>${motion.title}</h2><div>${motion.who}</div></article>`,
  'de uitslag en de indiener boven de titel': (motion) =>
    `<div><p>${motion.who}</p><p>${told(motion)}</p><h3>${motion.title}</h3></div>`,
  'de uitslag onder de titel': (motion) =>
    `<section><h3>${motion.title}</h3><p>${motion.who}</p><p>${told(motion)}</p></section>`,
  'de uitslag als schildje tegen de indiener aan': (motion) =>
    `<section><h3>${motion.title}</h3><div><span>Ingediend door: ${motion.who}</span><span>${toldAlone(motion)}</span></div></section>`,
  'de uitslag als schildje op een kaart die in haar geheel een link is': (motion) =>
    `<a href="/${motion.who}"><h3>${motion.title}</h3><div><span>Indiener: ${motion.who}</span><!-- --><strong>${toldAlone(motion)}</strong></div></a>`,
};

describe('een uitslag op een kaart hoort bij de titel op die kaart', () => {
  it.each(Object.entries(CARDS))('%s', (_, card) => {
    const html = `<html lang="nl"><head><title>Uitslagen</title></head><body><main><h1>Uitslagen moties ALV 26 juni 2024</h1><p>De leden stemden over drie moties.</p><div>${MOTIONS.map(card).join('')}</div></main></body></html>`;
    const { motions } = readPage(pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-moties'), {
      sha256: '0'.repeat(64),
    });
    expect(
      motions.map(({ title, submitters, vote }) => ({
        ...{ title, who: submitters.map(({ name }) => name).join(', ') },
        ...{ outcome: vote?.outcome, share: vote?.percentage },
      })),
    ).toEqual(MOTIONS);
  });
});

describe('wat binnen een woord van opmaak wisselt, blijft één woord', () => {
  it.each([
    ['<b>M</b>otie <i>Urk</i>: <span>W</span><span>armte in de wijk</span>', 'Warmte in de wijk'],
    ['Motie Urk: <span>Warmte</span> <span>In de wijk</span>', 'Warmte In de wijk'],
    ['Motie Urk: <span>PFAS</span><span>-vrij</span>', 'PFAS-vrij'],
  ])('%s', (item, title) => {
    const html = `<html lang="nl"><head><title>Uitslagen</title></head><body><main><h1>Uitslagen moties ALV 26 juni 2024</h1><ul><li>${item}: aangenomen</li><li>Motie Ede: Bruggen: verworpen</li></ul></main></body></html>`;
    const { motions } = readPage(pageFromHtml(html, 'https://vng.nl/artikelen/uitslagen-moties'), {
      sha256: '0'.repeat(64),
    });
    expect(motions.map((motion) => motion.title)).toEqual([title, 'Bruggen']);
  });
});
