import '../../components/theme/theme.css';
import './options.css';
import { mountPage } from '../../components/page/mount-page';
import { OptionsPage } from './OptionsPage';

await mountPage(OptionsPage);
