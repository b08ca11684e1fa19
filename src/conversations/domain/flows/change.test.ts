import { describe, expect, test } from '@jest/globals';
import { flowTalk, VISIT, visitAt } from '../../test-support/flow-talk.ts';
import type { Wish } from '../wish.ts';

/** What is looked for, once it is known who writes. */
function soughtAfter(words: string, visits = [VISIT]): Wish | undefined {
  const asked = flowTalk({ channel: 'sms', visits }).say(words);
  expect(asked.state.node.name).toBe('birth-date');
  const known = asked.say('14/05/1972');
  const talk = visits.length > 1 ? known.say('1') : known;
  const search = talk.effects.find((effect) => effect.kind === 'find-openings');
  return search?.kind === 'find-openings' ? search.wish : undefined;
}

function days({ when }: Wish = {}): readonly string[] {
  return (when?.within ?? []).map(({ start }) => new Date(start).toISOString().slice(0, 10));
}

describe('where a visit is moved to, said before it is known who writes', () => {
  test.each([
    ['quiero cambiar mi cita al jueves', '2026-11-25'],
    ['cambiar la cita del martes al viernes', '2026-11-26'],
    ['vull canviar la visita a dijous', '2026-11-25'],
    ['can I move my appointment to Friday morning', '2026-11-27'],
  ])('%s', (words, first) => {
    expect(days(soughtAfter(words))[0]).toBe(first);
  });

  test('holds for the one of several that is chosen then', () => {
    const visits = [VISIT, visitAt('2026-12-09T09:30:00Z')];
    expect(days(soughtAfter('quiero cambiar mi cita al jueves', visits))).toEqual(['2026-11-25']);
  });

  test('a day on which they cannot come is not looked at', () => {
    const { when } = soughtAfter('el jueves no puedo, quiero cambiar la cita') ?? {};
    expect(when?.exclude.map(({ start }) => new Date(start).toISOString().slice(0, 10))).toContain('2026-11-25');
  });

  test.each([
    'quiero cambiar mi cita del martes',
    'cambiar la cita, es el martes a las diez y media',
    'quiero cambiar mi cita',
  ])('%s: of the time that it has nothing is asked for', (words) => {
    expect(soughtAfter(words)?.when).toBeUndefined();
  });
});
