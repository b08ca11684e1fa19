import type { Lexicon } from './lexicon.ts';
import { esIntents } from './es-intents.ts';

const TIME = {
  the: 'el|lo',
  'the:hour': 'la',
  'the-pl': 'los',
  some: 'un|una|algun|alguna|uno',
  any: 'cualquier|cualquiera de|cada|todos los|todas las',
  of: 'de|d',
  'of:the': 'del|de el',
  to: 'a',
  'to:the': 'al',
  at: 'a las|a la|alas|tipo|las',
  about:
    'sobre las|sobre la|hacia las|hacia la|a eso de las|a eso de la|alrededor de las|mas o menos a las|aproximadamente a las|a las mas o menos|como a las|como a la|como sobre las|[a/] [eso/cosa] de [las/la]|a las [mas o menos/aproximadamente/aprox]|cerca de las|rondando las|entorno a las|en torno a las|tipo a las',
  and: 'y|e|y tambien|tambien',
  or: 'o|u|o bien|o si no',
  'fill:for': 'para|pa',
  fill: 'por|en|x|dia de|sea|ser|ir|con',
  this: 'este mismo|esta misma|este|esta|estos|estas',
  next: 'que viene|q viene|ke viene|proximo|proxima|proximos|proximas|siguiente|que entra|entrante',
  other: 'otro|otra',
  'weekday:1': 'lunes|lun|lns',
  'weekday:2': 'martes|mart',
  'weekday:3': 'miercoles|mier|mie|mx|mierc|miercole',
  'weekday:4': 'jueves|jue|jvs|juev|jueve',
  'weekday:5': 'viernes|vie|vrns|vierne|vier',
  'weekday:6': 'sabado|sab',
  'weekday:7': 'domingo|dom',
  'month:1': 'enero|ene',
  'month:2': 'febrero|feb',
  'month:3': 'marzo',
  'month:4': 'abril|abr',
  'month:5': 'mayo',
  'month:6': 'junio',
  'month:7': 'julio',
  'month:8': 'agosto|ago',
  'month:9': 'septiembre|setiembre|sept',
  'month:10': 'octubre|oct',
  'month:11': 'noviembre|nov|novienbre',
  'month:12': 'diciembre|dic|dicienbre',
  today: 'hoy|hoy mismo|oy',
  tomorrow: 'mnn|mnna|mñn|mna|mannana|manyana|manana|manana mismo',
  'day-after': 'pasao manana|pasao|pasado mnn|pasado mnna|pasadomanana|pasado manana',
  yesterday: 'ayer|anteayer|antes de ayer|anoche',
  weekend: 'fin de semana|finde',
  'weekend:every': 'fines de semana|findes|los fines de semana',
  workdays: 'entre semana|dia laborable|dias laborables|de lunes a viernes|dia de diario|diario',
  'any-day':
    'cualquier dia|cualquiera dia|el dia que sea|cualquier otro dia|todos los dias|cualquier momento|cuando sea|cuando quieras|cuando quiera|me da igual el dia|cualquier fecha|el dia que quieras|el dia que quiera|cualquier hora|a cualquier hora|cuando podais|cuando puedan|[me/nos/] [da/dan] [igual/lo mismo] [el/la/que/] [dia/fecha/hora/dias]|sea el dia que sea|el dia [es/me es] [igual/indiferente]|[me/] es [igual/indiferente] [el/la/que] [dia/fecha/hora]|[el/un] dia cualquiera|cuando [me/nos] [digan/digas/digais]|cuando [os/les/le/te] [vaya/venga] bien|en cualquier momento|lo que sea|lo que [tengan/tengais/tengas/haya]|[el/la] que [tengan/tengais/haya]',
  'holiday:12-25': 'navidad|el dia de navidad',
  'holiday:01-06': 'reyes|los reyes|dia de reyes|epifania',
  'holiday:12-31': 'nochevieja|fin de ano',
  'holiday:12-24': 'nochebuena',
  'holiday:12-26': 'san esteban',
  'holiday:01-01': 'ano nuevo',
  'holiday:02-14': 'san valentin',
  'holiday:03-19': 'san jose|dia del padre',
  'holiday:04-23': 'sant jordi|san jorge|dia del libro',
  'holiday:05-01': 'dia del trabajo|dia del trabajador',
  'holiday:06-24': 'san juan',
  'holiday:08-15': 'la asuncion|virgen de agosto',
  'holiday:09-11': 'la diada',
  'holiday:09-24': 'la merce',
  'holiday:10-12': 'el pilar|dia del pilar|la hispanidad|dia de la hispanidad',
  'holiday:11-01': 'todos los santos|todos santos',
  'holiday:12-06': 'la constitucion|dia de la constitucion',
  'holiday:12-08': 'la inmaculada|inmaculada|dia de la inmaculada|la purisima',
  'holiday:12-05..12-08': 'puente de diciembre|puente de la constitucion|puente de la inmaculada|puente de la purisima',
  'holiday:12-24..01-06':
    'las fiestas|fiestas|fiestas de navidad|las navidades|navidades|vacaciones de navidad|las vacaciones de navidad|fiestas navidenas',
  'holiday:easter-7..easter': 'semana santa|vacaciones de semana santa',
  'holiday:easter-2': 'viernes santo',
  'holiday:easter-3': 'jueves santo',
  'holiday:easter+1': 'lunes de pascua',
  'holiday:06-21..09-22': 'verano|el verano',
  'holiday:09-23..12-20': 'otono|el otono',
  'holiday:12-21..03-20': 'invierno|el invierno',
  'holiday:03-21..06-20': 'primavera|la primavera',
  'holiday:none': 'las vacaciones|vacaciones|puente|los festivos|festivos|un festivo',
  'unit:minute': 'minuto|minutos',
  'unit:hour': 'hora|horas|horita',
  'unit:day': 'dias',
  'unit:week': 'semana|semanas',
  'unit:month': 'mes|meses',
  'unit:year': 'ano|anos',
  'day-word': 'dia',
  couple: 'un par de|par de|un par|par',
  in: 'dentro de|de aqui a|de aqui en|al cabo de|pasados|pasadas',
  within: 'en menos de|en los proximos|en las proximas|durante los proximos|durante las proximas|en el plazo de',
  'edge:start':
    'principios de|principio de|primeros de|a principios del|principios del|inicio de|inicios de|comienzos de|primeros dias de|los primeros dias de|primeros dias del|los primeros dias del|comienzo de|al comienzo de|arranque de',
  'edge:mid': 'mediados de|mediados del|mitad de',
  'edge:end':
    'que acabe el|que acabe|que termine el|que termine|acabar el|terminar el|acabar|finales de|final de|finales del|fin de|fines de|ultimos de|ultimos dias de|los ultimos dias de|ultimos dias del|los ultimos dias del|a finales del|cierre de',
  'part:first-hour':
    'a primera hora|primera hora|a primera hora de la manana|primera hora de la manana|a primerisima hora|primera hora del dia|a primeras horas',
  'part:early-morning':
    'antes del trabajo|antes de trabajar|antes de ir a trabajar|antes de entrar a trabajar|antes de entrar al trabajo|antes de ir al trabajo|antes del cole|antes de clase|pronto|prontito|bien temprano|a primera hora de la man|muy temprano|temprano|pronto por la manana|tempranito|por la manana temprano|por la manana pronto',
  'part:morning':
    'por la manana|por las mananas|de la manana|a la manana|x la manana|x las mananas|la manana|las mananas|por la mana|mananas|en la manana|turno de manana|horario de manana|una manana|cualquier manana|todas las mananas|cada manana|alguna manana|qualquier manana|despues de dejar a los [ninos/crios] [en el cole/en el colegio/al cole/]|cuando deje a los ninos en el cole|x la mnn|x la mnna|por la mnn|por la mnna',
  'part:late-morning':
    'antes de comer|antes del almuerzo|antes de la comida|al final de la manana|a ultima hora de la manana|ultima hora de la manana|a media manana|media manana',
  'part:midday':
    'sobre el mediodia|hacia mediodia|hacia el mediodia|sobre mediodia|a mediodia|al mediodia|mediodia|medio dia|al medio dia|a medio dia|de mediodia|del mediodia|a la hora de comer|hora de comer|del medio dia',
  'part:early-afternoon':
    'a la hora de la siesta|hora de la siesta|pronto por la tarde|por la tarde temprano|a las primeras horas de la tarde|a primera hora de la tarde|primera hora de la tarde|por la tarde pronto|a primera de la tarde',
  'part:after-lunch': 'despues del almuerzo|despues de comer|despues de la comida',
  'part:afternoon':
    'despues del cole|despues de clase|cuando salgan del cole|cuando salgan los ninos del cole|al salir del cole|despues del colegio|despues de la escuela|despues de la siesta|x la tde|xla tarde|porla tarde|x la trd|esta tarde noche|por la tarde|por las tardes|de la tarde|a la tarde|x la tarde|x las tardes|la tarde|las tardes|tardes|tarde|de tarde|de tardes|en la tarde|turno de tarde|horario de tarde|una tarde|cualquier tarde|todas las tardes|cada tarde|alguna tarde|por la tardecita|x la tard|tardecita|al caer la tarde|a la caida de la tarde|cuando [salgo/salga/salen/salgan] del cole [los ninos/la nina/el nino/los crios/]|despues de recoger a los ninos|despues de dejar la siesta|a la salida del [cole/colegio/instituto]',
  'part:late-afternoon':
    'al salir del trabajo|al salir de trabajar|al salir de currar|cuando salga de trabajar|cuando salgo de trabajar|cuando salga del trabajo|cuando salgo del trabajo|despues del trabajo|despues de trabajar|despues de salir del trabajo|cuando acabe de trabajar|al acabar de trabajar|saliendo del trabajo|despues del curro|a ultima hora de la tarde|ultima hora de la tarde|a media tarde|media tarde|por la tarde noche|tarde noche|al acabar la jornada|a la salida del trabajo|[al/cuando] [salir/salga/salgo/acabe/acabo/termine/termino/terminar/acabar] [de/del] [trabajar/currar/trabajo/curro/la oficina/oficina/turno]|despues de la oficina',
  'part:evening':
    'a la hora de cenar|hora de cenar|antes de cenar|por la noche|por las noches|de la noche|a la noche|la noche|las noches|noche|en la noche|x la noche',
  'part:last-hour': 'a ultima hora|ultima hora|a ultima|a ultima hora del dia|ultima hora del dia|lo mas tarde posible',
  'part:small-hours': 'de la madrugada|de madrugada|por la madrugada|la madrugada',
  half: 'y medio|y media|i media',
  quarter: 'y cuarto|i cuarto|y quarto',
  'minus-quarter': 'menos cuarto',
  oclock: 'en punto|y pico|clavadas',
  noon: 'las doce del mediodia',
  midnight: 'medianoche|a medianoche',
  'half-hour': 'media hora',
  am: 'am|a m',
  pm: 'pm|p m',
  from: 'a partir|desde|a contar|apartir|no antes de|nunca antes de|que no sea antes de|no mas pronto de|no mas temprano de|[como/lo] [muy/] pronto [a partir/] de',
  after: 'a la vuelta de|al volver de|cuando vuelva de|tras|despues de|pasadas las|pasado las|mas tarde de',
  'after:the': 'despues del|pasado el|pasados los|despues de el',
  before: 'antes de',
  'before:the': 'antes del|antes de el',
  until: 'no mas tarde de|no mas tarde del|de aqui al|de aqui a el|hasta|asta|no despues de|nunca despues de|que no sea despues de|no mas alla de|nunca mas tarde de',
  between: 'entre',
  'same-time': 'a la misma hora|la misma hora|misma hora|a esa hora|a esa misma hora|igual hora',
  'same-day': 'el mismo dia|ese mismo dia|mismo dia|ese dia|el dia ese',
  'other-day':
    'otro dia|un dia distinto|algun otro dia|otra fecha|otro momento|un dia diferente|cambiar de dia|cambiar el dia',
  earlier: 'antes|mas temprano|mas pronto|mas temprana',
  later: 'mas tarde|luego|despues|mas adelante|mas tardecito',
  'day-before': 'el dia antes|el dia anterior|un dia antes|la vispera|el dia de antes|dia antes|dia anterior|vispera|el dia previo',
  'next-day': 'al dia siguiente|el dia siguiente|el dia despues|al otro dia|un dia despues|un dia mas tarde|al otro|dia despues|dia siguiente|el siguiente dia',
  visit: 'la cita|mi cita|la visita|mi visita|la consulta|mi consulta|mi hora|la hora|nuestra cita|cita',
  'visit:mine':
    'tengo cita|tengo hora|tengo visita|tenia cita|tenia hora|tenia visita|la cita que tengo|la que tengo|la hora que tengo|cita que tengo|teniamos cita|la visita que tengo|tengo una cita|tengo la cita|tenia una cita|mi cita es|tenia la cita|tenemos cita|tengo una visita|[me] [tenias/teniais/tenian/teneis/tienen] [apuntado/apuntada/citado/citada] [para/]',
  'week-after-next':
    'la semana siguiente a la que viene|la semana despues de la que viene|la semana que viene no la otra|la semana que viene no la siguiente',
  soon: 'en cuanto puedan|en cuanto puedas|en cuanto podais|en cuanto se pueda|en cuanto sea posible|en cuanto haya|tan pronto como puedan|tan pronto como sea posible|lo antes que puedan|lo antes que podais|cuando antes mejor|cuando antes|cuanto antes mejor|me corre prisa|corre prisa|tengo prisa|me urge|es urgente|a la mayor brevedad|lo mas rapido que puedan|lo mas pronto que puedan|la primera hora libre|la primera hora disponible|el primer dia disponible|el primer dia libre|la primera que este libre|primer dia que haya|primera hora que tengan|primera hora que tengais|el hueco mas proximo|lo mas proximo|lo antes posible|cuanto antes|lo mas pronto posible|lo mas pronto|lo mas rapido posible|cuanto antes mejor|lo antes que|lo primero que tengas|lo primero que tengais|lo primero que haya|la primera que tengas|la primera que haya|el primer hueco|primer hueco|la primera disponible|primera cita disponible|la primera cita|urgente|urgentemente|con urgencia|de urgencia|en seguida|enseguida|ya mismo|lo antes k|la mas proxima|la primera que tengan|lo primero que tengan|el primero que tengas|el primer dia que|lo antes|tan pronto como|[a/con] la [mayor/] brevedad [posible/]|lo [mas/] antes que [se pueda/pueda/puedan/podais]|de inmediato|[con/por] la mayor rapidez|[el/la/lo] mas [pronto/rapido/cercano/cercana] [posible/que tengan/que tengais/que haya/que pueda/que puedan/disponible]|[en/lo] cuanto [haya/tengan/tengais] [algo/hueco/sitio/]|para ya|[la/el/lo] [primera/primero/primer] [hora/hueco/cita/dia/] [que/] [haya/tengan/tengais/quede/quede libre/libre/disponible/pueda ser/sea posible]|en cuanto [le/les/os/te] quede [un/algun] [rato/hueco] [libre/]',
  'edge:first-half':
    'primera quincena del|primera quincena de|la primera quincena de|la primera quincena del|la primera mitad de|primera mitad de',
  'edge:second-half':
    'segunda quincena del|segunda quincena de|la segunda quincena de|la segunda mitad de|segunda mitad de',
  'from:onwards':
    'como pronto|como muy pronto|como minimo|o despues|o mas adelante|en adelante|y en adelante|para adelante|hacia adelante|o mas tarde|o despues',
  few: 'unos|unas|varios|varias|algunos|algunas|pocos|pocas|unos pocos|unas pocas|unos cuantos',
  'today+part:morning': 'esta manana|hoy por la manana|esta misma manana',
  'weekday:6s': 'sabados',
  'weekday:7s': 'domingos',
  'except+part:last-hour':
    'que no sea muy tarde|que no sea tarde|que no sea demasiado tarde|no muy tarde|no demasiado tarde|que no se haga tarde',
  'except+part:early-morning':
    'que no sea muy pronto|que no sea muy temprano|que no sea temprano|que no sea pronto|no muy temprano|no muy pronto|no demasiado pronto|no demasiado temprano|no tan temprano|no tan pronto',
  'but:instead': 'sino|sino que',
  'giving-up':
    'anula|anular|anularme|anulame|anuleme|anulad|anulen|cancela|cancelar|cancelarme|cancelame|canceleme|cancelad|quita|quitar|quitame|quitarme|borra|borrar|borrame|elimina|eliminar|desapuntame de',
  moving:
    'cambiarla|cambiarlo|cambiala|cambiamela|cambiadmela|pasarla|pasarlo|pasala|pasamela|pasadmela|moverla|moverlo|muevela|mueveme|cambiar|cambiarme|mover|pasar|pasarme|cambiame|cambieme|cambiemela|paseme|pasemela|trasladarla|trasladar|adelantarla|atrasarla|adelantame|adelanteme|adelantadme|adelanta|adelantar|atrasame|atraseme|aplazame|aplaceme|aplazar|pasenme|muevame|muevanme',
  busy: 'tengo|voy a|estoy en|tenemos|hay',
  'until:latest': 'como muy tarde|a mas tardar|como maximo|como muy muy tarde|como mucho',
  'from+at':
    'salgo de trabajar a las|salgo a las|acabo a las|termino a las|salgo del trabajo a las|acabo de trabajar a las',
  'cannot:noun':
    'trabajo|curro',
  'instead':
    'en [vez/lugar] de|antes que|mas que',
  'instead:the':
    'en [vez/lugar] del',
  'rather:instead':
    'en [vez/lugar] de eso',
  'prefer':
    '[prefiero/preferiria/preferimos/prefeririamos]|{me} {goes} [mucho/bastante/algo/] mejor|{me} gusta mas',
  'alternate':
    'alternos|alternas|si y [otro/otra] no',
  'doubt:mixed':
    'si y no|ni si ni no|creo que si|creo que no|supongo que si|supongo que no|diria que si|diria que no|pienso que si|imagino que si|me parece que si|me parece que no',
  'no-answer:now':
    'ahora|ahora mismo|ahora ya|estos dias|esta temporada|hoy por hoy',
  'from:the':
    'no antes del|que no sea antes del|nunca antes del',
  'until:the':
    'no despues del|que no sea despues del|no mas alla del',
  'and+before':
    'ni despues de|ni mas tarde de',
  'and+from':
    'ni antes de',
  'day-after:gone':
    'pasado',
  'gone':
    'pasada|pasados|pasadas|anterior',
  'fill:than':
    'que',
  'before+edge:end':
    'antes [de/] que [se acabe/acabe/termine/se termine] [el/la/]',
  'at:for':
    'para las|para la',
  'quarter-to':
    '[un/falta un/faltando un/faltan/] cuarto para [las/la]',
  'yes:weak':
    'bien',
  'after:once':
    'una vez [pasado/pasada/pasados/pasadas/acabado/acabadas/terminadas/terminado]|cuando [pase/pasen/acabe/acaben/termine/terminen/hayan pasado/haya pasado]|que [pase/pasen]|en [pasando/acabando]|despues de pasar|recien pasado|recien pasada|recien pasadas',
  'cannot:busy':
    'estoy liado|estoy liada|ando liado|estoy ocupado|estoy ocupada|estoy fuera|estoy de viaje|estare fuera|estare de viaje|me coincide|tengo clase|tengo colegio|tengo gimnasio|tengo curro|tengo reunion|tengo viaje|tengo que trabajar|me toca trabajar|tengo visita del|tengo otro medico|tengo un compromiso|tengo otra cosa|tengo otro compromiso|tengo medico|tengo trabajo|tengo examen|tengo guardia|tengo turno|ya tengo algo|ya tengo cosas|lo tengo lleno|es fiesta|es festivo|[estoy/estare/ando/voy/estaremos/estamos] [muy/bastante/super/] [fuera/de viaje/de vacaciones/liado/liada/liados/ocupado/ocupada/trabajando/currando/pillado/pillada/hasta arriba/a tope/de guardia]|tengo [un/una/el/la/mi/otra/otro/que ir al/que ir a/] [clase/clases/cole/gimnasio/gym/curro/reunion/reuniones/viaje/trabajo/examen/examenes/guardia/turno/compromiso/entreno/entrenamiento/boda/vuelo/ensayo/partido/juicio/funeral/comida/cena/cumple/oposicion]',
  'therefore':
    'asi que|por lo que|por eso|por tanto|por lo tanto|o sea que|conque|de modo que',
  'example':
    '[por/x] ejemplo|pongamos|digamos',
  'if':
    'si es que|siempre que|siempre y cuando|solo si|con tal de que|si [me/nos] [puede/pueden/lleva/llevan/deja/dejan]',
  'yes:if':
    'si',
  'holiday:03-17':
    'san patricio',
  'holiday:01-05':
    'noche de reyes|vispera de reyes',
  'holiday:easter-47':
    'carnaval|carnavales|martes de carnaval',
  'holiday:easter-46':
    'miercoles de ceniza',
  'holiday:easter-7':
    'domingo de ramos',
  'holiday:easter':
    'domingo de resurreccion|domingo de pascua|pascua',
  'holiday:01-17':
    'san anton|san antonio abad',
  'holiday:10-31':
    'halloween|la castanada',
  'holiday:10-09':
    'nou d octubre',
  'holiday:12-28':
    'los inocentes|dia de los inocentes|santos inocentes',
} as const;

const STANCE = {
  yes: 'sii|sip|sipi|claro|claro que si|por supuesto|vale|vale vale|ok|okay|okey|oki|okis|okei|correcto|exacto|exactamente|perfecto|de acuerdo|confirmo|confirmado|confirmada|confirmar|asistire|ire|alli estare|ahi estare|estare|eso es|asi es|conforme|genial|estupendo|muy bien|me parece bien|me va bien|me viene bien|me va genial|me viene genial|me va de maravilla|me va estupendo|me va perfecto|me viene perfecto|afirmativo|desde luego|sin problema|no hay problema|ningun problema|no hay ningun problema|como no|si si|que si|acepto|adelante|dale|venga|hecho|esta bien|me vale|me sirve|me encaja|fenomenal|si que puedo|seguro|efectivamente|por favor si|cuenta conmigo|alla voy|👍|✅|👌|✔|🆗|[pues/] [claro/si] [que si/]|y tanto|{me} {suits} [muy/super/] [bien/genial/perfecto/estupendo/fenomenal/de maravilla/de perlas/redondo/de lujo/de cine]|alli [estaremos/nos vemos]|[contad/cuenten] conmigo|faltaria mas|sin falta|eso mismo|en efecto|como un clavo|trato hecho|{me} [acomoda/acomodan/encaja/encajan/cuadra/cuadran/sirve/sirven/conviene/funciona/interesa] [mucho/perfectamente/]|si [voy/ire/vamos/asistire/asisto/acudo/estoy/estare/vengo/vendre]|perfe|perfec|perfect|valeee|[le/les/os/te/ya] confirmo|lo veo bien|me parece [perfecto/estupendo/genial]',
  not: 'no|noo|tampoco|nop|nunca|sin|nah|naa|nanai',
  'not:nor': 'ni',
  never:
    '👎|❌|❎|🚫|que va|claro que no|por supuesto que no|de ninguna manera|para nada|negativo|en absoluto|desde luego que no|ninguno|ninguna|ninguna de las dos|ninguno de los dos|no gracias|anulo|rechazo|ni [hablar/en broma/de broma/pensarlo/loco/loca/de cona/borracho/en suenos]|de eso nada|jamas|nanai|nones|en la vida|no hace falta|creo que va a ser que no|va a ser que no|no me convence|no me [interesa/apetece]|ni [un poco/por asomo/de lejos/muerto/muerta]|no no y no|mejor que no',
  cannot:
    'me van fatal|me van mal|me vienen mal|me vienen fatal|no me van bien|no me vienen bien|no me van|no me vienen|no nos van bien|me van peor|me caen mal|lo tengo complicado|lo tengo dificil|lo veo dificil|lo veo complicado|complicado|dificil|es complicado|es dificil|lo tengo ocupado|me resulta imposible|me pilla mal|no pueo ir|no me pega|no me cuadra nada|no me apana|prefiero no|preferiria no|mejor no|no nos va|nos va mal|no llego a tiempo|no me da tiempo|no tenemos|no puedo pasarme|no me viene nada bien|evitar|evitando|me va peor|descarto|descartado|descartad|quitad|quita|olvida|olvidate de|no pongas|no me pongas|no me ponga|no me pongan|no me des|no me de|no quiero que sea|no kiero|no queria|no pdo|no puedoo|no voy|no vamos|no vengo|no podemos ir|no puedo|no podre|no podria|no podemos|no podremos|no puede|no podra|no me va bien|no me viene bien|no me va|no me viene|me va mal|me viene mal|me va fatal|me viene fatal|no me va nada bien|imposible|me es imposible|no es posible|no me es posible|no voy a poder|no vamos a poder|no ire|no voy a ir|no vendre|no asistire|no estare|no estoy|no trabajo|no quiero|no quisiera|no queremos|no me conviene|no me encaja|no me cuadra|no me sirve|no me vale|no va bien|no viene bien|no me apetece|no hay manera|no llego|no llegare|ni puedo|tampoco puedo|tampoco me va bien|tampoco podre|no tengo libre|nada de|no nos va bien|no nos viene bien|no m va bien|no pueo|no pudo|no puedo ir|no quiero ir|lo tengo mal|mal|fatal|no tengo tiempo|es imposible|no va a poder ser|no puede ser|no me es posible ir|no podria ir|no podria el|[no/tampoco] {me} {goes} [{very}/] bien|[no/tampoco] {me} {goes} [{very}/]|{me} {goes} [muy/bastante/un poco/algo/super/] [mal/fatal/de pena/peor]|[no/tampoco] {me} [es/sera/seria/resulta/va a ser] posible [{come}/]|{me} [es/sera/seria/resulta/va a ser] [del todo/] imposible [{come}/]|[lo/la/los/las] [tengo/tenemos/veo/llevo] [muy/bastante/un poco/] [mal/complicado/dificil/imposible/ocupado/ocupada/lleno/llena/fatal/chungo]|[no/tampoco] {can} [{come}/]|[no/tampoco] [voy/vamos/va/van] a poder [{come}/]|[no/tampoco] [voy/vamos/va/van] a [ir/venir/estar/asistir/acudir/llegar]|[no/tampoco] [ire/iremos/vendre/vendremos/asistire/acudire/estare/estaremos/llegare/llegaremos/estoy/estamos]|[me/nos/se me/se nos] complica|no [boy/voi] a [poder/ir/venir] [{come}/]|no [podre/puedo] [hir/benir]|no posible|yo no poder|no poder|no es bueno para mi',
  'cannot:none': 'ningun dia|ningun otro dia|ninguna tarde',
  can: 'los tengo libres|lo tengo libre|las tengo libres|la tengo libre|tengo libre|tengo libres|tengo hueco|tengo tiempo|tengo disponible|tengo disponibilidad|tengo fiesta|tengo vacaciones|estoy libre|estoy disponible|estoy en casa|libro|tengo un hueco|tengo la tarde libre|tengo la manana libre|puedo|podria|podre|podemos|me va bien|me viene bien|me va genial|me va perfecto|quiero|queria|quisiera|querria|me gustaria|quiero cita|necesito|kiero|me iria bien|me vendria bien|me conviene|si puedo|si que puedo|si me va bien|me encaja|no me va mal|no me viene mal|no esta mal|no me importa|no estaria mal|no me iria mal|no me vendria mal|si que me va bien|no me podria dar|no me podrias dar|no tendras|no tendreis|no tendrian|no tendria|no teneis|no tienen|no tienes|no tendran|no hay|no habra|no habria|no queda|no quedara|no podria ser|no me puedes dar|no me puede dar|no me puedes poner|no me podrias poner|no me podria poner|no seria posible|solo puedo|solo me va bien|solamente puedo|unicamente puedo|solo me viene bien|no puedo mas que|no tengo problema|no tendria problema|no tengo inconveniente|no hay inconveniente|[nos/le/les] [va/viene/iria/vendria] bien|{me} apano|{me} arreglo|{me} {goes} [muy/super/] bien|[es/seria] [bueno/ideal/perfecto]|[la/lo/los/las] tengo [de vacaciones/libre/libres/de fiesta/disponible]|[estoy/estaremos/estamos] [libre/libres/disponible/en casa]|se [puede/podria/podra]|[ponme/pongame/pongamelo/ponganme/ponedme/dame/deme/dadme/apuntame/apunteme/apuntadme/reserveme/reservame]',
  'doubt:may': 'puede ser|podria ser|pudiera ser|puede',
  doubt:
    'no se|no lo se|no se si|no estoy seguro|no estoy segura|quiza|quizas|tal vez|a lo mejor|puede que|igual|supongo|depende|ya vere|ya veremos|tengo que mirarlo|lo tengo que mirar|lo consulto|lo miro|me lo pienso|no recuerdo|no me acuerdo|creo|dudo|seguramente|probablemente|no estoy muy segura|no estoy muy seguro|ya os dire|ya te dire|ya le dire|si puedo voy|no [lo/te lo/le/te/os/] [se/sabria/sabre] [decir/decirle/decirte/] [ahora/todavia/aun/seguro/bien/seguro ahora/]|no [lo/] tengo [muy/nada/] claro|no estoy [muy/del todo/] [seguro/segura/convencido/convencida]|[lo/me lo/] tengo que [consultarlo/mirarlo/hablarlo/pensarlo/consultar/mirar/hablar/pensar]|ya [os/te/le] [dire/digo/aviso/avisare/confirmare/confirmo]|segun|ya se vera|yo que se|ni idea|ni lo se|vete a saber|dejame [mirar/pensar/consultar/ver]|dejeme [mirar/pensar/consultar/ver]|si no se|no podria [decir/decirle/decirte/asegurar/asegurarle]|no te sabria decir|no le sabria decir',
  but: 'pero|aunque|sin embargo|solo que',
  rather: 'mejor|mas bien',
  correct:
    'perdon|perdona|perdone|digo|quiero decir|mejor dicho|espera|espere|me equivoque|me he equivocado|uy|ay|bueno no|no espera|no perdon|rectifico|corrijo|o sea|ay no|uy no|[lo/] he dicho mal|lo he dicho mal|no es correcto|no es cierto|no esta bien|que digo|que estoy diciendo|en que estaria pensando|[pero/] [queria/quise] decir',
  except:
    'excepto|menos|salvo|a excepcion de|quitando|exceptuando|que no sea|que no sean|k no sea|no sea|que no fuera|que no caiga|fuera de|aparte de|a parte de|con excepcion de|excluyendo|mientras no sea|distinto de|mejor que no [sea/sean/fuera]',
  only: 'solo|solamente|unicamente|nada mas',
  'no-answer':
    'gracias|muchas gracias|senor|senora|senorita|por favor|hola|porfa|adios|lo siento|mire|oiga|buenas|pues|bueno|hombre|de momento|por ahora|ya|eh|ah|uf|es que|nada|mmm|mm|hmm|em|eh eh|ola|olaa',
  polite:
    'si puede ser|si es posible|si hay|si tienen|si tienes|si teneis|si fuera posible|si pudiera ser|si se puede|si me|si no|por si|si os|si le|si les|si acaso|si puedes|si pueden|si podria|si podrian|si podeis|ver si|si hubiera|si es|si quiere|si esta|si estan|si tengo|si tenia|saber si|si [alguien/alguno/alguna/hubiese/tuvieran/tuvierais/pudieran/pudierais/queda/sale/surge/os/le/les]|a ver si|a ver',
} as const;

const CHOICE = {
  'ordinal:1': 'primero|primera|primer',
  'ordinal:2': 'segundo|segunda',
  'ordinal:3': 'tercero|tercera|tercer',
  'ordinal:4': 'cuarto|cuarta',
  'ordinal:5': 'quinto|quinta',
  'ordinal:6': 'sexto|sexta',
  last: 'ultimo|ultima',
  'last:2': 'penultimo|penultima',
  option: 'opcion|numero|la opcion|el numero|la numero|la del numero',
  'one-of':
    'cualquiera|cualquiera de ellos|cualquiera de ellas|cualquiera de los tres|cualquiera de los dos|cualquiera de las tres|cualquiera de las dos|me da igual|la que sea|el que sea|me da lo mismo|el que quieras|la que quieras',
  born: 'naci|nacio|nacido|nacida|fecha de nacimiento|nacimiento|cumpleanos|mi fecha|nacida el|nacido el',
  'repeat-digit:2': 'doble',
  'repeat-digit:3': 'triple',
  'key-filler':
    'mi numero es|es|numero|mi telefono es|telefono|marco|pulso|tecla|el numero es|mi movil es|movil|asterisco|mi|guion|prefijo|mas',
  skip: 'buenas tardes|buenos dias|buen dia|buenas noches|buena tarde|llego tarde|llegare tarde|llegar tarde|llegando tarde|voy tarde|voy a llegar tarde|un poco tarde|demasiado tarde|muy tarde|es tarde|tarde o temprano|un segundo|un momento|un minuto|un momentito|un segundito|primera vez|primera visita|segunda visita|primera consulta|por primera vez|hasta luego|hasta manana|hasta ahora|hasta pronto|el otro dia|seguro medico|segunda opinion|que dia|que hora|a que hora|que horas|otra vez|otra cita|una sola vez|cuanto tiempo|horario|horarios|a que horas|la proxima vez|por lo menos|al menos|a menos que|mas o menos|buen fin de semana|feliz navidad|en este momento|ahora mismo|en que dia|para que dia|el dia de mi cita|hora para|pedir hora|dar hora|coger hora|una hora con|dia y hora|hora y dia|todo el dia|a todas horas|hace dias|hace una semana|hace unos dias|de dia|24 horas|a la semana|al mes|al ano|veces al dia|ayer por la tarde|ayer por la manana|ayer noche|me quede sin|sin cita|[la/esta/] semana pasada|[el/] mes pasado|[el/] ano pasado|[min/minuto/minutos/minutillos/minutitos/rato/ratito/poco/poquito/algo/pelin] tarde|[de/media] hora tarde|[media/de] horita tarde|se [me/nos] [ha hecho/hace/hizo/esta haciendo] tarde|[llegar/llegare/llegamos/llegaremos/llego/llegando/llega] [un poco/un poquito/algo/un pelin/bastante/] tarde|a que [dia/fecha] estamos|hoy en dia|[mal/buen/gran] dia|[salgo/acabo/termino/salimos/acabamos/sale/libro] [antes/pronto/temprano/tarde]|no [voy/vamos/va] a [necesitar/querer/hacer/usar/hacer falta]|[buenas/buena] [tarde/noche/dia]',
} as const;

export const es: Lexicon = {
  language: 'es',
  joinApostrophes: false,
  numbers: {
    words: {
      cero: 0,
      un: 1,
      uno: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciseis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      veintiun: 21,
      veintiuno: 21,
      veintiuna: 21,
      veintidos: 22,
      veintitres: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiseis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      ciento: 100,
      doscientos: 200,
      doscientas: 200,
      trescientos: 300,
      trescientas: 300,
      cuatrocientos: 400,
      cuatrocientas: 400,
      quinientos: 500,
      quinientas: 500,
      seiscientos: 600,
      seiscientas: 600,
      setecientos: 700,
      setecientas: 700,
      ochocientos: 800,
      ochocientas: 800,
      novecientos: 900,
      novecientas: 900,
      kuatro: 4,
      sinco: 5,
    },
    hundred: [],
    thousand: ['mil'],
    and: ['y', 'i'],
    andRequired: true,
    articles: ['un', 'una', 'uno'],
  },
  dayParts: {
    'first-hour': { from: 8 * 60, to: 10 * 60 },
    'early-morning': { from: 8 * 60, to: 10 * 60 },
    morning: { from: 8 * 60, to: 14 * 60 },
    'late-morning': { from: 11 * 60, to: 14 * 60 },
    midday: { from: 13 * 60, to: 16 * 60 },
    'early-afternoon': { from: 15 * 60, to: 17 * 60 },
    'after-lunch': { from: 15 * 60, to: 17 * 60 },
    afternoon: { from: 16 * 60, to: 20 * 60 },
    'late-afternoon': { from: 18 * 60, to: 21 * 60 },
    evening: { from: 20 * 60, to: 24 * 60 },
    'last-hour': { from: 18 * 60, to: 21 * 60 },
    'small-hours': { from: 0, to: 6 * 60 },
  },
  classes: {
    me: 'me/nos/le/les/os/te/m',
    goes: 'va/viene/van/vienen/cuadra/cuadran/encaja/encajan/conviene/convienen/iria/vendria/irian/vendrian/cae/caen/queda/quedan/sirve/vale/ira/vendra/acomoda/coincide',
    very: 'muy/nada/tan/demasiado/del todo/mucho/bastante/especialmente',
    come: 'ir/venir/acudir/asistir/pasarme/pasar/acercarme/presentarme/llegar',
    can: 'puedo/podre/podria/podemos/podremos/podriamos/puede/podra/pueden/podran/podia',
    appt: 'cita/hora/visita/turno/consulta/sita/zita',
    slot: 'hueco/huecos/huequito/hora/horas/cita/citas/turno/sitio/disponibilidad/algo libre/algo disponible/algo/alguna',
    want: 'quiero/queria/quisiera/querria/kiero/keria/necesito/necesitaria/nesecito/necesitaba/queremos/queriamos/necesitamos/deseo/desearia/me gustaria/me hace falta/me haria falta/me interesa/me interesaria/busco/buscaba',
    mine: 'mi/mis/la/el/lo/esa/esta/las/nuestra',
    suits: 'va/viene/van/vienen/cuadra/cuadran/encaja/encajan/conviene/sirve/vale',
  },
  phrases: { ...TIME, ...STANCE, ...CHOICE },
  intents: esIntents,
  sounds: [['ch', 'tx'], ['h', ''], ['v', 'b'], ['qu', 'k'], ['q', 'k'], ['c(?=[ei])', 's'], ['c', 'k'], ['z', 's'], ['ll', 'y'], ['gu(?=[ei])', 'g'], ['w', 'gu'], ['y$', 'i'], ['ss', 's'], ['x', 's'], ['g(?=[ei])', 'j']],
  asides: 'y que me [diga/digan/digas/digais]|y me [dice/dices/decis/digan/diga]|y saber|y [si puede ser/quiero saber/preguntar]|[y/] [ya/] de paso|y ademas|ademas|y tambien|y aparte|y ya que [estoy/estamos/llamo]|y otra cosa|y por cierto|por cierto',
  negators: ['no', 'ni', 'tampoco', 'sin', 'nunca', 'nada'],
  negatorsUndone: [
    'se',
    'solo',
    'para',
    'paro',
    'deja',
    'dejo',
    'aguanto',
    'puedo',
    'puede',
    'podemos',
    'soporto',
    'sabe',
    'solamente',
  ],
  letters: {
    be: 'b',
    ce: 'c',
    efe: 'f',
    ge: 'g',
    hache: 'h',
    jota: 'j',
    ka: 'k',
    ele: 'l',
    eme: 'm',
    ene: 'n',
    pe: 'p',
    cu: 'q',
    erre: 'r',
    ere: 'r',
    ese: 's',
    te: 't',
    uve: 'v',
    ve: 'v',
    equis: 'x',
    ye: 'y',
    zeta: 'z',
    ceta: 'z',
    seta: 'z',
  },
  notTypos:
    'abris|abren|abrir|tardo|tardar|tardare|tarda|taride|tardan|mananera|nochebuena|novio|novia|noveno|julia|julian|marco|marta|martina|abrir|mata|manzana|hermana|semana|ayo|lunas|maria|junta|julie|marcos|partes|artes|manada|manda|maneras|tierno|viene|vienes|jueces|nueves|gusto|agost|mares|lunar|lentes|siete|enteros|dinero|entero|obrero|sabados|sabida|sabido|salado|ganado|acabado|sabana|ferrer|molestia|molestias|vista|perro|hago|muela|compra|compro|contar|canta|cuento|cuenta|sienta|sentar|pasillo|paseo|visto|vestido|quejido|entera|cuesta|tenido|caliente|calor|pierna|piernas|dolor|mucho|marzo|cansado|cansada|moverse|comida|nunca|tanto|fiebre|sangra|sangre|cabeza',
  telltales:
    'quiero|manana|gracias|puedo|tengo|lunes|martes|miercoles|jueves|viernes|hoy|muy|pero|con|una|buenos|buenas|dias|usted|cuando|y|mejor|semana|las|tarde|donde|cuanto|los|viene|mi|me|el|del|cita|hora|por|para|que|hacer|tarjeta|respirar|duele|pecho|pedir|teneis|anular|cambiar|cinco|seis|siete|ocho|nueve|hablar|esta|llego|soy|nacido|naci|doce',
};
