import { describe, expect, it } from 'vitest';
import { areOfEarlier, meetingsOfMotions } from '../../../motions/dutch/meetings-of-motions';

describe('de ALV waarop moties zijn ingediend', () => {
  it.each([
    ['de moties van de ALV van 5 juni 2019', ['ALV 2019-06-05']],
    ['de moties van 5 juni 2019', ['ALV 2019-06-05']],
    ['moties uit de Najaars ALV van 2 december 2022', ['Najaars ALV 2022-12-02']],
    ['moties die de leden op 29 juni 2022 aannamen', ['ALV 2022-06-29']],
    ['moties die zijn ingediend tijdens de ALV op woensdag 29 juni 2022', ['ALV 2022-06-29']],
    ['Motie (ALV 5 juni 2019)', ['ALV 2019-06-05']],
    ['de op de ALV van 5 juni 2019 ingediende moties', ['ALV 2019-06-05']],
    ['alle in de ALV van 14 juni 2023 aangenomen moties', ['ALV 2023-06-14']],
    ['de resoluties van de BALV van 30 november 2018', ['Buitengewone ALV 2018-11-30']],
    ['moties van 29 juni', ['ALV 2022-06-29']],
    // 14 juni was the day of the ALV of 2017 and of that of 2023.
    ['moties van 14 juni', ['-']],
    // More meetings than one, and a day on which there was none: told, and not of which.
    ['de moties van de ALV van 5 juni 2019 en van de BALV van 29 november 2019', ['-']],
    ['de moties van 4 juni 2019', ['-']],
    ['de moties uit 2019', ['-']],
    [
      'De tien moties zijn afgedaan. Zij zijn aangenomen op de ALV van 5 juni 2019.',
      ['ALV 2019-06-05'],
    ],
    // Nothing is told of them.
    ['De stukken zijn rond. Zij zijn verzonden voor de ALV van 5 juni 2019.', []],
    ['De leden namen op 5 juni 2019 drie moties aan', []],
    ['Motie Goes (5 juni 2019)', []],
    ['moties van Goes op 5 juni 2019', []],
    ['De ALV van 5 juni 2019 behandelde moties', []],
  ])('in “%s”', (text, expected) => {
    const told = meetingsOfMotions(text).ofMotions.map((meeting) =>
      meeting === null ? '-' : `${meeting.kind} ${meeting.date}`,
    );
    expect(told).toEqual(expected);
  });

  it('laat over wat over de andere ALV gaat', () => {
    const text =
      'De BALV van 29 november 2019 besprak de moties van de ALV van 5 juni 2019. De leden stemden in.';
    expect(meetingsOfMotions(text).rest).toBe(
      'De BALV van 29 november 2019 besprak de moties . De leden stemden in.',
    );
  });

  it.each([
    ['Eerdere moties', true],
    ['Moties uit vorige ledenvergaderingen', true],
    ['Openstaande moties', true],
    ['Ingediende moties', false],
    ['Moties over de vorige crisis', false],
  ])('“%s” is van eerder: %s', (text, isEarlier) => {
    expect(areOfEarlier(text)).toBe(isEarlier);
  });
});
