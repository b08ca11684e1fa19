import {
  Alert,
  Button,
  Card,
  Checkbox,
  Group,
  Kbd,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { TriageOut } from '../../http/shapes/triage.ts';
import { ApiError } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';
import { TriageQuestion, type TriageAnswer } from './triage-question.tsx';
import { TriageResult } from './triage-result.tsx';
import { TriageVeiled } from './triage-veiled.tsx';
import { useAssess, useAssessment, type TriageTold } from './urgent-queries.ts';

/** The emergency number comes first: nothing more is asked. At level 2 the questions go on, for they may still find this one. */
const STOP_LEVEL = 1;

function StartForm({
  busy,
  start,
}: {
  readonly busy: boolean;
  readonly start: (told: Omit<TriageTold, 'language'>) => void;
}) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [age, setAge] = useState<number | string>('');
  const [sex, setSex] = useState('unknown');
  const [pregnant, setPregnant] = useState(false);
  const submit = () =>
    start({
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      patient: { ...(typeof age === 'number' ? { ageYears: age } : {}), sex, ...(pregnant ? { pregnant } : {}) },
    });
  return (
    <form onSubmit={(event) => (event.preventDefault(), submit())}>
      <Stack gap="sm">
        <Textarea
          label={t('triage.text')}
          description={t('triage.text.help')}
          autosize
          minRows={2}
          maxLength={2_000}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            submit();
          }}
        />
        <Group gap="md" align="flex-end">
          <NumberInput label={t('triage.age')} w={140} min={0} max={120} value={age} onChange={setAge} hideControls />
          <NativeSelect
            label={t('triage.sex')}
            value={sex}
            onChange={(event) => setSex(event.currentTarget.value)}
            data={(['unknown', 'female', 'male', 'other'] as const).map((value) => ({
              value,
              label: t(`triage.sex.${value}`),
            }))}
          />
          <Checkbox
            label={t('triage.pregnant')}
            checked={pregnant}
            onChange={(event) => setPregnant(event.currentTarget.checked)}
            pb={8}
          />
          <Button type="submit" loading={busy}>
            {t('triage.start')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is refused is not judged here: somebody has to hear it. */
function Refused({ error }: { readonly error: unknown }) {
  const i18n = useI18n();
  const needsPerson = error instanceof ApiError && error.problem['needsPerson'] === true;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={sentenceOf(error, i18n)}>
      {needsPerson ? i18n.t('triage.needsPerson') : null}
    </Alert>
  );
}

interface Asked {
  readonly id: string;
  readonly prompt: string;
  readonly answer: string;
}

function AnsweredList({ asked }: { readonly asked: readonly Asked[] }) {
  const { t } = useI18n();
  if (asked.length === 0) return null;
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h6" mb="xs">
        {t('triage.answered')}
      </Title>
      <Stack component="ul" gap={4} className="desk-plain-list">
        {asked.map(({ id, prompt, answer }) => (
          <li key={id}>
            <Text size="sm">
              {prompt} <strong>{answer}</strong>
            </Text>
          </li>
        ))}
      </Stack>
    </Card>
  );
}

/** Where the questions end: by themselves, or because somebody has to act now. */
const isStopped = ({ level, nextQuestion }: TriageOut): boolean =>
  (level !== null && level <= STOP_LEVEL) || nextQuestion === null;

function Questions({ begun }: { readonly begun: TriageOut | undefined }) {
  const { t, language } = useI18n();
  const assess = useAssess();
  const [state, setState] = useState(begun);
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const result = useRef<HTMLDivElement>(null);
  const stopped = state !== undefined && isStopped(state);
  useEffect(() => {
    if (stopped) result.current?.focus();
  }, [stopped]);
  const restart = () => {
    goTo('urgent', { tab: 'triage' });
    setState(undefined);
    setAsked([]);
    assess.reset();
  };
  useHotkeys([['Escape', () => state !== undefined && restart()]]);
  const answer = ({ value, label }: TriageAnswer) => {
    const question = state?.nextQuestion;
    if (!state || !question || assess.isPending) return;
    assess.mutate(
      { language, continues: state.id, answers: { [question.id]: value } },
      {
        onSuccess: (next) => {
          setState(next);
          setAsked([...asked, { id: question.id, prompt: question.prompt, answer: label }]);
        },
      },
    );
  };
  return (
    <Stack gap="md">
      {assess.isError ? <Refused error={assess.error} /> : null}
      {state === undefined ? (
        <Card withBorder radius="lg" padding="md">
          <StartForm
            busy={assess.isPending}
            start={(told) => assess.mutate({ language, ...told }, { onSuccess: setState })}
          />
        </Card>
      ) : (
        <>
          {state.nextQuestion && !stopped ? (
            <TriageQuestion key={state.id} question={state.nextQuestion} busy={assess.isPending} answer={answer} />
          ) : null}
          <div ref={result} tabIndex={-1} className="desk-quiet-focus">
            {state.veiled ? (
              <TriageVeiled assessment={state} settled={stopped} judged={setState} />
            ) : (
              <TriageResult assessment={state} settled={stopped} changed={setState} />
            )}
          </div>
          <AnsweredList asked={asked} />
          <Button
            variant="default"
            className="desk-start"
            leftSection={<IconRefresh size={16} aria-hidden />}
            rightSection={<Kbd size="xs">Esc</Kbd>}
            onClick={restart}
          >
            {t('triage.restart')}
          </Button>
        </>
      )}
    </Stack>
  );
}

/** How urgent is it? One question at a time, by keys; a red flag ends it at once. */
export function TriageWizard() {
  const { t } = useI18n();
  const wanted = usePlace().search.get('assessment') ?? undefined;
  const begun = useAssessment(wanted);
  if (wanted !== undefined && begun.isPending) return <Loading />;
  if (wanted !== undefined && !begun.data) {
    return <LoadFailed error={begun.error} retry={() => void begun.refetch()} />;
  }
  return (
    <Stack gap="md" maw={860}>
      <Text size="sm">{t('triage.lead')}</Text>
      <Questions key={wanted ?? 'new'} begun={wanted === undefined ? undefined : begun.data} />
    </Stack>
  );
}
