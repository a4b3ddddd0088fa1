import { useId } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { findGemeenteByCode } from '../../../motions/gemeenten/register';
import type { GemeenteCode, Submitter } from '../../../motions/model';
import { GemeenteCombobox } from '../../gemeente/GemeenteCombobox';
import { Tick } from '../../ui/fields';
import { Icon } from '../../ui/icons';
import { t } from '../../words/messages';

type SubmittersState = Extract<FieldState, { field: 'submitters' }>;
type SubmittersFormProps = {
  state: SubmittersState;
  onChange: (state: SubmittersState) => void;
};

const submitterOf = (code: GemeenteCode): Submitter => ({
  name: findGemeenteByCode(code)?.name ?? code,
  gemeente: code,
});

/** Who submitted the motion: gemeenten of the register, and a group as it is printed. */
export function SubmittersForm({ state, onChange }: SubmittersFormProps) {
  const id = useId();
  const { value } = state;
  const { submitters, collective, ...others } = value;
  const put = (change: Partial<SubmittersState['value']>): void =>
    onChange({ ...state, value: { ...value, ...change } });
  return (
    <>
      {submitters.length > 0 && (
        <ul class="chips" aria-label={t('submitters')}>
          {submitters.map((submitter, at) => (
            <li class="chip" key={`${at} ${submitter.name}`}>
              <span lang="nl">{submitter.name}</span>
              <button
                type="button"
                class="chip__remove"
                aria-label={t('removeGemeente', submitter.name)}
                title={t('removeGemeente', submitter.name)}
                onClick={() => put({ submitters: submitters.toSpliced(at, 1) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <GemeenteCombobox
        chosen={submitters.flatMap(({ gemeente }) => gemeente ?? [])}
        onChoose={(codes) => put({ submitters: [...submitters, ...codes.map(submitterOf)] })}
      />
      <div class="field">
        <label class="utrecht-form-label" for={id}>
          {t('fieldCollective')}
        </label>
        <input
          id={id}
          class="utrecht-textbox utrecht-textbox--html-input"
          lang="nl"
          value={collective ?? ''}
          onInput={({ currentTarget: { value: typed } }) => {
            const group = typed.trim() === '' ? {} : { collective: typed };
            onChange({ ...state, value: { ...others, submitters, ...group } });
          }}
        />
      </div>
      <Tick
        words={t('fieldAndOthers')}
        isOn={value.andOthers}
        onChange={(andOthers) => put({ andOthers })}
      />
    </>
  );
}
