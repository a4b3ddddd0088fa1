import type { FieldState } from '../../../motions/corrections/field-state';
import { MeetingForm } from './MeetingForm';
import { PagesForm } from './PagesForm';
import { SubmittersForm } from './SubmittersForm';
import { TextForm } from './TextForm';
import { VoteForm } from './VoteForm';
import { AdviceForm, ProposalForm } from './WordsForm';

type FieldFormProps = { state: FieldState; onChange: (state: FieldState) => void };

/** What a field is changed with; a new field does not compile until it has its form. */
export function FieldForm({ state, onChange }: FieldFormProps) {
  switch (state.field) {
    case 'title':
    case 'subject':
    case 'request':
    case 'account':
      return <TextForm {...{ state, onChange }} />;
    case 'submitters':
      return <SubmittersForm {...{ state, onChange }} />;
    case 'meeting':
      return <MeetingForm {...{ state, onChange }} />;
    case 'proposal':
      return <ProposalForm {...{ state, onChange }} />;
    case 'advice':
    case 'decision':
      return <AdviceForm {...{ state, onChange }} />;
    case 'vote':
      return <VoteForm {...{ state, onChange }} />;
    case 'pages':
      return <PagesForm {...{ state, onChange }} />;
  }
}
