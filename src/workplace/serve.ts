import { randomBytes } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import type { GuideRefusal } from '../channels/refusal.ts';
import type { Refusal } from '../dossier/refusal.ts';
import { StorageFault } from '../storage/fault.ts';
import { readForm } from '../web/form.ts';
import type { PageMemory } from '../web/page-memory.ts';
import { giveBack } from './again.ts';
import { findDossier } from './dossier-place.ts';
import { isFromElsewhere, isOurForm, tokenOf } from './forgery.ts';
import { give } from './give.ts';
import { giveToGuide } from './give-to-guide.ts';
import { findGuidePlace } from './guide-place.ts';
import type { InsidePlace } from './inside.ts';
import { limitGuests } from './limit-guests.ts';
import { isOwnAddress } from './packed-form.ts';
import type { WorkParts } from './parts.ts';
import type { Access, DossierPlace, Given, GuideGiven, GuidePlace, Place, WorkFile, WorkPage } from './place.ts';
import { makePlace } from './place-of.ts';
import { type Received, receive, Unreadable, waitForRest } from './receive.ts';
import { type KeptPage, makeSender, type Sender, type Sent } from './send.ts';
import { allForms } from './shown-forms.ts';
import { workFiles, workPages } from './site-map.ts';

/** Serves the workplace: every page of its site map, with the forms that are sent to it. */
export function serveWorkplace(app: Express, parts: WorkParts, memory: PageMemory): void {
  const limit = limitGuests(parts);
  for (const page of workPages) {
    if (page.access === 'anyone') app.get(page.path, limit);
    app.post(page.path, limit);
    app.get(page.path, (request, response) => showPage(page, request, response, parts, memory));
    app.post(page.path, (request, response) => takeForm(page, request, response, parts));
  }
  for (const file of workFiles) app.get(file.path, (request, response) => sendFile(file, request, response, parts));
}

async function showPage(
  page: WorkPage,
  request: Request,
  response: Response,
  parts: WorkParts,
  memory: PageMemory,
): Promise<void> {
  const before = await makePlace(request, parts);
  const kept = await recall(page, before, request, memory);
  const sender = makeSender(request, response, parts, kept);
  if (kept?.html !== undefined) return sender.html(kept.html);
  const place = await enter(page.access, kept === undefined ? before : { ...before, token: () => kept.token }, sender);
  if (place === undefined) return;
  const shown = await page.show(place as never);
  return shown === undefined ? sender.notFound() : sender.page(page, place, shown);
}

/** Stands in a page that is kept where each session has its own token. Nobody else knows it, so nobody can type it. */
const noToken = randomBytes(32).toString('hex');

/**
 * How this account last saw the page, where nothing was written since: not who may see it either. Undefined for a page
 * that is not kept, or that has something to tell only once.
 */
async function recall(
  page: WorkPage,
  { account, asked, parts }: Place,
  request: Request,
  memory: PageMemory,
): Promise<KeptPage | undefined> {
  if (page.access !== 'dossier' || account === undefined || request.session.note !== undefined) return undefined;
  const key = JSON.stringify([account.id, account.role, account.name, asked.language, request.originalUrl]);
  const version = `${await parts.storage.version()} ${parts.today()}`;
  const html = memory.read(key, version)?.html;
  return {
    ...(html === undefined ? {} : { html }),
    token: noToken,
    keep: (drawn) => memory.keep(key, version, drawn),
  };
}

async function sendFile(file: WorkFile, request: Request, response: Response, parts: WorkParts): Promise<void> {
  const sender = makeSender(request, response, parts);
  const place = await enter(file.access, await makePlace(request, parts), sender);
  if (place === undefined) return;
  const answer = await file.read(place as DossierPlace);
  return answer === undefined ? sender.notFound() : sender.file(answer);
}

/** The place that someone may enter; undefined after they were told why not. */
async function enter(access: Access, place: Place, sender: Sender): Promise<Place | undefined> {
  const { account } = place;
  sender.greet(account);
  if (access === 'anyone') return place;
  if (account === undefined) return void sender.signIn();
  if (access === 'administrator' && account.role !== 'administrator') return void sender.notYours();
  if (access === 'account' || access === 'administrator') return place;
  const inside = await (access === 'guide' ? findGuidePlace : findDossier)({ ...place, account });
  if (inside === undefined) sender.notFound();
  return inside;
}

/**
 * Takes a form in: from this site, readable, by someone signed in, with the token of the session, in that order. What was
 * typed is given back wherever it cannot be kept.
 */
async function takeForm(page: WorkPage, request: Request, response: Response, parts: WorkParts): Promise<void> {
  const sender = makeSender(request, response, parts);
  if (isFromElsewhere(request, parts.baseUrl)) return sender.elsewhere();
  let what: Received;
  try {
    what = await receive(request);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await waitForRest(request);
    return sender.unreadable(error.status);
  }
  const to = {
    action: isOwnAddress(request.originalUrl) ? request.originalUrl : sender.asked.path,
    token: tokenOf(request),
  };
  try {
    const place = await makePlace(request, parts);
    if (page.access !== 'anyone' && place.account === undefined) {
      return sender.askToSignIn(what.body, to);
    }
    if (!isOurForm(request, what)) return sender.again(403, giveBack('token', what.body, to));
    if (what.isTooLarge) return sender.again(413, giveBack('tooLarge', what.body, { ...to, action: '' }));
    const inside = await enter(page.access, place, sender);
    if (inside !== undefined) await send(page, inside, what, sender);
  } catch (error) {
    if (error instanceof Unreadable) return sender.unreadable(error.status);
    if (!(error instanceof StorageFault)) throw error;
    response.set('Retry-After', '5');
    sender.again(503, giveBack('storage', what.body, { ...to, values: { reference: sender.note(error) } }));
  } finally {
    what.upload?.skip();
  }
}

/** Sends a form of the page, and answers with what came of it. */
async function send(page: WorkPage, place: Place, { body, upload }: Received, sender: Sender): Promise<void> {
  const form = (await allForms(page, place)).find(({ act }) => act === body.get('doe')?.[0]);
  if (form === undefined) {
    // Where there is nothing, there is nothing to send to either.
    return (await page.show(place as never)) === undefined ? sender.notFound() : sender.unreadable(400);
  }
  const { typed, faults, isIllFormed } = readForm(form.fields, body, place.asked.language);
  const sent: Sent = { form, typed, readAt: readSeq(body.get('gelezen')?.[0]) };
  if (faults.length > 0) return sender.failed(page, place, sent, { faults, status: isIllFormed ? 400 : 422 });
  const result = await form.send(typed, upload, sent.readAt);
  if ('gone' in result) return sender.notFound();
  if ('resume' in result) return sender.resume(result.resume);
  if ('preview' in result) return sender.preview(page, place, sent, result.preview);
  if ('faults' in result) return sender.failed(page, place, sent, { ...result, status: result.status ?? 422 });
  if ('conflict' in result) return sender.conflict(page, place, sent, result.conflict);
  if ('refusal' in result) return refuse(result.refusal);
  if ('secretNote' in result) {
    // Shown at once and kept nowhere: not in the session either.
    const shown = await page.show(place as never);
    return shown === undefined ? sender.notFound() : sender.page(page, place, shown, result);
  }
  if (!('commands' in result || 'guideCommand' in result)) return sender.done(place, result);
  const given = await giveIn(place as InsidePlace, result, sent.readAt);
  return 'refusal' in given ? refuse(given.refusal) : sender.done(place, { ...result, seq: given.seq });

  function refuse(refusal: Refusal | GuideRefusal): void | Promise<void> {
    if (refusal.reason === 'notFound') return sender.notFound();
    return sender.refused(page, place as InsidePlace, sent, refusal);
  }
}

/** Gives what a form asked for to the dossier or the guide that its page is about. */
function giveIn(
  place: InsidePlace,
  result: { commands: readonly Given[] } | { guideCommand: GuideGiven },
  readAt: number,
) {
  const { account, parts } = place;
  if ('guideCommand' in result) {
    return giveToGuide((place as GuidePlace).guide.id, readingAt(result.guideCommand, readAt), account, parts);
  }
  const commands = result.commands.map((each) => readingAt(each, readAt) as Parameters<typeof give>[1][number]);
  return give((place as DossierPlace).dossier.id, commands, account, parts);
}

/** The number of the entry that a form was read at; 0, before everything, where it holds none. */
function readSeq(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

const withoutReading = new Set(['createDossier', 'loadDossier', 'createGuide', 'loadGuide', 'undo', 'removeExample']);

function readingAt<C extends Given | GuideGiven>(given: C, readAt: number): C & { readAt: number } {
  return (withoutReading.has(given.kind) ? given : { ...given, readAt }) as C & { readAt: number };
}
