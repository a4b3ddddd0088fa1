/** How each kind of proposal is shown, everywhere: its word and its icon; the colour is in CSS. */
import type { ProposalKind } from '../../motions/model';
import type { IconName } from '../ui/icons';
import type { MessageKey } from '../words/messages';

/** A new kind does not compile until it has its word and icon here. */
export const PROPOSAL_LOOKS: Record<ProposalKind, { label: MessageKey; icon: IconName }> = {
  aanhouden: { label: 'proposalAanhouden', icon: 'hold' },
  afdoen: { label: 'proposalAfdoen', icon: 'done' },
  deels: { label: 'proposalDeels', icon: 'partly' },
  voorwaardelijk: { label: 'proposalVoorwaardelijk', icon: 'conditional' },
  onbekend: { label: 'proposalOnbekend', icon: 'unknown' },
};
