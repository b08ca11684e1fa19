import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppointmentOut, OpeningOut, OpeningsOut } from '../../http/shapes/agenda.ts';
import { bookOnce, sendAppointmentChange, useRefreshAgenda, type Booking } from '../api/appointment-commands.ts';
import { api, query } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { seriesStarts, type SeriesWish } from './series.ts';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const OTHERS = 12;

/** One date of the series, as it stands. */
export interface SeriesRow {
  readonly start: string;
  readonly isLooking: boolean;
  /** What would be booked: the time itself, or another that was chosen for it. */
  readonly opening: OpeningOut | undefined;
  /** Why the time itself is not to be had. */
  readonly reasons: readonly string[];
  readonly skipped: boolean;
  readonly booked: AppointmentOut | undefined;
  readonly failed: string | undefined;
}

interface Seen {
  readonly instead: ReadonlyMap<string, OpeningOut | 'skip'>;
  readonly booked: ReadonlyMap<string, AppointmentOut>;
  readonly failed: ReadonlyMap<string, string>;
}

const NOTHING: Seen = { instead: new Map(), booked: new Map(), failed: new Map() };

function openings(first: OpeningOut, from: number, more: { readonly to: number; readonly limit: number }) {
  const [start, to] = [new Date(from).toISOString(), new Date(more.to).toISOString()];
  const place = { service: first.service.id, practitioner: first.practitioner.id, site: first.site.id };
  return (signal: AbortSignal) =>
    api<OpeningsOut>(`/openings${query({ ...place, from: start, to, limit: more.limit, urgency: 'urgent' })}`, {
      signal,
    });
}

function rowOf(
  start: string,
  found: { readonly data: OpeningsOut | undefined; readonly isPending: boolean },
  { instead, booked, failed }: Seen,
): SeriesRow {
  const chosen = instead.get(start);
  const same = found.data?.openings.find((one) => Date.parse(one.start) === Date.parse(start));
  return {
    start,
    isLooking: found.isPending,
    opening: chosen === undefined ? same : chosen === 'skip' ? undefined : chosen,
    reasons: same ? [] : (found.data?.none?.reasons ?? []).map(({ sentence }) => sentence),
    skipped: chosen === 'skip',
    booked: booked.get(start),
    failed: failed.get(start),
  };
}

/** The dates of a series, what is in the way of each, and the way to book those that can be. */
export function useSeries(first: OpeningOut, wish: SeriesWish, who: Omit<Booking, 'service'>) {
  const i18n = useI18n();
  const refresh = useRefreshAgenda();
  const [seen, setSeen] = useState(NOTHING);
  const [isBooking, setBooking] = useState(false);
  const starts = seriesStarts(first.start, first.site.zone, wish);
  const found = useQueries({
    queries: starts.map((start) => {
      const from = Date.parse(start);
      const ask = openings(first, from, { to: from + MINUTE_MS, limit: 1 });
      return {
        queryKey: ['openings', 'series', first.id, start],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask(signal),
      };
    }),
  });
  const rows = starts.map((start, index) => rowOf(start, found[index] ?? { data: undefined, isPending: true }, seen));
  const ready = rows.filter(({ opening, booked }) => opening !== undefined && booked === undefined);
  const choose = (start: string, what: OpeningOut | 'skip' | undefined) =>
    setSeen(({ instead, failed, booked }) => {
      const next = new Map(instead);
      if (what === undefined) next.delete(start);
      else next.set(start, what);
      const noMore = new Map(failed);
      noMore.delete(start);
      return { booked, instead: next, failed: noMore };
    });
  const undo = async (made: readonly AppointmentOut[]) => {
    for (const visit of made) await sendAppointmentChange(visit, { kind: 'cancel', reason: i18n.t('undo.reason') });
    await refresh();
  };
  /** One after another: the directory knows somebody new from the first on, and what fails leaves the others as they are. */
  const book = async () => {
    setBooking(true);
    const made: AppointmentOut[] = [];
    for (const { start, opening } of ready) {
      if (!opening) continue;
      try {
        const visit = await bookOnce({ ...who, service: first.service.id, openingId: opening.id });
        made.push(visit);
        setSeen((before) => ({ ...before, booked: new Map(before.booked).set(start, visit) }));
      } catch (error) {
        const sentence = sentenceOf(error, i18n);
        setSeen((before) => ({ ...before, failed: new Map(before.failed).set(start, sentence) }));
      }
    }
    setBooking(false);
    await refresh();
    if (made.length > 0) tellDone(i18n.tn('series.done', made.length), i18n, () => undo(made));
  };
  return { rows, ready, isBooking, choose, book };
}

/** Other times within the week around a date that is not to be had. */
export function useOtherTimes(first: OpeningOut, start: string, wanted: boolean) {
  const at = Date.parse(start);
  const ask = openings(first, at - WEEK_MS / 2, { to: at + WEEK_MS / 2, limit: OTHERS });
  return useQuery({
    queryKey: ['openings', 'series-others', first.id, start],
    enabled: wanted,
    queryFn: ({ signal }) => ask(signal),
  });
}
