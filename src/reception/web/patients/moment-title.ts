import type { MomentOut } from '../../http/shapes/timeline.ts';
import type { I18n } from '../i18n/i18n.tsx';

const CHANNELS = { sms: 'SMS', whatsapp: 'WhatsApp' } as const;

/** What happened, in a line: what it was, by which way, and what became of it. */
export function titleOf({ kind, what, direction, status }: MomentOut, { t, code }: I18n): string {
  switch (kind) {
    case 'visit':
      return `${t('timeline.visit')} · ${code('status', what, 'timeline.visit.booked')}`;
    case 'message': {
      const told =
        direction === 'outbound' && status ? ` · ${code('message.status', status, 'message.status.sent')}` : '';
      // A reminder that was spoken is no letter: it went out as a call.
      if (what === 'voice') return `${t('campaigns.channel.voice')}${told}`;
      const channel = what === 'sms' || what === 'whatsapp' ? CHANNELS[what] : t('patient.email');
      const way = t(direction === 'inbound' ? 'timeline.in' : 'timeline.out');
      return `${channel} ${way}${told}`;
    }
    case 'call':
      return `${t(direction === 'outbound' ? 'calls.outbound' : 'calls.inbound')} · ${code('outcome', what, 'outcome.none')}`;
    case 'task':
      return `${t('timeline.task')} · ${code('task.kind', what, 'task.reason.other')}`;
  }
}
