import type { Lexicon } from './lexicon.ts';

export const caIntents: Lexicon['intents'] = [
  [
    'book',
    0.8,
    'demanar _ cita|demanar _ hora|demanar _ visita|agafar _ hora|agafar _ cita|vull _ cita|vull _ hora|vull _ visita|voldria _ cita|voldria _ hora|voldria _ visita|volia _ hora|volia _ cita|volia _ visita|necessito _ cita|necessito _ hora|necessito _ visita|reserv*|donar _ hora|donar _ cita|dona* _ hora|em dones _ hora|em doneu _ hora|concertar|sollicitar _ cita|cita per|cita amb|hora per|hora amb|visita amb|visita per|cita previa|nova cita|una cita|tenir cita|programar|que em visiti|que em vegi',
  ],
  ['book', 0.4, 'cita|forat|vull venir|apuntar*|vull _ revisio|fer* _ neteja|fer* _ revisio|visita'],
  [
    'move',
    0.9,
    'canviar _ cita|canviar _ hora|canviar _ dia|canviar _ visita|canviar*|canvieu*|canvia*|moure*|modificar*|ajornar*|endarrerir*|posposar*|avancar*|retardar*|passar _ cita|passar la|canvi de cita|canvi d hora|canvi de dia|per un altre dia|un altre dia|millor un altre dia|en un altre moment|mes endavant|reprogramar*',
  ],
  [
    'cancel',
    0.9,
    'anullar*|anulla*|anular*|cancellar*|cancella*|cancelar*|treure _ cita|esborrar _ cita|ja no necessito|ja no la necessito|no cal la cita|desapunt*|donar de baixa _ cita|no necessito _ cita|ja no vull _ cita|ja no vindre|eliminar _ cita|suspendre _ cita',
  ],
  [
    'cannot-attend',
    0.75,
    'no puc|no podre|no podrem|no podem venir|no podra venir|no em va be|em va malament|no hi anire|no vindre|no hi sere|m es impossible|m ha sorgit|no hi arribo|no podre venir|no podre anar|no podre anar hi|no puc venir|no puc anar|impossible venir|no pot venir|no em sera possible',
  ],
  [
    'confirm',
    0.8,
    'confirm*|hi anire|hi sere|vindre|compteu amb mi|hi serem|si que vindre|si vindre|hi vaig|hi anirem',
  ],
  [
    'my-appointments',
    0.85,
    'la meva cita|les meves cites|la meva visita|les meves visites|la meva hora|quina cita tinc|quines cites tinc|quan tinc _ cita|quan tinc|quan es la meva|a quina hora tinc|quin dia tinc|tinc _ cita pendent|quan em toca|quin dia em toca|a quina hora em toca|recordar* _ cita|tinc hora|tinc cita|tinc visita|a quina hora era|propera visita|propera cita|a quina hora es la visita',
  ],
  [
    'late',
    0.9,
    'arribo tard|arribare tard|arribar tard|faig tard|fare tard|fer tard|vaig tard|vaig amb retard|arribare _ tard|arribo _ tard|m endarrereixo|amb retard|minuts tard|estic en un embus|estic en una cua',
  ],
  [
    'hours',
    0.9,
    'horari*|a quina hora obr*|a quina hora tanq*|quan obr*|quan tanq*|esteu obert*|esta obert|fins a quina hora|obriu|tanqueu|quines hores ten*|des de quina hora|quan esta obert',
  ],
  [
    'address',
    0.9,
    'adreca|on es|on sou|on esteu|on esta|com hi arribo|com s hi arriba|com arribar|ubicacio|quin carrer|a quin carrer|on teniu|on us trob*|com puc arribar|on he d anar|on queda',
  ],
  ['parking', 0.9, 'aparcar|aparcament|parking|parquing|on aparco|estacionar|on deixo el cotxe'],
  [
    'prices',
    0.9,
    'preu*|quant costa*|quant val*|tarifa*|tarifes|pressupost*|quant es|quant cobreu|que costa|que val|quant surt|quant sortiria|quant em costaria|cost',
  ],
  [
    'insurance',
    0.85,
    'mutua*|mutues|asseguranca*|assegurances|asseguradora|sanitas|adeslas|asisa|dkv|mapfre|accepteu|treballeu amb|polissa|companyies|asseguranca privada',
  ],
  [
    'preparation',
    0.85,
    'en deju|deju|prepara*|que he de portar|que porto|puc menjar|puc beure|he de venir en|que cal portar|he d anar en|que haig de portar',
  ],
  ['results', 0.9, 'resultat*|informe*|les proves|les meves proves|la biopsia|radiografia llesta|ja hi son les proves'],
  [
    'prescription',
    0.9,
    'recepta|receptes|medicacio|medicament*|renovar _ recepta|s em acaben _ pastilles|s han acabat les pastilles|les meves pastilles',
  ],
  ['invoice', 0.9, 'factura|factures|rebut|rebuts|duplicat de|m heu cobrat|m han cobrat|pagar|comprovant'],
  [
    'complaint',
    0.85,
    'queixa|queixes|queixar*|reclama*|full de reclamacions|es una vergonya|estic fart*|estic tip*|molt mal servei|indignat|indignada|posar una queixa|pessim|denunci*|inacceptable',
  ],
  [
    'opt-out',
    0.95,
    'baixa|stop|no em truqu* mes|no vull rebre|no m envieu mes|no em mandeu mes|deixeu de _ trucar*|deixeu de _ enviar*|esborr* _ numero|esborr* _ dades|traieu me de|no vull _ missatges|no vull _ publicitat|donar me de baixa|no em torneu a trucar|no em molest*|no vull que em truqu*|no vull mes',
  ],
  [
    'waiting-list',
    0.85,
    'llista d espera|si s allibera|si hi ha una anullacio|si algu anulla|si queda un forat|avis* si',
  ],
  [
    'call-later',
    0.8,
    'truqui m|truquin me|truquin m|truqueu me|truca m a|truqu* mes tard|truqu* despres|truca* en un altre moment|ara no puc parlar|ara no puc|estic conduint|estic treballant|truqu* dema|que em truqu*|em podeu trucar|em poden trucar|ara no em va be|torneu a trucar',
  ],
  [
    'wrong-person',
    0.9,
    's equivoca|us heu equivocat|s ha equivocat|no soc jo|numero equivocat|aqui no viu|no la conec|no el conec|t has equivocat',
  ],
  [
    'commercial',
    0.85,
    'li truco de l empresa|soc comercial|vull oferir*|li oferim|represento|truco per oferir*|responsable de compres|presentar* el nostre|som una empresa',
  ],
  [
    'repeat',
    0.85,
    'repet*|no t he sentit|no l he sentit|no ho he sentit|no ho he entes|com diu|que has dit|que ha dit|no t entenc|no l entenc|no entenc|pots repetir*',
  ],
  [
    'person',
    0.95,
    'persona|operador*|huma|humana|agent|recepcio|recepcionista|parlar amb algu|secretari*|parlar amb una|parlar amb un|algu de veritat|que m atengui algu|passa m amb|passi m amb|posa m amb|em passes amb|em pot passar amb|no vull parlar amb una maquina|maquina no|parlar amb el doctor|parlar amb la doctora|parlar amb la clinica|telefonista|atencio al client|no vull _ robot|passar me amb',
  ],
  ['greeting', 0.3, 'hola|bon dia|bona tarda|bones|bona nit|bon vespre'],
  ['thanks', 0.3, 'gracies|moltes gracies|merci|adeu|molt amable'],
  [
    'certificate',
    0.97,
    'justificant*|certificat*|comprovant d assistencia|part de baixa|baixa laboral|la baixa medica|baixa medica|part d alta|volant|paper per a la feina|paper per la feina|paper del metge',
  ],
  [
    'leave-message',
    0.9,
    'deixar _ missatge|deixar _ encarrec|deixar li _ missatge|deixar vos _ missatge|deixo _ missatge|deixo _ encarrec|deixar _ recado|prendre nota|prengui nota|apunt* que|digui* que|dir li que|digueu li|passar _ missatge|deixar dit',
  ],
  [
    'slower',
    0.9,
    'mes a poc a poc|mes lent|mes lentament|a poc a poc|parl* mes a poc|no tan rapid|no tan de pressa|va molt rapid|vas molt rapid|massa rapid|massa de pressa|mes despai|mes poc a poc',
  ],
  [
    'wait',
    0.85,
    'un moment|un momentet|un segon|un segonet|un minut sisplau|espera*|esperi*|no pengi*|no pengis|dona m un|doni m un|deixi que miri|deixa m mirar|vaig a buscar|vaig a mirar|ara ho miro|paciencia',
  ],
  [
    'correction',
    0.8,
    'm he equivocat|m he confos|he dit malament|ho he dit malament|no es correcte|esta malament|no es aixo|aixo no es|no he dit aixo|volia dir|vull dir|millor dit|rectific*|corregeix*|corregir*|no era aixo|no es aixi',
  ],
  ['results', 0.5, 'les radiografies|la radiografia|la ressonancia|l ecografia|el tac|l analisi'],
  ['my-appointments', 0.75, 'quan he de venir|quan he d anar|quan em van donar|quina hora em van donar'],
  [
    'complaint',
    0.85,
    'fulls de reclamacio|fart de|farta de|ningu m agafa|ningu m aten|mai agafeu|porto _ esperant|queixar me|reclamacio',
  ],
  [
    'late',
    0.9,
    'm endarrerire|arribo en _ minuts|estic de cami|estic arribant|no trobo aparcament|se m ha fet tard|endarrer*|arribare _ minuts tard',
  ],
  [
    'waiting-list',
    0.85,
    'si hi ha alguna cosa abans|alguna cosa abans|si surt alguna cosa abans|algun forat abans|apunteu me|aviseu me si|si queda lliure|si falla algu',
  ],
  ['prices', 0.9, 'quant em surt|quant em costa|quin preu|quant son|quant es paga'],
  ['opt-out', 0.9, 'esborreu me|no vull que m escriv*|no vull que m envi*|deixeu de molestar|no m escriv*|traieu me'],
  ['my-appointments', 0.85, 'quines visites|quines hores tinc|quines cites'],
  ['call-later', 0.8, 'truqu* me mes tard|truqu* me despres|truqu* me dema|truca m mes tard|truca m despres'],
  ['leave-message', 0.9, 'digui* li que|digue* li que|avis* lo que|avis* la que'],
  [
    'waiting-list',
    0.95,
    'si algu anulla|si algu cancella|si s anulla alguna|si hi ha alguna anullacio|si hi ha una cancellacio',
  ],
  [
    'cancel',
    0.9,
    'esborr* _ cita|trei* _ cita|trai* _ cita|trai* _ hora|trai* _ visita|esborr* _ hora|trei* _ hora|trei* _ visita|esborr* _ visita',
  ],
  ['address', 0.9, 'com arribo|com hi vaig'],
  ['parking', 0.9, 'deixar _ cotxe|deixo _ cotxe'],
  ['preparation', 0.97, 'puc esmorzar|puc sopar|puc prendre|esmorzar abans|menjar abans|beure abans'],
  ['certificate', 0.95, 'paper per _ empresa|paper per _ feina|paper per _ escola'],
  [
    'book',
    0.8,
    'hora amb|hora pel|hora per al|visita al|visita pel|forat amb|forat per|apunta m|apunteu me|anar al metge|veure el metge|veure la doctora|necessito _ metge|tindrieu hora|teniu hora|hi ha hora|queden hores|queda hora|doneu me hora|dona m hora|demanar _ hora|em podeu donar|em podrieu donar|em podries donar|sita|demano hora|voldria _ hora',
  ],
  [
    'book',
    0.6,
    'una analitica|unes analisis|una analisi|fer* _ analitica|fer* _ analisi|treure* sang|fer* _ prova|fer* _ ecografia|fer* _ radiografia|vull veure|veure el|necessito veure|que em miri',
  ],
  [
    'move',
    0.9,
    'me la _ passar|me la passes|me la passeu|me la _ posar|me la poses|me la poseu|me la _ canviar|me la _ moure|passar* a un altre|passa me la|passeu me la|posa me la|poseu me la|deixar la per|deixar ho per|a una altra hora|a un altre dia|moure la|em la _ passar',
  ],
  [
    'cancel',
    0.9,
    'anulam|anulla m|anul lam|anulleu|anuleu|cancela m|cancela*|treu _ visita|treu _ hora|treu _ cita|treu me|treieu _ visita|vull treure',
  ],
  [
    'cannot-attend',
    0.75,
    'al final no vinc|al final no hi vaig|no vindrem|no hi podre|no hi anirem|no hi podem|no arribare',
  ],
  [
    'late',
    0.9,
    'trigare|trigarem|triga* _ minuts|trigo una mica|vaig amb _ retard|arribare _ minuts|vaig just de temps|vaig justa de temps|vaig malament de temps|uns minuts tard|m he adormit|perdut l autobus|perdut el metro|perdut el tren|molt transit|molt de transit|arribem tard|arribarem tard|fare tard|farem tard|arribo en mitja|arribo en un quart',
  ],
  [
    'my-appointments',
    0.85,
    'saber _ quina hora es|saber _ a quina hora|saber _ quin dia|a quina hora es|quina hora era|a quina hora tenia|quan tenia|quan era la|oblidat _ visita|oblidat quan|no recordo _ visita|no me n recordo|per quan tinc|per quan es|quin dia era|quin dia tenia',
  ],
  [
    'repeat',
    0.85,
    'no t he entes|no l he entes|no ho he entes|no s ha sentit|no el sento|no et sento|no sento|no m he assabentat|com ha dit|com has dit|torni a dir*|torna a dir*|digui ho un altre cop|tornar a dir*',
  ],
  [
    'person',
    0.95,
    'amb algu|hi ha algu|no hi ha ningu|algu que em|ningu que em|que m atengui|que em pugui atendre|passeu amb|em pass* amb|em pos* amb|em poseu amb|passa m a|posa m a|parlar amb la infermera|parlar amb el metge|parlar amb vosaltres|una senyoreta|un esser huma|gent de veritat',
  ],
  ['preparation', 0.97, 'deju|dejuni|dejunar'],
  ['results', 0.5, 'analitic*|analisi*'],
  [
    'results',
    0.9,
    'l analitica ja|la meva analitica|de l analitica|les analitiques|arribat _ analisi*|sortit _ analisi*|sortit _ analitica|arribat _ analitica|les meves analisis',
  ],
  [
    'hours',
    0.9,
    'fins a quina hora|a quina hora hi sou|hi sou avui|hi sou dema|obriu dissabte|obriu diumenge|quan hi sou|quines hores feu',
  ],
  [
    'address',
    0.9,
    'per on s hi va|com s hi va|com hi vaig|envia m la ubicacio|on us|on he de venir|on es la consulta|s hi arriba|com s arriba',
  ],
  [
    'insurance',
    0.85,
    'em cobreix|ho cobreix|cobreix|la meva asseguranca|amb asseguranca|per la mutua|soc de sanitas|soc d adeslas|cobriu|cigna|axa|caser',
  ],
  ['prices', 0.9, 'quant val|quin preu|quant cobren|quant cobreu|que cobreu|per quant|quant seria'],
];
