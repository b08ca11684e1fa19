import { Button, Card, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { SenderRatesOut } from '../../../http/shapes/sender-rate.ts';
import { api, ApiError } from '../../api/client.ts';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { LoadFailed, sentenceOf } from '../../shell/states.tsx';

type Rate = SenderRatesOut['rates'][number];

const isAboutNumber = (error: unknown) =>
  error instanceof ApiError && (error.problem.errors ?? []).some(({ path }) => path.endsWith('perMinute'));

/** One sender: the number that its carrier grants, beside the usual one; empty is the usual. */
function SenderRate({ rate }: { readonly rate: Rate }) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('settings.write');
  const client = useQueryClient();
  const [value, setValue] = useState<number | string>(rate.perMinute ?? '');
  const { channel, sender, usualPerMinute } = rate;
  const save = useMutation({
    mutationFn: () => {
      const perMinute = value === '' ? null : Number(value);
      return api<SenderRatesOut>('/sender-rates', { method: 'POST', body: { channel, sender, perMinute } });
    },
    onSuccess: (rates) => client.setQueryData(['sender-rates'], rates),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const problem = isAboutNumber(save.error) ? t('senders.rate.invalid') : sentenceOf(save.error, i18n);
  const name = sender === 'house' ? t('senders.rate.house') : sender;
  return (
    <Group component="form" align="start" gap="sm" onSubmit={submit}>
      <NumberInput
        label={`${name} · ${t(`senders.rate.${channel}`)}`}
        description={t('senders.rate.usual', { count: usualPerMinute })}
        placeholder={String(usualPerMinute)}
        error={save.isError ? problem : undefined}
        hideControls
        readOnly={!may}
        value={value}
        onChange={(next) => {
          save.reset();
          setValue(next);
        }}
        style={{ flex: 1 }}
      />
      {may ? (
        <Button type="submit" variant="default" loading={save.isPending} mt={46}>
          {t('senders.rate.save')}
        </Button>
      ) : null}
      {save.isSuccess ? (
        <Text size="sm" role="status" mt={54}>
          {t('senders.rate.saved')}
        </Text>
      ) : null}
    </Group>
  );
}

/** How many messages a minute each sender may send. */
export function SenderRatesCard() {
  const { t } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: ['sender-rates'],
    queryFn: ({ signal }) => api<SenderRatesOut>('/sender-rates', { signal }),
  });
  return (
    <Card withBorder radius="lg">
      <Title order={3} size="h5">
        {t('senders.rate.title')}
      </Title>
      <Text size="sm">{t('senders.rate.text')}</Text>
      {error ? <LoadFailed error={error} retry={() => void refetch()} /> : null}
      <Stack gap="sm" mt="sm">
        {(data?.rates ?? []).map((rate) => (
          <SenderRate key={`${rate.channel} ${rate.sender}`} rate={rate} />
        ))}
      </Stack>
    </Card>
  );
}
