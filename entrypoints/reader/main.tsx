import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/theme/theme.css';
import './styles/reader.css';
import { render } from 'preact';
import { announceChanges } from '../../components/page/announce-changes';
import { startPdfWorker } from '../../components/reading/open-pdf';
import { prepareReading } from '../../components/reading/read-in-worker';
import { followTheme } from '../../components/theme/theme';
import { openDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { Reader } from './Reader';
import { ReadingSession } from './reading-session';

// While the page is drawn and the document comes in, the threads that draw and read it start.
startPdfWorker();
prepareReading();
announceChanges();
// Before anything is drawn, so that a dark screen does not flash white.
followTheme('system', document.documentElement)();
const root = document.querySelector('#app');
if (!root) throw new Error('reader.html has no #app');

// Without the store the reader still reads: it says that nothing is kept.
const database = await openDatabase().catch((error: unknown) => {
  if (error instanceof StorageError) return error;
  throw error;
});
const session = new ReadingSession(database instanceof StorageError ? null : database);
render(
  <Reader
    session={session}
    database={database instanceof StorageError ? null : database}
    storageError={database instanceof StorageError ? database : null}
  />,
  root,
);
