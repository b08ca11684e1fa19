import { Card, Checkbox, NumberInput, Select, SimpleGrid, Stack, Title } from '@mantine/core';
import { useI18n } from '../i18n/i18n.tsx';
import { BandEditor, ModeChoice } from './band-editor.tsx';
import { useFieldError } from './use-field-error.tsx';
import { AnswerFields, NumberLists, ScriptFields, TargetFields } from './rules-people.tsx';
import { HolidayFields } from './rules-calendar.tsx';
import { HoursFields } from './rules-places.tsx';
import { VoiceFields, WORD_PARTS, WordsFields, type PartProps } from './rules-words.tsx';

function QueueFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const { queue, recording, commercial } = rules;
  const errorAt = useFieldError();
  const number = (
    name: 'ringSeconds' | 'mostWaitSeconds' | 'wrapUpSeconds' | 'announceEverySeconds',
    min: number,
    max: number,
  ) => (
    <NumberInput
      size="xs"
      label={t(`rules.${name}`)}
      min={min}
      max={max}
      disabled={disabled}
      error={errorAt(`queue.${name}`)}
      value={queue[name]}
      onChange={(value) => typeof value === 'number' && change({ queue: { ...queue, [name]: value } })}
    />
  );
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.queue')}
      </Title>
      <SimpleGrid cols={2} spacing="sm">
        {number('ringSeconds', 5, 120)}
        {number('mostWaitSeconds', 10, 3_600)}
        {number('wrapUpSeconds', 0, 3_600)}
        {number('announceEverySeconds', 10, 600)}
      </SimpleGrid>
      <Stack gap="sm" mt="sm">
        <Checkbox
          label={t('rules.offersCallback')}
          disabled={disabled}
          checked={queue.offersCallback}
          onChange={(event) => change({ queue: { ...queue, offersCallback: event.currentTarget.checked } })}
        />
        <Checkbox
          label={t('rules.commercial')}
          disabled={disabled}
          checked={commercial.filters}
          onChange={(event) => change({ commercial: { ...commercial, filters: event.currentTarget.checked } })}
        />
        <Select
          size="xs"
          w={260}
          label={t('rules.recording')}
          disabled={disabled}
          allowDeselect={false}
          value={recording.policy}
          onChange={(value) => change({ recording: { ...recording, policy: value === 'ask' ? 'ask' : 'off' } })}
          data={(['off', 'ask'] as const).map((value) => ({ value, label: t(`rules.recording.${value}`) }))}
        />
        <NumberInput
          size="xs"
          w={260}
          label={t('rules.keepDays')}
          min={1}
          max={3_650}
          disabled={disabled}
          error={errorAt('recording.keepDays')}
          value={recording.keepDays}
          onChange={(value) => typeof value === 'number' && change({ recording: { ...recording, keepDays: value } })}
        />
        <Checkbox
          label={t('rules.transcribes')}
          disabled={disabled}
          checked={recording.transcribesVoicemail}
          onChange={(event) =>
            change({ recording: { ...recording, transcribesVoicemail: event.currentTarget.checked } })
          }
        />
      </Stack>
    </Card>
  );
}

/** How calls are answered, in fields; what the server found wrong stands beside its field. */
export function RulesForm({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const part = { rules, change, disabled };
  return (
    <Stack gap="md">
      <Card withBorder radius="lg" padding="md">
        <Title order={3} size="h6" mb="sm">
          {t('rules.bands')}
        </Title>
        <BandEditor bands={rules.bands} disabled={disabled} change={(bands) => change({ bands })} />
        <div className="rules-otherwise">
          <ModeChoice
            mode={rules.otherwise}
            label={t('rules.otherwise')}
            disabled={disabled}
            change={(otherwise) => change({ otherwise })}
          />
        </div>
      </Card>
      <TargetFields {...part} />
      <div className="report-grid">
        <VoiceFields {...part} />
        <QueueFields {...part} />
        {WORD_PARTS.map((words) => (
          <WordsFields key={words} {...part} part={words} />
        ))}
        <HoursFields {...part} />
        <HolidayFields {...part} />
        <NumberLists {...part} />
        <AnswerFields {...part} />
        <ScriptFields {...part} />
      </div>
    </Stack>
  );
}
