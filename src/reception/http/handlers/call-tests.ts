import type { AgendaPorts } from '../../../agenda/index.ts';
import {
  callTests,
  getCallTest,
  keepCallTest,
  removeCallTest,
  type CallTest,
  type TestedTurn,
} from '../../../answering/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { CallId } from '../../../platform/kernel/ids.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { conversationText } from '../../calibration/conversation-text.ts';
import { proposeCallTest, type ProposedCallTest } from '../../calibration/propose-call-test.ts';
import type { CallRow } from '../../queries/calls.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { ownersOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  callTestBody,
  callTestOfCallParams,
  callTestParams,
  callTestProposalOut,
  callTestsOut,
} from '../shapes/call-test.ts';
import type { z } from 'zod';

type Body = z.output<typeof callTestBody>;

function shown({ caller, ends, turns }: ProposedCallTest) {
  return { caller, ends, turns: turns.map((turn) => ({ ...turn, heard: { ...turn.heard }, says: [...turn.says] })) };
}

const testOut = (test: CallTest) => ({ id: test.id, about: test.about, savedAt: toIso(test.savedAt), ...shown(test) });

/** The call as it would be kept; who read whose call is recorded. */
async function proposalOf(ctx: ClinicContext<AgendaPorts>, caller: Caller, id: CallId): Promise<ProposedCallTest> {
  const peopleOfCall = async (row: CallRow) => {
    const people = [...(await ownersOf(ctx, [row.from_address])).values()].flat();
    const ids = people.map((person) => person.id);
    await recordReading(ctx, caller, {
      where: 'calibration',
      patientIds: row.patient_id === null ? ids : [row.patient_id, ...ids],
    });
    return people;
  };
  return accepted(await proposeCallTest(ctx, id, peopleOfCall));
}

function marked(turn: TestedTurn, mark: Body['marks'][number] | undefined): TestedTurn {
  if (!mark) return turn;
  const { wrong, has, text } = mark;
  return {
    ...turn,
    ...(text !== undefined && turn.heard.kind === 'speech' ? { heard: { kind: 'speech', text } } : {}),
    ...(wrong ? { wrong } : {}),
    ...(has === undefined ? {} : { has }),
  };
}

/** Calls of the past that are made tests of what is published. */
export const callTestRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/calls/{id}/test',
    tag: 'Answering',
    summary: 'The call as it would be kept as a test: without anybody’s data',
    policy: 'conversation.read',
    status: 200,
    refusals: ['call-unknown', 'call-not-automatic', 'call-too-long'],
    params: callTestOfCallParams,
    answer: callTestProposalOut,
    handle: async ({ ctx, caller, params }) => shown(await proposalOf(ctx, caller, params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/test',
    tag: 'Answering',
    summary: 'Make the call a test: what went wrong in it, and how it should have gone',
    description:
      'Every try-out of the answering rules holds it from then on. The trail says of which call it was made.',
    policy: 'settings.write',
    status: 201,
    refusals: ['call-unknown', 'call-not-automatic', 'call-too-long', 'too-many-call-tests'],
    params: callTestOfCallParams,
    body: callTestBody,
    answer: callTestsOut,
    handle: async ({ ctx, caller, params, body }) => {
      const proposed = await proposalOf(ctx, caller, params.id);
      const byTurn = new Map(body.marks.map((mark) => [mark.turn, mark]));
      const turns = proposed.turns.map((turn, index) => marked(turn, byTurn.get(index)));
      const { about, ends } = body;
      const test = { about, ends, caller: proposed.caller, turns };
      return { tests: [testOut(accepted(await keepCallTest(ctx, test, params.id)))] };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/call-tests',
    tag: 'Answering',
    summary: 'The calls that were made tests, the newest first',
    policy: 'settings.read',
    status: 200,
    answer: callTestsOut,
    handle: async ({ ctx }) => ({ tests: (await callTests(ctx)).map(testOut) }),
  }),
  defineRoute({
    method: 'get',
    path: '/call-tests/{id}/conversation.yml',
    tag: 'Answering',
    summary: 'One of them as a recorded conversation, as the product’s own tests are written',
    policy: 'settings.read',
    status: 200,
    contentType: 'application/yaml',
    refusals: ['call-test-unknown'],
    params: callTestParams,
    handle: async ({ ctx, params, exchange }) => {
      const test = await getCallTest(ctx, params.id);
      if (!test) throw problemOf({ code: 'call-test-unknown' });
      exchange.response.attachment('conversation.yml').type('application/yaml').send(conversationText(test));
      return undefined;
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/call-tests/{id}',
    tag: 'Answering',
    summary: 'Forget a test',
    policy: 'settings.write',
    status: 204,
    refusals: ['call-test-unknown'],
    params: callTestParams,
    handle: async ({ ctx, params }) => accepted(await removeCallTest(ctx, params.id)),
  }),
];
