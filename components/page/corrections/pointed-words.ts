/** A field as it is when a person points out its words in the document. Pure. */
import type { FieldState } from '../../../motions/corrections/field-state';
import { fieldOf } from '../../../motions/corrections/fields';
import { collapseSpace } from '../../../motions/dutch/fold';
import { findQuotedTitle } from '../../../motions/dutch/quotation';
import type { Motion } from '../../../motions/model';
import { verdictOn } from '../../../motions/reading/verdict';
import type { PointedField } from '../../motion/CorrectContext';

/** A title without the quotation marks and the words before them. */
export const titleIn = (text: string): string =>
  findQuotedTitle(collapseSpace(text))?.title ?? collapseSpace(text);

/** What was pointed out is shown before it is kept: the kind of a proposal is a first reading of it. */
export function pointedField(motion: Motion, field: PointedField, text: string): FieldState {
  switch (field) {
    case 'title':
      return { field, value: titleIn(text) };
    case 'subject':
      return { field, value: collapseSpace(text) };
    case 'proposal': {
      const { kind } = verdictOn(text);
      const before = fieldOf(motion, field);
      const condition =
        before.field === 'proposal' && kind === 'voorwaardelijk'
          ? before.value?.condition
          : undefined;
      const value = { kind, text: collapseSpace(text) };
      return { field, value: condition === undefined ? value : { ...value, condition } };
    }
    default:
      return { field, value: text };
  }
}
