import { Text, UnstyledButton } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from './texts.tsx';

const KEYS: readonly (readonly [key: string, letters: string])[] = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
];
const MAX_SHOWN = 12;

interface Props {
  readonly press: (key: string) => void;
  readonly hint: string;
  /** What the clinic asks for now: the keys shown are those pressed since it has changed. */
  readonly turn: number;
}

/** Twelve keys; those of the keyboard work too, wherever no field has the focus. */
export function Keypad({ press, hint, turn }: Props): ReactNode {
  const { t } = useTexts();
  const [entry, setEntry] = useState({ turn, keys: '' });
  const pressed = entry.turn === turn ? entry.keys : '';
  const hit = (key: string): void => {
    setEntry((before) => ({ turn, keys: ((before.turn === turn ? before.keys : '') + key).slice(-MAX_SHOWN) }));
    press(key);
  };
  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (!inField && !event.ctrlKey && !event.metaKey && !event.altKey && /^[0-9*#]$/.test(event.key)) hit(event.key);
    };
    window.addEventListener('keydown', typed);
    return () => window.removeEventListener('keydown', typed);
  });
  return (
    <div>
      <Text size="sm" ta="center" fw={600} className="keypad-display numbers" c={pressed ? 'dark' : 'teal.9'}>
        {pressed || hint || '\u00a0'}
      </Text>
      <div className="keypad">
        {KEYS.map(([key, letters]) => (
          <UnstyledButton key={key} className="key" aria-label={t('key', { key })} onClick={() => hit(key)}>
            <span className="key-digit">{key}</span>
            <span className="key-letters" aria-hidden>
              {letters}
            </span>
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}
