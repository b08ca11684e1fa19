const OURS = 'https://centralita.dev/fhir/StructureDefinition';

/** Our extensions, described in `fhir-profiles/`. */
export const SCHEDULING_PARAMETERS = `${OURS}/scheduling-parameters`;
/** On a HealthcareService: a kind of room or device that each visit of it takes, and how many. */
export const ASSET_NEED = `${OURS}/asset-need`;
export const OPENINGS_SOURCE = `${OURS}/openings-source`;
export const CONTACT_CHANNEL = `${OURS}/contact-channel`;
/** On a pending Appointment: until when it is held. */
export const HOLD_EXPIRATION = `${OURS}/hold-expiration`;
/** On a RelatedPerson: whether they may ask for visits of the patient, and hear of them. */
export const MAY_BOOK = `${OURS}/may-book`;
export const MAY_BE_TOLD = `${OURS}/may-be-told`;
/** What somebody is to a patient, in our words beside HL7's. */
export const RELATIONSHIP_SYSTEM = 'https://centralita.dev/fhir/CodeSystem/relationship';
/** On a Basic that is a closure: when, why, and of a practitioner at which site. */
export const CLOSURE_PERIOD = `${OURS}/closure-period`;
export const CLOSURE_REASON = `${OURS}/closure-reason`;
export const CLOSURE_LOCATION = `${OURS}/closure-location`;
/** What a Basic is. */
export const BASIC_SYSTEM = 'https://centralita.dev/fhir/CodeSystem/basic';
export const CLOSURE = 'closure';
/** Our own identifier system, on appointments that were made here. */
export const APPOINTMENT_SYSTEM = 'https://centralita.dev/fhir/appointment';
/** Beside it on one that was booked in the place of another, which could not be moved: the move that made it. */
/** The assessment of its urgency that a visit was booked for, for whom has no RiskAssessment of ours. */
export const TRIAGE_SYSTEM = 'https://centralita.dev/fhir/triage-assessment';
export const MOVE_SYSTEM = 'https://centralita.dev/fhir/appointment-move';

export const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
/** What a place is made of (site, building, room): HL7’s own codes. */
export const PHYSICAL_TYPE_SYSTEM = 'http://terminology.hl7.org/CodeSystem/location-physical-type';
export const DATA_ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
export const LANGUAGE_SYSTEM = 'urn:ietf:bcp:47';

/** The codes of two of our extensions, as `fhir-profiles/codesystem-*.json` has them. */
export const OPENINGS_SOURCES = ['stored', 'computed'] as const;
export const CONTACT_CHANNELS = ['whatsapp', 'phone'] as const;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const SLOT_STATUSES = ['busy', 'free', 'busy-unavailable', 'busy-tentative', 'entered-in-error'] as const;
export const PARTICIPATION_STATUSES = ['accepted', 'declined', 'tentative', 'needs-action'] as const;
export const GENDERS = ['male', 'female', 'other', 'unknown'] as const;

export type SlotStatus = (typeof SLOT_STATUSES)[number];
export type Attendance = (typeof PARTICIPATION_STATUSES)[number];
export type Sex = (typeof GENDERS)[number];

/** Our own names for who is no resource of this server, and for kinds of task. */
export const STAFF_SYSTEM = 'https://centralita.dev/fhir/staff';
export const ACTOR_SYSTEM = 'https://centralita.dev/fhir/actor';
/** Of the clients of the API: their client ids. */
export const CLIENT_SYSTEM = `${ACTOR_SYSTEM}/api-client`;
export const TASK_KIND_SYSTEM = 'https://centralita.dev/fhir/task-kind';

/** Triage: the protocols as canonicals of their questions and as codes, what they ask for, and the five levels. */
export const QUESTIONNAIRE = 'https://centralita.dev/fhir/Questionnaire';
export const PROTOCOL_SYSTEM = 'https://centralita.dev/fhir/triage-protocol';
export const FINDING_SYSTEM = 'https://centralita.dev/fhir/triage-finding';
export const TRIAGE_LEVEL_SYSTEM = 'https://centralita.dev/fhir/CodeSystem/triage-level';
