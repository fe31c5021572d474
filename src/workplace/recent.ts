/** How long something read may be used without looking again, in milliseconds; limits in time are minutes. */
const longest = 10_000;
const mostKept = 2000;

/**
 * Reads by id, and reads again only after something was written (`version`) or ten seconds went by: who asks for page
 * after page is not looked up each time.
 */
export function readRecently<T>(
  read: (id: string) => Promise<T>,
  version: () => Promise<string>,
  now: () => string,
): (id: string) => Promise<T> {
  const kept = new Map<string, { version: string; at: number; found: T }>();
  return async (id) => {
    const at = Date.parse(now());
    const known = kept.get(id);
    if (known !== undefined && known.version === (await version()) && Math.abs(at - known.at) < longest) {
      return known.found;
    }
    const before = await version();
    const found = await read(id);
    kept.delete(id);
    kept.set(id, { version: before, at, found });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
