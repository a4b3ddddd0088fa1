import { describe, expect, it } from 'vitest';
import { readLine } from '../../../motions/reading/mentions/grammar';

const read = (line: string) => readLine(line, { announced: null, isHeading: false });

type Case = {
  line: string;
  title: string;
  codes?: (string | null)[];
  type?: string;
  collective?: string;
  andOthers?: boolean;
  tail?: string;
};

const CASES: Case[] = [
  {
    line: 'Motie Deventer “Warmte voor iedereen”',
    title: 'Warmte voor iedereen',
    codes: ['gm0150'],
  },
  {
    line: "Motie Veldhoven: 'Plan van aanpak stroom': akkoord bij acclamatie",
    title: 'Plan van aanpak stroom',
    codes: ['gm0861'],
    tail: 'akkoord bij acclamatie',
  },
  {
    line: 'Motie Veldhoven: ‘Plan van aanpak stroom: akkoord bij acclamatie',
    title: 'Plan van aanpak stroom',
    codes: ['gm0861'],
    tail: 'akkoord bij acclamatie',
  },
  {
    line: '6. Inzet en financiën 2023 - Motie Barendrecht "Minder beleggen": verworpen met 90,04%',
    title: 'Minder beleggen',
    codes: ['gm0489'],
    tail: 'verworpen met 90,04%',
  },
  {
    line: 'Gemeente Zeist: motie "Rust aan de rand" - aangenomen (93%)',
    title: 'Rust aan de rand',
    codes: ['gm0355'],
    tail: 'aangenomen (93%)',
  },
  {
    line: 'Leudal e.a. – nieuwe motie Rust aan de rand: aangehouden',
    title: 'Rust aan de rand',
    codes: ['gm1640'],
    andOthers: true,
    tail: 'aangehouden',
  },
  {
    line: 'Rust in Zeist: motie “Een bankje” - aangenomen',
    title: 'Een bankje',
    codes: [],
  },
  { line: 'Zeist: motie Urk “Een bankje”', title: 'Een bankje', codes: ['gm0184'] },
  { line: 'Motie Beesel gemeentefonds', title: 'gemeentefonds', codes: ['gm0889'] },
  {
    line: 'motie Baarn ’Bos in de buurt’ met preadvies bestuur (pdf, 93 kB)',
    title: 'Bos in de buurt',
    codes: ['gm0308'],
  },
  { line: 'motie-Moerdijk “Water”', title: 'Water', codes: ['gm1709'] },
  {
    line: 'Motie Dinkelland, Tubbergen, Hellendoorn e.a. “Platteland”',
    title: 'Platteland',
    codes: ['gm1774', 'gm0183', 'gm0163'],
    andOthers: true,
  },
  {
    line: 'Motie Gemeenten Achterhoek: "Verbeter de keten"',
    title: 'Verbeter de keten',
    codes: [],
    collective: 'Gemeenten Achterhoek',
  },
  {
    line: 'Motie Wierden en Losser namens regio Twente “Spoor”',
    title: 'Spoor',
    codes: ['gm0189', 'gm0168'],
    collective: 'regio Twente',
  },
  { line: 'Motie Horst a/d Maas “Treinen”', title: 'Treinen', codes: ['gm1507'] },
  {
    line: "Agendapunt 4: Resolutie 'Lokaal bestuur versterken'",
    title: 'Lokaal bestuur versterken',
    codes: [],
    type: 'resolutie',
  },
  {
    line: '7. Regeerakkoord - behandeling resolutie Zekerheid over geld: gewijzigde versie aangenomen met 99,65%',
    title: 'Zekerheid over geld',
    codes: [],
    type: 'resolutie',
    tail: 'gewijzigde versie aangenomen met 99,65%',
  },
  {
    line: 'Gewijzigde motie van de gemeente Goes „Havens” (pagina 4)',
    title: 'Havens',
    codes: ['gm0664'],
  },
  {
    line: 'Amendement Zwolle “Artikel 3”: ingetrokken',
    title: 'Artikel 3',
    codes: ['gm0193'],
    type: 'amendement',
    tail: 'ingetrokken',
  },
  {
    line: 'Motie Leiden (namens Raden in Verzet) - Besluit beheer verpakkingen: bij acclamatie akkoord',
    title: 'Besluit beheer verpakkingen',
    codes: ['gm0546'],
    collective: 'Raden in Verzet',
    tail: 'bij acclamatie akkoord',
  },
  {
    line: 'Motie “Fietspaden” (Deventer en Urk): aangenomen',
    title: 'Fietspaden',
    codes: ['gm0150', 'gm0184'],
    tail: 'aangenomen',
  },
  {
    line: 'Amendement Zwolle op de resolutie ‘Basis op orde’: ingetrokken',
    title: 'Basis op orde',
    codes: ['gm0193'],
    type: 'amendement',
    tail: 'ingetrokken',
  },
  {
    line: 'Motie Goes: Havens: 97,5% voor, aangenomen',
    title: 'Havens',
    codes: ['gm0664'],
    tail: '97,5% voor, aangenomen',
  },
  {
    line: 'Aangenomen met 95,2%: Motie Urk “Havens”',
    title: 'Havens',
    codes: ['gm0184'],
    tail: 'Aangenomen met 95,2%',
  },
  {
    line: 'Motie Weert inzake energie: akkoord bij acclamatie',
    title: 'energie',
    codes: ['gm0988'],
    tail: 'akkoord bij acclamatie',
  },
  {
    line: 'Motie Raden in Verzet “Jeugd”',
    title: 'Jeugd',
    codes: [],
    collective: 'Raden in Verzet',
  },
  { line: 'Concept-resolutie “Digitaal”', title: 'Digitaal', codes: [], type: 'resolutie' },
  {
    line: 'Motie Goes “Havens: 1e deel motie aangenomen met 92%; 2e deel aangehouden',
    title: 'Havens',
    codes: ['gm0664'],
    tail: '1e deel motie aangenomen met 92%; 2e deel aangehouden',
  },
  {
    line: 'Motie Goes “Havens”: 1e deel motie aangenomen met 92%; 2e deel motie aangehouden conform advies bestuur',
    title: 'Havens',
    codes: ['gm0664'],
    tail: '1e deel motie aangenomen met 92%; 2e deel motie aangehouden conform advies bestuur',
  },
];

describe('een regel die een motie noemt', () => {
  it.each(CASES)('$line', ({ line, title, codes, type = 'motie', collective, andOthers, tail }) => {
    const [mention, ...others] = read(line);
    expect(others).toEqual([]);
    expect(mention?.title?.text).toBe(title);
    expect(mention).toMatchObject({ type, who: { andOthers: andOthers ?? false } });
    expect(mention?.who.submitters.map(({ gemeente }) => gemeente)).toEqual(codes);
    expect(mention?.who.collective).toBe(collective);
    if (tail !== undefined) expect(mention?.tail).toBe(tail);
  });
});

describe('een regel die geen motie noemt', () => {
  it.each([
    '6b. VNG Kadernota voor 2023: aangenomen met 100%',
    '10. Verantwoording uitvoering moties ALV 13 januari 2022 en eerdere ledenvergaderingen',
    '9. Overzicht rijksbeleid op het gebied van wonen (inclusief moties)',
    'Ledenbrief: Moties en preadviezen ALV 2 december',
    'Mail uw amendement of motie uiterlijk donderdag aan de griffie.',
    'De motie uit de ALV van 2 december was het uitgangspunt.',
    'Een motie over een inhoudelijk agendapunt komt bij dat punt aan de orde.',
    'Moties',
    'Motie',
    'Motie- en amendementenformulier (docx, 20 kB)',
    'Motie vreemd aan de orde van de dag',
    'gewijzigde motie bij acclamatie aangenomen',
    'motie aangehouden tot de volgende ALV',
    'Format motie (docx)',
    'Motie van orde: verworpen',
    'Reactie op motie Urk',
    'Stemming over moties en resolutie: 14.00 uur',
  ])('%s', (line) => {
    expect(read(line).filter(({ title }) => title !== null)).toEqual([]);
  });
});
