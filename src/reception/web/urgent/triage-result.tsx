import { Alert, Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconAlertOctagon, IconCalendarPlus, IconInfoCircle } from '@tabler/icons-react';
import type { TriageOut } from '../../http/shapes/triage.ts';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { LevelOverride, Overridden, standingLevel } from './level-override.tsx';
import { ReasonList } from './reason-list.tsx';

const TONES = ['bad', 'bad', 'doubt', 'waiting', 'good'] as const;

/** How many of all protocols a clinician has signed. */
interface Signed {
  readonly signed: number;
  readonly all: number;
}

/** No clinician has signed what decides here, or nobody is told of it. It is said where it is read. */
export function TriageMark({ mode, signed }: { readonly mode: string; readonly signed?: Signed }) {
  const { t } = useI18n();
  if (mode !== 'example' && mode !== 'shadow') return null;
  return (
    <Group gap="xs" wrap="nowrap" className="desk-status desk-mark" data-tone="doubt">
      <IconInfoCircle size={18} aria-hidden className="desk-fixed" />
      <Text size="sm">
        {mode === 'example' && signed !== undefined && signed.signed > 0
          ? t('triage.mark.example.signed', { ...signed })
          : t(`triage.mark.${mode}`)}
      </Text>
    </Group>
  );
}

/** The priority as it stands, what the caller is told, and why. `settled`: nothing more is asked. */
export function TriageResult({
  assessment,
  settled,
  changed,
}: {
  readonly assessment: TriageOut;
  readonly settled: boolean;
  readonly changed: (now: TriageOut) => void;
}) {
  const { t, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const { deadline, words, mode, overridden } = assessment;
  const level = standingLevel(assessment);
  // Whoever decided it is the person that was needed.
  const needsPerson = assessment.needsPerson && !overridden;
  return (
    <Card withBorder radius="lg" padding="md" className="desk-triage" data-level={level}>
      <Stack gap="sm">
        <Group gap="xs">
          <Badge size="lg" className="desk-status" data-tone={TONES[level - 1] ?? 'past'}>
            {t('triage.level', { level })}
          </Badge>
          <Text size="sm">{t(settled ? 'triage.settled' : 'triage.soFar')}</Text>
          {deadline === null || level === 1 || overridden ? null : (
            <Text size="sm" fw={650}>
              {t('triage.deadline', { when: whenText({ start: deadline, zone }, locale) })}
            </Text>
          )}
        </Group>
        <Overridden assessment={assessment} />
        <TriageMark mode={mode} />
        {level <= 2 ? (
          <Alert
            color="red.9"
            variant="filled"
            role="alert"
            icon={<IconAlertOctagon aria-hidden />}
            className="desk-stop"
            title={t(level === 1 ? 'triage.stop' : 'triage.now')}
          >
            {overridden && overridden.level !== assessment.level ? t('override.now') : `${t('triage.say')} «${words}»`}
          </Alert>
        ) : (
          <Text size="sm">{overridden ? t('override.book') : `${t('triage.say')} «${words}»`}</Text>
        )}
        {needsPerson && level > 2 ? <Text size="sm">{t('triage.needsPerson')}</Text> : null}
        <ReasonList assessment={assessment} />
        <LevelOverride assessment={assessment} changed={changed} />
        {settled && level > 2 && !needsPerson ? (
          <Button
            className="desk-start"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
            onClick={() => openPanel({ kind: 'book', triageId: assessment.id })}
          >
            {t('patient.book')}
          </Button>
        ) : null}
      </Stack>
    </Card>
  );
}
