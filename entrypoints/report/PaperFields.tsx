import type { ReportAddress } from '../../components/addresses/report-address';
import { SelectField } from '../../components/ui/fields';
import { type MessageKey, t } from '../../components/words/messages';
import { REPORT_FORMS, type ReportForm } from '../../motions/report/input';

const FORM_WORDS: Record<ReportForm, MessageKey> = {
  rapport: 'reportFormRapport',
  informatiebrief: 'reportFormInformatiebrief',
  raadsvoorstel: 'reportFormRaadsvoorstel',
};

type PaperFieldsProps = {
  address: ReportAddress;
  choose: (change: Partial<ReportAddress>) => void;
};

/** As which paper of the council the report is made, and by what it is found there. */
export function PaperFields({ address, choose }: PaperFieldsProps) {
  return (
    <>
      <SelectField
        id="report-form"
        words={t('reportForm')}
        choices={REPORT_FORMS.map((value) => ({ value, words: t(FORM_WORDS[value]) }))}
        value={address.form}
        onChange={(value) =>
          choose({ form: REPORT_FORMS.find((form) => form === value) ?? 'rapport' })
        }
      />
      <ShortField
        id="report-agenda-number"
        label={t('reportAgendaNumber')}
        text={address.agendaNumber}
        onChange={(agendaNumber) => choose({ agendaNumber })}
      />
      <ShortField
        id="report-reference"
        label={t('reportReference')}
        text={address.reference}
        onChange={(reference) => choose({ reference })}
      />
    </>
  );
}

type ShortFieldProps = {
  id: string;
  label: string;
  text: string;
  onChange: (text: string) => void;
};

function ShortField({ id, label, text, onChange }: ShortFieldProps) {
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        autocomplete="off"
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </div>
  );
}
