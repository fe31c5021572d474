import { readSettings } from '../config.ts';

/** The path of the page on which a one-time link is used. */
export const linkPath = '/welkom';

/** A one-time link as it is handed to a person. The site is known by the port it listens on. */
export function writeLink(secret: string): string {
  const read = readSettings(process.env);
  const port = 'settings' in read ? read.settings.port : 3000;
  return `http://localhost:${port}${linkPath}/${secret}`;
}
