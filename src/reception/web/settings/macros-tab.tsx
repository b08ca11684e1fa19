import {
  ActionIcon,
  Alert,
  Button,
  Card,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { useMacros, useRemoveMacro, useSaveMacro, type Macro } from '../tasks/macros/macro-queries.ts';
import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';

const DOINGS = ['take', 'tag', 'reply', 'snooze', 'close'] as const;
type Doing = (typeof DOINGS)[number] | 'assign';
const DAY_MINUTES = 1_440;

/** A step as it is written: which of the fields counts is said by `do`. */
interface Step {
  readonly do: Doing;
  readonly words: string;
  /** What is written to somebody, by their language. */
  readonly texts: Readonly<Partial<Record<Language, string>>>;
  readonly minutes: number;
  readonly stored?: Readonly<Record<string, unknown>>;
}

function readStep(step: Macro['steps'][number]): Step {
  const { tag, text, outcome, minutes } = step as Readonly<Record<string, unknown>>;
  const words = [tag, outcome].find((one) => typeof one === 'string');
  return {
    do: step.do,
    words: words ?? '',
    texts: typeof text === 'object' && text !== null ? text : {},
    minutes: typeof minutes === 'number' ? minutes : DAY_MINUTES,
    stored: step,
  };
}

function writtenStep({ do: doing, words, texts, minutes, stored }: Step): object {
  if (doing === 'tag') return { do: doing, tag: words };
  if (doing === 'reply') {
    const text = Object.fromEntries(Object.entries(texts).filter(([, written]) => written.trim() !== ''));
    return { do: doing, text };
  }
  if (doing === 'snooze') return { do: doing, minutes };
  if (doing === 'close') return { do: doing, ...(words.trim() === '' ? {} : { outcome: words }) };
  return doing === 'assign' ? { ...stored } : { do: doing };
}

/** One message, in each language that patients speak: each of them reads it in theirs. */
function ReplyFields({ step, change }: { readonly step: Step; readonly change: (part: Partial<Step>) => void }) {
  const { t, language } = useI18n();
  const [shown, setShown] = useState<Language>(language);
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('campaigns.language')}
        value={shown}
        onChange={(event) => setShown(LANGUAGES.find((one) => one === event.currentTarget.value) ?? 'es')}
        data={LANGUAGES.map((value) => ({
          value,
          label: `${t(`campaigns.language.${value}`)}${(step.texts[value] ?? '').trim() === '' ? '' : ' ✓'}`,
        }))}
      />
      <Textarea
        size="xs"
        autosize
        minRows={1}
        lang={shown}
        label={t('macro.text')}
        description={t('macro.text.hint')}
        maxLength={1_000}
        className="desk-row-text"
        value={step.texts[shown] ?? ''}
        onChange={(event) => change({ texts: { ...step.texts, [shown]: event.currentTarget.value } })}
      />
    </>
  );
}

function StepFields({
  step,
  change,
  remove,
}: {
  readonly step: Step;
  readonly change: (part: Partial<Step>) => void;
  readonly remove: () => void;
}) {
  const { t } = useI18n();
  const doing = step.do;
  const field = {
    value: step.words,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ words: event.currentTarget.value }),
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <NativeSelect
        size="xs"
        label={t('macro.step')}
        value={doing}
        onChange={(event) =>
          change({ do: DOINGS.find((one) => one === event.currentTarget.value) ?? 'take', words: '' })
        }
        data={(doing === 'assign' ? [...DOINGS, doing] : DOINGS).map((value) => ({
          value,
          label: t(`macro.do.${value}`),
        }))}
      />
      {doing === 'tag' ? (
        <TextInput size="xs" label={t('macro.tag')} maxLength={30} className="desk-row-text" {...field} />
      ) : null}
      {doing === 'close' ? (
        <TextInput size="xs" label={t('macro.outcome')} maxLength={200} className="desk-row-text" {...field} />
      ) : null}
      {doing === 'reply' ? <ReplyFields step={step} change={change} /> : null}
      {doing === 'snooze' ? (
        <NumberInput
          size="xs"
          label={t('macro.hours')}
          min={1}
          max={1_440}
          value={Math.round(step.minutes / 60)}
          onChange={(hours) => change({ minutes: Number(hours) * 60 })}
          w={110}
        />
      ) : null}
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={t('macro.step.remove')} onClick={remove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function Form({ macro, close }: { readonly macro: Macro | undefined; readonly close: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const save = useSaveMacro();
  const [name, setName] = useState(macro?.name ?? '');
  const [key, setKey] = useState(macro?.key ?? '');
  const [steps, setSteps] = useState<readonly Step[]>(
    macro?.steps.map(readStep) ?? [{ do: 'take', words: '', texts: {}, minutes: DAY_MINUTES }],
  );
  const send = () =>
    save.mutate(
      {
        ...(macro ? { id: macro.id } : {}),
        name,
        ...(key === '' ? {} : { key }),
        steps: steps.map(writtenStep),
      },
      {
        onSuccess: () => {
          tellDone(t('macro.saved'), i18n);
          close();
        },
      },
    );
  return (
    <Card withBorder radius="lg" padding="md">
      <Stack gap="sm">
        <Group gap="xs" align="flex-end">
          <TextInput
            size="xs"
            label={t('macro.name')}
            maxLength={60}
            className="desk-row-text"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t('macro.key')}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value)}
            data={['', '1', '2', '3', '4', '5', '6', '7', '8', '9']}
          />
        </Group>
        {steps.map((step, index) => (
          // Steps have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <StepFields
            key={index}
            step={step}
            change={(part) => setSteps(steps.map((one, at) => (at === index ? { ...one, ...part } : one)))}
            remove={() => setSteps(steps.filter((_, at) => at !== index))}
          />
        ))}
        <Button
          size="xs"
          variant="subtle"
          className="desk-start"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={steps.length >= 8}
          onClick={() => setSteps([...steps, { do: 'close', words: '', texts: {}, minutes: DAY_MINUTES }])}
        >
          {t('macro.step.add')}
        </Button>
        {save.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(save.error, i18n)}
          </Alert>
        ) : null}
        <Group gap="xs">
          <Button size="xs" disabled={name.trim() === '' || steps.length === 0} loading={save.isPending} onClick={send}>
            {t('macro.save')}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

/** What the clinic often does with a task, by name and key. */
export function MacrosTab() {
  const { t } = useI18n();
  const may = useMay('settings.write');
  const macros = useMacros().data?.macros ?? [];
  const remove = useRemoveMacro();
  const [edited, setEdited] = useState<Macro | 'new' | undefined>();
  return (
    <Stack gap="md" maw={860}>
      <Text>{t('macros.text')}</Text>
      {macros.length === 0 && !may ? <Text c="dimmed">{t('macros.none')}</Text> : null}
      {macros.map((macro) => (
        <Card key={macro.id} withBorder radius="lg" padding="md">
          <Group justify="space-between" wrap="nowrap">
            <div className="desk-row-text">
              <Title order={3} size="h6" className="desk-wrap">
                {macro.key === undefined ? macro.name : `${macro.key} · ${macro.name}`}
              </Title>
              <Text size="sm" c="dimmed">
                {macro.steps.map((step) => t(`macro.do.${step.do}`)).join(' · ')}
              </Text>
            </div>
            <Group gap={4} wrap="nowrap">
              <Button size="xs" variant="default" disabled={!may} onClick={() => setEdited(macro)}>
                {t('macro.edit')}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={30}
                disabled={!may}
                aria-label={t('macro.remove', { name: macro.name })}
                onClick={() => remove.mutate(macro.id)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
        </Card>
      ))}
      {edited === undefined ? (
        <Button
          className="desk-start"
          disabled={!may}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('macro.new')}
        </Button>
      ) : (
        <Form
          key={edited === 'new' ? 'new' : edited.id}
          macro={edited === 'new' ? undefined : edited}
          close={() => setEdited(undefined)}
        />
      )}
    </Stack>
  );
}
