import { addDays, parseLocalTime, weekdayOf, type LocalDate } from '../../../platform/time/wall-time.ts';
import type { AgendaOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { AssetOut } from '../api/assets.ts';
import { buffersOf } from './buffers.ts';
import { onDay, zoneOf, type Column, type GridItem } from './columns.ts';
import { DAY_MINUTES, placeItems, type MinuteSpan } from './grid-layout.ts';

const NOBODY = { id: '', name: '' };

function minutesOf(text: string): number {
  const time = parseLocalTime(text) ?? '00:00';
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Its own hours of the day, those of a night before among them. */
function ownHours({ weeklyHours }: Pick<AssetOut, 'weeklyHours'>, date: LocalDate): readonly MinuteSpan[] {
  const [today, before] = [weekdayOf(date), weekdayOf(addDays(date, -1))];
  return weeklyHours
    .flatMap(({ weekday, from, to }) => {
      const span = { from: minutesOf(from), to: minutesOf(to) };
      const isOverNight = span.to <= span.from;
      return [
        ...(weekday === today ? [{ from: span.from, to: isOverNight ? DAY_MINUTES : span.to }] : []),
        ...(weekday === before && isOverNight ? [{ from: 0, to: span.to }] : []),
      ];
    })
    .filter(({ from, to }) => from < to);
}

function columnOf(agenda: AgendaOut, clinic: ClinicOut, at: { readonly asset: AssetOut; readonly date: LocalDate }) {
  const { asset, date } = at;
  const site = clinic.sites.find(({ id }) => id === asset.siteId);
  const zone = zoneOf(site?.zone ?? clinic.zone);
  const visits = onDay(
    agenda.appointments.filter(({ assets }) => assets.some(({ id }) => id === asset.id)),
    zone,
    date,
  );
  const held = agenda.holds.filter(({ assetIds }) => assetIds.includes(asset.id));
  const ofSite = agenda.workingTime.filter(({ siteId }) => siteId === asset.siteId);
  const closed = agenda.closures.filter(
    ({ siteId, practitionerId }) => practitionerId === undefined && (siteId === undefined || siteId === asset.siteId),
  );
  return {
    key: `${asset.id} ${date}`,
    date,
    zone,
    practitioner: NOBODY,
    site: { id: asset.siteId, name: site?.name ?? '' },
    asset,
    // Without hours of its own it is there while somebody works there.
    working: asset.weeklyHours.length > 0 ? ownHours(asset, date) : onDay(ofSite, zone, date).map(({ span }) => span),
    closures: [
      ...onDay(closed, zone, date).map(({ item, span }) => ({ closure: item, span })),
      ...onDay(asset.closures, zone, date).map(({ item, span }) => ({ closure: item, span, isOfAsset: true })),
    ],
    items: placeItems<GridItem>([
      ...visits.map(({ item, span }) => ({ item: { kind: 'appointment', appointment: item } as const, span })),
      ...onDay(held, zone, date).map(({ item, span }) => ({ item: { kind: 'hold', hold: item } as const, span })),
    ]),
    buffers: visits.flatMap(({ item, span }) => buffersOf({ appointment: item, span }, clinic.services)),
  } satisfies Column;
}

/** The rooms and devices of a day, those of one site beside each other: when they are there, and who has them. */
export function assetColumns(
  agenda: AgendaOut,
  clinic: ClinicOut,
  of: { readonly assets: readonly AssetOut[]; readonly date: LocalDate; readonly site: string | undefined },
): readonly Column[] {
  const { assets, date, site } = of;
  return assets
    .filter(({ siteId }) => site === undefined || siteId === site)
    .map((asset) => ({ asset, column: columnOf(agenda, clinic, { asset, date }) }))
    .filter(({ asset, column }) => column.items.length > 0 || (asset.active && column.working.length > 0))
    .toSorted(
      ({ column: a, asset: one }, { column: b, asset: other }) =>
        Number(a.zone !== clinic.zone) - Number(b.zone !== clinic.zone) ||
        a.site.name.localeCompare(b.site.name) ||
        one.type.localeCompare(other.type) ||
        one.name.localeCompare(other.name, undefined, { numeric: true }),
    )
    .map(({ column }) => column);
}
