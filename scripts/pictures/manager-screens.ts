import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import type { PhonePage, Persona } from '../../test/support/phone-page.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';

/** Does at the desk's API what a manager would, with the session of their page. */
export async function post(page: Page, path: string, body: object): Promise<Record<string, string>> {
  return page.evaluate(
    async ([to, json]) => {
      const session = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
      const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken };
      const answer = await fetch(`/api/v1${to}`, { method: 'POST', headers, body: json ?? '{}' });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${to}: ${answer.status} ${text}`);
      return (text === '' ? {} : JSON.parse(text)) as Record<string, string>;
    },
    [path, JSON.stringify(body)] as const,
  );
}

const ON_DUTY = [
  [1, 'Dra. Anaïs Prats Vilanova', '+34600900001'],
  [2, 'Dr. Bartolomé Ruiz-Castellanos Fernández de Heredia', '+34600900002'],
] as const;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Two people on duty at every hour, one behind the other, so that a case has somebody to ring. */
async function putOnDuty(manager: Page): Promise<void> {
  const { id: rotaId } = await post(manager, '/on-call/rotas', { name: 'Guardia general' });
  for (const [rank, name, phone] of ON_DUTY) {
    const { id: personId } = await post(manager, '/on-call/people', { name, phone, language: 'es' });
    for (const weekday of WEEK)
      await post(manager, '/on-call/shifts', { rotaId, personId, rank, weekday, from: '00:00', to: '00:00' });
  }
  await post(manager, '/on-call/setting', { ladder: [{ rank: 1, channels: ['call'], waitSeconds: 600 }] });
}

/** Somebody whose words are an alarm: the red line, the case, the questions, who is on duty and by what protocols. */
export async function urgentPictures(
  take: Take,
  { manager, desk, phone, person }: { manager: Page; desk: Page; phone: PhonePage; person: Persona },
): Promise<void> {
  await goTo(desk, '/urgent');
  await desk.getByText(words['urgent.none']).waitFor();
  await takeAll(take, desk, 'desk-urgent-none');
  await putOnDuty(manager);
  await phone.be(person);
  await phone.dial();
  await phone.say('me duele el pecho');
  await phone.press('1');
  await desk.locator('.desk-case').first().waitFor();
  await takeAll(take, desk, 'desk-urgent');
  await desk.keyboard.press('a');
  await desk.getByText(words['urgent.state.acknowledged'], { exact: true }).waitFor();
  await goTo(desk, '/urgent?tab=triage');
  await desk.getByLabel(words['triage.text']).fill('me duele el pecho');
  await takeAll(take, desk, 'desk-triage');
  await desk.keyboard.press('Control+Enter');
  await desk.getByText(words['triage.mark.example']).waitFor();
  await takeAll(take, desk, 'desk-triage-question');
  await desk.keyboard.press('1');
  await desk.getByText(words['triage.answered'], { exact: true }).waitFor();
  await takeAll(take, desk, 'desk-triage-result');
  await goTo(desk, '/urgent?tab=rota');
  await desk.getByRole('table', { name: 'Guardia general' }).waitFor();
  await takeAll(take, desk, 'desk-rota');
  await goTo(desk, '/urgent?tab=protocols');
  await desk
    .getByRole('button', { name: new RegExp(words['protocols.read']) })
    .first()
    .waitFor();
  await takeAll(take, desk, 'desk-protocols');
}

const TEXTS = {
  es: '{clinic}: le toca su revisión anual. Pida hora en el {phone} o responda SÍ y le llamamos.',
  ca: '{clinic}: li toca la revisió anual. Demani hora al {phone} o respongui SÍ i li trucarem.',
};

/** A draft, one that runs, and what came of it. */
export async function campaignPictures(take: Take, manager: Page): Promise<void> {
  await goTo(manager, '/campaigns');
  await manager.getByText(words['campaigns.none'], { exact: true }).waitFor();
  await takeAll(take, manager, 'desk-campaigns-none');
  const plan = { kind: 'recall', purpose: 'care', channels: ['sms'], texts: TEXTS, holdOutPercent: 10, perMinute: 600 };
  await post(manager, '/campaigns', {
    ...plan,
    name: 'Vacunación de la gripe para mayores de 65 años y personas con enfermedades crónicas, otoño e invierno',
    audience: { ageFrom: 65 },
  });
  const { id } = await post(manager, '/campaigns', { ...plan, name: 'Revisión anual', audience: { ageFrom: 40 } });
  await goTo(manager, `/campaigns?id=${id}`);
  await manager.getByText('cumplen las reglas').waitFor();
  await takeAll(take, manager, 'desk-campaign-draft');
  await manager.getByRole('button', { name: words['campaigns.launch'] }).click();
  await manager.getByRole('button', { name: words['campaigns.launch.go'] }).waitFor();
  await take(manager, 'desk-campaign-launch');
  await manager.getByRole('button', { name: words['campaigns.launch.go'] }).click();
  await manager.getByText(words['campaigns.lift'], { exact: true }).waitFor();
  await manager.getByRole('cell').first().waitFor();
  await manager.evaluate(() => window.scrollTo(0, 0));
  await takeAll(take, manager, 'desk-campaign');
  await goTo(manager, '/campaigns');
  await manager.getByRole('link', { name: 'Revisión anual' }).waitFor();
  await takeAll(take, manager, 'desk-campaigns');
}
