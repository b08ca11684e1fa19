import { Card, Group, MultiSelect, Select, Stack, TagsInput, TextInput, Title } from '@mantine/core';
import { SCRIPT_REASONS } from './reasons.ts';
import { useClinic } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useFieldError } from './use-field-error.tsx';
import { AddButton, RemoveButton } from './row-buttons.tsx';
import { freeId, withText, type FixedAnswer, type Target } from './rules.ts';
import { LanguageTexts, type PartProps } from './rules-words.tsx';

function useReasons() {
  const { t } = useI18n();
  return SCRIPT_REASONS.filter((reason) => reason !== 'any').map((value) => ({
    value,
    label: t(`rules.reason.${value}`),
  }));
}

/** Why somebody is put through at once, and to whom. */
export function TargetFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  const reasons = useReasons();
  const { targets, queue } = rules;
  const kinds = (['person', 'specialty', 'site'] as const).map((value) => ({
    value,
    label: t(`rules.target.${value}`),
  }));
  const sites = (useClinic().data?.sites ?? []).filter(({ active }) => active);
  const set = (at: number, next: Target) =>
    change({ targets: targets.map((target, index) => (index === at ? next : target)) });
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.targets')}
      </Title>
      <Stack gap="sm">
        <MultiSelect
          size="xs"
          label={t('rules.priorityReasons')}
          disabled={disabled}
          error={errorAt('queue.priorityReasons')}
          value={[...queue.priorityReasons]}
          onChange={(priorityReasons) => change({ queue: { ...queue, priorityReasons } })}
          data={reasons}
        />
        {targets.map((target, at) => (
          <Group key={target.id} gap="xs" align="flex-start" role="group" aria-label={target.name} className="band">
            <TextInput
              size="xs"
              label={t('rules.band.name')}
              maxLength={80}
              disabled={disabled}
              error={errorAt(`targets.${at}.name`)}
              value={target.name}
              onChange={(event) => set(at, { ...target, name: event.currentTarget.value })}
            />
            <Select
              size="xs"
              w={155}
              label={t('rules.target.kind')}
              disabled={disabled}
              allowDeselect={false}
              value={target.kind}
              onChange={(kind) =>
                set(at, { ...target, kind: kind === 'specialty' || kind === 'site' ? kind : 'person' })
              }
              data={kinds}
            />
            <TextInput
              size="xs"
              type="tel"
              label={t('rules.target.number')}
              placeholder="+34910000000"
              disabled={disabled}
              error={errorAt(`targets.${at}.number`)}
              value={target.number ?? ''}
              onChange={(event) => set(at, withText(target, 'number', event.currentTarget.value))}
            />
            <TextInput
              size="xs"
              label={t('rules.target.skill')}
              maxLength={40}
              disabled={disabled}
              error={errorAt(`targets.${at}`)}
              value={target.skill ?? ''}
              onChange={(event) => set(at, withText(target, 'skill', event.currentTarget.value))}
            />
            <Select
              size="xs"
              w={170}
              label={t('rules.target.siteId')}
              clearable
              clearButtonProps={{ 'aria-label': t('rules.target.siteId.clear') }}
              disabled={disabled}
              error={errorAt(`targets.${at}.siteId`)}
              value={target.siteId ?? null}
              onChange={(siteId) => set(at, withText(target, 'siteId', siteId ?? ''))}
              data={sites.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <MultiSelect
              size="xs"
              miw={220}
              label={t('rules.target.reasons')}
              disabled={disabled}
              value={[...target.reasons]}
              onChange={(next) => set(at, { ...target, reasons: next })}
              data={reasons}
            />
            <RemoveButton
              name={target.name}
              disabled={disabled}
              remove={() => change({ targets: targets.filter((_, index) => index !== at) })}
            />
          </Group>
        ))}
        <AddButton
          label={t('rules.target.add')}
          disabled={disabled}
          add={() =>
            change({
              targets: [...targets, { id: freeId(targets), name: t('rules.target.new'), kind: 'person', reasons: [] }],
            })
          }
        />
      </Stack>
    </Card>
  );
}

/** Numbers that sell and numbers that never do, in the published rules. */
export function NumberLists({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  const { commercial } = rules;
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.numbers')}
      </Title>
      <Stack gap="sm">
        {(['blockedNumbers', 'allowedNumbers'] as const).map((list) => (
          <TagsInput
            key={list}
            size="xs"
            label={t(`rules.${list}`)}
            placeholder="+34910000000"
            disabled={disabled}
            error={errorAt(`commercial.${list}`)}
            value={[...commercial[list]]}
            onChange={(numbers) =>
              change({ commercial: { ...commercial, [list]: numbers.map((text) => text.replaceAll(/[\s.-]/g, '')) } })
            }
          />
        ))}
      </Stack>
    </Card>
  );
}

/** What staff should say, by the kind of call. */
export function ScriptFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const { script } = rules;
  const kinds = SCRIPT_REASONS.filter((kind) => Object.hasOwn(script, kind));
  const free = SCRIPT_REASONS.filter((kind) => !Object.hasOwn(script, kind));
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.script')}
      </Title>
      <Stack gap="md">
        {kinds.map((kind) => (
          <div key={kind} role="group" aria-label={t(`rules.reason.${kind}`)}>
            <Group justify="space-between" mb={4}>
              <Title order={4} size="sm">
                {t(`rules.reason.${kind}`)}
              </Title>
              <RemoveButton
                name={t(`rules.reason.${kind}`)}
                disabled={disabled}
                remove={() =>
                  change({ script: Object.fromEntries(Object.entries(script).filter(([one]) => one !== kind)) })
                }
              />
            </Group>
            <LanguageTexts
              words={script[kind] ?? {}}
              path={`script.${kind}`}
              disabled={disabled}
              set={(words) => change({ script: { ...script, [kind]: words } })}
            />
          </div>
        ))}
        <Select
          size="xs"
          label={t('rules.script.add')}
          disabled={disabled || free.length === 0}
          value={null}
          onChange={(kind) => kind !== null && change({ script: { ...script, [kind]: {} } })}
          data={free.map((value) => ({ value, label: t(`rules.reason.${value}`) }))}
        />
      </Stack>
    </Card>
  );
}

const TOPICS = ['hours', 'address', 'parking', 'prices', 'insurance', 'preparation'] as const;

/** What is always answered the same, with a link that is sent by message. */
export function AnswerFields({ rules, change, disabled }: PartProps) {
  const { t } = useI18n();
  const errorAt = useFieldError();
  const { answers } = rules;
  const set = (at: number, next: FixedAnswer) =>
    change({ answers: answers.map((answer, index) => (index === at ? next : answer)) });
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.answers')}
      </Title>
      <Stack gap="md">
        {answers.map((answer, at) => (
          <Stack key={at} gap="xs" role="group" aria-label={`${t('rules.answers')} ${at + 1}`}>
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <Select
                size="xs"
                label={t('rules.answer.topic')}
                disabled={disabled}
                allowDeselect={false}
                value={answer.topic}
                onChange={(topic) => topic !== null && set(at, { ...answer, topic })}
                data={TOPICS.map((value) => ({ value, label: t(`rules.topic.${value}`) }))}
              />
              <RemoveButton
                name={`${t('rules.answers')} ${at + 1}`}
                disabled={disabled}
                remove={() => change({ answers: answers.filter((_, index) => index !== at) })}
              />
            </Group>
            <LanguageTexts
              words={answer.words}
              path={`answers.${at}.words`}
              disabled={disabled}
              set={(words) => set(at, { ...answer, words })}
            />
            <TextInput
              size="xs"
              type="url"
              label={t('rules.answer.link')}
              placeholder="https://"
              disabled={disabled}
              error={errorAt(`answers.${at}.link`)}
              value={answer.link ?? ''}
              onChange={(event) => set(at, withText(answer, 'link', event.currentTarget.value))}
            />
          </Stack>
        ))}
        <AddButton
          label={t('rules.answer.add')}
          disabled={disabled}
          add={() => change({ answers: [...answers, { topic: 'parking', words: {} }] })}
        />
      </Stack>
    </Card>
  );
}
