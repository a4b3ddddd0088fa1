import '../../components/theme/theme.css';
import './welcome.css';
import { mountPage } from '../../components/page/mount-page';
import { WelcomePage } from './WelcomePage';

await mountPage(WelcomePage);
