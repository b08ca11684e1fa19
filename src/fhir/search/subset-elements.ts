/** Elements of a type that R4 or R5 marks as summary (Σ), and that it makes mandatory. */
export type SubsetElements = Readonly<Record<string, { readonly summary: string; readonly mandatory: string }>>;

/** Of R4, for every type that is served: what HL7's definitions say, which a test holds against them. */
export const R4_ELEMENTS: SubsetElements = {
  Organization: { summary: 'identifier active type name partOf', mandatory: '' },
  Location: {
    summary: 'identifier status operationalStatus name description mode type physicalType managingOrganization',
    mandatory: '',
  },
  Device: { summary: 'udiCarrier status safety', mandatory: '' },
  HealthcareService: {
    summary: 'identifier active providedBy category type specialty location name comment photo',
    mandatory: '',
  },
  Practitioner: { summary: 'identifier active name telecom address gender birthDate', mandatory: '' },
  PractitionerRole: {
    summary: 'identifier active period practitioner organization code specialty location telecom',
    mandatory: '',
  },
  Schedule: {
    summary: 'identifier active serviceCategory serviceType specialty actor planningHorizon',
    mandatory: 'actor',
  },
  Slot: {
    summary: 'identifier serviceCategory serviceType specialty appointmentType schedule status start end',
    mandatory: 'schedule status start end',
  },
  Patient: {
    summary:
      'identifier active name telecom gender birthDate deceasedBoolean deceasedDateTime address managingOrganization link',
    mandatory: '',
  },
  RelatedPerson: {
    summary: 'identifier active patient relationship name telecom gender birthDate address',
    mandatory: 'patient',
  },
  Appointment: {
    summary:
      'identifier status cancelationReason serviceCategory serviceType specialty appointmentType reasonCode start end',
    mandatory: 'status participant',
  },
  Subscription: {
    summary: 'status contact end reason criteria error channel',
    mandatory: 'status reason criteria channel',
  },
  AppointmentResponse: {
    summary: 'identifier appointment participantType actor participantStatus',
    mandatory: 'appointment participantStatus',
  },
  Task: {
    summary:
      'instantiatesCanonical instantiatesUri basedOn groupIdentifier partOf status statusReason businessStatus intent code description focus for encounter executionPeriod lastModified requester owner location',
    mandatory: 'status intent',
  },
  Communication: {
    summary:
      'identifier instantiatesCanonical instantiatesUri basedOn partOf status statusReason priority subject encounter reasonCode reasonReference',
    mandatory: 'status',
  },
  CommunicationRequest: {
    summary:
      'identifier basedOn replaces groupIdentifier status priority doNotPerform encounter occurrenceDateTime occurrencePeriod authoredOn requester sender reasonCode reasonReference',
    mandatory: 'status',
  },
  Consent: {
    summary:
      'identifier status scope category patient dateTime performer organization sourceAttachment sourceReference policyRule verification provision',
    mandatory: 'status scope category',
  },
  Flag: {
    summary: 'identifier status category code subject period encounter author',
    mandatory: 'status code subject',
  },
  Coverage: {
    summary:
      'identifier status type policyHolder subscriber subscriberId beneficiary dependent period payor order network',
    mandatory: 'status beneficiary payor',
  },
  Questionnaire: {
    summary:
      'url identifier version name title status experimental subjectType date publisher contact useContext jurisdiction effectivePeriod code',
    mandatory: 'status',
  },
  QuestionnaireResponse: {
    summary: 'identifier basedOn partOf questionnaire status subject encounter authored author source',
    mandatory: 'status',
  },
  RiskAssessment: {
    summary: 'identifier status method code subject encounter occurrenceDateTime occurrencePeriod condition performer',
    mandatory: 'status subject',
  },
  Basic: { summary: 'identifier code subject created author', mandatory: 'code' },
  AuditEvent: {
    summary: 'type subtype action recorded outcome outcomeDesc purposeOfEvent',
    mandatory: 'type recorded agent source',
  },
  Provenance: { summary: 'target recorded', mandatory: 'target recorded agent' },
};

/** Of R5 (5.0.0), for the types that have a view in it. */
export const R5_ELEMENTS: SubsetElements = {
  Appointment: {
    summary:
      'identifier status cancellationReason class serviceCategory serviceType specialty appointmentType reason start end subject',
    mandatory: 'status participant',
  },
  Slot: {
    summary: 'identifier serviceCategory serviceType specialty appointmentType schedule status start end',
    mandatory: 'schedule status start end',
  },
  Schedule: {
    summary: 'identifier active serviceCategory serviceType specialty name actor planningHorizon',
    mandatory: 'actor',
  },
  Patient: {
    summary:
      'identifier active name telecom gender birthDate deceasedBoolean deceasedDateTime address managingOrganization link',
    mandatory: '',
  },
};
