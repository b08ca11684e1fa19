import { Button, Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { CallOut } from '../../http/shapes/call.ts';
import type { OfferOut, TalkOut } from '../../http/shapes/report.ts';
import type { TaskOut } from '../../http/shapes/task.ts';
import type { UnmetPersonOut } from '../../http/shapes/unmet-demand.ts';
import type { ReportWanted } from '../api/desk-queries.ts';
import { api, query } from '../api/client.ts';
import { useClinic } from '../api/queries.ts';
import { dateText, phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { VisitList } from '../patients/visit-list.tsx';
import { goTo } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';

/** What stands behind a figure: the list of the server, and what of it. */
export interface Behind {
  readonly of: 'calls' | 'visits' | 'callbacks' | 'talks' | 'offers' | 'unmet-demand/people';
  readonly only?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly title: string;
}

interface BehindProps {
  readonly behind: Behind;
  readonly wanted: ReportWanted;
  readonly close: () => void;
}

interface Found {
  readonly calls?: readonly CallOut[];
  readonly appointments?: readonly AppointmentOut[];
  readonly tasks?: readonly TaskOut[];
  readonly talks?: readonly TalkOut[];
  readonly offers?: readonly OfferOut[];
  readonly people?: readonly UnmetPersonOut[];
  /** Where the part that follows begins. */
  readonly next?: number;
}

/** One list of all parts. What moved down between two of them stands in both. */
function joined<One extends { readonly id: string }>(
  parts: readonly Found[],
  listOf: (part: Found) => readonly One[] | undefined,
): readonly One[] {
  const all = parts.flatMap((part) => listOf(part) ?? []);
  return [...new Map(all.map((one): [string, One] => [one.id, one])).values()];
}

interface Line {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  /** Where there is more to see of it. */
  readonly open?: (() => void) | undefined;
}

function LineBody({ who, what }: Line): ReactNode {
  return (
    <span className="desk-row-text">
      <Text size="sm" fw={600}>
        {who}
      </Text>
      <Text size="xs" c="dimmed">
        {what}
      </Text>
    </span>
  );
}

/** Things found, each a line that opens itself. */
export function LineList({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useI18n();
  if (lines.length === 0) return <Text c="dimmed">{t('report.nothing')}</Text>;
  return (
    <Stack gap={2} component="ul" className="desk-plain-list">
      {lines.map((line) => (
        <li key={line.id}>
          {line.open ? (
            <UnstyledButton className="desk-row" onClick={line.open}>
              <LineBody {...line} />
            </UnstyledButton>
          ) : (
            <div className="desk-row">
              <LineBody {...line} />
            </div>
          )}
        </li>
      ))}
    </Stack>
  );
}

function seeingPatient(patient: { readonly id: string } | undefined): (() => void) | undefined {
  return patient && (() => openPanel({ kind: 'patient', id: patient.id }));
}

/** Each thing found as a line: who, when, what came of it. */
function useLines(parts: readonly Found[]): readonly Line[] {
  const { t, code, locale } = useI18n();
  const clinic = useClinic().data;
  const zone = clinic?.zone ?? 'UTC';
  const doctorOf = (id: string) => clinic?.practitioners.find((one) => one.id === id)?.name;
  const when = (start: string) => whenText({ start, zone }, locale);
  return [
    ...joined(parts, ({ calls }) => calls).map((call) => ({
      id: call.id,
      who: call.patient?.name ?? (phoneText(call.direction === 'inbound' ? call.from : call.to) || t('calls.hidden')),
      what: `${when(call.startedAt)} · ${call.outcome ? code('outcome', call.outcome, 'outcome.none') : t(`call.status.${call.status}`)}`,
      open: () => openPanel({ kind: 'call', id: call.id }),
    })),
    ...joined(parts, ({ tasks }) => tasks).map((task) => ({
      id: task.id,
      who: task.patient?.name ?? (phoneText(task.phone ?? '') || t('calls.hidden')),
      what: `${when(task.createdAt)} · ${code('task.reason', task.reason, 'task.reason.other')}`,
      open:
        task.status === 'requested' || task.status === 'in-progress'
          ? () => goTo('tasks', { task: task.id })
          : seeingPatient(task.patient),
    })),
    ...joined(parts, ({ talks }) => talks).map((talk) => ({
      id: talk.id,
      who: talk.patient?.name ?? (phoneText(talk.from) || talk.from),
      what: `${when(talk.openedAt)} · ${t(`report.channel.${talk.channel}`)} · ${code('outcome', talk.outcome ?? '', 'outcome.none')}`,
      open: seeingPatient(talk.patient),
    })),
    ...joined(parts, ({ offers }) => offers).map(({ id, patient, practitionerId, start }) => ({
      id,
      who: patient?.name ?? t('calls.hidden'),
      what: [when(start), doctorOf(practitionerId)].filter(Boolean).join(' · '),
      open: seeingPatient(patient),
    })),
    ...joined(parts, ({ people }) => people).map(({ id, patient, from, day, sentence }) => ({
      id,
      who: patient?.name ?? (phoneText(from ?? '') || t('calls.hidden')),
      what: `${dateText(`${day}T12:00:00Z`, 'UTC', locale)} · ${sentence}`,
      open: seeingPatient(patient),
    })),
  ];
}

/** What a figure was counted from: no number without it. */
export function BehindFigure({ behind, wanted, close }: BehindProps) {
  const { t } = useI18n();
  const found = useInfiniteQuery({
    queryKey: ['report', 'behind', behind, wanted],
    initialPageParam: 0,
    queryFn: ({ pageParam: skip, signal }) =>
      api<Found>(`/reports/${behind.of}${query({ ...wanted, ...behind.only, skip })}`, { signal }),
    getNextPageParam: ({ next }) => next,
  });
  const parts = found.data?.pages ?? [];
  const lines = useLines(parts);
  return (
    <Modal opened onClose={close} title={behind.title} size={560} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {found.isPending ? <Loading /> : null}
      {found.data && behind.of === 'visits' ? (
        <VisitList named visits={joined(parts, ({ appointments }) => appointments)} none={t('report.nothing')} />
      ) : null}
      {found.data && behind.of !== 'visits' ? <LineList lines={lines} /> : null}
      {found.isError ? (
        <LoadFailed error={found.error} retry={() => void (found.data ? found.fetchNextPage() : found.refetch())} />
      ) : null}
      {found.hasNextPage && !found.isError ? (
        <Button
          mt="sm"
          variant="default"
          size="xs"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('timeline.more')}
        </Button>
      ) : null}
    </Modal>
  );
}
