import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { at } from '../../../test/support/test-context.ts';
import { startTestServer, type TestServer } from '../test-support/fhir-server.ts';
import { appointmentsBetween, cancelAppointment, importAppointments, listPractitioners } from '../../agenda/index.ts';
import { historyOf } from '../../audit/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import type { AppointmentId, PractitionerId } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { calendarRoutes } from '../api/calendar-routes.ts';
import { createCalendarLink, listCalendarLinks, revokeCalendarLink } from './calendar-links.ts';
import { initialsOf, practitionerCalendar, type CalendarVisit } from './practitioner-calendar.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());

function app() {
  const { ctx } = server;
  const contextFor = (clinicId: typeof ctx.clinicId) => ({ ...ctx, clinicId });
  return createHttpApp({
    log: silentLog,
    routers: [{ path: '/calendar', router: calendarRoutes({ db: ctx.db, contextFor }) }],
  });
}

async function busiest(): Promise<PractitionerId> {
  const visits = await appointmentsBetween(server.ctx, {
    from: at('2026-01-05T00:00:00Z'),
    to: at('2026-02-01T00:00:00Z'),
  });
  const [first] = visits.filter(({ status }) => status === 'booked');
  if (!first) throw new Error('no visit');
  return first.practitionerId;
}

/** Long lines of iCalendar go on in the next line, after a blank. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('a calendar link', () => {
  test('shows the visits of one practitioner without anything of the patients, until it is revoked', async () => {
    const { ctx } = server;
    const practitionerId = await busiest();
    const made = await createCalendarLink(ctx, { practitionerId, showsInitials: false, language: 'es' });
    if (!made.ok) throw new Error(made.error.code);
    const url = `/calendar/${made.value.token}.ics`;
    const answer = await request(app()).get(url).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const text = unfolded(answer.text);
    const [practitioner] = (await listPractitioners(ctx)).filter(({ id }) => id === practitionerId);
    expect(text).toContain(`X-WR-CALNAME:${practitioner?.name}`);
    expect(text).toMatch(/SUMMARY:Cita · /);
    const patients = await ctx.db.query<{ given_name: string; family_name: string }>(
      ctx.clinicId,
      'select given_name, family_name from patient where family_name <> $1',
      [''],
    );
    expect(patients.filter(({ family_name: name }) => text.includes(name))).toEqual([]);

    await request(app()).get(url).set('if-none-match', String(answer.headers['etag'])).expect(304);
    const id = /UID:([0-9a-f-]{36})@centralita/.exec(text)?.[1] as AppointmentId;
    const [visit] = await ctx.db.query<{ version: number; status: string }>(
      ctx.clinicId,
      'select version, status from appointment where id = $1',
      [id],
    );
    expect(text).toContain(`SEQUENCE:${visit?.version}`);

    const stored = await ctx.db.query<object>(ctx.clinicId, 'select * from calendar_link');
    expect(JSON.stringify(stored)).not.toContain(made.value.token);
    expect(await historyOf(ctx, { type: 'CalendarLink', id: made.value.id })).toMatchObject([
      { action: 'calendar-link.create' },
    ]);
    expect(await revokeCalendarLink(ctx, made.value.id)).toBe(true);
    expect(await revokeCalendarLink(ctx, made.value.id)).toBe(false);
    await request(app()).get(url).expect(404);
    expect(await listCalendarLinks(ctx)).toMatchObject([{ id: made.value.id, revokedAt: ctx.clock.now() }]);
  });

  test('tells a cancelled visit as cancelled, with a higher sequence, and initials only where it was made so', async () => {
    const { ctx } = server;
    const practitionerId = await busiest();
    const made = await createCalendarLink(ctx, { practitionerId, showsInitials: true, language: 'en' });
    if (!made.ok) throw new Error(made.error.code);
    const visits = await appointmentsBetween(ctx, { from: at('2026-01-06T00:00:00Z'), to: at('2026-02-01T00:00:00Z') });
    const visit = visits.find((one) => one.practitionerId === practitionerId && one.status === 'booked');
    if (!visit) throw new Error('no visit');
    await cancelAppointment(ctx, { appointmentId: visit.id, expectedVersion: visit.version, cause: 'desk' });
    const { text } = await request(app()).get(`/calendar/${made.value.token}.ics`).expect(200);
    const event = unfolded(text)
      .split('BEGIN:VEVENT')
      .find((one) => one.includes(visit.id));
    expect(event).toContain('STATUS:CANCELLED');
    expect(event).toContain(`SEQUENCE:${visit.version + 1}`);
    expect(event).toMatch(/SUMMARY:Appointment · .+ · \p{Lu}\.\p{Lu}\./u);
  });

  test('shows a visit in the calendar of each practitioner whom it needs, with the initials of somebody who comes', async () => {
    const { ctx } = server;
    const [doctor, second] = await listPractitioners(ctx);
    if (!doctor || !second) throw new Error('no two practitioners');
    const visits = await appointmentsBetween(ctx, { from: at('2026-01-06T00:00:00Z'), to: at('2026-02-01T00:00:00Z') });
    const coming = visits.filter((one) => one.practitionerId === doctor.id && one.status === 'booked');
    const [visit, other] = [coming[0], coming.find(({ patientId }) => patientId !== coming[0]?.patientId)];
    if (!visit || !other) throw new Error('no visits');
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await importAppointments(tx, ctx, [
        { ...visit, status: 'cancelled', groupId: visit.id, further: [second.id] },
        { ...visit, id: ctx.ids.next<AppointmentId>(), patientId: other.patientId, groupId: visit.id },
      ]);
    });
    const [name] = await ctx.db.query<{ given_name: string; family_name: string }>(
      ctx.clinicId,
      'select given_name, family_name from patient where id = $1',
      [other.patientId],
    );
    const initials = initialsOf(String(name?.given_name), String(name?.family_name));
    for (const practitionerId of [doctor.id, second.id]) {
      const made = await createCalendarLink(ctx, { practitionerId, showsInitials: true, language: 'en' });
      if (!made.ok) throw new Error(made.error.code);
      const { text } = await request(app()).get(`/calendar/${made.value.token}.ics`).expect(200);
      const event = unfolded(text)
        .split('BEGIN:VEVENT')
        .find((one) => one.includes(visit.id));
      expect(event).toContain('STATUS:CONFIRMED');
      expect(event).toContain(initials);
    }
  });

  test.each(['x.ics', `${'a'.repeat(43)}.ics`, '%00.ics', 'nothing'])(
    'that nobody made, %s, leads nowhere',
    async (file) => {
      await request(app()).get(`/calendar/${file}`).expect(404);
    },
  );
});

describe('the text of a calendar', () => {
  const visit = (start: string, end: string): CalendarVisit => ({
    id: 'v',
    serviceName: 'Consulta; "x"\nSUMMARY:=cmd()',
    siteName: 'Madrid',
    start: at(start),
    end: at(end),
    status: 'booked',
    version: 3,
    updatedAt: at('2026-01-01T00:00:00Z'),
  });

  test('has each time right on both days when the clock changes: the hour that comes twice is two hours', () => {
    const text = practitionerCalendar(
      'Dra. Ruiz',
      [
        visit('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'),
        visit('2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z'),
        visit('2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z'),
      ],
      'ca',
    );
    expect(text.match(/DTSTART.*/g)).toEqual([
      'DTSTART:20260329T003000Z',
      'DTSTART:20261025T003000Z',
      'DTSTART:20261025T013000Z',
    ]);
  });

  test('is the same for the same visits, and what a service is called breaks out of no line', () => {
    const visits = [visit('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z')];
    const text = practitionerCalendar('Dra. Ruiz', visits, 'es');
    expect(practitionerCalendar('Dra. Ruiz', visits, 'es')).toBe(text);
    expect(unfolded(text).match(/^SUMMARY:/gm)).toHaveLength(1);
  });

  test.each([
    ['Lucía', 'García Pérez', 'L.G.'],
    ['Ángel', '', 'Á.'],
    ['', '', ''],
  ])('%s %s is %s', (given, family, initials) => expect(initialsOf(given, family)).toBe(initials));
});
