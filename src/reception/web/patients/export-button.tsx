import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileExport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { downloadText } from '../reports/report-csv.ts';
import { sentenceOf } from '../shell/states.tsx';

/** All that is held about somebody, as a file for them (GDPR, articles 15 and 20). Who may not give it does not see it. */
export function ExportButton({ patientId }: { readonly patientId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('patient.export');
  const ask = useMutation({
    mutationFn: () => api<object>(`/patients/${patientId}/export`),
    onSuccess: (held) =>
      downloadText(`paciente-${patientId}.json`, JSON.stringify(held, undefined, 2), 'application/json'),
    onError: (error) => notifications.show({ color: 'red', message: sentenceOf(error, i18n) }),
  });
  if (!may) return null;
  return (
    <Button
      variant="default"
      loading={ask.isPending}
      leftSection={<IconFileExport size={18} aria-hidden />}
      onClick={() => ask.mutate()}
    >
      {t('patient.export')}
    </Button>
  );
}
