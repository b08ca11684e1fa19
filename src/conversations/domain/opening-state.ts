import type { Language } from '../../platform/i18n/language.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { DialogueState, Node } from './dialogue.ts';
import type { ConversationChannel } from './turn.ts';
import type { Catalogue } from './wish.ts';

export interface Beginning {
  readonly channel: ConversationChannel;
  readonly clinic: { readonly name: string; readonly zone: Zone; readonly languages: readonly Language[] };
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly node: Node;
  readonly greeted: boolean;
  readonly filtersCommercial?: boolean;
  /** A thread that follows a call that nobody could help. */
  readonly followsCall?: boolean;
  /** Who calls or writes. */
  readonly remote: string;
  readonly triage?: DialogueState['triage'];
  /** A call from a mobile, to a clinic that can write to it. */
  readonly canBeTexted?: boolean;
}

/** Whoever chats in a browser proves their number by a code: the chat asks for it, not the talk. */
function isNumberHidden({ channel, remote }: Beginning): boolean {
  return channel !== 'web' && !remote.replace(/^whatsapp:/, '').startsWith('+');
}

/** Where a conversation begins. Everything that its flows will ask of the clinic is copied into it. */
export function openingState(beginning: Beginning): DialogueState {
  const { name, zone } = beginning.clinic;
  const offered = beginning.catalogue.house?.languages;
  const languages = beginning.clinic.languages.filter(
    (language) => offered === undefined || language === beginning.language || offered.includes(language),
  );
  return {
    medium: beginning.channel === 'voice' ? 'voice' : 'text',
    clinic: { name, zone, languages },
    language: beginning.language,
    canBeCalled: beginning.channel !== 'voice' || beginning.remote.startsWith('+'),
    ...(isNumberHidden(beginning) ? { numberHidden: true } : {}),
    ...(beginning.channel === 'email' ? { unproven: true } : {}),
    greeted: beginning.greeted,
    languageChosen: false,
    node: beginning.node,
    misses: 0,
    wish: {},
    catalogue: beginning.catalogue,
    ...(beginning.filtersCommercial ? { filtersCommercial: true } : {}),
    ...(beginning.followsCall ? { followsCall: 'unread' as const } : {}),
    ...(beginning.canBeTexted ? { byText: { offered: [], sent: 0 } } : {}),
    ...(beginning.triage ? { triage: beginning.triage } : {}),
  };
}
