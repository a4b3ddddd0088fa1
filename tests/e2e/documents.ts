/** Small documents for the reader, made while the tests run: texts of our own, real gemeenten. */
import PDFDocument from 'pdfkit';

type MotionWords = { title: string; submitter: string; account: string; proposal: string };

export const BLOCKS: readonly MotionWords[] = [
  {
    title: 'Bankjes langs elke wandelroute',
    submitter: 'Almere',
    account: 'Het bestuur heeft met de provincies gesproken over bankjes.',
    proposal: 'Aanhouden',
  },
  {
    title: 'Een eerlijke prijs voor de veerpont',
    submitter: 'Deventer en Zwolle',
    account: 'Er ligt een afspraak met het ministerie over de prijs.',
    proposal: 'Als afgedaan beschouwen',
  },
  {
    title: 'Schaduw op het schoolplein',
    submitter: 'Tilburg',
    account: 'Zie verantwoording bij motie Almere “Bankjes langs elke wandelroute”.',
    proposal: 'Aanhouden',
  },
  {
    title: 'Minder papier bij de balie',
    submitter: 'Deventer',
    account:
      'Als het register er in mei is, kan de motie worden afgedaan. Anders blijft zij staan.',
    proposal: 'Aanhouden/Als afgedaan beschouwen (zie verantwoording hiervoor)',
  },
  {
    title: 'Zwemles in ieder dorp',
    submitter: 'Utrechtse Heuvelrug',
    account: 'De gesprekken over zwemles beginnen in het najaar.',
    proposal: 'PM',
  },
];

type PdfOptions = { userPassword?: string; ownerPassword?: string };

export async function bytesOf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<void>();
  document.on('end', () => resolve());
  draw(document);
  document.end();
  await promise;
  return new Uint8Array(Buffer.concat(chunks));
}

function drawRow(document: PDFKit.PDFDocument, label: string, text: string): void {
  const { y } = document;
  document
    .font('Helvetica')
    .fontSize(10)
    .text(text, 192, y + 4, { width: 320 });
  const bottom = document.y + 4;
  document.font('Helvetica-Bold').text(label, 78, y + 4, { width: 104 });
  document
    .rect(72, y, 114, bottom - y)
    .rect(186, y, 337, bottom - y)
    .stroke();
  document.x = 72;
  document.y = bottom;
}

function drawBlock(document: PDFKit.PDFDocument, block: MotionWords, requestLabel: string): void {
  document.addPage();
  drawRow(document, 'Onderwerp:', 'Wonen en ruimte');
  drawRow(
    document,
    'Motie en indiener:',
    `Motie ${block.submitter} “${block.title}” (ALV 26 juni 2024)`,
  );
  drawRow(
    document,
    requestLabel,
    `Oproep aan het bestuur om te zorgen voor ${block.title.toLowerCase()}, samen met ${block.submitter}.`,
  );
  drawRow(document, 'Verantwoording:', block.account);
  drawRow(document, 'Voorstel:', block.proposal);
}

type MotionsOptions = PdfOptions & {
  copies?: number;
  requestLabel?: string;
  blocks?: readonly MotionWords[];
};

/**
 * @param copies - Makes it longer, for tests that need a reading that lasts.
 * @param requestLabel - What stands beside each request.
 * @param blocks - The motions in it.
 */
export function motionsPdf({
  copies = 1,
  requestLabel = 'Inhoud/oproep:',
  blocks = BLOCKS,
  ...options
}: MotionsOptions = {}) {
  return bytesOf((document) => {
    document.addPage().font('Helvetica-Bold').fontSize(18);
    document.text('Verantwoording over uitvoering moties', 72, 72);
    for (let copy = 1; copy <= copies; copy++) {
      for (const block of blocks) {
        const title = copy === 1 ? block.title : `${block.title} ${copy}`;
        drawBlock(document, { ...block, title }, requestLabel);
      }
    }
  }, options);
}

/** An agenda: text, no motions. */
export function agendaPdf() {
  return bytesOf((document) => {
    document.addPage().font('Helvetica').fontSize(14).text('Agenda ALV 26 juni 2024');
    document.moveDown().fontSize(11).text('1. Opening en mededelingen');
    document.text('2. Vaststelling van het verslag');
    document.text('3. Rondvraag en sluiting');
  });
}

/** A page with a drawing and no text, as a scan has. */
export function scanPdf() {
  return bytesOf((document) => {
    document.addPage().rect(100, 100, 300, 400).fillAndStroke('#cccccc', '#333333');
  });
}

export async function damagedPdf(): Promise<Uint8Array> {
  const whole = await motionsPdf();
  const damaged = new Uint8Array(600).fill(0x20);
  damaged.set(whole.subarray(0, 120));
  return damaged;
}
