import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { flowTalk, type FlowTalk } from '../../test-support/flow-talk.ts';

function press(talk: FlowTalk, keys: string): FlowTalk {
  return [...keys].reduce((next, key) => next.press(key), talk);
}

const begun = () => flowTalk().hear({ kind: 'start' });
const KEYS = /(?:pulse|premi|press) (?:the )?(\d|asterisco|asterisc|star)/gu;
const keysIn = (said: string) => new Set([...said.matchAll(KEYS)].map(([, key]) => key));

describe('the first question', () => {
  test('has four keys, and the other languages by their names after them', () => {
    const { said } = begun();
    expect([...keysIn(said)]).toEqual(['1', '2', '3', '0']);
    expect(said).toMatch(/pulse 0\. En català, digui: català\. In English, say: English\.$/);
    expect(begun().say('English').state).toMatchObject({ language: 'en', languageChosen: true });
    expect(begun().press('9').state.language).toBe('en');
  });

  test('that is met with silence tells how to be spoken to, once, and then is read again', () => {
    const silent = begun().hear({ kind: 'silence' });
    expect([...keysIn(silent.said)]).toEqual(['5', '8', '9', 'asterisco']);
    expect(silent.said).toMatch(/Per a català, premi 8\. For English, press 9\./);
    expect(silent.press('*').said).toMatch(/Para pedir una cita, pulse 1\./);
    expect(silent.press('1').state.goal).toBe('book');
    const again = silent.hear({ kind: 'silence' });
    expect(again.said).toMatch(/Para pedir una cita, pulse 1\./);
    expect(again.said).not.toMatch(/pulse 5/);
    expect(silent.press('5').state.slow).toBe(true);
    expect(silent.press('5').hear({ kind: 'silence' }).said).not.toMatch(/pulse 5/);
  });
});

describe('who says that they are not the patient', () => {
  test.each([
    ['sms', 'wrong-person', 'No le daremos más datos'],
    ['voice', 'other-question', ''],
  ] as const)('by %s is told to a person as %s', (channel, reason, words) => {
    const answered = flowTalk({ channel }).hear({ kind: 'start' }).say('Se equivoca de persona, no soy yo');
    expect(answered.last.person).toMatchObject({ reason });
    expect(answered.said).toContain(words);
  });
});

describe('by keys alone', () => {
  test.each([
    ['1', { goal: 'book' }],
    ['2', { goal: 'change' }],
    ['311', { goal: 'list' }],
    ['312', { goal: 'list' }],
    ['313', { goal: 'late' }],
    ['314', { goal: 'waiting-list' }],
    ['321', { node: { name: 'request', draft: { kind: 'prescription' } } }],
    ['322', { node: { name: 'request', draft: { kind: 'results' } } }],
    ['323', { node: { name: 'request', draft: { kind: 'certificate' } } }],
    ['324', { node: { name: 'request', draft: { kind: 'invoice' } } }],
    ['342', { node: { name: 'request', draft: { kind: 'callback' } } }],
    ['343', { node: { name: 'request', draft: { kind: 'message' } } }],
    ['3441', { node: { name: 'request', draft: { kind: 'complaint' } } }],
    ['3445', { slow: true }],
    ['3448', { language: 'ca' }],
    ['3343', { node: { name: 'menu' } }],
    ['0', { node: { name: 'handed-over' } }],
    ['3440', { node: { name: 'handed-over' } }],
  ])('%s leads to what it says', (keys, state) => {
    expect(press(begun(), keys).state).toMatchObject(state);
  });

  test.each(['332', '333', '3341', '3342'])('%s is answered, or noted for a person to answer', (keys) => {
    const { effects } = press(begun(), keys);
    expect(effects).toMatchObject([{ kind: 'leave-request', draft: { kind: 'question' } }]);
  });

  test('331 tells the hours and the address', () => {
    expect(press(begun(), '331').said).toMatch(/Nuestro horario es .*calle Mayor, 1/);
  });

  test('341 asks what is wrong where the clinic has triage, and gives a person where it has none', () => {
    const active = flowTalk({ state: { triage: 'active' } }).hear({ kind: 'start' });
    expect(press(active, '341').said).toMatch(/Cuénteme qué le pasa/);
    expect(press(begun(), '341').last.person).toMatchObject({ reason: 'symptoms' });
  });

  test('a visit is confirmed', () => {
    const { effects } = press(begun(), '312').press('14051972').press('4');
    expect(effects.at(-1)).toMatchObject({ kind: 'confirm-attendance' });
  });
});

describe.each(LANGUAGES)('in %s every page', (language) => {
  test.each(['', '3', '31', '32', '33', '334', '34', '344'])(
    '%s offers four keys at most, each after its option',
    (keys) => {
      const talk = press(flowTalk({ language }).hear({ kind: 'start' }), keys);
      const offered = keysIn(talk.said);
      expect(offered.size).toBeGreaterThan(1);
      expect(offered.size).toBeLessThanOrEqual(4);
      expect(talk.said).not.toMatch(/\{|undefined/);
      expect(talk.press('*').state.node).toEqual(talk.state.node);
      expect(talk.press('*').said).toContain(talk.said.slice(-30));
    },
  );

  test('can be read as well as heard', () => {
    const written = flowTalk({ language, channel: 'sms' }).say('hola').say('3').say('4').say('4');
    expect(written.said).toMatch(/^1 = /);
    expect(written.said).not.toMatch(/pulse|premi 1|press 1/);
  });
});
