import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { TriageOut } from '../../http/shapes/triage.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useProtocol, useProtocols, type ProtocolKey } from './urgent-queries.ts';

/** The source as it is known by name, and where it can be read; by its short name while, or where, the protocol cannot be. */
function Source({ of, source }: { readonly of: ProtocolKey; readonly source: string }) {
  const found = useProtocol(of).data?.sources.find(({ id }) => id === source);
  if (found?.url === undefined) return <>{found?.title ?? source}</>;
  return (
    <Anchor size="sm" href={found.url} target="_blank" rel="noreferrer" underline="always">
      {found.title}
    </Anchor>
  );
}

/** Why it is this priority, by which rules and from which sources, and by what protocols. */
export function ReasonList({ assessment: { reasons, protocols } }: { readonly assessment: TriageOut }) {
  const { t, language } = useI18n();
  const status = useProtocols().data;
  const nameOf = ({ id }: ProtocolKey): string => {
    const title = status?.available.find((one) => one.id === id)?.title;
    return title?.[language] ?? title?.['es'] ?? id;
  };
  return (
    <div>
      <Title order={2} size="h6" mb={4}>
        {t('triage.why')}
      </Title>
      {reasons.length === 0 ? <Text size="sm">{t('triage.why.none')}</Text> : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {reasons.map(({ rule, why, source }) => {
          const of = protocols.find(({ id }) => rule.startsWith(`${id}/`));
          return (
            <li key={`${rule} ${why}`}>
              <Text size="sm">
                <strong>{why}</strong>
                {source === '' ? null : (
                  <>
                    {' '}
                    · {t('triage.source')} {of ? <Source of={of} source={source} /> : source}
                  </>
                )}{' '}
                · {t('triage.rule', { rule })}
              </Text>
            </li>
          );
        })}
      </Stack>
      {protocols.length === 0 ? null : (
        <Text size="xs" mt="xs" className="desk-wrap desk-quiet">
          {t('triage.by', { protocols: protocols.map((one) => `${nameOf(one)} ${one.version}`).join(', ') })}
        </Text>
      )}
    </div>
  );
}
