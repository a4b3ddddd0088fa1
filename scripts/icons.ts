/** `npm run icons`: the pictures of the icon, from its drawing `public/icons/icon.svg`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './node/browser';
import { readCommand } from './node/command';

const FOLDER = 'public/icons';
const SIZES = [16, 32, 48, 96, 128];

readCommand({
  usage: 'npm run icons',
  help: 'Maakt de plaatjes van het pictogram opnieuw, uit de tekening public/icons/icon.svg.',
  options: {},
});
const drawing = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await chromium.launch(chromiumOptions({ isHeadless: true }));
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
