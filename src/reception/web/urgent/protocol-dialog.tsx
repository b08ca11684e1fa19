import { Alert, Anchor, Button, Checkbox, Code, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useMay, useSession } from '../api/queries.ts';
import { DateField } from '../fields/date-field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';
import { conditionText } from './condition-text.ts';
import { useProtocol, useProtocolAct, type ProtocolAct, type ProtocolKey, type ProtocolOut } from './urgent-queries.ts';
import { useWhoSigns } from './use-who-signs.ts';

/** The document as it decides: what is asked, which answers lead to which priority, and by what source. */
function ProtocolText({ protocol }: { readonly protocol: ProtocolOut }) {
  const { t, language } = useI18n();
  const inWords = (words: Readonly<Record<string, string>>) => words[language] ?? words['es'] ?? '';
  return (
    <Stack gap="sm" className="desk-protocol" tabIndex={0} role="region" aria-label={t('protocols.text')}>
      <Title order={3} size="h6">
        {t('protocols.questions')}
      </Title>
      <ul className="desk-bullets">
        {protocol.questions.map(({ id, prompt, redFlag }) => (
          <li key={id}>
            <Text size="sm">
              {inWords(prompt)} <Code>{id}</Code> {redFlag ? <strong>{t('protocols.redFlag')}</strong> : null}
            </Text>
          </li>
        ))}
      </ul>
      <Title order={3} size="h6">
        {t('protocols.rules')}
      </Title>
      <ul className="desk-bullets">
        {protocol.rules.map(({ id, level, why, source, when }) => (
          <li key={id}>
            <Text size="sm">
              <strong>{t('triage.level', { level })}</strong>: {inWords(why)} · {t('triage.source')}{' '}
              {protocol.sources.find((one) => one.id === source)?.title ?? source} · {t('triage.rule', { rule: id })}
            </Text>
            <Code block className="desk-wrap">
              {conditionText(when, t)}
            </Code>
          </li>
        ))}
      </ul>
      {protocol.default ? (
        <Text size="sm">
          <strong>{t('protocols.otherwise', { level: protocol.default.level })}</strong>:{' '}
          {inWords(protocol.default.why)}
        </Text>
      ) : null}
      {protocol.modifiers.length > 0 ? (
        <Text size="sm">
          {t('protocols.raisedBy')} {protocol.modifiers.map(({ why }) => inWords(why)).join(' · ')}
        </Text>
      ) : null}
      <Title order={3} size="h6">
        {t('protocols.sources')}
      </Title>
      <ul className="desk-bullets">
        {protocol.sources.map(({ id, title, url }) => (
          <li key={id}>
            {url === undefined ? (
              title
            ) : (
              <Anchor size="sm" href={url} target="_blank" rel="noreferrer" underline="always">
                {title}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      <Text size="xs" className="desk-wrap">
        SHA-256 <Code>{protocol.sha256}</Code>
      </Text>
    </Stack>
  );
}

interface ActsProps {
  readonly status: string;
  readonly sha256: string;
  readonly busy: boolean;
  readonly act: (act: ProtocolAct) => void;
}

function SignForm({ sha256, busy, act }: ActsProps) {
  const { t } = useI18n();
  const [clinician, setClinician] = useState(useSession().data?.staff.name ?? '');
  const [licence, setLicence] = useState('');
  const [reviewBy, setReviewBy] = useState('');
  const [read, setRead] = useState(false);
  const ready = read && reviewBy !== '' && clinician.trim() !== '' && licence.trim() !== '';
  const submit = () => ready && act({ act: 'sign', sha256, clinician, licence, reviewBy });
  return (
    <form onSubmit={(event) => (event.preventDefault(), submit())}>
      <Stack gap="sm">
        <Group gap="sm" grow>
          <TextInput
            label={t('protocols.clinician')}
            value={clinician}
            maxLength={200}
            onChange={(event) => setClinician(event.currentTarget.value)}
          />
          <TextInput
            label={t('protocols.licence')}
            value={licence}
            maxLength={60}
            onChange={(event) => setLicence(event.currentTarget.value)}
          />
          <DateField label={t('protocols.reviewBy')} value={reviewBy} onChange={setReviewBy} />
        </Group>
        <Checkbox
          label={t('protocols.haveRead')}
          checked={read}
          onChange={(event) => setRead(event.currentTarget.checked)}
        />
        <Button type="submit" className="desk-start" loading={busy} disabled={!ready}>
          {t('protocols.sign')}
        </Button>
      </Stack>
    </form>
  );
}

function ProtocolActs(props: ActsProps) {
  const { t } = useI18n();
  const { status, busy, act } = props;
  const isClinician = useMay('triage.sign');
  const whoSigns = useWhoSigns();
  const mayRetire = useMay('task.write');
  const [reason, setReason] = useState('');
  if (status === 'approved' && isClinician) {
    return (
      <Button className="desk-start" loading={busy} onClick={() => act({ act: 'activate' })}>
        {t('protocols.activate')}
      </Button>
    );
  }
  if (status === 'active' && mayRetire) {
    return (
      <form className="desk-inline-form" onSubmit={(event) => (event.preventDefault(), act({ act: 'retire', reason }))}>
        <TextInput
          label={t('protocols.retire.reason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy} disabled={reason.trim() === ''}>
          {t('protocols.retire')}
        </Button>
      </form>
    );
  }
  if (status === 'retired') return null;
  return isClinician ? <SignForm {...props} /> : <Text size="sm">{whoSigns}</Text>;
}

interface DialogProps {
  readonly protocol: ProtocolKey;
  readonly title: string;
  readonly status: string;
  readonly close: () => void;
}

/** What a clinician reads before signing: the signature is of exactly this text. */
export function ProtocolDialog({ protocol, title, status, close }: DialogProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const found = useProtocol(protocol);
  const act = useProtocolAct(protocol);
  return (
    <Modal
      opened
      onClose={close}
      size={860}
      title={`${title} ${protocol.version}`}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {found.isPending ? <Loading /> : null}
      {found.isError ? <LoadFailed error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data ? (
        <Stack gap="md">
          <ProtocolText protocol={found.data} />
          {act.isError ? (
            <Alert color="red" role="alert" p="xs">
              {sentenceOf(act.error, i18n)}
            </Alert>
          ) : null}
          <ProtocolActs
            status={status}
            sha256={found.data.sha256}
            busy={act.isPending}
            act={(next) => act.mutate(next)}
          />
        </Stack>
      ) : null}
    </Modal>
  );
}
