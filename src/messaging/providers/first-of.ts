import { systemClock } from '../../platform/time/clock.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { SenderCircuits } from '../domain/sender-circuits.ts';
import type { FoundMessage, MessageProvider, SendOutcome } from '../ports/message-provider.ts';

/** Nothing left, and it is no matter of the message: another provider may do better. Never after an outcome that is not known. */
function isOfTheProvider(outcome: SendOutcome): boolean {
  if (outcome.kind === 'not-sent') return true;
  return outcome.kind === 'rejected' && outcome.failure.reason === 'not-authorised';
}

/**
 * SMS by the first provider, and by the second what the first surely has not taken; one that fails again and again rests for a
 * minute. Everything else is the first's alone. Both are asked for what they have sent.
 */
export function firstOf(
  first: MessageProvider,
  second: MessageProvider,
  now: () => Instant = () => systemClock.real(),
): MessageProvider {
  const circuits = new SenderCircuits();
  return {
    name: first.name,
    async send(request): Promise<SendOutcome> {
      if (request.channel !== 'sms') return first.send(request);
      const order = circuits.isOpen(first.name, now()) ? [second, first] : [first, second];
      let outcome: SendOutcome = { kind: 'not-sent', why: 'no provider' };
      for (const provider of order) {
        outcome = await provider.send(request);
        if (!isOfTheProvider(outcome)) {
          if (outcome.kind === 'accepted') circuits.succeeded(provider.name);
          return outcome.kind === 'accepted' ? { ...outcome, provider: provider.name } : outcome;
        }
        circuits.failed(provider.name, { now: now(), isRefused: outcome.kind === 'rejected' });
      }
      return outcome;
    },
    async findSent(query): Promise<readonly FoundMessage[]> {
      if (query.channel !== 'sms') return first.findSent(query);
      const lists = await Promise.allSettled([first.findSent(query), second.findSent(query)]);
      const found = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
      const fault = lists.find((list) => list.status === 'rejected');
      // What one of them has is an answer; that it has nothing is none while the other cannot be asked.
      if (fault && found.length === 0)
        throw fault.reason instanceof ProviderError
          ? fault.reason
          : new ProviderError(first.name, 'its messages could not be listed', { retryable: true, cause: fault.reason });
      return found;
    },
  };
}
