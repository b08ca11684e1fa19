import { Alert, Button, Group, Text } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useConnection } from '../../api/live.tsx';
import { useClinic, useSessionExpired } from '../../api/queries.ts';
import { timeText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';

/**
 * That what is shown may not be true any more, since when, and what can be done meanwhile. Stands where the eyes are: over the page, and
 * in what is open beside it.
 */
export function LineNotice({ inside = false }: { readonly inside?: boolean }) {
  const { t } = useI18n();
  const { line, sinceMs, unanswered, retry } = useConnection();
  const zone = useClinic().data?.zone ?? 'UTC';
  const expired = useSessionExpired();
  if (line === 'live' || (expired && line === 'stale')) return <div role="status" />;
  const isAway = line === 'away';
  return (
    <div role="status" className="line-notice" data-inside={inside || undefined}>
      <Alert icon={<IconWifiOff aria-hidden />} color="yellow" radius={inside ? 'md' : 0} py="xs">
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <div className="desk-row-text">
            {isAway ? (
              <Text size="sm" fw={650}>
                {t('line.away', { since: timeText(sinceMs, zone) })}
              </Text>
            ) : null}
            <Text size="sm">{t(isAway ? 'line.away.text' : 'app.offline')}</Text>
            {unanswered ? (
              <Text size="sm" fw={650}>
                {t('line.unanswered')}
              </Text>
            ) : null}
          </div>
          <Button size="xs" variant="default" className="desk-fixed" onClick={retry}>
            {t('app.retry')}
          </Button>
        </Group>
      </Alert>
    </div>
  );
}
