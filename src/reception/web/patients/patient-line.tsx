import { Badge, Group, Text } from '@mantine/core';
import type { PatientOut } from '../../http/shapes/patient.ts';
import { birthDateText, phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** A patient in a list: the name, and what tells two of the same name apart. */
export function PatientLine({ patient }: { readonly patient: PatientOut }) {
  const { t, locale } = useI18n();
  const phone = patient.contacts.find((contact) => contact.channel === 'phone')?.address;
  return (
    <div>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" fw={600} truncate>
          {patient.name}
        </Text>
        {patient.deceased || !patient.active ? (
          <Badge size="xs" color="gray" variant="outline">
            {t(patient.deceased ? 'patient.deceased' : 'patient.inactive')}
          </Badge>
        ) : null}
      </Group>
      <Text size="xs" c="dimmed" truncate>
        {[
          patient.birthDate && birthDateText(patient.birthDate, locale),
          phone ? phoneText(phone) : t('patient.noPhone'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  );
}
