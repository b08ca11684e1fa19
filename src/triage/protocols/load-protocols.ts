import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete } from '../../platform/i18n/documents.ts';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';
import type { Protocol } from '../domain/protocol.ts';
import { sha256Of } from './canonical-json.ts';
import { faultsOf, protocolSchema } from './protocol-schema.ts';

export interface ProtocolRefusal {
  readonly code: 'protocol-malformed' | 'protocol-hash-mismatch';
  readonly file: string;
  /** What is wrong, with the place in the document. */
  readonly faults: readonly string[];
}

/** A document as it was stored for a clinic, or what is wrong with it. Its hash is told, and is for the caller to compare. */
export function readOwnProtocol(json: unknown): Result<Protocol, ProtocolRefusal> {
  const file = 'own';
  const parsed = protocolSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return refuse({ code: 'protocol-malformed', file, faults });
  }
  const faults = faultsOf(parsed.data);
  if (faults.length > 0) return refuse({ code: 'protocol-malformed', file, faults });
  return ok({ ...complete(parsed.data), sha256: sha256Of(json) });
}

/** One document, with its hash: the one that the manifest promised, or a refusal. */
export function readProtocol(
  file: string,
  text: string,
  promised: string | undefined,
): Result<Protocol, ProtocolRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'protocol-malformed', file, faults: ['is no JSON'] });
  }
  const read = readOwnProtocol(json);
  if (!read.ok) return refuse({ ...read.error, file });
  const { sha256 } = read.value;
  return sha256 === promised
    ? read
    : refuse({
        code: 'protocol-hash-mismatch',
        file,
        faults: [`the manifest says ${promised}, the document is ${sha256}`],
      });
}

const FOLDER = join(import.meta.dirname, 'examples');
const MANIFEST = 'manifest.json';
let loaded: readonly Protocol[] | undefined;

/**
 * The example protocols, read once, the universal screen first. Published documents never change: the manifest keeps the hash
 * of each, and one that differs stops the program that needs it. They are examples: no clinician has signed them.
 */
export function exampleProtocols(): readonly Protocol[] {
  loaded ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && file !== MANIFEST)
    .toSorted()
    .map((file) => {
      const result = readProtocol(file, readFileSync(join(FOLDER, file), 'utf8'), promisedHashes()[file]);
      if (!result.ok) throw new Error(`${result.error.code} in ${file}: ${result.error.faults.join('; ')}`);
      return result.value;
    })
    .toSorted((a, b) => Number(a.entry.length > 0) - Number(b.entry.length > 0));
  return loaded;
}

function promisedHashes(): Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(join(FOLDER, MANIFEST), 'utf8'));
  return manifest as Readonly<Record<string, string>>;
}
