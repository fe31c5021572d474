import type { SetPicture, SetTable } from './set-table.ts';
import type { SetText } from './set-text.ts';

/** A block as the template takes it. */
export type SetBlock =
  | { kind: 'heading'; level: number; number?: string; text: SetText; isMiddle?: true }
  | { kind: 'paragraph'; role: string; text: SetText /** Stays with the table or drawing below it. */; leads?: true }
  | { kind: 'list'; ordered: boolean; items: SetText[] }
  | { kind: 'terms'; column: number; rows: { term: SetText; text: SetText }[] }
  | SetTable
  | { kind: 'figure'; picture: SetPicture; caption?: SetText }
  | { kind: 'box'; title: SetText; blocks: SetBlock[] /** Whether it stays on one page. */; isShort: boolean }
  | { kind: 'pairs'; sections: SetBlock[][] }
  | { kind: 'beside'; width: number; figure: SetBlock; table: SetTable }
  | { kind: 'contents'; title: string }
  | { kind: 'break' };
