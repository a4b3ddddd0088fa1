/** Writes the sample document that ships with the extension; the same bytes every time. */

import { writeFileSync } from 'node:fs';
import { readCommand } from '../node/command';
import { USUAL_LAYOUT } from '../typesetting/layout';
import { renderDocument } from '../typesetting/render';
import { SAMPLE_DOCUMENT } from './sample-document';

readCommand({
  usage: 'npm run sample',
  help: 'Maakt het voorbeelddocument public/voorbeeld.pdf opnieuw.',
  options: {},
});
writeFileSync(
  'public/voorbeeld.pdf',
  await renderDocument(SAMPLE_DOCUMENT, { ...USUAL_LAYOUT, pagePerMotion: false }),
);
