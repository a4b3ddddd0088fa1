import '../../components/theme/theme.css';
import './correct.css';
import { mountPage } from '../../components/page/mount-page';
import { CorrectPage } from './CorrectPage';

await mountPage(CorrectPage);
