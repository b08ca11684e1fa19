import { Alert, Badge, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { CommercialOut } from '../../http/handlers/commercial.ts';
import { api } from '../api/client.ts';
import { useClinic, useMay } from '../api/queries.ts';
import { phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Loading, LoadFailed, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { commercialRows, type CommercialRow } from './commercial-rows.ts';

/** Without a verdict, what was said of the number is taken back. */
interface Mark {
  readonly number: string;
  readonly verdict?: 'blocked' | 'allowed';
}

const QUERY = ['commercial-numbers'];

function useMark() {
  const i18n = useI18n();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ number, verdict }: Mark) =>
      verdict
        ? api<undefined>('/commercial-numbers', { method: 'POST', body: { number, verdict } })
        : api<undefined>(`/commercial-numbers/${encodeURIComponent(number)}`, { method: 'DELETE' }),
    onSuccess: () => tellDone(i18n.t('commercial.saved'), i18n),
    onSettled: () => client.invalidateQueries({ queryKey: QUERY }),
  });
}

interface RowProps {
  readonly row: CommercialRow;
  readonly disabled: boolean;
  readonly mark: (mark: Mark) => void;
}

function NumberRow({ row: { number, verdict, calls, lastAt }, disabled, mark }: RowProps) {
  const { t, tn, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const called =
    lastAt === undefined ? [] : [t('commercial.last', { when: whenText({ start: lastAt, zone }, locale) })];
  const button = (act: 'allow' | 'block', wanted: 'allowed' | 'blocked') => (
    <Button
      size="xs"
      variant="default"
      disabled={disabled}
      aria-label={`${t(`commercial.${act}`)}: ${phoneText(number)}`}
      onClick={() => mark({ number, verdict: wanted })}
    >
      {t(`commercial.${act}`)}
    </Button>
  );
  return (
    <li className="queue-row">
      <div className="desk-row-text">
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {phoneText(number)}
          </Text>
          <Badge variant="default" className="desk-badge">
            {t(`commercial.verdict.${verdict ?? 'recognised'}`)}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {[tn('commercial.calls', calls), ...called].join(' · ')}
        </Text>
      </div>
      <Group gap={4}>
        {verdict === 'allowed' ? null : button('allow', 'allowed')}
        {verdict === 'blocked' ? null : button('block', 'blocked')}
        {verdict ? (
          <Button
            size="xs"
            variant="subtle"
            disabled={disabled}
            aria-label={t('commercial.forget.of', { number: phoneText(number) })}
            onClick={() => mark({ number })}
          >
            {t('commercial.forget')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}

function AddNumber({
  disabled,
  add,
}: {
  readonly disabled: boolean;
  readonly add: (number: string) => Promise<unknown>;
}) {
  const { t } = useI18n();
  const [number, setNumber] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add(number.trim()).then(
      () => setNumber(''),
      () => undefined,
    );
  };
  return (
    <Group component="form" gap="xs" align="flex-end" mt="sm" onSubmit={submit}>
      <TextInput
        size="xs"
        type="tel"
        label={t('commercial.add')}
        placeholder="+34910000000"
        maxLength={40}
        disabled={disabled}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button
        size="xs"
        type="submit"
        variant="default"
        disabled={disabled || number.trim().length < 3}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {t('commercial.add.now')}
      </Button>
    </Group>
  );
}

function monthText(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

function Months({ months }: Pick<CommercialOut, 'months'>) {
  const { t, tn, locale } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('commercial.months')}
      </Title>
      {months.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('commercial.months.none')}
        </Text>
      ) : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {months.map(({ month, calls }) => (
          <li key={month}>
            <Text size="sm">
              {monthText(month, locale)} · {tn('commercial.calls', calls)}
            </Text>
          </li>
        ))}
      </Stack>
    </Card>
  );
}

/** Whose calls were taken for selling, how often, and what the desk says of a number. */
export function CommercialTab() {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('task.write');
  const mark = useMark();
  const { data, error, refetch } = useQuery({
    queryKey: QUERY,
    queryFn: ({ signal }) => api<CommercialOut>('/commercial-numbers', { signal }),
  });
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const rows = commercialRows(data);
  return (
    <Stack gap="md" maw={860}>
      <Text>{t('commercial.text')}</Text>
      {data.filters ? null : (
        <Alert color="yellow" p="sm">
          {t('commercial.off')}
        </Alert>
      )}
      <Card withBorder radius="lg" padding="md">
        <Title order={3} size="h6" mb="sm">
          {t('commercial.numbers')}
        </Title>
        {rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('commercial.numbers.none')}
          </Text>
        ) : null}
        {mark.isError ? (
          <Alert color="red" role="alert" p="xs" mb="xs">
            {sentenceOf(mark.error, i18n)}
          </Alert>
        ) : null}
        <Stack component="ul" gap={4} className="desk-plain-list">
          {rows.map((row) => (
            <NumberRow key={row.number} row={row} disabled={!may || mark.isPending} mark={(one) => mark.mutate(one)} />
          ))}
        </Stack>
        <AddNumber disabled={!may} add={(number) => mark.mutateAsync({ number, verdict: 'blocked' })} />
      </Card>
      <Months months={data.months} />
    </Stack>
  );
}
