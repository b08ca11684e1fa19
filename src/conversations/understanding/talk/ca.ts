import { IBERIAN_LETTERS } from './iberian-letters.ts';
import type { TalkWords } from './talk-words.ts';

export const ca: TalkWords = {
  spelling: {
    letters: {
      ...IBERIAN_LETTERS,
      ç: 'ce trencada|ç',
      f: 'efa|efe|f',
      j: 'jota|j',
      l: 'ela|ele|l',
      'l·l': 'ela geminada',
      ll: 'doble ela',
      m: 'ema|eme|m',
      n: 'ena|ene|n',
      r: 'erra|erre|ere|r',
      rr: 'doble erra|doble erre',
      s: 'essa|esse|ese|s',
      v: 've baixa|ve|uve|v',
      w: 've doble|doble ve|w',
      x: 'ics|xeix|equis|x',
      y: 'i grega|y',
      ny: 'ena i grega',
    },
    asIn: ['de', 'com', 'com a'],
    with: ['amb', 's’escriu amb', "s'escriu amb", 'va amb', 'és amb', 'es amb'],
    without: ['sense'],
    double: ['doble', 'dues'],
    accent: ['amb accent', 'accent', 'accentuada'],
    space: ['espai'],
  },
  places: {
    generic: /^(centres?|cliniques?|clinica|consultes?|consulta|consultori|seus?|hospital|ambulatori|cap)$/u,
    vague:
      /\b(altres?|aquest|aquesta|aquell|aquella|seu|seva|vostre|vostra|un|una|algun|alguna|qualsevol|quin|quina|cap)$/u,
    breaks: /[,.;:!?]|\b(pero|sino|millor|prefereixo|preferiria|mes aviat)\b/u,
    notBefore:
      /\b(no|ni|tampoc|menys|excepte|llevat de|mai)( (em|va|ve|be|be|vull|voldria|puc|pot|podria|sigui|ser|vagi|anar|que|hi|hora|cita|visita|res|en|a|al|de|del|la|el|l|aquell|centre|clinica|consulta|seu|hospital))*$|\b(qualsevol menys|fora de|lluny de)( (a|la|el|l|de))*$/u,
    notAfter: /^ (no|tampoc)( (em|m|hi|puc|pot|vull|si us plau|gracies)\b|$|[,.;!?])/u,
    elsewhere:
      /\b(altre|altra|diferent) (centre|clinica|consulta|seu|lloc|consultori|hospital)\b|\b(a|en) una altra banda\b|\b(centre|clinica|consulta|seu|lloc) (diferent|diferents)\b/u,
    whereVisit:
      /\b((a )?on|(a|en) quin (centre|lloc|hospital)|(a|en) quina (clinica|consulta|seu))\b.{0,20}\b((la )?meva (propera )?(cita|visita|hora)|tinc( la| una)? (cita|visita|hora|que anar)|he d.? ?anar|em toca)/u,
  },
  spans: [
    [45, 'tres quarts d hora'],
    [15, 'un quart d hora|un quartet d hora|quart d hora'],
    [30, 'mitja hora|mitja horeta'],
    [90, 'hora i mitja'],
    [60, 'una hora|una horeta'],
  ],
  name: /\b(catal[aáà]n?)(?![\p{L}])/iu,
  others:
    /\b(altres?|cap d(e|’|')|cap em va|seg[uü]ents|m[eé]s (opcions|hores|cites))|^(no|i|però|alguna cosa|una mica|,|\s)*m[eé]s tard(,? si us plau)?[\s?.!]*$/iu,
  cues: {
    'start-over':
      /\b(una altra cosa|m['’]he equivocat|tornar al (men[uú]|principi|comen[cç]ament)|comen[cç]ar de nou)(?![\p{L}])/iu,
    wait: /\b(esper[ia]('s|’s)?|un (moment|segon|minut)(et)?)(?![\p{L}])/iu,
    indifferent:
      /\b([eé]s igual|tant (me|em|se)['’ ]?(en )?(fa|val)|tant m['’]?[eé]s|qualsevol|m['’][eé]s igual)(?![\p{L}])/iu,
    slower:
      /\b(m[eé]s (a poc a poc|lent|lentament|a poc)|no tan r[aà]pid|va massa de pressa|no tan de pressa)(?![\p{L}])/iu,
    'unclear-to-them':
      /\b(no (ho |l['’]|el )?(he )?(ent[eè]s|entenc|sento|sentit)|qu[eè] vol dir|com diu|qu[eè] ha dit)(?![\p{L}])/iu,
    'first-visit':
      /\b(s[oó]c nou|s[oó]c nova|pacient nou|pacient nova|primera (vegada|visita)|no hi he (estat|anat|vingut) mai|no s[oó]c pacient)(?![\p{L}])/iu,
    'new-phone':
      /\b((canvi(ar|at|o|ï)|actualitz(ar|o|at)|modific(ar|o|at)) (de |d['’]|el |meu |seu |nostre )*(n[uú]mero( de tel[eè]fon| de m[oò]bil)?|tel[eè]fon|m[oò]bil)|(tinc|t[eé]|[eé]s|apunt[ai]n?|donar(-li|-los)?) (un |el |meu |altre )*(n[uú]mero( de tel[eè]fon)?|tel[eè]fon|m[oò]bil) nou|nou (n[uú]mero|tel[eè]fon|m[oò]bil)|canvi de (n[uú]mero|tel[eè]fon|m[oò]bil))(?![\p{L}])/iu,
    'other-phone':
      /\b((un altre|diferent) (n[uú]mero|tel[eè]fon|m[oò]bil)|no [eé]s (el )?(meu|nostre) (n[uú]mero|tel[eè]fon|m[oò]bil)|(tel[eè]fon|m[oò]bil|n[uú]mero) (deixat|d['’]un amic|d['’]una amiga|del meu (fill|marit|pare|germ[aà])|de la meva (filla|dona|mare|germana)|del ve[ií]|de la ve[ïi]na|de la feina))(?![\p{L}])/iu,
    details:
      /\b(amb (qui|quin(a)? (metge|metgessa|doctora?|professional|especialista))|(de|per a?) qu[eè] ([eé]s|era)|quina especialitat|(m[eé]s|les) (dades|detalls))(?![\p{L}])/iu,
    certificate: /\b(justificants?|certificats?)(?![\p{L}])/iu,
    message: /\b(deixar(-li)? un (missatge|enc[aà]rrec|av[ií]s))(?![\p{L}])/iu,
    'by-text':
      /(?<!\bno (m['’]|em |ho |la )?)\b(per (sms|missatges?|whats?app|escrit)|(envi[iïa]|enviar|mand[ia]|mandar|pass[ia]|passar)(['’\- ]?(em|me|m))?(['’\- ]?(ho|la|lo|l))? ?((un|el|la|l['’]|per|al) ?)*(sms|missatge|whats?app|enllaç|link|adreça|ubicaci[oó]|mapa|m[oò]bil))(?![\p{L}])/iu,
    relay:
      /\b(servei d['’]\s?(intermediaci[oó]|interpretaci[oó] de llengua de signes)|servei de videointerpretaci[oó]|int[eè]rpret de (la )?llengua de signes|svisual|centre d['’]\s?intermediaci[oó]|operadora? d['’]\s?intermediaci[oó]|(en nom|de part) d['’]una persona sorda|(operadora?|int[eè]rpret) (de|per a) (una )?person(a|es) (sorda|sordes))(?![\p{L}])( telef[oò]nica)?( (per a|de|amb) (les? )?(persones?|gent) (sordes|sorda)| per a sords)?/iu,
    'for-other':
      /(?<!\p{L})((((per|per a|de|(en|a) nom de|de part de) (la (meva|nostra)|el (meu|nostre)|les meves|els meus|ma|mon|el|la|un|una) |(pel|del|pels|dels|per als?|al) (meus? )?|(per|per a|de|en nom de) l['’]\s?)(fills?|fill[ae]s?|nens?|nen[ae]s?|nad[oó]|beb[eè]|mare|mama|pare|papa|pares|marit|dona|muller|espòs|esposa|parella|n[eé]ts?|n[eé]t[ae]s?|avi|avis|[aà]via|iai[oa]|germ[aà]|germana|sogr[ea]s?|tiet[ae]?|oncle|nebot|neboda|cosin[a]?|ve[iï]n[a]?|ami[cg]a?))|(per|per a|en nom de|de part de) (una altra persona|una persona (gran|que)|(un|el) senyor|(una|la) senyora)|(la|el|els|les|l['’]) ?cuido|cuido (jo )?(de |a )?(la|el|una?)|en tinc cura|tinc cura (de|d['’])|(la persona|el senyor|la senyora) que cuido|s[oó]c (la seva|el seu|la|el|una?) (cuidadora?|fill|filla|mare|pare|n[eé]t|n[eé]ta|tutora?)|no [eé]s per (a )?mi)(?!\p{L})/iu,
  },
  besideCues: new Set(
    'si us plau sisplau perdoni escolti miri parli podria pot repeti repetir una mica què que i a veure'.split(' '),
  ),
  judges:
    /(?<!\p{L})(va (ser|estar)|van (ser|estar)|ha[n]? (estat|sigut)|era|eren|em (va|van|ha|han) |m['’]ha[n]? |(molt|poc|gens|s[uú]per) (amables?|simp[aà]tic(a|s|ques)?|atent(a|s|es)?|professionals?|educad(a|s|es)?|educat(s)?|agradables?|b[eé]|malament|content(a|s|es)?)|encantador(a|s|es)?|mal educa(t|da|ts|des)|antip[aà]tic(a|s)?|groller(a|s)?|va trigar|van trigar|esperar|tot (molt )?(b[eé]|malament|perfecte))(?!\p{L})/iu,
  asksSomething:
    /^[¿\s]*(i\s+)?(a quina hora|quin horari|on (és|sou|està|estan|est[aà]u)|quant (costa|val)|tenen (p[aà]rquing|aparcament)|hi ha (p[aà]rquing|aparcament)|com s['’]hi (va|arriba))/iu,
  changesMind:
    /^[¡\s]*((no|bé|esperi|perdoni)[,.]?\s+)*(millor|m[eé]s aviat|prefereixo|en realitat|al final|deixi-ho|oblidi-ho)(?![\p{L}])/iu,
  callsForPerson:
    /^(?:(?:si us plau|sisplau|escolti|miri|perdoni|no|que|doncs|és que|hola|jo)[, ]+)*(?:(?:vull|voldria|prefereixo|preferiria|necessito|m['’]agradaria|puc|podria|deixi['’]m) (?:que (?:em|m['’])\s?(?:atengui|passi|posi)n? )?|(?:passi['’]m|posi['’]m|em passa|em posa|que m['’]atengui) )(?:ja )?(?:parlar |ser atès |ser atesa )?(?:amb |per |a )?(?:un |una |alguna |el |la )?(?:persona|humà|operador|operadora|recepcionista|algú|agent|secretària|administrativa|ésser humà)(?: (?:real|humana|de veritat|de la clínica|de carn i ossos|que m['’]atengui|ara|ja))*(?:[, ]+(?:si us plau|sisplau|gràcies|no amb (?:una|la) màquina))*[.!]*$/iu,
  whom: {
    callsFor:
      /(?<!\p{L})(?<!(?<!\p{L})(?:no|no vull|no volia|acabo de|després de) )(?:pass[ai]['’]?m|pos[ai]['’]?m|comuniqui['’]?m|em (?:passa|passi|posa|posi|comunica|comuniqui)|parlar|passar-me|posar-me|comunicar-me) (?:ja |ara |directament |si us plau |sisplau )?(?:amb|a|al) (?<whom>[^,.;:?!]{2,60}?)(?= (?:per|perquè|sobre|de part|si us plau|sisplau)(?!\p{L})|[,.;:?!]|$)/iu,
    bareFor: /^amb (?<whom>[^,.;:?!]{2,60}?)(?:[, ]+(?:si us plau|sisplau))?[.!?]*$/iu,
  },
  family: {
    words: {
      granddaughter: 'neta',
      grandson: 'n[eé]t',
      grandmother: '[aà]via|iaia',
      grandfather: 'avi|iaio',
      daughter: 'filla',
      son: 'fill',
      mother: 'mare|mama',
      father: 'pare|papa',
      wife: 'dona|muller|parella',
      husband: 'marit|espòs',
      sister: 'germana',
      brother: 'germ[aà]',
      girl: 'nena|petita|mitjana',
      boy: 'nen|petit|mitj[aà]',
      child: 'nad[oó]|criatura',
    },
    before: 'la meva|el meu|pel meu|al meu|del meu|pels meus|la nostra|el nostre|ma|la|el',
    other: 'altr[ea]',
    somebodyElse:
      /\b(?:per|per a|de part d['’]|en nom d['’]) ?(?:una altra persona|una persona (?:gran|que))(?!\p{L})/giu,
    iAm: 's[oó]c',
    called: 'es diu',
    self: /\bper (a )?mi(?= ?[,.;!?]|$| (mateix|mateixa|tamb[eé]|ara))/iu,
    patientIsOther:
      /\b(el meu|la meva) (fill|filla|nen|nena|bebè|mare|pare|marit|dona|n[eé]t|n[eé]ta|avi|[aà]via|germ[aà]|germana|sogre|sogra|ve[iï]na?)(?![\p{L}])/iu,
  },
  asksIfOpen:
    /(?<!\p{L})(?:obr(?:en|iu|iran|ireu)|tanquen|tanqueu|tancaran|tancareu|(?:est[aà]n?|esteu|s[oó]n) (?:obert|tancat)[aes]*)(?!\p{L})|\bhorari (?:de la cl[ií]nica|d['’]obertura)/iu,
  anotherVisit:
    /(?<!(?:l['’]|\b(?:les|meva|meves|aquesta) ))\b(?:altr(?:a|es) (?:cita|cites|hor(?:a|es)|visit(?:a|es))|(?:cita|hora|visita) nova|nova (?:cita|hora|visita))\b/iu,
  cancels: {
    elsewhere: /\b(altre (metge|centre|lloc)|altra cl[ií]nica)/iu,
    notNeeded:
      /\b(millor|guarit|no (la |ho |me la |m['’]ho )?necessit|no (em |ens |la |ho )?(cal|fa falta)(?![\p{L}]))/iu,
    takenBack:
      /\b(no (la |l['’]|me la )?(anul·?l|cancel·?l)(i|is|in|eu|o)|no (la |ho )?vull (anul·?lar|cancel·?lar)|deix[ia]['’-]?(la|ho|l)|he canviat d['’](idea|opini[oó])|m['’]ho he pensat( millor)?|millor no (la|l['’])? ?(anul|cancel))(?![\p{L}])/iu,
    another: /\b(l['’]altra|les altres|tampoc|les dues|totes)(?![\p{L}])/iu,
    noTime: /\b(no puc|feina|viatge|no em va)/iu,
  },
  answers: {
    unknown: /\bno (ho )?s[eé](?![\p{L}])|\bni idea\b|\bno n['’]estic segur[ae]?\b/iu,
    refused: /\bno (t['’]ho |ho |li )?vull (dir|respon)|\bprefereixo no/iu,
  },
  feels: {
    gotWorse: /\b(pitjor|empitjor\w*)(?![\p{L}])/iu,
    worse: /\b(?:pitjor|empitjorat|mal|malament|mal de|febre)\b/iu,
    same: /\bigual\b/iu,
    better: /\b(?:millor|bé|be)\b/iu,
    negated: /\b(?:no|ni|gens)\b/iu,
  },
  placedCall: {
    screening: '(?:digui|gravi|enregistri) el seu nom|motiu de la (?:seva )?trucada',
    voicemail: 'deixi (?:un|el seu) missatge|després del senyal|b[úu]stia de veu',
    asksWho:
      '(?:(?:SI|ESCOLTI|DIGUI|HOLA|PERDONI) )*(?:(?:QUI ES|QUI ETS|QUI (?:EM )?TRUCA|DE PART DE QUI|D ON (?:EM )?TRUQUEN|AMB QUI PARLO|QUI PARLA|DE QUE ES TRACTA|QUE VOLEN|PER QUE EM TRUQUEN)(?: VOSTE| VOSTES)? ?)+',
    noCalls:
      'NO (?:EM|ENS) (?:TRUQUI?N|TRUQUEU|TORNEU A TRUCAR|TORNIN A TRUCAR)(?: MES| MAI MES)?|NO VULL (?:REBRE )?(?:MES )?TRUCADES|DEIX(?:IN|EU) DE TRUCAR(?:-ME|-NOS| ME)?',
    polite: 'SI US PLAU|GRACIES',
  },
  allOfThem: {
    yes: 'SI|D ACORD|ENTESOS|PERFECTE|CONFIRM(?:O|EM|ADES|ATS)|HI (?:ANIRE|ANIREM|SEREM)',
    polite: 'SI US PLAU|SISPLAU|GRACIES|MOLTES GRACIES',
    any: 'TOTES|TOTS|TOTES LES (?:CITES|VISITES)',
    two: '(?:TOTES |TOTS |LES |ELS |TOTES LES |TOTS ELS )(?:DUES|DOS|2)(?: (?:CITES|VISITES))?|AMBDUES|AMBDOS',
    three: '(?:TOTES |TOTS |LES |ELS |TOTES LES |TOTS ELS )(?:TRES|3)(?: (?:CITES|VISITES))?',
    four: '(?:TOTES |TOTS |LES |ELS |TOTES LES |TOTS ELS )(?:QUATRE|4)(?: (?:CITES|VISITES))?',
  },
  corrects: {
    fields: {
      'family-name': 'cognoms?',
      'given-name': 'nom',
      'birth-date': 'data|naixement|nascud[ao]',
      phone: 'tel[eè]f\\p{L}+|m[oò]bil',
    },
    wrong: 'equivocat|corregeix\\p{L}*|est[aà] malament|no [eé]s (aix[ií]|correcte)',
    spelledWith: 'amb|sense',
    before: "és|s['’]escriu|són|era|no",
    judges: 'malament|b[eé]',
  },
  namesSelf: {
    greets: 'hola|sí|i|jo|bé|doncs',
    is: 'em dic|es diu|el meu nom és|sóc|soc',
    articles: 'el|la|en|na',
  },
  usualService: /medicina (general|de fam[ií]lia|familiar)/iu,
  greets: { afternoon: '14:00', evening: '20:30' },
  callsAgain: 'torno a trucar',
};
