import { Button, Kbd, Popover, Select, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { useState } from 'react';
import { parseInstant } from '../../../platform/time/instant.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import type { OpeningOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useOpenings } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { openPanel } from '../shell/open-panel.ts';
import { Loading } from '../shell/states.tsx';
import { changeSettings, type AgendaSettings } from './agenda-settings.ts';
import { zoneOf } from './columns.ts';

const SHOWN = 6;
/** The service that was asked for last is asked for again most of the time. */
const LAST = 'centralita.service';

/** The next free times of a service, with the filters of the agenda; one goes to its day and offers to book it. */
export function NextOpening({
  settings,
  clinic,
  isOff,
}: {
  readonly settings: AgendaSettings;
  readonly clinic: ClinicOut;
  readonly isOff: boolean;
}) {
  const { t, locale } = useI18n();
  const [opened, setOpened] = useState(false);
  const [service, setService] = useState(() => {
    const active = clinic.services.filter((each) => each.active);
    const last = sessionStorage.getItem(LAST);
    return (active.find(({ id }) => id === last) ?? active[0])?.id;
  });
  const { practitioner, site } = settings;
  const found = useOpenings(
    opened && service !== undefined ? { service, practitioner, site, limit: SHOWN } : undefined,
  );
  useShortcut('agenda.next', () => setOpened(true), !isOff);
  const choose = (opening: OpeningOut) => {
    const instant = parseInstant(opening.start);
    setOpened(false);
    sessionStorage.setItem(LAST, opening.service.id);
    if (instant !== undefined) changeSettings(settings, { date: localDateOf(instant, zoneOf(opening.site.zone)) });
    openPanel({
      kind: 'book',
      practitioner: opening.practitioner.id,
      site: opening.site.id,
      at: opening.start,
      service: opening.service.id,
    });
  };
  const openings = found.data?.openings ?? [];
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      width={340}
      position="bottom-start"
      withinPortal
    >
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
          rightSection={<Kbd size="xs">N</Kbd>}
          onClick={() => setOpened((is) => !is)}
        >
          {t('key.agenda.next')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('key.agenda.next')}>
        <Stack gap="xs">
          <Select
            label={t('book.service')}
            value={service ?? null}
            onChange={(value) => setService(value ?? undefined)}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={clinic.services.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
          />
          {found.isFetching && openings.length === 0 ? <Loading /> : null}
          {openings.map((opening, index) => (
            <UnstyledButton
              key={opening.id}
              className="desk-row"
              data-autofocus={index === 0 || undefined}
              onClick={() => choose(opening)}
            >
              <span className="desk-row-text">
                <Text size="sm" fw={600}>
                  {whenText({ start: opening.start, zone: opening.site.zone }, locale)}
                </Text>
                <Text size="xs" c="dimmed" truncate>
                  {opening.practitioner.name} · {opening.site.name}
                </Text>
              </span>
            </UnstyledButton>
          ))}
          {found.data && openings.length === 0 ? (
            <Text size="sm" role="status">
              {[
                t('book.time.none'),
                ...(found.data.none?.reasons ?? []).slice(0, 2).map(({ sentence }) => sentence),
              ].join(' ')}
            </Text>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
