import { Alert, Button, Group, Paper, Text, TextInput, Title } from '@mantine/core';
import { IconCalendarClock, IconPlayerTrackNext } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { get, post } from './api.ts';
import { ClockFace } from './clock-face.tsx';
import type { LiveState } from './live-state.ts';
import { useTexts } from './texts.tsx';
import { useActions } from './use-actions.ts';

interface NextVisit {
  readonly visit: { readonly dayBefore: string; readonly label: string } | null;
}

/** The demo's clock: it only goes forward, and what falls due on the way is done before it answers. */
export function ClockPanel({ state, phone }: { readonly state: LiveState; readonly phone: string }): ReactNode {
  const { t } = useTexts();
  const actions = useActions();
  const [duration, setDuration] = useState('PT26H');
  const advance = (value: string): void => actions.run(() => post('/clock', { advance: value }));
  const toDayBefore = (): void =>
    actions.run(async () => {
      const { visit } = await get<NextVisit>(`/clock/next-visit?phone=${encodeURIComponent(phone)}`);
      if (!visit) throw new Error(t('noVisit'));
      await post('/clock', { to: visit.dayBefore });
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    advance(duration.trim());
  };
  return (
    <Paper component="section" className="panel" aria-labelledby="clock-title">
      <Title order={2} size="h5" id="clock-title">
        {t('clock')}
      </Title>
      <ClockFace now={state.now} zone={state.zone} />
      <Group grow gap="xs">
        {(
          [
            ['PT1H', 'plusHour'],
            ['P1D', 'plusDay'],
            ['P1W', 'plusWeek'],
          ] as const
        ).map(([value, label]) => (
          <Button key={value} variant="light" size="xs" disabled={actions.busy} onClick={() => advance(value)}>
            {t(label)}
          </Button>
        ))}
      </Group>
      <Button
        fullWidth
        mt="xs"
        size="sm"
        leftSection={<IconCalendarClock size={17} aria-hidden />}
        loading={actions.busy}
        onClick={toDayBefore}
      >
        {t('dayBefore')}
      </Button>
      <form onSubmit={submit} className="duration">
        <TextInput
          size="xs"
          label={t('duration')}
          value={duration}
          maxLength={40}
          onChange={(event) => setDuration(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          variant="default"
          disabled={actions.busy}
          leftSection={<IconPlayerTrackNext size={15} aria-hidden />}
        >
          {t('move')}
        </Button>
      </form>
      {actions.problem ? (
        <Alert color="red" mt="xs" p="xs" role="alert">
          {actions.problem}
        </Alert>
      ) : (
        <Text size="xs" c="gray.7" mt="xs" role="status">
          {actions.busy ? t('moving') : t('clockHint')}
        </Text>
      )}
    </Paper>
  );
}
