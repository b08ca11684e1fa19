import { toldCasesIn } from './told-case.ts';

/** The thirteenth batch: as the ninth, looked at after it. */
export const CASES_THIRTEENTH = toldCasesIn(`
es 1 84y female | Le llamo por mi abuela, que es muy de no quejarse. Dice que tiene «mal cuerpo», un desasosiego, le ha entrado una sudadera de repente y un cansancio de muerte, y le molestan los dos hombros y las muñecas. Son las nueve y ella quiere esperar a mañana.
es 2 77y male | tengo el corazon grande segun el cardiologo y llevo dos noches durmiendo en la butaca porque si me acuesto me encharco, las piernas como botas, cinco kilos de mas en una semana, y hoy ya ni sentado aguanto
es 1 49y female | Anoche nos acostamos bien. Ahora la llamo y me mira, pero no me dice ni pío, tiene todo el lado derecho como un saco y se le cae de la cama la pierna. No ha bebido.
es 2 5y male | Le operaron de vegetaciones y amígdalas hace seis días y esta noche no hace más que tragar y tragar, y acaba de escupir una flema con sangre fresquita. Dice que le duele poco.
es 2 12y male | Le duele la tripa, eso dice él, pero camina con las piernas abiertas y al bañarse no se deja ni rozar; uno de los testículos lo tiene subido y como una piedra. Desde las once.
es 1 40y male | Mi primo estaba fumigando los naranjos sin mascarilla. Está babeando y llorando, las pupilas como cabezas de alfiler, se ha hecho todo encima y le falta el resuello.
es 2 3y male | Lleva dos días con treinta y nueve y hoy no quiere poner la pierna en el suelo, grita si le muevo la cadera. No se ha dado ningún golpe, que yo sepa.
es 1 35y female pregnant | Mi cuñada está de siete meses, le dio un dolor en la cabeza fuertísimo y enseguida se puso tiesa y a brincar, ya paró pero no reconoce a nadie.
es 2 31y male | Es un poco fuerte de contar. Llevo más de cinco horas empalmado y no es que yo quiera, me duele muchísimo; me pincharon una cosa para la erección ayer noche en otra clínica.
es 2 46y female | Llevo toda la noche arrojando hasta lo verde, la barriga hinchada que parece que voy a explotar, no he echado ni un gas en dos días. Me operaron del intestino hace años.
es 1 25y female | Llevamos en el coche a una amiga, iba riéndose y comió un helado de pistacho: cara como un pan, se rasca entera, y dice que no le baja la saliva. Nos quedan veinte minutos hasta la clínica, ¿nos reciben?
es 2 52y male | Me abrieron un absceso de encía el martes y se ha cerrado en falso: el cachete se me ha corrido hasta debajo del ojo, tengo 39 y no me entra la cuchara en la boca.
es 3 30y male | Me ha dado un tirón en el cuello al levantarme, no puedo girar para mirar el retrovisor. Ni fiebre, ni golpe, ni hormigueo. Soy repartidor y así no conduzco.
es 3 83y female | mi madre tiene la orina que huele a demonios y anda un poco mas pachucha desde ayer con 37,7 pero sabe quien es y come su puré
es 3 43y male | Llevo con hipo desde el viernes, ni beber al revés ni nada. Y acidez. No me duele nada más, solo que no puedo ni dormir.
es 3 6y male | Le picó una medusa en la playa de la Malvarrosa ayer y las rayas de la pierna hoy son ampollas rojas y calentitas. Está de buen humor.
es 3 23y female | Ando con la garganta sin voz, placas no, y me pica todo el cuerpo desde que me tomé el ibuprofeno de anoche: habones que salen y se van. Respiro bien y la cara no se me hincha.
es 3 56y female | Anoche pisé mal un bordillo y el dedo chico se me puso de color berenjena, apunta para fuera. Puedo andar de talón.
es 3 38y female | Dos semanas llevo con un sangrado como de regla flojita, y hoy se me ha hecho más rojo, con un dolorcito abajo. Llevo el DIU desde marzo. El test de embarazo me da negativo.
es 3 48y male | Un puente se me soltó y debajo la encía me supura un líquido amargo, me late el diente desde ayer cuando me acuesto. No se nota nada por fuera.
es 4 62y female | Noto que me cuesta oír la tele y que la gente habla entre dientes, dice mi hijo que son ellos los que no gritan. De los dos oídos, poco a poco, un par de años.
es 4 29y female | Tengo las reglas desde siempre muy abundantes y cada vez me duelen más las relaciones. Quería una revisión a fondo, sin prisas.
es 4 50y male | Se me duermen los dedos de la mano derecha por la noche, tengo que sacudirla, y llevo así como tres meses. Fuerza tengo. Soy fontanero.
es 4 14y male | El aparato se le ha despegado en un bracket, le baila. Lo del alambre no le pincha. La revisión la tiene dentro de un mes.
es 5 | Hola, ¿me pueden decir si la doctora Quiroga pasa consulta en agosto?
es 5 47y male | Quería darme de baja de los mensajes publicitarios que me mandan al móvil, gracias.
es 5 55y female | Buenas tardes. Necesito tres cosas, si es tan amable: primera, la copia del consentimiento que firmé para la colonoscopia del 30 de mayo; segunda, que me cambien el médico en el informe, porque pone Dr. Gil y me atendió la Dra. Gil-Robles; y tercera, que me digan cuánto sería con sedación si no uso el seguro de Mapfre sino el de mi empresa, que es Aegon. Si me lo pueden mandar todo junto a mi correo del trabajo, lo agradezco.
es 5 42y male | Vivo en un pueblo de Soria y tengo cuatro citas distintas con ustedes en abril: el 2, dermatología a las 9:15; el 9, analítica a las 8:00; el 16, recogida de resultados, y el 23, nutrición a las 18:30. Son 140 kilómetros ida y vuelta. ¿No se podrían juntar en dos días, aunque sea de tarde, o hacer lo de los resultados por videollamada? Mi mujer también va a nutrición, si la ponen detrás de mí, mejor.
es 5 60y male | En el 2016 me quitaron un melanoma, y ya me dieron el alta definitiva. Lo digo porque en el formulario del seguro de decesos lo preguntan y me piden la fecha exacta de la operación.
es 5 26y female | De pequeña me daban broncoespasmos y tiraba de nebulizador, ya ni me acuerdo del último, hará quince años. Me piden un certificado médico deportivo para el maratón, ¿lo hacen ustedes?
ca 1 67y male | Fa una estona, en sortir de l'hort, m'ha vingut com un cèrcol de ferro que no em deixa eixamplar les costelles, i suo a raig fet. He pres la Cafinitrina del meu germà i res.
ca 1 20m | Té vint mesos, fa una tos de foca, i ara fins i tot dormint se li sent un soroll aspre quan xucla l'aire, se li enfonsa el forat del coll i està esblaimat.
ca 1 53y female | a la meua germana li ha petat el cap diu ella com un tro ha caigut de genolls cridant i ara vomita i no suporta ni que obrim la porta
ca 2 15y male | Corrent els mil metres s'ha apagat de cop i s'ha fet mal a la barbeta, i ha tornat en si mig minut després. Un oncle seu va morir de jove mentre jugava. Diu que té gana i vol anar a classe.
ca 2 30m | El xiquet de dos anys i mig s'havia enganxat al braç un dels pegats de morfina de la iaia, el de fentanil, no sabem d'ençà quan. Està ensopit però m'obri els ulls quan li parle.
ca 2 76y male | Fa quatre dies que no faig de ventre ni faig vents, la panxa com una bota, i des d'aquest matí trec una cosa marró que fa pudor de femta. Voldria un laxant més fort.
ca 1 30y female | Tinc una falta de cinc setmanes, m'ha vingut com un esquinç a baix i ara em sento molt feble, sua que sua, i em fa mal la punta de l'espatlla. M'he desmaiat a l'ascensor.
ca 2 8y female | A sa nina li ha pujat s'inflor des queixal cap a s'ull, té sa pell lluent i vermella i s'ull tancat, 38,9, i no vol menjar ni beure.
ca 2 71y female (anticoagulants) | Soc la filla. Li vau treure un queixal ahir a les sis; porta Sintrom i tota la nit ha escopit sang; ara treu uns fetges grossos de la boca i està blanca. Gases, n'hem posat deu.
ca 2 22y female | Abans-d'ahir el xicot em va deixar, m'he fet talls fondos i em fa por quedar-me sola aquesta nit perquè sé on guarda el pare l'escopeta.
ca 2 64y female (immunosuppressed) | Prenc metotrexat i una injecció per l'artritis; porto tot el dia amb calfreds que em fan petar les dents, 39, i l'orina m'ha sortit de color cola.
ca 2 47y female | Des de fa una hora, tot d'una, tinc l'ull dret amb un dolor de torçar-me, la llum fa com corones, estic marejada de tant mal i no hi veig clar.
ca 3 8y male | Té un bony darrere l'orella? No, és a sota, a la barra, com una patata, tou i dolorós, des de fa dos dies, amb 38. No està vacunat. Empassa i mou el coll.
ca 3 58y male | De repent se'm va ficar un dolor a l'engonal quan aixecava el compressor i hi tinc un bony nou, tou, que si m'estiro s'amaga. No em fa mal si no tusso.
ca 3 35y female | m'ha picat una aranya o el que sigui a la cuixa i ara hi tinc un cercle morat de quatre dits amb una crosta al mig. Febre no
ca 3 69y female | Des de fa dos dies que el cor em va a batzegades, com si saltés algun pas, al pols ho noto irregular. Ni mal de pit, ni ofec, ni rodaments de cap. Mai no m'havien dit res d'arítmia.
ca 3 40y male | Vaig fent de ventre amb sang fresca des d'abans-d'ahir, poqueta i barrejada amb mocs, i rampes. He estat al Marroc. 37,8. Bec molt.
ca 3 17y female | Em vaig posar una arracada al nas i ara l'aleta és grossa, vermella i em surt matèria groga. La noto bategar.
ca 3 28y female | Fa dues setmanes que vaig parir i el pit esquerre em crema quan dono, amb una clivella que sagna i una zona una mica dura, ni vermella ni febre. No sé si el nen s'hi enganxa bé i ploro cada presa.
ca 3 33y male | Un queixal se m'ha esquerdat en mossegar una ametlla; quan l'apreto em puja un llamp i el tros es belluga. La cara la tinc com sempre.
ca 4 60y female | Se'm queda el dit polze enganxat i fa clac quan l'estiro, sobretot al matí. Fa mesos. He provat una fèrula de farmàcia.
ca 4 35y male | Tinc migranya des de jove, dues o tres crisis el mes, són les de sempre. Voldria que la neuròloga em canviés el tractament preventiu.
ca 4 46y female | Estic cansada, tinc fred sempre i he engreixat sis quilos des de la tardor sense menjar més. A casa hi ha tiroides.
ca 4 23y male | Una dent de davant se m'ha tornat més fosca que les altres; vaig rebre una pilotada ara fa un any. No em fa mal.
ca 5 | Hola, voldria saber si accepteu Bizum a recepció.
ca 5 61y male | Que em podríeu repetir l'hora del meu pare, Narcís Torrent? M'ho vaig apuntar malament.
ca 5 39y female | Truco de l'escola bressol Els Patufets. Tenim vint-i-dos infants i ens cal organitzar la xerrada de salut bucodental que ens vau oferir al setembre. Ens aniria bé la primera quinzena de maig, de deu a onze, en dues tandes d'onze. Portaríeu vosaltres els raspalls i el material, o cal que ho demanem als pares? I digueu-nos a qui adreçar la carta i si feu factura electrònica a l'ajuntament, que el codi DIR3 us l'enviaré després.
ca 5 52y male | M'ha arribat un avís de la vostra assessoria que dec 47,30 € d'una radiografia del novembre, però aquell servei el cobria Agrupació Mútua: tinc el comprovant amb data 18/11 i número d'acte 5520. Ja vaig enviar dos correus, el 3 i el 14, i ningú respon. Voldria parlar amb la persona que porta la facturació, preferiblement abans de dijous, perquè marxo de viatge, i que em traguéssiu de la llista de morosos.
ca 5 44y female | Vaig tenir un trombo a la cama el 2014, després del part del gran. Em van treure el tractament fa anys. Només us volia demanar un paper per volar, de la clínica, que la companyia m'ho fa omplir.
ca 5 7y male | La conjuntivitis de la quinzena passada se li va curar en quatre dies, ulls nets. L'escola em diu que porti un full conforme ja hi pot anar a piscina.
en 1 76y male | He says it's only his back, but it came on like a thunderbolt when he stood up from the armchair, it's going round into his belly and groin, he's clammy, and he keeled half over in the hall. He's an ex smoker.
en 1 14y female | Asthma, she's had the blue puffer all afternoon and now there isn't a whistle to be heard, she's just exhausted, sweaty, not able to tell me her name
en 1 52y female | Sorry my english. My colleague, her smile is only in one side and when she lifts two arms one is coming down. She want drink coffee and continue the meeting.
en 2 0m | He's just three weeks, breast fed, he's that cold to touch even with the blanket, he's been too sleepy to feed since last night and he's making wee grunting noises.
en 1 20y female | She's at uni in Salamanca, I'm her mum in Cork. Her housemates say she's raging with a fever, talking gibberish, there's purply blotches coming on her chest that weren't there an hour ago. They're after the number for a doctor.
en 2 38y male | I've had the top of my finger taken off by a circular saw, I have the bit in a bag of peas. It's wrapped tight and the blood's slowed.
en 2 29y female | I had a section nine days ago. I've come over all shivery, the lochia's turned smelly and my tummy is that tender, temp's 38.9. Mum says it's my milk.
en 1 58y male | My brother's just texted us all goodbye, his car's gone from the drive and so is the garden hose. He'd been to see you about his depression. What do I do?
en 2 4y male | He drank nearly the full bottle of strawberry paracetamol, 100 ml, about an hour ago, thought it was juice. He's right as ninepence, bouncing about.
en 2 25y male | I was going over a pothole on my bike and I've fell, the shinbone's poking through my skin. My pal's tied a shirt around it. Where do we go?
en 2 9y male | A permanent tooth was knocked clean out at the pool half an hour ago, we've put it in milk. He's got blood on his lip but he's OK otherwise.
en 2 65y female | The doctor put me on new water tablets and since Sunday I've nearly stopped passing water, my muscles are like jelly, my heart is slow, 38 a minute on the machine, and I feel faint when I stand.
en 3 36y female | I've a wheezy chest since a cold on Saturday, using my brown and blue inhalers and getting relief for about four hours. I can talk to you fine and I walked the dog, but I'm waking at night with it.
en 3 18y male | My tonsils are up like golf balls with white bits, can't eat solids, soup's fine. 38.4 this morning. Neck moves OK and I can open wide.
en 3 70y female | I've had a burning band of blisters across my forehead since yesterday, none near my eye and none on my nose so far. It's sore as anything.
en 3 49y male | Cat nipped me on the knuckle yesterday. It's up like a sausage this morning but I can make a fist. Feeling grand in myself.
en 3 62y male | There was blood in my urine this morning, looked like rosé wine, only the once, and it doesn't hurt. I'm passing water normal.
en 3 7y female | She has been vomiting since three in the morning, five times now, with watery poo. She peed at lunch, tears when she cries, sips her juice and keeps most of it.
en 3 33y female pregnant | I'm twenty four weeks and I've thrush or something, itchy and a lot of yellowy discharge, with stinging when I go. No bleeding, no pains, the baby's lively.
en 3 45y female | My filling fell out at the weekend and last night the tooth kept me up, a dull drumbeat that ibuprofen doesn't shift. No swelling, no temp.
en 4 66y female | My knees are shot going downstairs, bone on bone they said, and I'd like to go over the injection option with the consultant.
en 4 30y male | I've a wee fatty lump on my back, squidgy, size of a grape, been there since before Covid, never changed. Would you take it off?
en 4 52y female | Mouth ulcers keep coming and going, one at a time, gone inside a week. I've had one now on my lip for four days. Is it my diet?
en 4 37y female | I've put on a load of weight on these antidepressants, mood is steady, and I'd like a medication review with the psychiatrist when there's a space.
en 5 | What time do ye close on Fridays, and can I drop in a form?
en 5 43y male | I need a copy of my vaccination record for a job on a ship, please.
en 5 39y female | I'm the nanny for the Whitcombe family. Both parents are abroad until the 22nd, and Rupert (date of birth 4/9/2015) has his ortho adjustment on the 17th at 16:45. Am I allowed to sign him in, or do you need a letter from the mother? She can scan it from Singapore. Also they asked me to pay the second instalment, 310 euros, in cash, and to bring the receipt with the clinic's VAT number on it.
en 5 68y male | I rang in October to move all our paperwork from the Marbella branch to yours in Fuengirola, and only half of it's come over. My wife's mammogram reports from 2020 to 2023 and my own bone density scan are missing; they're on a CD, the girl said, with a label in red. Could somebody chase it up with a lady named Encarni in archives, extension 214, and let me know by e-mail rather than phone, as I'm a bit deaf?
en 5 51y male | Had my appendix out in an emergency back in '98, that's the only operation I've ever had. The insurance form for a cruise we've booked asks for it, do you hold records that old?
en 5 35y female | The dizzy spells I told the nurse about last month were just my iron, she put me on tablets and they've stopped completely, level's normal now. I'm only ringing to get the print out of that blood test for my own file.
`);
