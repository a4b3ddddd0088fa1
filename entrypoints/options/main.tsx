import '../../components/theme/theme.css';
import './options.css';
import { mountPage } from '../../components/mount-page';
import { OptionsPage } from './OptionsPage';

await mountPage(OptionsPage);
