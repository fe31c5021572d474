/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

/** What is filled in: by the name of a field, one value or, of checkboxes, several. */
export type Answers = Record<string, string | readonly string[]>;

/** Someone's way of using a page: with the mouse, or by keyboard alone. */
export interface Hands {
  page: Page;
  /** Fills in the form with this act and sends it. */
  send(act: string, answers?: Answers): Promise<void>;
}

function formOf(page: Page, act: string): Locator {
  return page.locator(`form:has(input[name="doe"][value="${act}"])`).first();
}

function fieldOf(form: Locator, name: string): Locator {
  return form.locator(`[name="${name}"]`).first();
}

async function kindOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
  );
}

/** Uses pages with the mouse, as someone whose browser runs no scripts does. */
export function withMouse(page: Page): Hands {
  return {
    page,
    async send(act, answers = {}) {
      const form = formOf(page, act);
      await unfold(form, (summary) => summary.click());
      for (const [name, value] of Object.entries(answers)) {
        const field = fieldOf(form, name);
        const kind = await kindOf(field);
        if (kind === 'radio' || kind === 'checkbox') {
          for (const each of [value].flat()) await form.locator(`[name="${name}"][value="${each}"]`).check();
        } else if (kind === 'select') await field.selectOption(value as string);
        else await field.fill(value as string);
      }
      await form.locator('button[type="submit"]').first().click();
      await page.waitForLoadState('load');
    },
  };
}

/** Opens the details that the form stands in, where it is folded away. */
async function unfold(form: Locator, open: (summary: Locator) => Promise<void>): Promise<void> {
  const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await folded.count()) > 0) await open(folded.first());
}

/** Uses pages by keyboard alone: Tab, arrows, Space and Enter. */
export function byKeyboard(page: Page): Hands {
  const { keyboard } = page;

  /** Goes to an element by Tab, as many times as it takes. */
  async function reach(target: Locator): Promise<void> {
    const steps = await target.evaluate((element) => {
      const isOpen = (each: Element) => {
        const fold = each.closest('details:not([open])');
        return fold === null || (each.tagName === 'SUMMARY' && each.parentElement === fold);
      };
      const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter((each) => isOpen(each) && (each as HTMLInputElement).type !== 'hidden')
        .filter((each) => {
          if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
          // Of the choices in a group Tab stops at the chosen one, else at the first.
          const group = [...(each.form?.querySelectorAll<HTMLInputElement>(`input[name="${each.name}"]`) ?? [])];
          return each === (group.find(({ checked }) => checked) ?? group[0]);
        });
      return stops.indexOf(element) - stops.indexOf(document.activeElement!);
    });
    for (let i = 0; i < Math.abs(steps); i += 1) await keyboard.press(steps > 0 ? 'Tab' : 'Shift+Tab');
    for (let i = 0; i < 30 && !(await isHere(target)); i += 1) await keyboard.press('Tab');
    if (!(await isHere(target))) throw new Error('Tab does not lead there');
  }

  const isHere = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  async function choose(form: Locator, name: string, value: string): Promise<void> {
    const group = form.locator(`[name="${name}"]`);
    const values = await group.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const chosen = await group.evaluateAll((all) => all.findIndex((each) => (each as HTMLInputElement).checked));
    await reach(group.nth(Math.max(0, chosen)));
    const steps = values.indexOf(value) - Math.max(0, chosen);
    if (steps === 0) await keyboard.press('Space');
    for (let i = 0; i < Math.abs(steps); i += 1) await keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  return {
    page,
    async send(act, answers = {}) {
      const form = formOf(page, act);
      await unfold(form, async (summary) => {
        await reach(summary);
        await keyboard.press('Enter');
      });
      for (const [name, value] of Object.entries(answers)) {
        const field = fieldOf(form, name);
        const kind = await kindOf(field);
        if (kind === 'radio') await choose(form, name, value as string);
        else if (kind === 'checkbox') {
          for (const each of [value].flat()) {
            const box = form.locator(`[name="${name}"][value="${each}"]`);
            await reach(box);
            if (!(await box.isChecked())) await keyboard.press('Space');
          }
        } else if (kind === 'select') {
          await reach(field);
          const options = await field.evaluate((each) => [...(each as HTMLSelectElement).options].map((o) => o.value));
          const now = await field.evaluate((each) => (each as HTMLSelectElement).selectedIndex);
          const steps = options.indexOf(value as string) - now;
          for (let i = 0; i < Math.abs(steps); i += 1) await keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
        } else {
          await reach(field);
          // A date is typed in the order of the reader's country; day and month are the same here, so any order will do.
          if (kind === 'date') await keyboard.type((value as string).split('-').reverse().join(''));
          else {
            await keyboard.press('ControlOrMeta+A');
            await keyboard.insertText(value as string);
          }
        }
      }
      await reach(form.locator('button[type="submit"]').first());
      await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
    },
  };
}
