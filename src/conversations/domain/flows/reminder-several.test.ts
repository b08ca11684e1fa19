import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk, id, visitAt, type FlowTalk } from '../../test-support/flow-talk.ts';
import type { EffectResult, Effect } from '../effect.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import type { ReminderSubject, Visit } from '../wish.ts';

const [FIRST, SECOND, THIRD] = [
  visitAt('2026-11-24T09:30:00Z', 30),
  visitAt('2026-12-01T16:00:00Z', 31),
  visitAt('2026-12-03T11:00:00Z', 32),
];
const subjectOf = ({ id: appointmentId, patientId }: Visit): ReminderSubject => ({ appointmentId, patientId });

/** Reminders of these visits wait in one thread, each told by a message of its own. */
function thread(visits: readonly Visit[], language: Language = 'es', unsure?: Effect['kind']): FlowTalk {
  const byId = (wanted: AppointmentId) => visits.find((visit) => visit.id === wanted);
  return flowTalk({
    channel: 'sms',
    language,
    node: { name: 'reminder', subjects: visits.map(subjectOf), answered: false },
    answer: (effect: Effect): EffectResult | undefined => {
      if (effect.kind === unsure) return { kind: 'refused', effect: unsure, code: 'ehr-unconfirmed' };
      if (effect.kind === 'load-visits')
        return { kind: 'visits', visits: effect.subjects.flatMap(({ appointmentId }) => byId(appointmentId) ?? []) };
      if (effect.kind !== 'confirm-attendance') return undefined;
      const visit = byId(effect.appointmentId);
      return visit && { kind: 'attendance-confirmed', visit };
    },
  });
}

const confirmedIn = ({ effects }: FlowTalk) =>
  effects.flatMap((effect) => (effect.kind === 'confirm-attendance' ? [effect.appointmentId] : []));

describe('several reminders that wait in one thread', () => {
  test.each<[Language, string, RegExp]>([
    ['es', 'sí', /martes 24 .*queda confirmada\. Y a su cita del martes 1 de diciembre a las 17:00, ¿podrá venir\?/],
    [
      'ca',
      'sí',
      /dimarts 24 .*queda confirmada\. I a la seva cita de dimarts 1 de desembre a les 17:00, podrà venir\?/,
    ],
    ['en', 'yes', /Tuesday,? 24 .*is confirmed\. And will you be able to come to your appointment on Tuesday,? 1 Dec/],
  ])('in %s the second is named once the first is confirmed, and a yes then is for it', (language, yes, named) => {
    const picked = thread([FIRST, SECOND], language).say(yes).say('1');
    expect(picked.said).toMatch(named);
    expect(confirmedIn(picked)).toEqual([FIRST.id]);
    const both = picked.say(yes);
    expect(confirmedIn(both)).toEqual([FIRST.id, SECOND.id]);
    expect(both.state.node).toMatchObject({
      name: 'reminder',
      answered: true,
      subjects: [subjectOf(FIRST), subjectOf(SECOND)],
    });
    expect(both.state.unanswered).toBeUndefined();
  });

  test('thanks for the first are no answer to the second', () => {
    const thanked = thread([FIRST, SECOND]).say('sí').say('2').say('gracias');
    expect(thanked.said).toBe('');
    expect(confirmedIn(thanked)).toEqual([SECOND.id]);
    expect(confirmedIn(thanked.say('sí'))).toEqual([SECOND.id, FIRST.id]);
  });

  test('of three the two that are left are asked for together, and a yes must say which', () => {
    const picked = thread([FIRST, SECOND, THIRD]).say('sí').say('2');
    expect(picked.said).toContain('Y a las citas que le recordamos, ¿podrá venir?');
    const which = picked.say('sí');
    expect(which.state.node).toMatchObject({ name: 'which-reminder', visits: [FIRST, THIRD] });
    expect(confirmedIn(which.say('1').say('sí'))).toEqual([SECOND.id, FIRST.id, THIRD.id]);
  });

  test('a no to the second, once it was named, is about it alone', () => {
    const no = thread([FIRST, SECOND]).say('sí').say('1').say('no');
    expect(no.state.node).toMatchObject({ name: 'cannot-attend', visit: { id: SECOND.id } });
    expect(confirmedIn(no)).toEqual([FIRST.id]);
  });

  test('after one is cancelled the other is asked for, in place of why; it stays with the thread', () => {
    const cancelled = thread([FIRST, SECOND]).say('no').say('1').say('2');
    expect(cancelled.effects.at(-1)).toMatchObject({ kind: 'cancel', appointmentId: FIRST.id });
    expect(cancelled.said).toMatch(/queda anulada\. Y a su cita del martes 1 de diciembre a las 17:00, ¿podrá venir\?/);
    expect(cancelled.said).not.toContain('díganos por qué');
    expect(cancelled.last.outcome).toBe('cancelled');
    expect(cancelled.state.unanswered?.subjects).toEqual([subjectOf(SECOND)]);
  });

  test.each([
    ['confirm-attendance', ['sí', '1']],
    ['cancel', ['no', '1', '2']],
    ['cancel', ['anúlela', '1', 'sí']],
  ] as const)(
    'what the clinic’s own system has not confirmed yet (%s) leaves the other to be asked for',
    (kind, said) => {
      const asked = said.reduce((talk, text) => talk.say(text), thread([FIRST, SECOND], 'es', kind));
      expect(asked.last.outcome).toBe('requested');
      expect(asked.said).toContain('Y a su cita del martes 1 de diciembre a las 17:00, ¿podrá venir?');
      expect(asked.state.unanswered?.subjects).toEqual([subjectOf(SECOND)]);
    },
  );

  test('after one is moved the other is asked for', () => {
    const moved = thread([FIRST, SECOND]).say('no').say('1').say('1').say('1').say('sí');
    expect(moved.effects.at(-1)).toMatchObject({ kind: 'reschedule', appointmentId: FIRST.id });
    expect(moved.last.outcome).toBe('moved');
    expect(moved.said).toContain('Y a su cita del martes 1 de diciembre a las 17:00, ¿podrá venir?');
    expect(moved.state.unanswered?.subjects).toEqual([subjectOf(SECOND)]);
  });

  test('what is cancelled by its own word, and thought better of, still waits beside the other', () => {
    const asked = thread([FIRST, SECOND]).say('anúlela').say('1');
    expect(asked.state.node).toMatchObject({ name: 'cancel', visit: { id: FIRST.id } });
    const kept = asked.say('no');
    expect(kept.last.outcome).toBe('informed');
    expect(kept.state.unanswered?.subjects.map(({ appointmentId }) => appointmentId)).toEqual([
      SECOND.id,
      id<AppointmentId>(30),
    ]);
  });

  test('who writes but yes to the list is asked for each by its name', () => {
    const asked = thread([SECOND, FIRST]).say('sí').say('sí');
    expect(asked.said).toMatch(/^Y a su cita del martes 24 de noviembre a las 10:30, ¿podrá venir\?/);
    expect(confirmedIn(asked)).toEqual([]);
    const first = asked.say('sí');
    expect(first.said).toMatch(/queda confirmada\. Y a su cita del martes 1 de diciembre a las 17:00, ¿podrá venir\?/);
    expect(confirmedIn(first.say('sí'))).toEqual([FIRST.id, SECOND.id]);
    // A no is for the one that was named, and a doubtful yes to the list is none.
    expect(asked.say('no').state.node).toMatchObject({ name: 'cannot-attend', visit: { id: FIRST.id } });
    expect(confirmedIn(thread([FIRST, SECOND]).say('sí').say('sí pero no sé si podré').say('sí'))).toEqual([]);
  });

  test('a yes for all of them leaves nothing to be asked', () => {
    const all = thread([FIRST, SECOND]).say('sí').say('las dos');
    expect(confirmedIn(all)).toEqual([FIRST.id, SECOND.id]);
    expect(all.said).not.toContain('¿podrá venir?');
    expect(all.state.node).toMatchObject({ name: 'reminder', answered: true });
  });
});
