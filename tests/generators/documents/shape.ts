/** How an account is laid out: drawn at random, each part apart. */
import type { Random } from '../trees/random';
import type { Borders, PageStyle } from './blocks';

export const TABLE_SHAPES = [
  'two-column',
  'one-table',
  'three-column',
  'merged-title',
  'summary',
  'headings',
  'run-in',
  'label-right',
] as const;
export type TableShape = (typeof TABLE_SHAPES)[number];

export const PRODUCERS = [
  'pdfkit',
  'chromium',
  'libreoffice',
  'weasyprint',
  'wkhtmltopdf',
] as const;
export type Producer = (typeof PRODUCERS)[number];

type Labels = Readonly<Record<'subject' | 'motion' | 'request' | 'account' | 'proposal', string>>;
export const LABELS: readonly Labels[] = [
  {
    subject: 'Onderwerp',
    motion: 'Motie en indiener',
    request: 'Inhoud/oproep',
    account: 'Verantwoording',
    proposal: 'Voorstel',
  },
  {
    subject: 'Thema',
    motion: 'Motie',
    request: 'Oproep',
    account: 'Stand van zaken',
    proposal: 'Voorstel bestuur',
  },
  {
    subject: 'Beleidsterrein',
    motion: 'Titel en indiener',
    request: 'Verzoek',
    account: 'Uitvoering',
    proposal: 'Advies aan de ALV',
  },
  {
    subject: 'Domein',
    motion: 'Motie (indiener)',
    request: 'Strekking',
    account: 'Toelichting bestuur',
    proposal: 'Voorgesteld besluit',
  },
  {
    subject: 'ONDERWERP',
    motion: 'MOTIE EN INDIENER',
    request: 'DICTUM',
    account: 'VERANTWOORDING BESTUUR',
    proposal: 'VOORSTEL',
  },
  {
    subject: 'Portefeuille',
    motion: 'Naam motie',
    request: 'Wat vraagt de motie?',
    account: 'Wat is er gedaan?',
    proposal: 'Hoe verder?',
  },
];

export type Shape = {
  table: TableShape;
  borders: Borders;
  isZebra: boolean;
  labels: Labels;
  hasColons: boolean;
  /** "(samengevat)" under the label of the request. */
  hasRemark: boolean;
  /** Share of the width. */
  labelWidth: number;
  labelPlace: 'top' | 'middle';
  /** Who and title in one row, or the title in its own. */
  hasSubject: boolean;
  isNumbered: boolean;
  hasContents: boolean;
  /** The meeting stands behind the title, or in the heading of its section. */
  meeting: 'behind' | 'section';
  repeatsHead: boolean;
  /** The first row of a motion comes back where its table goes on. */
  headsWithFirstRow: boolean;
  hasPagePerMotion: boolean;
  /** A second row of the account without label. */
  splitsAccount: boolean;
  page: PageStyle;
};

export function drawShape(random: Random, table: TableShape): Shape {
  const isWide = table === 'summary';
  return {
    table,
    borders: random.pick(['ruled', 'ruled', 'ruled', 'horizontal', 'none']),
    isZebra: random.chance(0.2),
    labels: random.chance(0.4) ? (LABELS[0] ?? random.pick(LABELS)) : random.pick(LABELS),
    hasColons: random.chance(0.6),
    hasRemark: random.chance(0.3),
    labelWidth: random.pick([0.14, 0.2, 0.25, 0.3]),
    labelPlace: random.pick(['top', 'top', 'top', 'middle']),
    hasSubject: random.chance(0.7),
    isNumbered: random.chance(0.25),
    hasContents: random.chance(0.5),
    meeting: random.pick(['behind', 'behind', 'section']),
    repeatsHead: random.chance(0.4),
    headsWithFirstRow: random.chance(0.3),
    hasPagePerMotion: random.chance(0.3),
    splitsAccount: random.chance(0.15),
    page: {
      font: random.pick(['sans', 'sans', 'serif']),
      size: random.pick(isWide ? [7, 8, 9] : [9, 10, 11, 12]),
      isLandscape: isWide || random.chance(0.15),
      margin: random.pick(isWide ? [36] : [45, 60, 72]),
      runningHead: random.chance(0.3) ? 'Vereniging van Nederlandse Gemeenten' : '',
      runningFoot: random.pick(['', '#', 'Pagina #', 'Agendapunt 11 – pagina #']),
      watermark: random.chance(0.1) ? 'CONCEPT' : '',
      hasLineNumbers: random.chance(0.06),
      hyphenates: random.chance(0.15),
      isShuffled: random.chance(0.15),
    },
  };
}
