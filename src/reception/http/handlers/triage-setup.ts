import { recordRead } from '../../../audit/index.ts';
import { onCallSetup } from '../../../oncall/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { shadowsToJudge, triageSetup, type SetupStep } from '../../../triage/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { setupStepsOut, toJudgeOut } from '../shapes/triage-governance.ts';

const tag = 'Triage';

interface Told {
  readonly text: string;
  readonly request: { readonly method: string; readonly path: string; readonly body?: Record<string, unknown> };
}

type Screen = NonNullable<Awaited<ReturnType<typeof triageSetup>>['screen']>;

/** What each step is, and the request that does it. */
function toldOf(step: SetupStep, screen: Screen): Told {
  const at = `/api/v1/triage/protocols/${screen.id}/${screen.version}`;
  const post = (text: string, path: string, body?: Record<string, unknown>): Told => ({
    text,
    request: { method: 'POST', path, ...(body ? { body } : {}) },
  });
  switch (step) {
    case 'sign-screen': {
      const body = { sha256: screen.sha256, clinician: '', licence: '', reviewBy: '' };
      return post(`A clinician reads the universal screen (GET ${at}) and signs exactly that`, `${at}/sign`, body);
    }
    case 'use-screen':
      return post('Take the signed screen into use: without it nothing is decided', `${at}/activate`);
    case 'use-complaints':
      return {
        text: 'Read, sign and take into use the protocols of your complaints; who has another one is given a person',
        request: { method: 'GET', path: '/api/v1/triage/protocols' },
      };
    case 'on-call':
      return post(
        'Say who is called when a clinician is needed now: people, rota, shifts, then switch it on',
        '/api/v1/on-call/setting',
        { ladder: [] },
      );
    case 'shadow':
      return post('Begin in the shadow: it decides, nobody acts on it', '/api/v1/triage/mode', { mode: 'shadow' });
    case 'compare':
      return {
        text: 'Clinicians say what they decide, before they see the answer; look at each one that was less urgent',
        request: { method: 'GET', path: '/api/v1/triage/shadow' },
      };
    case 'active':
      return post('Let it act', '/api/v1/triage/mode', { mode: 'active' });
  }
}

export const triageSetupRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/triage/setup',
    tag,
    summary: 'From nothing to a triage that acts, step by step: what is done, what comes next, and the request for it',
    policy: 'settings.read',
    status: 200,
    answer: setupStepsOut,
    handle: async ({ ctx }) => {
      const { ladder, people } = await onCallSetup(ctx);
      const setup = await triageSetup(ctx, ladder !== undefined && people.length > 0);
      const { mode, next, steps, complaints, compared, under } = setup;
      const screen = setup.screen ?? { id: 'cribado-universal', version: '', sha256: '' };
      return {
        mode,
        next: next ?? null,
        steps: steps.map(({ step, done }) => ({ step, done, ...toldOf(step, screen) })),
        complaints,
        compared,
        under,
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/triage/shadow',
    tag,
    summary: 'What a clinician has still to judge beside the shadow: what was told, without what was decided',
    policy: 'patient.read',
    status: 200,
    answer: toJudgeOut,
    handle: async ({ ctx }) => {
      const found = await shadowsToJudge(ctx);
      const patients = [...new Set(found.flatMap(({ patientId }) => patientId ?? []))];
      await recordRead(ctx, {
        action: 'triage.read',
        subject: { type: 'Clinic', id: ctx.clinicId },
        ...(patients.length > 0 ? { alsoPatients: patients } : {}),
        detail: { assessments: found.length },
      });
      return {
        assessments: found.map(({ id, decidedAt, channel, language, patientId, input }) => ({
          id,
          decidedAt: toIso(decidedAt),
          channel,
          language,
          ...(patientId ? { patientId } : {}),
          patient: { ...input.patient },
          text: input.text ?? null,
          answers: { ...input.answers },
        })),
      };
    },
  }),
];
