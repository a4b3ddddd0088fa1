import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const INTRO =
  '<h1>Twee moties over jongeren</h1><p>Op de ALV van 26 juni 2024 kwamen twee moties aan bod.</p>';

function read(body: string, intro = INTRO) {
  const html = `<!doctype html><html lang="nl"><head><title>Nieuws | VNG</title></head><body><main>${intro}${body}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(html, 'https://vng.nl/nieuws/moties'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(
    ({ title, submitters, vote }) =>
      `${title} | ${submitters.map(({ name }) => name).join(', ')} | ${vote?.outcome} ${vote?.percentage ?? '-'}`,
  );
}

const BOTH = [
  'Zwemles voor allen | Urk | aangenomen 91',
  'Rust op straat | Almere, Kampen | verworpen 38.5',
];
const SWIM = 'De gemeente Urk vraagt geld voor zwemles. De motie is aangenomen met 91%.';
const QUIET = 'Deze motie van Almere en Kampen is verworpen met 38,5% voor.';

describe('een titel alleen, en eronder een zin die zegt van wie de motie is', () => {
  it.each([
    {
      name: 'in één alinea',
      body: `<p><strong>Zwemles voor allen</strong><br>${SWIM}</p><p><strong>Rust op straat</strong><br>${QUIET}</p>`,
    },
    {
      name: 'vet in dezelfde regel',
      body: `<p><strong>Zwemles voor allen.</strong> ${SWIM}</p><p><strong>Rust op straat.</strong> ${QUIET}</p>`,
    },
    {
      name: 'als kop',
      body: `<h3>Zwemles voor allen</h3><p>In deze motie roept Urk op tot zwemles. Met 91% van de stemmen is de motie aangenomen.</p><h3>Rust op straat</h3><p>Almere en Kampen dienden deze motie in. Met 38,5% haalde de motie het niet.</p>`,
    },
    {
      name: 'als vette alinea, met de uitslag in een alinea erna',
      body: `<p><b>Zwemles voor allen</b></p><p>Gemeente Urk pleit voor zwemles.</p><p>De leden namen de motie met 91% aan.</p><p><b>Rust op straat</b></p><p>Indieners Almere en Kampen vragen om stilte.</p><p>De motie kreeg 38,5% en is verworpen.</p>`,
    },
    {
      name: 'in een lijst',
      body: `<ul><li><strong>Zwemles voor allen</strong><br>${SWIM}</li><li><strong>Rust op straat</strong><br>${QUIET}</li></ul>`,
    },
    {
      name: 'in een lijst van begrippen',
      body: `<dl><dt>Zwemles voor allen</dt><dd>${SWIM}</dd><dt>Rust op straat</dt><dd>${QUIET}</dd></dl>`,
    },
  ])('$name', ({ body }) => {
    expect(read(body)).toEqual(BOTH);
  });
});

describe('een kop die geen titel is', () => {
  const named =
    '<h1>Twee moties aangenomen</h1><p>Op de ALV van 26 juni 2024 zijn de moties ‘Zwemles voor allen’ van Urk en ‘Rust op straat’ van Ede aangenomen.</p>';

  it.each([
    {
      name: 'boven wat een gemeente zegt van haar motie die al genoemd is',
      body: '<h3>Opluchting</h3><p>De gemeente Urk vraagt om haast. De motie is aangenomen met 91%.</p><h3>Feest</h3><p>Ede kreeg 76% voor haar motie.</p>',
      intro: named,
      titles: ['Zwemles voor allen', 'Rust op straat'],
    },
    {
      name: 'een vraag in een gesprek',
      body: '<p><strong>Hoe kwam u erop?</strong><br>De gemeente Urk wil zwemles. De motie is aangenomen met 91%.</p><p><strong>En nu?</strong><br>Urk roept het bestuur op door te gaan.</p>',
      titles: [],
    },
    {
      name: 'boven nieuws over gemeenten',
      body: '<h3>Zwembad open</h3><p>De gemeente Urk opent een zwembad.</p><h3>Straat dicht</h3><p>Ede sluit een straat.</p>',
      titles: [],
    },
  ])('$name', ({ body, intro, titles }) => {
    expect(read(body, intro).map((one) => one.split(' | ')[0])).toEqual(titles);
  });
});
