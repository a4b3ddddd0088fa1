import '../../components/theme/theme.css';
import './styles/overview.css';
import { mountPage } from '../../components/page/mount-page';
import { Overview } from './Overview';

await mountPage(Overview);
