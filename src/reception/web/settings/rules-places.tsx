import { Card, Group, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { useClinic } from '../api/queries.ts';
import { TimeField } from '../fields/time-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { useFieldError } from './use-field-error.tsx';
import type { HoursOfDay } from './rules.ts';
import type { PartProps } from './rules-words.tsx';
import { weekdayNames } from './weekdays.ts';
import { AddButton, RemoveButton } from './row-buttons.tsx';

const USUAL: readonly HoursOfDay[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '20:00' }));

interface SiteProps extends PartProps {
  readonly site: { readonly id: string; readonly name: string };
}

function SiteHours({ rules, change, disabled, site }: SiteProps) {
  const { t, locale } = useI18n();
  const errorAt = useFieldError();
  const own = rules.hours[site.id];
  const set = (next: readonly HoursOfDay[] | undefined) => {
    const others = Object.fromEntries(Object.entries(rules.hours).filter(([id]) => id !== site.id));
    change({ hours: next ? { ...others, [site.id]: next } : others });
  };
  const setOne = (at: number, next: HoursOfDay) => set(own?.map((hours, index) => (index === at ? next : hours)));
  const days = weekdayNames(locale);
  return (
    <Stack gap="xs" role="group" aria-label={site.name}>
      <Switch
        size="sm"
        label={t('rules.hours.own', { site: site.name })}
        disabled={disabled}
        checked={own !== undefined}
        onChange={(event) => set(event.currentTarget.checked ? USUAL : undefined)}
      />
      {own?.map((hours, at) => (
        <Group key={at} gap="xs" wrap="nowrap" align="flex-start">
          <Select
            size="xs"
            w={130}
            aria-label={t('rules.weekday')}
            disabled={disabled}
            allowDeselect={false}
            value={String(hours.weekday)}
            onChange={(day) => setOne(at, { ...hours, weekday: Number(day) })}
            data={days.map((label, index) => ({ value: String(index + 1), label }))}
          />
          {(['from', 'to'] as const).map((end) => (
            <TimeField
              key={end}
              w={100}
              size="xs"
              aria-label={t(`report.${end}`)}
              disabled={disabled}
              error={errorAt(`hours.${site.id}.${at}.${end}`)}
              value={hours[end]}
              onChange={(time) => setOne(at, { ...hours, [end]: time })}
            />
          ))}
          <RemoveButton
            name={`${days[hours.weekday - 1] ?? ''} ${hours.from}`}
            disabled={disabled}
            remove={() => set(own.filter((_, index) => index !== at))}
          />
        </Group>
      ))}
      {own ? (
        <AddButton
          label={t('rules.hours.add')}
          disabled={disabled}
          add={() => set([...own, { weekday: 1, from: '09:00', to: '14:00' }])}
        />
      ) : null}
      {errorAt(`hours.${site.id}`) ? (
        <Text size="xs" c="red" role="alert">
          {errorAt(`hours.${site.id}`)}
        </Text>
      ) : null}
    </Stack>
  );
}

/** When each site is open, where the directory's hours are not what counts. */
export function HoursFields(part: PartProps) {
  const { t } = useI18n();
  const sites = (useClinic().data?.sites ?? []).filter(({ active }) => active);
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.hours')}
      </Title>
      <Stack gap="md">
        {sites.map((site) => (
          <SiteHours key={site.id} {...part} site={site} />
        ))}
      </Stack>
    </Card>
  );
}
