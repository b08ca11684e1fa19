import { Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { CallOut } from '../../http/shapes/call.ts';
import type { TalkOut } from '../../http/shapes/report.ts';
import type { TaskOut } from '../../http/shapes/task.ts';
import type { ReportWanted } from '../api/desk-queries.ts';
import { api, query } from '../api/client.ts';
import { useClinic } from '../api/queries.ts';
import { phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { VisitList } from '../patients/visit-list.tsx';
import { goTo } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';

/** What stands behind a figure: the list of the server, and what of it. */
export interface Behind {
  readonly of: 'calls' | 'visits' | 'callbacks' | 'talks';
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
function useLines({ calls = [], tasks = [], talks = [] }: Found): readonly Line[] {
  const { t, code, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const when = (start: string) => whenText({ start, zone }, locale);
  return [
    ...calls.map((call) => ({
      id: call.id,
      who: call.patient?.name ?? (phoneText(call.direction === 'inbound' ? call.from : call.to) || t('calls.hidden')),
      what: `${when(call.startedAt)} · ${call.outcome ? code('outcome', call.outcome, 'outcome.none') : t(`call.status.${call.status}`)}`,
      open: () => openPanel({ kind: 'call', id: call.id }),
    })),
    ...tasks.map((task) => ({
      id: task.id,
      who: task.patient?.name ?? (phoneText(task.phone ?? '') || t('calls.hidden')),
      what: `${when(task.createdAt)} · ${code('task.reason', task.reason, 'task.reason.other')}`,
      open:
        task.status === 'requested' || task.status === 'in-progress'
          ? () => goTo('tasks', { task: task.id })
          : seeingPatient(task.patient),
    })),
    ...talks.map((talk) => ({
      id: talk.id,
      who: talk.patient?.name ?? (phoneText(talk.from) || talk.from),
      what: `${when(talk.openedAt)} · ${t(`report.channel.${talk.channel}`)} · ${code('outcome', talk.outcome ?? '', 'outcome.none')}`,
      open: seeingPatient(talk.patient),
    })),
  ];
}

/** What a figure was counted from: no number without it. */
export function BehindFigure({ behind, wanted, close }: BehindProps) {
  const { t } = useI18n();
  const found = useQuery({
    queryKey: ['report', 'behind', behind, wanted],
    queryFn: ({ signal }) => api<Found>(`/reports/${behind.of}${query({ ...wanted, ...behind.only })}`, { signal }),
  });
  const lines = useLines(found.data ?? {});
  return (
    <Modal opened onClose={close} title={behind.title} size={560} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {found.isPending ? <Loading /> : null}
      {found.isError ? <LoadFailed error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data?.appointments ? <VisitList visits={found.data.appointments} none={t('report.nothing')} /> : null}
      {found.data && !found.data.appointments ? <LineList lines={lines} /> : null}
    </Modal>
  );
}
