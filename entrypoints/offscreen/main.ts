/** Reads documents for Chrome, whose background has no workers. Nobody sees this page. */

import { askAgain } from '../../components/messaging/ask-again';
import { onMessage, sendMessage } from '../../components/messaging/messaging';
import { announceChanges } from '../../components/page/announce-changes';
import { runReadings } from '../../components/reading/reading-runner';
import { openDatabase } from '../../storage/database';

// The message may come before the database is open: it waits with this.
const opened = openDatabase();
announceChanges();

/** This page knows nothing of permissions or policies: the background does. */
const mayFetch = (url: string): Promise<boolean> =>
  askAgain(() => sendMessage('mayFetch', { url }));

const ownGemeenten = () => askAgain(() => sendMessage('ownGemeenten', {}));

onMessage('startReading', async () => {
  const database = await opened;
  // Not awaited: whoever asks may be stopped before the reading ends.
  void runReadings(database, { mayFetch, ownGemeenten });
  return null;
});
