import { useEffect, useRef, useSyncExternalStore } from 'react';
import { COMMANDS, type CommandId } from './commands.ts';
import { beginsSequence, commandOf, isText, SEQUENCE_MS, strokeOf } from './key-strokes.ts';

const STORED = 'centralita.keys';
const STANDARD = new Map<CommandId, string>(COMMANDS.map(({ id, keys }) => [id, keys]));

function stored(): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

function load(): ReadonlyMap<CommandId, string> {
  const own = stored();
  return new Map(
    COMMANDS.map(({ id, keys }) => {
      const chosen = own[id];
      return [id, typeof chosen === 'string' && chosen !== '' ? chosen : keys];
    }),
  );
}

let keys = load();
const listeners = new Set<() => void>();

/** Gives a command other keys, on this computer. Undefined: those that it comes with. */
export function chooseKeys(id: CommandId, wanted: string | undefined): void {
  const next = new Map(keys).set(id, wanted ?? STANDARD.get(id) ?? '');
  keys = next;
  const own = [...next].filter(([command, chosen]) => STANDARD.get(command) !== chosen);
  localStorage.setItem(STORED, JSON.stringify(Object.fromEntries(own)));
  for (const listener of listeners) listener();
}

export function useKeys(): ReadonlyMap<CommandId, string> {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => keys,
  );
}

type Run = () => void;
/** The last that came is asked: what stands in front goes first. */
const handlers = new Map<CommandId, readonly Run[]>();

/** The commands that do something where the reader is now. */
export function availableCommands(): readonly CommandId[] {
  return COMMANDS.map(({ id }) => id).filter((id) => (handlers.get(id)?.length ?? 0) > 0);
}

export function runCommand(id: CommandId): boolean {
  const run = handlers.get(id)?.at(-1);
  run?.();
  return run !== undefined;
}

/** Lets a command do something while the component stands, and `enabled` says so. */
export function useShortcut(id: CommandId, run: Run, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const own: Run = () => latest.current();
    handlers.set(id, [...(handlers.get(id) ?? []), own]);
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== own),
      );
    };
  }, [id, enabled]);
}

/** To these a letter is nothing: after a view was chosen, or a box ticked, the keys of the page go on. */
const WITHOUT_LETTERS = 'input[type="radio"], input[type="checkbox"]';

/** Where letters are text, or a choice by its first letter. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.matches(WITHOUT_LETTERS)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="menuitem"]');
}

/** A dialog has the reader: the page behind it hears no key. */
function isBehind(target: EventTarget | null): boolean {
  const dialog = document.querySelector('[role="dialog"][aria-modal="true"]');
  return dialog !== null && !(target instanceof HTMLElement && target.closest('[data-keys]'));
}

const IN_DIALOGS: readonly CommandId[] = ['palette', 'undo'];

let before: { readonly stroke: string; readonly at: number } | undefined;

function listen(event: KeyboardEvent): void {
  const stroke = strokeOf(event);
  if (stroke === undefined || event.defaultPrevented || (isField(event.target) && isText(stroke))) return;
  const last = before && event.timeStamp - before.at < SEQUENCE_MS ? before.stroke : undefined;
  const id = commandOf(keys, { stroke, before: last });
  before = beginsSequence(keys.values(), stroke) ? { stroke, at: event.timeStamp } : undefined;
  if (id === undefined || (isBehind(event.target) && !IN_DIALOGS.includes(id))) return;
  // Ctrl-Z in a field takes back letters.
  if (id === 'undo' && isField(event.target)) return;
  if (runCommand(id)) event.preventDefault();
}

/** Once, at the top of the page. */
export function useShortcutKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
