import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/theme/theme.css';
import './styles/reader.css';
import { mountPage } from '../../components/page/mount-page';
import { startPdfWorker } from '../../components/reading/open-pdf';
import { prepareReading } from '../../components/reading/read-in-worker';
import { Reader } from './Reader';

// While the page is drawn and the document comes in, the threads that draw and read it start.
startPdfWorker();
prepareReading();
await mountPage(Reader);
