import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
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

/** Gives the visit another. It stands above what it changes, which is drawn anew under another name. */
function useGive(appointment: AppointmentOut) {
  const i18n = useI18n();
  const change = useChangeAppointment(appointment);
  const refresh = useRefreshAgenda();
  const [given, setGiven] = useState<string | undefined>();
  const give = (from: Taken, to: Taken) => {
    setGiven(to.id);
    change.mutate(
      { kind: 'asset', from: from.id, to: to.id },
      {
        onSuccess: (changed) =>
          tellDone(i18n.t('appointment.done.asset', { name: to.name }), i18n, async () => {
            await sendAppointmentChange(changed, { kind: 'asset', from: to.id, to: from.id });
            await refresh();
          }),
      },
    );
  };
  return { give, given, isBusy: change.isPending, error: change.error };
}

interface ChoicesProps {
  readonly appointmentId: string;
  readonly taken: Taken;
  readonly giving: ReturnType<typeof useGive>;
  readonly close: () => void;
}

/** What could be had instead: one tap gives it. */
function Choices({ appointmentId, taken, giving, close }: ChoicesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const found = useVisitAssets(appointmentId);
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
            ref={index === 0 ? focusOnce : undefined}
            size="xs"
            variant="light"
            loading={giving.isBusy}
            onClick={() => giving.give(taken, one)}
          >
            {one.name}
          </Button>
        ))}
        <Button size="xs" variant="default" onClick={close}>
          {t('app.back')}
        </Button>
      </Group>
      {giving.error ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(giving.error, i18n)}
        </Alert>
      ) : null}
    </Stack>
  );
}

interface OneAssetProps {
  readonly appointmentId: string;
  readonly taken: Taken;
  readonly giving: ReturnType<typeof useGive>;
  readonly canChange: boolean;
}

function OneAsset({ appointmentId, taken, giving, canChange }: OneAssetProps) {
  const { t } = useI18n();
  const [isChanging, setIsChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isGiven = giving.given === taken.id;
  useEffect(() => {
    // What was chosen stands under another name: whoever works by keyboard goes on from there.
    if (isGiven) button.current?.focus();
  }, [isGiven]);
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
            aria-label={`${t('booking.edit')}: ${taken.name}`}
            onClick={() => setIsChanging(!isChanging)}
          >
            {t('booking.edit')}
          </Button>
        ) : null}
      </Group>
      {isChanging && canChange ? (
        <Choices appointmentId={appointmentId} taken={taken} giving={giving} close={close} />
      ) : null}
    </Stack>
  );
}

/** The rooms and devices of a visit. Each can be changed for another of its type that is free, while the visit is to come or goes on. */
export function VisitAssets({ appointment }: { readonly appointment: AppointmentOut }) {
  const may = useMay('agenda.write');
  const giving = useGive(appointment);
  const { id, status, assets } = appointment;
  const canChange = may && (isChangeable(appointment) || status === 'arrived' || status === 'checked-in');
  return (
    <Stack gap={6}>
      {assets.map((taken) => (
        <OneAsset key={taken.id} appointmentId={id} taken={taken} giving={giving} canChange={canChange} />
      ))}
    </Stack>
  );
}
