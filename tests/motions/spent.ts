/**
 * The milliseconds that this process itself spent on a piece of work: what else the machine does, and
 * how long the work had to wait for it, does not count.
 */
export function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
