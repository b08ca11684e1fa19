import { Card, Group, Select, SimpleGrid, Stack, Switch, TagsInput, TextInput, Title } from '@mantine/core';
import { clinicNow } from '../api/clinic-clock.ts';
import { useClinic } from '../api/queries.ts';
import { DateField, readDate } from '../fields/date-field.tsx';
import { dateTyped } from '../fields/typed.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { placeOf, withSiteCalendar, withText, type Calendar } from './rules.ts';
import type { PartProps } from './rules-words.tsx';
import { useFieldError } from './use-field-error.tsx';
import { AddButton, RemoveButton } from './row-buttons.tsx';

interface CalendarProps {
  readonly calendar: Calendar;
  /** Where it stands in the rules: `calendar`, `calendar.sites.<id>`. */
  readonly path: string;
  readonly set: (next: Calendar) => void;
  readonly disabled: boolean;
}

/** Spain's regions as the holiday library writes them (ISO 3166-2:ES); the names are proper names. */
const REGIONS: Readonly<Record<string, string>> = {
  AN: 'Andalucía',
  AR: 'Aragón',
  AS: 'Asturias',
  CB: 'Cantabria',
  CE: 'Ceuta',
  CL: 'Castilla y León',
  CM: 'Castilla-La Mancha',
  CN: 'Canarias',
  CT: 'Catalunya',
  EX: 'Extremadura',
  GA: 'Galicia',
  IB: 'Illes Balears',
  MC: 'Región de Murcia',
  MD: 'Comunidad de Madrid',
  ML: 'Melilla',
  NC: 'Navarra',
  PV: 'País Vasco',
  RI: 'La Rioja',
  VC: 'Comunitat Valenciana',
};

/** Whose public holidays count. */
function PlaceFields({ calendar, path, set, disabled }: CalendarProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  return (
    <SimpleGrid cols={3} spacing="sm">
      <TextInput
        size="xs"
        label={t('rules.country')}
        maxLength={2}
        disabled={disabled}
        error={errorAt(`${path}.country`)}
        value={calendar.country}
        onChange={(event) => set({ ...calendar, country: event.currentTarget.value.toUpperCase() })}
      />
      {calendar.country === 'ES' ? (
        <Select
          size="xs"
          label={t('rules.region')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('rules.region.clear') }}
          disabled={disabled}
          error={errorAt(`${path}.region`)}
          value={calendar.region ?? null}
          onChange={(region) => set(withText(withText(calendar, 'municipality', ''), 'region', region ?? ''))}
          data={Object.entries(REGIONS).map(([value, label]) => ({ value, label }))}
        />
      ) : (
        <TextInput
          size="xs"
          label={t('rules.region')}
          maxLength={20}
          disabled={disabled}
          error={errorAt(`${path}.region`)}
          value={calendar.region ?? ''}
          onChange={(event) => set(withText(calendar, 'region', event.currentTarget.value))}
        />
      )}
      <TextInput
        size="xs"
        label={t('rules.municipality')}
        maxLength={20}
        disabled={disabled}
        error={errorAt(`${path}.municipality`)}
        value={calendar.municipality ?? ''}
        onChange={(event) => set(withText(calendar, 'municipality', event.currentTarget.value))}
      />
    </SimpleGrid>
  );
}

/** The holidays of one place, and the days of its own. */
function CalendarFields({ calendar, path, set, disabled }: CalendarProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  const { closedOn } = calendar;
  const setDays = (next: typeof closedOn) => set({ ...calendar, closedOn: next });
  return (
    <Stack gap="xs">
      <PlaceFields calendar={calendar} path={path} set={set} disabled={disabled} />
      <TagsInput
        size="xs"
        label={t('rules.openOn')}
        placeholder={t('field.date.placeholder')}
        disabled={disabled}
        error={errorAt(`${path}.openOn`)}
        value={calendar.openOn.map(dateTyped)}
        onChange={(typed) => set({ ...calendar, openOn: typed.map((text) => readDate(text) ?? text) })}
      />
      {closedOn.map((day, at) => (
        <Group key={at} gap="xs" wrap="nowrap">
          <DateField
            size="xs"
            w={140}
            aria-label={t('rules.date')}
            disabled={disabled}
            error={errorAt(`${path}.closedOn.${at}.date`)}
            value={day.date}
            onChange={(date) => setDays(closedOn.map((each, index) => (index === at ? { ...each, date } : each)))}
          />
          <TextInput
            size="xs"
            className="desk-row-text"
            aria-label={t('rules.band.name')}
            disabled={disabled}
            maxLength={80}
            error={errorAt(`${path}.closedOn.${at}.name`)}
            value={day.name}
            onChange={(event) =>
              setDays(
                closedOn.map((each, index) => (index === at ? { ...each, name: event.currentTarget.value } : each)),
              )
            }
          />
          <RemoveButton
            name={day.name}
            disabled={disabled}
            remove={() => setDays(closedOn.filter((_, index) => index !== at))}
          />
        </Group>
      ))}
      <AddButton
        label={t('rules.holiday.add')}
        disabled={disabled}
        add={() =>
          setDays([
            ...closedOn,
            { date: new Date(clinicNow()).toISOString().slice(0, 10), name: t('rules.holiday.new') },
          ])
        }
      />
    </Stack>
  );
}

/** The holidays that the clinic keeps, and those of a site that keeps the ones of another place. */
export function HolidayFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const sites = (useClinic().data?.sites ?? []).filter(({ active }) => active);
  const { calendar } = rules;
  const setSite = (id: string, own: Calendar | undefined) => change({ calendar: withSiteCalendar(calendar, id, own) });
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.holidays')}
      </Title>
      <Stack gap="md">
        <CalendarFields
          calendar={calendar}
          path="calendar"
          disabled={disabled}
          set={(next) => change({ calendar: { ...calendar, ...next } })}
        />
        {sites.map(({ id, name }) => {
          const own = calendar.sites?.[id];
          return (
            <Stack key={id} gap="xs" role="group" aria-label={t('rules.holidays.own', { site: name })}>
              <Switch
                size="sm"
                label={t('rules.holidays.own', { site: name })}
                disabled={disabled}
                checked={own !== undefined}
                onChange={(event) => setSite(id, event.currentTarget.checked ? placeOf(calendar) : undefined)}
              />
              {own ? (
                <CalendarFields
                  calendar={own}
                  path={`calendar.sites.${id}`}
                  disabled={disabled}
                  set={(next) => setSite(id, next)}
                />
              ) : null}
            </Stack>
          );
        })}
      </Stack>
    </Card>
  );
}
