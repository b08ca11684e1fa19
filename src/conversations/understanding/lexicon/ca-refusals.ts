/** Ways of turning down a day or a time, before it or after it, beside the plain ones of `ca.ts`. */
export const caRefusals = {
  'cannot:out': [
    'no [la/el/les/els/ho/hi/em] [vull/voldria/puc/podria/podre]',
    'descartat|descartada|descartats|descartades|descarto|descartem|descarta|descarti|descarteu|descartaria|queda [descartat/descartada/fora/exclos]|queden [descartats/descartades/fora]|[ho/el/la/els/les] descarto',
    '[eviti/evitin/evita/eviteu/evitem/evitaria/evito] [m/me/] [que sigui/]|evitar [que sigui/]',
    '[tregui/treu/tregueu/treguin/elimini/tatxi] [m/me]|elimini|tatxi|exclogui|exclogueu|exclou|sense comptar [amb/]|deixant fora|deixant de banda',
    '[oblidi/oblida/oblideu/oblidem] [s/t/vos/nos/us] [ja/] [de/d/]|[oblidi/oblida/oblideu] [te n/se n/se ne/us en/vos en/te ne]|[passo/passem] de',
    'no [compti/comptis/compteu/comptin] [pas/] amb [mi/nosaltres/la mare/ell/ella] [per/]',
    '[no hi ha/no tinc/no tenim/no veig] [manera/forma/opcio/possibilitat/tu tia/res a fer/qui hi vagi/qui pugui/qui] [humana/d anar hi/de venir/de poder/]',
    '{me} [parteix/trenca/rebenta/fastigueja/destrossa/trastoca/trasbalsa] [pel mig/el dia/els plans]',
    '{me} [agafa/enxampa/pilla/agafen] [molt/] [malament/fatal/fora/treballant/de viatge/liat/liada/lluny/de guardia/de vacances/de torn/ocupat/ocupada/a classe/a la feina/en reunio/a contrapeu/just]',
    '{me} {goes} [molt/] [regular/fatal/de pena/just/de cul/a desma/a contrapeu/pessim]',
    '[ho/el/la/els/les] [tinc/tenim] [tot/ja/molt/] [agafat/agafada/pillat/pillada/compromes/compromesa/reservat/reservada/complet/completa/a tope/fins dalt/fins a dalt/cru/fotut/pelut/impossible/ocupat/ocupada/ocupats/ocupades/ple/plena/plens/plenes/saturat/petat/negre]',
    'tinc [complet/tot ple/tot ocupat/merder/un merder/embolic/mil coses/altres coses/altres plans/plans/coses a fer]|[vaig/anem] [a tope/fins dalt/de cul/just de temps/enfeinat/enfeinada]',
    '[es/son/seria/sera/resulta] [molt/un/una/el/la/totalment/forca/bastant/] [mal dia/mals dies/mal moment/mala hora/males hores/mala opcio/mala idea/mala data/pitjor dia/pitjor moment/embolic/bogeria/merder/caos/infern/inviable/impensable/impossibles/complicats/dificils/dolent/dolenta/horrible/terrible/fatal/un problema/incompatible]',
    'inviable|impensable|incompatible|mal dia|mala hora|males dates|mala data|fora de [joc/discussio/questio/lloc]|[no es/no son/no seria/no sera] [pas/] [una/un/molt/] [opcio/bona opcio/bona idea/bon dia/bons dies/bon moment/bona hora/viable/factible/ideal/convenient]',
    'no {me} [ho/] [posi/posis/posin/poseu/doni/donis/donin/doneu/apunti/apuntis/apunteu/citi/citis/citeu/fiqui/fiquis/fiqueu/agafi/agafis/programi/reservi/reservis/busqui/busquis/ofereixi] [res/cita/hora/]|no m ho [posi/posis/posin/poseu]',
    '[no/tampoc] [hi/] [sere/soc/serem/som/estare/estic] [aqui/a casa/a la ciutat/al poble/disponible/disponibles/lliure/lliures/]|no [lliuro/tinc festa/tinc forat/tinc ni un minut/tinc ni un forat/dono l abast]',
    'no {me} [surt/surten/sortiria] [pas/gaire/] [be/a compte]|{me} [surt/surten] [molt/] [malament/fatal]|no {me} [fa/fan] [gaire/cap/] gracia|no {me} [dona/donen] [la vida/el temps/temps]|no [ho/] veig [clar/possible/viable]|no ho veig|[ho/el/la/els/les] [veig/veiem] [molt/forca/tot/] [negre/malament/cru/pelut/fosc/lleig]|gairebe que no|quasi que no',
    '[intenti/intenta/mirem/procuri/procura/procureu/si pot ser] [que/] no [sigui/siguin/em posin/em posi/em poseu]',
  ].join('|'),
  'cannot:after':
    '{me} [mata/parteix/trenca/rebenta/fastigueja/destrossa/trastoca/trasbalsa]|[esta/estan/es/el tinc/la tinc/] [complet/completa/ple/plena/ocupat/ocupada/agafat]|fora|a tope|fins dalt|regular|[encara/molt/] pitjor [encara/]|igual de malament|pas|fatal|de pena',
  'cannot:after-nothing': 'res|res de res',
  'can:not-bad':
    '[no es/no son/no seria/no sera/no suposa/no hi ha] [pas/] [un/cap/] [problema/mal dia/mala hora/mala idea/mala opcio/mal moment/inconvenient]|no {me} [agafa/cau/ve/va] [pas/] malament',
  'if:limited': [
    'en principi|en teoria|provisional|provisionalment|en cas que|en el cas que|[a/amb la/sota la] condicio [que/de que]|a falta de|a menys que|suposant que|pendent de|pendents de|subjecte a|fins a nou avis|llevat d imprevistos|si tot va be|si res [canvia/ho impedeix]|si deu vol|amb tal [que/de que]|amb permis de',
    'com no [em/ens/m/se/] [surti/passi/plogui/compliqui/diguin/digui/torci]|quan [m ho/em/ens/m/ens ho] [confirmi/confirmin/contesti/contestin/digui/diguin/deixi/deixin/autoritzi/autoritzin]|aixi que [m ho/em/ens/ho] [confirmi/confirmin/digui/diguin/sapiga/consulti/parli/miri]',
    'si [no/] [em/ens/li/m/s] [surt/donen/dona/posen/posa/truca/truquen/canvien/canvia/acompanya/recull/coincideix]',
  ].join('|'),
  'cannot:closed':
    '[tanqueu/tanquen/tanca]|[esta/estan/esteu/teniu/tenen] [tancat/tancats/tancada]|no [obriu/obren/obre/obrireu/obriran]',
  'cannot:extreme':
    '[es/seria/son/queda/quedaria/{me} sembla/{me} queda/se {me} fa] [massa/molt/una mica/un pel/bastant] [d hora/aviat/prest/prompte]|massa [d hora/aviat/prest/prompte]|[es/seria/son/queda/{me} sembla/{me} queda/se {me} fa] [massa/una mica/un pel/bastant] tard|se {me} fa molt tard',
  'can:free':
    'no [treballo/treballem/vaig a treballar/em toca treballar/he de treballar/tinc feina/tinc torn/tinc classe/tinc classes/estic treballant]|no [te/tenen/hi ha/tenim/va a/van a/va a l/van a l] [classe/classes/cole/col legi/escola/guarderia/institut/insti/entreno/extraescolars/universitat/uni]|no [treballa/treballen]',
  'no-answer:reserve': 'de moment|per ara|pel moment|ara per ara|avui per avui|a hores d ara|d entrada',
  'doubt:reserve': 'depen [de/del/d] [la feina/treball/la/el/els/les/com/si/]',
  'if:reserve': [
    '[gairebe/quasi] segur [que si/]|[espero/confio en] [que si/poder/poder venir/venir]|[ho/] [intentare/intento/intentarem/procurare] [venir/anar/]|fare el [possible/que pugui]|jo crec que [si/vinc/vindre/podre]',
    '[aixi/tan bon punt] que [pugui/puguem]|si [em/ens] [dona temps/va be/es possible]|si [puc/podem] [venir/anar/arribar]',
  ].join('|'),
  'no-answer:hold':
    'sense falta|no pateixi|no pateixis|no patiu|no es preocupi|no et preocupis|no s amoini|no t amoinis|per si de cas|per si les mosques|si no li importa|si no t importa|si li sembla be|si us sembla be|si et sembla be|si li sembla|si no es molestia',
  'doubt:later': 'ja [li/us/t/et/ho/vos] [dire/avisare/confirmare/direm/avisarem/confirmarem]',
  'doubt+cannot':
    'dubto [molt/] que [pugui/puguem/arribi/em vagi be]|no crec [pas/] que [pugui/puguem/arribi/em vagi be/em vingui be/em doni temps]|no crec [poder/arribar]',
  'doubt:mixed+cannot':
    'crec que no [puc/podre/podria/podem/em va be/em ve be/arribo/arribare]|em sembla que no [puc/podre/podria/podem/em va be/em ve be]',
} as const;
