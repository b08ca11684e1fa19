import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import type { Product } from './product.ts';

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
export async function launchBrowser(executablePath: string, also: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=es-ES', ...also],
    env: { ...process.env, LANGUAGE: 'es' },
  });
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

/** Every finding of axe-core, of whatever impact, on what the page shows now, by rule and element; of these rules alone, where they are named. */
export async function accessibilityFaults(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // Colours on their way from one scheme to the other are nobody's reading.
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  return page.evaluate(
    async (only) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await engine.run(document, {
        resultTypes: ['violations'],
        ...(only.length > 0 ? { runOnly: only } : {}),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
    },
    [...rules],
  );
}

/** The findings in the light, and those of colour in the dark: nothing else differs there. */
export async function faultsInBothSchemes(page: Page): Promise<readonly string[]> {
  const light = await accessibilityFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
  const dark = await accessibilityFaults(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme="light"]').waitFor({ state: 'attached' });
  return [...light, ...dark.map((fault) => `dark ${fault}`)];
}

/** Signs in at the desk as the page is shown. */
export async function signInAtDesk(
  page: Page,
  staff: { readonly email: string; readonly password: string },
): Promise<void> {
  await page.getByLabel(words['signIn.email']).fill(staff.email);
  await page.getByLabel(words['signIn.password'], { exact: true }).fill(staff.password);
  await page.getByRole('button', { name: words['signIn.submit'] }).click();
  await page.getByRole('navigation', { name: words['nav.label'] }).waitFor();
}

/**
 * Opens pages at the desk, signed in. Whoever has a role keeps their browser for all tests of a file: the desk is loaded and signed in to
 * once, and opened from what the browser has. A test closes its page, not the browser.
 */
export function desksOf(
  browser: Browser,
  product: Pick<Product, 'baseUrl' | 'demo'>,
): (role: string, place: string) => Promise<WatchedPage> {
  const contexts = new Map<string, BrowserContext>();
  return async (role, place) => {
    const context = contexts.get(role) ?? (await openContext(browser, { baseURL: product.baseUrl }));
    contexts.set(role, context);
    const opened = await openPage(context, place);
    const form = opened.page.getByLabel(words['signIn.email']);
    await opened.page.getByRole('navigation', { name: words['nav.label'] }).or(form).first().waitFor();
    const staff = product.demo.staff.find((one) => one.role === role);
    if (await form.isVisible()) await signInAtDesk(opened.page, required(staff, role));
    return opened;
  };
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
