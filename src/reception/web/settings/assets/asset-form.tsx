import {
  Autocomplete,
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { ClinicOut } from '../../../http/shapes/clinic.ts';
import { useSaveAsset, type AssetOut, type AssetWritten } from '../../api/assets.ts';
import { TimeField } from '../../fields/time-field.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { FormFrame } from '../form-frame.tsx';
import { AddButton, RemoveButton } from '../row-buttons.tsx';
import { weekdayNames } from '../weekdays.ts';
import { hoursOf, isWhole, rowsOf, type HoursRow } from './asset-hours.ts';

const USUAL: HoursRow = { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '20:00' };

function HoursFields({
  rows,
  change,
}: {
  readonly rows: readonly HoursRow[];
  readonly change: (rows: readonly HoursRow[]) => void;
}) {
  const { t, locale } = useI18n();
  const days = weekdayNames(locale).map((label, index) => ({ value: String(index + 1), label }));
  const set = (at: number, part: Partial<HoursRow>) =>
    change(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="desk-fieldset">
      <Text component="legend" size="xs" fw={600}>
        {t('assets.hours')}
      </Text>
      <Stack gap="xs">
        {rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('assets.hours.site')}
          </Text>
        ) : null}
        {rows.map((row, at) => (
          <Group key={at} gap="xs" align="flex-end" role="group" aria-label={t('assets.hours.row', { row: at + 1 })}>
            <MultiSelect
              size="xs"
              miw={260}
              maw={420}
              label={t('rules.weekdays')}
              value={row.weekdays.map(String)}
              onChange={(chosen) => set(at, { weekdays: chosen.map(Number).toSorted((a, b) => a - b) })}
              data={days}
            />
            {(['from', 'to'] as const).map((edge) => (
              <TimeField
                key={edge}
                size="xs"
                w={100}
                label={t(`report.${edge}`)}
                value={row[edge]}
                onChange={(time) => set(at, { [edge]: time })}
              />
            ))}
            <RemoveButton
              name={t('assets.hours.row', { row: at + 1 })}
              disabled={false}
              remove={() => change(rows.filter((_, index) => index !== at))}
            />
          </Group>
        ))}
        <AddButton label={t('rules.hours.add')} disabled={rows.length >= 20} add={() => change([...rows, USUAL])} />
      </Stack>
    </fieldset>
  );
}

interface FormProps {
  /** Absent for a new one. */
  readonly asset: AssetOut | undefined;
  readonly sites: ClinicOut['sites'];
  readonly types: readonly string[];
  readonly close: () => void;
}

function emptyAt(sites: ClinicOut['sites']): AssetWritten {
  return { kind: 'room', type: '', name: '', siteId: sites[0]?.id ?? '', weeklyHours: [], active: true };
}

/** A room or a device: what it is, where, and when it is there. */
export function AssetForm({ asset, sites, types, close }: FormProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const save = useSaveAsset();
  const [written, setWritten] = useState<AssetWritten>(asset ?? emptyAt(sites));
  const [rows, setRows] = useState(() => rowsOf(asset?.weeklyHours ?? []));
  const set = (part: Partial<AssetWritten>) => setWritten({ ...written, ...part });
  const { kind, type, name, siteId, active } = written;
  const send = () =>
    save.mutate(
      {
        before: asset,
        written: { kind, type: type.trim(), name: name.trim(), siteId, active, weeklyHours: hoursOf(rows) },
      },
      {
        onSuccess: () => {
          tellDone(t('assets.saved'), i18n);
          close();
        },
      },
    );
  return (
    <FormFrame
      title={asset ? asset.name : t('assets.new')}
      level={3}
      action={t('booking.save')}
      isSaving={save.isPending}
      isIncomplete={type.trim() === '' || name.trim() === '' || siteId === '' || !rows.every(isWhole)}
      error={save.error}
      save={send}
      close={close}
    >
      <SegmentedControl
        size="xs"
        className="desk-start"
        aria-label={t('assets.kind')}
        value={kind}
        onChange={(value) => set({ kind: value })}
        data={(['room', 'device'] as const).map((value) => ({ value, label: t(`assets.kind.${value}`) }))}
      />
      <Group gap="sm" align="flex-start">
        <TextInput
          size="xs"
          w={240}
          label={t('assets.name')}
          description={t('assets.name.how')}
          maxLength={80}
          value={name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Autocomplete
          size="xs"
          w={300}
          label={t('assets.type')}
          description={t('assets.type.how')}
          maxLength={60}
          value={type}
          onChange={(value) => set({ type: value })}
          data={[...types]}
        />
        {sites.length > 1 ? (
          <NativeSelect
            size="xs"
            label={t('agenda.site')}
            description={t('assets.site.how')}
            value={siteId}
            onChange={(event) => set({ siteId: event.currentTarget.value })}
            data={sites.map(({ id, name: label }) => ({ value: id, label }))}
          />
        ) : null}
      </Group>
      <HoursFields rows={rows} change={setRows} />
      <Checkbox
        size="xs"
        label={t('assets.active')}
        description={t('assets.active.how')}
        checked={active}
        onChange={(event) => set({ active: event.currentTarget.checked })}
      />
    </FormFrame>
  );
}
