import type { Express } from 'express';
import request from 'supertest';
import type { AccountRole } from '../../src/storage/account-name.ts';
import type { Storage } from '../../src/storage/database.ts';

/** Long and not common, so that every account of a test may have it. */
export const password = 'veertien paarse fietsen';

type Fields = Record<string, string | readonly string[]>;

/** Someone at a browser without JavaScript: keeps cookies, reads pages, sends the forms that stand in them. */
export class Visitor {
  readonly site: Express;
  cookies = new Map<string, string>();
  /** The last page that was read, and its status. */
  text = '';
  status = 0;
  address = '';

  constructor(site: Express) {
    this.site = site;
  }

  get #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(response: request.Response): request.Response {
    for (const line of (response.headers['set-cookie'] as unknown as string[] | undefined) ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    this.status = response.status;
    this.text = response.text ?? '';
    return response;
  }

  async read(address: string, headers: Record<string, string> = {}): Promise<request.Response> {
    const response = this.#keep(await request(this.site).get(address).set('Cookie', this.#cookie).set(headers));
    this.address = address;
    const onward = response.headers['location'];
    return response.status === 303 && onward !== undefined ? this.read(onward) : response;
  }

  /** The names and values that a form of the last page holds before anything is typed. */
  fieldsOf(act: string): URLSearchParams {
    const forms = [...this.text.matchAll(/<form[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)].map(
      ([, html = '']) => html,
    );
    const form = forms.find((html) => html.includes(`name="doe" value="${act}"`));
    if (form === undefined) throw new Error(`There is no form ${act} at ${this.address} (${this.status})`);
    const found = new URLSearchParams();
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const name = attribute(tag, 'name');
      if (/type="(radio|checkbox)"/.test(tag) && !/\schecked/.test(tag)) continue;
      if (name !== undefined && !tag.includes('type="file"')) found.append(name, attribute(tag, 'value') ?? '');
    }
    for (const [, name = '', value = ''] of form.matchAll(
      /<textarea[^>]*\sname="([^"]+)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
    )) {
      found.append(name, decodeHtml(value));
    }
    for (const [, name = '', options = ''] of form.matchAll(
      /<select[^>]*\sname="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g,
    )) {
      found.append(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '');
    }
    return found;
  }

  /** Fills in a form of the last page and sends it to where that page stands; follows to the next page when it was done. */
  async send(act: string, fields: Fields = {}, address = this.address): Promise<request.Response> {
    const body = this.fieldsOf(act);
    for (const [name, value] of Object.entries(fields)) {
      body.delete(name);
      for (const each of [value].flat()) body.append(name, each);
    }
    return this.post(address, body.toString());
  }

  async post(address: string, body: string, headers: Record<string, string> = {}): Promise<request.Response> {
    const response = this.#keep(
      await request(this.site)
        .post(address)
        .set('Cookie', this.#cookie)
        .set('Content-Type', 'application/x-www-form-urlencoded')
        .set(headers)
        .send(body),
    );
    const onward = response.headers['location'];
    return response.status === 303 && onward !== undefined ? this.read(onward) : response;
  }

  /** Fills in a form of the last page that takes a file, and sends it with one: the fields first, as a browser does. */
  async sendFile(
    act: string,
    fields: Record<string, string>,
    file: { name: string; content: Buffer },
    address = this.address,
  ): Promise<request.Response> {
    const sending = request(this.site).post(address).set('Cookie', this.#cookie);
    for (const [name, value] of this.fieldsOf(act)) if (!(name in fields)) sending.field(name, value);
    for (const [name, value] of Object.entries(fields)) sending.field(name, value);
    const response = this.#keep(await sending.attach('bestand', file.content, file.name));
    const onward = response.headers['location'];
    return response.status === 303 && onward !== undefined ? this.read(onward) : response;
  }

  async signIn(login: string, withPassword = password): Promise<void> {
    await this.read('/aanmelden?taal=nl');
    await this.send('aanmelden', { naam: login, wachtwoord: withPassword });
  }
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decodeHtml(value);
}

/** The characters behind the references that our templates write. */
export function decodeHtml(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex !== undefined
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : (named[name] ?? whole),
  );
}

/** Makes an account that can sign in; the first one administers the installation. */
export async function makeAccount(
  { accounts, invitations }: Storage,
  login: string,
  role: AccountRole = 'member',
): Promise<string> {
  const secret = await invitations.offerSetUp();
  if (secret !== undefined) {
    const made = await invitations.setUp(secret, { login, name: login }, password);
    if ('account' in (made as object)) return (made as { account: { id: string } }).account.id;
    throw new Error(JSON.stringify(made));
  }
  const account = await accounts.add({ login, name: login, role }, 'test');
  if (account === 'taken') throw new Error(`${login} is taken`);
  const offered = await invitations.offer(account.id, 'test');
  if (offered === 'notFound') throw new Error(`${login} is gone`);
  await invitations.accept(offered.secret, password);
  return account.id;
}
