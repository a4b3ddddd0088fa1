import { describeAccessible } from './accessible';
import { serveWord, WORD_SCREENS } from './word-screens';

describeAccessible(WORD_SCREENS, serveWord);
