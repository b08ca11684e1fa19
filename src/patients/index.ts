/** The directory: who the patients are, how they are reached, and who is calling. See README.md. */
export { importPatient, type PatientImport } from './commands/import-patient.ts';
export { importPatients, type PatientsImported } from './commands/import-patients.ts';
export { registerPatient, type Registration } from './commands/register-patient.ts';
export { rememberSlowSpeech } from './commands/remember-pace.ts';
export { rememberLanguage } from './commands/remember-language.ts';
export { noteDelivery, type DeliveryNote } from './commands/note-delivery.ts';
export { donePhoneChange, type DonePhoneChange } from './queries/phone-change.ts';
export { askForCodeByWord } from './commands/code-by-word.ts';
export { nameAfterCode } from './commands/name-after-code.ts';
export { askForCode, giveCode, type CodeToSend } from './commands/one-time-code.ts';
export { changePhone, withdrawPhoneChange, type PhoneToChange } from './commands/change-phone.ts';
export { waitingPhoneChange } from './queries/waiting-phone-change.ts';
export { settlePhoneChange } from './jobs/settle-phone-change.ts';
export { agreeToDetails } from './commands/agree-to-details.ts';
export { MOST_INSURERS, writeInsurers } from './commands/write-insurers.ts';
export { learnInsurers, type InsurersTold } from './commands/learn-insurers.ts';
export { recordConsent, type ConsentWord } from './commands/record-consent.ts';
export { verifyCaller } from './commands/verify-caller.ts';
export type { ActingRights, SpokenFor } from './domain/spoken-for.ts';
export { canReceiveSms, parsePhone } from './phone-number.ts';
export { mayContact, nextContactTime, type ContactFacts, type ContactPermission } from './domain/contact-permission.ts';
export {
  MESSAGE_CHANNELS,
  type ContactAddress,
  type ContactChannel,
  type MessageChannel,
  type Patient,
  type Purpose,
} from './domain/patient.ts';
export { patientZone } from './domain/patient-zone.ts';
export { contactFacts, contactFactsOf, type ReachedPatient } from './queries/contact-facts.ts';
export { findByContact } from './queries/find-by-contact.ts';
export { languageAt } from './queries/language-at.ts';
export { homePlace, type HomePlace } from './store/home-place.ts';
export { getPatient } from './queries/get-patient.ts';
export { searchPatients } from './queries/search-patients.ts';
export { matchPatients } from './queries/match-patients.ts';
export { matchPerson, type PatientMatch, type PersonFacts } from './domain/match-patient.ts';
export { mergeOf, mergePatients, separatePatients, type PatientMerge } from './commands/merge-patients.ts';
export { importRelatedPerson, type RelatedPersonImport } from './commands/import-related-person.ts';
export { mayActFor, RELATIONSHIPS, type RelatedPerson, type Relationship } from './domain/related-person.ts';
export { isRelayNumber, relatedPersonsAt, relatedPersonsOf } from './queries/related-persons.ts';
export { writeFlag, type FlagInput } from './commands/write-flag.ts';
export { FLAG_CATEGORIES, FLAG_STATUSES, type FlagCategory, type FlagStatus, type PatientFlag } from './domain/flag.ts';
export { activeFlags, warningsOf } from './queries/active-flags.ts';
export { addNote, changeNote, removeNote } from './commands/write-note.ts';
export { MOST_NOTE_LETTERS, type PatientNote } from './domain/note.ts';
export { notesOf } from './queries/notes-of.ts';
