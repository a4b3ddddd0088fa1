import { useMemo, useState } from 'preact/hooks';
import { meetingChoice } from '../../components/motion/MeetingName';
import { STANDING_LOOKS } from '../../components/motion/standing-looks';
import { SelectField, Tick } from '../../components/ui/fields';
import { t } from '../../components/words/messages';
import { gemeentenOf } from '../../motions/gemeenten/own';
import { findGemeenteByCode } from '../../motions/gemeenten/register';
import { STANDING_KINDS } from '../../motions/history/standing';
import type { FollowedMotion } from '../../storage/views/lives';
import { COLUMNS, type Column, GROUPS, type MotionFilters } from './address';
import { COLUMN_WORDS } from './column-words';
import { activeFilters } from './select-motions';
import type { ViewProps } from './view-props';

const GROUP_WORDS = {
  gemeente: 'overviewGroupGemeente',
  alv: 'overviewGroupAlv',
  onderwerp: 'overviewGroupOnderwerp',
} as const;

/** The filters that are on or off, in the order on the screen. */
const TICKS = [
  ['isOwn', 'overviewOwn'],
  ['isNew', 'overviewNew'],
  ['isFollowed', 'overviewFollowed'],
  ['hasNote', 'overviewWithNote'],
  ['hasWarning', 'overviewWithWarning'],
  ['isRunning', 'overviewWorkRunning'],
  ['needsAdvice', 'overviewWorkAdvice'],
] as const;

/** As wide as the fields beside each other: then folding them away leaves the space empty. */
const WIDE = '(min-width: 80rem)';

type Choice = { value: string; words: string; lang?: 'nl' };
const byWords = (one: Choice, other: Choice): number => one.words.localeCompare(other.words, 'nl');

/** Only what occurs can be chosen. */
function choicesIn(motions: readonly FollowedMotion[]) {
  const gemeenten = new Set(motions.flatMap(({ motion }) => [...gemeentenOf(motion)]));
  const standings = new Set(motions.map(({ standing }) => standing.kind));
  const meetings = new Map(
    motions.flatMap(({ motion: { meeting } }) => (meeting ? [[meeting.date, meeting]] : [])),
  );
  const subjects = new Set(motions.flatMap(({ motion }) => motion.subject ?? []));
  const labels = new Set(motions.flatMap((motion) => motion.labels));
  const plain = (values: Iterable<string>): Choice[] =>
    Array.from(values, (value) => ({ value, words: value })).sort(byWords);
  return {
    gemeenten: Array.from(gemeenten, (code) => ({
      value: code,
      words: findGemeenteByCode(code)?.name ?? code,
    })).sort(byWords),
    standings: STANDING_KINDS.filter((kind) => standings.has(kind)).map((kind) => ({
      value: kind,
      words: t(STANDING_LOOKS[kind].label),
    })),
    meetings: [...meetings.values()]
      .sort((one, other) => other.date.localeCompare(one.date, 'en'))
      .map((meeting) => ({ value: meeting.date, ...meetingChoice(meeting) })),
    subjects: plain(subjects).map((choice): Choice => ({ ...choice, lang: 'nl' })),
    labels: plain(labels),
  };
}

type OverviewFiltersProps = Pick<ViewProps, 'address' | 'go'> & {
  motions: readonly FollowedMotion[];
};

/** What narrows the list, and how it is laid out; where there is little room, folded away until wanted. */
export function OverviewFilters({ motions, address, go }: OverviewFiltersProps) {
  const choices = useMemo(() => choicesIn(motions), [motions]);
  const [isWide] = useState(() => matchMedia(WIDE).matches);
  const { filters, columns } = address;
  const active = activeFilters(filters);
  const change = (patch: Partial<MotionFilters>): void => go({ filters: { ...filters, ...patch } });
  const toggle = (column: Column, isOn: boolean): void =>
    go({ columns: COLUMNS.filter((one) => (one === column ? isOn : columns.includes(one))) });
  return (
    <details class="overview-filters" open={isWide || active > 0}>
      <summary>{active > 0 ? t('overviewFiltersActive', active) : t('overviewFilters')}</summary>
      <div class="overview-filters__fields">
        <SelectField
          id="filter-gemeente"
          words={t('filterGemeente')}
          all={t('allGemeenten')}
          choices={choices.gemeenten}
          value={filters.gemeente}
          onChange={(gemeente) => change({ gemeente })}
        />
        <SelectField
          id="filter-standing"
          words={t('overviewStanding')}
          all={t('overviewAllStandings')}
          choices={choices.standings}
          value={filters.standing}
          onChange={(value) =>
            change({ standing: STANDING_KINDS.find((kind) => kind === value) ?? null })
          }
        />
        <SelectField
          id="filter-meeting"
          words={t('overviewMeeting')}
          all={t('overviewAllMeetings')}
          choices={choices.meetings}
          value={filters.meeting}
          onChange={(meeting) => change({ meeting })}
        />
        <SelectField
          id="filter-subject"
          words={t('subject')}
          all={t('overviewAllSubjects')}
          choices={choices.subjects}
          value={filters.subject}
          onChange={(subject) => change({ subject })}
        />
        {choices.labels.length > 0 && (
          <SelectField
            id="filter-label"
            words={t('overviewLabel')}
            all={t('overviewAllLabels')}
            choices={choices.labels}
            value={filters.label}
            onChange={(label) => change({ label })}
          />
        )}
        <SelectField
          id="group"
          words={t('overviewGroup')}
          choices={GROUPS.map((group) => ({ value: group, words: t(GROUP_WORDS[group]) }))}
          value={address.group}
          onChange={(value) => go({ group: GROUPS.find((group) => group === value) ?? 'gemeente' })}
        />
      </div>
      <div class="overview-filters__ticks">
        {TICKS.map(([filter, words]) => (
          <Tick
            key={filter}
            words={t(words)}
            isOn={filters[filter]}
            onChange={(isOn) => go({ filters: { ...filters, [filter]: isOn } })}
          />
        ))}
      </div>
      <fieldset class="overview-filters__ticks">
        <legend>{t('overviewColumns')}</legend>
        {COLUMNS.map((column) => (
          <Tick
            key={column}
            words={t(COLUMN_WORDS[column])}
            isOn={columns.includes(column)}
            onChange={(isOn) => toggle(column, isOn)}
          />
        ))}
      </fieldset>
    </details>
  );
}
