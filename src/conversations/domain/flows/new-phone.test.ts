import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { cueOf } from '../cues.ts';
import { flowTalk } from '../../test-support/flow-talk.ts';

const asked = (more: Parameters<typeof flowTalk>[0] = {}) =>
  flowTalk(more).hear({ kind: 'start' }).say('he cambiado de número de teléfono').press('14051972');
const kinds = (talk: ReturnType<typeof flowTalk>) => talk.effects.map(({ kind }) => kind);

describe('a change of telephone', () => {
  test.each([
    ['quiero cambiar mi número de teléfono', true],
    ['he cambiado de móvil', true],
    ['tengo un teléfono nuevo', true],
    ['he canviat de telèfon', true],
    ['tinc un mòbil nou', true],
    ['voldria actualitzar el meu telèfon', true],
    ['I have changed my phone number', true],
    ['I have a new mobile', true],
    ['quiero cambiar la cita', false],
    ['llámeme al móvil', false],
    ['soy nuevo', false],
    ['can I change the number of visits', false],
  ])('is heard in "%s": %s', (text, is) => {
    expect(cueOf(text) === 'new-phone').toBe(is);
  });

  test('asks for a code after the birth date, and changes nothing before it', () => {
    const talk = asked();
    expect(talk.state.node).toMatchObject({ name: 'code' });
    expect(talk.said).toContain('4 5');
    expect(kinds(talk)).not.toContain('change-phone');
    expect(kinds(talk.say('612345678'))).not.toContain('change-phone');
  });

  test('takes the number once the code is right, reads it back and says from when it holds', () => {
    const read = asked().press('123456').press('612345678');
    expect(read.said).toContain('612 345 678');
    expect(kinds(read)).not.toContain('change-phone');
    const done = read.say('sí');
    expect(done.effects.at(-1)).toMatchObject({ kind: 'change-phone', phone: '+34612345678' });
    expect(done.said).toContain('Hasta entonces vale el de antes');
    expect(done.state.goal).toBeUndefined();
  });

  test('takes the code spoken figure by figure, and another number where the one read back was wrong', () => {
    const read = asked().say('uno dos tres cuatro cinco seis').press('612345678').say('no').press('698765432');
    expect(read.said).toContain('698 765 432');
  });

  test('asks again after a wrong code, and leaves it to a person after the last', () => {
    const wrong = asked().press('999999');
    expect(wrong.said).toContain('El código no es correcto');
    expect(wrong.state.node.name).toBe('code');
    const last = asked({
      answer: (effect) =>
        effect.kind === 'give-code'
          ? { kind: 'refused', effect: 'give-code', code: 'code-wrong', attemptsLeft: 0 }
          : undefined,
    }).press('999999');
    expect(last.state.node).toMatchObject({ name: 'request', draft: { kind: 'message' } });
  });

  test('without a mobile on file, or where the code does not come, is left to a person', () => {
    const none = asked({
      answer: (effect) =>
        effect.kind === 'ask-code' ? { kind: 'refused', effect: 'ask-code', code: 'no-mobile' } : undefined,
    });
    expect(none.state.node).toMatchObject({ name: 'request', draft: { kind: 'message' } });
    expect(asked().press('2').state.node).toMatchObject({ name: 'request', draft: { kind: 'message' } });
    expect(asked().say('no me llega').state.node).toMatchObject({ name: 'request' });
  });

  test('from a number that is not known asks which one the clinic has, and needs the code that went there', () => {
    const asks = flowTalk({})
      .hear({ kind: 'start' })
      .say('tengo un teléfono nuevo')
      .press('01011990')
      .press('01011990');
    expect(asks.state.node).toEqual({ name: 'on-file', birthDate: '1990-01-01' });
    expect(kinds(asks)).not.toContain('ask-code');
    const sent = asks.press('600111010');
    expect(sent.effects.at(-1)).toMatchObject({
      kind: 'ask-code',
      claim: { phone: '+34600111010', birthDate: '1990-01-01' },
    });
    expect(sent.state.caller).toBeUndefined();
    const right = sent.press('123456');
    expect(right.state.node).toMatchObject({ name: 'new-phone' });
    expect(kinds(right.press('612345678').press('1'))).toContain('change-phone');
    expect(asks.say('no').state.node).toMatchObject({ name: 'request', draft: { kind: 'message' } });
  });

  test('is not for who speaks for somebody else', () => {
    const talk = asked({
      answer: (effect) =>
        effect.kind === 'verify-caller'
          ? { kind: 'verified', patientId: 'p' as never, acting: { mayBook: true, mayBeTold: true } }
          : undefined,
    });
    expect(talk.state.node).toMatchObject({ name: 'request', draft: { kind: 'message' } });
    expect(kinds(talk)).not.toContain('ask-code');
  });

  test.each(LANGUAGES)('is asked for in %s by voice and in writing, with no more than a code', (language) => {
    for (const channel of ['voice', 'sms'] as const) {
      const talk = flowTalk({
        language,
        channel,
        node: { name: 'code', ending: '45' },
        state: { goal: 'phone', caller: { patientId: 'p' as never } },
      });
      expect(talk.hear({ kind: 'text', text: '123456' }).state.node.name).toBe('new-phone');
    }
  });
});
