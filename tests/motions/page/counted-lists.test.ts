import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const LIST =
  '<ul><li>Zwemles voor allen (Urk, Kampen)</li><li>Rust op straat: nu (Almere e.a.)</li></ul>';

function told(lead: string, list = LIST): string[] {
  const html = `<!doctype html><html lang="nl"><head><title>Uitnodiging Najaars ALV 28 november 2025 | VNG</title></head><body><main><h1>Uitnodiging Najaars ALV 28 november 2025</h1><p>Geachte leden,</p>${lead}${list}<p>U kunt tot 13 november een motie indienen.</p></main></body></html>`;
  const url = 'https://vng.nl/brieven/uitnodiging-najaars-alv-28-november-2025';
  return readPage(pageFromHtml(html, url), { sha256: '0'.repeat(64) }).motions.map(
    ({ title, submitters, andOthers, meeting }) =>
      `${title} | ${submitters.map(({ name }) => name).join(', ')}${andOthers ? ' e.a.' : ''} | ${meeting?.date}`,
  );
}

const EARLIER = [
  'Zwemles voor allen | Urk, Kampen | 2025-06-18',
  'Rust op straat: nu | Almere e.a. | 2025-06-18',
];

describe('een lijst waarvan de zin erboven zegt hoeveel moties erin staan', () => {
  it.each([
    'Bij agendapunt 7 legt het bestuur verantwoording af over twee moties van de ALV van 18 juni 2025:',
    'De verantwoording gaat over 2 moties die zijn ingediend op de ALV van 18 juni 2025:',
    'Het bestuur doet verslag van de uitvoering van twee moties van de ALV van 18 juni 2025:',
  ])('%s', (lead) => {
    expect(told(`<p>${lead}</p>`)).toEqual(EARLIER);
  });

  it('zegt zij van andere moties dan die in de lijst van welke ALV zij zijn, dan geldt dat niet voor de lijst', () => {
    const lead =
      'Het bestuur legt verantwoording af over de moties van de ALV van 18 juni 2025. Er zijn twee nieuwe moties:';
    expect(told(`<p>${lead}</p>`).map((line) => line.split(' | ')[2])).toEqual([
      '2025-11-28',
      '2025-11-28',
    ]);
  });

  it('een lijst met stappen onder de procedure voor moties is er geen', () => {
    const steps = '<ul><li>Mail de tekst</li><li>Noem uw gemeente</li></ul>';
    expect(told('<p>De procedure voor moties:</p>', steps)).toEqual([]);
  });
});

describe('een kop die moties aankondigt en een eerder genoemde resolutie noemt', () => {
  it('is de kop van die moties, en zegt van de resolutie niets', () => {
    const before = '<p>De leden namen de resolutie ‘Op orde’ aan.</p>';
    const head = '<h2>Twee moties bij de resolutie</h2><p>Er zijn twee moties ingediend:</p>';
    expect(told(before + head).map((one) => one.split(' | ')[0])).toEqual([
      'Op orde',
      'Zwemles voor allen',
      'Rust op straat: nu',
    ]);
  });

  it('maar “Het debat over de resolutie” kondigt er geen aan', () => {
    const before = '<p>De leden namen de resolutie ‘Op orde’ aan.</p>';
    const head = '<h2>Het debat over de resolutie</h2>';
    expect(told(before + head, '<ul><li>Zorgen</li><li>Geld</li></ul>')).toHaveLength(1);
  });
});
