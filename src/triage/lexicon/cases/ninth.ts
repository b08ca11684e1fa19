import { toldCasesIn } from './told-case.ts';

/** The ninth batch: written by somebody who does not know the engine, to be hard. */
export const CASES_NINTH = toldCasesIn(`
es 1 61y female | Mire, no sé si molesto, yo creo que son gases, pero desde la hora de comer tengo como una losa encima del esternón, se me duerme el brazo izquierdo y estoy empapada en sudor frío, ¿me puede dar cita para mañana?
es 1 7y male | el niño es asmático le he dado ya diez puffs del azul y nada se le hunden las costillas al coger aire y casi no le sale la voz
es 1 70y male | Mi marido se acaba de levantar de la siesta y habla como si estuviera borracho, y eso que no bebe. Se le ha quedado la boca torcida para un lado. Él dice que no le pasa nada y que no llame.
es 1 24y female | por favor a mi hermana le está dando un ataque lleva por lo menos cinco minutos dando sacudidas en el suelo con los ojos en blanco y echa espuma nunca le había pasado
es 2 1m | hola mi bebe tiene 5 semanas acabo de ponerle el termometro y 38,3 come bien eh y esta tranquilito lo digo x si acaso
es 2 78y male (anticoagulants) | Tomo Sintrom por lo del corazón y hace más de una hora que me sangra la nariz, llevo ya tres toallas empapadas, aprieto como me enseñaron y no hay forma de cortarlo.
es 2 31y female pregnant | Buenas, estoy de 33 semanas y desde ayer por la noche la niña está muy paradita. He tomado chocolate, me he tumbado de lado… y casi ni la siento. ¿Espero a la eco del jueves?
es 2 14y male | Es que a mi hijo le da vergüenza decirlo. Se ha despertado a las cinco con un dolor horrible en sus partes, en un huevo, vaya, y lleva toda la mañana devolviendo. ¿Tienen urólogo el lunes?
es 1 45y male | No, cita no quiero. Ya lo tengo todo preparado, las pastillas están encima de la mesilla. Solo llamaba para despedirme del doctor Ferrer, que siempre me ha tratado muy bien.
es 1 2y female | soy la vecina la cría de al lado le ha dado un trago a una botella de salfumán que tenían en la terraza está llorando y babeando mucho qué le damos leche o qué
es 2 11y male | Al crío le han dado un codazo jugando al básquet y se le ha salido el diente de delante entero, de cuajo, con raíz y todo. Es el definitivo. Lo llevo envuelto en un clínex, ¿lo tiro o se puede hacer algo?
es 2 19y male | Verá, empezó anoche alrededor del ombligo y yo pensaba que era la pizza, pero ahora se me ha ido todo abajo a la derecha, no puedo andar derecho ni soportar los baches del coche y estoy tiritando.
es 3 29y female | me escuece un montón al hacer pis y voy cada diez minutos para echar cuatro gotas hoy además ha salido un poquito rosado no tengo fiebre ni dolor de riñones
es 3 3y female | La peque lleva dos días con 39, con el Dalsy le baja y se pone a jugar, bebe agua y moja pañal, pero a las seis horas vuelta a subir. No le veo granos ni nada.
es 3 42y male | Ayer puliendo una mesa sin gafas me saltó una viruta y noto arenilla cada vez que parpadeo, el ojo lo tengo coloradito. Ver, veo bien.
es 3 35y male | la muela del juicio de abajo me tiene sin pegar ojo ni ibuprofeno ni nolotil ya no se que tomar. No se me a inchado la cara ni nada
es 3 26y female | Me torcí el tobillo bajando del autobús ayer y lo tengo como una pelota de tenis, morado, y no puedo apoyar el pie ni para ir al baño.
es 3 63y female | Ay hija, creo que me ha salido una culebrilla: unas ampollitas en fila por el costado desde hace dos días, y quema que no aguanto ni el roce de la blusa.
es 3 66y male (diabetes) | Soy diabético de pastillas y esta mañana en ayunas me ha dado 310, anoche 290. Bebo más agua de lo normal pero por lo demás estoy bien, no vomito ni estoy atontado.
es 3 22y female | Hola, una consulta… anoche se nos rompió el preservativo y no tomo nada. ¿Me pueden ver hoy para lo de la pastilla?
es 4 57y female | Llevo cuatro meses con la rodilla derecha que al subir escaleras me cruje y me duele, al principio aguantaba, ahora me cuesta más. No está roja ni caliente.
es 4 48y male | un lunar de la espalda que tengo de toda la vida mi mujer dice que ha crecido y que tiene el borde raro y dos colores
es 4 39y male | Tengo el oído taponado de cera, como otras veces, oigo como debajo del agua desde hace una semana. Dolor no.
es 4 52y female | Desde que me cambiaron de turno en el trabajo no duermo, me dan las cuatro de la mañana mirando al techo; ya van casi dos meses y quería hablarlo con la doctora.
es 5 33y female | Buenos días, necesitaba cambiar la cita del martes con la doctora Iglesias a cualquier tarde de la semana que viene.
es 5 | Hola, me podrían volver a mandar la factura de marzo? Es que la pide mi gestor y no la encuentro en el correo.
es 5 44y male | Buenas tardes, mire, le explico: yo estuve en la consulta de traumatología el 14 de enero a las 17:15 con el doctor Sáenz, y pagué con tarjeta 85 euros, pero mi mutua, que es Adeslas, póliza acabada en 4471, me dice que para devolverme el dinero necesita una factura con el CIF de ustedes, el número de colegiado del médico y el concepto desglosado, y la que me dieron solo pone "consulta". ¿Me la pueden rehacer y enviar al correo que tienen en la ficha?
es 5 37y female | Quería pedir hora para la revisión anual de mi hija en odontopediatría. Tendría que ser miércoles o viernes a partir de las cinco y media porque sale de inglés a las cinco, y si puede ser con la misma higienista de la otra vez, Noelia creo que era. Y de paso, ¿el seguro escolar sigue cubriendo la limpieza o hay que pagarla aparte?
es 5 68y male | Yo tuve un ictus hace dos años, ¿sabe?, y quedé muy bien gracias a Dios. Llamo porque se me ha caducado la tarjeta del aparcamiento y me piden el informe de entonces.
es 5 6y female | La niña tuvo fiebre la semana pasada, tres días, pero ya hace cinco que está perfecta y va al cole. Solo necesito un justificante de que la vieron el lunes.
ca 1 28y female | s'acaba de menjar un pastís que portava nous i ella n'és al·lèrgica li estan sortint faves per tot el cos i diu que se li tanca el coll i la veu li ha canviat
ca 2 66y male | Aquest matí, mentre esmorzava, m'ha caigut la tassa perquè la mà dreta no em responia i no em sortien les paraules. Ha durat un quart d'hora i ara estic com nou, o sigui que no deu ser res, però la dona ha volgut que truqués.
ca 2 81y female (anticoagulants) | La iaia va caure ahir al bany i es va donar un cop al cap amb la pica. Pren Xarelto. Ahir estava bé però avui costa molt que s'espavili, s'adorm mentre li parlem.
ca 1 17y male | el meu fill té quaranta de febre i no pot abaixar la barbeta al pit del mal que li fa el clatell li han sortit unes taquetes morades a les cames que no marxen quan apreto amb un got
ca 2 47y male | Fa tres dies que tinc la ciàtica de sempre, però des d'aquesta nit noto adormida tota la zona d'asseure'm, com si anés anestesiat entre les cames, i em costa arrencar a fer pipí.
ca 2 72y male | De cop i volta, fa una hora, se m'ha apagat l'ull esquerre, com si abaixessin una persiana. No fa gens de mal, per això no m'he espantat gaire.
ca 2 55y female | em van operar de la vesícula dimarts passat i des d'ahir estic a 38,7 la panxa cada cop em fa més mal i la tinc dura m'han dit que trucaria el cirurgià però no truca ningú
ca 2 16y female (diabetes) | La meua xiqueta és diabètica d'insulina, porta des d'anit gomitant, beu aigua com una desesperada, té el sucre a 420 i respira molt fondo i de pressa. L'alé li fa olor de poma.
ca 2 32y female | Vaig parir fa nou dies. Tinc un mal de cap que no marxa amb res i des d'aquesta tarda veig com llumetes i espurnes. Suposo que és de no dormir, oi?
ca 1 83y female | Sa mare fa dues hores que diu que té es ventrell regirat, està blanca com sa paret, freda i amarada de suor, i li costa agafar s'alè només d'anar des llit a sa cadira. Mal de pit diu que no.
ca 1 59y male | Ha tret sang per la boca dues vegades, vermella i amb coàguls, mig rentamans. És de beure, no li direm que no. Ara està marejat i diu que no s'aixeca.
ca 2 40y male | tinc un flemó d'un queixal de dalt i avui m'he llevat amb tota la galta inflada fins a l'ull que quasi no l'obro i amb calfreds i 38,5
ca 3 23y female | Fa tres dies que tinc unes angines terribles, amb plaques blanques i 38 i mig. Puc beure i empassar encara que em costa. Voldria que em veiessin avui.
ca 3 14m | el nen té catorze mesos i porta des d'ahir fent caca líquida sis o set vegades, ha vomitat un cop, però beu el sèrum a glopets i fa pipi i està prou animat
ca 3 38y male | M'he quedat clavat aixecant una caixa de tomàquets, no em puc posar dret de l'esquena, he vingut de quatre grapes fins al sofà. Les cames les noto bé i pixar pixo normal.
ca 3 34y male | M'ha mossegat el gos d'un veí al tou de la mà. He rentat la ferida i ja no raja, però els forats són fondos. No sé quan em vaig posar l'última del tètanus.
ca 3 71y female | Escolti, que m'he equivocat i aquest matí m'he pres dos cops la pastilla de la pressió, la d'enalapril. Em trobo bé, m'he pres la pressió i està a 11-6, però no sé si m'he d'amoïnar.
ca 3 30y female | Fa tres dies que em van treure un queixal i anava bé, però ara em fa un mal de mil dimonis que em puja cap a l'orella, i em ve un gust dolentíssim de la boca. Febre no en tinc.
ca 3 5y male | A s'al·lot li fa mal una orella des d'anit, plora i se la toca, i avui matí tenia es coixí brut d'un suc groguenc. Ha tengut 38.
ca 3 27y female pregnant | Estic embarassada de vint setmanes i em cou quan orino des d'ahir, vaig contínuament. Ni febre ni contraccions ni sang, i el nadó es mou.
ca 4 45y female | Fa mesos que em costa pair, tinc cremor després de sopar gairebé cada dia i repetició. Amb l'omeprazol de la farmàcia millora una mica però torna.
ca 4 19y female | tinc la pell de la cara feta un mapa de grans em queden marques i les cremes no em fan res voldria visita amb dermatologia
ca 4 62y male | Em llevo tres o quatre vegades cada nit a orinar i el raig cada cop és més fluix. Ja fa cosa d'un any, però ara em molesta més. No em cou ni hi ha sang.
ca 4 50y male | Quan em raspallo em sagnen les genives i tinc mal d'alè. Mal no me'n fa. Deu fer un parell d'anys que no em faig una neteja.
ca 5 | Bon dia, voldria anul·lar la visita de demà a les deu, que m'ha sortit feina. Ja trucaré per agafar-ne una altra.
ca 5 29y female | Hola! Per saber quant costa una sessió de fisio si no tinc mútua i si feu bons de cinc sessions. Gràcies
ca 5 58y female | Truco per demanar que m'envieu una còpia de la història clínica del meu pare, Josep Arnau, que es va visitar amb vosaltres del 2016 al 2021. Tinc l'autorització signada i el DNI escanejat pels dos costats. Si ho he de fer presencial, digueu-me en quin horari, perquè treballo fins a les sis i només puc venir dijous a la tarda o dissabte, i també si s'ha de pagar alguna taxa.
ca 5 41y male | A vore, tinc el taló del volant de la mútua però caduca el dia 30 i la visita amb l'endocrí me l'heu posada el dia 4. Podeu demanar vosaltres l'autorització nova per la web o he d'anar jo a l'oficina de DKV? El número de l'autorització vella és el 8830021.
ca 5 64y male | Fa tres anys em van posar dos stents, i des de llavors ni un ensurt. Només vull les receptes de l'any, que se m'han acabat a l'aplicació.
ca 5 33y female | La meva filla es va fer un trau a la cella a l'estiu, li van posar punts i va curar de meravella. Truco perquè l'assegurança del casal em demana l'informe d'aquell dia.
en 1 74y male | Dad's got COPD and he's worse than I've ever seen him, he's sat bolt upright on the edge of the bed and can only get two words out at a time. His lips look a funny colour. The inhaler's done nothing.
en 1 22y male | my flatmate just keeled over at five a side, no one near him, he came round after a minute but now his heart is hammering and he looks grey
en 2 4m | Baby's four months, she's gone all floppy and won't take her bottle, hasn't had a wet nappy since last night. No temperature though so maybe it's just teething?
en 1 36y female | I was stung by a wasp maybe ten minutes ago and my tongue feels fat, I'm itching everywhere and I feel like I'm going to pass out
en 2 28y female | My period is two weeks late and since this morning I have a bad stabbing pain on the left side low down, also my shoulder hurts strangely. I did not make a test yet.
en 2 20y female | I had a row with my boyfriend last night and took, I dunno, maybe thirty paracetamol. I feel totally fine now and I don't want to make a fuss, I just want to know do I need anything
en 1 56y male | Hello, I am Dutch, on holiday here. Since half an hour I have a tight band around my chest and it goes up to my jaw. I took a Gaviscon but it does not help and I am feeling sick.
en 2 33y male | I've been jet washing the patio with brick acid and it's splashed right in my eye, it's streaming and I can hardly open it. Have you got an eye doctor in today?
en 2 69y male (anticoagulants) | You took two teeth out for my husband yesterday, he's on apixaban. He's been biting on gauze all night, we've gone through the lot, and his mouth just keeps filling with blood.
en 1 63y female | I don't know what to tell you, my wife got up and the whole room is tilting, she's staggering into the walls, seeing two of everything and her words are coming out thick. She says it's only her ears.
en 1 87y female | Mam's 87 and she's not herself at all since this morning. She doesn't know me, she's picking at the sheets, breathing fast, and her hands and knees are all mottled. She'd a water infection last week.
en 2 67y male | me leg went ice cold and white about two hours ago from the knee down and its killing me i cant feel me toes properly
en 3 4y male | He's four and he's been barking like a seal since last night. This morning he's a bit hoarse, no noise when he's sitting quiet, he's eaten his toast and he's chasing the cat, but I'd like him looked at.
en 3 31y female | I've a lump come up on my shin where I got bitten by something, the redness has spread a good two inches since yesterday and it's hot and sore. I don't feel ill in myself.
en 3 46y male | Pink eye I think, both eyes gummed shut this morning and itchy, and now my daughter's getting it. Sight's fine.
en 3 52y male | I broke a big chunk off a back tooth on an olive stone and now every time I breathe in cold air it goes right through me. Tablets take the edge off.
en 3 39y male | bad belly since the weekend, on the toilet eight times a day with cramps, no blood, keeping water down but it's day four and i'm wiped out
en 3 60y male | My knee blew up like a balloon overnight, it's hot and I can barely bend it. I've had gout before in the toe. No fever, I've checked.
en 3 25y female | I keep having these panicky turns this week, three today, where my hands tingle and I think I'm dying and then it goes off. I'm not going to hurt myself, I just can't cope like this, can somebody talk to me today?
en 3 43y female | I've been prescribed clindamycin by you on Monday and today I've come out in a flat red rash on my belly and arms, itchy. Breathing's grand, no swelling. Should I keep taking it?
en 4 54y female | I've had this ache in my shoulder since about September and now I can't do my bra up at the back. No injury I can remember.
en 4 35y male | I'm losing hair in a round patch behind my ear, size of a coin. It doesn't hurt or itch. My wife said get it seen.
en 4 49y female | Since some months my periods are coming every three weeks, then nothing for two months, and I wake up hot in the night. I think it is the age but I want to speak with a gynaecologist.
en 4 15y female | the wire on my daughters brace has come loose at the back and it's rubbing her cheek. shes put wax on it and its ok for now but she needs it sorting
en 5 | Hi there, can I book a hygienist appointment sometime next month please? Mornings are best.
en 5 38y female | Just wondering do ye do travel vaccines and how much is the yellow fever one?
en 5 59y male | I'm ringing about an invoice, number 2024-0817, it was sent to my old address in Jávea but we moved to Dénia in June. It's for the MRI of the lumbar spine on the 3rd of May, 240 euros, which I paid by bank transfer on the 10th; I've the receipt from the bank here. My accountant needs the corrected one with my NIE on it, ending 52-L, before the quarter closes.
en 5 47y female | We're changing insurers from Sanitas to Asisa on the first of the month and I've a dermatology check-up booked for the 6th. Do you take the new one, do I need a fresh authorisation code, and would I be keeping the same doctor? If not I'd rather move it to the 28th at any time after four.
en 5 71y male | I'd a bit of a heart scare in 2019, all fixed with a bypass, and I'm right as rain. I'm only after my repeat prescription, the blood pressure ones and the statin.
en 5 8y male | He had chickenpox before Easter, well over it now, not a mark on him. The swimming club wants a note saying he's not contagious.
`);
