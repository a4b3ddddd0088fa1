/**
 * Keys under which what is drawn of several motions stays the same thing, with its open list and its
 * focus, when a motion gets another id because of what was read just now. Pure.
 */

/**
 * @param before - The keys of the motions that were drawn, by id.
 * @param ids - Of the motions that are drawn now.
 * @returns A motion that was there keeps its key; a new one takes that of one that went, if any did.
 */
export function keptKeys(
  before: ReadonlyMap<string, number>,
  ids: readonly string[],
): Map<string, number> {
  const free = [...before].flatMap(([id, key]) => (ids.includes(id) ? [] : key));
  let last = Math.max(0, ...before.values());
  const keys = new Map<string, number>();
  for (const id of ids) {
    const key = before.get(id) ?? free.shift() ?? last + 1;
    last = Math.max(last, key);
    keys.set(id, key);
  }
  return keys;
}
