/** What a meeting did with the motions that were put to it. */
import { anyOf } from './any-of';

const ADOPTING = anyOf('aangenomen, ingediend, aangehouden, overgenomen, vastgesteld, aanvaard');

export const ADOPTED = new RegExp(`(?<!\\p{L})${ADOPTING}(?!\\p{L})`, 'iu');
