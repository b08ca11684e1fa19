/** What is pressed, in the form in which a command names its keys: `mod+k`, `alt+arrowleft`, `?`, `g a` (one after the other). */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ALONE: readonly string[] = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process', 'Unidentified'];
/** So long may one wait between the two keys of a sequence. */
export const SEQUENCE_MS = 1_200;

/** Undefined for a key that only changes others. Shift is part of what it makes: `?`, not `shift+'`. */
export function strokeOf({ key, ctrlKey, metaKey, altKey }: KeyPress): string | undefined {
  if (ALONE.includes(key) || key === '') return undefined;
  const name = key === ' ' ? 'space' : key.toLowerCase();
  return `${ctrlKey || metaKey ? 'mod+' : ''}${altKey ? 'alt+' : ''}${name}`;
}

/** Keys that mean letters while somebody types: only those with Ctrl are not text. */
export function isText(stroke: string): boolean {
  return !stroke.startsWith('mod+');
}

/** The command of a key, or of the last two keys. Two keys win over one, so that `g a` is not an `a`. */
export function commandOf<Id extends string>(
  keys: ReadonlyMap<Id, string>,
  pressed: { readonly stroke: string; readonly before: string | undefined },
): Id | undefined {
  const both = pressed.before === undefined ? undefined : `${pressed.before} ${pressed.stroke}`;
  let single: Id | undefined;
  for (const [id, wanted] of keys) {
    if (wanted === both) return id;
    if (wanted === pressed.stroke) single = id;
  }
  return single;
}

/** Whether a key begins one of the sequences: it does nothing by itself then. */
export function beginsSequence(keys: Iterable<string>, stroke: string): boolean {
  return [...keys].some((wanted) => wanted.startsWith(`${stroke} `));
}

/** Which of the commands already has these keys, also as the first of two. */
export function clashOf<Id extends string>(
  keys: ReadonlyMap<Id, string>,
  wanted: { readonly id: Id; readonly keys: string },
): Id | undefined {
  for (const [id, other] of keys) {
    if (id === wanted.id) continue;
    if (other === wanted.keys || other.startsWith(`${wanted.keys} `) || wanted.keys.startsWith(`${other} `)) return id;
  }
  return undefined;
}

/** "Ctrl + K", "G luego A": as keyboards write it. */
export function keyNames(keys: string): readonly string[] {
  const names: Readonly<Record<string, string>> = {
    mod: 'Ctrl',
    alt: 'Alt',
    arrowleft: '←',
    arrowright: '→',
    arrowup: '↑',
    arrowdown: '↓',
    enter: '⏎',
    escape: 'Esc',
    space: '␣',
  };
  return keys.split(/[ +]/).map((part) => names[part] ?? part.toUpperCase());
}
