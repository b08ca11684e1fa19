import type { Reply } from '../domain/turn.ts';
import { render } from '../phrases/render.ts';
import type { StoredConversation } from '../store/conversation-store.ts';

/** What a call hears that is over already: a late or strange delivery, which changes nothing. */
export function afterTheEnd(found: StoredConversation): Reply {
  const language = found.state.language;
  return { conversationId: found.id, language, say: [render({ key: 'goodbye' }, language, 'voice')], end: 'hang-up' };
}
