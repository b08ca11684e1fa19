import { Alert, Button, FileInput, Group, Modal, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import {
  addDays,
  instantAt,
  localDateOf,
  parseLocalDate,
  parseLocalTime,
  parseZone,
  weekdayOf,
} from '../../../platform/time/wall-time.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { DateField } from '../fields/date-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { personName } from './case-told.ts';
import { useRotaAct, type OnCallSetup, type RotaAct } from './urgent-queries.ts';

export type Shift = OnCallSetup['shifts'][number];

/** What is being changed: a shift that is added, swapped or taken away, or a calendar that is read in. */
export type RotaEdit =
  | { readonly kind: 'add' | 'import'; readonly rotaId: string }
  | { readonly kind: 'swap' | 'remove'; readonly shift: Shift };

interface EditProps {
  readonly setup: OnCallSetup;
  readonly zone: string;
  readonly close: () => void;
}

const MONDAY = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;

/** The name of a day of the week, 1 to 7. */
export function weekdayName(weekday: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (weekday - 1) * DAY);
}

function PersonChoice(props: { setup: OnCallSetup; but?: string; value: string; set: (id: string) => void }) {
  const { t } = useI18n();
  const people = props.setup.people.filter(({ id }) => id !== props.but);
  return (
    <NativeSelect
      label={t('rota.to')}
      value={props.value}
      onChange={(event) => props.set(event.currentTarget.value)}
      data={[{ value: '', label: t('urgent.choose') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

function RankChoice({ value, set }: { readonly value: number; readonly set: (rank: number) => void }) {
  const { t } = useI18n();
  return (
    <NativeSelect
      label={t('rota.rankField')}
      value={value}
      onChange={(event) => set(Number(event.currentTarget.value))}
      data={[1, 2, 3].map((rank) => ({ value: String(rank), label: t('rota.rank', { rank }) }))}
    />
  );
}

/** The fields, what was refused, and the button. It closes when it is done. */
function EditForm(props: { act: RotaAct | undefined; close: () => void; children: ReactNode; label?: string }) {
  const i18n = useI18n();
  const save = useRotaAct();
  const send = () => props.act && save.mutate(props.act, { onSuccess: props.close });
  return (
    <form onSubmit={(event) => (event.preventDefault(), send())}>
      <Stack gap="sm">
        {props.children}
        {save.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(save.error, i18n)}
          </Alert>
        ) : null}
        <Button type="submit" className="desk-start" disabled={!props.act} loading={save.isPending}>
          {props.label ?? i18n.t('rota.save')}
        </Button>
      </Stack>
    </form>
  );
}

function AddShift({ setup, zone, close, rotaId }: EditProps & { readonly rotaId: string }) {
  const { t, locale } = useI18n();
  const [kind, setKind] = useState('weekly');
  const [personId, setPersonId] = useState('');
  const [rank, setRank] = useState(1);
  const [weekday, setWeekday] = useState(1);
  const [day, setDay] = useState('');
  const [from, setFrom] = useState('20:00');
  const [to, setTo] = useState('08:00');
  const act = (): RotaAct | undefined => {
    const [begin, end, date, place] = [parseLocalTime(from), parseLocalTime(to), parseLocalDate(day), parseZone(zone)];
    if (personId === '' || !begin || !end || !place) return undefined;
    const base = { rotaId, personId, rank };
    if (kind === 'weekly') return { act: 'shift', body: { ...base, weekday, from, to } };
    if (!date) return undefined;
    const last = end <= begin ? addDays(date, 1) : date;
    const iso = (at: Instant) => new Date(at).toISOString();
    const time = { start: iso(instantAt(date, begin, place)), end: iso(instantAt(last, end, place)) };
    return { act: 'shift', body: { ...base, ...time } };
  };
  return (
    <EditForm act={act()} close={close}>
      <SegmentedControl
        value={kind}
        onChange={setKind}
        data={(['weekly', 'once'] as const).map((value) => ({ value, label: t(`rota.${value}`) }))}
      />
      <Group gap="md" grow>
        <PersonChoice setup={setup} value={personId} set={setPersonId} />
        <RankChoice value={rank} set={setRank} />
      </Group>
      {kind === 'weekly' ? (
        <NativeSelect
          label={t('rota.weekday')}
          value={weekday}
          onChange={(event) => setWeekday(Number(event.currentTarget.value))}
          data={[1, 2, 3, 4, 5, 6, 7].map((one) => ({ value: String(one), label: weekdayName(one, locale) }))}
        />
      ) : (
        <DateField label={t('rota.day')} value={day} onChange={setDay} />
      )}
      <Group gap="md" grow>
        <TimeField label={t('rota.from')} value={from} onChange={setFrom} />
        <TimeField label={t('rota.until')} value={to} onChange={setTo} />
      </Group>
    </EditForm>
  );
}

/** The next day on which a shift of every week begins; today counts. */
function nextDay(weekday: number, zone: string): string {
  const place = parseZone(zone);
  if (!place) return '';
  const today = localDateOf(clinicNow() as Instant, place);
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

function SwapShift({ setup, zone, close, shift }: EditProps & { readonly shift: Shift }) {
  const { t } = useI18n();
  const { id, weekday, personId } = shift;
  const [to, setTo] = useState('');
  const [on, setOn] = useState(() => (weekday === undefined ? '' : nextDay(weekday, zone)));
  const isReady = to !== '' && (weekday === undefined || on !== '');
  const act: RotaAct = { act: 'swap', id, to, ...(weekday === undefined ? {} : { on }) };
  return (
    <EditForm act={isReady ? act : undefined} close={close}>
      <Text size="sm">{t('rota.swap.text', { who: personName(setup.people, personId) ?? '' })}</Text>
      {weekday === undefined ? null : <DateField label={t('rota.day')} value={on} onChange={setOn} />}
      <PersonChoice setup={setup} but={personId} value={to} set={setTo} />
    </EditForm>
  );
}

function ImportCalendar({ close, rotaId }: EditProps & { readonly rotaId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [rank, setRank] = useState(1);
  const [calendar, setCalendar] = useState<string | undefined>();
  const save = useRotaAct();
  const read = async (file: File | null) => setCalendar(file ? await file.text() : undefined);
  const taken = save.data;
  if (taken) {
    return (
      <Stack gap="sm">
        <Text size="sm" role="status">
          {t('rota.imported', { count: taken.shifts })}
        </Text>
        {taken.unknownPeople.length > 0 ? (
          <Alert color="red" role="alert" p="xs">
            {t('rota.unknown', { who: taken.unknownPeople.join(' · ') })}
          </Alert>
        ) : null}
        <Button className="desk-start" onClick={close}>
          {t('app.close')}
        </Button>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (calendar !== undefined) save.mutate({ act: 'calendar', rotaId, rank, calendar });
      }}
    >
      <Stack gap="sm">
        <FileInput
          label={t('rota.file')}
          description={t('rota.file.help')}
          accept=".ics,text/calendar"
          onChange={(file) => void read(file)}
        />
        <RankChoice value={rank} set={setRank} />
        {save.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(save.error, i18n)}
          </Alert>
        ) : null}
        <Button type="submit" className="desk-start" disabled={calendar === undefined} loading={save.isPending}>
          {t('rota.import')}
        </Button>
      </Stack>
    </form>
  );
}

/** Changes a rota: each change is seen at once by whoever looks. */
export function RotaEditor({ edit, ...props }: EditProps & { readonly edit: RotaEdit }) {
  const { t } = useI18n();
  const title = { add: 'rota.add', import: 'rota.import', swap: 'rota.swap', remove: 'rota.remove' } as const;
  return (
    <Modal opened onClose={props.close} title={t(title[edit.kind])} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {edit.kind === 'add' ? <AddShift {...props} rotaId={edit.rotaId} /> : null}
      {edit.kind === 'import' ? <ImportCalendar {...props} rotaId={edit.rotaId} /> : null}
      {edit.kind === 'swap' ? <SwapShift {...props} shift={edit.shift} /> : null}
      {edit.kind === 'remove' ? (
        <EditForm act={{ act: 'remove', id: edit.shift.id }} close={props.close} label={t('rota.remove')}>
          <Text size="sm">{t('rota.remove.sure')}</Text>
        </EditForm>
      ) : null}
    </Modal>
  );
}
