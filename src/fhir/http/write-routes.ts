import { z } from 'zod';
import type { AgendaPorts } from '../../agenda/index.ts';
import { CSRF_TOKEN_INVALID, type DescribedRoute, type RouteFamily } from '../../identity/index.ts';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import { HttpProblem, type Problem } from '../../platform/http/problem.ts';
import type { EhrSyncPorts } from '../sync/ehr-source.ts';
import { candidatesOf } from '../write-back/candidates.ts';
import { decideWrite, type DecisionRefusal } from '../write-back/decide-write.ts';
import type { Exchange } from './described-router.ts';

export type WritePorts = AgendaPorts & EhrSyncPorts;

export interface WriteRoute extends DescribedRoute {
  run(exchange: Exchange<WritePorts>): Promise<unknown>;
}

const REFUSALS = {
  'csrf-token-invalid': CSRF_TOKEN_INVALID,
  'ehr-write-unknown': { status: 404, title: 'There is no such write' },
  'ehr-write-decided': { status: 409, title: 'It is no conflict any more' },
  'ehr-decision-impossible': { status: 422, title: "It has to be put right in the clinic's own system" },
  'ehr-refused': { status: 422, title: "The clinic's own system has refused it" },
} as const satisfies Readonly<Record<DecisionRefusal['code'] | 'csrf-token-invalid', Omit<Problem, 'code'>>>;

const params = z.object({ id: z.uuid() });
const body = z.object({
  keep: z.enum(['ours', 'theirs', 'neither']),
  chosen: z
    .string()
    .regex(/^Patient\/[A-Za-z0-9.-]{1,64}$/)
    .optional()
    .describe('With ours, of a booking for a patient whom several there may be: which of the candidates it is'),
});
const answer = z.object({
  settled: z.boolean().describe('False: asked for, and the task stays until the answer is sure'),
});

const decide: WriteRoute = {
  method: 'post',
  path: '/ehr-writes/{id}/decision',
  tag: 'Tasks',
  summary: "Says whose version of an appointment holds, ours or that of the clinic's own system",
  description:
    '`id` is `detail.writeId` of a task of the kind `ehr-write`. ours: it is written there and read back. theirs: our change is given up, and the agenda takes over what stands there. neither, of a booking: it is given up here and there, and another time is looked for. Where somebody there may be the patient (`ehr-patient-unsure`), ours with `chosen` books it for that one, ours alone for a patient who is new there. Of a booking whose connection was removed (`detail.removed`): ours books it in our own agenda, neither takes the request back.',
  policy: 'task.write',
  status: 200,
  refusals: ['ehr-write-unknown', 'ehr-write-decided', 'ehr-decision-impossible', 'ehr-refused'],
  params,
  query: undefined,
  body,
  answer,
  run: async (exchange) => {
    const { id } = parsePart(params, 'params', exchange.params);
    const decision = parsePart(body, 'body', exchange.body);
    const decided = await decideWrite(exchange.ctx, { id, ...decision });
    if (decided.ok) return decided.value;
    const { code } = decided.error;
    throw new HttpProblem({ code, ...REFUSALS[code] });
  },
};

const candidate = z.object({
  reference: z.string(),
  name: z.string(),
  birthDate: z.string().optional(),
  phones: z.array(z.string()),
  identifiers: z.array(z.string()),
});

const candidates: WriteRoute = {
  method: 'get',
  path: '/ehr-writes/{id}/candidates',
  tag: 'Tasks',
  summary: "Who of the clinic's own system may be the patient of a booking",
  description: 'Read there each time. Empty once it is decided, and where there was no doubt.',
  policy: 'task.write',
  status: 200,
  refusals: ['ehr-write-unknown'],
  params,
  query: undefined,
  body: undefined,
  answer: z.object({ candidates: z.array(candidate) }),
  run: async (exchange) => {
    const { id } = parsePart(params, 'params', exchange.params);
    const found = await candidatesOf(exchange.ctx, id);
    if (found.ok) return { candidates: found.value };
    const { code } = found.error;
    throw new HttpProblem({ code, ...REFUSALS[code] });
  },
};

export const WRITE_ROUTES: readonly WriteRoute[] = [decide, candidates];

/** For the description of /api/v1. */
export const EHR_WRITE_API: RouteFamily = { routes: WRITE_ROUTES, refusals: REFUSALS };
