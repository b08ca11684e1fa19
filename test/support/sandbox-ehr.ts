import {
  startSandboxEhr,
  type FhirJson,
  type MannerInput,
  type SandboxEhr,
  type SandboxEhrOptions,
} from '../../src/simulator/index.ts';

/** A sandbox EHR for one test file, with what a test asks it most. */
export interface TestEhr extends SandboxEhr {
  /** Replaces the manners. Without arguments it is a well-mannered EHR. */
  behave(...manners: readonly MannerInput[]): void;
  /** The requests that came for a method and type, the oldest first: `asked('POST', 'Appointment')`. */
  asked(method: string, type: string): ReturnType<SandboxEhr['requests']>;
  /** Plain HTTP to it, past any client of ours: for another vendor, or to look at what is really there. */
  fetch(
    path: string,
    options?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<EhrReply>;
}

export interface EhrReply {
  readonly status: number;
  readonly headers: Headers;
  // What an outside system answers is read as it comes; each test says what it expects of it.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any;
}

/** Starts it with its own data; stop it in `afterAll`. The first start in a process loads FHIR's definitions. */
export async function startTestEhr(
  resources: readonly FhirJson[] = [],
  options: SandboxEhrOptions = {},
): Promise<TestEhr> {
  const ehr = await startSandboxEhr(options);
  await ehr.seed(resources);
  const token = options.access?.kind === 'token' ? { authorization: `Bearer ${options.access.token}` } : {};
  return {
    ...ehr,
    behave(...manners) {
      ehr.manners.clear();
      for (const manner of manners) ehr.manners.add(manner);
    },
    asked: (method, type) =>
      ehr.requests().filter((request) => request.method === method && new RegExp(`^/${type}\\b`).test(request.path)),
    async fetch(path, { method = 'GET', body, headers = {} } = {}) {
      const response = await fetch(path.startsWith('http') ? path : `${ehr.baseUrl}/${path}`, {
        method,
        headers: { 'content-type': 'application/fhir+json', ...token, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, json: text === '' ? undefined : JSON.parse(text) };
    },
  };
}

/** A small clinic in its own words: one doctor, one agenda, four Slots on one morning, two patients. */
export function smallEhr(day = '2026-03-10'): readonly FhirJson[] {
  const slot = (number: number, from: string, to: string): FhirJson => ({
    resourceType: 'Slot',
    id: `slot-${number}`,
    schedule: { reference: 'Schedule/agenda-1' },
    status: 'free',
    start: `${day}T${from}:00+01:00`,
    end: `${day}T${to}:00+01:00`,
  });
  return [
    { resourceType: 'Organization', id: 'org-1', active: true, name: 'Hospital Sandbox' },
    { resourceType: 'Location', id: 'site-1', status: 'active', name: 'Consultas' },
    { resourceType: 'Practitioner', id: 'dr-1', active: true, name: [{ text: 'Dra. Marta Soler', family: 'Soler' }] },
    { resourceType: 'Practitioner', id: 'dr-2', active: true, name: [{ text: 'Dr. Pol Vila', family: 'Vila' }] },
    { resourceType: 'HealthcareService', id: 'derma', active: true, name: 'Dermatología' },
    {
      resourceType: 'Schedule',
      id: 'agenda-1',
      active: true,
      actor: [{ reference: 'Practitioner/dr-1' }, { reference: 'HealthcareService/derma' }],
    },
    slot(1, '09:00', '09:20'),
    slot(2, '09:20', '09:40'),
    slot(3, '09:40', '10:00'),
    slot(4, '10:00', '10:20'),
    patient('pat-17', 'Ana', 'Serra Puig', '1980-02-03', '+34600111017'),
    patient('pat-18', 'Luis', 'Mora Gil', '1975-06-07', '+34600111018'),
  ];
}

function patient(id: string, given: string, family: string, birthDate: string, phone: string): FhirJson {
  return {
    resourceType: 'Patient',
    id,
    active: true,
    identifier: [{ system: 'https://sandbox-ehr.example/mrn', value: id.toUpperCase() }],
    name: [{ family, given: [given] }],
    telecom: [{ system: 'phone', value: phone }],
    birthDate,
  };
}

/** An Appointment as a client sends it: of the patient, with the doctor, in the Slot. */
export function visitIn(slotId: string, patientId: string, ehr: Pick<SandboxEhr, 'read'>, more: object = {}): FhirJson {
  const slot = ehr.read('Slot', slotId);
  return {
    resourceType: 'Appointment',
    status: 'booked',
    start: slot?.['start'],
    end: slot?.['end'],
    slot: [{ reference: `Slot/${slotId}` }],
    participant: [
      { actor: { reference: `Patient/${patientId}` }, status: 'accepted' },
      { actor: { reference: 'Practitioner/dr-1' }, status: 'accepted' },
    ],
    ...more,
  };
}
