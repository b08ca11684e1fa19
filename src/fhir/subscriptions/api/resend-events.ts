import { record } from '../../../audit/index.ts';
import { parseInstant, type Instant } from '../../../platform/time/instant.ts';
import type { FhirAnswer, InstanceCall } from '../../api/fhir-call.ts';
import { FhirProblem } from '../../api/operation-outcome.ts';
import { askForResend } from '../jobs/resend.ts';
import {
  MOST_EVENTS,
  noSuchSubscription,
  numberOf,
  ownSubscriptions,
  parametersOf,
  wrongParameter,
} from './ask-subscription.ts';

const one = {
  values: ['valueString', 'valueInteger', 'valueInteger64', 'valueInstant', 'valueDateTime'],
  max: '1',
} as const;

function instantOf(name: string, text: string | undefined): Instant | undefined {
  const found = parseInstant(text);
  if (text !== undefined && found === undefined) throw wrongParameter(name, 'expected an instant with an offset');
  return found;
}

function unprocessable(diagnostics: string): FhirProblem {
  return new FhirProblem(422, [{ code: 'business-rule', diagnostics }]);
}

/** POST [base]/Subscription/[id]/$resend (HL7 Subscriptions R5 Backport 1.2): events of the log are sent once more, by the channel. */
export async function resendOfInstance(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx } = call;
  const names = ['eventsSinceNumber', 'eventsUntilNumber', 'eventsSinceInstant', 'eventsUntilInstant'];
  const parameter = parametersOf(call, Object.fromEntries(names.map((name) => [name, one])));
  const [subscription] = await ownSubscriptions(call, [call.id], []);
  if (!subscription) throw noSuchSubscription();
  const { id, eventCount, status } = subscription;
  const from = Math.max(1, numberOf('eventsSinceNumber', parameter('eventsSinceNumber')[0], 1));
  const to = Math.min(eventCount, numberOf('eventsUntilNumber', parameter('eventsUntilNumber')[0], eventCount));
  const since = instantOf('eventsSinceInstant', parameter('eventsSinceInstant')[0]);
  const until = instantOf('eventsUntilInstant', parameter('eventsUntilInstant')[0]);
  if (since !== undefined && until !== undefined && until < since)
    throw wrongParameter('eventsUntilInstant', 'is before eventsSinceInstant');
  if (status !== 'active')
    throw unprocessable('only an active Subscription is told anything: ask with requested first');
  if (to < from) throw unprocessable('there are no such events');
  if (to - from >= MOST_EVENTS) throw unprocessable(`there are more than ${MOST_EVENTS} events: ask for fewer`);
  const resendId = ctx.ids.next();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const instants = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
    await askForResend(tx, ctx, { subscriptionId: id, resendId, from, to, ...instants });
    const subject = { type: 'Subscription', id };
    await record(tx, ctx, { action: 'subscription.resend', subject, detail: { from, to } });
  });
  const issue = [
    { severity: 'information', code: 'informational', diagnostics: `Events ${from} to ${to} are sent again` },
  ];
  return { status: 200, body: { resourceType: 'OperationOutcome', issue } };
}
