/** Whether two values say the same, in whatever order their members stand; a member that is undefined counts as not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  }
  const members = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...members].every((name) => isSame(Reflect.get(a, name), Reflect.get(b, name)));
}
