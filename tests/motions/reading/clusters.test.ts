import { describe, expect, it } from 'vitest';
import { withClusters } from '../../../motions/reading/clusters';
import { type Entry, entryOf } from '../../../motions/reading/entry';
import { singleLine } from '../../../motions/reading/text-of';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const builder = new TreeBuilder();
const text = (words: string): Entry => entryOf('loose', [], [builder.paragraph(words, 200)]);
const account = (): Entry =>
  entryOf('heading', [builder.line('Verantwoording')], [builder.paragraph('Er is overlegd.')], {
    level: 3,
  });

const BANKJES = 'Motie Gouda “Meer bankjes” (ALV 26 juni 2024)';
const ZWEMLES = 'Motie van Urk en Ede “Zwemles” (ALV 26 juni 2024)';
const PONT = 'Motie Goes e.a. “De pont” (Najaars ALV 29 november 2024)';
const FRUIT = 'Motie Tiel “Fruit op school” (ALV 18 juni 2025)';

const headingsOf = (entries: readonly Entry[]): string[] =>
  withClusters(entries)
    .filter(({ origin, key }) => origin === 'heading' && key === '')
    .map(({ label }) => singleLine(label));

describe('moties die samen één verantwoording hebben', () => {
  it('zijn samen één kop, ook naast een motie die alleen staat', () => {
    const entries = [
      ...[text(BANKJES), text(ZWEMLES), account(), text(PONT), account()],
      ...[text(FRUIT), text(PONT), account()],
    ];
    expect(headingsOf(entries)).toEqual([...[`${BANKJES} ${ZWEMLES}`, PONT, `${FRUIT} ${PONT}`]]);
  });

  it.each([
    { name: 'één motie boven elke verantwoording', texts: [[BANKJES], [ZWEMLES]] },
    {
      name: 'gewone tekst boven de verantwoording',
      texts: [
        [BANKJES, 'Deze motie is op verzoek van de leden eerder behandeld.'],
        [ZWEMLES, 'Zij hoort bij de motie van Gouda.'],
      ],
    },
  ])('$name blijft wat het is', ({ texts }) => {
    const entries = texts.flatMap((own) => [...own.map(text), account()]);
    expect(withClusters(entries)).toBe(entries);
  });
});
