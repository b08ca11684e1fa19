import { Button, Card, Group, Kbd, NumberInput, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { TriageOut } from '../../http/shapes/triage.ts';
import { useI18n } from '../i18n/i18n.tsx';

export interface TriageAnswer {
  readonly value: boolean | number | string;
  /** As the reader saw it. */
  readonly label: string;
}

interface QuestionProps {
  readonly question: NonNullable<TriageOut['nextQuestion']>;
  readonly busy: boolean;
  readonly answer: (answer: TriageAnswer) => void;
}

function NumberAnswer({ question, busy, answer }: QuestionProps) {
  const { t } = useI18n();
  const [value, setValue] = useState<number | string>('');
  const field = useRef<HTMLInputElement>(null);
  // The hands stay on the keys from one question to the next.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="desk-inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof value === 'number') answer({ value, label: String(value) });
      }}
    >
      <NumberInput
        ref={field}
        aria-label={question.prompt}
        value={value}
        onChange={setValue}
        decimalSeparator=","
        hideControls
        w={140}
      />
      <Button type="submit" loading={busy} disabled={typeof value !== 'number'}>
        {t('triage.next')}
      </Button>
      <Button variant="default" onClick={() => answer({ value: 'unknown', label: t('triage.unknown') })}>
        {t('triage.unknown')}
      </Button>
    </form>
  );
}

/** One question: 1, 2 and 3 are its answers. */
export function TriageQuestion(props: QuestionProps) {
  const { question, busy, answer } = props;
  const { t } = useI18n();
  const options = question.options ?? [];
  useHotkeys(options.map((option, index) => [String(index + 1), () => answer(option)]));
  return (
    <Card withBorder radius="lg" padding="lg" aria-live="polite">
      <Title order={2} size="h3" mb="md" className="desk-wrap">
        {question.prompt}
      </Title>
      {question.hint === undefined ? null : (
        <Text c="dimmed" size="sm" mb="md" className="desk-wrap" data-testid="agent-hint">
          <strong>{t('triage.agentHint')}</strong> {question.hint}
        </Text>
      )}
      {options.length === 0 ? (
        <NumberAnswer {...props} />
      ) : (
        <Group gap="sm">
          {options.map((option, index) => (
            <Button
              key={option.label}
              size="md"
              variant="default"
              disabled={busy}
              rightSection={<Kbd size="xs">{index + 1}</Kbd>}
              onClick={() => answer(option)}
            >
              {option.label}
            </Button>
          ))}
        </Group>
      )}
    </Card>
  );
}
