import type { Ehr } from './ehr.ts';
import { listOf, type FhirJson } from './fhir-json.ts';
import type { Manners } from './manners.ts';
import type { ReceivedRequest } from './request-log.ts';
import type { Delivery } from './deliver.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What happens in the EHR itself, beside its FHIR face. */
export interface EhrDesk {
  readonly manners: Manners;
  /** Old data: no rule is applied and nobody is told. */
  seed(resources: readonly FhirJson[]): Promise<void>;
  /** Forgets all data and the requests; manners, tokens and the address stay. */
  empty(): Promise<void>;
  /** Somebody there writes a resource: past the rules of booking; subscribers are told. Gives it back with its version. */
  put(resource: FhirJson): Promise<FhirJson>;
  remove(resourceType: string, id: string): Promise<void>;
  read(resourceType: string, id: string): FhirJson | undefined;
  all(resourceType: string): readonly FhirJson[];
  requests(): readonly ReceivedRequest[];
  clearRequests(): void;
  /** How often a resource with the business identifier `system|value` was created: 2 is a double booking. */
  createsOf(resourceType: string, identifier: string): number;
  /** What was sent to subscribers, the oldest first; `status` is missing where nobody answered. */
  deliveries(): readonly Delivery[];
  /** Resolves when everything that was to be sent has been sent, or given up. */
  deliveriesSettled(): Promise<void>;
  /** Sends the heartbeat of a topic subscription now, whatever its period. */
  heartbeat(subscriptionId: string): Promise<void>;
  tokensGiven(): number;
  revokeTokens(): void;
}

export function createDesk(ehr: Ehr, subscriptions: Subscriptions): EhrDesk {
  const { repository, manners, log, access, write } = ehr;
  return {
    manners,
    async seed(resources) {
      for (const resource of resources) await repository.put(resource);
    },
    empty: () =>
      write(async () => {
        repository.clear();
        log.clear();
      }),
    put: (resource) => write(() => repository.put(resource)),
    remove: (resourceType, id) => write(() => repository.deleteResource(resourceType, id)),
    read: (resourceType, id) => repository.current(resourceType, id),
    all: (resourceType) => repository.all(resourceType),
    requests: () => log.list(),
    clearRequests: () => log.clear(),
    createsOf: (resourceType, identifier) =>
      repository.changes.filter(
        ({ method, resource }) =>
          method === 'POST' &&
          resource?.resourceType === resourceType &&
          listOf(resource['identifier']).some(
            ({ system, value }) => `${String(system)}|${String(value)}` === identifier,
          ),
      ).length,
    deliveries: () => subscriptions.deliveries(),
    deliveriesSettled: () => subscriptions.settled(),
    heartbeat: (id) => subscriptions.heartbeat(id),
    tokensGiven: () => access.tokensGiven(),
    revokeTokens: () => access.revokeTokens(),
  };
}
