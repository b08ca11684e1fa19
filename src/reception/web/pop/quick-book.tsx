import { Alert, Button, Group, Kbd, Select, Stack, Text, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { OpeningOut } from '../../http/shapes/agenda.ts';
import type { PopPerson } from '../../http/shapes/pop.ts';
import { useOtherClock } from '../agenda/other-clock.ts';
import { sendAppointmentChange, useBook, useRefreshAgenda } from '../api/appointment-commands.ts';
import { useClinic, useOpenings } from '../api/queries.ts';
import { useTellUnmet } from '../api/unmet-demand.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Loading, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';

const BEST = 3;
const ALL = 'all';

interface QuickBookProps {
  readonly person: PopPerson;
  readonly close: () => void;
}

/** Why there is none, and when there would be one. */
function NoOpening({
  none,
  zone,
}: {
  readonly none: NonNullable<ReturnType<typeof useOpenings>['data']>['none'];
  readonly zone: string;
}) {
  const { t, locale } = useI18n();
  return (
    <Alert color="yellow" title={t('quick.none')} p="sm" role="status">
      {(none?.reasons ?? []).slice(0, 3).map(({ rule, sentence }) => (
        <Text key={rule} size="sm">
          {sentence}
        </Text>
      ))}
      {(none?.nearestIfRelaxed ?? []).slice(0, 1).map(({ rule, start }) => (
        <Text key={rule} size="sm" fw={600} mt={4}>
          {t('quick.nearest', { when: whenText({ start, zone }, locale) })}
        </Text>
      ))}
    </Alert>
  );
}

/** The best three times: a number chooses, Enter books. Says what is sure only when it is. */
export function QuickBook({ person, close }: QuickBookProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const clinic = useClinic();
  const last = person.past[0] ?? person.coming[0];
  const services = (clinic.data?.services ?? []).filter(({ active }) => active);
  const usual = services.find(({ id }) => id === last?.service.id) ?? services[0];
  const sites = (clinic.data?.sites ?? []).filter(({ active }) => active);
  const [service, setService] = useState(usual?.id);
  // Where they were before: a time at the other end of the country is none for most.
  const [site, setSite] = useState(sites.find(({ id }) => id === last?.site.id)?.id);
  const otherClock = useOtherClock();
  const [chosen, setChosen] = useState<OpeningOut | undefined>();
  const submit = useRef<HTMLButtonElement>(null);
  const found = useOpenings(service === undefined ? undefined : { service, site, limit: BEST });
  const openings = found.data?.openings ?? [];
  const isNone = found.data !== undefined && !found.isPlaceholderData && openings.length === 0;
  useTellUnmet(isNone && service !== undefined ? { service, site, patientId: person.patient.id } : undefined);
  const book = useBook();
  const refresh = useRefreshAgenda();
  const choose = (opening: OpeningOut | undefined) => {
    if (!opening) return;
    setChosen(opening);
    // From here Enter books: the button says so.
    setTimeout(() => submit.current?.focus(), 0);
  };
  useHotkeys([
    ['1', () => choose(openings[0])],
    ['2', () => choose(openings[1])],
    ['3', () => choose(openings[2])],
  ]);
  const give = () => {
    if (!chosen) return;
    book.mutate(
      { openingId: chosen.id, service: chosen.service.id, patientId: person.patient.id },
      {
        onSuccess: (made) => {
          close();
          tellDone(t('quick.done', { name: made.patient.name, when: whenText(made, locale) }), i18n, async () => {
            await sendAppointmentChange(made, { kind: 'cancel', reason: t('undo.reason') });
            await refresh();
          });
        },
      },
    );
  };
  return (
    <Stack gap="xs" className="pop-quick" role="group" aria-label={t('quick.title', { name: person.patient.name })}>
      <Group justify="space-between" wrap="nowrap" align="flex-end">
        <Text fw={650}>{t('quick.title', { name: person.patient.givenName })}</Text>
        <Group gap="xs" justify="flex-end">
          {sites.length > 1 ? (
            <Select
              aria-label={t('agenda.site')}
              size="xs"
              w={190}
              value={site ?? ALL}
              allowDeselect={false}
              onChange={(value) => (setSite(value === ALL ? undefined : (value ?? undefined)), setChosen(undefined))}
              data={[
                { value: ALL, label: t('agenda.allSites') },
                ...sites.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          ) : null}
          <Select
            aria-label={t('book.service')}
            size="xs"
            w={220}
            value={service ?? null}
            allowDeselect={false}
            onChange={(value) => (setService(value ?? undefined), setChosen(undefined))}
            data={services.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Group>
      </Group>
      {found.isPending ? <Loading /> : null}
      {found.data && openings.length === 0 ? (
        <NoOpening none={found.data.none} zone={clinic.data?.zone ?? 'UTC'} />
      ) : null}
      <div className="pop-openings">
        {openings.map((opening, index) => (
          <UnstyledButton
            key={opening.id}
            className="pop-opening"
            aria-pressed={opening.id === chosen?.id}
            onClick={() => choose(opening)}
          >
            <Kbd size="sm">{index + 1}</Kbd>
            <span className="desk-row-text">
              <Text size="sm" fw={650}>
                {whenText({ start: opening.start, zone: opening.site.zone }, locale)}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {opening.practitioner.name}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {[opening.site.name, otherClock(opening.site.zone)].filter(Boolean).join(' · ')}
              </Text>
            </span>
          </UnstyledButton>
        ))}
      </div>
      {book.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(book.error, i18n)}
        </Alert>
      ) : null}
      <Group gap="xs">
        <Button
          ref={submit}
          size="sm"
          disabled={!chosen || book.isPending}
          loading={book.isPending}
          onClick={give}
          rightSection={<Kbd size="xs">⏎</Kbd>}
        >
          {t('book.submit')}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t('app.back')}
        </Button>
        <Text size="xs" c="dimmed" role="status">
          {book.isPending ? t('quick.saving') : t('quick.sms')}
        </Text>
      </Group>
    </Stack>
  );
}
