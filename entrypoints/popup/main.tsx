import '../../components/theme/theme.css';
import './popup.css';
import { mountPage } from '../../components/page/mount-page';
import { Popup } from './Popup';

await mountPage(Popup);
