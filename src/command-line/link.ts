import { readSettings } from '../config.ts';

/** The path of the page on which a one-time link is used. */
export const linkPath = '/welkom';

/** A one-time link as it is handed to a person: where the site is, as the settings say. */
export function writeLink(secret: string): string {
  const read = readSettings(process.env);
  const baseUrl = 'settings' in read ? read.settings.baseUrl : 'http://localhost:3000';
  return `${baseUrl}${linkPath}/${secret}`;
}
