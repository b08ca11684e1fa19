import { SimpleGrid } from '@mantine/core';
import type { ReportOut } from '../../http/shapes/report.ts';
import { durationText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { Behind } from './behind-figure.tsx';
import { percentText } from './percent.ts';
import { ReportFigure } from './report-parts.tsx';

interface FiguresProps {
  readonly report: ReportOut;
  readonly open: (behind: Behind) => void;
}

function secondsText(value: number | undefined): string {
  return value === undefined ? '–' : durationText(value);
}

/** How calls were answered, and whether what was promised in them was kept. */
export function CallFigures({ report: { calls, callbacks }, open }: FiguresProps) {
  const { t, locale } = useI18n();
  const of = (callClass: keyof typeof calls.byClass) => () =>
    open({ of: 'calls', only: { class: callClass }, title: t(`report.class.${callClass}`) });
  const promised = (state: keyof typeof callbacks.byState) => () =>
    open({ of: 'callbacks', only: { state }, title: t(`report.callbacks.state.${state}`) });
  const { kept, open: waiting, overdue } = callbacks.byState;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }}>
      <ReportFigure
        name={t('report.class.contained')}
        value={percentText(calls.containment, locale)}
        note={
          calls.containmentNet === undefined
            ? undefined
            : t('report.net', { share: percentText(calls.containmentNet, locale) })
        }
        open={of('contained')}
      />
      <ReportFigure
        name={t('report.firstContact')}
        value={percentText(calls.firstContact, locale)}
        note={
          calls.firstContact === undefined
            ? undefined
            : t('report.firstContact.note', { part: calls.firstContactCalls })
        }
        open={() => open({ of: 'calls', only: { group: 'first-contact' }, title: t('report.firstContact') })}
      />
      <ReportFigure name={t('report.class.person')} value={String(calls.byClass.person ?? 0)} open={of('person')} />
      <ReportFigure
        name={t('report.class.abandoned')}
        value={percentText(calls.abandonment, locale)}
        note={
          calls.total === 0 ? undefined : t('report.of', { part: calls.byClass.abandoned ?? 0, whole: calls.total })
        }
        open={of('abandoned')}
      />
      <ReportFigure
        name={t('report.serviceLevel')}
        value={percentText(calls.serviceLevel, locale)}
        note={t('report.serviceLevel.note')}
        open={of('person')}
      />
      <ReportFigure
        name={t('report.answerTime')}
        value={secondsText(calls.answerMedianSeconds)}
        note={
          calls.answerP90Seconds === undefined
            ? undefined
            : t('report.p90', { time: secondsText(calls.answerP90Seconds) })
        }
        open={of('person')}
      />
      <ReportFigure
        name={t('report.callbacks')}
        value={percentText(callbacks.kept, locale)}
        note={
          callbacks.kept === undefined ? undefined : t('report.of', { part: kept, whole: callbacks.total - waiting })
        }
        open={promised('kept')}
      />
      <ReportFigure
        name={t('report.overdue')}
        value={String(overdue)}
        note={waiting === 0 ? undefined : t('report.overdue.note', { open: waiting })}
        open={promised('overdue')}
      />
    </SimpleGrid>
  );
}

/** What became of the visits. */
export function VisitFigures({ report: { visits, offersTaken }, open }: FiguresProps) {
  const { t, locale } = useI18n();
  const of = (visitClass: keyof typeof visits.byClass) => () =>
    open({ of: 'visits', only: { class: visitClass }, title: t(`report.visit.${visitClass}`) });
  const cancelled = visits.byClass.cancelled ?? 0;
  const held = visits.total - cancelled;
  return (
    <SimpleGrid cols={{ base: 2, md: 3, lg: 6 }}>
      <ReportFigure
        name={t('report.visit.confirmed')}
        value={percentText(visits.confirmation, locale)}
        note={t('report.of', { part: visits.byClass.confirmed ?? 0, whole: held })}
        open={of('confirmed')}
      />
      <ReportFigure
        name={t('report.visit.unconfirmed')}
        value={String(visits.byClass.unconfirmed ?? 0)}
        open={of('unconfirmed')}
      />
      <ReportFigure
        name={t('report.visit.noshow')}
        value={percentText(visits.noShow, locale)}
        note={t('report.of', { part: visits.byClass.noshow ?? 0, whole: held })}
        open={of('noshow')}
      />
      <ReportFigure name={t('report.visit.cancelled')} value={String(cancelled)} open={of('cancelled')} />
      <ReportFigure
        name={t('report.refill')}
        value={percentText(visits.refill, locale)}
        note={t('report.refill.note', { part: visits.refilled, whole: cancelled })}
        open={() => open({ of: 'visits', only: { refilled: 'true' }, title: t('report.refill') })}
      />
      <ReportFigure
        name={t('report.offers')}
        value={String(offersTaken)}
        note={t('report.offers.note')}
        open={() => open({ of: 'offers', title: t('report.offersTaken') })}
      />
    </SimpleGrid>
  );
}
