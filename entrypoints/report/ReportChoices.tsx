import type { ReportAddress, ReportScope } from '../../components/addresses/report-address';
import { GemeenteChips } from '../../components/gemeente/GemeenteChips';
import { GemeenteCombobox } from '../../components/gemeente/GemeenteCombobox';
import { meetingChoice } from '../../components/motion/MeetingName';
import { AutosavedText } from '../../components/page/AutosavedText';
import { SelectField, Tick } from '../../components/ui/fields';
import { type MessageKey, t, tCount } from '../../components/words/messages';
import { meetingText } from '../../components/words/motion-words';
import type { GemeenteCode, Meeting } from '../../motions/model';
import { REPORT_ORDERS, type ReportOptions, type ReportOrder } from '../../motions/report/input';
import { PaperFields } from './PaperFields';

const ORDER_WORDS: Record<ReportOrder, MessageKey> = {
  title: 'reportOrderTitle',
  meeting: 'reportOrderMeeting',
  standing: 'reportOrderStanding',
};
const PART_WORDS: readonly { part: keyof ReportOptions; words: MessageKey }[] = [
  { part: 'fullTexts', words: 'reportFullTexts' },
  { part: 'notes', words: 'reportNotes' },
  { part: 'sameSubject', words: 'reportSameSubject' },
  { part: 'andOthers', words: 'reportAndOthers' },
  { part: 'checksums', words: 'reportChecksums' },
];

/** A scope as the value of a choice: `alv:2025-06-18`. */
function choiceOf(scope: ReportScope, latest: Meeting | null): string {
  switch (scope.kind) {
    case 'meeting':
      return `alv:${scope.date}`;
    case 'since':
      return `sinds:${scope.date}`;
    case 'latest':
      return latest === null ? 'alle' : `alv:${latest.date}`;
    case 'motions':
    case 'document':
      return 'gekozen';
    case 'all':
      return 'alle';
  }
}

function scopeFor(value: string): ReportScope | null {
  const [kind = '', date = ''] = value.split(':');
  if (kind === 'alv') return { kind: 'meeting', date };
  if (kind === 'sinds') return { kind: 'since', date };
  return kind === 'alle' ? { kind: 'all' } : null;
}

export type ReportChoicesProps = {
  address: ReportAddress;
  choose: (change: Partial<ReportAddress>) => void;
  gemeenten: readonly GemeenteCode[];
  meetings: readonly Meeting[];
  /** The meeting that the report is about; null for another scope. */
  current: Meeting | null;
  /** How many motions were picked by hand; null when none were. */
  picked: number | null;
  madeBy: string;
  onMadeBy: (name: string) => void;
};

/** What the report is about and what is in it. */
export function ReportChoices(props: ReportChoicesProps) {
  const { address, choose, gemeenten, meetings, current, picked, madeBy, onMadeBy } = props;
  const { scope, order, options } = address;
  const scopes = [
    ...(picked === null ? [] : [{ value: 'gekozen', words: tCount('reportPicked', picked) }]),
    ...meetings.map((meeting) => ({ value: `alv:${meeting.date}`, ...meetingChoice(meeting) })),
    ...meetings.map((meeting) => ({
      value: `sinds:${meeting.date}`,
      words: t('reportSince', meetingText(meeting)),
    })),
    { value: 'alle', words: t('reportAll') },
  ];
  return (
    <section class="report-choices" aria-labelledby="report-choices">
      <h2 class="nl-heading nl-heading--level-3" id="report-choices">
        {t('reportChoices')}
      </h2>
      {picked === null && (
        <>
          <GemeenteChips
            chosen={gemeenten}
            onRemove={(code) => choose({ gemeenten: gemeenten.filter((one) => one !== code) })}
          />
          <GemeenteCombobox
            chosen={gemeenten}
            onChoose={(codes) => choose({ gemeenten: [...new Set([...gemeenten, ...codes])] })}
          />
        </>
      )}
      <SelectField
        id="report-scope"
        words={t('reportScope')}
        choices={scopes}
        value={
          picked === null && current !== null ? `alv:${current.date}` : choiceOf(scope, current)
        }
        onChange={(value) => {
          const chosen = scopeFor(value ?? '');
          if (chosen !== null) choose({ scope: chosen });
        }}
      />
      <PaperFields {...{ address, choose }} />
      <SelectField
        id="report-order"
        words={t('reportOrder')}
        choices={REPORT_ORDERS.map((value) => ({ value, words: t(ORDER_WORDS[value]) }))}
        value={order}
        onChange={(value) =>
          choose({ order: REPORT_ORDERS.find((one) => one === value) ?? 'title' })
        }
      />
      <fieldset class="choices">
        <legend class="choices__legend">{t('reportParts')}</legend>
        <div class="report-choices__parts">
          {PART_WORDS.map(({ part, words }) => (
            <Tick
              key={part}
              words={t(words)}
              isOn={options[part]}
              onChange={(isOn) => choose({ options: { ...options, [part]: isOn } })}
            />
          ))}
        </div>
      </fieldset>
      <AutosavedText
        id="report-made-by"
        label={t('reportMadeBy')}
        hint={t('reportMadeByHint')}
        text={madeBy}
        onChange={onMadeBy}
        autocomplete="name"
      />
      <p class="nl-paragraph">
        <a class="nl-link" href="/options.html#huisstijl">
          {t('reportHouseStyle')}
        </a>
      </p>
    </section>
  );
}
