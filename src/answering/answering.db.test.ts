import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { required } from '../platform/kernel/assert.ts';
import { plusMs } from '../platform/time/instant.ts';
import { createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import {
  answerFor,
  answeringRulesIn,
  DEFAULT_RULES,
  draftRules,
  publishRules,
  rollBackRules,
  rulesHistory,
  rulesInForce,
  standingRules,
  type AnsweringRules,
} from './index.ts';

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
});

const VOICEMAIL: AnsweringRules = { ...DEFAULT_RULES, otherwise: { kind: 'voicemail' } };
const kindNow = async () => (await answerFor(ctx, { at: ctx.clock.now() })).decision.mode.kind;

async function publish(rules: AnsweringRules) {
  const draft = (await standingRules(ctx)).draft;
  const saved = await draftRules(ctx, { rules, note: '', expectedVersion: draft?.version });
  if (!saved.ok) throw new Error(saved.error.code);
  const published = await publishRules(ctx, saved.value.version, 'of a test');
  if (!published.ok) throw new Error(published.error.code);
  return published.value;
}

describe('answering rules', () => {
  test('of a clinic that said nothing are the automatic receptionist', async () => {
    expect(await kindNow()).toBe('automatic');
  });

  test('answer nothing as a draft, and everything once published', async () => {
    const saved = await draftRules(ctx, { rules: VOICEMAIL, note: 'verano' });
    expect(saved).toMatchObject({ ok: true, value: { status: 'draft', version: 1, note: 'verano' } });
    expect(await kindNow()).toBe('automatic');
    expect((await publishRules(ctx, 1, 'of a test')).ok).toBe(true);
    expect(await kindNow()).toBe('voicemail');
    expect((await standingRules(ctx)).draft).toBeUndefined();
  });

  test('are not written over the change of somebody else', async () => {
    await draftRules(ctx, { rules: VOICEMAIL, note: '' });
    expect(await draftRules(ctx, { rules: DEFAULT_RULES, note: '' })).toEqual({
      ok: false,
      error: { code: 'version-conflict', version: 1 },
    });
    expect(await draftRules(ctx, { rules: DEFAULT_RULES, note: '', expectedVersion: 1 })).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    expect(await publishRules(ctx, 1, 'of a test')).toMatchObject({
      ok: false,
      error: { code: 'version-conflict', version: 2 },
    });
  });

  test('can be put back, and the history keeps both', async () => {
    const first = await publish(VOICEMAIL);
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 1_000));
    await publish({ ...DEFAULT_RULES, otherwise: { kind: 'after-hours' } });
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 1_000));
    expect(await rollBackRules(ctx, first.id)).toMatchObject({
      ok: false,
      error: { code: 'personas-not-passed', tryout: 'none' },
    });
    expect(await rollBackRules(ctx, first.id, 'of a test')).toMatchObject({ ok: true, value: { status: 'in-force' } });
    expect((await rulesInForce(ctx)).otherwise.kind).toBe('voicemail');
    expect((await rulesHistory(ctx)).map(({ rules }) => rules.otherwise.kind)).toEqual([
      'voicemail',
      'after-hours',
      'voicemail',
    ]);
    expect((await standingRules(ctx)).inForce?.status).toBe('in-force');
  });

  test('published at once by two are published once', async () => {
    await draftRules(ctx, { rules: VOICEMAIL, note: '' });
    const both = await Promise.all([publishRules(ctx, 1, 'of a test'), publishRules(ctx, 1, 'of a test')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('of a place that the clinic does not have are refused', async () => {
    const stranger = ctx.ids.next();
    expect(await draftRules(ctx, { rules: { ...DEFAULT_RULES, hours: { [stranger]: [] } }, note: '' })).toEqual({
      ok: false,
      error: { code: 'place-unknown', siteIds: [stranger] },
    });
  });

  test('of another clinic are never seen', async () => {
    await publish(VOICEMAIL);
    const other = await createTestContext(database.db, { ports: {} });
    expect((await rulesInForce(other)).otherwise.kind).toBe('automatic');
    expect(await rulesHistory(other)).toEqual([]);
  });

  test('leave their author and an audit entry', async () => {
    const { id } = await publish(VOICEMAIL);
    const rows = await ctx.db.query<{ action: string }>(
      ctx.clinicId,
      `select action from audit_entry where clinic_id = $1 and subject_type = 'AnsweringRules' and subject_id = $2 order by id`,
      [ctx.clinicId, id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['answering.draft', 'answering.publish']);
  });
});

test('rules that were stored before a part was there have its default', async () => {
  const draft = await draftRules(ctx, { rules: VOICEMAIL, note: '' });
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      "update answering_rules set rules = rules - 'tone' - 'menu' - 'languages' - 'consentWords' where clinic_id = $1",
      [tx.clinicId],
    ),
  );
  expect(draft.ok).toBe(true);
  expect((await standingRules(ctx)).draft?.rules).toEqual(VOICEMAIL);
});

describe('what is read as rules', () => {
  test('may be what an older page sends', () => {
    const { tone: _tone, menu: _menu, languages: _languages, ...older } = DEFAULT_RULES;
    expect(answeringRulesIn.parse(JSON.parse(JSON.stringify(older)))).toEqual(DEFAULT_RULES);
  });

  const whole = JSON.parse(JSON.stringify(DEFAULT_RULES)) as Record<string, unknown>;
  const wrong = (change: Record<string, unknown>) => {
    const parsed = answeringRulesIn.safeParse({ ...whole, ...change });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
  };

  test('may be what the product gives as defaults', () => {
    expect(required(answeringRulesIn.safeParse(whole).data, 'rules')).toEqual(DEFAULT_RULES);
  });

  test.each([
    [{ bands: [{ name: 'x', when: { from: '25:00' }, mode: { kind: 'automatic' } }] }, 'bands.0.when.from'],
    [{ bands: [{ name: 'x', when: { weekdays: [8] }, mode: { kind: 'automatic' } }] }, 'bands.0.when.weekdays.0'],
    [{ otherwise: { kind: 'people', rings: 0, overflow: 'automatic' } }, 'otherwise.rings'],
    [{ otherwise: { kind: 'shout' } }, 'otherwise.kind'],
    [{ calendar: { country: 'ES', region: 'XX', closedOn: [], openOn: [] } }, 'calendar.region'],
    [
      { calendar: { country: 'ES', closedOn: [{ date: '2026-02-30', name: 'x' }], openOn: [] } },
      'calendar.closedOn.0.date',
    ],
    [{ targets: [{ id: 'a', name: 'A', kind: 'person', reasons: [] }] }, 'targets.0'],
    [{ commercial: { filters: true, blockedNumbers: ['600'], allowedNumbers: [] } }, 'commercial.blockedNumbers.0'],
    [{ answers: [{ topic: 'parking', words: { fr: 'non' } }] }, 'answers.0.words'],
    [{ answers: [{ topic: 'parking', words: {}, link: 'http://a.example' }] }, 'answers.0.link'],
    [{ menu: [] }, 'menu'],
    [{ menu: ['book', 'book'] }, 'menu'],
    [{ menu: ['person'] }, 'menu.0'],
    [{ languages: ['fr'] }, 'languages.0'],
    [{ tone: 'rude' }, 'tone'],
    [{ script: { nonsense: { es: 'x' } } }, 'script'],
    [{ greeting: { es: 'Hola {nombre}' } }, 'greeting.es'],
    [{ voicemailWords: { es: 'Hola, {clinic}: {days}' } }, 'voicemailWords.es'],
    [{ voicemailWords: { es: 'x'.repeat(601) } }, 'voicemailWords.es'],
    [{ consentWords: { es: 'Grabamos la llamada.' } }, 'consentWords.es'],
    [{ consentWords: { es: 'La guardamos {days} }' } }, 'consentWords.es'],
    [{ surprise: 1 }, ''],
  ])('names what is wrong in %j', (change, path) => {
    expect(wrong(change)).toContain(path);
  });
});
