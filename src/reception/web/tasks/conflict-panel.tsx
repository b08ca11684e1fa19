import { Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowsDiff } from '@tabler/icons-react';
import type { TaskOut } from '../../http/shapes/task.ts';
import { useDecideWrite } from '../api/queries.ts';
import { shortDayText, timeText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { CandidatesPanel } from './candidates-panel.tsx';
import { conflictOf, type Side } from './conflict.ts';

function shown(
  i18n: I18n,
  zone: string,
  { name, value }: { readonly name: string; readonly value: string | undefined },
) {
  if (value === undefined) return i18n.t('conflict.nothing');
  if (name === 'start' || name === 'end') return `${shortDayText(value, zone, i18n.locale)}, ${timeText(value, zone)}`;
  if (name === 'status') return i18n.code('conflict.status', value, 'conflict.status.other');
  if (name === 'attendance') return i18n.code('conflict.attendance', value, 'conflict.status.other');
  return value;
}

/** An appointment that differs: our version and that of the clinic's own system side by side, and the choice. */
export function ConflictPanel({ task, zone }: { readonly task: TaskOut; readonly zone: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const decide = useDecideWrite();
  const conflict = conflictOf(task.detail);
  if (!conflict) return null;
  const { writeId, fields, answers } = conflict;
  const keep = (side: Side) =>
    decide.mutate(
      { writeId, keep: side },
      {
        onSuccess: ({ settled }) =>
          notifications.show({ message: t(settled ? `conflict.kept.${side}` : 'conflict.asked') }),
        onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n) }),
      },
    );
  const open = task.status === 'requested' || task.status === 'in-progress';
  if (task.reason === 'ehr-patient-unsure') return open ? <CandidatesPanel writeId={writeId} /> : null;
  return (
    <section className="desk-conflict" aria-label={t('conflict.title')}>
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing={6} withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('conflict.field')}</Table.Th>
              <Table.Th scope="col">{t('conflict.ours')}</Table.Th>
              <Table.Th scope="col">{t('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(({ name, ours, theirs, differs }) => (
              <Table.Tr key={name} data-differs={differs}>
                <Table.Th scope="row">
                  <Group gap={6} wrap="nowrap">
                    {differs ? <IconArrowsDiff size={16} aria-label={t('conflict.differs')} /> : null}
                    <Text size="sm" fw={differs ? 650 : 400}>
                      {t(`conflict.field.${name}`)}
                    </Text>
                  </Group>
                </Table.Th>
                <Table.Td>{shown(i18n, zone, { name, value: ours })}</Table.Td>
                <Table.Td>{shown(i18n, zone, { name, value: theirs })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open ? (
        <Group gap="xs" justify="flex-end" mt="xs">
          {answers.map((side) => (
            <Button key={side} size="xs" variant="default" loading={decide.isPending} onClick={() => keep(side)}>
              {t(`conflict.keep.${side}`)}
            </Button>
          ))}
        </Group>
      ) : null}
    </section>
  );
}
