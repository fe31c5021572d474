import { compareFrameworks, type FrameworkChange } from '../../framework/compare.ts';
import type { Framework } from '../../framework/framework.ts';
import { isMessageKey, type MessageKey } from '../../language/messages/all.ts';
import { type Sentence, sentence } from '../../language/sentence.ts';
import type { Words } from '../../language/text.ts';
import { writeFramework } from '../../library/framework-file.ts';
import { statementSchema } from '../../mcda/problem.ts';
import { nodeTitles, phraseStatements } from '../../report/sections/weighing.ts';
import { type FrameworkPlace, findFramework, frameworkFrame, frameworkPage } from '../framework-place.ts';
import type { WorkFile } from '../place.ts';

/** What differs between two versions, or between a version and what is being worked on. */
export const frameworkVersions = frameworkPage({
  path: '/vergelijk',
  view: 'workplace/framework-compare',
  show: (place) => {
    const { living, asked } = place;
    const all = [...living.versions, living.draft];
    const last = all.length - 1;
    const pick = (name: string, otherwise: number) => {
      const at = all.findIndex(({ version }) => String(version) === asked.query.get(name));
      return at === -1 ? otherwise : at;
    };
    const [from, to] = [pick('van', Math.max(0, last - 1)), pick('naar', last)];
    const choices = (chosen: number) =>
      all.map(({ version }, i) => ({
        value: version,
        label: sentence(i === last ? 'frameworkEditor.draftOf' : 'framework.version', { version }),
        isChosen: i === chosen,
      }));
    return {
      ...frameworkFrame(place, sentence('frameworkEditor.compare')),
      lead: sentence('compareVersions.lead'),
      from: choices(from),
      to: choices(to),
      hasVersions: living.versions.length > 0,
      changes:
        from === to ? [] : compareFrameworks(all[from]!, all[to]!).map((each) => describe(each, all[from]!, all[to]!)),
    };
  },
});

function describe({ kind, part, id, field, before, after }: FrameworkChange, older: Framework, newer: Framework) {
  return {
    kind: sentence(`compareVersions.${kind}`),
    part: sentence(`compareVersions.part.${part}`),
    name: nameOf(part, id, kind === 'removed' ? older : newer),
    field: field === undefined ? '' : nameField(field),
    before: before === undefined ? '' : tell(field, before, older),
    after: after === undefined ? '' : tell(field, after, newer),
  };
}

/** What a part is called: its title where it has one. */
function nameOf(part: FrameworkChange['part'], id: string, framework: Framework): Words {
  if (part === 'framework') return framework.title;
  if (part === 'reading') return framework.readings.find((each) => each.id === id)?.title ?? id;
  const [node = '', ...rest] = id.split(' ');
  const title = nodeTitles(framework).get(node);
  if (title === undefined || rest.length === 0) return title ?? id;
  const more = rest.join(' ');
  return { nl: `${title.nl} · ${more}`, en: `${title.en} · ${more}` };
}

/** A field in words; a text says in which language. What has no word of its own stands as it is called in the file. */
function nameField(field: string): Sentence {
  const [, name = field, language] = /^(.*?)(?:\.(nl|en))?$/.exec(field) ?? [];
  const key = `compareVersions.field.${name.replace(/^statements\..*$/, 'statements')}`;
  const what: Sentence | string = isMessageKey(key) ? sentence(key) : name;
  return language === undefined
    ? sentence('need.list', { items: what })
    : sentence(`both.${language}` as MessageKey, { what });
}

/** The fields that hold ids of parts of the framework. */
const namingParts = ['order', 'home', 'ties', 'opennessCriterion', 'answersFrom.indicators'];

/** A value in words: a statement as a sentence, ids as the titles they stand for. */
function tell(field: string | undefined, value: string, framework: Framework): Sentence[] {
  const plain = (text: Words) => sentence('item.title', { name: text });
  if (field?.startsWith('statements.')) {
    const read = statementSchema.safeParse(JSON.parse(value));
    if (read.success) return phraseStatements(framework, { [field.split('.')[1]!]: [read.data] }, []);
  }
  if (field !== undefined && namingParts.includes(field)) {
    const titles = nodeTitles(framework);
    const named = value.split(', ').map((id): Words => titles.get(id) ?? id);
    return [sentence('need.list', { items: { all: named } })];
  }
  return [plain(value)];
}

/** A framework as a YAML file: of one made here the version that is asked for, or what is being worked on. */
export const frameworkFile: WorkFile = {
  path: '/beheer/kaders/:id/bestand',
  access: 'administrator',
  read: async (place) => {
    const inside = await findFramework(place);
    const framework =
      inside === undefined ? place.parts.library.frameworks.get(place.asked.parameters['id'] ?? '') : versionOf(inside);
    if (framework === undefined) return undefined;
    const name = `${framework.id}-${framework.version}.yaml`;
    return { type: 'application/yaml; charset=utf-8', name, bytes: writeFramework(framework) };
  },
};

function versionOf({ living, asked }: FrameworkPlace): Framework | undefined {
  const wanted = asked.query.get('versie');
  if (wanted === undefined) return living.draft;
  return living.versions.find(({ version }) => String(version) === wanted);
}
