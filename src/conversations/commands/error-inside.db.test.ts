import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsOf } from '../../agenda/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { failingDatabase, type FailingDatabase, type Failure } from '../test-support/failing-database.ts';
import { REPAIR_FLOWS, REPAIR_WORDS, type RepairFlow } from '../test-support/repair-words.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, countHolds, eventsOf, spoken, talk } from '../test-support/talk.ts';

const ANA = '+34600111010';
let database: TestDatabase;
let failing: FailingDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  failing = failingDatabase(database.db);
});
afterAll(() => database.drop());

/** Flows that begin with a visit which they have. */
const NEEDS_VISIT: ReadonlySet<RepairFlow> = new Set([
  'to move',
  'to agree to a move',
  'to cancel',
  'to say why it is cancelled',
  'to hear of visits',
  'to wait for something earlier',
]);
/** Nobody is late for a visit of another day, and the code is not the same twice. */
const FLOWS = REPAIR_FLOWS.filter((flow) => flow !== 'to be late' && flow !== 'to change their telephone');

async function clinicWith(flow: RepairFlow): Promise<{ clinic: SmallClinic; ana: PatientId }> {
  lines += 1;
  failing.arm(undefined);
  const clinic = await createSmallClinic(failing.db, {
    number: `+3491007${String(lines).padStart(4, '0')}`,
    services: ['Fisioterapia', 'Medicina general'],
  });
  const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: ANA });
  if (NEEDS_VISIT.has(flow)) await bookAtDesk(clinic, ana, 3);
  return { clinic, ana };
}

/** What the flow came to, without ids. */
async function outcomeOf(clinic: SmallClinic, ana: PatientId) {
  const visits = await appointmentsOf(clinic.ctx, ana);
  const requests = await eventsOf(clinic, 'conversation.request');
  const persons = await eventsOf(clinic, 'conversation.needs-person');
  return {
    visits: visits.map(({ status, start, attendance }) => ({ status, start, attendance })),
    requests: requests.map(({ payload }) => payload['kind']),
    persons: persons.map(({ payload }) => payload['reason']),
    holds: await countHolds(clinic),
  };
}

/** The flow, with one call of its last turn failing; whoever is on the line gives the same answer again. */
async function run(flow: RepairFlow, failure?: Failure) {
  const { way, next } = REPAIR_WORDS.es.flows[flow];
  const { clinic, ana } = await clinicWith(flow);
  const call = talk(clinic, ANA);
  await call.say({ kind: 'start' });
  for (const text of way) await call.speech(text);
  failing.arm(failure);
  let reply;
  try {
    reply = await call.say({ kind: 'speech', text: next }, 'last');
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    reply = await call.say({ kind: 'speech', text: next }, 'last');
  }
  const hasFailed = failing.hasFailed();
  failing.arm(undefined);
  return { hasFailed, said: spoken(reply), outcome: await outcomeOf(clinic, ana) };
}

/** No turn has more. */
const MOST_CALLS = 40;

describe.each(FLOWS)('who calls %s', (flow) => {
  test.each(['before', 'after'] as const)(
    'gets there as if nothing had been where a call of the turn fails %s it was done, whichever it is',
    async (when) => {
      const undisturbed = await run(flow);
      let nth = 0;
      for (let isOver = false; !isOver;) {
        nth += 1;
        const { hasFailed, ...come } = await run(flow, { nth, when });
        if (hasFailed) expect({ nth, ...come }).toEqual({ nth, said: undisturbed.said, outcome: undisturbed.outcome });
        isOver = !hasFailed;
        expect(nth).toBeLessThan(MOST_CALLS);
      }
      expect(nth).toBeGreaterThan(1);
    },
    60_000,
  );
});
