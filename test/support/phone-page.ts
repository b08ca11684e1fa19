import type { Locator, Page } from 'playwright-core';
import { es as words } from '../../src/simulator/web/texts/es.ts';

export interface Persona {
  readonly name: string;
  readonly phone: string;
  readonly birthDate: string;
  /** The birth date as the eight keys that the clinic asks for. */
  readonly keys: string;
}

const MAX_ASKED = 60;
const MAX_TURNS = 14;

/** The first made-up patients who have a telephone of their own and no coming visit. */
export async function peopleWithoutVisits(baseUrl: string, count: number): Promise<readonly Persona[]> {
  const answer = await fetch(`${baseUrl}/simulator/api/state`);
  const { personas } = (await answer.json()) as { personas: readonly (Persona & { language: string })[] };
  const alone = personas.filter(
    (one) => one.birthDate && one.language === 'es' && personas.filter(({ phone }) => phone === one.phone).length === 1,
  );
  const found: Persona[] = [];
  for (const { name, phone, birthDate } of alone.slice(0, MAX_ASKED)) {
    const next = await fetch(`${baseUrl}/simulator/api/clock/next-visit?phone=${encodeURIComponent(phone)}`);
    const { visit } = (await next.json()) as { visit: unknown };
    if (visit) continue;
    found.push({ name, phone, birthDate, keys: birthDate.split('-').toReversed().join('') });
    if (found.length === count) return found;
  }
  throw new Error(`fewer than ${count} patients without a coming visit`);
}

/** Somebody at the simulator's page: chooses who to be, dials, presses keys, writes. */
export class PhonePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async be(person: Persona): Promise<void> {
    await this.search(person.name);
    await this.page.getByRole('button', { name: person.name }).first().click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByLabel(words.searchPatients).fill(text);
  }

  async dial(): Promise<string> {
    await this.page.getByRole('button', { name: new RegExp(`^(${words.call}|${words.again})$`) }).click();
    return this.#hear(0);
  }

  /** Presses the keys one by one, as a finger does, and hears the clinic out. */
  async press(keys: string): Promise<string> {
    const heard = await this.#clinic().count();
    for (const key of keys)
      await this.page.getByRole('button', { name: words.key.replace('{key}', key), exact: true }).click();
    return this.#hear(heard);
  }

  /** Says something in words, and hears the clinic out. */
  async say(text: string): Promise<string> {
    const heard = await this.#clinic().count();
    await this.page.getByLabel(words.say).fill(text);
    await this.page.getByRole('button', { name: words.send }).click();
    return this.#hear(heard);
  }

  #clinic(): Locator {
    return this.page.getByRole('log', { name: words.transcript }).locator('.bubble:not(.bubble-mine)');
  }

  /** What the clinic says after its first `heard` sentences, until it waits for an answer or the call is over. */
  async #hear(heard: number): Promise<string> {
    await this.#clinic().nth(heard).waitFor();
    await this.page.locator('[data-phase=listening], [data-phase=over]').waitFor();
    return (await this.#clinic().allInnerTexts()).slice(heard).join(' ');
  }

  /** Answers with keys until the clinic says what is wanted, and returns those words. */
  async answerUntil(wanted: RegExp, first: string, person: Persona): Promise<string> {
    let prompt = first;
    for (let turn = 0; turn < MAX_TURNS && !wanted.test(prompt); turn += 1) {
      prompt = await this.press(/nacimiento/i.test(prompt) ? person.keys : '1');
    }
    if (!wanted.test(prompt)) throw new Error(`${wanted} was not heard, the last words were: ${prompt}`);
    return prompt;
  }

  /** The clinic says goodbye and hangs up by itself. */
  async over(): Promise<void> {
    await this.page.locator('[data-phase=over]').waitFor();
  }

  async hangUp(): Promise<void> {
    await this.page.getByRole('button', { name: words.hangUp }).click();
    await this.over();
  }

  async write(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: words.sms }).click();
    await this.page.getByLabel(words.writeMessage).fill(text);
    await this.page.getByRole('button', { name: words.send }).click();
  }

  sms(): Locator {
    return this.page.getByRole('log', { name: words.sms });
  }

  async toDayBefore(): Promise<void> {
    const button = this.page.getByRole('button', { name: words.dayBefore });
    await button.click();
    // The button turns while what falls due is carried out.
    await this.page.locator('button[data-loading]').waitFor({ state: 'detached', timeout: 30_000 });
  }
}
