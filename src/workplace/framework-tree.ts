import type { Framework, Indicator, Scale } from '../framework/framework.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Words } from '../language/text.ts';

/** A part of the tree as the page draws it. */
export interface TreeNode {
  id: string;
  title: Words;
  question: Words | '';
  note: Sentence;
  href: string;
  /** Whether it can go a place up or down among its siblings. */
  mayRise: boolean;
  mayFall: boolean;
  /** Where something new can be put below it, and what. */
  adding: { href: string; text: Sentence }[];
  groups: TreeNode[];
  indicators: TreeNode[];
}

/** The criteria of a framework with all that stands below them; `to` gives the addresses of its pages. */
export function drawTree({ criteria }: Framework, to: (page: string) => string): TreeNode[] {
  const question = (
    { id, title, question: asked, scale }: Indicator,
    i: number,
    all: readonly Indicator[],
  ): TreeNode => ({
    ...node(id, title, i, all.length),
    question: asked,
    note: sayScale(scale),
  });
  const node = (id: string, title: Words, i: number, count: number): TreeNode => ({
    id,
    title,
    question: '',
    note: sentence('frameworkEditor.questions', { count: 0 }),
    href: to(`onderdeel/${id}`),
    mayRise: i > 0,
    mayFall: i < count - 1,
    adding: [],
    groups: [],
    indicators: [],
  });
  const add = (id: string, page: 'nieuwe-vraag' | 'nieuwe-groep') => ({
    href: to(`onderdeel/${id}/${page}`),
    text: sentence(page === 'nieuwe-vraag' ? 'frameworkEditor.addQuestion' : 'frameworkEditor.addGroup'),
  });
  return criteria.map(({ id, title, question: asked, indicators = [], groups }, c) => ({
    ...node(id, title, c, criteria.length),
    question: asked,
    note: sentence('frameworkEditor.questions', {
      count: indicators.length + (groups ?? []).reduce((sum, group) => sum + group.indicators.length, 0),
    }),
    adding: groups === undefined ? [add(id, 'nieuwe-vraag'), add(id, 'nieuwe-groep')] : [add(id, 'nieuwe-groep')],
    indicators: indicators.map(question),
    groups: (groups ?? []).map((group, g, all) => ({
      ...node(group.id, group.title, g, all.length),
      note: sentence('frameworkEditor.questions', { count: group.indicators.length }),
      adding: [add(group.id, 'nieuwe-vraag')],
      indicators: group.indicators.map(question),
    })),
  }));
}

/** How a question is answered, in a few words. */
export function sayScale(scale: Scale): Sentence {
  return 'levels' in scale
    ? sentence('criteriaForm.levelCount', { count: scale.levels.length })
    : sentence('criteriaForm.number', { unit: scale.number.unit });
}
