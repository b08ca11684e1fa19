import { Badge, Button, Group, Kbd, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCalendarPlus, IconChecklist, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import type { PopPerson } from '../../http/shapes/pop.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { ConsentWords } from '../patients/consents.tsx';
import { PatientFacts } from '../patients/patient-facts.tsx';
import { PatientFlags } from '../patients/patient-flags.tsx';
import { PatientNotes } from '../patients/patient-notes.tsx';
import { Timeline } from '../patients/timeline.tsx';
import { VisitList } from '../patients/visit-list.tsx';
import { addressOf, goTo } from '../router.ts';
import { useForbidden } from '../shell/states.tsx';
import { OpenPapers } from './open-papers.tsx';
import { QuickBook } from './quick-book.tsx';

function Needs({ person }: { readonly person: PopPerson }) {
  const { t } = useI18n();
  const { slowSpeech, speaker } = person;
  return (
    <Group gap={6}>
      {slowSpeech ? (
        <Badge variant="default" className="desk-badge">
          {t('pop.slow')}
        </Badge>
      ) : null}
      {speaker ? (
        <Badge variant="light" className="desk-status" data-tone={speaker.mayBook ? 'good' : 'bad'}>
          {t(speaker.mayBook ? 'pop.speaker.may' : 'pop.speaker.mayNot', {
            name: speaker.name,
            relationship: t(`relationship.${speaker.relationship}`),
          })}
        </Badge>
      ) : null}
    </Group>
  );
}

function OpenTasks({ person }: { readonly person: PopPerson }) {
  const { t, code } = useI18n();
  if (person.tasks.length === 0) return null;
  return (
    <section aria-labelledby="pop-tasks">
      <Title order={4} size="h6" mb={4} id="pop-tasks">
        {t('pop.tasks')}
      </Title>
      <Stack gap={2} component="ul" className="desk-plain-list">
        {person.tasks.map((task) => (
          <li key={task.id}>
            <UnstyledButton className="desk-row" onClick={() => goTo('tasks', { task: task.id })}>
              <IconChecklist size={18} aria-hidden />
              <Text size="sm" className="desk-row-text">
                {code('task.reason', task.reason, 'task.reason.other')}
              </Text>
              {task.priority === 'routine' ? null : (
                <Badge size="sm" className="desk-status" data-tone={task.priority === 'stat' ? 'bad' : 'doubt'}>
                  {code('priority', task.priority, 'priority.routine')}
                </Badge>
              )}
            </UnstyledButton>
          </li>
        ))}
      </Stack>
    </section>
  );
}

/** What they said to being addressed: whoever speaks with them offers nothing that they did not want. */
function Said({ person: { consents }, zone }: { readonly person: PopPerson; readonly zone: string }) {
  const { t } = useI18n();
  if (consents.length === 0) return null;
  return (
    <section aria-labelledby="pop-consents">
      <Title order={4} size="h6" mb={4} id="pop-consents">
        {t('patients.consents')}
      </Title>
      <ConsentWords consents={consents} zone={zone} />
    </section>
  );
}

/** Who may be calling: what to know, what is to come, what was, and an appointment in three keys. */
export function PopPersonView({ person, zone }: { readonly person: PopPerson; readonly zone: string }) {
  const { t } = useI18n();
  const may = useMay('agenda.write');
  const forbidden = useForbidden('agenda.write');
  const [booking, setBooking] = useState(false);
  const { patient } = person;
  useHotkeys([
    ['b', () => may && setBooking(true)],
    ['Escape', () => booking && setBooking(false)],
  ]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={8} className="desk-row-text">
          <PatientFacts patient={patient} />
          <Needs person={person} />
          <OpenPapers patientId={patient.id} />
        </Stack>
        <Group gap="xs" wrap="nowrap" className="desk-fixed">
          <Button
            component="a"
            href={`/${addressOf('patients', { id: patient.id })}`}
            variant="default"
            leftSection={<IconUser size={16} aria-hidden />}
          >
            {t('pop.record')}
          </Button>
          <Button
            disabled={!may}
            title={may ? undefined : forbidden}
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
            rightSection={<Kbd size="xs">B</Kbd>}
            onClick={() => setBooking(true)}
          >
            {t('patient.book')}
          </Button>
        </Group>
      </Group>
      <PatientFlags flags={person.flags} zone={zone} />
      <PatientNotes patientId={patient.id} notes={person.notes} zone={zone} />
      {booking ? <QuickBook key={patient.id} person={person} close={() => setBooking(false)} /> : null}
      <OpenTasks person={person} />
      <Said person={person} zone={zone} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <section aria-labelledby="pop-coming">
          <Title order={4} size="h6" mb={4} id="pop-coming">
            {t('patient.coming')}
          </Title>
          <VisitList visits={person.coming} none={t('patient.noComing')} />
          <Title order={4} size="h6" mt="md" mb={4}>
            {t('patient.history')}
          </Title>
          <VisitList visits={person.past} none={t('patient.noPast')} />
        </section>
        <section aria-labelledby="pop-timeline">
          <Title order={4} size="h6" mb={8} id="pop-timeline">
            {t('timeline.title')}
          </Title>
          <Timeline key={patient.id} patientId={patient.id} zone={zone} />
        </section>
      </SimpleGrid>
    </Stack>
  );
}
