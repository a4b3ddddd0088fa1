import { useState } from 'preact/hooks';
import { dayText, personText } from '../../../components/motion/CorrectedWords';
import { MotionChoice } from '../../../components/page/corrections/MotionChoice';
import { useLiveView } from '../../../components/page/use-live-view';
import { Button } from '../../../components/ui/Button';
import { Dutch } from '../../../components/ui/Dutch';
import { Words } from '../../../components/ui/Words';
import {
  FIELD_HEADINGS,
  fieldStateText,
  printedStateText,
} from '../../../components/words/field-words';
import { t } from '../../../components/words/messages';
import { markOf, type PersonMark } from '../../../motions/corrections/mark';
import type { Motion } from '../../../motions/model';
import type { Reason } from '../../../motions/warnings';
import { correctionsOfDocument } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import { loadReading } from '../../../storage/views/queries';

type Gone = Extract<Reason, { kind: 'motion-gone' }>;

type GoneMotionProps = {
  database: MotievolgerDatabase;
  documentId: string;
  gone: Gone;
  /** @param motion - To which the corrections belong; null when they are let go. */
  onChoose: (ids: readonly string[], motion: Motion | null) => void;
};

/** What was said of a motion that is not read any more, and what can be done with it. */
export function GoneMotion({ database, documentId, gone, onChoose }: GoneMotionProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const stored = useLiveView(async () => {
    const { reading } = await loadReading(database, documentId);
    const corrections = await correctionsOfDocument(database, documentId);
    return {
      motions: reading?.motions ?? [],
      marks: new Map(corrections.map((one) => [one.id, markOf(one)])),
    };
  }, documentId);
  if (stored.state !== 'ready') return null;
  const { motions, marks } = stored.result;
  const motion = motions.find((one) => one.id === chosen);
  const ids = gone.changes.map((change) => change.id);
  return (
    <div class="review__label">
      <ul class="review__said">
        {gone.changes.map((change) => (
          <li key={change.id}>
            <Change change={change} mark={marks.get(change.id)} />
          </li>
        ))}
      </ul>
      <MotionChoice
        words={t('goneMotion')}
        motions={motions}
        value={motion?.id ?? null}
        onChange={setChosen}
      />
      <div class="review__actions">
        {motion !== undefined && (
          <Button icon="check" label={t('gonePutHere')} onClick={() => onChoose(ids, motion)} />
        )}
        <Button icon="trash" label={t('goneLetGo')} onClick={() => onChoose(ids, null)} />
      </div>
    </div>
  );
}

type ChangeProps = { change: Gone['changes'][number]; mark: PersonMark | undefined };

function Change({ change: { printed, changed }, mark }: ChangeProps) {
  if (mark === undefined) return null;
  return (
    <>
      <strong>{t(FIELD_HEADINGS[changed.field])}</strong>
      {': '}
      <Words
        of="goneChange"
        values={[
          <Dutch key="before">{printedStateText(printed)}</Dutch>,
          <Dutch key="after">{fieldStateText(changed)}</Dutch>,
          personText(mark),
          dayText(mark),
        ]}
      />
    </>
  );
}
