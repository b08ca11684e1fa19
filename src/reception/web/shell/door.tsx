import { Center, Group, Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { LanguageChoice } from './language-choice.tsx';

/** The frame of a page that is seen before anybody is in. */
export function Door({ children }: { readonly children: ReactNode }) {
  return (
    <Center component="main" mih="100vh" p="md" className="desk-page">
      <Stack w={400} maw="100%" gap="lg">
        <Group justify="center">
          <Brand size={40} />
        </Group>
        <Paper withBorder shadow="sm" p="xl" radius="lg">
          {children}
        </Paper>
        <Group justify="center">
          <LanguageChoice />
        </Group>
      </Stack>
    </Center>
  );
}
