import { dateText } from '../../components/words/motion-words';
import './styles/since.css';
import { useMemo, useState } from 'preact/hooks';
import { StandingBadge } from '../../components/motion/StandingBadge';
import { STANDING_LOOKS } from '../../components/motion/standing-looks';
import { SelectField, Tick } from '../../components/ui/fields';
import { type CountedKey, t, tCount } from '../../components/words/messages';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { agreedMeetings } from '../../motions/history/lives';
import {
  CHANGE_LISTS,
  type Change,
  type ChangeList,
  changesAt,
  meetingBefore,
  meetingDates,
} from '../../motions/history/since';
import type { FollowedMotion } from '../../storage/views/lives';
import { MotionLink } from './MotionLink';
import { ProposalChart } from './since/ProposalChart';
import type { ViewProps } from './view-props';

const LIST_WORDS: Record<ChangeList, CountedKey> = {
  settled: 'sinceSettled',
  changed: 'sinceChanged',
  open: 'sinceOpen',
  added: 'sinceNew',
  spoken: 'sinceSpoken',
  silent: 'sinceSilent',
};

/** What changed at a meeting: what is new, settled, still open or proposed otherwise. */
export function SincePage({ overview, own, address, go }: ViewProps) {
  const { motions } = overview;
  const dates = useMemo(() => meetingDates(motions), [motions]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOwnOnly, setOwnOnly] = useState(false);
  const date = dates.find((one) => one === chosen) ?? dates[0];
  const shown = useMemo(
    () => (isOwnOnly ? motions.filter(({ motion }) => isOwnMotion(motion, own)) : motions),
    [motions, own, isOwnOnly],
  );
  if (date === undefined) return <p class="nl-paragraph">{t('sinceNothing')}</p>;
  const since = meetingBefore(motions, date);
  const changes = changesAt(shown, { date, since }, agreedMeetings(overview.documents));
  return (
    <div class="since">
      <h2 class="nl-heading nl-heading--level-2">{t('sinceHeading', `ALV ${dateText(date)}`)}</h2>
      <div class="since__choices">
        <SelectField
          id="since-date"
          words={t('sinceChoose')}
          choices={dates.map((one) => ({ value: one, words: dateText(one) }))}
          value={date}
          onChange={setChosen}
        />
        <Tick words={t('sinceOwnOnly')} isOn={isOwnOnly} onChange={setOwnOnly} />
      </div>
      <p class="nl-paragraph field__hint">{t('sinceOnce')}</p>
      {CHANGE_LISTS.map((list) => (
        <section key={list} class="since__list" data-list={list}>
          <h3 class="nl-heading nl-heading--level-3">
            {tCount(LIST_WORDS[list], changes[list].length)}
          </h3>
          {changes[list].length > 0 && <ListHint list={list} since={since ?? date} />}
          <ul class="motion-page__list">
            {changes[list].map((change) => (
              <ChangeLine key={change.life.motion.id} {...{ change, address, go }} />
            ))}
          </ul>
        </section>
      ))}
      <ProposalChart motions={shown} />
    </div>
  );
}

/** What a list means, where its heading does not say it all. */
function ListHint({ list, since }: { list: ChangeList; since: string }) {
  if (list === 'added') return <p class="field__hint">{t('sinceNewHint', dateText(since))}</p>;
  if (list === 'open') return <p class="field__hint">{t('sinceOpenHint')}</p>;
  if (list === 'silent') return <p class="field__hint">{t('sinceSilentHint')}</p>;
  return null;
}

type ChangeLineProps = Pick<ViewProps, 'address' | 'go'> & { change: Change<FollowedMotion> };

function ChangeLine({ change, address, go }: ChangeLineProps) {
  const { life, before, after, timesKept } = change;
  const hasChanged = before !== null && before.kind !== after.kind;
  return (
    <li class="since__change">
      <div>
        <MotionLink motion={life.motion} {...{ address, go }} />
      </div>
      <div class="since__facts">
        <StandingBadge standing={after} />
        {hasChanged && (
          <span>
            {t(
              'sinceFromTo',
              t(STANDING_LOOKS[before.kind].label),
              t(STANDING_LOOKS[after.kind].label),
            )}
          </span>
        )}
        {timesKept > 0 && <span class="field__hint">{tCount('sinceTimes', timesKept)}</span>}
      </div>
    </li>
  );
}
