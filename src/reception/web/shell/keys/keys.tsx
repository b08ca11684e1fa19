import { Group, Kbd } from '@mantine/core';
import { keyNames } from './key-strokes.ts';

/** The keys of a command, as they stand on the keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  if (keys === '') return null;
  return (
    <Group gap={4} wrap="nowrap" component="span" className="desk-fixed">
      {keyNames(keys).map((name, index) => (
        <Kbd key={index} size="xs">
          {name}
        </Kbd>
      ))}
    </Group>
  );
}
