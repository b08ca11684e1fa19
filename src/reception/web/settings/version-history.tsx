import { Badge, Button, Card, Stack, Text, Title, type TitleOrder } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

export interface PastVersion {
  readonly id: string;
  readonly isInForce: boolean;
  readonly title: string;
  readonly text: string;
}

interface VersionHistoryProps {
  readonly versions: readonly PastVersion[];
  readonly order: TitleOrder;
  readonly disabled: boolean;
  /** Said where nothing was published yet, and of the way back. */
  readonly words: { readonly none: string; readonly rollBack: string };
  /** What is asked before a version of the past is in force again. */
  readonly renderBackTo: (id: string, done: () => void) => ReactNode;
}

/** What was in force, and the way back to it. */
export function VersionHistory({ versions, order, disabled, words, renderBackTo }: VersionHistoryProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<string | undefined>();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={order} size="h6" mb="sm">
        {t('rules.history')}
      </Title>
      {versions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {versions.map(({ id, isInForce, title, text }) => (
          <li key={id}>
            <div className="queue-row">
              <div className="desk-row-text">
                <Text size="sm" fw={600}>
                  {title}
                </Text>
                <Text size="xs" c="dimmed">
                  {text}
                </Text>
              </div>
              {isInForce ? (
                <Badge className="desk-status" data-tone="good">
                  {t('rules.inForce')}
                </Badge>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  disabled={disabled}
                  aria-expanded={chosen === id}
                  leftSection={<IconHistory size={14} aria-hidden />}
                  onClick={() => setChosen(chosen === id ? undefined : id)}
                >
                  {words.rollBack}
                </Button>
              )}
            </div>
            {chosen === id ? renderBackTo(id, () => setChosen(undefined)) : null}
          </li>
        ))}
      </Stack>
    </Card>
  );
}
