/** `npm run zip`: the extension as the stores want it, for Chromium's browsers and for Firefox. */
import { spawnSync } from 'node:child_process';
import { readCommand } from './node/command';

readCommand({
  usage: 'npm run zip',
  help: `
Bouwt de extensie en zet haar in .output/ als zip: een voor Chrome en Edge, een voor Firefox, en een
met de bronnen, waar Firefox om vraagt. Daarin zitten alleen bestanden die git bewaart.`,
  options: {},
});
for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync('wxt', ['zip', '-b', browser], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
