import type { PhraseKey } from './es.ts';

import { ca as callers } from './callers/ca.ts';

/** Catalan. Vostè; quarters of the hour as they are said. */
export const ca: Readonly<Record<PhraseKey, string>> = {
  ...callers,
  'greeting.morning': '{clinic}, bon dia. Soc l’assistent automàtic.',
  'greeting.afternoon': '{clinic}, bona tarda. Soc l’assistent automàtic.',
  'greeting.evening': '{clinic}, bona nit. Soc l’assistent automàtic.',
  'greeting.morning.formal': "Bon dia. L'atén l'assistent automàtic de {clinic}, a la seva disposició.",
  'greeting.afternoon.formal': "Bona tarda. L'atén l'assistent automàtic de {clinic}, a la seva disposició.",
  'greeting.evening.formal': "Bona nit. L'atén l'assistent automàtic de {clinic}, a la seva disposició.",
  'greeting.text': '{clinic}, assistent automàtic.',
  language: 'Per a català, premi {key}.',
  goodbye: 'Gràcies, fins aviat.',
  thanks: 'Gràcies.',

  'menu.intro': 'Digui’m què necessita, o triï una opció.',
  'menu.intro.formal': 'Indiqui’m, si us plau, en què el podem ajudar, o triï una opció.',
  'menu.intro.text': 'Què necessita? Respongui amb el número o amb les seves paraules:',
  'menu.book': 'Per demanar una cita, premi {key}.',
  'menu.book.text': '{key} = demanar una cita',
  'menu.change': 'Per canviar o anul·lar una cita, premi {key}.',
  'menu.change.text': '{key} = canviar o anul·lar una cita',
  'menu.other': 'Per a altres consultes, premi {key}.',
  'menu.other.text': '{key} = altres consultes',
  'menu.person': 'Per parlar amb una persona, premi 0.',
  'menu.person.text': '0 = parlar amb una persona',

  option: 'Per a {name}, premi {key}.',
  'option.text': '{key} = {name}',
  'option.more': 'Per a més opcions, premi {key}.',
  'option.more.text': '{key} = més opcions',
  'service.ask': 'Digui’m quin tipus de visita necessita, o triï una opció.',
  'service.ask.text': 'Quin tipus de visita necessita?',

  'birth.ask':
    'Digui’m la data de naixement {who, select, daughter {de la seva filla} son {del seu fill} child {de la criatura} girl {de la nena} boy {del nen} mother {de la seva mare} father {del seu pare} wife {de la seva dona} husband {del seu marit} sister {de la seva germana} brother {del seu germà} granddaughter {de la seva neta} grandson {del seu net} grandmother {de la seva àvia} grandfather {del seu avi} other {del pacient}}. També la pot marcar amb vuit xifres: dia, mes i any.',
  'birth.ask.text':
    'Escrigui la data de naixement {who, select, daughter {de la seva filla} son {del seu fill} child {de la criatura} girl {de la nena} boy {del nen} mother {de la seva mare} father {del seu pare} wife {de la seva dona} husband {del seu marit} sister {de la seva germana} brother {del seu germà} granddaughter {de la seva neta} grandson {del seu net} grandmother {de la seva àvia} grandfather {del seu avi} other {del pacient}}: dia, mes i any. Per exemple, 14/05/1946.',
  'birth.day-and-month': 'Quin dia i quin mes de {year}?',
  'birth.invalid': 'No he entès la data.',
  'birth.not-matched': 'La data no coincideix amb les dades que tenim d’aquest número.',
  'birth.person':
    'No he pogut comprovar les dades. Aviso una persona de la clínica, que li trucarà tan aviat com pugui.',
  'birth.first-name': 'Com es diu el pacient? Digui’m només el nom.',
  'birth.whole-name': 'Digui’m, si us plau, el nom complet, amb els dos cognoms.',

  'offer.intro': 'Tinc aquestes hores lliures{one, select, yes { a {site}} other {}}.',
  'offer.option':
    'Per a {when}{who, select, yes { amb {practitioner}} other {}}{several, select, yes { a {site}} other {}}, premi {key}.',
  'offer.option.text': '{key} = {when}{several, select, yes {, {site}} other {}}',
  'offer.more': 'Per a altres hores, premi {key}.',
  'offer.more.text': '{key} = altres hores',
  'offer.none-then':
    'Per a llavors no queda cap hora. Aquestes són les més properes{one, select, yes { a {site}} other {}}.',
  'offer.none-with':
    'Amb aquest professional no queden hores. Tinc aquestes amb d’altres{one, select, yes { a {site}} other {}}.',
  'offer.none': 'Ho sento, ara mateix no hi ha hores lliures.',
  'offer.no-more': 'Ho sento, no tinc més hores lliures.',
  'offer.no-service':
    'Aquesta cita l’hi donarà una persona de la clínica. Aviso perquè li truquin tan aviat com puguin.',
  'offer.taken':
    'Disculpi, aquesta hora s’acaba d’ocupar. Tinc aquestes altres{one, select, yes { a {site}} other {}}.',
  'offer.clash': 'Ja té una cita a aquesta hora. Tinc aquestes altres{one, select, yes { a {site}} other {}}.',
  'offer.full-day':
    'Aquell dia ja no es donen més cites d’aquest tipus. Tinc aquestes altres{one, select, yes { a {site}} other {}}.',
  'limit.person': 'Una altra cita d’aquest servei l’hi ha de donar una persona de la clínica.',
  'offer.when-unclear': 'No he entès bé quin dia o quina hora prefereix.',
  'place.ask': 'A quin centre prefereix la cita?',
  'place.any': 'Si li és igual, premi {key}.',
  'place.any.text': '{key} = m’és igual',
  'elsewhere.none':
    '{known, select, near {A prop seu} outside {Fora de {place}} there {A {place}} other {Allà}} no {more, select, yes {queden més hores} other {queda cap hora}}{who, select, yes { amb aquest professional} other {}}{timed, select, yes { per a llavors} other {}}.',
  'elsewhere.is':
    'La més propera en un altre lloc és {when}{who, select, yes {, amb {practitioner}} other {}}, a {site}.',
  'elsewhere.is.text': 'La més propera en un altre lloc és {when}, a {site}.',
  'elsewhere.keys':
    'Per a aquesta hora, premi 1. {stays, select, there {Per buscar-ne una altra a {place}, premi 2.} outside {Per buscar-ne una altra, premi 2.} other {Si no li va bé, premi 2.}}',
  'elsewhere.keys.text':
    '1 = aquesta hora. {stays, select, there {2 = buscar-ne una altra a {place}} outside {2 = buscar-ne una altra} other {2 = no em va bé}}',
  'no-openings.ask': 'Perquè li truqui una persona de la clínica, premi 1. Per acabar, premi 2.',
  'no-openings.ask.text': 'Perquè li truqui una persona de la clínica, respongui 1. Per acabar, respongui 2.',

  'confirm.book': 'La seva cita per a {service} seria {when}, amb {practitioner}, a {site}.',
  'confirm.book.text': 'La seva cita seria {when}, a {site}.',
  'confirm.move': 'La seva cita passaria a {when}{who, select, yes {, amb {practitioner}} other {}}, a {site}.',
  'confirm.move.text': 'La seva cita passaria a {when}, a {site}.',
  'confirm.keys': 'Per confirmar la cita, premi 1. Per triar una altra hora, premi 2.',
  'confirm.keys.text': 'Per confirmar-la, respongui 1 o SÍ. Per triar una altra hora, respongui 2 o NO.',
  booked: 'La seva cita queda reservada: {when}{who, select, yes {, amb {practitioner}} other {}}, a {site}.',
  'booked.text': 'La seva cita queda reservada: {when}, a {site}.',
  moved: 'La seva cita queda canviada a {when}{who, select, yes {, amb {practitioner}} other {}}, a {site}.',
  'moved.text': 'La seva cita queda canviada a {when}, a {site}.',
  requested:
    'La seva cita està sol·licitada: {when}{who, select, yes {, amb {practitioner}} other {}}, a {site}. L’hi confirmarem per missatge tan bon punt quedi registrada.',
  'requested.text':
    'La seva cita està sol·licitada: {when}, a {site}. L’hi confirmarem per missatge tan bon punt quedi registrada.',
  'requested.change': 'La seva petició queda anotada. L’avisarem tan bon punt el canvi estigui registrat.',
  'requested.answer': 'Gràcies. Hem pres nota que vindrà.',

  'visits.ask': 'Té diverses cites. De quina es tracta?',
  'visits.option': 'Per a la de {when}, premi {key}.',
  'visits.option.text': '{key} = {when}',
  'no-visits.ask': 'No trobo cap cita pendent. Per demanar una cita, premi 1. Per acabar, premi 2.',
  'no-visits.ask.text': 'No trobo cap cita pendent. Per demanar una cita, respongui 1. Per acabar, respongui 2.',
  'visit.is': 'Té cita {when}, a {site}.',
  'visit.where': 'La seva cita és a {site}.',
  'visit.keys':
    'Per canviar-la, premi 1. Per anul·lar-la, premi 2. Per deixar-la com està, premi 3. Per confirmar que vindrà, premi 4.',
  'visit.keys.text':
    'Per canviar-la, respongui 1. Per anul·lar-la, respongui 2. Per deixar-la com està, respongui 3. Per confirmar que vindrà, respongui 4.',
  'visit.kept': 'La seva cita continua igual.',
  'visit.not-changeable':
    'Aquesta cita ja no es pot canviar per aquí. Aviso una persona de la clínica, que es posarà en contacte amb vostè.',
  'cancel.ask':
    'Vol anul·lar la cita de {when}? Per anul·lar-la, premi 1. Per deixar-la com està, premi 2. Per canviar-la de dia, premi 3.',
  'cancel.ask.text':
    'Vol anul·lar la cita de {when}? Per anul·lar-la, respongui 1 o SÍ. Per deixar-la com està, respongui 2 o NO. Per canviar-la de dia, respongui 3.',
  cancelled: 'La seva cita de {when} queda anul·lada.',
  'cancelled.short': 'La seva cita queda anul·lada.',

  'proposal.ask':
    'Tenim una hora per a vostè: {when}, a {site}. Per quedar-se-la, premi 1. Per no quedar-se-la, premi 2.',
  'proposal.ask.text':
    'Tenim una hora per a vostè: {when}, a {site}. Respongui 1 o SÍ per quedar-se-la, 2 o NO si no la vol.',
  'proposal.declined': 'D’acord. Tot queda com estava.',
  'proposal.gone': 'Aquesta hora ja no està disponible. L’avisarem si en surt una altra.',
  'proposal.clash': 'Ja té una visita a aquella hora.',
  'feeling.ask': 'Com es troba? Millor, premi 1. Igual, premi 2. Pitjor, premi 3.',
  'feeling.ask.text': 'Com es troba? Respongui 1 si millor, 2 si igual, 3 si pitjor.',
  'feeling.thanks': 'Gràcies per dir-nos-ho. Si empitjora, truqui’ns. Si és greu, truqui al 112.',
  'feeling.worse': 'Gràcies per dir-nos-ho. Li trucarà una persona de la clínica. Si és greu, truqui ara al 112.',
  'score.ask': 'Del 0 al 10, recomanaria la clínica a un familiar? Marqui el número.',
  'score.ask.text': 'Del 0 al 10, recomanaria la clínica a un familiar? Respongui amb el número.',
  'score.thanks': 'Gràcies.',
  'comment.thanks': 'Gràcies per explicar-nos-ho. Ho llegirà una persona de la clínica.',
  'comment.ask': 'Ens vol explicar res més? Ho llegirà una persona de la clínica. Digui-ho ara, o digui no.',
  'comment.ask.text': 'Ens vol explicar res més? Ho llegirà una persona de la clínica. Escrigui-ho, o respongui NO.',
  'reminder.ask':
    'Podrà venir? Per confirmar que ve, premi 1. Per dir que no pot, premi 2. Si no vol més trucades com aquesta, premi 3.',
  'reminder.ask.text': 'Podrà venir? Respongui 1 o SÍ per confirmar, 2 o NO si no pot venir.',
  'reminder.who': 'Li truquem de {clinic}. És un avís automàtic per recordar-li la cita.',
  'reminder.screened': 'Li truquem de {clinic} per una cita. Si us plau, passi la trucada.',
  'reminder.voicemail': 'Li hem trucat de {clinic}. Si us plau, truqui’ns quan pugui. Gràcies.',
  'reminder.silenced': 'D’acord. No li farem més trucades automàtiques. La seva cita es manté.',
  'campaign.ask':
    'Per demanar hora, premi 1. Per parlar amb una persona, premi 2. Si no vol més trucades com aquesta, premi 3.',
  'campaign.who': 'Li truquem de {clinic}. És un avís automàtic.',
  'campaign.screened': 'Li truquem de {clinic}. Si us plau, passi la trucada.',
  'campaign.silenced': 'D’acord. No li farem més trucades automàtiques.',
  'campaign.declined': 'D’acord. Si més endavant vol una hora, truqui’ns quan vulgui.',
  'reminder.unclear': 'No he entès la seva resposta.',
  'reminder.still':
    '{visits, plural, one {I a la seva cita de {when}, podrà venir?} other {I a les cites que li vam recordar, podrà venir?}} Respongui 1 o SÍ per confirmar, 2 o NO si no pot venir.',
  'reminder.wrong-person':
    'Disculpi la molèstia. No li donarem més dades per aquí; aviso la clínica perquè corregeixi el número.',
  'reminder.complaint': 'Em sap greu. Aviso ara una persona de la clínica, que li contestarà tan aviat com pugui.',
  'reminder.confirmed': 'Gràcies. La seva cita de {when} queda confirmada.',
  'reminder.confirmed-too': 'I també la de {when}.',
  'cannot.ask': 'Per buscar un altre dia, premi 1. Per anul·lar la cita de {when}, premi 2.',
  'cannot.ask.text':
    'Gràcies per avisar. Per buscar un altre dia, respongui 1. Per anul·lar la cita de {when}, respongui 2.',

  'miss.silence': 'Encara hi és? No l’he sentit.',
  'miss.unclear': 'Perdoni, no ho he entès.',
  'miss.unclear.text': 'Perdoni, no ho he entès. Respongui amb un dels números.',
  'miss.slowly': 'L’hi repeteixo a poc a poc. Pot fer servir les tecles del telèfon.',
  'miss.person':
    'Perdoni, no ho he pogut entendre. Aviso una persona de la clínica, que li trucarà tan aviat com pugui. Fins aviat.',
  'miss.person.text':
    'Perdoni, no ho he pogut entendre. Aviso una persona de la clínica, que li contestarà tan aviat com pugui.',
  'person.voice': 'D’acord. Aviso una persona de la clínica, que li trucarà tan aviat com pugui. Gràcies, fins aviat.',
  'person.text': 'D’acord. Aviso una persona de la clínica, que li contestarà tan aviat com pugui.',
  commercial:
    'Gràcies per trucar. Aquest número és per als pacients i aquí no atenem ofertes comercials. Pot escriure a la clínica per correu electrònic. Adeu.',
  'commercial.text':
    'Gràcies per escriure. Per aquí només atenem els pacients, no ofertes comercials. Si és pacient, respongui 0 i l’atendrà una persona.',
  'callback.at': 'D’acord. Li trucarem el {when}. Gràcies.',
  'callback.noted': 'D’acord, queda anotat. Una persona de la clínica li trucarà. Gràcies.',
  'person.hidden':
    'El seu número està ocult i no li podem trucar. Si us plau, torni a trucar amb el número visible. Si és una emergència, truqui al 112.',
  emergency: 'El que explica pot ser una emergència. Truqui ara mateix al 112.',
  'emergency.person': 'Aviso també una persona de la clínica.',

  own: '{text}',
  'greeting.own': '{text} Soc l’assistent automàtic.',
  closed: 'Ara la clínica està tancada.',
  'closed.opens': 'Obrim {when}.',
  'menu.again': 'Necessita res més?',
  'menu.no-more': 'Si no necessita res més, pot penjar.',

  'answer.at': 'A {site}: {text}',
  'answer.hours': 'El nostre horari és {hours}.',
  'answer.hours-at': 'L’horari de {site} és {hours}.',
  'answer.day-open': 'Obrim {day}, {hours}.',
  'answer.day-open-at': '{site} obre {day}, {hours}.',
  'answer.day-closed': 'Tanquem {day}{why, select, yes {: és {holiday}} other {}}.',
  'answer.day-closed-at': '{site} tanca {day}{why, select, yes {: és {holiday}} other {}}.',
  'answer.address': '{site} és a {address}.',
  'answer.unknown': 'Això no ho sé. Ho apunto, i li contestarà una persona de la clínica.',
  'answer.unknown-hidden': 'Això no ho sé. Perquè li contestin, pot deixar un encàrrec amb el seu telèfon.',
  'answer.unknown-ask': 'Això no ho sé, però pot deixar la seva pregunta.',

  'target.person': 'D’acord: {target} rebrà l’avís, i li trucaran tan aviat com puguin. Gràcies, fins aviat.',
  'target.person.text': 'D’acord: {target} rebrà l’avís, i li contestaran tan aviat com puguin.',
  'target.message': 'Ara no el puc passar amb {target}, però pot deixar-hi un encàrrec.',
  'target.which': 'Amb qui vol parlar?',
  'target.option': 'Amb {target}, premi {key}.',
  'target.option.text': '{key} = {target}',
  'request.is-for': 'El rebrà {target}.',
  'request.words':
    '{kind, select, complaint {Ho sento. Expliqui’m què ha passat.} invoice {Digui’m quina factura necessita.} waiting {Digui’m quina visita vol i per a quan.} message {Digui’m el seu encàrrec.} documents {Digui’m quina recepta, resultat o certificat necessita.} prescription {Digui’m quina recepta necessita.} results {Digui’m de quina prova espera el resultat.} certificate {Digui’m quin certificat necessita.} other {Digui’m què necessita.}}',
  'request.name': 'Com es diu el pacient? Digui’m el nom i els cognoms.',
  'request.name.text': 'Com es diu el pacient? Escrigui el nom i els cognoms.',
  'request.phone': 'El seu número està ocult. Marqui el seu telèfon i després coixinet, o digui’l a poc a poc.',
  'request.phone.text': 'Escrigui un número de telèfon per trucar-li.',
  'request.no-phone': 'No he entès el número de telèfon.',
  'request.when': 'Quan vol que li truquem? Digui’m el dia i l’hora.',
  'request.closed-then': 'A aquella hora la clínica està tancada.',
  'request.is':
    '{kind, select, complaint {Apunto la seva reclamació: {words}.} invoice {Apunto la seva petició de factura: {words}.} waiting {Apunto que vol una visita abans: {words}.} message {Apunto el seu encàrrec: {words}.} prescription {Apunto la seva petició de recepta: {words}.} results {Apunto que espera un resultat: {words}.} certificate {Apunto la seva petició de certificat: {words}.} other {Apunto: {words}.}}',
  'request.is-late':
    'Aviso que arribarà {minutes, plural, =0 {tard} one {un minut tard} other {# minuts tard}} a la cita de {when}.',
  'late.minutes': 'Quants minuts tard arribarà?',
  'request.is-earlier': 'L’avisarem si queda lliure una hora abans de la seva cita de {when}.',
  'request.is-call': 'Li trucarem {when}, o poc després.',
  'request.is-of': 'A nom de {name}.',
  'request.is-phone': 'El seu telèfon és el {phone}.',
  'request.check': 'Si és correcte, premi 1. Per corregir-ho, premi 2.',
  'request.check.text': 'Si és correcte, respongui 1 o SÍ. Per corregir-ho, respongui 2 o NO.',
  'request.left':
    '{kind, select, late {Gràcies per avisar. La clínica ja ho sap.} waiting {Queda apuntat. L’avisarem si queda una hora lliure.} other {Queda apuntat. Li contestarà una persona de la clínica.}}',
  'request.left-code': 'La seva reclamació queda registrada. El codi és {code}. L’hi repeteixo: {code}.',
  'request.left-code.text': 'La seva reclamació queda registrada amb el codi {code}.',
  'request.will-call': 'Queda apuntat. Li trucarem {when}, o poc després.',
  'late.none': 'No trobo cap cita per a avui.',
  wait: 'D’acord, l’espero.',
  'slow.on': 'D’acord, parlaré més a poc a poc.',
  'miss.again': 'L’hi repeteixo.',
  'cancel.why':
    'Ens pot dir per què? Si no li va bé el dia, premi 1. Si ja no la necessita, premi 2. Si va a un altre centre, premi 3. Per un altre motiu, premi 4.',

  'sms.offer': 'L’hi envio per SMS? Per rebre’l, premi 1. Si no el necessita, premi 2.',
  'sms.offer-go-on':
    'Potser li serà més fàcil per escrit. Li envio un SMS i continuem per missatge? Per rebre’l, premi 1. Per continuar parlant, premi 2.',
  'sms.sending': 'L’hi envio ara a aquest telèfon.',
  'sms.go-on': 'Ara li envio un SMS. Respongui’l i continuem des d’aquí. Fins aviat.',
  'sms.not-here': 'A aquest telèfon no li puc enviar missatges.',
  'sms.text': '{clinic}: {text}',
  'sms.continued': '{clinic}: continuem per aquí. {text}',
  'miss.by-text': 'Si ho prefereix per escrit, digui: per missatge.',

  'birth.new': 'Si és la primera vegada que ve, digui: soc nou. O premi 1 i coixinet.',
  'birth.new.text': 'Si és la primera vegada que ve, respongui 1.',
  'new.given-name': 'L’apunto com a pacient nou. Com es diu? Digui’m només el nom.',
  'new.family-name': 'I els dos cognoms?',
  'new.is': 'He apuntat {name}. Els cognoms s’escriuen: {spelled}.',
  'new.is.text': 'He apuntat {name}.',
  'new.is-born': 'Data de naixement: {born}.',
  'own-phone.ask':
    'El seu número està ocult. Digui’m el telèfon que la clínica té de vostè, o marqui’l i després coixinet.',
  'own-phone.ask.text': 'Escrigui el número de telèfon que té la clínica.',
  'email.unproven': 'Per correu no puc veure les seves dades. Li trucarà una persona de la clínica.',
  'hidden.name': 'Com es diu el pacient? Digui’m només el nom. Si prefereix fer servir les tecles, premi 1.',
  'hidden.call-you': 'D’acord. Perquè li truqui una persona de la clínica necessito un telèfon.',

  'symptoms.example': 'Aquest qüestionari és un exemple: no l’ha signat cap metge.',
  'symptoms.begin': 'Si és greu, truqui al 112.',
  'symptoms.begin.text': 'Li faré unes preguntes curtes. Si creu que és una emergència, truqui al 112.',
  'symptoms.with-patient': 'És vostè ara amb el pacient?',
  'symptoms.keys-yes-no': 'Per a sí, premi 1. Per a no, premi 2.',
  'symptoms.keys-yes-no.text': '1 = sí. 2 = no.',
  'symptoms.worse': 'Em sap greu que estigui pitjor.',
  'symptoms.what': 'Expliqui’m què li passa, amb les seves paraules. Si és greu, truqui al 112.',
  'symptoms.age': 'Quina edat té vostè?',
  'symptoms.age-other': 'Quina edat té el pacient?',
  'symptoms.keys-age': 'Digui’m els anys, o marqui’ls i després coixinet. Si és un nadó, digui’m els mesos.',
  'symptoms.keys-age.text': 'Escrigui els anys. Si és un nadó, els mesos: 8 MESOS.',
  'symptoms.keys-first': 'Per a sí, premi 1; no, 2; no ho sé, 3.',
  'symptoms.keys': 'Per a sí, premi 1. Per a no, premi 2. Si no ho sap, premi 3.',
  'symptoms.keys.text': '1 = sí. 2 = no. 3 = no ho sé.',
  'symptoms.keys-temperature': 'Digui’m els graus, o marqui’ls i després coixinet. Si no ho sap, digui-m’ho.',
  'symptoms.keys-temperature.text': 'Escrigui els graus, per exemple 38,5. Si no ho sap, escrigui NO HO SÉ.',
  'symptoms.keys-number': 'Digui’m el número, o marqui’l i després coixinet. Si no ho sap, digui-m’ho.',
  'symptoms.keys-number.text': 'Escrigui el número. Si no ho sap, escrigui NO HO SÉ.',
  'symptoms.level2':
    'Aviso ara mateix el professional de guàrdia. Si empitjora, truqui al 112. Si ningú no l’atén, vagi a urgències.',
  'symptoms.level3': 'L’han de visitar avui. Si empitjora, truqui al 112.',
  'symptoms.level4': 'Li donem hora en els propers dies. Si empitjora, torni a trucar.',
  'symptoms.level5': 'Pot demanar hora normal. Si nota res de nou, torni a trucar.',
  'symptoms.none-in-time':
    'No queda cap hora a temps. Aviso una persona de la clínica, que li trucarà tan aviat com pugui. Si empitjora, truqui al 112.',

  'system.trouble':
    'Disculpi, ara mateix tenim un problema tècnic. Torni a trucar d’aquí a uns minuts. Si és una emergència, truqui al 112.',
  'system.transfer': 'Disculpi, ara mateix tenim un problema tècnic. Passo la trucada a la clínica.',
  'system.slow': 'Disculpi l’espera. Una persona de la clínica li trucarà tan aviat com pugui. Fins aviat.',
  'system.wait': 'Un moment, si us plau.',
  'system.unknown-number': 'El número que ha marcat no atén trucades. Si és una emergència, truqui al 112.',
};
