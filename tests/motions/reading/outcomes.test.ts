import { describe, expect, it } from 'vitest';
import { readAdvice, readListAdvice } from '../../../motions/reading/advice';
import {
  agreesWithAccount,
  readDecision,
  readListDecision,
} from '../../../motions/reading/decision';
import { isVoteOnAdvice, readVote } from '../../../motions/reading/vote';

describe('een stemming', () => {
  it.each([
    { words: 'aangenomen met 98,29%', outcome: 'aangenomen', percentage: 98.29 },
    { words: 'afgewezen met 60 procent', outcome: 'verworpen', percentage: 60 },
    { words: 'Verworpen met 43,02% voor', outcome: 'verworpen', percentage: 43.02 },
    { words: 'akkoord bij acclamatie', outcome: 'aangenomen', acclamation: true },
    { words: 'per acclamatie akkoord', outcome: 'aangenomen', acclamation: true },
    {
      words: 'gewijzigde versie aangenomen met 95,91 procent',
      outcome: 'aangenomen',
      percentage: 95.91,
    },
    { words: 'ingestemd met 71%', outcome: 'aangenomen', percentage: 71 },
    { words: 'ingetrokken door de indieners', outcome: 'ingetrokken' },
    { words: 'overgenomen door het bestuur', outcome: 'overgenomen' },
    { words: 'aangehouden conform advies bestuur', outcome: 'aangehouden' },
    { words: 'de motie heeft het niet gehaald', outcome: 'verworpen' },
    { words: 'haalde het niet, met 48% voor', outcome: 'verworpen', percentage: 48 },
    { words: 'haalde het met 62%', outcome: 'aangenomen', percentage: 62 },
    { words: 'verworpen met 90,04%', outcome: 'verworpen', percentage: 90.04 },
    { words: 'bij acclamatie verworpen', outcome: 'verworpen', acclamation: true },
    {
      words: 'niet bij acclamatie, maar aangenomen met 60%',
      outcome: 'aangenomen',
      percentage: 60,
    },
    { words: 'unaniem verworpen', outcome: 'verworpen' },
    { words: 'niet akkoord', outcome: 'verworpen' },
    { words: 'de ALV wijst de motie af', outcome: 'verworpen' },
    { words: 'kreeg onvoldoende steun', outcome: 'verworpen' },
    { words: '99% voor bestuursvoorstel, 1% tegen', outcome: 'aangenomen', percentage: 99 },
    { words: '57% tegen, 43% voor', outcome: 'verworpen', percentage: 57 },
    { words: 'bij een opkomst van 60% aangenomen met 92%', outcome: 'aangenomen', percentage: 92 },
    { words: 'niet in stemming gebracht, ingetrokken', outcome: 'ingetrokken' },
    {
      words: 'preadvies: negatief; motie aangenomen met 60%',
      outcome: 'aangenomen',
      percentage: 60,
    },
  ])('$words', ({ words, outcome, percentage, acclamation = false }) => {
    const vote = readVote(words);
    expect(vote).toMatchObject({ outcome, acclamation, text: words });
    expect(vote?.percentage).toBe(percentage);
  });

  it('in delen houdt elk deel', () => {
    const words = '1e deel aangenomen met 92,16%; 2e deel aangehouden';
    expect(readVote(words)).toEqual({
      outcome: 'aangenomen',
      percentage: 92.16,
      acclamation: false,
      text: words,
      parts: [
        { part: 1, outcome: 'aangenomen', percentage: 92.16 },
        { part: 2, outcome: 'aangehouden' },
      ],
    });
  });

  it.each([
    '24 mei 2024',
    'nog niet in stemming gebracht',
    'wordt in stemming gebracht',
    'stemming volgt',
    'nog niet aangenomen',
    'niet overgenomen',
    'niet ingetrokken',
    'indien aangenomen, gaat het bestuur aan de slag',
    'als de leden instemmen, wordt de motie aangenomen',
    'kan worden aangenomen',
    'voorstel om de motie over te nemen',
    'het akkoord is getekend',
    '62% voor bestuursvoorstel; 34% voor geamendeerd voorstel; 4% tegen beide voorstellen',
  ])('staat niet in: %s', (words) => {
    expect(readVote(words)).toBeNull();
  });
});

describe('een stemming over het advies van het bestuur', () => {
  it.each([
    { words: 'ingestemd met advies bestuur om motie aan te houden', outcome: 'aangehouden' },
    { words: 'advies bestuur om motie niet aan te nemen: aangenomen', outcome: 'verworpen' },
    { words: 'advies (overnemen) bij acclamatie akkoord', outcome: 'overgenomen' },
    { words: 'akkoord met het preadvies om de motie aan te nemen', outcome: 'aangenomen' },
    { words: 'akkoord bij acclamatie met preadvies bestuur', outcome: undefined },
    { words: 'advies bestuur verworpen met 60%', outcome: undefined },
  ])('$words', ({ words, outcome }) => {
    expect(isVoteOnAdvice(words)).toBe(true);
    expect(readVote(words)?.outcome).toBe(outcome);
  });

  it.each(['verworpen conform advies bestuur', 'aangenomen', '2e deel aangehouden conform advies'])(
    'is dit niet: %s',
    (words) => {
      expect(isVoteOnAdvice(words)).toBe(false);
    },
  );
});

it('houdt van een lang verhaal de zin met de stemming', () => {
  const story = 'De leden vroegen daarna om een onderzoek en een voorstel. '.repeat(6);
  expect(readVote(`aangenomen met 81,2%. ${story}`)?.text).toBe('aangenomen met 81,2%');
});

describe('advies en besluit', () => {
  it.each([
    { words: 'Preadvies bestuur: positief', kind: 'positief' },
    { words: 'Advies: ontraden', kind: 'ontraden' },
    { words: 'Ons advies: wij ontraden dit amendement.', kind: 'ontraden' },
    { words: 'Het advies is om de motie over te nemen', kind: 'overnemen' },
    { words: 'Advies: niet overnemen', kind: 'negatief' },
    { words: 'Preadvies: de motie aan te houden', kind: 'aanhouden' },
    { words: 'preadvies bestuur positief', kind: 'positief' },
    { words: 'Het bestuur ontraadt de motie.', kind: 'ontraden' },
    { words: 'Het bestuur adviseert de motie over te nemen', kind: 'overnemen' },
    { words: 'Advies: aannemen', kind: 'aannemen' },
    { words: 'Preadvies: oordeel aan de leden', kind: 'oordeel' },
    { words: 'Het bestuur laat het oordeel over aan de leden', kind: 'oordeel' },
    { words: 'VNG-bestuur ondersteunt de moties', kind: 'ondersteunen' },
    { words: 'Het bestuur neemt de motie over', kind: 'overnemen' },
    { words: 'Het bestuur neemt de motie niet over', kind: 'negatief' },
    { words: 'Het bestuur kan deze motie niet steunen', kind: 'negatief' },
    { words: 'Advies: niet aannemen maar aanhouden', kind: 'aanhouden' },
    { words: 'Preadvies: niet ontraden', kind: 'overig' },
    { words: 'Advies: dictum 1 overnemen, dictum 2 ontraden', kind: 'overig' },
    { words: 'Het bestuur legt de motie aan de leden voor', kind: undefined },
    {
      words: 'Het bestuur legt de motie met een positief advies aan de leden voor',
      kind: 'positief',
    },
    { words: 'Preadvies: volgt nog', kind: undefined },
    { words: 'Preadvies volgt', kind: undefined },
    { words: 'Advies: aangenomen met 80%', kind: undefined },
  ])('$words', ({ words, kind }) => {
    expect(readAdvice(words)?.kind).toBe(kind);
  });

  it.each([
    { words: 'Besluit: motie afdoen', kind: 'afdoen' },
    { words: 'Besluit: motie aanhouden', kind: 'aanhouden' },
    { words: 'Besluit ALV 26 juni 2024: motie als afgedaan beschouwen', kind: 'afdoen' },
    { words: 'Besluit: afdoening uitgesteld', kind: 'overig' },
    { words: 'Besluit: motie overgenomen', kind: 'overig' },
    { words: 'Besluit: nog niet genomen', kind: undefined },
    { words: 'De ALV besluit op 3 december over de motie', kind: undefined },
  ])('$words', ({ words, kind }) => {
    expect(readDecision(words)?.kind).toBe(kind);
  });

  it('over een hele lijst geldt voor elke motie erin', () => {
    const words = 'De ALV besluit de volgende 12 moties als afgedaan te beschouwen:';
    expect(readListDecision(words)?.kind).toBe('afdoen');
    expect(readListDecision('De motie is afgedaan.')).toBeNull();
    const proposed = 'Voorgesteld wordt de volgende moties als afgedaan te beschouwen:';
    expect(readListDecision(proposed)).toBeNull();
  });

  it.each([
    { words: 'Het bestuur adviseert positief over de volgende moties:', kind: 'positief' },
    { words: 'Preadvies bestuur: negatief', kind: 'negatief' },
    { words: 'De moties en preadviezen', kind: undefined },
  ])('een advies over een lijst: $words', ({ words, kind }) => {
    expect(readListAdvice(words)?.kind).toBe(kind);
  });

  it.each([
    {
      words: '10. Verantwoording uitvoering moties ALV 2022: akkoord bij acclamatie',
      agrees: true,
    },
    { words: '10. Verantwoording uitvoering moties ALV 2022', agrees: false },
    { words: '10. Verantwoording uitvoering moties: wordt in stemming gebracht', agrees: false },
    { words: '10. Verantwoording uitvoering moties: niet akkoord', agrees: false },
    { words: 'ALV stemt in met verantwoording eerdere moties', agrees: true },
    { words: '5. Financieel Jaarverslag: akkoord bij acclamatie', agrees: false },
  ])('akkoord met de verantwoording: $words', ({ words, agrees }) => {
    expect(agreesWithAccount(words)).toBe(agrees);
  });
});
