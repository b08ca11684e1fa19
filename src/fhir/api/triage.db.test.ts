import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PatientId, type StaffId } from '../../platform/kernel/ids.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import {
  activateProtocol,
  assessSymptoms,
  exampleProtocols,
  overrideLevel,
  setTriageMode,
  signProtocol,
  triageByExamples,
  type AssessSymptoms,
  type TriageAssessment,
} from '../../triage/index.ts';
import { sendTo, startTestServer, type Json, type SendOptions, type TestServer } from '../test-support/fhir-server.ts';
import { validate } from '../validation/validator.ts';
import { urgencyOf } from './urgency-of.ts';

const STRICT = { prefer: 'handling=strict' };
let server: TestServer;
let token: string;
let patientId: PatientId;
let known: TriageAssessment;
let unknown: TriageAssessment;

beforeAll(async () => {
  server = await startTestServer();
  await triageByExamples(server.ctx);
  token = await server.tokenFor('system/*.cruds');
  const [person] = (await get('/Patient?_count=1&active=true')).body.entry;
  patientId = parseId<PatientId>(person.resource.id) ?? person.resource.id;
  known = await assess({
    patientId,
    text: 'Me duele el testículo derecho desde hace una hora',
    protocol: 'testiculo',
    patient: { ageYears: 17, sex: 'male' },
    answers: { 'testicular-pain': true, fever: 'refused', temperature: 37.2 },
  });
  unknown = await assess({ text: 'mi padre no respira', answers: { 'chest-pain': 'unknown' } });
}, 120_000);

afterAll(() => server.stop());

function get(path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method: 'get', path });
}

async function assess(told: Partial<AssessSymptoms>): Promise<TriageAssessment> {
  const assessed = await assessSymptoms(server.ctx, { language: 'es', channel: 'api', patient: {}, ...told });
  if (!assessed.ok) throw new Error(assessed.error.code);
  return assessed.value;
}

async function clinician() {
  const actor = { kind: 'staff', id: server.ctx.ids.next<StaffId>(), role: 'clinician' } as const;
  await server.ctx.db.inClinic(server.ctx.clinicId, (tx) =>
    tx.run(
      `insert into staff (clinic_id, id, email, name, role, language, password_hash) values ($1, $2, $3, 'X', 'clinician', 'es', '-')`,
      [tx.clinicId, actor.id, `${actor.id}@example.org`],
    ),
  );
  return { ...server.ctx, actor };
}

async function idsOf(path: string): Promise<readonly unknown[]> {
  const { status, body } = await get(path, { headers: STRICT });
  return status === 200 ? (body.entry ?? []).map(({ resource }: Json) => resource.id) : [path, status, body];
}

describe('the questions of a protocol', () => {
  test('are a Questionnaire: every protocol once, unsigned ones as drafts', async () => {
    const found = (await get('/Questionnaire?_count=200&_total=accurate')).body;
    expect(found.total).toBe(exampleProtocols().length);
    const testicle = found.entry.map(({ resource }: Json) => resource).find(({ name }: Json) => name === 'Testiculo');
    expect(testicle).toMatchObject({
      url: 'https://centralita.dev/fhir/Questionnaire/testiculo',
      title: 'Testículos y pene',
      status: 'draft',
      experimental: true,
    });
    const [protocol] = exampleProtocols().filter(({ id }) => id === 'testiculo');
    expect(testicle.version).toBe(protocol?.version);
    expect(testicle.item.map(({ linkId }: Json) => linkId)).toEqual([
      'text',
      ...(protocol?.questions ?? []).map(({ id }) => id),
    ]);
    expect(testicle.item[1]).toMatchObject({ type: 'boolean', text: '¿Le duele un testículo?' });
    expect(JSON.stringify(testicle.item[1]['_text'])).toContain('Is there testicular pain?');
    expect(await validate(testicle)).toEqual([]);
  });

  test('are found by url, version, status, name and title in any of the languages', async () => {
    const url = 'https://centralita.dev/fhir/Questionnaire/testiculo';
    const [id] = await idsOf(`/Questionnaire?url=${url}`);
    const [{ version } = { version: '' }] = exampleProtocols().filter((one) => one.id === 'testiculo');
    for (const query of [
      `url=${url}&version=${version}`,
      `url=${url}&status=draft`,
      'name=testiculo',
      'title=testicles',
      'title=testiculos y',
    ])
      expect([query, await idsOf(`/Questionnaire?${query}`)]).toEqual([query, [id]]);
    expect(await idsOf(`/Questionnaire?url=${url}&status=active`)).toEqual([]);
    expect(await idsOf(`/Questionnaire?url=${url}x`)).toEqual([]);
    expect((await idsOf('/Questionnaire?url:below=https://centralita.dev/fhir/Questionnaire&_count=200')).length).toBe(
      exampleProtocols().length,
    );
    expect(await idsOf(`/Questionnaire?version=0.0.0`)).toEqual([]);
  });
});

describe('what was told and answered', () => {
  test('is a QuestionnaireResponse; what is not known says why, and is no "no"', async () => {
    const { body } = await get(`/QuestionnaireResponse/${known.id}`);
    const absent = { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined' };
    expect(body).toMatchObject({
      questionnaire: expect.stringMatching(/Questionnaire\/testiculo\|\d/),
      subject: { reference: `Patient/${patientId}` },
      authored: '2026-01-05T07:00:00.000Z',
      item: [
        { linkId: 'text', answer: [{ valueString: 'Me duele el testículo derecho desde hace una hora' }] },
        { linkId: 'fever', answer: [{ extension: [absent] }] },
        { linkId: 'temperature', answer: [{ valueDecimal: 37.2 }] },
        { linkId: 'testicular-pain', text: '¿Le duele un testículo?', answer: [{ valueBoolean: true }] },
      ],
    });
    expect(body.status).toBe(known.nextQuestion ? 'in-progress' : 'completed');
    expect(await validate(body)).toEqual([]);
    const other = (await get(`/QuestionnaireResponse/${unknown.id}`)).body;
    expect([other.subject, await validate(other)]).toEqual([undefined, []]);
    // A protocol that led is one that was read.
    const [canonical] = String(body.questionnaire).split('|');
    expect(await idsOf(`/Questionnaire?url=${canonical}`)).toHaveLength(1);
  });

  test('is found by patient, questionnaire, authored and status', async () => {
    const url = 'https://centralita.dev/fhir/Questionnaire/testiculo';
    const [{ version } = { version: '' }] = exampleProtocols().filter((one) => one.id === 'testiculo');
    const status = known.nextQuestion ? 'in-progress' : 'completed';
    for (const query of [
      `patient=${patientId}`,
      `subject=Patient/${patientId}`,
      `questionnaire=${url}`,
      `questionnaire=${url}|${version}`,
      `patient=${patientId}&authored=2026-01-05`,
      `patient=${patientId}&status=${status}`,
      `patient:Patient.active=true&questionnaire=${url}`,
    ])
      expect([query, await idsOf(`/QuestionnaireResponse?${query}`)]).toEqual([query, [known.id]]);
    expect(await idsOf(`/QuestionnaireResponse?questionnaire=${url}|0.0.0`)).toEqual([]);
    expect(await idsOf('/QuestionnaireResponse?authored=lt2026-01-05')).toEqual([]);
    expect(await idsOf('/QuestionnaireResponse?subject:missing=true')).toEqual([unknown.id]);
    expect((await get('/QuestionnaireResponse?status=done')).status).toBe(400);
  });
});

describe('what the triage decided', () => {
  test('is a RiskAssessment: level, deadline, the rules, and what the caller is told', async () => {
    const { body } = await get(`/RiskAssessment/${known.id}`);
    expect(body).toMatchObject({
      subject: { reference: `Patient/${patientId}` },
      method: { coding: [{ system: 'https://centralita.dev/fhir/triage-protocol', code: 'testiculo' }] },
      basis: [{ reference: `QuestionnaireResponse/${known.id}` }],
      prediction: [
        {
          outcome: { text: 'Posible torsión de testículo' },
          qualitativeRisk: { coding: [{ system: 'https://centralita.dev/fhir/CodeSystem/triage-level', code: '2' }] },
          whenPeriod: { start: '2026-01-05T07:00:00.000Z', end: '2026-01-05T07:15:00.000Z' },
          rationale: expect.stringContaining('testiculo/R1: Posible torsión de testículo (eau)'),
        },
      ],
      mitigation: expect.stringContaining('llame al 112'),
    });
    expect(await validate(body)).toEqual([]);
    const other = (await get(`/RiskAssessment/${unknown.id}`)).body;
    expect(other.subject).toEqual({ display: 'Una persona que no se ha identificado' });
    expect(other.prediction[0].qualitativeRisk.coding[0]).toMatchObject({ code: '1', display: 'Emergency' });
    expect(await validate(other)).toEqual([]);
  });

  test('is found by patient, date, method and risk', async () => {
    const system = 'https://centralita.dev/fhir/CodeSystem/triage-level';
    for (const query of [
      `patient=${patientId}`,
      `subject=Patient/${patientId}`,
      `patient=${patientId}&date=2026-01-05`,
      'method=testiculo',
      'method=https://centralita.dev/fhir/triage-protocol|testiculo',
      'risk=2',
      `risk=${system}|2`,
      'risk:not=1',
    ])
      expect([query, await idsOf(`/RiskAssessment?${query}`)]).toEqual([query, [known.id]]);
    expect(await idsOf('/RiskAssessment?risk=other|2')).toEqual([]);
    expect(await idsOf(`/RiskAssessment?date=ge2026-01-06`)).toEqual([]);
    const included = (await get(`/RiskAssessment?patient=${patientId}&_include=RiskAssessment:patient`)).body.entry;
    expect(included.map(({ resource }: Json) => resource.resourceType)).toEqual(['RiskAssessment', 'Patient']);
  });
});

describe('who may see it', () => {
  test('reads and searches leave their entry in the audit trail, without what was typed', async () => {
    const headers = { 'x-request-id': 'triage-trail' };
    await get(`/RiskAssessment/${known.id}`, { headers });
    await get(`/QuestionnaireResponse?patient=${patientId}`, { headers });
    const rows = await server.ctx.db.query<{ action: string; patient_id: string }>(
      server.ctx.clinicId,
      "select action, patient_id from fhir_audit_event where clinic_id = $1 and actor ->> 'requestId' = 'triage-trail' order by id",
      [server.ctx.clinicId],
    );
    expect(rows).toEqual([
      { action: 'riskassessment.read', patient_id: patientId },
      { action: 'questionnaireresponse.search', patient_id: patientId },
    ]);
  });

  test('another scope opens nothing', async () => {
    const other = await server.tokenFor('system/Appointment.rs', 'system/Questionnaire.r');
    for (const path of [`/RiskAssessment/${known.id}`, '/RiskAssessment', '/QuestionnaireResponse', '/Questionnaire'])
      expect([path, (await get(path, { token: other })).status]).toEqual([path, 403]);
    const [id] = await idsOf('/Questionnaire?name=testiculo');
    expect((await get(`/Questionnaire/${String(id)}`, { token: other })).status).toBe(200);
  });

  test('has who decided it, and who decided otherwise and why, as its Provenance', async () => {
    const doctor = await clinician();
    const raised = await overrideLevel(doctor, { assessmentId: known.id, level: 1, reason: 'worse-than-told' });
    expect(raised.ok).toBe(true);
    const { body } = await get(`/Provenance?target=RiskAssessment/${known.id}`, { headers: STRICT });
    const found: Json[] = body.entry.map(({ resource }: Json) => resource);
    expect(new Set(found.map(({ activity }) => activity.text))).toEqual(new Set(['triage.assess', 'triage.override']));
    const override = found.find(({ activity }) => activity.text === 'triage.override');
    expect(override).toMatchObject({
      target: [{ reference: `RiskAssessment/${known.id}` }],
      activity: { coding: [{ code: 'UPDATE' }] },
      reason: [{ text: 'worse-than-told (2 → 1)' }],
      agent: [{ who: { identifier: { value: doctor.actor.id } } }],
    });
    for (const one of found) expect(await validate(one)).toEqual([]);
    const along = (await get(`/RiskAssessment?_id=${known.id}&_revinclude=Provenance:target`)).body;
    expect(along.entry.map(({ resource }: Json) => resource.resourceType)).toContain('Provenance');
  });

  test('another clinic sees none of it', async () => {
    const { db } = server.ctx;
    const elsewhere =
      parseId<typeof server.ctx.clinicId>('0190f0f0-0000-7000-8000-00000000eeee') ?? server.ctx.clinicId;
    for (const view of ['fhir_risk_assessment', 'fhir_questionnaire_response'])
      expect(await db.query(elsewhere, `select id from ${view} where clinic_id = $1 or true`, [elsewhere])).toEqual([]);
  });
});

describe('what is decided in the shadow', () => {
  test('is no RiskAssessment and has no Provenance, judged or not, and nobody is booked by it; what was told is there', async () => {
    const screen = required(
      exampleProtocols().find(({ id }) => id === 'cribado-universal'),
      'screen',
    );
    const { id, version, sha256 } = screen;
    const reviewBy = required(parseLocalDate('2027-05-01'), 'date');
    const signed = { id, version, sha256, clinician: 'Dra. Ana Prats', licence: '08/12345', reviewBy };
    expect(await signProtocol(server.ctx, signed)).toMatchObject({ ok: true });
    expect(await activateProtocol(server.ctx, screen)).toMatchObject({ ok: true });
    expect(await setTriageMode(server.ctx, { mode: 'shadow' })).toMatchObject({ ok: true });
    const shadow = await assess({ patientId, text: 'me duele la rodilla' });
    expect(shadow.mode).toBe('shadow');
    const seen = async () => [
      (await get(`/RiskAssessment/${shadow.id}`)).status,
      await idsOf(`/RiskAssessment?_id=${shadow.id}`),
      await idsOf(`/Provenance?target=RiskAssessment/${shadow.id}`),
      (await get(`/QuestionnaireResponse/${shadow.id}`)).status,
    ];
    expect(await seen()).toEqual([404, [], [], 200]);
    await overrideLevel(await clinician(), { assessmentId: shadow.id, level: 2, reason: 'worse-than-told' });
    expect(await seen()).toEqual([404, [], [], 200]);
    await expect(urgencyOf({ ctx: server.ctx }, { triageId: shadow.id, patientId })).rejects.toMatchObject({
      status: 422,
    });
  });
});

test.each(['Questionnaire', 'QuestionnaireResponse', 'RiskAssessment'])(
  'a %s is not written through FHIR: 405 with an OperationOutcome',
  async (type) => {
    const body = { resourceType: type, status: 'completed' };
    for (const [method, path] of [
      ['post', `/${type}`],
      ['put', `/${type}/${known.id}`],
      ['patch', `/${type}/${known.id}`],
      ['delete', `/${type}/${known.id}`],
    ] as const) {
      const answer = await sendTo(server, { token, method, path, body });
      expect([path, answer.status, answer.body.resourceType]).toEqual([path, 405, 'OperationOutcome']);
    }
    for (const path of [`/${type}/none`, `/${type}/0190f0f0-0000-7000-8000-00000000ffff`])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  },
);
