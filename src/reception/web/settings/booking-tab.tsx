import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BookingRulesBody, BookingRulesOut } from '../../http/shapes/booking-rules.ts';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Loading, LoadFailed } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { BookingFields, type ServiceRules } from './booking-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import { Lacking } from './needs-field.tsx';

const QUERY = ['booking-rules'];

function useSaveRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, rules }: { readonly id: string; readonly rules: BookingRulesBody }) =>
      api<unknown>(`/booking-rules/${id}`, { method: 'POST', body: rules }),
    onSettled: () =>
      Promise.all([QUERY, ['assets'], ['openings']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

function RulesForm({ service, close }: { readonly service: ServiceRules; readonly close: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const save = useSaveRules();
  const [rules, setRules] = useState<BookingRulesBody>(service.rules);
  const send = () =>
    save.mutate(
      { id: service.id, rules },
      {
        onSuccess: () => {
          tellDone(t('booking.saved'), i18n);
          close();
        },
      },
    );
  return (
    <FormFrame
      title={service.name}
      level={3}
      action={t('booking.save')}
      isSaving={save.isPending}
      error={save.error}
      save={send}
      close={close}
    >
      <BookingFields service={service} rules={rules} change={setRules} />
    </FormFrame>
  );
}

/** The rules of a service in a line. */
function useSummary() {
  const { t } = useI18n();
  return ({ rules }: ServiceRules): string => {
    const needs = rules.needs?.map(({ type, count }) => (count === 1 ? type : `${count} × ${type}`));
    const parts = [
      ...(needs === undefined ? [] : [t('booking.is.needs', { needs: needs.join(', ') })]),
      ...(rules.maxPerDay === undefined ? [] : [t('booking.is.maxPerDay', { count: rules.maxPerDay })]),
      ...(rules.maxPerDayOf === undefined ? [] : [t('booking.is.maxPerDayOf')]),
      ...(rules.maxActivePerPatient === undefined
        ? []
        : [t('booking.is.maxActivePerPatient', { count: rules.maxActivePerPatient })]),
      ...(rules.assign === undefined ? [] : [t('booking.assign.balanced')]),
      ...(rules.capacity === undefined ? [] : [t('booking.is.capacity', { count: rules.capacity })]),
      ...(rules.overbookMissRate === undefined
        ? []
        : [t('booking.is.overbook', { percent: Math.round(rules.overbookMissRate * 100) })]),
      ...(rules.keptForUrgent === undefined
        ? []
        : [t('booking.is.urgent', { from: rules.keptForUrgent.from, to: rules.keptForUrgent.to })]),
      ...(rules.demandTask === undefined ? [] : [t('booking.is.demandTask', { count: rules.demandTask })]),
    ];
    return parts.length === 0 ? t('booking.none') : parts.join(' · ');
  };
}

/** What the clinic decides about booking each service. */
export default function BookingTab() {
  const { t } = useI18n();
  const may = useMay('settings.write');
  const summary = useSummary();
  const [edited, setEdited] = useState<string | undefined>();
  const { data, error, refetch } = useQuery({
    queryKey: QUERY,
    queryFn: ({ signal }) => api<BookingRulesOut>('/booking-rules', { signal }),
  });
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Stack gap="md" maw={860}>
      <Text>{t('booking.text')}</Text>
      {data.services
        .filter(({ active }) => active)
        .map((service) =>
          service.id === edited ? (
            <RulesForm key={service.id} service={service} close={() => setEdited(undefined)} />
          ) : (
            <Card key={service.id} withBorder radius="lg" padding="sm">
              <Group justify="space-between" wrap="nowrap">
                <div className="desk-row-text">
                  <Title order={3} size="h6" className="desk-wrap">
                    {service.name}
                  </Title>
                  <Text size="sm" c="dimmed">
                    {summary(service)}
                  </Text>
                  <Lacking lacking={service.lacking} />
                </div>
                <Button
                  size="xs"
                  variant="default"
                  disabled={!may}
                  aria-label={`${t('booking.edit')}: ${service.name}`}
                  onClick={() => setEdited(service.id)}
                >
                  {t('booking.edit')}
                </Button>
              </Group>
            </Card>
          ),
        )}
    </Stack>
  );
}
