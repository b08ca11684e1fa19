import type { EvidenceOut } from '../../http/shapes/service-evidence.ts';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import type { I18n } from '../i18n/i18n.tsx';
import type { CsvRow } from './report-csv.ts';

/** All of the evidence as a table: the figures, then every line from which they were counted. */
export function evidenceCsv({ rules, calls, complaints, callList }: EvidenceOut, { t }: I18n): readonly CsvRow[] {
  const percent = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1000) / 10);
  const spoken = (language: string | undefined) => {
    const known = parseLanguage(language);
    return known ? t(`language.${known}`) : t('evidence.language.none');
  };
  const yes = (value: boolean) => t(value ? 'evidence.yes' : 'evidence.no');
  return [
    [t('evidence.title')],
    [t('evidence.calls'), calls.total],
    [t('evidence.asked'), calls.askedForPerson],
    [t('evidence.byPerson'), calls.byPerson],
    [t('evidence.within', { minutes: rules.withinSeconds / 60 }), calls.withinTime],
    [`${t('evidence.share')} %`, percent(calls.share), `${t('evidence.goal')} %`, percent(rules.goalShare)],
    [`${t('evidence.average')} (s)`, calls.averageWaitSeconds && Math.round(calls.averageWaitSeconds)],
    [`${t('evidence.longest')} (s)`, calls.longestWaitSeconds],
    [t('evidence.gaveUp'), calls.gaveUp],
    [t('evidence.letGo'), calls.letGo],
    [],
    [t('evidence.language'), t('evidence.calls'), t('evidence.asked'), t('evidence.byPerson')],
    ...calls.byLanguage.map((one) => [spoken(one.language), one.calls, one.askedForPerson, one.byPerson]),
    [],
    [t('evidence.code'), t('evidence.cameAt'), t('evidence.answerBy'), t('evidence.answeredAt'), t('evidence.state')],
    ...complaints.list.map((one) => [
      one.code ?? one.id,
      one.cameAt,
      one.answerBy,
      one.answeredAt,
      t(`evidence.state.${one.state}`),
    ]),
    [],
    [
      t('evidence.call'),
      t('evidence.startedAt'),
      t('evidence.language'),
      t('evidence.askedAt'),
      `${t('evidence.waited')} (s)`,
      `${t('evidence.gaveUpAfter')} (s)`,
      t('evidence.letGo'),
      t('evidence.callback'),
    ],
    ...callList.map((one) => [
      one.id,
      one.startedAt,
      spoken(one.language),
      one.askedAt,
      one.waitedSeconds,
      one.gaveUpAfterSeconds,
      yes(one.letGo),
      yes(one.callback),
    ]),
  ];
}
