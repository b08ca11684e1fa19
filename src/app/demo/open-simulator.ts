import { join } from 'node:path';
import { appointmentsBetween, appointmentsOf, type AgendaPorts, type Appointment } from '../../agenda/index.ts';
import { findByContact, searchPatients } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import {
  createSimulator,
  type Delays,
  type Persona,
  type Simulator,
  type UpcomingVisit,
} from '../../simulator/index.ts';
import { PROJECT_DIR } from '../open-store.ts';
import type { Secrets } from '../secrets.ts';
import { demoContents } from './demo-contents.ts';
import { DEMO_NUMBER } from './load-alameda.ts';

export interface SimulatorDeps {
  readonly ctx: ClinicContext<AgendaPorts>;
  readonly zone: Zone;
  readonly secrets: Secrets;
  readonly publicUrl: () => string;
  readonly localUrl: () => string;
  readonly delays?: Partial<Delays> | undefined;
  /** Runs what falls due on the way before it resolves. */
  advanceTo(instant: Instant): Promise<void>;
}

const MOST_PERSONAS = 300;
const PAGE = 100;
const AHEAD_MS = 120 * DAY_MS;

/** Everybody of the sample clinic who has a telephone, to be dialled as. */
async function personas(ctx: ClinicContext): Promise<readonly Persona[]> {
  const found: Persona[] = [];
  let cursor: string | undefined;
  do {
    const page = await searchPatients(ctx, { active: true, limit: PAGE, ...(cursor ? { cursor } : {}) });
    for (const patient of page.patients) {
      const phone = patient.contactPoints.find((point) => point.channel === 'phone')?.address;
      if (!phone) continue;
      found.push({
        name: `${patient.givenName} ${patient.familyName}`,
        phone,
        language: patient.language ?? 'es',
        ...(patient.birthDate ? { birthDate: patient.birthDate } : {}),
      });
    }
    cursor = page.nextCursor;
  } while (cursor && found.length < MOST_PERSONAS);
  return found.slice(0, MOST_PERSONAS);
}

function toVisit(appointment: Appointment): UpcomingVisit {
  return { start: appointment.start, zone: appointment.zone, label: appointment.serviceName };
}

/** The next booked visit of a phone's people, or of anybody. */
async function nextVisit(ctx: ClinicContext, phone: string | undefined): Promise<UpcomingVisit | undefined> {
  const from = ctx.clock.now();
  const booked = (appointment: Appointment) => appointment.status === 'booked' && appointment.start > from;
  if (phone === undefined) {
    const all = await appointmentsBetween(ctx, { from, to: plusMs(from, AHEAD_MS) });
    const next = all.filter(booked).toSorted((a, b) => a.start - b.start)[0];
    return next && toVisit(next);
  }
  const patients = await findByContact(ctx, { channel: 'phone', address: phone });
  const lists = await Promise.all(patients.map((patient) => appointmentsOf(ctx, patient.id, { from })));
  const next = lists
    .flat()
    .filter(booked)
    .toSorted((a, b) => a.start - b.start)[0];
  return next && toVisit(next);
}

/** The carrier simulator on the sample clinic's number, with its page. */
export function openSimulator(deps: SimulatorDeps): Simulator {
  const { ctx } = deps;
  return createSimulator({
    accountSid: deps.secrets.twilio.accountSid,
    authToken: deps.secrets.twilio.authTokens[0],
    webhookBaseUrl: deps.publicUrl,
    localBaseUrl: deps.localUrl,
    numbers: [{ number: DEMO_NUMBER, label: 'Clínica Alameda', channels: ['voice', 'sms', 'whatsapp'] }],
    personas: () => personas(ctx),
    clock: { now: () => ctx.clock.now(), advanceTo: deps.advanceTo },
    ids: ctx.ids,
    ...(deps.delays ? { delays: deps.delays } : {}),
    webDir: join(PROJECT_DIR, 'dist/web/simulator'),
    zone: deps.zone,
    chatClinicId: ctx.clinicId,
    contents: demoContents(),
    nextAppointment: (phone) => nextVisit(ctx, phone),
    onError: (error) => ctx.log.error({ error }, 'The simulator met an error.'),
  });
}
