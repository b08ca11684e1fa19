import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useI18n } from '../../i18n/i18n.tsx';
import { useVariableName } from './variable-name.ts';
import type { Words, WordsTemplate } from './words-queries.ts';

/** As it stands in the text: with what is said where it is absent, for a variable that may be. */
function written(name: string, isOptional: boolean): string {
  return isOptional ? `{${name}, select, none {} other { {${name}}}}` : `{${name}}`;
}

interface LegendProps {
  readonly template: WordsTemplate;
  readonly words: Words;
  /** What stands in place of each now; absent while it is not known. */
  readonly values: Readonly<Record<string, string>> | undefined;
  /** Puts it in at the cursor; absent for who may only read. */
  readonly insert: ((what: string) => void) | undefined;
}

/** Each variable of a message: what it is called, how it is written, what it says and with what it would be read now. */
export function WordsLegend({ template, words, values, insert }: LegendProps) {
  const { t, code } = useI18n();
  const nameOf = useVariableName();
  const { required, optional } = template;
  // An approved template of WhatsApp has no choice, and so nothing that may be absent.
  const names = [...required, ...(words.channel === 'whatsapp' ? [] : optional)];
  return (
    <Stack gap={6}>
      <Title order={4} size="h6" id="words-legend">
        {t('words.legend')}
      </Title>
      <Stack component="ul" gap={8} className="desk-plain-list" aria-labelledby="words-legend">
        {names.map((name) => {
          const isOptional = optional.includes(name);
          return (
            <li key={name}>
              <Group gap={8}>
                {insert ? (
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<IconPlus size={12} aria-hidden />}
                    onClick={() => insert(written(name, isOptional))}
                  >
                    {nameOf(name)}
                  </Button>
                ) : (
                  <Text span size="sm" className="words-value">
                    {nameOf(name)}
                  </Text>
                )}
                {insert ? (
                  <Text span size="xs" c="dimmed" ff="monospace" className="desk-wrap">
                    {written(name, isOptional)}
                  </Text>
                ) : null}
              </Group>
              <Text size="xs" mt={2} className="desk-wrap">
                {code('words.about', name, 'words.itself', { detail: name })}
                {values?.[name] === undefined ? null : (
                  <Text span size="xs" c="dimmed" lang={words.language}>
                    {' '}
                    {t('words.example', { detail: values[name] })}
                  </Text>
                )}
              </Text>
              {isOptional ? (
                <Text size="xs" c="dimmed">
                  {t(insert ? 'words.choice' : 'words.choice.read')}
                </Text>
              ) : null}
            </li>
          );
        })}
      </Stack>
      {words.buttons.length === 0 || words.channel === 'email' || words.channel === 'voice' ? null : (
        <Text size="xs" c="dimmed">
          {t('words.keys', { keys: words.buttons.map((title, at) => `${at + 1} «${title}»`).join(', ') })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t(template.detailed ? 'words.detailed' : 'words.neutral')}
      </Text>
    </Stack>
  );
}
