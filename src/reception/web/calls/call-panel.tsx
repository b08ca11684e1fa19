import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconTestPipe, IconUser, IconUserScan } from '@tabler/icons-react';
import { useState } from 'react';
import { useCall, useClinic, useMay } from '../api/queries.ts';
import { durationText, phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { TakeOver } from '../queue/take-over.tsx';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { CallReview } from './call-review.tsx';
import { Transcript } from './transcript.tsx';

/** One call, word by word. */
export function CallPanel({ id }: { readonly id: string }) {
  const { t, code, locale } = useI18n();
  const detail = useCall(id);
  const clinic = useClinic();
  const mayTest = useMay('settings.write');
  const [reviewing, setReviewing] = useState(false);
  if (detail.isPending) return <Loading />;
  if (!detail.data) return <LoadFailed error={detail.error} retry={() => void detail.refetch()} />;
  const { call, transcript, language, recordings } = detail.data;
  const zone = clinic.data?.zone ?? 'UTC';
  const people = call.patient ? [call.patient] : call.candidates;
  const remote = call.direction === 'inbound' ? call.from : call.to;
  return (
    <Stack gap="md">
      <div>
        <Title order={3} size="h3" className="desk-wrap">
          {call.patient?.name ?? (phoneText(remote) || t('calls.hidden'))}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {[
            t(call.direction === 'inbound' ? 'calls.inbound' : 'calls.outbound'),
            call.patient ? phoneText(remote) : undefined,
            whenText({ start: call.startedAt, zone }, locale),
            call.durationSeconds === undefined ? undefined : durationText(call.durationSeconds),
            language && t(`language.${language}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Group gap="xs" mt="sm">
          <Badge variant="light" className="desk-badge">
            {t(`call.status.${call.status}`)}
          </Badge>
          {call.outcome === undefined ? null : (
            <Badge variant="default" className="desk-badge">
              {code('outcome', call.outcome, 'outcome.none')}
            </Badge>
          )}
        </Group>
      </div>
      <Group gap="xs">
        <TakeOver call={call} />
        {call.direction === 'inbound' ? (
          <Button
            size="xs"
            leftSection={<IconUserScan size={14} aria-hidden />}
            onClick={() => openPanel({ kind: 'pop', call: call.id })}
          >
            {t('pop.open')}
          </Button>
        ) : null}
        {mayTest && call.direction === 'inbound' && call.conversationId !== undefined && call.endedAt !== undefined ? (
          <Button
            size="xs"
            variant="default"
            aria-pressed={reviewing}
            leftSection={<IconTestPipe size={14} aria-hidden />}
            onClick={() => setReviewing(!reviewing)}
          >
            {t('callTest.open')}
          </Button>
        ) : null}
        {people.map((person) => (
          <Button
            key={person.id}
            size="xs"
            variant="default"
            leftSection={<IconUser size={14} aria-hidden />}
            onClick={() => openPanel({ kind: 'patient', id: person.id })}
          >
            {person.name}
          </Button>
        ))}
      </Group>
      {reviewing ? (
        <CallReview id={call.id} recordings={recordings} close={() => setReviewing(false)} />
      ) : (
        <Transcript lines={transcript} zone={zone} />
      )}
    </Stack>
  );
}
