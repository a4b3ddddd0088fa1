/** The fields of an invented motion, as a document prints them. */
import type { Part } from '../../../motions/document/tree';
import type { Labels } from './account-labels';
import { namesOf, type TrueMotion } from './account-truth';
import type { TreeBuilder } from './tree-builder';

export type Drawn = { label: keyof Labels; text: string | readonly string[] };

/** The fields of a motion in order: title, submitters and meeting in one cell, or each in its own. */
export function fieldsOf(motion: TrueMotion, isOneCell: boolean, hasSubject: boolean): Drawn[] {
  const head: Drawn[] = isOneCell
    ? [
        {
          label: 'motion',
          text: `Motie ${namesOf(motion)} “${motion.title}” (${motion.meeting.printed})`,
        },
      ]
    : [
        { label: 'title', text: motion.title },
        { label: 'submitters', text: namesOf(motion) },
        { label: 'meeting', text: motion.meeting.printed },
      ];
  return [
    ...(hasSubject ? [{ label: 'subject' as const, text: motion.subject }] : []),
    ...head,
    { label: 'request', text: motion.request },
    { label: 'account', text: motion.account },
    { label: 'proposal', text: motion.proposal.text },
  ];
}

export function contentOf(builder: TreeBuilder, { label, text }: Drawn): Part[] {
  if (typeof text === 'string') return [builder.paragraph(text)];
  const [first = '', ...items] = text;
  if (label !== 'request') return builder.paragraphs(text);
  return [builder.paragraph(first), builder.list(items)];
}
