import { Alert, Text } from '@mantine/core';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Probed } from './ehr-queries.ts';

/** What a look at the server showed, and how it is worked with for that. */
export function ProbeResult({ probed: { report, strategy, agendas } }: { readonly probed: Probed }) {
  const { t } = useI18n();
  if (!report.reachable) {
    return (
      <Alert color="red" role="status" p="sm" className="desk-wrap" title={t('ehr.state.unreachable')}>
        {report.fault}
      </Alert>
    );
  }
  const what = [report.declared?.software, report.declared?.fhirVersion && `FHIR ${report.declared.fhirVersion}`];
  return (
    <Alert color="teal" role="status" p="sm" className="desk-wrap" title={t('ehr.state.reachable')}>
      <Text size="sm">{what.filter(Boolean).join(' · ')}</Text>
      {strategy ? (
        <ul className="desk-bullets">
          <li>
            {strategy.slots === 'stored' && agendas && agendas.computed > 0
              ? t('ehr.slots.mixed', { ...agendas })
              : t(`ehr.slots.${strategy.slots}`)}
          </li>
          <li>{t(`ehr.booking.${strategy.booking}`)}</li>
          <li>{t(`ehr.changes.${strategy.changes}`)}</li>
        </ul>
      ) : null}
    </Alert>
  );
}
