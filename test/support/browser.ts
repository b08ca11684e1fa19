import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

/** What a page that is in order never says: errors of its console, of its scripts, and of its content security policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export interface Screen {
  readonly width: number;
  readonly height: number;
}

type Scheme = 'light' | 'dark';

/** A headless Chromium in Spanish, in the clinic's zone. Root has no sandbox of its own, so it is left out. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** One person's own browser: their cookies, their screen, their choice of light or dark. */
export function openContext(
  browser: Browser,
  options: { readonly baseURL: string; readonly screen?: Screen; readonly scheme?: Scheme },
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: options.baseURL,
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    viewport: options.screen ?? { width: 1440, height: 900 },
    colorScheme: options.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
}

export async function openPage(context: BrowserContext, path: string): Promise<WatchedPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  // The browser itself writes a line for each 401; that of the question "who am I" before the sign-in is expected.
  const expected = (text: string, url: string): boolean => text.includes('401') && url.endsWith('/api/v1/session');
  page.on('console', (message) => {
    if (message.type() !== 'error' || expected(message.text(), message.location().url)) return;
    complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(path);
  return { page, complaints };
}

/** The serious and critical findings of axe-core on what the page shows now, by rule and element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
  });
}

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
    await this.page.getByLabel('Nombre o teléfono').fill(person.name);
    await this.page.getByRole('button', { name: person.name }).first().click();
  }

  async dial(): Promise<string> {
    await this.page.getByRole('button', { name: /^(Llamar|Volver a llamar)$/ }).click();
    return this.#hear(0);
  }

  /** Presses the keys one by one, as a finger does, and hears the clinic out. */
  async press(keys: string): Promise<string> {
    const heard = await this.#clinic().count();
    for (const key of keys) await this.page.getByRole('button', { name: `Tecla ${key}`, exact: true }).click();
    return this.#hear(heard);
  }

  #clinic(): Locator {
    return this.page.getByRole('log', { name: 'Conversación de la llamada' }).locator('.bubble:not(.bubble-mine)');
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

  async write(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'SMS' }).click();
    await this.page.getByLabel('Escriba un mensaje…').fill(text);
    await this.page.getByRole('button', { name: 'Enviar' }).click();
  }

  sms(): Locator {
    return this.page.getByRole('log', { name: 'SMS' });
  }

  async toDayBefore(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Víspera de la próxima cita, 10:00' });
    await button.click();
    // The button turns while what falls due is carried out.
    await this.page.locator('button[data-loading]').waitFor({ state: 'detached', timeout: 30_000 });
  }
}

/** Signs in at the desk as the page is shown. */
export async function signInAtDesk(page: Page, staff: { readonly email: string; readonly password: string }): Promise<void> {
  await page.getByLabel('Correo electrónico').fill(staff.email);
  await page.getByLabel('Contraseña', { exact: true }).fill(staff.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('navigation', { name: 'Secciones' }).waitFor();
}

const HELD_WITHIN_DAYS = 30;

/** The local date of what is held at this moment for somebody on the telephone, asked of the desk's API with the page's own session. */
export async function dateOfHold(page: Page): Promise<string> {
  const start = await page.evaluate(async (days) => {
    const { now } = (await (await fetch('/api/v1/clinic')).json()) as { now: string };
    const to = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    const answer = await fetch(`/api/v1/agenda?${new URLSearchParams({ from: now, to })}`);
    const { holds } = (await answer.json()) as { holds: readonly { start: string }[] };
    return holds[0]?.start;
  }, HELD_WITHIN_DAYS);
  if (!start) throw new Error('nothing is held');
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' }).format(new Date(start));
}
