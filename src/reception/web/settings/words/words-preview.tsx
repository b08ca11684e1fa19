import { Alert, Card, Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AppointmentOut } from '../../../http/shapes/agenda.ts';
import type { WordsTriedOut } from '../../../http/shapes/message-words.ts';
import { KnownPatient, type ChosenPatient } from '../../agenda/patient-picker.tsx';
import { usePatientRecord } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { useVariableName } from './variable-name.ts';
import { useTriedWords, type WordsOf } from './words-queries.ts';

interface Whose {
  readonly real: boolean;
  readonly patient: ChosenPatient | undefined;
}

/** Whose visit the values are of: nobody's, or the next one of somebody. */
function WhoseValues({
  whose,
  visit,
  choose,
}: {
  readonly whose: Whose;
  /** Undefined until somebody is chosen, null where they have none. */
  readonly visit: AppointmentOut | null | undefined;
  readonly choose: (whose: Whose) => void;
}) {
  const { t, locale } = useI18n();
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        className="desk-start"
        aria-label={t('words.values')}
        value={whose.real ? 'real' : 'sample'}
        onChange={(value) => choose({ ...whose, real: value === 'real' })}
        data={[
          { value: 'sample', label: t('words.values.sample') },
          { value: 'real', label: t('words.values.real') },
        ]}
      />
      {whose.real ? <KnownPatient value={whose.patient} onChange={(patient) => choose({ ...whose, patient })} /> : null}
      {whose.real && visit !== undefined ? (
        <Text size="xs" c="dimmed" role="status">
          {visit ? whenText(visit, locale) : t('words.values.noVisit')}
        </Text>
      ) : null}
    </Stack>
  );
}

/** How somebody would read or hear them. */
export function TriedWords({
  tried,
  language,
}: {
  readonly tried: WordsTriedOut | undefined;
  readonly language: WordsOf['language'];
}) {
  if (tried?.text === undefined) return <WordFaults faults={tried?.faults ?? []} />;
  return (
    <Card withBorder radius="md" padding="sm" lang={language} aria-live="polite">
      {tried.subject === undefined ? null : (
        <Text size="sm" fw={600} mb={6}>
          {tried.subject}
        </Text>
      )}
      <Text size="sm" className="words-shown">
        {tried.text}
      </Text>
    </Card>
  );
}

interface PreviewProps {
  readonly of: WordsOf;
  readonly text: string;
  /** Variables that may be absent. */
  readonly optional: readonly string[];
  /** Who may write them may try them with somebody's visit, too. */
  readonly may: boolean;
}

/** What is wrong with the words, or how somebody would read or hear them. */
export function WordsPreview({ of, text, optional, may }: PreviewProps) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const nameOf = useVariableName();
  const [bare, setBare] = useState(false);
  const [whose, setWhose] = useState<Whose>({ real: false, patient: undefined });
  const record = usePatientRecord(whose.patient?.kind === 'known' ? whose.patient.id : undefined).data;
  const visit = record && (record.coming[0] ?? record.past[0] ?? null);
  const ofVisit = whose.real && visit ? { appointmentId: visit.id } : {};
  const { data, error } = useTriedWords(of, { text, ...ofVisit, ...(bare ? { bare } : {}) });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {t(of.channel === 'voice' ? 'words.heard' : 'words.read')}
        </Text>
        {data?.segments === undefined ? null : (
          <Text size="xs" {...(data.segments > 1 ? {} : { c: 'dimmed' as const })}>
            {tn('words.segments', data.segments)}
          </Text>
        )}
      </Group>
      {error ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(error, i18n)}
        </Alert>
      ) : null}
      <TriedWords tried={data} language={of.language} />
      {optional.length === 0 ? null : (
        <Checkbox
          size="xs"
          label={t('words.values.bare', { detail: optional.map(nameOf).join(', ') })}
          checked={bare}
          onChange={({ currentTarget }) => setBare(currentTarget.checked)}
        />
      )}
      {may ? <WhoseValues whose={whose} visit={visit} choose={setWhose} /> : null}
    </Stack>
  );
}

/** What is wrong with words, each in a sentence. */
export function WordFaults({ faults }: { readonly faults: WordsTriedOut['faults'] }) {
  const { t } = useI18n();
  const nameOf = useVariableName();
  if (faults.length === 0) return null;
  return (
    <Alert color="red" role="alert" p="xs" title={t('words.faulty')}>
      <Stack component="ul" gap={2} className="desk-plain-list">
        {faults.map(({ code, detail }) => (
          <Text component="li" size="sm" key={`${code} ${detail ?? ''}`}>
            {t(`words.fault.${code}`, { detail: detail === undefined ? '' : nameOf(detail) })}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
