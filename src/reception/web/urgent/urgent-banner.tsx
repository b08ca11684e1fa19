import { Anchor, Group, Text } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf } from '../router.ts';
import { calledNow } from './case-told.ts';
import { isRunning, useCases, useOnCall } from './urgent-queries.ts';

/** Stands over every page while somebody waits for a clinician: it does not go away by itself. */
export default function UrgentBanner() {
  const { t, tn, code } = useI18n();
  const running = (useCases().data?.cases ?? []).filter(isRunning);
  const setup = useOnCall().data;
  const [first] = running.toSorted((a, b) => Number(b.state === 'exhausted') - Number(a.state === 'exhausted'));
  if (!first) return null;
  const who = calledNow(first, setup?.people ?? []);
  return (
    <div className="desk-urgent" role="alert">
      <Group gap="sm" wrap="nowrap">
        <IconUrgent size={22} aria-hidden className="desk-fixed" />
        <Text size="sm" fw={650} className="desk-row-text">
          {[
            running.length > 1 ? tn('urgent.running', running.length) : undefined,
            code('task.reason', first.reason, 'task.reason.other'),
            first.phone === undefined ? undefined : phoneText(first.phone),
            first.state === 'exhausted'
              ? t('urgent.exhausted')
              : who === undefined
                ? t('urgent.calling')
                : t('urgent.calling.who', { who }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Anchor href={addressOf('urgent', { case: first.id })} className="desk-urgent-link desk-fixed">
          {t('urgent.see')}
        </Anchor>
      </Group>
    </div>
  );
}
