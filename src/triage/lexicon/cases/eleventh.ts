import { toldCasesIn } from './told-case.ts';

/** The eleventh batch: as the ninth, looked at after it. */
export const CASES_ELEVENTH = toldCasesIn(`
es 1 66y male | Estaba cargando la furgoneta y sentí como si me rasgaran por dentro, de delante hasta entre los omóplatos, un latigazo que no se me va, y he roto a sudar. Soy hipertenso. Igual es un tirón.
es 2 18m | Mi hija de año y medio estaba jugando con el mando de la tele y falta la pila redonda pequeñita. No sé si se la ha metido en la boca, está babeando más de la cuenta y no quiere galleta.
es 1 30y female | di a luz hace cuatro días y desde hace una hora estoy echando cuajarones como puños he calado tres compresas de noche y estoy floja floja
es 2 57y female | Ayer, cenando, de golpe se me trabó la lengua y no encontraba las palabras, decía "cuchara" por "ventana", unos diez minutos. Hoy hablo perfecto, así que ya cuando tengan hueco esta semana.
es 1 16y male | Vino de la piscina con el asma, se puso el Ventolín y como si nada. Está sentado echado para delante, le pita todo, no me puede contestar ni sí ni no, le brillan los labios de azulados.
es 2 34y female | Llamo desde el baño, no puedo hablar alto. Mi marido me ha agarrado del cuello esta mañana y me tiene sin llaves. Tengo marcas y me cuesta tragar. No quiero policía, solo que me vea alguien.
es 2 0m | Mi recién nacido tiene doce días y hoy lo noto amarillo hasta los pies, no hay quien lo despierte para mamar y lleva desde las ocho de la mañana sin mojar. Me dicen que lo ponga al sol.
es 2 61y male | Se me ha quedado la orina atascada desde ayer por la noche, tengo unas ganas de reventar y no cae ni una lágrima, la barriga la tengo como de embarazado.
es 1 20y female | Mi compañera de cuarto está ardiendo, delira, no sabe en qué día vive, tiene el cuello tieso como un palo y la luz del móvil la hace gritar.
es 2 23y male | me pegaron anoche saliendo de la disco un puñetazo en la mandibula y no me encajan los dientes y tengo el labio de abajo como dormido abro poquisimo la boca
es 2 41y female (transplant) | Soy trasplantada de riñón, tomo tacrolimus, y desde anoche tengo 38,4 con escalofríos. Nada más, ni tos ni nada, por eso dudaba si llamar.
es 1 50y male | Trabajaba en la zanja a cuarenta grados, se ha desplomado, está seco, hirviendo, y dice cosas sin sentido. Lo tenemos a la sombra echándole agua. ¿Mando a los muchachos con él al consultorio?
es 3 27y female | Tengo anginas otra vez, llenas de puntitos blancos, me duele hasta tragar la saliva pero la trago, y la fiebre me anda por 38. Mañana tengo un examen.
es 3 54y male | Desde hace dos días me baja un calambrazo por la nalga hasta el dedo gordo del pie, no hay postura, con la tos me muero. Fuerza tengo y voy bien al baño.
es 3 8y male | Mi guagua de ocho años está con vómito y soltura desde la madrugada, cuatro o cinco veces; ya le aguanta el suero a cucharadas y sí orinó. Calentura no tiene.
es 3 69y female | Fui a quitar las fotos de la pared, me bajé mal de la escalera y caí sobre la muñeca. Está hinchada y un poco torcida, me duele al mover; los dedos los siento bien.
es 3 47y female | se me a quedado el ojo con un derrame rojo, y ademas desde anoche un orzuelo gordo en el parpado con el parpado entero hinchado y rojo. veo bien sin fiebre
es 3 32y male | Me corté con el cúter en la yema del pulgar anoche, ya dejó de sangrar pero la raja está abierta y creo que necesita puntos. Lo muevo y lo siento.
es 3 40y female | Empecé el lunes con la sertralina y desde entonces estoy como una moto, con náuseas y un temblor que no puedo ni firmar. No tengo ideas raras ni fiebre. ¿La dejo?
es 3 36y female | Me sacaron la muela hace cuatro días y ahora, en vez de ir a mejor, el hueco se me ve vacío, me huele fatal el aliento y el dolor me taladra hasta la sien. Fiebre no.
es 4 60y male | Me da apuro, pero es que desde hace un año no se me levanta como antes, y con la parienta ya hay bromas. Quería hora con el urólogo.
es 4 43y female | Tengo una bolita debajo de la piel, en la muñeca, dura, que va y viene desde el invierno. No me duele salvo si me apoyo.
es 4 72y female | Me duelen los dedos de las manos por la mañana y están agarrotados un cuarto de hora, con nudillos gordos. De hace años, pero ahora no puedo hacer ganchillo.
es 4 30y male | Cuando como helado o bebo algo frío me da un pinchazo en un colmillo, dura un segundo y se va. Lo tengo como pelado por la encía.
es 5 | ¿Me da el precio de una limpieza dental y si hacen financiación para ortodoncia invisible?
es 5 49y female | Hola, solo confirmar la cita de mañana jueves a las 9.40 con ginecología. Gracias.
es 5 35y male | Les escribo desde Bogotá. Mi papá, que vive allá en Alicante, tiene consulta el 19 con el cardiólogo, el doctor Beneyto, y yo soy quien le paga. ¿Puedo hacerles transferencia internacional o pago con un link? Necesito que la factura salga a mi nombre con mi número de pasaporte, que se la manden a él en papel a la calle Pintor Sorolla 14, 3.º B, y que además le recuerden la cita por teléfono porque el WhatsApp no lo maneja.
es 5 57y female | Es para un tema de protección de datos: en la ficha aparece el teléfono de mi exmarido como contacto de urgencia y yo pedí ya en abril, con un formulario, que lo borraran. Quiero que pongan el de mi hija Lucía, que me confirmen por escrito que él no tiene acceso a mis resultados, y si hay que volver a firmar algo me dicen en qué mostrador, que voy el viernes a las once a rehabilitación.
es 5 46y male | De chaval tuve convulsiones, con nueve años, y me quitaron la medicación hace treinta. Nunca más. Llamo porque Tráfico me pide un papel que lo diga.
es 5 29y female | La alergia aquella de los labios que me dio con las gambas fue en agosto, me la trataron y no ha vuelto. Ahora querría saber si ya llegaron los resultados de las pruebas para recogerlos cuando pase por allí.
ca 1 77y male | El papa fa una hora que té una cremor al mig del pit que no li havia passat mai, li baixa cap als dos braços, i té la cara de color cendra. Diu que són les faves.
ca 1 4y female | la petita té com una mena de xiulet quan agafa aire està asseguda amb la boca oberta i li cau la baba no vol ni empassar-se la saliva i crema de febre no vol que la tombi
ca 1 58y female | La meva dona conduïa i de cop ha començat a parlar que no se l'entenia, com si tingués sopes a la boca, i ara no pot aixecar la cama dreta per sortir del cotxe.
ca 2 48y female | Me va picar una abella fa mitja hora en es braç i ara tenc tota sa cara inflada, favasses per sa panxa i he vomitat dues vegades. De respirar, respir.
ca 2 29y female pregnant | Estic de 36 setmanes, se m'han inflat molt les mans i la cara, i des de dinar tinc una punxada sota les costelles de la dreta i la vista entelada. La pressió al CAP la setmana passada ja em va sortir alta.
ca 2 85y female | Anit va relliscar, ara no pot carregar la cama, la té més curta que l'altra i amb el peu tombat cap a fora. Diu que si la fiquem al llit ja li passarà.
ca 1 35y male | S'ha pres tot el pot de Trankimazin amb mitja ampolla de ginebra. L'he trobat al sofà, ronca estrany i si el pessigo gairebé no es mou.
ca 2 63y male | De matinada m'he despertat amb un mal de ronyó esquerre insuportable i ara estic tremolant de fred, amb 39,2 i amb la boca seca, quasi no he pixat.
ca 2 7y male | Al fill li ha caigut la porteria de futbol sala sobre la panxa, fa tres hores. Ara se li ha posat blanc, li fa mal l'espatlla esquerra i el ventre i vol estar encongit.
ca 1 80y female (diabetes) | l'hem trobada a terra freda i xopa no ens contesta només fa uns sorolls s'havia posat la insulina i crec que no va sopar el sucre li dona 34
ca 2 19y female | Tinc febre de 39 i mig, diarrea i la pell vermella com cremada del sol, i porto el tampó des de dissabte que no me'l trobo. Em marejo quan m'aixeco.
ca 2 51y male | m'heu tret un queixal aquest matí i ara s'ha fet com una inflor que em puja pel coll i quan la toco fa cric-cric i la veu em sona de nas
ca 3 6y female | La nena tossix molt des de fa quatre dies i hui li ha pujat a 38,9. Menja poc però beu, i està asseguda pintant. No la veig ofegada.
ca 3 42y male | Tinc mal de panxa baix a l'esquerra des d'ahir, com un pessic continu, i 37,6. Ja em van dir un cop que tenia diverticles. Menjo fluixet i vaig de ventre.
ca 3 73y female | M'ha sortit un gra gros i roig a l'aixella, que em batega i m'està fent una cordeta cap al braç. Ni calfreds ni res.
ca 3 55y female | Des de fa tres dies em roda el cap si miro cap al llum de la cuina, uns segons, i em vénen basques. Sento bé i camino dret.
ca 3 26y male | Em va relliscar el ganivet del pernil: el tall del dit no raja, però quan el doblego s'obre com una boca. Sensibilitat en tinc.
ca 3 31y female | M'ha vingut una tirallonga de regla que dura dotze dies, ara canvio compresa cada quatre hores i estic pàl·lida. No m'he marejat. Embarassada segur que no.
ca 3 64y male | No em queda cap pastilla de la bisoprolol, la farmàcia no en té i ja fa dos dies que no la prenc; avui tinc el pols a 95 i em noto neguitós. Mal no en tinc.
ca 3 38y male | S'ha trencat l'empast d'un queixal i la galleta m'ha fet veure la padrina; el nervi està viu, no puc ni respirar per la boca.
ca 4 36y male | Vaig córrer la mitja de Granollers i des de llavors em molesta el taló de darrere al matí, fa cinc setmanes. Voldria que el fisio m'ho mirés.
ca 4 25y female | Em fan mal els costats de la boca i em cruix la barra quan badallo. De nit serro les dents, diu la meva parella.
ca 4 68y female | Vaig molt restreta des que prenc el ferro, un cop cada quatre dies i fort. Mal de ventre no, sang tampoc.
ca 4 44y male | m'ha sortit una pela seca als colzes i al cap fa mesos i pica els dies de vent deu ser psoriasi que el pare en tenia
ca 5 | Bon dia, que em podríeu dir el fax o correu per enviar un volant?
ca 5 53y female | Voldria hora per revisar-me les ulleres, quan hi hagi lloc.
ca 5 40y male | Escric per la factura de les tres sessions de fisioteràpia del gener (dies 9, 16 i 23). Vaig pagar el bo de cinc, 160 euros, i me'n queden dues. Com que em traslladen a Girona, voldria saber si em torneu els diners o si les pot fer servir la meva germana, la Mireia, que també és pacient vostra. Si cal signar una cessió, me la podeu enviar en PDF i us la torno amb signatura electrònica.
ca 5 59y female | Demanava torn per la meva sogra a la unitat de memòria. El neuròleg de l'Hospital de Vic ens ha fet un informe de derivació; el porto en paper i en CD. Ha de ser en cadira de rodes, o sigui planta baixa, i l'ambulància del transport sanitari només ens ve de dilluns a dimecres entre nou i una. A quina adreça us l'hem d'adreçar i qui ha de signar el full del transport?
ca 5 47y female | Quan tenia trenta anys em van treure un tumor benigne de l'ovari. Tot perfecte, revisions fetes. Ara faig una assegurança de vida i em demanen l'informe d'anatomia patològica.
ca 5 4y male | Aquell cop de cap del parc de fa un mes va quedar en no res, corre i salta com sempre. Era per avisar que canviem de pediatre i que passeu l'historial.
en 1 70y female | I feel a right fool ringing but I've had an elephant sat on my breastbone since the news came on, and I'm sweating cobs. My left arm's like lead.
en 1 7m | he's seven months, had a cold, and now he's sucking in under his ribs and his nostrils going in and out, he stopped breathing for a few seconds there and went a dusky colour then started again
en 1 65y male | My father he cannot find his words, he is looking for the right hand to hold the telephone but the hand is not obeying. It began when we were eating, one hour ago. He wants to sleep it off.
en 2 82y female | Her hip replacement was three weeks ago, and last night it was a fever of 38.4 and the leg is swelling and seeping. She's a bit muddled this morning, I put it down to no sleep.
en 2 30y male | I've had the worst pain down below on the right one since lunch, came from nowhere, and it's pulled right up. I'm doubled over. Any chance of a doctor's appointment later in the week?
en 2 24y female | I'm six weeks gone and I've been throwing up non stop for three days, can't keep a sip of water down, I've hardly been to the loo and when I do it's like treacle. I nearly blacked out in the shower.
en 1 5y female | My daughter got a hazelnut chocolate by mistake. She's all blotchy, her eyes are puffed shut and she's coughing and making a hoarse noise. We used one EpiPen.
en 2 54y male | I've been on warfarin for years and I've tripped up the kerb and bashed my forehead, there's an egg on it. I feel alright, wee headache, but the wife's going on at me to ring.
en 1 39y male | I'm standing on the balcony of the hotel, I just can't see any reason not to. I don't know why I phoned you. Sorry.
en 2 50y female | Look, it's a bit embarrassing, but with this bad back I've gone numb in my nether regions since this morning and can't tell when I need a wee. I've had sciatica down both legs all week.
en 2 2m | Our wee one's ten weeks and she's 38.1 under the arm. Jabs were over a week ago. She's smiling so is it alright to just give Calpol and come on Friday?
en 2 59y female | Vision in my left eye's suddenly gone like looking through frosted glass since dinnertime, my scalp's been that tender I can't brush my hair, and my jaw aches when I chew.
en 3 48y female | I'm bunged up, my cheek and top teeth are killing me on one side for ten days now and last night I'd 38.3. Nothing wrong with my eyes, no swelling.
en 3 9y male | Nine-year-old with a sore tummy round the middle since yesterday, comes and goes, no vomiting, he's eaten a bit of toast and can jump up and down fine. Temp's 37.6.
en 3 67y male (diabetes) | My sugars have been sitting around 18 since I started the steroid tablets on Tuesday. I'm a bit thirsty, that's all, not sick and my head's clear.
en 3 28y male | I was bit by a tick walking in Asturias and now there's a ring like a target on my thigh, growing since Monday. I feel a bit fluey.
en 3 35y female | My gel nails place cut my cuticle and now the whole side of my finger's shiny and throbbing with yellow under it.
en 3 55y male | Nosebleed this morning, twenty minutes it took, stopped now. Third one in three days. No blood thinners.
en 3 44y male | I have since two days a strong pain in the ear after swimming, when I pull on it I jump, there is liquid coming. Not deaf, no fever.
en 3 19y female | My period tablets got messed up and I forgot three pills, and we had sex on Saturday without anything. Is it too late for the morning after?
en 4 33y female | I've a patch of dry, weepy skin on my hands from the washing up gloves at work, been at it weeks and the cortisone from the chemist isn't shifting it.
en 4 61y male | I get up umpteen times to the loo at night and I'm dribbling after. No blood, doesn't sting. I suppose it's my prostate, my brother's the same.
en 4 27y male | I've clicked my jaw for a few weeks every time I yawn, no locking. Should I see a dentist or a doctor about that?
en 4 10y female | She's been getting headaches after school, maybe once a week since term started, gone once she's had a lie down and a drink. She squints at the telly a lot.
en 5 | Do you have a female GP that speaks English, and is she in on Tuesdays?
en 5 66y female | Could you resend the link for the pre-op questionnaire? It says expired.
en 5 40y male | I moved from Leeds to Altea in October and I need my kids registered with you. I've their red books, NHS numbers and vaccination printouts, but the school here (Colegio Les Rotes) is asking for a Spanish vaccination card by the 15th. Do you translate it, does the nurse need to see them, and what does it cost for three children? We've Caser family cover, policy holder is my wife.
en 5 52y female | It's regarding the claim for my crown. The insurance in Dublin (VHI, ref. 7719-AC) says the form you filled in has the wrong tooth number, 26 in place of 27, and the treatment date doesn't match the invoice, 3rd versus 13th of June. Could the dentist correct both, initial it, and could I pick it up on Thursday when my sister is in for her whitening?
en 5 58y male | I'd kidney stones two summers ago and passed them, never a twinge since. Just looking for a copy of that CT scan on a disc.
en 5 13y male | He broke his collar bone in February, mended lovely, he's been back at hurling for months. Is there a discharge letter I can have for the insurance?
`);
