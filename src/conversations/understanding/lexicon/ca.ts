import type { Lexicon } from './lexicon.ts';
import { caIntents } from './ca-intents.ts';

const TIME = {
  the: 'el|l|lo',
  'the:hour': 'la',
  'the-pl': 'els|los',
  some: 'un|una|algun|alguna|u|qualque',
  any: 'tots els|totes les|qualsevol|cada|tots els|totes les|cualsevol',
  of: 'de|d',
  'of:the': 'del|de l|de la',
  to: 'a',
  'to:the': 'al|a l',
  at: 'a les|a la|les|per a les|per les',
  about: 'cap a les|cap a la|sobre les|sobre la|a l entorn de les|mes o menys a les|al voltant de les|cap les|cap a|cap alla les|cap alla a les|aproximadament a les|a l entorn de la|prop de les|entorn de les|mes o menys cap a les|cosa de les|devers les|devers la',
  and: 'i|i tambe|tambe',
  or: 'o|o be|o si no',
  'fill:for': 'per|per a|per al',
  fill: 'en|pel|sigui|ser|anar|amb|x|siga',
  this: 'aquest mateix|aquesta mateixa|esta|aquest|aquesta|aquests|aquestes|aqst|este|estos|estes|eixe|eixa|eixos|aqueix|aqueixa',
  next: 'que ve|vinent|proper|propera|propers|properes|seguent|q ve|que entra|proxim|proxima',
  other: 'altre|altra',
  'weekday:1': 'dilluns|dll|dl',
  'weekday:2': 'dimarts|dimars|dm',
  'weekday:3': 'dimecres|dc|dimecras',
  'weekday:4': 'dijous|dj|dijus',
  'weekday:5': 'divendres|dv|divendras',
  'weekday:6': 'dissabte|ds',
  'weekday:7': 'diumenge|dg',
  'month:1': 'gener',
  'month:2': 'febrer',
  'month:3': 'marc',
  'month:4': 'abril',
  'month:5': 'maig',
  'month:6': 'juny',
  'month:7': 'juliol',
  'month:8': 'agost',
  'month:9': 'setembre',
  'month:10': 'octubre',
  'month:11': 'novembre',
  'month:12': 'desembre',
  today: 'avui|avui mateix|vui|hui|hui mateix|avui dia',
  tomorrow: 'dma|dmà|manana|dema|dema mateix',
  'day-after': 'dema passat|passat dema|despus dema|l endema passat|despusdema',
  yesterday: 'ahir|abans d ahir|anit',
  weekend: 'cap de setmana|finde',
  'weekend:every': 'caps de setmana|els caps de setmana',
  workdays: 'entre setmana|dia laborable|dies laborables|dia feiner|dies feiners|de dilluns a divendres',
  'any-day':
    'qualsevol dia|qualsevol altre dia|el dia que sigui|tots els dies|cada dia|quan sigui|quan vulguis|quan vulgueu|m es igual el dia|qualsevol data|qualsevol hora|a qualsevol hora|quan pugueu|qualsevol moment|quan us vagi be|[m/ens/] [es/fa] [igual/el mateix] [el/la/quin/l/] [dia/data/hora/dies]|tant [m/me/em/ens/] [fa/es] [el/la/quin/l/] [dia/data/hora]|sigui el dia que sigui|el dia [m es/es] [igual/indiferent]|[un/el] dia qualsevol|quan [em/ens] [digueu/diguis/diguin]|quan [us/li/et/els] [vagi/vingui] be|quan [puguin/pugui/puguis]|en qualsevol moment|el que sigui|el que [tingueu/tinguis/tinguin/hi hagi]|quan [vullgues/vullgau/puguen/puga]',
  'holiday:12-25': 'nadal|el dia de nadal|dia de nadal',
  'holiday:12-26': 'sant esteve',
  'holiday:12-24': 'la nit de nadal|nit de nadal|nit bona',
  'holiday:01-06': 'reis|els reis|dia de reis',
  'holiday:12-31': 'cap d any|fi d any|final d any|nit de cap d any',
  'holiday:01-01': 'any nou',
  'holiday:02-14': 'sant valenti',
  'holiday:03-19': 'sant josep',
  'holiday:04-23': 'sant jordi',
  'holiday:06-24': 'sant joan',
  'holiday:08-15': 'l assumpcio|mare de deu d agost',
  'holiday:09-11': 'la diada',
  'holiday:09-24': 'la merce',
  'holiday:10-12': 'el pilar|la hispanitat',
  'holiday:11-01': 'tots sants',
  'holiday:12-06': 'la constitucio|dia de la constitucio',
  'holiday:12-08': 'la immaculada|immaculada|la purissima|la puríssima|dia de la immaculada|dia de la purissima',
  'holiday:12-05..12-08':
    'pont de desembre|pont de la constitucio|pont de la immaculada|pont de la purissima|pont de la puríssima',
  'holiday:12-24..01-06':
    'les festes|festes|festes de nadal|les festes de nadal|vacances de nadal|les vacances de nadal',
  'holiday:easter-7..easter': 'setmana santa|vacances de setmana santa|pasqua',
  'holiday:easter-2': 'divendres sant',
  'holiday:easter-3': 'dijous sant',
  'holiday:easter+1': 'dilluns de pasqua',
  'holiday:06-21..09-22': 'estiu|l estiu',
  'holiday:09-23..12-20': 'tardor|la tardor',
  'holiday:12-21..03-20': 'hivern|l hivern',
  'holiday:03-21..06-20': 'primavera|la primavera',
  'holiday:none': 'les vacances|vacances|pont|els festius|festius|un festiu',
  'edge:first-half':
    'primera quinzena de|la primera quinzena de|primera quinzena del|la primera quinzena del|primera quinzena d|la primera quinzena d|la primera meitat de|primera meitat de',
  'edge:second-half':
    'segona quinzena de|la segona quinzena de|segona quinzena del|la segona quinzena del|segona quinzena d|la segona quinzena d|la segona meitat de|segona meitat de',
  few: 'uns|unes|uns quants|unes quantes|diversos|alguns|algunes|pocs|poques',
  'weekday:6s': 'dissabtes',
  'weekday:7s': 'diumenges',
  'today+part:morning': 'avui al mati|avui pel mati',
  'except+part:last-hour':
    'que no sigui molt tard|que no sigui tard|que no sigui massa tard|no molt tard|no massa tard|no gaire tard|que no sigui gaire tard',
  'except+part:early-morning':
    'que no sigui molt d hora|que no sigui d hora|que no sigui massa d hora|que no sigui molt aviat|que no sigui aviat|no molt d hora|no massa d hora|no gaire d hora|no molt aviat|no massa aviat|que no sigui gaire d hora',
  'but:instead': 'sino',
  'unit:minute': 'minut|minuts',
  'unit:hour': 'hora|hores|horeta',
  'unit:day': 'dies',
  'unit:week': 'setmana|setmanes|setmanas|semana|semanas',
  'unit:month': 'mes|mesos',
  'unit:year': 'any|anys',
  'day-word': 'dia',
  couple: 'un parell de|parell de|un parell d|un parell|parell',
  in: 'd aqui a|d aqui|dins de|dintre de|de aqui a|daqui a|al cap de|dins d|dintre d|d aqui en',
  within: 'en menys de|en els propers|en les properes|durant els propers|durant les properes|abans d aqui a',
  'edge:start':
    'principis de|principi de|primers de|primers d|a principis del|principis del|comencaments de|principis d|inicis de|primers dies de|primers dies d|els primers dies de|els primers dies d|comencament de|comencament del|inici de|inicis del',
  'edge:mid': 'mitjans de|mitjan|mitjans del|mitjans d|meitat de',
  'edge:end':
    'que s acabi el|que s acabi|acabar el|s acabi el|finals de|darrers d|finals de|final de|finals del|finals d|fi de|darrers de|ultims de|final d|ultims dies de|ultims dies d|darrers dies de|darrers dies d|els ultims dies de|els darrers dies de',
  'part:first-hour':
    'a primera hora|primera hora|a primera hora del mati|primera hora del mati|ben d hora|a primeres hores|de bon mati|a bon mati',
  'part:early-morning':
    'abans de la feina|abans de treballar|abans d entrar a treballar|abans d anar a treballar|abans d entrar a la feina|abans d anar a la feina|abans de l escola|aviat|ben aviat|molt aviat|al mati aviat|mati d hora|ben d hora|d hora|molt d hora|aviat al mati|al mati d hora|al mati aviat|[ben/molt/] prompte|[al mati/de mati] prompte|[ben/molt/] prest|[al mati/demati] prest',
  'part:morning':
    'al mati|pel mati|del mati|el mati|els matins|als matins|pels matins|per el mati|de mati|mati|matins|un mati|qualsevol mati|cada mati|tots els matins|algun mati|de matins|a la manana|per la manana|torn de mati|despres de deixar els nens [a l escola/]|quan deixi els nens a l escola|[al/pel/de/el/] demati',
  'part:late-morning':
    'abans de dinar|al final del mati|a ultima hora del mati|ultima hora del mati|a mig mati|mig mati',
  'part:midday':
    'cap al migdia|cap a migdia|sobre el migdia|al migdia|a migdia|migdia|del migdia|a l hora de dinar|hora de dinar|el migdia|pel migdia',
  'part:early-afternoon':
    'a l hora de la migdiada|despres de la migdiada|al comencament de la tarda|aviat a la tarda|a la tarda aviat|a primera hora de tarda|a primera hora de la tarda|primera hora de la tarda',
  'part:after-lunch': 'despres de menjar|despres de dinar|havent dinat',
  'part:afternoon':
    'despres de l escola|sortint de l escola|quan surtin de l escola|en sortir de l escola|despres del cole|al sortir de l escola|despres de classe|xla tarda|la tarda|a la tarda|per la tarda|de la tarda|la tarda|les tardes|a les tardes|per les tardes|tarda|tardes|una tarda|qualsevol tarda|totes les tardes|cada tarda|alguna tarda|x la tarda|de tarda|de tardes|torn de tarda|a les tardes|quan [surto/surti/surten/surtin] de l escola [els nens/la nena/el nen/]|a la sortida de l escola|havent fet la migdiada|[de/a la/per la/la/de la/] vesprada|[les/a les/per les] vesprades|[de/] vesprades|[l/a l/per l/de l/] horabaixa|[els/] horabaixes|[al/el/cap al/del/de/] capvespre|[els/] capvespres',
  'part:late-afternoon':
    'en sortir de la feina|al sortir de la feina|sortint de la feina|quan surti de la feina|quan surti de treballar|quan plegui|en plegar|despres de la feina|despres de treballar|quan plego|plegant|quan acabi de treballar|al plegar|a ultima hora de la tarda|ultima hora de la tarda|a mitja tarda|mitja tarda|al cap al tard|cap al tard|a la sortida de la feina|quan [surto/surti/acabo/acabi/plego/plegui] [de/] [treballar/la feina/l oficina/el torn/]',
  'part:evening':
    'cap al vespre|a l hora de sopar|hora de sopar|abans de sopar|despres de sopar|al vespre|del vespre|el vespre|els vespres|als vespres|vespre|a la nit|de la nit|la nit|les nits|nit|per la nit',
  'part:last-hour':
    'a ultima hora|ultima hora|a darrera hora|darrera hora|a ultima hora del dia|com mes tard millor|el mes tard possible',
  'part:small-hours': 'de la matinada|de matinada|a la matinada|la matinada',
  half: 'i mitja|i mitg|y mitja|i mig|y media',

  quarter: 'i quart|i un quart',
  'minus-quarter': 'menys quart|menys un quart|manco [un/] quart',
  quarts: 'quart|quarts',
  oclock: 'en punt|tocades|i escaig',
  midnight: 'mitjanit|a mitjanit',
  'half-hour': 'mitja hora',
  am: 'am',
  pm: 'pm',
  from: 'a partir|des de|des d|desde|des del|a comptar|a patir|no abans de|no abans d|mai abans de|mai abans d|que no sigui abans de|que no sigui abans d|no mes aviat de|no mes d hora de',
  'from:onwards':
    'com a molt aviat|com a minim|en endavant|i endavant|cap endavant|o mes tard|o despres|en endavant|endavant|en avant|i en avant|cap avant|avant',
  after: 'tornant de|en tornar de|quan torni de|despres de|despres d|mes tard de|passades les|tocades les',
  'after:the': 'despres del|passat el|passats els',
  before: 'abans de|abans d',
  'before:the': 'abans del',
  until: 'no mes tard de|no mes tard del|d aqui al|fins|fins a|fins el|no despres de|mai despres de|que no sigui despres de|no despres d|no mes enlla de|mai mes tard de',
  'until:the': 'fins al|no despres del|que no sigui despres del|no mes enlla del',
  between: 'entre',
  'same-time': 'a la mateixa hora|la mateixa hora|mateixa hora|a aquella hora|a aquesta hora',
  'same-day': 'el mateix dia|mateix dia|aquell dia|aquest mateix dia',
  'other-day':
    'un altre dia|altre dia|algun altre dia|una altra data|un altre moment|canviar de dia|canviar el dia|un dia diferent',
  earlier: 'abans|mes aviat|mes d hora|mes prompte',
  later: 'mes tard|despres|mes endavant|mes tardet|despues',
  'day-before': 'el dia abans|el dia anterior|un dia abans|la vigilia|el dia d abans|dia abans|dia anterior|vigilia|el dia previ|vespra|la vespra',
  'next-day': 'l endema|el dia seguent|al dia seguent|un dia despres|l endema mateix|el dia despres|endema|dia despres|dia seguent',
  visit: 'visita|cita|la cita|la meva cita|la visita|la meva visita|la meva hora|l hora|la consulta|sa [cita/visita/hora/meva cita/meva visita/meva hora/consulta]|meua [cita/visita]|la meua [cita/visita/hora]',
  'visit:mine':
    'tinc hora|tinc cita|tinc visita|tenia hora|tenia cita|tenia visita|la cita que tinc|l hora que tinc|la visita que tinc|la que tinc|tinc una cita|tinc una visita|tinc la visita|tenim hora|tenim visita|em [tenieu/tenies/tenien/teniu/tenen] [apuntat/apuntada/citat/citada] [per/per a/]',
  soon: 'tan aviat com pugueu|tan aviat com sigui possible|tan aviat com es pugui|quan abans pugueu|com abans|tinc pressa|em corre pressa|es urgent|la primera hora lliure|el primer dia disponible|el primer dia lliure|la primera hora disponible|al mes aviat que pugueu|el mes aviat que pugueu|com mes aviat pugueu|el primer que hi hagi|la primera que hi hagi|lo abans possible|lo mes aviat possible|ja mateix|de pressa|el forat mes proper|com mes rapid millor|el primer forat que tingueu|el mes aviat possible|com mes aviat millor|com abans millor|al mes aviat possible|tan aviat com|el primer forat|primer forat|la primera que tingueu|la primera que tinguis|el primer que tingueu|urgent|urgentment|amb urgencia|de seguida|ara mateix si pot ser|la primera hora que tingueu|el mes rapid possible|quan abans millor|quan abans|el mes aviat|la primera disponible|com mes aviat|[amb/a] la [maxima/major/] [brevetat/rapidesa] [possible/]|[el/la/al/com] mes [aviat/rapid/rapida/propera] [possible/millor/que tinguin/que tingueu/que hi hagi/que pugueu/que puguin/disponible]|tan aviat [com/que] [hi hagi/tinguin/tingueu] [res/forat/lloc/]|[tan aviat/de seguida/aixi] que [pugueu/puguin/hi hagi/tingueu]|immediatament|[la/el/lo] [primera/primer] [hora/forat/cita/dia/] [que/] [hi hagi/tinguin/tingueu/quedi/quedi lliure/lliure/disponible/pugui ser]|[el/lo/com] [mes/] prompte [possible/que puguen/que pugueu/millor]|[tan/] prompte com [puguen/pugueu/siga possible]|tan prest com [pugueu/puguin/pugui ser/sigui possible/es pugui/pugueu]|[el/lo/com] [mes/] prest [possible/millor/que pugueu]|sa primera [hora/cita/] que [tengueu/tenguin/hi hagi]|[la/el] [primera/primer] [hora/cita/] que [tengueu/tenguin]|de seguida que [hi hagi/tingueu/tinguin/pugueu]',
  'giving-up':
    'anulla|anullar|anullam|anulla m|anulleu|anula|anular|anulam|anula m|anuleu|cancella|cancellar|cancella m|cancelleu|cancela|cancelar|treu|treure|treu me|treieu me|esborra|esborrar|esborra m|elimina|eliminar|lleveu me|lleva m|llevar|lleve m|lleveu',
  moving:
    'canviar la|canviar|canvia la|canvieu la|canvia me la|canvieu me la|passar la|passar|passa la|passa me la|passeu la|moure la|moure|mou la|traslladar la|canviar me|canvia m|passar me|avanca m|avanci m|avanceu me|avancar|endarrereix m|endarreriu me|passi m|mogui m|moveu me',
  busy: 'tinc|vaig a|soc a|tenim|hi ha',
  'until:latest': 'com a molt tard|com a maxim|com a molt',
  'from+at': 'plego a les|surto a les|acabo a les|surto de treballar a les|plego de treballar a les',
  'instead':
    'en [comptes/lloc] de|en [comptes/lloc] d|abans que|enlloc de|enlloc d',
  'instead:the':
    'en [comptes/lloc] del|enlloc del',
  'rather:instead':
    'en [comptes/lloc] d aixo',
  'prefer':
    '[prefereixo/preferiria/preferim/prefeririem/m estimo mes/ens estimem mes]|{me} {goes} [molt/bastant/forca/] millor|[m/ens] agrada mes',
  'alternate':
    'alterns|alternes|si i [altre/altra/l altre] no',
  'doubt:mixed':
    'si i no|ni si ni no|crec que si|crec que no|suposo que si|suposo que no|diria que si|diria que no|em penso que si|em sembla que si|em sembla que no|imagino que si',
  'no-answer:now':
    'ara|ara mateix|ara ja|aquests dies|aquesta temporada|ara per ara',
  'from:the':
    'no abans del|que no sigui abans del|mai abans del',
  'and+before':
    'ni despres de|ni mes tard de|ni despres d',
  'and+from':
    'ni abans de|ni abans d',
  'after:gone':
    'passat',
  'gone':
    'passada|passades|anterior',
  'fill:than':
    'que',
  'before+edge:end':
    'abans que [s acabi/acabi/s hagi acabat] [el/la/]',
  'yes:weak':
    'be',
  'after:once':
    'un cop [passat/passada/passats/passades/acabat/acabades]|una vegada [passat/passada/passats/passades]|quan [passi/passin/acabi/acabin/s acabi/s acabin/hagin passat/hagi passat]|que [passi/passin]|passades|passats|un colp [passat/passades/passats/passada]|en acabat de|en acabat d|havent passat',
  'cannot:busy':
    'tinc classe|tinc escola|tinc gimnas|tinc reunio|tinc viatge|he de treballar|em toca treballar|curro|tinc un compromis|tinc feina|tinc metge|tinc una altra cosa|em coincideix|estic liat|estic liada|sere fora|ja tinc coses|soc fora|estic fora|estic de viatge|estic ocupat|estic ocupada|es festa|es festiu|treballo|[estic/estare/vaig/estarem/soc/sere/serem] [molt/bastant/forca/] [fora/de viatge/de vacances/enfeinat/enfeinada/liat/liada/ocupat/ocupada/treballant/de guardia/a tope]|tinc [un/una/el/la/l/altra/altre/] [classe/classes/gimnas/reunio/reunions/viatge/feina/examen/examens/guardia/torn/compromis/entreno/entrenament/casament/vol/assaig/partit/judici/enterrament/dinar/sopar/aniversari]',
  'therefore':
    'aixi que|per aixo|per tant|o sigui que|de manera que',
  'example':
    'per exemple|posem|diguem',
  'if':
    'si es que|sempre que|nomes si|sempre i quan|amb la condicio|si [em/ens/m] [pot/poden/porta/porten/deixa]',
  'yes:if':
    'si',
  'holiday:01-05':
    'nit de reis|vigilia de reis|vespra de reis',
  'holiday:05-01':
    'dia del treball|dia del treballador',
  'holiday:easter-47':
    'carnaval|carnestoltes',
  'holiday:easter-46':
    'dimecres de cendra',
  'holiday:easter-7':
    'diumenge de rams',
  'holiday:easter':
    'diumenge de pasqua',
  'holiday:01-17':
    'sant antoni',
  'holiday:10-31':
    'halloween|la castanyada|castanyada',
  'holiday:10-09':
    'nou d octubre',
  'holiday:12-28':
    'els innocents|dia dels innocents',
  'the+weekday:1':
    'es dilluns',
  'the+weekday:2':
    'es dimarts',
  'the+weekday:3':
    'es dimecres',
  'the+weekday:4':
    'es dijous',
  'the+weekday:5':
    'es divendres',
  'the+weekday:6':
    'es dissabte',
  'the+weekday:7':
    'es diumenge',
  'the+ordinal:1':
    'es primer|sa primera',
  'the+ordinal:2':
    'es segon|sa segona',
  'the+ordinal:3':
    'es tercer|sa tercera',
  'minus':
    'manco',
} as const;

const STANCE = {
  yes: 'sii|sip|clar|clar que si|es clar|per descomptat|i tant|val|d acord|dacord|ok|okay|oki|okei|correcte|exacte|exactament|perfecte|confirmo|confirmat|confirmada|confirmar|hi anire|hi sere|vindre|hi serem|aixi es|conforme|genial|molt be|em sembla be|em va be|em va genial|em va de meravella|em va perfecte|entesos|fet|esta be|cap problema|no hi ha problema|no hi ha cap problema|sense problema|endavant si|accepto|fantastic|si si|que si|m esta be|segur|efectivament|em serveix|vinga|👍|✅|👌|✔|🆗|[doncs/] [clar/si] [que si/]|{me} {suits} [molt/super/] [be/genial/perfecte/de meravella/de perles/rodo]|alla [serem/hi sere/hi serem/ens veiem]|[compteu/compti] amb mi|i tant que si|nomes faltaria|sens falta|aixo mateix|en efecte|tracte fet|{me} [encaixa/encaixen/quadra/quadren/serveix/conve/funciona/interessa] [molt/perfectament/]|si [hi vaig/hi anire/vinc/vindre/hi sere/hi soc]|perfe|perfec|[li/us/els/et/ja] confirmo|ho veig be',
  not: 'no|noo|tampoc|nop|mai|sense|nah|naa',
  'not:nor': 'ni',
  never:
    '👎|❌|❎|🚫|que va|es clar que no|clar que no|de cap manera|per res|negatiu|en absolut|millor no|cap dels dos|cap de les dues|cap dels tres|cap ni una|no gracies|rebutjo|cap|ni [parlar ne/parlar/pensar hi/pensament/boig/boja/en broma/de broma/borratxo/somnis]|d aixo res|mai de la vida|no cal|em sembla que no pot ser|no em convenc|no m [interessa/ve de gust]|gens ni mica|ni mica|ni de conya|ni de broma|ni per asomo|millor que no',
  cannot:
    'em van fatal|em van malament|no em van be|no em venen be|em venen malament|no em van|no ens van be|ho tinc complicat|ho tinc dificil|ho veig dificil|complicat|dificil|ho tinc ocupat|em ve fatal|no em quadra|prefereixo no|preferiria no|millor no|no hi puc anar|no hi puc|no hi podre anar|no hi podre|no m hi va|no em ve gens be|no em va gens be|no em posis|no em poseu|no em posin|no m ho poseu|no vinc|no hi vaig|no puk|no pucc|no tinc lliure|evitar|evitant|no ens ve be|no m anira be|no m aniria be|no em vindra be|no puc|no podre|no podria|no podem|no podrem|no pot|no podra|no em va be|no em va|em va malament|em va fatal|no ens va be|no m va be|impossible|m es impossible|no es possible|no hi anire|no vindre|no hi sere|no hi soc|no treballo|no vull|no voldria|no em conve|no m encaixa|no em serveix|no va be|no m ho puc combinar|no em puc|no hi arribo|no arribo|tampoc puc|tampoc em va be|tampoc podre|ni puc|res de|no puc anar|no puc venir|no vull anar|ho tinc malament|malament|no tinc temps|no pot ser|no puc pas|no podre anar|no podre venir|no em vindria be|no em ve be|em ve malament|[no/tampoc] {me} {goes} [pas/] [{very}/] be|[no/tampoc] {me} {goes} [pas/] [{very}/]|{me} {goes} [molt/bastant/una mica/forca/] [malament/fatal/pitjor]|[no/tampoc] {me} [es/sera/seria/resulta] possible [{come}/]|[m/em/ens] [es/sera/seria/resulta] [del tot/] impossible [{come}/]|[ho/el/la/els/les/l] [tinc/tenim/veig/porto] [molt/bastant/una mica/forca/] [malament/complicat/dificil/impossible/ocupat/ocupada/ple/plena/fatal/pelut]|[no/tampoc] [hi/] {can} [pas/] [{come}/]|[no/tampoc] [hi/] [anire/anirem/vindre/vindrem/sere/serem/arribare/arribarem/soc/som/vaig/anem/arribo/vinc/assistire]|[se m/se ns/s em] complica|no [pug/puk/pucc] [{come}/]|no possible',
  'cannot:none': 'cap dia|cap altre dia|cap tarda',
  can: 'els tinc lliures|el tinc lliure|les tinc lliures|la tinc lliure|tinc lliure|tinc lliures|tinc temps|tinc disponible|tinc festa|tinc vacances|estic lliure|estic disponible|soc a casa|tinc disponibilitat|tinc la tarda lliure|tinc el mati lliure|puc|podria|podre|podem|em va be|em va perfecte|em va genial|vull|voldria|volia|m agradaria|necessito|m aniria be|em vindria be|em conve|si que puc|si em va be|m encaixa|no em va malament|no m importa|no estaria malament|no em podrieu donar|no em podries donar|no tindreu|no teniu|no tens|no hi ha|no hi haura|no hi hauria|no queda|no podria ser|no em pots donar|no em podeu donar|nomes puc|nomes em va be|unicament puc|no tinc problema|no tinc inconvenient|em ve be|{me} {goes} [molt/super/] be|[la/el/els/les] tinc [de vacances/lliure/lliures/de festa/disponible]|[estic/estarem/estem] [lliure/lliures/disponible/a casa]|es [pot/podria/podra]|[posa m/posi m/poseu me/dona m/doni m/doneu me/apunta m/apunteu me/reservi m/reserva m]',
  'doubt:may': 'pot ser|podria ser',
  doubt:
    'no ho se|no se|no se si|no estic segur|no estic segura|potser|pot ser que|igual|suposo|ja veure|ja veurem|ho he de mirar|m ho penso|no recordo|no me n recordo|crec|dubto|segurament|probablement|ja us ho dire|si puc vindre|no [ho/t ho/li/us/] [se/sabria/sabre] [dir/dir t ho/dir li/dir vos/] [ara/encara/segur/be/pas/]|no [ho/] tinc [gaire/gens/] clar|no estic [gaire/del tot/] [segur/segura/convencut/convencuda]|[ho/m ho/] he de [consultar/mirar/parlar/pensar]|[ho/m ho/] haig de [consultar/mirar/parlar/pensar]|ja [us/t/li] ho [dire/dic/confirmare]|segons|ja es veura|jo que se|ni idea|ves a saber|deixi m [mirar/pensar/consultar/veure]|no et sabria dir|no li sabria dir|si no ho se|depen|no n estic [gaire/del tot/] [segur/segura]',
  but: 'pero|encara que|tot i que',
  rather: 'millor|mes aviat dit',
  correct:
    'perdo|perdona|perdoni|dic|vull dir|millor dit|espera|esperi|m he equivocat|ui|ai|no espera|no perdo|rectifico|corregeixo|o sigui|ai no|ui no|[ho/] he dit malament|no es correcte|no esta be|que dic|que dic ara|[pero/] volia dir',
  except:
    'excepte|menys|tret de|tret del|llevat de|llevat del|a part de|que no sigui|que no siguin|salvat|exceptuant|traient|fora de|fora del|excloent|a excepcio de|mentre no sigui|llevat|tret|no sigui|que no siga|que no siguen|no siga|mentre no siga|millor que no [sigui/siguin/fos/siga]',
  only: 'nomes|unicament',
  'no-answer':
    'gracies|moltes gracies|merci|senyor|senyora|si us plau|sisplau|hola|adeu|ho sento|miri|escolti|bones|doncs|bueno|de moment|per ara|ja|eh|ah|uf|es que|res|pel moment|mmm|mm|hmm|pos|idò|ido|ola',
  polite:
    'si pot ser|si es possible|si hi ha|si tenen|si tens|si teniu|si fos possible|si es pot|si em|si no|per si|si us|si podeu|si pots|si podria|si li|si es|si esta|si tinc|saber si|si [algu/alguna/hi hagues/tinguessiu/poguessiu/queda/surt/sorgeix/us/li/els]|a vore|a vore si|a veure|a veure si',
} as const;

const CHOICE = {
  'ordinal:1': 'primer|primera',
  'ordinal:2': 'segon|segona',
  'ordinal:3': 'tercer|tercera',
  'ordinal:4': 'quarta',
  'ordinal:5': 'cinque|cinquena',
  'ordinal:6': 'sise|sisena',
  last: 'ultim|ultima|darrer|darrera',
  'last:2': 'penultim|penultima',
  option: 'opcio|numero|l opcio|el numero|la numero',
  'one-of':
    'qualsevol de les dues|qualsevol dels dos|qualsevol de les tres|qualsevol dels tres|m es igual|la que sigui|el que sigui|tant me fa|tant m es',
  born: 'vaig neixer|neixer|nascut|nascuda|data de naixement|naixement|va neixer|aniversari|nasqui',
  'repeat-digit:2': 'doble',
  'repeat-digit:3': 'triple',
  'key-filler':
    'el meu numero es|es|numero|el meu telefon es|telefon|marco|premo|tecla|el numero es|mobil|meu|guio|prefix|mes',
  skip: 'bon dia|bona tarda|bones tardes|bona nit|bon vespre|arribo tard|arribare tard|arribar tard|faig tard|fare tard|fer tard|massa tard|molt tard|es tard|un moment|un momentet|un segon|un minut|primera vegada|primera visita|per primera vegada|segona visita|fins dema|fins ara|fins aviat|fins despres|l altre dia|altra vegada|altre cop|quin dia|quina hora|a quina hora|quines hores|un altre cop|una altra cita|quant de temps|horari|horaris|la propera vegada|almenys|si mes no|hora per|demanar hora|donar hora|agafar hora|una hora amb|dia i hora|mes o menys|bon cap de setmana|bon nadal|tot el dia|fa dies|fa una setmana|segona opinio|mitja vida|24 hores|a l any|al mes|per que no|hora i dia|el dia de la meva visita|demanar dia i hora|[la/] setmana passada|[el/] mes passat|[l/] any passat|[min/minut/minuts/minutets/estona/estoneta/mica/miqueta/quelcom] tard|[d/mitja] [hora/horeta] tard|[se m/se ns/s ha/s em] [ha/fa/esta fent/] [fet/] tard|[tres/3/quatre/cinc] quarts d hora|un quart d hora|avui en dia|[mal/bon/gran] dia|[surto/acabo/plego/sortim/acabem/surt] [abans/aviat/d hora/tard]|no [ho/la/] [necessitare/voldre/fare servir]|[bones/bona] [tarda/nit]|bona vesprada|bones vesprades|[xerri/xerris/parli/parlis/parleu/xerreu] tan [aviat/rapid/de pressa]',
} as const;

export const ca: Lexicon = {
  language: 'ca',
  joinApostrophes: false,
  numbers: {
    words: {
      zero: 0,
      un: 1,
      una: 1,
      u: 1,
      dos: 2,
      dues: 2,
      tres: 3,
      quatre: 4,
      cinc: 5,
      sis: 6,
      set: 7,
      vuit: 8,
      huit: 8,
      nou: 9,
      deu: 10,
      onze: 11,
      dotze: 12,
      tretze: 13,
      catorze: 14,
      quinze: 15,
      setze: 16,
      disset: 17,
      divuit: 18,
      dinou: 19,
      dihuit: 18,
      desset: 17,
      denou: 19,
      dasset: 17,
      devuit: 18,
      vint: 20,
      vintiun: 21,
      trenta: 30,
      quaranta: 40,
      cinquanta: 50,
      seixanta: 60,
      setanta: 70,
      vuitanta: 80,
      huitanta: 80,
      noranta: 90,
      cent: 100,
      docents: 200,
    },
    hundred: ['cents', 'centes'],
    thousand: ['mil'],
    and: ['i'],
    andRequired: false,
    articles: ['un', 'una', 'u'],
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
    evening: { from: 19 * 60, to: 24 * 60 },
    'last-hour': { from: 18 * 60, to: 21 * 60 },
    'small-hours': { from: 0, to: 6 * 60 },
  },
  classes: {
    me: 'em/ens/li/els/us/et/m/m hi/me',
    goes: 'va/ve/van/venen/quadra/quadren/encaixa/encaixen/conve/aniria/vindria/anirien/vindrien/cau/cauen/queda/queden/serveix/anira/vindra/coincideix/anava',
    very: 'gaire/gens/massa/molt/tan/del tot/prou/especialment',
    come: 'anar/venir/anar hi/venir hi/assistir/assistir hi/acudir/acostar me/arribar/arribar hi/passar/ser hi',
    can: 'puc/podre/podria/podem/podrem/podriem/pot/podra/poden/podran/podia',
    appt: 'cita/hora/visita/torn/consulta',
    slot: 'forat/forats/foradet/hora/hores/cita/cites/torn/lloc/disponibilitat/res lliure/alguna cosa lliure/alguna cosa/res/alguna',
    want: 'vull/voldria/volia/voliem/necessito/necessitaria/necessitava/volem/desitjo/desitjaria/m agradaria/em cal/em caldria/em fa falta/m interessa/m interessaria/busco/buscava',
    mine: 'la/el/les/els/meva/meu/aquesta/aquella/nostra',
    suits: 'va/ve/van/venen/quadra/quadren/encaixa/encaixen/conve/serveix',
  },
  phrases: { ...TIME, ...STANCE, ...CHOICE },
  intents: caIntents,
  sounds: [['h', ''], ['v', 'b'], ['qu(?=[ei])', 'k'], ['q', 'k'], ['c(?=[ei])', 's'], ['c', 'k'], ['ss', 's'], ['ll', 'l'], ['nn', 'n'], ['mm', 'm'], ['g(?=[ei])', 'j'], ['tj', 'j']],
  asides: 'i que em [digui/digueu/diguin]|i [digueu me/digui m/digues me]|i saber|i [si pot ser/vull saber/preguntar]|[i/] [ja/] de passada|[i/] de pas|i a mes|a mes a mes|a mes|i tambe|i ja que [hi soc/truco/hi som]|i una altra cosa|per cert',
  negators: ['no', 'ni', 'tampoc', 'sense', 'mai', 'res'],
  negatorsUndone: ['se', 'nomes', 'para', 'paro', 'deixa', 'deixo', 'aguanto', 'puc', 'pot', 'podem', 'suporto', 'sap'],
  letters: {
    be: 'b',
    ce: 'c',
    efa: 'f',
    ge: 'g',
    hac: 'h',
    jota: 'j',
    ca: 'k',
    ela: 'l',
    ema: 'm',
    ena: 'n',
    pe: 'p',
    cu: 'q',
    erra: 'r',
    essa: 's',
    te: 't',
    ve: 'v',
    ics: 'x',
    xeix: 'x',
    zeta: 'z',
    efe: 'f',
    ele: 'l',
    eme: 'm',
    ene: 'n',
    erre: 'r',
    ese: 's',
  },
  notTypos:
    'tardo|tardar|tardare|tarde|tanda|nits|matar|matins|tard|juli|julia|julia|marc|marta|gener|generes|genero|geners|gent|mai|maria|obrir|final|august|agosta|juliana|major|abric|obri|dimoni|diguis|divers|ferrer|ferrers|queixal|queixals|vista|molestia|molesties|compra|compro|comptar|canta|sentir|passadis|passeig|vestit|calent|cama|cames|dolor|febre|sang|sagna|cansat|cansada|home|homes|dona|dones|passeja|malalt|malalta',
  telltales:
    'vull|dema|gracies|sisplau|amb|pero|puc|tinc|avui|dimarts|dilluns|dimecres|dijous|divendres|dissabte|diumenge|setmana|ve|els|les|plau|voldria|tarda|mati|aquest|aquesta|passat|quinze|dies|hi|pel|quina|meva|meu|em|anullar|canviar|aqui|merci|bona|bon|fa|nit|hora|on|sou|sagnar|respon|demanar|neixer|maig|nascut|quarts|quart|divuit|vuit|quatre|cinc|sis|nou|tambe|pit|mal|truqueu|parlar|perdre|cita',
};
