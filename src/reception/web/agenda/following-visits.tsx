import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppointmentOut, OpeningOut } from '../../http/shapes/agenda.ts';
import { sendAppointmentChange, type AppointmentChange } from '../api/appointment-commands.ts';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { startWhenFirstGoes } from './following.ts';
import { OpeningPicker } from './opening-picker.tsx';
import { scheduleFor } from './placement.ts';
import { useFollowing, type FollowingAct, type FollowingRow } from './use-following.ts';

interface Props {
  /** The one that was opened, and those after it. */
  readonly visits: readonly AppointmentOut[];
  readonly back: () => void;
}

interface DatesProps {
  readonly rows: readonly FollowingRow[];
  readonly busy: boolean;
  readonly choose: (id: string, wanted: boolean) => void;
  /** What becomes of a date that is done. */
  readonly doneWord: 'following.cancelled.one' | 'following.moved.one';
  readonly to?: (visit: AppointmentOut) => string;
}

function Dates({ rows, busy, choose, doneWord, to }: DatesProps) {
  const { t, locale } = useI18n();
  return (
    <ul className="desk-plain-list" aria-label={t('following.dates')}>
      {rows.map(({ visit, isChosen, isDone, failed }) => {
        const { start, zone } = visit;
        const goes = to && !isDone ? ` → ${whenText({ start: to(visit), zone }, locale)}` : '';
        return (
          <li key={visit.id} className="following-row">
            <Checkbox
              label={`${whenText({ start, zone }, locale)}${goes}`}
              checked={isChosen}
              disabled={busy || isDone}
              onChange={(event) => choose(visit.id, event.currentTarget.checked)}
              error={failed}
            />
            {isDone ? (
              <Text size="xs" className="desk-quiet">
                {t(doneWord, { count: 1 })}
              </Text>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const takeBackCancel: FollowingAct['takeBack'] = (changed) => sendAppointmentChange(changed, { kind: 'restore' });

/** Cancels a visit and those after it in one act. */
export function CancelFollowing({ visits, back }: Props) {
  const { t, tn } = useI18n();
  const [reason, setReason] = useState('');
  const { rows, chosen, busy, choose, run } = useFollowing(visits);
  const cancel = async () => {
    const words = reason.trim();
    const change: AppointmentChange = { kind: 'cancel', ...(words ? { reason: words } : {}) };
    const send = (visit: AppointmentOut) => sendAppointmentChange(visit, change);
    if (await run({ send, takeBack: takeBackCancel, done: 'following.cancelled' })) back();
  };
  return (
    <Alert color="red" variant="outline" title={t('following.cancel.question')} className="desk-alert">
      <Stack gap="sm">
        <Text size="sm">{t('following.cancel.text')}</Text>
        <Dates rows={rows} busy={busy} choose={choose} doneWord="following.cancelled.one" />
        <TextInput
          label={t('appointment.cancel.reason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Group gap="xs">
          <Button color="red.9" loading={busy} disabled={chosen.length === 0} onClick={() => void cancel()}>
            {tn('following.cancel.yes', chosen.length)}
          </Button>
          <Button variant="default" disabled={busy} onClick={back}>
            {t('app.back')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function MoveTo({ visits, opening, back }: Props & { readonly opening: OpeningOut }) {
  const { t, tn } = useI18n();
  const clinic = useClinic().data;
  const { rows, chosen, busy, choose, run } = useFollowing(visits);
  const [first] = useState({ from: visits[0]?.start ?? opening.start, to: opening.start });
  const to = (visit: AppointmentOut) => startWhenFirstGoes(visit, first);
  const move = async () => {
    if (!clinic) return;
    const placed = (where: Pick<AppointmentOut, 'practitioner' | 'site' | 'service'>, start: string) => {
      const scheduleId = scheduleFor(clinic, where, where.service.id) ?? '';
      return { kind: 'reschedule', place: { scheduleId, start } } as const;
    };
    const act: FollowingAct = {
      send: (visit) => sendAppointmentChange(visit, placed(opening, to(visit))),
      takeBack: (changed, before) => sendAppointmentChange(changed, placed(before, before.start)),
      done: 'following.moved',
      lastFirst: Date.parse(first.to) > Date.parse(first.from),
    };
    if (await run(act)) back();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{t('following.move.text')}</Text>
      <Dates rows={rows} busy={busy} choose={choose} doneWord="following.moved.one" to={to} />
      <Group gap="xs">
        <Button loading={busy} disabled={chosen.length === 0 || !clinic} onClick={() => void move()}>
          {tn('following.move.yes', chosen.length)}
        </Button>
        <Button variant="default" disabled={busy} onClick={back}>
          {t('app.back')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Moves a visit and those after it in one act: the first goes where it is shown, the others go as far. */
export function MoveFollowing({ visits, back }: Props) {
  const { t } = useI18n();
  const [opening, setOpening] = useState<OpeningOut | undefined>();
  const [first] = visits;
  if (opening) return <MoveTo visits={visits} opening={opening} back={back} />;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('following.move.first')}</Text>
      <OpeningPicker
        service={first?.service.id ?? ''}
        practitioner={first?.practitioner.id}
        site={first?.site.id}
        submitLabel={t('series.check')}
        busy={false}
        onSubmit={setOpening}
      />
      <Button variant="default" onClick={back} className="desk-start">
        {t('app.back')}
      </Button>
    </Stack>
  );
}
