import { useId, useState } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { KNOWN_MEETINGS } from '../../../motions/meetings';
import { MEETING_KINDS, type Meeting } from '../../../motions/terms';
import { SelectField } from '../../ui/fields';
import { t } from '../../words/messages';
import { meetingText } from '../../words/motion-words';

type MeetingState = Extract<FieldState, { field: 'meeting' }>;
type MeetingFormProps = { state: MeetingState; onChange: (state: MeetingState) => void };

const keyOf = ({ kind, date }: Meeting): string => `${kind} ${date}`;
const OTHER = 'anders';
const CHOICES = KNOWN_MEETINGS.toReversed();

/** The ALV to which the motion was put: the known ones first, or any other by kind and date. */
export function MeetingForm({ state, onChange }: MeetingFormProps) {
  const id = useId();
  const { value } = state;
  const isKnown = value === null || CHOICES.some((known) => keyOf(known) === keyOf(value));
  const [isOther, setOther] = useState(!isKnown);
  const [kind, setKind] = useState(value?.kind ?? 'ALV');
  const put = (meeting: Meeting | null): void => onChange({ ...state, value: meeting });
  return (
    <>
      <SelectField
        id={`${id}-known`}
        words={t('meeting')}
        all={t('meetingUnknown')}
        choices={[
          ...CHOICES.map((known) => ({ value: keyOf(known), words: meetingText(known) })),
          { value: OTHER, words: t('meetingOther') },
        ]}
        value={isOther ? OTHER : value === null ? null : keyOf(value)}
        onChange={(chosen) => {
          setOther(chosen === OTHER);
          if (chosen !== OTHER) put(CHOICES.find((known) => keyOf(known) === chosen) ?? null);
        }}
      />
      {isOther && (
        <>
          <SelectField
            id={`${id}-kind`}
            words={t('meetingKind')}
            choices={MEETING_KINDS.map((one) => ({ value: one, words: one, lang: 'nl' as const }))}
            value={kind}
            onChange={(chosen) => {
              const next = MEETING_KINDS.find((one) => one === chosen) ?? kind;
              setKind(next);
              if (value !== null) put({ ...value, kind: next });
            }}
          />
          <div class="field">
            <label class="utrecht-form-label" for={`${id}-date`}>
              {t('meetingDate')}
            </label>
            <input
              id={`${id}-date`}
              type="date"
              class="utrecht-textbox utrecht-textbox--html-input"
              value={value?.date ?? ''}
              onInput={({ currentTarget }) =>
                put(currentTarget.value === '' ? null : { kind, date: currentTarget.value })
              }
            />
          </div>
        </>
      )}
    </>
  );
}
