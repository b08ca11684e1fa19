import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { MADRID, NOW } from '../test-support/flow-talk.ts';
import { openingState } from './opening-state.ts';
import { hear } from './hear.ts';

/** What people begin with, in a few words; none of it was looked at where the languages are told apart. */
const SPANISH = `
necesito una receta
cuánto cuesta una visita
avísenme si queda libre una hora antes
buenas
quiero cita
pedir hora
quisiera hora para el dentista
tengo fiebre
me duele la espalda
soy Jordi Puig, quería una cita
con la doctora Montserrat Vilaró
cambiar la cita del lunes
el martes no puedo
voy tarde
llego tarde
a qué hora abren
dónde están
tienen parking
trabajan con Adeslas
resultados
mis análisis
quiero poner una queja
es para mi hija
un certificado
se me ha acabado la medicación
me han llamado
he perdido una llamada
hablar con alguien
me pueden llamar luego
tengo que ir en ayunas
no voy a poder ir
qué citas tengo
pido hora para mi marido
revisión
una limpieza dental
vivo en Sant Cugat y quiero hora
soy paciente nueva
me urge
sangro mucho
kiero cita x la tarde
cuanto vale
hay hueco mañana
la cita de mi padre
visita con el médico de cabecera
cita con Núria Bosch
mi madre se ha caído
quería saber si hay algo antes
el niño tiene otitis
puedo ir sin volante
estáis abiertos el sábado
necesito renovar las pastillas
me atiende Sanitas
ponme el miércoles
se me olvidó la cita
llamo por los resultados de la resonancia
quite mi número
perdón me equivoqué
no encuentro la calle
solo quería preguntar una cosa
ando fatal de la garganta
apúntame
mándame la dirección
`;
const CATALAN = `
necessito una recepta
quant costa una visita?
avisi'm si queda lliure una hora abans
hola, bon dia
bones
vull hora
demanar cita
voldria visita amb el dentista
tinc febre
em fa mal l'esquena
sóc en Carlos García, volia hora
amb la doctora Martínez
anul·lar
anul·lar la visita
canviar la cita de dilluns
dimarts no puc
faig tard
arribo tard
a quina hora obriu
on sou
teniu aparcament
treballeu amb Adeslas
resultats
les meves anàlisis
una factura si us plau
vull posar una queixa
és per a la meva filla
un certificat mèdic
se m'ha acabat la medicació
m'heu trucat
tinc una trucada perduda
parlar amb algú
una persona si us plau
em podeu trucar després
he de venir en dejú
no podré anar-hi
quines cites tinc
demano hora per al meu home
revisió
una neteja de boca
soc pacient nova
tinc pressa
sagno molt
vui ora a la tarda
quan val
hi ha forat demà
l'hora del meu pare
trobo que no em trobo bé
hora amb el metge de capçalera
m'agradaria saber els preus
què he de portar
caldria canviar l'hora
em cal un informe
encara no m'han dit res
vinc de part de l'ajuntament
tinc mal de queixal
la nena té tos
estic embarassada
m'he fet mal al genoll
la meva mare ha caigut
volia saber si hi ha res abans
puc venir sense volant
obriu dissabte?
he de renovar les pastilles
vaig amb Sanitas
posa'm dimecres
m'he oblidat de la cita
tenia visita ahir
truco pels resultats de la ressonància
esborreu el meu número
perdó m'he equivocat
no trobo el carrer
tarifa de l'ecografia
només volia preguntar una cosa
estic fatal de la gola
prenc sintrom
envia'm l'adreça
aviseu-me quan hi hagi un forat
tens hora per avui?
el pare no es troba bé
vull parlar amb recepció
em fa mal una dent
canvi d'hora
pots dir-me on és la consulta
quan tanqueu
ja no la necessito
quina preparació cal
`;
const ENGLISH = `
I need a prescription
how much is a visit?
tell me if anything earlier comes up
hello
hi there
I want an appointment
book a slot
could I see the dentist
I have a fever
my back hurts
this is Jordi Puig, I'd like an appointment
with Doctor Vilaró
cancel my visit
change Monday's appointment
Tuesday is no good
running late
I'll be late
when do you open
where are you
is there parking
do you take Adeslas
results
my blood tests
an invoice please
I want to complain
it's for my daughter
a medical certificate
I ran out of pills
you called me
missed call from you
speak to someone
a person please
call me back later
do I have to fast
can't make it
what appointments do I have
an appointment for my husband
check-up
teeth cleaning
new patient
it is urgent
bleeding a lot
need appt in the afternoon
any gap tomorrow
my dad's appointment
feeling unwell
my mum fell over
anything sooner?
my son has an ear infection
are you open Saturdays
renew my tablets
do you accept Sanitas
put me down for Wednesday
I forgot my visit
calling about the scan
remove my number
sorry wrong number
can't find the street
price of an ultrasound
just a question
sign me up
send me the address
moving my appointment
wanna cancel
who do I talk to
`;

/** Nobody can tell which language these are. */
const EITHER = [
  'hola',
  'anular',
  'confirmo',
  'una persona',
  'una factura',
  'mal',
  'asdf qwer zxcv',
  'montserrat puig vilaró',
  'Luis Vega',
  'John Smith',
];

function rows(list: string): readonly string[] {
  return list.trim().split('\n');
}

/** The language that the talk goes on in, where it began in `house`. */
function heardIn(text: string, house: Language, kind: 'speech' | 'text' = 'text'): Language {
  const state = openingState({
    channel: kind === 'text' ? 'sms' : 'voice',
    clinic: { name: 'Clínica Alameda', zone: MADRID, languages: LANGUAGES },
    language: house,
    catalogue: { services: [], practitioners: [], severalSites: false },
    node: { name: 'menu' },
    greeted: true,
    remote: '+34600111222',
  });
  const heard = hear({ kind, text }, state, NOW);
  return (heard.kind === 'said' ? heard.meaning.language : undefined) ?? house;
}

describe('the first words tell the language', () => {
  test.each(rows(CATALAN))('Catalan at a Spanish clinic: %s', (text) => {
    expect(heardIn(text, 'es')).toBe('ca');
    expect(heardIn(text, 'es', 'speech')).toBe('ca');
  });

  test.each(rows(ENGLISH))('English at a Spanish clinic: %s', (text) => {
    expect(heardIn(text, 'es')).toBe('en');
  });

  test.each(rows(SPANISH))('Spanish at a Spanish clinic stays so: %s', (text) => {
    expect(heardIn(text, 'es')).toBe('es');
    expect(heardIn(text, 'es', 'speech')).toBe('es');
  });

  test.each(rows(SPANISH))('Spanish at a Catalan clinic: %s', (text) => {
    expect(heardIn(text, 'ca')).toBe('es');
  });
});

describe('what may be of any language', () => {
  test.each(EITHER)('leaves the language of the talk: %s', (text) => {
    for (const house of LANGUAGES) expect(heardIn(text, house)).toBe(house);
  });
});
