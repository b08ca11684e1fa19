import { ActionIcon, Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { useCallTests, useDownloadCallTest, useRemoveCallTest } from './rules-queries.ts';

/** The clinic's own tests: calls of the past that went wrong. Every try-out holds them. */
export function CallTests({ disabled }: { readonly disabled: boolean }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const tests = useCallTests().data?.tests ?? [];
  const remove = useRemoveCallTest();
  const download = useDownloadCallTest();
  const error = remove.error ?? download.error;
  const zone = useClinic().data?.zone ?? 'UTC';
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('callTests.title')}
      </Title>
      {tests.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('callTests.none')}
        </Text>
      ) : null}
      {error ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(error, i18n)}
        </Alert>
      ) : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {tests.map(({ id, about, ends, savedAt }) => (
          <li key={id} className="queue-row">
            <div className="desk-row-text">
              <Text size="sm" fw={600} className="desk-wrap">
                {about}
              </Text>
              <Text size="xs" c="dimmed">
                {whenText({ start: savedAt, zone }, locale)} · {t('callTests.ends')}: {t(`callTest.end.${ends}`)}
              </Text>
            </div>
            <Group gap={4} wrap="nowrap">
              <Button
                size="xs"
                variant="default"
                onClick={() => download.mutate(id)}
                leftSection={<IconDownload size={14} aria-hidden />}
              >
                {t('callTests.download')}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={30}
                disabled={disabled}
                aria-label={t('callTests.remove', { about })}
                onClick={() => remove.mutate(id)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </Stack>
    </Card>
  );
}
