import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { required } from '../../src/platform/kernel/assert.ts';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { moveClock } from '../support/simulated-phone.ts';

interface Written {
  readonly chapter: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

/** Every request that the page writes out, in its order, with the chapter that it stands in. */
function requestsOf(page: string): readonly Written[] {
  return page.split(/^## /m).flatMap((part) => {
    const chapter = part.slice(0, part.indexOf('\n')).trim();
    const blocks = [...part.matchAll(/^```http\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
    return blocks.flatMap((block) =>
      block.split(/^(?=(?:GET|POST|DELETE) \/)/m).map((one): Written => {
        const [, method = '', path = '', body = ''] = /^(\S+) (\S+)\n?([\s\S]*)$/.exec(one.trim()) ?? [];
        return { chapter, method, path, body: body.trim() === '' ? undefined : body };
      }),
    );
  });
}

let product: Product;
let headers: Record<string, string>;
/** What stands for the page's `<…>`. */
const ids: Record<string, string> = {};
beforeAll(async () => {
  product = await startProduct();
  headers = await signIn(product, 'manager');
  const now = String((await call(`${product.baseUrl}/simulator/api/clock`)).json.now);
  const morning = new Date(`${now.slice(0, 10)}T09:00:00Z`);
  // A working day, in the hours in which one may write.
  do morning.setUTCDate(morning.getUTCDate() + 1);
  while ([0, 6].includes(morning.getUTCDay()));
  await moveClock(product, { to: morning.toISOString() });
  const clinic = (await api('GET', '/api/v1/clinic')).json;
  const from = new Date(morning.getTime() + 5 * 86_400_000).toISOString();
  const service = clinic.services.find((one: { bookableByPatients: boolean }) => one.bookableByPatients);
  const { openings } = (await api('GET', `/api/v1/openings?service=${service.id}&from=${from}&limit=1`)).json;
  const [opening] = openings;
  const { patients } = (await api('GET', '/api/v1/patients?q=Garc%C3%ADa&limit=20')).json;
  const alive = patients.find((one: { active: boolean; deceased: boolean }) => one.active && !one.deceased);
  const booking = { openingId: opening.id, patientId: alive.id, service: service.id };
  const visit = await api('POST', '/api/v1/appointments', booking);
  expect(visit.status).toBe(201);
  Object.assign(ids, {
    patient: alive.id,
    service: service.id,
    practitioner: opening.practitioner.id,
    appointment: visit.json.id,
    start: opening.start,
    end: opening.end,
  });
}, 120_000);
afterAll(() => product?.stop());

const api = (method: string, path: string, body?: unknown) =>
  call(`${product.baseUrl}${path}`, { method, body, headers });

const filled = (text: string): string =>
  text.replaceAll(/<([a-z]+)>/g, (_whole, name: string) => required(ids[name], `what the page calls <${name}>`));

test('docs/outreach.md, followed to the letter: every request that it writes out is taken', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/outreach.md'), 'utf8');
  const requests = requestsOf(page);
  const chapters = new Set<string>();
  for (const { chapter, method, path, body } of requests) {
    chapters.add(chapter);
    const answer = await api(method, filled(path), body === undefined ? undefined : JSON.parse(filled(body)));
    expect([method, path, answer.status < 300 ? 'taken' : answer.text]).toEqual([method, path, 'taken']);
    if (path === '/api/v1/campaigns') ids['campaign'] = answer.json.id;
    if (path.endsWith('/launch')) await hasSent(answer.json.id);
  }
  expect([...chapters]).toEqual([
    'How requests are written here',
    'Reminders',
    'Recall (revisión)',
    'Loyalty and offers',
    'Information',
    'The clinic cancels',
    'Waiting list',
    'After the visit',
  ]);
}, 120_000);

/** The recall of the page reaches people, each with an address of their own to book by. */
async function hasSent(campaign: string): Promise<void> {
  await eventually('the first message of the campaign', async () => {
    const { states } = (await api('GET', `/api/v1/campaigns/${campaign}`)).json;
    return states.sent > 0 ? true : undefined;
  });
}

test('what the page names beside them is there too', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/outreach.md'), 'utf8');
  const { paths } = (await call(`${product.baseUrl}/api/v1/openapi.json`)).json;
  const named = [...page.matchAll(/`(GET|POST) (\/api\/v1)?(\/[a-z-]+(?:\/[a-z{}-]+)*)/gi)];
  expect(named.length).toBeGreaterThan(5);
  for (const [whole, method = '', , path = ''] of named) {
    expect([whole, Object.keys(paths[path] ?? {}).includes(method.toLowerCase())]).toEqual([whole, true]);
  }
});
