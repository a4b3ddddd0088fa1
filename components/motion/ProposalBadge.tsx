import type { ProposalKind } from '../../motions/model';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';
import { PROPOSAL_LOOKS } from './proposal-kinds';

/** What the board proposes for one motion: word, icon, and a colour that repeats them. */
export function ProposalBadge({ kind }: { kind: ProposalKind }) {
  const { label, icon } = PROPOSAL_LOOKS[kind];
  return (
    <span class={`nl-data-badge badge badge--${kind}`}>
      <Icon name={icon} />
      {t(label)}
    </span>
  );
}

export function OwnBadge() {
  return (
    <span class="nl-data-badge badge badge--own">
      <Icon name="own" />
      {t('ownGemeente')}
    </span>
  );
}
