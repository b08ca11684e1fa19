import { expect, test } from '@jest/globals';
import { assess } from '../domain/assess.ts';
import { checkInput } from '../domain/check-input.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';

const library = exampleProtocols();

test.each([
  ['es', 'se ha encerrado en el baño con un cuchillo y dice que se corta el cuello'],
  ['ca', 's’ha tancat al bany amb un ganivet i plora'],
  ['en', 'he has locked himself in the bathroom with a knife'],
  ['es', 'se ha inyectado la insulina a propósito y ha dejado una nota'],
  ['en', 'she injected all her insulin on purpose'],
  ['es', 'el sintrom me ha salido 9 y me sangran las encías'],
  ['en', 'my INR came back 8 and I bruise everywhere'],
  ['es', 'me dieron una patada en los testículos y el escroto está morado'],
  ['es', 'tengo un bulto duro debajo de la lengua y 38 de fiebre por una muela'],
  ['en', 'my heart is racing, 170 on my watch, and I feel dizzy'],
  ['es', 'mi marido bebe mucho y mea mucho desde hace una semana y hoy vomita'],
  ['ca', 'beu molt i pixa molt i avui vomita'],
  ['en', 'he is drinking loads and peeing loads and now he is being sick'],
  ['en', 'he has a shunt and he is sleepy and being sick'],
  ['ca', 'tinc un flemó que m’ha pujat fins a l’ull, gairebé no el puc obrir'],
  ['es', 'con el dolor de la muela me estoy tomando dos paracetamoles cada dos horas desde el viernes'],
  ['ca', 'em prenc dos paracetamols d’un gram cada dues hores des de divendres'],
  ['es', 'mi hijo de 9 años lleva días bebiendo agua sin parar y haciendo mucho pis, hoy ha vomitado tres veces'],
  ['ca', 'el meu fill de 9 anys beu aigua sense parar i avui ha vomitat'],
  ['es', 'mi hija tiene una válvula en la cabeza, le duele mucho la cabeza y ha vomitado esta mañana'],
  ['ca', 'té hidrocefàlia amb vàlvula i des d’ahir té mal de cap i està ensopida'],
  ['en', 'she has hydrocephalus, and today a headache that wakes her and she threw up'],
  ['es', 'empezó con hormigueo en los pies, ahora le cuesta subir escaleras y también las manos'],
  ['ca', 'tinc formigueig a les cames, em costa aixecar-me de la cadira i fa dues setmanes vaig tenir la grip'],
  ['en', 'pins and needles in my feet, I can hardly climb the stairs and now my hands too'],
  ['es', 'con el dolor de muela llevo dieciocho paracetamoles desde ayer, estoy bien, un poco de náusea'],
  ['ca', 'porto quinze paracetamols d’ençà d’ahir pel queixal'],
  ['en', 'awful toothache, been popping paracetamol, I reckon eighteen or twenty of the one gram ones since yesterday'],
  ['es', 'llamo bajito, mi marido me ha vuelto a pegar esta noche y va a volver sobre las ocho'],
  ['ca', 'el meu marit m’ha tornat a pegar aquesta nit i tornarà a les vuit'],
  ['en', 'my husband hit me again last night and he will be back at eight'],
  ['es', 'llevo desde las siete con un ladrillo aquí en medio de las tetas, sudando frío y con ganas de devolver'],
  ['ca', 'des de les set tinc un pes al mig dels pits, suo fred i tinc ganes de treure'],
  ['en', 'since seven there is a brick sitting between my boobs, cold sweats and I feel sick'],
  [
    'es',
    'me duele la sien, ni peinarme puedo, se me cansa la mandíbula y desde ayer por ese ojo veo como con una gasa',
  ],
  ['ca', 'fa tres dies que em formiguegen els peus i avui ja no em puc aixecar de la cadira sense ajuda'],
  [
    'es',
    'ayer me fallaban las rodillas en la escalera y ya no me puedo levantar de la silla, tengo hormigueo en los pies',
  ],
  ['en', 'my feet have been tingling for three days and now I cannot get up from the chair without help'],
  ['es', 'llevo el riñón de mi hermana puesto desde abril y hoy tengo 38,5, tomo las del rechazo'],
  ['ca', 'porto el ronyó del meu germà des de l’abril, tinc 38,6 i prenc les pastilles del rebuig'],
  ['en', 'I have my sister’s kidney since April, I take the anti-rejection pills and today I have 38.5'],
  ['es', 'anoche me volvió a pegar y esta tarde tengo que volver allí con los niños'],
  ['en', 'he hit me again last night and I have to go back there tonight'],
] as const)('%s: "%s" is a person’s at once', (language, text) => {
  const input = checkInput({ language, text, patient: { ageYears: 40 } }, library);
  if (!input.ok) throw new Error(input.error.code);
  expect(assess(input.value, library).decision.level).toBeLessThanOrEqual(2);
});

test.each([
  ['es', 'mi hijo tiene hidrocefalia y quería cita para su revisión anual'],
  ['ca', 'porta una vàlvula al cap i vull hora per a la revisió'],
  ['en', 'I need an appointment for his shunt check'],
  ['es', 'me cuesta subir escaleras por la rodilla desde hace meses'],
  ['ca', 'em costa pujar escales pel genoll des de fa mesos'],
  ['en', 'I find it hard to climb stairs because of my knee, for months now'],
  ['es', 'mi marido me ha pegado el catarro y tengo tos'],
  ['ca', 'el nen m’ha encomanat el refredat'],
  ['en', 'my husband has given me his cold'],
  ['es', 'necesito la receta del paracetamol, la caja de veinte de un gramo'],
  ['en', 'breastfeeding, one boob is sore and hard on one side, no fever'],
] as const)('%s: "%s" is no emergency', (language, text) => {
  const input = checkInput({ language, text, patient: { ageYears: 40 } }, library);
  if (!input.ok) throw new Error(input.error.code);
  expect(assess(input.value, library).decision.level).toBeGreaterThan(2);
});
