import { describe, expect, test } from '@jest/globals';
import { COMMANDS, type CommandId } from './commands.ts';
import { beginsSequence, clashOf, commandOf, isText, strokeOf } from './key-strokes.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  strokeOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
const KEYS = new Map<CommandId, string>(COMMANDS.map(({ id, keys }) => [id, keys]));

describe('keys', () => {
  test.each([
    ['k', { ctrlKey: true }, 'mod+k'],
    ['K', { metaKey: true }, 'mod+k'],
    ['?', {}, '?'],
    ['ArrowLeft', { altKey: true }, 'alt+arrowleft'],
    [' ', {}, 'space'],
    ['Shift', {}, undefined],
  ] as const)('%s is one stroke', (key, held, expected) => {
    expect(press(key, held)).toBe(expected);
  });

  test('only those with Ctrl are not text', () => {
    expect([isText('n'), isText('alt+n'), isText('mod+k')]).toEqual([true, true, false]);
  });

  test('two keys win over one', () => {
    expect(commandOf(KEYS, { stroke: 'c', before: 'g' })).toBe('go.calls');
    expect(commandOf(KEYS, { stroke: 'c', before: undefined })).toBe('agenda.new');
    expect(beginsSequence(KEYS.values(), 'g')).toBe(true);
    expect(commandOf(KEYS, { stroke: 'g', before: undefined })).toBeUndefined();
  });

  test('no two commands of one place have the same keys', () => {
    expect(COMMANDS.filter(({ id, keys }) => clashOf(KEYS, { id, keys }))).toEqual([]);
    expect(clashOf(KEYS, { id: 'agenda.new', keys: 'n' })).toBe('agenda.next');
    expect(clashOf(KEYS, { id: 'agenda.new', keys: 'g' })).toBe('go.agenda');
  });
});
