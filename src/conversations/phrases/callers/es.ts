/** What "otra cosa" leads to. */
const what =
  `{what, select, visits {sus citas} papers {recetas, resultados, certificados o facturas} about {información de la clínica}
 list {saber qué citas tiene} confirm {confirmar una cita} late {avisar de que llega tarde} waiting {que le avisemos si queda una hora antes}
 prescription {una receta} results {un resultado} certificate {un certificado} invoice {una factura}
 hours {el horario y la dirección} parking {el aparcamiento} preparation {la preparación de una prueba} prices {los precios} insurance {los seguros}
 symptoms {contarnos qué le pasa, si se encuentra mal} callback {que le llamemos a una hora} message {dejar un recado} complaint {una reclamación} phone {cambiar su teléfono} details {saber con quién o de qué es su cita}
 slow {que hable más despacio} other {volver al principio}}`.replaceAll('\n', '');

/** How callers are received: the menus, who calls for whom, corrections. */
export const es = {
  'language.text': '{key} = español',
  'language.say': 'En español, diga: español.',
  'menu.help': 'Puede decirme con sus palabras qué necesita.',
  'menu.repeat': 'Para volver a oír las opciones, pulse asterisco.',
  'new.correct': 'De acuerdo, lo corregimos.',
  'new.which':
    '¿Qué está mal? El nombre, pulse 1. Los apellidos, pulse 2. La fecha de nacimiento, pulse 3. El teléfono, pulse 4.',
  'new.which.text': '¿Qué está mal? 1 = el nombre. 2 = los apellidos. 3 = la fecha de nacimiento. 4 = el teléfono',
  'other.option': `Para ${what}, pulse {key}.`,
  'other.option.text': `{key} = ${what}`,
  'acting.message':
    'Por este medio no le puedo dar datos ni cambiar citas de esa persona. Puede dejar un recado, y le llamará una persona de la clínica.',
  'whose.one': '¿Llama por {name}? Si es así, pulse 1. Si no, pulse 2.',
  'whose.one.text': '¿Es para {name}? 1 = sí. 2 = no',
  'whose.ask': '¿Para quién es?',
  'whose.option': 'Para {name}, pulse {key}.',
  'whose.option.text': '{key} = {name}',
  'whose.self': 'Para usted, pulse {key}.',
  'whose.self.text': '{key} = para usted',
  'whose.by-date': 'De acuerdo.',
  'visit.of-other': 'Tiene cita el {when}, en {site}.',
  'cancelled.why': 'Si quiere, díganos por qué.',
  'cancelled.noted': 'De acuerdo, gracias por decírnoslo. Su cita ya está anulada.',
  'other.on':
    'De acuerdo, la llamada es por {who, select, daughter {su hija} son {su hijo} child {el niño o la niña} girl {la niña} boy {el niño} mother {su madre} father {su padre} wife {su mujer} husband {su marido} sister {su hermana} brother {su hermano} granddaughter {su nieta} grandson {su nieto} grandmother {su abuela} grandfather {su abuelo} other {otra persona}}.',
  'other.on.text': 'De acuerdo, es para otra persona.',
  'relay.on': 'De acuerdo, le atiendo sin prisa. Tómense el tiempo que necesiten.',
  'relay.patient-phone':
    'Diga o marque el número de teléfono del paciente que tiene la clínica. Al terminar, pulse almohadilla.',
  'relay.phone': 'Diga o marque un teléfono en el que localizar al paciente. Al terminar, pulse almohadilla.',
  'relay.person':
    'De acuerdo. Aviso a una persona de la clínica. No podemos devolver la llamada a este servicio. Si nadie le atiende ahora, vuelva a llamar y deje un recado con el teléfono del paciente.',
  'code.ask':
    'Para comprobar que es usted le he enviado un código de seis cifras por SMS al móvil que acaba en {ending}. Márquelo, o dígalo cifra a cifra. Si no lo recibe, pulse 2 y almohadilla.',
  'code.ask.text':
    'Para comprobar que es usted le hemos enviado un código de seis cifras por SMS al móvil que acaba en {ending}. Escríbalo aquí. Si no lo recibe, responda NO.',
  'birth.elsewhere': 'Si llama desde otro teléfono, diga: otro teléfono. O pulse 2 y almohadilla.',
  'birth.elsewhere.text': 'Si nos escribe desde otro teléfono, responda 2.',
  'on-file.ask':
    '¿Qué número de teléfono tiene la clínica {who, select, self {de usted} other {del paciente}}? Márquelo y después almohadilla, o dígalo despacio.',
  'on-file.ask.text':
    '¿Qué número de teléfono tiene la clínica {who, select, self {de usted} other {del paciente}}? Escríbalo.',
  'code.ask-word':
    'Si los datos coinciden, le llegará un código de seis cifras por SMS al móvil que tiene la clínica. Márquelo, o dígalo cifra a cifra. Si no lo recibe, pulse 2 y almohadilla.',
  'code.ask-word.text':
    'Si los datos coinciden, le llegará un código de seis cifras por SMS al móvil que tiene la clínica. Escríbalo aquí. Si no lo recibe, responda NO.',
  'details.offer':
    'Para decirle con quién es y de qué, tengo que enviarle un código por SMS al móvil que tenemos de usted. Para recibirlo, pulse 1. Si no lo necesita, pulse 2.',
  'details.offer.text':
    'Para decirle con quién es y de qué, tenemos que enviarle un código por SMS al móvil que tenemos de usted. Para recibirlo, responda 1 o SÍ. Si no lo necesita, responda 2 o NO.',
  'code.wrong': 'El código no es correcto.',
  'code.sms': '{clinic}: su código es {code}. Caduca en 10 minutos. No se lo dé a nadie que le llame.',
  'visit.details': 'Es de {service}, con {practitioner}.',
  'phone.new': '¿Cuál es el número nuevo? Márquelo y después almohadilla, o dígalo despacio.',
  'phone.new.text': '¿Cuál es el número nuevo? Escríbalo.',
  'phone.invalid': 'Ese número de teléfono no es válido.',
  'phone.same': 'Ese es el número que ya tenemos.',
  'phone.is': 'El número nuevo es el {phone}.',
  'phone.changes':
    'Anotado. El número nuevo vale a partir del {when}. Hasta entonces vale el de antes, y le avisamos por SMS a ese teléfono.',
  'phone.notice':
    '{clinic}: han pedido cambiar su teléfono por otro que acaba en {ending}. Valdrá a partir del {when}. Si no ha sido usted, llámenos antes.',
  'phone.by-person':
    'No puedo comprobar por este medio que es usted. Lo dejo anotado, y le llamará una persona de la clínica.',
} as const;
