import { describeAccessible } from './accessible';
import { SCREENS, serveScreens } from './screens';

describeAccessible(SCREENS, serveScreens);
