/**
 * What people ask in their own time, as they say it, over all specialties, many in words of alarm; written before anybody looked at what
 * triage makes of them. Language, age, text.
 */
export const EVERYDAY_SENTENCES = `
es|34|llevo un mes con un padrastro en el dedo gordo de la mano que se infecta y se cura solo, ahora esta un poco rojo nada mas
es|52|me ha salido un bulto blando en la muñeca que se mueve, no duele, lo tengo desde verano, teclear me molesta algo
es|61|tengo las plantas de los pies que por la mañana al primer paso me matan, luego caliento y se me pasa, llevo dos meses asi
es|8|la niña se hace pis por las noches otra vez desde que nacio el hermanito, de dia nada, come y juega como siempre
es|45|me suenan los oidos desde hace años, como un grillo, ultimamente me molesta para dormir, oigo bien
es|29|se me cae mucho el pelo desde que di a luz hace cinco meses, a puñados en la ducha, por lo demas estoy bien
es|66|me tiemblan un poco las manos al coger la taza, desde hace un par de años, mi padre igual
es|38|tengo la regla muy abundante desde hace seis meses, con coagulos los dos primeros dias, luego normal, ahora no estoy con ella
es|19|me han salido unas verrugas en la planta del pie, cuatro o cinco, me molestan al correr
es|70|se me olvida donde dejo las cosas y me da miedo que sea alzheimer, llevo asi un año, hago mi vida yo sola
es|41|ronco como un oso y mi mujer dice que a ratos dejo de respirar durmiendo, de dia me quedo frito en el sofa, llevo años
es|33|me duele la mandibula por las mañanas, creo que aprieto los dientes de noche, me cruje al bostezar
es|56|desde hace tres semanas me pica el cuero cabelludo y tengo caspa gorda, no me sale nada mas
es|73|voy al baño tres veces por noche y el chorro sale sin fuerza, lleva asi mas de un año, no me escuece ni sangro
es|27|me pica el culo sobre todo por la noche desde hace unas semanas, no sangro, sera del papel
es|48|llevo tres meses durmiendo fatal, me despierto a las cuatro y ya no pego ojo, por el trabajo creo yo
es|5|el niño no pronuncia la erre y en el cole nos dicen que vaya al logopeda
es|12|mi hija tiene una pierna un poco mas larga que otra segun la profe de gimnasia, no le duele nada
es|64|tengo un juanete que cada vez me deja ponerme menos zapatos, llevo años con el
es|37|me duele el codo cuando giro el destornillador, tres semanas, por fuera, en reposo nada
es|50|me suben unos calores de repente y sudo por la noche, no me viene la regla hace ocho meses
es|44|tengo el colesterol en 260 en el reconocimiento de la empresa y me mandan al medico
es|59|me noto un ruido en la rodilla cuando bajo escaleras, sin hincharse ni bloquearse, desde hace un año
es|23|me salen aftas en la boca cada dos por tres, ahora tengo dos, como y bebo sin problema
es|31|flujo blanco como requeson y picor, ya lo he tenido otras veces despues de antibiotico
es|68|tengo una manchita marron en la cara que ha cambiado un poco de forma en el ultimo año, no sangra ni pica
es|47|me repite la comida y tengo ardor cuando ceno tarde, me pasa desde hace meses, con el almax se quita
es|15|tiene mucho acne en la espalda y la cara y le da verguenza ir a la piscina
es|3|lleva un año con mocos desde que entro en la guarderia, ahora sin fiebre, come y duerme bien
es|76|oigo cada vez menos, la tele la tengo a tope, mi hija dice que necesito audifonos
es|28|me doble el tobillo hace dos semanas, ya ando normal y solo me molesta al correr
es|55|se me duermen los dedos de la mano por la noche, los tres primeros, me despierto y los sacudo y se pasa, hace meses
es|42|tengo varices en las piernas y me pesan al final del dia, en verano peor, no estan rojas ni duras
es|36|llevamos un año intentando quedarnos embarazados y nada, por donde empezamos
es|62|me falla la ereccion desde hace un tiempo, me da apuro, por lo demas estoy sano
es|24|la muela del juicio me empuja un poco de vez en cuando, ahora no me duele
es|51|se me rompio un trocito de un empaste, no me duele pero me raspa la lengua
es|39|tengo las encias que me sangran al cepillarme, hace meses que no me hago una limpieza
es|30|estoy agobiado en el trabajo, no disfruto de nada, quisiera hablar con un psicologo, no he pensado en hacerme daño
es|58|me duelen los nudillos de las manos por las mañanas, media hora y se van soltando, desde hace meses
es|46|tengo la piel de las manos seca y con grietas, de los guantes y el gel, limpio casas
es|17|no le viene la regla desde hace tres meses, no ha tenido relaciones, esta adelgazando por el deporte
es|69|me han visto azucar en una analitica, 130 en ayunas, me encuentro perfectamente
es|35|noto un hormigueo en la pierna cuando llevo mucho rato sentada con las piernas cruzadas, me levanto y se va
es|65|me lloran los ojos con el viento desde el otoño, no me duelen ni los tengo rojos
es|26|me ha salido un grano en la ingle del afeitado, chiquitito, no me duele
es|4|se come las uñas hasta hacerse heriditas y no sabemos como quitarselo
es|72|ando con la cadera cansada, me duele si camino mucho, descanso y se va, artrosis me dijeron hace años
es|40|desde que tomo la pastilla anticonceptiva nueva mancho un poquito entre reglas
es|22|me he hecho un tatuaje hace tres semanas y pica mucho, no esta rojo ni supura
es|54|tengo los talones agrietados que da pena verlos, no sangran
es|43|me duele la cabeza cuando paso muchas horas con el ordenador, se me quita al descansar, hace semanas
es|78|mi marido no se cansa de decir que repito las cosas, llevo unos meses asi, el neurologo nos dijo que pidieramos revision
es||buenas, era para cambiar la hora del fisio del miercoles que me coincide con la reunion del cole
es||no puedo ir mañana, me muero de pena pero me ha salido trabajo, me la pasan a otro dia
es|33|quiero saber si cubre mi seguro la ortodoncia invisible y cuanto sale al mes
es|68|se me terminan las pastillas de la tension la semana que viene, me las pueden renovar
es|49|el informe del traumatologo de cuando me rompi la muñeca el año pasado lo necesito para el abogado
es||me han cobrado dos sesiones y solo fui a una, me va a dar un infarto con estos precios
es|30|para que me hagan una analitica de rutina, me encuentro de maravilla
es|71|soy hipertenso de toda la vida y me toca la revision de los seis meses
es||llamo de parte de mi madre que esta ingresada por un ictus, para anular su cita de la dentista del lunes
es|25|necesito un certificado medico para el gimnasio y para correr una media maraton
es|38|quisiera ponerme el diu, que tengo que hacer
es|57|me toca la colonoscopia de control, hace cinco años me quitaron un polipo
es||a que hora cerrais hoy, es para recoger unas plantillas
es|42|vengo de operarme de la vista hace dos años y quiero graduarme las gafas
es||se ha muerto mi padre y queria saber como dar de baja su historia
es|60|lo de la mamografia, me llego la carta y no puedo ese dia
es|27|queria hacerme pruebas de ets por rutina, no tengo sintomas
es|6|le toca la vacuna de los seis años a la niña
es||perdone, el parking es gratis para pacientes o hay que sacar ticket
es|44|me hice una ecografia el jueves y queria saber si estan los resultados, dijeron que salia todo normal
es||busco un pediatra que hable ingles para mis hijos, acabamos de mudarnos
es|63|me dieron de alta del hospital hace un mes por neumonia, ya estoy bien, me dijeron de pedir radiografia de control
es|50|para lo de dejar de fumar, hay algun programa o grupo
es||la semana pasada me desmaye en la cola de sangre, que verguenza, pero eso ya paso, ahora quiero la siguiente analitica por la tarde y tumbada
es|34|estoy de ocho semanas, todo bien, para pedir la primera visita con la matrona
es|29|quiero blanquearme los dientes para la boda
es|18|el reconocimiento para el carnet de conducir lo haceis aqui
es||mi perro me ha mordido la cartilla de vacunas, me hacen otra copia
es|53|que doctor opera las cataratas con vosotros, es para mi suegra
es|36|me mata la curiosidad, salieron ya las notas de la prueba de alergia
es|49|hace un año tuve una piedra en el riñon y la eche, ahora estoy bien, me dijeron de hacer una ecografia de control
es|60|en junio me dio un dolor en el pecho y me miraron todo y era ansiedad, no ha vuelto, el medico dijo que me vea el cardiologo sin prisa
es|32|de pequeña convulsionaba con la fiebre, ahora mi hija empieza el cole y queria preguntar si es hereditario
es|45|la semana pasada me queme un dedo con la plancha, ya esta curado, me queda una manchita oscura
es|67|me pica la espalda donde no llego, tengo la piel muy seca, me rasco y ya
es|20|me desmaye una vez hace tres años sacandome sangre, ahora tengo que hacerme otra, se puede hacer tumbada
ca|45|fa mesos que em fa mal el colze quan agafo la paella, per fora, en repos res
ca|33|ronco molt i la dona diu que no la deixo dormir, em llevo cansat
ca|70|cada vegada hi sento menys, la tele la poso molt alta, potser son taps
ca|28|tinc fluix blanc i picor, com altres vegades que he pres antibiotic
ca|6|el nen te berrugues a la ma, tres o quatre, li fan vergonya
ca|52|em venen onades de calor i no dormo be, la regla ja fa mig any que no em ve
ca|61|m'aixeco dos cops a la nit a pixar, fa anys, el raig es fluix
ca|39|em cau molt el cabell des de la tardor, a grapats
ca|48|em crema l'estomac quan sopo tard, fa setmanes, amb una pastilla em passa
ca|57|se m'adormen els dits a la nit, sacsejo la ma i em passa, fa mesos
ca|15|te molts grans a la cara i ja no sap que posar-s'hi
ca|36|em vaig torçar el turmell fa tres setmanes, camino be pero quan corro em molesta
ca|74|em fa mal el genoll quan baixo escales, fa anys, artrosi
ca|31|em sagnen les genives quan em raspallo, fa temps que no faig neteja
ca|3|la nena encara no diu frases, nomes paraules soltes, la mestra ens ha dit que consultem
ca|42|estic molt estressada per la feina i no descanso, voldria parlar amb algu, no penso en fer-me mal
ca|66|tinc un ull de poll al peu que em molesta amb les sabates
ca|50|m'ha sortit el colesterol alt a la revisio de l'empresa
ca||voldria canviar l'hora de dijous que em coincideix amb el metge del nen
ca|40|em podeu fer un justificant de la visita d'ahir per la feina
ca||quant val una neteja de boca sense mutua
ca|69|se m'acaben les pastilles de la pressio la setmana vinent
ca||la meva mare va morir d'un infart fa un mes i hem d'anul·lar les visites que tenia
ca|35|estic de nou setmanes, tot va be, per demanar la primera visita amb la llevadora
ca|55|em toca la mamografia i vull canviar el dia
ca|26|per fer-me una analitica de rutina, em trobo perfecte
ca||teniu podoleg els dissabtes
ca|58|em van operar del genoll fa dos anys i vull una revisio
ca|4|li toquen les vacunes dels quatre anys
ca|47|al maig em va fer mal el pit, em van fer de tot a urgencies i res, no m'ha tornat, em van dir de demanar hora amb el cardioleg
en|44|my elbow hurts when i lift the kettle, outer side, about a month, fine at rest
en|36|losing loads of hair since the summer, comes out in handfuls in the shower
en|52|hot flushes day and night, no period since march, want to talk about hrt
en|63|up three times a night for a wee and the stream is weak, been like it a couple of years
en|29|thrush again i think, white discharge and itching, same as last time
en|17|acne all over his back and chest, nothing from the chemist works
en|58|my fingers go numb at night, i shake them and its gone, been months
en|71|going deaf i think, telly on full blast according to the wife
en|40|i snore like a train and im shattered by day, wife says i stop breathing sometimes in my sleep
en|33|bloating and wind after meals for months, no weight loss, think its milk
en|6|she has warts on her fingers, three or four, picks at them
en|49|cholesterol came back high on my work medical, told to see the gp
en|55|bunion on my left foot getting harder to find shoes for
en|27|rolled my ankle a fortnight ago, walking fine but it twinges when i run
en|38|been so down with work lately, crying in the loo, not thinking of hurting myself, just want to talk to a counsellor
en|46|heartburn most nights after a late dinner, gaviscon sorts it, been months
en|31|bit of filling came off, doesnt hurt but it catches my tongue
en|67|my knees creak and ache going downstairs, worse in the cold, years now
en|4|still wets the bed most nights, dry in the day, happy little lad
en|60|had chest pain in march, full work up at the hospital, all clear, never came back, they said book a check with the cardiologist
en||need to move my physio on thursday, something came up at work
en|35|can i get a sick note extended, off with my back since monday, its on the mend
en||how much is a check up and clean if im not insured
en|66|repeat prescription for blood pressure tablets please, a weeks worth left
en||my mum died of a stroke last week, i need to cancel her appointments
en|28|booked in for a smear but im going to be on my period that day
en|50|want to stop smoking, do you do patches or anything
en|30|eight weeks pregnant, all good, how do i book with the midwife
en|41|your bill nearly killed me, can i pay in instalments
en|3|her pre school jabs are due
`;
