import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { occupancyLines } from './report-parts.tsx';
import { callPlaceLines, differenceText, shareText } from './result-tables.tsx';
import type { CsvRow } from './report-csv.ts';

function share(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1000) / 10;
}

/** What came of it beside calls and visits themselves. */
function resultRows({ callbacks, channels, visits, offersTaken, campaigns, saved }: ReportOut, i18n: I18n): CsvRow[] {
  const { t } = i18n;
  return [
    [`${t('report.callbacks')} %`, share(callbacks.kept)],
    ...Object.entries(callbacks.byState).map(([state, count]) => [
      t(`report.callbacks.state.${state as keyof typeof callbacks.byState}`),
      count,
    ]),
    [`${t('report.refill')} %`, share(visits.refill), visits.refilled],
    [t('report.offersTaken'), offersTaken],
    [],
    [t('report.channel'), t('report.talks'), t('report.alone')],
    ...channels.map(({ channel, talks, alone }) => [t(`report.channel.${channel}`), talks, alone]),
    [],
    [t('report.origins'), t('report.visits')],
    ...Object.entries(visits.byOrigin).map(([origin, count]) => [
      t(`report.origin.${origin as keyof typeof visits.byOrigin}`),
      count,
    ]),
    [],
    ...(campaigns.length === 0
      ? []
      : [
          [t('report.campaigns')],
          [t('report.campaign'), t('report.contacted'), t('report.heldOut'), t('report.difference')],
          ...campaigns.map((line) => [
            line.name,
            `${line.contacted.converted}/${line.contacted.people}: ${shareText(line, i18n)}`,
            `${line.heldOut.converted}/${line.heldOut.people}`,
            differenceText(line, i18n),
          ]),
          [],
        ]),
    [t('report.saved'), `${t('report.saved.total')} (min)`, Math.round(saved.minutes)],
    [t('report.saved.act'), t('report.saved.count'), t('report.saved.each')],
    ...saved.acts.map(({ act, count, minutesEach }) => [t(`report.saved.${act}`), count, minutesEach]),
  ];
}

/** All figures of a report as a table. */
export function csvRows(report: ReportOut, clinic: ClinicOut, i18n: I18n): readonly CsvRow[] {
  const { t } = i18n;
  const { calls, visits } = report;
  return [
    [t('report.calls'), calls.total],
    ...Object.entries(calls.byClass).map(([name, count]) => [
      t(`report.class.${name as keyof typeof calls.byClass}`),
      count,
    ]),
    [`${t('report.containment')} %`, share(calls.containment)],
    [`${t('report.net', { share: '' }).trim()} %`, share(calls.containmentNet)],
    [`${t('report.firstContact')} %`, share(calls.firstContact), calls.firstContactCalls],
    [`${t('report.abandonment')} %`, share(calls.abandonment)],
    [`${t('report.serviceLevel')} %`, share(calls.serviceLevel)],
    [`${t('report.answerTime')} (s)`, calls.answerMedianSeconds],
    [t('report.visits'), visits.total],
    ...Object.entries(visits.byClass).map(([name, count]) => [
      t(`report.visit.${name as keyof typeof visits.byClass}`),
      count,
    ]),
    [],
    [t('calls.time'), t('report.calls'), t('report.class.abandoned')],
    ...calls.byHour.map(({ hour, total, abandoned }) => [`${hour}:00`, total, abandoned]),
    [],
    [t('agenda.practitioner'), t('agenda.site'), t('report.calls'), t('report.alone'), t('report.class.abandoned')],
    ...callPlaceLines(report, clinic, i18n).map(({ practitioner, site, of }) => [
      practitioner,
      site,
      of.total,
      of.contained,
      of.abandoned,
    ]),
    [],
    [t('agenda.practitioner'), t('agenda.site'), `${t('report.booked')} (min)`, `${t('report.open')} (min)`],
    ...occupancyLines(report, clinic).map(({ practitioner, site, booked, working }) => [
      practitioner,
      site,
      booked,
      working,
    ]),
    [],
    ...resultRows(report, i18n),
  ];
}
