import { Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { CallOut } from '../../http/shapes/call.ts';
import type { ReportWanted } from '../api/desk-queries.ts';
import { api, query } from '../api/client.ts';
import { useClinic } from '../api/queries.ts';
import { phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { VisitList } from '../patients/visit-list.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';

/** What stands behind a figure. */
export interface Behind {
  readonly of: 'calls' | 'visits';
  readonly class?: string | undefined;
  /** Of the day; of calls. */
  readonly hour?: number | undefined;
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
}

function CallList({ calls }: { readonly calls: readonly CallOut[] }) {
  const { t, code, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  if (calls.length === 0) return <Text c="dimmed">{t('report.nothing')}</Text>;
  return (
    <Stack gap={2} component="ul" className="desk-plain-list">
      {calls.map((call) => (
        <li key={call.id}>
          <UnstyledButton className="desk-row" onClick={() => openPanel({ kind: 'call', id: call.id })}>
            <span className="desk-row-text">
              <Text size="sm" fw={600}>
                {call.patient?.name ?? (phoneText(call.from) || t('calls.hidden'))}
              </Text>
              <Text size="xs" c="dimmed">
                {whenText({ start: call.startedAt, zone }, locale)} ·{' '}
                {call.outcome ? code('outcome', call.outcome, 'outcome.none') : t(`call.status.${call.status}`)}
              </Text>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </Stack>
  );
}

/** The calls or the visits of a figure: no number without what it was counted from. */
export function BehindFigure({ behind, wanted, close }: BehindProps) {
  const { t } = useI18n();
  const { site, practitioner, ...span } = wanted;
  const filter = behind.of === 'visits' ? { site, practitioner } : {};
  const found = useQuery({
    queryKey: ['report', 'behind', behind, wanted],
    queryFn: ({ signal }) =>
      api<Found>(`/reports/${behind.of}${query({ ...span, ...filter, class: behind.class, hour: behind.hour })}`, {
        signal,
      }),
  });
  return (
    <Modal opened onClose={close} title={behind.title} size={560} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {found.isPending ? <Loading /> : null}
      {found.isError ? <LoadFailed error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data?.calls ? <CallList calls={found.data.calls} /> : null}
      {found.data?.appointments ? <VisitList visits={found.data.appointments} none={t('report.nothing')} /> : null}
    </Modal>
  );
}
