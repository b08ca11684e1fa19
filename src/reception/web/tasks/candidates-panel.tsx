import { Button, Group, Loader, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCandidates, useDecideWrite } from '../api/queries.ts';
import { birthDateText, phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import type { Side } from './conflict.ts';

/** Who of the clinic's own system may be the patient of a booking, side by side, and who it is for the person to say. */
export function CandidatesPanel({ writeId }: { readonly writeId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { data, error } = useCandidates(writeId);
  const decide = useDecideWrite();
  const say = (keep: Side, chosen?: string) =>
    decide.mutate(
      { writeId, keep, ...(chosen === undefined ? {} : { chosen }) },
      {
        onSuccess: ({ settled }) =>
          notifications.show({ message: t(settled ? `conflict.kept.${keep}` : 'conflict.asked') }),
        onError: (failed) => notifications.show({ color: 'red.9', message: sentenceOf(failed, i18n) }),
      },
    );
  return (
    <section className="desk-conflict" aria-label={t('candidates.title')}>
      <Text size="sm" fw={650}>
        {t('candidates.title')}
      </Text>
      {error ? <Text size="sm">{sentenceOf(error, i18n)}</Text> : null}
      {data || error ? null : <Loader size="sm" />}
      <Table verticalSpacing={6} withRowBorders>
        <Table.Tbody>
          {(data?.candidates ?? []).map(({ reference, name, birthDate, phones, identifiers }) => (
            <Table.Tr key={reference}>
              <Table.Td>
                <Text size="sm" fw={650}>
                  {name}
                </Text>
                <Text size="sm">
                  {[birthDate && birthDateText(birthDate, i18n.locale), ...phones.map(phoneText)]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                <Text size="xs">{[...identifiers, reference].join(' · ')}</Text>
              </Table.Td>
              <Table.Td align="right">
                <Button
                  size="xs"
                  variant="default"
                  loading={decide.isPending}
                  aria-label={`${t('candidates.this')}: ${name}, ${[...identifiers, reference].join(', ')}`}
                  onClick={() => say('ours', reference)}
                >
                  {t('candidates.this')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs" justify="flex-end" mt="xs">
        <Button size="xs" variant="default" loading={decide.isPending} onClick={() => say('ours')}>
          {t('candidates.new')}
        </Button>
        <Button size="xs" variant="default" loading={decide.isPending} onClick={() => say('neither')}>
          {t('candidates.neither')}
        </Button>
      </Group>
    </section>
  );
}
