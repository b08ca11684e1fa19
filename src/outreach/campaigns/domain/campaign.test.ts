import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayContact, nextContactTime, type ContactFacts } from '../../../patients/index.ts';
import { DEFAULT_CAPS, type PermissionFacts } from '../../domain/permission.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../../platform/time/instant.ts';
import { parseZone } from '../../../platform/time/wall-time.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { at } from '../../../../test/support/test-context.ts';
import { afterStep, CAMPAIGN_STATES, type CampaignPlan } from './campaign.ts';
import { languageOf, planFault, renderText } from './campaign-text.ts';
import { estimateOf } from './estimate.ts';
import { reachPerson, type PersonFacts, type ReachRules } from './exclusion.ts';
import { isHeldOut } from './hold-out.ts';
import { liftOf } from './lift.ts';
import { nextTry } from './next-try.ts';
import { handful, nextStepMs } from './pace.ts';

const NOW = at('2026-11-20T09:00:00Z');
const zone = required(parseZone('Europe/Madrid'), 'zone');
const MOBILE = { channel: 'phone', address: '+34600000001', canReceiveSms: true, rank: 1 } as const;
const RULES: ReachRules = { purpose: 'care', channels: ['sms', 'whatsapp'], skipsBooked: true, zone };

function person(
  change: Partial<PersonFacts> = {},
  contact: Partial<ContactFacts> = {},
  permission: Partial<PermissionFacts> = {},
): PersonFacts {
  const known: ContactFacts = { active: true, deceased: false, contactPoints: [MOBILE], consents: [], ...contact };
  return {
    permission: {
      contactAt: (ask) => mayContact(known, ask),
      suppressionOf: () => undefined,
      recent: [],
      caps: DEFAULT_CAPS,
      isHoliday: () => false,
      nextContactTime,
      ...permission,
    },
    hasTwin: false,
    hasNextVisit: false,
    hasText: true,
    ...change,
  };
}

const reasonOf = (one: PersonFacts, rules: Partial<ReachRules> = {}) => {
  const reach = reachPerson(one, { ...RULES, ...rules }, NOW);
  return reach.kind === 'leave-out' ? reach.reason : reach.channel;
};

describe('who is left out', () => {
  const denied = { purpose: 'care', channel: 'any', decision: 'deny', decidedAt: NOW, source: 'desk' } as const;
  const yes = { purpose: 'commercial', channel: 'sms', decision: 'permit', source: 'desk' } as const;
  test.each([
    ['nobody without a reason', person(), 'sms'],
    ['the dead', person({}, { deceased: true }), 'patient-deceased'],
    ['who has left the clinic', person({}, { active: false }), 'patient-inactive'],
    ['the second record of one person', person({ hasTwin: true }), 'same-person'],
    ['who has a visit to come', person({ hasNextVisit: true }), 'already-booked'],
    ['who heard of a campaign five days ago', person({ contactedAt: plusMs(NOW, -5 * DAY_MS) }), 'contacted-lately'],
    ['not who heard of one a week ago', person({ contactedAt: plusMs(NOW, -7 * DAY_MS) }), 'sms'],
    ['who said no', person({}, { consents: [denied] }), 'opted-out'],
    ['an address that wrote BAJA', person({}, {}, { suppressionOf: () => 'all' }), 'opted-out'],
    ['a landline', person({}, { contactPoints: [{ ...MOBILE, canReceiveSms: false }] }), 'landline'],
    ['who has no address', person({}, { contactPoints: [] }), 'no-address'],
    ['whose language has no text', person({ hasText: false }), 'no-text'],
  ])('%s', (_name, one, outcome) => {
    expect(reasonOf(one)).toBe(outcome);
  });

  test('an offer needs a consent that has not run out; a recall for care needs none', () => {
    const commercial = { purpose: 'commercial' } as const;
    const ended = { ...yes, decidedAt: plusMs(NOW, -800 * DAY_MS), validUntil: plusMs(NOW, -DAY_MS) };
    expect(reasonOf(person(), commercial)).toBe('consent-missing');
    expect(reasonOf(person({}, { consents: [ended] }), commercial)).toBe('consent-expired');
    expect(reasonOf(person({}, { consents: [{ ...yes, decidedAt: plusMs(NOW, -DAY_MS) }] }), commercial)).toBe('sms');
  });

  test('information for those who have a visit does not skip them', () => {
    expect(reasonOf(person({ hasNextVisit: true }), { skipsBooked: false })).toBe('sms');
  });

  test('the second channel is tried where the first has no way', () => {
    const whatsapp = { channel: 'whatsapp', address: 'whatsapp:ES.1', canReceiveSms: false, rank: 1 } as const;
    expect(reasonOf(person({}, { contactPoints: [whatsapp] }))).toBe('whatsapp');
  });

  test('the dead are dead first, whatever else is true of them', () => {
    expect(reasonOf(person({ hasNextVisit: true }, { deceased: true }))).toBe('patient-deceased');
  });

  test('at night it is for the morning', () => {
    const night = at('2026-11-20T22:30:00Z');
    expect(reachPerson(person(), RULES, night)).toMatchObject({ kind: 'reach', notBefore: at('2026-11-21T08:00:00Z') });
  });
});

describe('the hold-out', () => {
  test('is the same for ever, and about as large as asked for', () => {
    const keys = Array.from({ length: 20_000 }, (_none, index) => `+346${String(index).padStart(8, '0')}`);
    const held = keys.filter((key) => isHeldOut('seed', key, 10));
    expect(held).toEqual(keys.filter((key) => isHeldOut('seed', key, 10)));
    expect(held.length).toBeGreaterThan(1_850);
    expect(held.length).toBeLessThan(2_150);
  });

  test('of another campaign is another one', () => {
    const keys = Array.from({ length: 1_000 }, (_none, index) => `${index}`);
    const groupOf = (seed: string) => keys.filter((key) => isHeldOut(seed, key, 50)).join();
    expect(groupOf('a')).not.toBe(groupOf('b'));
    expect(keys.some((key) => isHeldOut('a', key, 0))).toBe(false);
  });
});

describe('the lift', () => {
  // The worked examples of Newcombe's paper, method 10 of its table II.
  test.each([
    [{ people: 70, converted: 56 }, { people: 80, converted: 48 }, 0.0524, 0.3339],
    [{ people: 10, converted: 9 }, { people: 10, converted: 3 }, 0.1705, 0.809],
    [{ people: 10, converted: 10 }, { people: 10, converted: 0 }, 0.6075, 1],
    [{ people: 10, converted: 0 }, { people: 10, converted: 0 }, -0.2775, 0.2775],
  ])('of %j beside %j', (contacted, heldOut, from, to) => {
    const lift = liftOf(contacted, heldOut);
    expect(lift?.from).toBeCloseTo(from, 3);
    expect(lift?.to).toBeCloseTo(to, 3);
  });

  test('holds the difference, and is not told of an empty group', () => {
    const group = fc
      .integer({ min: 1, max: 400 })
      .chain((people) => fc.integer({ min: 0, max: people }).map((converted) => ({ people, converted })));
    fc.assert(
      fc.property(group, group, (a, b) => {
        const lift = required(liftOf(a, b), 'lift');
        return lift.from <= lift.difference + 1e-9 && lift.difference <= lift.to + 1e-9;
      }),
    );
    expect(liftOf({ people: 3, converted: 1 }, { people: 0, converted: 0 })).toBeUndefined();
  });
});

describe('what follows a message that did not arrive', () => {
  const tried = { tries: 1, channel: 'sms', channels: ['sms', 'whatsapp'] } as const;
  test.each([
    [
      'a network that failed: again in an hour',
      'failed',
      'temporary',
      tried,
      { kind: 'again', channel: 'sms', afterMs: HOUR_MS },
    ],
    [
      'then in three',
      'failed',
      'temporary',
      { ...tried, tries: 2 },
      { kind: 'again', channel: 'sms', afterMs: 3 * HOUR_MS },
    ],
    ['a third time is the last', 'failed', 'temporary', { ...tried, tries: 3 }, { kind: 'over' }],
    [
      'a dead number: the next channel',
      'failed',
      'permanent',
      tried,
      { kind: 'again', channel: 'whatsapp', afterMs: MINUTE_MS },
    ],
    ['words that the carrier does not take', 'failed', 'content', tried, { kind: 'over' }],
    [
      'words that Meta does not take, where SMS comes next',
      'failed',
      'content',
      { tries: 1, channel: 'whatsapp' as const, channels: ['whatsapp', 'sms'] as const },
      { kind: 'again', channel: 'sms', afterMs: MINUTE_MS },
    ],
    ['the last channel too: over', 'failed', 'permanent', { ...tried, channel: 'whatsapp' as const }, { kind: 'over' }],
    ['who blocked us', 'failed', 'suppress', tried, { kind: 'over' }],
    ['what may have left is never sent again', 'unknown', undefined, tried, { kind: 'over' }],
  ])('%s', (_name, status, failureKind, facts, next) => {
    expect(nextTry({ status, failureKind }, facts)).toEqual(next);
  });
});

describe('the words', () => {
  const plan: CampaignPlan = {
    kind: 'recall',
    name: 'Revisión',
    purpose: 'care',
    channels: ['sms'],
    texts: { es: '{clinic}: le toca su revisión. Llámenos al {phone}.' },
    audience: {},
    holdOutPercent: 0,
    perMinute: 60,
  };
  const values = { clinic: 'Alameda', phone: '910000001', name: 'Ana' };

  test('an offer says how to have no more of them, once', () => {
    const es = { purpose: 'commercial', language: 'es' } as const;
    expect(renderText('{clinic}: oferta.', values, es)).toBe('Alameda: oferta. Para no recibir más, responda BAJA.');
    expect(renderText('Oferta. BAJA para salir', values, es)).toBe('Oferta. BAJA para salir');
    expect(renderText('Aviso.', values, { ...es, purpose: 'care' })).toBe('Aviso.');
  });

  test('where somebody has no page to book on, the number to call stands in its place', () => {
    const es = { purpose: 'care', language: 'es' } as const;
    expect(planFault({ ...plan, texts: { es: 'Elija hora: {link}' } })).toBeUndefined();
    expect(renderText('Hora: {link}', { ...values, link: 'https://a.es/b/x' }, es)).toBe('Hora: https://a.es/b/x');
    expect(renderText('Hora: {link}', values, es)).toBe('Hora: 910000001');
  });

  test('only what is neutral can be put in', () => {
    expect(planFault(plan)).toBeUndefined();
    expect(planFault({ ...plan, texts: { es: 'Su cita de {specialty}' } })).toMatchObject({ why: 'variable-unknown' });
    expect(planFault({ ...plan, texts: { es: '{clinic: le toca' } })).toMatchObject({ why: 'variable-unreadable' });
    expect(planFault({ ...plan, texts: { es: '{{clinic}}: le toca' } })).toMatchObject({ why: 'variable-unreadable' });
    expect(planFault({ ...plan, texts: {} })).toMatchObject({ why: 'text-missing' });
    expect(planFault({ ...plan, channels: ['sms', 'whatsapp', 'sms'] })).toMatchObject({
      why: 'channel-twice',
      detail: 'sms',
    });
    expect(planFault({ ...plan, kind: 'loyalty' })).toMatchObject({ why: 'loyalty-is-commercial' });
  });

  test('a language that has no text is written to in the one of the house', () => {
    expect(languageOf({ es: 'a', ca: 'b' }, { own: 'en', house: 'ca' })).toBe('ca');
    expect(languageOf({}, { own: 'en', house: 'ca' })).toBeUndefined();
  });
});

describe('the steps of a campaign', () => {
  test('lead from draft to its end, and a stopped one is not taken up again', () => {
    expect(afterStep('draft', 'launch')).toMatchObject({ value: 'planning' });
    expect(afterStep('running', 'pause')).toMatchObject({ value: 'paused' });
    expect(afterStep('paused', 'resume')).toMatchObject({ value: 'running' });
    for (const step of ['launch', 'pause', 'resume'] as const) expect(afterStep('stopped', step).ok).toBe(false);
    for (const state of CAMPAIGN_STATES) expect(afterStep(state, 'launch').ok).toBe(state === 'draft');
  });

  test('done twice are done once', () => {
    expect(afterStep('paused', 'pause')).toMatchObject({ value: 'paused' });
    expect(afterStep('stopped', 'stop')).toMatchObject({ value: 'stopped' });
  });
});

test('a slow campaign sends one at a time, a fast one a handful', () => {
  expect([handful(6), nextStepMs(6)]).toEqual([1, 10_000]);
  expect([handful(600), nextStepMs(600)]).toEqual([50, 5_000]);
});

test('the estimate counts segments, cents and the nights between', () => {
  const estimate = estimateOf({ people: { sms: 1_000 }, segmentsEach: 2, perMinute: 1 });
  expect(estimate).toEqual({
    messages: 1_000,
    segments: 2_000,
    costCents: 15_000,
    durationMs: (1_000 + 720) * MINUTE_MS,
  });
});
