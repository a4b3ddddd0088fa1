import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import { LONGEST_OF_BODY, shorten } from '../../../motions/corrections/shorten';
import {
  canBeTestPiece,
  testPieceFileName,
  testPieceOf,
  testPieceSchema,
  testPieceText,
} from '../../../motions/corrections/test-piece';
import type { Motion } from '../../../motions/model';
import { readingArbitrary } from '../../fixtures/arbitraries';
import { correctedReadingArbitrary } from '../../fixtures/corrections';

const wordArbitrary = fc.stringMatching(/^[a-z]{3,9}$/u);
/** Each word stands once, so that a run of words can only come from where it was. */
const sentencesArbitrary = fc
  .array(fc.uniqueArray(wordArbitrary, { minLength: 1, maxLength: 30 }), { minLength: 1 })
  .map((sentences) =>
    sentences.map((words, at) =>
      words.map((word, index) => `${word}${'abcdefgh'[at % 8]}${index}x`),
    ),
  );

describe('een proefstuk', () => {
  it('is van elke aangepaste motie te maken, en te lezen zoals het geschreven is', () => {
    fc.assert(
      fc.property(
        correctedReadingArbitrary(),
        fc.boolean(),
        ({ reading, corrections }, isShortened) => {
          const { document, motions } = applyCorrections(reading, corrections);
          for (const motion of motions.filter(canBeTestPiece)) {
            const piece = testPieceOf(document, motion, { isShortened });
            expect(testPieceSchema.parse(JSON.parse(testPieceText(piece)))).toEqual(piece);
          }
        },
      ),
    );
  });

  it('noemt niet wie de motie aanpaste, en niet waar het document staat', () => {
    fc.assert(
      fc.property(correctedReadingArbitrary(), ({ reading, corrections }) => {
        const { document, motions } = applyCorrections(reading, corrections);
        for (const motion of motions.filter(canBeTestPiece)) {
          const text = testPieceText(testPieceOf(document, motion, { isShortened: false }));
          expect(text).not.toMatch(/Noor|"Sem"|correctie-|https:/u);
          expect(text).not.toContain(document.sha256);
        }
      }),
    );
  });

  it('laat tekst die kwaad wil gewoon tekst zijn', () => {
    const text = '</textarea><script>alert(1)</script> "}]} \u2028 <!-- &amp;';
    const [made] = fc.sample(
      readingArbitrary.filter(({ motions }) => motions.length > 0),
      1,
    );
    const [motion] = made?.motions ?? [];
    if (made === undefined || motion === undefined) throw new Error('Er is geen motie gemaakt.');
    const printed = { field: 'subject', value: text } as const;
    const mark = { id: 'c', correctedBy: 'Noor', at: '2026-11-01T10:00:00.000Z', printed };
    const hostile = { ...motion, corrections: [mark] };
    const piece = testPieceOf(made.document, hostile, { isShortened: false });
    expect(piece.lines).toContainEqual(expect.objectContaining({ part: 'subject', text }));
    expect(JSON.parse(testPieceText(piece))).toEqual(piece);
  });

  it('zegt waar elke regel gedrukt staat, en welke woorden u aanwees', () => {
    const box = (top: number) => ({ page: 3, left: 0.3, top, right: 0.9, bottom: top + 1 / 3 });
    const document = { kind: 'verantwoording', title: '', meeting: null, sha256: 'a'.repeat(64) };
    const motion: Motion = {
      ...{ id: 'bomen', title: 'Bomen', submitters: [], andOthers: false, meeting: null },
      ...{ request: 'Plant bomen.', account: 'Zij staan er.', source: {}, warnings: [] },
      places: { title: [box(0)], request: [box(0.1), box(0.2)], account: [box(0.4)] },
    };
    const said = { id: 'c', documentKey: 'd', at: '2026-11-01T10:00:00.000Z' };
    const { motions } = applyCorrections(
      { schema: 'motievolger/1', document: Object(document), motions: [motion], warnings: [] },
      [
        {
          ...{ ...said, kind: 'changed', motionKey: 'bomen', places: [box(0.5)] },
          printed: { field: 'account', value: 'Zij staan er.' },
          changed: { field: 'account', value: 'Zij staan er al.' },
        },
      ],
    );
    const [corrected = motion] = motions;
    const piece = testPieceOf(Object(document), corrected, { isShortened: false });
    const places = new Map(piece.lines.map((line) => [line.part, line.places]));
    expect(places.get('request')).toEqual([
      { page: 3, left: 0.3, top: 0.1, right: 0.9, bottom: 0.4333 },
      { page: 3, left: 0.3, top: 0.2, right: 0.9, bottom: 0.5333 },
    ]);
    expect(places.get('account')?.[0]).toMatchObject({ top: 0.4 });
    expect(piece.corrected[0]?.places?.[0]).toMatchObject({ top: 0.5 });
    expect(testPieceText(piece)).toContain(
      '{ "page": 3, "left": 0.3, "top": 0.1, "right": 0.9, "bottom": 0.4333 }',
    );
  });

  it('heeft een naam die een bestand mag hebben, wat er ook in de titel staat', () => {
    expect(testPieceFileName({ title: '../../<b>Één</b> "motie"' })).toBe(
      'proefstuk-b-een-b-motie.json',
    );
    expect(testPieceFileName({ title: '…' })).toBe('proefstuk-motie.json');
  });
});

describe('een ingekorte tekst', () => {
  it('houdt van geen enkele lange zin meer dan het begin en het eind', () => {
    fc.assert(
      fc.property(sentencesArbitrary, (sentences) => {
        const text = sentences.map((words) => `Wij ${words.join(' ')}.`).join(' ');
        const short = shorten(text, LONGEST_OF_BODY);
        for (const words of sentences) {
          const isLong = words.length + 1 > LONGEST_OF_BODY;
          expect(short.includes(`Wij ${words.join(' ')}.`)).toBe(!isLong);
          const half = LONGEST_OF_BODY / 2;
          if (isLong) expect(short).not.toContain(words.slice(0, half + 1).join(' '));
        }
      }),
    );
  });

  it('houdt haar regels en haar opsommingstekens', () => {
    const text = 'Een.\n- Het bestuur vraagt het Rijk om in ieder dorp een bad te bouwen.\nTwee.';
    const short = shorten(text, LONGEST_OF_BODY);
    expect(short).toBe('Een.\n- Het bestuur vraagt het […] dorp een bad te bouwen.\nTwee.');
  });
});
