import { toldCasesIn } from './told-case.ts';

/** The twelfth batch: as the ninth, looked at after it. */
export const CASES_TWELFTH = toldCasesIn(`
es 1 53y female | me tome la amoxicilina que me recetaron hace un cuarto de hora y me esta entrando un picor por las palmas y el cuero cabelludo, noto la campanilla hinchada como una pelota y el corazon a mil
es 2 67y female | Verá, el domingo perdí la vista de un ojo como si bajara un telón, cinco minutos o así, y volvió sola. No me ha vuelto a pasar. ¿Pido para el oculista de la seguridad social o me cogen ustedes?
es 2 21y male | Soy alto y delgaducho, y esta mañana de repente, sin hacer nada, me dio un chasquido en el costado y desde entonces cada vez que cojo aire se me clava y subo un piso y tengo que pararme a resollar.
es 1 55y male | El compañero iba andando por la nave tan normal y ha caído a plomo. Está boca arriba, hace como ronquidos muy separados y no reacciona a las palmadas.
es 2 74y female | Doler, dice que ya no le duele, pero desde hace seis horas el pie izquierdo se le ha puesto blanco, como de muerto, helado, y no se lo siente ni mueve los dedos. Tiene arritmia, la pobre.
es 2 26y female | Lo mío es de dientes: llevo cuatro días tomando Gelocatil de gramo, dos cada tres horas, porque el dolor no me deja, habré tomado cuarenta o más. Hoy tengo ganas de vomitar y me noto amarillenta.
es 1 3m | Tiene tres meses, ahorita le ando viendo la mollera abombada, llora agudito, como gato, y si lo cargo se pone peor. Trae 38.5 y no quiere el pecho.
es 2 33y female pregnant | Estoy de 28 semanas, me han dado un golpe por detrás con el coche, el cinturón me apretó toda la barriga y ahora se me pone dura cada poco y he manchado la braguita.
es 1 79y male | Se me ha abierto la variz de la pierna en la ducha, sale a chorro, la bañera está toda roja. Estoy solo y se me empieza a ir la vista.
es 1 62y female | Mi suegra lleva desde el desayuno agarrándose a los muebles, como en un barco, hipando, con un párpado caído, y acaba de decir que no le pasa la saliva. Ella lo achaca a las cervicales.
es 2 13y female | Nos ha dicho una amiga suya que la niña se está cortando los brazos y que ha escrito una carta para después de la fiesta del sábado, con la fecha puesta. Ahora está en su cuarto y nos dice que la dejemos en paz.
es 2 48y male | Con el taladro me ha entrado algo a toda velocidad en el ojo, la pupila no la tengo redonda, me gotea como un moquillo y veo turbio.
es 3 38y female | Tengo la vejiga inflamada otra vez, con la orina que huele a amoniaco y un quemazón al terminar, desde ayer. Soy alérgica a la fosfomicina, por eso llamo.
es 3 16y female | Le dio la regla muy fuerte, se quedó doblada en el instituto y no le hace el Saldeva. Es como siempre pero más. Ni fiebre ni se ha desmayado ni puede estar embarazada.
es 3 59y male | Me entró gota esta noche: el juanete del pie rojo como un tomate y no aguanto ni la sábana. Ya la tuve hace tres años.
es 3 2y male | El niño está con mocos y tos, y le han salido granitos en manos, pies y alrededor de la boca; tiene 38 y rechaza la comida sólida, pero bebe leche fría y está contento a ratos.
es 3 45y male | Me quemé con aceite friendo boquerones: la mano tiene dos ampollas grandes como monedas de dos euros. Lo metí bajo el grifo veinte minutos. Duele, eso sí.
es 3 66y female | Llevo tres días descompuesta, digo yo que de la tripa, con retortijones y suelto, ocho veces al día sin sangre. Retengo la manzanilla y los caldos. Estoy muy desmadejada.
es 3 31y male | Se me ha clavado una espina de merluza, creo, en la garganta; trago bien el agua y el pan, pero la noto pinchar desde la comida de ayer.
es 3 50y female | me han puesto esta mañana un implante y noto media cara acorchada todavía y me escupe un poco de rosado la saliva con un coagulito llevo cuatro horas mordiendo la gasa y ya casi no sale
es 4 41y male | Tengo acidez y el estómago como un globo cada vez que ceno tarde, desde el verano. Bajar de peso no he bajado. Mi padre tuvo hernia de hiato.
es 4 56y female | Los sofocos no me dejan vivir y me ha bajado el ánimo, estoy que muerdo. Quisiera saber si me conviene algún tratamiento.
es 4 33y male | Me duele la zona lumbar cuando llevo todo el día sentado, meses ya; camino y se me alivia. Me gustaría empezar con fisioterapia.
es 4 7y female | A mi hija le huele muy mal la boca y tiene una muela picada, con un agujerito marrón. No se queja ni al masticar.
es 5 | Hola!! me podeis pasar x whatsapp la direccion y si hay sitio para aparcar la moto?? gracias
es 5 64y male | Buenos días, quiero pedir la receta electrónica de Adiro, que me caduca el lunes.
es 5 50y female | Verá usted, yo tengo cita el 11 de noviembre a las 12:35 con la doctora Aramburu, de reumatología, y otra ese mismo día con rayos a las 12:50 en el otro edificio, el de la avenida Gasteiz, y es imposible llegar de un sitio al otro en un cuarto de hora en autobús. ¿Pueden retrasarme la radiografía a la una y cuarto o, si no, ponerme las dos el jueves 13? Ah, y que me devuelvan el aviso por SMS, que el correo no lo miro.
es 5 38y male | Soy de Recursos Humanos de Talleres Mendoza. Les contratamos los reconocimientos médicos de 42 trabajadores y nos falta el certificado de aptitud de cuatro: Benítez, Kovalenko, El Amrani y Ruiz Prado. Los pasaron la semana del 3 al 7. La inspección viene el día 22, así que es urgente. Mándenlos cifrados y la contraseña por teléfono, y la factura separada por centro de trabajo, por favor.
es 5 70y female | El susto que di en Navidad con la tensión fue por la sal, me cambiaron la pastilla y estoy como un reloj. Llamaba para saber a qué hora abre mañana el laboratorio, que me toca la analítica del año.
es 5 34y female | Mi bebé nació prematuro y estuvo ingresado un mes, ya tiene dos años y está hecho un toro. Necesito copia de aquel informe para la guardería, que me piden el historial.
ca 1 45y female | M'ha agafat una pressió al coll i a la barra de baix mentre pujava Montjuïc, he hagut d'asseure'm, i encara la tinc i em tremolen les mans i tinc un fàstic horrorós.
ca 2 29y male | estic a la muntanya i un escurçó m'ha enganxat al canell ja fa una hora i la mà se m'ha posat com una bóta i lila i la inflor em puja
ca 1 11m | el nen s'ha empassat un tros de poma i ara no plora no fa soroll està blau i fluix de mans per favor què faig
ca 2 69y female | Aquest dijous passat, rentant plats, no vaig poder moure la mà ni el peu esquerres com un quart d'hora. Se'm va passar tot sol i des d'aleshores estic la mar de bé.
ca 1 56y male | El meu germà és a casa amb un dolor a l'esquena i la panxa que no havia tingut mai, se li nota com un batec al ventre, s'ha posat blanc i s'ha marejat dos cops al sofà.
ca 2 38y female | Tinc l'ull com un tomàquet, m'he posat per error la cola de les ungles en lloc del col·liri i no el puc obrir.
ca 2 6y female | La xiqueta porta quinze dies que no para de beure i de pixar, s'ha quedat com un fideu, i hui està adormida, amb la llengua seca i mal de panxa.
ca 2 88y male | El pare és a la residència, des d'ahir no menja, no sap on és, té 35 i mig de temperatura i respira com un gos. Fa quatre dies que porta sonda nova.
ca 2 41y female pregnant | Tinc trenta-vuit setmanes i em baixa aigua verda des de fa una estona. Contraccions no. Em dutxo i vinc, o esperem demà?
ca 1 33y male | He agafat un cotxe i soc a dalt del pont de la riera. Tinc el telèfon perquè m'ho ha demanat la meva psicòloga, que si em passava us truqués.
ca 2 20y male | Em van posar una fèrula després d'operar-me el turmell fa cinc dies, i ara els dits em formiguegen, estan freds i em fa un mal que ni la morfina. La guixada m'estreny d'una manera!
ca 2 52y female (anticoagulants) | prenc heparina i em vàreu llevar tres dents dimecres i avui tenc una bossa de sang sota sa llengua cada cop més grossa i me costa empassar
ca 3 15y male | El noi es va girar el genoll jugant a hoquei, va sentir un crec i se li ha inflat de seguida. No el pot estirar del tot. El peu el té calent i el mou.
ca 3 29y female | Tinc un gra al llavi de baix, d'allà, com una pilota de ping-pong, que no em deixa seure ni caminar còmoda. Febre crec que no.
ca 3 57y female | Fa dos dies que tinc la veu presa, 38,6, mocs verds i una tos que em fa mal a les costelles. Respirar, respiro sense problemes.
ca 3 43y male | Vaig passar la nit amb un dolor fort a la boca de l'estómac després del cap de porc, ja em passa altres vegades per les pedres de la bufeta. Ara em molesta només si apreto; ni groc ni febre.
ca 3 3y male | S'ha ficat una bola de collaret al nas, la veig al fons i no surt. Respira per l'altre forat i no li raja sang.
ca 3 62y female (diabetes) | Em vaig oblidar la insulina lenta anit i avui tinc 270. No tinc ganes de vomitar, bec i menjo normal. No sé quina quantitat m'he de posar.
ca 3 48y male | Des d'ahir m'ha sortit com un cordó dur i vermell al braç, just on em van posar la via a l'hospital la setmana passada. Febre no en tinc.
ca 3 24y female | M'ha sortit una úlcera davall de la llengua i la geniva al voltant del queixal del seny la tinc inflada i tapant-lo, em costa un poc obrir però obric, i empasse bé.
ca 4 65y female | Fa temps que quan esternudo o ric se m'escapa el pipi. Ara he de dur salvaslip sempre. Hi ha exercicis o m'ha de veure algú?
ca 4 38y male | em pica el cul sobretot a la nit des de fa un mes i de tant en tant hi ha una tacada de sang al paper quan vaig dur
ca 4 51y female | Tenc un galindó que cada hivern me molesta més amb ses sabates. Voldria demanar hora amb so traumatòleg.
ca 4 18y male | Estic molt angoixat amb la selectivitat, dormo malament i em salto àpats. Ningú m'ha de vigilar ni res, però m'aniria bé una psicòloga.
ca 5 | Ei, bones! La targeta de fidelització de la clínica val també per al dentista?
ca 5 36y female | Necessito canviar el cognom a la meva fitxa, que m'he divorciat.
ca 5 48y female | Us passo les dades pel contracte del pla dental familiar: som quatre, els nens de 8 i 12 anys. Vull saber si entren les revisions semestrals, els segellats, i el 20% de l'ortodòncia que deia el fullet del febrer, i si el pagament pot ser trimestral pel compte de CaixaBank acabat en 0093. Ah, i el meu home ja era client vostre a la clínica de Terrassa, si es poden ajuntar els expedients.
ca 5 29y male | Us havia demanat l'acreditació d'assistència per a la feina i me l'heu enviada, però surt que vaig entrar a les 16:00 i en realitat era a les 15:10, que va haver-hi retard del doctor Camps a la sala d'espera 4. Amb això l'empresa em descompta una hora. Es pot refer amb l'hora d'entrada bona i la de sortida, 17:25? La recullo jo mateix divendres.
ca 5 55y male | La pancreatitis que vaig fer el 2018 està més que curada; no bec des de llavors. Truco perquè la mútua nova em demana un certificat de salut i no sé qui el signa.
ca 5 9y female | Li va sortir sang del nas dimarts a classe, dos minuts i prou, i no n'ha tornat a treure. Però jo el que volia era hora per la vacuna del papil·loma.
en 1 60y female | Nana's fallen asleep in her chair and we can't get her to wake, she's snoring deep, one pupil's much bigger than the other. She'd a dreadful head on her at dinner.
en 2 8y male | He's had an ordinary sore throat, but since this morning he can't open his mouth more than a finger, talks like he's got a hot potato in there, and he's tilted his head to one side and running 39.
en 1 38y female | I'm in pieces, I gave birth on the 2nd, and climbing the stairs I suddenly couldn't catch my wind and there's this knife in my side when I inhale. My leg's been puffy all week.
en 2 47y male (alcohol) | I stopped the drink on Saturday, cold. Now I shake like mad, I'm drenched and I'm seeing spiders on the wall. Can the doctor write me something?
en 1 2y male | My nephew found the grandmother's heart pills, digoxin or such, there are at least six missing from the box. He is now pale and vomits, and he is not very awake.
en 2 16y female | My daughter's got Crohn's on those jab things that dampen your immune system, and she's been 39 with a rigor since four o'clock. We were told to watch out for that.
en 2 72y male | I've passed pure blood in the toilet bowl four times since midnight, dark red with clots, from the back passage. A bit light headed, but it isn't sore so I'm in no rush.
en 1 27y male | Bro can you help me my mate took some pills at a festival he's boiling his jaw is clenched he's talking rubbish and now he's started twitching all over
en 2 50y female | I had a gastric sleeve done in a private hospital six days ago. My heart's been going 130 since I woke and my left shoulder tip and belly are killing me.
en 2 23y female | We'd a bad crash on the scooter yesterday, my neck's sore right in the middle bone and there's tingling down both my hands when I turn my head. I slept on it hoping it'd ease.
en 2 35y male | Got me scrotum swollen like an orange and black at the bottom, stinks, the skin crackles and I've chills. Started from a shaving nick, I'm diabetic like.
en 2 10y female | A swing caught her in the mouth and one of her big front teeth has been shoved right up into the gum and the one beside it's dangling. Is the dentist in?
en 3 41y female | I've got a red hot shiny patch down my leg, been there two days and inching up. No shivers. The nurse put a pen mark round it and it's past it.
en 3 6y female | Her temperature's been up and down 38 and a half for three days now, she's complaining it hurts when she does a wee and she's wetting the bed again. She's playing away.
en 3 53y male | I'm after doing something to my calf, felt like someone had kicked me, playing padel this morning. I can't push up on my toes.
en 3 30y female | I get migraines, and this one's a typical one with the zigzags, but it's on its second day and I've been sick with it and my tablets have run out. It's not any different from the usual.
en 3 64y female | I can feel my heart doing little flip flops since yesterday, a few every minute, no pain, no dizziness, I'm not short of puff. First time it's lasted.
en 3 26y male | It burns like hell when I pee and there is yellow liquid coming from the tip, since two days. My girlfriend got told she has chlamydia.
en 3 47y female | A crown came off while I was eating toffee and the stump's agony with hot or cold. I've put it in a wee bag.
en 3 78y male (anticoagulants) | I banged my shin on the bed frame, on blood thinners, and there's a flap of skin lifted like paper, about three inches. It oozed for a bit but it's dry now.
en 4 57y male | I get cramps in me legs in bed most nights, have done since the spring, wake up hopping round the room. Fine in the day.
en 4 45y female | There's a ringing in both ears since about Christmas, quiet, it's only when the house is still that it bothers me. Hearing's OK.
en 4 31y female | I'm trying for a baby for about fourteen months with no luck and I'd like to know where do we start, myself or my husband.
en 4 22y male | My wisdom tooth is peeking through, food gets stuck behind it and it aches now and again for a day, then it goes. Nothing at the minute.
en 5 | Hi, wrong day on my reminder text I think? It says 31st but there's no 31st in this month.
en 5 70y male | I need the address for posting back a Holter monitor, please.
en 5 44y female | Hello, this is about my mother, Brigitte Hansen, patient number 40118. She had her cataract lens measured with Dr. Lluch on the 6th of March, and the German insurer wants before paying: (1) cost estimate with GOÄ codes or similar, (2) name of the lens, (3) signed consent copy, everything in English or German. Which office do I write to, and how many days does it take normally?
en 5 37y male | I was charged a no-show fee of 30 quid, sorry, euros, for the 14th, but I rang the day before at about twenty to six and a lad called Sergi told me it was cancelled. There's a record on my mobile. Can you take it off the account and rebook me for the same thing, a physio follow-up, on the Monday or Wednesday at eight in the morning, before work?
en 5 49y female | I lost a baby at twelve weeks in 2012, long ago now, and I've three big teenagers since. I just need the form filled out for my adoption assessment, where it asks for past pregnancies.
en 5 65y male | You'll see on my notes I had a mini stroke in 2020, no bother since. I'd like an appointment with the nurse for my flu jab, whenever she's free.
`);
