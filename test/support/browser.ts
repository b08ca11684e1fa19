import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

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
    return this.listen();
  }

  /** The clinic's last words, once it waits for an answer. */
  async listen(): Promise<string> {
    await this.page.locator('[data-phase=listening]').waitFor();
    return (await this.#said()) ?? '';
  }

  async #said(): Promise<string | undefined> {
    const lines = await this.page.getByRole('log', { name: 'Conversación de la llamada' }).innerText();
    return lines.trim();
  }

  /** Presses the keys one by one, as a finger does, and hears the clinic out. */
  async press(keys: string): Promise<string> {
    const before = (await this.#said()) ?? '';
    for (const key of keys) await this.page.getByRole('button', { name: `Tecla ${key}`, exact: true }).click();
    // Heard out means: something new was said after the keys, and the clinic waits again.
    await this.page.waitForFunction(
      (length) => {
        const log = document.querySelector('[role=log]');
        const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase');
        return (log?.textContent.length ?? 0) > length && (phase === 'listening' || phase === 'over');
      },
      before.length + keys.length,
    );
    return ((await this.#said()) ?? '').slice(before.length);
  }
}
