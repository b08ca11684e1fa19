import { IconDoor, IconStethoscope } from '@tabler/icons-react';
import { memo } from 'react';
import { useClinicPart } from '../api/clinic-clock.ts';
import { longDayText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { Column } from './columns.ts';

function initialsOf(name: string): string {
  const words = name
    .replace(/^(Dra?|D|Dña|Lic)\.?\s+/i, '')
    .split(/\s+/)
    .filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words[1]?.[0] ?? ''}`.toUpperCase();
}

/** What time it is where the clock says something else. */
function TimeThere({ zone }: { readonly zone: string }) {
  const { t } = useI18n();
  const time = useClinicPart((nowMs) => timeText(nowMs, zone));
  return `${time} ${t('agenda.otherZone')} · `;
}

/** Whose column it is; `zone` is the clinic's own. */
export const PersonHead = memo(function PersonHead({
  column,
  zone,
}: {
  readonly column: Column;
  readonly zone: string;
}) {
  const { practitioner, site } = column;
  return (
    <div className="agenda-person">
      <span className="agenda-avatar" aria-hidden>
        {initialsOf(practitioner.name)}
      </span>
      <div className="desk-row-text">
        <h2 className="agenda-head-name" title={practitioner.name}>
          {practitioner.name}
        </h2>
        <p className="agenda-head-place" title={site.name}>
          {column.zone === zone ? null : <TimeThere zone={column.zone} />}
          {site.name}
        </p>
      </div>
    </div>
  );
});

/** Which room or device it is. */
export const AssetHead = memo(function AssetHead({ column, zone }: { readonly column: Column; readonly zone: string }) {
  const { asset, site } = column;
  if (!asset) return null;
  const Icon = asset.kind === 'room' ? IconDoor : IconStethoscope;
  return (
    <div className="agenda-person">
      <span className="agenda-avatar" aria-hidden>
        <Icon size={18} stroke={1.8} />
      </span>
      <div className="desk-row-text">
        <h2 className="agenda-head-name" title={asset.name}>
          {asset.name}
        </h2>
        <p className="agenda-head-place" title={`${asset.type} · ${site.name}`}>
          {column.zone === zone ? null : <TimeThere zone={column.zone} />}
          {asset.type} · {site.name}
        </p>
      </div>
    </div>
  );
});

/** Which day it is, in a week of one person. */
export const DayHead = memo(function DayHead({ column, today }: { readonly column: Column; readonly today: string }) {
  const { locale } = useI18n();
  return (
    <div className="desk-row-text" data-today={column.date === today || undefined}>
      <h2 className="agenda-head-name agenda-day-name">{longDayText(`${column.date}T12:00:00Z`, 'UTC', locale)}</h2>
      <p className="agenda-head-place">{column.site.name}</p>
    </div>
  );
});
