import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseConversation } from '../support/conversations/conversation-file.ts';
import { recordedIn } from '../support/conversations/replay-folder.ts';
import { claimsOf, faultsOf, optionsIn } from '../support/conversations/judge.ts';

const LANGUAGES = ['es', 'ca', 'en'] as const;
const WAYS = ['keys', 'speech', 'text'] as const;
/** What somebody can want in all three ways; what a way does not have (a silent SMS) is not asked of it. */
const FLOWS = ['book', 'move', 'cancel', 'list', 'person', 'not-understood', 'slot-taken', 'change-of-mind'];
/** No key begins or ends these: a name, what happened, whom of the family it is for. */
const TOLD = ['new-patient', 'complaint', 'for-daughter'];

/** Each kind of request. By keys: a key leads to it; what it is about is told in words. */
const REQUESTS = {
  late: WAYS,
  'waiting-list': WAYS,
  callback: WAYS,
  message: WAYS,
  invoice: WAYS,
  results: WAYS,
  prescription: WAYS,
  certificate: WAYS,
  complaint: WAYS,
  question: ['speech', 'text'],
} as const;

/** Every flow that somebody can call for, each in every way in which it can be wanted. */
const EVERY: Readonly<Record<string, readonly (typeof WAYS)[number][]>> = {
  book: WAYS,
  move: WAYS,
  cancel: WAYS,
  confirm: WAYS,
  list: WAYS,
  late: WAYS,
  'waiting-list': WAYS,
  hours: WAYS,
  parking: WAYS,
  preparation: WAYS,
  prices: WAYS,
  insurance: WAYS,
  address: WAYS,
  results: WAYS,
  prescription: WAYS,
  certificate: WAYS,
  invoice: WAYS,
  complaint: WAYS,
  callback: WAYS,
  message: WAYS,
  person: WAYS,
  symptoms: WAYS,
  // With a one-time code, right or not, to the number on file: from it, and from another.
  'code-details': WAYS,
  'code-declined': WAYS,
  'code-wrong': WAYS,
  'code-expired': WAYS,
  // A landline writes nothing.
  'code-no-mobile': ['keys', 'speech'],
  'other-phone': WAYS,
  'other-phone-wrong': WAYS,
  'new-phone': WAYS,
  'red-flag': ['speech', 'text'],
  // Nobody says by a key that they sell something, nor in writing that they are to be spoken to slowly.
  commercial: ['speech', 'text'],
  slow: ['keys', 'speech'],
  'new-patient': ['speech', 'text'],
};

describe('the recorded conversations', () => {
  test.each(LANGUAGES)('in %s have every flow in every way in which it can be wanted', (language) => {
    const names = new Set(recordedIn(language).map(({ name }) => name));
    const wanted = Object.entries(EVERY).flatMap(([flow, ways]) => ways.map((way) => `${flow}-${way}`));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(LANGUAGES)('in %s let down politely who calls to sell something', (language) => {
    const [file] = recordedIn(language).filter(({ name }) => name === 'commercial-speech');
    expect(file && parseConversation(readFileSync(file.path, 'utf8')).effects?.outcome).toBe('commercial');
  });

  test.each(LANGUAGES)('in %s leave every kind of request, in every way in which it can be told', (language) => {
    const recorded = new Map(
      recordedIn(language).map(({ name, path }) => [name, parseConversation(readFileSync(path, 'utf8'))]),
    );
    const missing = Object.entries(REQUESTS).flatMap(([kind, ways]) =>
      ways
        .map((way) => `${kind}-${way}`)
        .filter((name) => recorded.get(name)?.effects?.requests?.some((left) => left.kind === kind) !== true),
    );
    expect(missing).toEqual([]);
  });

  test.each(LANGUAGES)('in %s have every flow by keys, by voice and in writing', (language) => {
    const names = new Set(recordedIn(language).map(({ name }) => name));
    const missing = FLOWS.flatMap((flow) => WAYS.map((way) => `${flow}-${way}`)).filter((name) => !names.has(name));
    expect(missing).toEqual([]);
    expect(names.size).toBeGreaterThanOrEqual(50);
  });

  test.each(LANGUAGES)('in %s have what is told in words alone, by voice and in writing', (language) => {
    const names = new Set(recordedIn(language).map(({ name }) => name));
    const wanted = TOLD.flatMap((flow) => [`${flow}-speech`, `${flow}-text`]);
    expect([...wanted, 'message-keys'].filter((name) => !names.has(name))).toEqual([]);
  });

  test('are all recorded, and book, move, cancel and confirm in every language', () => {
    for (const language of LANGUAGES) {
      const files = recordedIn(language).map(({ path }) => parseConversation(readFileSync(path, 'utf8')));
      expect(files.filter(({ effects }) => effects === undefined)).toEqual([]);
      const done = new Set(files.flatMap(({ effects }) => effects?.visits.map(({ what }) => what) ?? []));
      expect([...done]).toEqual(expect.arrayContaining(['booked', 'moved', 'cancelled', 'confirmed']));
    }
  });
});

describe('a conversation is not recorded', () => {
  const booked = 'Su cita queda reservada: el lunes 23 de noviembre a las diez, con Laura Vidal, en Sede Centro.';
  const visit = { what: 'booked', patient: 'Ana', service: 'X', practitioner: 'Y', at: '2026-11-23 10:00' } as const;

  test('where something is said to be booked and is not', () => {
    expect(claimsOf(booked)).toContain('booked');
    expect(faultsOf({ says: [booked], quiet: false, done: [] })).not.toEqual([]);
    expect(faultsOf({ says: [booked], quiet: false, done: [visit] })).toEqual([]);
  });

  test('where nothing is answered', () => {
    expect(faultsOf({ says: [], quiet: false, done: [] })).toEqual(['nothing is answered']);
    expect(faultsOf({ says: [], quiet: true, done: [] })).toEqual([]);
  });

  test('where more than four things are offered', () => {
    const many = [1, 2, 3, 4, 5].map((key) => `Para la opción, pulse ${key}.`);
    expect(optionsIn(many)).toBe(5);
    expect(faultsOf({ says: many, quiet: false, done: [] })).toEqual(['5 options at once']);
    expect(faultsOf({ says: many.slice(1), quiet: false, done: [] })).toEqual([]);
  });
});
