import { Stack, Text } from '@mantine/core';
import { useMessages } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading } from '../shell/states.tsx';

/** What the clinic and the patient wrote to each other. */
export function MessageThread({ patientId, zone }: { readonly patientId: string; readonly zone: string }) {
  const i18n = useI18n();
  const messages = useMessages(patientId);
  if (messages.isPending) return <Loading />;
  if (!messages.data) return <LoadFailed error={messages.error} retry={() => void messages.refetch()} />;
  if (messages.data.messages.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {i18n.t('patient.noMessages')}
      </Text>
    );
  }
  return (
    <Stack gap="xs" component="ol" className="desk-plain-list">
      {messages.data.messages.map((message) => (
        <li key={message.id} className="desk-bubble" data-side={message.direction === 'outbound' ? 'clinic' : 'caller'}>
          <Text size="sm" className="desk-wrap">
            {message.body}
          </Text>
          <Text size="xs" c="dimmed" mt={4}>
            {[
              whenText({ start: message.createdAt, zone }, i18n.locale),
              message.channel === 'sms' ? 'SMS' : message.channel === 'whatsapp' ? 'WhatsApp' : i18n.t('patient.email'),
              i18n.code('message.status', message.status, 'message.status.sent'),
            ].join(' · ')}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
