import { useMay, useSession } from '../api/queries.ts';
import { anyOfText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Who can sign protocols, for somebody who cannot; where nobody can, who lets a clinician in: the owner at the desk, else the operator. */
export function useWhoSigns(): string | undefined {
  const { t, locale } = useI18n();
  const ask = useSession().data?.ask ?? {};
  const isOwner = useMay('integration.manage');
  const { 'triage.sign': signers, 'integration.manage': owners = [] } = ask;
  if (signers === undefined) return undefined;
  if (signers.length > 0) return t('protocols.whoSigns', { names: anyOfText(signers, locale) });
  if (isOwner) return t('protocols.whoSigns.invite');
  return owners.length > 0
    ? t('protocols.whoSigns.owner', { names: anyOfText(owners, locale) })
    : t('protocols.whoSigns.nobody');
}
