import { Checkbox, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import type { BookingRulesBody, BookingRulesOut } from '../../http/shapes/booking-rules.ts';
import { TimeField } from '../fields/time-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { NeedsField } from './needs-field.tsx';

export type ServiceRules = BookingRulesOut['services'][number];

/** An empty field is no rule. */
function counted(value: string | number): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function without<Name extends keyof BookingRulesBody>(rules: BookingRulesBody, name: Name): BookingRulesBody {
  const { [name]: _gone, ...rest } = rules;
  return rest;
}

export interface FieldsProps {
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

/** What the clinic decides about booking one service. */
export function BookingFields(props: FieldsProps) {
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
      <NeedsField {...props} />
      <KeptForUrgent {...props} />
      <Group gap="sm" align="flex-end">
        {count('capacity', { min: 2, max: 100 })}
        {count('demandTask', { min: 1, max: 1_000 })}
      </Group>
    </Stack>
  );
}
