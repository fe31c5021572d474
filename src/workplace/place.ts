import type { GuideCommand, GuideCommandKind } from '../channels/commands.ts';
import type { LivingGuide } from '../channels/living.ts';
import type { GuideRefusal } from '../channels/refusal.ts';
import type { Command, CommandKind } from '../dossier/commands.ts';
import type { LivingDossier } from '../dossier/living.ts';
import type { Refusal } from '../dossier/refusal.ts';
import type { Actor } from '../dossier/roles.ts';
import type { MessageKey } from '../language/messages/all.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Account } from '../storage/account.ts';
import type { Fault, Field, Typed } from '../web/form.ts';
import type { Asked } from '../web/page.ts';
import type { WorkParts } from './parts.ts';

/** Who a page is for: anyone, whoever is signed in, an administrator, or who takes part in the dossier or the guide. */
export type Access = 'anyone' | 'account' | 'administrator' | 'dossier' | 'guide';

/** Everything a page of the workplace may know: the request, who asks, and the parts of the application. */
export interface Place {
  asked: Asked;
  parts: WorkParts;
  /** Who is signed in; a page for anyone has to do without. */
  account?: Account;
  /** The id of the session, which only the storage may see. */
  sessionId: string;
  /** Where the request came from, as far as it is trusted. */
  address: string;
  /** A line that the page before left for this one. */
  note?: Sentence;
  /** What every form of this session carries, so that no other site can send one. */
  token(): string;
  /** Signs the account in, in a session with a new id. */
  signIn(account: Account): Promise<void>;
  signOut(): Promise<void>;
}

/** A place for whoever is signed in. */
export interface MemberPlace extends Place {
  account: Account;
}

/** A place inside one dossier: as it stands now, and as far as this actor may see it. */
export interface DossierPlace extends MemberPlace {
  dossier: LivingDossier;
  actor: Actor;
  /** Whether the actor may give such a command now. */
  may(kind: CommandKind): boolean;
  /** The name of an account, for whoever may read the dossier. */
  nameOf(account: string): string;
  /** The address of a page of this dossier: `to('behoefte')`. */
  to(page?: string): string;
}

/** A place inside one channel guide: as it stands now, and as far as this actor may see it. */
export interface GuidePlace extends MemberPlace {
  guide: LivingGuide;
  actor: Actor;
  /** Whether the actor may give such a command now. */
  may(kind: GuideCommandKind): boolean;
  nameOf(account: string): string;
  /** The address of a page of this guide: `to('kanalen')`. */
  to(page?: string): string;
}

/** A command as a form gives it: the number the form was read at comes with the form. */
export type Given = WithoutReading<Command>;
export type GuideGiven = WithoutReading<GuideCommand>;
type WithoutReading<C> = C extends { readAt: number } ? Omit<C, 'readAt'> : C;

/** What came of sending a form. */
export type Result =
  /** It was done: on to another page, or back to this one, with a line that says so. */
  | {
      go?: string;
      note?: Sentence;
      /** Something secret that is shown with the note, once. */
      secretNote?: string;
      /** Whether the browser has to forget what it kept. */
      clearsBrowser?: boolean;
    }
  /** Something has to be mended; status 422 unless another is given. */
  | { faults: readonly Fault[]; status?: 400 | 403 | 409 | 413 | 422 | 429 | 503; wait?: number }
  /** Someone else wrote here in between; `base` is what stood in the fields when they were read. */
  | { conflict: { title: Sentence; text: Sentence; base?: Typed } }
  /** The rules of the dossier or the guide refuse it. */
  | { refusal: Refusal | GuideRefusal }
  /** Give these commands, together or not at all; then on to another page, or back to this one. */
  | { commands: readonly Given[]; go?: string; note?: Sentence }
  /** Give this command to the guide; then on to another page, or back to this one. */
  | { guideCommand: GuideGiven; go?: string; note?: Sentence }
  /** Nothing is kept yet: the page again, with what was typed and what would come of it. */
  | { preview: Readonly<Record<string, unknown>> }
  /** Signed in again: on to what was typed before. */
  | { resume: string }
  /** There is nothing here (any more). */
  | { gone: true };

/** A file that comes in with a form; it is read while it comes. */
export interface Upload {
  name: string;
  content: AsyncIterable<Uint8Array>;
  /** Lets what is still on its way pass by unread, so that whoever sends it comes to hear the answer. */
  skip(): void;
}

/** A form of a page: its fields, and what sending it does. */
export interface WorkForm {
  /** Tells the forms of a page apart; stands in the field `doe`. */
  act: string;
  fields: readonly Field[];
  /** What stands in the fields before anyone types. */
  values?: Typed;
  button: Sentence;
  /** Whether its texts get the hints of the reading help: many people will read them. */
  isForReaders?: boolean;
  /** Whether it cannot be taken back, so that its button says so by its looks. */
  isGrave?: boolean;
  /** Whether it stands in a row of a list; when something is wrong it gets a page of its own. */
  isSmall?: boolean;
  /** The command it gives; the form is shown to whoever may give that now. */
  command?: CommandKind | GuideCommandKind;
  /** What the form is called on a page of its own. */
  title?: Sentence;
  /** The number of the last entry it was drawn at, for what has a logbook of its own beside the dossiers. */
  drawnAt?: number;
  /** `readAt`: the number that it was read at, 0 where it holds none. */
  send(typed: Typed, upload: Upload | undefined, readAt: number): Result | Promise<Result>;
}

/** What a page puts in its view, beside the forms and the frame around it. */
export interface WorkShown {
  title: Sentence;
  crumbs?: { href: string; title: Sentence }[];
  [name: string]: unknown;
}

interface PageOf<P extends Place> {
  path: string;
  view: string;
  forms?: (place: P) => readonly WorkForm[] | Promise<readonly WorkForm[]>;
  /** What the view needs; undefined where there is nothing at this address. */
  show: (place: P) => WorkShown | undefined | Promise<WorkShown | undefined>;
}

/** A page of the workplace: its address, who it is for, its forms and what it shows. */
export type WorkPage =
  | (PageOf<Place> & { access: 'anyone' })
  | (PageOf<MemberPlace> & { access: 'account' | 'administrator' })
  | (PageOf<DossierPlace> & {
      access: 'dossier';
      /** Its name in the list of tasks and above the page. */
      name: MessageKey;
    })
  | (PageOf<GuidePlace> & { access: 'guide'; name: MessageKey });

/** A file or another answer that is no page: for downloads. */
export interface WorkFile {
  path: string;
  access: 'account' | 'administrator' | 'dossier' | 'guide';
  read: (place: DossierPlace | GuidePlace | MemberPlace) => Promise<FileAnswer | undefined>;
}

export interface FileAnswer {
  type: string;
  name: string;
  bytes: Uint8Array | string;
  /** Shown in the browser instead of saved. */
  isInline?: boolean;
}
