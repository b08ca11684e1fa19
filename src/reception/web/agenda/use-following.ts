import { useState } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { useRefreshAgenda } from '../api/appointment-commands.ts';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { undoEach } from '../shell/partly-undone.ts';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';

/** What is done to each of them, and what takes it back. */
export interface FollowingAct {
  readonly send: (visit: AppointmentOut) => Promise<AppointmentOut>;
  readonly takeBack: (changed: AppointmentOut, before: AppointmentOut) => Promise<unknown>;
  readonly done: 'following.cancelled' | 'following.moved';
  /** The last first: each goes where the next one stood. */
  readonly lastFirst?: boolean;
}

/** One of the visits, as it stands. */
export interface FollowingRow {
  readonly visit: AppointmentOut;
  readonly isChosen: boolean;
  readonly isDone: boolean;
  readonly failed: string | undefined;
}

/** The chosen visits, changed one after another: what is refused says why and leaves the others as they are; all are taken back together. */
export function useFollowing(visits: readonly AppointmentOut[]) {
  const i18n = useI18n();
  const refresh = useRefreshAgenda();
  const clinic = useClinic().data;
  // What was listed at the beginning stays listed: a visit that is cancelled comes no more.
  const [listed] = useState(visits);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const rows: readonly FollowingRow[] = listed.map((was) => ({
    visit: visits.find(({ id }) => id === was.id) ?? was,
    isChosen: !left.has(was.id),
    isDone: done.has(was.id),
    failed: failed.get(was.id),
  }));
  const chosen = rows.filter(({ isChosen, isDone }) => isChosen && !isDone);
  const choose = (id: string, wanted: boolean) =>
    setLeft((before) => new Set(wanted ? [...before].filter((other) => other !== id) : [...before, id]));
  const undo = async (made: readonly (readonly [AppointmentOut, AppointmentOut])[], act: FollowingAct) => {
    const zone = clinic?.zone ?? 'UTC';
    try {
      await undoEach(made, {
        takeBack: ([changed, before]) => act.takeBack(changed, before),
        name: ([, { start }]) => whenText({ start, zone }, i18n.locale),
      });
    } finally {
      await refresh();
    }
  };
  /** True when nothing was refused. */
  const run = async (act: FollowingAct): Promise<boolean> => {
    setBusy(true);
    const made: (readonly [AppointmentOut, AppointmentOut])[] = [];
    const refused = new Map<string, string>();
    for (const { visit } of act.lastFirst ? chosen.toReversed() : chosen) {
      try {
        made.push([await act.send(visit), visit]);
      } catch (error) {
        refused.set(visit.id, sentenceOf(error, i18n));
      }
    }
    setDone((before) => new Set([...before, ...made.map(([, { id }]) => id)]));
    setFailed(refused);
    setBusy(false);
    if (made.length > 0) tellDone(i18n.tn(act.done, made.length), i18n, () => undo(made, act));
    await refresh();
    return refused.size === 0;
  };
  return { rows, chosen, busy, choose, run };
}
