import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { GuideRefusal } from '../channels/refusal.ts';
import type { Refusal } from '../dossier/refusal.ts';
import { formatTime } from '../language/format.ts';
import { type Sentence, sentence, writePlain } from '../language/sentence.ts';
import type { Body, Fault, Typed } from '../web/form.ts';
import { pathToLog } from '../web/log-line.ts';
import { type Frame, languageCookie, readRequest, showPage } from '../web/page.ts';
import { type ShownForm, showForm } from '../web/show-form.ts';
import { type Again, giveBack } from './again.ts';
import { mergeTyped, tellConflict } from './conflict.ts';
import { tokenOf } from './forgery.ts';
import { enterAgain, enterAsRead, type InsidePlace } from './inside.ts';
import { packForm, unpackForm } from './packed-form.ts';
import type { WorkParts } from './parts.ts';
import type { FileAnswer, Place, WorkForm, WorkPage, WorkShown } from './place.ts';
import { statusOf, type Trouble, troublesOf } from './refused.ts';
import { allForms, drawForm, formsToShow } from './shown-forms.ts';
import { signInForm } from './sign-in-form.ts';
import { newIdField } from './typed-value.ts';

/** A form that was sent, with what was typed in it and the number it was read at. */
export interface Sent {
  form: WorkForm;
  typed: Typed;
  readAt: number;
}

interface Done {
  go?: string;
  note?: Sentence;
  /** The number of the last entry. */
  seq?: number;
  clearsBrowser?: boolean;
}

/** Whether a form on the page holds the id of something new: each time it is drawn it is another. */
function drawsNewId({ forms }: WorkShown): boolean {
  const all = Object.values((forms ?? {}) as Record<string, ShownForm>);
  return all.some(({ by }) => Object.hasOwn(by, newIdField.name));
}

/** Sends answers to one request: pages, files, and for a script of ours the same in a few words of JSON. */
export type Sender = ReturnType<typeof makeSender>;

/** A page that may be kept for the next time: what was kept, what stands in it for a token, and how to keep it. */
export interface KeptPage {
  html?: string;
  token: string;
  keep(html: string): void;
}

export function makeSender(request: Request, response: Response, parts: WorkParts, kept?: KeptPage) {
  const asked = readRequest(request);
  const isScript = request.headers.accept === 'application/json';
  const token = () => kept?.token ?? tokenOf(request);
  let member: Frame['member'];

  /** Draws a page inside its frame. What the workplace shows is kept by no browser and no one in between. */
  function draw(status: number, view: string, shown: WorkShown): void {
    const html = showPage(
      { page: { view, part: 'work' }, shown },
      asked,
      parts,
      member === undefined ? {} : { member },
    );
    if (status === 200 && !drawsNewId(shown)) kept?.keep(html);
    send(status, html);
  }

  function send(status: number, html: string): void {
    response
      .status(status)
      .set({ 'Cache-Control': 'no-store', Vary: 'Cookie, Accept-Language' })
      .cookie('taal', asked.language, languageCookie(parts.baseUrl))
      .type('html')
      // Nobody keeps it, so it needs no tag to compare it by.
      .end(kept === undefined ? html : html.replaceAll(kept.token, () => tokenOf(request)));
  }

  const write = (what: Sentence) => writePlain(what, asked.language);

  return {
    asked,
    /** A page as it was drawn before. */
    html: (drawn: string) => send(200, drawn),
    /** Tells the frame who is signed in. */
    greet(account: { name: string; role: string } | undefined): void {
      if (account !== undefined) member = { name: account.name, role: account.role };
    },

    /** A page, with the forms that can be used now. */
    async page(
      page: WorkPage,
      place: Place,
      shown: WorkShown,
      secret?: { note?: Sentence; secretNote?: string },
    ): Promise<void> {
      const { note } = request.session;
      if (note !== undefined) delete request.session.note;
      draw(200, page.view, {
        ...shown,
        forms: await formsToShow(page, place, token),
        troubles: [],
        note: secret?.note ?? note ?? '',
        secretNote: secret?.secretNote ?? '',
      });
    },

    /** The page again with what was typed, and what would come of it. */
    async preview(page: WorkPage, place: Place, { form, typed }: Sent, more: object): Promise<void> {
      const shown = await page.show(place as never);
      if (shown === undefined) return this.notFound();
      const forms = await formsToShow(page, place, token, { form, typed, faults: [] });
      draw(200, page.view, { ...shown, ...more, forms, troubles: [], note: '' });
    },

    file({ type, name, bytes, isInline = false }: FileAnswer): void {
      response
        .status(200)
        .set({
          'Cache-Control': 'no-store',
          'Content-Type': type,
          'Content-Security-Policy': "default-src 'none'; sandbox",
        })
        .attachment(name);
      if (isInline) response.set('Content-Disposition', 'inline');
      response.type(type).send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
    },

    /** It was done: on to another page, so that going back or anew sends nothing twice. */
    done(place: Place, { go, note = sentence('form.saved'), seq, clearsBrowser = false }: Done): void {
      response.set('Cache-Control', 'no-store');
      if (clearsBrowser) response.set('Clear-Site-Data', '"cache", "storage"');
      if (isScript) {
        const time = formatTime(place.parts.now(), asked.language);
        return void response.json({ seq, note: write(sentence('form.savedAt', { time })) });
      }
      // A session that has just ended has nothing to tell the next page.
      if (request.session !== undefined) request.session.note = note;
      response.redirect(303, go ?? asked.path);
    },

    /** Something has to be mended: the page again, or the form on a page of its own, with what was typed. */
    async failed(
      page: WorkPage,
      place: Place,
      { form, typed }: Sent,
      { faults, status, wait }: { faults: readonly Fault[]; status: number; wait?: number | undefined },
    ): Promise<void> {
      if (wait !== undefined) response.set('Retry-After', String(wait));
      if (status === 429) noteWait(wait ?? 0);
      if (isScript) {
        return void response
          .status(status)
          .json({ faults: faults.map((each) => ({ ...each, text: write(each.text) })) });
      }
      const troubles = faults.map(({ field, text }) => ({ text, href: field === '' ? '#formulier' : `#${field}` }));
      const shown = form.isSmall ? undefined : await page.show(place as never);
      if (shown === undefined) return drawAlone(status, place, form, typed, troubles, faults);
      draw(status, page.view, {
        ...shown,
        forms: await formsToShow(page, place, token, { form, typed, faults }),
        troubles,
        note: '',
        secretNote: '',
      });
    },

    /** The rules refuse it. Where someone else wrote in between, both texts stand side by side. */
    async refused(page: WorkPage, place: InsidePlace, sent: Sent, refusal: Refusal | GuideRefusal): Promise<void> {
      const status = statusOf(refusal);
      const troubles = troublesOf(refusal, place);
      const isConflict = changed.has(refusal.message.key) && sent.form.values !== undefined;
      if (isScript) {
        const faults = troubles.map(({ text }) => ({ field: '', text: write(text) }));
        return void response.status(status).json({ faults, isConflict });
      }
      if (!isConflict) return drawAlone(status, place, sent.form, sent.typed, troubles, []);
      const now = (await enterAgain(place)) ?? place;
      const form = (await allForms(page, now)).find(({ act }) => act === sent.form.act) ?? sent.form;
      const base = await formAt(page, place, sent);
      const theirs = form.values ?? {};
      const words = await tellConflict(now, refusal.place);
      drawAlone(409, now, form, mergeTyped(sent.typed, theirs, base?.values), [], [], { theirs, ...words });
    },

    /** Someone else wrote in between: both texts stand side by side, on a form that is drawn anew. */
    async conflict(
      page: WorkPage,
      place: Place,
      sent: Sent,
      { base, ...words }: { title: Sentence; text: Sentence; base?: Typed },
    ): Promise<void> {
      if (isScript) {
        const faults = [{ field: '', text: write(words.text) }];
        return void response.status(409).json({ faults, isConflict: true });
      }
      const form = (await allForms(page, place)).find(({ act }) => act === sent.form.act) ?? sent.form;
      const theirs = form.values ?? {};
      drawAlone(409, place, form, mergeTyped(sent.typed, theirs, base), [], [], { theirs, ...words });
    },

    again(status: number, again: Again): void {
      draw(status, 'workplace/again', { ...again });
    },

    /** Asks to sign in first, and to come back here after it. */
    signIn(): void {
      response.redirect(303, `/aanmelden?naar=${encodeURIComponent(request.originalUrl)}`);
    },

    /** Asks to sign in again before a form is sent, and takes along what was typed in it. */
    async askToSignIn(body: Body, to: { action: string; token: string }): Promise<void> {
      const kept = packForm(to.action, body);
      const form = signInForm({ to: to.action, ...(kept === undefined ? {} : { kept }) });
      const signIn = showForm(form.fields, form.values ?? {}, {
        action: '/aanmelden',
        act: form.act,
        token: to.token,
        button: form.button,
      });
      draw(401, 'workplace/again', { ...giveBack('signedOut', body, to), signIn });
    },

    /** Gives back what was typed before signing in again, to look at and send. */
    resume(packed: string): void {
      const unpacked = unpackForm(packed);
      if (unpacked === undefined) return void response.redirect(303, '/mijn');
      draw(200, 'workplace/again', {
        ...giveBack('welcomeBack', unpacked.body, { action: unpacked.action, token: token() }),
      });
    },

    notYours(): void {
      draw(403, 'workplace/message', { title: sentence('again.notYours'), text: sentence('again.notYoursText') });
    },

    notFound(): void {
      draw(404, 'pages/not-found', { title: sentence('notFound.title') });
    },

    elsewhere(): void {
      draw(403, 'workplace/message', { title: sentence('refused.title'), text: sentence('again.elsewhere') });
    },

    tooOften(seconds: number): void {
      response.set('Retry-After', String(seconds));
      draw(429, 'workplace/message', { title: sentence('refused.title'), text: sentence('again.wait') });
    },

    unreadable(status: 400 | 413 | 415): void {
      // What is still on its way is not waited for.
      response.set('Connection', 'close');
      const key = status === 413 ? 'again.tooLargeLost' : 'again.unreadableText';
      const title = sentence(status === 413 ? 'again.tooLarge' : 'again.unreadable');
      draw(status, 'workplace/message', { title, text: sentence(key) });
    },

    /** Notes a failure in the log, and gives the number that stands for it. */
    note(error: Error): string {
      const reference = randomUUID().slice(0, 8);
      parts.log({ reference, method: request.method, path: pathToLog(request.path), message: error.message });
      return reference;
    },
  };

  function noteWait(wait: number): void {
    const message = `Made to wait for ${wait} s after failing to sign in`;
    parts.log({ method: request.method, path: pathToLog(request.path), message, address: request.ip ?? '' });
  }

  function drawAlone(
    status: number,
    place: Place,
    form: WorkForm,
    typed: Typed,
    troubles: readonly Trouble[],
    faults: readonly Fault[],
    conflict?: { theirs: Typed; title: Sentence; text: Sentence },
  ): void {
    draw(status, 'workplace/form-alone', {
      title: conflict?.title ?? form.title ?? sentence('refused.title'),
      conflict: conflict?.text ?? '',
      back: asked.path,
      troubles,
      form: drawForm(form, place, token(), { form, typed, faults, ...(conflict && { theirs: conflict.theirs }) }),
    });
  }

  /** The form as it stood when it was read, so that what nobody typed is not taken for a change. */
  async function formAt(page: WorkPage, place: InsidePlace, { form, readAt }: Sent): Promise<WorkForm | undefined> {
    const inside = await enterAsRead(place, readAt);
    if (inside === undefined) return undefined;
    return (await allForms(page, inside)).find(({ act }) => act === form.act);
  }
}

/** The refusals that tell of someone else who wrote at the same place in between. */
const changed: ReadonlySet<string> = new Set(['refusal.changed', 'guideRefusal.changed']);
