import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAnswered, withoutPatch } from '../../../components/page/pending-settings';
import { DEFAULT_SETTINGS } from '../../../storage/settings';

const gemeenten = (...codes: string[]) => ({ gemeenten: codes });

describe('een keuze die nog niet is opgeslagen', () => {
  it('blijft staan als het antwoord over een eerdere keuze komt', () => {
    const stored = { ...DEFAULT_SETTINGS, ...gemeenten('gm0150') };
    expect(withoutAnswered(gemeenten(), stored)).toEqual(gemeenten());
  });

  it('gaat weg als de database haar kent', () => {
    const stored = { ...DEFAULT_SETTINGS, ...gemeenten('gm0150') };
    expect(withoutAnswered({ ...gemeenten('gm0150'), theme: 'dark' }, stored)).toEqual({
      theme: 'dark',
    });
  });

  it('blijft staan als een eerdere keuze voor hetzelfde wordt teruggenomen', () => {
    const earlier = gemeenten('gm0150', 'gm0153');
    const later = { ...gemeenten('gm0150'), language: 'en' } as const;
    expect(withoutPatch(later, earlier)).toEqual(later);
    expect(withoutPatch(later, { gemeenten: later.gemeenten })).toEqual({ language: 'en' });
  });

  it('is bij elke reeks keuzes de laatste, hoe laat de antwoorden ook komen', () => {
    const choice = fc.uniqueArray(fc.constantFrom('gm0150', 'gm0153', 'gm0034'));
    fc.assert(
      fc.property(choice, choice, (earlier, last) => {
        const patch = { gemeenten: earlier };
        const now = { gemeenten: last };
        const answered = withoutAnswered(withoutPatch(now, patch), {
          ...DEFAULT_SETTINGS,
          ...patch,
        });
        const shown = { ...DEFAULT_SETTINGS, ...patch, ...answered };
        expect(shown.gemeenten).toEqual(last);
      }),
    );
  });
});
