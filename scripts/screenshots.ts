/** `npx node scripts/screenshots.ts [desk|apart|settings|reports]`: the pictures of docs/screens, or a part of them, taken from the running product on data of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { start } from '../src/app/start.ts';
import { parseEnvironment } from '../src/platform/config/config.ts';
import { DAY_MS } from '../src/platform/time/instant.ts';
import { es as words } from '../src/reception/web/i18n/es.ts';
import { es as phoneWords } from '../src/simulator/web/texts/es.ts';
import { dateOfHold, launchBrowser, openContext, openPage, signInAtDesk } from '../test/support/browser.ts';
import { peopleWithoutVisits, PhonePage, type Persona } from '../test/support/phone-page.ts';
import {
  goTo,
  managerPictures,
  movePictures,
  NARROW,
  pagePictures,
  pictureTaker,
  popPictures,
  takeAll,
  type Take,
  WIDE,
} from './pictures/desk-screens.ts';
import { awayPictures, haltedPictures, invitationPictures } from './pictures/apart-screens.ts';
import { campaignPictures, urgentPictures } from './pictures/manager-screens.ts';
import { reportPictures } from './pictures/report-screens.ts';
import { ehrPictures, settingsPictures } from './pictures/settings-screens.ts';
import { seriesPictures } from './pictures/series-screens.ts';
import { talkPictures } from './pictures/talk-screens.ts';
import { installed } from '../test/support/redis-server.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const TUESDAY = 2;

/** A system without a sans serif of its own draws with a very wide one; the pictures use what most offices see. */
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>/etc/fonts/fonts.conf</include>
${['system-ui', 'sans-serif'].map((family) => `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string><string>DejaVu Sans Condensed</string></edit></match>`).join('\n')}
</fontconfig>`;

/** The present of the pictures: a Tuesday morning to come, in office hours in both zones. */
function tuesdayMorning(): number {
  const days = ((TUESDAY - new Date().getUTCDay() + 7) % 7) + 7;
  return Date.parse(`${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T10:50:00Z`);
}

interface Stage {
  readonly baseUrl: string;
  readonly desk: Page;
  readonly simulator: Page;
  readonly phone: PhonePage;
  readonly people: readonly Persona[];
}

const taken = new Set<string>();
const writePicture = pictureTaker(folder);
const take: Take = async (page, name, look) => {
  await writePicture(page, name, look);
  taken.add(`${name}.png`);
};

/** A picture that is not taken any more shows a desk that nobody sees. */
function dropOldPictures(): void {
  for (const file of readdirSync(folder)) if (!taken.has(file)) rmSync(join(folder, file));
}

function someone(stage: Stage, index: number): Persona {
  const person = stage.people[index];
  if (!person) throw new Error('too few people');
  return person;
}

async function fillTasks(stage: Stage): Promise<void> {
  const asks = someone(stage, 3);
  await stage.phone.be(asks);
  await stage.phone.dial();
  await stage.phone.press('0');
  await stage.phone.write('Buenos días, ¿puedo llevar a mi perro a la consulta?');
  const writes = someone(stage, 4);
  await stage.phone.be(writes);
  await stage.phone.write('¿Me pueden mandar el informe de la última visita al trabajo?');
  await stage.desk.waitForTimeout(1_500);
}

/** A call that books by keys, the first free time. */
async function bookByPhone(stage: Stage): Promise<string> {
  const person = someone(stage, 0);
  await stage.phone.be(person);
  const greeting = await stage.phone.dial();
  await stage.phone.answerUntil(/confirmar/i, greeting, person);
  const date = await dateOfHold(stage.desk);
  await stage.phone.answerUntil(/queda reservada/i, '', person);
  await stage.phone.over();
  return date;
}

/** A call in words, for a day far enough away to be reminded of. */
async function bookInWords(stage: Stage): Promise<void> {
  const person = someone(stage, 5);
  await stage.phone.be(person);
  await stage.phone.dial();
  const answer = await stage.phone.say('Quiero cita el viernes por la mañana');
  await stage.phone.answerUntil(/queda reservada/i, answer, person);
  await stage.phone.over();
}

/** Somebody is on the telephone and has been offered a time: the simulator, and the desk at the same moment. */
async function liveCall(stage: Stage): Promise<void> {
  const { desk, simulator, phone } = stage;
  const person = someone(stage, 1);
  await phone.be(person);
  const greeting = await phone.dial();
  await phone.answerUntil(/confirmar/i, greeting, person);
  await phone.search('');
  // The hold lives as long as the call does, and nobody speaks from here on: the agenda goes first.
  await goTo(desk, '/agenda');
  await desk.getByText(words['agenda.hold'], { exact: true }).first().waitFor({ timeout: 30_000 });
  await takeAll(take, desk, 'desk-agenda');
  await goTo(desk, '/calls');
  await desk.getByRole('heading', { name: words['calls.recent'] }).waitFor();
  await takeAll(take, desk, 'desk-calls');
  await phone.search('');
  await take(simulator, 'simulator-call', { screen: NARROW });
  await popPictures(take, desk);
  await goTo(desk, '/agenda');
  await desk.locator('.agenda-item').first().waitFor();
  await movePictures(take, desk);
}

async function deskPictures(stage: Stage, bookedOn: string): Promise<void> {
  const { desk } = stage;
  await goTo(desk, '/agenda?view=week');
  await takeAll(take, desk, 'desk-agenda-week');
  await goTo(desk, `/agenda?date=${bookedOn}`);
  await desk.locator('.agenda-item', { hasText: someone(stage, 0).name }).click();
  await desk.getByRole('dialog').getByText(words['appointment.move']).waitFor();
  await takeAll(take, desk, 'desk-appointment');
  await desk.getByRole('dialog').getByRole('button', { name: words['appointment.length'] }).click();
  await desk.getByLabel(words['length.minutes']).fill('45');
  await desk.getByRole('button', { name: words['length.save'] }).click();
  await desk.getByRole('dialog').getByRole('alert').waitFor();
  await takeAll(take, desk, 'desk-length');
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: words['agenda.new'] }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByPlaceholder(words['search.placeholder']).fill(someone(stage, 2).name);
  await desk.getByRole('option').first().click();
  await dialog.getByPlaceholder(words['book.service.placeholder']).click();
  await desk.getByRole('option', { name: /Medicina general/ }).click();
  await dialog.locator('.desk-fieldset label').nth(4).click();
  await takeAll(take, desk, 'desk-booking');
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await pagePictures(take, desk, someone(stage, 0).name);
}

async function reminder(stage: Stage): Promise<void> {
  const { simulator, phone } = stage;
  await phone.be(someone(stage, 5));
  await phone.search('');
  await phone.toDayBefore();
  await simulator.getByRole('tab', { name: phoneWords.sms }).click();
  await phone
    .sms()
    .getByText(/recordamos/i)
    .waitFor();
  await phone.write('Sí, allí estaré');
  await simulator.waitForTimeout(2_500);
  await take(simulator, 'simulator-sms', { screen: NARROW });
}

async function receptionPictures(stage: Stage): Promise<void> {
  await fillTasks(stage);
  await bookInWords(stage);
  const bookedOn = await bookByPhone(stage);
  await liveCall(stage);
  await deskPictures(stage, bookedOn);
  await seriesPictures(take, stage.desk, someone(stage, 2).name);
  await talkPictures(take, stage.desk, { baseUrl: stage.baseUrl, phone: stage.phone, person: someone(stage, 6) });
  await reminder(stage);
}

function staffOf(dataDir: string) {
  const { staff } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as {
    staff: readonly { role: string; email: string; password: string }[];
  };
  const receptionist = staff.find(({ role }) => role === 'receptionist');
  const manager = staff.find(({ role }) => role === 'manager');
  const administrator = staff.find(({ role }) => role === 'administrator');
  if (!receptionist || !manager || !administrator) throw new Error('the demo lacks somebody');
  return { receptionist, manager, administrator };
}

async function main(): Promise<void> {
  const part = process.argv[2];
  const chromium = installed('chromium', 'chromium-browser');
  if (!chromium) throw new Error('Chromium is not installed');
  execFileSync(process.execPath, [join(root, 'scripts/build-web.mjs')], { stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'centralita-pictures-'));
  writeFileSync(join(dataDir, 'demo-clock.json'), JSON.stringify({ offsetMs: tuesdayMorning() - Date.now() }));
  writeFileSync(join(dataDir, 'fonts.conf'), FONTS);
  process.env['FONTCONFIG_FILE'] = join(dataDir, 'fonts.conf');
  const product = await start(
    parseEnvironment({ CENTRALITA_MODE: 'demo', DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }),
  );
  const browser = await launchBrowser(chromium);
  try {
    if (!product) throw new Error('it did not start');
    const baseUrl = `http://127.0.0.1:${product.port}`;
    const context = await openContext(browser, { baseURL: baseUrl, screen: WIDE });
    const { page: desk } = await openPage(context, '/');
    await desk.getByRole('button', { name: words['signIn.submit'] }).waitFor();
    await take(desk, 'desk-sign-in');
    const { receptionist, manager, administrator } = staffOf(dataDir);
    await signInAtDesk(desk, receptionist);
    const { page: simulator } = await openPage(context, '/simulator');
    const stage: Stage = {
      baseUrl,
      desk,
      simulator,
      phone: new PhonePage(simulator),
      people: await peopleWithoutVisits(baseUrl, 8),
    };
    if (part === undefined || part === 'desk') await receptionPictures(stage);
    if (part === 'desk') return;
    const theirs = await openContext(browser, { baseURL: baseUrl, screen: WIDE });
    const { page: atManager } = await openPage(theirs, '/');
    await signInAtDesk(atManager, manager);
    if (part === 'reports') await fillTasks(stage).then(() => bookInWords(stage));
    else if (part !== 'apart')
      await settingsPictures(take, atManager, { phone: stage.phone, person: someone(stage, 2) });
    const takeEhr = async (): Promise<void> => {
      const { page } = await openPage(await openContext(browser, { baseURL: baseUrl, screen: WIDE }), '/');
      await signInAtDesk(page, administrator);
      await ehrPictures(take, page);
    };
    if (part === 'settings') return await takeEhr();
    if (part === undefined) await managerPictures(take, atManager, someone(stage, 0).name);
    if (part !== 'apart') {
      await campaignPictures(take, atManager);
      await reportPictures(take, atManager);
    }
    if (part === 'reports') return;
    await haltedPictures(take, atManager);
    await invitationPictures(take, atManager);
    await urgentPictures(take, { manager: atManager, desk, phone: stage.phone, person: someone(stage, 7) });
    await theirs.close();
    await awayPictures(take, desk);
    const { page: docs } = await openPage(context, '/api/docs');
    await take(docs, 'api-docs');
    await takeEhr();
    if (part === undefined) dropOldPictures();
  } finally {
    await browser.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
