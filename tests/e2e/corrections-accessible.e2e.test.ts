import { describeAccessible } from './accessible';
import { CORRECTION_SCREENS, serveCorrections } from './correction-screens';

describeAccessible(CORRECTION_SCREENS, serveCorrections);
