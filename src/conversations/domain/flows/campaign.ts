import type { Instant } from '../../../platform/time/instant.ts';
import { ask, finish, line, toPerson, type CampaignNode, type DialogueState, type Step } from '../dialogue.ts';
import { keysOf, missed, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { wishOf } from '../wish-of.ts';
import { begin, byWords } from './menu.ts';
import { inPlacedCall } from './reminder.ts';

/** Whoever picks up a telephone is not yet the patient: a booking asks who it is, as every call does. */
function campaign(node: CampaignNode, state: DialogueState, heard: Heard, at: Instant): Step {
  // Who calls, and why, was said already.
  if (heard.kind === 'start') return ask(state, node);
  const placed = inPlacedCall(state, heard, 'campaign.silenced');
  if (placed) return placed;
  const keys = keysOf(heard);
  if (keys === '1') return begin(state, 'book');
  if (keys === '2') return toPerson(state, 'asked-for-person');
  if (heard.kind !== 'said' || keys !== undefined) return missed(state, heard);
  const { meaning } = heard;
  const { intent, yesNo } = meaning;
  if (intent === 'wrong-person') return toPerson(state, 'wrong-person', line('reminder.wrong-person'));
  if (intent === 'complaint') return toPerson(state, 'complaint', line('reminder.complaint'));
  if (yesNo === 'mixed') return missed(state, heard);
  if (yesNo === 'no' || intent === 'cannot-attend')
    return finish(state, 'informed', line('campaign.declined'), line('goodbye'));
  if (intent === 'book' || intent === 'confirm' || yesNo === 'yes')
    return begin({ ...state, wish: wishOf(state.wish, meaning) }, 'book');
  if (intent === 'thanks') return finish(state, 'informed', line('goodbye'));
  return byWords(state, heard, at);
}

export const campaignNodes: NodeTable<'campaign'> = {
  campaign: { expects: 'reply', question: () => [line('campaign.ask')], take: campaign },
};
