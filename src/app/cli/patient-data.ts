import { writeFileSync } from 'node:fs';
import { agendaByClinic, ehrClientDeps, findTarget } from '../../fhir/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { erasePatient, type ErasureRefusal } from '../privacy/erase-patient.ts';
import { exportPatient } from '../privacy/export-patient.ts';
import { KEPT_BECAUSE } from '../privacy/holdings.ts';
import { zipOf } from '../privacy/zip.ts';
import { openRecordingStore } from '../recording-store.ts';
import { ehrInsideHosts, hasDemo, loadSealKey, recordingsS3 } from '../secrets.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import type { Command } from './command.ts';
import { asOperator } from './operator.ts';

function patientIn({ positionals }: Arguments): PatientId {
  const id = parseId<PatientId>(positionals[0]);
  if (!id) throw new Error('the id of a patient is needed');
  return id;
}

function exportOne(args: Arguments): Promise<number> {
  const patientId = patientIn(args);
  const to = args.values['to'];
  if (typeof to !== 'string' || !/\.(json|zip)$/.test(to)) throw new Error('--to is a file that ends in .json or .zip');
  return asOperator(async (operator) => {
    const exported = await exportPatient(await clinicContext(operator, args.values), patientId);
    if (!exported.ok) throw new Error('there is no such patient');
    const json = `${JSON.stringify(exported.value, undefined, 2)}\n`;
    // Whoever else has an account on this machine has no business in it.
    writeFileSync(to, to.endsWith('.zip') ? zipOf([{ name: `${patientId}.json`, text: json }]) : json, { mode: 0o600 });
    for (const [table, rows] of Object.entries(exported.value.holdings))
      process.stdout.write(`${String(rows.length).padStart(8)}  ${table}\n`);
    return 0;
  });
}

function sayNo(refusal: ErasureRefusal): string {
  switch (refusal.code) {
    case 'patient-unknown':
      return 'there is no such patient';
    case 'visits-to-come':
      return `the patient has visits to come (${refusal.starts.map(toIso).join(', ')}): cancel them, or erase with --cancel`;
    case 'visit-not-cancelled':
      return `a visit could not be cancelled (${refusal.reason}): nothing was erased`;
    case 'still-in-ehr':
      return "the clinic's own system has this patient, and would bring them back: erase them there, then here with --erased-in-ehr";
    case 'on-call-case-open':
      return 'somebody on call is being looked for because of this patient: close that case first';
  }
}

function eraseOne(args: Arguments): Promise<number> {
  const patientId = patientIn(args);
  if (args.values['yes'] !== true) throw new Error('this cannot be undone: say --yes');
  return asOperator(async (operator) => {
    const { env, dataDir, runtime } = operator;
    const insideHosts = ehrInsideHosts(env, hasDemo(env, dataDir));
    const deps = {
      sealKey: loadSealKey(env, dataDir),
      client: ehrClientDeps({ clock: runtime.clock, insideHosts, db: runtime.db }),
    };
    const recordings = { store: openRecordingStore(dataDir, recordingsS3(env)) };
    const ports = { ehr: agendaByClinic(findTarget(deps)), recordings };
    const ctx = { ...(await clinicContext(operator, args.values)), ports };
    const [cancel, erasedInEhr] = [args.values['cancel'] === true, args.values['erased-in-ehr'] === true];
    const done = await erasePatient(ctx, { patientId, cancel, erasedInEhr });
    if (!done.ok) throw new Error(sayNo(done.error));
    const { erased, kept, cancelled } = done.value;
    process.stdout.write(cancelled > 0 ? `${cancelled} visits cancelled\n` : '');
    for (const [table, rows] of Object.entries(erased)) process.stdout.write(`${String(rows).padStart(8)}  ${table}\n`);
    for (const { table, rows, why } of kept)
      process.stdout.write(`${String(rows).padStart(8)}  ${table} stays: ${KEPT_BECAUSE[why]}\n`);
    process.stdout.write('Backups keep what they have until they expire.\n');
    return 0;
  });
}

export const PATIENT_DATA_COMMANDS: readonly Command[] = [
  {
    name: 'export-patient',
    usage: 'export-patient <patient id> --to <file.json|file.zip> [--clinic <id>]',
    summary: 'Writes everything that is held about a patient into a file.',
    help: 'GDPR, articles 15 and 20. The export stands in the audit trail.',
    options: { to: { type: 'string' }, clinic: { type: 'string' } },
    run: exportOne,
  },
  {
    name: 'erase-patient',
    usage: 'erase-patient <patient id> --yes [--cancel] [--erased-in-ehr] [--clinic <id>]',
    summary: 'Erases a patient, as far as the law lets, and says what has to stay and why.',
    help: 'GDPR, article 17. Cannot be undone. Refused while visits are to come, unless --cancel. Names, addresses, words and copies go; the audit trail stays whole.',
    options: {
      yes: { type: 'boolean' },
      cancel: { type: 'boolean' },
      'erased-in-ehr': { type: 'boolean' },
      clinic: { type: 'string' },
    },
    run: eraseOne,
  },
];
