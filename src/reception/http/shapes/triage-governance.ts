import { z } from 'zod';
import type { ServiceId } from '../../../platform/kernel/ids.ts';
import { JUDGEMENT_REASONS, SETUP_STEPS, type Level, type TriageId } from '../../../triage/index.ts';
import { idIn, idOut, instantIn, instantOut, localDateIn } from './common.ts';

const level = z.int().min(1).max(5);
const levelIn = level.transform((value) => value as Level);
const name = z.string().max(100);
export const versionParams = z.object({ id: name, version: name });
export const assessmentParams = z.object({ id: idIn<TriageId>() });
export const signBody = z.object({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the document that was read'),
  clinician: z.string().min(1).max(200).describe('Name of the clinician who answers for it'),
  licence: z.string().min(1).max(60).describe('Number of the licence to practise'),
  reviewBy: localDateIn,
});
export const retireBody = z.object({ reason: z.string().min(1).max(500) });
export const modeBody = z.object({
  mode: z.enum(['off', 'shadow', 'active']),
  urgentServices: z
    .array(idIn<ServiceId>())
    .max(50)
    .optional()
    .describe('Services whose openings are kept for who must be seen today'),
});
export const documentBody = z.object({
  document: z.record(z.string(), z.unknown()).describe('A protocol: see protocol.schema.json'),
});
export const judgementBody = z.object({
  level: levelIn,
  reason: z.enum(JUDGEMENT_REASONS),
  comment: z.string().max(2_000).optional().describe('Needed to lower'),
});
export const periodQuery = z.object({ from: instantIn, to: instantIn });

export const versionOut = z.object({ id: z.string(), version: z.string() });
export const modeOut = z.object({ mode: z.string() });
export const statusOut = z.object({
  mode: z.string(),
  signed: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      sha256: z.string(),
      status: z.string(),
      clinician: z.string().optional(),
      licence: z.string().optional(),
      reviewBy: z.string().optional(),
      fault: z.string().optional().describe('Why it is not used, though it should be'),
    }),
  ),
  available: z
    .array(
      z.object({ id: z.string(), version: z.string(), sha256: z.string(), title: z.record(z.string(), z.string()) }),
    )
    .describe('The examples of the house, as they come: which of them a clinician has signed here stands in `signed`'),
});
const words = z.record(z.string(), z.string());
const ruleOut = z.object({
  id: z.string(),
  when: z.unknown().describe('Facts, joined by `all`, `any` and `not`'),
  level,
  why: words,
  source: z.string(),
});
export const protocolOut = z.object({
  id: z.string(),
  version: z.string(),
  sha256: z.string().describe('What a signature names'),
  title: words,
  entry: z.array(z.string()).describe('The facts that bring a caller into it'),
  questions: z.array(z.object({ id: z.string(), kind: z.string(), redFlag: z.boolean(), prompt: words })),
  rules: z.array(ruleOut),
  modifiers: z.array(z.object({ fact: z.string(), why: words })).describe('What raises a result, never lowers it'),
  default: z.object({ level, why: words }).optional().describe('Where no rule fires'),
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().optional() })),
});
export const overriddenOut = z.object({ level });
export const shadowJudgedOut = z.object({ same: z.boolean(), level: level.describe('What the engine decided') });
export const overridesOut = z.object({
  assessments: z.int(),
  byRule: z.array(z.object({ rule: z.string(), assessments: z.int(), raised: z.int(), lowered: z.int() })),
  byAgent: z.array(
    z.object({
      staffId: idOut,
      role: z.string(),
      raised: z.int(),
      lowered: z.int(),
      reasons: z.record(z.string(), z.int()),
    }),
  ),
});
export const shadowOut = z.object({
  compared: z.int(),
  same: z.int(),
  under: z.int().describe('The engine was less urgent than the clinician'),
  over: z.int(),
  emergencies: z.object({ seen: z.int(), recognised: z.int() }),
  pairs: z.array(z.object({ engine: level, clinician: level, count: z.int() })),
});
export const wouldChangeOut = z.object({
  looked: z.int(),
  raised: z.int(),
  lowered: z.int(),
  calls: z.array(
    z.object({
      assessmentId: idOut,
      decidedAt: instantOut,
      before: level,
      after: level,
      ruleBefore: z.string(),
      ruleAfter: z.string(),
    }),
  ),
});
export const setupStepsOut = z.object({
  mode: z.string(),
  next: z.enum(SETUP_STEPS).nullable().describe('What to do next; null where nothing is left'),
  steps: z.array(
    z.object({
      step: z.enum(SETUP_STEPS),
      done: z.boolean(),
      text: z.string(),
      request: z.object({ method: z.string(), path: z.string(), body: z.record(z.string(), z.unknown()).optional() }),
    }),
  ),
  complaints: z.int().describe('Protocols of complaints in use'),
  compared: z.int().describe('Calls that a clinician judged beside the shadow'),
  under: z.int().describe('Of those, where the engine was less urgent'),
});
export const toJudgeOut = z.object({
  assessments: z.array(
    z.object({
      id: idOut,
      decidedAt: instantOut,
      channel: z.string(),
      language: z.string(),
      patientId: idOut.optional(),
      patient: z.record(z.string(), z.unknown()),
      text: z.string().nullable(),
      answers: z.record(z.string(), z.unknown()),
    }),
  ),
});
