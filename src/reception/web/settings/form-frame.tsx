import { Alert, Button, Card, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

interface FormFrameProps {
  readonly title: string;
  /** Of the heading, in the outline of the page. */
  readonly level: 3 | 4;
  /** What the button that saves says. */
  readonly action: string;
  readonly isSaving: boolean;
  readonly isIncomplete?: boolean;
  readonly error: Error | null;
  readonly save: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Something of the clinic that is written and saved at once: its fields, what was wrong with the last try, and the way out. */
export function FormFrame(props: FormFrameProps) {
  const { title, level, action, isSaving, isIncomplete = false, error, save, close, children } = props;
  const i18n = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <Title order={level} size="h5">
            {title}
          </Title>
          {children}
          {error ? (
            <Alert color="red" role="alert" p="xs">
              {sentenceOf(error, i18n)}
            </Alert>
          ) : null}
          <Group gap="xs">
            <Button type="submit" size="xs" disabled={isIncomplete} loading={isSaving}>
              {action}
            </Button>
            <Button size="xs" variant="default" onClick={close}>
              {i18n.t('app.close')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
