import { toldCasesIn } from './told-case.ts';

/** What is brought to a family doctor and its office in its own time, in Spanish, with figures of speech in the words of danger (ICPC-2, by chapter). */
export const CASES_EVERYDAY_ES = toldCasesIn(`
es 4 44y female | llevo cuatro dias que me cuesta ir de vientre, hago bolitas y me quedo hinchada
es 5 6y male | mi hijo de seis años todavia se hace pis en la cama por la noche, queria saber que hacer
es 4 5y | al niño le han salido unas costritas color miel alrededor de la boca, en la clase hay otro igual
es 4 3y female | la niña se ha levantado con los ojos pegados, llenos de legañas, pero esta tan contenta
es 4 35y female | me ha salido un orzuelo en el ojo derecho y no se me va
es 5 58y male | hace años que el corazon me da como un salto de vez en cuando, el cardiologo ya dijo que eran extrasistoles y estoy bien, era para la revision
es 5 55y male | tengo un problema de hombre, vamos, que no me funciona como antes en la cama
es 5 30y female | se me cae mucho el pelo desde que di a luz, en la ducha me quedo con mechones
es 5 20y female | tengo una verruga en la planta del pie que me molesta al andar
es 5 62y male | las uñas de los pies se me han puesto amarillas y gordas, parece hongos
es 4 17y male | se me ha clavado la uña del dedo gordo y me roza con el zapato
es 5 8m | el bebe tiene el culete todo rojo de los pañales, le pongo crema y no se le va
es 5 3m | mi bebe tiene como escamas amarillas en la cabeza, costra lactea creo
es 5 7m | le estan saliendo los dientes y babea mucho, esta un poco pesado
es 4 2m | el peque llora todas las tardes a la misma hora, el pediatra dice que son colicos pero quiero consultar
es 5 50y male | mi mujer dice que ronco como un tractor, que me mire un medico
es 5 47y female | no pego ojo desde hace meses, doy vueltas en la cama hasta las cuatro
es 4 40y male | me repite la comida y me sube acidez por las noches
es 4 38y female | tengo almorranas, me pican y a veces al limpiarme mancho un poco el papel
es 5 60y female | tengo las piernas llenas de varices y por la tarde me pesan
es 5 57y female | me ha salido un hueso en el lado del pie, un juanete, y los zapatos me aprietan
es 4 45y female | me duele el talon cuando me levanto por la mañana, los primeros pasos son horribles
es 4 41y male | me duele el codo por fuera de jugar al padel, llevo tres semanas
es 4 52y female | por la noche se me duermen los dedos de la mano y tengo que sacudirla
es 4 55y female | no puedo subir el brazo para peinarme, el hombro se me ha quedado como congelado, lleva meses
es 4 72y female | tengo las rodillas gastadas, artrosis, y con el frio me duelen mas
es 4 60y male | el dedo anular se me queda enganchado y hace un chasquido al abrirlo
es 5 49y female | cuando estornudo o me rio se me escapa un poquito
es 5 68y male | me levanto tres veces por la noche a mear y el chorro es flojito
es 5 51y female | tengo unos calores que me suben a la cara y de noche empapo la cama, sera la menopausia
es 5 25y female | quiero empezar con la pildora, con quien tengo que hablar
es 5 26y female | que metodos hay para no quedarme embarazada, queria informarme
es 5 33y female | estamos pensando en tener un niño y queria saber si tengo que tomar acido folico
es 5 61y male | me ha llegado una carta de lo del colon, lo del botecito, donde lo recojo
es 5 54y female | me han mandado una carta para la mamografia y ese dia no puedo
es 5 34y female | me toca el papanicolau
es 5 70y male | cuando ponen la de la gripe este año
es 5 30y female | nos vamos a tailandia en enero y queria saber que vacunas necesito
es 5 44y male | quiero dejar de fumar, que ayudas teneis
es 5 39y female | quiero adelgazar, he cogido diez kilos
es 5 50y male | quiero hacerme unos analisis que hace tiempo que no me miro
es 5 79y female | el aparato del oido me pita y no oigo bien con el
es 5 65y male | creo que tengo un tapon en el oido, oigo como debajo del agua
es 5 59y male | llevo años con un pitido en el oido y queria que me lo mirasen
es 5 28y female | estoy todo el dia estornudando y con los ojos llorosos, como cada primavera
es 5 36y male | estoy acatarrado, mocos y algo de tos, sin fiebre
es 4 42y female | se me paso el resfriado pero me ha quedado una tosecilla seca que no se va
es 5 16y female | tengo la cara llena de granos y me da vergüenza
es 5 29y female | se me ha puesto la piel de los brazos muy seca y me pica, tengo dermatitis de siempre
es 5 45y male | me ha vuelto a salir la psoriasis en los codos
es 4 27y male | me pica todo por la noche y a mi compañera de piso tambien, dicen que es sarna
es 5 8y female | en el cole hay piojos y la niña se rasca mucho la cabeza
es 5 24y female | me he quemado un poco en la playa, tengo los hombros rojos
es 5 31y male | me han picado los mosquitos y tengo ronchas en las piernas que pican
es 5 37y female | tengo un lunar de toda la vida, esta igual, pero quiero que me lo miren
es 5 33y male | se me cae caspa a montones
es 5 30y female | me ha salido una llaguita dentro del labio y me molesta al comer
es 5 48y male | mi pareja dice que me huele la boca
es 5 36y female | aprieto los dientes por la noche y me levanto con la mandibula cargada
es 5 40y female | con lo frio me dan calambrazos en las muelas
es 5 14y male | se le ha salido un alambre del aparato y le pincha la mejilla
es 5 76y female | la dentadura de arriba me baila
es 5 35y male | me tocaria una limpieza de boca
es 5 50y female | tengo las cervicales cargadas, llevo años igual, y queria fisio
es 5 63y female | se murio mi marido hace dos meses y no levanto cabeza, necesito hablar con alguien
es 4 41y female | estoy desbordada en el trabajo, lloro por nada, no duermo
es 5 4y male | el niño no quiere dormir solo, se despierta mil veces
es 4 12y female | la niña no quiere ir al cole, cada mañana se pone mala de la barriga
es 5 78y female | mi madre cada vez se acuerda menos de las cosas, repite lo mismo
es 5 45y male | necesito el volante para el traumatologo
es 5 52y female | me tienen que hacer el p10 para el especialista
es 5 38y male | necesito el parte de baja, que me operaron y sigo igual
es 5 38y male | a ver si me pueden dar el alta ya, que quiero volver a trabajar
es 5 44y female | la mutua me dice que tengo que ir al medico de cabecera
es 5 29y female | he perdido la tarjeta sanitaria
es 5 33y female | quiero cambiarme de medica
es 5 70y female | me falta el visado de una receta
es 5 66y male | en la farmacia me dicen que no me sale la receta en la tarjeta
es 5 50y female | necesito un informe para la valoracion de la discapacidad
es 5 17y male | necesito un certificado para el futbol, que puede hacer deporte
es 5 47y female | mi seguro me pide autorizacion para la resonancia
es 5 39y male | me han cobrado dos veces la ultima visita
es 5 28y female | no voy a poder ir mañana, lo dejamos para otro dia
es 5 32y male | voy con retraso, llego diez minutos tarde
es 5 60y female | me ha llegado un mensaje con una hora que yo no he pedido
es 5 43y female | a que hora abris los sabados
es 5 55y female | todavia no me han llamado de la lista de espera del especialista
es 5 26y female | me pica la vulva y tengo flujo como requeson
es 5 23y female | la regla me viene cada veinte dias ultimamente, un poco cuando le da la gana
es 4 34y male | tengo un bulto blandito en la espalda, como de grasa, hace años que lo tengo
es 5 41y female | tengo celulitis y queria mesoterapia
es 5 69y male | me duele la cadera al andar mucho rato, desde hace tiempo
es 5 46y female | me noto hinchada despues de comer, con gases
es 4 53y male | me ha vuelto la gota en el dedo gordo del pie como otras veces, hace dos dias
es 5 9y male | al niño le salen moluscos, unas bolitas en la barriga
es 5 6y female | la niña tiene lombrices, le pica el culo por la noche
es 5 10m | tiene mocos y tose un poco, pero come y juega como siempre
es 5 5y male | se hace caca encima cuando esta jugando, ya es mayor
es 5 3y female | no habla bien todavia, dice pocas palabras
es 5 67y female | se me agarrota la pierna por las noches, me dan rampas
es 5 48y female | siempre tengo los pies helados
es 5 58y female | tengo la boca seca y los ojos secos
es 4 71y female | me mareo un poquito al levantarme de la cama por la mañana, desde hace semanas
es 5 35y female | estoy muy cansada ultimamente, sera que me falta hierro
es 5 40y male | me suda todo, las manos, los sobacos, es un asco
es 5 52y male | quiero mirarme la prostata que ya tengo una edad
es 5 30y male | me quiero hacer la vasectomia
es 5 31y female | no me baja la regla desde hace tres meses porque llevo el diu hormonal, queria revisarlo
es 5 27y female | se me ha olvidado tomar una pastilla anticonceptiva ayer
es 5 64y female | el medico me dijo que volviera a mirarme la tension
es 5 75y male | me tienen que cambiar la sonda la semana que viene
es 5 62y female | me tienen que quitar los puntos
es 5 56y female | tengo que hacerme la cura de la ulcera de la pierna
es 5 80y female | mi madre necesita una silla de ruedas
es 4 22y male | me ha salido un grano gordo en la ingle de depilarme
es 4 37y female | se me hinchan las manos y los anillos me aprietan cuando hace calor
es 5 43y male | me cruje la mandibula al abrir la boca
es 5 65y female | me dan sofocos y no aguanto el calor
es 5 33y female | me duelen las tetas antes de la regla
es 5 19y female | me duele la tripa con la regla, como todos los meses
es 4 29y female | tengo una calentura en el labio
es 4 50y male | me duelen los riñones de agacharme a plantar, me pasa cada año
es 5 34y female | tengo tortícolis, dormi en mala postura
es 5 12y male | tiene los pies planos, queria plantillas
es 5 10y female | come fatal, no quiere verdura
es 5 15y female | esta en plena edad del pavo, no nos habla
es 5 45y female | quiero hablar con la trabajadora social
es 5 82y male | que venga la enfermera a casa a curarle
es 5 70y female | me dijeron que me llamarian para los resultados y nadie llama
es 5 66y female | me han salido unas venitas en las mejillas, como rojeces
es 5 44y female | las digestiones se me hacen eternas
es 5 57y male | tengo ardores
es 5 24y male | me han salido unas manchas blancas en la espalda despues de la playa
es 4 38y male | me pica entre los dedos de los pies y se me pela
es 4 60y female | llevo una semana que me tiembla el parpado
es 5 51y male | me canso de leer, se me juntan las letras
es 5 7y female | dicen en el cole que no ve la pizarra
es 5 69y female | tengo cataratas y queria saber como va la lista
es 5 18y female | se me va la vista de un sitio a otro cuando leo, necesito gafas nuevas
es 5 1y female | tiene un angioma en la frente desde que nacio
es 5 2y male | tartamudea un poco desde hace un mes
es 5 36y female | me ha bajado mucho la libido
es 4 40y male | he cambiado de sofa y me duele la espalda un huevo, me muero de dolor al agacharme pero voy tirando
es 5 33y female | me muero de ganas de quedarme embarazada, que me recomendais
es 5 29y male | me estoy matando a trabajar y quiero un chequeo
es 5 52y female | me tienen que sacar sangre el jueves, tengo que ir en ayunas?
es 5 37y male | se me cayo el movil encima del pie la semana pasada y tengo la uña negra
es 5 60y female | se me cayo la crema que me recetasteis y necesito otra
es 4 24y female | llevo dos semanas con canesten y no se me quita el picor
es 4 31y male | llevo tres dias de diarrea, hay un brote de gastroenteritis en el cole de mi hijo, bebo suero y voy mejor
es 5 70y male | no toma nada, ni pastillas ni nada, esta sano, era para la revision
es 5 66y female | mi marido no toma nada para la tension y queria saber si tiene que empezar
es 4 45y female | me he quemado un pelin el dedo con la plancha, esta rojo
es 4 39y female | me salto una gota de aceite al freir un huevo y tengo una ampollita en la muñeca
es 4 28y male | me torci el tobillo el sabado, esta un poco hinchado pero apoyo y ando
es 5 35y female | mi hermana tuvo cancer de pecho y queria hacerme una revision
es 5 50y male | a mi padre le dio un infarto a los sesenta y quiero mirarme el corazon, yo estoy bien
es 5 41y female | hace dos años tuve una trombosis y ahora quiero viajar en avion, que hago
es 5 63y male | el año pasado me desmaye, me lo miraron todo y salio bien, quiero el informe
es 4 48y female | no tengo fiebre, ni me ahogo, ni nada raro, solo tos
es 4 30y female | me duele la garganta, trago bien, respiro bien, sin fiebre
es 4 44y male | me mareo un poco, ni vomitos ni dolor de cabeza ni nada
es 5 36y male | me asfixia la hipoteca, duermo mal, quiero cita con el psicologo
es 5 27y female | mi novio me ha dejado y estoy hecha polvo
es 5 55y male | cuando me jubile quiero operarme la vista, que precio tiene
es 5 22y female | me hice un tatuaje hace un mes y me pica un poco
es 5 38y female | el perro me lame la herida vieja, ya cerrada, pasa algo?
es 5 46y male | mi perro tiene la rabia puesta, necesito yo alguna vacuna?
es 4 7y male | le ha picado una avispa en la mano, solo le duele y esta rojito alrededor
es 4 9y female | se cayo en el patio, tiene un raspon en la rodilla
es 4 4y male | tose por la noche como un perro viejo pero esta contento y sin fiebre
es 4 2y female | tiene mocos verdes desde hace una semana, sin fiebre, come bien
es 5 11m | cuando le puedo dar huevo al bebe
es 5 5m | hace caca verde, toma pecho y esta feliz
es 5 3m | regurgita un poco despues de las tomas pero engorda bien
es 5 1m | se le esta cayendo el cordon umbilical, que hago
es 4 18m | tiene 37,5 y le estan saliendo las muelas, juega
es 4 6y male | tuvo fiebre ayer, hoy ya no, y juega
es 5 34y female | estoy embarazada de doce semanas y quiero la primera visita
es 4 29y female | estoy embarazada y tengo nauseas por la mañana, aguanto bien la comida
es 5 31y female | estoy de treinta semanas y me duelen las piernas al final del dia
es 5 26y female | se mueve mucho el bebe, normal? estoy de veinticuatro semanas
es 5 58y female | cuando tosia me dolia pero ya se me paso, queria cancelar la cita
es 5 67y male | ya no me duele el pecho, era muscular me dijeron en urgencias, tengo que volver a revision
es 4 42y male | me di un golpe en la cabeza hace un mes y ahora me pica el chichon
es 4 51y female | tengo las manos dormidas al despertarme, hace meses
es 4 73y female | me tiembla un poco la mano cuando cojo la taza, desde hace un año
es 4 49y male | veo moscas volando desde hace años, igual que siempre
es 5 64y female | veo peor que antes, sera que tengo que cambiar las gafas
es 4 57y female | tengo un zumbido en los oidos, me vuelve loca
es 5 33y male | tengo fobia a las agujas, y me tienen que pinchar
es 5 21y female | me muero de verguenza pero tengo un grano ahi abajo
es 5 38y male | tengo un dolor de muelas de tanto papeleo, solo quiero la factura
es 4 47y female | me arde el estomago cuando tomo cafe
es 4 35y female | me quema al comer picante, tengo una llaga en la lengua
es 5 61y male | el fuego que tengo en los labios es herpes, me sale siempre
es 4 43y female | me entran sudores con la menopausia, por la noche
es 5 28y female | me corto el flequillo y me salen granitos en la frente
es 5 39y male | me corte afeitandome hace una semana y queda marca
es 4 25y male | me corte un poco el dedo con un papel, ya no sangra
es 5 56y female | sangro un poco de las encias al cepillarme
es 4 44y male | al sonarme sale un hilillo de sangre seca
es 4 37y female | me baja la tension con el calor, me tumbo y se pasa
es 5 60y male | la tension la tengo en 13 y 8, es buena?
es 5 53y female | tengo el azucar en 110, es mucho?
es 5 68y male | tengo que renovar el sintrom
es 5 72y female | mi marido lleva marcapasos y le toca revision
es 5 76y male | soy diabetico y me toca la revision de los pies
es 5 45y female | soy asmatica y se me acaba el inhalador la semana que viene
es 5 32y female | tuve un aborto el año pasado y quiero volver a intentarlo
es 5 50y female | me quitaron un quiste hace seis meses y me toca revision
es 5 40y male | me operaron de la rodilla hace dos años y quiero fisio
es 5 65y female | me pusieron una protesis de cadera hace un año, me toca la placa
es 5 29y male | me sacaron la muela del juicio hace un mes y tengo un agujero, se cierra solo?
es 4 34y female | se me movio un puente dental
es 4 23y female | se me ha roto un trocito de diente, no duele
es 5 48y female | mi gato me araño hace semanas y me ha quedado cicatriz
es 4 36y male | me mordio la lengua yo mismo al comer y tengo una herida
es 4 55y male | tengo un tiron en el gemelo de jugar al futbol
es 4 31y female | me ha dado un tiron en el cuello al girarme
es 4 59y female | me dan pinchazos en la rodilla al subir escaleras
es 4 27y male | tengo los abdominales destrozados del gimnasio
es 5 46y female | me explota la cabeza de tanto trabajo, quiero la baja
es 4 41y male | me duele la cabeza por las tardes con el ordenador, como siempre
es 4 19y female | tengo la voz tomada de gritar en el concierto
es 4 30y male | me he quedado afonico, nada mas
es 4 52y female | me atraganto a veces con la saliva, desde hace años
es 5 69y female | me cuesta tragar las pastillas grandes, las hay mas pequeñas?
es 5 38y female | mi hijo se trago un hueso de aceituna ayer y ya lo ha echado
es 4 4y female | se comio un poco de plastilina, esta tan normal
es 4 62y female | me he tomado dos veces la pastilla de la tension por despiste, me encuentro bien
es 5 33y female | puedo tomar ibuprofeno con la pildora?
es 5 71y male | me han subido la dosis y queria preguntar como la tomo
es 5 26y female | no quiero vivir con mi suegra, necesito psicologo
es 5 43y male | quiero acabar con este dolor de espalda, que fisio teneis
es 5 37y female | me tiraria por la ventana con este ruido de obras, no duermo
es 5 54y female | mi jefe me tiene quemada, necesito la baja
es 5 15y female | se quiere matar a estudiar y esta cansada
es 5 28y female | he roto con mi pareja y no tengo ganas de nada
es 5 63y male | me van a operar de cataratas, que tengo que hacer con el sintrom
es 5 47y male | me han llamado de urgencias porque me deje el abrigo
es 5 32y female | es urgente, necesito cambiar la cita del lunes
es 5 58y male | trabajo en una ambulancia y necesito el reconocimiento
es 5 40y female | doy clases de primeros auxilios y quiero la sala
es 5 35y male | hice un curso de rcp y necesito el certificado
es 5 22y male | vivo en la calle infarto numero tres, quiero cambiar la direccion
es 5 45y female | el doctor Muerte, bueno Mora, pasa consulta hoy?
es 5 50y female | tengo un quiste en el ovario que controlan, me toca eco
es 4 42y female | me noto un bultito en el pecho desde hace dos semanas
es 4 66y male | tengo un bulto en la ingle que entra y sale, no duele
es 4 29y female | me sale un poco de flujo marron antes de la regla
es 5 38y female | tengo reglas abundantes de siempre
es 5 24y female | se me atraso la regla dos dias, tomo la pildora
es 5 17y female | tengo granos y la pildora me va fatal para la piel
es 5 60y female | tengo hierro bajo y me dijeron de repetir el analisis
es 5 70y female | me dio positivo lo del colon y me han citado para la colonoscopia, que hago con la dieta
es 5 56y male | me dijeron que tengo higado graso y quiero dieta
es 5 48y male | ronco y mi mujer me echa de la cama
es 4 34y male | tengo hongos, llevo un mes de crema
es 5 8y male | se rasca el culete por la noche, creo que son lombrices
es 4 2y female | tiene el culete irritado de un mes de pañal mojado
es 4 51y female | llevo cinco semanas con el hombro mal
es 4 20y male | mi compañero de piso tiene varicela, yo la pase de pequeño
es 4 30y female | en la guarderia hay un brote de manos pies boca, mi niño tiene granitos y esta bien, tiene 3 años
es 5 33y female | quiero congelar ovulos
es 5 65y male | perdi el oido hace años y quiero audifono
es 4 40y female | me pita el oido desde el concierto del sabado
es 5 37y male | he dejado de beber y quiero ayuda
es 5 44y female | fumo un paquete y quiero dejarlo
es 4 28y male | tengo ladillas
es 4 26y male | me escuece un poco el glande, esta rojo
es 5 31y male | quiero hacerme pruebas de ets
es 5 39y female | me duele al tener relaciones desde el parto, hace un año
es 5 61y female | tengo prolapso, se me baja la matriz, desde hace años
`);
