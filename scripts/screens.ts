/** `npm run screens`: a picture of every state of the reader, to look at. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startBrowser } from '../tests/e2e/browser';
import { SCHEMES, SCREENS, serveScreens, WIDTHS } from '../tests/e2e/screens';
import { startFakeVng } from '../tests/e2e/server';

const FOLDER = resolve('uitvoer/schermen');

await mkdir(FOLDER, { recursive: true });
const vng = await startFakeVng();
await serveScreens(vng);
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    const browser = await startBrowser({ port: vng.port, colorScheme, width });
    for (const { name, show } of SCREENS) {
      const page = await show(browser);
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` });
      await page.close();
    }
    await browser.close();
  }
}
await vng.close();
console.log(`${SCREENS.length * WIDTHS.length * SCHEMES.length} schermen in ${FOLDER}`);
