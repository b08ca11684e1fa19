import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { complete, inLanguages } from '../../platform/i18n/documents.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Question } from '../domain/protocol.ts';
import { sha256Of } from './canonical-json.ts';

const FILE = 'agent-hints.1.0.0.json';
/** A published document never changes: other hints are a new version, with its own hash. */
const PROMISED = '109d50120ff43159b3e72d5943ad86a011688ef28d13d74a265e64015e3a9577';

const words = inLanguages(z.string().min(1));
const hintsSchema = z.strictObject({
  id: z.literal('agent-hints'),
  version: z.string(),
  status: z.literal('example'),
  hints: z.record(z.string(), words),
});

type Hints = z.infer<typeof hintsSchema>['hints'];

let loaded: Hints | undefined;
function houseHints(): Hints {
  if (loaded) return loaded;
  const json: unknown = JSON.parse(readFileSync(join(import.meta.dirname, FILE), 'utf8'));
  const hash = sha256Of(json);
  if (hash !== PROMISED) throw new Error(`protocol-hash-mismatch in ${FILE}: expected ${PROMISED}, it is ${hash}`);
  loaded = complete(hintsSchema.parse(json).hints);
  return loaded;
}

/**
 * What whoever asks looks and listens for, and how a carer is asked: for the eyes of the agent at the desk, never spoken to the caller.
 * A protocol's own hint first, else the house's for that question. It changes no decision. Undefined where nobody wrote one.
 */
export function agentHintOf(question: Question, language: Language): string | undefined {
  return (question.agentHint ?? houseHints()[question.id])?.[language];
}
