import { read } from '../../api/interactions/read.ts';
import { searchType } from '../../api/interactions/search-type.ts';
import { vread } from '../../api/interactions/vread.ts';
import { own } from './as-client.ts';
import { eventsOfInstance, statusOfInstance, statusOfType } from './ask-subscription.ts';
import { resendOfInstance } from './resend-events.ts';
import { createSubscription, removeSubscription, updateSubscription } from './write-subscription.ts';

const type = 'Subscription' as const;
const ASKED_AGAIN =
  'requested asks the endpoint again after an error, off ends it. Header lines that are left out stay.';

/** What a client may do with its own subscriptions. Those of others are not there for it. */
export const subscriptionInteractions = [
  { type, code: 'read', scope: 'r', run: own(read) },
  { type, code: 'vread', scope: 'r', documentation: 'The current version only.', run: own(vread) },
  { type, code: 'search-type', scope: 's', run: own(searchType) },
  {
    type,
    code: 'create',
    scope: 'c',
    documentation: 'rest-hook, by topic or by criteria. The answer holds the signing secret, this once.',
    run: own(createSubscription),
  },
  { type, code: 'update', scope: 'u', documentation: ASKED_AGAIN, run: own(updateSubscription) },
  { type, code: 'delete', scope: 'd', run: own(removeSubscription) },
] as const;

const DEFINITIONS = 'http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition';

/** HL7 Subscriptions R5 Backport 1.1. */
export const subscriptionOperations = [
  {
    type,
    name: 'status',
    scopes: ['r', 's'],
    definition: `${DEFINITIONS}/backport-subscription-status`,
    documentation: 'State and number of events; of one, or of all of the client.',
    isQuestion: true,
    run: own(statusOfType),
    runOnInstance: own(statusOfInstance),
  },
  {
    type,
    name: 'events',
    scopes: ['r'],
    definition: `${DEFINITIONS}/backport-subscription-events`,
    documentation: 'Events by number from the log of seven days, 1,000 at most in one answer.',
    isQuestion: true,
    runOnInstance: own(eventsOfInstance),
  },
  {
    type,
    name: 'resend',
    scopes: ['r'],
    definition: `${DEFINITIONS}/backport-subscription-resend`,
    documentation: 'Of Backport 1.2: events from the log of seven days, 1,000 at most, are sent once more.',
    runOnInstance: own(resendOfInstance),
  },
] as const;
