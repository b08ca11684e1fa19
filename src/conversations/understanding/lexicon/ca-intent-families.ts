import type { Lexicon } from './lexicon.ts';

/** Families of words that several requests share: who works at a clinic, what is measured there, what people take. */
const STAFF =
  '[doctor/doctora/dr/dra/metge/metgessa/infermera/infermer/fisio/fisioterapeuta/psicoleg/psicologa/dentista/pediatre/pediatra/ginecoleg/ginecologa/nutricionista/podoleg/podologa/llevadora/comare/traumatoleg/traumatologa/dermatoleg/dermatologa/cardioleg/cardiologa/logopeda/especialista/higienista/cirurgia/cirurgiana/administracio/oculista/uroleg/neuroleg/neurologa/auxiliar/professional/terapeuta/psiquiatre/psiquiatra]';
const TEST =
  '[prova/proves/analitica/analitiques/analisi/analisis/ecografia/ressonancia/radiografia/radiografies/colonoscopia/gastroscopia/endoscopia/citologia/mamografia/biopsia/electro/electrocardiograma/tac/extraccio/cultiu/placa/espirometria/holter/densitometria/intervencio/operacio/cirurgia/revisio/anestesia/infiltracio]';
const DRUG =
  '[pastilla/pastilles/medicacio/medicina/medicines/medicament/medicaments/tractament/insulina/inhalador/xarop/gotes/crema/pomada/antibiotic/antibiotics/ibuprofe/paracetamol/omeprazole/omeprazol/sintrom/anticoagulant/antidepressiu/anticonceptives/anticonceptius/ansiolitic/antiinflamatori/antiinflamatoris/pegats/colliri/estatina/metformina/adiro/enalapril]';
const INSURER =
  '[asseguranca/assegurances/mutua/mutues/asseguradora/asseguradores/companyia/companyies/sanitas/adeslas/asisa/dkv/mapfre/axa/cigna/muface/isfas/mugeju/caser/fiatc/generali/allianz/aegon/santalucia/alianca/polissa/catsalut]';
const MESSAGES =
  '[missatge/missatges/missatget/missatgets/avis/avisos/sms/whatsapps/correu/correus/trucada/trucades/publicitat/propaganda/recordatori/recordatoris/notificacio/notificacions/promocio/promocions/oferta/ofertes/comunicacio/comunicacions/butlleti/enquestes]';
const VISIT = '[cita/hora/visita/consulta/torn/revisio/sessio/sessions/cites]';
const TELL =
  '[digues li/digueu li/digui li/diguin li/dir li/diga li/dieu li/li dieu/li diguessiu/li digues/li diguis/li podeu dir/li pots dir/li pot dir/dl li/avisa/aviseu/avisi/avisar/comenta li/comenteu li/comenti li/comentar li/transmet li/transmeteu/transmeteu li/transmetre/transmeti li/informi/informeu/informar/comunica li/comuniqui li/comuniqueu li/recorda li/recordeu li/recordi li/explica li/explique li/expliqueu li/pregunta li/pregunteu li/preguntar li/feu li arribar/fes li arribar/fer li arribar/fer arribar/feu li saber/fes li saber/faci li saber/fer li saber/passa li/passeu li/passar li/passi li/dona li/doneu li/doni li/donar li/deixa li/deixeu li/deixi li/deixar li/deixa li dit/deixeu li dit]';

export const caIntentFamilies: Lexicon['intents'] = [
  [
    'preparation',
    -1,
    'que porto [un/una/dos/dues/tres/uns/unes/molt/molta/tot/tota/des/ja/esperant/temps/dies/setmanes/mesos]',
  ],
  ['confirm', -1, 'si vaig [a les/de/en/amb/sense/per/caminant]'],
  ['person', -1, 'recursos humans|[hora/papers/volant/informe] [_] [per/a] recepcio|passar per recepcio'],
  ['person', -1, '[equivoca/equivocat/equivoqueu/equivoquen/confos] de persona|no soc [aquesta/la] persona'],
  [
    'insurance',
    -1,
    'si no [tinc/tenim] [_] [asseguranca/mutua]|[accepteu/accepten/admeteu/admeten/agafeu] targeta [?/o/per/$/de credit]',
  ],
  ['wait', -1, '[per/amb] [la/seva/teva/vostra] [_] paciencia|sala d espera'],
  [
    'late',
    -1,
    'trigo una mica a|[endarrer*/retard*] [me/nos/] [la/l/meva/el] [hora/cita/visita/consulta/revisio]|multa de transit',
  ],
  [
    'cannot-attend',
    -1,
    'no [puc/podia/pot/podem] [ni ajupir me/ni pentinar me/ni caminar/ni dormir/ni moure m/ni menjar/mes/dormir/caminar/moure m/moure/respirar/empassar/menjar/beure/parlar/atendre/obrir/accedir/llegir/sentir/escoltar/aixecar me/aixecar m/ajupir me/mastegar/recolzar/doblegar/girar/descarregar/creure/evitar/agafar pes/escriure/pagar]',
  ],
  [
    'move',
    -1,
    '[ha/han/heu/he] canviat [el torn/de/les pastilles/la medicacio/el tractament]|canviar de [proveidor/companyia/tarifa/operador]|[passa/passen/passeu] consulta|deixem ho per [despres/mes tard/luego]',
  ],
  [
    'cancel',
    0.93,
    '[deixem/deixo/deixar/deixeu/deixi/deixa] [correr/corre/estar/] lo [de/del/d]|[deixem/deixo/deixar/deixeu] [correr/corre] [la/el/l]',
  ],
  ['move', 0.95, '[deixem/deixo/deixar/deixeu/deixi/deixa] lo [de/del/d] _ per'],
  ['move', -1, '[trucar/trucare/trucarem/truco/avisare/avisarem/direm/dire] mes endavant'],
  ['move', -1, 'una altra [cita/hora/visita] [a mes/a part/apart]'],
  [
    'my-appointments',
    0.92,
    'tinc [jo/] [alguna cosa/res/quelcom/alguna hora] [apuntat/apuntada/reservat/reservada/posat/pendent/programat]',
  ],
  ['cannot-attend', -1, 'com no [hi/] [vaig/haig d/he d/hauria d] [a/] [anar/venir]|no hi vaig a faltar'],
  ['call-later', -1, 'que em truqui [algu/una persona]'],
  ['call-later', -1, 'ningu [_] [tornat/tornar] la trucada|no [m/ens/us] [ha/han/heu] [tornat/tornar] la trucada'],
  ['repeat', -1, 'perdon* que [_] [molesti/interrompi/truqui/insisteixi]'],
  ['repeat', -1, 'no ho [has/ha/heu] entes [be/bé]'],
  ['confirm', -1, 'pot vindre|[poden/podria/podrien/puc/puga] vindre'],
  ['opt-out', -1, 'traieu me d un dubte'],
  ['invoice', -1, '[que he/que hem/hem/he] rebut|rebut [el/un] [recordatori/missatge/avis/sms]'],
  [
    'other',
    0.98,
    '[kilo/kilos/quilo/quilos/litre/litres/dotzena/barra] de|reservar [una/] taula|taula per a [dos/dues/tres/quatre/cinc/sis]|multa* de|[renovar/renovar me/treure/caducat] [el/meu] [_] [dni/passaport/carnet/nie]|recepta* de [cuina/bescuit/paella/l avia]|recepta [_] cuina|quant [es/son] _ [per/mes/menys/entre] [dos/tres/quatre/cinc/sis/set/vuit/nou/deu]|[bitllet/bitllets] de [tren/avio/autobus/loteria]|[pizza/pizzes/hamburguesa/kebab]|[partit/gol] [_] [futbol/barca/ahir]|quin temps [fa/fara]|amb els bombers|baixa el volum|[cara/car] que esta l oli|no se que [et/us/li] volia dir',
  ],
  [
    'prices',
    0.92,
    'a [quant/com/quan] [esta/estan/surt/surten/va/van/cobreu/cobren/puja] [la/el/una/un/les/els/cada/l/_] [sessio/sessions/consulta/visita/neteja/implant/empastament/bo/hora]|[es pot/puc/podria/podem/es podria/deixeu/deixen] pagar*|[accept*/admet*/agafeu/agafen/teniu] [_] [targeta de credit/targetes/efectiu/metal lic/bizum/visa/datafon/comptat]|[accepteu/accepten/admeteu/agafeu] targeta [?/o/per/$]|pagar* [_] [a terminis/amb targeta/en efectiu/per bizum/amb bizum/al comptat/en quotes/fraccionat/mes a mes]|a terminis|financ*|[cobreu/cobren/es cobra/cobrareu/cobraran/cobrarieu] [_] [visita/consulta/sessio/primera/revisio/informe/urgencia/a part/per]|[es/son/surt/surten/sortira/resulta] [molt/tan/mes/massa] [car/cara/cars/cares/barat/barata/economic]|[bo/bons/bono/bonos/abonament] [de/per]|[algun/teniu/hi ha] [_] [bo de/bons/bono/bonos/descompte/descomptes]|[fe*/ten*/hi ha] descompte*|quant [_] [surt/sortiria/sortira/costara/costaria/cobreu/cobren/cobra/cobraria/cobrarieu/pago/pagaria/pagare/demanen/puja/val/valdria/costa] [_]|[que/quin] [cost/tarifa/import/val/valdria/costa/costaria]|per quant [em/ens/] [surt/sortiria/sortira]|es gratis|es gratuit*|es paga|[quant/kuant/quan] [kosta/costa/bal/val]',
  ],
  [
    'insurance',
    0.9,
    `concertat*|[concert/conveni/acord] amb|quadre medic|seguretat social|targeta sanitaria [_] [atendre/aten*/anar/val/serveix/servei]|copagament|autoritzacio [de la/del/de la meva/de l/de] ${INSURER}|[els/les/soc/vinc/vaig/anem/som/estic/passo] [de/d/per/amb] [la/el/l/meva/] ${INSURER}|[asseguranca/polissa] [_] [cobreix/inclou/val/serveix/entra/accepteu/accepten/agafeu]|[cobreix/cobreixen/cobriu/inclou/entra] [_] ${INSURER}|[accepteu/accepten/admeteu/admeten/agafeu/agafen/treballeu/treballen/ateneu/atenen/teniu] [amb/per/] [_] ${INSURER}|${INSURER} [_] [l accepten/l accepteu/l agafeu/la agafeu/teniu conveni]|[que/quines/quina/quins/amb quines] ${INSURER}|amb el catsalut|amb la catsalut`,
  ],
  [
    'insurance',
    0.995,
    'volant [del/de la/de la meva/de l] [mutua/asseguranca/companyia/asseguradora]|targeta sanitaria de la comunitat',
  ],
  [
    'address',
    0.9,
    '[parada/estacio] [de/d] [metro/autobus/bus/tren/tramvia] [_] [prop/propera/proxima/mes/deixa]|no [trobo/veig/sé trobar/se trobar] [la/el/l/vostra/vostre] [clinica/consulta/centre/entrada/portal/lloc/porta/retol]|[esta/esteu/queda/quedeu/estan/cau] [_] [a prop/prop/lluny/al costat/davant/darrere] [de/del/d]|[la/per on/on/l] [esta/es/] [la/l/] entrada [_] [es/esta/per]|[per on] [_] [entra/entro/entrem/s entra/es va/hi vaig/hi anem]|la clinica es la|[us heu/s han/heu] [mudat/traslladat]|[continueu/segueixen/esteu] al carrer|[es pot/puc/s hi va/cal] anar [a peu/caminant]|[google maps/gps/localitzacio/geolocalitzacio/enllac del mapa/mapa]|estic perdut|estic perduda|[que/quin/quina] [_] [autobus/metro/linia/tren/parada] [_] [deixa/arriba/para/agafo/prop]|cap on [tiro/vaig/he d anar]|[kin/quin] [carrer/numero] [del carrer/es/sou/esteu]|on [vos/us/se] [trob*/sou/estau/pare*]|on [estau/son/esta situa*]',
  ],
  [
    'hours',
    0.92,
    '[obriran/obrireu/tancareu/tancaran]|a quina hora [comenceu/comencen/comenca/acabeu/acaben/plegueu]|quins dies [_] [treballa/treballen/treballeu/obr*/aten*/ateneu/passa consulta/esta/ve/hi sou/visita]|[a partir de/des de/fins a] [quina/quines] [hora/hores] [_] [passar/anar/venir/obr*/aten*/puc/pot/f*/est*/tanc*]|a quines hores es pot|jornada continua|[tanquen/tanqueu/tanca] [per/al/a]|[treballeu/treballen/ateneu/atenen/obriu/obren] [_] [festius/festiu/diumenges/diumenge/dissabtes/dissabte/nadal/agost/pont/festa/festes/cap de setmana/caps de setmana]|encara hi ha algu|quina [_] hora [de/d] [tancar/obrir]|[es pot/podem/puc] [venir/anar] [_] [diumenges/diumenge/dissabtes/dissabte/festius]',
  ],
  [
    'parking',
    0.93,
    '[deixar/deixo/deixe/posar/parar/paro] [_] [cotxe/cotxo/moto/furgoneta/bici/bicicleta/vehicle]|[placa/places] [de/d/per a] [minusvalids/discapacitats/mobilitat/aparcament/cotxe*/pacients]|[zona blava/zona verda/garatge/parquimetre/gual]|[aparco/aparqueu/aparca/aparquem/estaciono]|per aparcar|[lloc/espai] per [_] [cotxe/cotxes/bicicletes/moto/motos]|[en/amb] cotxe , on',
  ],
  [
    'preparation',
    0.93,
    `[quantes/quant] [_] [sense menjar/en deju/dejuni/abans no]|quanta estona abans|quina [dieta/roba]|[roba/pot/flasco/bufeta/orina] [_] [portar/porto/dur/plena/omplir/poso/compro/recollir/comoda]|[anar/venir/vingui/vinga] [acompanyat/acompanyada/amb algu]|[despres/puc/podre/podria] [_] conduir|[ho/la/els/les/m ho/me la/me l/me les] [deixo/suspenc/trec/prenc] [_] abans|[prenc/deixo] o no|${DRUG} [_] abans [de/del/d]|[rentar/rentar me/dutxar me/maquillar me/pintar me/posar me/afaitar me/depilar me/posar/llevar] [_] abans|[abans/la vigilia/la nit abans/el dia abans/dia anterior] [de la/del/de les/dels/de l/de que em/d una/de treure m] ${TEST}|abans de [treure/traure/que em]|[puc/pot/he de/haig de/cal/haig/hem de] [_] [prendre/menjar/beure/biberó/biberon/deixar/continuar prenent/esmorzat] [_] [abans/dema/dia]|[porto/duc/portar/dur] [_] [radiografies/informes/analisis/proves/informe] [antigues/antics/anteriors/anterior/velles/vells/?]|passa res si [tinc/estic/menjo/bec/prenc/he pres/he menjat]|[es necessari/fa falta/cal/s ha de/haig de/he de] [_] [anar/portar/venir/dur] [_] [acompanyat/acompanyada/sessio/prova/proves/roba/bufeta/ecografia/deju]|${TEST} [_] [dieta/sense menjar/sense beure]|em puc [posar/fer/prendre] [_] [igualment/abans/dia]|[esmorzat/esmorzada/dejuna] a fer|si prenc [_]|roba comoda|bufeta plena`,
  ],
  [
    'results',
    0.92,
    `[esta/estan/teniu/tenen/ha arribat/han arribat/ha sortit/han sortit/sap/sabeu/saben/sabem/llest/llesta/llestos] [_] [cultiu/citologia/biopsia/analitica/analitiques/analisi/ressonancia/radiografia/ecografia/proves/mamografia/tac/electro]|se sap res|[sab*/noticies/novetats] [res/alguna cosa] [de/sobre] [la/el/les/els/l/meva/meves]|[m/em/li/ens/es/s] [van treure/van traure/van fer/vau fer/vaig fer/va fer/han fet/ha fet/heu fet/vam fer/vareu fer] [_] [sang/analitica/analisi/prova/proves/cultiu/citologia/biopsia/ressonancia/radiografia/ecografia/mamografia] _ [_] [ja/sortit/saber/trucat/tenen/teniu/te/sap/com/be]|[ha/han] sortit be|[arxiu/fitxer/document/pdf] amb els resultats|ja [la/el/els/les/l] [teniu/tenen/te]|[cultiu/citologia/biopsia/analitica/analitiques/analisi/ressonancia/radiografia/ecografia/proves] [_] [ja hi es/ja hi son/com ha sortit/com van/han arribat/ha donat]|[prova/proves] _ [_] vaig fer|com ha sortit|ha donat [positiu/negatiu/be/malament]`,
  ],
  [
    'prescription',
    0.92,
    `recept*|resept*|[em/ens] [queden/queda/falten/falta] [_] ${DRUG}|${DRUG} [_] [acaba/acaben/acabat/acabant/esgotat/caducat/farmacia/de sempre]|[mes/una altra/una altra capsa de/una capsa de/capses de/caixes de] ${DRUG}|[acaba/acaben/acabat/acabant/esgotat] [_] ${DRUG}|fa falta [mes/una altra/un altre] ${DRUG}|a la farmacia no|[posar/posar me/carregar] [_] [caixes/capses/targeta]`,
  ],
  [
    'invoice',
    0.93,
    'tiquet|tiquets|ticket|carrec [vostre/seu/al banc/al compte/a la targeta/de]|[resum/relacio/llistat] dels pagaments|declaracio de la renda|desgrav*|[hisenda/gestoria/gestora/cif]|el que [vaig pagar/he pagat/vam pagar]|[justificant/comprovant/certificat] de [pagament/els pagaments/pago]|[cobrat/vau cobrar/van cobrar] [dues vegades/dos cops/de mes/doble/malament]|dades fiscals',
  ],
  ['invoice', 0.9, 'refe* la factura|factura amb'],
  [
    'certificate',
    0.97,
    'paper [_] [visita/consulta/hora que/conforme/signat/segellat/que digui/on digui/on consti]|[demanar/agafar/necessito/vull/tramitar/renovar/allargar/donin/doni/donar/per a/per] la baixa|informe [_] [per/de] [a/la/el/meu/demanar/les/l] [baixa/discapacitat/feina/escola/minusvalidesa/advocat/advocada/judici/gimnas/especialista/ajuda/dependencia/lesions/_ discapacitat]|informe de les lesions|[fer/fer me/faci/facin/fes/redactar/redacteu/redacti/escriure] [_] informe|informe medic [per/que/de]|[part/comunicat] de [baixa/confirmacio/alta]|aptitud|apte per',
  ],
  [
    'complaint',
    0.92,
    'fatal el [servei/tracte]|[tract*/ates/atendre/parl*/contest*/respon*/respost*] [_] [fatal/de pena/males maneres/males formes/mala gana/amb menyspreu/com un gos/groller*]|[tractat/tractada/tractats/tractar/tracte/atendre/ates/parlat/contestar] [_] malament|manca de [respecte/educacio/professionalitat/consideracio]|falta de [respecte/educacio/professionalitat/consideracio]|mal educa*|maleduca*|groller*|mala educacio|quin [tracte/servei/desastre]|perdut [_] [mati/tarda] [sencer/sencera/per res]|no [hi/] [tornare/torno/penso tornar] [mes/mai/,/./$]|[ja/] n hi ha prou|sempre igual|es la [segona/tercera/quarta/cinquena] [vegada/cop]|es el [segon/tercer/quart] cop|[va sortir/vaig sortir] plorant|[engany*/estafa*/estafada]|ningu [m ha/em va/ens va/m/em] [avisar/avisat/dir/explicar/fa cas/va fer cas/ho soluciona]|ningu [_] [agafa/agafeu/aten/contesta/despenja] [_] [telefon/trucades]|ni [em/m/ens] [va/ha/van] [mirar/escoltar/saludar/fer cas/mirat]|decebu*|decep*|[no feu cas/no em feu cas/no fan cas]|[el/que] malament que|[hora/hores/mitja hora/hora i mitja/minuts] [_] [esperant/d espera/sala d espera]|poca [vergonya/professionalitat/educacio]|[opinio/ressenya/ressenyes] [negativa/dolenta/a]|no estic gens [content/contenta]|[molt/massa] a desitjar|fer ho saber|descontent*|sempre em canvieu',
  ],
  [
    'opt-out',
    0.96,
    `[prou/no mes/cap mes] ${MESSAGES}|[pareu/parin/prou/deixeu/deixin/deixau/para/pari/deixar/deixa] [ja/me/] [de/d/amb] [_] [${MESSAGES.slice(1, -1)}/escriure m/escriure/trucar/enviar/enviar me/molestar]|[tant/tanta/tants/tantes] ${MESSAGES}|desactiv* [_] ${MESSAGES}|[desapuntar/desapunteu/esborrar/donar] [me/] [de/dels/del/d] [_] ${MESSAGES}|[retir*/revoc*/anullo] [_] consentiment|no [_] [rebre/contacteu/contacti/contactin/contactar] [_] mes|no [_] rebre [_] ${MESSAGES}|no em torneu a|no [em/m/me/] [els/les/ho] [envieu/enviin/envii/vull]|donar me de baixa [_] ${MESSAGES}|de baixa [de/dels/del] [la/les/els/el/vostra/vostres/llista]|no [pareu/paren/deixeu/para] [de/d] [enviar me/trucar me/escriure m/enviar/trucar]|de no [enviar me/trucar me/escriure m]|[esborr*/suprim*/elimin*/trei*/trai*] [_] [meves dades/meu numero/meu telefon/meu correu/dades]|${MESSAGES} [_] no [ho/els/les/la] vull|no autoritz*|^ [baixa/baja] [de/sms/dels/d] [_]|no vull que [_] [telefoneu/truqueu/contacteu] [_] mes|no me [envieu/truqueu/escriviu] mes|no [vull/volem] [_] ${MESSAGES}`,
  ],
  [
    'waiting-list',
    0.96,
    '[quan/tan bon punt/si/per si/x si/cada cop que/per quan] [_] [hi hagi/hi ha/hi hagues/alliberi/quedi/queda/surti/surt/sorgeixi/aparegui/anulli/caigui/falli/falla/cancelli/buida/buidi] [_] [forat/forats/hora/cita/lloc/placa/anullacio/anullacions/baixa/cancellacio/lliure/abans/res]|[si/quan/per si/per quan] algu [_] [dona de baixa/presenta/apareix/ve/falla/falli/anulla/cancella/cau]|[alguna/una] [anullacio/baixa/cancellacio] [abans/m interessa/avis*/truq*]|en espera [per/de]|llista [d espera/despera]|per si hi ha|[forat/forats] [_] [abans/lliure] [_] [avis*/truq*]|per si algu|avisessin quan',
  ],
  [
    'call-later',
    0.9,
    '[truca m/truqui m/truqueu me/truquin me/truca/truqui/truqueu/truquin/em truqueu/em truques/trucar me/telefone*] [_] [d aqui a/d aqui/quan/a partir/aquest vespre/aquesta nit/de vesprada/luego/mes tard/a les/passades]|[despres/luego/mes tard/una altra estona/mes endavant] [parlem/et truco/li truco/us truco/us torno/et torno/truco jo]|no es [un/] bon moment|[mal/en mal] moment|millor [en/] un altre moment|[ara estic/ara mateix estic] [molt/] [ocupat/ocupada/enfeinat/enfeinada/conduint/reunit/reunida]|no [li/et/us/la/ho] puc [atendre/parlar/escoltar]|no puc atendre*|[torna/torni/torneu/tornin/tornar] [m/me/] [a trucar/la trucada]|[tornar/torni/tornin] a trucar*|deix* [ho/m] per [despres/mes tard/luego]|a partir de [_] em [pot/pots/podeu/poden] trucar|parlem [_] d aqui|[parlem/et truco/li truco] [despres/mes tard/luego]|tornar la trucada|[soc/estic] [a/al/en] [classe/supermercat/una reunio/la feina]',
  ],
  [
    'leave-message',
    0.93,
    `${TELL} [_] ${STAFF}|[dieu li/digues li/digueu li/digui li/passeu li/deixa li] [_] [que/de part/a en/a na]|recado*|encarrec*|[informi/informeu] [al/a la] ${STAFF}|[aquest/un/el/es/meu] [missatge/avis/encarrec] [_] [per al/per a la/per/al] [_] ${STAFF}|[missatge/recado/nota/avis] [_] per [al/a la/a/a l/als/sa] [_]|que [el/la] ${STAFF} [_] em [truqui/telefoni]|[anoti/anota/anoteu/apunti/apunta/apunteu] [ho/] [_] que|[apuntar/anotar] una cosa|[deixa/deixi/deixeu/deixo/deixar] [li/] dit|gravo [_] missatge|^ per [a la/al] ${STAFF} :|[vull/voldria/m agradaria] que li [digues/diguis/diguessiu/diguin/diguessin/digueu]`,
  ],
  [
    'wrong-person',
    0.94,
    '[aquest/aqueix/este/aquell/eixe] [numero/telefon/mobil/whatsapp/contacte/correu] [ja/] no [es/pertany]|[aquest/aqueix/este/el] [numero/mobil/telefon] es [el/] [meu/nostre]|[numero/mobil/telefon] [_] es meu|ja no te [aquest/este]|ara es meu|[amo/propietari/titular] anterior|[anterior/antic] [amo/propietari/titular]|[pregunta/pregunten/pregunteu/demaneu] [voste/vostes/] per|no es aqui|aixo es una [fleca/casa/ferreteria/botiga/empresa/oficina/perruqueria/fruiteria/farmacia/carnisseria/gestoria/escola]|aixo es un [bar/taller/restaurant/domicili/particular/despatx]|[trucant/telefonant/trucat] a [una/un] [fleca/casa/ferreteria/botiga/empresa/oficina/perruqueria/altre/bar/taller/restaurant]|viu una altra [familia/persona]|no em sona [_] [de res/nom/aquest/.]|confos de|[em confoneu/em confon/em confonen]|[missatges/avisos/cites/recordatoris/trucades] [_] d una altra persona|[cita/missatge/recordatori/avis] [_] no es [meu/meva/per mi/per a mi]|no es per mi|no [he/] demanat cap [cita/hora/visita]|[que/qui] [busqueu/busca/cerca/cercau/demaneu]  [$/no/,]|no es [del/de la] [senyor/senyora] que|[el meu marit/la meva dona/ella/el seu marit/la seva dona] [ha sortit/no hi es/no s hi pot posar]|[ara/en aquest moment] no hi es $|[una tal/un tal]|ni [la/el] conec|trucat a un altre|trucat a una altra|no em dic aixi|no es aquest [el/] [numero/telefon/mobil]|jo no soc [aquesta/aquest/el/la/en/na/qui]|no [soc/som] [pacient vostre/pacient vostra/sa persona/la persona]|[teniu/tenen/te] malament [el/meu/apuntat] [contacte/numero/telefon/mobil]|no hi ha cap [laia/maria/jordi/pere/anna/rosa/marta/joan]|en aquesta casa no',
  ],
  [
    'commercial',
    0.94,
    '[truc*/truqu*/escri*/contact*/em dirigeixo] [_] [de la/d una/des d una/des de la/de la meva/de part de/de part d una/del/en nom de] [_] [empresa/agencia/companyia/editorial/departament comercial/distribuidora/fundacio/revista/laboratori/asseguradora]|departament comercial|[meva/nostra] [empresa/agencia] [_] [ven/ofereix/fa/installa/lloga/fabrica/distribueix/organitza/treballa/es dedica/gestiona]|[oferir/oferir los/oferir li/oferir vos/proposar/proposar los/proposar vos/proposar li/presentar/presentar los/presentar vos/presentar li/presentant/vendre/vendre ls/vendre us/ensenyar los/ensenyar vos/enviar los/enviar vos/mostrar los/fer los/fer vos] [_] [campanya/anunci/anuncis/producte/productes/aparell/servei/serveis/cataleg/escaner/software/programa/tarifa/tarifes/proposta/pressupost/oferta/ofertes/collaboracio/equip/equips/alarma/projecte/novetats/web/pagines/contracte/acord]|[els/us/li/vos/et] interess* [_] [canviar/estalviar/millorar/coneixer/anunciar*/contractar/rebre/renovar/vendre/un nou/una nova/posar anuncis/nostre/nostra]|[treballem/collaborem] amb [_] [cliniques/consultes/dentistes/centres]|[distribuim/venem/lloguem/installem/fabriquem/subministrem/representem/oferim/impartim/desenvolupem/comercialitzem/importem/ofreciem]|[fem/feim] [formacio/pagines web/webs/reformes/manteniment/publicitat/neteja/reparacions]|canviar de [proveidor/companyia/operador]|[curriculum/busco feina/cerco feina/vacant/vacants/oferta de feina]|acord comercial|collaboracio comercial|[encarregat/encarregada/responsable] [de/del/d] [compres/marqueting/formacio/manteniment/informatica/assegurances/subministraments]|[parlar/tractar/reunio/reunir me/contactar] amb [el/la] [gerent/director/directora/direccio/amo/mestressa/gerencia/propietari] [_] [tema/proposta/oferta/collaboracio/per/de]|[visitador/visitadora/delegat/delegada] [medic/medica/comercial/de/del]|[soc/som] [comercial/comercials/proveidors/distribuidors/proveidor]|[des d/de/d/de part d] [orange/vodafone/iberdrola/endesa/naturgy/movistar/repsol/securitas/prosegur/yoigo/telefonica/verisure]|qui porta [el tema/els temes/lo] de|som [de la/la/una] [_] [revista/editorial/agencia/empresa]|estalviar en la|estudi gratuit|xarxes socials|sector salut',
  ],
  [
    'repeat',
    0.9,
    '[m ho/ens ho/ho] [torna/tornes/tornen/torneu/pot tornar/pots tornar] a dir|[m ho/ho] [repeteix/repeteixes/repeteixen]|[m ho/ho/digues m ho/digui m ho] [_] [un altre cop/una altra vegada/de nou]|¿ que ?|no he [agafat/pillat/sentit/entes/escoltat/captat]|[quin/quina/que] [dia/hora/data/nom/carrer] [m/em/] [ha/has/heu] dit|[que/com] [m/em] [has/ha/heu] dit|no m ha donat temps|se [sent/sentia/escolta] [fatal/molt malament/malament/entretallat]|s ha tallat|es talla|que [deies/deia/deis/em deies]|l ultim no|mes alt',
  ],
  [
    'slower',
    0.93,
    '[mes/molt/tan/massa] [de pressa/despacio/despai/a espai/xano xano]|a espaiet|[lent/lenta/lentament/pausat/pausada] [per/sisplau/,/$/al/que/!/si us plau]|a aquesta velocitat|[parla/va/vas/parles] [_] velocitat|[baixa/baixi/baixeu] el ritme|[frena/freni/freneu]|que [rapid/depressa] [,/!/$/parl*/va*]|mes [lent/lenta/lents/pausat/pausada/espai/tranquil/calmat]|^ [a/] poc a poc|[tot/tan] seguit|amb [mes/] calma|xano xano|tan rapid|no corr*',
  ],
  [
    'wait',
    0.91,
    '^ [un/1/] [seg/segs/sec/mom/moment/segonet/momentet/minutet]|no se [retiri/vagi/mogui]|no te n vagis|no [em/] [pengi/pengis/pengin/pengeu]|[vaig a/estic] [buscar/buscant/cercar/cercant] [_] [agenda/boli/ulleres/targeta/tarja/paper/dni/calendari/cartilla/telefon]|ja [vaig/ve] $|[de seguida/ara] torno|que [agafo/busco/apago/trec/obro/baixo] [el/la/les/els/un/una/l/meva/meu] [_]|[aguarda/aguardi/aguardeu/espera/espereu/espra] [un/una] [poc/mica/moment/mom/segon/estona]|aguarda|espra',
  ],
  [
    'correction',
    0.92,
    '[ha/has/heu/han] entes [_] [malament/al reves]|[he/has/ha/heu] [posat/dit/marcat/donat/explicat/apuntat/escrit/entes/anotat/agafat] [_] malament|[posat/dit/marcat/apuntat/escrit/anotat/entes/agafat] malament|jo no he [demanat/dit] aixo|jo no volia aixo|[torna/torni/tornar/tornem] enrere|[error/fallada/equivocacio/culpa] [meu/meva]|m explico [un altre cop/millor/de nou]|t ho explico de nou|[has apuntat/ha apuntat/has posat/ha posat] [una altra/un altre]|comencem [de nou/un altre cop]|el que [li/t/us] he [explicat/dit] no|no t estic dient aixo|[estas/esta] confonent|[data/hora/nom/numero] [_] equivocat*|m he [errat/colat/equivocat/confos/embolicat]|no era [axo/aixo]|no esta be|ho has entes be|no ho has entes',
  ],
  [
    'person',
    0.97,
    'que s hi posi [algu/una/un]|[algu/persona/gent] [real/de veritat]|[transfer*/pass*/pos*/comuni*/connect*/deriv*] [m/me/] [_] [empleat/empleada/company/companya/treballador/administratiu/administrativa/senyoreta/noia/noi/algu/qualcu/persona/huma]|[em/ens] [pot/podria/poden/podrien/pots] [atendre/ajudar] [algu/una persona]|que em [truqui/atengui/ajudi] [algu/una persona]|[explicar*/tractar*/dir*] [_] a [una persona/algu/un huma]|parlar amb [un esser viu/algu/gent/qualcu]|ets un robot|[robots/robot/maquineta/maquinetes/contestador] [_] no',
  ],
  [
    'move',
    0.95,
    '[altra/diferent] data|prefereixo [una altra/un altre] [dia/hora/data]|[moure*/endarrerir*/ajornar*/retardar*] [_] [una setmana/dues setmanes/uns dies/un parell de/mitja hora/una hora]|[la/ho/es] [poden/pot/podeu/pots/podrien/podria] posar [_] [mes tard/abans/un altre/una altra]|[pass*/pos*/canvi*/mou*] [me/] la {appt} [al/a/per/el]|[buscar/buscar me/busqueu me/busqui m] un altre dia|[endarrer*/retard*] [me/nos/] [la/l/meva/el] [hora/cita/visita/consulta/revisio]|en comptes de les [_]',
  ],
  [
    'cancel',
    0.92,
    '[treu*/trei*/trai*/esborr*/ratll*/kncel*/elimin*/suprim*] [_] [{appt}/reserva]|la [podeu/pot/pots/poden/podrien] [treure/esborrar/anullar]|[traieu la/treu la/tregui la/esborreu la/anulleu la/anulla la/anulli la/cancella la/cancelli la/cancelleu la]|deix* correr la {appt}|[don*] [me/] de baixa la {appt}',
  ],
  [
    'cannot-attend',
    0.9,
    'no [tinc/tenim] com [anar hi/arribar]|no hi ha manera [d/de] [arribar/anar/que arribi]|no [arribem/arribo] [a/per] la {appt}|a aquesta hora no [puc/podem/pot/podre]|no puc [sortir de la feina/ser hi/ser aqui]|no [es/em/ens] [pot/puc/podem/podra] presentar|no vaig a poder|no [el/la/els] podre portar|impossible [anar/venir] [hi/]|no pug [_]',
  ],
  [
    'confirm',
    0.86,
    `[assistire/acudire/assistirem/assistira/anire/anirem/anira/vindre/vindrem] [_] [a la/al/a l] ${VISIT}|[mantinc/mantenir/mantenim/manteniu me] la {appt}|deix* la {appt} [com esta/tal qual/com estava]|[vaig/anire/hi anem/hi anirem/vindre] [segur/segura/sens falta/sense falta]|[claro/es clar/si] que [vaig/hi anire/hi anirem/anem/vindre]|com [haviem quedat/vam quedar]|[alli/alla] [estare/sere/estarem/serem]|[podeu/poden/pots/pot] comptar amb [mi/nosaltres]|kunfirmo|assistire`,
  ],
  [
    'my-appointments',
    0.9,
    `[amb qui/amb quin/amb quina] [_] [tinc/em toca/es/era]|[tinc/te/tenia/tindria/tenim/tens/tenc] [cap/alguna/_] ${VISIT} [programad*/programat*/apuntad*/donad*/pendent*/aquest mes/aquesta setmana/o no/oi/presa/agafada/posada]|[tenc/tinc] cap [hora/cita/visita]|[estic/estava/esta/estem/estan] apuntad* [_] [per/algun/el]|[perdut/esborrat] [_] [paper/missatge/targeta/avis/sms/paperet/full] [_] [cita/hora/dia]|[mirar*/mira*/comprov*/consult*] [_] si [_] [tinc/te/tenim/esta/estic]|quin dia [em/li/ens] [toca/tocava]|per quan [era/es/seria/la]|continuo tenint|[dates/dies/hores] de [les/meves] [sessions/cites/visites]|record* [_] [quan/quin dia/l hora/la data]|era [el/] [dilluns/dimarts/dimecres/dijous/divendres] o|[visita/cita/hora] [_] quin dia [es/era]|[visita/cita] era a [les/la]|[tenia/tinc] ${VISIT} [_] [i/pero] no [me n recordo/recordo/estic segur*/ho se]|en tinc cap|[sa/la] meva [cita/visita/hora] quin`,
  ],
  [
    'late',
    0.92,
    '[arribo/arribare/arribarem/arribem/estare/sere] [_] [just/justa/justets/justos/apurat/passades/passats/mes tard/despres de l hora]|encara [estic/soc/som/vaig] [al/a la/a l/en]|[que/] [m espereu/m espera/ens espereu/m esperen/m esperes/m esperarieu] [?/una mica/sisplau/deu/cinc/$]|[sortit] [_] tard|no [estare/sere/arribo/arribare/arribarem] [_] fins|no [arribo/arribem/arribare/arribarem] a temps|minuts passats|arrib* [_] [tard/tart]|faig [tard/tart]|[em/ens] retard*|hi ha coa',
  ],
  [
    'book',
    0.84,
    '[citeta/foradet]|[demani/demanar/demanes] [una/la] [consulta/visita/cita/hora]|que em [donin/doni/doneu/donessin] [_] {appt}|comencar [_] [fisioterapia/tractament/terapia/rehabilitacio/ortodoncia]|primera [sessio/visita/consulta]|[visitar me/visitar nos/visitar se] amb',
  ],
  [
    'thanks',
    0.4,
    'grcs|grasies|s agraeix|agraei*|agrai*|mil gracies|merces|deu [us/l/t/li/t ho/us ho/l hi] [ho/] pagui',
  ],
  ['thanks', 0.92, 'estic [molt/] agrai*'],
  ['greeting', 0.3, 'ola|ei|uep , com va|que hi ha $|salutacions|encantat* de|com va $|bon dia tingui'],
  [
    'my-appointments',
    0.93,
    '[no se/no ho se/ni idea de/no tinc ni idea de/no tinc clar/no me n recordo de/no me n recordo/no recordo/no sabem/ni se/no sap] [ni/per/a/] [quin dia/quina hora/quan/quin dia i hora] [es/era/tinc/tenia/em toca/li toca/ens toca/la tinc/cal anar hi/tenim/he de venir/me la van donar/m han donat]',
  ],
  [
    'late',
    0.92,
    '[arribo/arribare/arribem/arribarem/anem/vaig] [amb/] [un/tres/mitja/una] [quart/quarts/hora] [d hora/] [tard/de retard/mes tard]',
  ],
  [
    'invoice',
    0.95,
    '[no he/no hem/no m ha/no ens ha] [rebut/arribat] [_] [factura/factures/rebut/tiquet]|[factura/factures] [_] [me la/me les/ens la] [poden/podeu/pot/envien/envieu]',
  ],
  [
    'other',
    0.95,
    'objectes perduts|[perdut/oblidat/deixar/deixat/deixo] [_] [paraigua/bufanda/ulleres/jaqueta/abric/bossa/motxilla/cartera/guants/gorra/claus/mobil/jersei/llibre/arracada/collaret/xumet/joguina/crossa/basto]',
  ],
  ['confirm', -1, 'hi vaig [deixar/oblidar/perdre/trobar/veure/anar/estar/ser/venir/fer]'],
  [
    'cancel',
    0.97,
    '[donar me/donar em/doneu me/dona m/doni m] de baixa de [la/una] [visita/hora/cita]|[esborreu me/esborri m/esborra m/traieu me/tregui m] [del/de la visita de] [dilluns/dimarts/dimecres/dijous/divendres/dissabte/dia]',
  ],
  [
    'my-appointments',
    0.9,
    '[em/m] [diu/dius/dieu/diria] [quan/quin dia/a quina hora] [es/era/la tinc/em toca/li toca]',
  ],
  [
    'book',
    0.9,
    '[graduar me/graduar la/graduar/revisar me/mirar me/fer me mirar] [la/els/les/el/una/un] [vista/ulls/boca/dents/queixals/pigues/pell/oida/esquena/genoll/peus]|[em/el/la/li/ens/els] [pot/podria/poden/podrien] [veure/mirar/visitar/atendre] [_] [pediatra/metge/metgessa/doctor/doctora/infermera/infermer/fisio/dentista/algu/especialista]|[van dir/va dir/vau dir] que [tornes/vingues/torni/vingui/demanes] [_] [revisio/control/cures/cura/hora/visita]|com ho faig per [que/a que] em [donin/doneu] [hora/visita]|com ho faig perque em [donin/doneu] [hora/visita]',
  ],
  [
    'move',
    0.9,
    '[la/ho/les] [tenia/tinc/teniem] [_] pero [ara/al final/ja/] [_] [necessito/necessitem/prefereixo/voldria/vull/em cal] [a/al/per/el/la/que]|[necessito/em cal/voldria] una altra hora',
  ],
  [
    'cancel',
    0.95,
    '[esborri m/esborra m/tregui m/treu me/traieu me/tatxi m/esborreu me] de la [llista/agenda] de [_] [dema/avui/dilluns/dimarts/dimecres/dijous/divendres/dia]|no em [caldra/fara falta] [la/aquesta/que] [visita/hora/cita/vegi]|[ja no em cal/ja no necessito/ja no em fa falta] [la/aquesta/que] [visita/hora/cita/vegi]|no cal que em [vegi/visiti/miri] [_] [metge/metgessa/doctor/doctora/ningu]',
  ],
  [
    'my-appointments',
    0.95,
    'que tinc [agafat/demanat/reservat/apuntat/concertat] [amb/aqui/a]|la meva [dona/mare/filla/parella] [_] [demanar/agafar/demanat/agafat] [hora/visita] [_] o no|el meu [marit/pare/fill] [_] [demanar/agafar/demanat/agafat] [hora/visita] [_] o no',
  ],
  ['insurance', 0.9, 'targeta sanitaria europea|targeta europea'],
  [
    'prescription',
    0.9,
    '[renovar/renovar me/renoveu/renovin] [_] [inhalador/pastilles/medicacio/medicament/medicina/tractament/insulina/colliri/pegats/anticonceptius/sintrom]',
  ],
  ['invoice', 1, '[rebut/factura/tiquet] per [la/a la/l/al] [mutua/asseguranca/assegurador/asseguradora]'],
  [
    'person',
    0.95,
    '[tip/tipa/cansat/cansada/fart/farta] de [parlar/estar parlant/tractar] amb [la/una/aquesta/un/el] [maquina/maquineta/robot/contestador/gravacio/ordinador]',
  ],
  [
    'cancel',
    0.95,
    '[pot/poden/podeu/pots] donar [_] a [un/una] altr*|[la/el/l] [poden/podeu/pot/pots] donar a [un/una/] altr*',
  ],
  ['prices', 0.9, '[que/q/quant] val [una/la/aquesta] [visita/consulta/revisio/neteja/sessio/prova]'],
];
