import { finding } from './finding-words.ts';

/** Emergencies in the plain words of who was not heard at first: each with its neighbours. */
export const EMERGENCIES_AGAIN = [
  finding(
    'thunderclap-headache',
    '(relampago|trueno|estallido|explosion|petardazo|mazazo|hachazo|bomba|martillazo|latigazo) (en|dentro de) (la|mi|su) (cabeza|nuca)|(cabeza|nuca) __ (como un|de un) (relampago|trueno|estallido|mazazo|hachazo|martillazo|tiro|disparo)',
    '(llamp|tro|esclat|explosio|petard|cop de maca|destralada|bomba|fuetada) (al|dins del) (cap|clatell)|(cap|clatell) __ (com un|d un) (llamp|tro|esclat|tret|cop de maca)',
    '(bolt|bang|thunderclap|explosion|bomb|hammer blow) in (my|his|her) head|(headache|head) __ (like a (bang|bolt|thunderclap|bomb|hammer|gunshot)|hit by a bat)',
  ),
  finding(
    'severe',
    '(nunca|jamas|en mi vida) (he|habia) (tenido|sentido|notado|pasado) (un dolor|nada|una cosa|dolor) (asi|igual|parecid*|semejante|tan)|no (me |le |se )?(deja|dejo|soporta|soporto|aguanta|aguanto) ni (que (la |lo |le |me )?roce|el roce|la sabana)|no (me )?puedo (ni )?(estirar*|enderez*|incorporar*)',
    '(mai|en ma vida) (he|havia) (tingut|sentit|notat|passat) (un dolor|un mal|res|dolor) (aixi|igual|semblant|tan)|no (em |li |es )?(deixa|deixo|suporta|suporto|aguanta|aguanto) ni (que (la |el |li |em )?(fregui|toqui)|el frec|el llencol)|no (em )?puc (ni )?(estirar*|redrecar*|incorporar*)',
    'never (had|felt|known) (a pain|pain|anything) (like|as bad|this)|cant (even )?(bear|stand) (the sheet|anything touching|it being touched)|cant straighten (up|myself)',
  ),
  finding(
    'palpitations',
    'corazon _ (se (me |le )?(para|pararse|salta|desboca|dispara|vuelve loco)|da (un vuelco|vuelcos|saltos)|a saltos)',
    'cor _ (se (m |li )?(para|aturar*|salta|desboca|dispara)|s (atura|ature)|fa (un salt|salts|voltes)|a salts)',
    'heart _ (stops|stopping|skips|skipping|flips|flutter*|misses beats|jumping)|pacemaker __ (stops|dizzy|shocks|beeping)',
  ),
  finding(
    'less-movement',
    'no se (menea|bulle|revuelve)|(apenas|casi (no|ni)) (se menea|me da)',
    '(no|quasi no|gairebe no|amb prou feines) (es|s) (bellug*|ha bellugat|remou)|no (el |la |l )?noto (bellugar*|remoure*)',
    'baby _ (isnt|hasnt|not) (kicked|kicking|wriggled|wriggling|budged)',
  ),
  finding(
    'deep-wound',
    '(mordi*|mordedura|mordisco|bocado) __ (cara|labio|parpado|oreja|cuello)|(labio|parpado|oreja|ceja) (rajad*|abiert*|colgando|desgarrad*)',
    '(mosseg*|queixalada) __ (cara|llavi|parpella|orella|coll)|(llavi|parpella|orella|cella) (obert*|penjant|esquincad*|estripad*)',
    '(bit|bitten|bite) __ (face|lip|eyelid|ear|neck)|(lip|eyelid|ear|eyebrow) (split|torn|hanging|ripped)( open)?',
  ),
  finding(
    'serious-burn',
    '(ha |me |le )(dado|dio|pegado|pego) (la corriente|un calambrazo|una descarga|un chispazo|un corrientazo|un latigazo electrico)|electrocut*',
    '(ha |m ha |va )(donat|donar|enganxat|enganxar|clavat) (el corrent|la corrent|una descarrega|una enrampada|una rampada)|electrocut*',
    '(got|had|getting) (a |an )?(electric |electrical )?(shock|zap) (off|from) (the )?|electrocut*|zapped (by|off)',
  ),
] as const;
