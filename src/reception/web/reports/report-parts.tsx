import { Card, Text, Title, UnstyledButton } from '@mantine/core';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { Behind } from './behind-figure.tsx';
import { percentText } from './percent.ts';
import { ResultTable } from './result-tables.tsx';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** Opens what it was counted from. */
  readonly open?: (() => void) | undefined;
}

export function ReportFigure({ name, value, note, open }: FigureProps) {
  const body = (
    <>
      <Text size="sm" c="dimmed" className="figure-name">
        {name}
      </Text>
      <Text className="figure-value desk-figures">{value}</Text>
      <Text size="xs" c="dimmed" mih={18}>
        {note}
      </Text>
    </>
  );
  return (
    <Card withBorder radius="lg" padding={0} className="figure">
      {open ? (
        <UnstyledButton className="figure-button" onClick={open}>
          {body}
        </UnstyledButton>
      ) : (
        <div className="figure-still">{body}</div>
      )}
    </Card>
  );
}

const textOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Calls by hour of the day: the bars for the eye, the numbers beside them for who reads. */
export function HourBars({
  hours,
  open,
}: {
  readonly hours: ReportOut['calls']['byHour'];
  readonly open: (behind: Behind) => void;
}) {
  const { t, tn } = useI18n();
  const most = Math.max(1, ...hours.map(({ total }) => total));
  if (hours.length === 0) {
    return (
      <>
        <Title order={2} size="h5" mb="sm">
          {t('report.byHour')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('report.nothing')}
        </Text>
      </>
    );
  }
  return (
    <table className="hour-bars">
      <caption>{t('report.byHour')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('calls.time')}</th>
          <th scope="col">{t('report.calls')}</th>
          <th scope="col">{t('report.class.abandoned')}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map(({ hour, total, abandoned }) => (
          <tr key={hour}>
            <th scope="row" className="desk-figures">
              {textOf(hour)}
            </th>
            <td>
              <span className="hour-bar">
                <span className="hour-bar-all" style={{ width: `${(100 * total) / most}%` }}>
                  <span className="hour-bar-lost" style={{ width: `${(100 * abandoned) / total}%` }} />
                </span>
              </span>
              <UnstyledButton
                className="desk-link desk-figures"
                aria-label={`${textOf(hour)}, ${tn('report.callCount', total)}`}
                onClick={() => open({ of: 'calls', only: { hour }, title: `${t('report.byHour')}: ${textOf(hour)}` })}
              >
                {total}
              </UnstyledButton>
            </td>
            <td className="desk-figures">
              {abandoned === 0 ? (
                0
              ) : (
                <UnstyledButton
                  className="desk-link desk-figures"
                  aria-label={`${textOf(hour)}, ${t('report.class.abandoned')}: ${abandoned}`}
                  onClick={() =>
                    open({
                      of: 'calls',
                      only: { hour, class: 'abandoned' },
                      title: `${t('report.class.abandoned')}: ${textOf(hour)}`,
                    })
                  }
                >
                  {abandoned}
                </UnstyledButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface OccupancyLine {
  readonly key: string;
  readonly practitionerId: string;
  readonly siteId: string;
  readonly practitioner: string;
  readonly site: string;
  readonly booked: number;
  readonly working: number;
}

export function occupancyLines(report: ReportOut, clinic: ClinicOut): readonly OccupancyLine[] {
  return report.occupancy
    .map(({ practitionerId, siteId, bookedMinutes, workingMinutes }) => ({
      key: `${practitionerId} ${siteId}`,
      practitionerId,
      siteId,
      practitioner: clinic.practitioners.find(({ id }) => id === practitionerId)?.name ?? '',
      site: clinic.sites.find(({ id }) => id === siteId)?.name ?? '',
      booked: bookedMinutes,
      working: workingMinutes,
    }))
    .toSorted((a, b) => a.site.localeCompare(b.site) || a.practitioner.localeCompare(b.practitioner));
}

function hoursText(minutes: number, locale: string): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'short', ...digits }).format(
    minutes / 60,
  );
}

export function OccupancyTable({
  lines,
  open,
}: {
  readonly lines: readonly OccupancyLine[];
  readonly open: (behind: Behind) => void;
}) {
  const { t, locale } = useI18n();
  const openLine = ({ practitionerId, siteId, practitioner, site }: OccupancyLine) =>
    open({
      of: 'visits',
      only: { practitioner: practitionerId, site: siteId, booked: 'true' },
      title: `${t('report.booked')}: ${practitioner} · ${site}`,
    });
  return (
    <ResultTable
      title={t('report.occupancy')}
      minWidth={480}
      worded={2}
      nothing={t('report.nothing')}
      heads={[t('agenda.practitioner'), t('agenda.site'), t('report.booked'), t('report.open'), '%']}
      rows={lines.map((line) => ({
        key: line.key,
        cells: [
          line.practitioner,
          line.site,
          <UnstyledButton
            key="booked"
            className="desk-link"
            aria-label={`${line.practitioner}, ${line.site}, ${t('report.booked')}: ${hoursText(line.booked, locale)}`}
            onClick={() => openLine(line)}
          >
            {hoursText(line.booked, locale)}
          </UnstyledButton>,
          hoursText(line.working, locale),
          percentText(line.working === 0 ? undefined : line.booked / line.working, locale),
        ],
      }))}
    />
  );
}
