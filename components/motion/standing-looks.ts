/** How each standing of a motion is shown, everywhere: its word, sentence, icon and colours. */
import type { StandingKind } from '../../motions/history/standing';
import type { ProposalKind } from '../../motions/model';
import type { IconName } from '../ui/icons';
import type { MessageKey } from '../words/messages';

export type StandingLook = {
  label: MessageKey;
  sentence: MessageKey;
  icon: IconName;
  /** The kind of proposal whose colours it has. */
  tone: ProposalKind;
};

/** A new kind does not compile until it has its looks here. */
export const STANDING_LOOKS: Record<StandingKind, StandingLook> = {
  ingediend: {
    label: 'standingIngediend',
    sentence: 'sentenceIngediend',
    icon: 'document',
    tone: 'onbekend',
  },
  preadvies: {
    label: 'standingPreadvies',
    sentence: 'sentencePreadvies',
    icon: 'info',
    tone: 'deels',
  },
  aangenomen: {
    label: 'standingAangenomen',
    sentence: 'sentenceAangenomen',
    icon: 'check',
    tone: 'afdoen',
  },
  'deels-aangenomen': {
    label: 'standingDeelsAangenomen',
    sentence: 'sentenceDeelsAangenomen',
    icon: 'partly',
    tone: 'deels',
  },
  verworpen: {
    label: 'standingVerworpen',
    sentence: 'sentenceVerworpen',
    icon: 'close',
    tone: 'onbekend',
  },
  aangehouden: {
    label: 'standingAangehouden',
    sentence: 'sentenceAangehouden',
    icon: 'hold',
    tone: 'aanhouden',
  },
  ingetrokken: {
    label: 'standingIngetrokken',
    sentence: 'sentenceIngetrokken',
    icon: 'undo',
    tone: 'onbekend',
  },
  overgenomen: {
    label: 'standingOvergenomen',
    sentence: 'sentenceOvergenomen',
    icon: 'check',
    tone: 'afdoen',
  },
  'voorstel-aanhouden': {
    label: 'standingVoorstelAanhouden',
    sentence: 'sentenceVoorstelAanhouden',
    icon: 'hold',
    tone: 'aanhouden',
  },
  'voorstel-afdoen': {
    label: 'standingVoorstelAfdoen',
    sentence: 'sentenceVoorstelAfdoen',
    icon: 'done',
    tone: 'afdoen',
  },
  'voorstel-deels': {
    label: 'standingVoorstelDeels',
    sentence: 'sentenceVoorstelDeels',
    icon: 'partly',
    tone: 'deels',
  },
  'voorstel-voorwaardelijk': {
    label: 'standingVoorstelVoorwaardelijk',
    sentence: 'sentenceVoorstelVoorwaardelijk',
    icon: 'conditional',
    tone: 'voorwaardelijk',
  },
  'voorstel-onbekend': {
    label: 'standingVoorstelOnbekend',
    sentence: 'sentenceVoorstelOnbekend',
    icon: 'unknown',
    tone: 'onbekend',
  },
  afgedaan: {
    label: 'standingAfgedaan',
    sentence: 'sentenceAfgedaan',
    icon: 'done',
    tone: 'afdoen',
  },
  besloten: {
    label: 'standingBesloten',
    sentence: 'sentenceBesloten',
    icon: 'info',
    tone: 'deels',
  },
};
