import { Button, Card, Checkbox, Group, NativeSelect, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BookingRulesBody, BookingRulesOut } from '../../http/shapes/booking-rules.ts';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { TimeField } from '../fields/time-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { Loading, LoadFailed } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { FormFrame } from './form-frame.tsx';

type ServiceRules = BookingRulesOut['services'][number];

const QUERY = ['booking-rules'];

function useSaveRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, rules }: { readonly id: string; readonly rules: BookingRulesBody }) =>
      api<unknown>(`/booking-rules/${id}`, { method: 'POST', body: rules }),
    onSettled: () => client.invalidateQueries({ queryKey: QUERY }),
  });
}

/** An empty field is no rule. */
function counted(value: string | number): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function without<Name extends keyof BookingRulesBody>(rules: BookingRulesBody, name: Name): BookingRulesBody {
  const { [name]: _gone, ...rest } = rules;
  return rest;
}

interface FieldsProps {
  readonly service: ServiceRules;
  readonly rules: BookingRulesBody;
  readonly change: (rules: BookingRulesBody) => void;
}

function CountsByPerson({ service, rules, change }: FieldsProps) {
  const { t } = useI18n();
  const counts = rules.maxPerDayOf ?? {};
  const set = (id: string, value: number | undefined) => {
    const { [id]: _before, ...others } = counts;
    const maxPerDayOf = value === undefined ? others : { ...others, [id]: value };
    const rest = without(rules, 'maxPerDayOf');
    change(Object.keys(maxPerDayOf).length === 0 ? rest : { ...rest, maxPerDayOf });
  };
  return (
    <fieldset className="desk-fieldset">
      <Text component="legend" size="xs" fw={600}>
        {t('booking.perDayOf')}
      </Text>
      <Group gap="sm">
        {service.practitioners.map(({ id, name }) => (
          <NumberInput
            key={id}
            size="xs"
            w={180}
            label={name}
            placeholder={t('booking.asAll')}
            min={0}
            max={500}
            allowDecimal={false}
            value={counts[id] ?? ''}
            onChange={(value) => set(id, counted(value))}
          />
        ))}
      </Group>
    </fieldset>
  );
}

type CountName = 'maxPerDay' | 'maxActivePerPatient' | 'demandTask' | 'capacity';

const USUAL_KEPT = { from: '13:00', to: '14:00', releaseHours: 24 };

function KeptForUrgent({ rules, change }: FieldsProps) {
  const { t } = useI18n();
  const kept = rules.keptForUrgent;
  const set = (part: Partial<typeof USUAL_KEPT>) =>
    change({ ...rules, keptForUrgent: { ...USUAL_KEPT, ...kept, ...part } as BookingRulesBody['keptForUrgent'] });
  return (
    <fieldset className="desk-fieldset">
      <Checkbox
        size="xs"
        label={t('booking.urgent')}
        checked={kept !== undefined}
        onChange={(event) => (event.currentTarget.checked ? set({}) : change(without(rules, 'keptForUrgent')))}
      />
      {kept ? (
        <Group gap="sm" mt="xs" align="flex-end">
          {(['from', 'to'] as const).map((edge) => (
            <TimeField
              key={edge}
              size="xs"
              w={120}
              label={t(`booking.urgent.${edge}`)}
              value={kept[edge]}
              onChange={(value) => set({ [edge]: value })}
            />
          ))}
          <NumberInput
            size="xs"
            w={260}
            label={t('booking.urgent.release')}
            min={0}
            max={720}
            allowDecimal={false}
            value={kept.releaseHours}
            onChange={(value) => set({ releaseHours: counted(value) ?? 0 })}
          />
        </Group>
      ) : null}
    </fieldset>
  );
}

/** What an empty field means. */
const EMPTY = {
  maxPerDay: 'booking.noLimit',
  maxActivePerPatient: 'booking.noLimit',
  demandTask: 'booking.noTask',
  capacity: 'booking.oneSeat',
} as const;

function Fields(props: FieldsProps) {
  const { rules, change } = props;
  const { t } = useI18n();
  const count = (name: CountName, limits: { readonly min: number; readonly max: number }) => (
    <NumberInput
      size="xs"
      w={330}
      label={t(`booking.${name}`)}
      placeholder={t(EMPTY[name])}
      {...limits}
      allowDecimal={false}
      value={rules[name] ?? ''}
      onChange={(value) => {
        const number = counted(value);
        change(number === undefined ? without(rules, name) : { ...rules, [name]: number });
      }}
    />
  );
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        {count('maxPerDay', { min: 0, max: 500 })}
        {count('maxActivePerPatient', { min: 1, max: 100 })}
      </Group>
      {props.service.practitioners.length > 1 ? <CountsByPerson {...props} /> : null}
      <NativeSelect
        size="xs"
        maw={420}
        label={t('booking.assign')}
        value={rules.assign ?? 'earliest'}
        onChange={(event) => {
          const rest = without(rules, 'assign');
          change(event.currentTarget.value === 'balanced' ? { ...rest, assign: 'balanced' } : rest);
        }}
        data={(['earliest', 'balanced'] as const).map((value) => ({ value, label: t(`booking.assign.${value}`) }))}
      />
      <NumberInput
        size="xs"
        maw={420}
        label={t('booking.overbook')}
        description={t('booking.overbook.how')}
        placeholder={t('booking.never')}
        suffix=" %"
        min={5}
        max={100}
        allowDecimal={false}
        value={rules.overbookMissRate === undefined ? '' : Math.round(rules.overbookMissRate * 100)}
        onChange={(value) => {
          const percent = counted(value);
          const rest = without(rules, 'overbookMissRate');
          change(percent === undefined ? rest : { ...rest, overbookMissRate: percent / 100 });
        }}
      />
      <KeptForUrgent {...props} />
      <Group gap="sm" align="flex-end">
        {count('capacity', { min: 2, max: 100 })}
        {count('demandTask', { min: 1, max: 1_000 })}
      </Group>
    </Stack>
  );
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
      <Fields service={service} rules={rules} change={setRules} />
    </FormFrame>
  );
}

/** The rules of a service in a line. */
function useSummary() {
  const { t } = useI18n();
  return ({ rules }: ServiceRules): string => {
    const parts = [
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
