import { Button, Chip, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OpeningOut } from '../../http/shapes/agenda.ts';
import { useOpenings } from '../api/queries.ts';
import { useTellUnmet } from '../api/unmet-demand.ts';
import { longDayText, timeText } from '../format.ts';
import { DateField } from '../fields/date-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { useOtherClock } from './other-clock.ts';

interface OpeningPickerProps {
  readonly service: string;
  readonly practitioner?: string | undefined;
  readonly site?: string | undefined;
  /** The time that was pointed at: the nearest opening is chosen first. */
  readonly at?: string | undefined;
  /** For whom: counted as demand not met where there is none. */
  readonly patientId?: string | undefined;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly onSubmit: (opening: OpeningOut) => void;
}

const SHOWN_AT_ONCE = 40;

function groups(openings: readonly OpeningOut[], nameOf: (opening: OpeningOut) => string) {
  const found = new Map<string, OpeningOut[]>();
  for (const opening of openings) found.set(nameOf(opening), [...(found.get(nameOf(opening)) ?? []), opening]);
  return [...found];
}

function Times({ openings }: { readonly openings: readonly OpeningOut[] }) {
  return (
    <Group gap={6}>
      {openings.map((opening) => (
        <Chip key={opening.id} value={opening.id} size="sm" radius="sm">
          {timeText(opening.start, opening.site.zone)}
          {opening.overMissRate === undefined ? '' : ' +1'}
        </Chip>
      ))}
    </Group>
  );
}

function nearest(openings: readonly OpeningOut[], at: string): OpeningOut | undefined {
  const wanted = Date.parse(at);
  return openings.toSorted(
    (a, b) => Math.abs(Date.parse(a.start) - wanted) - Math.abs(Date.parse(b.start) - wanted),
  )[0];
}

/** Free times of a service, by day; one of them is chosen. Says why when there is none. */
export function OpeningPicker(props: OpeningPickerProps) {
  const { service, practitioner, site, at, patientId, submitLabel, busy, disabled = false, onSubmit } = props;
  const { t, locale } = useI18n();
  const otherClock = useOtherClock();
  const whose = ({ practitioner: who, site: { name, zone } }: OpeningOut): string =>
    [who.name, name, otherClock(zone)].filter(Boolean).join(' · ');
  const [day, setDay] = useState(at?.slice(0, 10) ?? '');
  const [chosen, setChosen] = useState<string | undefined>();
  const from = day === '' ? undefined : `${day}T00:00:00Z`;
  const found = useOpenings({ service, practitioner, site, from, limit: SHOWN_AT_ONCE });
  const openings = found.data?.openings ?? [];
  const isNone = found.data !== undefined && !found.isPlaceholderData && openings.length === 0;
  // Who asks for somebody, or for a later day, has not been told that there is nothing.
  const isWhole = practitioner === undefined && day === '';
  useTellUnmet(isNone && isWhole && patientId !== undefined ? { service, site, patientId } : undefined);
  const current =
    openings.find(({ id }) => id === chosen) ??
    (chosen === undefined && at !== undefined ? nearest(openings, at) : undefined);
  return (
    <Stack gap="sm">
      <DateField label={t('book.from')} value={day} onChange={setDay} w={180} />
      {found.isPending ? <Loading /> : null}
      {found.isError && !found.data ? <LoadFailed error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data && openings.length === 0 ? (
        <div role="status">
          <Text size="sm" fw={600}>
            {t('book.time.none')}
          </Text>
          {(found.data.none?.reasons ?? []).map(({ rule, sentence }) => (
            <Text key={rule} size="sm" c="dimmed">
              {sentence}
            </Text>
          ))}
        </div>
      ) : null}
      <div className="desk-openings desk-scroll" data-waiting={found.isPlaceholderData || undefined}>
        <Chip.Group multiple={false} value={current?.id ?? null} onChange={(value) => setChosen(value ?? undefined)}>
          {groups(openings, ({ start, site: { zone } }) => longDayText(start, zone, locale)).map(([day, ofDay]) => (
            <fieldset key={day} className="desk-fieldset">
              <Text component="legend" size="sm" fw={600} mb={6} className="desk-capital">
                {day}
              </Text>
              {groups(ofDay, whose).map(([who, times]) => (
                <div key={who} className="desk-times">
                  {practitioner ? null : (
                    <Text size="xs" c="dimmed" mb={4}>
                      {who}
                    </Text>
                  )}
                  <Times openings={times} />
                </div>
              ))}
            </fieldset>
          ))}
        </Chip.Group>
      </div>
      {current?.overMissRate === undefined ? null : (
        <Text size="sm" role="status">
          {t('book.overbooks', { percent: Math.round(current.overMissRate * 100) })}
        </Text>
      )}
      <Group gap="sm">
        <Button loading={busy} disabled={disabled || !current} onClick={() => current && onSubmit(current)}>
          {submitLabel}
        </Button>
        <Text size="sm" role="status">
          {busy ? t('quick.saving') : null}
        </Text>
      </Group>
    </Stack>
  );
}
