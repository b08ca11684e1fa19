import type { es } from './es.ts';

export const ca: typeof es = {
  demand: {
    until: 'No hi ha hores de {service} fins al {day}. Aquesta setmana no han trobat hora {people} persones.',
    none: 'No hi ha hores de {service}. Aquesta setmana no han trobat hora {people} persones.',
  },
  testMessage: '{clinic}: missatge de prova. No cal que respongueu.',
  answers: { yes: 'Sí', no: 'No', unknown: 'No ho sé' },
  invitation: {
    subject: 'El seu accés a la recepció de {clinic}',
    body: `Bon dia, {name}:

Li han donat accés a la recepció de {clinic}. Triï la seva contrasenya aquí:

{link}

L’enllaç és només per a vostè, val una vegada i fins al {until}. Si no l’esperava, no faci res i avisi la clínica.`,
  },
  taskMail: {
    subject: '{clinic}: tasca nova ({priority}): {kind}',
    why: 'Motiu',
    priority: 'Prioritat',
    due: 'Abans de',
    patient: 'Pacient',
    phone: 'Telèfon',
    name: 'Nom que ha donat',
    goal: 'Volia',
    service: 'Visita de',
    target: 'Per a',
    code: 'Codi',
    callAt: 'Trucar',
    description: 'Detall',
    times: 'Vegades que ha trucat',
    words: 'Ha dit o escrit',
    open: 'Obrir la tasca',
    foot: 'L’envia el sistema de cites de {clinic}. No respongui a aquest correu: ningú no el llegeix.',
  },
  noOpening: {
    'service-unknown': 'El servei no existeix.',
    'service-not-bookable': 'Els pacients no poden demanar aquest servei pel seu compte.',
    'no-schedule': 'Ningú no ofereix aquest servei.',
    'in-the-past': 'Aquestes hores ja han passat.',
    'lead-time': 'Cal demanar-ho amb més antelació.',
    'too-far-ahead': 'Encara no es pot demanar amb tanta antelació.',
    horizon: "L'agenda encara no és oberta per a aquests dies.",
    closed: 'El centre és tancat o el professional no passa consulta aquests dies.',
    busy: 'Totes les hores estan ocupades.',
    'day-limit': 'Aquests dies ja tenen totes les cites d’aquest servei que hi pot haver en un dia.',
    'kept-for-urgent': 'Aquestes hores es guarden per a urgències i encara no s’han alliberat.',
    'no-asset': 'No queda lliure la sala o l’equip que cal per a aquesta visita.',
    practitioner: 'Aquest professional no té hores lliures; d’altres sí.',
    site: 'En aquest centre no hi ha hores lliures; en d’altres sí.',
    period: 'No hi ha hores lliures aquests dies; en d’altres sí.',
    'wanted-times': 'No hi ha hores lliures a les hores demanades.',
    'part-of-day': 'No hi ha hores lliures en aquesta part del dia.',
    deadline: 'No hi havia hora abans del termini del triatge.',
    declined: 'Cap de les hores ofertes no li anava bé.',
    other: 'No hi ha hores lliures que s’ajustin al que es demana.',
  },
};
