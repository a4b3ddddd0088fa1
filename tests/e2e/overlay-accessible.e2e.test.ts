import { describeAccessible } from './accessible';
import { OVERLAY_SCREENS } from './overlay-screens';
import { servePages } from './vng-pages';

describeAccessible(OVERLAY_SCREENS, servePages);
