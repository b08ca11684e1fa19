import { finding } from '../words/finding-words.ts';

/** What sharp things and heavy ones do to a hand or a foot, and a belly like a board: parts of `compositions-of-alarm.ts`. */
export const EMERGENCY_CONCEPTS = [
  finding(
    'slashed',
    'cortad*|corte|corto|cortando|cortar*|cortado|tajo|cuchill*|navaja*|cristal*|vidrio|radial|sierra|cutter|rajad*|lata|machete',
    'tall|tallat|tallada|vaig tallar|va tallar|tallar me|tallant|ganivet*|navalla|vidre*|radial|serra|cuter|llauna|matxet',
    'cut|sliced|slashed|slicing|cutting|knife|blade|glass|saw|grinder|stanley|tin|gash',
  ),
  finding(
    'wont-bend',
    'no (lo |la |los |las |me |le |se )?(puedo|puede|consigo|consigue|pueden|logro) (ni )?(doblar*|estirar*|mover*|cerrar*|flexionar*|extender*)|no (me |le |se )?(dobla|doblan|estira|estiran|responde|responden)',
    'no (el |la |els |les |em |li |es )?(puc|pot|aconsegueixo|poden) (ni )?(doblegar*|estirar*|moure*|tancar*|flexionar*)|no (em |li |es )?(doblega|estira|respon|responen)',
    '(cant|cannot|unable to|wont|doesnt|not able to) (bend|straighten|move|close|lift|flex)',
  ),
  finding(
    'like-a-board',
    '(dura|duro|tiesa|tieso|rigida)? como (una tabla|una piedra|una pared|una roca|madera|cemento|un tambor|una losa)',
    '(dura|dur|tesa|tes|rigida)? com (una taula|una pedra|una paret|una roca|fusta|ciment|un tabal|un tambor|una llosa|un taulo)',
    '(hard |solid |rigid )?(as |like )?(a )?(board|rock|stone|brick|drum|plank|concrete)',
  ),
  finding(
    'nipped',
    'pillad*|pille|pillo|aplast*|machac*|prensad*|triturad*|atrapad*',
    'enganxat el dit|pillat|aixafa*|esclaf*|premsat|triturat|atrapat',
    'trapped|crushed|shut|slammed|squashed|mangled',
  ),
  finding(
    'throbs',
    'late|latidos|palpita|no (lo |la )?aguant*|(una|unas) _ (negr*|morad*)|negro|negros|reventad*',
    'batega|palpita|no (el |la |l )?aguant*|(ungla|ungles) _ (negr*|morad*|lila)|negre|negres|rebentat',
    'throbb*|throbs|nail _ (black|purple|blue)|cant bear it|burst',
  ),
] as const;
