import { expect, test } from '@jest/globals';
import { assess } from '../domain/assess.ts';
import { checkInput } from '../domain/check-input.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';

const library = exampleProtocols();

function assessmentOf(language: 'es' | 'ca' | 'en', text: string, ageYears: number) {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(input.error.code);
  return assess(input.value, library).decision;
}

test.each([
  ['es', 'quiero apuntarme a las clases de preparación al parto, estoy de veinte semanas y va todo fenomenal', 32],
  ['ca', 'em vull apuntar a les classes de preparació al part, estic de vint setmanes', 32],
  ['en', 'I’d like to sign up for the birth classes, I’m twenty weeks', 32],
  ['es', 'para donar sangre tengo que esperar mucho después de un tatuaje? y ahí se puede o voy al hospital', 29],
  ['ca', 'per donar sang haig d’esperar molt després d’un tatuatge?', 29],
  ['en', 'how long after a tattoo do I have to wait to donate blood', 29],
  ['ca', 'a quina edat es porta un nen al dentista per primer cop?', 30],
  ['en', 'at what age should a child first go to the dentist', 30],
  ['ca', 'em podeu dir quan obre la farmàcia de guàrdia', 30],
  ['es', 'cuál es la farmacia de guardia hoy', 30],
  ['en', 'which is the duty pharmacy tonight', 30],
  ['es', 'necesito el parte de confirmación de la baja del hombro, lo recojo yo o lo mandáis a la empresa', 57],
  ['ca', 'necessito el part de confirmació de la baixa de l’espatlla', 57],
  ['en', 'I need my sick note renewed for my shoulder, do I collect it or do you send it', 57],
  ['es', 'la cita de rehabilitación del jueves me viene mal, puede ser otro día de la semana que viene', 62],
  ['ca', 'la cita de rehabilitació de dijous em va malament, pot ser un altre dia', 62],
  ['en', 'my rehab appointment on Thursday is no good, could it be another day', 62],
  ['ca', 'xiulets a les dues orelles des d’un concert de fa tres setmanes, va a menys i hi sento bé', 27],
  ['es', 'me pitan los oídos desde un concierto de hace tres semanas', 27],
  ['en', 'whistling in my ears since a gig three weeks ago', 27],
  [
    'es',
    'roncha que va y viene con el frío en las manos desde el invierno pasado, nunca se me hincha la cara ni me ahogo, con antihistamínico bien',
    36,
  ],
  ['es', 'me salen ronchas con el frío desde el invierno pasado', 36],
  ['ca', 'em surten faves amb el fred des de l’hivern passat', 36],
  ['en', 'I get hives from the cold, since last winter', 36],
  [
    'es',
    'mi vecina se cayó y la ambulancia ya se la llevó anoche, yo solo llamo porque me dejó encargado que anulara su cita de podología de mañana',
    46,
  ],
  [
    'ca',
    'la meva veïna va caure i l’ambulància ja se la va endur ahir, només truco per anul·lar la seva cita de podologia',
    46,
  ],
  [
    'en',
    'my neighbour fell and the ambulance took her last night, I’m only calling to cancel her podiatry appointment',
    46,
  ],
  [
    'es',
    'llamo para anular lo del viernes con el neurólogo, lo del desmayo ya me lo vieron en el hospital en verano y estaba todo bien, gracias',
    31,
  ],
  [
    'ca',
    'les regles em venen cada vint dies i més llargues, des de l’estiu, ni em marejo ni res, però vull que la ginecòloga m’ho miri',
    49,
  ],
  ['es', 'me voy a Tailandia en febrero y quiero mirar las vacunas y lo de la malaria', 28],
  ['ca', 'me’n vaig a Kenya al febrer i vull les vacunes i les pastilles per a la malària', 28],
  ['en', 'I’m going to Thailand in February and want the vaccines and malaria tablets', 28],
] as const)('%s: "%s" waits', (language, text, ageYears) => {
  expect(assessmentOf(language, text, ageYears).level).toBeGreaterThanOrEqual(4);
});

test.each([
  ['es', 'mi vecina se cayó y no se despierta, la ambulancia no llega', 32],
  ['es', 'la ambulancia se llevó anoche a mi vecina y ahora me duele el pecho a mí', 32],
  ['es', 'estoy de parto, iba a las clases de preparación al parto y he roto aguas', 32],
  ['es', 'llamo por las clases de preparación al parto pero tengo contracciones cada cinco minutos', 32],
  ['es', 'me pitan los oídos desde ayer y tengo la cara torcida', 32],
  ['es', 'me han salido ronchas de golpe por todo el cuerpo', 30],
  ['en', 'I gave blood today and I can’t stop bleeding', 30],
  ['es', 'doné sangre y ahora sangro mucho', 30],
  ['es', 'me salen ronchas con el frío desde el invierno pasado y hoy se me hincha la lengua', 36],
  ['es', 'ronchas con el frío desde el invierno pasado y me ahogo', 36],
  ['es', 'estoy en preparto, con contracciones', 32],
  ['es', 'llamo para anular lo del viernes, ya me lo vieron, pero hoy me he vuelto a desmayar', 60],
  ['es', 'he vuelto de Kenia y tengo fiebre de 39, tomé las pastillas para la malaria', 28],
  ['es', 'voy a Tailandia en enero, volví de Senegal hace dos semanas y tengo fiebre', 28],
] as const)('%s: "%s" does not', (language, text, ageYears) => {
  expect(assessmentOf(language, text, ageYears).level).toBeLessThanOrEqual(2);
});

test.each([
  ['es', 'tengo caspa y me salen unas cosas rarísimas y negras por el ombligo', 40],
  ['en', 'I have dandruff and my left knee has gone all wobbly and green', 40],
] as const)('%s: what no word knows beside an everyday complaint is a person’s: "%s"', (language, text, ageYears) => {
  expect(assessmentOf(language, text, ageYears).doubts).toContain('not-understood');
});
