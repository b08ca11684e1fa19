import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { TaskOut } from '../../http/shapes/task.ts';
import { useDecideWrite } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { removedOf } from './conflict.ts';

/** A visit that was asked for of a system that the clinic works with no longer: our own agenda has it, or it is taken back. */
export function RemovedPanel({ task }: { readonly task: TaskOut }) {
  const i18n = useI18n();
  const { t } = i18n;
  const decide = useDecideWrite();
  const writeId = removedOf(task.detail);
  if (writeId === undefined || (task.status !== 'requested' && task.status !== 'in-progress')) return null;
  const say = (keep: 'ours' | 'neither') =>
    decide.mutate(
      { writeId, keep },
      {
        onSuccess: () => notifications.show({ message: t(keep === 'ours' ? 'removed.kept' : 'conflict.kept.neither') }),
        onError: (failed) => notifications.show({ color: 'red.9', message: sentenceOf(failed, i18n) }),
      },
    );
  return (
    <section className="desk-conflict" aria-label={t('removed.title')}>
      <Text size="sm" fw={650}>
        {t('removed.title')}
      </Text>
      <Text size="sm">{t('removed.text')}</Text>
      <Group gap="xs" justify="flex-end" mt="xs">
        <Button size="xs" variant="default" loading={decide.isPending} onClick={() => say('ours')}>
          {t('removed.keep')}
        </Button>
        <Button size="xs" variant="default" loading={decide.isPending} onClick={() => say('neither')}>
          {t('candidates.neither')}
        </Button>
      </Group>
    </section>
  );
}
