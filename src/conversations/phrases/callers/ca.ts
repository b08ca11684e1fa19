import type { es } from './es.ts';

const what =
  `{what, select, visits {les seves cites} papers {receptes, resultats, certificats o factures} about {informació de la clínica}
 list {saber quines cites té} confirm {confirmar una cita} late {avisar que arriba tard} waiting {l’avisem si queda una hora abans}
 prescription {una recepta} results {un resultat} certificate {un certificat} invoice {una factura}
 hours {l’horari i l’adreça} parking {l’aparcament} preparation {la preparació d’una prova} prices {els preus} insurance {les assegurances}
 symptoms {explicar-nos què li passa, si no es troba bé} callback {li truquem a una hora} message {deixar un encàrrec} complaint {una reclamació} phone {canviar el seu telèfon} details {saber amb qui o de què és la seva cita}
 slow {parli més a poc a poc} other {tornar al començament}}`.replaceAll('\n', '');

export const ca: Readonly<Record<keyof typeof es, string>> = {
  'language.text': '{key} = català',
  'language.say': 'En català, digui: català.',
  'menu.help': 'Em pot dir amb les seves paraules què necessita.',
  'menu.repeat': 'Per tornar a sentir les opcions, premi asterisc.',
  'new.correct': 'D’acord, ho corregim.',
  'new.which':
    'Què està malament? El nom, premi 1. Els cognoms, premi 2. La data de naixement, premi 3. El telèfon, premi 4.',
  'new.which.text': 'Què està malament? 1 = el nom. 2 = els cognoms. 3 = la data de naixement. 4 = el telèfon',
  'other.option': `{what, select, list {Per} confirm {Per} late {Per} symptoms {Per} message {Per} waiting {Perquè} callback {Perquè} slow {Perquè} back {Per} phone {Per} details {Per} other {Per a}} ${what}, premi {key}.`,
  'other.option.text': `{key} = ${what}`,
  'acting.message':
    'Per aquest mitjà no li puc donar dades ni canviar visites d’aquesta persona. Pot deixar un encàrrec, i li trucarà una persona de la clínica.',
  'whose.one': 'Truca per {name}? Si és així, premi 1. Si no, premi 2.',
  'whose.one.text': 'És per a {name}? 1 = sí. 2 = no',
  'whose.ask': 'Per a qui és?',
  'whose.option': 'Per a {name}, premi {key}.',
  'whose.option.text': '{key} = {name}',
  'whose.self': 'Per a vostè, premi {key}.',
  'whose.self.text': '{key} = per a vostè',
  'whose.by-date': 'D’acord.',
  'visit.of-other': 'Té visita {when}, a {site}.',
  'cancelled.why': 'Si vol, digui’ns per què.',
  'cancelled.noted': 'D’acord, gràcies per dir-nos-ho. La seva cita ja està anul·lada.',
  'other.on':
    'D’acord, la trucada és per {who, select, daughter {la seva filla} son {el seu fill} child {l’infant} girl {la nena} boy {el nen} mother {la seva mare} father {el seu pare} wife {la seva dona} husband {el seu marit} sister {la seva germana} brother {el seu germà} granddaughter {la seva neta} grandson {el seu net} grandmother {la seva àvia} grandfather {el seu avi} other {una altra persona}}.',
  'other.on.text': 'D’acord, és per a una altra persona.',
  'relay.on': 'D’acord, l’atenc sense pressa. Prenguin-se el temps que necessitin.',
  'relay.patient-phone':
    'Digui o marqui el número de telèfon del pacient que té la clínica. En acabar, premi coixinet.',
  'relay.phone': 'Digui o marqui un telèfon on localitzar el pacient. En acabar, premi coixinet.',
  'relay.person':
    'D’acord. Aviso una persona de la clínica. No podem tornar la trucada a aquest servei. Si ara ningú l’atén, torni a trucar i deixi un encàrrec amb el telèfon del pacient.',
  'code.ask':
    'Per comprovar que és vostè li he enviat un codi de sis xifres per SMS al mòbil que acaba en {ending}. Marqui’l, o digui’l xifra a xifra. Si no el rep, premi 2 i coixinet.',
  'code.ask.text':
    'Per comprovar que és vostè li hem enviat un codi de sis xifres per SMS al mòbil que acaba en {ending}. Escrigui’l aquí. Si no el rep, respongui NO.',
  'birth.elsewhere': 'Si truca des d’un altre telèfon, digui: un altre telèfon. O premi 2 i coixinet.',
  'birth.elsewhere.text': 'Si ens escriu des d’un altre telèfon, respongui 2.',
  'on-file.ask':
    'Quin número de telèfon té la clínica {who, select, self {de vostè} other {del pacient}}? Marqui’l i després coixinet, o digui’l a poc a poc.',
  'on-file.ask.text':
    'Quin número de telèfon té la clínica {who, select, self {de vostè} other {del pacient}}? Escrigui’l.',
  'code.ask-word':
    'Si les dades coincideixen, li arribarà un codi de sis xifres per SMS al mòbil que té la clínica. Marqui’l, o digui’l xifra a xifra. Si no el rep, premi 2 i coixinet.',
  'code.ask-word.text':
    'Si les dades coincideixen, li arribarà un codi de sis xifres per SMS al mòbil que té la clínica. Escrigui’l aquí. Si no el rep, respongui NO.',
  'details.offer':
    'Per dir-li amb qui és i de què, li he d’enviar un codi per SMS al mòbil que tenim de vostè. Per rebre’l, premi 1. Si no el necessita, premi 2.',
  'details.offer.text':
    'Per dir-li amb qui és i de què, li hem d’enviar un codi per SMS al mòbil que tenim de vostè. Per rebre’l, respongui 1 o SÍ. Si no el necessita, respongui 2 o NO.',
  'code.wrong': 'El codi no és correcte.',
  'code.sms': '{clinic}: el seu codi és {code}. Caduca en 10 minuts. No el doni a ningú que li truqui.',
  'visit.details': 'És de {service}, amb {practitioner}.',
  'phone.new': 'Quin és el número nou? Marqui’l i després coixinet, o digui’l a poc a poc.',
  'phone.new.text': 'Quin és el número nou? Escrigui’l.',
  'phone.invalid': 'Aquest número de telèfon no és vàlid.',
  'phone.same': 'Aquest és el número que ja tenim.',
  'phone.is': 'El número nou és el {phone}.',
  'phone.changes':
    'Anotat. El número nou val a partir de: {when}. Fins aleshores val el d’abans, i avisem per SMS a aquell telèfon.',
  'phone.notice':
    '{clinic}: han demanat canviar el seu telèfon per un altre que acaba en {ending}. Valdrà a partir de: {when}. Si no ha estat vostè, truqui’ns abans.',
  'phone.by-person':
    'No puc comprovar per aquest mitjà que és vostè. Ho deixo anotat, i li trucarà una persona de la clínica.',
};
