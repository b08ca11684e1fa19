import { Alert, Text } from '@mantine/core';
import { IconMailPause } from '@tabler/icons-react';
import { useClinic, useMay } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Stands over every page while nothing leaves to patients, with what waits and who can let it go. */
export default function HeldNotice() {
  const { t, tn, locale } = useI18n();
  const clinic = useClinic().data;
  const mayAct = useMay('settings.write');
  const held = clinic?.outboundHeld;
  if (!held) return null;
  const since = whenText({ start: held.since, zone: clinic.zone }, locale);
  return (
    <Alert role="status" icon={<IconMailPause aria-hidden />} color="yellow" radius={0} py="xs" data-outbound-held>
      <Text size="sm" fw={650}>
        {t('held.title', { since })} {held.waiting === 0 ? t('held.waiting.none') : tn('held.waiting', held.waiting)}
      </Text>
      <Text size="sm">
        {t(held.reason === 'by-hand' ? 'held.by-hand' : 'held.restored')} {t(mayAct ? 'held.release' : 'held.ask')}
      </Text>
    </Alert>
  );
}
