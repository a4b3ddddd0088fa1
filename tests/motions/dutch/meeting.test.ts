import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findDate,
  findMeeting,
  findMeetings,
  formatDate,
  formatMeeting,
} from '../../../motions/dutch/meeting';
import { MEETING_KINDS } from '../../../motions/model';

describe('een vergadering in een tekst', () => {
  it.each([
    { name: 'een gewone ALV', text: 'ALV 29 juni 2022', kind: 'ALV', date: '2022-06-29' },
    { name: 'tussen haakjes', text: '(ALV 26 juni 2024)', kind: 'ALV', date: '2024-06-26' },
    {
      name: 'Najaars ALV',
      text: 'Najaars ALV 1 december 2023',
      kind: 'Najaars ALV',
      date: '2023-12-01',
    },
    {
      name: 'Najaars-ALV',
      text: 'Najaars-ALV 1 december 2023',
      kind: 'Najaars ALV',
      date: '2023-12-01',
    },
    {
      name: 'najaarsALV aan elkaar',
      text: 'najaarsALV van 29 november 2024',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    {
      name: 'een zacht afbreekstreepje erin',
      text: 'najaars\u00adALV 29 november 2024',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    { name: 'Extra ALV', text: 'Extra ALV 24 mei 2024:', kind: 'Extra ALV', date: '2024-05-24' },
    { name: 'BALV', text: 'BALV 30 november 2018', kind: 'Buitengewone ALV', date: '2018-11-30' },
    {
      name: 'Buitengewone ALV',
      text: 'de Buitengewone ALV van 30 november 2018',
      kind: 'Buitengewone ALV',
      date: '2018-11-30',
    },
    {
      name: 'buitengewone algemene ledenvergadering',
      text: 'buitengewone algemene ledenvergadering van 30 november 2018',
      kind: 'Buitengewone ALV',
      date: '2018-11-30',
    },
    {
      name: 'BALV van',
      text: 'BALV van 5 juni 2019',
      kind: 'Buitengewone ALV',
      date: '2019-06-05',
    },
    {
      name: 'aangenomen in de ALV van',
      text: 'aangenomen in de ALV van 5 juni 2019',
      kind: 'ALV',
      date: '2019-06-05',
    },
    {
      name: 'd.d. en een datum in cijfers',
      text: 'ALV d.d. 26-06-2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    { name: 'dd zonder punten', text: 'ALV dd 26 juni 2024', kind: 'ALV', date: '2024-06-26' },
    {
      name: 'een dag van de week',
      text: 'ALV op woensdag 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'voluit geschreven',
      text: 'algemene ledenvergadering van 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'met hoofdletters',
      text: 'Algemene Ledenvergadering, 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'alleen ledenvergadering',
      text: 'de ledenvergadering van 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    { name: 'VNG-ALV', text: 'VNG-ALV 26 juni 2024', kind: 'ALV', date: '2024-06-26' },
    { name: 'ALV VNG', text: 'ALV VNG 18 juni 2025', kind: 'ALV', date: '2025-06-18' },
    {
      name: 'ALV van de VNG op',
      text: 'de ALV van de VNG op 18 juni 2025',
      kind: 'ALV',
      date: '2025-06-18',
    },
    {
      name: 'de plaats erbij',
      text: 'ALV te Goes op 18 juni 2025',
      kind: 'ALV',
      date: '2025-06-18',
    },
    {
      name: 'de datum tussen haakjes',
      text: 'Najaars ALV (29 november 2024)',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    { name: 'een streepje ertussen', text: 'ALV – 26 juni 2024', kind: 'ALV', date: '2024-06-26' },
    { name: 'een afgekorte maand', text: 'ALV 18 sept. 2019', kind: 'ALV', date: '2019-09-18' },
    { name: 'nov', text: 'BALV 30 nov 2018', kind: 'Buitengewone ALV', date: '2018-11-30' },
    { name: 'een rangtelwoord', text: 'ALV 5e juni 2019', kind: 'ALV', date: '2019-06-05' },
    {
      name: 'regeleinden erin',
      text: 'Najaars\nALV 29\nnovember\n2024',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    {
      name: 'vaste spaties erin',
      text: 'Extra\u00a0ALV\u00a024\u00a0mei\u00a02024',
      kind: 'Extra ALV',
      date: '2024-05-24',
    },
    {
      name: 'de Voorjaars ALV, die de ALV is',
      text: 'Voorjaars ALV 13 juni 2024',
      kind: 'ALV',
      date: '2024-06-13',
    },
    { name: 'punten in de datum', text: 'ALV 26.06.2024', kind: 'ALV', date: '2024-06-26' },
    { name: 'ISO', text: 'ALV 2024-06-26', kind: 'ALV', date: '2024-06-26' },
    {
      name: 'de korte naam achter de volle',
      text: 'algemene ledenvergadering (ALV) van 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'BALV achter de volle naam',
      text: 'ledenvergadering (BALV) 1 december 2020',
      kind: 'Buitengewone ALV',
      date: '2020-12-01',
    },
    {
      name: 'een woord tussen haakjes',
      text: 'Extra (digitale) ALV 12 februari 2021',
      kind: 'Extra ALV',
      date: '2021-02-12',
    },
    {
      name: 'het jaar voor de datum',
      text: 'Najaars ALV 2023 van 1 december 2023',
      kind: 'Najaars ALV',
      date: '2023-12-01',
    },
  ])('leest $name', ({ text, kind, date }) => {
    expect(findMeeting(text)).toEqual({ kind, date });
  });

  it.each([
    { name: 'een meervoud zonder datum', text: 'moties eerdere ALV-en' },
    { name: '31 februari', text: 'ALV 31 februari 2024' },
    { name: '29 februari in een gewoon jaar', text: 'ALV 29 februari 2023' },
    { name: 'een dag 0', text: 'ALV 0 juni 2024' },
    { name: 'maand 13', text: 'ALV 12-13-2024' },
    { name: 'twee dagen', text: 'ALV 25 en 26 juni 2024' },
    { name: 'een datum zonder vergadering', text: 'brief van 26 juni 2024' },
    { name: 'letters binnen een woord', text: 'VALV 26 juni 2024' },
    {
      name: 'een datum die bij iets anders hoort',
      text: 'de ALV en de brief van de minister van 26 juni 2024',
    },
    { name: 'een lege tekst', text: '' },
  ])('vindt er geen in $name', ({ text }) => {
    expect(findMeeting(text)).toBeNull();
  });
});

describe('alle vergaderingen in een tekst', () => {
  it('geeft ze in leesvolgorde, met hun plaats', () => {
    const text = 'van de ALV 26 juni 2024 en de Najaars ALV van 29 november 2024.';
    const found = findMeetings(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ALV 26 juni 2024',
      'Najaars ALV van 29 november 2024',
    ]);
  });

  it('geeft elke vergadering haar eigen datum, ook als de eerste er geen heeft', () => {
    expect(findMeetings('ALV, Najaars ALV 29 november 2024').map((found) => found.meeting)).toEqual(
      [{ kind: 'Najaars ALV', date: '2024-11-29' }],
    );
  });

  it('leest terug wat formatMeeting schreef', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...MEETING_KINDS), days, (kind, day) => {
        const meeting = { kind, date: day.toISOString().slice(0, 10) };
        expect(findMeeting(formatMeeting(meeting))).toEqual(meeting);
      }),
    );
  });
});

describe('een datum in een tekst', () => {
  it.each([
    { name: 'voluit', text: 'op woensdag 26 juni 2024 te Den Haag', date: '2024-06-26' },
    { name: 'in cijfers', text: '26-06-2024', date: '2024-06-26' },
    { name: 'met schuine strepen', text: '1/12/2023', date: '2023-12-01' },
    {
      name: 'achter een die niet bestaat',
      text: '31 april 2024, 1 mei 2024',
      date: '2024-05-01',
    },
    { name: 'mrt', text: '5 mrt. 2020', date: '2020-03-05' },
    { name: 'een hoofdletter', text: '1 Juli 2021', date: '2021-07-01' },
    { name: 'een jaar alleen is er geen', text: 'begroting 2024', date: null },
    { name: 'een deel van een getal is er geen', text: '1231-12-20245', date: null },
    { name: 'zonder jaar is het er geen', text: '5 juni', date: null },
  ])('$name', ({ text, date }) => {
    expect(findDate(text)).toBe(date);
  });
});

it('schrijft een datum en een vergadering zoals mensen dat doen', () => {
  expect(formatDate('2024-06-05')).toBe('5 juni 2024');
  expect(formatDate('onbekend')).toBe('onbekend');
  expect(formatMeeting({ kind: 'Najaars ALV', date: '2024-11-29' })).toBe(
    'Najaars ALV 29 november 2024',
  );
});
