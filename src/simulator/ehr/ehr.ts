import type { FhirRouter } from '@medplum/fhir-router';
import type { Access, AccessRule } from './access.ts';
import type { Manners } from './manners.ts';
import type { Change, SandboxRepository } from './repository.ts';
import type { RequestLog } from './request-log.ts';

/** What every part of the sandbox works with. */
export interface Ehr {
  readonly repository: SandboxRepository;
  readonly router: FhirRouter;
  readonly manners: Manners;
  readonly log: RequestLog;
  readonly access: Access;
  readonly accessKind: AccessRule['kind'];
  /** `http://127.0.0.1:4040/fhir/R4` */
  readonly baseUrl: () => string;
  readonly tokenUrl: () => string;
  /** This server's own clock: the real one, and what it goes wrong by. */
  readonly now: () => number;
  /** Writes stand in line; what each has changed is told to the subscriptions afterwards. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** Told of all that a write has changed, when it is over. */
  onChange(listener: (changes: readonly Change[]) => void): void;
}
