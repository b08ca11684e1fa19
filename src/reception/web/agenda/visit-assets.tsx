import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { sendAppointmentChange, useChangeAppointment, useRefreshAgenda } from '../api/appointment-commands.ts';
import { useVisitAssets } from '../api/assets.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { isChangeable } from './appointment-status.tsx';

type Taken = AppointmentOut['assets'][number];

/** Whoever opened the choices by keyboard goes on from the first. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}

/** What could be had instead: one tap gives it. */
function Choices({
  appointment,
  taken,
  close,
}: {
  readonly appointment: AppointmentOut;
  readonly taken: Taken;
  readonly close: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const found = useVisitAssets(appointment.id, true);
  const change = useChangeAppointment(appointment);
  const refresh = useRefreshAgenda();
  const give = (to: Taken) =>
    change.mutate(
      { kind: 'asset', from: taken.id, to: to.id },
      {
        onSuccess: (changed) => {
          close();
          tellDone(t('appointment.done.asset', { name: to.name }), i18n, async () => {
            await sendAppointmentChange(changed, { kind: 'asset', from: to.id, to: taken.id });
            await refresh();
          });
        },
      },
    );
  if (found.isPending) return <Loader type="dots" size="sm" role="status" aria-label={t('app.loading')} />;
  if (!found.data) return <LoadFailed error={found.error} retry={() => void found.refetch()} />;
  const instead = found.data.assets.find(({ id }) => id === taken.id)?.instead ?? [];
  return (
    <Stack gap={6} role="group" aria-label={t('appointment.asset.instead', { name: taken.name })}>
      {instead.length === 0 ? <Text size="sm">{t('appointment.asset.none', { type: taken.type })}</Text> : null}
      <Group gap={6}>
        {instead.map((one, index) => (
          <Button
            key={one.id}
            size="xs"
            variant="light"
            ref={index === 0 ? focusOnce : undefined}
            loading={change.isPending && change.variables.kind === 'asset' && change.variables.to === one.id}
            disabled={change.isPending}
            onClick={() => give(one)}
          >
            {one.name}
          </Button>
        ))}
        <Button size="xs" variant="default" onClick={close}>
          {t('app.back')}
        </Button>
      </Group>
      {change.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(change.error, i18n)}
        </Alert>
      ) : null}
    </Stack>
  );
}

function OneAsset({
  appointment,
  taken,
  canChange,
}: {
  readonly appointment: AppointmentOut;
  readonly taken: Taken;
  readonly canChange: boolean;
}) {
  const { t } = useI18n();
  const [isChanging, setIsChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsChanging(false);
    button.current?.focus();
  };
  return (
    <Stack gap={6}>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <span className="desk-wrap">{taken.name}</span>
        {canChange ? (
          <Button
            ref={button}
            size="compact-xs"
            variant="default"
            className="desk-fixed"
            aria-expanded={isChanging}
            aria-label={t('appointment.asset.change', { name: taken.name })}
            onClick={() => setIsChanging(!isChanging)}
          >
            {t('booking.edit')}
          </Button>
        ) : null}
      </Group>
      {isChanging && canChange ? <Choices appointment={appointment} taken={taken} close={close} /> : null}
    </Stack>
  );
}

/** The rooms and devices of a visit. Each can be changed for another of its type that is free, while the visit is to come or goes on. */
export function VisitAssets({ appointment }: { readonly appointment: AppointmentOut }) {
  const may = useMay('agenda.write');
  const { status } = appointment;
  const canChange = may && (isChangeable(appointment) || status === 'arrived' || status === 'checked-in');
  return (
    <Stack gap={6}>
      {appointment.assets.map((taken) => (
        <OneAsset key={taken.id} appointment={appointment} taken={taken} canChange={canChange} />
      ))}
    </Stack>
  );
}
