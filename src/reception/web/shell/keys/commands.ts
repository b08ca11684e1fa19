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
  { id: 'go.queue', keys: 'g q', words: 'nav.queue', group: 'go' },
  { id: 'go.urgent', keys: 'g u', words: 'nav.urgent', group: 'go' },
  { id: 'go.campaigns', keys: 'g m', words: 'nav.campaigns', group: 'go' },
  { id: 'go.patients', keys: 'g p', words: 'nav.patients', group: 'go' },
  { id: 'go.reports', keys: 'g r', words: 'nav.reports', group: 'go' },
  { id: 'go.settings', keys: 'g s', words: 'nav.settings', group: 'go' },
  { id: 'inbox.next', keys: 'j', words: 'key.inbox.next', group: 'inbox' },
  { id: 'inbox.previous', keys: 'k', words: 'key.inbox.previous', group: 'inbox' },
  { id: 'inbox.take', keys: 'a', words: 'tasks.take', group: 'inbox' },
  { id: 'inbox.complete', keys: 'e', words: 'tasks.complete', group: 'inbox' },
  { id: 'inbox.snooze', keys: 'h', words: 'key.inbox.snooze', group: 'inbox' },
  { id: 'inbox.reply', keys: 'r', words: 'key.inbox.reply', group: 'inbox' },
  { id: 'inbox.macro', keys: 'v', words: 'macros.open', group: 'inbox' },
  { id: 'inbox.select', keys: 'x', words: 'key.inbox.select', group: 'inbox' },
  { id: 'agenda.new', keys: 'c', words: 'agenda.new', group: 'agenda' },
  { id: 'agenda.next', keys: 'n', words: 'key.agenda.next', group: 'agenda' },
  { id: 'agenda.today', keys: 't', words: 'agenda.today', group: 'agenda' },
  { id: 'agenda.before', keys: 'alt+arrowleft', words: 'key.agenda.before', group: 'agenda' },
  { id: 'agenda.after', keys: 'alt+arrowright', words: 'key.agenda.after', group: 'agenda' },
  { id: 'agenda.print', keys: 'mod+p', words: 'key.agenda.print', group: 'agenda' },
  { id: 'agenda.waiting', keys: 'w', words: 'waiting.title', group: 'agenda' },
  { id: 'agenda.assets', keys: 's', words: 'key.agenda.assets', group: 'agenda' },
  { id: 'agenda.move', keys: 'm', words: 'key.agenda.move', group: 'agenda' },
  { id: 'agenda.length', keys: 'l', words: 'key.agenda.length', group: 'agenda' },
] as const satisfies readonly {
  readonly id: string;
  readonly keys: string;
  readonly words: MessageKey;
  readonly group: 'everywhere' | 'go' | 'agenda' | 'inbox';
}[];

export type CommandId = (typeof COMMANDS)[number]['id'];
export type CommandGroup = (typeof COMMANDS)[number]['group'];
