import '../../components/theme/theme.css';
import './styles/report.css';
import { mountPage } from '../../components/page/mount-page';
import { ReportPage } from './ReportPage';

await mountPage(ReportPage);
