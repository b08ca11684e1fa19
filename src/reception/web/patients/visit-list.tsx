import { Stack, Text, UnstyledButton } from '@mantine/core';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { StatusBadge } from '../agenda/appointment-status.tsx';
import { dateText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';

interface VisitListProps {
  readonly visits: readonly AppointmentOut[];
  readonly none: string;
  readonly current?: string | undefined;
  /** Of several people: whose each is stands first. */
  readonly named?: boolean;
}

function whenOf({ start, zone }: AppointmentOut, locale: string): string {
  return `${dateText(start, zone, locale)}, ${timeText(start, zone)}`;
}

export function VisitList({ visits, none, current, named = false }: VisitListProps) {
  const { locale } = useI18n();
  if (visits.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {none}
      </Text>
    );
  }
  return (
    <Stack gap={4} component="ul" className="desk-plain-list">
      {visits.map((visit) => (
        <li key={visit.id}>
          <UnstyledButton
            className="desk-row"
            data-current={visit.id === current || undefined}
            onClick={() => openPanel({ kind: 'appointment', id: visit.id })}
          >
            <div className="desk-row-text">
              <Text size="sm" fw={600} className="desk-wrap">
                {named && visit.patient.name ? visit.patient.name : whenOf(visit, locale)}
              </Text>
              {named && visit.patient.name ? <Text size="xs">{whenOf(visit, locale)}</Text> : null}
              <Text size="xs" c="dimmed" lineClamp={2}>
                {[visit.service.name, visit.practitioner.name, visit.reason].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <StatusBadge appointment={visit} />
          </UnstyledButton>
        </li>
      ))}
    </Stack>
  );
}
