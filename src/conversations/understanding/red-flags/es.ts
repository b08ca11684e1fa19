import type { RedFlagWords } from './findings.ts';

export const esRedFlags: RedFlagWords = {
  'chest-pain':
    'dolor _ pecho|duele _ pecho|dolor toracico|opresion _ pecho|presion _ pecho|me aprieta _ pecho|me oprime _ pecho|pinchazos _ pecho|punzadas _ pecho|pecho me duele|peso en el pecho|angina de pecho',
  'cannot-breathe':
    'no puedo respirar|no puede respirar|me cuesta _ respirar|le cuesta _ respirar|me ahogo|se ahoga|se esta ahogando|falta _ aire|me falta el aire|no me llega el aire|dificultad _ respirar|dificultad respiratoria|respira mal|respiro mal|respira muy mal|apenas respira|no respiro bien|no respira bien|me asfixio|se asfixia|sin aire|ahogandome|no puedo coger aire',
  'not-breathing': 'no respira|ha dejado de respirar|no esta respirando|dejo de respirar',
  choking: 'atragantad*|se ha atragantado|se atraganto|se esta atragantando',
  'stroke-signs':
    'ictus|derrame cerebral|infarto cerebral|embolia|boca torcida|cara torcida|se le ha torcido|torcido la boca|torcida la boca|no puede hablar|no puedo hablar bien|habla raro|no mueve _ brazo|no puede mover|no puedo mover|medio cuerpo|brazo dormido|cara dormida|media cara|se le cae _ cara|no le salen las palabras|se le traba la lengua|paralisis|paralizad*',
  unconscious:
    'inconsciente|sin conocimiento|no despierta|no se despierta|no responde|no reacciona|ha perdido el conocimiento|perdio el conocimiento|no vuelve en si|esta ido|perdida de conciencia',
  fainting: 'desmay*|desmai*|se ha caido redond*|lipotimia|me mareo y me caigo|sincope',
  seizure: 'convuls*|ataque epileptic*|ataque de epilepsia|crisis epileptica|esta temblando y no responde',
  'heavy-bleeding':
    'no para de sangrar|no deja de sangrar|sangr* mucho|sangr* muchisimo|mucha sangre|hemorragia|no paro de sangrar|sangra a chorros|no se corta la sangre|no corta _ sangr*|desangr*|sangrado abundante|no deja de salir sangre',
  'vomiting-blood': 'vomit* _ sangre|vomito con sangre|vomitos de sangre|vomito* negro',
  'blood-in-stool':
    'heces _ sangre|sangre _ heces|sangr* por el ano|sangro por detras|heces negras|caca negra|sangre al hacer de vientre|deposiciones negras|sangre _ caca',
  'coughing-blood': 'tos* _ sangre|escup* sangre|esputo _ sangre|echo sangre por la boca',
  'severe-allergy':
    'reaccion alergica|anafila*|se me hincha la lengua|se me cierra la garganta|lengua hinchada|garganta cerrada|se me esta cerrando la garganta|se le hincha la lengua|alergia fuerte|garganta hinchada',
  suicidal:
    'suicid*|quitarme la vida|matarme|no quiero vivir|no quiero seguir viviendo|quiero morir*|acabar con todo|acabar con mi vida|ganas de morir*|quitarse la vida|se quiere matar|me quiero matar|desaparecer para siempre|mejor muert*',
  'self-harm': 'me he cortado las venas|cortarme|hacerme dano|autolesi*|me corto|se autolesiona|se corta los brazos',
  overdose:
    'sobredosis|demasiadas pastillas|muchas pastillas|todas las pastillas|un bote de pastillas|caja entera de pastillas',
  poisoning:
    'intoxica*|envenen*|ha bebido lejia|ha tragado _ lejia|se ha tragado|bebido lejia|tragado una pila|monoxido',
  'head-injury':
    'golpe _ cabeza|traumatismo craneal|se ha abierto la cabeza|brecha en la cabeza|me he dado _ cabeza|se ha dado _ cabeza',
  'serious-accident':
    'accidente de coche|accidente de moto|accidente de trafico|atropell*|accidente grave|se ha caido de un|caida desde',
  'serious-burn':
    'quemadura* grave*|quemadura* grande*|se ha quemado con|me he quemado con aceite|quemad* _ cara|quemadura quimica|quemadura electrica|electrocut*',
  'worst-headache':
    'peor dolor de cabeza|dolor de cabeza explosivo|dolor de cabeza brutal|dolor de cabeza repentino|dolor _ cabeza _ insoportable|me estalla la cabeza|la cabeza me va a estallar|dolor de cabeza mas fuerte',
  'stiff-neck-fever':
    'fiebre _ cuello rigido|cuello rigido _ fiebre|rigidez de nuca|meningitis|fiebre y no puede doblar el cuello|nuca rigida|manchas en la piel y fiebre|fiebre y manchas',
  confusion:
    'confus* _ repente|esta desorientad*|no sabe donde esta|no me reconoce|no reconoce|dice cosas sin sentido|esta muy confus*|desvari*|delira*',
  'sudden-vision-loss':
    'no veo nada|he perdido la vision|he perdido la vista|perdida de vision|perdido vision|no veo por un ojo|no veo de un ojo|ha perdido la vista|me he quedado cieg*|veo doble|dejado de ver|perdida subita de vision',
  'pregnancy-bleeding':
    'embarazad* _ sangr*|sangr* _ embarazad*|embarazo _ sangr*|sangrado en el embarazo|embarazad* y sangro|embarazad* y estoy sangrando',
  labour: 'he roto aguas|rompi aguas|ha roto aguas|estoy de parto|esta de parto|contracciones|me he puesto de parto',
  'reduced-fetal-movement':
    'no noto al bebe|no se mueve el bebe|bebe no se mueve|no siento al bebe|no noto los movimientos',
  'infant-fever':
    'bebe _ fiebre|fiebre _ bebe|recien nacido _ fiebre|recien nacida _ fiebre|meses _ fiebre|fiebre _ recien nacid*|bebe no come|bebe no quiere comer',
  'severe-abdominal-pain':
    'dolor _ barriga _ insoportable|dolor _ abdominal _ fuerte|barriga dura|dolor insoportable|dolor de barriga muy fuerte|dolor _ abdomen _ insoportable|vientre duro|apendicitis|dolor muy fuerte _ barriga|retorciendome de dolor',
  'testicular-pain':
    'dolor _ testiculo*|testiculo* _ dolor|me duele* _ testiculo*|testiculo hinchado|torsion testicular',
  'facial-swelling':
    'cara hinchada|se me hincha la cara|se me ha hinchado la cara|hinchazon _ cara|cuello hinchado|flemon _ ojo|no puedo tragar|no puedo abrir la boca|se me esta hinchando la cara|hinchado el cuello',
  'blue-lips':
    'labios azules|labios morados|se pone azul|esta azul|se ha puesto morado|se pone morado|labios amoratados',
  violence:
    'me pega|me ha pegado|me maltrata|violencia de genero|me ha violado|agresion sexual|me han violado|me han agredido|malos tratos|abus* de mi|me han apunalado|apunalad*|disparo',
  'heart-attack':
    'infarto|ataque al corazon|paro cardiaco|parada cardiaca|le esta dando un ataque|dolor _ brazo izquierdo',
  'avulsed-tooth':
    'se me ha caido un diente _ golpe|diente arrancado|se me ha salido un diente|diente fuera por un golpe|se le ha salido el diente|se le ha saltado un diente|se me ha saltado un diente|golpe _ diente',
};
