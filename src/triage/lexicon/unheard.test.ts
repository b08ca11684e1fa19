import { expect, test } from '@jest/globals';
import { assessByWords } from '../domain/assess.ts';
import { checkInput } from '../domain/check-input.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';

const library = exampleProtocols();

/** By known words alone, as in every turn. */
function levelOf(language: 'es' | 'ca' | 'en', text: string, ageYears: number): number {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(input.error.code);
  return assessByWords(input.value, library).decision.level;
}

test.each([
  ['es', 'ayer me pasé con el gimnasio y hoy orino oscuro como coca cola', 30],
  ['es', 'después de la clase de spinning el pis me sale marrón y me duelen mucho los muslos', 30],
  ['ca', 'ahir vaig anar al gimnàs i avui el pipí és fosc com la coca-cola', 30],
  ['ca', 'després de fer crossfit orino marró i em fan mal les cames', 30],
  ['en', 'did a hard gym session and now my pee is dark like cola', 30],
  ['en', 'after crossfit my urine’s gone brown and my arms are killing me', 30],
  ['es', 'el desfibrilador que llevo me ha dado dos descargas esta tarde', 70],
  ['es', 'me pita el marcapasos desde anoche', 70],
  ['es', 'el DAI me ha dado una descarga, ahora estoy bien', 70],
  ['ca', 'el desfibril·lador m’ha donat una descàrrega', 70],
  ['ca', 'em xiula el marcapassos des d’ahir', 70],
  ['en', 'my ICD has shocked me twice this afternoon', 70],
  ['en', 'my pacemaker is beeping', 70],
  ['en', 'my defibrillator went off while I was watching tv', 70],
  ['es', 'dejé de beber hace tres días y tiemblo y veo bichos por la pared', 50],
  ['es', 'mi marido ha dejado el alcohol de golpe y está sudando y temblando', 50],
  ['ca', 'vaig deixar de beure fa dos dies i tremolo i suo molt', 50],
  ['ca', 'ha deixat l’alcohol i veu bestioles a la paret', 50],
  ['en', 'I stopped drinking two days ago and I’m shaking and sweating', 50],
  ['en', 'he quit the booze on Monday and he’s seeing bugs on the walls', 50],
  ['es', 'se me ha quedado un dedo blanco y frío y no lo noto', 50],
  ['es', 'tengo el dedo índice blanco, helado, y no lo siento', 50],
  ['ca', 'se m’ha quedat un dit blanc i fred i no el noto', 50],
  ['en', 'my finger has gone white and cold and I can’t feel it', 50],
  ['en', 'one of my toes is white, freezing and numb since this morning', 50],
  ['es', 'me corté hace tres días y tengo la mano roja e hinchada con fiebre', 40],
  ['es', 'me pinché con una espina y tengo el dedo como una morcilla, doblado, y no lo puedo estirar', 40],
  ['es', 'el dedo hinchado como un chorizo, si me lo estiran veo las estrellas', 40],
  ['ca', 'em vaig tallar fa tres dies i tinc el dit vermell i inflat i febre', 40],
  ['ca', 'tinc el dit com una botifarra, doblegat, i no el puc estirar', 40],
  ['en', 'cut my hand three days ago, now it’s red and swollen and I have a temperature', 40],
  ['en', 'my finger’s like a sausage, stuck bent, and I can’t straighten it', 40],
  ['es', 'estoy embarazada de 30 semanas y tengo la pantorrilla hinchada y caliente', 30],
  ['ca', 'estic embarassada i tinc un panxell inflat i calent', 30],
  ['en', 'I’m 30 weeks pregnant and my calf is swollen and hot', 30],
  ['en', 'expecting in May, one calf is red, hot and swollen', 30],
  ['es', 'un perro le ha mordido en la cara a mi hija de tres años', 3],
  ['ca', 'un gos ha mossegat la cara del meu fill de tres anys', 3],
  ['en', 'a dog bit my three year old on the face', 3],
  ['en', 'the dog has bitten her cheek, she’s two', 2],
  ['es', 'el perro de la vecina le mordió la mejilla al niño', 4],
  ['ca', 'el gos li ha clavat les dents al llavi', 4],
  ['es', 'le di huevo y se le ha hinchado la cara', 1],
  ['es', 'ha comido tortilla por primera vez y tiene los ojos y los labios hinchados', 1],
  ['ca', 'ha menjat ou i se li ha inflat la cara', 1],
  ['en', 'he had egg for the first time and his face has swollen up', 1],
  ['en', 'gave her scrambled egg and her face is all puffy', 1],
  [
    'es',
    'desde el lunes me hormiguean los pies, ayer ya no podía subir escaleras y hoy me cuesta levantar los brazos',
    45,
  ],
  ['es', 'empezó por los pies dormidos, luego las piernas flojas y hoy los brazos', 45],
  [
    'ca',
    'des de dilluns em formiguegen els peus, ahir ja no podia pujar escales i avui em costa aixecar els braços',
    45,
  ],
  [
    'en',
    'my feet have been tingling since Monday, yesterday I couldn’t climb the stairs and today my arms are weak',
    45,
  ],
  ['en', 'the weakness started in my feet, then my legs, now it’s my arms', 45],
  ['es', 'a mi padre le dio un ictus esta mañana', 70],
  ['es', 'le ha dado un ictus, fue esta mañana, ahora habla bien', 70],
  ['es', 'le dio como un ictus a mi madre esta mañana, qué hago', 70],
  ['ca', 'al meu pare li ha agafat un ictus aquest matí', 70],
  ['en', 'my dad had a stroke this morning', 70],
  ['es', 'se me ha disparado la pistola de pintura a presión en el dedo', 31],
  ['es', 'me he inyectado grasa con la pistola engrasadora en la mano', 31],
  ['ca', 'se m’ha disparat la pistola de pintura a pressió al dit', 31],
  ['ca', 'm’he injectat greix amb la pistola de greix a la mà', 31],
  ['en', 'was using a pressure paint sprayer and it caught my finger, tiny hole really', 31],
  ['en', 'grease gun injected my finger', 31],
  ['en', 'pressure washer jet went into my hand', 31],
  ['es', 'hice una carrera de 20 kilómetros y ahora la orina me sale como coca cola', 30],
  ['es', 'me arañé con un rosal y tengo la mano colorada, hinchada y tirito', 45],
  ['en', 'hydraulic fluid squirted into my hand from a hose under pressure', 31],
  ['en', 'a thorn in my thumb two days ago, it’s swollen red and I’m shivering', 45],
  ['es', 'mi hermano dejó la bebida el lunes y está viendo arañas', 55],
] as const)('%s: "%s" is an emergency', (language, text, ageYears) => {
  expect(levelOf(language, text, ageYears)).toBeLessThanOrEqual(2);
});

test.each([
  ['es', 'me salen moratones sin golpes y tomo Sintrom', 60],
  ['es', 'tomo sintrom y me sangran las encías', 60],
  ['ca', 'em surten blaus sense cops i prenc Sintrom', 60],
  [
    'ca',
    'm’han sortit blaus a les cames sense cops des de fa una setmana i em sagnen una mica les genives, prenc sintrom',
    60,
  ],
  ['en', 'I’m on warfarin and bruising without any knocks', 60],
  ['en', 'on warfarin, my gums bleed when I brush', 60],
  ['es', 'me pusieron antibiótico por la vejiga el lunes y hoy es jueves y sigo igual de mal', 52],
  ['es', 'llevo tres días con antibiótico para la cistitis y no me hace nada', 40],
  ['ca', 'porto tres dies amb l’antibiòtic per la cistitis i segueixo igual', 40],
  ['en', 'three days on antibiotics for my bladder infection and it’s no better', 40],
  ['en', 'the antibiotics for my UTI aren’t working', 40],
  ['es', 'tiene costras color miel y se le están extendiendo por la cara', 5],
  ['es', 'le salió una ampolla con costra en la nariz y ya se le ha extendido a toda la mejilla', 5],
  ['ca', 'té crostes color mel i se li estenen per la cara', 5],
  ['en', 'he has honey coloured crusts and they’re spreading across his face', 5],
  ['en', 'impetigo spreading to her chin', 5],
  ['es', 'llevo tres días sin dormir, me tiembla todo, necesito que me vea alguien hoy', 36],
  ['ca', 'fa tres dies que no dormo, em tremola tot i necessito que em vegi algú avui', 36],
  ['en', 'I take apixaban and I’m covered in bruises, haven’t bumped into anything', 70],
  ['es', 'cuarto día de fosfomicina y sigo con escozor al orinar', 52],
  ['es', 'no pego ojo desde hace cuatro noches, tengo temblores, por favor que me vea alguien hoy', 35],
] as const)('%s: "%s" is seen today', (language, text, ageYears) => {
  expect(levelOf(language, text, ageYears)).toBe(3);
});

/** Near to them in words, and nothing of the kind. */
test.each([
  ['es', 'voy al gimnasio y me duelen las piernas, orino bien y claro', 30],
  ['es', 'quiero pedir cita para la revisión del marcapasos', 60],
  ['es', 'llevo un desfibrilador y quería saber si puedo hacerme una resonancia', 60],
  ['en', 'can I book my pacemaker check', 60],
  ['ca', 'vull hora per revisar el desfibril·lador', 60],
  ['es', 'dejé de beber hace cinco años y me tiemblan un poco las manos', 50],
  ['en', 'I stopped drinking years ago, my hands shake a bit when I write', 50],
  ['es', 'el dedo hinchado por la artrosis desde hace meses', 40],
  ['es', 'me duele la mano, no tengo fiebre ni está roja', 40],
  ['es', 'un perro me ha mordido la mano', 40],
  ['es', 'quiero comprar una pistola de pintura', 40],
  ['es', 'he pintado con pistola a presión y me duele la espalda', 40],
  ['es', 'tomo antibiótico para la cistitis desde ayer y ya estoy mejor', 40],
  ['es', 'tiene costras en la nariz color miel, como impétigo', 5],
  ['es', 'tengo insomnio desde hace meses', 40],
  ['en', 'not sleeping well for months', 40],
  ['es', 'me salen moratones con facilidad desde siempre', 30],
  ['es', 'me sangran las encías al cepillarme', 60],
  ['es', 'come huevo y no le gusta', 5],
  ['es', 'se me duermen los pies por la noche', 45],
  ['es', 'me cuesta subir escaleras por la rodilla', 70],
  ['es', 'estoy embarazada y quiero pedir cita con la matrona', 30],
  ['es', 'voy a correr y mi orina no es oscura', 30],
] as const)('%s: "%s" is no emergency', (language, text, ageYears) => {
  expect(levelOf(language, text, ageYears)).toBeGreaterThan(2);
});
