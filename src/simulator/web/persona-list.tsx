import { ActionIcon, Avatar, Group, Paper, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconDialpad, IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { patientOf, readable, type LiveState, type Message, type Persona } from './live-state.ts';
import { useTexts } from './texts.tsx';

interface Props {
  readonly state: LiveState;
  readonly persona: Persona;
  readonly choose: (persona: Persona) => void;
  readonly choosePhone: (phone: string) => void;
}

const MAX_SHOWN = 40;

/** Who to be: the clinic's made-up patients, those with the newest messages first, or any other number. */
export function PersonaList({ state, persona, choose, choosePhone }: Props): ReactNode {
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const latest = useMemo(() => latestMessages(state.messages), [state.messages]);
  const found = useMemo(
    () =>
      byLatest(
        state.personas.filter((one) => isFound(one, search)),
        latest,
      ),
    [state.personas, search, latest],
  );
  const hidden = found.length - MAX_SHOWN;
  return (
    <Paper component="section" className="panel personas" aria-labelledby="personas-title">
      <Title order={2} size="h5" id="personas-title">
        {t('patients')}
      </Title>
      <TextInput
        mt="sm"
        placeholder={t('searchPatients')}
        aria-label={t('searchPatients')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul className="persona-list" aria-label={t('patients')}>
        {found.slice(0, MAX_SHOWN).map((one) => (
          <PersonaRow
            key={`${one.phone} ${one.name}`}
            persona={one}
            chosen={one.phone === persona.phone && one.name === persona.name}
            latest={latest.get(one.phone)}
            choose={choose}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <Text size="sm" c="gray.7" ta="center" py="md">
          {t('noPatients')}
        </Text>
      )}
      {hidden > 0 && (
        <Text size="xs" c="gray.7" ta="center" py={4}>
          {t('morePatients', { count: hidden })}
        </Text>
      )}
      <OtherNumber choose={choosePhone} />
    </Paper>
  );
}

interface RowProps {
  readonly persona: Persona;
  readonly chosen: boolean;
  readonly latest: Message | undefined;
  readonly choose: (persona: Persona) => void;
}

function PersonaRow({ persona, chosen, latest, choose }: RowProps): ReactNode {
  const { t } = useTexts();
  const fresh = latest !== undefined && latest.direction !== 'inbound' && !chosen;
  return (
    <li>
      <UnstyledButton
        className="persona"
        data-chosen={chosen || undefined}
        aria-pressed={chosen}
        onClick={() => choose(persona)}
      >
        <Avatar
          size={36}
          radius="xl"
          color={chosen ? 'teal' : 'gray'}
          variant={chosen ? 'filled' : 'light'}
          aria-hidden
        >
          {initials(persona.name)}
        </Avatar>
        <span className="persona-text">
          <Group gap={6} wrap="nowrap">
            <Text span size="sm" fw={600} truncate>
              {persona.name}
            </Text>
            {fresh && <span className="unread" role="img" aria-label={t('unread')} title={t('unread')} />}
          </Group>
          <Text span size="xs" c="gray.7" truncate display="block">
            {latest ? latest.body : readable(persona.phone)}
          </Text>
        </span>
      </UnstyledButton>
    </li>
  );
}

function OtherNumber({ choose }: { readonly choose: (phone: string) => void }): ReactNode {
  const { t } = useTexts();
  const [number, setNumber] = useState('');
  const clean = number.replace(/[\s().-]/g, '').replace(/^00/, '+');
  const valid = /^\+[1-9]\d{6,14}$/.test(clean);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (valid) choose(clean);
  };
  return (
    <form onSubmit={submit} className="other-number">
      <TextInput
        size="sm"
        type="tel"
        label={t('otherNumber')}
        placeholder="+34 600 111 222"
        value={number}
        error={number !== '' && !valid ? t('otherNumberHint') : undefined}
        leftSection={<IconDialpad size={16} aria-hidden />}
        rightSection={
          <ActionIcon type="submit" variant="subtle" disabled={!valid} aria-label={t('useNumber')}>
            <IconArrowRight size={16} />
          </ActionIcon>
        }
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
    </form>
  );
}

function isFound(persona: Persona, search: string): boolean {
  const wanted = plain(search);
  const digits = search.replace(/\D/g, '');
  return plain(persona.name).includes(wanted) || (digits.length > 2 && persona.phone.includes(digits));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function latestMessages(messages: readonly Message[]): ReadonlyMap<string, Message> {
  const latest = new Map<string, Message>();
  for (const message of messages) {
    const phone = patientOf(message);
    if (!latest.has(phone)) latest.set(phone, message);
  }
  return latest;
}

function byLatest(personas: readonly Persona[], latest: ReadonlyMap<string, Message>): readonly Persona[] {
  const when = (one: Persona): string => latest.get(one.phone)?.createdAt ?? '';
  return personas.toSorted((a, b) => when(b).localeCompare(when(a)));
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
}
