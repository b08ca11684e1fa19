import { Group, SegmentedControl, Select } from '@mantine/core';
import { zoneOf } from '../agenda/columns.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { DateField } from '../fields/date-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo } from '../router.ts';
import { PERIODS, periodOf, readPeriod, todayIn, type Period } from './period.ts';

const ALL = 'all';

interface Filters {
  readonly period: Period;
  readonly site: string | undefined;
  readonly practitioner: string | undefined;
}

function change(current: Filters, next: Partial<Filters>): void {
  const { period, site, practitioner } = { ...current, ...next };
  const view = new URLSearchParams(location.hash.split('?')[1]).get('view') ?? undefined;
  goTo('reports', { from: period.from, to: period.to, view, site, practitioner });
}

/** Which days, which site, whose agenda. */
export function FilterBar({
  filters,
  clinic,
  nowMs,
}: {
  readonly filters: Filters;
  readonly clinic: ClinicOut;
  readonly nowMs: number;
}) {
  const { t } = useI18n();
  const today = todayIn(zoneOf(clinic.zone), nowMs);
  const { period } = filters;
  const named = PERIODS.find((name) => {
    const known = periodOf(name, today);
    return known.from === period.from && known.to === period.to;
  });
  const date = (which: 'from' | 'to') => (
    <DateField
      w={150}
      aria-label={t(`report.${which}`)}
      value={period[which]}
      onChange={(date) => {
        if (date === '') return;
        change(filters, { period: readPeriod(new URLSearchParams({ ...period, [which]: date }), today) });
      }}
    />
  );
  return (
    <Group gap="sm" className="desk-no-print">
      <SegmentedControl
        aria-label={t('report.period')}
        value={named ?? ''}
        onChange={(value) =>
          change(filters, { period: periodOf(PERIODS.find((name) => name === value) ?? 'today', today) })
        }
        data={PERIODS.map((name) => ({ value: name, label: t(`report.period.${name}`) }))}
      />
      {date('from')}
      {date('to')}
      <Select
        aria-label={t('agenda.site')}
        value={filters.site ?? ALL}
        onChange={(value) => change(filters, { site: value === ALL || value === null ? undefined : value })}
        allowDeselect={false}
        w={200}
        data={[
          { value: ALL, label: t('agenda.allSites') },
          ...clinic.sites.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        aria-label={t('agenda.practitioner')}
        value={filters.practitioner ?? ALL}
        onChange={(value) => change(filters, { practitioner: value === ALL || value === null ? undefined : value })}
        allowDeselect={false}
        w={230}
        data={[
          { value: ALL, label: t('agenda.allPractitioners') },
          ...clinic.practitioners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Group>
  );
}
