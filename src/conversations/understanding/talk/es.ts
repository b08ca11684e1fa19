import { IBERIAN_LETTERS } from './iberian-letters.ts';
import type { TalkWords } from './talk-words.ts';

export const es: TalkWords = {
  spelling: {
    letters: {
      ...IBERIAN_LETTERS,
      ç: 'ce cedilla|cedilla|ce trencada|ç',
      ll: 'elle|doble ele',
      rr: 'doble erre',
      ch: 'che',
    },
    asIn: ['de', 'como', 'como en'],
    with: ['con', 'se escribe con', 'va con', 'es con'],
    without: ['sin'],
    double: ['doble', 'dos'],
    accent: ['con acento', 'acento', 'con tilde', 'tilde', 'acentuada'],
    space: ['espacio'],
  },
  places: {
    generic: /^(centros?|clinicas?|consultas?|consultorio|sedes?|hospital|ambulatorio)$/u,
    vague: /\b(otr[oa]s?|este|esta|ese|esa|su|vuestr[oa]|un|una|algun|alguna|cualquier|que|ningun|ninguna)$/u,
    breaks: /[,.;:!?]|\b(pero|sino|mejor|prefiero|preferiria)\b/u,
    notBefore:
      /\b(no|ni|tampoco|menos|excepto|salvo|nunca|jamas)( (me (va|viene|gusta|conviene)( bien)?|quiero|quisiera|puedo|puede|podria|sea|ser|vaya|ir|que|hora|cita|nada|en|a|al|de|del|la|el|lo|ese|ese|centro|clinica|consulta|sede|hospital))*$|\b(cualquier(a)? menos|fuera de|lejos de)( (en|a|la|el|de))*$/u,
    notAfter: /^ (no|tampoco)( (me|puedo|puede|quiero|conviene|por favor|gracias|es buen)\b|$|[,.;!?])/u,
    elsewhere:
      /\b(otr[oa]|distint[oa]) (centro|clinica|consulta|sede|sitio|lugar|consultorio|hospital)\b|\ben otra parte\b|\b(centro|clinica|consulta|sede|sitio) (distint[oa]|diferente)\b/u,
    whereVisit:
      /\b((a )?donde|en que (centro|clinica|consulta|sede|sitio|lugar)|a que (centro|clinica|consulta|sede|sitio)|en cual)\b.{0,20}\b((mi|la) (proxima )?(cita|visita|hora)|tengo (que ir|(la|mi|una)? ?(cita|visita|hora))|me toca|es lo mio)/u,
  },
  spans: [
    [45, 'tres cuartos de hora'],
    [15, 'un cuarto de hora|un cuartito de hora|cuarto de hora'],
    [30, 'media hora|media horita'],
    [90, 'hora y media'],
    [60, 'una hora|una horita'],
    [5, 'cinco minutillos'],
  ],
  name: /\b(castellano|castell[aà]|espa[nñ]ol|espanyol|spanish)\b/iu,
  others:
    /\b(otr[ao]s?|ningun[ao]|siguientes|m[aá]s (opciones|horas|citas))(?![\p{L}])|^(no|y|pero|algo|un poco|¿|,|\s)*m[aá]s tarde(,? por favor)?[\s?.!]*$/iu,
  cues: {
    'start-over':
      /\b(otra cosa|me he equivocado|me equivoqu[eé]|volver al (men[uú]|principio)|empezar de nuevo|men[uú] principal)(?![\p{L}])/iu,
    wait: /\b(esp[eé]re?(se|me)?|un (momento|momentito|segundo|minuto)|d[eé]me un (momento|segundo))(?![\p{L}])/iu,
    indifferent: /\b((me )?da igual|(me )?es igual|cualquiera|(la|el|lo) que sea|lo mismo me da)(?![\p{L}])/iu,
    slower:
      /\b(m[aá]s (despacio|lento|poco a poco)|no tan r[aá]pido|habla muy r[aá]pido|va muy r[aá]pido)(?![\p{L}])/iu,
    'unclear-to-them':
      /\b(no (le |lo |la |te |me )?(he )?(entiendo|entendido|oigo|o[ií]do)|qu[eé] quiere decir|c[oó]mo dice|qu[eé] ha dicho)(?![\p{L}])/iu,
    'first-visit':
      /\b(soy nuev[oa]|somos nuev[oa]s|paciente nuev[oa]|(es|ser[ií]a) (mi|la|su) primera (vez|visita)|primera vez que|nunca he (ido|venido|estado)|no soy paciente|no estoy registrad[oa])(?![\p{L}])/iu,
    'new-phone':
      /\b((cambi(ar|ado|o|é|e|en)|actualiz(ar|o|ado)|modific(ar|o|ado)|renov(ar|ado)) (de |el |mi |su |vuestro |nuestro )*(n[uú]mero( de tel[eé]fono| de m[oó]vil)?|tel[eé]fono|m[oó]vil|tlf|telf)|(tengo|tiene|es|apunt[ae]n?|dar(le|les)?|darle) (un |el |mi |otro )*(n[uú]mero( de tel[eé]fono)?|tel[eé]fono|m[oó]vil) nuevo|nuevo (n[uú]mero|tel[eé]fono|m[oó]vil)|cambio de (n[uú]mero|tel[eé]fono|m[oó]vil))(?![\p{L}])/iu,
    'other-phone':
      /\b((otro|diferente|distinto) (n[uú]mero|tel[eé]fono|m[oó]vil)|no es (mi|el) (n[uú]mero|tel[eé]fono|m[oó]vil)|(tel[eé]fono|m[oó]vil|n[uú]mero) (prestado|de (mi|un|una) (hij[oa]|marido|mujer|padre|madre|herman[oa]|vecin[oa]|amig[oa])|del trabajo))(?![\p{L}])/iu,
    details:
      /\b(con (qui[eé]n|qu[eé] (m[eé]dic[oa]|doctora?|profesional|especialista))|(de|para) qu[eé] (es|era)|qu[eé] especialidad|(m[aá]s|los) (datos|detalles))(?![\p{L}])/iu,
    certificate: /\b(certificad[oa]s?|justificantes?)(?![\p{L}])/iu,
    message: /\b(dej(ar|arle|o) un (recado|mensaje|aviso))(?![\p{L}])/iu,
    'by-text':
      /(?<!\bno (me |lo |la )?)\b(por (sms|mensajes?|whats?app|escrito)|(env[ií](e|a|en|ar)|m[aá]nd(e|a|en|ar)|p[aá]s(e|a|en|ar))(me|le)?(lo|la)? ((un|el|la|los|las|por|al) )*(sms|mensaje|whats?app|enlace|link|direcci[oó]n|ubicaci[oó]n|mapa|m[oó]vil))(?![\p{L}])/iu,
    relay:
      /\b(operador(a)? de intermediaci[oó]n|servicio de (intermediaci[oó]n|interpretaci[oó]n de lengua de signos|videointerpretaci[oó]n)|int[eé]rprete de (la )?lengua de signos|svisual|centro de intermediaci[oó]n|telesor|(en nombre|de parte|por cuenta) de una persona sorda|(operador(a)?|int[eé]rprete) (de|para) (una )?personas? sordas?)(?![\p{L}])( telef[oó]nica)?( (para|de|con) (las? )?(personas?|gente) sordas?| para sord[oa]s)?/iu,
    'for-other':
      /(?<!\p{L})(((para|de|por|(en|a) nombre de) (mis?|nuestr[oa]s?|el|la|los|las|una?)|del) (otr[oa] )?(hij[oa]s?|niñ[oa]s?|beb[eé]|madre|mam[aá]|padre|pap[aá]|padres|marido|mujer|espos[oa]|pareja|niet[oa]s?|abuel[oa]s?|yay[oa]|herman[oa]|sueg?r[oa]s?|t[ií][oa]|sobrin[oa]|prim[oa]|vecin[oa]|amig[oa])|(por|para|(en|a) nombre de|de parte de) (otra persona|una persona (mayor|que)|(un|el) señor|(una|la) señora)|(l[aeo]s?) cuido|cuido (yo )?(de|a) (mis?|una?|el|la)|(mi|la persona|el señor|la señora) (a la |al )?que cuido|soy (su|la|el|una?) (cuidador|cuidadora|hij[oa]|madre|padre|mam[aá]|pap[aá]|niet[oa]|tutora?)|no es para m[ií]|no soy yo (el|la) paciente)(?!\p{L})/iu,
  },
  besideCues: new Set(
    'por favor perdone perdón perdona oiga mire un una poco hable hábleme puede podría repetir repita qué si a ver que y'.split(
      ' ',
    ),
  ),
  judges:
    /(?<!\p{L})(fue(ron)?|ha[n]? (sido|estado)|estuv(o|ieron|e|imos)|er(a|an)|me (ha[n]?|trat[oóa]|trataron|atendi[oó]|atendieron|explic[oó]|hizo|hicieron|ayud[oó]|gust[oó]|pareci[oó])|no me (ha[n]?|atend|gust|hicieron|explic)\p{L}*|(muy|poco|nada|s[uú]per) (amables?|simp[aá]tic[oa]s?|atent[oa]s?|profesional(es)?|educad[oa]s?|agradables?|bien|mal|content[oa]s?)|amabil[ií]sim[oa]s?|encantador[ae]?s?|maleducad[oa]s?|antip[aá]tic[oa]s?|grosser[oa]s?|grosero|tard[oó]|tardaron|esper[eé]|esperar|todo (muy )?(bien|mal|perfecto))(?!\p{L})/iu,
  asksSomething:
    /^[¿\s]*(y\s+)?(a qu[eé] hora|qu[eé] horario|d[oó]nde|cu[aá]nto (cuesta|vale|cobran)|tienen (parking|aparcamiento)|hay (parking|aparcamiento)|c[oó]mo (se )?lleg)/iu,
  changesMind:
    /^[¡\s]*((no|bueno|espere|perd[oó]n[ae]?)[,.]?\s+)*(mejor|prefiero|en realidad|al final|d[eé]jelo|olv[ií]delo|pens[aá]ndolo bien)(?![\p{L}])/iu,
  callsForPerson:
    /^(?:(?:por favor|oiga|mire|perdone|no|que|pues|es que|hola|yo)[, ]+)*(?:(?:quiero|quisiera|querría|prefiero|preferiría|necesito|desearía|me gustaría|puedo|podría|déjeme|quiere|hay que) (?:que me (?:atienda|pase|ponga)n? )?|(?:p[aá]seme|p[oó]ngame|me pasa|me pone|comun[ií]queme|que me atienda) )(?:ya )?(?:hablar |ser atendid[oa] )?(?:con |por |a )?(?:un |una |alguna |el |la )?(?:persona|humano|operador|operadora|recepcionista|alguien|agente|secretaria|administrativa|ser humano)(?: (?:real|humana|de verdad|de la clínica|de carne y hueso|que me atienda|ahora|ya))*(?:[, ]+(?:por favor|gracias|no con (?:una|la) máquina))*[.!]*$/iu,
  whom: {
    callsFor:
      /(?<!\p{L})(?<!(?<!\p{L})(?:no|no quiero|no quería|acabo de|después de|tras) )(?:p[aá]s[ae]me|p[oó]n(?:ga)?me|comun[ií](?:que|ca)me|me (?:pasas?|pases?|pone|ponga|comunica|comunique)|hablar|pasarme|ponerme|comunicarme) (?:ya |ahora |directamente |por favor )?(?:con|a|al) (?<whom>[^,.;:?!]{2,60}?)(?= (?:para|por|porque|sobre|de parte)(?!\p{L})|[,.;:?!]|$)/iu,
    bareFor: /^con (?<whom>[^,.;:?!]{2,60}?)(?:[, ]+por favor)?[.!?]*$/iu,
  },
  family: {
    words: {
      granddaughter: 'nieta',
      grandson: 'nieto',
      grandmother: 'abuela|abuelita|yaya',
      grandfather: 'abuelo|abuelito|yayo',
      daughter: 'hija',
      son: 'hijo',
      mother: 'madre|mam[aá]',
      father: 'padre|pap[aá]',
      wife: 'mujer|esposa|pareja',
      husband: 'marido|esposo',
      sister: 'hermana',
      brother: 'hermano',
      girl: 'niña|pequeña|mediana',
      boy: 'niño|pequeño|mediano',
      child: 'beb[eé]|criatura',
    },
    before: 'mi|mis|nuestr[oa]|la|el',
    other: 'otr[oa]',
    somebodyElse:
      /\b(?:por|para|de parte de|(?:en|a) nombre de) (?:otra persona|una persona (?:mayor|que))(?!\p{L})/giu,
    iAm: 'soy',
    called: 'se llama',
    self: /\bpara m[ií](?= ?[,.;!?]|$| (mism[oa]|tambi[eé]n|esta vez|ahora|otra))/iu,
    patientIsOther:
      /\b(mi|nuestr[oa]) (hij[oa]|niñ[oa]|bebé|madre|padre|marido|mujer|esposa|niet[oa]|abuel[oa]|herman[oa]|suegr[oa]|tí[oa]|novi[oa]|vecin[oa])(?![\p{L}])/iu,
  },
  asksIfOpen:
    /(?<!\p{L})(?:abr(?:en|[eé]is|ís|is|ir[aá]n|ir[eé]is)|cierran|cerr[aá]is|cerrar[aá]n|(?:est[aá]n?|est[aá]is) (?:abiert|cerrad)[oa]s?)(?!\p{L})|\bhorario de (?:la cl[ií]nica|apertura)/iu,
  anotherVisit:
    /(?<!\b(?:la|las|mi|mis|su|sus|esa|esta) )\b(?:otras? (?:nuevas? )?(?:citas?|horas?|visitas?)|(?:cita|hora|visita) nueva|nueva (?:cita|hora|visita))\b/iu,
  cancels: {
    elsewhere: /\botr[oa] (m[eé]dic|cl[ií]nica|centro|sitio)/iu,
    notNeeded: /\b(mejor|curad|bien ya|ya estoy|no (la |lo |me |nos )?(necesit|hace falta))/iu,
    takenBack:
      /\b(no (la |lo |me la )?(anul|cancel)(e|es|en|[eé]is|o)|no (la |lo )?quiero (anular|cancelar)|d[eé]j(e|a)(la|lo|mela)( (como est[aá]|as[ií]|estar))?|he cambiado de (idea|opini[oó]n)|me lo he pensado( mejor)?|mejor no (la|lo)? ?(anul|cancel))(?![\p{L}])/iu,
    another: /\b((la|el|las|los) otr[oa]s?|tampoco|las dos|todas)(?![\p{L}])/iu,
    noTime: /\b(no puedo|trabaj|viaj|no me va|horario)/iu,
  },
  answers: {
    unknown: /\bno (lo )?s[eé](?![\p{L}])|\bni idea\b|\bno estoy segur[oa]\b/iu,
    refused: /\bno (le )?quiero (contestar|decir)|\bprefiero no/iu,
  },
  feels: {
    gotWorse: /\b(peor|empeor\w*)(?![\p{L}])/iu,
    worse: /\b(?:peor|empeorad[oa]|mal|dolor|fiebre)\b/iu,
    same: /\bigual\b/iu,
    better: /\b(?:mejor|bien)\b/iu,
    negated: /\b(?:no|ni|nada)\b/iu,
  },
  placedCall: {
    screening:
      '(?:grabe|diga|indique|registre) su nombre|motivo de (?:la|su) llamada|(?:filtrado|filtro) de llamadas|ver si (?:la|esta) persona est[áa] disponible',
    voicemail: 'deje (?:un|su|el) mensaje|(?:después de|tras|al o[íi]r) (?:o[íi]r )?la señal|buz[óo]n de voz',
    asksWho:
      '(?:(?:SI|OIGA|DIGAME|DIGA|HOLA|PERDONE|PERDON|BUENAS) )*(?:(?:QUIEN ES|QUIEN ERES|QUIEN (?:ME )?LLAMA|QUIENES SON|DE PARTE DE QUIEN|DE DONDE (?:ME )?LLAMAN|CON QUIEN HABLO|QUIEN HABLA|DE QUE SE TRATA|QUE QUIEREN?|POR QUE ME LLAMAN)(?: USTED| USTEDES)? ?)+',
    noCalls:
      'NO (?:ME|NOS) (?:LLAM(?:EN|EIS|E|ES)|TELEFONE(?:EN|EIS)|VUELV(?:AN|AIS) A LLAMAR)(?: MAS| NUNCA MAS)?|NO QUIERO (?:RECIBIR )?(?:MAS )?(?:SUS |ESTAS )?LLAMADAS|DEJ(?:EN|AD) DE LLAMAR(?:ME|NOS)?',
    polite: 'POR FAVOR|GRACIAS',
  },
  allOfThem: {
    yes: 'SI|VALE|OK|CLARO|PERFECTO|DE ACUERDO|CONFIRM(?:O|AMOS|ADO|ADA|ADAS|ADOS)|CONFIRME|IR(?:E|EMOS)|VAMOS',
    polite: 'POR FAVOR|GRACIAS|MUCHAS GRACIAS',
    any: 'TOD[AO]S(?: (?:LAS|SUS|NUESTRAS|MIS) (?:CITAS|VISITAS))?',
    two: 'AMB[AO]S(?: (?:CITAS|VISITAS))?|L[AO]S (?:DOS|2)(?: (?:CITAS|VISITAS))?',
    three: '(?:TOD[AO]S )?L[AO]S (?:TRES|3)(?: (?:CITAS|VISITAS))?',
    four: '(?:TOD[AO]S )?L[AO]S (?:CUATRO|4)(?: (?:CITAS|VISITAS))?',
  },
  corrects: {
    fields: {
      'family-name': 'apellidos?',
      'given-name': 'nombre',
      'birth-date': 'fecha|nacimiento|nac[ií]',
      phone: 'tel[eé]f\\p{L}+|m[oó]vil',
    },
    wrong: 'equivocad[oa]|equivoqu[eé]|corrij[oa]|corregir|rectific\\p{L}+|est[aá] mal|es incorrect[oa]',
    spelledWith: 'con|sin',
    before: 'es|se escribe|son|va|era|no|con nombre',
    judges: 'mal|bien',
  },
  namesSelf: {
    greets: 'hola|sí|si|bueno|pues|y|yo',
    is: 'me llamo|mi nombre es|se llama|su nombre es|soy',
    articles: 'el|la',
  },
  usualService: /medicina (general|de familia|familiar)/iu,
  // In Spain the morning lasts until lunch.
  greets: { afternoon: '14:00', evening: '20:30' },
  callsAgain: 'vuelvo a llamar',
};
