import type { Lexicon } from './lexicon.ts';

/** Families of words that several requests share: who works at a clinic, what is measured there, what people take. */
const STAFF =
  '[doctor/doctora/dr/dra/medico/medica/enfermera/enfermero/fisio/fisioterapeuta/psicologo/psicologa/dentista/pediatra/ginecologo/ginecologa/nutricionista/podologo/podologa/matrona/comadrona/traumatologo/traumatologa/dermatologo/dermatologa/cardiologo/cardiologa/logopeda/especialista/higienista/cirujano/cirujana/administracion/oculista/urologo/neurologo/neurologa/auxiliar/profesional/terapeuta/psiquiatra]';
const TEST =
  '[prueba/pruebas/analitica/analiticas/analisis/ecografia/resonancia/radiografia/radiografias/colonoscopia/gastroscopia/endoscopia/citologia/mamografia/biopsia/electro/electrocardiograma/tac/extraccion/cultivo/placa/espirometria/holter/densitometria/intervencion/operacion/cirugia/revision/anestesia/infiltracion]';
const DRUG =
  '[pastilla/pastillas/medicacion/medicina/medicinas/medicamento/medicamentos/tratamiento/insulina/inhalador/jarabe/gotas/crema/pomada/antibiotico/antibioticos/ibuprofeno/paracetamol/omeprazol/sintrom/anticoagulante/antidepresivo/anticonceptivas/anticonceptivos/ansiolitico/antiinflamatorio/antiinflamatorios/parches/colirio/estatina/metformina/adiro/enalapril]';
const INSURER =
  '[seguro/seguros/mutua/mutuas/aseguradora/aseguradoras/compania/companias/sanitas/adeslas/asisa/dkv/mapfre/axa/cigna/muface/isfas/mugeju/caser/fiatc/generali/allianz/aegon/santalucia/imq/hna/divina pastora/poliza]';
const MESSAGES =
  '[mensaje/mensajes/mensajito/mensajitos/aviso/avisos/sms/whatsapps/correo/correos/llamada/llamadas/publicidad/propaganda/recordatorio/recordatorios/notificacion/notificaciones/promocion/promociones/oferta/ofertas/comunicacion/comunicaciones/boletin/encuestas]';
const VISIT = '[cita/hora/visita/consulta/turno/revision/sesion/sesiones/citas]';
const TELL =
  '[dile/digale/diganle/decidle/decirle/digaselo/comentale/comentele/comentadle/comenteselo/avisale/avisele/avisadle/avisarle/avise/avisar/transmitale/transmitele/transmitidle/transmitirle/informale/informele/informar/comuniquele/comunicale/comunicarle/recuerdele/recuerdale/cuentele/cuentale/preguntele/preguntale/preguntarle/hagale llegar/hazle llegar/hacedle llegar/hacerle llegar/haganle llegar/hazle saber/hagale saber/haganle saber/pasele/pasale/pasadle/pasarle/pasarselo/pasarsela/pasensela/dele/dale/dadle/darle/dejele/dejale/dejadle/dejarle/expliquele/explicale]';

export const esIntentFamilies: Lexicon['intents'] = [
  [
    'preparation',
    -1,
    'que llevo [un/una/dos/tres/unos/unas/varios/varias/mucho/toda/todo/desde/ya/esperando/tiempo/dias/semanas/meses]',
  ],
  ['confirm', -1, 'si voy [a las/de/en/con/sin/por/andando]'],
  ['person', -1, 'recursos humanos|[hora/papeles/volante/informe] [_] [por/en] recepcion|pasar por recepcion'],
  [
    'person',
    -1,
    '[equivoca/equivocado/equivocan/equivocas/confundido/confunde] de persona|no soy [esa/la/esta] persona',
  ],
  [
    'insurance',
    -1,
    'si no [tengo/tenemos/tuviera] [_] [seguro/mutua]|[aceptais/aceptan/admiten/admitis] tarjeta [?/o/para/$/de credito]',
  ],
  ['wait', -1, '[por/con] [la/su/tu/vuestra] paciencia|sala de espera'],
  ['late', -1, 'tardo un poco en'],
  [
    'other',
    0.98,
    '[kilo/kilos/litro/litros/docena/barra] de|reservar [una/] mesa|mesa para [dos/tres/cuatro/cinco/seis]|multa* de|[renovar/renovarme/sacar/sacarme/caducado] [el/mi] [dni/pasaporte/carnet/nie]|receta* de [cocina/bizcocho/paella/la abuela]|receta [_] cocina|cuanto [es/son] _ [por/mas/menos/entre] [dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez]|[billete/billetes] de [tren/avion/autobus/loteria]|[pizza/pizzas/hamburguesa/kebab]|[partido/gol] [_] [futbol/madrid/barca/betis/sevilla/ayer]|que tiempo [hace/va a hacer/hara]|[conectame/pasame/ponme/comunicame] con los [bomberos/taxis]',
  ],
  [
    'cannot-attend',
    -1,
    'no [puedo/podia/puede/podemos] [ni agacharme/ni peinarme/ni andar/ni dormir/ni moverme/ni levantarme/ni comer/ni vestirme/ni caminar/ni hablar/ni respirar/ni tragar/mas/dormir/andar/caminar/moverme/mover/respirar/tragar/comer/beber/hablar/atender/atenderle/atenderte/atenderos/atenderla/abrir/acceder/leer/oir/escuchar/levantarme/levantar/agacharme/peinarme/masticar/apoyar/doblar/girar/descargar/creer/evitar/coger peso/escribir/pagar]|no le puedo atender',
  ],
  [
    'move',
    -1,
    '[ha/han/habeis/he] cambiado [el turno/de/las pastillas/la medicacion/el tratamiento]|cambiar de [proveedor/compania/tarifa/operador]',
  ],
  ['late', -1, '[retras*/atras*] [me/nos/] [la/mi/el/nuestra] [hora/cita/visita/consulta/revision]|multa de trafico'],
  ['cancel', 0.93, '[dejamos/dejemos/dejo/dejar/dejad/deje/dejen/deja] [correr/estar/pasar/] lo [de/del]'],
  ['move', 0.95, '[dejamos/dejemos/dejo/dejar/deje/dejen/deja] [correr/] lo [de/del] _ para'],
  ['repeat', -1, 'perdon* que [_] [moleste/interrumpa/llame/insista]'],
  ['move', -1, '[llamar/llamare/llamaremos/llamo/avisar/avisare/avisaremos/avisamos/dire/diremos] mas adelante'],
  ['move', -1, 'otra [cita/hora/visita] [ademas/aparte/a parte]'],
  [
    'my-appointments',
    0.92,
    'tengo [yo/] [algo/alguna cosa/alguna hora/alguna] [apuntado/apuntada/reservado/reservada/puesto/pendiente/programado]',
  ],
  ['cannot-attend', -1, 'como no [voy/vamos/iba/ibamos] a [ir/venir/acudir]|no voy a faltar'],
  ['call-later', -1, 'que me llame [alguien/una persona]|me llamarian [si/cuando]'],
  [
    'prices',
    0.92,
    `a [cuanto/como] [esta/estan/sale/salen/va/van/cobrais/cobran] [la/el/una/un/las/los/cada/_] [sesion/sesiones/consulta/visita/limpieza/implante/empaste/bono/hora]|[se puede/puedo/podria/podemos/se podria/dejais/dejan] pagar*|[acept*/admit*/coge/cogeis/cogen/teneis] [_] [tarjeta de credito/tarjetas/efectivo/bizum/visa/datafono/contado]|[aceptais/aceptan/admiten/admitis] tarjeta [?/o/para/$]|pagar* [_] [a plazos/con tarjeta/en efectivo/por bizum/con bizum/al contado/en cuotas/fraccionado/mes a mes]|a plazos|financi*|[cobrais/cobran/se cobra/cobraran/cobrareis/cobrarian/cobrariais] [_] [visita/consulta/sesion/primera/revision/informe/urgencia/aparte/por]|[es/son/sale/salen/saldra/resulta] [muy/tan/mas/demasiado] [caro/cara/caros/caras/barato/barata/economico]|[bono/bonos] [de/para]|[algun/teneis/hay] [_] [bono/bonos/descuento/descuentos]|[hac*/ten*/hay] descuento*|cuanto [_] [sale/saldria/saldra/costara/costaria/cobrais/cobran/cobra/cobraria/cobrariais/pago/pagaria/pagare/piden/llevais/llevan] [_]|que [coste/tarifa/importe/vale/valdria/cuesta/costaria]|por cuanto [me/nos/] [sale/saldria/saldra]|es gratis|se paga`,
  ],
  [
    'insurance',
    0.9,
    `concertad*|[concierto/convenio/acuerdo] con|cuadro medico|seguridad social|tarjeta sanitaria [_] [atender/atend*/ir/vale/sirve/comunidad]|copago|autorizacion [de la/del/de mi/de] ${INSURER}|[los/las/soy/vengo/voy/vamos/somos/estoy/paso] [de/por/con] [la/el/mi/] ${INSURER}|[seguro/poliza] [_] [cubre/incluye/vale/sirve/entra/aceptais/aceptan/cogeis]|[cubre/cubren/cubris/incluye/entra] [_] ${INSURER}|[aceptais/aceptan/admitis/admiten/cogeis/cogen/trabajais/trabajan/atendeis/atienden/teneis] [con/por/] [_] ${INSURER}|${INSURER} [_] [lo aceptan/la aceptan/lo aceptais/lo cogeis/lo cogen]|[que/cuales/cual] ${INSURER}`,
  ],
  ['insurance', 0.995, 'volante [del/de la/de mi] [seguro/mutua/compania]|tarjeta sanitaria de la comunidad'],
  [
    'address',
    0.9,
    '[parada/estacion] [de/] [metro/autobus/bus/tren/tranvia] [_] [cerca/cercana/proxima/mas]|no [encuentro/veo/doy con] [la/el/vuestra/vuestro] [clinica/consulta/centro/entrada/portal/sitio/puerta]|[esta/estais/queda/quedais/estan/pilla] [_] [cerca/lejos/al lado/enfrente/junto/detras] [de/del/a]|[la/por donde/donde] [esta/es/] [la/] entrada [_] [es/esta/por]|[se entra/entro] [_] por|la clinica es la|[habeis/han/os] mudado|[seguis/siguen/estais] en la [calle/avenida/plaza]|[se puede/puedo/se va/hay que] ir andando|[google maps/gps/localizacion/geolocalizacion]|estoy perdid*|[donde/dond/aonde] [stais/tais/esteis/parais]|[que/cual] [_] [autobus/metro/linea/tren] [_] [deja/llega/para/cojo/cerca]|[que hay que/que tengo que] coger',
  ],
  [
    'hours',
    0.92,
    '[abriran/abrireis/cerrareis/cerraran]|a que hora [empezais/empiezan/empieza/terminais/terminan/acabais]|que dias [_] [trabaja/trabajan/trabajais/abr*/atiend*/atendeis/pasa consulta/esta/viene/estais]|[a partir de/desde/hasta] que hora [_] [pasar/ir/abr*/atiend*/puedo/hac*/est*/tien*/ten*]|jornada continua|[cierran/cerrais/cierra] [para/a]|[trabajais/trabajan/atendeis/atienden/abris/abren] [_] [festivos/festivo/domingos/domingo/sabados/sabado/navidad/agosto/puente/fiesta/fiestas/fin de semana/fines de semana]|todavia hay alguien',
  ],
  [
    'parking',
    0.93,
    '[dejar/deje/dejo/meter/meto/parar/paro] [_] [coche/moto/furgoneta/bici/bicicleta/vehiculo]|[plaza/plazas] [de/para] [minusvalidos/discapacitados/movilidad/aparcamiento/coche*/pacientes]|[zona azul/zona verde/garaje/parquimetro/vado]|[aparco/aparcais/aparca/aparcamos/estaciono]|para aparcar',
  ],
  [
    'preparation',
    0.93,
    `[cuantas/cuanto] [_] [sin comer/en ayunas/ayuno]|cuanto [rato/tiempo] antes|que [dieta/ropa]|[ropa/bote/frasco/vejiga] [_] [llevar/llevo/traer/llena/llenar/pongo/compro/orina]|[ir/venir/vaya/venga] [acompanado/acompanada/con alguien]|[luego/despues/puedo/podre/podria] [_] conducir|[lo/la/los/las/me lo/me la/me los/me las] [dejo/suspendo/quito/tomo] [_] antes|[tomo/dejo] o no|${DRUG} [_] antes [de/del]|[lavar/lavarme/ducharme/maquillarme/pintarme/ponerme/afeitarme/depilarme/poner/echarme] [_] antes|[antes/la vispera/la noche antes/el dia antes/dia anterior] [de la/del/de las/de los/de que me/de una/a la] ${TEST}|[puedo/puede/debo/tengo que/hay que] [_] [tomar/comer/beber/biberon/dejar/seguir tomando] [_] [antes/manana/dia]|[llevo/traigo/llevar/traer] [_] [radiografias/informes/analisis/pruebas] [antiguas/antiguos/anteriores/viejas/viejos/?]|pasa algo si [tengo/estoy/como/bebo/tomo/he tomado/he comido]|[es necesario/hace falta/hay que] [_] [ir/llevar/venir/traer] [_]|${TEST} [_] [dieta/sin comer/sin beber]|tomar las pastillas`,
  ],
  [
    'results',
    0.92,
    `[esta/estan/teneis/tienen/ha llegado/han llegado/ha salido/han salido/sabe/sabeis/saben/sabemos/salio/listo/lista/listos] [_] [cultivo/citologia/biopsia/analitica/analisis/resonancia/radiografia/ecografia/pruebas/mamografia/tac/electro]|se sab* algo|[sab*/noticias/novedades] [algo/] [de/sobre] [mi/la/el/las/los/mis]|[me/le/nos/se/te] [sacaron/sacasteis/sacaste/hicieron/hicisteis/hice/hizo/han hecho/ha hecho/hicimos] [_] [sangre/analitica/analisis/prueba/pruebas/cultivo/citologia/biopsia/resonancia/radiografia/ecografia/mamografia] _ [_] [ya/salido/saber/llamado/tienen/teneis/tiene/sabe/como/bien]|[ha/han] salido bien|[archivo/documento/pdf] con los resultados|ya [la/lo/los/las] [tienen/teneis/tiene/tendran]|[cultivo/citologia/biopsia/analitica/analisis/resonancia/radiografia/ecografia/pruebas] [_] [ya esta/ya estan/ya la/ya los/ya las/como ha salido/como salio/han llegado]|[si/que] [_] sali* [algo/bien/mal/normal]`,
  ],
  [
    'prescription',
    0.92,
    `recet*|[me/nos] [quedan/queda/faltan/falta] [_] ${DRUG}|${DRUG} [_] [acaba/acaban/acabado/acabando/agotado/terminado/terminan/caducado/farmacia/de siempre]|[mas/otra/otra caja de/una caja de/cajas de] ${DRUG}|[acaba/acaban/acabado/acabando/agotado/terminado/terminan] [_] ${DRUG}|hace falta [mas/otra/otro] ${DRUG}|[en la/la/a la] farmacia no`,
  ],
  [
    'invoice',
    0.93,
    'tique|tiques|ticket|cargo [vuestro/suyo/en el banco/en la cuenta/en la tarjeta/de]|[resumen/relacion/listado] de [los/] pagos|declaracion de la renta|desgrav*|[hacienda/gestoria/gestora/cif]|lo que [pague/he pagado/pagamos]|[justificante/comprobante/certificado] de [pago/los pagos/lo que]|[a mi/con mis/los/mis] datos fiscales|[cobrado/cobrasteis/cobraron] [dos veces/de mas/doble/mal]',
  ],
  [
    'certificate',
    0.97,
    '[pedir/coger/necesito/quiero/tramitar/renovar/alargar/den/de/dar/para/por] la baja|informe [_] [para/de] [la/el/mi/los/las] [baja/discapacidad/trabajo/colegio/minusvalia/abogado/abogada/juicio/gimnasio/otro especialista/ayuda/dependencia]|papel [_] [conforme/firmado/sellado/que diga/donde ponga/donde diga/donde conste]|[hacer/haga/hagan/hicieran/hiciera/redactar/redacte/redacten/escribir] [_] informe|informe medico [para/que/de]|[parte/partes] de [baja/confirmacion/alta]|aptitud|apto para',
  ],
  [
    'complaint',
    0.92,
    '[trat*/atend*/habl*/contest*/respond*] [_] [fatal/de pena/malas maneras/malos modos/malas formas/mala gana/con desprecio/como un perro/groser*]|[tratado/tratada/tratados/trataron/trato/atendieron/atendido/hablaron/hablo/contesto] [_] mal|falta de [respeto/educacion/profesionalidad/consideracion]|[maleducad*/groser*/antipatic*/bordes]|mala educacion|vaya [trato/servicio/clinica/atencion]|[perdi/perdido/perder] [_] [manana entera/manana/tarde]  [para/por] nada|perdi la [manana/tarde] [entera/]|no [vuelvo/volvere/pienso volver/vuelvo a ir/volvemos] [mas/nunca/,/./$]|ya esta bien [,/./!/$]|siempre lo mismo|es la [segunda/tercera/cuarta/quinta] vez|[salio/sali/salimos] llorando|[engana*/estafa*/timo/timad*]|nadie [me/nos] [aviso/avisado/ha avisado/dijo/explico/hace caso/hizo caso]|nadie [_] [coge/cogeis/cogen/coja/atiende/contesta] [_] [telefono/llamadas]|ni [me/nos] [miro/escucho/saludo/hizo caso/miraron]|decepci*|[lo/que] mal que|[hora/horas/media hora/hora y media/minutos] [esperando/de espera/de retraso en la sala]|[quejarme/protestar/quejarnos]|poca [verguenza/profesionalidad/educacion]|[opinion/resena/resenas] [negativa/mala/en]|no hay quien [os/les/hable]',
  ],
  [
    'opt-out',
    0.96,
    `no mas ${MESSAGES}|[parad/paren/basta/dejad/dejen/para/pare/dejar] [ya/] [de/con] [_] ${MESSAGES}|[tanto/tanta/tantos/tantas] ${MESSAGES}|desactiv* [_] ${MESSAGES}|[retir*/revoc*/anulo] [_] consentimiento|no [_] [recibir/contacten/contacteis/contactar/contacte] [_] mas|no [_] recibir [_] ${MESSAGES}|no me [vuelvan/volvais/vuelvas/vuelva] a|no [me/] [los/las/lo] [mande/manden/mandeis/envie/envien/envieis/quiero]|no [los/las] necesito , no|[dar/darme/darnos/darse/denme/dame/dadme] de baja [_] ${MESSAGES}|de baja de [los/las/la/el/vuestra/vuestros/su/sus]|no [dejais/paran/parais/dejan/paras] de [mandarme/enviarme/llamarme/escribirme/mandar/llamar/enviar]|de no [enviarme/mandarme/llamarme/escribirme]|no [enviarme/mandarme/llamarme] mas|[borr*/suprim*/elimin*/quit*] [_] [mis datos/mi numero/mi telefono/mi correo]|${MESSAGES} [_] no [lo/los/las/la] quiero|no autoriz*|^ baja [de/sms/avisos/mensajes/publicidad]`,
  ],
  [
    'waiting-list',
    0.96,
    '[cuando/en cuanto/si/por si/x si/cada vez que] [_] [haya/hay/ay/hubiera/hubiese/libere/quede/queda/salga/sale/surja/aparezca/anule/caiga/falle/falla/cancele] [_] [hueco/huecos/hora/cita/sitio/plaza/anulacion/anulaciones/baja/cancelacion/antes/algo]|si alguien [_] [da de baja/presenta/aparece/viene/falla/anula/cancela/cae]|[alguna/una] [anulacion/baja/cancelacion] [me interesa/antes/avis*/llam*]|en espera [para/de]|por si hay [alguna/una/algun]|[hueco/huecos] [_] [antes/libre] [_] [avis*/llam*]',
  ],
  [
    'call-later',
    0.9,
    '[me llamas/me llama/me llamais/me llaman/me llame/llame/llama/llamen/llamad/llamarme/llamar] [_] [dentro de/cuando/a partir/esta noche/luego/mas tarde/en media hora/en una hora/en un rato]|[luego/despues/mas tarde/otro momento/otro rato/ya] [hablamos/te llamo/le llamo/os llamo/le devuelvo/te devuelvo/llamo yo/charlamos]|no es [un/] buen momento|[mal/en mal] momento|mejor [en/] otro momento|[ahora estoy/ando/ahora mismo estoy] [muy/] [ocupado/ocupada/conduciendo/reunido/reunida]|no [le/te/os/la/lo] puedo [atender/hablar/escuchar]|no puedo atender*|[volver/vuelva/vuelve/vuelvan/volved] a llamar*|deja* que [_] y [me/le]|a partir de [_] me [puede/puedes/podeis/pueden] llamar|intentel*|mas tarde hablamos|[hablamos/te llamo/le llamo/charlamos] [luego/despues/mas tarde/en otro momento]',
  ],
  [
    'leave-message',
    0.93,
    `${TELL} [_] ${STAFF}|recado*|[informe/informen/informad] [al/a la] ${STAFF}|[anote/apunte/anota/apunta] , [_] , que|[este/un/el/mi] [mensaje/aviso/encargo] [_] [para/al/a la] [_] ${STAFF}|que [el/la] ${STAFF} [_] me [llame/llamara/telefonee]|[anote/anota/anotad/apunte/apunta/apuntad] [_] que|[apuntar/anotar] una cosa|[deja/deje/dejad/dejo/dejar] dicho|grabo [_] mensaje|[mensaje/recado/nota] para [la/el/mi/administracion] [_]|^ para [la/el] ${STAFF} :`,
  ],
  [
    'wrong-person',
    0.94,
    '[este/ese] [numero/telefono/movil/whatsapp/contacto/correo] [ya/] no [es/pertenece]|[este/ese/el] [numero/movil/telefono] es [el/] [mio/nuestro]|[numero/movil/telefono] [_] es mio|ya no tiene [este/ese]|[dueno/propietario/titular] anterior|[anterior/antiguo] [dueno/propietario/titular]|[pregunta/preguntan/preguntais] [usted/ustedes/] por|no es aqui|esto es una [panaderia/casa/ferreteria/tienda/empresa/oficina/peluqueria/fruteria/farmacia/carniceria/gestoria/escuela]|esto es un [bar/taller/restaurante/domicilio/particular/despacho]|[vive/viven] otra [familia/persona/gente]|no me suena [_] [de nada/nombre/ese/esa/.]|nombre no me suena|confundid* de|[mensajes/avisos/citas/recordatorios/llamadas] [_] de otra persona|[cita/mensaje/recordatorio/aviso] [_] no es [mia/mio/para mi]|no [he/] pedi* ninguna [cita/hora]|de quien [usted/] busca|[mi marido/mi mujer/ella/el/su mujer/su marido] [ha salido/no esta/no puede ponerse]|[ahora/en este momento] no esta $|no se encuentra $|[una tal/un tal]|ni [la/lo] conozco|llamado a otr*|no me llamo asi|no es este [el/] [numero/telefono/movil]|yo no soy [esa/ese/el/la/don/dona/quien]|[teneis/tienen/tiene] mal [el/mi/apuntado] [contacto/numero/telefono/movil]',
  ],
  [
    'commercial',
    0.94,
    '[llam*/escrib*/contact*] [_] [de la/de una/desde una/desde la/de mi/de parte de/del/en nombre de] [_] [empresa/agencia/compania/editorial/departamento comercial/distribuidora/fundacion/revista/laboratorio]|departamento comercial|[mi/nuestra] empresa [_] [vende/ofrece/hace/instala/alquila/fabrica/distribuye/organiza/trabaja/se dedica]|[ofrecer/ofrecerles/ofrecerle/ofreceros/ofrecerte/proponer/proponerles/proponerle/proponeros/presentar/presentarles/presentaros/presentarle/presentando/vender/venderles/venderle/venderos/ensenarles/ensenarle/ensenaros/enviarles/enviarle/mostrarles/hacerle/hacerles] [_] [campana/anuncio/anuncios/producto/productos/aparato/servicio/servicios/catalogo/escaner/software/programa/tarifa/tarifas/propuesta/presupuesto/oferta/ofertas/colaboracion/equipo/equipos/alarma/proyecto/novedades/web/paginas]|[les/os/le/te] interes* [_] [cambiar/ahorrar/mejorar/conocer/anunciar*/contratar/recibir/renovar/vender/un nuevo/una nueva/nuestro/nuestros]|[trabajamos/colaboramos] con [_] [clinicas/consultas/dentistas/centros]|[distribuimos/vendemos/alquilamos/instalamos/fabricamos/suministramos/representamos/ofrecemos/impartimos/desarrollamos/comercializamos/importamos]|hacemos [formacion/paginas/paginas web/webs/reformas/mantenimiento/publicidad/limpieza]|cambiar de [proveedor/compania de luz/operador]|[curriculum/busco trabajo/busco empleo/vacante/vacantes/oferta de empleo/mandar mi cv]|colaboracion comercial|[encargado/encargada/responsable] [de/del] [compras/marketing/formacion/mantenimiento/informatica/seguros/suministros]|[hablar/tratar/reunion/reunirme/contactar] con [el/la] [gerente/director/directora/direccion/dueno/duena/gerencia/propietario] [_] [tema/propuesta/oferta/colaboracion/para/por/de]|reunion con la direccion|[visitador/visitadora/delegado/delegada] [medico/medica/comercial/de]|[soy/somos] [comercial/comerciales/proveedores/distribuidores/proveedor]|[desde/de] [orange/vodafone/iberdrola/endesa/naturgy/movistar/repsol/securitas/prosegur/yoigo/telefonica/verisure]|quien lleva [el tema/los temas/lo] de|somos [de/la] [_] [revista/editorial/agencia/empresa]|ahorrar en [la/su] [factura/luz]|puedo hacer una oferta',
  ],
  [
    'repeat',
    0.9,
    '[me/nos] lo [vuelve/vuelves/vuelven/volveis/puede volver/puedes volver] a decir|[me/nos] lo [repite/repites/repiten/dice otra vez/dices otra vez/dice de nuevo]|¿ que ?|no he [cogido/pillado/oido/entendido/escuchado/captado]|[que/cual] [dia/hora/fecha/nombre/calle] [me/] [ha/has/habeis] dicho|[hora/dia/fecha] cual [ha/has] dicho|no me ha dado tiempo a|se [oye/escucha/entiende] [fatal/muy mal/mal/entrecortado/fatalmente]|se corta [_]|lo ultimo no|mas alto',
  ],
  [
    'slower',
    0.93,
    'despacito|despacio|[lento/lenta/lentamente/pausado/pausada] [por/porfa/,/$/al/que/!]|a esa velocidad|[habla/va/vas/hablas] [_] velocidad|[baja/baje/bajad] el ritmo|[frena/frene/frenad]|que rapido [,/!/$/habla*/va*/vas]|mas [lento/lenta/lentos/pausado/pausada/despacio/tranquilo/calmado]|^ [poco a poco/con calma]|[todo/tan] seguido|con [mas/] calma',
  ],
  [
    'wait',
    0.91,
    '^ [un/1/] [seg/segs/sec/mom/momen/segundito/momentin]|no se [retire/vaya/mueva]|no te [vayas/retires]|no [me/] [cuelgue/cuelgues/cuelguen/colgueis]|[voy a/estoy] [buscar/buscando] [_] [agenda/boli/gafas/tarjeta/papel/dni/calendario/cartilla/telefono]|ya [voy/va] $|voy [a/] por [el/la/mi/los/las/un]|[enseguida/ahora] vuelvo|que [cojo/busco/apago/saco/abro/bajo] [el/la/las/los/un/una/mi/mis] [_]|ya voy , ya voy',
  ],
  [
    'correction',
    0.92,
    '[ha/has/habeis/han] entendido [_] [mal/al reves]|[he/has/ha/habeis] [puesto/dicho/marcado/dado/explicado/apuntado/escrito/entendido/anotado] mal|[puesto/dicho/marcado/apuntado/escrito/anotado] mal|yo no he [pedido/dicho] eso|[vuelve/vuelva/volver/volvamos] atras|[error/fallo/equivocacion/culpa] [mio/mia]|me explico [otra vez/mejor/de nuevo]|[apuntaste/has apuntado/ha apuntado/pusiste/ha puesto/has puesto] otr*|empecemos [de nuevo/otra vez]|lo que [le/te/os] he [contado/dicho] no',
  ],
  [
    'person',
    0.97,
    '[transfiera/transfiere/transferir/pase/pasar] _ _ [empleado/empleada/persona/humano]|comunic* con [el/la/un/una] [encargado/encargada/responsable]|que se ponga [alguien/una/un/otra]|[alguien/persona/gente] real|[transfier*/pas*/pon*/comuni*/conect*/deriv*] [_] [empleado/empleada/companero/companera/trabajador/administrativo/administrativa/senorita/chica/chico/alguien/persona/humano]|[me/nos] [puede/podria/pueden/podrian/puedes] [atender/ayudar] [alguien/una persona]|que me [llame/atienda/ayude] [alguien/una persona]|[contar*/explicar*/tratar*/decir*] [_] a [una persona/alguien/un humano]|hablar con [un ser vivo/alguien/gente]|eres un robot|[con/a] esta maquina [no/_]|[robots/robot/maquinita/maquinitas/contestador] [_] no [me/_]',
  ],
  [
    'move',
    0.95,
    '[otra/distinta] fecha|prefiero [otra/otro] [dia/hora/fecha]|[correr*/mover*/retrasar*/aplazar*/atrasar*] [_] [una semana/dos semanas/unos dias/un par de/media hora/una hora]|[la/lo] [pueden/puede/podeis/puedes/podrian/podria] poner [_] [mas tarde/antes/otro/otra]|[pas*/pon*/cambi*/mueve*] la {appt} [al/a/para/el]|[buscar/buscarme/busqueme/buscadme] otro dia|[retras*/atras*] [me/nos/] [la/mi/el/nuestra] [hora/cita/visita/consulta/revision]',
  ],
  [
    'cancel',
    0.92,
    '[quit*/kit*/borr*/tach*] [_] {appt}|la [podeis/puede/puedes/pueden/podrian] [quitar/borrar/anular]|[quitadla/quitala/quitela/borradla/anuladla/anulala/anulela/cancelala/cancelela/canceladla]',
  ],
  [
    'cannot-attend',
    0.9,
    'no [tengo/tenemos] como [ir/llegar]|no hay manera de [que llegue/ir/llegar]|no [llegamos/llego] [para/a] la {appt}|a esa hora no [puedo/podemos/puede/podre]|no puedo [salir del trabajo/estar ahi/estar alli/ausentarme]|no [me/nos] [puedo/podemos] presentar',
  ],
  [
    'confirm',
    0.86,
    `[asistire/acudire/asistiremos/acudiremos/acudira/asistira/iremos/ire/ira] [_] [a la/al] ${VISIT}|[mantengo/mantener/mantenemos/mantenedme] la {appt}|dej* la {appt} [como esta/tal cual/como estaba]|[voy/ire/vamos/iremos] [seguro/fijo/sin falta]|[claro/si] que [voy/ire/iremos/vamos]|como [habiamos quedado/quedamos]|alli [estoy/estamos]`,
  ],
  [
    'my-appointments',
    0.9,
    `[con que/con cual/con quien] [_] [tengo/me toca/es/era]|[tengo/tiene/tenia/tendria/tenemos/tienes] [_] ${VISIT} [programad*/apuntad*/dad*/pendient*/este mes/esta semana/o no/verdad/cogid*/puest*]|[tengo/tiene/teniamos] yo [hora/cita/visita]|[esta/estoy/estaba/estan/estamos] apuntad* [_] [para/algun/el]|[perdido/borrado/perdi/borre/extraviado] [_] [papel/mensaje/tarjeta/aviso/sms/papelito/hoja] [_] [cita/hora/dia]|[mirar*/mire*/mirame*/comprob*/consult*] [_] si [_] [tengo/tiene/tenemos/esta/estoy]|[que/ke] dia [me/le/nos] [toca/toka/tocaba]|para cuando [era/es/seria/la]|sigo teniendo|[fechas/dias/horas] de [mis/las] [sesiones/citas/visitas]|[recordar*/recuerd*] [_] [cuando/que dia/la hora/la fecha]|era el [lunes/martes/miercoles/jueves/viernes] o el|[tenia/tengo] ${VISIT} [_] [y/pero] no [me acuerdo/recuerdo/estoy segur*/se]|puede* decir [_] que dia [era/es]|[vuelvo/vuelve] a tener`,
  ],
  [
    'late',
    0.92,
    '[llego/llegare/llegaremos/llegamos/estare] [_] [justo/justa/justitos/justos/apurado/apurada/pasadas/pasados/sobre y/despues de la hora]|[todavia/aun] [estoy/estamos/voy] en [el/la]|[me/nos] [esperais/esperan/esperas/espera/esperen/esperarian] [?/un poco/por favor/diez/cinco]|[salido/sali] [_] tarde|no [estare/llego/llegare/llegaremos] [_] hasta|hasta y [media/cuarto/pico] no|no [llego/llegamos] a [tiempo/la hora/en punto]|[minutillos/minutos] pasados|llegar* [_] tarde',
  ],
  [
    'book',
    0.84,
    '[citita/huequito]|[pida/pedir/pidiera/pidiese] [una/la] [consulta/visita/cita/hora]|que me [dieran/den/diera/de/dierais/deis] [_] {appt}|empezar [_] [fisioterapia/tratamiento/terapia/rehabilitacion/ortodoncia]|primera [sesion/visita/consulta]|[quiero/necesito/queria/quisiera] [_] que [me/le/lo/la/nos] [vea/vean/viera/miren/mire/miraran]',
  ],
  ['thanks', 0.4, 'grax|grcs|grasias|se agradece|agradec*|mil gracias|dios [la/le/lo/te/os] bendiga'],
  ['greeting', 0.3, 'ola|wenos|ey|que hay $|saludos|encantad* de|que pasa $|buen dia|weno* dias'],
  [
    'my-appointments',
    0.93,
    '[no se/no lo se/ni idea de/no tengo ni idea de/no tengo claro/no me acuerdo de/no me acuerdo/no recuerdo/no sabemos/ni se/no sabe] [ni/para/a/] [que dia/que hora/cuando/que dia y hora/cuando ni a que hora] [es/era/tengo/tenia/me toca/le toca/nos toca/la tengo/le tengo/hay que ir/tenemos/tengo que ir/me la dieron/me han dado]',
  ],
  [
    'late',
    0.92,
    '[llego/llegare/llegamos/llegaremos/vamos/voy] [a llegar/con/] [un/tres/media/una] [cuarto/cuartos/hora] [de hora/] [tarde/de retraso/mas tarde]',
  ],
  [
    'book',
    0.85,
    '[dan/dais/das/dar/darme/deme/dame/pedir/pido/pedia/coger/cogerme/quiero/queria] [me/] vez [con/para/en/el/la/$]',
  ],
  [
    'other',
    0.9,
    'objetos perdidos|[perdido/olvidado/olvide/deje/dejado/dejo/dejamos/perdi] [_] [paraguas/bufanda/gafas/chaqueta/abrigo/bolso/mochila/cartera/guantes/gorro/llaves/movil/jersey/libro/pendiente/collar/chupete/juguete/muleta/baston]',
  ],
  [
    'cancel',
    0.97,
    '[darme/dame/deme/denme/darnos/darle/darla/darlo] de baja [de/en/para] [la/mi/una/esa/su] [cita/visita/hora/consulta]|[borrame/borreme/borradme/borrarme/quiteme/quitame/quitadme/quitarme/tacheme/tachame] [del/de la cita del] [lunes/martes/miercoles/jueves/viernes/sabado/domingo/dia]|[borrar/quitar/tachar] [del/el] [lunes/martes/miercoles/jueves/viernes/sabado/domingo]',
  ],
  ['call-later', 0.9, '[dar/de/den/deis/darme/deme/denme/dadme/dame] un toque'],
  [
    'my-appointments',
    0.9,
    'haber algo [apuntado/anotado/cogido/reservado]|me [dice/dices/decis/dicen/diria] [cuando/que dia/a que hora] [es/era/la tengo/lo tengo/tenia/me toca/le toca]',
  ],
  [
    'book',
    0.9,
    '[graduarme/graduarle/graduarnos/revisarme/mirarme/hacerme mirar] [la/los/las/el/una/un] [vista/ojos/boca/dientes/muelas/lunares/piel/oido/oidos/espalda/rodilla/pies]|[puede/podria/pueden/podrian/puedo] [ver/mirar/visitar/atender/echar un vistazo] [_] [pediatra/medico/medica/doctor/doctora/enfermera/enfermero/fisio/dentista/alguien/especialista]|[me/lo/la/le/nos/los/las] [puede/podria/pueden/podrian] [ver/mirar/visitar/atender] [_] [pediatra/medico/medica/doctor/doctora/enfermera/enfermero/fisio/dentista/alguien/especialista]|[dijo/dijeron/dijisteis/mando/mandaron] que [volviera/viniera/vuelva/venga/pidiera] [_] [revision/control/curas/cura/hora/cita]|hacerme una [limpieza/revision/ecografia/analitica]',
  ],
  [
    'move',
    0.9,
    '[la/lo/las] [tenia/tengo/tenemos/teniamos] [_] pero [ahora/al final/ya/] [_] [necesito/necesitamos/prefiero/querria/quiero/me hace falta] [por/el/para/la/que/a]',
  ],
  [
    'cancel',
    0.95,
    '[borreme/borrame/quiteme/quitame/tacheme/tachame/borradme/quitadme] de la [lista/agenda] de [_] [manana/hoy/lunes/martes/miercoles/jueves/viernes/dia]|no [me/nos/le] [va/van] a hacer falta [la/esa/mi/que] [cita/hora/visita/vea]|[no me hara falta/ya no me hace falta/no hace falta ya/ya no necesito/ya no necesitamos] [la/esa/mi/que] [cita/hora/visita/vea]|no hace falta que me [vea/visite/mire] [_] [medico/medica/doctor/doctora/nadie]',
  ],
  [
    'opt-out',
    -1,
    '[borreme/borrame/quiteme/quitame/tacheme/tachame/borradme/quitadme] de la [lista/agenda] de [_] [manana/hoy/lunes/martes/miercoles/jueves/viernes/dia]',
  ],
  [
    'my-appointments',
    0.95,
    'que tengo [cogido/pedido/reservado/apuntado/concertado] [con/ahi/en]|mi [mujer/marido/madre/padre/hija/hijo/pareja] [_] [pidio/cogio/reservo/ha pedido/ha cogido] [hora/cita/visita] [_] o no',
  ],
  ['insurance', 0.9, 'tarjeta sanitaria europea|tarjeta europea'],
  [
    'prescription',
    0.9,
    '[renovar/renovarme/renueven/renovais/renueva] [_] [inhalador/pastillas/medicacion/medicamento/medicina/tratamiento/insulina/colirio/parches/anticonceptivos/sintrom]',
  ],
  [
    'person',
    0.95,
    '[harto/harta/cansado/cansada/aburrido/aburrida] de [hablar/estar hablando/tratar] con [la/una/esta/un/el] [maquina/maquinita/robot/contestador/grabacion/ordenador]',
  ],
  [
    'cancel',
    0.95,
    '[puede/pueden/podeis/puedes] [dar/darle/darsela/darla/pasarla] [_] a [otro/otra]|[dela/denla/dadla/dala/denle/dele] [_] a [otro/otra]',
  ],
];
