import { describe, expect, test } from '@jest/globals';
import { messageParts } from './message-parts.ts';

const text = (of: string) => ({ kind: 'text', text: of });
const value = (name: string) => ({ kind: 'value', name });

describe('the parts of a message', () => {
  test('are its words, its values, and its choices with theirs', () => {
    expect(messageParts('{clinic}: le esperamos.{link, select, none {} other { Aquí: {link}}}')).toEqual([
      value('clinic'),
      text(': le esperamos.'),
      {
        kind: 'choice',
        name: 'link',
        options: [
          { when: 'none', parts: [] },
          { when: 'other', parts: [text(' Aquí: '), value('link')] },
        ],
      },
    ]);
  });

  test('of a plural have the number where it is said', () => {
    expect(messageParts('{visits, plural, one {una cita} other {# citas}}')).toEqual([
      {
        kind: 'choice',
        name: 'visits',
        options: [
          { when: 'one', parts: [text('una cita')] },
          { when: 'other', parts: [text('#'), text(' citas')] },
        ],
      },
    ]);
  });

  test('keep what looks like a sign and is none', () => {
    expect(messageParts("l'hora de <b>hoy</b>, '{'sin dato'}'")).toEqual([text("l'hora de <b>hoy</b>, {sin dato}")]);
  });

  test.each(['{clinic {day}', '{link, select, none {}}'])('are none where it cannot be read: %s', (broken) => {
    expect(messageParts(broken)).toBeUndefined();
  });
});
