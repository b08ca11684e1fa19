import type { TriageWords } from './triage-words.ts';

export const es: TriageWords = {
  readWith: ['es', 'ca'],
  levels: {
    1: 'Cuelgue y llame ahora al {emergency}.',
    2: 'Un profesional le atiende ahora mismo. Si empeora, llame al {emergency}; si nadie le atiende, vaya a urgencias.',
    3: 'Le tienen que ver hoy. Si empeora, llame al {emergency}.',
    4: 'Le damos cita en los próximos tres días laborables. Si empeora, vuelva a llamar.',
    5: 'Puede pedir una cita normal. Si nota algo nuevo, vuelva a llamar.',
  },
  likeEmergencies: 'Lo cuenta como otros contaron una urgencia: puede serlo mientras no se pregunte',
  noProtocol: 'Ningún protocolo encaja con lo que cuenta: le atiende una persona',
  ageAround: ['tengo ', ' años'],
  has: 'tiene ',
  negation: {
    negators: new Set(['no', 'sin', 'nunca', 'tampoco', 'ni', 'ningun', 'ninguna', 'nada', 'nadie']),
    undone:
      / (pedido|renovado|recogido|encargado|se si|se que|se lo|se como|sabe|cree|ayuda|hace caso|me cree|puedo|puede|podia|para|paro|parar|dejo|deja|dejar|aguanto|aguanta|soporto|duermo|duerme|dormir|quita|pasa|baja|cede|calma|mejora|remite|alivia|mejora|funciona|hace(?! $)|solo|va|van|encuentro|mas|entiendo|consigo|hay manera|creo que sea normal|es normal|cita|importa|quiero|quiere|camino|veo|oigo|como|come|llega) /,
    ends: / (pero|aunque|sino|ahora|desde|porque|y (me|le|se|nos|lo|la|tengo|tiene|esta|estoy|noto|nota|ha|he|han|ahora|hoy|mucho|mucha|con|de (repente|golpe|pronto)|vomit[oae]|vomitando|quiero|quiere|sangr[oae]|sangrando|duele|siento|siente|pierdo|pierde|escup[oe]|tos[eo]|orin[oa]|me[oa]|cag[oa]|tiembl[oa]|sud[oa]|empez[oa]|empiez[oa])|ni se si|con|por|del|cuando|al) /,
    after:
      /^(?:(?:o|ni|y) (?:[a-z]+ ){1,4}?)?((no|tampoco|(?:creo|diria|parece) que no) (?:se )?(?:le |me |li )?(tengo|tiene|hay|he|ha|tinc|te|hi ha|esta|estan|es|noto|veo|(he|ha|hay|hemos) (visto|tenido|notado|habido))?|,? ?(ninguno?|ninguna)|, nada) ?([.,;]|$|pero|y |ni )/,
    inside:
      / (?:no|ni) (?:me |le |nos |la |lo |las |los )?(?:duele|duelen|molesta|molestan|(?:esta|estan|tengo|tiene|veo) (?:hinchad|roj|inflamad|dormid|adormecid|acorchad)[oa]s?) $| no se (?:me |le |nos )?(?:hincha|inflama|duerme|adormece)n? $/,
  },
  ofTheCall:
    /\bno (?:le|te|les|os) entiendo|\b(?:ahora )?no puedo hablar (?:ahora|en este momento|ahora mismo|mucho)|\bahora no puedo hablar/giu,
  ofSpeech:
    /\b(?:bien|claro|claramente|con claridad|normal|correctamente|seguido|de (?:repente|golpe|pronto)|subitamente|desde|hace|ni)\b/u,
  speaks: /hablar/u,
  busy: {
    opening:
      'hola|buenas|buenos dias|buenas tardes|perdone?|disculpe|mire|oiga|es que|lo siento|pero|y|porque|si|vale|por favor|porfa|gracias|muchas gracias|adios|hasta luego',
    speech: '(?:ahora(?: mismo)?|en este momento) no puedo hablar|no puedo hablar (?:ahora(?: mismo)?|en este momento)',
    busy: '(?:estoy|voy) (?:conduciendo|trabajando|ocupad[oa]|en (?:una reunion|el trabajo|clase|el coche|el autobus|el bus|el metro|el tren)|reunid[oa])',
    wish: '(?:(?:que|pueden?|podrian?|podeis|me puede|me pueden) )?(?:me llamen?(?: alguien)?|llamenme|llameme|llamadme|llamame|llamarme|llamar)(?: (?:luego|despues|mas tarde|en otro momento|otro dia|manana|por la (?:tarde|manana)|esta tarde|a otra hora|en un rato))+',
  },
};
