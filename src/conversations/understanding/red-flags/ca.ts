import type { RedFlagWords } from './findings.ts';

export const caRedFlags: RedFlagWords = {
  'chest-pain':
    'dolor _ pit|mal al pit|mal _ pit|em fa mal _ pit|opressio _ pit|pressio _ pit|em preme _ pit|punxades _ pit|pes al pit|angina de pit|dolor toracic|pit em fa mal',
  'cannot-breathe':
    'no puc respirar|no pot respirar|em costa _ respirar|li costa _ respirar|m ofego|s ofega|s esta ofegant|em falta _ aire|falta d aire|falta l aire|dificultat _ respirar|respira malament|respiro malament|gairebe no respira|no respiro be|no respira be|m asfixio|s asfixia|sense aire|no puc agafar aire|ofegant',
  'not-breathing': 'no respira|ha deixat de respirar|no esta respirant',
  choking: 'ennuega*|s ha ennuegat|s esta ennuegant|ennuegat|ennuegada|m he ennuegat',
  'stroke-signs':
    'ictus|feridura|embolia|infart cerebral|vessament cerebral|boca torta|cara torta|boca torcada|cara torcada|se li ha torcat|no pot parlar|no puc parlar be|parla estrany|no mou _ brac|no pot moure|no puc moure|mig cos|brac adormit|cara adormida|mitja cara|no li surten les paraules|paralisi|paralitzat|paralitzada|se li cau _ cara',
  unconscious:
    'inconscient|sense coneixement|no es desperta|no desperta|no respon|no reacciona|ha perdut el coneixement|ha perdut la consciencia|perdua de consciencia|no torna en si',
  fainting: 'desmai*|s ha desmaiat|m he desmaiat|lipotimia|em marejo i caic|sincope',
  seizure: 'convuls*|atac epileptic|atac d epilepsia|crisi epileptica|esta tremolant i no respon',
  'heavy-bleeding':
    'no para de sagnar|no deixa de sagnar|sagn* molt|sagn* moltissim|molta sang|hemorragia|no paro de sagnar|no s atura la sang|dessagn*|sagnat abundant|no para de sortir sang',
  'vomiting-blood': 'vomit* _ sang|vomit amb sang|vomits de sang',
  'blood-in-stool':
    'femta _ sang|sang _ femta|sagn* per l anus|femta negra|caca negra|sang _ caca|deposicions negres|femtes negres',
  'coughing-blood': 'tus _ sang|tos* _ sang|escup* sang|esput _ sang',
  'severe-allergy':
    'reaccio allergica|anafila*|se m infla la llengua|se m tanca la gola|llengua inflada|gola tancada|se m esta tancant la gola|se li infla la llengua|gola inflada',
  suicidal:
    'suicid*|treure m la vida|llevar m la vida|matar me|matar m|no vull viure|no vull seguir vivint|vull morir*|em vull morir|acabar amb tot|acabar amb la meva vida|ganes de morir*|treure s la vida|es vol matar|em vull matar|millor mort|millor morta',
  'self-harm': 'm he tallat les venes|tallar me|fer me mal|autoles*|em tallo|s autolesiona|es talla els bracos',
  overdose:
    'sobredosi|massa pastilles|moltes pastilles|totes les pastilles|un pot de pastilles|caixa sencera de pastilles',
  poisoning: 'intoxica*|enverin*|ha begut lleixiu|begut lleixiu|s ha empassat|empassat una pila|monoxid',
  'head-injury': 'cop _ cap|traumatisme cranial|s ha obert el cap|trau al cap|m he donat _ cap|cop al cap',
  'serious-accident':
    'accident de cotxe|accident de moto|accident de transit|atropell*|accident greu|ha caigut d un|caiguda des de',
  'serious-burn':
    'cremada greu|cremades greus|cremada gran|s ha cremat|m he cremat amb oli|cremat _ cara|cremada quimica|electrocut*',
  'worst-headache':
    'pitjor mal de cap|mal de cap explosiu|mal de cap brutal|mal de cap sobtat|mal _ cap _ insuportable|m esclata el cap|mal de cap mes fort',
  'stiff-neck-fever':
    'febre _ coll rigid|coll rigid _ febre|rigidesa de clatell|meningitis|febre i taques|taques a la pell i febre|clatell rigid',
  confusion:
    'confos de cop|esta desorientat|esta desorientada|no sap on es|no em reconeix|no reconeix|diu coses sense sentit|esta molt confos|esta molt confosa|deliri|delira',
  'sudden-vision-loss':
    'no veig res|he perdut la visio|he perdut la vista|perdua de visio|no veig d un ull|no veig per un ull|ha perdut la vista|m he quedat cec|m he quedat cega|veig doble|deixat de veure',
  'pregnancy-bleeding':
    'embarassada _ sagn*|sagn* _ embarassada|embaras _ sagn*|embarassada i sagno|embarassada i estic sagnant|sagnat en l embaras',
  labour: 'he trencat aigues|ha trencat aigues|estic de part|esta de part|contraccions|m he posat de part',
  'reduced-fetal-movement':
    'no noto el nado|no noto el bebe|el bebe no es mou|el nado no es mou|no es mou el bebe|no noto els moviments',
  'infant-fever':
    'nado _ febre|febre _ nado|bebe _ febre|febre _ bebe|acabat de neixer _ febre|mesos _ febre|bebe no menja|nado no menja|nado no vol menjar',
  'severe-abdominal-pain':
    'mal de panxa insuportable|mal de panxa molt fort|dolor abdominal _ fort|dolor insuportable|mal insuportable|panxa dura|ventre dur|apendicitis|dolor molt fort _ panxa',
  'testicular-pain': 'dolor _ testicle*|mal _ testicle*|em fan mal els testicles|testicle inflat|torsio testicular',
  'facial-swelling':
    'cara inflada|se m infla la cara|se m ha inflat la cara|inflor _ cara|coll inflat|no puc empassar|no puc obrir la boca|se m esta inflant la cara|inflat el coll',
  'blue-lips': 'llavis blaus|llavis morats|es posa blau|es posa blava|esta blau|s ha posat morat|es posa morat',
  violence:
    'em pega|m ha pegat|em maltracta|violencia de genere|m ha violat|m han violat|agressio sexual|m han agredit|maltractaments|apunyal*|tret de pistola',
  'heart-attack':
    'infart|atac de cor|atac al cor|aturada cardiaca|parada cardiaca|li esta donant un atac|dolor _ brac esquerre',
  'avulsed-tooth':
    'm ha caigut una dent _ cop|dent arrencada|m ha saltat una dent|li ha saltat una dent|m ha sortit una dent|dent fora per un cop|cop _ dent',
};
