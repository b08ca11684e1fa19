import { ActionIcon, Alert, Avatar, Badge, Button, Group, Text } from '@mantine/core';
import { IconPhone, IconPhoneIncoming, IconPhoneOff, IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { post } from './api.ts';
import { CallControls } from './call-controls.tsx';
import { numberOf, patientOf, readable, type Call, type Line, type LiveState, type Persona } from './live-state.ts';
import { SaveAsTest } from './save-as-test.tsx';
import { useSpokenCall } from './speech.ts';
import { useTexts } from './texts.tsx';
import type { PageKey } from './texts/es.ts';
import { Transcript } from './transcript.tsx';
import { useActions, type Actions } from './use-actions.ts';

interface Props {
  readonly state: LiveState;
  readonly persona: Persona;
  readonly line: Line;
}

const MUTED = 'simulator.muted';
const PHASES: Readonly<Record<Call['phase'], PageKey>> = {
  ringing: 'phaseRinging',
  waiting: 'phaseWaiting',
  speaking: 'phaseSpeaking',
  listening: 'phaseListening',
  recording: 'phaseRecording',
  dialling: 'phaseDialling',
  bridged: 'phaseBridged',
  queued: 'phaseQueued',
  over: 'phaseOver',
};

/** The phone's call tab: dial, talk, and read what was said. */
export function CallScreen({ state, persona, line }: Props): ReactNode {
  const { t } = useTexts();
  const actions = useActions();
  const [muted, setMuted] = useState(() => localStorage.getItem(MUTED) === '1');
  const call = state.calls.find((one) => one.direction !== 'outbound-dial' && patientOf(one) === persona.phone);
  useSpokenCall(call, muted);
  const dial = (): void => actions.run(() => post('/calls', { from: persona.phone, to: line.number }));
  const toggle = (): void => {
    localStorage.setItem(MUTED, muted ? '0' : '1');
    setMuted(!muted);
  };
  return (
    <div className="call-screen">
      {actions.problem && (
        <Alert color="red" withCloseButton onClose={actions.dismiss} role="alert" p="xs">
          {t('failed', { detail: actions.problem })}
        </Alert>
      )}
      {call ? (
        <CallHead call={call} persona={persona} lines={state.lines} muted={muted} toggle={toggle} />
      ) : (
        <Idle persona={persona} line={line} />
      )}
      {call && <Transcript lines={call.transcript} />}
      {call?.phase === 'over' && call.direction === 'inbound' && (
        <SaveAsTest path={`/calls/${call.sid}/recording.yml`} />
      )}
      {call && call.phase !== 'over' ? (
        <LiveCall call={call} actions={actions} />
      ) : (
        <Button
          size="lg"
          radius="xl"
          color="teal.8"
          leftSection={<IconPhone size={20} aria-hidden />}
          loading={actions.busy}
          onClick={dial}
          className="dial-button"
        >
          {call ? t('again') : t('call')}
        </Button>
      )}
    </div>
  );
}

function Idle({ persona, line }: { readonly persona: Persona; readonly line: Line }): ReactNode {
  const { t } = useTexts();
  return (
    <div className="idle">
      <Avatar size={84} radius={84} color="teal" variant="light" aria-hidden>
        <IconPhone size={36} />
      </Avatar>
      <div>
        <Text size="sm" c="gray.7">
          {t('callTo')}
        </Text>
        <Text fw={700} size="lg">
          {line.label}
        </Text>
        <Text className="numbers">{readable(line.number)}</Text>
      </div>
      <div className="idle-self">
        <Text size="sm" c="gray.7">
          {t('callAs')}
        </Text>
        <Text fw={600}>{persona.name}</Text>
        <Text size="sm" className="numbers">
          {readable(persona.phone)}
        </Text>
        {persona.birthDate && <BirthDate date={persona.birthDate} />}
        {persona.note && (
          <Text size="sm" c="gray.7" mt={4}>
            {persona.note}
          </Text>
        )}
      </div>
    </div>
  );
}

/** Who one is and the eight keys of the birth date, at hand while the clinic asks for them. */
function Self({ persona }: { readonly persona: Persona }): ReactNode {
  const { t } = useTexts();
  const keys = persona.birthDate?.split('-').toReversed().join('');
  return (
    <Text size="xs" c="gray.7" className="numbers">
      {persona.name}
      {keys && (
        <>
          {' · '}
          {t('born', { date: '' })}
          <strong>{keys}</strong>
        </>
      )}
    </Text>
  );
}

/** As a person reads it, and as the eight keys that the clinic asks for. */
function BirthDate({ date }: { readonly date: string }): ReactNode {
  const { t, locale } = useTexts();
  const [year = '', month = '', day = ''] = date.split('-');
  const shown = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <Text size="sm" className="numbers">
      {t('born', { date: shown.format(Date.parse(date)) })}
      <br />
      <strong>{day + month + year}</strong>
    </Text>
  );
}

interface HeadProps {
  readonly call: Call;
  readonly persona: Persona;
  readonly lines: readonly Line[];
  readonly muted: boolean;
  readonly toggle: () => void;
}

function CallHead({ call, persona, lines, muted, toggle }: HeadProps): ReactNode {
  const { t } = useTexts();
  const number = numberOf(call.direction === 'inbound' ? call.to : call.from);
  const label = lines.find((line) => line.number === number)?.label ?? readable(number);
  const over = call.phase === 'over';
  return (
    <Group justify="space-between" wrap="nowrap" className="call-head">
      <div className="call-head-text">
        <Group gap={8} wrap="nowrap">
          <Text size="sm" fw={700} truncate>
            {label}
          </Text>
          <Badge
            className="call-phase"
            variant={over ? 'outline' : 'filled'}
            color={over ? 'gray.8' : call.listening ? 'teal.9' : 'blue.9'}
            tt="none"
            role="status"
            data-phase={call.phase}
          >
            {over ? t('endedWith', { status: call.status, seconds: call.durationSeconds ?? 0 }) : t(PHASES[call.phase])}
          </Badge>
        </Group>
        {!over && <Self persona={persona} />}
      </div>
      <ActionIcon
        variant="light"
        size="lg"
        color={muted ? 'gray' : 'teal'}
        aria-pressed={!muted}
        aria-label={muted ? t('soundOff') : t('soundOn')}
        title={muted ? t('soundOff') : t('soundOn')}
        onClick={toggle}
      >
        {muted ? <IconVolumeOff size={18} /> : <IconVolume size={18} />}
      </ActionIcon>
    </Group>
  );
}

function LiveCall({ call, actions }: { readonly call: Call; readonly actions: Actions }): ReactNode {
  const { t } = useTexts();
  const act = (action: object): void => actions.run(() => post(`/calls/${call.sid}/actions`, action));
  if (call.direction === 'outbound-api' && call.phase === 'ringing') {
    return (
      <Group justify="center" gap="lg" className="ring-buttons">
        <Button
          radius="xl"
          size="md"
          color="red.9"
          leftSection={<IconPhoneOff size={18} />}
          onClick={() => act({ kind: 'decline' })}
        >
          {t('decline')}
        </Button>
        <Button
          radius="xl"
          size="md"
          color="teal.8"
          leftSection={<IconPhoneIncoming size={18} />}
          onClick={() => act({ kind: 'answer' })}
        >
          {t('answer')}
        </Button>
      </Group>
    );
  }
  return <CallControls call={call} act={act} />;
}
