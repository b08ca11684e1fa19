import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ConsentOut } from '../../http/shapes/consent.ts';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { dateText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

interface Props {
  readonly patientId: string;
  readonly consents: readonly ConsentOut[];
  readonly zone: string;
}

const PURPOSES = ['commercial', 'administrative', 'care'] as const;
const CHANNELS = ['any', 'sms', 'whatsapp', 'email', 'voice'] as const;
const DECISIONS = ['permit', 'deny'] as const;

/** What the patient said to being addressed: for what, by what, and when. */
export function ConsentWords({ consents, zone }: Omit<Props, 'patientId'>) {
  const { t, code, locale } = useI18n();
  return (
    <Stack gap={4} component="ul" className="desk-plain-list">
      {consents.map(({ purpose, channel, decision, decidedAt, validUntil }) => (
        <li key={`${purpose} ${channel} ${decidedAt}`}>
          <Text size="sm">
            <strong className="consent" data-decision={decision}>
              {t(`consent.${decision}`)}
            </strong>{' '}
            {code('purpose', purpose, 'purpose.care')} · {code('channel', channel, 'channel.any')} ·{' '}
            {dateText(decidedAt, zone, locale)}
            {validUntil ? ` · ${t('consent.until', { date: dateText(validUntil, zone, locale) })}` : ''}
          </Text>
        </li>
      ))}
    </Stack>
  );
}

/** What the patient said to being addressed, for what and by what, and where the next word is written down. */
export function Consents({ patientId, consents, zone }: Props) {
  const { t } = useI18n();
  const may = useMay('patient.write');
  return (
    <section aria-labelledby="record-consents">
      <Title order={3} size="h6" mb={4} id="record-consents">
        {t('patients.consents')}
      </Title>
      {consents.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('patients.consents.none')}
        </Text>
      ) : (
        <ConsentWords consents={consents} zone={zone} />
      )}
      {may ? <NewWord patientId={patientId} /> : null}
    </section>
  );
}

function NewWord({ patientId }: { readonly patientId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [purpose, setPurpose] = useState<string>('commercial');
  const [channel, setChannel] = useState<string>('any');
  const [decision, setDecision] = useState<string>('deny');
  const client = useQueryClient();
  const word = useMutation({
    mutationFn: () =>
      api<ConsentOut>(`/patients/${patientId}/consents`, { method: 'POST', body: { purpose, channel, decision } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['patient', patientId] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    word.mutate();
  };
  return (
    <Stack component="form" gap={6} mt="xs" onSubmit={submit} aria-label={t('consent.new')}>
      <Group gap="xs" align="end" grow preventGrowOverflow={false}>
        <Select
          size="xs"
          miw={110}
          label={t('consent.decision')}
          allowDeselect={false}
          data={DECISIONS.map((value) => ({ value, label: t(`consent.${value}`) }))}
          value={decision}
          onChange={(value) => setDecision(value ?? 'deny')}
        />
        <Select
          size="xs"
          miw={130}
          label={t('consent.purpose')}
          allowDeselect={false}
          data={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          value={purpose}
          onChange={(value) => setPurpose(value ?? 'commercial')}
        />
        <Select
          size="xs"
          miw={130}
          label={t('consent.channel')}
          allowDeselect={false}
          data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={channel}
          onChange={(value) => setChannel(value ?? 'any')}
        />
        <Button type="submit" size="xs" variant="default" loading={word.isPending}>
          {t('consent.keep')}
        </Button>
      </Group>
      {word.isError ? (
        <Text size="sm" className="desk-late" role="alert">
          {sentenceOf(word.error, i18n)}
        </Text>
      ) : null}
    </Stack>
  );
}
