/** Whether a text speaks of keeping a motion open or settling it, in any way. */
import { findStatus } from './mentions';

export const namesOutcome = (text: string): boolean => findStatus(text).mentions.length > 0;
