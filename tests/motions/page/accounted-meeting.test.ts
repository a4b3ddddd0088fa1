import { expect, it } from 'vitest';
import { accountedMeeting } from '../../../motions/page/accounted-meeting';

const ACCOUNT = '12. Verantwoording bestuur over uitvoering moties ALV 29 juni 2022:';

it.each([
  { heading: 'Actualisatie agendapunt 12', point: ACCOUNT, date: '2022-06-29' },
  { heading: 'Behandeling moties', point: ACCOUNT, date: undefined },
  { heading: 'Actualisatie agendapunt 7', point: ACCOUNT, date: undefined },
  {
    heading: 'Actualisatie agendapunt 12',
    point: '12. Verantwoording moties ALV 29 juni 2022 en eerdere ledenvergaderingen',
    date: undefined,
  },
])('de ALV van een motie onder “$heading” bij “$point”', ({ heading, point, date }) => {
  expect(accountedMeeting(heading, [point])?.date).toBe(date);
});
