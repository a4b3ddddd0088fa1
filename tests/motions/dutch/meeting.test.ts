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

describe('findMeeting', () => {
  it.each([
    { name: 'a plain ALV', text: 'ALV 29 juni 2022', kind: 'ALV', date: '2022-06-29' },
    { name: 'within brackets', text: '(ALV 26 juni 2024)', kind: 'ALV', date: '2024-06-26' },
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
      name: 'najaarsALV in one word',
      text: 'najaarsALV van 29 november 2024',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    {
      name: 'a soft hyphen inside',
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
      name: 'd.d. and a date in figures',
      text: 'ALV d.d. 26-06-2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    { name: 'dd without dots', text: 'ALV dd 26 juni 2024', kind: 'ALV', date: '2024-06-26' },
    { name: 'a weekday', text: 'ALV op woensdag 26 juni 2024', kind: 'ALV', date: '2024-06-26' },
    {
      name: 'written in full',
      text: 'algemene ledenvergadering van 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'with capitals',
      text: 'Algemene Ledenvergadering, 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'ledenvergadering alone',
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
    { name: 'the place', text: 'ALV te Goes op 18 juni 2025', kind: 'ALV', date: '2025-06-18' },
    {
      name: 'the date within brackets',
      text: 'Najaars ALV (29 november 2024)',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    { name: 'a dash between', text: 'ALV – 26 juni 2024', kind: 'ALV', date: '2024-06-26' },
    { name: 'an abbreviated month', text: 'ALV 18 sept. 2019', kind: 'ALV', date: '2019-09-18' },
    { name: 'nov', text: 'BALV 30 nov 2018', kind: 'Buitengewone ALV', date: '2018-11-30' },
    { name: 'an ordinal', text: 'ALV 5e juni 2019', kind: 'ALV', date: '2019-06-05' },
    {
      name: 'line breaks inside',
      text: 'Najaars\nALV 29\nnovember\n2024',
      kind: 'Najaars ALV',
      date: '2024-11-29',
    },
    {
      name: 'no-break spaces inside',
      text: 'Extra\u00a0ALV\u00a024\u00a0mei\u00a02024',
      kind: 'Extra ALV',
      date: '2024-05-24',
    },
    {
      name: 'Voorjaars ALV is the ALV',
      text: 'Voorjaars ALV 13 juni 2024',
      kind: 'ALV',
      date: '2024-06-13',
    },
    { name: 'dots in the date', text: 'ALV 26.06.2024', kind: 'ALV', date: '2024-06-26' },
    { name: 'ISO', text: 'ALV 2024-06-26', kind: 'ALV', date: '2024-06-26' },
    {
      name: 'the short name after the full one',
      text: 'algemene ledenvergadering (ALV) van 26 juni 2024',
      kind: 'ALV',
      date: '2024-06-26',
    },
    {
      name: 'BALV after the full name',
      text: 'ledenvergadering (BALV) 1 december 2020',
      kind: 'Buitengewone ALV',
      date: '2020-12-01',
    },
    {
      name: 'a word within brackets',
      text: 'Extra (digitale) ALV 12 februari 2021',
      kind: 'Extra ALV',
      date: '2021-02-12',
    },
    {
      name: 'the year before the date',
      text: 'Najaars ALV 2023 van 1 december 2023',
      kind: 'Najaars ALV',
      date: '2023-12-01',
    },
  ])('reads $name', ({ text, kind, date }) => {
    expect(findMeeting(text)).toEqual({ kind, date });
  });

  it.each([
    { name: 'a plural without date', text: 'moties eerdere ALV-en' },
    { name: '31 februari', text: 'ALV 31 februari 2024' },
    { name: '29 februari in an ordinary year', text: 'ALV 29 februari 2023' },
    { name: 'a day 0', text: 'ALV 0 juni 2024' },
    { name: 'month 13', text: 'ALV 12-13-2024' },
    { name: 'two days', text: 'ALV 25 en 26 juni 2024' },
    { name: 'a date with no meeting', text: 'brief van 26 juni 2024' },
    { name: 'letters within a word', text: 'VALV 26 juni 2024' },
    {
      name: 'a date that belongs to something else',
      text: 'de ALV en de brief van de minister van 26 juni 2024',
    },
    { name: 'an empty text', text: '' },
  ])('finds none in $name', ({ text }) => {
    expect(findMeeting(text)).toBeNull();
  });
});

describe('findMeetings', () => {
  it('gives all of them in reading order with their place', () => {
    const text = 'van de ALV 26 juni 2024 en de Najaars ALV van 29 november 2024.';
    const found = findMeetings(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ALV 26 juni 2024',
      'Najaars ALV van 29 november 2024',
    ]);
  });

  it('takes its own date for each meeting when the first has none', () => {
    expect(findMeetings('ALV, Najaars ALV 29 november 2024').map((found) => found.meeting)).toEqual(
      [{ kind: 'Najaars ALV', date: '2024-11-29' }],
    );
  });

  it('finds again what formatMeeting wrote', () => {
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

describe('findDate', () => {
  it.each([
    { name: 'written out', text: 'op woensdag 26 juni 2024 te Den Haag', date: '2024-06-26' },
    { name: 'in figures', text: '26-06-2024', date: '2024-06-26' },
    { name: 'with slashes', text: '1/12/2023', date: '2023-12-01' },
    {
      name: 'after one that does not exist',
      text: '31 april 2024, 1 mei 2024',
      date: '2024-05-01',
    },
    { name: 'mrt', text: '5 mrt. 2020', date: '2020-03-05' },
    { name: 'a capital', text: '1 Juli 2021', date: '2021-07-01' },
    { name: 'none in a year alone', text: 'begroting 2024', date: null },
    { name: 'none in a part of a number', text: '1231-12-20245', date: null },
    { name: 'none without a year', text: '5 juni', date: null },
  ])('$name', ({ text, date }) => {
    expect(findDate(text)).toBe(date);
  });
});

it('writes a date and a meeting as people do', () => {
  expect(formatDate('2024-06-05')).toBe('5 juni 2024');
  expect(formatDate('onbekend')).toBe('onbekend');
  expect(formatMeeting({ kind: 'Najaars ALV', date: '2024-11-29' })).toBe(
    'Najaars ALV 29 november 2024',
  );
});
