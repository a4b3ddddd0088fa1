/** What every view of the overview gets. */
import type { GemeenteCode } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Overview } from '../../storage/views/lives';
import type { NewMotion } from '../../storage/views/new-motions';
import type { OverviewAddress } from './address';

export type ViewProps = {
  database: MotievolgerDatabase;
  overview: Overview;
  /** The user's gemeenten. */
  own: readonly GemeenteCode[];
  /** Motions of theirs that were not opened yet. */
  fresh: readonly NewMotion[];
  /** Keys of one character do something. */
  singleKeys: boolean;
  address: OverviewAddress;
  /** Goes to another view or filter; the back button comes back here. */
  go: (change: Partial<OverviewAddress>) => void;
};
