import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk, PATIENT, VISIT, type FlowTalk } from '../../test-support/flow-talk.ts';
import type { Visit } from '../wish.ts';

const subjects = [{ appointmentId: VISIT.id, patientId: PATIENT }];
const CANCELLED: Visit = { ...VISIT, changeable: false };

function thread(language: Language, visit: Visit = VISIT): FlowTalk {
  return flowTalk({
    channel: 'sms',
    language,
    visits: [visit],
    node: { name: 'reminder', subjects, answered: false },
  });
}

function changesNothing({ effects }: FlowTalk): void {
  const kinds = effects.map(({ kind }) => kind);
  expect(kinds).not.toContain('confirm-attendance');
  expect(kinds).not.toContain('cancel');
  expect(kinds).not.toContain('reschedule');
}

describe('another visit, asked for in the thread of a reminder', () => {
  test.each<[Language, string]>([
    ['es', 'quiero pedir otra cita'],
    ['es', 'sí, quiero otra cita'],
    ['es', 'necesito una nueva cita'],
    ['ca', 'vull demanar una altra hora'],
    ['ca', 'sí, vull una altra cita'],
    ['en', 'can I make a new appointment please'],
  ])('in %s "%s" begins a booking, which asks who it is and confirms nothing', (language, text) => {
    const asked = thread(language).say(text);
    expect(asked.state).toMatchObject({ goal: 'book', node: { name: 'service' } });
    expect(asked.press('1').state.node.name).toBe('birth-date');
    changesNothing(asked);
  });

  test.each<[Language, string]>([
    ['es', 'sí, quiero la cita'],
    ['es', 'no, quiero otra cita'],
    ['es', 'sí pero quiero otra cita'],
    ['es', 'no quiero otra cita'],
    ['ca', 'sí, vull la cita'],
    ['en', 'yes, I want another appointment'],
  ])('in %s "%s" is not clear: neither a booking nor a yes', (language, text) => {
    const asked = thread(language).say(text);
    expect(asked.state.goal).not.toBe('book');
    changesNothing(asked);
  });

  test.each<[Language, string]>([
    ['es', 'sí, quiero otra cita'],
    ['es', 'sí pero quiero otra cita'],
    ['es', 'quiero otra para el martes, otra cita'],
    ['ca', 'sí, voldria una altra visita'],
    ['en', "yes, I'd like another appointment"],
  ])('in %s "%s", once the visit was cancelled, can mean nothing else', (language, text) => {
    const asked = thread(language, CANCELLED).say(text);
    expect(asked.state).toMatchObject({ goal: 'book', node: { name: 'service' } });
    changesNothing(asked);
  });

  test('a plain yes, or a no, to a cancellation stays with a person', () => {
    for (const text of ['sí', 'no quiero otra cita']) {
      const { last, state } = thread('es', CANCELLED).say(text);
      expect(state.goal).not.toBe('book');
      expect(last.person).toBeDefined();
    }
  });

  test('what was named with it is kept for the search', () => {
    const { wish } = thread('es').say('quiero pedir otra cita para el martes por la mañana').state;
    expect(wish.when?.within).toHaveLength(1);
  });
});
