import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, instantAt, parseLocalDate, parseLocalTime, type Zone } from '../../../../platform/time/wall-time.ts';
import { useCloseAsset, useReopenAsset, type AssetOut, type OutOfUse } from '../../api/assets.ts';
import { DateField } from '../../fields/date-field.tsx';
import { TimeField } from '../../fields/time-field.tsx';
import { dateText, timeText, whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { RemoveButton } from '../row-buttons.tsx';

interface Written {
  readonly from: { readonly date: string; readonly time: string };
  readonly to: { readonly date: string; readonly time: string };
  readonly reason: string;
}

const EMPTY: Written = { from: { date: '', time: '' }, to: { date: '', time: '' }, reason: '' };

/** What is meant: without a time the whole of the first and of the last day. Undefined while something is missing, or it ends before it begins. */
function meant({ from, to, reason }: Written, zone: Zone): OutOfUse | undefined {
  const [first, last] = [parseLocalDate(from.date), parseLocalDate(to.date === '' ? from.date : to.date)];
  const midnight = parseLocalTime('00:00');
  const [begins, ends] = [parseLocalTime(from.time), parseLocalTime(to.time)];
  if (!first || !last || !midnight || reason.trim() === '') return undefined;
  const start = instantAt(first, begins ?? midnight, zone);
  const end = ends ? instantAt(last, ends, zone) : instantAt(addDays(last, 1), midnight, zone);
  if (end <= start) return undefined;
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString(), reason: reason.trim() };
}

interface OutOfUseProps {
  readonly asset: AssetOut;
  readonly zone: Zone;
  readonly close: () => void;
}

/** Says when a room or a device cannot be had. */
export function OutOfUseForm({ asset, zone, close }: OutOfUseProps) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const add = useCloseAsset(asset.id);
  const [written, setWritten] = useState(EMPTY);
  const wanted = meant(written, zone);
  const edge = (name: 'from' | 'to') => (
    <Group gap="xs" wrap="nowrap" align="flex-end" role="group" aria-label={t(`report.${name}`)}>
      <DateField
        size="xs"
        w={140}
        label={t(`assets.out.${name}`)}
        value={written[name].date}
        onChange={(date) => setWritten({ ...written, [name]: { ...written[name], date } })}
      />
      <TimeField
        size="xs"
        w={120}
        label={t('assets.out.time')}
        value={written[name].time}
        onChange={(time) => setWritten({ ...written, [name]: { ...written[name], time } })}
      />
    </Group>
  );
  const send = () =>
    wanted &&
    add.mutate(wanted, {
      onSuccess: ({ visits }) => {
        tellDone(visits === 0 ? t('assets.out.saved') : tn('assets.out.visits', visits), i18n);
        close();
      },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="sm" mt="sm">
        <Group gap="md" align="flex-end">
          {edge('from')}
          {edge('to')}
          <TextInput
            size="xs"
            className="desk-row-text"
            miw={200}
            label={t('assets.out.reason')}
            maxLength={200}
            value={written.reason}
            onChange={(event) => setWritten({ ...written, reason: event.currentTarget.value })}
          />
        </Group>
        <Text size="xs" c="dimmed">
          {t('assets.out.how')}
        </Text>
        {add.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(add.error, i18n)}
          </Alert>
        ) : null}
        <Group gap="xs">
          <Button type="submit" size="xs" disabled={!wanted} loading={add.isPending}>
            {t('booking.save')}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Whole days by their dates, anything else to the minute. */
function spanText({ start, end }: AssetOut['closures'][number], zone: Zone, locale: string): string {
  const day = (iso: string | number) => dateText(iso, zone, locale);
  const isMidnight = (iso: string) => timeText(iso, zone) === '00:00';
  if (isMidnight(start) && isMidnight(end)) {
    const [first, last] = [day(start), day(Date.parse(end) - 1)];
    return first === last ? first : `${first} – ${last}`;
  }
  const ends = day(start) === day(end) ? timeText(end, zone) : whenText({ start: end, zone }, locale);
  return `${whenText({ start, zone }, locale)} – ${ends}`;
}

/** When it is out of use, now or later. */
export function OutOfUseList({
  asset,
  zone,
  may,
}: {
  readonly asset: AssetOut;
  readonly zone: Zone;
  readonly may: boolean;
}) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const reopen = useReopenAsset();
  if (asset.closures.length === 0) return null;
  return (
    <Stack gap={4} mt="xs">
      <ul className="desk-plain-list" aria-label={t('assets.out')}>
        {asset.closures.map((closure) => (
          <li key={closure.id} className="asset-closure">
            <Text size="sm" className="desk-row-text desk-wrap">
              <strong>{t('assets.out')}:</strong> {spanText(closure, zone, locale)} · {closure.reason}
            </Text>
            <RemoveButton
              name={spanText(closure, zone, locale)}
              disabled={!may || reopen.isPending}
              remove={() => reopen.mutate(closure.id, { onSuccess: () => tellDone(t('assets.out.removed'), i18n) })}
            />
          </li>
        ))}
      </ul>
      {reopen.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(reopen.error, i18n)}
        </Alert>
      ) : null}
    </Stack>
  );
}
