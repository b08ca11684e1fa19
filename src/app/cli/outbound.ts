import { listClinicIds } from '../../identity/index.ts';
import {
  holdOutbound,
  outboundHold,
  reconcileOutbound,
  releaseOutbound,
  type MessagingPorts,
} from '../../messaging/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { loadSecrets } from '../secrets.ts';
import { smsProvider } from '../sms-provider.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { asOperator, type Operator } from './operator.ts';

/** One clinic with `--clinic`, else each in turn. Returns the exit status. */
function eachClinic(
  { values }: Arguments,
  work: (ctx: ClinicContext, operator: Operator) => Promise<string>,
): Promise<number> {
  return asOperator(async (operator) => {
    const all = await listClinicIds(operator.runtime.db);
    const only = values['clinic'] === undefined ? undefined : parseId<ClinicId>(values['clinic']);
    if (values['clinic'] !== undefined && (!only || !all.includes(only)))
      throw new Error(`--clinic is one of ${all.join(', ')}`);
    for (const clinicId of only ? [only] : all) {
      const actor = { kind: 'system', name: 'operator' } as const;
      const said = await work({ ...operator.runtime, clinicId, actor, ports: {} }, operator);
      process.stdout.write(`${clinicId}  ${said}\n`);
    }
    return 0;
  });
}

async function described(ctx: ClinicContext): Promise<string> {
  const hold = await outboundHold(ctx);
  if (!hold) return 'sends';
  const { reason, since, knownUntil, waiting } = hold;
  return `held since ${toIso(since)} (${reason}), known until ${toIso(knownUntil)}, ${waiting === 1 ? '1 message waits' : `${waiting || 'no'} messages wait`}`;
}

/** As the product would ask the carrier. */
function withCarrier(ctx: ClinicContext, { env, dataDir }: Operator): ClinicContext<MessagingPorts> {
  const secrets = loadSecrets(env, dataDir);
  const sms = smsProvider(secrets, { apiBaseUrl: env.TWILIO_API_BASE_URL, publicUrl: env.PUBLIC_URL ?? '' });
  return { ...ctx, ports: { sms } };
}

const CLINIC = { clinic: { type: 'string' } } as const;

/** What an operator does when nothing leaves, or nothing may leave. */
export const OUTBOUND_COMMANDS: readonly Command[] = [
  {
    name: 'outbound status',
    usage: 'outbound status [--clinic <id>]',
    summary: 'Says of each clinic whether messages leave, and how many wait.',
    help: 'After a restore from a backup nothing leaves: reconcile, then release.',
    options: CLINIC,
    run: (given) => eachClinic(given, described),
  },
  {
    name: 'outbound hold',
    usage: 'outbound hold [--clinic <id>]',
    summary: 'Stops everything that leaves to patients, from now on.',
    help: 'Messages and calls wait until outbound release; on-call alerts go on. Safe to repeat.',
    options: CLINIC,
    run: (given) =>
      eachClinic(given, async (ctx) => {
        await holdOutbound(ctx, 'by-hand');
        return described(ctx);
      }),
  },
  {
    name: 'outbound reconcile',
    usage: 'outbound reconcile [--clinic <id>]',
    summary: 'Asks the carrier which of the waiting messages it has already: they are not sent again.',
    help: 'For a clinic whose messages wait. Leave the product running for some minutes before, so that what is due is planned. Safe to repeat.',
    options: CLINIC,
    run: (given) =>
      eachClinic(given, async (ctx, operator) => {
        const { found, notFound, notAsked } = await reconcileOutbound(withCarrier(ctx, operator));
        return `${found} had left, ${notFound} had not, ${notAsked} cannot be asked for`;
      }),
  },
  {
    name: 'outbound release',
    usage: 'outbound release [--drop] [--clinic <id>]',
    summary: 'Lets messages leave again; with --drop those that waited do not.',
    help: 'What has lost its sense meanwhile is dropped either way. With --drop the desk has a task for each reminder that nobody got.',
    options: { ...CLINIC, drop: { type: 'boolean' } },
    run: (given) =>
      eachClinic(given, async (ctx) => {
        const drop = given.values['drop'] === true;
        const waited = await releaseOutbound(ctx, { drop });
        return `sends; ${waited} waited${drop ? ' and were dropped' : ''}`;
      }),
  },
];
