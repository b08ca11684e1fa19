import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

const MOST_LETTERS = 500;
/** A panel around the form listens before it does, and closes with all that was typed. */
const KEEP_PANEL = { 'data-mantine-stop-propagation': 'true' };

export interface NoteWords {
  readonly text: string;
  readonly pinned: boolean;
}

interface NoteFormProps {
  readonly before: NoteWords;
  readonly label: string;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly save: (note: NoteWords) => void;
  readonly close: () => void;
}

/** Where a note is written: Enter keeps it, Escape leaves it. What was typed stays where it could not be kept. */
export function NoteForm({ before, label, isSaving, error, save, close }: NoteFormProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [text, setText] = useState(before.text);
  const [pinned, setPinned] = useState(before.pinned);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !isSaving) save({ text: text.trim(), pinned });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.nativeEvent.isComposing) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  };
  return (
    <form ref={form} aria-label={label} onSubmit={submit}>
      <Stack gap={8} onKeyDown={press}>
        <Textarea
          {...KEEP_PANEL}
          label={label}
          description={t('note.hint')}
          ref={field}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={MOST_LETTERS}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value.replaceAll(/[\p{Cc}]+/gu, ' '))}
        />
        <Checkbox
          {...KEEP_PANEL}
          label={t('note.pinned')}
          checked={pinned}
          onChange={({ currentTarget }) => setPinned(currentTarget.checked)}
        />
        {error ? (
          <Text size="sm" className="desk-late" role="alert">
            {sentenceOf(error, i18n)}
          </Text>
        ) : null}
        <Group gap="xs">
          <Button {...KEEP_PANEL} type="submit" size="xs" loading={isSaving} disabled={text.trim() === ''}>
            {t('note.save')}
          </Button>
          <Button {...KEEP_PANEL} size="xs" variant="default" onClick={close}>
            {t('note.cancel')}
          </Button>
          <Text size="xs" c="dimmed" className="desk-figures">
            {text.length}/{MOST_LETTERS}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
