import { Alert, Button, Group, Modal, SimpleGrid, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { COMMANDS, type CommandGroup, type CommandId } from './keys/commands.ts';
import { clashOf, strokeOf } from './keys/key-strokes.ts';
import { Keys } from './keys/keys.tsx';
import { chooseKeys, useKeys } from './keys/shortcuts.ts';

const GROUPS: readonly CommandGroup[] = ['everywhere', 'go', 'agenda', 'inbox'];

/** All keys, and the way to choose others. */
export default function HelpSheet({ close }: { readonly close: () => void }) {
  const { t } = useI18n();
  const keys = useKeys();
  const [changing, setChanging] = useState<CommandId | undefined>();
  const [clash, setClash] = useState<CommandId | undefined>();
  const nameOf = (id: CommandId | undefined): string => {
    const command = COMMANDS.find((each) => each.id === id);
    return command ? t(command.words) : '';
  };
  const listen = (id: CommandId) => (event: KeyboardEvent) => {
    if (changing !== id || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setChanging(undefined);
    const stroke = strokeOf(event);
    if (stroke === undefined) return;
    const other = clashOf(keys, { id, keys: stroke });
    setClash(other);
    if (other !== undefined) return;
    chooseKeys(id, stroke);
    setChanging(undefined);
  };
  return (
    <Modal opened onClose={close} size={820} title={t('key.help')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('help.lead')}
        </Text>
        {clash === undefined ? null : (
          <Alert color="red" role="alert" p="xs">
            {t('help.clash', { name: nameOf(clash) })}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
          {GROUPS.map((group) => (
            <section key={group} aria-labelledby={`keys-${group}`}>
              <Title order={3} size="h6" mb={6} id={`keys-${group}`}>
                {t(`key.group.${group}`)}
              </Title>
              <Stack gap={2}>
                {COMMANDS.filter((command) => command.group === group).map(({ id, words }) => (
                  <Group key={id} justify="space-between" wrap="nowrap" className="desk-key-row">
                    <Text size="sm">{t(words)}</Text>
                    <Button
                      size="compact-sm"
                      variant={changing === id ? 'light' : 'subtle'}
                      color={changing === id ? 'alameda' : 'gray'}
                      className="desk-key"
                      onClick={() => (setClash(undefined), setChanging(id))}
                      onBlur={() => setChanging(undefined)}
                      onKeyDown={listen(id)}
                    >
                      <VisuallyHidden>{t('help.change', { name: t(words) })}</VisuallyHidden>
                      {changing === id ? t('help.press') : <Keys keys={keys.get(id) ?? ''} />}
                    </Button>
                  </Group>
                ))}
              </Stack>
            </section>
          ))}
        </SimpleGrid>
        <Group>
          <Button variant="default" size="xs" onClick={() => COMMANDS.forEach(({ id }) => chooseKeys(id, undefined))}>
            {t('help.reset')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
