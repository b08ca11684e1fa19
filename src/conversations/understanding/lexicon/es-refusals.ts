/** Ways of turning down a day or a time, before it or after it, beside the plain ones of `es.ts`. */
export const esRefusals = {
  'cannot:out': [
    'no [la/lo/las/los/le/me] [quiero/querria/puedo/podria/podre]',
    'descartamos|descartemos|descarta|descarte|descarten|descartaria|descartada|descartados|descartadas|descartable|queda [descartado/descartada/fuera/excluido]|quedan [descartados/descartadas/fuera]|[lo/la/los/las] descarto',
    '[evite/eviten/evita/evitad/evitame/evitamelo/eviteme/evitenme/evitadme/evitemos/evitaria/evito] [el que sea/que sea/]',
    '[quiteme/quitame/quitadme/quitenme/elimine/elimineme/tache/tacheme/excluya/excluyan/excluye/sin contar/sin contar con/dejando fuera/dejando aparte/dejando de lado]',
    '[olvidese/olvidate/olvidense/olvidaos/olvidemonos/olvidelo/olvidalo/olvidadlo] [ya/] [de/]|[paso/pasamos] de',
    'no [cuente/cuentes/cuenten/conteis/cuentan] [conmigo/con nosotros/con mi madre/con el/con ella/con] [para/]|no [conteis/cuenten] [conmigo/con nosotros]',
    '[no hay/no existe/no tengo/no tenemos/no veo] [manera/forma/opcion/posibilidad/tu tia/nada que hacer/quien pueda/quien vaya/quien] [humana/de ir/de venir/de acercarme/de poder/]',
    '{me} [parte/rompe/fastidia/revienta/destroza/trastoca/descoloca/trastorna] [por la mitad/el dia/los planes]',
    '{me} [pilla/coge/pillan/cogen/agarra] [muy/] [mal/fatal/fuera/trabajando/de viaje/currando/liado/liada/lejos/de guardia/de vacaciones/de turno/ocupado/ocupada/en clase/en el trabajo/en el curro/en reunion/a contrapie/a desmano/justo]',
    '{me} {goes} [muy/] [regular/regulin/fatalisimo/malisimo/justo/de culo/a desmano/a contrapie/a trasmano/pesimo]',
    '[lo/la/los/las] [tengo/tenemos] [todo/ya/muy/] [cogido/cogida/pillado/pillada/comprometido/comprometida/reservado/reservada/completo/completa/a tope/hasta arriba/hasta los topes/crudo/jodido/chungo/imposible/ocupado/ocupada/ocupados/ocupadas/lleno/llena/llenos/llenas/liado/saturado/petado/negro]',
    'tengo [completo/todo lleno/todo ocupado/lio/mucho lio/un lio/jaleo/follon/mil cosas/otras cosas/otros planes/planes/cosas que hacer]|[voy/vamos/ando] [a tope/hasta arriba/de culo/pillado/pillada/justo de tiempo]',
    '[es/son/seria/sera/resulta] [muy/un/una/el/la/totalmente/bastante/peor/] [mal dia/malos dias/mal momento/mala hora/malas horas/mala opcion/mala idea/mala fecha/peor dia/peor momento/lio/locura/follon/caos/infierno/inviable/impensable/imposibles/complicados/dificiles/malisimo/malisima/malo/mala/malos/malas/horrible/horribles/terrible/terribles/fatal/fatales/un problema/chungo/incompatible/de locos/un suplicio]',
    'inviable|impensable|incompatible|mal dia|mala hora|malas fechas|mala fecha|peor imposible|fuera de [juego/discusion/cuestion/lugar]|[no es/no son/no seria/no sera] [una/un/muy/] [opcion/buena opcion/buena idea/buen dia/buenos dias/buen momento/buena hora/viable/factible/lo ideal/ideal/conveniente]',
    'no {me} [lo/] [ponga/pongas/pongan/pongais/de/des/den/deis/apunte/apuntes/cite/cites/citen/citeis/meta/metas/metan/coja/cojas/programe/reserve/reserves/agende/busque/busques/ofrezca/ofrezcas] [nada/cita/hora/]',
    '[no/tampoco] [vamos/voy/va] a estar [aqui/en casa/en la ciudad/disponible/libre/]|[no/tampoco] [estoy/estare/estaremos/estamos] [aqui/en casa/en la ciudad/en el pueblo/disponible/disponibles/libre/libres]|no [libro/libramos/libra/tengo fiesta/tengo hueco/tengo hora libre/tengo ni un minuto/tengo ni un hueco/doy abasto/alcanzo]',
    'no {me} [sale/salen/saldria] [muy/nada/] [bien/a cuenta]|{me} [sale/salen/sienta/sientan] [muy/] [mal/fatal]|no {me} [hace/hacen] [mucha/ninguna/] gracia|no {me} [da/dan] [la vida/el tiempo/tiempo]|no [lo/] veo [claro/posible/viable]|no lo veo|[lo/la/los/las] [veo/vemos] [muy/bastante/todo/] [negro/mal/crudo/chungo/oscuro/feo]|casi que no',
    '[intente/intenta/intentemos/a poder ser/si puede ser/procure/procura/procuren] [que/] no [sea/sean/me pongan/me ponga]',
  ].join('|'),
  'cannot:after':
    '{me} [mata/parte/rompe/fastidia/revienta/destroza/trastoca/descoloca/trastorna]|[esta/estan/es/lo tengo/la tengo/] [completo/completa/lleno/llena/ocupado/ocupada/cogido/pillado]|fuera|a tope|hasta arriba|hasta los topes|regular|[aun/todavia/mucho/] peor [aun/todavia/]|igual de mal|ni idea de poder',
  'cannot:after-nothing': 'nada|nada de nada',
  'can:not-bad':
    '[no es/no son/no seria/no sera/no supone/no hay] [un/ningun/] [problema/problemas/mal dia/mala hora/mala idea/mala opcion/mal momento/inconveniente]|no {me} [pilla/coge/cae/pilla muy/cae muy] mal',
  'giving-up:pass': 'paso de [la/mi/esta/tu] [cita/visita/hora/consulta]',
  'if:limited': [
    'en principio|en teoria|provisional|provisionalmente|en caso de que|en el caso de que|[a/con la/bajo la] condicion de que|a falta de|a expensas de|a menos que|suponiendo que|pendiente de|pendientes de|sujeto a|hasta nuevo aviso|salvo imprevistos|si todo va bien|si nada [cambia/lo impide]|si dios quiere|dios mediante|con permiso de',
    'como no [me/nos/le/se/] [surja/salga/pase/llueva/complique/digan/diga/tuerza]|cuando [me/nos] [confirme/confirmen/conteste/contesten/diga/digan/deje/dejen/autorice/autoricen]|en cuanto [me/nos/lo] [confirme/confirmen/diga/digan/sepa/consulte/hable/mire]',
    'siempre que [no/]|si [no/] [me/nos/le/les] [surge/sale/dan/da/ponen/pone/llama/llaman/cambian/cambia/acompana/recoge/coincide/encuentro/encuentra]',
  ].join('|'),
  'cannot:closed':
    '[cerrais/cierran/cierra/cerrais vosotros]|[esta/estan/estais/tienen/teneis/esta todo] [cerrado/cerrados/cerrada]|no [abris/abren/abre/abrireis/abriran]',
  'cannot:extreme':
    '[es/seria/son/serian/queda/quedaria/resulta/{me} parece/{me} pilla/se {me} hace] [demasiado/muy/un poco/algo/bastante] [pronto/temprano]|demasiado [pronto/temprano]|[es/seria/son/queda/resulta/{me} parece/{me} pilla/se {me} hace] [demasiado/un poco/algo/bastante] tarde|{me} [pilla/queda/parece] muy tarde|se {me} hace muy tarde',
  'can:free':
    'no [trabajo/curro/trabajamos/curramos/voy a trabajar/me toca trabajar/tengo que trabajar/tengo trabajo/tengo turno/tengo clase/tengo clases/tengo cole/estoy trabajando]|no [tiene/tienen/hay/tenemos/va al/van al] [clase/clases/cole/colegio/escuela/guarde/guarderia/instituto/insti/entreno/extraescolares/universidad/uni]|no [trabaja/trabajan/curra]',
  'no-answer:reserve': 'de momento|por ahora|por el momento|hoy por hoy|a dia de hoy|de entrada',
  'doubt:reserve': 'depende [de/del] [trabajo/mi/mis/la/el/los/las/lo/como/si/]',
  'if:reserve': [
    'casi seguro [que si/]|[espero/confio en] [que si/poder/poder ir/ir]|[lo/] [intentare/intento/intentaremos/procurare] [ir/venir/estar/]|hare lo [posible/que pueda/imposible]|yo creo que [si/voy/ire/podre]',
    'en cuanto [pueda/podamos]|si [me/nos] [da tiempo/es posible/fuera posible/va bien ese dia]|si se puede|si puedo [ir/venir/llegar]',
  ].join('|'),
  'no-answer:hold':
    'sin falta|no se preocupe|no se preocupen|no te preocupes|no os preocupeis|descuide|descuida|descuiden|por si acaso|por si las moscas|si no le importa|si no te importa|si le parece bien|si les parece bien|si os parece bien|si te parece bien|si le parece|si no es molestia',
  'doubt+cannot':
    'dudo [mucho/] que [pueda/podamos/llegue/me vaya bien/vaya a poder]|no creo que [pueda/podamos/llegue/me vaya bien/me venga bien/vaya a poder/me de tiempo]|no creo [poder/llegar]|me extranaria poder',
  'doubt:mixed+cannot': 'creo que no [puedo/podre/podria/podemos/me va bien/me viene bien/llego/llegare]',
} as const;
