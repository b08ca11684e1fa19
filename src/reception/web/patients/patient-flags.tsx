import { Alert, Stack, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconClipboardText,
  IconFileCertificate,
  IconFlag,
  IconMicroscope,
  IconMoodAnnoyed,
  IconPhone,
  IconPill,
  IconSalad,
  IconStethoscope,
  IconTestPipe,
} from '@tabler/icons-react';
import type { FlagOut } from '../../http/shapes/patient-record.ts';
import { dateText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

const ICONS = {
  diet: IconSalad,
  drug: IconPill,
  lab: IconTestPipe,
  admin: IconClipboardText,
  contact: IconPhone,
  clinical: IconStethoscope,
  behavioral: IconMoodAnnoyed,
  research: IconMicroscope,
  'advance-directive': IconFileCertificate,
  safety: IconAlertTriangle,
} as const;

/** The last day on which it holds: its end does not belong to it. */
function periodOf(
  { validFrom, validUntil }: FlagOut,
  zone: string,
  i18n: ReturnType<typeof useI18n>,
): string | undefined {
  const from = validFrom && dateText(validFrom, zone, i18n.locale);
  const until = validUntil && dateText(Date.parse(validUntil) - 1, zone, i18n.locale);
  if (from && until) return i18n.t('flag.between', { from, until });
  if (until) return i18n.t('flag.until', { until });
  return from && i18n.t('flag.since', { from });
}

/** What staff should know before they speak: warnings that hold now. */
export function PatientFlags({ flags, zone }: { readonly flags: readonly FlagOut[]; readonly zone: string }) {
  const i18n = useI18n();
  if (flags.length === 0) return null;
  return (
    <Stack gap="xs" component="ul" className="desk-plain-list" aria-label={i18n.t('flag.title')}>
      {flags.map((flag) => {
        const Icon = flag.category ? ICONS[flag.category] : IconFlag;
        const kind = i18n.t(flag.category ? `flag.${flag.category}` : 'flag.other');
        return (
          <li key={flag.id}>
            <Alert
              color={flag.category === 'safety' ? 'red' : 'yellow'}
              variant="light"
              p="xs"
              icon={<Icon size={20} role="img" aria-label={kind} />}
            >
              <Text size="sm" fw={600} className="desk-wrap">
                {flag.words}
              </Text>
              <Text size="xs" c="dimmed">
                {[kind, periodOf(flag, zone, i18n)].filter(Boolean).join(' · ')}
              </Text>
            </Alert>
          </li>
        );
      })}
    </Stack>
  );
}
