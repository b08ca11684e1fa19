import { Alert, Button, Group, Kbd, Modal, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TaskOut } from '../../../http/shapes/task.ts';
import { newKey } from '../../api/appointment-commands.ts';
import { phoneText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Loading, sentenceOf } from '../../shell/states.tsx';
import { tellDone } from '../../shell/undo.tsx';
import { useMacroPreview, useMacros, useRunMacro, writesIn, type Macro, type MacroResult } from './macro-queries.ts';
import { Translated } from '../translated.tsx';
import { wayText } from '../way-text.ts';
import { takeWantedMacro } from './wanted-macro.ts';

function whoOf(task: TaskOut | undefined, unknown: string): string {
  return task?.patient?.name ?? (phoneText(task?.phone ?? '') || unknown);
}

/** Which macro: by its digit, or by hand. */
function Choice({ macros, choose }: { readonly macros: readonly Macro[]; readonly choose: (macro: Macro) => void }) {
  const { t } = useI18n();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const macro = macros.find(({ key }) => key === event.key);
      if (!macro || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      choose(macro);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [macros, choose]);
  if (macros.length === 0) return <Text size="sm">{t('macros.none')}</Text>;
  return (
    <Stack component="ul" gap={4} className="desk-plain-list">
      {macros.map((macro) => (
        <li key={macro.id}>
          <UnstyledButton className="desk-palette-row macro-choice" onClick={() => choose(macro)}>
            <Group justify="space-between" wrap="nowrap">
              <span className="desk-row-text">
                <Text size="sm" fw={600} className="desk-wrap">
                  {macro.name}
                </Text>
                <Text size="xs" c="dimmed" className="desk-wrap">
                  {macro.steps.map((step) => t(`macro.do.${step.do}`)).join(' · ')}
                </Text>
              </span>
              {macro.key === undefined ? null : <Kbd>{macro.key}</Kbd>}
            </Group>
          </UnstyledButton>
        </li>
      ))}
    </Stack>
  );
}

/** How each step went, where one did not go. */
function Results({ results, tasks }: { readonly results: readonly MacroResult[]; readonly tasks: readonly TaskOut[] }) {
  const { t, code } = useI18n();
  return (
    <Stack component="ul" gap="sm" className="desk-plain-list" aria-label={t('macros.results')}>
      {results.map(({ task, steps }) => (
        <li key={task}>
          <Text size="sm" fw={600} className="desk-wrap">
            {whoOf(
              tasks.find(({ id }) => id === task),
              t('tasks.unknownPerson'),
            )}
          </Text>
          {steps.map((step, index) => (
            // A macro may do the same twice.
            // oxlint-disable-next-line react/no-array-index-key
            <Text key={index} size="sm" className={step.state === 'failed' ? 'desk-late' : 'desk-quiet'}>
              {code('macro.do', step.do, 'macro.do.take')}:{' '}
              {step.state === 'failed'
                ? code('error', step.code ?? '', 'error.unknown')
                : t(`macro.state.${step.state}`)}
            </Text>
          ))}
        </li>
      ))}
    </Stack>
  );
}

interface RunProps {
  readonly macro: Macro;
  readonly tasks: readonly TaskOut[];
  readonly close: () => void;
}

/** Each message is read, and changed where it has to be, before it leaves. */
function Run({ macro, tasks, close }: RunProps) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const preview = useMacroPreview();
  const run = useRunMacro();
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [key] = useState(newKey);
  const writes = writesIn(macro);
  const { mutate: ask } = preview;
  const { mutate: doIt } = run;
  const done = (results: readonly MacroResult[]) => {
    if (results.some(({ steps }) => steps.some(({ state }) => state === 'failed'))) return;
    tellDone(tn('macros.done', results.length), i18n);
    close();
  };
  const ids = tasks.map(({ id }) => id);
  useEffect(() => {
    if (writes) ask({ id: macro.id, tasks: ids });
    else doIt({ id: macro.id, key, tasks: ids.map((id) => ({ id })) }, { onSuccess: ({ results }) => done(results) });
    // Once, for what was meant when it was opened.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const messages = preview.data?.messages ?? [];
  const textOf = (task: string): string => texts.get(task) ?? messages.find((one) => one.task === task)?.text ?? '';
  const send = () =>
    doIt(
      {
        id: macro.id,
        key,
        tasks: messages.map(({ task }) => ({
          id: task,
          ...(textOf(task).trim() === '' ? {} : { text: textOf(task) }),
        })),
      },
      { onSuccess: ({ results }) => done(results) },
    );
  const error = preview.error ?? run.error;
  if (run.data)
    return (
      <Stack gap="sm">
        <Results results={run.data.results} tasks={tasks} />
        <Button className="desk-start" size="sm" onClick={close}>
          {t('app.close')}
        </Button>
      </Stack>
    );
  return (
    <Stack gap="sm">
      {error ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(error, i18n)}
        </Alert>
      ) : null}
      {preview.isPending || run.isPending ? <Loading /> : null}
      {messages.map(({ task, channel, to, language: spoken, texts: all, code: problem }) => {
        const who = whoOf(
          tasks.find(({ id }) => id === task),
          t('tasks.unknownPerson'),
        );
        return problem === undefined ? (
          <Translated key={task} theirs={spoken ?? i18n.language} same={all?.[i18n.language]}>
            <Textarea
              autosize
              minRows={2}
              maxLength={1_000}
              lang={spoken ?? i18n.language}
              label={who}
              description={wayText({ channel, to }, i18n)}
              value={textOf(task)}
              onChange={(event) => setTexts(new Map(texts).set(task, event.currentTarget.value))}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
              }}
            />
          </Translated>
        ) : (
          <Text key={task} size="sm" className="desk-late">
            {who}: {i18n.code('error', problem, 'error.unknown')}
          </Text>
        );
      })}
      {messages.length > 0 ? (
        <Button className="desk-start" size="sm" loading={run.isPending} onClick={send}>
          {tn('macros.send', messages.filter(({ code: problem }) => problem === undefined).length)}
        </Button>
      ) : null}
    </Stack>
  );
}

/** Does with what is meant what the clinic often does. */
export function MacroDialog({ tasks, close }: { readonly tasks: readonly TaskOut[]; readonly close: () => void }) {
  const { t } = useI18n();
  const macros = useMacros().data?.macros ?? [];
  // What was meant when it was opened: a task that is closed by it is no longer in the list.
  const [meant] = useState(tasks);
  const [asked] = useState(takeWantedMacro);
  const [chosen, setChosen] = useState<Macro | undefined>();
  const macro = chosen ?? macros.find(({ id }) => id === asked);
  return (
    <Modal
      opened
      onClose={close}
      title={macro?.name ?? t('macros.open')}
      size={560}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {meant.length === 0 ? (
        <Text size="sm">{t('macros.noTask')}</Text>
      ) : macro ? (
        <Run key={macro.id} macro={macro} tasks={meant} close={close} />
      ) : (
        <Choice macros={macros} choose={setChosen} />
      )}
    </Modal>
  );
}
