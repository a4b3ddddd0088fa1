import { describeAccessible } from './accessible';
import { SETTINGS_SCREENS } from './settings-screens';

describeAccessible(SETTINGS_SCREENS, async () => undefined);
