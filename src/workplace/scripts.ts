import type { WorkParts } from './parts.ts';

/** The addresses of our scripts by the names of their files, for a page that works better with them. */
export function scriptsNamed({ assets }: Pick<WorkParts, 'assets'>, ...names: string[]): string[] {
  return assets.scriptPaths.filter((path) => names.some((name) => path.includes(`/${name}-`)));
}
