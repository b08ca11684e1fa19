export type { Clinic, ClinicSettings, Line, LineChannel, OpeningHours, Site } from './domain/clinic.ts';
export {
  clinicOfLine,
  clinicOfMailbox,
  getClinic,
  hasStaff,
  linesOf,
  listClinicIds,
  listSites,
} from './queries/clinic.ts';
export {
  importClinic,
  importLine,
  importMailbox,
  importSite,
  type ClinicImport,
  type SiteImport,
} from './commands/import-clinic.ts';
export {
  sessionOf,
  signIn,
  signOut,
  type SignInRefusal,
  type StaffMember,
  type StaffSession,
} from './commands/session.ts';
export { saveStaff, type NewStaff } from './commands/staff.ts';
export { choosePassword } from './commands/password.ts';
export {
  acceptInvitation,
  inviteByLink,
  inviteeOf,
  revokeLink,
  sendLinkAgain,
  type Invitation,
} from './commands/staff-invitation.ts';
export { changeStaff, inviteStaff, resetPassword } from './commands/staff-account.ts';
export { changeRole, makeRole, removeRole } from './commands/staff-roles.ts';
export { apiClient, revokeApiClient, saveApiClient, type ApiClient, type NewApiClient } from './commands/api-client.ts';
export { saveLines } from './commands/lines.ts';
export { mailboxesOf, saveMailboxes } from './commands/mailboxes.ts';
export { ACTIONS, can, changerOf, rightsOfRole, type Action } from './policies/policy.ts';
export {
  createOAuth,
  loadOrCreateSigningKey,
  scopesAllow,
  type AccessToken,
  type OAuth,
  type ScopeLetter,
  type VerifyAccessToken,
} from './oauth/index.ts';
export {
  authenticate,
  authorize,
  clinicOf,
  CSRF_TOKEN_INVALID,
  idempotentCallerOf,
  PASSWORD_TO_CHOOSE,
  scopesOf,
  SESSION_COOKIE,
  staffActor,
  type AuthenticationDeps,
  type Caller,
  type RoutePolicy,
} from './http/authenticate.ts';
export { type DescribedRoute, type RouteFamily } from './http/described-route.ts';
export { IDENTITY_ENTITIES } from './store/entities.ts';
export { staffOfClinic, whoMay } from './queries/staff.ts';
export type { OwnRole, StaffPerson } from './domain/staff.ts';
export { isStaff } from './queries/is-staff.ts';
