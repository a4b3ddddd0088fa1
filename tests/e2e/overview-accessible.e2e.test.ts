import { describeAccessible } from './accessible';
import { OVERVIEW_SCREENS, serveOverview } from './overview-screens';

describeAccessible(OVERVIEW_SCREENS, serveOverview);
