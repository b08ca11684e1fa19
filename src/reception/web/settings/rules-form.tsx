import {
  ActionIcon,
  Button,
  Card,
  Checkbox,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { BandEditor, ModeChoice } from './band-editor.tsx';
import { withWords, type Rules } from './rules.ts';

interface PartProps {
  readonly rules: Rules;
  readonly change: (part: Partial<Rules>) => void;
  readonly disabled: boolean;
}

function Holidays({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const { closedOn } = rules.calendar;
  const set = (next: typeof closedOn) => change({ calendar: { ...rules.calendar, closedOn: next } });
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.holidays')}
      </Title>
      <Stack gap="xs">
        {closedOn.map((day, at) => (
          <Group key={at} gap="xs" wrap="nowrap">
            <TextInput
              type="date"
              size="xs"
              aria-label={t('rules.date')}
              disabled={disabled}
              value={day.date}
              onChange={(event) =>
                set(closedOn.map((each, index) => (index === at ? { ...each, date: event.currentTarget.value } : each)))
              }
            />
            <TextInput
              size="xs"
              className="desk-row-text"
              aria-label={t('rules.band.name')}
              disabled={disabled}
              maxLength={80}
              value={day.name}
              onChange={(event) =>
                set(closedOn.map((each, index) => (index === at ? { ...each, name: event.currentTarget.value } : each)))
              }
            />
            <ActionIcon
              variant="default"
              size={30}
              disabled={disabled}
              aria-label={t('rules.band.remove', { name: day.name })}
              onClick={() => set(closedOn.filter((_, index) => index !== at))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          size="xs"
          variant="default"
          className="desk-start"
          disabled={disabled}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            set([...closedOn, { date: new Date().toISOString().slice(0, 10), name: t('rules.holiday.new') }])
          }
        >
          {t('rules.holiday.add')}
        </Button>
      </Stack>
    </Card>
  );
}

function WordsFields({ rules, change, disabled, part }: PartProps & { readonly part: 'greeting' | 'closedWords' }) {
  const { t } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t(`rules.${part}`)}
      </Title>
      <Stack gap="xs">
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            size="xs"
            label={t(`language.${language}`)}
            placeholder={t('rules.words.standard')}
            lang={language}
            autosize
            minRows={1}
            maxRows={5}
            maxLength={600}
            disabled={disabled}
            value={rules[part][language] ?? ''}
            onChange={(event) => change({ [part]: withWords(rules[part], language, event.currentTarget.value) })}
          />
        ))}
      </Stack>
    </Card>
  );
}

function QueueFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const { queue, recording, commercial } = rules;
  const number = (name: 'ringSeconds' | 'mostWaitSeconds' | 'wrapUpSeconds', min: number, max: number) => (
    <NumberInput
      size="xs"
      label={t(`rules.${name}`)}
      min={min}
      max={max}
      disabled={disabled}
      value={queue[name]}
      onChange={(value) => typeof value === 'number' && change({ queue: { ...queue, [name]: value } })}
    />
  );
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.queue')}
      </Title>
      <SimpleGrid cols={3} spacing="sm">
        {number('ringSeconds', 5, 120)}
        {number('mostWaitSeconds', 10, 3_600)}
        {number('wrapUpSeconds', 0, 3_600)}
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
      </Stack>
    </Card>
  );
}

/** How calls are answered, in fields. What has no field here is kept as it is. */
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
      <div className="report-grid">
        <WordsFields {...part} part="greeting" />
        <WordsFields {...part} part="closedWords" />
        <QueueFields {...part} />
        <Holidays {...part} />
      </div>
    </Stack>
  );
}
