import type { es } from './es.ts';

export const en: typeof es = {
  'call.urgent': '{clinic}, on-call alert. A patient needs a call from a clinician now.',
  'call.emergency':
    '{clinic}, on-call alert. A patient describes a possible emergency. They have been told to call 112.',
  'call.accept': 'To accept the case, press 1.',
  'call.accepted': 'Thank you, the case is yours. Call {phone}. Again: {phone}.',
  'call.accepted-hidden':
    'Thank you, the case is yours. The number of the patient is withheld: see the case at the clinic.',
  'call.over': 'Somebody else is looking after this case. Thank you.',
  'call.none': 'Not accepted. Somebody else is being called.',
  message: '{clinic}: on-call alert, urgent. Accept it here: {link}',
  'message.accepted': '{clinic}: the on-call case is yours. Whom to call: {link}',
  'mail.subject': '{clinic}: on-call alert, urgent',
  'page.title': 'On-call alert',
  'page.text': 'A patient needs a call from a clinician now.',
  'page.button': 'I accept the case',
  'page.accepted': 'The case is yours. Call {phone}.',
  'page.accepted-hidden': 'The case is yours. The number of the patient is withheld: see the case at the clinic.',
  'page.over': 'Somebody else is looking after this case.',
  'page.unknown': 'This link is not valid.',
};
