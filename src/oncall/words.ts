import { createCatalog } from '../platform/i18n/catalog.ts';

/** What somebody on duty hears and reads. Messages name no patient and no complaint: they may be read by others. */
export const words = createCatalog({
  es: {
    'call.urgent': '{clinic}, aviso de guardia. Un paciente necesita que le llame un profesional ahora.',
    'call.emergency':
      '{clinic}, aviso de guardia. Un paciente cuenta una posible emergencia. Se le ha dicho que llame al 112.',
    'call.accept': 'Para aceptar el caso, pulse 1.',
    'call.accepted': 'Gracias, el caso es suyo. Llame al {phone}. Repito: {phone}.',
    'call.accepted-hidden': 'Gracias, el caso es suyo. El número del paciente está oculto: mire el caso en la clínica.',
    'call.over': 'Este caso ya lo atiende otra persona. Gracias.',
    'call.none': 'No se ha aceptado. Se avisa a otra persona.',
    message: '{clinic}: aviso de guardia, urgente. Acéptelo aquí: {link}',
    'message.accepted': '{clinic}: el caso de guardia es suyo. A quién llamar: {link}',
    'mail.subject': '{clinic}: aviso de guardia, urgente',
    'page.title': 'Aviso de guardia',
    'page.text': 'Un paciente necesita que le llame un profesional ahora.',
    'page.button': 'Acepto el caso',
    'page.accepted': 'El caso es suyo. Llame al {phone}.',
    'page.accepted-hidden': 'El caso es suyo. El número del paciente está oculto: mire el caso en la clínica.',
    'page.over': 'Este caso ya lo atiende otra persona.',
    'page.unknown': 'Este enlace no es válido.',
  },
  ca: {
    'call.urgent': '{clinic}, avís de guàrdia. Un pacient necessita que li truqui un professional ara.',
    'call.emergency':
      '{clinic}, avís de guàrdia. Un pacient explica una possible emergència. Se li ha dit que truqui al 112.',
    'call.accept': 'Per acceptar el cas, premi 1.',
    'call.accepted': 'Gràcies, el cas és seu. Truqui al {phone}. Repeteixo: {phone}.',
    'call.accepted-hidden': 'Gràcies, el cas és seu. El número del pacient està ocult: miri el cas a la clínica.',
    'call.over': 'Aquest cas ja l’atén una altra persona. Gràcies.',
    'call.none': 'No s’ha acceptat. S’avisa una altra persona.',
    message: '{clinic}: avís de guàrdia, urgent. Accepti’l aquí: {link}',
    'message.accepted': '{clinic}: el cas de guàrdia és seu. A qui trucar: {link}',
    'mail.subject': '{clinic}: avís de guàrdia, urgent',
    'page.title': 'Avís de guàrdia',
    'page.text': 'Un pacient necessita que li truqui un professional ara.',
    'page.button': 'Accepto el cas',
    'page.accepted': 'El cas és seu. Truqui al {phone}.',
    'page.accepted-hidden': 'El cas és seu. El número del pacient està ocult: miri el cas a la clínica.',
    'page.over': 'Aquest cas ja l’atén una altra persona.',
    'page.unknown': 'Aquest enllaç no és vàlid.',
  },
  en: {
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
  },
});

/** For the ear, in groups of three. */
export function spokenNumber(phone: string): string {
  return phone.replace(/^\+34/, '').replace(/(\d{3})(?=\d)/g, '$1 ');
}
