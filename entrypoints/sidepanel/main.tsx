import '../../components/theme/theme.css';
import './sidepanel.css';
import { mountPage } from '../../components/page/mount-page';
import { SidePanel } from './SidePanel';

await mountPage(SidePanel);
