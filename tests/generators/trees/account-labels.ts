/** The words of the labels of a generated account, usual ones and ones that no list holds. */
import type { Random } from './random';

export type Labels = Record<
  'subject' | 'motion' | 'title' | 'submitters' | 'meeting' | 'request' | 'account' | 'proposal',
  string
>;

const WORDS: Record<keyof Labels, string[]> = {
  subject: ['Onderwerp', 'Thema', 'Portefeuille', 'Beleidsterrein', 'Domein'],
  motion: [
    'Motie en indiener',
    'Motie',
    'Motie/indiener(s)',
    'Indiener en motie',
    'Gemeente en motie',
  ],
  title: ['Titel', 'Naam motie', 'Titel motie', 'Titel van de motie', 'Naam van de motie'],
  submitters: [
    'Indiener',
    'Indiener(s)',
    'Ingediend door',
    'Indienende gemeente(n)',
    'Gemeente(n)',
  ],
  meeting: ['Aangenomen in', 'ALV', 'Ingediend op', 'Vergadering', 'Datum ALV'],
  request: [
    'Inhoud/oproep',
    'Strekking',
    'Verzoek',
    'Dictum',
    'Kern van de motie',
    'Wat vraagt de motie?',
    'Oproep',
    'Opdracht',
  ],
  account: [
    'Verantwoording',
    'Stand van zaken',
    'Voortgang',
    'Uitvoering',
    'Wat is er gedaan?',
    'Toelichting',
    'Reactie bestuur',
    'Inzet VNG',
  ],
  proposal: [
    'Voorstel',
    'Afhandeling',
    'Advies bestuur',
    'Status',
    'Vervolg',
    'Conclusie',
    'Voorstel aan de ALV',
    'Bestuursvoorstel',
  ],
};
/** Words that no list of labels holds. */
const STRANGE: Partial<Record<keyof Labels, string[]>> = {
  subject: ['Hoofdlijn', 'Cluster', 'Commissie', 'Programmalijn', 'Opgave'],
  submitters: ['Van wie', 'Wie diende in'],
  account: ['Hoe staat het ervoor', 'Hoe staat het ermee', 'Wat deden wij ermee', 'Onze aanpak'],
  proposal: ['Wat gaan we doen', 'En nu', 'Slotsom', 'Uitkomst'],
  request: ['Bedoeling', 'Wat men wil'],
};

export function drawLabels(random: Random, strange: number): Labels {
  const draw = (role: keyof Labels): string => {
    const others = STRANGE[role];
    return random.pick(others !== undefined && random.chance(strange) ? others : WORDS[role]);
  };
  const colon = random.chance(0.6) ? ':' : '';
  const of = (role: keyof Labels): string =>
    draw(role).replace(/\?$/u, colon === ':' ? '' : '?') + colon;
  return {
    ...{ subject: of('subject'), motion: of('motion'), title: of('title'), meeting: of('meeting') },
    ...{ submitters: of('submitters'), request: of('request'), account: of('account') },
    proposal: of('proposal'),
  };
}
