import { es as callers } from './callers/es.ts';

/** Spanish. Usted, short sentences for the ear. A key that ends in `.text` replaces the one before it where it is read, not heard. */
export const es = {
  ...callers,
  'greeting.morning': '{clinic}, buenos días. Soy el asistente automático.',
  'greeting.afternoon': '{clinic}, buenas tardes. Soy el asistente automático.',
  'greeting.evening': '{clinic}, buenas noches. Soy el asistente automático.',
  'greeting.morning.formal': 'Buenos días. Le atiende el asistente automático de {clinic}, a su disposición.',
  'greeting.afternoon.formal': 'Buenas tardes. Le atiende el asistente automático de {clinic}, a su disposición.',
  'greeting.evening.formal': 'Buenas noches. Le atiende el asistente automático de {clinic}, a su disposición.',
  'greeting.text': '{clinic}, asistente automático.',
  language: 'Para español, pulse {key}.',
  goodbye: 'Gracias, hasta pronto.',
  thanks: 'Gracias.',

  'menu.intro': 'Dígame qué necesita, o elija una opción.',
  'menu.intro.formal': 'Indíqueme, por favor, en qué podemos ayudarle, o elija una opción.',
  'menu.intro.text': '¿Qué necesita? Responda con el número o con sus palabras:',
  'menu.book': 'Para pedir una cita, pulse {key}.',
  'menu.book.text': '{key} = pedir una cita',
  'menu.change': 'Para cambiar o anular una cita, pulse {key}.',
  'menu.change.text': '{key} = cambiar o anular una cita',
  'menu.other': 'Para otras consultas, pulse {key}.',
  'menu.other.text': '{key} = otras consultas',
  'menu.person': 'Para hablar con una persona, pulse 0.',
  'menu.person.text': '0 = hablar con una persona',

  option: 'Para {name}, pulse {key}.',
  'option.text': '{key} = {name}',
  'option.more': 'Para más opciones, pulse {key}.',
  'option.more.text': '{key} = más opciones',
  'service.ask': 'Dígame qué tipo de cita necesita, o elija una opción.',
  'service.ask.text': '¿Qué tipo de cita necesita?',

  'birth.ask':
    'Dígame la fecha de nacimiento {who, select, daughter {de su hija} son {de su hijo} child {del niño o la niña} girl {de la niña} boy {del niño} mother {de su madre} father {de su padre} wife {de su mujer} husband {de su marido} sister {de su hermana} brother {de su hermano} granddaughter {de su nieta} grandson {de su nieto} grandmother {de su abuela} grandfather {de su abuelo} other {del paciente}}. También puede marcarla con ocho cifras: día, mes y año.',
  'birth.ask.text':
    'Escriba la fecha de nacimiento {who, select, daughter {de su hija} son {de su hijo} child {del niño o la niña} girl {de la niña} boy {del niño} mother {de su madre} father {de su padre} wife {de su mujer} husband {de su marido} sister {de su hermana} brother {de su hermano} granddaughter {de su nieta} grandson {de su nieto} grandmother {de su abuela} grandfather {de su abuelo} other {del paciente}}: día, mes y año. Por ejemplo, 14/05/1946.',
  'birth.day-and-month': '¿Qué día y qué mes de {year}?',
  'birth.invalid': 'No he entendido la fecha.',
  'birth.not-matched': 'La fecha no coincide con los datos que tenemos de este número.',
  'birth.person':
    'No he podido comprobar los datos. Aviso a una persona de la clínica, que le llamará lo antes posible.',
  'birth.first-name': '¿Cómo se llama el paciente? Dígame solo el nombre.',
  'birth.whole-name': 'Dígame, por favor, el nombre completo, con los dos apellidos.',

  'offer.intro': 'Tengo estas horas libres{one, select, yes { en {site}} other {}}.',
  'offer.option':
    'Para el {when}{who, select, yes { con {practitioner}} other {}}{several, select, yes { en {site}} other {}}, pulse {key}.',
  'offer.option.text': '{key} = {when}{several, select, yes {, {site}} other {}}',
  'offer.more': 'Para otras horas, pulse {key}.',
  'offer.more.text': '{key} = otras horas',
  'offer.none-then':
    'Para entonces no queda ninguna hora. Estas son las más cercanas{one, select, yes { en {site}} other {}}.',
  'offer.none-with':
    'Con ese profesional no quedan horas. Tengo estas con otros{one, select, yes { en {site}} other {}}.',
  'offer.none': 'Lo siento, ahora mismo no hay horas libres.',
  'offer.no-more': 'Lo siento, no tengo más horas libres.',
  'offer.no-service': 'Esta cita se la dará una persona de la clínica. Aviso para que le llamen lo antes posible.',
  'offer.taken': 'Disculpe, esa hora acaba de ocuparse. Tengo estas otras{one, select, yes { en {site}} other {}}.',
  'offer.clash': 'Ya tiene una cita a esa hora. Tengo estas otras{one, select, yes { en {site}} other {}}.',
  'offer.full-day':
    'Ese día ya no se dan más citas de este tipo. Tengo estas otras{one, select, yes { en {site}} other {}}.',
  'limit.person': 'Otra cita de este servicio se la tiene que dar una persona de la clínica.',
  'offer.when-unclear': 'No he entendido bien qué día o qué hora prefiere.',
  'place.ask': '¿En qué centro prefiere la cita?',
  'place.any': 'Si le da igual, pulse {key}.',
  'place.any.text': '{key} = me da igual',
  'elsewhere.none':
    '{known, select, near {Cerca de usted} outside {Fuera de {place}} there {En {place}} other {Ahí}} no {more, select, yes {quedan más horas} other {queda ninguna hora}}{who, select, yes { con ese profesional} other {}}{timed, select, yes { para entonces} other {}}.',
  'elsewhere.is':
    'La más cercana en otro lugar es el {when}{who, select, yes { con {practitioner}} other {}}, en {site}.',
  'elsewhere.is.text': 'La más cercana en otro lugar es el {when}, en {site}.',
  'elsewhere.keys':
    'Para esa hora, pulse 1. {stays, select, there {Para buscar otra en {place}, pulse 2.} outside {Para buscar otra, pulse 2.} other {Si no le va bien, pulse 2.}}',
  'elsewhere.keys.text':
    '1 = esa hora. {stays, select, there {2 = buscar otra en {place}} outside {2 = buscar otra} other {2 = no me va bien}}',
  'no-openings.ask': 'Para que le llame una persona de la clínica, pulse 1. Para terminar, pulse 2.',
  'no-openings.ask.text': 'Para que le llame una persona de la clínica, responda 1. Para terminar, responda 2.',

  'confirm.book': 'Su cita de {service} sería el {when}, con {practitioner}, en {site}.',
  'confirm.book.text': 'Su cita sería el {when}, en {site}.',
  'confirm.move': 'Su cita pasaría al {when}{who, select, yes {, con {practitioner}} other {}}, en {site}.',
  'confirm.move.text': 'Su cita pasaría al {when}, en {site}.',
  'confirm.keys': 'Para confirmar la cita, pulse 1. Para elegir otra hora, pulse 2.',
  'confirm.keys.text': 'Para confirmarla, responda 1 o SÍ. Para elegir otra hora, responda 2 o NO.',
  booked: 'Su cita queda reservada: el {when}{who, select, yes {, con {practitioner}} other {}}, en {site}.',
  'booked.text': 'Su cita queda reservada: el {when}, en {site}.',
  moved: 'Su cita queda cambiada al {when}{who, select, yes {, con {practitioner}} other {}}, en {site}.',
  'moved.text': 'Su cita queda cambiada al {when}, en {site}.',
  requested:
    'Su cita está solicitada: el {when}{who, select, yes {, con {practitioner}} other {}}, en {site}. Le confirmaremos por mensaje en cuanto quede registrada.',
  'requested.text':
    'Su cita está solicitada: el {when}, en {site}. Le confirmaremos por mensaje en cuanto quede registrada.',
  'requested.change': 'Su petición queda anotada. Le avisaremos en cuanto el cambio esté registrado.',
  'requested.answer': 'Gracias. Hemos tomado nota de que vendrá.',

  'visits.ask': 'Tiene varias citas. ¿De cuál se trata?',
  'visits.option': 'Para la del {when}, pulse {key}.',
  'visits.option.text': '{key} = {when}',
  'no-visits.ask': 'No encuentro ninguna cita pendiente. Para pedir una cita, pulse 1. Para terminar, pulse 2.',
  'no-visits.ask.text':
    'No encuentro ninguna cita pendiente. Para pedir una cita, responda 1. Para terminar, responda 2.',
  'visit.is': 'Tiene cita el {when}, en {site}.',
  'visit.where': 'Su cita es en {site}.',
  'visit.keys':
    'Para cambiarla, pulse 1. Para anularla, pulse 2. Para dejarla como está, pulse 3. Para confirmar que vendrá, pulse 4.',
  'visit.keys.text':
    'Para cambiarla, responda 1. Para anularla, responda 2. Para dejarla como está, responda 3. Para confirmar que vendrá, responda 4.',
  'visit.kept': 'Su cita sigue como estaba.',
  'visit.not-changeable':
    'Esa cita ya no se puede cambiar por aquí. Aviso a una persona de la clínica, que se pondrá en contacto con usted.',
  'cancel.ask':
    '¿Quiere anular la cita del {when}? Para anularla, pulse 1. Para dejarla como está, pulse 2. Para cambiarla de día, pulse 3.',
  'cancel.ask.text':
    '¿Quiere anular la cita del {when}? Para anularla, responda 1 o SÍ. Para dejarla como está, responda 2 o NO. Para cambiarla de día, responda 3.',
  cancelled: 'Su cita del {when} queda anulada.',
  'cancelled.short': 'Su cita queda anulada.',

  'proposal.ask':
    'Tenemos una hora para usted: {when}, en {site}. Para quedársela, pulse 1. Para no quedársela, pulse 2.',
  'proposal.ask.text':
    'Tenemos una hora para usted: {when}, en {site}. Responda 1 o SÍ para quedársela, 2 o NO si no la quiere.',
  'proposal.declined': 'De acuerdo. Todo queda como estaba.',
  'proposal.gone': 'Esa hora ya no está disponible. Le avisaremos si sale otra.',
  'proposal.clash': 'Ya tiene una cita a esa hora.',
  'feeling.ask': '¿Cómo se encuentra? Mejor, pulse 1. Igual, pulse 2. Peor, pulse 3.',
  'feeling.ask.text': '¿Cómo se encuentra? Responda 1 si mejor, 2 si igual, 3 si peor.',
  'feeling.thanks': 'Gracias por decírnoslo. Si empeora, llámenos. Si es grave, llame al 112.',
  'feeling.worse': 'Gracias por decírnoslo. Le llamará una persona de la clínica. Si es grave, llame ahora al 112.',
  'score.ask': 'Del 0 al 10, ¿recomendaría la clínica a un familiar? Marque el número.',
  'score.ask.text': 'Del 0 al 10, ¿recomendaría la clínica a un familiar? Responda con el número.',
  'score.thanks': 'Gracias.',
  'comment.thanks': 'Gracias por contárnoslo. Lo leerá una persona de la clínica.',
  'comment.ask': '¿Quiere contarnos algo más? Lo leerá una persona de la clínica. Dígalo ahora, o diga no.',
  'comment.ask.text': '¿Quiere contarnos algo más? Lo leerá una persona de la clínica. Escríbalo, o responda NO.',
  'reminder.ask':
    '¿Podrá venir? Para confirmar que viene, pulse 1. Para decir que no puede, pulse 2. Si no quiere más llamadas como esta, pulse 3.',
  'reminder.ask.text': '¿Podrá venir? Responda 1 o SÍ para confirmar, 2 o NO si no puede venir.',
  'reminder.who': 'Le llamamos de {clinic}. Es un aviso automático para recordarle su cita.',
  'reminder.screened': 'Le llamamos de {clinic} por una cita. Por favor, pase la llamada.',
  'reminder.voicemail': 'Le hemos llamado de {clinic}. Por favor, llámenos cuando pueda. Gracias.',
  'reminder.silenced': 'De acuerdo. No le haremos más llamadas automáticas. Su cita sigue en pie.',
  'campaign.ask':
    'Para pedir cita, pulse 1. Para hablar con una persona, pulse 2. Si no quiere más llamadas como esta, pulse 3.',
  'campaign.who': 'Le llamamos de {clinic}. Es un aviso automático.',
  'campaign.screened': 'Le llamamos de {clinic}. Por favor, pase la llamada.',
  'campaign.silenced': 'De acuerdo. No le haremos más llamadas automáticas.',
  'campaign.declined': 'De acuerdo. Si más adelante quiere una cita, llámenos cuando guste.',
  'reminder.unclear': 'No he entendido su respuesta.',
  'reminder.still':
    '{visits, plural, one {Y a su cita del {when}, ¿podrá venir?} other {Y a las citas que le recordamos, ¿podrá venir?}} Responda 1 o SÍ para confirmar, 2 o NO si no puede venir.',
  'reminder.wrong-person':
    'Disculpe la molestia. No le daremos más datos por aquí; aviso a la clínica para que corrija el número.',
  'reminder.complaint':
    'Siento lo ocurrido. Aviso ahora a una persona de la clínica, que le contestará lo antes posible.',
  'reminder.confirmed': 'Gracias. Su cita del {when} queda confirmada.',
  'reminder.confirmed-too': 'Y también la del {when}.',
  'cannot.ask': 'Para buscar otro día, pulse 1. Para anular la cita del {when}, pulse 2.',
  'cannot.ask.text':
    'Gracias por avisar. Para buscar otro día, responda 1. Para anular la cita del {when}, responda 2.',

  'miss.silence': '¿Sigue ahí? No le he oído.',
  'miss.unclear': 'Perdone, no le he entendido.',
  'miss.unclear.text': 'Perdone, no le he entendido. Responda con uno de los números.',
  'miss.slowly': 'Se lo repito despacio. Puede usar las teclas de su teléfono.',
  'miss.person':
    'Perdone, no he podido entenderle. Aviso a una persona de la clínica, que le llamará lo antes posible. Hasta pronto.',
  'miss.person.text':
    'Perdone, no he podido entenderle. Aviso a una persona de la clínica, que le contestará lo antes posible.',
  'person.voice':
    'De acuerdo. Aviso a una persona de la clínica, que le llamará lo antes posible. Gracias, hasta pronto.',
  'person.text': 'De acuerdo. Aviso a una persona de la clínica, que le contestará lo antes posible.',
  commercial:
    'Gracias por llamar. Este número es para los pacientes y aquí no atendemos ofertas comerciales. Puede escribir a la clínica por correo electrónico. Adiós.',
  'commercial.text':
    'Gracias por escribir. Por aquí solo atendemos a los pacientes, no ofertas comerciales. Si es paciente, responda 0 y le atenderá una persona.',
  'callback.at': 'De acuerdo. Le llamaremos el {when}. Gracias.',
  'callback.noted': 'De acuerdo, queda anotado. Una persona de la clínica le llamará. Gracias.',
  'person.hidden':
    'Su número está oculto y no podemos llamarle. Por favor, vuelva a llamar con su número visible. Si es una emergencia, llame al 112.',
  emergency: 'Lo que cuenta puede ser una emergencia. Llame ahora mismo al 112.',
  'emergency.person': 'Aviso también a una persona de la clínica.',

  own: '{text}',
  'greeting.own': '{text} Soy el asistente automático.',
  closed: 'Ahora la clínica está cerrada.',
  'closed.opens': 'Abrimos el {when}.',
  'menu.again': '¿Necesita algo más?',
  'menu.no-more': 'Si no necesita nada más, puede colgar.',

  'answer.at': 'En {site}: {text}',
  'answer.hours': 'Nuestro horario es {hours}.',
  'answer.hours-at': 'El horario de {site} es {hours}.',
  'answer.day-open': 'El {day} abrimos {hours}.',
  'answer.day-open-at': 'El {day}, {site} abre {hours}.',
  'answer.day-closed': 'El {day} cerramos{why, select, yes {: es {holiday}} other {}}.',
  'answer.day-closed-at': 'El {day}, {site} cierra{why, select, yes {: es {holiday}} other {}}.',
  'answer.address': '{site} está en {address}.',
  'answer.unknown': 'Eso no lo sé. Lo anoto, y le contestará una persona de la clínica.',
  'answer.unknown-hidden': 'Eso no lo sé. Para que le contesten, puede dejar un recado con su teléfono.',
  'answer.unknown-ask': 'Eso no lo sé, pero puede dejar su pregunta.',

  'target.person': 'De acuerdo. Dejo aviso para {target} y le llamarán lo antes posible. Gracias, hasta pronto.',
  'target.person.text': 'De acuerdo. Dejo aviso para {target} y le contestarán lo antes posible.',
  'target.message': 'Ahora no puedo pasarle con {target}, pero puede dejarle un recado.',
  'target.which': '¿Con quién quiere hablar?',
  'target.option': 'Para {target}, pulse {key}.',
  'target.option.text': '{key} = {target}',
  'request.is-for': 'Es para {target}.',
  'request.words':
    '{kind, select, complaint {Lo siento. Cuénteme qué ha pasado.} invoice {Dígame qué factura necesita.} waiting {Dígame qué cita quiere y para cuándo.} message {Dígame su recado.} documents {Dígame qué receta, resultado o certificado necesita.} prescription {Dígame qué receta necesita.} results {Dígame de qué prueba espera el resultado.} certificate {Dígame qué certificado necesita.} other {Dígame qué necesita.}}',
  'request.name': '¿Cómo se llama el paciente? Dígame el nombre y los apellidos.',
  'request.name.text': '¿Cómo se llama el paciente? Escriba el nombre y los apellidos.',
  'request.phone': 'Su número está oculto. Marque su teléfono y después almohadilla, o dígalo despacio.',
  'request.phone.text': 'Escriba un número de teléfono para llamarle.',
  'request.no-phone': 'No he entendido el número de teléfono.',
  'request.when': '¿Cuándo quiere que le llamemos? Dígame el día y la hora.',
  'request.closed-then': 'A esa hora la clínica está cerrada.',
  'request.is':
    '{kind, select, complaint {Anoto su reclamación: {words}.} invoice {Anoto su petición de factura: {words}.} waiting {Anoto que quiere una cita antes: {words}.} message {Anoto su recado: {words}.} prescription {Anoto su petición de receta: {words}.} results {Anoto que espera un resultado: {words}.} certificate {Anoto su petición de certificado: {words}.} other {Anoto: {words}.}}',
  'request.is-late':
    'Aviso de que llegará {minutes, plural, =0 {tarde} one {un minuto tarde} other {# minutos tarde}} a su cita del {when}.',
  'late.minutes': '¿Cuántos minutos tarde llegará?',
  'request.is-earlier': 'Le avisaremos si queda libre una hora antes de su cita del {when}.',
  'request.is-call': 'Le llamaremos el {when}, o poco después.',
  'request.is-of': 'A nombre de {name}.',
  'request.is-phone': 'Su teléfono es el {phone}.',
  'request.check': 'Si es correcto, pulse 1. Para corregirlo, pulse 2.',
  'request.check.text': 'Si es correcto, responda 1 o SÍ. Para corregirlo, responda 2 o NO.',
  'request.left':
    '{kind, select, late {Gracias por avisar. La clínica ya lo sabe.} waiting {Queda anotado. Le avisaremos si queda una hora libre.} other {Queda anotado. Le contestará una persona de la clínica.}}',
  'request.left-code': 'Su reclamación queda registrada. El código es {code}. Se lo repito: {code}.',
  'request.left-code.text': 'Su reclamación queda registrada con el código {code}.',
  'request.will-call': 'Queda anotado. Le llamaremos el {when}, o poco después.',
  'late.none': 'No encuentro ninguna cita para hoy.',
  wait: 'De acuerdo, le espero.',
  'slow.on': 'De acuerdo, voy más despacio.',
  'miss.again': 'Se lo repito.',
  'cancel.why':
    '¿Nos puede decir por qué? Si no le va bien el día, pulse 1. Si ya no la necesita, pulse 2. Si va a otro centro, pulse 3. Por otro motivo, pulse 4.',

  'sms.offer': '¿Se lo envío por SMS? Para recibirlo, pulse 1. Si no lo necesita, pulse 2.',
  'sms.offer-go-on':
    'Quizá le resulte más fácil por escrito. ¿Le envío un SMS y seguimos por mensaje? Para recibirlo, pulse 1. Para seguir hablando, pulse 2.',
  'sms.sending': 'Se lo envío ahora a este teléfono.',
  'sms.go-on': 'Le envío ahora un SMS. Respóndalo y seguimos desde aquí. Hasta pronto.',
  'sms.not-here': 'A este teléfono no puedo enviarle mensajes.',
  'sms.text': '{clinic}: {text}',
  'sms.continued': '{clinic}: seguimos por aquí. {text}',
  'miss.by-text': 'Si lo prefiere por escrito, diga: por mensaje.',

  'birth.new': 'Si es la primera vez que viene, diga: soy nuevo. O pulse 1 y almohadilla.',
  'birth.new.text': 'Si es la primera vez que viene, responda 1.',
  'new.given-name': 'Le apunto como paciente nuevo. ¿Cómo se llama? Dígame solo el nombre.',
  'new.family-name': '¿Y los dos apellidos?',
  'new.is': 'He apuntado a {name}. Los apellidos se escriben: {spelled}.',
  'new.is.text': 'He apuntado a {name}.',
  'new.is-born': 'Fecha de nacimiento: {born}.',
  'own-phone.ask':
    'Su número está oculto. Dígame el teléfono que tiene la clínica de usted, o márquelo y después almohadilla.',
  'own-phone.ask.text': 'Escriba el número de teléfono que tiene la clínica.',
  'email.unproven': 'Por correo no puedo ver sus datos. Le llamará una persona de la clínica.',
  'hidden.name': '¿Cómo se llama el paciente? Dígame solo el nombre. Si prefiere usar las teclas, pulse 1.',
  'hidden.call-you': 'De acuerdo. Para que le llame una persona de la clínica necesito un teléfono.',

  'symptoms.example': 'Este cuestionario es un ejemplo: no lo ha firmado ningún médico.',
  'symptoms.begin': 'Si es grave, llame al 112.',
  'symptoms.begin.text': 'Le haré unas preguntas cortas. Si cree que es una emergencia, llame al 112.',
  'symptoms.with-patient': '¿Está usted ahora con el paciente?',
  'symptoms.keys-yes-no': 'Para sí, pulse 1. Para no, pulse 2.',
  'symptoms.keys-yes-no.text': '1 = sí. 2 = no.',
  'symptoms.worse': 'Siento que esté peor.',
  'symptoms.what': 'Cuénteme qué le pasa, con sus palabras. Si es grave, llame al 112.',
  'symptoms.age': '¿Qué edad tiene usted?',
  'symptoms.age-other': '¿Qué edad tiene el paciente?',
  'symptoms.keys-age': 'Dígame los años, o márquelos y después almohadilla. Si es un bebé, dígame los meses.',
  'symptoms.keys-age.text': 'Escriba los años. Si es un bebé, los meses: 8 MESES.',
  'symptoms.keys-first': 'Para sí, pulse 1; no, 2; no sé, 3.',
  'symptoms.keys': 'Para sí, pulse 1. Para no, pulse 2. Si no lo sabe, pulse 3.',
  'symptoms.keys.text': '1 = sí. 2 = no. 3 = no lo sé.',
  'symptoms.keys-temperature': 'Dígame los grados, o márquelos y después almohadilla. Si no lo sabe, dígamelo.',
  'symptoms.keys-temperature.text': 'Escriba los grados, por ejemplo 38,5. Si no lo sabe, escriba NO SÉ.',
  'symptoms.keys-number': 'Dígame el número, o márquelo y después almohadilla. Si no lo sabe, dígamelo.',
  'symptoms.keys-number.text': 'Escriba el número. Si no lo sabe, escriba NO SÉ.',
  'symptoms.level2':
    'Aviso ahora mismo al profesional de guardia. Si empeora, llame al 112. Si nadie le atiende, vaya a urgencias.',
  'symptoms.level3': 'Le tienen que ver hoy. Si empeora, llame al 112.',
  'symptoms.level4': 'Le damos cita en los próximos días. Si empeora, vuelva a llamar.',
  'symptoms.level5': 'Puede pedir una cita normal. Si nota algo nuevo, vuelva a llamar.',
  'symptoms.none-in-time':
    'No queda ninguna hora a tiempo. Aviso a una persona de la clínica, que le llamará lo antes posible. Si empeora, llame al 112.',

  'system.trouble':
    'Disculpe, ahora mismo tenemos un problema técnico. Llame de nuevo dentro de unos minutos. Si es una emergencia, llame al 112.',
  'system.transfer': 'Disculpe, ahora mismo tenemos un problema técnico. Le paso con la clínica.',
  'system.slow': 'Disculpe la espera. Una persona de la clínica le llamará lo antes posible. Hasta pronto.',
  'system.wait': 'Un momento, por favor.',
  'system.unknown-number': 'El número que ha marcado no atiende llamadas. Si es una emergencia, llame al 112.',
} as const;

export type PhraseKey = keyof typeof es;
