import { useState, type ChangeEvent, type KeyboardEvent } from 'react';

interface Reading {
  /** As the page knows it; empty for nothing. */
  readonly value: string;
  onChange(value: string): void;
  show(value: string): string;
  parse(text: string): string | undefined;
  isWhole(text: string): boolean;
  /** What an arrow makes of it. */
  step(value: string, direction: 1 | -1): string;
}

interface Typed {
  readonly text: string;
  /** The value that it was typed over. */
  readonly over: string;
  readonly isLeft: boolean;
}

/**
 * A field in which a value is typed the way people write it. What is whole is taken at once, the rest when the field is left; what
 * cannot be read stays where it was typed and counts as nothing.
 */
export function useTyped({ value, onChange, show, parse, isWhole, step }: Reading) {
  const [typed, setTyped] = useState<Typed>();
  // Somebody else has set it since: that is what is shown.
  const current = typed && (value === typed.over || value === '') ? typed : undefined;
  const read = (text: string): string | undefined => (text.trim() === '' ? '' : parse(text));
  const leave = () => {
    if (!current) return;
    const known = read(current.text);
    if (known === undefined) setTyped({ ...current, isLeft: true });
    else setTyped(undefined);
    if ((known ?? '') !== value) onChange(known ?? '');
  };
  return {
    isBad: current !== undefined && current.isLeft && read(current.text) === undefined,
    input: {
      value: current?.text ?? show(value),
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        const text = currentTarget.value;
        const known = isWhole(text) ? parse(text) : undefined;
        const next = known ?? value;
        setTyped({ text, over: next, isLeft: false });
        if (next !== value) onChange(next);
      },
      onBlur: leave,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') leave();
        const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
        if (direction === undefined || event.altKey) return;
        event.preventDefault();
        const from = (current && read(current.text)) ?? value;
        if (from === '') return;
        setTyped(undefined);
        onChange(step(from, direction));
      },
    },
  };
}
