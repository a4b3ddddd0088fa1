/** Correcting the reading of a document, with what a screen says of it afterwards. */
import { useState } from 'preact/hooks';
import { changeOf } from '../../../motions/corrections/change';
import type { Said } from '../../../motions/corrections/correction';
import type { FieldState } from '../../../motions/corrections/field-state';
import {
  type LabelField,
  type LabelRule,
  labelRuleOf,
} from '../../../motions/corrections/label-rule';
import type { MissedMotion } from '../../../motions/corrections/missed-motion';
import type { Place } from '../../../motions/document/place';
import type { Motion, Warning } from '../../../motions/model';
import { correct, undoCorrections } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import type { StorageError } from '../../../storage/errors';
import { saveExplanation, undoExplanation } from '../../../storage/label-rules';
import { rehomeCorrections, undoRehoming } from '../../../storage/rehome-corrections';
import { FIELDS_WITHIN } from '../../words/field-words';
import { type MessageKey, t } from '../../words/messages';
import { useStorageAction } from '../own-work/use-storage-action';
import { offeredRule } from './offered-rule';

type LabelMeaning = {
  label: string;
  field: LabelField;
  doubt: Warning;
  /** Nothing of the doubt is left. */
  isSettled: boolean;
};

/** What can be kept besides: the meaning of a label that the correction explains. */
export type Offer = { words: string; accept: string; onAccept: () => void };

export type Corrections = {
  /** What was done last: in words, and with the way back; null when nothing was. */
  done: { words: string; undo: (() => void) | null; offer?: Offer } | null;
  error: StorageError | null;
  /** @param label - The label that the person was asked about, when they were. */
  change: (motion: Motion, changed: FieldState, places?: readonly Place[], label?: string) => void;
  /** Takes these back, and says so. */
  undo: (ids: readonly string[], said?: MessageKey) => void;
  /** @param motion - null for a doubt about the document as a whole. */
  confirm: (motion: Pick<Motion, 'id'> | null, doubt: Warning) => void;
  /** What stands below a label, with what that changes; kept for the next document. */
  explain: (changes: readonly Said[], label: LabelMeaning) => void;
  /** What was said of a motion that is gone, by ids: is of this one; null when it is let go. */
  rehome: (ids: readonly string[], motion: Motion | null) => void;
  /** Two motions are one: all of it together, with one way back. */
  join: (said: readonly Said[]) => void;
  /** One motion is two. */
  split: (said: readonly Said[]) => void;
  dropMotion: (motion: Motion) => void;
  addMotion: (missed: MissedMotion) => void;
};

/** Takes back what was kept. */
type WayBack = () => Promise<void>;

const now = (): string => new Date().toISOString();
const withoutPlaces = ({ places, ...doubt }: Warning): Warning => doubt;

/**
 * @param database - null where nothing can be kept: then nothing is done.
 * @param documentId - The document that is corrected.
 */
export function useCorrections(
  database: MotievolgerDatabase | null,
  documentId: string,
): Corrections {
  const { error, run } = useStorageAction();
  const [done, setDone] = useState<Corrections['done']>(null);
  const takeBack = (back: WayBack, words: MessageKey): void =>
    run(async () => {
      await back();
      setDone({ words: t(words), undo: null });
    });
  const keep = (
    put: (database: MotievolgerDatabase) => Promise<WayBack>,
    words: MessageKey,
    undone: MessageKey = 'correctUndone',
  ): void =>
    run(async () => {
      if (database === null) return;
      const back = await put(database);
      setDone({ words: t(words), undo: () => takeBack(back, undone) });
    });
  const undo: Corrections['undo'] = (ids, said = 'correctUndone') => {
    if (database !== null) takeBack(() => undoCorrections(database, ids, now()), said);
  };
  const say = (said: Said | readonly Said[], words: MessageKey): void =>
    keep(async (kept) => {
      const ids = await correct(kept, documentId, [said].flat(), now());
      return () => undoCorrections(kept, ids, now());
    }, words);
  const offerOf = (rule: LabelRule): Offer => ({
    words: t('labelTold', rule.label, t(FIELDS_WITHIN[rule.field])),
    accept: t('labelRemember', rule.label),
    onAccept: () =>
      keep(
        async (kept) => {
          // Nothing of the document changes: only what is asked of the next one.
          const explanation = await saveExplanation(kept, documentId, [], rule);
          return () => undoExplanation(kept, explanation, now());
        },
        'labelRemembered',
        'labelForgotten',
      ),
  });
  return {
    ...{ done, error, undo },
    change: (motion, changed, places, label) =>
      run(async () => {
        if (database === null) return;
        const change = changeOf(motion, changed, places);
        const ids = await correct(database, documentId, [change], now());
        const kept = { words: t('correctDone'), undo: () => undo(ids) };
        setDone(kept);
        const rule = await offeredRule(database, { documentId, motion, change, label }, now());
        const offered = rule === null ? kept : { ...kept, offer: offerOf(rule) };
        // What was done in the meantime is not said over.
        setDone((current) => (current === kept ? offered : current));
      }),
    confirm: (motion, doubt) =>
      say(
        { kind: 'confirmed', motionKey: motion?.id ?? null, doubt: withoutPlaces(doubt) },
        'correctConfirmed',
      ),
    explain: (changes, { label, field, doubt, isSettled }) =>
      keep(async (kept) => {
        const looked = { kind: 'confirmed', motionKey: null, doubt: withoutPlaces(doubt) } as const;
        const said = isSettled ? [...changes, looked] : changes;
        const rule = labelRuleOf(label, field, now());
        const explanation = await saveExplanation(kept, documentId, said, rule);
        return () => undoExplanation(kept, explanation, now());
      }, 'labelDone'),
    rehome: (ids, motion) =>
      keep(
        async (kept) => {
          const rehomed = await rehomeCorrections(kept, ids, motion, now());
          return () => undoRehoming(kept, rehomed, now());
        },
        motion === null ? 'goneLet' : 'gonePut',
        'goneBack',
      ),
    join: (said) => say(said, 'joinWithinDone'),
    split: (said) => say(said, 'splitWithinDone'),
    dropMotion: ({ id, title }) =>
      say({ kind: 'no-motion', motionKey: id, title }, 'correctDropped'),
    addMotion: (missed) => say(missed, 'correctAdded'),
  };
}
