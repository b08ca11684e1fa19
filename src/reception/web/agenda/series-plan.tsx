import { Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { OpeningOut } from '../../http/shapes/agenda.ts';
import type { Booking } from '../api/appointment-commands.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { closePanel } from '../shell/open-panel.ts';
import type { SeriesWish } from './series.ts';
import { useOtherTimes, useSeries, type SeriesRow } from './use-series.ts';

type Choose = ReturnType<typeof useSeries>['choose'];
const SKIP = 'skip';

function toneOf({ booked, failed, opening, skipped, isLooking }: SeriesRow) {
  if (booked) return ['good', 'series.booked'] as const;
  if (failed !== undefined) return ['bad', 'series.failed'] as const;
  if (isLooking) return ['past', 'series.looking'] as const;
  if (skipped) return ['past', 'series.skipped'] as const;
  return opening ? (['good', 'series.free'] as const) : (['doubt', 'series.taken'] as const);
}

/** Another time in the same week, or none: for a date that is not to be had. */
function Instead({
  row,
  first,
  choose,
}: {
  readonly row: SeriesRow;
  readonly first: OpeningOut;
  readonly choose: Choose;
}) {
  const { t, locale } = useI18n();
  const others = useOtherTimes(first, row.start, true);
  const found = others.data?.openings ?? [];
  const when = ({ start, site }: OpeningOut) => whenText({ start, zone: site.zone }, locale);
  return (
    <Select
      size="xs"
      w={210}
      aria-label={t('series.instead', { when: whenText({ start: row.start, zone: first.site.zone }, locale) })}
      placeholder={t(others.isPending ? 'series.looking' : found.length > 0 ? 'series.choose' : 'book.time.none')}
      value={row.skipped ? SKIP : (row.opening?.id ?? null)}
      onChange={(value) =>
        choose(row.start, value === SKIP ? SKIP : (found.find(({ id }) => id === value) ?? undefined))
      }
      data={[
        ...found.map((opening) => ({ value: opening.id, label: when(opening) })),
        { value: SKIP, label: t('series.skip') },
      ]}
    />
  );
}

function Row({ row, first, choose }: { readonly row: SeriesRow; readonly first: OpeningOut; readonly choose: Choose }) {
  const { t, locale } = useI18n();
  const [tone, word] = toneOf(row);
  const isOther = row.opening !== undefined && Date.parse(row.opening.start) !== Date.parse(row.start);
  const blocked = !row.booked && !row.isLooking && (row.reasons.length > 0 || row.failed !== undefined || isOther);
  const shown = row.booked?.start ?? row.opening?.start ?? row.start;
  return (
    <li className="series-row">
      <Badge
        className="desk-status"
        data-tone={tone}
        leftSection={
          row.booked ? <IconCheck size={12} aria-hidden /> : tone === 'bad' ? <IconX size={12} aria-hidden /> : null
        }
      >
        {t(word)}
      </Badge>
      <div className="desk-row-text">
        <Text size="sm" fw={600} className="desk-figures">
          {whenText({ start: shown, zone: first.site.zone }, locale)}
        </Text>
        {blocked ? (
          <Text size="xs" className="desk-quiet">
            {row.failed ?? (row.reasons.join(' ') || t('series.taken.text'))}
          </Text>
        ) : null}
      </div>
      {blocked || row.skipped ? <Instead row={row} first={first} choose={choose} /> : null}
    </li>
  );
}

/** The dates of a series before and after they are booked: which can be, which cannot and why, and what to do instead. */
export function SeriesPlan({
  first,
  wish,
  who,
  back,
}: {
  readonly first: OpeningOut;
  readonly wish: SeriesWish;
  readonly who: Omit<Booking, 'service'>;
  readonly back: () => void;
}) {
  const { t, tn } = useI18n();
  const { rows, ready, isBooking, choose, book } = useSeries(first, wish, who);
  const booked = rows.filter((row) => row.booked).length;
  const open = rows.filter((row) => !row.booked && !row.skipped && !row.opening && !row.isLooking).length;
  return (
    <Stack gap="md">
      <Text size="sm">
        {[first.service.name, first.practitioner.name, first.site.name].filter(Boolean).join(' · ')}
      </Text>
      <ol className="desk-plain-list series-list" aria-label={t('series.dates')}>
        {rows.map((row) => (
          <Row key={row.start} row={row} first={first} choose={choose} />
        ))}
      </ol>
      <Text size="sm" role="status" className="desk-quiet">
        {[
          booked > 0 ? tn('series.done', booked) : undefined,
          open > 0 ? tn('series.open', open) : undefined,
          isBooking ? t('quick.saving') : undefined,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap="xs">
        {ready.length > 0 ? (
          <Button loading={isBooking} disabled={rows.some(({ isLooking }) => isLooking)} onClick={() => void book()}>
            {tn('series.book', ready.length)}
          </Button>
        ) : null}
        {booked > 0 ? (
          <Button variant={ready.length > 0 ? 'default' : 'filled'} disabled={isBooking} onClick={closePanel}>
            {t('app.close')}
          </Button>
        ) : (
          <Button variant="default" disabled={isBooking} onClick={back}>
            {t('app.back')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
