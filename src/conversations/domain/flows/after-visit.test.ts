import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk, PATIENT } from '../../test-support/flow-talk.ts';

const SCORE = { name: 'score', feedbackId: 'feedback-1', patientId: PATIENT } as const;
const WAYS = ['voice', 'sms'] as const;
const left = (talk: ReturnType<typeof flowTalk>) =>
  talk.effects.flatMap((effect) => (effect.kind === 'leave-request' ? [effect.draft.words] : []));

const TOLD: readonly [Language, string, RegExp][] = [
  ['es', 'La recepcionista fue muy amable', /Gracias por contárnoslo/],
  ['es', 'me hicieron esperar una hora y nadie me dijo nada', /Gracias por contárnoslo/],
  ['es', '¿por qué no abren los sábados? por lo demás todo bien', /Gracias por contárnoslo/],
  ['ca', 'La recepcionista va ser molt amable', /Gràcies per explicar-nos-ho/],
  ['ca', 'em van fer esperar una hora', /Gràcies per explicar-nos-ho/],
  ['en', 'The receptionist was very kind', /Thank you for telling us/],
  ['en', 'I had to wait for an hour and nobody told me why', /Thank you for telling us/],
];

describe('what is told after a score', () => {
  test.each(TOLD)('in %s goes to a person with thanks: "%s"', (language, text, thanks) => {
    for (const channel of WAYS) {
      const talk = flowTalk({ node: SCORE, language, channel }).press('9').say(text);
      expect(left(talk)).toEqual([text]);
      expect(talk.said).toMatch(thanks);
      expect(talk.last.outcome).toBe('informed');
    }
  });

  test.each(TOLD.filter(([, text]) => !text.includes('¿')))(
    'or beside it, or in its place, in %s: "%s"',
    (language, text, thanks) => {
      for (const channel of WAYS) {
        const beside = flowTalk({ node: SCORE, language, channel }).say(`9, ${text}`);
        expect(beside.effects).toMatchObject([{ kind: 'leave-feedback', score: 9 }, { kind: 'leave-request' }]);
        expect(beside.said).toMatch(thanks);
        expect(left(flowTalk({ node: SCORE, language, channel }).say(text))).toEqual([text]);
      }
    },
  );

  test('nothing is left of a plain no, or of thanks', () => {
    for (const text of ['no', 'no, gracias', 'gracias']) {
      expect(left(flowTalk({ node: SCORE }).press('9').say(text))).toEqual([]);
    }
  });

  test.each<[Language, string]>([
    ['es', 'páseme con la recepcionista por favor'],
    ['es', 'quiero hablar con una persona'],
    ['ca', 'passi’m amb la recepcionista'],
    ['en', 'put me through to the receptionist please'],
  ])('a person is reached in %s by who asks for one: "%s"', (language, text) => {
    for (const node of [SCORE, { name: 'comment' } as const]) {
      expect(flowTalk({ node, language }).say(text).last.person).toBeDefined();
    }
  });

  test('0 is both: the lowest score, which is kept, and a person', () => {
    for (const channel of WAYS) {
      const talk = flowTalk({ node: SCORE, channel }).press('0');
      expect(talk.effects).toMatchObject([{ kind: 'leave-feedback', feedbackId: 'feedback-1', score: 0 }]);
      expect(talk.last.person).toEqual({ reason: 'asked-for-person', urgent: false });
    }
    expect(flowTalk({ node: { name: 'comment' } }).press('0').effects).toEqual([]);
  });

  test('words of alarm in it are heard', () => {
    const talk = flowTalk({ node: SCORE }).press('9').say('todo bien pero ahora me ahogo y me duele mucho el pecho');
    expect(talk.said).toContain('112');
  });
});
