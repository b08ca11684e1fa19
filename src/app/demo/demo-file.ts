import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import { writePrivate } from '../secrets.ts';

/** The people who can sign in at the sample clinic. Their passwords are no secret: the clinic is made up. */
export const DEMO_STAFF: readonly {
  readonly role: StaffRole;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}[] = [
  { role: 'receptionist', name: 'Rosa Molina', email: 'recepcion@alameda.example', password: 'recepcion-alameda' },
  { role: 'manager', name: 'Carmen Ortiz', email: 'direccion@alameda.example', password: 'direccion-alameda' },
  { role: 'clinician', name: 'Núria Vidal', email: 'clinica@alameda.example', password: 'clinica-alameda' },
  { role: 'administrator', name: 'Luis Pardo', email: 'sistemas@alameda.example', password: 'sistemas-alameda' },
];

export const DEMO_SCOPES = ['system/*.cruds'];

/** The demo vendor's private key, made once and kept in the data directory. Its public half is registered with the clinic. */
export async function demoClientKey(dataDir: string): Promise<JWK> {
  const file = join(dataDir, 'demo-client-key.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), alg: 'ES384', use: 'sig', kid: 'demo-1' };
  writePrivate(file, jwk);
  return jwk;
}

export function publicHalf(jwk: JWK): JWK {
  const { d: _private, ...shared } = jwk;
  return shared;
}

/** `demo.json`: everything that a script needs to use the demo (the outside contract). Replaced in one step. */
export function writeDemoFile(dataDir: string, facts: object): void {
  const file = join(dataDir, 'demo.json');
  writePrivate(`${file}.new`, facts);
  renameSync(`${file}.new`, file);
}

const kept = z.object({ baseUrl: z.string() });

/** Where the sample clinic was reached when it last started. */
export function demoUrl(dataDir: string): string | undefined {
  const file = join(dataDir, 'demo.json');
  return existsSync(file) ? kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.baseUrl : undefined;
}
