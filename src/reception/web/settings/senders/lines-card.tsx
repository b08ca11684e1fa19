import { ActionIcon, Alert, Button, Card, Chip, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useMay } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { useSaveLines, useTried, useTryLine, type Line } from './sender-queries.ts';

const CHANNELS = ['voice', 'sms', 'whatsapp'] as const;

interface RowProps {
  readonly line: Line;
  readonly index: number;
  readonly may: boolean;
  /** The channels by which it is the one that sends. */
  readonly first: readonly string[];
  readonly change: (line: Line | undefined) => void;
  readonly raise: () => void;
}

function LineRow({ line, index, may, first, change, raise }: RowProps) {
  const { t } = useI18n();
  const { number, channels } = line;
  const names = first.map((one) => t(`senders.channel.${one as (typeof CHANNELS)[number]}`)).join(', ');
  return (
    <Group gap="sm" role="group" aria-label={number}>
      <div className="desk-row-text">
        <Text fw={600} className="desk-figures">
          {number}
        </Text>
        <Text size="sm" c="dimmed">
          {names === '' ? t('senders.first.none') : t('senders.first', { channels: names })}
        </Text>
      </div>
      <Chip.Group
        multiple
        value={[...channels]}
        onChange={(next) => change({ number, channels: CHANNELS.filter((one) => next.includes(one)) })}
      >
        <Group gap={4}>
          {CHANNELS.map((one) => (
            <Chip key={one} value={one} size="xs" disabled={!may || (channels.length === 1 && channels[0] === one)}>
              {t(`senders.channel.${one}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          size={30}
          disabled={!may || index === 0}
          aria-label={t('senders.raise', { number })}
          onClick={raise}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          disabled={!may}
          aria-label={t('senders.remove', { number })}
          onClick={() => change(undefined)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  );
}

/** One SMS to whoever tries it, and what became of it. */
function TryLine({ lines }: { readonly lines: readonly Line[] }) {
  const i18n = useI18n();
  const { t, code } = i18n;
  const [to, setTo] = useState('');
  const attempt = useTryLine();
  const tried = useTried(attempt.data?.messageId).data;
  const from = lines.find(({ channels }) => channels.includes('sms'))?.number;
  if (from === undefined) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate({ from, to: to.replaceAll(/[\s.-]/g, '') });
  };
  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t('senders.try.to')}
          placeholder="+34612345678"
          type="tel"
          required
          withAsterisk={false}
          className="desk-row-text"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={attempt.isPending}>
          {t('senders.try')}
        </Button>
      </Group>
      <Text size="sm" mt={4} role="status">
        {tried ? t('senders.tried', { from, state: code('senders.state', tried.status, 'senders.state.sending') }) : ''}
      </Text>
      {attempt.isError ? (
        <Alert color="red" role="alert" p="xs" mt="xs">
          {sentenceOf(attempt.error, i18n)}
        </Alert>
      ) : null}
    </form>
  );
}

/** The numbers of the clinic, in the order in which they send: written down together, and saved together. */
export function LinesCard({ stored }: { readonly stored: readonly Line[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('settings.write');
  const save = useSaveLines();
  const [lines, setLines] = useState(stored);
  const [number, setNumber] = useState('');
  const isChanged = JSON.stringify(lines) !== JSON.stringify(stored);
  const firstOf = (line: Line) =>
    CHANNELS.filter((channel) => lines.find(({ channels }) => channels.includes(channel)) === line);
  const change = (index: number, next: Line | undefined) =>
    setLines(lines.flatMap((line, at) => (at === index ? (next ?? []) : line)));
  const raise = (index: number) =>
    setLines(
      lines.map((line, at) => (at === index - 1 ? lines[index] : at === index ? lines[index - 1] : line) ?? line),
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    setLines([...lines, { number: number.replaceAll(/[\s.-]/g, ''), channels: ['voice', 'sms'] }]);
    setNumber('');
  };
  return (
    <Card withBorder radius="lg" padding="md">
      <Stack gap="md">
        <div>
          <Title order={3} size="h5">
            {t('senders.lines')}
          </Title>
          <Text size="sm">{t('senders.lines.text')}</Text>
        </div>
        {lines.map((line, index) => (
          <LineRow
            key={line.number}
            line={line}
            index={index}
            may={may}
            first={firstOf(line)}
            change={(next) => change(index, next)}
            raise={() => raise(index)}
          />
        ))}
        {may ? (
          <form onSubmit={add}>
            <Group gap="sm" align="flex-end">
              <TextInput
                label={t('senders.new')}
                placeholder="+34910000000"
                type="tel"
                required
                withAsterisk={false}
                className="desk-row-text"
                value={number}
                onChange={(event) => setNumber(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('senders.add')}
              </Button>
            </Group>
          </form>
        ) : null}
        {save.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(save.error, i18n)}
          </Alert>
        ) : null}
        {may && isChanged ? (
          <Group gap="xs">
            <Button
              size="xs"
              loading={save.isPending}
              onClick={() => save.mutate(lines, { onSuccess: () => tellDone(t('senders.saved'), i18n) })}
            >
              {t('senders.save')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setLines(stored)}>
              {t('senders.asBefore')}
            </Button>
          </Group>
        ) : null}
        {may && !isChanged ? <TryLine lines={stored} /> : null}
      </Stack>
    </Card>
  );
}
