import { Card, Stack } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useClinic } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { usePlace } from '../router.ts';
import { useShortcut } from '../shell/keys/shortcuts.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { CaseCard } from './case-card.tsx';
import { isRunning, useCaseAct, useCases, useOnCall } from './urgent-queries.ts';

/** The cases, those first that still run; with the keys of the inbox. */
export function CaseList() {
  const { t } = useI18n();
  const cases = useCases();
  const people = useOnCall().data?.people ?? [];
  const zone = useClinic().data?.zone ?? 'UTC';
  const asked = usePlace().search.get('case');
  const [chosen, setChosen] = useState<string | undefined>(asked ?? undefined);
  const list = cases.data?.cases ?? [];
  const at = Math.max(
    0,
    list.findIndex(({ id }) => id === chosen),
  );
  const current = list[at];
  const card = useRef<HTMLLIElement>(null);
  const act = useCaseAct(current?.id ?? '');
  useEffect(() => card.current?.focus(), [chosen]);
  const step = (by: number) => setChosen(list[Math.max(0, Math.min(list.length - 1, at + by))]?.id);
  useShortcut('inbox.next', () => step(chosen === undefined ? 0 : 1));
  useShortcut('inbox.previous', () => step(-1));
  useShortcut('inbox.take', () => current && isRunning(current) && act.mutate({ act: 'acknowledge' }));
  useShortcut('inbox.complete', () => card.current?.querySelector<HTMLInputElement>('[data-outcome]')?.focus());
  if (cases.isPending) return <Loading />;
  if (!cases.data) return <LoadFailed error={cases.error} retry={() => void cases.refetch()} />;
  if (list.length === 0) {
    return (
      <Card withBorder radius="lg" padding={0}>
        <Empty icon={IconUrgent} title={t('urgent.none')} text={t('urgent.none.text')} />
      </Card>
    );
  }
  return (
    <Stack component="ul" gap="sm" className="desk-plain-list" aria-label={t('urgent.cases')}>
      {list.map((found) => (
        <CaseCard
          key={found.id}
          found={found}
          people={people}
          zone={zone}
          current={found === current && chosen !== undefined}
          cardRef={found === current ? card : null}
        />
      ))}
    </Stack>
  );
}
