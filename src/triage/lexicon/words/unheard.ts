import { finding } from './finding-words.ts';

/** Emergencies that the words did not hear, and what they were heard as: with `concepts/unheard.ts`. */
export const UNHEARD = [
  finding(
    'heart-device-alarm',
    '(desfibrilador|dai|marcapasos) __ (descarga|descargas|pita|pitando|pitido|pitidos|chispazo*|calambrazo*|sacudida*|disparado|saltado|saltando)|(descarga|descargas|chispazo*|calambrazo*|sacudida*|pita|pitando|pitido|pitidos|disparado) __ (desfibrilador|dai|marcapasos)',
    '(desfibril lador|desfibrilador|dai|marcapassos|marcapasos) __ (descarrega|descarregues|xiula|xiulant|xiulet|xiulets|pita|pitant|enrampad*|sacsejada|disparat|saltat)|(descarrega|descarregues|xiula|xiulant|xiulet|xiulets|pita|pitant|disparat) __ (desfibril lador|desfibrilador|dai|marcapassos|marcapasos)',
    '(pacemaker|icd|defibrillator|defib|heart device|implanted device) __ (beep*|shock|shocked|shocks|shocking|zapped|zapping|fired|went off|gone off|going off|alarm|alarming|buzzing|vibrating)|(shock|shocked|shocks|zapped|zap|beeping|beeps) __ (from|by|off) _ (pacemaker|icd|defibrillator|defib)',
  ),
  // By their names.
  finding('dark-urine-after-effort', 'rabdomiolisis|rabdo', 'rabdomiolisi|rabdo', 'rhabdomyolysis|rhabdo'),
  finding(
    'alcohol-withdrawal',
    'delirium tremens|(abstinencia|mono) (del |de |por el |al )?(alcohol|alcoholica)|sindrome de abstinencia alcoholica',
    'delirium tremens|(abstinencia|mono) (de |del |per |a )?(l )?(alcohol|alcoholica)|sindrome d abstinencia alcoholica',
    'delirium tremens|alcohol withdrawal|withdrawal from (alcohol|drink|drinking)|withdrawing from (alcohol|drink)',
  ),
  finding(
    'tendon-sheath',
    'tenosinovitis (infecciosa|purulenta|septica)|infeccion (del|en el) tendon (del dedo)?',
    'tenosinovitis (infecciosa|purulenta|septica)|infeccio (del|al) tendo (del dit)?',
    '(infective|infectious|infected|septic|flexor) (tenosynovitis|tendon sheath)|infection in (the|my) (finger )?tendon',
  ),
  finding(
    'hand-infection',
    '(dedo|dedos|pulgar|mano) (muy )?(hinchad*) y (muy )?(roj*|colorad*) __ (fiebre|escalofrios)',
    '(dit|dits|polze|ma) (molt )?(inflat|inflada|inflats) i (molt )?(vermell*) __ (febre|calfreds)',
    '(finger|thumb|hand) (is |is all |has gone )?(swollen|puffed up) and (red|hot) __ (fever|temperature|shivers)',
  ),
  finding(
    'injected-under-pressure',
    'inyeccion (a|de) alta presion|(me he |me |se ha |se )?inyect* (grasa|pintura|gasoil|aceite|disolvente)',
    'injeccio a alta pressio|(m he |s ha )?inject* (greix|pintura|gasoil|oli|dissolvent)',
    'high pressure injection|inject* (grease|paint|oil|diesel|solvent|hydraulic fluid)|(grease|paint|oil|diesel|solvent) (got )?injected',
  ),
  finding(
    'deep-wound',
    '(perro|perra|perrito|gato) __ (mordi*|mordisco|bocado|clavad*|dientes|colmillos) __ (mejilla|nariz|carita|labio|labios|cara|cachete|moflete|frente)|(mordedura|mordisco|bocado) de perro __ (mejilla|nariz|carita|labio|cara|cachete|moflete|frente)',
    '(gos|gossa|gat) __ (mosseg*|queixalada|clavat|dents|ullals) __ (galta|nas|careta|llavi|llavis|cara|front)|(mossegada|queixalada) de gos __ (galta|nas|careta|llavi|cara|front)',
    '(dog|puppy|cat) __ (bit|bitten|bite|nipped|mauled|snapped at|went for) __ (cheek|nose|lip|lips|face|forehead|eyelid)|dog bite __ (cheek|nose|lip|face|forehead)',
  ),
  finding(
    'sting-or-new-food',
    '(di|dado|dimos|comio|probo|tomo) (el |un |un poco de |un trozo de )?(huevo|yema|clara)',
    '(vaig donar|donat|vam donar|va menjar|va tastar|li dono) (l |un |una mica de |un tros de )?(ou|rovell|clara)',
    '(gave|fed|given) (him|her|the baby|my (son|daughter|baby)) (some |a bit of |an )?(egg|scrambled egg|omelette)',
  ),
  finding(
    'easy-bruising',
    '(moraton*|morados|cardenal*|hematoma*) __ (sin|ningun) (golpe|golpes|darme|haberme|motivo|venir a cuento|caerme)|(moraton*|morados|cardenales) __ (de la nada|solos|sin mas|porque si)|sin (golpe|golpes|darme (ningun )?golpe*) __ (moraton*|morados|cardenales|hematomas)',
    '(blaus|morats|moradures|hematomes) __ (sense|cap) (cop|cops|donar me|haver me|motiu|caure)|(blaus|morats|moradures) __ (del no res|sols|perque si)|sense (cop|cops|donar me (cap )?cop*) __ (blaus|morats|moradures|hematomes)',
    '(bruise|bruises|bruising|bruised) __ (without|no|any|for no) _ (knock*|bump*|blow*|reason|injury|hitting|banging)|(bruise|bruises|bruising) (really |very |so |too )?(easily|out of nowhere|everywhere|by themselves)|unexplained bruis*|covered in (bruises|bruising)',
  ),
  finding(
    'anticoagulated',
    'sin (golpes|golpe|motivo|mas) (y|,|pero) (tomo|toma|estoy con|llevo) (el )?(sintrom|anticoagulant*|eliquis|apixaban|xarelto|warfarina|pradaxa)',
    'sense (cops|cop|motiu|mes) (i|,|pero) (prenc|pren|estic amb|porto) (el )?(sintrom|anticoagulant*|eliquis|apixaban|xarelto|warfarina|pradaxa)',
    '(without|no) (knocks|any knocks|bumps|reason) (and|,|but) (im |i am )?(on|take) (warfarin|apixaban|eliquis|blood thinners)',
  ),
] as const;
