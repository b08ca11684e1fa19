import { ActionIcon, Group, MultiSelect, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { DateField } from '../fields/date-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { useFieldError } from './use-field-error.tsx';
import { weekdayNames } from './weekdays.ts';
import { modeOf, raised, withBand, withTimes, type Band, type Mode, type ModeKind } from './rules.ts';
import { AddButton, RemoveButton } from './row-buttons.tsx';

const MODES: readonly ModeKind[] = ['people', 'automatic', 'after-hours', 'voicemail'];

export function ModeChoice({
  mode,
  label,
  change,
  disabled,
}: {
  readonly mode: Mode;
  readonly label: string;
  readonly change: (mode: Mode) => void;
  readonly disabled: boolean;
}) {
  const { t } = useI18n();
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <Select
        label={label}
        size="xs"
        w={190}
        disabled={disabled}
        allowDeselect={false}
        value={mode.kind}
        onChange={(value) => change(modeOf(MODES.find((kind) => kind === value) ?? 'automatic', mode))}
        data={MODES.map((kind) => ({ value: kind, label: t(`mode.${kind}`) }))}
      />
      {mode.kind === 'people' ? (
        <NumberInput
          label={t('rules.rings')}
          size="xs"
          w={90}
          min={1}
          max={12}
          disabled={disabled}
          value={mode.rings ?? 4}
          onChange={(value) => change({ ...mode, rings: Number(value) || 4 })}
        />
      ) : null}
      {mode.kind === 'people' ? (
        <Select
          label={t('rules.overflow')}
          size="xs"
          w={190}
          disabled={disabled}
          allowDeselect={false}
          value={mode.overflow ?? 'automatic'}
          onChange={(value) => change({ ...mode, overflow: value === 'voicemail' ? 'voicemail' : 'automatic' })}
          data={(['automatic', 'voicemail'] as const).map((kind) => ({ value: kind, label: t(`mode.${kind}`) }))}
        />
      ) : null}
    </Group>
  );
}

/** On which days of the week, and between which dates, a band holds; every day where nothing is chosen. */
function BandDays({ band, at, disabled, set }: Pick<BandRowProps, 'band' | 'at' | 'disabled' | 'set'>) {
  const { t, locale } = useI18n();
  const errorAt = useFieldError();
  const { weekdays = [], dates } = band.when;
  const between = (next: { readonly from: string; readonly to: string }) => {
    const { dates: _before, ...when } = band.when;
    set({ ...band, when: next.from === '' && next.to === '' ? when : { ...when, dates: next } });
  };
  return (
    <>
      <MultiSelect
        label={t('rules.weekdays')}
        size="xs"
        w={210}
        disabled={disabled}
        error={errorAt(`bands.${at}.when.weekdays`)}
        value={weekdays.map(String)}
        onChange={(chosen) => {
          const { weekdays: _before, ...when } = band.when;
          const next = chosen.map(Number).toSorted((a, b) => a - b);
          set({ ...band, when: next.length === 0 ? when : { ...when, weekdays: next } });
        }}
        data={weekdayNames(locale).map((label, index) => ({ value: String(index + 1), label }))}
      />
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={t(`rules.dates.${end}`)}
          size="xs"
          w={140}
          disabled={disabled}
          error={errorAt(`bands.${at}.when.dates.${end}`)}
          value={dates?.[end] ?? ''}
          onChange={(date) => between({ from: '', to: '', ...dates, [end]: date })}
        />
      ))}
    </>
  );
}

interface BandRowProps {
  readonly band: Band;
  readonly at: number;
  readonly isFirst: boolean;
  readonly disabled: boolean;
  readonly set: (band: Band) => void;
  readonly raise: () => void;
  readonly remove: () => void;
}

function BandRow({ band, at, isFirst, disabled, set, raise, remove }: BandRowProps) {
  const { t } = useI18n();
  const { from = '', to = '', opening } = band.when;
  return (
    <Group gap="xs" align="flex-end" className="band" role="group" aria-label={band.name}>
      <TextInput
        label={t('rules.band.name')}
        size="xs"
        w={140}
        maxLength={80}
        disabled={disabled}
        value={band.name}
        onChange={(event) => set({ ...band, name: event.currentTarget.value })}
      />
      <Select
        label={t('rules.band.when')}
        size="xs"
        w={150}
        disabled={disabled}
        allowDeselect={false}
        value={opening ?? 'any'}
        onChange={(value) => {
          const { opening: _before, ...when } = band.when;
          set({ ...band, when: value === 'open' || value === 'closed' ? { ...when, opening: value } : when });
        }}
        data={(['any', 'open', 'closed'] as const).map((value) => ({
          value,
          label: t(`rules.opening.${value}`),
        }))}
      />
      <TimeField
        label={t('report.from')}
        size="xs"
        w={90}
        disabled={disabled}
        value={from}
        onChange={(time) => set(withTimes(band, { from: time, to }))}
      />
      <TimeField
        label={t('report.to')}
        size="xs"
        w={90}
        disabled={disabled}
        value={to}
        onChange={(time) => set(withTimes(band, { from, to: time }))}
      />
      <BandDays band={band} at={at} disabled={disabled} set={set} />
      <ModeChoice
        mode={band.mode}
        label={t('rules.mode')}
        disabled={disabled}
        change={(mode) => set({ ...band, mode })}
      />
      <ActionIcon
        variant="default"
        size={30}
        disabled={disabled || isFirst}
        aria-label={t('rules.band.up', { name: band.name })}
        onClick={() => raise()}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <RemoveButton name={band.name} disabled={disabled} remove={() => remove()} />
    </Group>
  );
}

interface BandEditorProps {
  readonly bands: readonly Band[];
  readonly change: (bands: readonly Band[]) => void;
  readonly disabled: boolean;
}

/** The hours of the day and how each is answered: the first that fits decides. */
export function BandEditor({ bands, change, disabled }: BandEditorProps) {
  const { t } = useI18n();
  const add = () =>
    change([
      ...bands,
      { name: t('rules.band.new'), when: { opening: 'open' }, mode: modeOf('people', { kind: 'people' }) },
    ]);
  return (
    <Stack gap="sm">
      {bands.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('rules.bands.none')}
        </Text>
      ) : null}
      {bands.map((band, at) => (
        <BandRow
          key={at}
          band={band}
          at={at}
          isFirst={at === 0}
          disabled={disabled}
          set={(next) => change(withBand(bands, at, next))}
          raise={() => change(raised(bands, at))}
          remove={() => change(withBand(bands, at, undefined))}
        />
      ))}
      <AddButton label={t('rules.band.add')} disabled={disabled} add={add} />
    </Stack>
  );
}
