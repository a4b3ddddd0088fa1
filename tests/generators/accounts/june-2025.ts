/**
 * An account with the shape and the facts of the one of June 2025: its titles, submitters, meetings,
 * proposals and every place where it does not agree with itself. All bodies are invented.
 */
import type { SampleDocument } from '../../../scripts/typesetting/document';
import { USUAL_LAYOUT } from '../../../scripts/typesetting/layout';
import { renderDocument } from '../../../scripts/typesetting/render';
import { EARLIER } from './june-2025-earlier';
import { OF_JUNE_2024 } from './june-2025-of-june-2024';
import { OF_NOVEMBER_2024 } from './june-2025-of-november-2024';
import type { AccountMotion } from './motion';

export const JUNE_2025_MEETING = { kind: 'ALV', date: '2025-06-18' } as const;
export const JUNE_2025_MOTIONS: AccountMotion[] = [
  ...EARLIER,
  ...OF_JUNE_2024,
  ...OF_NOVEMBER_2024,
];

const bare = ({ heading }: AccountMotion): string =>
  heading.replace(/^Motie /u, '').replace(/ \([^()]* \d{4}\)$/u, '');
/** As the contents page has it: with "Motie", also where the block leaves it out. */
const adopted = (motion: AccountMotion, meeting: string): string =>
  `Motie ${bare(motion)} aangenomen in ${meeting}`;

const [inburgering, herstel, beesel, brummen, daden] = EARLIER;
if (!inburgering || !herstel || !beesel || !brummen || !daden) throw new Error('five are earlier');

export const JUNE_2025: SampleDocument = {
  title: '11. Verantwoording over uitvoering moties ALV-en',
  introduction: [
    '(Bijlage bij ledenbrief “Uitnodiging ALV 18 juni 2025” van 21 mei 2025)',
    'Samenvatting',
    'In dit stuk legt het bestuur uit wat het deed met de moties die de leden in de Najaars ALV van 29 november 2024 aannamen, en met de moties die eerder bleven staan. Bij elke motie staat of het bestuur haar wil afdoen of aanhouden.',
    'Voorstel aan de leden',
    'Wij vragen de leden om in te stemmen met deze verantwoording, en per motie met het voorstel dat erbij staat.',
  ],
  contents: [
    {
      heading: 'Aangehouden moties:',
      entries: [
        adopted(inburgering, 'ALV 29 juni 2022'),
        adopted(herstel, 'Najaars ALV 1 december 2023'),
        // Its own block says Najaars ALV 1 december 2023.
        adopted(beesel, 'ALV 14 juni 2023'),
        `${adopted(brummen, 'Najaars ALV 1 december 2023')}.`,
      ],
    },
    { heading: 'Aangehouden motie Extra ALV 24 mei 2024:', entries: [`Motie ${bare(daden)}.`] },
    {
      heading: 'Aangehouden moties ALV 26 juni 2024:',
      entries: OF_JUNE_2024.map((motion, index) =>
        index === OF_JUNE_2024.length - 1 ? `${bare(motion)} .` : bare(motion),
      ),
    },
    {
      heading: 'Aangenomen moties Najaars ALV 29 november 2024:',
      entries: OF_NOVEMBER_2024.map(bare),
    },
  ],
  sections: [
    { heading: 'Aangehouden moties eerdere ALV-en', motions: [...EARLIER, ...OF_JUNE_2024] },
    { heading: 'Aangenomen moties Najaars ALV 29 november 2024', motions: OF_NOVEMBER_2024 },
  ],
};

export const june2025Pdf = (): Promise<Uint8Array> => renderDocument(JUNE_2025, USUAL_LAYOUT);
