import type { Database } from '../../platform/database/database.ts';
import { importPatient } from '../../patients/index.ts';
import { bookAppointment, findOpenings, type Appointment } from '../../agenda/index.ts';
import { addPractitioner, addSchedule, addService } from '../../agenda/test-support/test-clinic.ts';
import { importSite } from '../../identity/index.ts';
import { subscribe, type AnyJob } from '../../jobs/index.ts';
import { FAKE_ACCOUNT, post } from '../../messaging/test-support/fake-carrier.ts';
import {
  createMessagingWorld,
  LINE,
  type MessagingContext,
  type MessagingWorld,
} from '../../messaging/test-support/messaging-world.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId, PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { endOfferJob, fillSlot, sendTouch } from '../index.ts';
import * as outreach from '../index.ts';

const heard = (type: string, name: string, handle: Parameters<typeof subscribe<MessagingContext>>[2]) =>
  subscribe<MessagingContext>(type, name, handle);

const SUBSCRIPTIONS = [
  heard('slot.freed', 'fill', outreach.onSlotFreed),
  heard('offer.ended', 'fill', outreach.onOfferEnded),
  heard('conversation.offer-declined', 'offer', outreach.onOfferDeclined),
  heard('conversation.request', 'waiting', outreach.onWaitingRequest),
  heard('touch.outcome', 'offer', outreach.onOfferOutcome),
  heard('message.status', 'follow', outreach.onMessageStatus),
  heard('appointment.booked', 'offer', outreach.onVisitTaken),
  heard('appointment.rescheduled', 'offer', outreach.onVisitTaken),
  heard('appointment.cancelled', 'offer', outreach.onVisitCancelled),
];

/** A clinic with one practitioner (20-minute visits from 9 to 14 on workdays), its carrier, and people with telephones. */
export interface OfferWorld {
  readonly world: MessagingWorld;
  readonly ctx: MessagingContext;
  readonly service: ServiceId;
  readonly practitioner: PractitionerId;
  readonly site: SiteId;
  /** Somebody with a mobile of their own. */
  person(): Promise<{ readonly id: PatientId; readonly phone: string }>;
  book(patientId: PatientId, start: Instant): Promise<Appointment>;
  /** The nth free time from an instant on. */
  free(from: Instant, index?: number): Promise<Instant>;
  reply(phone: string, text: string): Promise<void>;
  textsTo(phone: string): readonly string[];
}

export async function createOfferWorld(
  db: Database,
  more: { readonly jobs?: readonly AnyJob<MessagingContext>[]; readonly subscriptions?: typeof SUBSCRIPTIONS } = {},
): Promise<OfferWorld> {
  const world = await createMessagingWorld(db, {
    jobs: [sendTouch, fillSlot, endOfferJob, ...(more.jobs ?? [])],
    subscriptions: [...SUBSCRIPTIONS, ...(more.subscriptions ?? [])],
  });
  const { ctx } = world;
  const site = ctx.ids.next<SiteId>();
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importSite(tx, ctx, { id: site, name: 'Centro', zone, openingHours: [], active: true }),
  );
  const service = await addService(ctx);
  const practitioner = await addPractitioner(ctx);
  await addSchedule(ctx, { practitionerId: practitioner, siteId: site, serviceIds: [service] });
  let people = 0;
  let replies = 0;
  const free = async (from: Instant, index = 0): Promise<Instant> => {
    const query = { serviceId: service, practitionerId: practitioner, from, to: plusMs(from, 20 * DAY_MS), limit: 100 };
    return required((await findOpenings(ctx, query))[index], 'a free time').start;
  };
  return {
    world,
    ctx,
    service,
    practitioner,
    site,
    free,
    async person() {
      people += 1;
      const id = ctx.ids.next<PatientId>();
      const phone = `+34600${String(100_000 + people)}`;
      await ctx.db.inClinic(ctx.clinicId, (tx) =>
        importPatient(tx, ctx, {
          id,
          givenName: `Ana${people}`,
          familyName: 'Prueba',
          language: 'es',
          contactPoints: [{ channel: 'phone', address: phone }],
        }),
      );
      return { id, phone };
    },
    async book(patientId, start) {
      const query = { serviceId: service, practitionerId: practitioner, from: start, to: plusMs(start, 1), limit: 1 };
      const opening = required((await findOpenings(ctx, query))[0], 'the opening');
      const booked = await bookAppointment(ctx, { openingId: opening.id, patientId, cause: 'desk' });
      if (!booked.ok) throw new Error(booked.error.code);
      return booked.value;
    },
    async reply(phone, text) {
      replies += 1;
      const params = {
        MessageSid: `SM${String(replies).padStart(32, '0')}`,
        AccountSid: FAKE_ACCOUNT,
        From: phone,
        To: LINE,
        Body: text,
        NumMedia: '0',
      };
      await post(`${world.publicUrl}/twilio/messages`, params);
    },
    textsTo: (phone) => world.carrier.messages.filter(({ to }) => to === phone).map(({ body }) => body),
  };
}
