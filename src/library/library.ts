import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Application, applicationSchema } from '../catalogue/application.ts';
import { glossarySchema, type Term } from '../catalogue/glossary.ts';
import { type Policy, policiesSchema } from '../catalogue/policy.ts';
import { type Standard, type StandardsPolicy, standardsSchema } from '../catalogue/standard.ts';
import type { ChannelGuide } from '../channels/guide.ts';
import { guideFileSchema } from '../channels/guide-file.ts';
import { makeWholeGuide } from '../channels/whole.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type DossierFile, dossierFileSchema } from '../dossier/dossier-file.ts';
import { checkForUse, checkNeedWords } from '../dossier/framework-for-use.ts';
import { makeWhole, type Sources } from '../dossier/whole.ts';
import { checkFramework } from '../framework/check.ts';
import { type Framework, frameworkSchema } from '../framework/framework.ts';
import { type FileFault, type ReadFile, readYaml } from './read-yaml.ts';
import { checkApplication, explainFramework } from './references.ts';
import type { YamlMemory } from './yaml-memory.ts';

/** Everything under data/, checked: whole or not at all. */
export interface Library {
  frameworks: ReadonlyMap<string, Framework>;
  applications: ReadonlyMap<string, Application>;
  standards: ReadonlyMap<string, Standard>;
  standardsPolicy: StandardsPolicy;
  policies: ReadonlyMap<string, Policy>;
  dossiers: ReadonlyMap<string, Dossier>;
  guides: ReadonlyMap<string, ChannelGuide>;
  glossary: ReadonlyMap<string, Term>;
  sources: Sources;
}

/** A file that was read without faults of its own. */
interface Loaded<T> extends ReadFile<T> {
  file: string;
}

/**
 * Reads and checks everything under `folder` (the data folder). Returns every fault found, with file and line, instead
 * of a library when anything is wrong; nothing is loaded half.
 */
export function loadLibrary(folder: string, memory?: YamlMemory): { library: Library } | { faults: FileFault[] } {
  const faults: FileFault[] = [];
  const readAll = <T>(subfolder: string, schema: z.ZodType<T>) =>
    readFolder(join(folder, subfolder), folder).flatMap((name) => readOne(name, schema));
  const readOne = <T>(name: string, schema: z.ZodType<T>): Loaded<T>[] => {
    const file = join(relative(process.cwd(), folder), name);
    const result = readYaml(file, readText(join(folder, name)), schema, memory);
    if ('read' in result) return [{ ...result.read, file }];
    faults.push(...result.faults);
    return [];
  };

  const standardsFiles = readOne('standards.yaml', standardsSchema);
  const policiesFiles = readOne('policies.yaml', policiesSchema);
  const glossaryFiles = readOne('glossary.yaml', glossarySchema);
  const frameworkFiles = readAll('frameworks', frameworkSchema);
  const applicationFiles = readAll('applications', applicationSchema);
  const dossierFiles = readAll('dossiers', dossierFileSchema);
  const guideFiles = readAll('channels', guideFileSchema);

  const frameworks = index(frameworkFiles, faults);
  const applications = index(applicationFiles, faults);
  const standards = new Map(standardsFiles.flatMap(({ value }) => value.standards.map((each) => [each.id, each])));
  const policies = new Map(policiesFiles.flatMap(({ value }) => value.policies.map((each) => [each.id, each])));
  const glossary = new Map(glossaryFiles.flatMap(({ value }) => value.terms.map((each) => [each.id, each])));
  index(dossierFiles, faults);
  index(guideFiles, faults);
  memory?.save();
  if (faults.length > 0) return { faults };

  const report = (loaded: Loaded<unknown>, found: { path: (string | number)[]; message: string }[]) =>
    faults.push(
      ...found.map(({ path, message }) => ({
        file: loaded.file,
        line: loaded.lineOf(path),
        message: `${path.join('.')}: ${message}`,
      })),
    );
  for (const loaded of frameworkFiles) {
    report(loaded, explainFramework(checkForUse(loaded.value, new Set(policies.keys()))));
  }
  for (const loaded of applicationFiles) report(loaded, checkApplication(loaded.value, frameworks));
  if (faults.length > 0) return { faults };

  const sources: Sources = {
    frameworks,
    applications,
    standards,
    policies: new Set(policies.keys()),
    factsRead: standardsFiles[0]!.value.compiled,
  };
  const dossiers = new Map<string, Dossier>();
  for (const loaded of dossierFiles) {
    const made = makeSound(loaded.value, sources);
    if ('dossier' in made) dossiers.set(made.dossier.id, made.dossier);
    else report(loaded, made.faults);
  }
  const guides = new Map<string, ChannelGuide>();
  for (const loaded of guideFiles) {
    const made = makeWholeGuide(loaded.value, sources);
    if ('guide' in made) guides.set(made.guide.id, made.guide);
    else report(loaded, made.faults);
  }
  if (faults.length > 0) return { faults };
  const { policy: standardsPolicy } = standardsFiles[0]!.value;
  return {
    library: { frameworks, applications, standards, standardsPolicy, policies, dossiers, guides, glossary, sources },
  };
}

/** Reads one dossier file, given as YAML or JSON text, against the library it may refer to. */
export function readDossier(
  file: string,
  text: string,
  sources: Sources,
): { dossier: Dossier } | { faults: FileFault[] } {
  const result = readYaml<DossierFile>(file, text, dossierFileSchema);
  if ('faults' in result) return result;
  const made = makeSound(result.read.value, sources);
  if ('dossier' in made) return made;
  return {
    faults: made.faults.map(({ path, message }) => ({
      file,
      line: result.read.lineOf(path),
      message: `${path.join('.')}: ${message}`,
    })),
  };
}

/** The dossier of a file; where the file holds its own framework, that one is checked as those of the library are. */
function makeSound(file: DossierFile, sources: Sources): ReturnType<typeof makeWhole> {
  const own =
    'criteria' in file.framework
      ? explainFramework([...checkFramework(file.framework), ...checkNeedWords(file.framework)])
      : [];
  if (own.length > 0) return { faults: own.map(({ path, message }) => ({ path: ['framework', ...path], message })) };
  return makeWhole(file, sources);
}

function readFolder(path: string, root: string): string[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(relative(root, path), name));
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** By id; a second file with the same id is a fault. */
function index<T extends { id: string }>(files: Loaded<T>[], faults: FileFault[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const { file, value, lineOf } of files) {
    if (byId.has(value.id)) {
      faults.push({ file, line: lineOf(['id']), message: `id: "${value.id}" stands in another file already` });
    }
    byId.set(value.id, value);
  }
  return byId;
}
