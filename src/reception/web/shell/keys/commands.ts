import type { MessageKey } from '../../i18n/es.ts';

/** Everything that has a key of its own. The keys are those of a new reader; who likes others chooses them in the sheet (`?`). */
export const COMMANDS = [
  { id: 'palette', keys: 'mod+k', words: 'key.palette', group: 'everywhere' },
  { id: 'help', keys: '?', words: 'key.help', group: 'everywhere' },
  { id: 'search', keys: '/', words: 'key.search', group: 'everywhere' },
  { id: 'undo', keys: 'mod+z', words: 'key.undo', group: 'everywhere' },
  { id: 'go.agenda', keys: 'g a', words: 'nav.agenda', group: 'go' },
  { id: 'go.calls', keys: 'g c', words: 'nav.calls', group: 'go' },
  { id: 'go.tasks', keys: 'g t', words: 'nav.tasks', group: 'go' },
  { id: 'agenda.new', keys: 'c', words: 'agenda.new', group: 'agenda' },
  { id: 'agenda.next', keys: 'n', words: 'key.agenda.next', group: 'agenda' },
  { id: 'agenda.today', keys: 't', words: 'agenda.today', group: 'agenda' },
  { id: 'agenda.before', keys: 'alt+arrowleft', words: 'key.agenda.before', group: 'agenda' },
  { id: 'agenda.after', keys: 'alt+arrowright', words: 'key.agenda.after', group: 'agenda' },
  { id: 'agenda.print', keys: 'mod+p', words: 'key.agenda.print', group: 'agenda' },
  { id: 'agenda.move', keys: 'm', words: 'key.agenda.move', group: 'agenda' },
] as const satisfies readonly {
  readonly id: string;
  readonly keys: string;
  readonly words: MessageKey;
  readonly group: 'everywhere' | 'go' | 'agenda';
}[];

export type CommandId = (typeof COMMANDS)[number]['id'];
export type CommandGroup = (typeof COMMANDS)[number]['group'];
