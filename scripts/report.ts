/**
 * `npm run --silent report -- FILE... --gemeente NAAM [--soort raadsvoorstel] [--format docx] [-o OUT]`
 *
 * Writes the report for the council from documents. Ends as `extract` does: with 0 when the documents
 * hold motions, 2 when none does (the report then says so), 1 when a document can't be read; a report
 * that leaves one out is not written.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { failureText } from '../components/words/error-words';
import { findGemeenteByName } from '../motions/gemeenten/register';
import type { Reading } from '../motions/model';
import { buildReport } from '../motions/report/build-report';
import {
  REPORT_FORMATS,
  type ReportFormat,
  renderReport,
} from '../motions/report/formats/render-report';
import { REPORT_FORMS } from '../motions/report/input';
import { allowEarlyEnd, readCommand } from './node/command';
import { fetchBytes, isWebAddress } from './node/fetch-bytes';
import { requireGemeenten } from './node/own-gemeenten';
import { ReadingWorker } from './node/reading-worker';
import { reportInputFromReadings } from './node/report-input';
import { stop } from './node/stop';

const USAGE =
  'npm run --silent report -- bestand.pdf --gemeente NAAM [--format docx|html|xlsx|csv|md|json|txt] [-o BESTAND] [--alv JJJJ-MM-DD] [--soort rapport|informatiebrief|raadsvoorstel] [--agendapunt NUMMER] [--kenmerk TEKST] [--door NAAM]';
const HELP = `
Maakt een raadsrapport uit een of meer documenten.

  --gemeente NAAM     uw gemeente; mag meer dan eens
  --format VORM       docx (zonder keuze), html, xlsx, csv, md, json of txt
  -o, --output NAAM   waar het rapport komt te staan; "-" schrijft het naar de uitvoer
  --alv JJJJ-MM-DD    de datum van de ALV waarover het gaat; anders de laatste in de documenten
  --soort SOORT       rapport (zonder keuze), informatiebrief of raadsvoorstel
  --agendapunt NUMMER het agendapunt van de raad
  --kenmerk TEKST     het kenmerk waaronder de gemeente het stuk bewaart
  --door NAAM         wie het rapport maakt

In een raadsvoorstel staat waar de raad mee instemt: de stemadviezen. Die staan in de extensie, en niet in
de documenten: maak een raadsvoorstel met stemadviezen op de pagina Raadsrapport.

Eindigt met 0 als er moties zijn, met 2 als er geen zijn, en met 1 als het rapport er niet komt.`;
const LONGEST_MS = 18_000;

allowEarlyEnd();
const { values, positionals: files } = readCommand({
  usage: USAGE,
  help: HELP,
  options: {
    gemeente: { type: 'string', multiple: true, default: [] },
    format: { type: 'string', default: 'docx' },
    output: { type: 'string', short: 'o' },
    alv: { type: 'string' },
    soort: { type: 'string', default: 'rapport' },
    agendapunt: { type: 'string', default: '' },
    kenmerk: { type: 'string', default: '' },
    door: { type: 'string' },
  },
});
const format: ReportFormat =
  REPORT_FORMATS.find((known) => known === values.format) ??
  stop(`De vorm ${values.format} is niet bekend. Kies uit: ${REPORT_FORMATS.join(', ')}.`);
const form =
  REPORT_FORMS.find((known) => known === values.soort) ??
  stop(`De soort ${values.soort} is niet bekend. Kies uit: ${REPORT_FORMS.join(', ')}.`);
const names = requireGemeenten(values.gemeente);
const gemeenten = names.flatMap((name) => findGemeenteByName(name)?.code ?? []);
if (files.length === 0) stop(`Noem het bestand dat u wilt lezen: ${USAGE}`);
if (gemeenten.length === 0) stop(`Noem uw gemeente: ${USAGE}`);
if (values.alv !== undefined && !z.iso.date().safeParse(values.alv).success) {
  stop('Schrijf de datum van de ALV als 2025-06-18.');
}

const worker = new ReadingWorker();

async function readFile(file: string): Promise<Reading | null> {
  const start = performance.now();
  try {
    const bytes = await fetchBytes(file);
    const options = isWebAddress(file) ? { url: file } : {};
    return await worker.read(bytes, options, LONGEST_MS - (performance.now() - start));
  } catch (error) {
    console.error(`${file}: ${failureText(error)}`);
    return null;
  }
}

const readings: Reading[] = [];
for (const file of files) {
  const reading = await readFile(file);
  if (reading !== null) readings.push(reading);
}
await worker.close();
if (readings.length < files.length) stop('Het raadsrapport is niet gemaakt.');

const report = buildReport(
  reportInputFromReadings(readings, {
    ...{ gemeenten, form, agendaNumber: values.agendapunt, reference: values.kenmerk },
    now: new Date(),
    ...(values.alv === undefined ? {} : { meetingDate: values.alv }),
    ...(values.door === undefined ? {} : { madeBy: values.door }),
  }),
);
const bytes = await renderReport(report, format);
if (values.output === '-') {
  process.stdout.write(bytes);
} else {
  const path = resolve(process.env.INIT_CWD ?? '', values.output ?? `${report.fileName}.${format}`);
  try {
    writeFileSync(path, bytes);
  } catch {
    stop(`Het raadsrapport kon niet worden opgeslagen als ${path}. Controleer de map.`);
  }
  console.error(`Het raadsrapport staat in ${path}.`);
}
if (readings.every(({ motions }) => motions.length === 0)) process.exitCode = 2;
