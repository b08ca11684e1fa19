import { TagsInput, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

interface Props {
  readonly patientId: string;
  readonly insurers: readonly string[];
}

/** Who pays for the patient's visits. Kept as soon as a name is added or taken away. */
export function Insurers({ patientId, insurers }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('patient.write');
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (names: readonly string[]) =>
      api(`/patients/${patientId}/insurers`, { method: 'POST', body: { insurers: names } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['patient', patientId] }),
  });
  return (
    <section aria-labelledby="record-insurers">
      <Title order={3} size="h6" mb={4} id="record-insurers">
        {t('patients.insurers')}
      </Title>
      {may ? (
        <TagsInput
          size="xs"
          aria-label={t('patients.insurers')}
          placeholder={insurers.length === 0 ? t('patients.insurers.add') : ''}
          maxTags={5}
          maxLength={100}
          value={[...(save.isPending ? save.variables : insurers)]}
          onChange={(names) => save.mutate(names)}
        />
      ) : (
        <Text size="sm">{insurers.length === 0 ? t('patients.insurers.none') : insurers.join(', ')}</Text>
      )}
      {save.isError ? (
        <Text size="sm" className="desk-late" role="alert">
          {sentenceOf(save.error, i18n)}
        </Text>
      ) : null}
    </section>
  );
}
