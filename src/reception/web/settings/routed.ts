/** As the API has them; a test holds the two together. */
export const ROUTED_KINDS = [
  'callback',
  'request',
  'message-unresolved',
  'not-reached',
  'ehr-write',
  'ehr-sync',
  'recording',
  'vendor-request',
  'triage',
  'campaign',
  'template',
] as const;
export const ROUTED_PRIORITIES = ['stat', 'asap', 'urgent', 'routine'] as const;
