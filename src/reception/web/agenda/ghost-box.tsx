import { IconCheck, IconHandStop } from '@tabler/icons-react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { Column } from './columns.ts';
import { ghostOf } from './ghost.ts';
import { boxOf, clockText, type GridScale } from './grid-layout.ts';
import { objectionText } from './move-bar.tsx';
import { movingNow, useMovingPart } from './moving.ts';

const SHORTEST_PX = 20;

/** Where what is moved would stand in this column. It alone is drawn at each step: not the column, and not its neighbours. */
export function GhostBox({
  column,
  clinic,
  scale,
}: {
  readonly column: Column;
  readonly clinic: ClinicOut;
  readonly scale: GridScale;
}) {
  const i18n = useI18n();
  const isHere = useMovingPart((moving) => (moving?.spot?.columnKey === column.key ? moving.spot.minute : undefined));
  const ghost = isHere === undefined ? undefined : ghostOf(clinic, movingNow(), column, clinicNow());
  if (!ghost) return null;
  const { span, objection } = ghost;
  const { top, height } = boxOf(span, scale);
  const Icon = objection ? IconHandStop : IconCheck;
  return (
    <div
      className="agenda-ghost"
      data-refused={objection !== undefined || undefined}
      style={{ transform: `translateY(${top}px)`, height: Math.max(height, SHORTEST_PX) }}
    >
      <Icon size={14} aria-hidden />
      <strong>{clockText(span.from)}</strong>
      {objection ? <span>{objectionText(objection, i18n)}</span> : null}
    </div>
  );
}
