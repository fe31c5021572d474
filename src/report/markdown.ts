import { writePlain } from '../language/sentence.ts';
import type { Block, Cell, Line, Picture, WrittenDocument } from './document/block.ts';
import { makeWritable } from './odf/xml.ts';

/**
 * A document as Markdown (CommonMark with the tables of GitHub), as architects keep their records of decisions. Everything
 * that people typed stays text: no sign in it begins a heading, a list, a link or HTML. Drawings are left out, for the
 * table beside each says the same.
 */
export function writeMarkdown(document: WrittenDocument): string {
  const { blocks, organisation, kindLine, code, language, isDraft, isExample } = document;
  const say = (key: 'files.draft' | 'council.example') => writePlain({ key }, language);
  const [title, ...rest] = blocks;
  const around = [
    `${writeText(organisation)} · ${writeText(kindLine)}`,
    ...(isDraft ? [`**${say('files.draft')}**`] : []),
    ...(isExample ? [writeText(say('council.example'))] : []),
  ];
  const foot = writeText(writePlain({ key: 'files.code', values: { code } }, language));
  const parts = [...(title === undefined ? [] : [write(title)]), ...around, ...writeAll(rest), '---', foot];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeAll(blocks: readonly Block[]): string[] {
  return blocks.map((block, i) => write(block, blocks[i - 1]));
}

function write(block: Block, before?: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine(block.line)}`;
    case 'paragraph':
      return block.role === 'quote' ? `> ${writeLine(block.line)}` : writeLine(block.line);
    case 'list':
      return block.items.map((line, i) => `${block.ordered ? `${i + 1}.` : '-'} ${writeLine(line)}`).join('\n');
    case 'terms':
      return block.rows.map(({ term, line }) => `- **${writeText(term)}:** ${writeLine(line)}`).join('\n');
    case 'table':
      return writeTable(block, before);
    case 'figure':
      return block.caption === undefined ? phrasePicture(block.picture) : writeText(block.caption);
    case 'box':
      return [`**${writeText(block.title)}**`, ...writeAll(block.blocks)]
        .join('\n\n')
        .replace(/^/gm, '> ')
        .replace(/ +$/gm, '');
    case 'break':
      return '';
  }
}

function writeTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, before?: Block): string {
  // A column of drawings alone would be empty here.
  const kept = columns
    .map((_, i) => i)
    .filter(
      (i) => i === 0 || rows.length === 0 || rows.some((row) => row[i] !== undefined && writeCell(row[i]) !== ''),
    );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(kept.map((i) => writeText(columns[i]!.head)));
  const rule = line(kept.map((i) => (columns[i]!.align === 'end' ? '--:' : '---')));
  const body = rows.map((row) => line(kept.map((i) => (row[i] === undefined ? '' : writeCell(row[i])))));
  const said = before?.kind === 'heading' ? before.line.map(({ text }) => text).join('') : '';
  const title = caption === '' || said.endsWith(caption) ? [] : [`**${writeText(caption)}**`, ''];
  return [...title, head, rule, ...body].join('\n');
}

function writeCell({ line, note, mark }: Cell): string {
  const text = writeLine(mark === undefined ? line : line.map((run) => ({ ...run, strong: true as const })));
  const aside = note === undefined || note === '' ? '' : writeText(note);
  return text === '' || aside === '' ? text + aside : `${text} (${aside})`;
}

function phrasePicture({ alt, description }: Picture): string {
  return writeText(description === undefined ? alt : `${alt} ${description}`);
}

function writeLine(line: Line): string {
  const written = line.map(({ text, strong, href }, i) => {
    const around = [line[i - 1]?.text.at(-1) ?? ' ', line[i + 1]?.text.at(0) ?? ' '] as const;
    const words = strong ? embolden(text, around) : escapeSigns(text);
    const address = href === undefined || !URL.canParse(href) ? undefined : new URL(href);
    if (address === undefined || !/^https?:$/.test(address.protocol)) return words;
    return `[${words}](<${address.href.replace(/[<>]/g, encodeURIComponent)}>)`;
  });
  return escapeStart(written.join('').trim());
}

/**
 * `text` between stars, `around` it the signs before and behind. Stars hold only where they touch the text on one side
 * and, where that text begins or ends with punctuation, white space on the other; elsewhere the text is left as it is.
 */
function embolden(text: string, around: readonly [string, string]): string {
  const [, before, inside, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  const outside = [before === '' ? around[0] : ' ', after === '' ? around[1] : ' '];
  const edges = [inside!.at(0) ?? '', inside!.at(-1) ?? ''];
  const holds = edges.every((edge, i) => /[\p{L}\p{N}]/u.test(edge) || /\s/.test(outside[i]!));
  const words = escapeSigns(inside!);
  return inside === '' || !holds ? escapeSigns(text) : `${before}**${words}**${after}`;
}

function writeText(text: string): string {
  return writeLine([{ text }]);
}

/** `text` on one line, with a backslash before every sign that means something inside a line. */
function escapeSigns(text: string): string {
  return makeWritable(text)
    .replace(/\s*[\r\n\u2028\u2029]+\s*|\t/g, ' ')
    .replace(/[\\`*_{}[\]<>|~$#@]|&(?=#?\w+;)/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}

/** The same for what means something at the start of a line only. */
function escapeStart(line: string): string {
  return line.replace(/^[-+=:]|(?<=^\d{1,9})[.)]/, '\\$&');
}
