import { Card, Title } from '@mantine/core';
import { useI18n } from '../i18n/i18n.tsx';

const MEANINGS = [
  ['report.class.contained', 'report.means.contained'],
  ['report.firstContact', 'report.means.firstContact'],
  ['report.serviceLevel', 'report.means.serviceLevel'],
  ['report.callbacks', 'report.means.callbacks'],
  ['report.visits', 'report.means.visits'],
  ['report.refill', 'report.means.refill'],
  ['report.offers', 'report.means.offers'],
  ['report.means.scope.title', 'report.means.scope'],
] as const;

/** What each figure counts, on the page where it is read and on its print. */
export function FigureMeanings() {
  const { t } = useI18n();
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={2} size="h5" mb="sm">
        {t('report.means')}
      </Title>
      <dl className="figure-meanings">
        {MEANINGS.map(([name, meaning]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
