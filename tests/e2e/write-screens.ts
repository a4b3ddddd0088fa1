/** `npm run screens`: a picture of every screen in every state, to look at. */

import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readCommand } from '../../scripts/node/command';
import { startBrowser } from './browser';
import { CORRECTION_SCREENS, serveCorrections } from './correction-screens';
import { OVERLAY_SCREENS } from './overlay-screens';
import { OVERVIEW_SCREENS } from './overview-screens';
import { REPORT_SCREENS } from './report-screens';
import { SCHEMES, SCREENS, serveScreens, WIDTHS } from './screens';
import { startFakeVng } from './server';
import { SETTINGS_SCREENS } from './settings-screens';

const FOLDER = resolve('uitvoer/schermen');
/** Each in a profile of its own, so that one leaves nothing for the next. */
const LISTS = [
  SCREENS,
  OVERLAY_SCREENS,
  OVERVIEW_SCREENS,
  CORRECTION_SCREENS,
  REPORT_SCREENS,
  SETTINGS_SCREENS,
];

readCommand({
  usage: 'npm run screens',
  help: 'Maakt van elk scherm, in elke staat, een afbeelding in de map uitvoer/schermen/.',
  options: {},
});
await mkdir(FOLDER, { recursive: true });
const vng = await startFakeVng();
await serveScreens(vng);
await serveCorrections(vng);
let count = 0;
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    for (const screens of LISTS) {
      const browser = await startBrowser({ port: vng.port, colorScheme, width });
      for (const { name, show } of screens) {
        const page = await show(browser);
        await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` });
        await page.close();
        count += 1;
      }
      await browser.close();
    }
  }
}
await vng.close();
console.log(`${count} schermen in ${FOLDER}`);
