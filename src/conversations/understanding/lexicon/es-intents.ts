import type { Lexicon } from './lexicon.ts';

export const esIntents: Lexicon['intents'] = [
  [
    'book',
    0.8,
    'pedir _ cita|pedir _ hora|pedir _ visita|coger _ cita|coger _ hora|kiero _ cita|quiero _ cita|queria _ cita|quisiera _ cita|querria _ cita|necesito _ cita|necesitaria _ cita|reservar|reserva*|darme _ cita|dame _ cita|me das _ cita|me dais _ cita|me da _ cita|dar _ cita|concertar|solicitar _ cita|cita para|cita con|cita previa|cita x|nueva cita|otra cita|una cita|hora para|hora con|tener cita|sacar _ cita|agendar|programar|pedir turno|que me vea|que me vean|visita con',
  ],
  ['book', 0.4, 'cita|hueco|quiero venir|quiero ir|apuntarme|quiero _ revision|hacerme _ limpieza|hacerme _ revision'],
  [
    'move',
    0.9,
    'cambiar _ cita|cambiar _ hora|cambiar _ dia|cambiar _ visita|cambiarl*|cambiarm*|cambiadm*|cambiamela|cambiarla|cambiarlo|mover _ cita|mover*|modificar*|aplazar*|atrasar*|posponer*|adelantar*|retrasar*|reprogramar*|pasar _ cita|pasarla|pasarlo|cambio de cita|cambio de hora|cambio de dia|cambiar de dia|cambiar de hora|cambiar|me la cambi*|me lo cambi*|la cambi*|me cambi*|ponerla otro|para otro dia|mejor otro dia|otro dia|en otro momento|venir otro dia|mas adelante',
  ],
  [
    'cancel',
    0.9,
    'anul*|cancel*|quitar _ cita|borrar _ cita|desapunt*|dar de baja _ cita|eliminar _ cita|ya no necesito|ya no la necesito|no hace falta la cita|desanul*|no necesito _ cita|ya no quiero _ cita|ya no voy|quitarme _ cita|suspender _ cita',
  ],
  [
    'cannot-attend',
    0.75,
    'no puedo|no podre|no podria ir|no podremos|no podemos ir|no podra ir|no voy a poder|no vamos a poder|no me va bien|no me viene bien|me va mal|me viene mal|no ire|no voy a ir|no vendre|no asistire|me es imposible|imposible _ ir|me ha surgido|me surgio|no llego|no estare|no me sera posible|no puede ir|no puede venir|no vamos a ir',
  ],
  [
    'confirm',
    0.8,
    'confirm*|asistire|alli estare|ahi estare|cuenta conmigo|si ire|si voy|ire sin falta|si que ire|contad conmigo|alli estaremos|por supuesto que ire|acudire|voy a ir|si acudire',
  ],
  [
    'my-appointments',
    0.85,
    'mi cita|mis citas|que cita* tengo|cuando tengo _ cita|cuando es mi|cuando me toca|a que hora tengo|que dia tengo|a que hora es mi|tengo _ cita pendiente|tengo cita|que dia es mi|que hora tengo|que dia me toca|a que hora me toca|recordar* _ cita|a que hora era|cuando era mi|cuando tengo|consultar _ cita|proxima cita|saber _ cita|a que hora es la cita',
  ],
  [
    'late',
    0.9,
    'llego tarde|llegare tarde|llegar tarde|llegando tarde|voy tarde|llego con retraso|me retraso|me retrasare|voy con retraso|llegare _ tarde|llego _ tarde|voy a llegar tarde|estoy en un atasco|llegare con retraso|me he retrasado|llego unos minutos|llegare unos minutos|minutos tarde|minutos de retraso|llegare * minutos despues',
  ],
  [
    'hours',
    0.9,
    'horario*|que horario|a que hora abr*|a que hora cerr*|cuando abr*|cuando cerr*|estais abiertos|estan abiertos|hasta que hora|abris|abren|cerrais|cierran|que horas ten*|esta abierto|a que hora cierra|a que hora abre|cuando esta abierto|desde que hora',
  ],
  [
    'address',
    0.9,
    'direccion|donde esta*|donde queda*|donde os encontr*|como llego|como se llega|como llegar|ubicacion|que calle|donde es|donde teneis|donde tienen la|en que calle|donde se encuentra|como voy|donde teng* que ir',
  ],
  ['parking', 0.9, 'aparcar|aparcamiento|parking|donde aparco|estacionamiento|estacionar|donde dejo el coche'],
  [
    'prices',
    0.9,
    'precio*|cuanto cuesta*|cuanto vale*|tarifa*|presupuesto*|cuanto es|cuanto cobr*|que cuesta|que vale|cuanto sale|cuanto saldria|cuanto costaria|cuanto me costaria|coste|a cuanto',
  ],
  [
    'insurance',
    0.85,
    'seguro medico|mutua*|asegurador*|sanitas|adeslas|asisa|dkv|mapfre|con que seguros|aceptais _ seguro|trabajais con|aceptan _ seguro|poliza|companias|muface|aceptais|trabajan con|seguro privado',
  ],
  [
    'preparation',
    0.85,
    'en ayunas|ayunas|prepara*|tengo que llevar|que llevo|que tengo que traer|puedo comer|puedo beber|que debo llevar|hay que ir|tengo que ir en|he de llevar|que hay que llevar|tomar _ medicacion antes',
  ],
  [
    'results',
    0.9,
    'resultado*|mis analisis|informe*|las pruebas|mis pruebas|la biopsia|radiografia lista|ya estan las pruebas|la resonancia lista',
  ],
  [
    'prescription',
    0.9,
    'receta*|medicacion|medicamento*|renovar _ receta|se me acaba* _ pastillas|se me han acabado las pastillas|la pastillas de|mis pastillas',
  ],
  ['invoice', 0.9, 'factura*|recibo*|duplicado de|cobrado|me habeis cobrado|me han cobrado|pagar|comprobante'],
  [
    'complaint',
    0.85,
    'queja*|reclama*|quejar*|hoja de reclamaciones|es una verguenza|estoy hart*|muy mal servicio|indignad*|poner una queja|mal trat*|pesimo|denunci*|inaceptable|me habeis tratado mal|fatal atencion',
  ],
  [
    'opt-out',
    0.95,
    'baja|stop|no me llam* mas|no quiero recibir|no me envi* mas|no me mand* mas|dejad de _ llamar*|dejen de _ llamar*|dejad de _ enviar*|dejen de _ enviar*|borr* _ numero|borr* _ datos|quitadme de|quitenme de|no quiero _ mensajes|no quiero _ publicidad|no me volva* a llamar|no me vuelv* a llamar|darme de baja|no me molest*|no quiero que me llam*|no quiero mas',
  ],
  [
    'waiting-list',
    0.85,
    'lista de espera|si se libera|si hay una anulacion|si alguien anula|si queda un hueco|avisa* si|avisar* si|si falla alguien|si se cancela alguna',
  ],
  [
    'call-later',
    0.8,
    'llamenme|llameme|llamadme|llamame a las|llamame por|llamame al|llam* mas tarde|llam* luego|llam* despues|llam* en otro momento|ahora no puedo hablar|ahora no puedo|estoy conduciendo|estoy trabajando|llam* en un rato|llamame manana|llamadme manana|ahora no me va bien|que me llam*|devolv* la llamada|me podeis llamar|me pueden llamar',
  ],
  [
    'wrong-person',
    0.9,
    'se equivoca|se ha equivocado|os habeis equivocado|no soy yo|numero equivocado|aqui no vive|no la conozco|no lo conozco|te has equivocado|no es este numero|no conozco a',
  ],
  [
    'commercial',
    0.85,
    'le llamo de la empresa|soy comercial|quiero ofrecer*|le ofrecemos|represento a|llamo para ofrecer*|hablar con el responsable de compras|presentar* nuestro*|somos una empresa|tarifa de luz|compania de telefon*',
  ],
  [
    'repeat',
    0.85,
    'repit*|repet*|no te he oido|no le he oido|no he oido|no he entendido|como dice*|otra vez|que has dicho|que ha dicho|no te entiendo|no le entiendo|no entiendo|puedes repetir*',
  ],
  [
    'person',
    0.95,
    'persona|operador*|humano|humana|agente|recepcion|recepcionista|hablar con alguien|secretari*|hablar con una|hablar con un|alguien de verdad|que me atienda alguien|pasame con|paseme con|pasarme con|ponme con|pongame con|me pasas con|me puede pasar con|no quiero hablar con una maquina|maquina no|no quiero _ robot|hablar con el doctor|hablar con la doctora|hablar con la clinica|telefonista|atencion al cliente|no eres una persona',
  ],
  ['greeting', 0.3, 'hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|que tal|holaa'],
  ['thanks', 0.3, 'gracias|muchas gracias|adios|hasta luego|muy amable'],
  [
    'certificate',
    0.97,
    'justificante*|certificado*|comprobante de asistencia|parte de baja|la baja laboral|baja medica|la baja medica|baja laboral|parte de alta|volante|papel para el trabajo|papel para la empresa|papel del medico|justificar _ falta',
  ],
  [
    'leave-message',
    0.9,
    'dejar _ mensaje|dejar _ recado|dejarle _ mensaje|dejarles _ mensaje|dejaros _ mensaje|dejo _ mensaje|dejo _ recado|deje _ recado|tomar nota|tome nota|apunta* que|diga* que|decirle que|decidle que|digale que|dile que|avisad a|pasar* _ mensaje|dejar dicho|transmitir* _ mensaje',
  ],
  [
    'slower',
    0.9,
    'mas despacio|mas lento|mas despacito|habl* despacio|no tan rapido|no tan deprisa|va muy rapido|vas muy rapido|demasiado rapido|muy rapido habla*|habl* mas lento|mas poco a poco',
  ],
  [
    'wait',
    0.85,
    'un momento|un momentito|un segundo|un segundito|un minuto por favor|espera*|espere*|no cuelgue*|dame un|deme un|deje* que mire|voy a buscar|voy a mirar|un ratito|ahora miro|aguarde|aguarda|paciencia',
  ],
  [
    'correction',
    0.8,
    'me he equivocado|me equivoque|he dicho mal|lo he dicho mal|no es correcto|esta mal|no es eso|eso no es|no he dicho eso|queria decir|quise decir|quiero decir|mejor dicho|rectific*|corrij*|corregir*|no era eso|me he confundido|me confundi|no es asi|no queria eso',
  ],
  ['results', 0.5, 'el analisis|los analisis|las radiografias|la radiografia|la resonancia|el tac|la ecografia'],
  [
    'my-appointments',
    0.75,
    'cuando tengo que ir|cuando tengo que venir|cuando me dieron|a que hora me dieron|que hora me dieron',
  ],
  [
    'complaint',
    0.85,
    'hojas de reclamacion|harto de|harta de|nadie me coge|nadie me atiende|nunca cogen|llevo _ esperando',
  ],
  [
    'late',
    0.9,
    'me voy a retrasar|llego en _ minutos|estoy de camino|estoy llegando|no encuentro aparcamiento|se me ha hecho tarde|me retraso|retras*',
  ],
  [
    'waiting-list',
    0.85,
    'si hay algo antes|si sale algo antes|algo antes|algun hueco antes|si se cae alguien|apuntadme por si|apuntarme en la lista|en lista de|avisadme si|si queda libre',
  ],
  ['prices', 0.9, 'cuanto me sale|cuanto me cuesta|que precio|cuanto son|cuanto se paga'],
  [
    'opt-out',
    0.9,
    'borradme|borrenme|no quiero que me escrib*|no quiero que me mand*|dejen de molestar|dejad de molestar|no me escrib*|quitadme',
  ],
  [
    'waiting-list',
    0.95,
    'si alguien anula|si alguien cancela|si se anula alguna|si hay alguna anulacion|si hay una cancelacion',
  ],
  ['cancel', 0.9, 'borr* _ cita|quit* _ cita|elimin* _ cita'],
  ['hours', 0.9, 'abris los|abren los|abris el|abren el'],
  ['parking', 0.9, 'dejar _ coche|dejo _ coche'],
  ['preparation', 0.9, 'puedo desayunar|puedo cenar|puedo tomar|desayunar antes|comer antes|beber antes'],
  [
    'book',
    0.8,
    'sita|zita|hora con|hora pal|visita para|visita al|hueco con|hueco para|hueco en|apuntame|apuntadme|apunteme|ir al medico|ver al medico|ver al doctor|ver a la doctora|necesito _ medico|tendria* hora|ten* hora para|hay hora|hay cita*|quedan citas|queda hora|dadme hora|dame hora|deme hora|deme cita|deme _ cita',
  ],
  [
    'book',
    0.6,
    'una analitica|un analisis|hacer* _ analitica|hacer* _ analisis|sacar* sangre|hacer* _ prueba|hacer* _ ecografia|hacer* _ radiografia|quiero ver*|ver al|necesito ver|que me mire',
  ],
  [
    'move',
    0.9,
    'me la _ pasar|me la pasas|me la pasais|me la pasa|me la _ poner|me la pones|me la poneis|me la _ cambiar|me la _ mover|pasar* a otro|pasar* para otro|pasadmela|pasamela|pasemela|ponmela|ponedmela|pongamela|ponermela|correr _ cita|dejarla para|dejarlo para|a otra hora|a otro dia|moverla|moverlo',
  ],
  [
    'cannot-attend',
    0.75,
    'al final no voy|al final no vamos|no iremos|no voy mañana|no me presento|me es imposible|no llegare',
  ],
  [
    'late',
    0.9,
    'tardare|tardaremos|tardo _ minutos|tardo un poco|voy a tardar|voy con _ retraso|llegare _ minutos|llegando _ tarde|voy justo de tiempo|voy mal de tiempo|voy mal de hora|unos minutos tarde|me he dormido|perdido el autobus|perdido el metro|perdido el tren|hay mucho trafico|mucho trafico|llegamos tarde|llegaremos tarde|llego en media|llego en un cuarto',
  ],
  [
    'my-appointments',
    0.85,
    'saber _ que hora es|saber _ a que hora|saber _ que dia|a que hora es|que hora era|a que hora tenia|cuando tenia|cuando era la|olvidado _ cita|olvidado cuando|no recuerdo _ cita|no me acuerdo _ cita|para cuando tengo|para cuando es|que dia era|que dia tenia|que citas',
  ],
  [
    'repeat',
    0.85,
    'no te he entendido|no le he entendido|no lo he entendido|no se ha oido|no le oigo|no te oigo|no oigo|no me he enterado|como ha dicho|como has dicho|vuelva a decir*|digalo otra vez|volver a decir*',
  ],
  [
    'person',
    0.95,
    'con alguien|hay alguien|no hay nadie|me pueda atender|pueda atenderme|alguien que me|nadie que me|que me atienda|pasais con|pasan con|me pas* con|me pon* con|pasame con|pasame a|ponme a|pongame a|paseme a|hablar con la enfermera|hablar con el medico|hablar con ustedes|hablar con vosotros|una senorita|un ser humano|gente de verdad',
  ],
  ['preparation', 0.97, 'ayunas|ayuno'],
  ['results', 0.5, 'analitica*'],
  [
    'results',
    0.9,
    'la analitica esta|mi analitica|de la analitica|las analiticas|llegado _ analisis|salido _ analisis|salido _ analitica|llegado _ analitica',
  ],
  [
    'hours',
    0.9,
    'hasta que hora|a que hora estais|estais hoy|estais manana|abris _ sabado|abris _ domingo|abren _ sabado|cuando estais|que horas haceis|hoy estais',
  ],
  [
    'address',
    0.9,
    'por donde se va|como se va|como voy|mandame la ubicacion|donde os|donde teng* que ir|donde es la consulta|se llega',
  ],
  [
    'insurance',
    0.85,
    'me cubre|lo cubre|cubre el seguro|mi seguro|el seguro|con seguro|por el seguro|entra por|soy de sanitas|soy de adeslas|cubris|cigna|axa|caser',
  ],
  ['prices', 0.9, 'cuanto vale|que precio|cuanto cobran|cuanto cobrais|que cobrais|por cuanto|cuanto seria'],
  ['cancel', 0.9, 'quita* _ cita|borra* _ cita|elimina* _ cita|dejalo sin efecto|quiero quitar*'],
];
