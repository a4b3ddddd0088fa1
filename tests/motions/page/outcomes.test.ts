import { describe, expect, it } from 'vitest';
import {
  agreesWithAccount,
  readAdvice,
  readDecision,
  readListAdvice,
  readListDecision,
} from '../../../motions/page/board-words';
import { isVoteOnAdvice, readVote } from '../../../motions/page/votes';

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

  it('staat er niet als niets dat zegt', () => {
    expect(readVote('24 mei 2024')).toBeNull();
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
    { words: 'Advies: ontraden', kind: 'negatief' },
    { words: 'Advies: niet overnemen', kind: 'negatief' },
    { words: 'Preadvies: de motie aan te houden', kind: 'aanhouden' },
    { words: 'preadvies bestuur positief', kind: 'positief' },
    { words: 'Het bestuur ontraadt de motie.', kind: 'negatief' },
    { words: 'Het bestuur adviseert de motie over te nemen', kind: 'overnemen' },
    { words: 'Advies: aangenomen met 80%', kind: undefined },
  ])('$words', ({ words, kind }) => {
    expect(readAdvice(words)?.kind).toBe(kind);
  });

  it.each([
    { words: 'Besluit: motie afdoen', kind: 'afdoen' },
    { words: 'Besluit: motie aanhouden', kind: 'aanhouden' },
    { words: 'Besluit ALV 26 juni 2024: motie als afgedaan beschouwen', kind: 'afdoen' },
  ])('$words', ({ words, kind }) => {
    expect(readDecision(words)?.kind).toBe(kind);
  });

  it('over een hele lijst geldt voor elke motie erin', () => {
    const words = 'De ALV besluit de volgende 12 moties als afgedaan te beschouwen:';
    expect(readListDecision(words)?.kind).toBe('afdoen');
    expect(readListDecision('De motie is afgedaan.')).toBeNull();
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
    { words: '5. Financieel Jaarverslag: akkoord bij acclamatie', agrees: false },
  ])('akkoord met de verantwoording: $words', ({ words, agrees }) => {
    expect(agreesWithAccount(words)).toBe(agrees);
  });
});
