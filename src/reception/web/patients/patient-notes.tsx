import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconNotes, IconPencil, IconPin, IconPinFilled, IconPinnedOff, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { NoteOut } from '../../http/shapes/patient-record.ts';
import { useMay } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { sentenceOf, useForbidden } from '../shell/states.tsx';
import { NoteForm } from './note-form.tsx';
import { useNoteActs } from './note-queries.ts';

interface NotesProps {
  readonly notes: readonly NoteOut[];
  readonly zone: string;
}

const NAMED_LETTERS = 40;

function writtenText(note: NoteOut, zone: string, { t, locale }: I18n): string {
  const when = (start: string) => whenText({ start, zone }, locale);
  const written = `${note.writtenBy ?? t('note.program')} · ${when(note.writtenAt)}`;
  if (!note.changedAt) return written;
  const changed = { name: note.changedBy ?? t('note.program'), when: when(note.changedAt) };
  return `${written} · ${t('note.changed', changed)}`;
}

function NoteText({ note, zone, children }: { readonly note: NoteOut; readonly zone: string; children?: ReactNode }) {
  const i18n = useI18n();
  return (
    <div className="note" data-pinned={note.pinned || undefined}>
      {note.pinned ? (
        <IconPinFilled size={16} role="img" aria-label={i18n.t('note.isPinned')} className="desk-fixed" />
      ) : (
        <IconNotes size={16} aria-hidden className="desk-fixed" />
      )}
      <div className="desk-row-text">
        <Text size="sm" className="desk-wrap">
          {note.text}
        </Text>
        <Text size="xs" c="dimmed">
          {writtenText(note, zone, i18n)}
        </Text>
      </div>
      {children}
    </div>
  );
}

/** What the desk pinned about a patient, to be read beside a visit; nothing where nothing is. */
export function PinnedNotes({ notes, zone }: NotesProps) {
  const { t } = useI18n();
  const pinned = notes.filter((note) => note.pinned);
  if (pinned.length === 0) return null;
  return (
    <Stack gap={6} component="ul" className="desk-plain-list" aria-label={t('note.title')}>
      {pinned.map((note) => (
        <li key={note.id}>
          <NoteText note={note} zone={zone} />
        </li>
      ))}
    </Stack>
  );
}

interface NoteLineProps {
  readonly note: NoteOut;
  readonly zone: string;
  readonly acts: ReturnType<typeof useNoteActs>;
  readonly edit: () => void;
  /** Where the keys are heard again once the buttons of the note are gone. */
  readonly left: () => void;
}

function NoteButtons({ note, acts, edit, ask }: Omit<NoteLineProps, 'zone' | 'left'> & { readonly ask: () => void }) {
  const { t } = useI18n();
  const text = note.text.length > NAMED_LETTERS ? `${note.text.slice(0, NAMED_LETTERS)}…` : note.text;
  const named = (what: string) => `${what}: ${text}`;
  const pinning = acts.change.isPending && acts.change.variables.id === note.id;
  return (
    <Group gap={4} wrap="nowrap" className="desk-fixed desk-no-print">
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        loading={pinning}
        aria-label={named(t(note.pinned ? 'note.unpin' : 'note.pin'))}
        onClick={() => acts.change.mutate({ id: note.id, version: note.version, to: { pinned: !note.pinned } })}
      >
        {note.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={named(t('note.edit'))} onClick={edit}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={named(t('note.remove'))} onClick={ask}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** One note with what can be done to it; taking it away is asked once more, since it cannot be taken back. */
function NoteLine({ note, zone, acts, edit, left }: NoteLineProps) {
  const { t } = useI18n();
  const may = useMay('patient.write');
  const [asked, setAsked] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) yes.current?.focus();
  }, [asked]);
  return (
    <>
      <NoteText note={note} zone={zone}>
        {may && !asked ? <NoteButtons note={note} acts={acts} edit={edit} ask={() => setAsked(true)} /> : null}
      </NoteText>
      {asked ? (
        <Group gap="xs" mt={4} role="group" aria-label={t('note.remove.ask')}>
          <Text size="sm">{t('note.remove.ask')}</Text>
          <Button
            size="compact-sm"
            color="red.9"
            ref={yes}
            loading={acts.remove.isPending}
            onClick={() => acts.remove.mutate(note.id, { onSettled: left })}
          >
            {t('note.remove')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setAsked(false);
              left();
            }}
          >
            {t('note.cancel')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}

interface NotesHeadProps {
  readonly level: 3 | 4;
  readonly adder: RefObject<HTMLButtonElement | null>;
  readonly add: () => void;
}

function NotesHead({ level, adder, add }: NotesHeadProps) {
  const { t } = useI18n();
  const may = useMay('patient.write');
  const forbidden = useForbidden('patient.write');
  return (
    <Group justify="space-between">
      <Title order={level} size="h6">
        {t('note.title')}
      </Title>
      <Button
        ref={adder}
        size="compact-sm"
        variant="default"
        className="desk-no-print"
        disabled={!may}
        title={may ? undefined : forbidden}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={add}
      >
        {t('note.add')}
      </Button>
    </Group>
  );
}

/** Which note is being written: its id, or `new`. */
function useWriting(acts: ReturnType<typeof useNoteActs>) {
  const [writing, setWriting] = useState<string | undefined>();
  const adder = useRef<HTMLButtonElement>(null);
  const open = (what: string) => {
    for (const act of [acts.add, acts.change, acts.remove]) act.reset();
    setWriting(what);
  };
  const left = () => adder.current?.focus();
  const close = () => {
    setWriting(undefined);
    left();
  };
  return { writing, open, close, adder, left };
}

/** What the desk writes to itself about a patient: read before the talk, written while it lasts. */
export function PatientNotes({
  patientId,
  notes,
  zone,
  level = 4,
}: NotesProps & { readonly patientId: string; readonly level?: 3 | 4 }) {
  const i18n = useI18n();
  const { t } = i18n;
  const acts = useNoteActs(patientId);
  const { writing, open, close, adder, left } = useWriting(acts);
  const failed = writing === undefined ? (acts.change.error ?? acts.remove.error) : undefined;
  return (
    <Stack component="section" gap={8} aria-label={t('note.title')}>
      <NotesHead level={level} adder={adder} add={() => open('new')} />
      {writing === 'new' ? (
        <NoteForm
          before={{ text: '', pinned: false }}
          label={t('note.new')}
          isSaving={acts.add.isPending}
          error={acts.add.error}
          save={(note) => acts.add.mutate(note, { onSuccess: close })}
          close={close}
        />
      ) : null}
      {failed ? (
        <Text size="sm" className="desk-late" role="alert">
          {sentenceOf(failed, i18n)}
        </Text>
      ) : null}
      {notes.length === 0 && writing === undefined ? (
        <Text size="sm" c="dimmed">
          {t('note.none')}
        </Text>
      ) : null}
      <Stack gap={6} component="ul" className="desk-plain-list" aria-label={t('note.list')}>
        {notes.map((note) => (
          <li key={note.id}>
            {writing === note.id ? (
              <NoteForm
                before={note}
                label={t('note.edit')}
                isSaving={acts.change.isPending}
                error={acts.change.error}
                save={(to) => acts.change.mutate({ id: note.id, version: note.version, to }, { onSuccess: close })}
                close={close}
              />
            ) : (
              <NoteLine note={note} zone={zone} acts={acts} edit={() => open(note.id)} left={left} />
            )}
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
