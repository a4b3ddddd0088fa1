import { spawnSync } from 'node:child_process';

/**
 * The files of the project that git keeps, by their path in it.
 * @returns null where there is no git, as in the sources that were sent to a store.
 */
export function trackedFiles(): string[] | null {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : null;
}
