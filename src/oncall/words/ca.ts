import type { es } from './es.ts';

export const ca: typeof es = {
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
};
