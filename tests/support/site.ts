import type { Express } from 'express';
import { createApp } from '../../src/app.ts';
import { hash } from '../../src/command-line/input.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { makeWhole } from '../../src/dossier/whole.ts';
import { analyse } from '../../src/mcda/analyse.ts';
import { loadViews } from '../../src/report/templates.ts';
import { loadAssets } from '../../src/web/assets.ts';
import { type Analyse, rememberOutcomes } from '../../src/web/outcomes.ts';
import { pages } from '../../src/web/site-map.ts';
import { buildDossierFile } from './dossier-file.ts';
import { library } from './library.ts';

/** In a test the analysis may run where it is asked for; the pool has tests of its own. */
const analyseHere: Analyse = async (problem, samples) =>
  analyse(problem, samples === undefined ? { hash } : { hash, samples });

/** The whole application over the data of the product; `more` are dossiers beside the examples. */
export function buildSite(more: readonly Dossier[] = [], log: (line: object) => void = () => {}): Express {
  const data = library();
  const dossiers = new Map([...data.dossiers, ...more.map((dossier) => [dossier.id, dossier] as const)]);
  return createApp({
    library: { ...data, dossiers },
    outcomes: rememberOutcomes(analyseHere),
    analyse: analyseHere,
    assets: loadAssets(),
    draw: loadViews(),
    themeClass: 'voorbeeld-theme',
    today: () => '2026-11-25',
    log,
  });
}

/** A dossier of `count` invented candidates under the framework of the letter. */
export function inventDossier(count: number, id = `proef-${count}`): Dossier {
  const data = library();
  const file = buildDossierFile(data.frameworks.get('brief-2021')!, count, (each) => {
    each.id = id;
  });
  const made = makeWhole(file, data.sources);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.dossier;
}

/** The addresses of every page with every id it can have. */
export function listAddresses(): string[] {
  const { dossiers, frameworks, applications, policies } = library();
  const ids: Record<string, Iterable<string>> = {
    besluiten: dossiers.keys(),
    kaders: frameworks.keys(),
    toepassingen: applications.keys(),
    moties: policies.keys(),
  };
  return pages.flatMap(({ path }) => {
    if (!path.includes(':')) return [path];
    const part = path.split('/')[1]!;
    return [...(ids[part] ?? [])].map((id) => path.replace(/:[a-z]+/, id));
  });
}

/** One address of each kind of page. */
export function listKinds(): string[] {
  return pages.flatMap(({ path }) => {
    const shape = new RegExp(`^${path.replace(/:[a-z]+/, '[^/]+')}$`);
    return listAddresses().find((address) => shape.test(address)) ?? [];
  });
}
