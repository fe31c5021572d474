/** A key and its place in a text of JSON. */
type Level = { keys: Set<string> | undefined; step: string | number };

/**
 * The path of the first key that one object of a JSON text has twice, where `JSON.parse` would silently keep the last;
 * undefined where every key is given once. The text must be valid JSON.
 */
export function findDoubleKey(text: string): string | undefined {
  const levels: Level[] = [];
  let isKey = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    const level = levels.at(-1);
    if (token === '{') {
      levels.push({ keys: new Set(), step: '' });
      isKey = true;
    } else if (token === '[') {
      levels.push({ keys: undefined, step: 0 });
      isKey = false;
    } else if (token === '}' || token === ']') {
      levels.pop();
      isKey = false;
    } else if (token === ',') {
      if (typeof level!.step === 'number') level!.step += 1;
      isKey = level!.keys !== undefined;
    } else if (isKey) {
      const key = JSON.parse(token) as string;
      level!.step = key;
      if (level!.keys!.has(key)) return levels.map(({ step }) => (step === '' ? '""' : step)).join('.');
      level!.keys!.add(key);
      isKey = false;
    }
  }
  return undefined;
}
