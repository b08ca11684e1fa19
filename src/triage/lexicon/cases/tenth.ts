import { toldCasesIn } from './told-case.ts';

/** The tenth batch: as the ninth, looked at after it. */
export const CASES_TENTH = toldCasesIn(`
es 1 38y male | Mi esposo comió camarones en un cóctel hará veinte minutos y se le pusieron los labios como de boxeador, tiene ronchas hasta en los párpados y ahorita me dice que ve todo negro.
es 2 9m | Se me ha caído el bebé del cambiador, nueve meses tiene, contra el suelo de gres. Lloró enseguida, pero desde entonces ha vomitado ya tres veces y le noto un bulto blando en el lado de la cabeza. ¿Lo llevo a su pediatra por la tarde?
es 2 58y female | Me pusieron la prótesis de rodilla hace doce días, y desde anteayer por la herida sale un agüilla que huele mal, la tengo al rojo y anoche tuve tiritonas con 38,9.
es 1 37y male | buenas llevo tres dias con una muela de abajo y hoy se me a puesto duro todo debajo de la barvilla no puedo sacar la lengua se me cae la baba y trago fatal
es 2 29y female pregnant | Estoy de once semanas y acabo de ir al baño y he manchado el agua de rojo, con un dolor como de regla muy fuerte. La matrona no coge el teléfono.
es 1 82y female | Mi madre está en la cocina y desde hace un rato el brazo derecho le cuelga como un trapo, se le cae el cuchillo, y al querer decirme "Manolo" le sale otra cosa. Ella se ríe. Yo creo que es la edad, pero por si tiene usted hueco.
es 1 73y male (diabetes) | Oiga, que mi padre se ha pinchado la rápida en vez de la lenta, cuarenta unidades de golpe, hace media hora; ahora está sudando, dice tonterías y no atina a meterse el azúcar en la boca.
es 1 64y female (diabetes) | le cuento soy diabética y desde que me levanté tengo como un puñetazo en la boca del estómago que me sube a la garganta he vomitado dos veces y estoy agotada de no poder ni vestirme será la cena de anoche
es 2 70y male | Llevo dos días haciendo de vientre negro como el alquitrán y pegajoso, y hoy al levantarme de la cama se me ha ido la cabeza. Tomo ibuprofeno para la artrosis desde hace meses.
es 2 59y male | Desde ayer veo relámpagos por una esquina del ojo derecho y un montón de moscas negras, y hoy por abajo tengo como una sombra que no se quita, igual que si me taparan con la mano.
es 2 44y female | Tenía una hernia de disco ya diagnosticada, pero es que desde esta madrugada las dos piernas me flaquean y se me ha escapado el pis sin enterarme; tampoco noto el papel al limpiarme.
es 1 3y male | ay por dios que se ha atragantado con un cacahuete el niño tiene tres años está tosiendo sin ruido se está poniendo morado
es 3 21y male | Tengo la garganta en carne viva, con unas bolas en el cuello, y 38,7 desde anteayer. El agua fría me pasa bien. En mi facultad hay mononucleosis.
es 3 33y female | Doy el pecho a mi niña de cuatro meses y desde ayer se me ha puesto una teta dura y roja por un lado, con un poco de destemple, 37,9. La niña mama bien.
es 3 49y male | Anoche me dio un cólico de los míos del riñón, me retorcí un par de horas y con el Enantyum se me calmó. Ahora me queda un runrún y el pis algo turbio. No tengo fiebre.
es 3 61y female | Cada vez que me giro en la cama para la derecha se me pone la habitación a dar vueltas medio minuto y luego se me pasa, llevo así desde ayer. Ando bien, hablo bien y la cabeza no me duele.
es 3 76y female (anticoagulants) | señorita que ayer se me olvidaron las dos tomas del eliquis y esta mañana la he tomado normal no sé si tengo que tomar doble me encuentro como siempre
es 3 41y male | Me ha salido un bulto en el culo del tamaño de una aceituna, morado, que no me deja ni sentarme en la obra. Desde ayer. Sangrar no sangra.
es 3 7y female | A la nena le empezó ayer un sarpullido áspero como lija por la barriga, con la lengua de fresa y 38,5. Está tomando sopita y viendo dibujos.
es 3 28y male | Se me ha roto una paleta por la mitad esta mañana con un botellín, he guardado el cacho. Me da dentera horrorosa y me corta el labio.
es 4 34y female | Fíjese que desde hace como seis semanas se me está cayendo mucho el pelo, en la ducha se me viene a puños, y ando cansada. Será que me falta hierro, quería que me checaran.
es 4 55y male | Mi señora dice que ronco como un tractor y que de noche paro de respirar unos segundos; por el día me duermo en las reuniones. Esto viene de años, vamos.
es 4 46y female | Tengo la planta del pie que los primeros pasos de la mañana veo las estrellas, luego calienta y me deja. Lleva así todo el verano.
es 4 9y male | Mi hijo se sigue haciendo pis en la cama dos o tres noches por semana, toda la vida lo ha hecho. Ahora se va de campamento y está preocupado.
es 5 | Buenas, ¿me dice hasta qué hora hacen extracciones de sangre y si hay que venir en ayunas para una analítica normal?
es 5 27y male | Necesito un duplicado del parte de alta que me dieron en septiembre, lo he perdido con la mudanza.
es 5 51y female | Hola, buenos días. Mire, me hice unas radiografías panorámicas con ustedes en la clínica de la calle Corazón de María, el 8 de octubre, para el implante del 36, y ahora me he cambiado a Zaragoza y el dentista de aquí me las pide en formato DICOM, no en PDF ni en papel. ¿Me las pueden enviar por WeTransfer o tiene que ir mi hermana a recogerlas con un pendrive? Ella puede los lunes de nueve a once.
es 5 63y male | Le llamo por el copago: en la app me sale un recibo de 12,60 euros del 2 de febrero por "urgencias" y yo ese día no fui a urgencias, fui a la Unidad del Dolor con cita a las 11:20. Quisiera que lo anulen o que me pasen con administración, y ya de paso que actualicen mi IBAN porque he cambiado de banco.
es 5 24y female | El mes pasado me desmayé en una analítica, pero fue del susto de la aguja, me pasa siempre, me lo miraron y nada. Era para pedir hora de la siguiente y si me la pueden hacer tumbada.
es 5 11y male | Se rompió la muñeca en junio, le quitaron la escayola hace ya dos meses y está jugando al tenis tan campante. Llamo solo por el informe para el seguro del club.
ca 1 52y male | Estic al despatx i em noto com si em seguessin damunt del tòrax, fa vint minuts que no afluixa i m'agafa fins al colze. Potser és l'estrès, que anem de bòlit.
ca 2 2m | la nena té dos mesos i està molt enrefredada avui només ha fet la meitat dels biberons i quan respira se li mou molt la panxa i fa com un gemec cada cop que treu l'aire
ca 1 1y male | El xiquet s'ha posat rígid i ha començat a fer espasmes, té molta calentor, els ulls girats i encara no ha parat, ja fa una estona!
ca 2 54y female | Diumenge vam anar a buscar bolets i ahir al migdia ens vam fer un arròs. Des d'aquesta nit el meu home i jo no parem d'anar de ventre i treure-ho tot, i la meva cunyada que també en va menjar igual.
ca 1 27y female | Sóc la companya de pis. S'ha tancat al lavabo i m'ha enviat un missatge dient que ja no vol ser aquí i que perdoni. Sento l'aigua i no em contesta.
ca 2 9y female | La nena ha caigut del patinet i li ha saltat una dent de dalt, de les bones, amb l'arrel. L'hem trobada a terra i està sencera. Què fem, la posem en aigua?
ca 2 25y male | es que me fa empegueïment però m'ha agafat un mal molt fort a un colló fa un parell d'hores jugant a futbol sense que ningú me pegàs i el tenc com més amunt que s'altre
ca 2 34y female | Tinc un test positiu des de dijous i avui taco una mica de marró fosc i em punxa només a la dreta, molt avall, que m'he hagut d'ajupir al metro.
ca 1 68y female | Se li ha caigut mitja cara avall, la llàgrima se li escapa, el braç esquerre no l'aguanta enlaire. Ha començat fa deu minuts fent el vermut.
ca 1 49y male | fa una setmana que vaig tornar de Xile en avió i tenia una cama més gruixuda que l'altra ara m'ha vingut de cop una fiblada al costat i m'ofegue només de parlar i he tossit sang
ca 2 60y female (chemotherapy) | Em van posar la tercera químio del pit fa vuit dies i ara tinc 38,2. Em trobo fluixa i prou. Em van dir que si passava de 38 avisés, però no vull atabalar.
ca 2 90y male | L'avi fa trenta hores que no fa ni una gota, té el ventre baix com un tambor i gemega. Porta el tema de la pròstata.
ca 3 36y female | Tinc la sensació d'haver de córrer al vàter cada dos per tres, fa pudor i em fa mal sota el melic, i avui m'ha pujat a 37,8. L'esquena no em fa mal.
ca 3 10y male | S'ha entrepussat baixant es portal i s'ha fet mal an es canell; el té inflat i no vol que li toquin, però mou tots es dits i els té calents.
ca 3 67y male | He tingut una pujada de pressió, 18-10, me l'he mirat tres cops. No tinc ni mal de cap, ni mal al pit, ni veig malament. Prenc l'enalapril cada dia.
ca 3 32y male | Se m'ha encarnat l'ungla del dit gros i ara surt pus i el dit em bat com un cor, no em puc posar sabata.
ca 3 44y female | des d'ahir un ull vermell i em llagrimeja molt i noto com si tingués un gra de sorra porto lentilles però me les he tret hi veig igual que sempre
ca 3 5y female | Té la varicel·la des de fa tres dies i avui una de les butllofes de la panxa se li ha fet grossa, vermella i calenta al voltant. Febreta de 37,9, juga.
ca 3 57y male | Se m'ha desenganxat un pont i em queda un tros de queixal al viu, només de beure aigua salto de la cadira, fa dos dies que menge puré.
ca 3 20y female | Porto des d'ahir amb atacs de plor i un nus a la gola per la ruptura, no menjo i no vaig a classe. No em faré res, eh, això no, però necessito parlar amb algú aviat.
ca 4 40y female | Em surten unes durícies dolorosíssimes a la planta del peu i una berruga que ja em vaig cremar i ha tornat. Quan teniu podologia?
ca 4 53y male | Fa mig any que se m'adorm el dit petit i l'anular quan estic molta estona amb el colze doblegat al volant. Em preocupa perquè cada cop passa més.
ca 4 28y female | Tinc un flux blanc com iogurt i molta picor allà baix des de fa uns dies. Ja n'havia tingut altres vegades. Febre o mal de ventre, gens.
ca 4 70y female | sa dentadura postissa nova me balla i me fa una nafra a sa geniva de sota, fa quinze dies que la me pos i la me llev
ca 5 | Hola, bon dia, que obriu el dissabte de Pasqua? Era per si podia venir a buscar un paper.
ca 5 31y male | Voldria demanar visita per treure'm el carnet de conduir, el certificat mèdic. Quin preu té?
ca 5 45y female | Bones. Fa tres setmanes vaig demanar l'informe de la ressonància de l'espatlla per a la mútua d'accidents (Asepeyo, expedient 23/10458) i em van dir que trigaria deu dies. Avui el gestor m'ha reclamat que sense el document signat i segellat pel doctor Puigdomènech no em paguen la baixa. El podeu enviar per correu certificat o passo a recollir-lo al taulell de la segona planta? Us deixo el mòbil, 600 11 22 33.
ca 5 66y male | Cada any em feia la revisió de la vista el mes de maig amb la doctora Sala, i ara a la web només em surt el doctor Vidal i en dilluns. Que la doctora s'ha jubilat? Si encara hi és, em va bé qualsevol dimarts o dijous abans de les onze, i si no, quedeu-vos amb l'hora de la meva dona i la meva seguides, que venim plegats des de Banyoles.
ca 5 38y female | Fa dos embarassos vaig tenir preeclàmpsia, ja fa sis anys, i tot va acabar bé. Ara no estic embarassada, és que canvio de ginecòloga i em demana còpia dels papers d'aleshores.
ca 5 50y male | Vaig passar la Covid per Nadal i em va quedar tos fins al febrer, ja no en tinc gens. Us trucava pel certificat de vacunació amb codi QR.
en 1 6y male | my lads six he's got a temperature and says the light hurts him, he's really drowsy and hes come out in a rash like little bruises, i did the tumbler thing and it stays
en 2 30y female pregnant | I'm 31 weeks and I think my waters have gone, there was a gush when I stood up and it keeps trickling. No pains. My due date's ages off so I presume it's only my bladder?
en 2 35y female pregnant | I've been counting since breakfast and baby's had only two little kicks, normally he's a footballer. 37 weeks. I'd rather not drive all the way in for nothing.
en 2 62y male (chemotherapy) | Himself is on chemo for the bowel, last session was ten days ago, and he's shivering in the bed with 38.6. He says leave it till Monday's clinic.
en 1 43y female | It came on like somebody hit me with a bat on the back of the head, about an hour back while I was swimming, I've never known pain like it. I've been sick and I can't look down.
en 1 19y male | Hi, I'm his landlady, the student upstairs is jerking all over on the floor and gone blue round the mouth, he's wet himself. It stopped and now it's started again.
en 2 15y male | He took a bad knock at rugby training two hours ago, was out cold for about a minute. Seems OK but he keeps asking me the same question over and over and he's just thrown up.
en 2 75y female | I have known hernia in the groin. Since the night it is hard as stone and dark red, it will not go back inside, my belly is blown up and I vomit something green.
en 2 31y female | My wife had our baby two weeks ago. She hasn't slept for three nights, she's convinced the neighbours have swapped him and she says voices are telling her what she's got to do to put it right.
en 1 40y female | The whole house has woken with splitting heads, the kids are vomiting and my husband's hard to rouse. We had the gas heater on all night with the windows shut. Is there a bug going round?
en 2 66y female | My eye is as hard as a marble and agony since teatime, I see rainbows round the lamps, everything's misty and I've been sick twice with it.
en 2 26y female | I had a wisdom tooth out on Friday and now my jaw's locked, I can barely get a teaspoon in, my neck's swelling on that side and I'm burning up.
en 3 2y female | She's been pulling at her ear and screeching all night, 38.8 before the Calpol. She's drinking and giving out to her brother so she's not at death's door.
en 3 33y male | I stood on a rusty nail in the garden this morning, straight through my flip flop. It's stopped bleeding but it's deep. Can't remember my last tetanus.
en 3 58y male | My calf's been sore and a bit puffy since I got off the coach from Lyon on Sunday, one side only. Breathing is fine, no chest trouble at all.
en 3 24y female | im on day 3 of antibiotics for cystitis and it still stings like mad when i wee, no better at all, no fever, no pain in my back
en 3 45y female | Out of nowhere I've got this lower back spasm, I was putting on my tights and I'm stuck bent over like a question mark. Legs work, waterworks work, I just can't straighten.
en 3 70y male (diabetes) | There is a sore on the bottom of my foot which I did not feel, I am diabetic, my wife saw it yesterday because the sock was wet. It smells little bit. No fever.
en 3 12y female | A friend's pony trod on her foot, two toes are black and blue and she's hobbling. Skin's not broken, she can wiggle them.
en 3 37y female | My gum has ballooned into a pimple over a tooth that had a root filling, throbbing since yesterday. My face isn't swollen and I've no temperature.
en 4 64y male | I've had a tickly cough for about five weeks now, nothing coming up, started when they put me on ramipril. Otherwise I'm fit as a fiddle.
en 4 42y female | I've noticed a pea-sized lump in my breast in the shower last week. It doesn't hurt. I know it's most likely nothing but I'd want it checked.
en 4 51y male | Tennis elbow I'd say, it catches me when I lift the kettle, been like that two months or so. Would the physio see me?
en 4 29y male | I'm flat as a pancake since I lost my job in spring, no interest in anything, sleeping all day. I'd never do anything daft, but I think I need some help.
en 5 | Could you tell me do you have parking and is there a lift for a wheelchair?
en 5 34y female | I'd like to reschedule my smear test, I'm on holiday that week. Any day after the 20th would do.
en 5 55y male | Good afternoon, I had a full medical with you on the 12th for my seafarer's certificate (ENG1 equivalent), and the shipping company in Rotterdam has sent back the PDF because page two lacks the doctor's stamp and the date is written American way. The vessel is leaving on the 27th so they want it urgently. Can the doctor reissue it and can you e-mail to crewing department with me in copy?
en 5 46y female | It's about my two girls' appointments: Aoife, born 2014, is down for the orthodontist at 4.10 on Thursday, and Niamh, 2017, for a check-up at 5.30 the same day. Is there any chance to have them back to back so I'm not hanging about with a buggy for an hour? And can I pay both on one invoice, in my husband's name, for the tax?
en 5 60y female | I had a bleed from a stomach ulcer back in 2015, nothing since, touch wood. I'm ringing because the travel insurance crowd want a letter saying it's healed.
en 5 36y male | By the way I'd that tummy bug you told me about, gone since last Wednesday and eating like a horse again. What I need is a fit-for-work note for the days I missed.
`);
