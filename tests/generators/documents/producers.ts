/** Prints documents with what is there: pdfkit and Chromium always, the others when installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumOptions } from '../../../scripts/node/browser';
import type { DrawnDocument } from './draw';
import { htmlOf } from './html';
import { pdfkitPdf } from './pdfkit';
import { PRODUCERS, type Producer } from './shape';

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

function printByCommand({ producer, blocks, shape }: DrawnDocument): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'motievolger-print-'));
  const source = join(folder, 'document.html');
  const target = join(folder, 'document.pdf');
  try {
    writeFileSync(source, htmlOf(blocks, shape.page));
    const [command, args] =
      producer === 'libreoffice'
        ? ([
            'soffice',
            [
              '--headless',
              `-env:UserInstallation=file://${folder}/profile`,
              '--infilter=HTML (StarWriter)',
              '--convert-to',
              'pdf:writer_pdf_Export',
              '--outdir',
              folder,
              source,
            ],
          ] as const)
        : producer === 'weasyprint'
          ? (['weasyprint', [source, target]] as const)
          : ([
              'wkhtmltopdf',
              ['--quiet', '-O', shape.page.isLandscape ? 'Landscape' : 'Portrait', source, target],
            ] as const);
    spawnSync(command, args, { stdio: 'ignore' });
    return new Uint8Array(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export class Printers {
  #browser: Promise<Browser> | undefined;

  async #printByChromium({ blocks, shape }: DrawnDocument): Promise<Uint8Array> {
    this.#browser ??= chromium.launch(chromiumOptions({ isHeadless: true }));
    const tab = await (await this.#browser).newPage();
    try {
      await tab.setContent(htmlOf(blocks, shape.page));
      return new Uint8Array(await tab.pdf({ preferCSSPageSize: true, tagged: true }));
    } finally {
      await tab.close();
    }
  }

  async print(document: DrawnDocument): Promise<Uint8Array> {
    const { producer, blocks, shape } = document;
    if (producer === 'pdfkit') return await pdfkitPdf(blocks, shape.page);
    if (producer === 'chromium') return await this.#printByChromium(document);
    return printByCommand(document);
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}
