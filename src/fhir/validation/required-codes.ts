/**
 * The codes of the value sets to which R4 binds elements with strength "required", of the types that are served here and their
 * data types. A test holds them against HL7's own terminology. Not here: media types, currencies and the names of all resources,
 * whose lists are open or long.
 */
const CODES: Readonly<Record<string, string>> = {
  'address-type': 'postal physical both',
  'address-use': 'home work temp old billing',
  'administrative-gender': 'male female other unknown',
  appointmentstatus: 'proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist',
  'audit-event-action': 'C R U D E',
  'audit-event-outcome': '0 4 8 12',
  'bundle-type': 'document message transaction transaction-response batch batch-response history searchset collection',
  'consent-data-meaning': 'instance related dependents authoredby',
  'consent-provision-type': 'deny permit',
  'consent-state-codes': 'draft proposed active rejected inactive entered-in-error',
  'contact-point-system': 'phone fax email pager url sms other',
  'contact-point-use': 'home work temp old mobile',
  'days-of-week': 'mon tue wed thu fri sat sun',
  'device-nametype': 'udi-label-name user-friendly-name patient-reported-name manufacturer-name model-name other',
  'device-status': 'active inactive entered-in-error unknown',
  'event-status': 'preparation in-progress not-done on-hold stopped completed entered-in-error unknown',
  'event-timing':
    'MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV',
  'fm-status': 'active cancelled draft entered-in-error',
  'flag-status': 'active inactive entered-in-error',
  'http-verb': 'GET HEAD POST PUT DELETE PATCH',
  'identifier-use': 'usual official temp secondary old',
  'issue-severity': 'fatal error warning information',
  'issue-type':
    'invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported duplicate multiple-matches not-found deleted too-long code-invalid extension too-costly business-rule conflict transient lock-error no-store exception timeout incomplete throttled informational',
  'item-type':
    'group display question boolean decimal integer date dateTime time string text url choice open-choice attachment reference quantity',
  'link-type': 'replaced-by replaces refer seealso',
  'location-mode': 'instance kind',
  'location-status': 'active suspended inactive',
  'name-use': 'usual official temp nickname anonymous old maiden',
  'narrative-status': 'generated extensions additional empty',
  'network-type': '1 2 3 4 5',
  'observation-status': 'registered preliminary final amended corrected cancelled entered-in-error unknown',
  participantrequired: 'required optional information-only',
  participationstatus: 'accepted declined tentative needs-action',
  'provenance-entity-role': 'derivation revision quotation source removal',
  'publication-status': 'draft active retired unknown',
  'quantity-comparator': '< <= >= >',
  'questionnaire-answers-status': 'in-progress completed amended entered-in-error stopped',
  'questionnaire-enable-behavior': 'all any',
  'questionnaire-enable-operator': 'exists = != > < >= <=',
  'request-priority': 'routine urgent asap stat',
  'request-status': 'draft active on-hold revoked completed entered-in-error unknown',
  'search-entry-mode': 'match include outcome',
  slotstatus: 'busy free busy-unavailable busy-tentative entered-in-error',
  'subscription-channel-type': 'rest-hook websocket email sms message',
  'subscription-status': 'requested active error off',
  'task-intent': 'unknown proposal plan order original-order reflex-order filler-order instance-order option',
  'task-status':
    'draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error',
  'udi-entry-type': 'barcode rfid manual card self-reported unknown',
  'units-of-time': 's min h d wk mo a',
};

const VALUE_SETS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CODES).map(([name, codes]) => [`http://hl7.org/fhir/ValueSet/${name}`, codes.split(' ')]),
);

/** The codes of a value set, by its canonical with or without a version; undefined where its codes are not known here. */
export function requiredCodes(canonical: string): readonly string[] | undefined {
  return VALUE_SETS.get(canonical.split('|')[0] ?? '');
}
