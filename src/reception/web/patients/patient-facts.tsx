import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconBrandWhatsapp, IconMail, IconPhone } from '@tabler/icons-react';
import type { PatientOut } from '../../http/shapes/patient.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { birthDateText, phoneText, yearsOld } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

const CHANNELS = {
  phone: { icon: IconPhone, href: (address: string) => `tel:${address}` },
  whatsapp: { icon: IconBrandWhatsapp, href: undefined },
  email: { icon: IconMail, href: (address: string) => `mailto:${address}` },
} as const;

interface PatientFactsProps {
  readonly patient: PatientOut;
  /** One below the heading that it stands under. */
  readonly level?: 2 | 3;
}

/** Who this is and how to reach them. */
export function PatientFacts({ patient, level = 3 }: PatientFactsProps) {
  const { t, tn, locale } = useI18n();
  const now = useClinicNow();
  const { birthDate } = patient;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Title order={level} size="h3" className="desk-wrap">
          {patient.name}
        </Title>
        {patient.deceased || !patient.active ? (
          <Badge color="gray" variant="outline">
            {t(patient.deceased ? 'patient.deceased' : 'patient.inactive')}
          </Badge>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed">
        {[
          birthDate && `${birthDateText(birthDate, locale)} (${tn('patient.age', yearsOld(birthDate, now))})`,
          patient.language && t(`language.${patient.language}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap="md" mt={2}>
        {patient.contacts.map(({ channel, address }) => {
          const { icon: Icon, href } = CHANNELS[channel];
          const text = channel === 'email' ? address : phoneText(address);
          return (
            <Group key={`${channel} ${address}`} gap={6} wrap="nowrap">
              <Icon size={16} aria-label={t(`patient.${channel}`)} role="img" />
              {href ? (
                <Anchor href={href(address)} size="sm" fw={500}>
                  {text}
                </Anchor>
              ) : (
                <Text size="sm">{text}</Text>
              )}
            </Group>
          );
        })}
        {patient.contactCount > patient.contacts.length ? (
          <Text size="sm" c="dimmed">
            {t('patient.moreContacts', { count: patient.contactCount - patient.contacts.length })}
          </Text>
        ) : null}
        {patient.contacts.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('patient.noPhone')}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}
