/** Prints documents with what is there: pdfkit and Chromium always, the others when installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumOptions } from '../../../scripts/node/browser';
import { Random } from '../trees/random';
import type { DrawnDocument } from './draw';
import { htmlOf } from './html';
import { pdfkitPdf } from './pdfkit';
import { PRODUCERS, type Producer } from './shape';
import { drawWordStyle, wordFile } from './word';

const COMMANDS: Partial<Record<Producer, string>> = {
  libreoffice: 'soffice',
  weasyprint: 'weasyprint',
  wkhtmltopdf: 'wkhtmltopdf',
};
const isInstalled = (command: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)));

export const availableProducers = (): Producer[] =>
  PRODUCERS.filter((producer) => {
    const command = COMMANDS[producer];
    return command === undefined || isInstalled(command);
  });

const htmlFile = ({ blocks, shape }: DrawnDocument): string => htmlOf(blocks, shape.page);

/** As an office would: written in a word processor, and printed by it. */
async function officeFile({ blocks, number, shape }: DrawnDocument): Promise<Uint8Array> {
  const random = new Random(number);
  const style = { ...drawWordStyle(random), hasRevisions: false };
  return await wordFile(blocks, shape.page, style, random);
}

async function printByCommand(document: DrawnDocument): Promise<Uint8Array> {
  const { producer, shape } = document;
  const folder = mkdtempSync(join(tmpdir(), 'motievolger-print-'));
  const source = join(folder, producer === 'libreoffice' ? 'document.docx' : 'document.html');
  const target = join(folder, 'document.pdf');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const commands: Partial<Record<Producer, readonly string[]>> = {
    libreoffice: [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source],
    weasyprint: [source, target],
    wkhtmltopdf: [
      ...['--quiet', '-O', shape.page.isLandscape ? 'Landscape' : 'Portrait'],
      ...[source, target],
    ],
  };
  try {
    const content = producer === 'libreoffice' ? await officeFile(document) : htmlFile(document);
    writeFileSync(source, content);
    spawnSync(COMMANDS[producer] ?? '', commands[producer] ?? [], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export class Printers {
  #browser: Promise<Browser> | undefined;

  async #printByChromium(document: DrawnDocument): Promise<Uint8Array> {
    this.#browser ??= chromium.launch(chromiumOptions({ isHeadless: true }));
    const tab = await (await this.#browser).newPage();
    try {
      await tab.setContent(htmlFile(document));
      return new Uint8Array(await tab.pdf({ preferCSSPageSize: true, tagged: true }));
    } finally {
      await tab.close();
    }
  }

  async print(document: DrawnDocument): Promise<Uint8Array> {
    const { producer, blocks, shape } = document;
    if (producer === 'pdfkit') return await pdfkitPdf(blocks, shape.page);
    if (producer === 'chromium') return await this.#printByChromium(document);
    return await printByCommand(document);
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}
