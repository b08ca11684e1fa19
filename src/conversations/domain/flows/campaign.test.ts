import { describe, expect, test } from '@jest/globals';
import { flowTalk, type FlowTalk } from '../../test-support/flow-talk.ts';

const called = (): FlowTalk => flowTalk({ node: { name: 'campaign' } }).hear({ kind: 'start' });

describe('a call of a campaign', () => {
  test('asks what they want of it, with a way to a person and out of it', () => {
    expect(called().said).toMatch(/pulse 1.*persona, pulse 2.*no quiere más llamadas.*pulse 3/);
  });

  test.each<[string, (call: FlowTalk) => FlowTalk]>([
    ['the key', (call) => call.press('1')],
    ['"sí"', (call) => call.say('sí, claro')],
    ['"quiero una cita"', (call) => call.say('quiero pedir una cita')],
  ])('%s leads to a booking, which asks who it is: who picks up is not yet the patient', (_how, answer) => {
    const service = answer(called());
    expect(service.state).toMatchObject({ goal: 'book', node: { name: 'service' } });
    expect(service.press('1').state.node.name).toBe('birth-date');
    expect(service.effects.some(({ kind }) => kind === 'book')).toBe(false);
  });

  test('whoever wants a person has one, also in the middle', () => {
    expect(called().press('2').last.person).toMatchObject({ reason: 'asked-for-person' });
    expect(called().say('quiero hablar con una persona').last.person).toMatchObject({ reason: 'asked-for-person' });
  });

  test.each<[string, (call: FlowTalk) => FlowTalk]>([
    ['the key 3', (call) => call.press('3')],
    ['"no me llamen más"', (call) => call.say('no me llamen más')],
  ])('%s ends these calls for ever', (_how, answer) => {
    expect(answer(called()).last).toMatchObject({ outcome: 'opted-out', say: [{ key: 'campaign.silenced' }, {}] });
  });

  test('"no" is taken kindly, and is neither a booking nor an end of all calls', () => {
    expect(called().say('no, gracias').last).toMatchObject({
      outcome: 'informed',
      say: [{ key: 'campaign.declined' }, {}],
    });
  });

  test('a mailbox hears no reason, and a call screen who calls', () => {
    expect(called().say('Deje su mensaje después de la señal').last).toMatchObject({
      outcome: 'hung-up',
      say: [{ key: 'reminder.voicemail' }],
    });
    const screened = called().say('Diga su nombre y el motivo de la llamada y veré si la persona está disponible');
    expect(screened.last.say).toMatchObject([{ key: 'campaign.screened' }]);
    expect(screened.said).not.toMatch(/cita\b.*pase/);
  });

  test('silence is asked once more and then left: no person is troubled by it', () => {
    const once = called().hear({ kind: 'silence' });
    expect(once.last.outcome).toBeUndefined();
    const twice = once.hear({ kind: 'silence' }).last;
    expect(twice).toMatchObject({ outcome: 'hung-up' });
    expect(twice.person).toBeUndefined();
  });

  test('a stranger is excused, and words of alarm come before everything', () => {
    expect(called().say('se equivoca de número').last.person).toMatchObject({ reason: 'wrong-person' });
    expect(called().say('no puedo respirar').last.person).toMatchObject({ urgent: true });
  });
});
