import { describe, expect, it } from 'vitest';
import { motionNamesIn } from '../../../motions/reading/motion-names';

describe('de moties die een cel noemt', () => {
  it.each([
    {
      name: 'elk met het woord motie',
      text: 'Motie Gouda “Meer bankjes” en motie Urk “Zwemles”',
      names: ['Motie Gouda “Meer bankjes”', 'motie Urk “Zwemles”'],
    },
    {
      name: 'elk met de indiener ervoor en de vergadering erachter',
      text: 'Gouda – “Meer bankjes” (ALV 26 juni 2024) Urk e.a. – “Zwemles” (ALV 14 juni 2023)',
      names: [
        'Gouda – “Meer bankjes” (ALV 26 juni 2024)',
        'Urk e.a. – “Zwemles” (ALV 14 juni 2023)',
      ],
    },
    {
      name: 'met een komma of ‘en’ ertussen',
      text: 'Gouda: “Meer bankjes”, Urk: “Zwemles” en Ede en Tiel: “Late bus”',
      names: ['Gouda: “Meer bankjes”', 'Urk: “Zwemles”', 'Ede en Tiel: “Late bus”'],
    },
    {
      name: 'één motie met een aanhaling in wat erachter staat',
      text: 'Gouda – “Meer bankjes” (ALV 26 juni 2024), zie ook “Groen in de stad”',
      names: ['Gouda – “Meer bankjes” (ALV 26 juni 2024), zie ook “Groen in de stad”'],
    },
    {
      name: 'één motie waarvan de namen achter de titel staan',
      text: '“Meer bankjes” van Gouda',
      names: ['“Meer bankjes” van Gouda'],
    },
  ])('$name', ({ text, names }) => {
    expect(motionNamesIn(text)).toEqual(names);
  });
});
