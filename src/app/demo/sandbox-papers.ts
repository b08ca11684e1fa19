import type { FhirJson } from '../../simulator/index.ts';

/** Every so many patients have such a thing: enough to meet one soon, not so many that nobody looks any more. */
const EVERY = { bill: 3, paidBill: 4, document: 5, consent: 8 } as const;
const TEXTS = [
  'Higiene dental',
  'Consulta de dermatología',
  'Radiografía panorámica',
  'Sesión de fisioterapia',
] as const;

interface Reference {
  readonly reference: string;
}

function invoice(subject: Reference, number: number, isPaid: boolean): FhirJson {
  return {
    resourceType: 'Invoice',
    id: `${isPaid ? 'paid' : 'bill'}-${number}`,
    status: isPaid ? 'balanced' : 'issued',
    type: { text: TEXTS[number % TEXTS.length] },
    subject,
    date: `2026-0${1 + (number % 9)}-1${number % 10}`,
    identifier: [{ system: 'https://alameda.example/facturas', value: `F26-${String(number).padStart(4, '0')}` }],
    totalGross: { value: 25 + (number % 7) * 12.5, currency: 'EUR' },
  };
}

function unsignedReport(subject: Reference, number: number): FhirJson {
  return {
    resourceType: 'DocumentReference',
    id: `report-${number}`,
    status: 'current',
    docStatus: 'preliminary',
    type: { text: 'Presupuesto de tratamiento' },
    subject,
    date: `2026-0${1 + (number % 9)}-05T10:00:00+01:00`,
    content: [{ attachment: { contentType: 'application/pdf', title: 'Presupuesto' } }],
  };
}

function undecidedConsent(patient: Reference, number: number): FhirJson {
  return {
    resourceType: 'Consent',
    id: `consent-${number}`,
    status: 'proposed',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [{ text: 'Consentimiento informado de cirugía' }],
    policyRule: { text: 'Ley 41/2002' },
    patient,
    dateTime: `2026-0${1 + (number % 9)}-04`,
  };
}

/** What the made-up EHR has besides agendas: bills, paid and not, and what waits for a signature. */
export function sandboxPapers(resources: readonly FhirJson[]): readonly FhirJson[] {
  const patients = resources.filter(({ resourceType }) => resourceType === 'Patient');
  return patients.flatMap(({ id }, index) => {
    const number = index + 1;
    const subject = { reference: `Patient/${String(id)}` };
    return [
      ...(number % EVERY.bill === 0 ? [invoice(subject, number, false)] : []),
      ...(number % EVERY.paidBill === 0 ? [invoice(subject, number, true)] : []),
      ...(number % EVERY.document === 0 ? [unsignedReport(subject, number)] : []),
      ...(number % EVERY.consent === 0 ? [undecidedConsent(subject, number)] : []),
    ];
  });
}
