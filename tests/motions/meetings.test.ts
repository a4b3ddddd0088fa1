import { describe, expect, it } from 'vitest';
import { doubtOfMeeting } from '../../motions/doubt-of-meeting';
import { findMeeting, findMeetings } from '../../motions/dutch/meeting';
import { KNOWN_MEETINGS } from '../../motions/meetings';

describe('een datum zonder jaar of dag', () => {
  it.each([
    { text: 'ALV 5 juni', kind: 'ALV', date: '2019-06-05' },
    { text: 'de ALV van woensdag 27 juni een reeks moties', kind: 'ALV', date: '2018-06-27' },
    { text: 'BALV op 30 november over afval', kind: 'Buitengewone ALV', date: '2018-11-30' },
    { text: 'Najaars ALV van 2 december', kind: 'Najaars ALV', date: '2022-12-02' },
    { text: 'ALV 13 januari', kind: 'ALV', date: '2022-01-13' },
    { text: 'extra ALV 13 januari', kind: 'Extra ALV', date: '2022-01-13' },
    { text: 'ALV juni 2024', kind: 'ALV', date: '2024-06-26' },
    { text: 'de ALV in mei 2024', kind: 'Extra ALV', date: '2024-05-24' },
    { text: 'najaars-ALV 2023', kind: 'Najaars ALV', date: '2023-12-01' },
    { text: 'Buitengewone ALV 2018', kind: 'Buitengewone ALV', date: '2018-11-30' },
  ])('$text', ({ text, kind, date }) => {
    expect(findMeetings(text)).toMatchObject([{ meeting: { kind, date }, completed: true }]);
  });

  it.each([
    { name: 'past op twee vergaderingen', text: 'ALV 14 juni' },
    { name: 'kan elke vergadering van dat jaar zijn', text: 'ALV 2020' },
    { name: 'is van een uitgestelde vergadering', text: 'de ALV van juni 2020 is uitgesteld' },
    { name: 'is van een vergadering die nog niet bekend is', text: 'ALV juni 2031' },
    { name: 'is van een andere soort', text: 'Najaars ALV 5 juni' },
    { name: 'heeft maand noch jaar', text: 'de ALV van 5' },
  ])('die $name, wordt niet geraden', ({ text }) => {
    expect(findMeeting(text)).toBeNull();
  });

  it('wijkt voor wat er staat', () => {
    expect(findMeetings('Najaars ALV 2023 van 2 december 2023')).toMatchObject([
      { meeting: { kind: 'Najaars ALV', date: '2023-12-02' } },
    ]);
    expect(findMeetings('ALV 5 juni 2024')[0]).not.toHaveProperty('completed');
  });
});

describe('een datum waarop geen ALV was', () => {
  it('is een twijfel, en geen fout', () => {
    const meeting = { kind: 'ALV', date: '2024-06-25' } as const;
    expect(findMeeting('ALV 25 juni 2024')).toEqual(meeting);
    expect(doubtOfMeeting(meeting)).toMatchObject({
      code: 'date-unknown',
      field: 'meeting',
      reason: { meeting },
    });
  });

  it.each([
    { name: 'voor de eerste bekende ALV', date: '2016-06-08' },
    { name: 'na de laatste bekende ALV', date: '2025-11-28' },
  ])('is geen twijfel $name', ({ date }) => {
    expect(doubtOfMeeting({ kind: 'ALV', date })).toBeNull();
  });

  it('zijn de bekende niet, hoe de vergadering ook heet', () => {
    expect(KNOWN_MEETINGS.flatMap((meeting) => doubtOfMeeting(meeting) ?? [])).toEqual([]);
    expect(doubtOfMeeting({ kind: 'ALV', date: '2022-01-13' })).toBeNull();
  });
});
