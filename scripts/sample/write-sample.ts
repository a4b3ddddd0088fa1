/** Writes the sample document that ships with the extension; the same bytes every time. */
import { writeFileSync } from 'node:fs';
import { USUAL_LAYOUT } from './layout';
import { renderDocument } from './render';
import { SAMPLE_DOCUMENT } from './sample-document';

writeFileSync(
  'public/voorbeeld.pdf',
  await renderDocument(SAMPLE_DOCUMENT, { ...USUAL_LAYOUT, pagePerMotion: false }),
);
