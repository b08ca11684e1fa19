import { Alert, Badge, Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCalendarPlus, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import type { PopOut, PopPerson } from '../../http/shapes/pop.ts';
import { usePop, type PopWanted } from '../api/desk-queries.ts';
import { useClinic } from '../api/queries.ts';
import { birthDateText, phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { PopPersonView } from './pop-person.tsx';

const TONES = { sure: 'good', likely: 'waiting', possible: 'doubt' } as const;

function Candidate({
  person,
  isShown,
  show,
}: {
  readonly person: PopPerson;
  readonly isShown: boolean;
  readonly show: () => void;
}) {
  const { t, locale } = useI18n();
  const { patient, confidence, why } = person;
  return (
    <li>
      <UnstyledButton className="pop-candidate" aria-pressed={isShown} onClick={show}>
        <Group justify="space-between" gap={6} wrap="nowrap">
          <Text size="sm" fw={650} lineClamp={2}>
            {patient.name}
          </Text>
          <Badge size="sm" className="desk-status" data-tone={TONES[confidence]}>
            {t(`pop.confidence.${confidence}`)}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {patient.birthDate ? birthDateText(patient.birthDate, locale) : ''}
        </Text>
        <Text size="xs" c="dimmed">
          {why.map((reason) => t(`pop.why.${reason}`)).join(' · ')}
        </Text>
      </UnstyledButton>
    </li>
  );
}

function Stranger({ pop }: { readonly pop: PopOut }) {
  const { t, tn } = useI18n();
  return (
    <Empty
      icon={IconUserQuestion}
      level={3}
      title={t('pop.unknown')}
      text={pop.previousCalls > 0 ? tn('pop.calls', pop.previousCalls) : t('pop.unknown.text')}
    >
      <Button
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
        onClick={() => openPanel({ kind: 'book', phone: pop.number })}
      >
        {t('pop.unknown.book')}
      </Button>
    </Empty>
  );
}

/** The screen before the talk: who may be calling, how sure that is and why, and everything to know. */
export function PopView({ wanted }: { readonly wanted: PopWanted }) {
  const { t, tn } = useI18n();
  const pop = usePop(wanted);
  const clinic = useClinic();
  const [shown, setShown] = useState<string | undefined>();
  const people = pop.data?.people ?? [];
  const at = Math.max(
    0,
    people.findIndex(({ patient }) => patient.id === shown),
  );
  const step = (by: number) => setShown(people[Math.max(0, Math.min(people.length - 1, at + by))]?.patient.id);
  useHotkeys([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
  ]);
  if (pop.isPending || !clinic.data) return <Loading />;
  if (!pop.data) return <LoadFailed error={pop.error} retry={() => void pop.refetch()} />;
  const person = people[at];
  const { number, identity, language, previousCalls } = pop.data;
  return (
    <Stack gap="md" data-keys>
      <Group gap="sm">
        <Title order={2} size="h3" className="desk-figures">
          {phoneText(number) || t('calls.hidden')}
        </Title>
        <Badge
          className="desk-status"
          data-tone={identity === 'identified' ? 'good' : identity === 'number' ? 'waiting' : 'doubt'}
        >
          {t(`pop.identity.${identity}`)}
        </Badge>
        {language ? (
          <Badge variant="default" className="desk-badge">
            {t(`language.${language}`)}
          </Badge>
        ) : null}
        {previousCalls > 0 ? (
          <Text size="sm" c="dimmed">
            {tn('pop.calls', previousCalls)}
          </Text>
        ) : null}
      </Group>
      {pop.data.script ? (
        <Alert color="blue" p="sm" title={t('pop.script')} role="note">
          <Text size="sm" lang={language} style={{ whiteSpace: 'pre-line' }}>
            {pop.data.script.words}
          </Text>
        </Alert>
      ) : null}
      {person ? (
        <div className="pop-grid" data-alone={people.length === 1 || undefined}>
          <Stack component="ul" gap={6} className="desk-plain-list" aria-label={t('pop.people')}>
            {people.map((each) => (
              <Candidate
                key={each.patient.id}
                person={each}
                isShown={each === person}
                show={() => setShown(each.patient.id)}
              />
            ))}
          </Stack>
          <PopPersonView key={person.patient.id} person={person} zone={clinic.data.zone} />
        </div>
      ) : (
        <Stranger pop={pop.data} />
      )}
    </Stack>
  );
}
