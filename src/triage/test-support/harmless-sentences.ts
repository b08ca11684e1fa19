import type { Language } from '../../platform/i18n/language.ts';

/** What reaches a reception all day and may wait, or is no symptom: at most 8 % of them may be sent to level 1 or 2. */
export const HARMLESS_SENTENCES: Readonly<Record<Language, string>> = {
  es: `
quiero pedir cita para una revisión
necesito cambiar la cita del martes
quería anular la cita de mañana
a qué hora abrís los sábados
quiero una limpieza dental
me duele un poco la rodilla desde hace meses
tengo mocos y estornudos desde ayer
se me ha caído una corona, no me duele
se me ha roto el bracket
me pincha el alambre del aparato
tengo sensibilidad con el frío en las muelas
me sangran las encías al cepillarme
quiero saber mis resultados de la analítica
necesito la receta de siempre
cuánto cuesta un implante
quería hablar con recepción
me duele la garganta desde ayer, sin fiebre
tengo tos desde hace una semana
me pica la piel del brazo
tengo un grano en la cara
me gustaría quitarme una verruga
me duele la espalda de estar sentado
contractura en el cuello
dolor en el hombro al levantar el brazo desde hace un mes
tengo acidez después de comer
estoy estreñido desde hace días
tengo diarrea desde ayer pero bebo bien
me escuece un poco al orinar
tengo una afta en la boca
quiero hacerme un blanqueamiento
me duele una muela cuando mastico
me molesta la muela del juicio
necesito un justificante de la visita
mi hijo tiene mocos y un poco de tos
mi hija de 6 años tiene piojos
mi hijo de 5 años tiene 38 de fiebre pero juega y come bien
vacunas de la niña de un año
revisión del niño de dos años
me duele la cabeza un poco, como siempre
tengo migraña
duermo mal últimamente
estoy un poco triste y quiero pedir hora con el psicólogo
quiero pedir cita con el fisio por una tendinitis
me torcí el tobillo pero puedo andar
me ha picado un mosquito
tengo el ojo un poco rojo con legañas
se me ha caído un empaste
quiero renovar el seguro y cambiar la dirección
llego tarde a mi cita
estoy embarazada y quiero pedir cita con la matrona
reglas irregulares
dolor de regla como siempre
me han salido hongos en los pies
tengo caspa y picor en la cabeza
quiero que me miren un lunar`,
  ca: `
vull demanar hora per una revisió
necessito canviar l'hora de dimarts
voldria anul·lar la cita de demà
a quina hora obriu els dissabtes
vull una neteja dental
em fa una mica de mal el genoll des de fa mesos
tinc mocs i esternuts des d'ahir
m'ha caigut una corona, no em fa mal
se m'ha trencat el bracket
em punxa el filferro de l'aparell
tinc sensibilitat amb el fred a les dents
em sagnen les genives quan em raspallo
vull saber els resultats de l'analítica
necessito la recepta de sempre
quant costa un implant
voldria parlar amb recepció
em fa mal la gola des d'ahir, sense febre
tinc tos des de fa una setmana
em pica la pell del braç
tinc un gra a la cara
em voldria treure una berruga
em fa mal l'esquena d'estar assegut
contractura al coll
dolor a l'espatlla quan aixeco el braç des de fa un mes
tinc acidesa després de menjar
estic restret des de fa dies
tinc diarrea des d'ahir però bec bé
em cou una mica en orinar
tinc una nafra a la boca
vull fer-me un blanquejament
em fa mal un queixal quan mastego
em molesta el queixal del seny
necessito un justificant de la visita
el meu fill té mocs i una mica de tos
la meva filla de 6 anys té polls
el meu fill de 5 anys té 38 de febre però juga i menja bé
vacunes de la nena d'un any
revisió del nen de dos anys
em fa una mica de mal el cap, com sempre
tinc migranya
dormo malament últimament
estic una mica trist i vull demanar hora amb el psicòleg
vull hora amb el fisio per una tendinitis
em vaig torçar el turmell però puc caminar
m'ha picat un mosquit
tinc l'ull una mica vermell amb lleganyes
m'ha caigut un empastament
vull canviar l'adreça i la mútua
faig tard a la meva visita
estic embarassada i vull hora amb la llevadora
regles irregulars
mal de regla com sempre
m'han sortit fongs als peus
tinc picor al cap
vull que em mirin una piga`,
  en: `
I'd like to book a check-up
I need to change my appointment on Tuesday
I want to cancel tomorrow's appointment
what time do you open on Saturdays
I want a dental cleaning
my knee has been a bit sore for months
I have a runny nose and sneezing since yesterday
my crown fell off, it doesn't hurt
my bracket broke
the wire of my brace is poking
my teeth are sensitive to cold
my gums bleed when I brush
I want to know my blood test results
I need my repeat prescription
how much is an implant
can I speak to reception
sore throat since yesterday, no fever
I've had a cough for a week
my arm is itchy
I have a pimple on my face
I'd like a wart removed
my back hurts from sitting
stiff shoulder muscles after the gym
shoulder pain when I lift my arm for a month
I get heartburn after eating
I've been constipated for days
diarrhoea since yesterday but drinking well
it stings a little when I pee
I have a mouth ulcer
I want teeth whitening
my tooth hurts when I chew
my wisdom tooth is bothering me
I need a certificate for my visit
my son has a runny nose and a bit of a cough
my 6 year old daughter has head lice
my 5 year old has a fever of 38 but is playing and eating well
vaccines for my one year old
check-up for a two year old
slight headache, same as always
I have a migraine
I'm sleeping badly lately
I'm a bit sad and would like to see the psychologist
I want to see the physio for tendonitis
I twisted my ankle but I can walk
a mosquito bit me
my eye is a little red and sticky
my filling fell out
I want to change my address and insurance
I'm running late for my appointment
I'm pregnant and want to see the midwife
irregular periods
period pain as usual
athlete's foot, fungal infection on my toes
itchy scalp
I'd like someone to look at a mole`,
};

/** One sentence to a line. */
export function sentencesIn(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
