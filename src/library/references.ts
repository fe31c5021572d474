import type { Application } from '../catalogue/application.ts';
import type { FrameworkFault } from '../framework/check.ts';
import type { Framework } from '../framework/framework.ts';
import { describeScale, fits, listIndicators } from '../framework/indicators.ts';
import { writePlain } from '../language/sentence.ts';
import { readExpression } from '../openness/openness.ts';

/** A fault inside one file, by its path there. */
interface PathFault {
  path: (string | number)[];
  message: string;
}

/** What is wrong in a framework, in English as every fault of a file is said. */
export function explainFramework(faults: readonly FrameworkFault[]): PathFault[] {
  return faults.map(({ path, text }) => ({ path, message: writePlain(text, 'en') }));
}

/** What the parts of an application say about each other and about the frameworks they answer. */
export function checkApplication(application: Application, frameworks: ReadonlyMap<string, Framework>): PathFault[] {
  const facts = application.facts.map(({ id }) => id);
  const editions = application.editions.map(({ id }) => id);
  const faults: PathFault[] = [];
  const checkFacts = (cited: string[], path: PathFault['path']) => {
    const missing = cited.find((id) => !facts.includes(id));
    if (missing !== undefined) faults.push({ path, message: `there is no fact "${missing}" in this file` });
  };
  facts.forEach((id, i) => {
    if (facts.indexOf(id) < i) faults.push({ path: ['facts', i, 'id'], message: `"${id}" stands here twice` });
  });
  application.editions.forEach((edition, e) => {
    if (editions.indexOf(edition.id) < e)
      faults.push({ path: ['editions', e, 'id'], message: `"${edition.id}" stands here twice` });
    edition.parts.forEach((part, p) => {
      const path = ['editions', e, 'parts', p];
      checkFacts(part.facts, [...path, 'facts']);
      const read = readExpression(part.licence);
      if ('fault' in read) faults.push({ path: [...path, 'licence'], message: read.fault.en });
    });
  });
  for (const [id, answers] of Object.entries(application.answers)) {
    const framework = frameworks.get(id);
    if (framework === undefined) {
      faults.push({ path: ['answers', id], message: `is no framework; allowed: ${[...frameworks.keys()].join(', ')}` });
      continue;
    }
    const indicators = new Map(listIndicators(framework).map(({ indicator }) => [indicator.id, indicator]));
    answers.forEach((answer, a) => {
      const path = ['answers', id, a];
      const indicator = indicators.get(answer.indicator);
      if (indicator === undefined) {
        const allowed = [...indicators.keys()].join(', ');
        faults.push({
          path: [...path, 'indicator'],
          message: `is no indicator of this framework; allowed: ${allowed}`,
        });
      } else if (!fits(indicator.scale, answer)) {
        faults.push({ path, message: `does not fit the scale; allowed: ${describeScale(indicator.scale)}` });
      }
      if (answer.edition !== undefined && !editions.includes(answer.edition)) {
        faults.push({ path: [...path, 'edition'], message: `is no edition; allowed: ${editions.join(', ')}` });
      }
      if (
        answers.some((other, b) => b < a && other.indicator === answer.indicator && other.edition === answer.edition)
      ) {
        faults.push({ path: [...path, 'indicator'], message: `"${answer.indicator}" is answered here twice` });
      }
      checkFacts(answer.facts, [...path, 'facts']);
    });
  }
  return faults;
}
