import { measureArithmetic } from './arithmetic.ts';
import { measureDocuments } from './documents.ts';
import { measurePages } from './pages.ts';

/** What can be measured, by name; `npm run bench -- arithmetic` measures one part, `npm run bench` all of them. */
const parts: Record<string, () => Promise<string>> = {
  arithmetic: measureArithmetic,
  documents: measureDocuments,
  pages: measurePages,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part "${unknown.join('", "')}"; there are: ${Object.keys(parts).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) process.stdout.write(`${name}\n\n${await measure()}\n`);
  }
}
