/** The word "Motie" with nothing beside it: the title stands elsewhere. */
import { type MotionType, TYPES } from '../lexicon/mentions';
import { type Mention, NOBODY } from './mention';
import { lineView } from './tokens';

/** "Motie" above or below a title: what it is the title of. */
function kindOf(text: string): MotionType | null {
  const [word, ...others] = lineView(text).words;
  return (others.length === 0 ? TYPES[word?.text ?? ''] : undefined) ?? null;
}

export const isKindAlone = (text: string): boolean => kindOf(text) !== null;

/** A motion of which nothing but its kind is told: its title stands below. */
export function kindAlone(text: string): Mention | null {
  const type = kindOf(text);
  return type === null
    ? null
    : {
        ...{ rule: 'type-who', type, title: null, who: NOBODY, whoSpan: null, tail: '' },
        ...{ point: null, about: null, isForAll: false, other: null },
      };
}
