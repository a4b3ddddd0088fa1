/** Papers with a quoted word and a common label, which say nothing of a motion. */
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../scripts/node/read-document';

type Paper = { name: string; lines: readonly string[] };

const PAPERS: readonly Paper[] = [
  {
    name: 'een aanvraag van een parkeerkaart',
    lines: [
      'Aanvraag parkeerkaart',
      'Vul dit formulier in met “blokletters”.',
      'Naam:',
      'Adres:',
      'Datum: 3 maart 2025',
      'Handtekening:',
    ],
  },
  {
    name: 'een formulier met een woord tussen aanhalingstekens als kop',
    lines: ['“Samen sterk”', 'Datum: 18 juni 2025', 'Gemeente: Deventer', 'Handtekening:'],
  },
  {
    name: 'een bestelling van een boek',
    lines: [
      'Ik bestel het boek “Besturen voor beginners”',
      'Gemeente: Almere',
      'Datum: 12 mei 2025',
      'Onderwerp: bestelling',
      'Aantal: 2',
    ],
  },
  {
    name: 'een aanmelding voor de ALV',
    lines: [
      'Aanmelding “ledendag”',
      'Datum: ALV 18 juni 2025',
      'Gemeente: Zwolle',
      'Toelichting: ik kom met de trein.',
    ],
  },
];

/** What the document prints when it is an account: only then do the same lines make a motion. */
const ACCOUNT: readonly string[] = [
  'Verantwoording over de moties van de ALV van de VNG van 18 juni 2025',
  ...['Samen sterk', 'Warmte voor iedereen', 'Minder papier'].flatMap((title) => [
    `Motie “${title}”`,
    'Indiener: Deventer',
    'Datum: ALV 26 juni 2024',
    'Onderwerp: Bestuur',
    'Verantwoording: Het bestuur heeft met de provincies gesproken.',
    'Voorstel: Als afgedaan beschouwen',
  ]),
];

const asText = async (lines: readonly string[]): Promise<Uint8Array> =>
  new TextEncoder().encode(lines.join('\n\n'));

function asPdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 60 });
  const chunks: Buffer[] = [];
  const made = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
  document.font('Helvetica').fontSize(11);
  for (const line of lines) document.text(line).moveDown();
  document.end();
  return made;
}

describe.each([
  { form: 'tekst', make: asText },
  { form: 'pdf', make: asPdf },
])('een stuk zonder moties als $form', ({ make }) => {
  it.each(PAPERS)('$name is geen motie', async ({ lines }) => {
    const { document, motions } = await readBytes(await make(lines));
    expect(motions.map(({ title }) => title)).toEqual([]);
    expect(document.kind).not.toBe('verantwoording');
  });

  it('een echte verantwoording van dezelfde vorm is er wel een', async () => {
    const { motions } = await readBytes(await make(ACCOUNT));
    expect(motions.map(({ title }) => title)).toEqual([
      ...['Samen sterk', 'Warmte voor iedereen', 'Minder papier'],
    ]);
  });
});
