import { describeAccessible } from './accessible';
import { serveOverview } from './overview-screens';
import { REPORT_SCREENS } from './report-screens';

describeAccessible(REPORT_SCREENS, serveOverview);
