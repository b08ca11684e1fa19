import { getClinic } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
import { faultOf, type ProtocolFault, type ProtocolStanding, type TriageMode } from '../domain/governance.ts';
import type { Protocol } from '../domain/protocol.ts';
import { exampleProtocols, readOwnProtocol } from '../protocols/load-protocols.ts';
import {
  PROTOCOLS_SQL,
  SETTING_SQL,
  toSetting,
  toStanding,
  type ProtocolRow,
  type SettingRow,
  type TriageSetting,
} from '../store/governance-rows.ts';

/** A protocol that is to be active and is not used, with the reason. */
export interface RefusedProtocol {
  readonly id: string;
  readonly version: string;
  readonly fault: ProtocolFault;
}

export interface TriageLibrary {
  /** `off` also where the universal screen is none of the protocols that may be used: without it nothing is decided. */
  readonly mode: TriageMode;
  readonly protocols: readonly Protocol[];
  readonly refused: readonly RefusedProtocol[];
  readonly urgentServices: TriageSetting['urgentServices'];
}

/** The document of a version: the clinic's own, or one of the house. */
export function documentOf(
  row: Pick<ProtocolRow, 'protocol_id' | 'version' | 'document'>,
): Protocol | 'malformed' | undefined {
  if (row.document !== null && row.document !== undefined) {
    const read = readOwnProtocol(row.document);
    return read.ok ? read.value : 'malformed';
  }
  return exampleProtocols().find(({ id, version }) => id === row.protocol_id && version === row.version);
}

/** Every version that the clinic knows: its own and those of the house, whether signed or not. For replays. */
export async function allDocuments(ctx: ClinicContext): Promise<readonly Protocol[]> {
  const rows = await ctx.db.query<ProtocolRow>(ctx.clinicId, PROTOCOLS_SQL, [ctx.clinicId]);
  const own = rows.flatMap((row) => {
    const document = row.document === null ? undefined : documentOf(row);
    return document === undefined || document === 'malformed' ? [] : [document];
  });
  return [...exampleProtocols(), ...own];
}

/** What the clinic has signed, and what it has not. */
export async function protocolStandings(
  ctx: ClinicContext,
): Promise<readonly (ProtocolStanding & { readonly fault?: ProtocolFault })[]> {
  const [rows, clinic] = await Promise.all([
    ctx.db.query<ProtocolRow>(ctx.clinicId, PROTOCOLS_SQL, [ctx.clinicId]),
    getClinic(ctx),
  ]);
  const today = localDateOf(ctx.clock.now(), clinic.zone);
  return rows.map((row) => {
    const standing = toStanding(row);
    const fault = standing.status === 'active' ? faultOf(standing, documentOf(row), today) : undefined;
    return fault ? { ...standing, fault } : standing;
  });
}

/**
 * What a clinic's triage may decide with now. Without a setting it is off. A protocol that is unsigned, overdue for its review,
 * malformed, or no longer what was signed is not used and stands in `refused`: who has its complaint is given a person.
 */
export async function triageLibrary(ctx: ClinicContext): Promise<TriageLibrary> {
  const [settings, clinic] = await Promise.all([
    ctx.db.query<SettingRow>(ctx.clinicId, SETTING_SQL, [ctx.clinicId]),
    getClinic(ctx),
  ]);
  const { mode, urgentServices } = toSetting(settings[0]);
  if (mode === 'off') return { mode, protocols: [], refused: [], urgentServices };
  if (mode === 'example') return { mode, protocols: exampleProtocols(), refused: [], urgentServices };
  const rows = await ctx.db.query<ProtocolRow>(ctx.clinicId, PROTOCOLS_SQL, [ctx.clinicId]);
  const today = localDateOf(ctx.clock.now(), clinic.zone);
  const protocols: Protocol[] = [];
  const refused: RefusedProtocol[] = [];
  for (const row of rows) {
    if (row.status !== 'active') continue;
    const document = documentOf(row);
    const fault = faultOf(toStanding(row), document, today);
    if (fault) refused.push({ id: row.protocol_id, version: row.version, fault });
    else if (document && document !== 'malformed') protocols.push(document);
  }
  const screen = protocols.filter(({ entry }) => entry.length === 0);
  if (screen.length === 0) return { mode: 'off', protocols: [], refused, urgentServices };
  return {
    mode,
    protocols: [...screen, ...protocols.filter(({ entry }) => entry.length > 0)],
    refused,
    urgentServices,
  };
}
