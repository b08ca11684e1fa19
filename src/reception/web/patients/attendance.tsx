import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttendanceOut } from '../../http/shapes/reminder-plan.ts';
import { api } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** How often somebody missed visits, and what that makes of the next one: read only when it is asked for, for it is audited. */
export function Attendance({ patientId }: { readonly patientId: string }) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  const { data, isFetching } = useQuery({
    queryKey: ['patient', patientId, 'attendance'],
    queryFn: ({ signal }) => api<AttendanceOut>(`/patients/${patientId}/attendance`, { signal }),
    enabled: asked,
  });
  if (!data) {
    return (
      <Button variant="default" size="xs" loading={isFetching} onClick={() => setAsked(true)} w="fit-content">
        {t('attendance.show')}
      </Button>
    );
  }
  const { rate, ...counts } = data;
  return (
    <Stack gap={4}>
      <Text size="sm">{t('attendance.own', counts)}</Text>
      <Text size="sm" c="dimmed">
        {rate === undefined ? t('attendance.none') : t('attendance.rate', { rate: Math.round(rate * 100) })}
      </Text>
    </Stack>
  );
}
