import { Alert, Anchor, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallDetailOut } from '../../http/shapes/call.ts';
import type { CallTestProposalOut, CallTestsOut } from '../../http/shapes/call-test.ts';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';

const ENDS = ['booked', 'moved', 'cancelled', 'request-left', 'person', 'nothing'] as const;
type Turn = CallTestProposalOut['turns'][number];

interface Mark {
  readonly wrong?: boolean;
  readonly has?: string;
  readonly text?: string;
}

function TurnReview({
  turn,
  mark,
  change,
}: {
  readonly turn: Turn;
  readonly mark: Mark;
  readonly change: (part: Mark) => void;
}) {
  const { t } = useI18n();
  const { heard, says } = turn;
  return (
    <li className="call-review-turn">
      {heard.kind === 'speech' ? (
        <TextInput
          size="xs"
          label={t('calls.speaker.caller')}
          description={t('callTest.said.hint')}
          maxLength={1000}
          value={mark.text ?? heard.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      ) : heard.kind === 'start' ? null : (
        <Text size="sm">
          <strong>{t('calls.speaker.caller')}:</strong>{' '}
          {heard.kind === 'keys' ? t('calls.keys', { keys: heard.keys }) : t(`calls.${heard.kind}`)}
        </Text>
      )}
      {says.length === 0 ? null : (
        <>
          <Text size="sm" className="desk-wrap">
            <strong>{t('calls.speaker.clinic')}:</strong> {says.join(' ')}
          </Text>
          <Checkbox
            size="xs"
            label={t('callTest.wrong')}
            checked={mark.wrong ?? false}
            onChange={(event) => change({ wrong: event.currentTarget.checked })}
          />
          {mark.wrong ? (
            <TextInput
              size="xs"
              label={t('callTest.has')}
              description={t('callTest.has.hint')}
              maxLength={300}
              value={mark.has ?? ''}
              onChange={(event) => change({ has: event.currentTarget.value })}
            />
          ) : null}
        </>
      )}
    </li>
  );
}

function Recordings({ recordings }: Pick<CallDetailOut, 'recordings'>) {
  const { t } = useI18n();
  const may = useMay('recording.play');
  const stored = recordings.filter(({ status }) => status === 'stored');
  if (!may || stored.length === 0) return null;
  return stored.map(({ id }) => (
    <div key={id}>
      {/* What is said stands below, word by word. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio controls preload="none" src={`/api/v1/recordings/${id}/audio`} aria-label={t('callTest.listen')} />
      <Anchor size="sm" href={`/api/v1/recordings/${id}/audio?download=true`} download>
        {t('callTest.download')}
      </Anchor>
    </div>
  ));
}

function Form({
  id,
  proposal,
  close,
}: {
  readonly id: string;
  readonly proposal: CallTestProposalOut;
  readonly close: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const client = useQueryClient();
  const [about, setAbout] = useState('');
  const [ends, setEnds] = useState(proposal.ends);
  const [marks, setMarks] = useState<ReadonlyMap<number, Mark>>(new Map());
  const keep = useMutation({
    mutationFn: () =>
      api<CallTestsOut>(`/calls/${id}/test`, {
        method: 'POST',
        body: {
          about,
          ends,
          marks: [...marks].map(([turn, { wrong, has, text }]) => ({
            turn,
            ...(wrong ? { wrong } : {}),
            ...(wrong && has?.trim() ? { has } : {}),
            ...(text?.trim() ? { text } : {}),
          })),
        },
      }),
    onSuccess: () => {
      tellDone(t('callTest.kept'), i18n);
      void client.invalidateQueries({ queryKey: ['call-tests'] });
      close();
    },
  });
  const change = (turn: number, part: Mark) =>
    setMarks((before) => new Map(before).set(turn, { ...before.get(turn), ...part }));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('callTest.text')}
      </Text>
      <ol className="desk-plain-list">
        {proposal.turns.map((turn, index) => (
          // Turns have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <TurnReview key={index} turn={turn} mark={marks.get(index) ?? {}} change={(part) => change(index, part)} />
        ))}
      </ol>
      <TextInput
        size="sm"
        label={t('callTest.about')}
        maxLength={200}
        required
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
      />
      <NativeSelect
        size="sm"
        label={t('callTest.ends')}
        value={ends}
        onChange={(event) => setEnds(ENDS.find((one) => one === event.currentTarget.value) ?? ends)}
        data={ENDS.map((value) => ({ value, label: t(`callTest.end.${value}`) }))}
      />
      {keep.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(keep.error, i18n)}
        </Alert>
      ) : null}
      <Group gap="xs">
        <Button size="sm" disabled={about.trim() === ''} loading={keep.isPending} onClick={() => keep.mutate()}>
          {t('callTest.keep')}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t('app.close')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What went wrong in an automatic call, and how it should have gone: from then on it is tried before anything is published. */
export function CallReview({
  id,
  recordings,
  close,
}: Pick<CallDetailOut, 'recordings'> & { readonly id: string; readonly close: () => void }) {
  const { t } = useI18n();
  const proposal = useQuery({
    queryKey: ['call', id, 'test'],
    queryFn: ({ signal }) => api<CallTestProposalOut>(`/calls/${id}/test`, { signal }),
  });
  return (
    <Stack gap="sm" role="region" aria-label={t('callTest.title')}>
      <Title order={4} size="h5">
        {t('callTest.title')}
      </Title>
      <Recordings recordings={recordings} />
      {proposal.isPending ? <Loading /> : null}
      {proposal.isError ? <LoadFailed error={proposal.error} retry={() => void proposal.refetch()} /> : null}
      {proposal.data ? <Form id={id} proposal={proposal.data} close={close} /> : null}
    </Stack>
  );
}
