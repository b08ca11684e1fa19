import { toldCasesIn } from './told-case.ts';

/** As `everyday-es.ts`, in each language. */
export const CASES_EVERYDAY_MORE = toldCasesIn(`
es 4 46y female | ando regular del estomago desde que empece el ibuprofeno, me sienta mal
es 4 38y male | se me ha pelado la piel de las manos con el frio y me escuecen
es 4 52y female | me noto los tobillos hinchados al final del dia, con el calor, llevo asi todo el verano
es 4 29y female | cada vez que me depilo me salen granitos
es 4 63y male | me cuesta arrancar a mear y me quedo a medias, desde hace tiempo
es 4 41y female | me ha salido una cosa en la encia, como un granito, no duele
es 4 27y female | creo que tengo cistitis, me pica un poco al hacer pis
es 4 35y male | tengo el cuello agarrotado de estar con el ordenador
es 4 58y female | noto la boca pastosa y un sabor metalico
es 5 49y female | se me ha retirado la regla y quiero saber si es la menopausia
es 5 31y female | quiero saber si estoy embarazada, me he hecho un test y sale rayita
es 4 72y male | me duele la cadera cuando llevo un rato andando
es 4 66y female | las manos se me quedan torpes por la mañana, tardan en arrancar
es 4 23y male | me pica la cabeza y tengo costritas
es 4 34y female | se me ha puesto un dedo feo alrededor de la uña, un poco colorado
es 4 8y male | se queja de que le pica el ojo y se lo frota
es 4 5y female | le ha salido un bultito detras de la oreja, esta tan pancha
es 4 3y male | no hace caca todos los dias y llora cuando hace
es 4 13y female | se le cae el pelo a clapas
es 5 16y female | quiere hablar con alguien porque esta agobiada con los examenes
es 5 45y male | para que me manden una caja mas de lo de la alergia
es 5 60y female | que si me podeis mandar por correo lo de la ultima visita
es 5 39y female | me han puesto mal el apellido en la ficha
es 5 55y male | queria saber cuanto me falta para la operacion
es 5 47y female | me pedis un papel del colegio conforme lo traje al medico
es 5 30y male | me he mudado y quiero pasarme a vuestro centro
es 5 70y female | vienen a pincharme a casa el sintrom?
es 5 36y female | se puede pagar con bizum?
es 5 28y male | necesito los resultados para el trabajo
es 5 50y female | no me acuerdo de que dia tenia hora
es 4 33y female | me noto la barriga como un globo por las noches
es 4 61y male | me dan tirones en los gemelos al caminar cuesta arriba, desde hace meses
es 4 56y female | se me hinchan los dedos y me cuesta cerrar el puño por la mañana
es 4 44y female | tengo un pinzamiento en la espalda y me da calambre en la nalga
es 4 22y female | tengo anginas, un poco de fiebre ayer y hoy mejor
es 4 37y male | me ha salido un bulto en la muñeca, duro, de esos de liquido
es 4 40y female | se me ha infectado un poco el agujero del pendiente
es 4 19y male | me pica ahi abajo y tengo la piel irritada del calzado deportivo
es 4 68y female | tengo los ojos como con arena
es 4 53y female | me noto palpitar el ojo
es 4 74y male | he perdido oido, no me entero en las reuniones
es 4 59y male | me dan mareos cuando giro la cabeza en la cama, me paso otras veces
es 4 43y female | tengo un resfriado que no se me acaba de ir
es 4 48y male | tengo la tripa revuelta desde la cena, un par de veces al baño
es 4 32y female | me han salido unas rojeces en el escote que pican
es 5 26y male | quiero que me quiten el aparato de los dientes
es 5 64y female | se me ha soltado la dentadura de abajo
es 5 51y male | me toca revision de empastes
es 5 42y female | como pido hora con el ginecologo
es 5 67y male | tengo que entregar una muestra de orina, a que hora
es 5 29y female | estoy de ocho semanas y no se cuando es la primera eco
es 4 38y female | doy el pecho y tengo los pezones agrietados
es 4 2m | el bebe tiene el ombligo que le sobresale un poco cuando llora
es 4 4m | tiene la cabeza un poco plana de un lado
es 5 9m | cuando le puedo empezar a dar papilla
ca 4 46y female | vaig malament de l'estómac d'ençà que prenc ibuprofèn
ca 4 52y female | tinc els turmells inflats al vespre amb la calor, tot l'estiu
ca 4 63y male | em costa arrencar a pixar i em quedo a mitges, de fa temps
ca 4 41y female | m'ha sortit una coseta a la geniva, com un granet, no fa mal
ca 4 27y female | crec que tinc cistitis, em pica una mica quan faig pipí
ca 4 35y male | tinc el coll encarcarat de l'ordinador
ca 4 72y male | em fa mal el maluc quan porto una estona caminant
ca 4 8y male | li pica l'ull i se'l frega
ca 4 3y male | no fa caca cada dia i plora quan en fa
ca 5 45y male | que m'envieu una altra capsa d'allò de l'al·lèrgia
ca 5 39y female | m'heu posat malament el cognom a la fitxa
ca 5 55y male | volia saber quant em falta per a l'operació
ca 5 30y male | m'he mudat i vull passar-me al vostre centre
ca 5 36y female | es pot pagar amb bizum?
ca 5 50y female | no recordo quin dia tenia hora
ca 4 33y female | em noto la panxa com un globus al vespre
ca 4 44y female | tinc un pinçament a l'esquena i em fa rampa a la natja
ca 4 22y female | tinc angines, una mica de febre ahir i avui millor
ca 4 40y female | se m'ha infectat una mica el forat de l'arracada
ca 4 74y male | he perdut oïda, no m'assabento a les reunions
ca 4 43y female | tinc un refredat que no se m'acaba d'anar
ca 4 48y male | tinc l'estómac regirat des del sopar, un parell de cops al lavabo
ca 5 26y male | vull que em treguin els ferros de les dents
ca 5 67y male | haig de portar una mostra d'orina, a quina hora
ca 4 38y female | dono el pit i tinc els mugrons clivellats
en 4 46y female | my stomach's been off since I started ibuprofen
en 4 52y female | my ankles swell by the end of the day in the heat, all summer
en 4 63y male | takes me ages to get going for a wee, been like it a while
en 4 41y female | got a little bump on my gum, doesn't hurt
en 4 27y female | I think it's cystitis, stings a bit when I wee
en 4 35y male | stiff neck from the computer
en 4 72y male | my hip aches after I've walked a while
en 4 8y male | his eye's itchy and he keeps rubbing it
en 4 3y male | he doesn't poo every day and cries when he does
en 5 45y male | could you send another box of my allergy stuff
en 5 39y female | you've got my surname spelt wrong
en 5 55y male | how much longer till my operation
en 5 30y male | I've moved and want to join your practice
en 5 36y female | can I pay by card
en 5 50y female | I can't remember what day I'm booked in
en 4 33y female | my belly's like a balloon by the evening
en 4 44y female | trapped nerve in my back, shoots into my bum
en 4 22y female | tonsillitis, bit of a temperature yesterday, better today
en 4 40y female | my ear piercing's a bit infected
en 4 74y male | I'm going deaf, can't follow meetings
en 4 43y female | a cold I can't shake off
en 4 48y male | dodgy tummy since dinner, been to the loo a couple of times
en 5 26y male | I want my braces off
en 5 67y male | I need to drop off a urine sample, what time
en 4 38y female | breastfeeding and my nipples are cracked
en 3 34y female | I had a tooth out this morning and it's bleeding a little, I'm biting on the gauze
en 3 51y male | had a tooth pulled yesterday and it bleeds a bit when I rinse, is that normal
en 3 28y female | They took my wisdom tooth out and it's oozing a bit of blood, it stops when I bite down
`);
