import { describe, expect, test } from '@jest/globals';
import { assess, exampleProtocols } from '../index.ts';

const library = exampleProtocols();
const decided = (language: 'es' | 'ca' | 'en', text: string) =>
  assess({ language, text, patient: {}, answers: new Map() }, library).decision;

describe('a complaint that nobody knows beside an administrative wish', () => {
  test.each([
    ['es', 'necesito un informe y además tengo un repiqueteo que no me deja'],
    ['es', 'quería cambiar la cita del jueves, y de paso decirles que se me ha puesto la rodilla rarísima'],
    ['es', 'llamo por la factura de marzo. Y mi madre nota como gusanillos por los pies'],
    ['es', 'quiero mis resultados, me siento encogido por dentro'],
    ['es', 'Para renovar la receta, que me da un repelús por el cuello'],
    ['ca', 'necessito una recepta i em noto la cama estranya'],
    ['ca', 'voldria canviar la visita i també dir que em trobo esmorteït'],
    ['ca', 'una còpia de l’informe, i que el meu pare nota com formigues per l’esquena'],
    ['en', 'I want my results and my tummy feels funny all over'],
    ['en', 'can I book a check-up, also I have this buzzing that is driving me mad'],
    ['en', 'I need a sick note, my foot has gone all peculiar'],
  ] as const)('%s: a person looks at "%s"', (language, text) => {
    const { doubts, level, needsPerson } = decided(language, text);
    expect(doubts).toContain('not-understood');
    expect(needsPerson).toBe(true);
    expect(level).toBeLessThanOrEqual(3);
  });
});

describe('papers and hours alone', () => {
  test.each([
    ['es', 'quiero pedir cita para una ecografía de rodilla y tengo seguro con Adeslas'],
    ['es', 'necesito que me renueven la receta de la pastilla de la tensión, se me acaba la semana que viene'],
    ['es', 'la factura de la resonancia de la columna, que tengo que entregarla en el trabajo antes del lunes'],
    ['es', 'Quería pedir hora para la revisión anual de mi hija, que sale de inglés a las cinco'],
    ['ca', 'necessito la recepta de les gotes dels ulls, les de sempre'],
    ['ca', 'Tinc l’autorització signada i necessito una còpia de la història clínica del meu pare'],
    ['en', 'I have a question about the invoice for my knee scan last Tuesday'],
    ['en', 'It is for the MRI of the lumbar spine in May, I need the corrected invoice before the quarter closes'],
  ] as const)('%s: are routine: "%s"', (language, text) => {
    const { doubts, level } = decided(language, text);
    expect([level, doubts]).toEqual([5, []]);
  });
});
