import { Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Whether reminders may name the service and the practitioner. */
export function DetailsAgreed({ patientId, detailed }: { readonly patientId: string; readonly detailed: boolean }) {
  const { t } = useI18n();
  const may = useMay('patient.write');
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (wanted: boolean) =>
      api(`/patients/${patientId}/detailed-messages`, { method: 'POST', body: { detailed: wanted } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['patient', patientId] }),
  });
  return (
    <Checkbox
      label={t('patients.details')}
      description={t('patients.details.text')}
      disabled={!may}
      checked={save.isPending ? save.variables : detailed}
      onChange={({ currentTarget }) => save.mutate(currentTarget.checked)}
    />
  );
}
