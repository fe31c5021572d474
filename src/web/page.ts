import type { Request } from 'express';
import { type Sentence, sentence, writePlain } from '../language/sentence.ts';
import { contain, type Language, languages } from '../language/text.ts';
import type { Parts } from './parts.ts';

/** What a page may know of a request. */
export interface Asked {
  language: Language;
  path: string;
  parameters: Readonly<Record<string, string>>;
  /** Query values; of a name given more than once the last one counts. */
  query: ReadonlyMap<string, string>;
  /** The values of a name that may be given more than once, or with commas. */
  list: (name: string) => string[];
}

/** What a page puts into its view, beside the frame around it. */
export interface Shown {
  title: Sentence;
  /** Whether example data is on the page. */
  example?: boolean;
  crumbs?: { href: string; title: Sentence }[];
  [name: string]: unknown;
}

/** A page: its address, its view, and what it shows; undefined where there is nothing at that address. */
export interface Page {
  path: string;
  view: string;
  /** The part of the navigation it belongs to. */
  part?: string;
  show: (asked: Asked, parts: Parts) => Shown | undefined | Promise<Shown | undefined>;
}

/** What the frame around a page tells of who is signed in. */
export interface Frame {
  member?: { name: string; role: string };
}

/** Reads a request. The language: `?taal=`, else the cookie, else what the browser asks for, else Dutch. */
export function readRequest(request: Request): Asked {
  const query = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const [name, value] of Object.entries(request.query)) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (typeof last === 'string') query.set(name, contain(last.slice(0, 4000)));
    const texts = [value].flat().filter((each) => typeof each === 'string');
    lists.set(name, texts.flatMap((each) => each.split(',')).slice(0, 200));
  }
  const cookie = /(?:^|;\s*)taal=(nl|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  const chosen = query.get('taal') ?? cookie ?? request.acceptsLanguages('nl', 'en');
  const language = languages.find((each) => each === chosen) ?? 'nl';
  return {
    language,
    path: ownPath(request.path),
    parameters: request.params as Record<string, string>,
    query,
    list: (name) => lists.get(name) ?? [],
  };
}

/** How the chosen language is kept in the browser; over https it is never sent in the clear. */
export function languageCookie(baseUrl: string) {
  const secure = baseUrl.startsWith('https:');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 31_536_000_000 } as const;
}

/** The path of a request as an address on this site: with more than one slash before it, it would be another host. */
export function ownPath(path: string): string {
  return path.replace(/^[/\\]*/, '/');
}

/** The whole page as HTML. */
export function showPage(
  what: { page: { view: string; part?: string }; shown: object } | undefined,
  asked: Asked,
  parts: Parts,
  frame: Frame = {},
): string {
  const page = what?.page ?? { view: 'pages/not-found' };
  const shown = { title: sentence('notFound.title'), example: false, crumbs: [], ...what?.shown } as Shown;
  const body = parts.draw(page.view, { ...shown, language: asked.language });
  const query = (language: Language) => {
    const kept = [...asked.query].filter(([name]) => name !== 'taal');
    return new URLSearchParams([...kept, ['taal', language]]).toString();
  };
  return parts.draw('layout', {
    language: asked.language,
    heading: writePlain(shown.title, asked.language),
    example: shown.example,
    crumbs: shown.crumbs,
    body,
    css: parts.assets.cssPath,
    icon: parts.assets.iconPath,
    themeClass: parts.themeClass,
    part: page.part ?? '',
    member: frame.member ?? '',
    afterword: shown['afterword'] ?? '',
    scripts: shown['scripts'] ?? [],
    bodyClass: shown['bodyClass'] ?? '',
    languageLinks: languages.map((language) => ({
      language,
      href: `${asked.path}?${query(language)}`,
      current: language === asked.language,
    })),
  });
}
