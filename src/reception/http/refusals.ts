import { CSRF_TOKEN_INVALID, PASSWORD_TO_CHOOSE } from '../../identity/index.ts';
import { HttpProblem, type Problem } from '../../platform/http/problem.ts';

type Row = Pick<Problem, 'status' | 'title'> & { readonly detail?: string };

/** Every refusal of the modules behind the desk, as the problem that the API answers. A tidy test looks for missing rows. */
export const REFUSALS = {
  'wrong-credentials': { status: 401, title: 'The e-mail or the password is not right' },
  'too-many-attempts': { status: 429, title: 'Too many attempts: wait before the next one' },
  'one-time-password-over': {
    status: 401,
    title: 'This password was for a first sign-in, and too long ago',
    detail: 'Whoever manages people at the clinic gives another.',
  },
  'password-to-choose': PASSWORD_TO_CHOOSE,
  'current-password-wrong': { status: 422, title: 'The password of now is not right' },
  'password-too-short': { status: 422, title: 'A password has twelve characters at least' },
  'password-not-new': { status: 422, title: 'This is the password of now' },
  'invitation-over': {
    status: 410,
    title: 'This link was used, taken back, or is too old',
    detail: 'Whoever manages people at the clinic sends another.',
  },
  'staff-unknown': { status: 404, title: 'Nobody of the clinic has this id' },
  'staff-email-taken': { status: 409, title: 'Somebody signs in with this address already' },
  'staff-inactive': { status: 409, title: 'This account is closed: open it again first' },
  'role-unknown': { status: 422, title: 'The clinic has no such role' },
  'role-name-taken': { status: 409, title: 'Another role has this name' },
  'role-in-use': { status: 409, title: 'Somebody has this role: give them another first' },
  'too-many-roles': { status: 409, title: 'There are as many roles as a clinic may have' },
  'right-not-yours': {
    status: 403,
    title: 'Nobody gives a right that they do not have, nor changes somebody who has one',
    detail: '`rights` has them.',
  },
  'own-account': { status: 409, title: 'Somebody else has to change your own role or account' },
  'last-manager': { status: 409, title: 'Nobody would be left who lets people in' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'csrf-token-invalid': CSRF_TOKEN_INVALID,
  'slot-taken': {
    status: 409,
    title: 'Somebody else has just taken this time',
    detail: '`openings` has the next ones.',
  },
  'hold-expired': { status: 409, title: 'The time was held for too long and is no longer held' },
  'opening-unknown': { status: 422, title: 'There is no such opening' },
  'opening-in-past': { status: 422, title: 'This time has already passed' },
  'service-mismatch': { status: 422, title: 'The opening is for another service' },
  'patient-unknown': { status: 422, title: 'There is no such patient' },
  'patient-deceased': { status: 422, title: 'This patient is recorded as deceased: no visit can be booked' },
  'patient-inactive': { status: 422, title: 'This patient is no longer active' },
  'already-booked': { status: 409, title: 'The patient already has this appointment' },
  'after-deadline': {
    status: 422,
    title: 'The patient has to be seen earlier than this time',
    detail: '`startBy` is the latest start.',
  },
  'day-limit': {
    status: 409,
    title: 'That day has as many visits of this service as one practitioner may have',
    detail: '`openings` has the next ones.',
  },
  'patient-limit': { status: 422, title: 'The patient has as many visits of this service to come as one may have' },
  'triage-of-another': { status: 422, title: 'The triage assessment is of another patient' },
  'triage-needs-person': {
    status: 422,
    title: 'This is too urgent to be booked: a clinician must take over now',
    detail: 'Lead the patient to a person, or to the emergency number at level 1.',
  },
  'assessment-unknown': { status: 422, title: 'There is no such triage assessment' },
  'triage-patient-unknown': { status: 422, title: 'There is no such patient' },
  'appointment-unknown': { status: 404, title: 'There is no such appointment' },
  'not-changeable': { status: 422, title: 'The appointment can no longer be changed' },
  'version-conflict': { status: 409, title: 'Somebody else has changed it in the meantime' },
  'invalid-phone': { status: 422, title: 'The phone number is not valid' },
  'invalid-name': { status: 422, title: 'The name is not valid' },
  'already-registered': { status: 409, title: 'This patient is already in the directory' },
  'invalid-birth-date': { status: 422, title: 'The birth date is not possible' },
  'task-unknown': { status: 404, title: 'There is no such task' },
  'task-closed': { status: 422, title: 'The task is already closed' },
  'owner-unknown': { status: 422, title: 'Nobody of this desk has that id' },
  'no-reply-channel': { status: 422, title: 'There is no way to write to them: call instead' },
  'task-open': { status: 422, title: 'The task is still open' },
  'call-unknown': { status: 404, title: 'There is no such call' },
  'call-with-person': { status: 409, title: 'Somebody of the clinic has this call already' },
  'call-over': { status: 422, title: 'The call is over' },
  'no-consent': { status: 422, title: 'The caller has not allowed the recording' },
  'not-recording': { status: 422, title: 'The call is not being recorded' },
  'carrier-unavailable': { status: 503, title: 'The carrier does not answer' },
  'recording-unknown': { status: 404, title: 'There is no such recording' },
  'recording-not-stored': { status: 422, title: 'This recording has no sound to hear' },
  'recording-unreadable': {
    status: 500,
    title: 'The recording cannot be opened',
    detail: 'The encryption key may be another one than when it was stored.',
  },
  'range-not-satisfiable': { status: 416, title: 'The recording is shorter than that' },
  'overbook-not-allowed': { status: 403, title: 'Overbooking is not allowed for your role' },
  'ehr-refused': { status: 422, title: "The clinic's records system refused it" },
  'ehr-unconfirmed': {
    status: 503,
    title: "The clinic's records system has not confirmed it yet",
    detail: 'It is asked again by itself, and a task says how it ends. Do not send it again.',
  },
  'campaign-unknown': { status: 404, title: 'There is no such campaign' },
  'campaign-state': { status: 409, title: 'The campaign is not in a state for this' },
  'campaign-invalid': {
    status: 422,
    title: 'The campaign cannot be as it is written',
    detail: '`why` says what is wrong, `about` the language, value or channel.',
  },
  'practitioner-unknown': { status: 422, title: 'There is no such practitioner' },
  'time-invalid': { status: 422, title: 'The time ends before it begins, or has begun' },
  'sender-not-ready': {
    status: 409,
    title: 'The clinic has no lawful sender for a channel of the campaign',
    detail: '`findings` has what is missing.',
  },
  'consent-date': { status: 422, title: 'A word is not given in the future, and does not end before it was given' },
  'words-unknown': { status: 422, title: 'There are no words for this channel' },
  'words-faulty': { status: 422, title: 'The words cannot be as they are written', detail: '`faults` says why.' },
  'already-waiting': { status: 409, title: 'The patient already waits for this service and visit' },
  'waiting-unknown': { status: 404, title: 'Nobody waits under this id' },
  'waiting-over': { status: 409, title: 'They have already got a time' },
  'no-line': { status: 409, title: 'The clinic has no line for this channel' },
  'service-unknown': { status: 422, title: 'There is no such service' },
  'alias-invalid': {
    status: 422,
    title: 'No network takes this as a sender',
    detail: '3 to 11 letters, digits and spaces, a letter among them.',
  },
  'sender-unknown': { status: 422, title: 'The clinic has no such sender by this channel' },
  'alias-registration-incomplete': { status: 422, title: 'A registration has its first day and its operator' },
  'template-unknown': { status: 422, title: 'There is no such template for WhatsApp' },
  'personas-not-passed': {
    status: 409,
    title: 'The made-up callers have not all come through with this draft',
    detail: 'Try it out first, or publish it all the same with a reason (`untried`).',
  },
  'macro-unknown': { status: 404, title: 'There is no such macro' },
  'macro-key-taken': { status: 409, title: 'Another macro has this key' },
  'too-many-macros': { status: 409, title: 'There are as many macros as a clinic may have' },
  'text-not-shown': {
    status: 422,
    title: 'What is written to somebody is shown before it is sent: ask for the preview, and send its text',
  },
  'message-not-allowed': { status: 403, title: 'This role may not write to patients' },
  'call-not-automatic': { status: 422, title: 'Nobody spoke with the automatic receptionist in this call' },
  'call-too-long': { status: 422, title: 'The call has too many turns for a test' },
  'call-test-unknown': { status: 404, title: 'There is no such test' },
  'too-many-call-tests': { status: 409, title: 'There are as many tests as a try-out holds: remove one first' },
  'untried-not-allowed': { status: 403, title: 'This role may not publish what was not tried out' },
  'plan-not-passed': {
    status: 409,
    title: 'The visits to come do not fare well under this plan',
    detail: '`faults` says why; with a reason (`untried`) it is put in force all the same.',
  },
  'plan-unknown': { status: 404, title: 'No such plan was ever in force' },
  'no-draft': { status: 409, title: 'There is no draft to publish' },
  'rules-unknown': { status: 404, title: 'There are no such rules' },
  'place-unknown': { status: 422, title: 'A site of the rules is none of the clinic’s' },
  'triage-off': {
    status: 409,
    title: 'The triage of this clinic is off, or its universal screen is not signed and in use',
  },
  'protocol-unknown': { status: 404, title: 'There is no such protocol in this version' },
  'protocol-hash-mismatch': { status: 409, title: 'The document is not the one that was to be signed' },
  'protocol-malformed': { status: 422, title: 'The protocol is malformed' },
  'protocol-version-taken': { status: 409, title: 'A published version never changes: give the document a new one' },
  'protocol-status': { status: 409, title: 'The protocol goes from draft to approved to active to retired' },
  'clinician-only': { status: 403, title: 'Only a clinician answers for triage' },
  'review-date-invalid': { status: 422, title: 'The review is in the future, within two years' },
  'screen-not-active': { status: 409, title: 'The universal screen is not signed and in use' },
  'lowering-not-allowed': { status: 403, title: 'Only a clinician lowers the urgency; everybody may raise it' },
  'reason-missing': { status: 422, title: 'To lower the urgency takes a reason in words' },
  'not-shadow': { status: 409, title: 'This assessment is no shadow: it acted' },
  'already-judged': { status: 409, title: 'You have already said what you decided' },
  'case-unknown': { status: 404, title: 'There is no such case' },
  'case-closed': { status: 409, title: 'Somebody else has the case, or it is over' },
  'person-unknown': { status: 422, title: 'Nobody with this id can be called' },
  'rota-unknown': { status: 404, title: 'There is no such rota' },
  'shift-unknown': { status: 404, title: 'There is no such shift' },
  'site-unknown': { status: 422, title: 'There is no such site' },
  'already-swapped': { status: 409, title: 'Somebody else takes this shift already' },
  'shift-invalid': { status: 422, title: 'The shift is not possible' },
  'phone-invalid': { status: 422, title: 'This is no telephone number' },
  'calendar-unreadable': { status: 422, title: 'The calendar has events that cannot be read: nothing was changed' },
  'triage-unknown': { status: 404, title: 'There is no such assessment' },
  'triage-text-too-long': { status: 422, title: 'The text is too long to be judged: a person must hear it' },
  'triage-protocol-unknown': { status: 422, title: 'There is no such triage protocol, or not in this version' },
  'triage-question-unknown': { status: 422, title: 'There is no such triage question' },
  'triage-answered-meanwhile': { status: 409, title: 'Somebody else answered that question otherwise meanwhile' },
  'triage-answer-invalid': { status: 422, title: 'The answer is of another kind than the question' },
  'triage-age-contradiction': { status: 422, title: 'What is told of the age cannot be' },
  'route-unknown': { status: 404, title: 'There is no such route of tasks' },
  'too-many-routes': { status: 409, title: 'There are as many routes as a clinic may have' },
  'receiver-missing': {
    status: 422,
    title: 'A route has either email addresses or the address of a webhook, as its target says',
  },
  'endpoint-not-allowed': {
    status: 422,
    title: 'This address is not called: it must be https and outside our network',
  },
  'delivery-unknown': { status: 404, title: 'There is no such delivery, or it is on its way just now' },
  'origin-invalid': {
    status: 422,
    title: 'An origin is scheme, host and port alone, such as https://www.clinic.example',
  },
  'line-taken': { status: 409, title: 'Another clinic has this number' },
  'line-twice': { status: 422, title: 'A number is named twice' },
  'mailbox-invalid': { status: 422, title: 'This is no email address' },
  'mailbox-taken': { status: 409, title: 'Another clinic is written to at this address' },
  'chat-unknown': { status: 404, title: 'This conversation is no chat, or its browser is gone' },
  'staff-only': { status: 403, title: 'Only people of the clinic take calls' },
  'call-not-talking': { status: 409, title: 'Nobody of the clinic is talking on this call' },
  'agent-unknown': { status: 404, title: 'Nobody of the clinic with this id takes calls' },
  'agent-not-free': { status: 409, title: 'They are away or on another call' },
  'target-unknown': { status: 422, title: 'The answering rules have no such target' },
  'no-transfer': { status: 409, title: 'Nobody has been called in, or they have not answered yet' },
  'transfer-under-way': { status: 409, title: 'Somebody is already being called in' },
  'browser-calls-off': { status: 503, title: 'Calls in the browser are not set up: ring a telephone' },
  'too-many-results': { status: 422, title: 'There is too much for one answer: ask for a shorter time' },
} as const satisfies Readonly<Record<string, Row>>;

export type RefusalCode = keyof typeof REFUSALS;

function isKnown(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code);
}

/** The problem of a refusal. One that has no row is told as 422 with its own code: refused, and nothing was changed. */
export function problemOf(
  refusal: { readonly code: string },
  facts: Readonly<Record<string, unknown>> = {},
): HttpProblem {
  const row: Row = isKnown(refusal.code)
    ? REFUSALS[refusal.code]
    : { status: 422, title: 'This cannot be done as things stand' };
  return new HttpProblem({ code: refusal.code, ...row, facts });
}

/** The value, or the problem of the refusal, thrown. */
export function accepted<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (!result.ok) throw problemOf(result.error);
  return result.value;
}
