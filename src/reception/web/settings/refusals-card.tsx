import { Button, Card, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { RefusalCountsOut, RefusalsTakenOut } from '../../http/shapes/consent.ts';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

/** What one request takes. */
const AT_ONCE = 5_000;
const SCOPES = ['commercial', 'all'] as const;

interface Taken {
  readonly changed: number;
  /** The lines that are neither a telephone nor an email. */
  readonly invalid: readonly string[];
}

async function takeAll(lines: readonly string[], list: { readonly scope: string; readonly source: string }) {
  let changed = 0;
  const invalid: string[] = [];
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const addresses = lines.slice(from, from + AT_ONCE);
    const body = { addresses, ...list };
    const taken = await api<RefusalsTakenOut>('/refusals', { method: 'POST', body });
    changed += taken.changed;
    invalid.push(...taken.invalid.map((index) => addresses[index] ?? ''));
  }
  return { changed, invalid };
}

/** Who wants no offers, or nothing at all: how many there are, and where a list is taken in. */
export function RefusalsCard() {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const may = useMay('campaign.write');
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [source, setSource] = useState('Lista Robinson');
  const [scope, setScope] = useState<string>('commercial');
  const { data } = useQuery({
    queryKey: ['refusals'],
    queryFn: ({ signal }) => api<RefusalCountsOut>('/refusals', { signal }),
  });
  const lines = text
    .split(/[\n;,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const take = useMutation({
    mutationFn: (): Promise<Taken> => takeAll(lines, { scope, source }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['refusals'] }),
  });
  const silent = (wanted: string) =>
    Math.max(0, ...(data?.silent ?? []).filter((one) => one.scope === wanted).map(({ addresses }) => addresses));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate();
  };
  return (
    <Card withBorder radius="lg">
      <Title order={3} size="h5">
        {t('refusals.title')}
      </Title>
      <Text size="sm">{t('refusals.text')}</Text>
      <Text size="sm" mt={4}>
        {SCOPES.map((one) => tn(`refusals.count.${one}`, silent(one))).join(' · ')}
      </Text>
      {may ? (
        <Stack component="form" gap="sm" mt="sm" onSubmit={submit}>
          <Textarea
            label={t('refusals.lines')}
            description={t('refusals.lines.hint')}
            autosize
            minRows={3}
            maxRows={10}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Group align="end" grow>
            <TextInput
              label={t('refusals.source')}
              required
              maxLength={100}
              value={source}
              onChange={({ currentTarget }) => setSource(currentTarget.value)}
            />
            <Select
              label={t('refusals.scope')}
              allowDeselect={false}
              data={SCOPES.map((value) => ({ value, label: t(`refusals.scope.${value}`) }))}
              value={scope}
              onChange={(value) => setScope(value ?? 'commercial')}
            />
          </Group>
          {take.isError ? (
            <Text size="sm" className="desk-late" role="alert">
              {sentenceOf(take.error, i18n)}
            </Text>
          ) : null}
          {take.data ? (
            <Text size="sm" role="status">
              {t('refusals.taken')}{' '}
              {take.data.invalid.length > 0
                ? t('refusals.invalid', { lines: take.data.invalid.slice(0, 20).join(', ') })
                : ''}
            </Text>
          ) : null}
          <Button type="submit" disabled={lines.length === 0} loading={take.isPending} style={{ alignSelf: 'start' }}>
            {t('refusals.take')}
          </Button>
        </Stack>
      ) : null}
    </Card>
  );
}
