import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import {
  IconArrowsExchange,
  IconArrowsMove,
  IconCalendarX,
  IconCheck,
  IconChecks,
  IconClockEdit,
  IconDoorEnter,
  IconUserOff,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import {
  sendAppointmentChange,
  useChangeAppointment,
  useRefreshAgenda,
  type AppointmentChange,
} from '../api/appointment-commands.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { closePanel, type WantedLength } from '../shell/open-panel.ts';
import { sentenceOf, useForbidden } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { isChangeable } from './appointment-status.tsx';
import { CancelFollowing, MoveFollowing } from './following-visits.tsx';
import { thisAndFollowing } from './following.ts';
import { LengthForm } from './length-form.tsx';
import { beginMove } from './moving.ts';
import { OpeningPicker } from './opening-picker.tsx';
import { useWayBack } from './use-move.ts';

type Mode = 'look' | 'move' | 'length' | 'cancel' | 'moveFollowing' | 'cancelFollowing';
const DONE = {
  confirm: 'appointment.done.confirm',
  cancel: 'appointment.done.cancel',
  restore: 'undo.done',
  reschedule: 'appointment.done.move',
  status: 'appointment.done.status',
  resize: 'appointment.done.move',
  asset: 'appointment.done.move',
} as const;
/** Somebody may be marked as here from so long before their time. */
const EARLY_MS = 4 * 3_600_000;

interface PartProps {
  readonly busy: boolean;
  readonly failed: ReactNode;
  readonly run: (wanted: AppointmentChange) => void;
  readonly back: () => void;
}

function CancelQuestion({ busy, failed, run, back }: PartProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  return (
    <Alert color="red" variant="outline" title={t('appointment.cancel.question')} className="desk-alert">
      <Stack gap="sm">
        <Text size="sm">{t('appointment.cancel.text')}</Text>
        <TextInput
          label={t('appointment.cancel.reason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {failed}
        <Group gap="xs">
          <Button
            color="red.9"
            loading={busy}
            onClick={() => run({ kind: 'cancel', ...(reason.trim() ? { reason: reason.trim() } : {}) })}
          >
            {t('appointment.cancel.yes')}
          </Button>
          <Button variant="default" onClick={back}>
            {t('appointment.cancel.no')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

/** What happens at the counter: who is here, who did not come. */
function CounterButtons({
  appointment,
  busy,
  run,
}: Pick<PartProps, 'busy' | 'run'> & { readonly appointment: AppointmentOut }) {
  const { t } = useI18n();
  const { status } = appointment;
  const start = Date.parse(appointment.start);
  const now = clinicNow();
  const mark = (to: 'arrived' | 'fulfilled' | 'noshow') => () => run({ kind: 'status', status: to });
  return (
    <>
      {(status === 'booked' && now > start - EARLY_MS) || status === 'noshow' ? (
        <Button px="sm" loading={busy} leftSection={<IconDoorEnter size={18} aria-hidden />} onClick={mark('arrived')}>
          {t('appointment.arrived')}
        </Button>
      ) : null}
      {status === 'arrived' || status === 'checked-in' ? (
        <Button px="sm" loading={busy} leftSection={<IconCheck size={18} aria-hidden />} onClick={mark('fulfilled')}>
          {t('appointment.fulfilled')}
        </Button>
      ) : null}
      {status === 'booked' && now > start ? (
        <Button
          px="sm"
          variant="default"
          loading={busy}
          leftSection={<IconUserOff size={18} aria-hidden />}
          onClick={mark('noshow')}
        >
          {t('appointment.noshow')}
        </Button>
      ) : null}
    </>
  );
}

function ChangeButtons({
  appointment,
  busy,
  run,
  setMode,
}: Pick<PartProps, 'busy' | 'run'> & { readonly appointment: AppointmentOut; readonly setMode: (mode: Mode) => void }) {
  const { t } = useI18n();
  const { page, search } = usePlace();
  const moveInAgenda = () => {
    closePanel();
    beginMove(appointment);
    if (page !== 'agenda' || search.get('by') === 'assets') goTo('agenda', { date: appointment.start.slice(0, 10) });
  };
  return (
    <>
      {appointment.attendance === 'accepted' ? null : (
        <Button
          px="sm"
          variant="light"
          loading={busy}
          leftSection={<IconChecks size={18} aria-hidden />}
          onClick={() => run({ kind: 'confirm' })}
        >
          {t('appointment.confirm')}
        </Button>
      )}
      <Button
        px="sm"
        variant="default"
        leftSection={<IconArrowsExchange size={18} aria-hidden />}
        onClick={() => setMode('move')}
      >
        {t('appointment.move')}
      </Button>
      <Button px="sm" variant="default" leftSection={<IconArrowsMove size={18} aria-hidden />} onClick={moveInAgenda}>
        {t('appointment.moveInAgenda')}
      </Button>
      <Button
        px="sm"
        variant="default"
        leftSection={<IconClockEdit size={18} aria-hidden />}
        onClick={() => setMode('length')}
      >
        {t('appointment.length')}
      </Button>
      <Button
        px="sm"
        variant="default"
        className="desk-danger"
        leftSection={<IconCalendarX size={18} aria-hidden />}
        onClick={() => setMode('cancel')}
      >
        {t('appointment.cancel')}
      </Button>
    </>
  );
}

/** For the whole of a series, where more of it is to come. */
function FollowingButtons({ count, setMode }: { readonly count: number; readonly setMode: (mode: Mode) => void }) {
  const { t } = useI18n();
  if (count < 2) return null;
  return (
    <Group gap="xs">
      <Button px="sm" variant="subtle" onClick={() => setMode('moveFollowing')}>
        {t('following.move', { count })}
      </Button>
      <Button px="sm" variant="subtle" className="desk-danger" onClick={() => setMode('cancelFollowing')}>
        {t('following.cancel', { count })}
      </Button>
    </Group>
  );
}

interface ActionsProps {
  readonly appointment: AppointmentOut;
  /** What else the patient has before them. */
  readonly coming: readonly AppointmentOut[];
  /** That it is to last so long was wanted already. */
  readonly length?: WantedLength | undefined;
}

/** What can be done with an appointment now. Nothing where the role only reads. */
export function AppointmentActions({ appointment, coming, length }: ActionsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [mode, setMode] = useState<Mode>(length === undefined ? 'look' : 'length');
  const change = useChangeAppointment(appointment);
  const may = useMay('agenda.write');
  const forbidden = useForbidden('agenda.write');
  const refresh = useRefreshAgenda();
  const wayBack = useWayBack();
  const undoOf = (wanted: AppointmentChange, changed: AppointmentOut): (() => Promise<void>) | undefined => {
    if (wanted.kind === 'reschedule') return wayBack(appointment, changed);
    if (wanted.kind !== 'cancel') return undefined;
    return async () => {
      await sendAppointmentChange(changed, { kind: 'restore' });
      await refresh();
    };
  };
  const run = (wanted: AppointmentChange) =>
    change.mutate(wanted, {
      onSuccess: (changed) => {
        setMode('look');
        tellDone(t(DONE[wanted.kind]), i18n, undoOf(wanted, changed));
      },
    });
  if (!may) {
    return (
      <Text size="sm" c="dimmed">
        {forbidden}
      </Text>
    );
  }
  const busy = change.isPending;
  const failed = change.isError ? (
    <Alert color="red" role="alert" p="sm">
      {sentenceOf(change.error, i18n)}
    </Alert>
  ) : null;
  const back = () => setMode('look');
  const visits = thisAndFollowing(appointment, coming.filter(isChangeable));
  if (mode === 'cancelFollowing') return <CancelFollowing visits={visits} back={back} />;
  if (mode === 'moveFollowing') return <MoveFollowing visits={visits} back={back} />;
  if (mode === 'length') return <LengthForm appointment={appointment} wanted={length} back={back} />;
  if (mode === 'cancel') return <CancelQuestion busy={busy} failed={failed} run={run} back={back} />;
  if (mode === 'move') {
    return (
      <Stack gap="sm">
        {failed}
        <OpeningPicker
          service={appointment.service.id}
          practitioner={appointment.practitioner.id}
          site={appointment.site.id}
          submitLabel={t('appointment.moveTo')}
          busy={busy}
          onSubmit={(opening) => run({ kind: 'reschedule', openingId: opening.id })}
        />
        <Button variant="default" onClick={back} className="desk-start">
          {t('app.back')}
        </Button>
      </Stack>
    );
  }
  const changeable = isChangeable(appointment) && Date.parse(appointment.start) > clinicNow();
  return (
    <Stack gap="sm">
      {failed}
      <Group gap="xs">
        <CounterButtons appointment={appointment} busy={busy} run={run} />
        {changeable ? <ChangeButtons appointment={appointment} busy={busy} run={run} setMode={setMode} /> : null}
      </Group>
      {changeable ? <FollowingButtons count={visits.length} setMode={setMode} /> : null}
    </Stack>
  );
}
