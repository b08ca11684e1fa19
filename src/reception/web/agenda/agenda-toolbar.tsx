import { ActionIcon, Button, Checkbox, Group, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconHourglass, IconPlus, IconPrinter } from '@tabler/icons-react';
import { addDays, parseLocalDate } from '../../../platform/time/wall-time.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { DatePicker } from '../fields/date-picker.tsx';
import { fullDayText, shortDayText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { openPanel } from '../shell/open-panel.ts';
import { NextOpening } from './next-opening.tsx';
import { changeSettings, datesOf, type AgendaSettings } from './agenda-settings.ts';
import { useMovingPart } from './moving.ts';

interface ToolbarProps {
  readonly settings: AgendaSettings;
  readonly clinic: ClinicOut;
  readonly summary: string;
  /** Whether there are columns of rooms and devices to see. */
  readonly hasAssets: boolean;
  readonly waiting: boolean;
  readonly showWaiting: (on: boolean) => void;
}

const ALL = 'all';
const noon = (date: string): string => `${date}T12:00:00Z`;

function titleOf(settings: AgendaSettings, locale: string): string {
  if (settings.view === 'day') return fullDayText(noon(settings.date), 'UTC', locale);
  const dates = datesOf(settings);
  const [first = settings.date] = dates;
  return `${shortDayText(noon(first), 'UTC', locale)} – ${shortDayText(noon(dates.at(-1) ?? first), 'UTC', locale)}`;
}

/** The heading says the date; this opens the browser's own calendar to go to another. */
export function AgendaToolbar({ settings, clinic, summary, hasAssets, waiting, showWaiting }: ToolbarProps) {
  const { t, locale } = useI18n();
  // While something is being moved, some keys mean that.
  const isMoving = useMovingPart((moving) => moving !== undefined);
  const change = (part: Partial<AgendaSettings>) => changeSettings(settings, part);
  const { view, by, date, today, site, practitioner } = settings;
  const step = view === 'day' ? 1 : 7;
  const newAppointment = () =>
    openPanel({
      kind: 'book',
      ...(practitioner ? { practitioner } : {}),
      ...(site ? { site } : {}),
      ...(date > today ? { at: `${date}T06:00:00Z` } : {}),
    });
  useShortcut('agenda.today', () => change({ date: today }));
  useShortcut('agenda.new', newAppointment, !isMoving);
  useShortcut('agenda.before', () => change({ date: addDays(date, -step) }));
  useShortcut('agenda.after', () => change({ date: addDays(date, step) }));
  useShortcut('agenda.print', () => window.print());
  useShortcut('agenda.waiting', () => showWaiting(!waiting));
  const show = (next: AgendaSettings['by']) => change({ by: next, view: 'day', practitioner: undefined });
  useShortcut('agenda.assets', () => show(by === 'assets' ? 'people' : 'assets'), hasAssets && !isMoving);
  const working = clinic.schedules.filter(({ siteId, active }) => active && (site === undefined || siteId === site));
  const practitioners = clinic.practitioners.filter(({ id }) =>
    working.some(({ practitionerId }) => practitionerId === id),
  );
  return (
    <div className="agenda-toolbar">
      <Group justify="space-between" gap="sm">
        <Group gap="sm" align="baseline">
          <Title order={1} size="h3" className="agenda-title">
            {titleOf(settings, locale)}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {summary}
          </Text>
        </Group>
        <Group gap="xs">
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('key.agenda.print')}
            title={t('key.agenda.print')}
            onClick={() => window.print()}
          >
            <IconPrinter size={18} aria-hidden />
          </ActionIcon>
          <Button
            variant="default"
            aria-pressed={waiting}
            leftSection={<IconHourglass size={18} aria-hidden />}
            onClick={() => showWaiting(!waiting)}
          >
            {t('waiting.title')}
          </Button>
          <NextOpening settings={settings} clinic={clinic} isOff={isMoving} />
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newAppointment}>
            {t('agenda.new')}
          </Button>
        </Group>
      </Group>
      <Group gap="sm" mt="xs">
        <Group gap={4} wrap="nowrap">
          <Button variant="default" size="sm" onClick={() => change({ date: today })} disabled={date === today}>
            {t('agenda.today')}
          </Button>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t(`agenda.previous.${view}`)}
            onClick={() => change({ date: addDays(date, -step) })}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t(`agenda.next.${view}`)}
            onClick={() => change({ date: addDays(date, step) })}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          <DatePicker
            value={date}
            onChange={(picked) => {
              const chosen = parseLocalDate(picked);
              if (chosen) change({ date: chosen });
            }}
          />
        </Group>
        {hasAssets ? (
          <SegmentedControl
            aria-label={t('agenda.by')}
            value={by}
            disabled={isMoving}
            onChange={show}
            data={[
              { value: 'people', label: t('agenda.by.people') },
              { value: 'assets', label: t('agenda.by.assets') },
            ]}
          />
        ) : null}
        <SegmentedControl
          aria-label={t('agenda.view')}
          value={view}
          disabled={by === 'assets'}
          onChange={(value) => change(value === 'week' ? { view: 'week' } : { view: 'day', practitioner: undefined })}
          data={[
            { value: 'day', label: t('agenda.day') },
            { value: 'week', label: t('agenda.week') },
          ]}
        />
        {clinic.sites.length > 1 ? (
          <Select
            aria-label={t('agenda.site')}
            value={site ?? ALL}
            onChange={(value) =>
              change({ site: value === ALL || value === null ? undefined : value, practitioner: undefined })
            }
            allowDeselect={false}
            w={210}
            data={[
              { value: ALL, label: t('agenda.allSites') },
              ...clinic.sites.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
        {by === 'assets' ? null : (
          <Select
            aria-label={t('agenda.practitioner')}
            value={practitioner ?? ALL}
            onChange={(value) => change({ practitioner: value === ALL || value === null ? undefined : value })}
            allowDeselect={false}
            w={230}
            data={[
              ...(view === 'day' ? [{ value: ALL, label: t('agenda.allPractitioners') }] : []),
              ...practitioners.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Checkbox
          label={t('agenda.showCancelled')}
          checked={settings.cancelled}
          onChange={(event) => change({ cancelled: event.currentTarget.checked })}
        />
      </Group>
    </div>
  );
}
