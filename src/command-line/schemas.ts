import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { applicationSchema } from '../catalogue/application.ts';
import { policiesSchema } from '../catalogue/policy.ts';
import { standardsSchema } from '../catalogue/standard.ts';
import { guideFileSchema } from '../channels/guide-file.ts';
import { dossierFileSchema } from '../dossier/dossier-file.ts';
import { frameworkSchema } from '../framework/framework.ts';
import { analysisSchema } from '../mcda/analysis.ts';
import { problemSchema } from '../mcda/problem.ts';
import { recordSchema } from '../report/record.ts';
import { exit, WrongUsage, withUsage } from './arguments.ts';
import { dataFolder } from './input.ts';

/** The formats that anyone may read and write, by the name of their schema file. */
const formats = {
  'problem@1': problemSchema,
  'analysis@1': analysisSchema,
  'dossier@1': dossierFileSchema,
  'record@1': recordSchema,
  'framework@1': frameworkSchema,
  'application@1': applicationSchema,
  'standards@1': standardsSchema,
  'policies@1': policiesSchema,
  'channel-guide@1': guideFileSchema,
};

/** The JSON Schema (draft 2020-12) of every format, made from what the program itself checks with, as file text. */
export function writeSchemas(): Map<string, string> {
  return new Map(
    Object.entries(formats).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify({ $id: `afweging/${name}`, ...made }, null, 2)}\n`];
    }),
  );
}

/** `schemas`: writes them to data/schemas. */
export function run(args: string[]): Promise<number> {
  return withUsage(() => {
    if (args.length > 0) throw new WrongUsage('schemas takes nothing more');
    const folder = join(dataFolder, 'schemas');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of writeSchemas()) writeFileSync(join(folder, name), text);
    return exit.done;
  });
}
