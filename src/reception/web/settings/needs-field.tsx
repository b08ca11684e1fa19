import { Anchor, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { BookingRulesBody, BookingRulesOut } from '../../http/shapes/booking-rules.ts';
import { lackingAt } from '../../domain/asset-types.ts';
import { useAssets } from '../api/assets.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { AddButton, RemoveButton } from './row-buttons.tsx';

type Lack = BookingRulesOut['services'][number]['lacking'][number];
type Need = NonNullable<BookingRulesBody['needs']>[number];

const MOST_NEEDS = 5;

/** Where a service cannot be booked, because what it needs is not there. */
export function Lacking({ lacking }: { readonly lacking: readonly Lack[] }) {
  const { t } = useI18n();
  if (lacking.length === 0) return null;
  return (
    <Stack gap={2} mt={4} role="status">
      {lacking.map(({ type, site }) => (
        <Group key={`${type} ${site.id}`} gap={6} wrap="nowrap" align="flex-start" className="asset-lacking">
          <IconAlertTriangle size={16} aria-hidden className="desk-fixed" />
          <Text size="sm">{t('booking.needs.lacking', { type, site: site.name })}</Text>
        </Group>
      ))}
    </Stack>
  );
}

interface NeedsFieldProps {
  readonly service: Pick<BookingRulesOut['services'][number], 'sites'>;
  readonly rules: BookingRulesBody;
  readonly change: (rules: BookingRulesBody) => void;
}

/** Which rooms and devices a visit takes: a type of them, and how many. */
export function NeedsField({ service, rules, change }: NeedsFieldProps) {
  const { t } = useI18n();
  const found = useAssets().data;
  const { needs = [], ...rest } = rules;
  const set = (next: readonly Need[]) => change(next.length === 0 ? rest : { ...rest, needs: [...next] });
  const setOne = (at: number, part: Partial<Need>) =>
    set(needs.map((need, index) => (index === at ? { ...need, ...part } : need)));
  const types = [...new Set([...(found?.types ?? []), ...needs].map(({ type }) => type))];
  const unused = types.filter((type) => !needs.some((need) => need.type === type));
  const [next] = unused;
  return (
    <fieldset className="desk-fieldset">
      <Text component="legend" size="xs" fw={600}>
        {t('booking.needs')}
      </Text>
      <Stack gap="xs">
        {needs.map(({ type, count }, at) => (
          <Group key={type} gap="xs" align="flex-end" role="group" aria-label={type}>
            <NativeSelect
              size="xs"
              w={240}
              label={t('assets.type')}
              value={type}
              onChange={(event) => setOne(at, { type: event.currentTarget.value })}
              data={types.filter((one) => one === type || unused.includes(one))}
            />
            <NumberInput
              size="xs"
              w={100}
              label={t('booking.needs.count')}
              min={1}
              max={5}
              clampBehavior="strict"
              allowDecimal={false}
              value={count}
              onChange={(value) => setOne(at, { count: typeof value === 'number' && value >= 1 ? value : 1 })}
            />
            <RemoveButton name={type} disabled={false} remove={() => set(needs.filter((_, index) => index !== at))} />
          </Group>
        ))}
        {found?.types.length === 0 && needs.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('booking.needs.none')}{' '}
            <Anchor size="sm" href="#/settings?tab=assets">
              {t('assets.none.open')}
            </Anchor>
          </Text>
        ) : (
          <AddButton
            label={t('booking.needs.add')}
            disabled={next === undefined || needs.length >= MOST_NEEDS}
            add={() => next !== undefined && set([...needs, { type: next, count: 1 }])}
          />
        )}
        {found ? <Lacking lacking={lackingAt(needs, service.sites, found.assets)} /> : null}
      </Stack>
    </fieldset>
  );
}
