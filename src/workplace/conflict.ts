import type { Typed } from '../web/form.ts';

/**
 * What stands in the fields of a conflict page: what was typed, but where the person left a field as they read it
 * (`base`), what someone else made of it meanwhile.
 */
export function mergeTyped(typed: Typed, theirs: Typed, base: Typed | undefined): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => {
      const isUntouched = base !== undefined && isSame(values, base[name] ?? []);
      return [name, isUntouched ? (theirs[name] ?? []) : values];
    }),
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
