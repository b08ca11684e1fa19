import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import type { HoldId, ServiceId } from '../../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../../platform/time/instant.ts';
import { flowTalk, id, NOW, OFFERS, PATIENT, SERVICES, VISIT } from '../../test-support/flow-talk.ts';
import type { Node } from '../dialogue.ts';
import { expectation } from '../question.ts';

const OFFER: Node = { name: 'offer', openings: OFFERS, shown: OFFERS.map((one) => one.id) };
const CONFIRM: Node = { name: 'confirm', opening: OFFERS[0] as never, openings: OFFERS, shown: [] };
const known = { caller: { patientId: PATIENT }, goal: 'book', wish: { serviceId: id<ServiceId>(10) } } as const;
const hold = { id: id<HoldId>(40), openingId: 'opening-1', expiresAt: plusMs(NOW, HOUR_MS) };

describe('a change of mind', () => {
  test.each<[Language, string]>([
    ['es', 'no, quiero anular mi cita'],
    ['ca', 'no, vull anul·lar la cita'],
    ['en', 'no, I want to cancel my appointment'],
  ])('in %s gives back what was held and goes on with the other thing', (language, text) => {
    const turned = flowTalk({ language, node: CONFIRM, state: { ...known, hold } }).say(text);
    expect(turned.effects.map(({ kind }) => kind)).toEqual(['release-holds', 'list-visits']);
    expect(turned.state).toMatchObject({ node: { name: 'cancel', visit: VISIT }, goal: 'cancel' });
    expect(turned.state.hold).toBeUndefined();
  });

  test('while a visit is moved is about that visit', () => {
    const moving = { ...known, goal: 'move', moving: VISIT } as const;
    expect(flowTalk({ node: OFFER, state: moving }).say('mejor anúlela').state.node).toEqual({
      name: 'cancel',
      visit: VISIT,
    });
  });

  test.each<[Language, string]>([
    ['es', 'no, mejor cambiarla de día'],
    ['ca', 'millor canviar de dia'],
    ['en', 'change it to another day instead'],
  ])('while it is cancelled, in %s: another day', (language, text) => {
    const turned = flowTalk({ language, node: { name: 'cancel', visit: VISIT }, state: known }).say(text);
    expect(turned.state).toMatchObject({ node: { name: 'offer' }, moving: VISIT });
  });

  test('to booking from another question', () => {
    const turned = flowTalk({ node: { name: 'visit', visit: VISIT }, state: known }).say(
      'quiero pedir otra cita de fisioterapia',
    );
    expect(turned.state).toMatchObject({ node: { name: 'offer' }, wish: { serviceId: SERVICES[1]?.id } });
  });

  test.each<[Language, string]>([
    ['es', 'no, quería otra cosa'],
    ['ca', 'no, volia una altra cosa'],
    ['en', 'no, something else'],
  ])('in %s without saying to what leads back to the menu', (language, text) => {
    const turned = flowTalk({ language, node: CONFIRM, state: { ...known, hold } }).say(text);
    expect(turned.effects.map(({ kind }) => kind)).toEqual(['release-holds']);
    expect(turned.state).toMatchObject({ node: { name: 'menu' }, wish: {} });
  });

  test.each<[Language, string, string]>([
    ['es', '¿Abren el jueves?', 'El jueves 26 de noviembre'],
    ['es', '¿el sábado están abiertos?', 'El sábado 21 de noviembre cerramos'],
    ['ca', 'Dijous obren?', 'dijous 26 de novembre'],
    ['en', 'Are you open on Thursday?', 'On Thursday the 26th of November we are open'],
  ])(
    'is no question of hours: in %s "%s" is answered, and the same times are offered again',
    (language, text, told) => {
      const asked = flowTalk({ language, node: OFFER, state: known }).say(text);
      expect(asked.said).toContain(told);
      expect(asked.effects).toEqual([]);
      expect(asked.state.node).toEqual(OFFER);
    },
  );

  test('asks for a day by "¿tienen horario el jueves?", which is no question about the house', () => {
    const asked = flowTalk({ node: OFFER, state: known }).say('¿tienen otro horario el miércoles?');
    expect(asked.effects.map(({ kind }) => kind)).toEqual(['find-openings']);
  });

  test('"no, el jueves" is another wish', () => {
    const turned = flowTalk({ node: CONFIRM, state: { ...known, hold } }).say('no, el jueves');
    expect(turned.effects.map(({ kind }) => kind)).toEqual(['release-holds', 'find-openings']);
  });

  test('is never found in a yes', () => {
    const booked = flowTalk({ node: CONFIRM, state: { ...known, hold } }).say('sí, confirmo');
    expect(booked.effects.map(({ kind }) => kind)).toEqual(['book']);
  });
});

describe('in the middle of anything', () => {
  test.each<[Language, string]>([
    ['es', 'espere un momento'],
    ['ca', 'un moment, si us plau'],
    ['en', 'hold on a moment'],
  ])('in %s "%s" waits longer, and the next silence is no miss', (language, text) => {
    const waiting = flowTalk({ language, node: OFFER, state: known }).say(text);
    expect(expectation(waiting.state).timeoutSeconds).toBe(30);
    expect(waiting.said.split(' ').length).toBeLessThan(6);
    const silent = waiting.hear({ kind: 'silence' });
    expect(silent.state).toMatchObject({ node: OFFER, misses: 0 });
    expect(silent.state.waits).toBeUndefined();
  });

  test.each<[Language, string]>([
    ['es', '¿qué ha dicho?'],
    ['ca', 'què ha dit?'],
    ['en', 'what did you say?'],
    ['es', 'no le entiendo'],
  ])('in %s "%s" is told again', (language, text) => {
    const told = flowTalk({ language, node: CONFIRM, state: { ...known, hold } }).say(text);
    expect(told.state.node).toEqual(CONFIRM);
    expect(told.state.misses).toBe(0);
    expect(told.effects).toEqual([]);
  });

  test.each<[Language, string]>([
    ['es', 'me da igual'],
    ['ca', 'qualsevol'],
    ['en', "I don't mind"],
  ])('in %s "%s" takes the first of what is offered, which is still read back', (language, text) => {
    const chosen = flowTalk({ language, node: OFFER, state: known }).say(text);
    expect(chosen.state.node).toMatchObject({ name: 'confirm', opening: OFFERS[0] });
  });

  test.each<[Language, string]>([
    ['es', 'hable más despacio, por favor'],
    ['ca', 'més a poc a poc, si us plau'],
    ['en', 'more slowly please'],
  ])('in %s "%s" is remembered with the patient, and gives longer to answer', (language, text) => {
    const slow = flowTalk({ language, node: OFFER, state: known }).say(text);
    expect(slow.effects).toEqual([{ kind: 'remember-pace', patientId: PATIENT }]);
    expect(slow.state).toMatchObject({ slow: true, node: OFFER });
    expect(expectation(slow.state).timeoutSeconds).toBe(12);
  });
});

describe('cancelling', () => {
  const asked = flowTalk({ node: { name: 'cancel', visit: VISIT }, state: known });

  test.each<[string, string]>([
    ['1', 'patient-time'],
    ['4', 'patient-other'],
    ['ya estoy mejor', 'patient-not-needed'],
    ['voy a otro médico', 'patient-elsewhere'],
  ])('keeps the reason %s', (answer, reason) => {
    const why = asked.press('1');
    expect(why.effects).toEqual([]);
    const done = /^\d$/.test(answer) ? why.press(answer) : why.say(answer);
    expect(done.effects).toEqual([{ kind: 'cancel', appointmentId: VISIT.id, reason }]);
    expect(done.last.outcome).toBe('cancelled');
  });

  test.each(['silence', 'hangup'] as const)('is done whatever follows the yes: %s', (kind) => {
    expect(asked.press('1').hear({ kind }).effects).toMatchObject([{ kind: 'cancel', reason: 'patient' }]);
  });

  test('offers another day in its place', () => {
    expect(asked.press('3').state).toMatchObject({ node: { name: 'offer' }, moving: VISIT });
  });
});
