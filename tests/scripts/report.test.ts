/** The command, from a document on disk to a file that another program opens. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { getTextOf } from './pdf-text';

const SAMPLE = 'public/voorbeeld.pdf';
const folder = mkdtempSync(join(tmpdir(), 'raadsrapport-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/report.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stderr };
}

const out = (name: string): string => join(folder, name);

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, name)));
}

it.each([
  { name: 'zonder bestand', args: ['--gemeente', 'Deventer'], sentence: 'Noem het bestand' },
  { name: 'zonder gemeente', args: [SAMPLE], sentence: 'Noem uw gemeente' },
  {
    name: 'met een onbekende gemeente',
    args: [SAMPLE, '--gemeente', 'Deventre'],
    sentence: 'De gemeente Deventre is niet bekend.',
  },
  {
    name: 'met een onbekende vorm',
    args: [SAMPLE, '--gemeente', 'Deventer', '--format', 'odt'],
    sentence: 'De vorm odt is niet bekend.',
  },
  {
    name: 'met een onbekende soort',
    args: [SAMPLE, '--gemeente', 'Deventer', '--soort', 'memo'],
    sentence: 'De soort memo is niet bekend. Kies uit: rapport, informatiebrief, raadsvoorstel.',
  },
  {
    name: 'met een datum die niet bestaat',
    args: [SAMPLE, '--gemeente', 'Deventer', '--alv', '2025-02-30'],
    sentence: 'Schrijf de datum van de ALV als 2025-06-18.',
  },
  {
    name: 'met een bestand dat er niet is',
    args: ['weg.pdf', '--gemeente', 'Deventer'],
    sentence: 'Het raadsrapport is niet gemaakt.',
  },
])('zegt wat er mis is $name', ({ args, sentence }) => {
  const { status, stderr } = run(...args);
  expect(stderr).toContain(sentence);
  expect(status).toBe(1);
});

const MARKS = ['--agendapunt', '7b', '--kenmerk', 'Z/2026/0412', '--door', 'Griffie Deventer'];

describe.each([
  { form: 'rapport', title: 'raadsrapport', says: 'Gemaakt op ', office: 'Agendapunt' },
  {
    form: 'informatiebrief',
    title: 'raadsinformatiebrief',
    says: 'Kennisnemen van',
    office: 'Aan',
  },
  { form: 'raadsvoorstel', title: 'raadsvoorstel', says: 'Griffie Deventer', office: 'Aan' },
])('het voorbeeld als $form', ({ form, title, says, office }) => {
  it('heeft de kop, het agendapunt en het kenmerk van het stuk', () => {
    const file = out(`${form}.txt`);
    const args = ['--gemeente', 'Deventer', '--format', 'txt', '--soort', form, ...MARKS];
    expect(run(SAMPLE, ...args, '-o', file).status).toBe(0);
    const text = readFileSync(file, 'utf8');
    const [first = ''] = text.split('\n');
    expect(first.toLowerCase()).toContain(title);
    expect(text.toLowerCase()).toContain(says.toLowerCase());
    expect(text).toMatch(/Agendapunt[:\s]+7b/u);
    expect(text).toMatch(/Kenmerk[:\s]+Z\/2026\/0412/u);
    expect(text).toMatch(new RegExp(String.raw`^${office}[:\s]`, 'mu'));
  });
});

describe('het voorbeeld als Word-document', () => {
  it('geeft in LibreOffice een pdf met elke motie', { timeout: 120_000 }, async () => {
    if (!hasProgram('soffice')) {
      if (process.env.CI === 'true') throw new Error('LibreOffice (soffice) ontbreekt.');
      console.warn('LibreOffice (soffice) is hier niet: dit is alleen in CI nagekeken.');
      return;
    }
    const gemeente = ['--gemeente', 'Deventer'];
    expect(run(SAMPLE, ...gemeente, '--format', 'json', '-o', out('r.json')).status).toBe(0);
    expect(run(SAMPLE, ...gemeente, '--format', 'docx', '-o', out('r.docx')).status).toBe(0);
    const profile = `-env:UserInstallation=file://${out('profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, out('r.docx')],
      { stdio: 'ignore' },
    );
    const text = await getTextOf(new Uint8Array(readFileSync(out('r.pdf'))));
    const { motions } = JSON.parse(readFileSync(out('r.json'), 'utf8'));
    expect(motions.length).toBeGreaterThan(0);
    for (const { title } of motions) expect(text).toContain(title.replace(/\s/gu, ''));
  });
});
