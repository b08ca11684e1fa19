/** The practice that the EHR of the benchmarks keeps: all of it follows from its size, so that a million slots need no memory. */
export interface PracticeSize {
  readonly schedules: number;
  readonly days: number;
  readonly visits: number;
}

export type Resource = Readonly<Record<string, unknown>>;

interface Change {
  readonly version: number;
  readonly at: number;
}

const DAY_MS = 86_400_000;
const SLOT_MS = 20 * 60_000;
const FIRST_MS = 8 * 3_600_000;
/** From eight to four, three in an hour. */
export const SLOTS_PER_DAY = 24;
/** Who has two visits has them with different doctors at different times. */
const VISITS_PER_PATIENT = 2;

const iso = (ms: number) => new Date(ms).toISOString();
const ref = (reference: string) => ({ reference });
const padded = (n: number, digits: number) => String(n).padStart(digits, '0');

export class EhrPractice {
  readonly size: PracticeSize;
  readonly slots: number;
  readonly patients: number;
  readonly #today: number;
  readonly #created: number;
  readonly #changed: Readonly<Record<'Slot' | 'Appointment', Map<number, Change>>> = {
    Slot: new Map(),
    Appointment: new Map(),
  };

  constructor(size: PracticeSize, now: number) {
    this.size = size;
    this.slots = size.schedules * size.days * SLOTS_PER_DAY;
    this.patients = Math.max(size.schedules, Math.ceil(size.visits / VISITS_PER_PATIENT));
    this.#today = Math.floor(now / DAY_MS) * DAY_MS + DAY_MS;
    this.#created = now - 2 * DAY_MS;
  }

  /** Moves so many visits to the time after theirs; the slots that they take become busy. */
  move(visits: number, at: number): void {
    for (let n = 0; n < visits; n += 1) {
      const before = this.#changed.Appointment.get(n)?.version ?? 1;
      this.#changed.Appointment.set(n, { version: before + 1, at: at + Math.floor(n / 1_000) });
      this.#changed.Slot.set(this.slotOf(n), { version: before + 1, at: at + Math.floor(n / 1_000) });
    }
  }

  /** In the order of their changes, the first of them not before the time. */
  changedSince(type: 'Slot' | 'Appointment', since: number): readonly number[] {
    return [...this.#changed[type]].filter(([, { at }]) => at >= since).map(([n]) => n);
  }

  get created(): number {
    return this.#created;
  }

  #startOfRow(row: number): number {
    return this.#today + Math.floor(row / SLOTS_PER_DAY) * DAY_MS + FIRST_MS + (row % SLOTS_PER_DAY) * SLOT_MS;
  }

  /** The first slot that begins at or after the time; they stand in the order of their starts. */
  firstSlotFrom(ms: number): number {
    let [low, high] = [0, this.size.days * SLOTS_PER_DAY];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#startOfRow(middle) < ms) low = middle + 1;
      else high = middle;
    }
    return low * this.size.schedules;
  }

  /** The slot of a visit: every other time of each doctor, so that the next one is free. */
  slotOf(visit: number): number {
    const { schedules } = this.size;
    const row = 2 * Math.floor(visit / schedules) + (this.#changed.Appointment.has(visit) ? 1 : 0);
    return row * schedules + (visit % schedules);
  }

  #isTaken(slot: number): boolean {
    const { schedules, visits } = this.size;
    const row = Math.floor(slot / schedules);
    const visit = Math.floor(row / 2) * schedules + (slot % schedules);
    return visit < visits && this.slotOf(visit) === slot;
  }

  #meta(change: Change | undefined, n: number) {
    return { versionId: String(change?.version ?? 1), lastUpdated: iso(change?.at ?? this.#created + n) };
  }

  slot(n: number): Resource {
    const { schedules } = this.size;
    const start = this.#startOfRow(Math.floor(n / schedules));
    return {
      resourceType: 'Slot',
      id: `slot-${n}`,
      meta: this.#meta(this.#changed.Slot.get(n), n),
      identifier: [{ system: 'urn:bench:slot', value: padded(n, 9) }],
      serviceType: [{ coding: [{ system: 'urn:bench:service', code: 'rev' }] }],
      schedule: ref(`Schedule/sch-${n % schedules}`),
      status: this.#isTaken(n) ? 'busy' : 'free',
      start: iso(start),
      end: iso(start + SLOT_MS),
    };
  }

  visit(n: number): Resource {
    const slot = this.slotOf(n);
    const start = this.#startOfRow(Math.floor(slot / this.size.schedules));
    const doctor = n % this.size.schedules;
    return {
      resourceType: 'Appointment',
      id: `visit-${n}`,
      meta: this.#meta(this.#changed.Appointment.get(n), n),
      status: 'booked',
      serviceType: [{ coding: [{ system: 'urn:bench:service', code: 'rev' }], text: 'Revisión' }],
      created: iso(this.#created),
      start: iso(start),
      end: iso(start + SLOT_MS),
      slot: [ref(`Slot/slot-${slot}`)],
      participant: [
        { actor: ref(`Patient/p-${this.patientOf(n)}`), status: 'accepted' },
        { actor: ref(`PractitionerRole/role-${doctor}`), status: 'accepted' },
        { actor: ref('Location/loc'), status: 'accepted' },
      ],
    };
  }

  patientOf(visit: number): number {
    return visit % this.patients;
  }

  patient(n: number): Resource {
    return {
      resourceType: 'Patient',
      id: `p-${n}`,
      meta: this.#meta(undefined, n),
      identifier: [{ system: 'urn:bench:record', value: `HC-${padded(n, 7)}` }],
      active: true,
      name: [{ use: 'official', family: `Apellido${n} Prueba`, given: [`Nombre${n % 97}`] }],
      gender: n % 2 === 0 ? 'female' : 'male',
      birthDate: iso((n % 20_000) * DAY_MS).slice(0, 10),
      telecom: [{ system: 'phone', value: `+346${padded(n, 8)}`, use: 'mobile' }],
      address: [{ line: [`Calle Mayor ${n}`], city: 'Madrid', postalCode: '28013', country: 'ES' }],
      generalPractitioner: [ref(`Practitioner/dr-${n % this.size.schedules}`)],
    };
  }

  /** The types of which there are few. */
  few(type: string): readonly Resource[] {
    const doctors = Array.from({ length: this.size.schedules }, (_, n) => n);
    const meta = this.#meta(undefined, 0);
    switch (type) {
      case 'Organization':
        return [{ resourceType: type, id: 'org', meta, name: 'Clínica del Banco' }];
      case 'Location':
        return [{ resourceType: type, id: 'loc', meta, name: 'Sede Centro', status: 'active' }];
      case 'HealthcareService': {
        const coding = [{ system: 'urn:bench:service', code: 'rev' }];
        return [{ resourceType: type, id: 'svc', meta, type: [{ coding, text: 'Revisión' }], name: 'Revisión' }];
      }
      case 'Practitioner':
        return doctors.map((n) => ({
          resourceType: type,
          id: `dr-${n}`,
          meta,
          name: [{ family: `Doctora${n}`, given: ['Ana'] }],
        }));
      case 'PractitionerRole':
        return doctors.map((n) => ({
          resourceType: type,
          id: `role-${n}`,
          meta,
          practitioner: ref(`Practitioner/dr-${n}`),
          location: [ref('Location/loc')],
          healthcareService: [ref('HealthcareService/svc')],
        }));
      case 'Schedule':
        return doctors.map((n) => ({
          resourceType: type,
          id: `sch-${n}`,
          meta,
          active: true,
          actor: [ref(`PractitionerRole/role-${n}`)],
        }));
      default:
        return [];
    }
  }
}
