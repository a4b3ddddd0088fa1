import type { Said } from '../../../motions/corrections/correction';
import type { FieldState } from '../../../motions/corrections/field-state';
import { Dutch } from '../../ui/Dutch';
import { Words } from '../../ui/Words';
import { FIELD_HEADINGS, fieldStateText } from '../../words/field-words';
import { t } from '../../words/messages';

type SaidListProps = { said: readonly Said[] };

/** What corrections change, before they do. */
export function SaidList({ said }: SaidListProps) {
  return (
    <ul class="correct-form__said">
      {said.map((one, at) => (
        <li key={at}>
          <SaidWords said={one} />
        </li>
      ))}
    </ul>
  );
}

/** A field by its name, and what stands in it. */
export function FieldWords({ state }: { state: FieldState }) {
  return (
    <>
      <strong>{t(FIELD_HEADINGS[state.field])}</strong>
      {': '}
      <Dutch>{fieldStateText(state)}</Dutch>
    </>
  );
}

function SaidWords({ said }: { said: Said }) {
  switch (said.kind) {
    case 'changed':
      return <FieldWords state={said.changed} />;
    case 'missed':
      return <Words of="saidAdded" values={[<Dutch key="title">{said.title}</Dutch>]} />;
    case 'no-motion':
      return <Words of="saidDropped" values={[<Dutch key="title">{said.title}</Dutch>]} />;
    case 'confirmed':
      return null;
  }
}
