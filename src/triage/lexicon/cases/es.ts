import { toldCasesIn } from './told-case.ts';

/** What callers tell in Spanish, written blind by people who knew nothing of the engine, and the level that a careful clinician gives it. CC0, as the words. */
export const CASES_ES = toldCasesIn(`
es 4 38y female | me he notado un bultito en el pecho en la ducha, no duele, estoy asustada xq mi tia murio de caner
es 2 63y female | me podrian dar hora para graduarme la vista? desde ayer veo como una cortina negra por un lado y antes muchos flahes
es 2 35y male | con el dolor de muelas me he tomado desde ayer como veinte paracetamoles de gramo, no me encuentro mal pero sigo con el dolor
es 5 73y male | tuve un ictus hace tres años, me toca la revision anual con la neurologa, todo igual
es 4 36y | me a salido un orzuelo en el parpado, molesta un poco pero veo perfecto
es 2 14y male | mi hijo dice que le duele un huevo desde hace dos horas, le da verguenza, esta palido y tiene ganas de bomitar
es 5 55y female | llamo para saber si estan los resultados de la mamografia de control, me dijeron en quince dias
es 4 31y female | desde que murio mi padre de un infarto hace dos meses lloro mucho y duermo mal, hacerme daño no, eso no, pero necesito hablar
es 5 female | puedo cambiar la cita del jueves al viernes por la tarde? me coincide con el cole
es 3 45y male | me pico algo en la pierna y el rojo cada dia es mas grande, esta caliente y ya me llega a media espinilla, fiebre no tengo
es 3 25y female | estoy embarazada de 20 semaans y me escuece al hacer pis desde ayer, por lo demas bien, sin fiebre
es 5 42y female | quiero una lipmieza de boca, hace mas de un año q no voy
es 4 49y female | desde que tomo la pastilla nueva de la tension tengo una tos seca que me mata de aburrimiento, sin hinchazon de nada
es 3 47y male | ayer cortando con la radial me salto algo al ojo, lo noto como arenilla y me llora, ver veo bien
es 4 male | llevo con tos tres semanas despues del catarro, no echo sangre ni me ahogo ni tengo fiebre, pero es muy pesada
es 3 20y female | se nos rompio el preservativo anoche y no tomo nada, necesito lo de la pastilla del dia despues
es 5 47y male | necesito una copia del informe de urgencias de cuando me dio el dolor de pecho en agosto, es para el seguro
es 3 28y female | tengo infeccion de orina seguro, me escuece y desde esta mañana tengo 38 y me duele el riñon de atras, aguanto bebiendo bien
es 2 18m male | creo q el peque se ha tragado la pila redonda del mando de la luz, no la encuentro, el esta jugando tan noral
es 1 24y male | me e comido un turron con nueces y soy alergico, me esta picando todo y noto la garganta que se me cierra, la voz me sale ronca
es 5 35y male | me mandasteis un mensaje que decia urgente confirme su cita, pues eso, que confirmo la del martes
es 5 26y male | busco presupuesto para blanqueamiento dental y que dure poco
es 4 5y | la niña se rasca el culete por las noches y he visto un gusanito blanco en la caca
es 5 69y female | mi marido fallecio en enero y queiro darlo de baja en la clinica y cambiar el numero de cuenta
es 3 female | llevo dos dias con la migraña mia de siempre, igual que otras veces pero los triptanes no me la quitan y estoy vomitando
es 3 55y female | tengo la pantorrilla izquerda mas gorda q la otra desde ayer y me tira al andar, hace poco hice un vuelo largo
es 4 41y male | tengo lubmago otra vez, de cargar cajas, no me baja a la pierna ni se me duerme nada y voy al baño normal
es 4 46y male | se me duermen los dedos de la mano por la noche desde hace meses y se me pasa sacudiendola
es 1 2y | el niño se a tragado una uva y no puede llorar, se esta poniendo moardo q hago
es 2 30y female | estoy de 34 seanas y hoy casi no noto al bebe, otros dias no para, he comido chocolate y nada, dos pataditas en toda la tarde
es 2 11y female | mi hija es diabetica y lleva desde anoche vomitando, tiene mucha sed y el azucar le sale en 390
es 3 12y | se ha caido jugando al futbol apoyando la mano, tiene la muñeca hinchada y le duele al moverla, los dedos los mueve bien
es 1 4y female | la niña lleva con fiebre desde anoche y ahora le an saido unas manchitas moradas en las piernas, le he puesto el vaso encima y no se van, esta muy paradita
es 4 65y female | hace cuatro años que no tengo la regla y la semana pasada manche un poquito dos dias
es 5 4m | le tocan las vacunas de los cutro meses a mi niña, que dia teneis?
es 3 50y | me quitaron una muela hace tres dias y ahora me duele mas que antes, me sube a la oreja y tengo mal sabor
es 4 29y female | me torci el tobillo el sabado, esta un poco hinchado pero piso y ando, queria que me lo mirara el fisio
es 2 29y male | la muela del juicio se me a infectado, tengo el cuello hinchado por debajo de la mandibula, fiebre y casi no puedo abrir la boca
es 4 53y male | me a cambiado de color un lunar de la espalda en estos meses y me pica, mi mujer quiere que lo vean
es 5 64y male | necesito que me reuneven la receta del sintrom, estoy bien, no sangro ni nada, se me acaba a fin de mes
es 4 58y female | me duele la rodila al bajar escaleras desde hace dos meses, no esta hinchada ni roja
es 5 8y male | el niño necesita el certificado medico para federarse en futbol
es 3 3y male | el niño llora del oido desde anoche, tiene 39 y le baja con apiretal, bebe agua y juega a ratos
es 4 27y female | tengo flujo blnaco como requeson y mucho picor ahi abajo desde hace tres dias
es 4 10m male | el bebe tiene el culito muy irritado del pañal, rojo con granitos, come bien y no tiene fiebre
es 5 39y female | querria informarme de la vasectomia para mi marido, precio y eso, ya tenemos tres
es 5 33y female | hola para pedir cita de la citologia que me toca este año
es 1 19y female | he llegado a casa y mi hermana esta en la cama, hay cajas de pastillas vacias y la muevo y no se despierta
es 3 62y male | me he toado la tension tres veces y tengo 190 y 105, yo me encuentro bien no me duele nada
es 2 71y male | queria cita con el medico de cabecera porque esta mañana se me torcio la boca y no podia mover la mano, fueron diez minutos, ya estoy perfecto
es 2 74y male | desde hace tres horas tengo el pie derecho heado y blanco, me duele muchisimo y no noto los dedos
es 3 36y female | tengo un pecho duro y rojo, doy de mamar, y desde anche estoy como con gripe, 38
es 1 78y female | mira es por mi madre que esta con dolor en la boca del estomago desde hace media hora, es diabetica, esta blanca y empapada de sudor, ella dice que es la cena pero yo no la veo bien
es 4 57y male | se me ha caido la corona de una muela, doler no me duele, solo me molesta la lengua
es 3 39y male | tengo un bulto al lado del ano desde hace dos dias que no me deja sentarme, mui doloorso y rojo
es 2 52y female | llamaba para pedir un justificante para el trabajo que no voy a ir, me pusieron la quimio hace ocho dias y estoy con 38 y medio y tiritona
es 1 31y male | mi compañero de la oficina se ha caido al suelo y esta dando sacudidas con los ojos en blanco, no sabemos que tenga nada de antes
es 2 27y female | tengo un retraso de dos semanas y desde anoche me duele mucho abajo en el lado derecho y mancho un poco marron
es 2 male | llevo una semana con la ciatica y desde ayer se me han dorido las partes y no noto cuando hago pis
es 1 33y female | di a luz hace nueve dias y desde esta mañana me ahogo al subir dos escalones, me pincha el pecho al respirar, no se si sera ansiedad
es 3 40y male | se me a partido una muela y el dolor no me deja dormir, el ibuprofeno ya no me hace nada
es 2 22y male | no se a quien llamar. llevo semanas pensando en quitarme de enmedio y ultimamente miro maeras de hacerlo, esta noche no, pero me asusta
es 2 81y female | mi abuela toma sintrom y se ha dado con el canto de la mesilla en la cabeza hace un rato, tiene un chichon pero habla normal
es 3 67y female | me han salido unas ampollitas en fila en el costado que queman como fuego, empezo antes de ayer
es 4 70y female | tengo ardores despues de comer desde hace unas semanas, con omeprazol mejora, ni peso en el pecho ni sudores ni nada negro
es 5 female | queria hacerme un chequeo del corazon porque a mi hermano le dio un infarto el mes pasado, yo no tengo ningun sintoma
es 2 2m female | buenas la niña tiene dos mesecitos y le acabo de poner el termometro y marca 38,3, come un poqutio menos pero esta despierta
es 1 66y male | oye mi marido se ha levantado de la siesta y no le salen las palabras, dice cosas raras, y se le cae el vaso de la mano derecha
es 2 58y male | me operaron de la vesicula hace seis dias y tengo 38,4 y la barriga me duele cada vez mas
es 3 34y male | un perro de la calle me a morddo en la mano hace un rato, son dos agujeros, ya no sangra, la lave con jabon
es 4 2y male | mocos, tos y 37,6 desde ayer, come bien, corre por la casa como un loco, solo para quedarnos tranquilos
es 4 41y male | llevo un tiempo que no se me levanta bien y me da corte comentarlo
es 3 18m female | lleva desde ayer con diarrea y vomita la mitad de lo que toma, moja menos pañales pero moja, llora con lagrimas
es 3 69y female | me a sangrado la nariz tres veces desde ayer, ahora ya esta parado, tomo la aspirina infantil
es 2 67y female | tengo un ojo rojo que duele hasta la ceja, veo halos en las luces y borroso, y tengo ganas de devolver
es 5 31y female | estoy de doce semanas todo bien, es para coger hora de la eco que me toca
es 2 77y female | me sacaron una muela por la mañana y tomo sintrom, llevo toda la tarde mordiendo gasas y sigue saliendo sangre
es 3 female | me he quemado con la plancha dos dedos, hay una ampolla grande, los muevo y los noto
es 5 44y male | me atendieron de maravilla cuando me ahogaba con la alergia en mayo, llamo para dejar una reesña y pedir la factura
es 1 68y male | de golpe todo me da vueltas, no me tengo de pie me voy para un lado y veo doble desde hace veinte minutos
es 3 38y female | deje de golpe la paroxetina porque se me acabo y llevo dos dias con calambres en la cabeza y llorando, ideas malas no tengo
es 3 50y male | me quite una garrapta hace una semana y ahora hay un cerco rojo grande alrededor, febricula nada
es 2 33y female | quiero que me mire alguien el brazo. mi pareja me pego anoche y esta tarde vuelve, por favor no me llamen al fijo
es 5 40y female | me paso la dentista un presupuesto de ortodoncia y queria saber si se puede pagar a plazos
es 2 9y female | se ha caido de la cama elastica, tiene el codo torcido como en ese y dice que se le duermen los dedos y los tiene frios
es 4 male | me duele el cuello y el hombro de traabjar con el ordenador, hormigueos no tengo, ya fui al fisio una vez
es 2 44y male | gopleando un cincel me a saltado una esquirla al ojo, tengo como un agujerito y la vista turbia
es 3 6y male | tiene la lengua como una fresa y la piel rasposa con granitos rojos y fiebre, en clase hay escarlatina, bebe y esta despierto
es 5 12y female | a mi hija le toca revision de los brackets, pordia ser despues de las cinco
es 4 74y male | se me hinchan los dos tobillos por la tarde con el calor y por la maana se me van, ni ahogos ni dolor
es 2 0m male | mi bebe de tres semanas lleva dos vomitos de color verde fuerte, como espinaca, y tiene la tripita hinchada, esta despierto y llora
es 2 male | soy trasplantado de riñon y desde esta mañana tengo 38,2, igual es solo un resfriado pero por si acaso
es 4 male | me levanto cuatro veces a mear por la noche y el choro es flojito, asi llevo un año
es 2 37y female | embarazada de ocho meses, tengo un dolor de cabeza fuerte desde anoche y veo como lucecitas, la tension en la farmacia 15 9
es 3 80y male | cuando me giro en la cama se me mueve todo unos segundos y luego para, llevo dos dias y casi me caigo, hablo y veo normal
es 5 male | me cobarsteis dos veces la sesion, esto es una vergüenza, me va a dar un infarto con vosotros jaja
es 1 49y male | mi cuñado se a cortado con la motosierra en el muslo, sale la sangre a chorros y la toalla ya esta empapada
es 5 female | mi profe se suicido y en el instituto donde trabajo nos piden una charla de prevencion, dais de esas?
es 5 66y male | el audifono pierde fuerza, quiero una revision cuando tengais hueco
es 5 80y male | para pedir cita con la podloga para cortar las uñas a mi padre, diabetico no es
es 1 54y female | llevo desde las cinco con dolor en la mandibula y en los dos hombros y unas nauseas que me muero, sudo frio, pensaba que era de los dientes y por eso llamo al dentista
es 4 30y male | noto los oidos taponados de cera, el derecho casi no oigo, me pasa cada año y me hacen lavado
es 3 61y | se me ha puesto el dedo gordo del pie como un tomate, duele hasta con la sabana, ya me paso otra vez y era gota, sin fiebre
es 5 37y male | necesito el parte de baja de la semana, el de confirmacion, sigo con la escayola sin novedades
es 4 50y female | me han visto en la analitica el tiroides un poco alto y me dijeron que pidiera cita esta semana, me encuentro normal
es 2 7y male | se levanto con el parpado muy hinchado y rojo, fiebre de 39, no puede abrir el ojo y le duele moverlo
es 2 0m male | tiene cinco dias y esta amarillo hasta las piernas, le cuesta despertarse para mamar, la matrona dijo que llamaramos
es 5 61y male | me toca la colonoscopia de control, hace cinco años me quitaron polipos, no sangro
es 4 26y female | hace dos meses que no me baja, me he hecho tres test y negativos, he adelgazado y estoy de examenes, dolor ninguno
es 1 40y male | mi hermano a intentado colgarse, lo hemos descolgado nosotros, esta despierto pero tiene la voz rara y la marca en el cuello
es 5 28y female | quiero quitarme el diu para quedarme embarazada, no corre prisa
es 3 54y female | me pusieron anibiotico para la orina hace tres dias y sigo con escozor y ahora he tenido decimas, 37,8, el riñon no me duele
es 3 male | me duele un testiculo desde hace cuatro dias, ha ido a mas poco a poco, me escuece al oriar y tengo goteo por la punta
es 2 70y female | el reumatolgoo me puso unas pastillas de metotrexato de una a la semana y me acabo de dar cuenta q me las e tomado todos los dias, tengo llagas en la boca
es 3 43y male | me ha salido un flemon, tengo el carillo un poco hinchado desde ayer, sin fiebre, trago y abro bien la boca
es 1 female | mi mujer esta de 37 semanas, le dolia la cabeza y ahora le esta dando un ataque, tiembla entera y no cotesta
es 5 53y female | cuanto vale quitarse una verruga por estetica, la tengo desde niña igual
es 1 3y male | lo hemos sacado de la piscina, estaba en el fondo, ha echado agua y respira pero esta como ido y muy palido
es 3 59y male | hoy he oriado rojo como vino dos veces, no me duele nada ni tengo coagulos, orino con normalidad
es 5 49y male | voy a renovar el carnet de conducir, hacen ahi el psicotecnico?
es 4 22y female | desde el accidente de coche del año pasado me da pavor conducir y tengo pesadillas, no me he planteado nada malo
es 3 71y female | tengo ampollas en la frente y el parpado de arriba en un lado, queman, el ojo no lo tengo rojo y veo igual
es 2 6y female | se trago tres bolitas de iman de esas de colores ayer, no se queja casi, le duele un poco la tripa
es 4 55y male | la estatina me da dolor de piernas flojo desde que me la cambiaron, el pis es clarito normal
es 2 31y female | estoy de 32 y creo que e roto aguas, me a mojado las braags y sigue cayendo clarito, contracciones no tengo
es 1 21y female | asma... no puedo... casi hablar... el ventoiln no... hace nada...
es 2 75y male | la hernia de la ingle que siempre entra pues hoy no entra, esta dura, duele mucho y he vomitado dos veces
es 2 34y female | estoy de nueve semanas y acabo de manchar rojo como una regla, no me duele casi nada, perdi otro antes
es 2 20y | mi hijo lleva dias sin dormir y dice que la tele le manda que haga daño a la vecina, ahora esta encerrado en su cuarto tranquilo
es 3 15y male | la uña del dedo gordo la tiene clavada, sale pus y no se puede poner ni el zapato
es 3 female | me han salido habones por todo el cuerpo esta mañana, pican a rabiar, los labios normales y respiro bien
es 4 68y female | la dentadura nueva me roza y me ha hecho una llaguita, llevo cuatro dias
es 3 29y female | soy enfermera y me pinche esta mañana con una aguja usada de un paciente
es 4 52y female | los sofocos no me dejan dormir, queria hablar con la ginecologa de algun tratamiento
es 4 45y female | tengo almorranas de siempre y estos dias mancho un poquito el papel de rojo al limpiarme, nada mas
es 1 72y male | el abuelo se picha insulina y no ha comido, esta sudando, dice tonterias y no me conoce, no me traga el zumo
es 4 39y female | llevo un mes mui cansada y se me cae el pelo, la regla me viene muy abundante, maeos no ni ahogos
es 5 75y female | quiero ponerme la vacuna de la gripe y la del covid juntas si se puede
es 4 62y | al andar rato me duele el talon, sobre todo los primeros pasos por la mañana
es 4 7y female | la niña tiene una costra amrilla como miel debajo de la nariz, se esta extendiendo un poco, sin fiebre
es 3 37y male | tuve una relacion sin proteccion anteanoche con alguien que tiene vih y me han dicho que hay una pastilla
es 5 74y female | me tengo q cabiar de medico xq me mudo de barrio, me da igual cual
es 5 25y female | soy estudiante y necesito un certificado de que no tengo enfermedades contagiosas para el erasmus
es 2 54y male | deje de beber a palo seco hace dos dias, tiemblo entero, sudo y veo bichos por la pared que se que no estan
es 4 male | me pica la cabeza y se me cae caspa gorda, la piel detras de las orejas roja
es 3 16y female | la veo que ha dejado de comer, ha pedrido doce kilos en dos meses y hoy se ha mareado en clase sin llegar a caer
es 4 53y female | me bailan un poco dos dietnes de abajo, llevo meses, no me duelen ni me he dado golpe
es 2 66y female | tomo litio y desde hace dos dias con la diarrea me tieblan mucho las manos, camino torpe y tengo nauseas
es 5 51y female | la chica de la aseguradora pide el codigo de autorizacion de la resonancia de rodilla
es 4 50y | el mes pasado se me bloqueo el cuello y me dijeron contractura, mejora pero queda rigidez por las mañanas, fiebre ninguna
es 2 58y male | me salte la dialisis del martes y la de hoy por un viaje, noto las piernas muy flojas y estoy hinchado
es 1 37y female | estamos los cutaro en casa con dolor de cabeza y vomitos, la estufa de gas va rara, y el pequeño esta tan dormido q no lo espabilo
es 3 30y male | me corte con un vaso en la palma hace tres horas, se ve abierto unos dos centimetros, paro de sangrar, muevo y siento bien los dedos
es 5 30y female | empezamos a buscar niño y me han dicho que tome acido folico, queria consulta preconcepcional
es 3 77y male | me han subido el adiro a otra pastilla nueva para la sangre y me salen moratones por los brazos sin golpes desde hace tres dias, sangrar no sangro
es 2 9m male | se encoge y chilla cada cuarto de hora, se pone palido y luego se queda como agotado, la caca ha salido como mermelada roja
es 1 male | un desgarro, como si me rajaran del pecho a la espalda, hace un cuarto de hora, soy hipertenso y me tiemblan las piernas
es 2 50y male | anoche cenamos setas que cogi yo en el monte y los dos llevamos desde las seis de la mañana con vomitos y diarrea sin parar
es 4 44y female | llevo tres semanas llorando por todo en el trabajo, agobiada, no piesno en morirme ni nada de eso, tengo a mis hijos
es 5 45y female | para las sesiones que me quedan del suelo pelvico, cuando puedo seguir
es 2 88y female | mi madre se a resbalado en la cocina, no puede apyar la pierna y la tiene mas corta y el pie mirando para afuera
es 3 26y female | he manchado fuera de la regla toda la semana y hoy es abundante, una compresa cada tres horas, test de embarazo negativo, sin mareo
es 4 32y female | me noto una bolita en la muñeca que crece y mengua, no duele, la tengo hace un año
es 2 29y female | hace cinco dias que pari, tengo 38,7 y lo que mancho huele fatal, me duele la tripa baja
es 1 female | le ha picado una avispa en el cuello, a los cinco minutos se le a hinchado la cara, vomita y dice que se va a desmayar
es 2 31y female | tengo un bebe de un mes y me vienen ideas de tirarlo por la ventana, hoy mas, lo he dejado con mi suegra porque no me fio de mi
es 2 2y female | ha mordido una capsula de detergente de la lavadora, ha tosido y echado espuma, ahora esta llorando pero bien de color
es 5 34y male | me hacen falta los resultados de la analitica de la empresa, dicen que todo normal pero quiero el papel
es 4 63y female | se me duermen los pies y me queman por las noches desde hace meses, soy diabetica, heridas no tengo
es 5 41y male | quiero botox para las arrugas de la frente, con quien es la consulta
es 3 35y female | estoy de quince semanas y no retengo casi la comida, el agua si, he bajado dos kilos, hago pis normal
es 3 14m female | le ha salido un sarpullido por el cuerpo despues de tres dias de amoxicilina, se pone blanco al apretar, contenta y sin hincahzon
es 3 57y male | la pierna de la cicatriz de la variz la tengo con un cordon duro rojo que duele, un palmo, sin fiebre
es 5 70y | queria pedir la revision del marcapasos de cada año, va de lujo
es 2 39y female | empece una pastilla nueva para la epilepsia hace dos semanas y tengo llagas en la boca, los ojos irritados y la piel me sale con ampollas y se pela
es 4 35y female | desde que me cambiaron la pildora estoy con manchas entre reglas, poca cosa, embarazada no
es 4 76y female | me tiembla un poco la mano derecha cuando estoy quieta, lo noto desde navidad, ando y hablo igual
es 5 56y male | mi vecino casi se muere de un ictus y me he quedado con ganas de un analisis general, yo como una rosa
es 3 21y female | llevo una semana con anginas y fiebre, ganglios en el cuello y ahora cansadisima, liquidos trago
es 5 3y female | le toca a la nena la revision de los tres años con la enfermera
es 2 10y male | ayer se dio con la porteria y parecia bien, hoy lleva toda la mañana durmiendose, le cuesta seguir lo que le digo y ha vomitado una vez
es 5 | os deje el coche en el parking de urgencias y no se si hay que pagar algo en recepcion
es 1 32y female | de ocho meses, me ha venido de golpe un chorro de sangre con coagulos y la tripa dura como una tabla que no afloja
es 3 73y female | cuando hago esfuerzo me falta un poco mas el aire que el mes pasado y peso tres kilos mas en cuatro dias, sentada estoy bien
es 4 71y | el medico de la otra clinica me vio una mancha en la espalda y dijo que no era urgente pero que la mirarais, no sangra
es 1 79y male | mi padre se ha quejado de un dolor de riñones y barriga muy fuerte y se ha desayado en el pasillo, esta blanco como la pared, tiene un aneurisma de esos q le vigilan
es 3 5y male | lleva cuatro dias con 39 de fiebre, tos y mocos, hoy bebe peor, respira tranquilo y cunado baja la fiebre juega
es 3 48y male | tengo el azucar por las nubes desde q me pusieron cortisona, 350 esta mañana, sed y meo mucho, no vomito, caebza clara
es 2 83y male | a mi suegro no le sale nada por la sonda desde anoche, tiene el vientre abultado y esta muy inquieto de dolor
es 4 47y male | ronco muchisimo y mi mujer dice que me paro de resiprar dormido, me duermo en las reuniones, asi años
es 5 62y female | se me acaban las tiras del azucar, tengo buenas cifras, como las pido
es 3 41y female | tengo un ojo pegado con legaña verde y me duele algo, uso lentillas pero me las quite ayer, veo igual que siempre
es 2 42y male | me di un golpe fuerte en la nariz y frente con la puerta del camion y desde entonces me gotea agua clara de un lado de la nariz
es 4 66y female | tengo la vista cansada y veo algo peor los caretles desde hace medio año, poco a poco, ni dolor ni destellos
es 1 male | traajando en el invernadero a cuarenta grados mi compañero se puso rojo, ardiendo, ya no suda y dice cosas sin sentido
es 3 64y female | me hicieron una endodoncia ayer y el dolor va a peor, late todo, los calmantes me alivian una hora
es 4 1y male | la fiebre ya se le fue hace tres dias y le salio el sarpullido roita y se le quito, solo q sigue con mocos
es 2 28y male | me he rebanado la yema del dedo con la mandolina, el trozo lo tengo en hielo, apretando ya casi no sangra
es 4 24y female | desde hace un mes cada vez q tengo relaciones me duele un poco al principio, sin sanre ni flujo raro
es 3 44y male | se me ha roto un trozo de muela comiendo y el aire frio me mata, duele aunque tome nolotil
es 4 59y | me duele la cadera por fuera al tumbarme de ese lado, hace dos meses, ando bien, no me cai
es 1 23y female | mi compi de piso tiene fiebre de 40, no puede doblar el cuello, la luz le molesta y empieza a decir cosas que no vienen a cuento
es 2 18y female | se me olvido un tampon, lleva dias, tengo 39 y medio, la piel roja como qumeada por el sol y mareo al levantarme
es 3 60y female | me han quitado los puntos de la barriga y se ha abierto un poco un extremo, sale un liquido amarillo que huele, fiebre no
es 2 70y male | me he equivocado y me he puesto la insulina de la noche dos veces, cuarenta unidades cada vez, ahora tengo 110 y estoy bien
es 5 82y | mi madre tiene alzheimer y necesito el informe para la dependencia, no ha habdo cambios
es 5 20y male | me quitaron las cuatro muelas del juicio hace un año y sigo de maravilla, busco hora para la limpieza
es 4 38y male | tengo molestias en la boca del estomago cuando bebo cafe y gases, se quita al rato, sin vomitos y sin sangre
es 4 6y male | sigue haciendose pis en la cama y ahora en la siesta tambien, sed normal, no le escuece
es 1 52y male | se ha caido del tejado unos cuatro metros, esta consciente pero dice q no sinte las piernas
es 2 76y female | desde hace unas semaas me duele la sien y me cansa masticar, y ayer se me nublo un ojo unos minutos
es 3 50y male | me puse la vacuna ayer y tengo el brazo como un jamon rojo hasta el codo y 38, pero puedo moverlo
es 4 33y female | tengo granos grnades en la barbilla que me salen antes de la regla y se me quedan marcas
es 4 40y male | llevo dos meses con diarrea de vez en cuando cuando tomo leche, gases, sin sangre
es 1 27y male | en una pelea le han clavado algo en el costado debajo de la axila, no sangra casi pero respra mui rapido y mal
es 4 69y female | se me olvidan los nombres de la gente desde hace un año, se la fecha, cocino y manejo mis cuentas
es 1 36y male | exploto la bombona, tiene la cara quemada, los pelos de la nariz chamuscaods y la voz ronca, tose negro
es 5 male | para una revision de ojos porque quiero operarme la miopia, sin molestias
es 1 male | subiendo la comrpa al tercero me dio un dolor en el pecho y cai redondo, me acabo de despertar y aun me oprime
es 4 73y male | el hombro operado hace un año me molesta con la humedad, no he tenido golpe ni lo tengo rojo
es 5 68y male | necesito la receta de plantillas y una revision de la pisada, ando bien, es por comodidad
es 3 70y male | tengo una herda en la planta del pie, soy diabetico, lleva cinco dias y hoy supura y el borde esta rojo
es 5 78y female | a mi madre le toca el holter, la semana que viene o la otra, no hay nada nuevo
es 3 36y female | estoy de 30 semanas y me pica todo el cuerpo sobre todo las manos y los pies por la noche, el bebe se mueve como siempre
es 4 56y male | la piel se me a puesto con escamas en codos y rodillas, me pica algo, mi hermano tiene psoriasis
es 5 male | se me caduca la tarjeta sanitaria y quiero saber que tengo que traer
es 3 female | se me ha metido un mosquito en el oido y lo noto moverse, me esta volviendo loca, dolor algo
es 3 8y female | la niña tiene un bulto debajo de la mandibula que le duele, fiebre 38 y se le hincho en dos dias, traga y mueve el cuello
es 4 25y male | me noto un grnaito en el prepucio que no duele hace un mes, no ha crecido, tengo pareja fija
es 2 64y male | tomo enalapril y hoy me he levantdo con el labio y media cara gordos, va creciendo un poco, trago, hablo y respiro bien
es 3 43y female | he echado sangre al cepillarme y con un flemon pequeñito encima de un diente, se puede apretar, duele al masticar
es 5 46y female | necesito hora para el seguro de vida, un reconocimiento medico, estoy sana
es 3 11y male | se ha hecho daño en el tobillo y no puede dar ni tres pasos, hinchado por fuera, los dedos calentitos
es 5 50y female | quiero saber si hacen acupuntura y que precio
es 3 61y female | he empezado con un antiinflamatorio y anticoagulante juntos por error dos dias, no tengo sangre por ningun sitio
es 5 28y female | me toca la segudna dosis del papiloma
es 1 58y male | mi padre se ha desplomado viendo el futbol, hace como ronquidos sueltos cada rato y no contesta, tiene los ojos abiertos fijos
es 4 31y female | el pezon me duele al dar el pecho, tiene una grieta pequeña, no hay calor ni fiebre y la niña engorda
es 3 52y male | me ha salido un bulto duro en la ingle que entra y sale, hoy me duele mas al toser, pero entra
es 3 19y female | me duele mucho la garganta y tengo placas blancas y 39 desde ayer, trago liquidos con dolor y abro la boca
es 2 32y male | tengo drepanocitosis y desde anoche un dolor de huseos de los fuertes, los opiaceos de casa no me llegan
es 2 7m | vomita todo desde ayer, no ha mojado el pañal en diez horas, tiene los ojitos hundidos y llora sin lagrimas
es 4 5y male | no pronuncia bien la erre y la profe dice q lo miren, tiene los oidos con moco a menduo
es 2 35y male | me dieron un puñetazo en el pomulo anoche y desde entonces veo doble al mirar arriba y tengo la mejilla dormida
es 2 40y male | cortando jamon me di en el dorso de la muñeca y ahora no puedo levantar el pulgar, no sangra mucho
es 2 33y male | me escayolaron la pierna ayer, hoy tengo un dolor insoportable, el pie hinchado y no noto los dedos, los calmantes no hacen nada
es 4 male | estoy de pareja fatal y me cuesta concentrarme en el trabajo, quiero ir a psicologo, animos bajos pero nada de quiarme la vida
es 3 17y female | tomo la pildora, olvide cuatro y tuve relaciones el domingo sin nada, hace dos dias
es 5 24y male | me voy de voluntario a Kenia en verano y pido consulta del viajero
es 4 female | me pongo muy nerviosa en los examenes, me sudan las manos y se me acelera el corazon solo ese rato, luego normal
es 3 58y female | me a salido un eritema en la espalda donde me puse la radioterapia y hoy supura y duele, sin fiebre
es 2 78y female | a mi tia le dan pastillas del corazon, digoxina, y lleva tres dias viedo todo amarillo, con nauseas y el pulso a 42
es 3 34y female | desde que pari hace cuatro semanas lloro a diario, no disfruto del niño y no duermo aunque duerma el, ni se me ocurre hacerle nada ni a mi
es 2 38y female | tengo la placenta baja, 29 semanas, y he visto sangre roja limpia en la braga, no duele, se paro
es 4 65y male | me a salido una manchita escamosa en la calva que no cura desde hace tres meses
es 5 63y male | me dijeron que la biopsia salio benigna, solo quiero que me la manden por correo
es 1 45y female | estoy en el baño con el cuchillo y ya me he hecho un corte, no quiero seguir, digale a mi hija que la quiero
es 1 12y female | la niña es epileptica y la crisis esta durando ya mas de siete minutos, le hemos puesto el rectal y sigue
es 5 72y female | no me pasa nada eh, es que la doctroa me quito cita y no me la han dado otra
es 2 9y male | se bajo la piel del pito para lavarse y no le vuelve, la punta esta hinchada y morada
es 3 79y male | tiene bronquitis cronica y hoy los mocos son verdes y se fatiga algo mas que ayer, camina al baño y habla de corrido
es 3 66y male | estoy con prostatitis creo, escuece al orinar, dolor detras de los huevos y 37,8, pero orino
es 2 4y female | no quiere apoyar la pierna desde ayer, tiene 39 y si le toco la cadera grita
es 2 42y male | el corazon se me ha puesto a ciento ochenta de repente hace una hora y no baja, lo dice el reloj y lo noto en el cuello, dolor no tengo ni me mareo
es 4 43y female | un diente me da calambre con el helado, poco rato y se pasa, sin flemon
es 2 69y male | me hicieron la colonoscopia ayer y tengo la barriga hinchda y dolorosa, cada vez mas, con escalofrios
es 2 19y female | soy diabetica con bomba, se me ha estropeado y llevo desde anoche sin insulina, glucosa 410 y ya me huele el aliento a acetona
es 5 55y female | se murio mi madre de un derrame y estoy arreglando papeles, me haria falta el certificado de su historia
es 4 54y male | me duele el dedo al doblarlo, se me queda enganchado y salta, hace semanas
es 3 22y male | quiero que me vean hoy xq me arde al ornar y me sale pus por el pene desde anteayer
es 4 62y female | voy con el estreñimiento de toda la vida peor estas semanas, ni sangre ni he perdido peso
es 5 1m male | el niño nacio sano, quiero apuntarlo al pediatra de la clinica, tenemos poliza familiar
es 2 15y female | mi hija me ha confesado q anoche se tomo una caja entera de ibupofeno porque la dejaron, dice q no le ha hecho nada
es 5 32y female | tengo el resultado de alergias, todo negativo, solo me piden que lo guardeis en la ficha
es 1 29y female | he roto aguas y noto como una cuerda que me sale por la vagina, me qudean seis semanas
es 4 9y female | le duele la cabeza los dias de cole por la tarde, dos veces por semana desde septiembre, come, juega y dureme bien
es 2 72y female | me operaron de la catarata el lunes, hoy mirecoles me duele el ojo mucho y veo peor que ayer
es 5 36y male | deje de tomar drogas hace cinco años, una recaida no, quiero el informe de alta de la clinica anterior
es 1 75y male | comiendo un fiete se ha quedado sin poder hablar, se agarra la garganta y esta tosiendo sin ruido
es 4 48y female | las piernas se me cansan y me pesan, tengo varices, ninguna dura ni roja ni pantorrilla hinchada
es 5 7y female | el cole me pide la cartilla de vacunas de la niña y no la encuentro, me la podeis imprimir?
es 5 male | necesito un papel para el gimnasio que ponga que puedo hacer deporte, me encuentro de maravilla
es 2 27y male | no quiero molestar, es que llevo dias pensando en tirarme al tren, hoy he ido hasta la estacion y me he vuelto. No se a quien decirselo
es 5 83y female | mi mujer tiene la revision del marcapasos en noviembre y no sabemos la hora exacta, nos la podeis mirar
es 5 69y male | me dio un infarto en 2015 y me toca la revision anual con el cardiologo, estoy estupendo, es solo para coger hora
es 1 78y male | mi padre estaba desayunando y de golpe se le ha caido la taza, no me levanta el brazo derecho y habla como si tuviera un polvoron en la boca
es 1 67y female | hola mira es mi mujer, lleva como media hora con una cosa en la boca del estomago y esta blanca chorreando de sudor, ella dice q es la cena pero ha devuelto y le duele la mandibula
es 4 66y male | me noto que me levanto tres o cuatro veces a hacer pis por la noche y el chorro es flojo, va para medio año
es 3 male | esta noche me a entrado un dolor en los riñones por el lado derecho que va y viene y me baja hasta la ingle, con el nolotil se aguanta, sin fiebre
es 1 3y male | el niño se ha atragantado con una uva y no le sale la voz se esta poniendo morado que hago por favor
es 3 35y male | me sacaron una muela el lunes y hoy jueves me duele mas q antes, un dolor q me llega al oido y me sabe fatal la boca, los calmantes ni fu ni fa
es 2 14y male | mi hijo se ha despertado a las seis con un dolor muy fuerte en un huevo, le da verguenza contarlo, dice que lo tiene hinchado y mas arriba que el otro, a vomitado
es 3 81y female | a mi madre le han cambiado la pastilla de la tension y desde hace dos dias se marea al levantarse, la tiene en 9 y 5. caerse no se ha caido
es 1 male | se a cortado con la radial en la ingle, le sale la sangre a borbotones, le aprieto con una toalla y se empapa, corre dime algo
es 2 46y male | yo tengo una hernia en las lumbares de hace años, pero desde esta mañana no me noto al limpiarme, como si tuviera dormido el culo, y me cuesta arrancar a orinar
es 5 54y female | me hicieron la mamografia hace dos semanas y queria saber si ya estan los resultados, me dijeron que era de rutina
es 4 male | se me duermen los dedos de la mano por la noche, los tres primeros, tengo que sacudirla. Llevo asi unas semanas y fuerza tengo
es 4 20y male | me han salido muchos granos en la espalda y la cara, algunos duelen, y la crema de la farmacia no me ha echo nada en dos meses
es 3 2y male | mi hijo lleva desde ayer con vomitos y cacas liquidas, ya habra echado siete veces, bebe sorbitos y algo de pis ha hecho, esta chafado
es 4 51y female | me vienen los calores, duermo fatal y la regla me viene cuando quiere, llevo asi unos meses, queria ver que se puede hacer
es 5 female | a que hora cerrais hoy? y hay parking por ahi cerca?
es 4 male | se me cayo un trozo de empaste anoche, no me duele nada, solo que me roza la lengua
es 5 60y male | llamo por el informe del alta, que la neumonia ya se curo y el seguro me pide un justificante de los dias que estuve ingresado
es 3 9y female | se a quemado con la sopa en el brazo, tiene una ampolla como una moneda de dos euros, ya la hemos puesto debajo del grifo un rato
es 2 79y male | mi suegro tiene la tripa dura como una tabla, dolor fuerte desde la madrugada y no aguanta ni q le toques
es 2 62y male | veo desde ayer como relampagos por un lado del ojo derecho y hoy una sombra negra que me va tapando como un telon, no duele eh
es 5 41y male | me quiero hacer unos analisis de colesterol, que mi padre tuvo un ictus con 60 y me lo quiero mirar, yo no noto nada
es 3 44y female | llevo dos dias meando a poquitos y me escuece una barbaridad, esta noche he visto un poco de sangre al limpiarme, fiebre no tengo
es 4 37y male | tos seca q no se me va desde q tuve el catarro ace tres semanas, ni fiebre ni ahogo ni sangre ni nada, solo que no dejo dormir a la parienta
es 2 7m male | el niño lleva tres dias de mocos y hoy respira muy rapido, se le hunden las costillas al coger aire y apenas ha tomado medio bibe
es 2 2m female | mi niña tiene dos meses y le he puesto el termometro porque la notaba calentita, marca 38,3. come un poco menos pero por lo demas esta tranquila
es 4 59y female | me da un mareillo de esos de las cervicales cuando me giro en la cama, dura segundos, me paso igual hace dos años y fue lo de los cristalitos del oido
es 3 33y male | tengo un bulto al lado del ano desde hace tres dias que no me deja sentarme, cada vez mas gordo y caliente
es 5 50y female | tengo que cambiar la cita del martes con la doctora porque mi hermano se ha muerto y es el entierro
es 3 72y male | hola, soy diabetico y tengo una heridita en el pie que no me duele pero desde ayer supura y esta roja alrededor
es 4 8y male | al crio le pica el culete por las noches, creemos q son lombrices otra vez
es 4 42y female | llevo un mes con dolor en el talon al levantarme por la mañana, luego se calienta y mejora, pero ya voy coja al trabajo
es 2 29y female | tengo un retraso de dos semanas, me ha salido positivo el test y hoy me duele mucho abajo en el lado izquierdo y mancho marron
es 5 13y male | para el campamento de verano del chaval necesito que el medico firme que no tiene alergias, que yo sepa a nada
es 3 68y female | me ha salido una culebrilla en la espalda y la tripa, con ampollas, desde ayer, quema mucho, me han dicho q hay una pastilla q hay que empezar pronto
es 3 4y female | la niña lleva toda la noche llorando del oido y con 38,9, con el dalsy le baja y luego esta contenta
es 4 73y female | la rodilla que tengo con artrosis me esta dando guerra otra vez desde hace diez dias, andar ando con el baston, ni roja ni hinchada
es 4 40y female | desde que murio mi padre hace dos meses estoy muy tristona, lloro por todo, como y duermo regular. No, no he pensado en morirme, eso no, pero me gustaria hablar con alguien
es 5 58y female | buenas, llamaba para pedir las recetas de la tension y el omeprazol q se me acaban la semana q viene
es 3 26y male | me pego un mordisco el perro de mi cuñado en la mano ayer, son dos agujeritos pero hoy esta roja y caliente alrededor
es 3 57y male | tngo el dedo gordo del pie como un tomate desde esta noche, no aguanto ni la sabana, otras veces a sido la gota
es 2 55y female | me pusieron la quimio hace nueve dias y tengo 38 y medio con tiritona, no se si tomarme un paracetamol y esperar al lunes
es 3 61y female | desde ace tres dias tengo una pantorrilla mas gorda q la otra, me duele al andar y esta caliente. respiro bien
es 2 80y female | mi madre toma sintrom y se a dado con el pico de la mesa en la cabeza hace un par de horas, tiene un chichon, ella dice que no le duele nada
es 1 19y female | me he encontrado a mi compañera de piso en la cama con dos cajas de trankimazin vacias y una botella de ginebra, le hablo y casi no abre los ojos
es 5 36y female | pido cita para ponerme el diu cuando se pueda, no corre prisa
es 2 36y male | menudo dolor de muela llevo, me he tomado dos gramos de paracetamol cada dos horas desde anoche, van unos doce o catorce gramos, y sigue doliendo
es 2 31y female | stoy de 34 semanas y desde anoche casi no noto al bebe, me he comido un dulce y me he tumbado y nada, a lo mejor es q esta dormidito
es 3 17y female | me dan ataques de ansiedad a diario desde hace una semana, no duermo nada, no he ido al insti, hacerme daño no quiero pero no puedo mas necesito hablar con alguien hoy
es 4 63y female | yevo unas semanas con ardores despues de cenar, si me tomo el almax se me quita, al corazon me lo miraron el mes pasado y esta perfecto
es 5 76y female | que me han dicho que ya estan las vacunas de la gripe, que dias pinchais? mi marido tambien quiere
es 2 52y female | limpiando el baño me a saltado desatascador de ese de sosa al ojo, me escuece muchisimo, me lo he aclarado un poquito y veo borroso
es 1 70y male | soy de los bronquios de toda la vida pero hoy.. no.. puedo.. ni.. acabar una frase.. el inhalador ya no me hace nada
es 3 64y male | me quitaron un lunar del hombro hace una semana con tres puntos y desde anteayer esta rojo y sale un liquido amarillo, duele algo, fiebre no
es 4 25y female | tengo flujo blanco como requeson y me pica mucho ahi abajo desde hace cuatro dias, no me duele la barriga
es 1 41y male | estamos en la oficina, un compañero se a caido y esta dando sacudidas con los ojos en blanco, lleva ya sus 5 minutos y que sepamos nunca le habia pasado
es 4 70y male | estoy estreñido desde que tomo el hierro, voy cada cuatro dias y duro, la tripa blandita, sin sangre
es 3 24y female | anoche se nos rompio el condon y no tomo nada, queria la pastilla del dia despues cuanto antes
es 2 71y male | ayer por la tarde estuve un ratito sin poder mover bien la mano izquierda y la boca torcida, se me paso en un cuarto de hora y hoy estoy como una rosa, llamo mas que nada por mi hija que esta pesada
es 4 5m female | la bebe tiene el culito rojo desde hace cinco dias y la crema del agua no le hace nada, come bien, engorda, sin fiebre
es 1 33y female | di a luz el martes y me he levantado y sangro a chorro, he empapado tres compresas en media hora con coagulos como puños y me estoy mareando que veo negro
es 1 0m male | el bebe tiene 20 dias y cuando come se cansa mucho, aora se le ha puesto la boquita azul y esta como blandito, no llora
es 5 32y female | queria cita para la citologia, me llego la carta del programa del cancer de cuello de utero, no tengo ningun sintoma
es 2 22m male | creo que el peque se a tragado una pila de esas redonditas del mando, falta una y el no llora ni nada, esta jugando
es 3 30y female | stoy dando el pecho al niño de dos meses y tngo una teta dura y roja y 38,5 de fiebre con dolor de cuerpo
es 3 55y female | desde ayer me late el corazon a saltos, como un pez, a ratos, ahora mismo no. no me mareo ni me duele el pecho
es 3 67y female | se me ha roto un diente de delante comiendo turron y tengo el nervio al aire, cada vez que respiro por la boca veo las estrellas
es 4 6y male | se sigue haciendo pis en la cama y ya tiene seis años, antes no le dabamos importancia, de dia nada
es 4 male | mi perro me arañó la semana pasada y ya esta curado y seco, pero me ha quedado un picor en la marca y queria q me miraran si toca la del tetanos
es 2 82y male | mi padre se ha caido en el pasillo y no se puede levantar, le duele la cadera mucho y tiene la pierna mas corta y torcida hacia fuera
es 2 60y female | despues de la extraccion de ayer llevo toda la noche tragando sangre, he mordido gasas media hora tres veces y no para, tomo el apixaban
es 3 13y female | la niña tiene la cara interna del brazo llena de ronchas que pican desde que empezo la amoxicilina anteayer, respira perfecto, labios normales, nada en la boca
es 5 female | la cita de mi madre del viernes a las diez la quiere anular, se va al pueblo
es 4 45y female | tengo unas migrañas de toda la vida, este mes me han dado cuatro iguales a las de siempre, hoy no tengo, y queria ver si me cambian la pastilla preventiva
es 3 18m female | tiene año y medio, 39,5 desde hace dos dias, sin mocos ni nada, moja pañales, entre subida y subida juega
es 2 33y female | rompi aguas creo, stoy de 31 semanas, me e levantado del sofa y estaba empapada, contracciones no noto
es 4 49y female | me a salido un bulto blandito en la muñeca, hace un mes, no duele, cuando doblo se nota mas
es 3 29y male | llevo tres dias con diarrea, hoy con algo de sangre y retortijones, 38 de fiebre, bebo suero y lo aguanto
es 2 67y male | me trasplantaron el riñon ace un año y yevo desde ayer con 38,4 y escalofrios, por lo demas bien
es 5 53y female | que me digan si tengo que venir en ayunas a la analitica del jueves
es 1 88y female | la abuela tenia una infeccion de orina y hoy no sabe ni quien soy, respira a toda velocidad, tiene las piernas como con manchas moradas y esta helada
es 1 28y female | mi mujer embarazada de 8 meses yevaba dos dias con dolor de cabeza y viendo lucecitas y aora le esta dando un ataque, se le ha puesto todo tieso y tiembla
es 5 4y male | le toca la revision de los cuatro años y las vacunas, el niño sano como una manzana
es 3 27y female | estoy embarazada de 20 semanas y me escuece al orinar desde ayer, voy cada dos por tres, fiebre no
es 5 male | necesito q me hagan el psicotecnico para el carnet, sin prisa
es 4 54y female | me salio un grano raro en la nariz hace dos meses que hace costra, se cae y vuelve a salir, no me duele
es 2 19y male | me dio un pinchazo de golpe en el lado del pecho jugando al basket y desde entonces me cuesta llenar el pulmon, si estoy quieto lo llevo
es 1 64y male | me ha dado de repente un dolor como si me rajaran desde el pecho a la espalda, sudando frio, nunca en la vida habia tenido algo asi
es 3 71y female | se me acabo ayer el apixaban, en la farmacia no me lo dan porque caduco la receta, no me he tomado la de hoy, es para el corazon
es 3 46y female | llevo desde anoche con fiebre de 38,6, dolor en el riñon izquierdo y escozor al orinar, tolero liquidos, no estoy embarazada
es 1 72y female | se me esta hinchando la lengua desde ace una hora, apenas me cabe en la boca, hablo asi raro y me cuesta pasar el aire, tomo enalapril
es 4 42y female | cuando bebo leche me hincho como un globo y tengo gases, meses ya, si no la tomo estoy bien
es 3 21y female | tngo una herida del piercing del ombligo q supura verde y la piel dura alrededor como una mandarina, febricula de 37,6
es 1 37y male | nos hemos levantado todos con dolor de cabeza y ganas de vomitar, tenemos un brasero de carbon, y a mi marido no consigo despertarlo del todo
es 5 71y male | me dieron el alta del ictus en marzo y me dijo la neurologa que pidiera revision a los seis meses, todo bien, camino y hablo como antes
es 2 48y female | tomo litio de toda la vida y tras dos dias con diarrea tiemblo un monton, ando como borracha y stoy atontada
es 2 2m male | tiene diez semanas y vomita a chorro despues de cada toma desde hace dos dias, hoy el vomito es verde y no a mojado pañal desde anoche
es 2 female | a ver, desde hace un rato tengo el ojo rojisimo y me duele hasta la cabeza, veo halos en las luces y borroso, e devuelto una vez
es 1 45y male | mi hermano esta subido a la barandilla del balcon, un quinto, dice q se tira, stoy hablando bajito para q no me oiga
es 4 20y female | me duele la mandibula por las mañanas y me dice el novio que rechino los dientes, abro bien, lleva semanas
es 4 male | corriendo me molesta por fuera de la rodilla a partir del kilometro cinco, lleva tres semanas, al parar se va
es 5 69y female | me hice la colonoscopia y me dieron un sobre, me dijeron que salio limpia, y queria que la doctora lo metiera en mi historia
es 4 57y male | ronco como un oso y mi mujer dice que a veces paro de respirar dormido un momentito, lleva años, y me duermo en el sofa a media tarde
es 2 40y male | vine de un viaje de Guinea ace diez dias y tengo tiritonas con 40 de fiebre q van y vienen
es 5 31y female | me gustaria ponerme la ortodoncia invisible, cuanto cuesta la primera visita
es 3 38y male | mi jefe me tiene machacado, hoy me e puesto a temblar en el curro y a llorar sin parar, me he tenido que salir. No pienso en hacerme nada pero no puedo volver mañana
es 4 33y female | la regla me dura nueve dias desde hace tres meses y mancho bastante, aora mismo no stoy con ella, mareos no
es 3 52y male | soy diabetico y llevo desde ayer con el azucar en 330, mucha sed, no vomito ni me encuentro especialmente mal
es 5 male | quisiera donar sangre, se puede aqui o hay que ir al hospital
es 4 26y female | yevo un par de meses q se me cae mucho el pelo, en la ducha salen puñados, y ando cansadilla
es 1 59y male | mi marido tiene cirrosis y acaba de vomitar media palangana de sangre roja, se ha quedado palido y se ha ido un momento
es 4 72y female | me mareo algo cuando voy en el coche detras y siempre me ha pasado, pero ahora vamos de viaje el mes que viene y queria pastillas, y de paso que me mire un oido que me pita desde el verano
es 2 51y male | se me ha pillado la mano en la prensa y tengo un dedo colgando por un trozo de piel, no sangra ya casi, lo tengo envuelto
es 3 63y male | he estado paleando y me ha dado un tiron en la espalda q me baja por toda la pierna hasta el pie, tngo el pie como flojo al andar desde ayer, el pis bien
es 3 35y female | me a picado una garrapata hace diez dias en la corva y ahora me ha salido un cerco rojo que va creciendo, como una diana
es 4 3y female | la niña tiene unas bolitas como perlas en la barriga, la profe dice que son moluscos, se rasca un poco
es 5 15y female | vi en la tele lo de la meningitis esa del colegio de Valencia y me preguntaba si mi hija de 15 tiene la vacuna puesta, ella esta perfectamente
es 2 30y female | tuve a la niña ace nueve dias por cesarea, tngo 38,6 y el flujo me huele fatal, me duele la barriga al tocarme
es 1 37y male | a mi primo le ha dado la corriente arreglando el termo, esta en el suelo tirado y no contesta, no se si respira la verdad
es 3 32y male | se me ha puesto la cara torcida no, perdon, el parpado hinchado y rojo de una picadura de mosquito, veo bien, el ojo se mueve bien, calor y pica mucho y va a mas desde ayer
es 2 6y female | se a caido de la litera esta tarde, lloro enseguida, pero a vomitado tres veces y esta con mucho sueño
es 4 29y female | el sujetador deportivo me roza y tengo los pezones agrietados desde que doy teta, el niño engorda, sin fiebre ni bultos ni rojeces
es 4 64y female | tengo las uñas de los pies gordas y amarillas y una se me esta clavando un poquito en la esquina, pus no hay
es 1 5y female | la niña tiene fiebre de 39 desde anoche y le han salido unas pintitas moradas en las piernas que aprieto con el vaso y no se van, esta muy adormilada
es 5 male | quiero pedir hora para q me pongan la segunda del herpes zoster, la vacuna digo, q herpes no tngo
es 5 40y female | quiero quedarme embarazada el año que viene y me gustaria que me contarais que vitaminas tomar
es 2 24y male | me han pegado en la cara anoche, la mandibula no me encaja al morder y veo doble cuando miro para arriba
es 2 3y male | el niño se ha bebido el jarabe de la tension del abuelo, o sea unas gotas, no se cuantas, hace media hora. Esta correteando como siempre
es 3 79y male | mi marido lleva dos dias con los tobillos hinchados y ha cogido tres kilos, duerme con dos almohadas mas, el cardiologo dijo que avisaramos, sentado esta bien
es 5 59y male | para renovar el parte de la baja, q sigo con lo de la clavicula rota de enero, ya apenas molesta, me toca confirmacion el lunes
es 5 80y male | se me ha roto la pila del audifono, digo que se a gastado, teneis ahi o voy a la optica?
es 2 76y female | se me fue la vista de un ojo esta mañana como si bajaran una persiana, del todo, sin dolor, y sigue igual
es 4 30y male | hace mes y medio que lo dejamos y me cuesta dormir, doy vueltas hasta las tres, trabajo normal y salgo con amigos, pero querria algo para dormir
es 3 male | me escuece al mear y me sale pus por el pito desde ayer, tuve un lio hace una semana sin goma
es 2 16y female | mi hija me acaba de contar q se tomo anoche unas veinte pastillas de gelocatil, dice q se encuentra bien y que no quiere ir a ningun sitio
es 4 43y | me he notado un bultito en el pecho en la ducha, como una lenteja, no duele, me asusta un poco la verdad
es 2 female | embarazada de siete meses y medio, me duele la cabeza desde ayer y veo como chiribitas, ademas se me han hinchado mucho las manos y la cara
es 2 9y female | se ha caido del patinete y le ha saltado el diente de delante entero, el definitivo, lo tengo aqui en una servilleta, que hago con el
es 2 27y female | tengo un retrsao de dos semanas y desde oy me duele muchisimo aqui abajo en el lado derecho, e manchado un poco marron
es 3 20m male | lleva tres dias con 39 de fiebre que baja con apiretal y vuelve a subir, mocos, come poquito, cuando le baja juega
es 5 61y male | para dejar de fumar, mi mujer me ha dicho que teneis un programa, quiero apuntarme
es 4 9m male | el bebe tiene la piel de los mofletes y detras de las rodillas muy seca y roja, se rasca, come y duerme bien
es 5 26y female | me voy a Tailandia en marzo y quiero saber que vacunas me hacen falta
es 2 1.4m male | tenemos un bebe de seis semanas y le acabo de poner el termometro, 38,3 en el culete, mama un poco menos pero por lo demas esta tranquilo
es 4 38y male | me duele el codo desde hace tres semanas, de teclear o del padel, cuando cojo la botella se me va la fuerza del dolor
es 4 62y female | hace ocho años que no tengo la regla y esta semana he manchado dos dias, poquita cosa
es 1 84y female | mi madre lleva con una infeccion de orina desde el lunes y hoy no sabe donde esta, tiene las piernas como moradas a trozos y respira muy deprisa, casi no ha meado
es 3 69y female | el azucar me sale por encima de 320 desde ayer, yo me siento cansada pero bueno, no vomito ni nada, tomo metformina
es 3 65y female | me han salido unas ampollas en fila en el costado, queman un monton, dos dias hara
es 5 50y male | una cita con el podologo para que me mire unos callos y unas plantillas, sin prisa
es 3 32y female | le doy pecho a mi bebe de tres meses y tengo una teta dura, roja y caliente, anoche tirite y 38,2
es 2 79y male | mi suegro se ha dado con el canto de la puerta en la cabeza esta mañana, toma sintrom, tiene un buen chichon pero esta hablando normal
es 3 male | vaya dia llevo, estaba ayudando a mi cuñado con la mudanza y al coger una caja me he quedado clavado de la espalda, no puedo ni atarme los zapatos, las piernas las muevo bien y orino bien, pero el martes tengo que conducir a Bilbao y asi no voy
es 3 53y female | tengo asma y desde el domingo uso el ventolin cada cuatro horas, pitos por la noche, hablo bien eh, pero no remonta
es 1 71y female | soy diabetica y desde hace una hora tengo como un peso en la boca del estomago, he vomitado dos veces y estoy con un sudor frio que me empapa
es 5 70y female | tuve un infarto en el 2015 y me toca la revision anual del cardiologo, ando cada dia cinco kilometros y me encuentro bien
es 3 42y female | me dio como un ataque, el crazon a mil, temblores, pensaba que me moria, ya me ha pasado mas veces con la ansiedad y ahora estoy llorando sin parar pero ya respiro bien
es 1 47y female | he llegado a casa y mi hermana no se despierta, hay una caja de pastillas de dormir vacia al lado, ronca muy raro
es 5 29y female | para pedir cita de revision con la ginecologa, la citologia de cada tres años, todo bien
es 4 33y male | se me cayo un empaste, no duele
es 5 34y male | es para un certificado medico para el gimnasio, el corazon lo tengo perfecto que me hicieron una prueba el año pasado
es 5 66y male | necesito que me renueeven la receta del enalapril y la simvastatina, me quedan para dos semanas
es 2 4y | la abuela le dio el apiretal y yo sin saberlo se lo volvi a dar, y luego otra vez, en total creo que le hemos metido el triple de lo que toca hoy
es 5 11y male | para la revision de los brackets del niño
es 2 70y male | se me ha puesto el pie izquierdo blanco y helado desde hace un par de horas y me duele horrores, casi no siento los dedos
es 3 45y male | tengo una muela que no me deja vivir, me he tomado ibuprofeno y nolotil y nada, no he pegado ojo, hinchado no estoy
es 1 6y male | mi niño ha comido avellana, labios hinchados, ronchas y le cuesta respirar
es 2 3y male | creo q el pequeño se ha tragado la pila redonda del mando, no la encuentro x ningun lado, el sta jugando tan norrmal
es 3 14m female | la peque lleva dsd ayer con diarrea, seis o siete cacas, bebe suero a sorbios y ha mojado dos pañales hoy, esta mas mustia pero sonrie
es 4 75y male | me levanto cuatro veces por la noche a orinar y el chorro sale flojo, sangre no he visto, esto va para largo
es 2 19y female | soy diabetica tipo uno, no paro de voomitar desde anoche, el aparato me marca 410 y tngo una sed q me muero
es 1 34y male | mi compañero de piso esta en el suelo dando sacudidas y echando espuma, no es epileptico ni nada, lleva ya un rato
es 2 61y female | veo destellos y una corina negra en un ojo
es 5 45y male | queria saber si tienen ya los resultados de la analitica de la semana pasada, me la pidieron por rutina
es 4 36y female | ace dos años tuve un trombo en la peirna y ya me dieron el alta, ahora solo es q tngo varices que me pesan al final del dia, hinchazon en una sola pierna no
es 3 female | me escuece al orinar desde ayer y sale un poco rosa
es 3 40y female | esta mañana me he levantado y con el oido derecho no oigo nada, como si me hubieran puesto un tapon, y me pita
es 5 38y male | mi padre murio de cancer de colon y queria informarme de cuando me toca a mi hacerme la prueba, yo no noto nada
es 3 48y male | soy epileptico y me quedan dos pastillas de keppra, la farmacia no me las da sin receta y mañana ya no tengo
es 2 66y male | pues nada, que mi mujer me ha obligado a llamar, ayer despues de comer estuve como un cuarto de hora sin poder mover bien la mano derecha y no me salian las palabras, fue una tonteria, se me paso solo, hoy estoy perfecto y hasta he ido al huerto
es 1 58y male | buenos dias, mire, yo no queria molestar porque ya se que estais hasta arriba, pero es que mi marido lleva veinte minutos sentado en el sofa con una opresion en el pecho, esta sudando a chorros, el dice que sera la cena de anoche y que no llame, pero tiene muy mala cara y a mi me da miedo
es 4 58y female | me duele el talon al levantarme desde hace meses
es 3 50y male | la gota otra vez, el dedo gordo rojo y no aguanto
es 4 31y female | me sangran las encias cuado me cepillo, bastante, y tngo mal aliento, dolor no
es 2 44y male | es por lo del lumbago, que ya me conoceis, llevo tres dias tirado con la faja, pero lo raro es que desde anoche no noto nada al limpiarme cuando voy al baño, como si tuviera el culo dormido, y me cuesta arrancar a orinar, sera de las pastillas que me dio el vecino
es 2 14y male | mi hijo se ha despertado con un dolor fortisimo en un huevo, le da verguenza, dice que le duele tambien la tripa y ha vomitado
es 2 55y female | me pusieron la quimio hace nueve dias y esta tarde tengo 38,4, yo me encuentro regular, sera un resfriado no quiero molestar
es 4 29y female | tengo picor ahi abajo y un flujo blanco como requeson, otras veces me ha pasado con antibioticos
es 1 31y female | di a luz hace cinco dias y de golpe estoy echando coagulos como puños, he llenado cuatro compresas en una hora y me mareo al levantarme
es 5 | llamo para preguntar si la pildora la puedo recoger en cualquier farmacia con la tarjeta de otra comuunidad
es 5 8y female | la niña se rasca la cbeza un monton y le e visto bichitos, en el cole hay plaga
es 5 40y female | queria pedir hora para una limpieza de boca, no me duele nada, la ultima fue hace un año
es 3 7y male | el niño lleva toda la noche llorando del oido, 38 y medio, con el dalsy se le calma un rato y vuelve
es 3 23y male | jugando al futbol se me doblo el tobillo y ha crujido, esta como una pelota y no puedo apoyar el pie
es 5 52y female | quiero blanquearme los dientes cuanto vale
es 3 26y female | me he cortado con el cuchillo jamonero en el dedo, ya no sangra apenas pero se ve abierto, yo diria que necesita puntos
es 2 81y male | mi padre tiene un dolor de barriga muy fuerte desde las cuatro, la tiene dura como una tabla y no deja que se la toquemos
es 2 41y male | perdone q llame x esto, es que yevo dias pensando en quitrme de en medio, hasta se como lo haria, ahora mismo estoy solo en casa
es 4 51y male | ardor de estomago casi cada noche desde hace dos meses, tomo almax y me alivia, no adelgazo ni nada
es 4 46y female | duermo fatal desde que me separe, tres horas como mucho, estoy triste y sin ganas pero no pienso en hacerme nada, tengo a mis hijos
es 4 67y male | este lunar de la esalda mi mujer dice q ha crecido y tiene dos colores, nunca me ha molestado
es 4 54y male | hola, mira, que llevo casi un mes con una tos seca que no se me va, primero pense que era el catarro que trajo mi nieto del cole, luego el aire acondicionado, no fumo, no me ahogo ni echo nada, pero mi mujer ya no me aguanta por la noche
es 5 12m female | le toca la vacuna del año a la niña, que dia podriamos ir, esta estupenda
es 1 68y male | es mi padre, estaba desayunando y de repente se le ha ido la boca para un lado y habla como si estuviera borracho, hace diez minutos
es 3 35y female | me sacaron la del juciio ace tres dias y ahora me duele mas q el primer dia y me huele la boca fatal, sin fiebre
es 3 43y male | me clave una aguja que estaba tirada en el parque barriendo, en el dedo, soy de la limpieza, fue esta mañana
es 5 41y male | quiero haccerme la vasectomia, como se pide
es 4 71y male | la rodilla derecha me va fallando y se me hincha despues de caminar, hace meses, caliente no esta
es 4 31y male | desde hace un mes me chasquea la mandibula y me duele al masticar chicle, la abro entera
es 4 57y male | llevo tres semanas mas estreñido de lo normal, gases si
es 1 63y female | de golpe todo le da vueltas a mi mujer, ve doble, no se tiene en pie y se va para un lado, hace media hora que empezo y no es de vertigos
es 3 female | me operaron de un quiste hace dos semanas y la herida se ha abierto un poco por una punta, sale liquido clarito, sin fiebre y no me duele mas
es 2 0.3m female | la bebe tiene nueve dias y esta cada vez mas amarilla, hasta los ojos, y hoy hay que despertarla para comer y casi no mama
es 3 62y female | se me ha acabado el sintrom hace dos dias por el puente y tengo una valvula mecanica, me encuentro bien
es 2 29y female | mi hermana tuvo un niño hace tres semanas y dice que el bebe es el demonio y que oye voces, no duerme, tengo miedo de que le haga algo
es 4 60y female | me duelen las manos por las mañanas, las tengo tiesas como una hora y los nudillos hinchados, llevo asi mes y medio
es 3 47y male | tengo un bulto en el culo que me salio ayer, morado y duro, no me puedo sentar, sangre no
es 3 39y female | perdi el trabajo y no puedo mas, lloro todo el dia y a veces pienso que ojala no me despertara, pero no haria nada, mi pareja esta conmigo
es 2 4y male | se cayo de la litera hace dos horas, no perdio el conocimiento pero ha vomitado ya tres veces y esta mas dormidito de lo normal
es 5 44y female | mi suegra se murio de un ictus en tu hospital el mes pasado y necesitamos el informe para el seguro
es 1 | por favor rapido, mi marido se pincha insulina, anoche ceno poco porque tenia el estomago revuelto, y ahora lo he encontrado en la cama sudando y frio, le hablo y no me contesta, solo hace ruidos, el aparato del azucar pone LO y no se si darle un zumo
es 3 81y female | es para la abuela, ochenta y uno, que tiene diarrea desde anteayer, creo que fue la mayonesa de la comunion, va unas ocho veces al dia, bebe agua, esta floja pero habla y se levanta, toma pastillas para la tension y otra para orinar, no se si quitarselas
es 2 27y male | llevo seis horas con el pene duro y duele
es 3 28y male | me rompi media paleta y duele con el aire
es 3 74y female | me cai en la calle hace dos dias y me duele la muñeca, esta hinchada y un poco torcida, los dedos los muevo y los siento
es 3 50y female | desde hace una semana me noto el corazon que se salta latidos y hoy me ha pasado toda la tarde, no me mareo ni me duele el pecho
es 3 female | estoy de quince semaas y me escuece al hacer pis, sin fiebre ni dolor de riñones ni sangrado
es 5 37y male | soy celiaco de siempre, me pidieron analitica de control anual, cuando puedo ir en ayunas
es 2 25y female | me arreglaron un premolar y ahora tengo toda la mandibula hinchada, no puedo abrir la boca mas que un dedo y tengo 38,5
es 4 35y female | llevo cuatro meses sin la regla, el test de embarazo negativo dos veces, dolor ninguno
es 4 39y male | un bultito blando en la espalda desde hace un año que parece que crece, se mueve, no duele
es 3 31y female | me duele un riñon, el derecho, y he tnido 38,3 con escozor al orinar, no estoy embarazada y aguanto la comida
es 3 70y male | tengo la cara con ampollas en la frente desde ayer, me arde, el ojo de momento lo tengo bien y veo bien
es 4 42y male | tengo la nariz taponada y presion en la frente desde hace dos semanas, moco amarillo, sin fiebre
es 4 7m female | la niña lleva cuatro dias con el culete irritado con granitos rojos, la crema no le hace nada, por lo demas feliz
es 2 77y female | os llamo por mi madre de setenta y siete, lleva una semana con dolor en la sien, le duele al peinarse y al masticar, pensabamos que era la dentadura nueva, pero hoy leyendo el periodico dice que por un ojo ve como con niebla, ella no le da importancia
es 4 53y female | los sofocos no me dejan dormir, que me podeis dar
es 1 22m male | el nene tiene una tos como de perro y ahora cuando coge aire le suena un pito y se le hunden las costillas, los labios los veo azulados
es 3 male | me arrancaron una muela a las once y sigue manchando la gasa de rosa, no es que chorree, no tomo nada para la sangre
es 1 5y female | la hemos sacado de la pisccina q estaba en el fondo, ha vomitado agua y sta medio dormida, tose mucho
es 2 | tengo la pierna escayolada desde ayer y el dolor va a mas, los dedos los tengo hinchados, blancos y se me duermen, las pastillas no hacen nada
es 5 59y female | vacuna de la gripe y la del covid, se pueden poner el mismo dia
es 2 69y female | me duele el ojo a rabiar y la ceja desde esta tarde, veo halos en las luces y estoy vomitando
es 3 19y male | me duele la garganta un horror, fiebre 38,8, trago mal pero trago, abro la boca bien, ganglios en el cuello
es 2 51y male | mi hermano dejo de beber de golpe hace tres dias, esta temblando, sudando, y dice que ve bichos por la pared
es 5 6y | la revision del niño sano de los seis años, que nos salto el aviso en la app
es 4 28y female | me pican mucho los ojos y lagrimean los dos, con estornudos, cada primavera igual pero este año peor
es 5 27y male | el justificante de la consulta del martes para la empresa, me lo podeis mandar por correo
es 3 4y female | tiene varicela desde el jueves y uno de los granitos se ha puesto muy rojo y con pus, 38,5, esta animada
es 4 26y female | me duelen las reglas cada vez mas, estos ultimos seis meses tengo que faltar al trabajo el primer dia, ahora no la tengo
es 5 female | me dejo mi marido el telefono, queremos quedarnos embarazados en unos meses y preguntar por el acido folico
es 5 30y female | hace un año tuve una depresion con ideas de suicidio, ya estoy bien y de alta, llamo solo porque la psicologa me dijo de pedir sesion de seguimiento en primavera
es 3 5m female | la nena de cinco meses lleva mocos y desde ayer tos, le pita un poco el pecho, se deja un culin de los biberones pero moja pañales, no se pone azul
es 5 63y male | cambair de medico de cabecera q me mude de barrio, q papeles llevo
es 1 22y female | soy la compañera, es asmatica, se ha puesto el inhalador como diez veces y no puede decir dos paalabras seguidas, sta sentada agarrada a la mesa
es 3 10y male | le han salido habones por todo el cuerpo despues de las fresas, se rasca mucho, ni hinchazon de cara ni nada en la boca y respira como siempre
es 2 80y female | la doctora le cambio las pastillas de la artritis y se ha equivocado, el metotrexato se lo ha tomado cada dia en vez de cada semana, lleva nueve dias, tiene llagas en la boca
es 2 6y female | la niña tiene un ojo que se le ha hinchado desde ayer, no lo puede abrir, tiene 39 y le duele al mover el ojo
es 4 48y male | ronco mucho y mi mujer dice q dejo de rsepirar por la noche, de dia me duermo viendo la tele
es 2 32y female | estoy de 29 semanas y creo que he roto aguas, me he levantado y se me ha mojado todo el pantalon, contracciones no tengo
es 2 20y female | anoche un chico me forzo en una fiesta, no se a quien llamar, me duele abajo y no me he duchado
es 4 45y female | mira, en enero pensaba que me daba un infarto, fui a urgencias, me hicieron de todo y era ansiedad, estuve unos meses mui bien, y ahora con lo de mi trabajo vuelvo a estar nervisa y quiero hablar con alguien, dolor en el pecho no tengo, es mas la cabeza que no para
es 5 75y female | me toca el control del marcapasos, cada seis meses, todo va bien no noto nada
es 1 67y male | me ha dado un dolor como un cuchillo que me parte del pecho a la espalda entre las paletillas, de golpe, soy hipertenso y estoy sudando
es 2 73y male | no puedo mear dsd anoche y me duele la vejiiga muchisimo
es 2 8m male | el bebe se encoge y chilla a ratos como si le diera un dolor, luego se queda palido y blandito, y ahora la caca parece mermelada de fresa
es 1 30y female | mi mujer esta embarazada de ocho meses y le acaba de dar un ataque, se ha puesto rigida y temblaba toda, ahora no contesta
es 4 65y female | me han salido unos granitos blancos en la lengua y me escuece, uso el inhalador de corticoides
es 5 55y female | es para pedir la mamografia de rutina, me llego la carta y se me paso la fecha
es 5 female | quiero saber cuanto cuesta un implante y si lo financiais, la muela me la quitaron hace años
es 1 49y male | me pico una avispa y se me hincha la lengua y me mareo
es 1 18y female | mi hija se ha tomado dos cajas de trankimazin despues de discutir con el novio, esta como ida, se le cae la cabeza y habla que no se le entiende
es 2 45y female | tengo un trasplante de riñon y desde ayer 38 de fiebre y escalofrios, orino bien, igual es un virus que corre por casa
es 5 69y male | neceito otra caja de tiras para el azucar, estoy bien, la ultima hemoglobina salio 6,8
es 4 16y female | mi hija come cada vez menos y ha bajado siete kilos desde el verano, dice que se ve gorda, no se desmaya y hace vida normal
es 3 45y female | se me ha caido la sutura de la encia del implante de ayer y noto el hueco, sanggra un poquito al enjuagar, dolor soportable
es 3 36y female | estoy de veinte semanas y desde anoche tngo el picor de varcela xq mi hijo la tiene y yo no la e pasado, granos no tengo aun
es 3 29y female | tengo el dedo alrededor de la uña hinchado y con pus amarillo, me late por la noche, la raya roja no me sube
es 5 25y male | un analisis para ver si soy alergico al polen, estornudo en mayo, ahora no, cuando se puede hacer
es 4 3y male | esta con estreñimiento, hace caca dura cada cuatro dias y llora, come de todo, tripa blanda
es 3 54y male | llevo tres dias con un dolor que va y viene en el costado hasta la ingle, con ganas de orinar, con el enantyum lo voy aguantando, fiebre nada
es 5 32y female | quiero ponerme el DIU, pasos a seguir
es 4 24y female | el psiquiatra me subio el antidepresivo y me da mas sueño, pregunto si es normal, ideas malas no tengo
es 5 33y female | tengo una verruga en el dedo que se me ha multiplicado, ahora hay cinco, ya compre lo de la farmacia
es 5 81y male | mi abuelo necesita que venga la enfermera a ponerle la vitamina B12 como cada mes
es 1 68y male | mi mujer dice q llame y yo digo q no es para tanto, tomo enalapril de toda la vida, y desde ace una hora se me esta hinchando la lengua y los labios, no he comido nada raro, se me entiende mal al habar y se me cae la baba
es 5 39y male | para que me firmen el informe de discapacidad, me lo pide el ayuntamiento
es 2 8y male | balonazo en el ojo, se ve sangre dentro y ve borrso
es 5 56y female | los resultados de la biopsia del lunar salieron benignos, me llamo la doctora, quiero solo el papel
es 1 46y female | estaba en el gimnassio y me ha dado como un martillazo en la cabeza, el peor dolor de mi vida, he vomitado y no puedo mirar la luz
es 1 59y female | me operaron de la cadera hace dos semanas y de repente me ha entrado un ahogo que no puedo ni ir al baño, me duele al coger aire y he echado un poco de sangre al toser
es 3 60y female | es que me compre el aparato en el super y ahora no paro de mirarme, esta noche me ha subido la tension a 185 con 100, me la he tomado tres veces y parecido, no tengo ni dolor de cabeza ni nada, pero estoy nerviosa y ya no me fio de dormir
es 4 55y male | tengo hongos en los pies y la crema no me va
es 3 20y female | me duele mucho al tener relaciones y la parte baja de la barriga desde hace cuatro dias, flujo amarillo, regla bien hace una semana, fiebre no
es 5 35y female | el año pasado tuve gemelos y queria apuntarme a las clases de suelo pelvico, no tengo perdidas ni nada, es por prevenir
es 4 70y male | he perdido como ocho kilos en cuatro meses sin hacer dieta y me noto flojo
es 3 30m male | lleva dos dias con las manos, los pies y la boca llenos de ampollitas, no quiere comer y beber poquito a poco con jeringa, tiene 38, ha hecho pis dos veces
es 3 41y male | me duele el hombro desde que me cai de la bici el domingo, no lo puedo levantar y hay un hueso que sobresale un poco, mano bien
es 4 36y male | me he notado una bolita dura en un testiculo, no me duele nada, llevara tres semanas, igual es una tonteria
es 2 5y male | el niño no quiere apoyar la pierna derecha desde ayer, le duele la ingle si se la muevo, 38,9, no se ha caido
es 3 23y male | estuve soldando ayer sin careta un rato y hoy me lloran los dos ojos, como arena, no los puedo tener abiertos del ardor, cuando los abro veo normal
es 2 72y male | me han hecho el control del sintrom y me ha salido 9, me sangran las encias y tengo moratones por todos lados
es 2 66y female | tomo litio y desde la gastroenteritis tiemblo, veo doble y ando como borracha
es 3 11y male | se ha pillado el dedo con la puerta del coche, tiene toda la uña negra y dice que le late y no aguanta, el dedo lo dobla
es 1 12y female | tenemos un brasero en el salon y llevamos todos con dolor de cabeza y vomitos, mi hija se ha caido redonda y cuesta despertarla
es 1 0.2m female | la recien nacida, de seis dias, esta como un trapo, no abre los ojos aunque la desvista y esta fria, no ha comido desde anoche
es 3 male | soy insulinodependiente y me he dejado los bolis en casa de viaje, me he pinchado esta mañana la ultima, azucar 160
es 2 57y male | tengo azucar y me ha salido en los bajos una zona negra que huele mal y crece por horas, dolor bestial y tiritona
es 2 64y male | me operaron de la prostata hace diez dias y hoy la orina es puro rojo con coagulos, llevo tres horas que no me sale nada
es 2 10y female | lleva una valvula en la cabeza por hidrocefalia y desde ayer le duele la cabeza, vomita por las mañanas y esta como mas dormida
es 5 9y male | la revision de la vista del cole salio un poco baja y me han dicho que pida cita sin prisa
es 2 39y female | hace tres dias me dolian las piernas y tenia hormigueo, hoy ya me cuesta subir escaleras y tambien las manos, hace dos semanas una diarrea fuerte
es 3 67y female | me sale un hilo de sangre de la nariz cada hora desde ayer, apretando para en cinco minutos, tomo adiro
es 2 21y female | lleva cuatro dias sin dormir, habla sin parar, dice que es elegida, se ha gastado todo y anoche queria saltar desde el balcon para volar
es 2 0.9m male | el niño de cuatro semanas vomita todas las tomas a chorro como una fuente, luego tiene hambre otra vez, esta perdiendo peso y moja poco el pañal
es 2 2y | la niña ha dado un trago al bote de desatascador, tiene los labios rojos y no quire ni agua, respira bien y no babea
es 1 male | mi novio se ha encerrdo en el baño con un cuchillo y dice que se corta el cuello, se oye q llora, por favor q venga alguien
es 2 30y female | de diez semanas, vomito hasta el agua desde hace tres dias, orino como coñac y una vez al dia, me mareo al ponerme de pie
es 3 31y male | tengo un flemon en la encia, la cara normal, sin fiebre
es 4 51y male | me ha salido sangre roja en el papel tres veces este mes, poquita, y me pica, creo que son almorranas
es 1 44y male | se ha caido corriendo y no responde, hace como boqueadas
es 2 15y female | estoy temblando, mi hija de quince me acaba de confesar que anoche se tomo veinte paracetamoles por un suspenso de mates, yo la veo normal, ha desayunado y se queria ir al instituto, dice que no le hizo nada y que no se lo diga a su padre
es 4 78y female | cada vez le cuesta mas acordarse de las cosas, pregunta lo mismo cinco veces, hace un año que empezo poco a poco
es 5 60y male | pedir la ferula de descarga xq arieto los dientes, me la recomendo mi dentista para este año
es 5 27y female | si se puede pedir telefonicamente el papel del absentismo, la baja la cerre el vieernes
es 3 38y male | la gastroenteritis me ha dejado tres dias fatal, esta mañana he visto un poco de sangre en la diarrea, fiebre 38, bebo suero bien
es 4 59y female | me duelen las dos caderas por fuera al dormir de lado, cosa de dos meses
es 5 47y male | perdi la receta de las gafas, me la repetis
es 1 18m male | se ha tirado encima la olla del caldo hirviendo, tiene todo el pecho y la tripa en carne viva, no para de chillar
es 5 female | puedo ir a la psicina con el vendaje neuromuscular que me puso el fisio ayer
es 4 28y male | cuando como pan de molde o leche se me hincha la barriga y voy al baño corriendo, hace medio año, sangre nunca
es 5 68y female | me toca la densitometria que pidio la doctora hace meses, para que fecha hay hueco
es 5 62y female | en octubre tuve un episodio de sangrado por la nariz muy grande y ya no me ha pasado mas, preguntaba por la factura de aquel dia
es 3 49y female | tengo la espalda con un sarpullido que pica, y los labios un poco secos, empece alopurinol hace dos semanas, sin fiebre, la boca por dentro bien
es 3 6y female | le cogi una garrapata de la pierna hace diez dias y ahora le ha salido un redondel rojo que se va haciendo grande, sin fiebre
es 2 4m female | cuatro meses, 39,4 de fiebre desde esta tarde y no se le pasa, esta quejica y casi no quiere teta
es 3 77y female | mi madre se ha caido de culo en la cocina, anda con dolor, le duele la cadera al apoyar pero camina sola, no se dio en la cabeza ni toma anticoagulantes
es 4 45y male | se me duermen los dedos meñique y anular cuando hablo por telefono con el codo doblado, meses ya
es 5 73y female | antes me daban palpitaciones y ahora con la pastilla ya no, solo necesito que me la repitan
es 2 17y male | me ha dado una patada jugando al futbol en los testiculos ace tres horas, se ha puessto el escroto como una naranja y morado, no aguanto
es 4 12y female | le ha bajado la regla dos veces este mes, poca cantidad, es el primer año que la tiene
es 4 66y female | dsd la operacion de cataratas de ace tres meses veo un poco de mosquitas flotando, las mismas de siempre, ni desstellos ni cortina, me dijeron q avisara si aumentaba y no ha aumentado
es 2 male | me ha picado una vibora en el tobillo andando por el monte, hace una hora, se me ha puesto hinchado y morado alrededor, por lo demas bien
es 1 52y male | le ha dado la corriente arreglando el cuadro, salio despedido, ahora sta desierto pero dice que el corazon le va raro y tiene la mano quemada
es 4 63y female | a ver como lo explico, me cuesta tragar la carne desde hace un mes o asi, noto que se queda a medio camino y tengo que beber agua para que baje, lo liquido pasa bien, mi hermana dice que como muy deprisa, que siempre he sido asi
es 2 male | tengo una muela de abajo picada y desde ayer se me ha puesto duro debajo de la lengua, me cuesta sacarla, 38 de fiebre, respirar respiro bien y la saliva la trago
es 2 48y male | me han sacado sangre y el laboratorio ha llamado que tengo el potasio en 6,9, yo noto las piernas flojas, soy de los riñones
es 3 51y male | creo que se me quedo un trozo de lentilla dentro, el ojo me molesta desde la mañana y lo tengo un poco rojo, ver veo bien
es 1 33y female | me e tomado la primera amoxicilina hace un cuarto de hora y me pica todo, me noto la garganta cerrada y la voz me sale ronca
es 4 56y female | desde que tomo la pastilla nueva de la tension tengo una tosecita seca todo el dia, hace ya mes y medio, flemas ninguna y no me hincho
es 4 17y male | le sale un bulto en el pecho izquierdo, como una moneda, se le nota y le duele un poco al roce
es 4 40y male | tengo un lado del cuello y el hombro tieso desde hace cinco dias, de dormir torcido, puedo moverlo un poco mas cada dia
es 5 | necesito un certificado de que no tengo enfermedades contagiosas para el trabajo de monitor
es 4 4y female | la pequeña mete mucho el ojo para adentro cuando esta cansada, la profesora lo ha visto, desde hace un par de meses
es 4 32y female | doy el pecho a mi hijo de cuatro meses y se me agrieta el pezon, me duele al principio de cada toma, ni esta rojo ni fiebre
es 3 65y male | me operaron de hemorroides el miercoles y no he ido al baño del miedo al dolor, mancha un poco el papel, el dolor va como me dijeron, fiebre no
es 5 71y male | ayer me dieron el alta de la neumonia, estoy bien ya, me dijeron que pida placa de control para dentro de un mes
es 2 53y male | yo soy de los q no van al medico, pero los ultimos tres dias al subir la cuesta de casa me aprieta el pecho un par de minutos, me paro y se pasa, hoy me ha pasado cuatro veces y antes no me pasba nunca, ahora mismo sentado no noto nada
es 3 23y male | el ultimo dia me desperte con un ataque de migraña, yevo dos dias con el mismo dolor de siempre y el sumatriptan no me quita, vomite una vez, no es distnto a otras
es 4 58y | llevo dos meses con la voz ronca, fumo un paquete, no me duele ni me cuesta tragar
es 5 male | queria renovar las plantillas que me hicisteis hace dos años, el pie va bien
es 5 3y female | hola, una duda tonta, mi hijo el mayor tuvo meningitis de bebe y lo pasamos fatal, ahora esta perfecto, juega al futbol y todo, la pregunta es si a la pequeña de tres años le falta la vacuna esa, que en la cartilla no lo entiendo, ella esta estupenda
es 4 44y female | cada vez que tengo la regla mancho muchisimo, con coagulos, y estoy agotada, llevo ya seis meses asi, ahora no estoy con ella
es 1 38y male | se ha caido del andamio, unos cuatro metros, se queja de la espalda y no mueve las piernas, esta despierto
es 4 female | cada dos por tres tengo cistitis, la ultima se me quito el mes pasado, me gustaria que me mirasen porque, ahora no me escuece
es 3 26y female | me ha salido un herpes en los genitales y duele un monton
es 3 38y female | me duele mucho una muela que me endodonciaron el jueves, cuadno muerdo, se pasa un rato con ibuprofeno, la cara no se me ha hinchado
es 5 6m male | queremos empezar con la papilla y no sabemos si dar gluten ya, el peque crece muy bien
es 1 78y female | mi madre esta sentada en la cama que no puede respirar, le suena el pecho como burbujas, echa espuma rosa y esta gris, es del corazon
es 5 65y female | la higienista me dijo cada seis meses por la periodontitis, me toca ya, no me sangra
es 2 4y female | mi hija lleva tres dias con dolor de oido y ahora tiene un bulto rojo detras de la oreja que se la empuja hacia fuera, 39 de fiebre
es 4 21y male | se me quedo el oido taponado bajando del avion hace cuatro dias y sigo igual, no duele ni supura, oigo como debajo del agua los dos lados
es 2 29y female | estoy de veinticuatro semanas y desde hace un rato se me pone dura la barriga cada cinco minutos, con dolor de regla en los riñones, pensaba que eran gases
es 2 61y male | tengo cirrosis y mi mujer dice que hablo raro y que estoy dormido de dia, me tiemblan las manos, me ha crecido la barriga y me duele con 37,9
es 4 63y male | el azucar en ayunas me sale 180 estas semanas, antes lo tenia bien, tengo un poco mas de sed, como turron todo el dia
es 3 28y male | tengo un huevo hinchado y pesado que me ha ido doliendo poco a poco toda la semana, me escuece al orinar y 37,8
es 3 46y female | la tension me ha bajado a 9 con 5 con las pastilllas nuevas y me mareo al levantarme, no me he caido ni desmayado
es 4 35y female | mi marido y yo llevamos mal y hace semanas que estoy como vacia, tengo ganas de ir a terapia, en casa nadie me pega ni nada de eso
es 5 23y female | cuanto vale operarse de miopia aqui
es 2 7y female | la niña lleva dos semanas meando muchisimo y bebiendo como una loca, se ha quedado en los huesos, hoy vomita y el aliento le huele a acetona
es 5 61y male | e pasado ya el catarro, solo era para anular la visita de oy que me encuntro bien
es 5 39y female | mi amiga dice que en tu clinica le quitaron unas varices con laser, cuanto se tarda en recuperar
es 4 77y female | las piernas se me llenan de calambres por la noche, cuatro o cinco veces a la semana, no las tengo hinchadas ni frias
es 2 18y male | me desmaye corriendo la media maraton la semana pasada y hoy otra vez entrenando, ahora estoy bien, pero un primo mio murio de golpe con veinte años
es 3 82y female | es x mi suegra, tiene ochenta y dos y vive con nosotros, dsd ayer esta mas floja, ha comido poco y la orina le huele fuerte, fiebre no tiene, le hemos pesto el termometro tres veces, nos reconoce a todos y hasta ha discutido con mi cuñada
es 2 16y female | mi hija se ha hecho cortes en el brazo, uno profundo que ya no sangra, y me dice que no quiere seguir viviendo, estoy con ella en la habitacion
es 3 31y male | me han partido el labio por dentro y por fuera, ya no sangra
es 4 68y female | sigo con dolor en el sitio donde tuve el herrpes zoster ace tres meses, quema cuando me roza la ropa
es 5 54y female | quiero cambiar de ginecologo por una mujer, estaba esperando a la cita de revision de enero
es 2 60y male | me sale un liquido transparente x la nariz dsd que me di el golpe en la frente ayer, gotea al agachaarme y sabe salado
es 3 6y male | le ha picado una avispa en la mano y se le ha puesto como un guante de boxeo hasta el codo, mueve bien, sin ronchas, la respiracion bien, fue ayer
es 3 35y female | voy por la semana 33 y me pica todo el cuerpo, sobre todo las palmas y las plantas por la noche, el niño se mueve bien
es 5 50y male | el seguro me pide que diga si he tenido dolor de pecho o desmayos alguna vez, y yo nunca, quien me rellena el cuestionario
es 3 50y female | fui al pueblo y me mordio un gato en el dedo, ayer por la tarde, hoy esta rojo y caliente, sin fiebre
es 3 11m male | se ha caido del cambiador hace seis horas, lloro enseguida, tiene un chchon en la frente, come y juega como siempre, ni vomita ni nada
es 2 70y female | a mi tia se le ha pueto roja la herida del marcapasos q le pusieron ace dos semanas, sale pus y tiene 38,4 desde ayer
es 1 34y female | estoy de treinta y seis semanas, tengo la barriga dura como una piedra todo el rato con un dolor horrible y sangro bastante, estoy mareada
es 5 76y female | a que hora tengo mañana la rehabilitacion del hombro
es 4 male | cuando bajo en bicicleta me duele la parte de fuera de la rodilla, son ya tres semanas, sin hinchazon
es 5 68y male | el aerosol de la epoc se me acaba en diez dias, estoy como siempre, me lo podeis dejar en la tarjeta
es 5 42y female | me hicieron un holter y salio todo normal, solo quiero saber si tengo que devolver el aparato
es 3 7m female | lleva desde ayer con vomitos, cuatro veces, el ultimo hace tres horas, ahora aguanta cucharaditas, ha mojado dos pañales y esta despierta
es 2 female | mi marido me tiene dicho que si lo dejo me mata, anoche me agarro del cuello, tiene una escopeta de caza en el trastero, llamo ahora que esta trabajando
es 3 44y male | me ha salido un bulto detras en la rabadilla, caliente, con pus que sale y no me puedo sentar en el trabajo, fiebre no
es 4 52y female | me operaron del tunel carpiano hace dos meses y la cicatriz me sigue molestando y no aprieto fuerte, la herida esta cerrada
es 3 43y female | no he dormido nada en cuatro noches, estoy como acelerada y llorando, me quede sin la sertralina y llevo una semana sin, matarme no
es 3 30y female | que verguenza, se me ha quedado un tampon dentro hace unos cuatro dias, huele fatal y no llego a sacarlo, fiebre no tengo y me encuentro normal
es 2 38y female | me quite una muela el lunes y hoy me ha subido el hinchazon desde la mejilla hasta debajo del ojo, fiebre 38,5 y el ojo casi cerrado
es 1 female | mi hermana es enfermera, se ha pinchado a posta tres bolis de insulina rapida y dejo una nota, dice que la dejemos en paz, tiene sueño
es 2 30y male | me he quemado con la plancha industrial toda la palma y los dedos, estan blancos y no me duelen
es 1 86y male | mi abuelo se esta ahogando con la carne, se pone morado
es 2 75y female | mi mujer toma la digoxina y parece que se la ha tomado tres veces hoy porque se lia con el pastillero, dice que ve amarillo y tiene el pulso muy lento
es 1 1.5m male | tiene un catarro y hace ratos q se queda sin respirar, se pone mroado y hay q moverlo para q arranque, lo ha hecho ya tres veces
es 2 79y female | mi madre vomita verde, barriga como un tambor, sin caca ni gases cuatro dias
es 1 64y female | el dentista me ha dicho que en las muelas no tengo nada, y es que me duele la mandibula de abajo cuando ando deprisa, me sento y se quita, pero hoy ya lleva un buen rato sin quitarse, con angustia y sudores, y me falta el aire, no se si pedir hora con el maxilofacial
es 2 82y female | mi madre se ha caido en la ducha y se ha dado en la cabeza, toma sintron, ella dice que esta bien y no quiere ir a ningun sitio
es 2 female | me pusieron la quimio hace nueve dias y ahora tengo 38 y medio con tiritona, no quiero molestar pero me dijeron que llamase
es 4 female | me molesta la muela con lo frio desde hace unos dias, se va enseguida, no esta hinchado ni me duele de noche
es 3 female | solo es para una receta, se me han acabado las pastillas de la epilepsia ayer y hasta el jueves no me ven
es 5 male | me voy a Kenia en marzo y necesito saber que vacunas me tengo que poner
es 4 female | tengo flujo blanco como requeson y mucho picor, ya me paso otra vez con antibiotico
es 3 24y female | me torci el tobillo anoche bajando del autobus, se me ha puesto como una bota y no puedo apoyar nada
es 5 55y female | llamo para anular la cita del cardiologo de mañana, es que me coincide con un viaje, estoy perfectamente
es 4 26y male | jugando al futbol hace dos semanas me hice daño en la rodilla, ando bien pero se me hincha cuando corro y me falla a veces
es 5 60y female | creo que ya no veo bien de cerca para leer, desde hace un año o asi, seran gafas
es 2 2m female | la nena tiene dos meses, le acabo de poner el termometro y 38,3, por lo demas esta comiendo y la veo normal
es 5 74y male | se me acaba la caja de la pastilla del colesterol en quince dias, que me la renueven en la tarjeta
es 1 female | mi compañera de piso se ha bebido una botella de vodka con una caja de pastillas de dormir y no consigo que me conteste, solo ronca raro
es 4 36y female | desde que me echaron del trabajo estoy muy triste y duermo fatal, no pienso en hacerme daño ni nada de eso, pero necesito hablar con alguien
es 5 23y female | me gustaria cambiar de anticonceptivo, la pastilla me va bien pero se me olvida
es 1 78y female | mi madre estaba desayunando y se le ha caido la taza, la boca se le va para un lado y habla como si estuviera borracha, y no bebe nunca
es 3 50y female | me desperte ayer y no oigo nada por el oido izquierdo, pensaba que era cera pero es como si lo hubieran apagado
es 2 27y female | tengo un retraso de dos semanas y desde esta mañana me duele mucho abajo a la derecha y mancho un poco marron, sera la regla que viene?
es 3 30y female | le doy el pecho al niño de cuatro meses, tengo un bulto duro y colorado en la teta derecha y 38,5 desde anoche
es 2 44y male | llevo con la ciatica una semana pero desde ayer no noto cuando me limpio al ir al baño, como dormido todo por ahi, y me cuesta arrancar a mear
es 2 61y male | esta mañana estuve como diez minutos sin poder mover bien la mano derecha ni encontrar las palabras, ya se me ha pasado del todo, cuando podria verme el medico
es 4 47y female | por las noches se me duermen los dedos de las dos manos, los tres primeros, llevo meses y ahora me despierto cada noche
es 4 male | mi vecino murio de un infarto y me he quedado con el runrun, yo no tengo dolor ni ahogo, solo que la tension me sale 148 con 92 estas semanas
es 5 63y male | me dio un ictus en 2019 y estoy recuperado, necesito el informe para la tarjeta de aparcamiento
es 1 2m male | el bebe esta como blandito, desde anoche no quiere teta, tiene la piel a manchas y nos cuesta muchisimo despertarlo
es 5 50y male | mi hermano ha muerto de infarto hace dos meses y quiero hacerme un chequeo del corazon, yo no noto nada y hago deporte
es 3 55y male | me he tomado la tension en la farmacia y me da 187 con 108, la ha repetido dos veces, yo no noto nada la verdad
es 5 40y female | queria pedir hora para la limpieza de boca de todos los años
es 2 66y female | el reumatologo me mando metotrexato un dia por semana y resulta que llevo tomandolo todos los dias desde hace ocho dias, me han salido llagas en la boca
es 2 39y female | limpiando el horno me ha saltado el producto al ojo, me escuece un monton y no lo puedo abrir
es 3 64y male | me ha salido una franja de granitos con agua en el costado que quema como si me hubieran pasado un soplete, empezo antes de ayer
es 2 16y male | mira es que le da verguenza decirlo, a mi hijo le empezo hace tres horas un dolor muy fuerte en un huevo de repente jugando a la play y lo tiene subido
es 1 71y male | mi padre es diabetico se ha puesto la insulina y no ha comido, esta diciendo cosas sin sentido y el aparato pone 32, no quiere tragar el zumo
es 4 43y female | llevo tres semanas con tos seca que no se va, sin fiebre ni ahogo ni sangre, ya he probado jarabes
es 4 42y male | me duele la parte baja de la espalda hace una semana de cargar cajas, me baja un poco por el culo, no se me duerme nada y voy al baño normal
es 3 20y male | tengo la garganta llena de placas y 39 desde ayer, me duele al tragar pero agua y yogures me paso
es 4 7y male | a mi hijo le pica el culete por las noches y ayer vi como hilitos blancos que se movian
es 5 31y female | quiero quitarme la piercing... perdon, quiero preguntar precio del blanqueamiento dental
es 4 62y female | he perdido seis kilos en dos meses sin hacer dieta y estoy sin hambre, por lo demas hago vida normal
es 2 58y male | desde ayer veo como relampagos en el ojo izquierdo y ahora una sombra negra que me va tapando por un lado
es 2 11y male | al niño le an dado un balonazo y le ha saltado el diente de delante entero con raiz, lo tengo en un vaso con leche
es 3 29y female | me escuece al orinar desde el lunes y ahora me duele el riñon izquierdo, tengo 38,4 pero bebo y no vomito
es 4 48y male | se me ha caido una corona, no me duele pero no puedo comer por ese lado
es 3 3y male | mi niño lleva dos noches llorando del oido con 38,8, se toca la oreja todo el rato, bebe agua y juega a ratos cuando le hace efecto el dalsy
es 5 17y male | necesita un certificado medico para jugar a baloncesto federado, nunca se ha desmayado ni nada
es 1 67y male | buenas mire q mi marido lleva media hora con una presion en el pecho y esta sudando frio, el dice q es de la comida pero yo lo veo muy blanco
es 2 36y male | con el dolor de la muela me he estado tomando dos paracetamoles de gramo cada dos horas desde el viernes, a ver si me dais hora pal dentista
es 3 38y male | estaba cortando hierro y se me ha metido algo en el ojo, veo normal pero cada vez que parpadeo me rasca
es 5 41y male | quiero dejar de fumar, me han dicho que ahora entra la medicacion por la seguridad social
es 3 57y female | tengo la espinilla roja y caliente, ayer era como una moneda y hoy ya como la palma de la mano, sin fiebre de momento
es 4 53y male | al limpiarme sale un poquito de sangre roja en el papel y me pica, tengo almorranas de siempre
es 5 69y female | me hicieron una analitica la semana pasada de rutina y quiero que el medico me explique los resultados, sin prisa
es 1 31y male | acabo de tomarme la primera pastilla de amoxicilina y me an salido ronchones por todo, noto la lengua gorda y me silva el pecho
es 1 35y female | estoy de ocho meses me he levantado y me cae sangre por las piernas a chorro, la barriga la tengo dura como una piedra y me mareo
es 3 68y male | soy diabetico de pastillas y llevo tres dias con 320 o 340 de azucar, mucha sed, ni vomitos ni nada mas
es 3 5m female | tiene cinco meses y 38,4 desde esta tarde, con mocos, mama casi como siempre y moja el pañal
es 2 9y male | mi hijo lleva dias bebiendo agua sin parar y haciendo mucho pis, hoy ha vomitado tres veces y con el aparato de mi suegra le sale 430
es 2 47y male | desde que me deje con mi mujer pienso que estarian todos mejor sin mi, cada noche le doy vueltas a como hacerlo, no se lo he contado a nadie
es 3 32y female | llevo lentillas y desde esta mañana el ojo rojo, me molesta mucho la luz y como arena, ver veo bien
es 1 4y female | la niña se ha atragantado con una uva no le sale la voz y se esta poniendo morada
es 5 12m female | le toca la vacuna del año a la niña, esta estupenda, que huecos teneis por la tarde?
es 4 39y male | tengo un lunar en la espalda que mi mujer dice que ha crecido y esta como mas negro por un borde
es 3 19y female | se nos rompio el preservativo anoche y no tomo nada, quiero saber si me podeis dar algo hoy
es 3 45y female | me sacaron la muela del juicio hace tres dias y el dolor va a peor, me sube al oido y huele fatal, ni con nolotil
es 4 51y female | me he notado un bulto en el pecho izquierdo duchandome, no duele, ya se que no sera nada pero no duermo
es 4 59y female | tengo los ardores de siempre que me suben a la garganta al acostarme, el omeprazol ya no me hace como antes, no vomito ni adelgazo
es 3 49y male | volvi de Mexico el sabado y tengo un gemelo mas gordo que el otro y me duele al andar, respirar respiro bien y todo
es 2 2y female | creo que la peque se ha tragado la pila redonda del mando de la tele, no la encuentro por ningun lado, ella esta jugando tan tranquila
es 2 33y female | embarazada de 33 semanas, me duele mucho la cabeza desde anoche y veo como lucecitas, los pies hinchados como botas
es 5 | me podeis decir si atendeis por Sanitas y cuanto cuesta la primera visita del fisio
es 4 70y female | me dan otra vez los vertigos de los cristalitos que me diagnostico el otorrino, solo al girarme en la cama, unos segundos, como siempre
es 3 male | me ha salido un bulto encima del culo donde la rabadilla, no puedo ni sentarme y esta caliente
es 2 1y female | se le ha volcado la sopa hirviendo encima, tiene el pecho y el brazo rojos con ampollas, no para de llorar
es 1 58y female | soy diabetica, llevo una hora con la boca del estomago apretada, vomitando y empapada de sudor, me falta el aire, igual es un corte de digestion
es 2 female | di a luz el miercoles, tengo 39 y lo que mancho huele muy mal, me tiembla todo el cuerpo
es 3 81y female | mi suegra lleva cinco dias sin ir al baño y se queja de retortijones, come poco, no vomita y gases si echa
es 4 8m male | tiene el culete muy irritado del pañal hace tres dias, la crema no hace nada, come y duerme bien
es 3 4y male | se ha metido un trozo de goma de borrar en la nariz y no se lo puedo sacar, respira tan pichi
es 1 20y male | mi hijo se ha encerrado en el baño con un cuchillo, dice que se va a cortar y que no llamemos a nadie, ayuda por favor
es 3 male | llevo tres dias que un testiculo me va molestando cada vez mas, poco a poco, escuece al mear y tengo unas decimas
es 4 4y female | tiene mocos y tos desde hace ocho dias, fiebre no, ni se ahoga ni nada, come la mitad y oye regular estos dias, en el cole estan todas igual
es 1 54y male | me operaron la rodilla hace diez dias, tenia la pierna hinchada y ahora de golpe me ahogo y me pincha al respirar, casi me caigo redondo
es 2 10y male | se ha caido del columpio y tiene la muñeca torcida como un tenedor, dice que se le duermen los dedos y los tiene frios
es 5 69y male | solo para dar las gracias, me operaron del corazon en mayo y estoy como un roble, y de paso confirmar la revision del dia 12
es 1 6y male | el crio ha metido una horquilla en el enchufe se quedo pegado y ahora esta en el suelo y no reacciona
es 3 42y male | he estado en Marruecos y me mordio un perro callejero en la pierna antes de ayer, la herida esta curada pero me dicen de la rabia
es 3 35y male | me he pillado el dedo con la puerta del coche, la uña toda negra y me late que no veas, lo puedo doblar
es 5 47y male | necesito el parte de confirmacion de la baja, el de la mutua dice que lo manda mi medico
es 5 24y male | quiero sacarme el carnet de camion y me hace falta el psicotecnico, lo haceis ahi?
es 5 5y male | al niño le toca la revision de los cinco años y pesarlo y eso, esta sano como una manzana
es 3 38y female | tengo la migraña de toda la vida pero esta vez van tres dias y ni con el triptan, igual que las otras pero no se quita, vomito alguna vez
es 4 34y male | me he notado un bultito duro en un huevo hace un mes o asi, no duele nada ni esta hinchado, mi mujer me ha obligado a llamar
es 2 70y male | llevo dos dias haciendo de vientre negro como el alquitran y pegajoso, tomo ibuprofeno pal hombro, mareado no estoy
es 5 55y male | quiero pedir presupuesto para un implante, la muela me la sacaron hace dos años y esta todo cicatrizado
es 2 33y male | me da apuro, tome una pastilla de esas azules anoche y lleva cinco horas arriba sin bajar, me duele bastante
es 2 46y male | estoy trasplantado de riñon hace dos años y tengo 38,6 desde este mediodia, por lo demas un poco flojo
es 1 29y female | mi mujer dio a luz hace cuatro dias y le ha dado como un ataque, se puso rigida a temblar entera, ahora esta dormida y no atiende
es 4 27y female | llevo cuatro meses con la regla loca, cada veinte o cada cuarenta dias, test de embarazo negativo de ayer, sin dolor
es 5 36y male | me gustaria operarme de la vista para quitarme las gafas, tengo cuatro dioptrias, quien me informa
es 2 1y male | el nieto ha cogido el pastillero de mi marido, faltan tres pastillas del azucar de las de glibenclamida, el niño esta tan normal
es 5 75y female | llamo porque mi marido fallecio el mes pasado de un derrame y hay que darle de baja en el seguro medico
es 3 54y female | me quitaron un lunar hace cinco dias y se me ha abierto la herida, un par de puntos saltados, no sale pus
es 4 33y female | el doctor me subio la sertralina hace diez dias y me da nauseas y sueño, de animo mejor, por si hay que bajarla
es 2 68y female | me ha empezado un dolor tremendo en el ojo derecho, lo tengo rojo, veo borroso y arcos de colores en las luces, y estoy revuelta
es 2 78y male | mi padre no orina desde anoche, tiene ganas y no le sale nada, la barriga hinchada abajo y esta que se sube por las paredes
es 3 30y female | tuve al niño hace siete semanas, lloro todo el dia y me siento mala madre, hacerme daño no, ni al bebe, pero no puedo mas
es 1 37y male | levantando pesas me ha estallado la cabeza, en un segundo, nunca en la vida me habia dolido asi, he bomitado y no aguanto la luz
es 3 52y male | se me ha puesto el dedo gordo del pie rojo y ardiendo, ni la sabana aguanto, sin fiebre, anoche cene marisco
es 4 41y female | me ha salido baja la ferritina y la hemoglobina 10,8 en la del trabajo, estoy cansada pero hago todo, me dicen que lo mire
es 5 39y female | me toca la mamografia de control porque mi madre tuvo cancer, no me noto nada, era para pedirla
es 4 46y male | llevo con un pitido en los dos oidos desde hace un par de meses, oigo bien pero no me deja dormir
es 2 76y female | llevo cuarenta minutos sangrando por la nariz apretando y no para, tomo el eliquis
es 1 59y male | mi cuñado tiene cirrosis y acaba de vomitar sangre como medio cubo, esta tumbado y casi no habla
es 4 56y female | al agacharme me cruje y me duele la cadera por fuera, de noche no puedo dormir de ese lado, van ya dos meses
es 4 45y male | me duele el codo por fuera al coger la botella, trabajo de pintor, llevo tres semanas con eso
es 3 7y female | lleva cuatro dias con el antibiotico y hoy le ha salido un sarpullido por la barriga que le pica, respira bien, esta contenta
es 4 37y male | hace un mes me asusté con un dolor en el pecho, en urgencias me hicieron de todo y salio bien, era muscular, ya no me duele, me pidieron revision esta semana
es 3 44y female | a ratos esta mañana me ha ido el corazon a mil, unos minutos, ya se ha pasado, ni me maree ni dolor, es la primera vez
es 3 26y female | estoy de diez semanas y lo vomito todo desde ayer, hasta el agua casi, sorbitos si aguanto, no sangro ni me duele
es 4 60y male | me sangran las encias cuando me cepillo y se me mueve un poco un diente de abajo, sin dolor ni flemon
es 3 66y male | la orina me ha salido roja dos veces desde ayer, sin dolor, no tomo anticoagulante ninguno
es 3 83y female | mi abuela lleva tres dias con diarrea, va unas siete veces, bebe algo y orina pero esta muy floja
es 2 1m male | mi niño de cinco semanas echa toda la toma a chorro desde ayer, lo pide otra vez y lo vuelve a echar, lleva diez horas con el pañal seco
es 2 57y male | anoche subiendo la compra me apreto el pecho unos veinte minutos y se me fue al brazo, hoy ya nada, quiero pedir cita con el de cabecera
es 1 43y male | tenia un flemon abajo y ahora se me ha hinchado todo el cuello, no puedo tragar ni mi saliva, la lengua parece que la tengo levantada y me cuesta coger aire
es 2 48y female | me estan haciendo pruebas por una piedra en el riñon y ahora con el dolor me han entrado escalofrios y 38,9
es 5 | a que hora abris los sabados y si hay que ir en ayunas para la analitica
es 3 3y female | la niña cojea desde ayer por la tarde, no tiene fiebre y no se ha caido que sepamos, corre menos
es 4 72y female | me toco el cuello y tengo un bulto al lado que lleva ya cinco semanas y no baja, no duele, trago y respiro bien
es 5 46y female | donde puedo descargarme la factura de la ultima visita para hacienda
es 5 28y female | quiero quedarme embarazada el año que viene y me gustaria una visita para ver que vitaminas tomar
es 5 8y female | tiene piojos otra vez, ya le puse la locion, me dicen en el cole que traiga un justificante
es 2 9y female | la operaron de anginas hace seis dias y esta escupiendo sangre roja otra vez, no mucha pero no para
es 4 15y female | los granos de la cara le han ido a peor y no quiere ir al insti de la verguenza, ya hemos probado de todo de farmacia
es 2 23y male | mi hermano no duerme hace cuatro noches, oye voces que le mandan hacernos daño y ha quitado todos los espejos, ahora esta tranquilo en su cuarto
es 3 40y male | se me ha partido una muela comiendo turron y me duele un huevo con el aire, con ibuprofeno casi no se me quita
es 2 65y male | tengo una hernia en la ingle de siempre pero desde anoche no me entra, esta dura como una nuez, me duele mucho y he vomitado
es 5 64y female | la vacuna de la gripe y la del covid me las puedo poner el mismo dia?
es 4 22y male | me pico una garrapata hace tres semanas, la quite entera, y ahora una mancha roja redonda alrededor que no duele, estoy bien
es 5 57y female | tengo que cambiar la cita de la colonoscopia de cribado, es que me pilla en boda, no tengo ningun sintoma
es 4 37y male | me duele la zona lumbar desde hace dos semanas que cargue cajas en la mudanza, no me baja a la pierna ni nada, pero no se acaba de ir
es 3 16y male | tiene la garganta llena de plaacs y 39 dsd ayer, traga con dolor pero bebe
es 1 29y female | me ha picado una avispa en la terraza y tengo la lengua gorda, ronchas por todo el cuerpo y me boy mareando
es 2 1m female | la niña tiene mes y medio y le he puesto el termometro y marca 38,3, come un poco menos pero esta tranquila, igual es de tanto abrigo
es 1 71y male | mi padre lleva unos dias con infeccion de orina y hoy no sabe ni donde esta, frio, con las rodillas como marmol y respirando muy deprisa
es 1 19y male | somos compañeros de piso, bebio muchisimo anoche y ahora lo zarandeamos y no hay manera de que reaccione, hace como ronquidos raros
es 2 58y male | desde esta mañana veo como una cortina negra en el ojo izquierdo y antes veia lucecitas, no me duele nada
es 3 64y male | me arañe con un rosal y la pierna se me esta poniendo roja y caliente, la macha va subiendo, fiebre no tengo
es 2 46y female | llevo semanas con la ciatica pero desde ayer al limpiarme no me noto la zona de abajo y me cuesta arrancar a hacer pis
es 5 42y female | necesito un justificante de que estuve ahi el martes por la mañana, me lo pide la empresa
es 2 31y female | estoy de 35 seanas y desde ayer por la noche casi no noto a la niña, he comido dulce y nada
es 3 45y male | tengo el colico de siempre del riñon, con el nolotil voy aguantando, sin fiebre, pero va y viene desde ayer
es 3 female | llevo lentillas y tengo el ojo rojo y como con arenilla desde ayer, me las he quitado, ver veo bien
es 5 | doy un curso de primeros auxilios en el centro civico, de atragantamiento e infarto, y queria saber si nos dejais la sala y un muñeco de reanimacion
es 3 26y female | estoy de nueve semanas y llevo dos dias vomitando casi todo, el agua a ratos la aguanto, ni sangro ni me duele nada
es 4 12y male | al niño le duele un bultito debajo de la rodilla cuando juega al futbol, lleva asi un par de meses, anda normal
es 4 60y male | la rodilla me duele al bajar escaleras desde hace un mes, no se me ha hinchado, pero ya no voy a andar
es 4 71y male | desde que me subieron la pastilla de la tension hace dos semanas me mareo un poco al levantarme de la cama, no me he caido ni me he desmayado
es 4 44y male | al limpiarme sale algo de sangre roja en el papel y me pica, creo que son las almorranas otra vez, una semana asi
es 3 34y male | me sacaron la muela del juicio el lunes y desde ayer me duele mas que antes, me sube al oido y me huele la boca fatal, el ibuprofeno ni lo noto
es 2 82y male | mi padre toma sintrom y se ha dado con la esquina del armario en la cabeza, un chichon solo, el dice que esta perfecto
es 1 34y female | estoy de 33 semanas, la tripa se me ha puesto dura como una tabla, duele muchisimo y estoy perdiendo sangre que me chorrea por las piernas
es 5 54y female | me ha llegado la carta de la mamografia que esta todo normal, tengo que ir a recogerla o algo
es 1 62y male | mire es que mi marido estaba regando las macetas y se ha quedado sentado con un peso aqui en el pecho, esta blanco y chorreando de sudor, el dice que es el bocadillo pero yo no lo veo bien
es 3 70y female | me han salido unas ampolltas en fila en el costado que me queman, desde anteayer, y cada vez hay mas
es 3 33y female | me escuece al orinar desde hace tres dias y hoy me duele el riñon y tengo 38 y algo
es 3 39y male | me mordio el perro del vecino en la mano ayer, lo lave bien pero hoy esta hnichada y caliente
es 3 55y female | volvi de mexico en avion el domingo y tengo una pantorrilla mas gorda que la otra y me tira, repsirar respiro normal
es 5 31y male | quiero pedir hora para una limpeza de boca, no hay prisa, por las tardes mejor
es 5 70y male | llamo para la revision anual del cardiologo, el infarto fue en 2019 y ahora no me duele el pecho ni me ahogo ni nada, ando una hora diaria
es 5 68y female | me quedan dos semanas de omeprazol, me podeis renovar la receta electronica gracias
es 4 20y female | se me ha caido un empaste comiendo turron, doler no me duele pero me roza la lengua y se mete la cmida
es 5 male | cuanto cuesta la ortodoncia esa invisible y si la primera visita es gratis
es 2 3y female | creo que mi hija se ha tragado una pila de las redondas del mando, ella esta jugando tan normal
es 4 49y female | tengo un lunar en la espalda que mi marido dice que ha crecido y tiene dos colores
es 5 12m male | es para la revision del niño sano de los doce meses y las vacunas que le tocan
es 1 78y female | mi madre estaba desayunando y de golpe no le salen las palabras, dice cosas sin sentido y se le ha caido la taza de la mano derecha
es 4 41y female | llevo meses muy cansada, se me cae el pelo y siempre tengo frio, no se si sera la tiroies
es 5 female | tenia hora el jueves a las diez con traumatologia y no puedo ir, me la cambiais para la otra semana
es 3 28y female | doy el pecho a mi hijo de cuatro meses y tengo una teta roja y dura y 38,2 desde esta maana
es 5 59y male | buenos dias queria cita para la revision de la diabetes y que me pidan la analitica, las glucosas van muy bien
es 2 27y male | soy diabetico del tipo 1, llevo vomitando desde anoche con mucha sed y el aparato en vez de numero me pone HI
es 2 74y male | desde hace tres horas la pierna derecha la tengo helada y blanca y me duele un monton, esperaba a que entrara en calor
es 2 53y male | ayer por la tarde se me durmio media cara y el brazo unos veinte minutos, luego se paso y he dormido bien, era para pedir una cita cuando podais
es 5 45y female | mi suegro se murio de un ictus el año pasado y me gustaria hacerme un chequeo general, yo me encuentro estupendamente
es 4 33y female | quiero hablar con el medico de la pastilla de la ansiedad, llevo seis meses y estoy mejor pero me deja como dormida por el dia
es 4 58y male | el hombro me duele al levantar el brazo para ponerme la chaqueta, desde hace tres semanas o asi, en reposo nada
es 4 66y female | anoche me sangro la nariz cinco minutos y paro sola, es la segunda vez este mes, no tomo nada para la sangre y hoy estoy bien
es 3 72y male | llamo por una receta, es que se me ha acabado la insulina y solo me queda para la de esta noche
es 2 36y male | tengo un flemon de una muela de abajo que me va bajando al cuello, desde hoy casi no abro la boca y estoy con tiritona
es 4 57y female | hace cuatro años que no tengo la regla y este mes he manchado un poquito dos dias, ahora ya nada
es 5 26y female | me voy a tailandia en junio y queria saber que vacunas me hacen falta
es 4 29y female | tengo mucho picor ahi abajo y flujo blanco como requeson desde el finde
es 5 19y male | tengo una verruga en el dedo desde hace un año y queria que me la quemarais algun dia
es 5 36y female | queria pedir cita para que me miren el diu que me toca revision, voy sin ninguna molestia
es 2 9y male | se ha caido en el patio del cole y se le ha saltado entera la paleta, la definitiva, la tengo en un kleenex
es 2 67y female | estoy con quimio de pecho, la ultima fue hace nueve dias y tengo 38 y medio, no tengo mas nada solo destemplada
es 3 48y female | llevo cuatro noches sin dormir nada y con ataques de ansiedad a diario desde que me despidieron, hacerme daño no pienso pero asi no puedo mas
es 2 40y male | para el dolor de muela me he tomado desde ayer como veinte paracetamoles de un gramo, ahora me duele menos pero tengo el estomago revuelto
es 3 79y female | me cai ayer en el portal con la mano por delante y tengo la muñeca hinchdaa y torcidilla, los dedos los muevo, en la cabeza no me di
es 2 15y male | buenas, mi hijo esta doblado con la mano en sus partes, dice que un huevo le duele horrores desde hace dos horas y ha devuelto, le da verguenza que lo mire
es 1 2y male | mi niño se ha metido una uva entera y esta rojo que no puede ni toser que hago por dios
es 3 5y male | al peque le duele el oido dsd anoche y no ha pegado ojo, 38,5, con el dalsy se calma un rato
es 2 24y female | tengo un retraso de diez dias y me duele mucho abajo al lado izquierdo y he manchado marron, pensaba que me venia la regla
es 4 24y male | tuve una relacion sin conon hace tres semanas y me sale una gotita por las mañanas, escuece un pelin al mear, me da apuro
es 3 18m male | mi hijo ha vomitado cinco veces desde las seis y tiene cacas liquidas, sorbitos de suero va aguantando pero moja menos el pañal
es 1 9m male | el bebe lleva tres dias con bronquiolitis y ahora tiene los labios moraditos y ace como pausas que deja de respirar
es 4 6y female | a la niña le pica el culete por las noches y he visto unos hilitos blancos que se movian, que asco
es 3 61y male | me he levantado con el dedo gordo del pie como un tomate, rojo, que no soporto ni la sabana, no me he dado ningun golpe
es 2 22y female | llevo dias pensando en quitarme de en medio, ya he mirado como hacerlo, no se ni por que os escribo
es 5 78y female | la pastilla de la tension me la dan ahora en caja verde y antes era azul, es la misma verdad? no la he dejado de tomar
es 1 28y female | acabo de romper aguas en casa y noto algo por abajo como un cordon que sale, estoy de 37 semanas
es 3 3y male | le ha salido un sarpullido por todo el cuerpo con fiebre de 38,5 y granitos con agua, en la guarderia ay varicela, se rasca pero juega
es 2 18m female | de repnte se pone a gritar encogiendo las piernas, se le pasa y luego se queda blanca y floja, y en el pañal habia como mermelada de fresa
es 2 60y female | soy trasplantada de riñon y desde anoche tengo tiritona y 38,2
es 3 52y male | me clave un clavo oxidado en el pie en la obra esta mañana atravesando la bota, no sangra, y no se cuando me puse el tetanos
es 3 23y female | creo que tengo cistitis, escuece y voy cada cinco minutos, esta mañana una gota de sangre, sin fiebre, y trabajo de cajera imagnate
es 4 72y female | me noto el oido izquierdo taponado desde que me lave el pelo, oigo menos pero no duele ni mareos, tengo siempre cera
es 1 33y male | soy asmatico, llevo seis puf de ventolin y nada, no puedo casi hablar
es 2 37y female | hace once dias que di a luz y estoy con 38,9 y los loquios me huelen mal, pense que era la subida de la leche
es 2 55y male | me operaron de la rodilla hace dos semanas y el tobilo y la pantorrilla se me han puesto como una bota, y hoy la herida supura y e tenido 38,4
es 4 16y female | mi hija tiene las reglas cada quince dias desde navidad, no muy abundantes, y me gustaria que la viera alguien
es 4 53y female | desde hace un mes se me duermen los dedos de la mano por las noches, sacudo y se me pasa, coso mucho
es 3 81y male | mi padre esta desde ayer con mas tos, febricula de 37,8 y algo mas apagado, pero come y sabe quien soy y donde esta
es 2 63y male | me he quedado sin ver por el ojo derecho de golpe hace un par de horas, como si apagaran la luz, doler nada, pensaba ir al optico mañana
es 2 29y female | embarazada de 30 semanas y me sale un liquido transparente que no es pis, me ha mojado el pantalon entero
es 1 female | estoy fatal del estomago, un ardor que me sube a la mandibula, sudo frio y me falta el aire, soy diabetica, seguro que fue el gazpacho
es 1 69y male | mi padre se ha levantado y anda como borracho, se va hacia un lado, ve doble y no para de vomitar, ayer etaba perfecto
es 5 male | me gustaria quitarme un tatuaje con laser, haceis eso o sabeis quien
es 4 9m female | la niña tiene el culete muy irritado con puntitos rojos desde hace cinco dias y la crema no se lo quita, por lo demas contenta
es 3 67y female | se me olvido el sintrom tres dias seguidos y ayer me tome dos de golpe para compensar, no sangro por ningun sitio
es 5 35y female | quiero una ecografia por curiosidad para ver si es niño o niña, estoy de 18 semanas y todo va de maravilla
es 3 36y female | se me ha torcido la boca al lado derecho hace cuatro dias, el medico de urgencias ya me dijo que es paralisis de bell y hoy el ojo me pica y no cierra
es 2 13y female | mi hija se ha tragado delante de mi un monton de pastillas del botiquin porque le quitamos el movil, dice que esta bien, hara media hora
es 3 6m male | desde ayer tiene muchos mocos y le suena el pecho, come la mitad de los biberones, respira un poco mas rapido pero esta sonrosado y se rie
es 5 5y male | le toca al niño la vauna de los seis años? no se si me salte alguna, esta sano
es 4 male | me sale un bulto en la ingle cuando hago fuerza y se mete al tumbarme, no duele, lleva asi dos meses
es 2 30y male | cortando jamon me he llevado la punta del cuchillo a la muñeca, ya no sangra apenas pero no puedo doblar dos dedos
es 2 7y male | se pillo la mano con la puerta del coche y se le ha qudeado la punta del dedo colgando de un hilo
es 4 57y male | la semana pasada tuve un colico de riñon y en urgencias me dijeron que me viera el urologo, ya no me duele nada y no he tenido fiebre
es 2 77y female | tengo un dolor de tripa que no puedo ni estirarme, dura como una piedra, desde esta madrugada, y soy de aguantar
es 1 4y female | se ha caido del balcon del primero, respira pero no abre los ojos ni me contesta
es 5 44y male | hace dos semanas me hicisteis la vasectomia, todo curado, cuando llevo el bote para el seminograma
es 3 58y female | se me han hinchado las piernas las dos en esta semana y he cogido tres kilos, tumbada duermo con dos almohadas mas, soy del corazon
es 5 male | me podeis mandar el resultado de la analitica de la semana pasada al correo, es para el seguro
es 5 male | soy visitador medico, queria ver al doctor cinco minutos para un anticoagulante nuevo para embolias
es 3 73y male | me quitaron una muela hace cinco horas y sigue rezumando sangre, muerdo la gasa y para y vuelve, no tomo nada para la sangre
es 3 62y female | estoy con la diverticulitis otra vez, me duele abajo a la izquierda desde ayer, 37,9, como la vez pasada q me dieron antibiotico
es 4 34y female | me quede embarazada, seis semanas segun la app, me encuentro bien, sin dolor ni sangrado, quiero la primera cita con la matrona
es 4 31y male | me han salido unas manchas blancas en el pecho y la espalda con el sol, no pican
es 2 66y male | llevo desde ayer haciendo caca negra como alquitran que huele raro y me canso, tomo adiro
es 2 male | mi pareja lleva dos noches sin dormir oyendo voces que le mandan hacerme daño, esta muy agitada, no quiere venir
es 4 45y female | me duele el talon al dar los primeros pasos por la mañana, llevo un mes y medio
es 3 27y female | se me rmopio el condon anoche y necesito la pastilla del dia despues, se puede hoy?
es 2 48y male | me dieron un balonazo ayer en la cabeza jugando al padel, perdi el conocimiento unos segundos y hoy estoy como espeso y he vomitado dos veces
es 3 male | tuve sexo sin proteccion ayer con una persona que me acaba de decir que tiene VIH y no se medica
es 1 41y female | mi hermana se ha tomado dos cajas de tranquilizantes con ginebra, la e encontrado en la cama y no la consigo despertar
es 5 40y female | hola q horario teneis en agoto y si esta el doctor de siempre
es 4 64y male | me levanto cuatro veces a orinar por la noche y el chorro sale flojo, esto va para meses
es 5 61y female | mi hermana tuvo cancer de mama y quiero saber cada cuato me toca la mamografia a mi, yo no me noto nada
es 1 85y female | la abuela esta vomitando sangre, una palangana llena, y esta muy palida y fria
es 1 male | es epileptico y lleva mas de diez minutos convulsionando, otras veces se le pasa al minuto
es 5 66y male | me pusieron la protesis de cadera hace un año y me toca la radiografia de control, ando sin baston y sin dolor
es 4 2y male | el niño tiene mocos y tos desde el lunes, sin fiebre, come y duerme bien, pero la guarde me pide que lo mire el pediatra
es 4 68y male | la dentadura de abajo me hace una llaguita desde hace cuatro dias, me la quito y descanso
es 4 29y female | al correr me molesta por fuera de la rodilla a partir del tercer kilometro, si paro se va, llevo tres semanas
es 5 74y male | me toca el control del sintrom el lunes y queria saber a que hora, estoy bien sin moratones ni sangrados
es 3 40y male | me cai de la bici ace un rato, tengo el hombro que no lo puedo subir y un bulto en la clavicula, de cabeza nada, llevbaa casco
es 3 49y male | llevo cinco dias sin poder ir de vientre ni a la de tres, la barriga hinchada y retortijones que hoy son peores, gases si que echo, no vomito
es 3 10y female | se ha levantado con el parpado muy hinchado y rojo, por una picadura parece, ve bien y mueve el ojo sin dolor, sin fiebre
es 5 20y male | necesito el certificado medico oficial para las oposiciones de bombero
es 3 47y female | tengo un dolor de muela que me late y no me deja dormir, he tomado nolotil e ibuprofeno y como si nada, la cara no esta hinchada
es 3 34y female | mi psiquiatra me cambio la medicacion y desde hace tres dias estoy que no puedo parar quieta, las piernas se me van solas, angustiadisima, ideas raras no tengo
es 2 5m male | tiene cinco meses y 39,4 desde el mediodia, no quiere el pecho y lo noto muy parado
es 2 44y female | ojo izquierdo rojo, me duele a rabiar hasta la ceja, veo halos en las luces y tengo ganas de vomitar
es 5 33y female | quiero hacerme un blanqueamiento antes de la boda en septiembre, que precio tiene
es 5 59y female | quiero darme de baja de los recordatorios por sms que me llegan por duplicado
es 2 2y female | la peque ha bebido del bote de quitagrasas de la cocina, le he lavado la boca, babea mucho y llora
es 4 25y male | estoy bajo de animo dsd que lo deje con mi novia, duermo regular y no me apetece nada, morirme no quiero, solo hablar con alguien
es 4 50y female | tengo sofocos que no me dejan dormir y un humor de perros, cincuenta años, la regla se me fue en enero
es 5 40y | Tengo unas verrugas en el dedo desde hace años y me las quiero quitar, no corre prisa, solo es que son feas
es 1 4y male | una uva!! no puede toser esta morao, q hago
es 4 46y female | Llevo tres semanas con un dolor en el hombro que no me deja abrocharme el sujetador, golpe no, fiebre no, el naproxeno va regular
es 4 59y male | Bos dias, llevo ya cinco semanas con tos seca, no fumo desde el 2010, ni flema ni sangre ni fiebre, pero cansa, y la mujer no duerme
es 5 9y male | para el certificado medico del futbol, no tiene nada, que lo piden en el club antes del lunes que viene no, del otro
es 1 67y male | que mi padre esta vomitando sangre a chorro, un cubo entero casi, tiene lo del higado de toda la vida, esta blanco como la pared
es 3 female | Buenas, mi madre de 88 años lleva desde ayer mas apagadita, come poco, orina oscuro y huele fuerte, esta orientada y habla bien, fiebre no le noto
es 5 44y female | buenas, como puedo sacar copia de mi historia clinica, de cuando el ictus de mi marido, es para el abogado, el ya esta rehabilitado
es 3 34y female | estoy dando teta y tengo un pecho duro rojo que quema, 38 y 7 y tiritona. la peque tiene dos meses y medio
es 5 55y female | era para cambiar la cita de fisio del jueves que me coincide con el nieto, la espalda ya mucho mejor, vamos que si quieren me dan de alta
es 5 57y male | Mi padre murió de un infarto con 58 y yo los cumplo en enero, no me duele nada, pero quería hacerme un chequeo del corazón
es 4 64y male | Doctora el lunar de la espalda dice mi mujer que ha cambiado de color y esta mas grande desde el verano, a veces pica
es 5 36y female | justificante del dia del asma del niño, el 3 de octubre, ya esta bien
es 2 10y male | Se ha dado con el columpio y se le ha salido una paleta entera, de las grandes, la tengo en una servilleta, que hago con ella
es 3 70y male | Que con el antibiotico nuevo me ha salido un sarpullido por la barriga y los brazos, pica, de respirar y tragar nada raro, lo sigo tomando o no
es 1 26y male | mi compa de piso se metio algo en la fiesta y esta con los labios azules y hace unos ronquidos raros cada mucho rato, no queremos lio con la policia
es 3 20m female | La nena lleva desde ayer vomitando y con diarrea, 6 o 7 veces, moja algo menos el pañal pero moja, suero toma a sorbitos, tengo miedo de que se me deshidrate
es 2 31y female | Ay mire, yo es que soy muy nerviosa y mi mamá está en Cochabamba y no tengo a quién preguntar, estoy de 33 semanas y hoy el nene no se me ha movido casi nada, ni con el zumo ni con el chocolate ni acostada de lado, y él normalmente es una lagartija, capaz que está dormido nomás
es 3 male | me mordio el perro del vecino ahorita, cuatro agujeros, ya no sangra
es 3 63y male | Soy diabetico y tengo una herida en el dedo gordo del pie que no me dolia, ahora supura y se ha puesto el dedo rojo hasta la mitad
es 2 14m male | se comio una pila de esas de boton del mando creo, falta una y el nene estuvo jugando, esta contento
es 3 41y male | me pinchó un clavo oxidado en el pie en la chacra, digo en la huerta, ayer, está hinchadito y colorado y la antitetánica ni me acuerdo cuándo
es 3 55y male | Tengo una pantorrilla mas gorda que la otra y me duele al pisar, volvi de Buenos Aires el domingo, del pecho y respirar estoy perfecto
es 4 30y male | desde el jueves tengo un pitido en el oido izquierdo despues del concierto, oigo bien, mareo no tengo
es 2 47y female | llamo por una amiga... bueno no, por mi. que no duermo desde lo de mi madre, que en su mesilla estan todavia todas las pastillas y las he ido juntando, y ya he pensado el dia y todo, he dejao el gato con la vecina. no se ni pa que llamo, cuelgo si quiere
es 1 83y female | Miña nai esta na cama e, perdon, mi madre, que no me despierta, respira pero le doy en la cara y nada, anoche cenó bien su caldo
es 4 68y female | Pues verá, que yo vivo sola en la aldea y mi hijo está en Suiza, llevo unas semanas que al ponerme de pie se me va la cabeza un momentiño y ya, desde que me cambiaron la pastilla de la tension. Caerme no me he caído, ni perder el sentido, ni dolor ninguno, pero voy agarrada a las sillas
es 5 48y male | Hola era para renovar la receta del omeprazol y la simvastatina, me quedan dos semanas, estoy bien gracias a dios
es 2 23y female | mi pareja anoche me agarro del cuello otra vez, no quiero denunciar solo quiero que me miren la garganta que me duele al tragar, no lo digan a nadie
es 2 29y female | tenia que bajarme la regla hace tres semanas y hoy tengo un dolor de un lado abajo muy fuerte y mancho marron, test no me he hecho que soy muy irregular
es 2 male | cara hinchada hasta el ojo por una muela y no abro la boca
es 3 45y female | Ojo rojo desde hace dos dias con legaña verde y uso lentillas, me molesta la luz un poquillo, ver veo bien quitandome la legaña
es 3 72y female | Me ha salio una culebrilla, eso dice la vecina, ampollas por un lao de la cintura desde anteayer y me quema que no aguanto la camiseta
es 3 39y male | me cai del andamio bajito, metro y poco, caí con la mano y la muñeca la tengo como una bota, muevo los dedos pero no la puedo girar
es 3 female | llevo dos dias meando a cada rato y me escuece una barbaridad, y desde anoche me duele el riñon derecho y tengo 38
es 2 2m female | La bebé tiene calentura, 38 y 2 en el culito, dos mesesitos tiene apenas, está tomando su leche más o menos, mi suegra dice que es el calor
es 4 75y | Orino cuatro veces por la noche y el chorrito flojo flojo, desde hace dos o tres meses, escozor no, sangre tampoco
es 2 38y female | Hola, se me saltó lejía con amoniaco en el ojo limpiando la cocina de la señora, me lo lavé un poquito pero me arde y veo turbio
es 5 6m female | quiero pedir hora para las vacunas de los 6 meses de la niña, la ultima vez le dio unas decimas y ya esta, ahora esta estupenda
es 4 21y female | Hace ya un mes que no tengo ganas de nada, lloro por cualquier tontería, extraño mucho Bogotá. De hacerme daño no, eso nunca, pero quisiera hablar con alguien
es 4 10m male | El culete lo tiene en carne viva, llevo una semana con la pomada del agua y no mejora, come y duerme bien, fiebre no
es 4 8y female | la cria tiene piojos no, otra cosa, unas ronchitas en las manos y barriga que le pican sobre todo de noche, y al hermano tambien le estan saliendo, ya van dos semanas
es 1 71y male | ay mira perdona que moleste, que mi marido estaba desayunando tan ricamente y se le ha caio la taza y ahora habla como borracho, y no bebe eh, que no bebe desde el 98
es 4 33y male | una muela que me da calambre con el frio y con el dulce hace dos semanas, se pasa en un segundo, hinchazon no hay
es 2 79y female | mi abuela se cayo anoche en el pasillo se dio con el radiador en la cabeza toma sintrom, esta bien eh, solo un chichon y se rie
es 2 52y female | me dieron la quimio el martes pasao y tengo escalofrios y 38,4, no quiero ir a urgencias otra vez que me tiran alli seis horas
es 5 31y female | queria cita con el dentista para blanqueamiento y una limpieza, me caso en mayo jaja
es 3 20y female | me salio un bulto al lado de ano que me duele horrores, no me puedo sentar, esta caliente, llevo asi tres dias y va a mas
es 2 58y female | Me operaron de la vesicula hace seis dias y hoy me duele mas que ayer y tengo 38,3, la barriga dura como un tambor
es 3 6y male | El niño tiene el oido fatal no ha parao de llorar en toda la noche, 38 y medio, con el dalsy se calma un poco, y le sale como un liquidillo amarillo
es 2 69y male | desde ayer tarde ni gota de orina, y ganas tos, me revienta
es 1 58y male | Buenas, soy taxista, llevo desde Dos Hermanas con una cosa aqui en to lo alto del pecho como una losa y estoy chorreando de sudor y eso que llevo el aire puesto, sera del bocadillo
es 5 62y female | Me toca la revision anual del azucar, llevo las cifras buenisimas, 110 en ayunas, y queria hora por la mañana
es 4 female | a mi hija se le ha quedao un dedo del pie con la uña clavada, un poco rojita del borde, pus no, le molesta el zapato desde hace diez dias
es 2 15y male | oiga es mi hijo que le da verguenza, se ha despertado a las seis con un dolor en un huevo que no puede ni andar y ha devuelto dos veces
es 4 42y female | Se me duermen los dedos de la mano derecha de noche, gordo indice y corazon, la sacudo y se pasa. lleva meses pero ahora ya es todas las noches, cara y habla todo normal
es 3 51y male | Tosiendo una semana con flemas color herrumbre y hoy 38 y 9, me duele un poco el costado cuando toso, subir la escalera la subo
es 5 73y male | Las orejas las tengo taponás de cera como todos los años por estas fechas, me echo ya las gotas, cuando me las limpian? no me duelen
es 4 female | me he encontrao un bultito en el pecho duchandome, no duele, la piel esta igual, estoy asustada porque mi tia murio de eso
es 3 60y female | llevo tres dias sin la pastilla de la epilepsia porque en la farmacia no habia y el jueves no podia ir, de momento no me ha dado ninguno pero estoy con el susto, antes me daban cada semana
es 2 male | Llevo con la espalda fastidiá de la obra toda la semana, pero es que desde ayer no me siento el culo al limpiarme y no me sale el pipí, sera de las pastillas
es 2 66y male | Buenos días, de repente esta mañana por el ojo izquierdo como si me bajaran una persiana, y antes lucecitas, dolor ninguno. Soy de Lugo y hasta el oculista tengo hora y pico
es 1 19y female | La niña mia de la residencia me llama la compañera que tiene fiebre de 39 y medio, que no puede doblar el cuello y le han salio unas manchitas moradas en las piernas que si aprietas no se van
es 5 19y male | me voy de erasmus a Mexico en marzo, que vacunas hay que ponerse y donde
es 4 53y male | tengo sangre clarita en el papel al limpiarme desde hace unos diez dias, estreñio soy de siempre, lo demas normal, no me mareo ni na
es 1 33y female | Disculpe señorita, comí un ceviche donde mi cuñada y me brotaron unas ronchas por todo el cuerpo, se me están hinchando los labios y la voz me sale finita, ¿me tomo una loratadina o qué hago?
es 4 26y female | flujo como requeson y picor desde hace cuatro dias, no preñada
es 5 25y female | cita pa ponerme el implante del brazo xfa
es 5 28y male | vivo en malaga hace poco, soy de Guayaquil, y quiero saber si con mi tarjeta nueva me toca medico de cabecera y donde es
es 3 22y male | se me rompio el condon anoche con una chica que no conozco mucho y me ha dicho ahora que tiene vih, no se si se medica, que hago
es 4 14y female | Mi hija está muy rara con la comida, deja el plato, se pesa tres veces al dia, ha perdido como tres kilos en dos meses. Se encuentra bien, va al insti, hacerse daño no
es 4 male | se me mueve un diente de abajo y sangran las encias, dos meses, no duele
es 3 76y female | la dentadura no, el diente mio, el ultimo, se partio con una almendra y me deja un nervio al aire que lloro, con paracetamol cada ocho na de na
es 5 female | necesito que me hagan el informe para la baja... no, para el alta, ya trabajo el lunes, el esguince perfecto
es 2 19y female | Dolor de barriga, a ver, empezó ayer en el ombligo, que yo pensé la empanada de la tía que estaba al sol en la romería, y ahora se fue todo para abajo a la derecha y no puedo ni toser ni ponerme tiesa, 37,9 y vomité, y mi padre que me tome una manzanilla
es 4 4m female | la niña regurgita mucho cada toma, hace un mes, engorda bien y esta contenta, pero mancha todo y mi madre dice q no es normal
es 3 male | un colico en los riñones del lado izquierdo que va y viene, me dio anoche, he meado rosita, ya tuve piedras. con el nolotil lo llevo, sin fiebre
es 3 30y female | Mi esposo está preso... no, eso no viene al caso, es que tengo ataques de que me ahogo cada día esta semana, tiemblo, ya me vieron el corazón y salió bien, hoy no puedo ir al trabajo de lo mal. Morirme no quiero
es 2 48y male | limpiando la fosa con salfuman me bebi un trago sin querer de la botella de agua que no era agua, me quema el gaznate, hablo bien
es 3 38y female | Oye que esto será una tontería pero mi madre me vio por videollamada desde Tucumán y me dice nena estás amarilla, y es verdad, los ojos sobre todo, una semana ya, el pipí como cocacola y me pica todo el cuerpo, fiebre no, dolor no, como normal, y no tomo alcohol ni nada
es 5 56y female | queria preguntar si tienen rampa y aparcamiento, mi hermana va en silla desde el accidente del 2009 y viene de acompañante a mi revision de ojos anual
es 2 female | mi mujer tiene la esclerosis y desde esta mañana una debilidad en las dos piernas que no se aguanta de pie, y se ha hecho pis sin notarlo, le duele mucho la espalda baja
es 4 38y male | el codo me duele por fuera al coger la paleta, soy albañil, unas tres semanas, fuerza tengo pero me molesta
es 5 77y male | La receta del sintrom que la farmacia dice que la ha caducao el sistema, me quedan pa diez dias, el ultimo control bueno 2,4
es 1 78y male | Papá lleva dos dias con lo de la orina y hoy esta tiritando, dice disparates, que ve a su madre que murio, respira como un perrillo y tiene las rodillas a manchas
es 4 23y female | me esta saliendo mucho grano en la cara y en la espalda con dolor, la crema de la farmacia me la ha puesto peor, dos meses
es 5 29y female | estamos buscando bebe desde enero mas o menos, queria una consulta de esas de antes de quedarse, que vitaminas y eso
es 5 64y male | mi mujer, q en paz descanse, tenia cita el mes que viene con el cardiologo, es para anularla, y perdone
es 4 11y male | El niño sigue mojando la cama, antes no, empezó otra vez hace un mes cuando nos vinimos de Perú, no bebe de más ni adelgaza, come bien
es 3 69y male | Me subio el azucar a 340 desde que me dieron la cortisona para el bronquio, bebo mucha agua y meo mucho, vomitar no, me encuentro regular
es 2 5y male | se cayo de la litera hace cuatro horas y ha vomitado tres veces, ahora quiere dormir, pero bueno es su hora de la siesta tambien
es 3 58y female | me pico un bicho en el brazo el sabado y la rojez se ha ido extendiendo, del codo a media mano ya, caliente, me lo he marcao con boli. fiebre no
es 5 61y | citación de la mamografia, la del programa, que me coincide con el viaje a Cuba, puedo cambiarla? bultos no tengo
es 5 50y male | plantillas nuevas, cuanto vale y cuando
es 5 46y female | Me dicen en la guarderia que hay un brote de gastroenteritis pero los mios estan sanos, solo era por si habia que darles algo antes
es 4 66y female | se me escapa el pis cuando toso o me rio desde que naciero los nietos jeje, ahora ya llevo compresa tos los dias, la espalda y las piernas bien
es 3 45y male | Vengo regresando de Guinea hace diez días, me da escalofrío por las tardes y fiebre, ya me bajó, pero me vuelve un día sí y otro no
es 4 79y female | pues me falla la memoria, poquito a poco, este año, apunto todo y pierdo las llaves, mi hija insiste. Hoy como siempre
es 3 26y female | estoy de 34 semanas y me pican las palmas de las manos y las plantas que me levanto a meterlas en agua fria, tres noches ya, granos no tengo, la niña se mueve como siempre
es 3 67y male | Oiga, desde ayer la mitad de la cabeza me duele por la sien, peinarme me molesta y masticar el pan me cansa la quijada. de la vista nada, leo el Marca sin problema
es 1 28y male | mi hermano dice que se acaba de tomar toda la caja de las pastillas de la tension de mi abuelo mas whisky, se esta quedando dormido y no me contesta bien
es 2 61y female | me han puesto protesis de rodilla hace dos semanas y la herida suelta un liquido turbio, 38,5 desde anoche y la rodilla arde
es 1 34y male | lo han sacao de la piscina y no respira ni na, apartamento 4!!
es 4 48y female | al lado de la lengua una llaguita que no se me quita, ya va para cuatro semanas, fumo, dolor poco
es 2 66y male | me late el corazon como un caballo desbocao, a 150 dice el reloj, hace dos horas sin parar. dolor no, mareillo sí
es 1 16y female | La chama está con asma, ya se echó el inhalador como quince veces y no le hace, se le hunde aquí el pescuezo y no puede ni decirme su nombre completo
es 4 male | la caca me ha cambiado, dos meses ya entre suelto y estreñido, sangre no he visto, mi hermano tuvo colon
es 5 71y female | me operaron de cataratas en junio y va de maravilla, quiero pedir la del otro ojo cuando se pueda
es 3 40y female | se me torcio la boca hace... a ver, hace cinco dias, ya fui al hospital, tac limpio, paralisis de Bell me dijeron, pero hoy el ojo que no cierra lo tengo rojo y como arenilla
es 2 5m male | Hola, mi bebe de cinco meses tiene 39,4, se lo hemos quitado con apiretal y vuelve, come la mitad, esta ñoño pero sonrie a ratos
es 1 52y female | estaba tendiendo y de golpe un dolor de cabeza que nunca en mi vida, como un tiro en la nuca, y la luz me mata, he vomitado en la pila
es 3 15m female | la peque empezó con manchitas en manos pies y boca y no quiere beber, lleva tres cacitos de leche desde esta mañana, 38 y pico, pañal mojado dos
es 5 | Buenas, llamo por la factura, me cobraron dos veces la urgencia de agosto, lo de la alergia al marisco, que quedó en nada
es 2 33y male | Llevo meses consumiendo y quiero dejarlo, pero hoy pensé en tirarme al metro, me fui a casa. Estoy solo acá, no tengo familia en España
es 4 27y female | se me cae el pelo a puñaos desde que di a luz hace cuatro meses y estoy cansada, regla aun no
es 4 35y female | cada mes con la regla un dolor que me tumba, llevo asi un año y va a peor, ahora no la tengo, estoy bien, quiero que me miren si es endometriosis
es 2 6y female | La pequeña se metio dos imanes de esas bolitas de colores, se los trago los dos, ella misma lo cuenta, no le duele nada
es 2 56y female | me saque una muela a las diez, tomo el eliquis, llevo toa la tarde mordiendo gasas y sigue chorreando, ya ni cuento las gasas que van
es 2 70y male | llevo dos dias haciendo caca negra negra como el alquitran y pegajosa, tomo aspirina por el corazon, flojera un poco pero ando bien
es 3 47y male | la espalda clavá desde ayer, me baja por la pierna como un rayo hasta el dedo gordo y noto el pie flojillo, meo y cago normal
es 1 55y female | Hola buenas tardes, mira, me escayolaron la pierna el viernes por el tobillo, vale, y se me estaba poniendo gorda pero digo será el yeso, pues desde hace un rato me ahogo y me da una punzada al respirar, he ido al baño y casi me caigo redonda, mi hija dice que ansiedad, yo ansiosa no he sido nunca
es 5 26y male | necesito la analitica esa para venta, para donar sangre? no, para el gimnasio no, para el trabajo de cocina, me la piden sin prisa
es 2 21y male | el balonazo ayer en el ojo jugando al padel, hoy veo doble si miro arriba y el moflete dormido
es 2 37y female | Mire, estoy de 35 semanas, cabeza que me estalla desde ayer, veo como moscas brillantes y los anillos no me salen. Tension no tengo pa mirarla
es 1 39y female | estoy de 36 semanas y de repente sangro un monton, roja roja, y la barriga dura como una piedra y no afloja
es 5 33y male | para hacerme la vasectomia con quien hablo
es 2 31y female | parida de dos semanas, 38 y medio y un olor a podrido ahi abajo, y la barriga dolorida
es 3 82y female | mi suegra se resbaló en el baño el lunes, golpe en las costillas, le duele al respirar hondo y cada dia mas, ahogarse no se ahoga, la cabeza no se la dio, no toma na pa la sangre
es 1 41y male | se ha cortao con la radial en el muslo, le sale a golpes la sangre, le tengo puesta una camiseta y el cinturon y ya van tres camisetas, estamos en el campo por Alcala la Real
es 4 32y male | hongos en los pies, dos semanas de canesten y nada, pican y se agrietan
es 3 3y male | El crio tiene una tos de perro, por la noche peor, ahora esta quieto jugando con los dinosaurios y no hace ruido al respirar, 37,8
es 4 29y | Ronco mucho y mi novia dice que paro de respirar durmiendo unos segundos, luego resoplo y sigo. de dia me duermo en la oficina, ahora estoy bien
es 3 54y female | me ha salido como un huevo en la axila despues de la depilacion, duele mucho, rojo y caliente, ya tiene la punta blanca
es 1 62y female | mire usted, que me ha dao una angustia mu grande en la boca del estomago, sudando fria, dos veces he vomitao y el brazo lo tengo como dormio. soy azucarera y creo q son las lentejas
es 5 20y female | Para sacarme el carnet de manipulador o sea de conducir necesito el psicotecnico, lo haceis vosotros?
es 2 9m male | El nene llora a tandas encogiendo las piernitas, entre medio se queda como lelo, blanquito, y en el pañal hay como mermelada de fresa
es 2 43y female | trasplantada de riñon, hoy 38,6 y tos
es 3 24y | Tengo las anginas con placas, no me pasa casi la comida pero agua y sopa si, fiebre de 39 tres dias ya
es 3 18y male | Tengo una llaga en el pito y me arde orinar desde ayer, pus amarilla en el calzoncillo, estuve con una chica hace una semana
es 4 57y male | Las manos me amanecen hinchadas y tiesas una hora larga, los nudillos, desde hace mes y medio, fiebre no
`);
