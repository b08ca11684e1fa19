import { fullDayText, phoneText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { lookOf } from './appointment-status.tsx';
import type { Column } from './columns.ts';

/** The paper of the day: seen only by the printer, one table for each practitioner or room, with room to write. */
export function DaySheet({
  columns,
  clinicName,
  printedAt,
  zone,
}: {
  readonly columns: readonly Column[];
  readonly clinicName: string;
  readonly printedAt: number;
  readonly zone: string;
}) {
  const { t, locale } = useI18n();
  return (
    <div className="day-sheet" aria-hidden>
      {columns.map((column) => (
        <section key={column.key}>
          <header>
            <strong>{column.asset?.name ?? column.practitioner.name}</strong>
            <span>
              {fullDayText(`${column.date}T12:00:00Z`, 'UTC', locale)} · {column.site.name}
            </span>
          </header>
          <Visits column={column} />
        </section>
      ))}
      <footer>
        {clinicName} ·{' '}
        {t('sheet.printed', { when: `${fullDayText(printedAt, zone, locale)}, ${timeText(printedAt, zone)}` })}
      </footer>
    </div>
  );
}

function Visits({ column }: { readonly column: Column }) {
  const { t, tn } = useI18n();
  const visits = column.items
    .toSorted((a, b) => a.span.from - b.span.from)
    .flatMap(({ item }) => (item.kind === 'appointment' ? [item.appointment] : []));
  const hasAssets = !column.asset && visits.some(({ assets }) => assets.length > 0);
  if (visits.length === 0) return <p>{tn('agenda.count', 0)}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>{t('calls.time')}</th>
          <th>{t('patient.title')}</th>
          <th>{t('patient.phone')}</th>
          <th>{t('appointment.service')}</th>
          {column.asset ? <th>{t('agenda.practitioner')}</th> : null}
          {hasAssets ? <th>{t('appointment.assets')}</th> : null}
          <th>{t('sheet.status')}</th>
          <th>{t('sheet.notes')}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr key={visit.id}>
            <td>
              {timeText(visit.start, visit.zone)}–{timeText(visit.end, visit.zone)}
            </td>
            <td>{visit.patient.name}</td>
            <td>{visit.patient.phone ? phoneText(visit.patient.phone) : ''}</td>
            <td>{visit.service.name}</td>
            {column.asset ? <td>{visit.practitioner.name}</td> : null}
            {hasAssets ? <td>{visit.assets.map(({ name }) => name).join(', ')}</td> : null}
            <td>{t(lookOf(visit).key)}</td>
            <td>{visit.reason ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
