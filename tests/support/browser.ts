/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import type { Express } from 'express';
import { type Browser, type BrowserContextOptions, chromium as launcher, type Page } from 'playwright-core';

/** A site on this machine's loopback and a real browser to use it with. */
export interface Visit {
  base: string;
  browser: Browser;
  /** A new page in a context of its own; `requests` collects every address it asked for. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; requests: string[]; complaints: string[] }>;
  close(): Promise<void>;
}

export async function visit(site: Express): Promise<Visit> {
  const server = await new Promise<Server>((resolve) => {
    const listening = site.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launcher.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  return {
    base,
    browser,
    async open(options = {}) {
      const context = await browser.newContext({ baseURL: base, locale: 'nl-NL', ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, requests, complaints };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What axe finds against WCAG 2.2 A and AA, one line per rule with the first place. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Runs in the page itself, past its own script policy, as a browser extension does.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await run.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  return found;
}

/** How many pixels the page is wider than its window; 0 when nothing scrolls sideways. */
export async function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A picture of the page as test output. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync('tests/output', { recursive: true });
  await page.screenshot({ path: `tests/output/${name}.png`, fullPage: true });
}
