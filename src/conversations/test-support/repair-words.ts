import type { Language } from '../../platform/i18n/language.ts';

/** What a caller says in each language: on the way into the middle of a flow, and what disturbs it there. */
export interface RepairWords {
  /** What is answered on the way, the answer that the flow waits for, and how something told before is put right. */
  readonly flows: Readonly<Record<RepairFlow, FlowWords>>;
  readonly patterns: Readonly<Record<RepairPattern, string>>;
  readonly question: string;
  /** A part of the answer to it. */
  readonly answer: string;
  /** Something else is wanted now: of who has not cancelled, and of who has. */
  readonly changesMind: { readonly toCancel: string; readonly toBook: string };
}

export interface FlowWords {
  readonly way: readonly string[];
  readonly next: string;
  readonly corrects: string;
}

export const REPAIR_FLOWS = [
  'to be known',
  'to choose a time',
  'to agree to a time',
  'to move',
  'to agree to a move',
  'to cancel',
  'to say why it is cancelled',
  'to hear of visits',
  'to be late',
  'to wait for something earlier',
  'to be called back',
  'to leave a message',
  'to get results',
  'to get a prescription',
  'to get a certificate',
  'to get an invoice',
  'to complain',
  'to change their telephone',
] as const;
export type RepairFlow = (typeof REPAIR_FLOWS)[number];

export const REPAIR_PATTERNS = ['what was said', 'not understood', 'a moment', 'slower'] as const;
export type RepairPattern = (typeof REPAIR_PATTERNS)[number];

const es: RepairWords = {
  flows: {
    'to be known': {
      way: ['quiero pedir una cita de fisioterapia'],
      next: '14 de mayo de 1972',
      corrects: 'perdone, no es fisioterapia, es una ecografía',
    },
    'to choose a time': {
      way: ['quiero pedir una cita de fisioterapia', '14 de mayo de 1972'],
      next: 'la primera',
      corrects: 'perdone, me refería al jueves por la tarde',
    },
    'to agree to a time': {
      way: ['quiero pedir una cita de fisioterapia', '14 de mayo de 1972', 'la primera'],
      next: 'sí',
      corrects: 'no, perdone, quería decir la segunda',
    },
    'to move': {
      way: ['quiero cambiar mi cita', '14 de mayo de 1972'],
      next: 'la segunda',
      corrects: 'perdone, me refería al jueves por la tarde',
    },
    'to agree to a move': {
      way: ['quiero cambiar mi cita', '14 de mayo de 1972', 'la primera'],
      next: 'sí',
      corrects: 'no, perdone, quería decir la segunda',
    },
    'to cancel': {
      way: ['quiero anular mi cita', '14 de mayo de 1972'],
      next: 'sí',
      corrects: 'no, perdone, no quiero anularla, quiero cambiarla',
    },
    'to say why it is cancelled': {
      way: ['quiero anular mi cita', '14 de mayo de 1972', 'sí'],
      next: 'ya no la necesito',
      corrects: 'no, perdone, no la anule',
    },
    'to hear of visits': {
      way: ['qué citas tengo', '14 de mayo de 1972'],
      next: 'confirmarla',
      corrects: 'perdone, quería decir anularla',
    },
    'to be late': {
      way: ['llego tarde a mi cita', '14 de mayo de 1972'],
      next: '20 minutos',
      corrects: 'perdone, media hora',
    },
    'to wait for something earlier': {
      way: ['avíseme si hay algo antes', '14 de mayo de 1972'],
      next: 'sí',
      corrects: 'no, me he equivocado',
    },
    'to be called back': {
      way: ['que me llamen el lunes por la mañana', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, mejor el martes a las diez',
    },
    'to leave a message': {
      way: ['quiero dejar un recado', 'que vendré con mi hijo a la visita', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no es eso',
    },
    'to get results': {
      way: ['quiero mis resultados', 'los análisis de la semana pasada', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no es eso',
    },
    'to get a prescription': {
      way: ['necesito una receta', 'la de la tensión de siempre', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no es eso',
    },
    'to get a certificate': {
      way: ['necesito un justificante', 'de la visita del lunes', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no es eso',
    },
    'to get an invoice': {
      way: ['necesito una factura', 'la de la visita de ayer', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no es eso',
    },
    'to complain': {
      way: ['quiero poner una reclamación', 'me trataron muy mal en el mostrador', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no es eso',
    },
    'to change their telephone': {
      way: ['he cambiado de número de teléfono', '14 de mayo de 1972', '123456', '612345678'],
      next: 'sí',
      corrects: 'no, perdone, es el 698 765 432',
    },
  },
  patterns: {
    'what was said': '¿qué ha dicho?',
    'not understood': 'no le entiendo',
    'a moment': 'espere un momento',
    slower: 'más despacio, por favor',
  },
  question: '¿y a qué hora abren?',
  answer: 'lunes a viernes',
  changesMind: { toCancel: 'no, déjelo, mejor quiero anular mi cita', toBook: 'no, déjelo, quiero pedir una cita' },
};

const ca: RepairWords = {
  flows: {
    'to be known': {
      way: ['vull demanar hora de fisioteràpia'],
      next: '14 de maig de 1972',
      corrects: 'perdoni, no és fisioteràpia, és una ecografia',
    },
    'to choose a time': {
      way: ['vull demanar hora de fisioteràpia', '14 de maig de 1972'],
      next: 'la primera',
      corrects: 'perdoni, volia dir dijous a la tarda',
    },
    'to agree to a time': {
      way: ['vull demanar hora de fisioteràpia', '14 de maig de 1972', 'la primera'],
      next: 'sí',
      corrects: 'no, perdoni, volia dir la segona',
    },
    'to move': {
      way: ['vull canviar la meva hora', '14 de maig de 1972'],
      next: 'la segona',
      corrects: 'perdoni, volia dir dijous a la tarda',
    },
    'to agree to a move': {
      way: ['vull canviar la meva hora', '14 de maig de 1972', 'la primera'],
      next: 'sí',
      corrects: 'no, perdoni, volia dir la segona',
    },
    'to cancel': {
      way: ['vull anul·lar la meva visita', '14 de maig de 1972'],
      next: 'sí',
      corrects: 'no, perdoni, no la vull anul·lar, la vull canviar',
    },
    'to say why it is cancelled': {
      way: ['vull anul·lar la meva visita', '14 de maig de 1972', 'sí'],
      next: 'ja no la necessito',
      corrects: 'no, perdoni, no l’anul·li',
    },
    'to hear of visits': {
      way: ['quines visites tinc', '14 de maig de 1972'],
      next: 'confirmar-la',
      corrects: 'perdoni, volia dir anul·lar-la',
    },
    'to be late': {
      way: ['faig tard a la visita', '14 de maig de 1972'],
      next: '20 minuts',
      corrects: 'perdoni, mitja hora',
    },
    'to wait for something earlier': {
      way: ['avisi’m si hi ha res abans', '14 de maig de 1972'],
      next: 'sí',
      corrects: 'no, m’he equivocat',
    },
    'to be called back': {
      way: ['que em truquin dilluns al matí', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, millor dimarts a les deu',
    },
    'to leave a message': {
      way: ['vull deixar un missatge', 'que vindré amb el meu fill a la visita', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no és això',
    },
    'to get results': {
      way: ['vull els meus resultats', 'les anàlisis de la setmana passada', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no és això',
    },
    'to get a prescription': {
      way: ['necessito una recepta', 'la de la tensió de sempre', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no és això',
    },
    'to get a certificate': {
      way: ['necessito un justificant', 'de la visita de dilluns', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no és això',
    },
    'to get an invoice': {
      way: ['necessito una factura', 'la de la visita d’ahir', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no és això',
    },
    'to complain': {
      way: ['vull posar una reclamació', 'em van tractar molt malament al taulell', 'Ana Vega'],
      next: 'sí',
      corrects: 'no, no és això',
    },
    'to change their telephone': {
      way: ['he canviat de número de telèfon', '14 de maig de 1972', '123456', '612345678'],
      next: 'sí',
      corrects: 'no, perdoni, és el 698 765 432',
    },
  },
  patterns: {
    'what was said': 'què ha dit?',
    'not understood': 'no l’entenc',
    'a moment': 'esperi un moment',
    slower: 'més a poc a poc, si us plau',
  },
  question: 'i a quina hora obren?',
  answer: 'dilluns a divendres',
  changesMind: {
    toCancel: 'no, deixi-ho, millor vull anul·lar la meva visita',
    toBook: 'no, deixi-ho, vull demanar hora',
  },
};

const en: RepairWords = {
  flows: {
    'to be known': {
      way: ['I want to book an appointment for physiotherapy'],
      next: '14 May 1972',
      corrects: 'sorry, not physiotherapy, I meant an ultrasound',
    },
    'to choose a time': {
      way: ['I want to book an appointment for physiotherapy', '14 May 1972'],
      next: 'the first one',
      corrects: 'sorry, I meant Thursday afternoon',
    },
    'to agree to a time': {
      way: ['I want to book an appointment for physiotherapy', '14 May 1972', 'the first one'],
      next: 'yes',
      corrects: 'no, sorry, I meant the second one',
    },
    'to move': {
      way: ['I want to move my appointment', '14 May 1972'],
      next: 'the second one',
      corrects: 'sorry, I meant Thursday afternoon',
    },
    'to agree to a move': {
      way: ['I want to move my appointment', '14 May 1972', 'the first one'],
      next: 'yes',
      corrects: 'no, sorry, I meant the second one',
    },
    'to cancel': {
      way: ['I want to cancel my appointment', '14 May 1972'],
      next: 'yes',
      corrects: 'no, sorry, I don’t want to cancel it, I want to move it',
    },
    'to say why it is cancelled': {
      way: ['I want to cancel my appointment', '14 May 1972', 'yes'],
      next: 'I don’t need it any more',
      corrects: 'no, sorry, don’t cancel it',
    },
    'to hear of visits': {
      way: ['what appointments do I have', '14 May 1972'],
      next: 'confirm it',
      corrects: 'sorry, I meant cancel it',
    },
    'to be late': {
      way: ['I am running late for my appointment', '14 May 1972'],
      next: '20 minutes',
      corrects: 'sorry, half an hour',
    },
    'to wait for something earlier': {
      way: ['let me know if there is a cancellation', '14 May 1972'],
      next: 'yes',
      corrects: 'no, that was the wrong option',
    },
    'to be called back': {
      way: ['call me back on Monday morning', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, Tuesday at ten is better',
    },
    'to leave a message': {
      way: ['I want to leave a message', 'that I will bring my son to the visit', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, that is not it',
    },
    'to get results': {
      way: ['I want my results', 'the blood test of last week', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, that is not it',
    },
    'to get a prescription': {
      way: ['I need a prescription', 'the usual one for blood pressure', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, that is not it',
    },
    'to get a certificate': {
      way: ['I need a certificate', 'of the visit on Monday', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, that is not it',
    },
    'to get an invoice': {
      way: ['I need an invoice', 'for the visit of yesterday', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, that is not it',
    },
    'to complain': {
      way: ['I want to make a complaint', 'I was treated very badly at the desk', 'Ana Vega'],
      next: 'yes',
      corrects: 'no, that is not it',
    },
    'to change their telephone': {
      way: ['I have changed my phone number', '14 May 1972', '123456', '612345678'],
      next: 'yes',
      corrects: 'no, sorry, it is 698 765 432',
    },
  },
  patterns: {
    'what was said': 'what did you say?',
    'not understood': 'I don’t understand',
    'a moment': 'hold on a moment',
    slower: 'slower, please',
  },
  question: 'and what time do you open?',
  answer: 'Monday to Friday',
  changesMind: {
    toCancel: 'no, leave it, I want to cancel my appointment instead',
    toBook: 'no, leave it, I want to book an appointment',
  },
};

export const REPAIR_WORDS: Readonly<Record<Language, RepairWords>> = { es, ca, en };
