import { Group, Kbd, Loader, Modal, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowRight, IconBolt, IconSearch, IconUser } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePatients } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { PatientLine } from '../patients/patient-line.tsx';
import { goTo } from '../router.ts';
import { useMacros } from '../tasks/macros/macro-queries.ts';
import { wantMacro } from '../tasks/macros/wanted-macro.ts';
import { COMMANDS, type CommandId } from './keys/commands.ts';
import { availableCommands, runCommand, useKeys } from './keys/shortcuts.ts';
import { Keys } from './keys/keys.tsx';

interface Choice {
  readonly key: string;
  readonly content: ReactNode;
  readonly run: () => void;
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function useCommandChoices(text: string): readonly Choice[] {
  const { t } = useI18n();
  const keys = useKeys();
  const available = new Set<CommandId>(availableCommands());
  return COMMANDS.filter(
    ({ id, words }) => available.has(id) && id !== 'palette' && folded(t(words)).includes(folded(text)),
  ).map(({ id, words, group }) => ({
    key: id,
    content: (
      <Group justify="space-between" wrap="nowrap">
        <Group gap="xs" wrap="nowrap">
          <IconArrowRight size={16} aria-hidden />
          <Text size="sm">{group === 'go' ? t('palette.go', { page: t(words) }) : t(words)}</Text>
        </Group>
        <Keys keys={keys.get(id) ?? ''} />
      </Group>
    ),
    run: () => void runCommand(id),
  }));
}

/** The clinic's macros, where the inbox is there to take them. */
function useMacroChoices(text: string): readonly Choice[] {
  const { t } = useI18n();
  const macros = useMacros().data?.macros ?? [];
  if (!availableCommands().includes('inbox.macro')) return [];
  return macros
    .filter(({ name }) => folded(name).includes(folded(text)))
    .map(({ id, name, key }) => ({
      key: id,
      content: (
        <Group justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <IconBolt size={16} aria-hidden />
            <Text size="sm">{t('macros.run', { name })}</Text>
          </Group>
          {key === undefined ? null : <Kbd size="xs">{key}</Kbd>}
        </Group>
      ),
      run: () => {
        wantMacro(id);
        runCommand('inbox.macro');
      },
    }));
}

/** One field for everything: what can be done here, where one can go, and every patient. */
export default function Palette({ close }: { readonly close: () => void }) {
  const { t } = useI18n();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [wanted] = useDebouncedValue(text.trim(), 120);
  const found = usePatients(wanted);
  const people = wanted.length < 2 ? [] : (found.data?.patients ?? []).slice(0, 8);
  const commands = useCommandChoices(text.trim());
  const macros = useMacroChoices(text.trim());
  const choices: readonly Choice[] = [
    ...commands,
    ...macros,
    ...people.map((patient) => ({
      key: patient.id,
      content: (
        <Group gap="xs" wrap="nowrap">
          <IconUser size={16} aria-hidden />
          <PatientLine patient={patient} />
        </Group>
      ),
      run: () => goTo('patients', { id: patient.id }),
    })),
  ];
  const current = Math.min(at, choices.length - 1);
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    // The dialog has to be gone: what comes may want the reader for itself.
    setTimeout(choice.run, 0);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(choices.length - 1, current + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, current - 1));
    else if (event.key === 'Enter') choose(choices[current]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      padding={0}
      size={600}
      yOffset="12vh"
      aria-label={t('key.palette')}
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={choices[current] ? `${list}-${current}` : undefined}
        aria-label={t('key.palette')}
        placeholder={t('palette.placeholder')}
        size="lg"
        variant="unstyled"
        className="desk-palette-field"
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={found.isFetching ? <Loader size={16} /> : null}
        value={text}
        onChange={(event) => (setText(event.currentTarget.value), setAt(0))}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={t('key.palette')} className="desk-palette desk-scroll">
        {choices.map(({ key, content, ...choice }, index) => (
          <div
            key={key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            onKeyDown={onKey}
            aria-selected={index === current}
            className="desk-palette-row"
            onMouseMove={() => setAt(index)}
            onClick={() => choose({ key, content, ...choice })}
          >
            {content}
          </div>
        ))}
      </div>
      {choices.length === 0 ? (
        <Text size="sm" c="dimmed" p="md" role="status">
          {t('palette.none')}
        </Text>
      ) : null}
      <Group gap="md" px="md" py={8} className="desk-palette-foot">
        <VisuallyHidden>{t('palette.help')}</VisuallyHidden>
        <Text size="xs" c="dimmed" aria-hidden>
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> <Kbd size="xs">⏎</Kbd>
        </Text>
        <Text size="xs" c="dimmed">
          {t('palette.foot')}
        </Text>
      </Group>
    </Modal>
  );
}
