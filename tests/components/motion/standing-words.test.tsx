import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ElsewhereWords } from '../../../components/motion/ElsewhereWords';
import { elsewhereLabel } from '../../../components/motion/standing-words';
import type { ShownStanding } from '../../../motions/history/shown-standing';

const { document } = parseHTML('<body></body>');
const before = globalThis.document;
beforeAll(() => {
  globalThis.document = document;
});
afterAll(() => {
  globalThis.document = before;
});

/** null when nothing is drawn. */
function drawn(standing: ShownStanding): string | null {
  const parent = document.createElement('div');
  render(<ElsewhereWords standing={standing} />, parent);
  return parent.textContent || null;
}

const here = (date: string | null, elsewhere: ShownStanding['elsewhere']): ShownStanding => ({
  ...{ kind: 'aangenomen', parts: [], date, words: 'aangenomen met 95%' },
  correction: null,
  elsewhere,
});
const other = (date: string | null, title = 'Verantwoording'): ShownStanding['elsewhere'] => ({
  ...{ kind: 'voorstel-afdoen', parts: [], date, title, correction: null },
});

describe('wat een ander stuk van een motie zegt', () => {
  it.each([
    {
      name: 'staat er niet als alle stukken hetzelfde zeggen',
      standing: here('2024-06-26', null),
      sentence: null,
      badge: null,
    },
    {
      name: 'heet later als het van na dit stuk is',
      standing: here('2024-06-26', other('2025-06-18')),
      sentence: 'Een later stuk zegt: Voorstel: afdoen (“Verantwoording”, 18 juni 2025).',
      badge: 'later “Voorstel: afdoen”',
    },
    {
      name: 'heet een ander stuk als het van ervoor is',
      standing: here('2025-06-18', other('2024-06-26')),
      sentence: 'Een ander document zegt: Voorstel: afdoen (“Verantwoording”, 26 juni 2024).',
      badge: 'elders “Voorstel: afdoen”',
    },
    {
      name: 'heet een ander stuk als een van beide geen datum heeft',
      standing: here(null, other('2025-06-18')),
      sentence: 'Een ander document zegt: Voorstel: afdoen (“Verantwoording”, 18 juni 2025).',
      badge: 'elders “Voorstel: afdoen”',
    },
    {
      name: 'staat er zonder datum als die er niet is, en zegt dat de titel ontbreekt',
      standing: here('2024-06-26', other(null, '')),
      sentence: 'Een ander document zegt: Voorstel: afdoen (“Document zonder titel”).',
      badge: 'elders “Voorstel: afdoen”',
    },
  ])('$name', ({ standing, sentence, badge }) => {
    expect(drawn(standing)).toBe(sentence);
    expect(elsewhereLabel(standing)).toBe(badge);
  });
});
