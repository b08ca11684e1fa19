/** How callers tell it in Spanish, one per line: the findings that are told, then the words. CC0, as the words beside. */
export const es = `
cannot-breathe,breathless | oiga que mi marido casi no puede respirar está sentado en la cama boqueando como un pez
cannot-breathe,breathless,elderly-said | El abuelo se nos ahoga, no le entra el aire, qué hacemos
cannot-breathe,breathless | no puedo respirar bien apenas me entra un hilito de aire
cannot-breathe,breathless,child-said,emergency-said | manden una ambulancia por favor mi niña de 4 años no coge aire, hace fuerza con toda la barriguita para respirar
cannot-breathe,breathless,asthma | soy asmatica y me estoy ahogando, no consigo meter aire de ninguna manera
cannot-breathe,breathless,wheeze | Mi compañero de trabajo respira fatal, le pita todo y dice que no le llega el aire ni a la mitad del pecho
cannot-breathe,breathless,infant-said | se ahoga el bebé, se le marcan las costillas y no puede ni respirar
cannot-breathe,breathless,lung-disease | tiene EPOC y lleva desde las seis que no puede respirar, ni con el oxígeno puesto
cannot-breathe,breathless | Me falta el aire por completo, parece que tengo una losa y no me llega nada a los pulmones
cannot-breathe,breathless,drowsy | la vecina del tercero respira a boqueadas, muy muy apurada, y encima se me está quedando dormida
cannot-breathe,breathless,sudden | de golpe he dejado de poder respirar bien, me estoy asfixiando
cannot-breathe,breathless,worsening | Cada minuto respira peor mi padre, ya casi no puede, está desesperado
cannot-breathe,breathless,fever | mi mujer con fiebre y ahora que no puede casi respirar la pobre
breathless | me canso y me falta el aire nada más subir un tramo de escaleras y antes no me pasaba
breathless | Buenos días, llevo desde ayer con fatiga, me cuesta respirar cuando me tumbo
breathless,elderly-said | A mi abuela le cuesta coger aire, ha tenido que dormir con tres almohadas
breathless,cough,cold-symptoms | pues llevo un catarro de una semana con tos y mocos y ahora noto ahogo al andar
breathless,child-said | el crío respira muy rápido, como si hubiera corrido, y está sentado en el sofá
breathless,leg-swelling | se me hinchan las piernas y me fatigo con na, me falta el aire hasta pa hablar un rato largo
breathless | Hola, quería comentar que noto como disnea, una sensación de no llenar los pulmones del todo
breathless,anticoagulated | tomo sintrom y desde anoche me cuesta respirar más de la cuenta
breathless,pregnant | estoy de siete meses y me ahogo un poco al caminar, cada vez que hago cama tengo que parar a coger aire
breathless,palpitations | Noto que me falta el aliento y el corazón me va a mil
breathless,fever,cough,high-fever | mi hermano tiene 39, tose mucho y respira con dificultad
not-breathing,unresponsive,emergency-said | no respira!! mi marido no respira, está en el suelo y no contesta, vengan ya es una emergencia
not-breathing,unresponsive | Se ha caído redondo en el pasillo y no se le mueve el pecho, no respira ni responde
not-breathing,infant-said,blue-lips | mi bebe no respira, está azul
not-breathing,choking,child-said | se ha atragantado con una uva y ya no respira el niño, ayúdenme
not-breathing,elderly-said | La abuela ha dejado de respirar, le he puesto la mano en la boca y no sale nada
not-breathing,unresponsive | mi padre está sin respiración, lo muevo y no hace nada, dios mío
not-breathing,drugs-alcohol,unresponsive | mi colega se ha metido algo y no respira, no abre los ojos tío
not-breathing,newborn-said | el recién nacido se ha quedado sin respirar en la cuna
not-breathing,unresponsive | han sacado a un señor de la piscina y no respira no tiene pulso creo
not-breathing | Creo que mi madre no está respirando, acerco el espejo y no se empaña
not-breathing,heart-attack-said | le ha dado un infarto y ya no respira le estoy apretando el pecho
not-breathing | de vez en cuando da una bocanada y luego nada, no respira, mi tío no respira
cannot-speak-breathless,breathless | no puede decir dos palabras seguidas del ahogo que tiene
cannot-speak-breathless,breathless | le hablo y solo me contesta con la cabeza porque sin aire no puede hablar
cannot-speak-breathless,breathless,asthma | mi hija es asmática y está que no le salen las frases, tiene que parar a coger aire en cada palabra
cannot-speak-breathless,breathless | Perdone que hable así... no puedo... hablar seguido... me falta... el aire
cannot-speak-breathless,breathless,elderly-said | el yayo está tan fatigado que no puede terminar una frase
cannot-speak-breathless,breathless,inhaler-fails | Se ha dado el ventolín cuatro veces y nada, sigue sin poder hablar de lo que se ahoga
blue-lips,breathless | tiene los labios moraos y respira regular
blue-lips,infant-said | A la bebé se le ha puesto la boquita azul después de la toma
blue-lips,lung-disease,drowsy | mi suegro con su EPOC está con los labios grisáceos y muy adormilado, no hay quien lo espabile
blue-lips,cannot-breathe,breathless | veo que se le ponen los labios azules y casi no respira mi mujer
blue-lips,child-said | oye que mi sobrino de 3 años tiene los labios como amoratados y las uñas tambien
blue-lips | Se ha quedado de un color ceniza, labios violetas, no me gusta nada
choking,child-said | mi hijo de dos años se está atragantando con un trozo de salchicha
choking | un trozo de carne se le ha ido por mal sitio y no puede toser, se está poniendo rojo
choking,elderly-said | la señora mayor que cuido se ha atragantado con el pan y no lo echa
choking | Comiendo pescado se quedó algo en la garganta y me atraganto, no pasa
choking,cannot-speak-breathless | mi cuñado se ha atragantado y no le sale la voz, se agarra el cuello
choking,infant-said | el bebé se ha tragado mal la leche y se está asfixiando, no llora
choking,blue-lips | atragantada con un caramelo, se está poniendo morada, ¿qué le hago?
choking,child-said,urgent-said | es urgente la nena se ha metido una canica en la boca y se ahoga con ella
choking | estábamos cenando y a mi novio se le ha atravesado un hueso de aceituna, no puede ni toser
choking,cough | Se atraganta con su propia saliva y no para de toser, no consigue sacarlo
choking,elderly-said | al residente de la 12, noventa años, se le ha ido la papilla por otro lado y está ahogándose
choking,not-breathing | ha tragado un trozo de manzana entero, se le ha atascado y no respira
stridor,child-said | el peque hace un ruido muy feo al coger aire como si roncara pero despierto
stridor,cough,child-said | Mi niña tiene tos de perro y un silbido ronco cada vez que mete aire para dentro
stridor,throat-closing,throat-swelling | se le cierra la garganta y hace un gallo al inspirar
stridor | Hace un ruido raro y rasposo al tomar aire, se oye desde la otra punta de la casa
stridor,infant-said,breathless | mi bebé de 8 meses chilla por dentro cada vez que respira y le cuesta
wheeze | Me pitan los pulmones cuando suelto el aire sobre todo por la noche
wheeze,child-said | al niño le oigo pitos en el pecho desde esta mañana
wheeze,breathless,asthma | tengo asma y otra vez estoy con los silbidos y la falta de aire
wheeze,lung-disease | mi padre que es bronquítico crónico tiene una gaita en el pecho, le silba todo
wheeze,cough | Llevo tos y cada vez que respiro suena un pitido finito
inhaler-fails,breathless | me he puesto el inhalador tres veces y no me hace nada, sigo ahogada
inhaler-fails,asthma,wheeze | ni con el ventolin se le quitan los pitos, es asmático mi chaval
inhaler-fails,lung-disease | Los aerosoles del EPOC ya no le alivian nada a mi marido
inhaler-fails,breathless,child-said | le he dado seis puffs con la cámara a mi niña y sigue respirando igual de mal
inhaler-fails | El salbutamol no me está funcionando, estoy igual que antes de dármelo
pleuritic-pain,chest-pain | al respirar hondo me da una punzada en el costado del pecho
pleuritic-pain,chest-pain,breathless | Cada vez que cojo aire me pincha el pulmón y me quedo a medias, me falta aire
pleuritic-pain,chest-pain,cough | me duele el pecho cuando toso o respiro fuerte, como un cuchillo en las costillas
pleuritic-pain,chest-pain,calf-swelling,leg-swelling | tengo una pantorrilla hinchada y ahora me duele en el pecho al inspirar
pleuritic-pain,fever | con fiebre y un dolor en el costado que solo noto al coger aire profundamente
chest-pain | oye que me duele el pecho desde hace un rato
chest-pain,radiating-pain | tengo una opresión aquí en medio del pecho que se me va al brazo izquierdo
chest-pain,cold-sweat | Mi marido está con un dolor en el pecho y empapado en sudor frío, blanco como la pared
chest-pain,elderly-said | mi madre de 78 años dice que siente un peso en el pecho desde hace media hora
chest-pain,heart-disease | Llevo dos stents y vuelvo a notar la misma presión en el pecho de la otra vez
chest-pain,breathless | Siento como si me apretaran el pecho con una faja y me cuesta respirar
chest-pain,palpitations | noto pinchazos en el corazón y palpitaciones muy fuertes
chest-pain,radiating-pain,vomiting | le duele el pecho y la mandíbula y ha vomitado dos veces
chest-pain,sudden | De repente, fregando los platos, me ha dado un dolor fuerte en el centro del pecho
chest-pain | mi padre se lleva la mano al pecho y dice que le oprime
chest-pain,dizzy | dolor torácico desde anoche y estoy muy mareada
chest-pain,diabetic | Soy diabético y tengo una molestia rara como quemazón en el pecho, no se me pasa
chest-pain,severe | no aguanto el dolor que tengo en el pecho, es insoportable
chest-pain,drugs-alcohol | he tomado coca esta noche y me duele el pecho un montón
radiating-pain,chest-pain | el dolor empieza en el esternón y me sube al cuello y a los dientes
radiating-pain,chest-pain,numbness | Le va el dolor del pecho al brazo y tiene la mano dormida
radiating-pain,chest-pain | noto el pecho cargado y el brazo izquierdo me duele por dentro hasta el codo
radiating-pain,chest-pain,back-pain | opresión en el pecho que me coge la espalda y la mandíbula
heart-attack-said,chest-pain | creo que me está dando un infarto me duele mucho el pecho
heart-attack-said,cold-sweat | A mi jefe le está dando un ataque al corazón, suda a chorros y está helado
heart-attack-said | Pienso que lo de mi mujer es un amago de infarto
heart-attack-said,radiating-pain | tiene pinta de infarto, le duele el brazo izquierdo y la quijada
cold-sweat,dizzy | Me ha entrado un sudor frío y un mareo que casi me caigo
cold-sweat,mottled | está pálido como un muerto y con sudores fríos por la frente
cold-sweat,vomiting | sudando frío y vomitando, así lleva mi hermana desde la comida
palpitations | el corazón se me dispara a ratos y me late sin ritmo
palpitations,dizzy | Tengo taquicardia, el reloj me marca 150 sentado y me mareo bastante
palpitations,elderly-said | al abuelo le va el corazón a saltos, le hemos tomado el pulso y va loco
palpitations,anticoagulated | noto arritmia otra vez, tomo anticoagulante por la fibrilación
coughing-blood,cough | he tosido y ha salido sangre en el pañuelo
coughing-blood,breathless | Mi tío escupe sangre al toser y está con fatiga
coughing-blood,cancer-history | con lo del cáncer de pulmón mi padre hoy echa esputos con sangre
coughing-blood | los gargajos me salen rojos, con hilos de sangre, desde ayer
calf-swelling,leg-swelling | tengo el gemelo derecho hinchado, duro y caliente y el otro normal
calf-swelling,recent-surgery | me operaron de la rodilla hace diez días y me duele muchísimo la pantorrilla
calf-swelling | Desde que volví del viaje largo en avión me duele una pantorrilla al apoyar y la tengo colorada
calf-swelling,breathless,leg-swelling | una pierna se me ha puesto gorda en el gemelo y además me ahogo
recent-surgery,fever | le operaron de la vesícula el martes y hoy tiene 38 y medio
recent-surgery,chest-pain | Estoy recién operado de cadera y me ha salido un dolor en el pecho
recent-surgery | hace una semana que me intervinieron de la hernia y quería consultar una cosa
stroke-face | mi madre tiene la boca torcida
stroke-face,stroke-speech,elderly-said | A la abuela se le ha caído un lado de la cara y habla como borracha
stroke-face,stroke-arm,emergency-said | se le ha torcido la cara y no mueve el brazo, hace falta una ambulancia
stroke-face,sudden | estaba desayunando y de repente se le ha quedado media cara colgando
stroke-face | me miro al espejo y la sonrisa me sale torcida, un lado no sube
stroke-face | Se le cae la baba por un lado porque la boca la tiene desviada
stroke-face,numbness | tengo media cara dormida y el párpado y la comisura caídos
stroke-face,high-blood-pressure | mi marido con la tensión por las nubes y la boca ladeada
stroke-face,confusion | está como ida, no sabe dónde está, y la cara se le ha ido para la izquierda
stroke-face | Le he pedido que se ría y solo mueve la mitad de la boca
stroke-face,stroke-arm,stroke-speech,stroke-said | brazo caído cara torcida y no se le entiende, eso es un ictus verdad
stroke-face,anticoagulated,elderly-said | Mi tía de 86 años, que toma sintrom, ha amanecido con la cara descolgada
stroke-arm | no puede levantar el brazo derecho se le cae solo
stroke-arm,stroke-speech | mi padre arrastra una pierna y las palabras le salen raras
stroke-arm,sudden | Se me ha muerto el brazo de golpe, no me obedece la mano
stroke-arm,elderly-said | al yayo se le ha quedado la pierna izquierda sin fuerza y no se tiene de pie
stroke-arm | Se le caen las cosas de una mano, no tiene fuerza en ese lado
stroke-arm,headache | tengo todo el lado derecho flojo y un dolor de cabeza grande
stroke-arm,stroke-face | medio cuerpo paralizado y la boca torcida, acaba de pasarle ahora mismo
stroke-arm,numbness | noto hormigueo y debilidad en el brazo y la pierna del mismo lado
stroke-arm,blurred-vision | De pronto veo borroso y el brazo izquierdo me pesa como si fuera de plomo
stroke-arm | mi mujer no puede mover bien una pierna, se ha levantado de la siesta así
stroke-arm,diabetic,elderly-said | Es diabético, tiene 81, y desde hace una hora no puede cerrar la mano ni alzar el brazo
stroke-arm,stroke-said | pienso que es una embolia, se ha quedado sin fuerza en todo un lado
stroke-speech | mi marido habla raro no se le entiende nada
stroke-speech,sudden | Se ha quedado sin habla de golpe, quiere decir algo y no le sale
stroke-speech,confusion | dice palabras que no vienen a cuento, está desorientada y no vocaliza
stroke-speech,elderly-said | a mi abuelo se le traba la lengua y no ha bebido nada
stroke-speech | Me sale la voz pastosa y me cuesta encontrar las palabras desde hace un rato
stroke-speech,headache | mi compañera tiene mucho dolor de cabeza y no consigue hablar bien
stroke-speech,stroke-face | balbucea, no le entiendo y se le tuerce la boca para abajo
stroke-speech,stroke-arm | no pronuncia, no mueve la manita derecha, mi pobre madre
stroke-speech | Intenta contestarme y solo hace sonidos, no puede hablar
stroke-speech,dizzy | mareada y con la lengua de trapo, no se le entiende por teléfono
stroke-speech,said-otherwise | habla como si estuviera borracho pero es abstemio
stroke-speech,high-blood-pressure | tensión 210 y empieza a hablar arrastrando las palabras
stroke-said | Me parece que a mi padre le está dando un ictus
stroke-said,stroke-speech | creo que es un derrame cerebral porque no habla
stroke-said,elderly-said | la yaya ha tenido como una trombosis esta mañana, eso dice la cuidadora
sudden-imbalance,sudden,dizzy | de buenas a primeras se me ha ido el equilibrio, ando como un pato y todo da vueltas
sudden-imbalance,vomiting | Mi suegra no se tiene en pie desde hace una hora, se va hacia un lado al andar, y vomita
sudden-imbalance,double-vision | no puedo caminar recto se me van los pies y veo doble
sudden-imbalance,sudden,stroke-speech | ha perdido la coordinación de golpe, choca con las puertas y habla mal
sudden-vision-loss,sudden | De golpe me he quedado sin ver por el ojo derecho
sudden-vision-loss,headache | se le ha ido la vista y le duele mucho la cabeza
sudden-vision-loss,diabetic | soy diabetica y esta mañana no veo nada con un ojo
sudden-vision-loss,elderly-said | el abuelo dice que no ve, que se le ha apagado la luz de un lado
double-vision | veo dos de todo, dos teles, dos mesas
double-vision,headache | Llevo con dolor de cabeza tres días y hoy veo doble
double-vision,dizzy | estoy muy mareado y se me desdoblan las imágenes
blurred-vision | veo como con niebla, borroso, sobre todo de cerca
blurred-vision,pregnant,headache | Embarazada de 34 semanas, me duele la cabeza y veo lucecitas y borroso
blurred-vision,diabetic | con el azúcar así se me nubla la vista, soy diabética tipo 1
seizure | a mi hermano le ha dado un ataque, se ha puesto a convulsionar y ya ha parado
seizure,child-said,fever | La niña con fiebre ha convulsionado, se le han puesto los ojos en blanco
seizure,epileptic | es epiléptico y ha tenido una crisis hace diez minutos
seizure,unresponsive | ha convulsionado y ahora no se despierta, no responde
seizure | Cayó al suelo pegando sacudidas y se ha mordido la lengua, ahora está medio atontado
seizure,lost-bladder-control | mi novia ha tenido una convulsión y se ha orinado encima
seizure,pregnant | estoy con mi mujer embarazada y acaba de tener un ataque con temblores de todo el cuerpo, se puso rígida
seizure,diabetic,low-sugar | por una bajada de azúcar le ha dado una convulsión a mi padre diabético
seizure,drugs-alcohol | dejó de beber el lunes y hoy le ha dado una crisis convulsiva
seizure,head-injury | Se dio un golpe en la cabeza y a los diez minutos empezó a convulsionar
seizure,epileptic,said-otherwise | ataque epiléptico de mi hija, el segundo hoy
seizure,infant-said | el bebé se quedó tieso y con espasmos unos segundos, no sé si era una convulsión
seizure-ongoing,seizure | mi primo está convulsionando ahora mismo aquí delante mío
seizure-ongoing,seizure,emergency-said | mi mujer no para de convulsionar, manden una ambulancia
seizure-ongoing,seizure,child-said,fever,high-fever | El niño está temblando entero con los ojos para atrás, tiene 40 de fiebre, no para
seizure-ongoing,seizure,epileptic | lleva cinco minutos con el ataque epiléptico y no se le pasa
seizure-ongoing,seizure,blue-lips | sigue con las convulsiones y se está poniendo azul
seizure-ongoing,seizure | Tenemos a un cliente en el suelo del bar dando sacudidas, echa espuma por la boca
seizure-ongoing,seizure,infant-said | se me está convulsionando el bebé en brazos
seizure-ongoing,seizure,elderly-said | al abuelo le está dando un ataque ahora, se mueve todo y aprieta los dientes
seizure-ongoing,seizure | no cesa la convulsión ya van tres o cuatro minutos
seizure-ongoing,seizure,unresponsive | está rígido, pegando tirones, le hablo y no me oye
seizure-ongoing,seizure,pregnant | mi hija está embarazada y está convulsionando en el sofá
seizure-ongoing,seizure | Sale de una y entra en otra, le vuelven los espasmos todo el rato, ahora mismo igual
unresponsive | no se despierta por más que lo zarandeo
unresponsive,diabetic | mi padre es diabético y lo he encontrado en la cama que no reacciona
unresponsive,alcohol-coma,drugs-alcohol | ha bebido muchísimo y no responde, está tirada en el baño
unresponsive,elderly-said | la abuela no contesta, tiene los ojos cerrados y no hace nada cuando le pellizco
unresponsive,overdose | Se ha tomado todas las pastillas y no hay forma de despertarla
unresponsive,child-said,head-injury,fall | mi nene se ha caído de la litera de cabeza y está inconsciente
heavy-bleeding,bleeding | ha perdido mucha sangre está todo el suelo lleno
heavy-bleeding,bleeding,deep-wound | Se ha cortado con la radial, un tajo hondo, y le sale sangre a borbotones
heavy-bleeding,bleeding,dizzy | he sangrado tanto que estoy mareada y blanca
heavy-bleeding,bleeding,cut | mi marido se ha rajado la mano con el cuchillo del jamón y hay un charco de sangre
heavy-bleeding,bleeding,fainted | Perdió un montón de sangre y se ha desmayado
heavy-bleeding,bleeding,anticoagulated | como toma anticoagulantes está sangrando a chorro por la pierna
heavy-bleeding,bleeding,blood-in-stool | le sale muchísima sangre por detrás, el váter rojo entero
heavy-bleeding,bleeding | una variz que se le ha reventado y no veas la cantidad de sangre que ha echado
heavy-bleeding,bleeding,pregnancy-bleeding,pregnant | Estoy embarazada y sangro una barbaridad, me baja por las piernas
heavy-bleeding,bleeding,emergency-said | necesito una ambulancia un chico se ha cortado el cuello con un cristal y se desangra
heavy-bleeding,bleeding,gynae-bleeding,soaking-pads | empapo una compresa cada media hora, estoy perdiendo muchísima sangre
heavy-bleeding,bleeding,cold-sweat | lleva tres toallas empapadas de sangre y está con sudor frío
bleeding-unstoppable,bleeding | llevo un cuarto de hora apretando y no deja de sangrar
bleeding-unstoppable,bleeding,cut | el corte del dedo no para de sangrar, y eso que llevo veinte minutos con la gasa
bleeding-unstoppable,bleeding,nosebleed | La nariz me sangra desde hace media hora, aprieto y no se corta
bleeding-unstoppable,bleeding,anticoagulated | no hay manera de cortarle la hemorragia, toma Xarelto
bleeding-unstoppable,bleeding,extraction,bleeding-after-extraction | me sacaron la muela a las doce y no se corta la sangre aunque muerda la gasa
bleeding-unstoppable,bleeding,deep-wound | tiene una brecha profunda en la pierna y por más que presionamos sigue saliendo sangre
bleeding-unstoppable,bleeding,child-said,head-injury,cut | Mi hija de 7 años se ha abierto la cabeza y no le para la sangre con la toalla
bleeding-unstoppable,bleeding,elderly-said | se ha dado con la mesa la yaya y le sangra la espinilla, ya van quince minutos apretando
bleeding-unstoppable,bleeding | no consigo que pare, le hago presión y en cuanto suelto vuelve a chorrear
bleeding-unstoppable,bleeding,nosebleed,high-blood-pressure | con 19 de tensión y la nariz que no para de sangrar ni con algodones
bleeding-unstoppable,bleeding,recent-surgery | Me operaron ayer y los puntos sangran sin parar, he cambiado el apósito cinco veces
bleeding-unstoppable,bleeding,animal-bite | mordisco de perro en el antebrazo, sangra y sangra aunque presione más de diez minutos
nosebleed,bleeding,child-said | al niño le sale sangre de la nariz otra vez
nosebleed,bleeding | Me está sangrando la nariz bastante, es la tercera vez hoy
deep-wound,cut | me he clavado el formón, la herida es honda y se ve lo de dentro
deep-wound,cut,bleeding | El corte es muy profundo, se ve la grasa amarilla y sangra
deep-wound | mi hijo mayor se ha pinchado con un hierro y el agujero es bien profundo
allergy | tengo una reacción alérgica, me pica todo el cuerpo
allergy,hives,rash | Me ha dado alergia a algo y estoy llena de habones
allergy,face-swelling,sting-or-new-food | es alergica a los frutos secos, ha comido turrón y se le hincha la cara
allergy,child-said,sting-or-new-food,hives,rash | el niño es alérgico al huevo, ha probado un flan y le están saliendo ronchas
allergy,medication-problem,rash | creo que la amoxicilina me ha dado alergia, tengo granitos por la barriga
allergy,breathless | con la alergia que tengo hoy no respiro bien
allergy | Soy alérgico al polen y llevo una semana con los ojos llorosos y estornudos
allergy,sting-or-new-food,sting-swelling,insect-bite | me picó una avispa, soy alérgica, y la mano parece un guante
allergy,anaphylaxis-said,throat-closing,throat-swelling | le está dando una anafilaxia por alergia al marisco, nota que se le cierra la garganta
allergy,vomiting,sting-or-new-food | Mi hija es alérgica a la leche, se ha bebido un batido por error y ya ha vomitado
allergy,face-swelling | me he levantado con los párpados hinchadísimos, será alergia
allergy,dizzy,hives,rash | reacción alérgica fuerte a un contraste, está con ronchas y muy mareado
anaphylaxis-said,allergy | shock anafiláctico, le hemos puesto el boli de adrenalina hace dos minutos
anaphylaxis-said,allergy,cannot-breathe,breathless | mi hija está en anafilaxia y apenas respira
anaphylaxis-said,allergy,sting-or-new-food | Ha comido kiwi y creo que es un choque anafiláctico como el del año pasado
throat-closing,throat-swelling | se me está cerrando la garganta
throat-closing | Tengo la lengua hinchada, no me cabe en la boca
throat-closing,throat-swelling,sting-or-new-food | he comido gambas y noto la garganta como que se cierra
throat-closing,throat-swelling,breathless | dice que la garganta se le estrecha y que le cuesta pasar el aire
throat-closing,face-swelling | se le han hinchado los labios y la lengua con la pastilla de la tensión
throat-closing,throat-swelling,sting-or-new-food,insect-bite | Le ha picado una abeja dentro de la boca y se le inflama la garganta
throat-closing,throat-swelling,child-said,hives,rash | mi niño tiene ronchas y dice que le aprieta la garganta por dentro, que se le cierra
throat-closing,cannot-swallow,hard-to-swallow | la lengua cada vez más gorda y no puedo ni tragar saliva
throat-closing,throat-swelling,new-medicine | acabo de tomar un antibiótico nuevo y siento un nudo que me cierra el cuello por dentro
throat-closing,throat-swelling,muffled-voice | tengo la campanilla y la garganta hinchadas, la voz me sale rara y se me va cerrando
face-swelling | la cara se me ha hinchado como un globo
face-swelling,sting-or-new-food | Después de comer cacahuetes tengo los labios como morcillas
face-swelling,hives,rash | ronchas por los brazos y un ojo cerrado de lo hinchado
face-swelling,medication-problem | Con el nolotil se me ha puesto la cara hinchada
face-swelling,sting-or-new-food,insect-bite | una avispa me ha picado en el labio y está enorme
face-swelling,child-said | mi peque se ha despertado con la carita toda inflamada
face-swelling,breathless | se le hinchan los morros y respira mal
hives,rash,sudden | De repente me han salido habones por todo el cuerpo que pican a rabiar
hives,rash,child-said | Urticaria por todas partes tiene mi hijo de 3 años
hives,rash,new-medicine | empecé ayer con el ibuprofeno ese nuevo y tengo ronchas en la tripa
sting-or-new-food,insect-bite | le ha picado un abejorro al crío en el pie hace nada
sting-or-new-food,infant-said,vomiting | Le hemos dado pescado por primera vez al bebé y ha vomitado todo
sting-swelling,sting-or-new-food,insect-bite | la picadura de avispa del brazo se ha hinchado hasta el codo
sting-swelling,insect-bite | Un tábano me picó anteayer y tengo el tobillo como una bota
sting-swelling,insect-bite,fever | de un mosquito tengo la pantorrilla inflamadísima y algo de fiebre
rash | Me ha salido un sarpullido en el escote y no sé de qué
rash,child-said,fever | a la cría le han salido granitos por el cuerpo y tiene 38
non-blanching-rash,rash,fever,child-said | Mi niño tiene fiebre y unas manchitas rojas que al apretar con el vaso no se van
non-blanching-rash,rash,stiff-neck | le han salido puntitos morados que no desaparecen al apretarlos y no dobla el cuello
non-blanching-rash,rash | tengo en las piernas unas petequias, aprieto y se quedan igual de rojas
non-blanching-rash,rash,drowsy,infant-said | la bebe está muy dormida y con manchas violáceas que no se borran al estirar la piel
mottled,fever,infant-said | el bebé con fiebre y la piel a manchas como mármol
mottled,drowsy | está blanquísima, casi gris, y no hace más que dormirse
mottled,dizzy | mi mujer se ha puesto muy pálida y muy mareada
vomiting,abdominal-pain | Llevo vomitando desde las tres de la mañana y con retortijones
vomiting,diarrhoea | mi compi de piso no para de echar la pota y tiene cagalera
diarrhoea,elderly-said | la yaya lleva dos días yéndose de vareta
diarrhoea,fever | Diarrea como agua, ocho veces hoy, y 38,2
abdominal-pain | me duele la barriga por la parte de arriba y de abajo, toda
abdominal-pain,severe | no puedo con este dolor de tripa, es horrible, me retuerzo
abdominal-pain,child-said | Dice la nena que le duele la tripita desde que salió del cole
thunderclap-headache,headache,sudden | el peor dolor de cabeza de mi vida, me ha venido como un mazazo
thunderclap-headache,headache,sudden,vomiting | De repente le ha estallado la cabeza de dolor y está vomitando
thunderclap-headache,headache,sudden | me ha dado un dolor brutal en la nuca en un segundo, como un trueno
thunderclap-headache,headache,stiff-neck | jamás me había dolido tanto la cabeza y tengo el cuello que no lo puedo doblar
headache | llevo con jaqueca desde el domingo y no se me quita con nada
headache,light-hurts | Tengo migraña, me molesta la luz y estoy a oscuras en la habitación
headache,fever,stiff-neck | dolor de cabeza, fiebre y la nuca rígida, no llega con la barbilla al pecho
headache,postpartum | di a luz hace cinco días con epidural y al sentarme me duele la cabeza un horror
postpartum,fever | Parí la semana pasada y tengo fiebre
postpartum,heavy-bleeding,bleeding | recién parida, diez días, y sangro muchísimo con coágulos
postpartum,breathless | mi mujer tuvo al bebé hace dos semanas y se fatiga mucho
stiff-neck,fever,high-fever | Mi chico tiene 39 y el cuello tieso, le duele horrores bajar la cabeza
stiff-neck,light-hurts,vomiting | no soporta la luz, vomita y tiene la nuca dura como un palo
light-hurts,headache | la claridad me hace daño en los ojos y me late la cabeza
light-hurts,red-eye | Con el ojo rojo y no puedo mirar la luz
neck-pain | me he levantado con tortícolis, no giro el cuello a la derecha del dolor
neck-pain,numbness | Me duelen las cervicales y se me duermen dos dedos
neck-pain,headache | dolor de cuello que me sube a la cabeza por detrás
neck-pain,physio | quería cita con el fisio por las cervicales que las tengo fatal
night-pain,back-pain | el dolor de espalda me despierta todas las noches, acostado es peor
night-pain,headache | Me despierto de madrugada del dolor de cabeza
night-pain,cancer-history,back-pain | tuve cáncer de mama y ahora un dolor en la espalda que no me deja dormir por las noches
night-pain,joint-pain | por la noche la cadera me duele aunque no la mueva, me despierta
cancer-history,headache | Con antecedentes de melanoma y ahora con dolores de cabeza nuevos
cancer-history,immunosuppressed,fever | estoy con la quimio por un linfoma y tengo 38
immunosuppressed,fever | llevo un trasplante de riñón, tomo inmunosupresores, y me ha subido la fiebre
immunosuppressed,cold-symptoms | Me pincho un biológico para la artritis y estoy muy acatarrado, moqueo y estornudo
immunosuppressed,diarrhoea | mi padre está en quimioterapia y tiene mucha diarrea
anticoagulated,head-injury,elderly-said | mi abuelo toma sintrom y se ha dado en la cabeza con el marco de la puerta
anticoagulated,black-stool | Tomo apixabán y hago las cacas negras como alquitrán
black-stool,dizzy | llevo dos días con las heces negras y muy mareado
black-stool,abdominal-pain | Me duele la boca del estómago y hago de vientre negro, pegajoso
black-stool | las deposiciones de mi marido son negras negras y no toma hierro
confusion,elderly-said | mi madre de 84 no sabe ni qué día es, dice cosas sin sentido desde esta mañana
confusion,fever | con la fiebre está delirando, no me reconoce
confusion,head-injury | Se dio un golpe en la cabeza y pregunta lo mismo todo el rato, está desorientado
confusion,diabetic,low-sugar | tiene el azúcar en 45 y está aturdido, no coordina lo que dice
drowsy,child-said,fever | La niña con fiebre está muy apagada, se duerme todo el rato y me cuesta despertarla
drowsy,medication-problem | con las pastillas nuevas para dormir mi suegra está grogui, no la puedo espabilar
drowsy,head-injury | desde el golpe en la cabeza no para de dormirse
fainted | Me acabo de desmayar en la ducha
fainted,elderly-said | se ha caído redondo el yayo, perdió el conocimiento un minuto y ya está despierto
fainted,palpitations | He notado el corazón acelerado y me he desplomado
fainted,pregnant | embarazada de cuatro meses, me ha dado un síncope en el súper
fainted,chest-pain | le dolía el pecho y se ha desvanecido, sigue con el dolor
dizzy,vomiting | la habitación me gira entera y vomito si me muevo
dizzy,elderly-said,frail | Mi padre, que es muy mayor y anda delicado, está muy mareado y no se levanta
frail,fall,elderly-said | mi abuela está muy débil, vive sola con 91 años, y se ha vuelto a caer
frail,elderly-said | Cuido de un señor muy mayor encamado que está muy frágil, dependiente total
frail,cough,fever | mi tía es una persona muy delicada, en silla de ruedas, y tiene fiebre y tos
frail,unwell | Es muy viejecita, frágil, come poco, y hoy no se encuentra bien
head-injury,vomiting | golpe en la cabeza con la bici y ha vomitado tres veces
head-injury,child-said | El nene se ha dado un coscorrón contra el bordillo y tiene un chichón
head-injury,headache | Me di con el armario ayer y sigo con la cabeza dolorida
numbness | se me duerme la mano derecha todo el rato
numbness,back-pain | Me duelen las lumbares y tengo acorchada la planta del pie
numbness,stroke-face | hormigueo en media cara y la boca caída
back-pain | me he quedado doblado de los riñones levantando una caja
locked-back,back-pain | Me he quedado enganchado de la espalda y no puedo enderezarme
locked-back,back-pain,severe | lumbago de caballo, me he bloqueado al agacharme, dolor bestial
locked-back,back-pain,elderly-said | la abuela se quedó clavada de la espalda, no puede levantarse de la silla
locked-back,back-pain | al ponerme los calcetines se me ha pillado la espalda y estoy torcido
pregnant,abdominal-pain | Estoy de ocho semanas y tengo dolor en la barriga
late-period,pelvic-pain | tengo una falta de diez días y me duele abajo
late-period,pregnant | No me baja la regla desde hace dos meses, puede que esté embarazada
late-period | llevo retraso, la regla me tocaba hace una semana
late-period,vomiting,fainted | sin regla desde marzo, con vómitos y hoy me he desmayado
drugs-alcohol,vomiting | Ha bebido como un cosaco y no para de vomitar
drugs-alcohol,confusion | mi compañero ha fumado algo raro y está desvariando
drugs-alcohol,palpitations | Me tomé una pastilla de éxtasis y el corazón me va a reventar
diabetic,vomiting | mi madre es diabética y lleva todo el día devolviendo
diabetic,foot-wound | soy diabetico y tengo una herida en el pie que no cura
tremor | me tiemblan las manos mucho, no puedo ni coger el vaso
tremor,diabetic | Es diabético y está tembloroso desde antes de comer
tremor,elderly-said | A mi suegro de 80 le ha entrado un tembleque en el brazo que antes no tenía
tremor,medication-problem | desde que tomo el antidepresivo me tiemblan las piernas y las manos
cannot-bear-weight,fall,elderly-said | La abuela se ha caído y no puede apoyar la pierna
cannot-bear-weight,limb-injury | me he torcido el tobillo y no puedo pisar
cannot-bear-weight | No puedo mover el hombro nada de nada desde el partido
cannot-bear-weight,child-said | mi hijo de 5 años no quiere apoyar el pie, cojea y llora
ear-pain,child-said | mi sobrino de cuatro años se queja del oído una barbaridad
ear-pain,ear-discharge | Me supura el oído y me duele desde que fui a la piscina
ear-pain,fever | llamo por un dolor de oído con 38,5
ear-discharge,child-said | le sale pus de la oreja a la nena
ear-discharge | Me sale un líquido amarillo del oído y huele mal
ear-discharge,sudden-deafness | echo agüilla por el oído y de repente no oigo de ese lado
tick-bite | Me he encontrado una garrapata en la ingle después del campo
tick-bite,child-said | el crío tiene una garrapata clavada detrás de la oreja ¿la quito yo?
tick-ring,tick-bite,rash | donde me picó la garrapata me ha salido un círculo rojo que va creciendo
tick-ring,rash | Tengo una mancha redonda como una diana en el muslo, hace tres semanas me quité una garrapata
tick-ring,tick-bite,rash,fever | un anillo colorado alrededor de la picadura de garrapata y febrícula
tick-ring,tick-bite,rash,child-said | a la niña le ha salido un aro rojo en la barriga donde tuvo la garrapata
extraction | me quitaron una muela ayer y quería saber si puedo comer caliente
dry-socket,extraction,severe | Hace tres días me sacaron la muela del juicio y ahora el dolor es insoportable, se ve el hueco vacío
dry-socket,extraction | alveolitis seca creo, me extrajeron el molar el lunes, duele más que al principio y huele mal
dry-socket,extraction | se me ha ido el coágulo del agujero de la muela y me duele hasta el oído
dry-socket,extraction,dental-pain-uncontrolled | el hueco de la extracción me mata de dolor y el enantyum no me hace nada
dysuria | me escuece al orinar y voy cada dos por tres
dysuria,fever | Quemazón al hacer pis y 38 de fiebre
dysuria,blood-in-urine | cistitis otra vez, me arde y sale el pis rosado
dysuria,pregnant | estoy preñada de 5 meses y me duele al mear
shingles,rash | Tengo un herpes zóster en la cintura, ampollas que queman
shingles,elderly-said,rash | a mi abuela le ha salido la culebrina en el costado
shingles,rash,eye-pain | culebrilla en la frente y me duele el ojo del mismo lado
shingles,immunosuppressed,rash | Estoy con quimio y me han salido vesículas en fila por las costillas, parece zóster
mastitis,postpartum | doy el pecho y tengo una teta roja, dura y caliente, con la niña de tres semanas
mastitis,fever,rigors | Estoy lactando, un bulto rojo en el pecho y fiebre con tiritona
mastitis | me arde un pecho de dar de mamar, lo tengo inflamado y colorado
mastitis,fever | creo que tengo mastitis otra vez, 38,7 y dolor en la mama izquierda
new-medicine,vomiting | Desde que empecé con la metformina nueva lo vomito todo
new-medicine,dizzy | me cambiaron la pastilla de la tensión el lunes y estoy muy mareada
medication-problem | las pastillas del colesterol me están sentando mal
medication-problem,diarrhoea | Con el antibiótico me ha dado diarrea
cannot-swallow,hard-to-swallow,sore-throat | tengo anginas y no me pasa ni la saliva, la escupo
cannot-swallow,hard-to-swallow | La carne se le quedó en el esófago y no traga ni su saliva, babea
cannot-swallow,hard-to-swallow,fever,child-said,high-fever | el niño babea, no puede tragar nada y tiene fiebre alta
hard-to-swallow,sore-throat | Me cuesta mucho tragar, la garganta me raspa
hard-to-swallow,weight-loss | cada vez me cuesta más pasar la comida y he adelgazado
throat-swelling,sore-throat,fever,high-fever | garganta hinchada con placas y 39
throat-swelling,hard-to-swallow | Noto la garganta inflamada y al tragar se para todo
severe,headache | dolor de cabeza de 10 sobre 10, no aguanto más
severe,flank-pain | un cólico en el riñón que me estoy muriendo de dolor
sudden,abdominal-pain | de un momento para otro me ha venido un dolor en la barriga
fever | Tengo 38,4 desde anoche, nada más
fever,child-said,high-fever | al pequeñajo le ha subido la fiebre a 39
cold-symptoms | estoy constipado, mocos, estornudos y la voz tomada
cold-symptoms,sore-throat | Tengo un resfriado con dolor de garganta desde el viernes
cold-symptoms,child-said,cough | la nena está con mocos verdes y tosecilla
cold-symptoms,fever | trancazo de los buenos, nariz atascada, fiebre y cuerpo molido
cold-symptoms | Llevo tres días moqueando y estornudando, ¿qué puedo tomar?
emergency-said | esto es una emergencia póngame con alguien ya
emergency-said,fainted | necesito una ambulancia en la calle Mayor, se ha desmayado una señora
emergency-said,chest-pain | Por favor el 112 o quien sea, es una emergencia, dolor en el pecho muy fuerte
admin-appointment | No me duele el pecho ni nada, es solo para confirmar la hora de mañana
none | mi marido tuvo un infarto hace años pero ahora está perfecto, llamo por saber si tenéis aparcamiento
none | Buenas, ¿a qué planta tengo que ir para la mutua?
chest-pain,breathless,cold-sweat | mi marido tiene 55 años, le aprieta el pecho, le falta el aire y está sudando frío sentado en la cocina
stroke-face,stroke-arm,confusion,elderly-said | Hola llamo porque la abuela se ha levantado rara, con la boca torcida, un brazo que no le responde y no sabe quién soy
fever,cough,chest-pain,pleuritic-pain,fever-days | llevo cuatro días con fiebre y tos y ahora al respirar me duele el pecho en el lado derecho
hives,face-swelling,vomiting,sting-or-new-food,rash | hemos comido en un chino y al rato ronchas, los ojos hinchados y ha vomitado el arroz
headache,vomiting,light-hurts | Me duele mucho la cabeza, he vomitado y no puedo ni abrir las persianas por la luz
fainted,head-injury,bleeding,cut | mi compañera se ha desmayado en la oficina, se ha dado en la cabeza con la mesa y sangra por la ceja
seizure,confusion,fever,child-said | Mi niño de 2 años ha convulsionado con la fiebre y ahora está como ido, no me mira bien
cold-symptoms,ear-pain,fever,child-said | A ver, la pequeña está con mocos desde el lunes, hoy le duele el oído y le ha subido la fiebre
abdominal-pain,vomiting,diarrhoea | algo me ha sentado mal, tengo la barriga revuelta con dolor, vómitos y diarrea toda la noche
late-period,abdominal-pain,fainted | tengo la regla retrasada, me duele un lado del vientre y me he desmayado en el baño
palpitations,breathless,dizzy | Estaba viendo la tele y el corazón a toda pastilla, me mareo un montón y me quedo sin aire
heavy-bleeding,deep-wound,mottled,bleeding | con la motosierra en el muslo, herida muy honda, sangra muchísimo y se está quedando blanco
anticoagulated,nosebleed,high-blood-pressure,bleeding | mi padre toma sintrom, le sangra la nariz y la tensión la tiene a 18
diabetic,vomiting,drowsy | diabético, vomita desde ayer y está que no se despierta del todo
calf-swelling,breathless,recent-surgery,leg-swelling | Me operaron del menisco hace dos semanas, tengo el gemelo hinchado y desde hoy me falta el aire
wheeze,cough,inhaler-fails,asthma | mi hija asmática no para de toser, le pita el pecho y el inhalador ni fu ni fa
back-pain,numbness,stroke-arm | dolor lumbar fuerte, la pierna derecha acorchada y sin fuerza, se me dobla
chest-pain,radiating-pain,heart-attack-said | Le coge el pecho y el brazo izquierdo, yo creo que es un infarto
stroke-speech,double-vision,sudden-imbalance | Se tropieza con todo desde hace una hora, ve doble y la lengua no le va
drugs-alcohol,vomiting,unresponsive,alcohol-coma | estamos de botellón y mi amiga ha vomitado y ya no responde
confusion,dysuria,fever,elderly-said | La yaya tiene 88, fiebre, se queja al orinar y dice disparates
throat-closing,hives,breathless,new-medicine,throat-swelling,rash | primera pastilla del antibiótico y a los diez minutos habones, la garganta cerrándose y le cuesta respirar
cancer-history,back-pain,night-pain | tuve cáncer de próstata y llevo un mes con la espalda fatal, sobre todo de noche que no pego ojo
stiff-neck,headache,fever,non-blanching-rash,rash | mi hermana universitaria tiene fiebre, cefalea, cuello rígido y unas manchas que no se van al apretar
tremor,palpitations,cold-sweat | estoy temblando, con el corazón desbocado y sudores fríos
fall,cannot-bear-weight,anticoagulated,elderly-said | se cayó mi padre de 83 en el patio, toma anticoagulantes y no puede apoyar la pierna
pregnant,headache,blurred-vision,high-blood-pressure | De 36 semanas, la tensión me ha salido alta, dolor de cabeza y veo borroso
coughing-blood,fever,weight-loss | escupo sangre con la tos, he perdido peso y tengo fiebre por las tardes
rash,fever,immunosuppressed | en tratamiento con quimio, me ha salido un sarpullido y tengo 38 y pico
black-stool,dizzy,cold-sweat | mis heces son como la pez, estoy mareadísimo y con sudor frío
cannot-speak-breathless,breathless,lung-disease | con la fibrosis que tiene mi tío habla a sílabas, se queda sin aire para contestar
cannot-speak-breathless,breathless,child-said | pregunto a la niña qué le pasa y no puede responder de lo fatigada que está
cannot-speak-breathless,breathless,cold-sweat | está sudando frío y tan asfixiado que no es capaz de decirme ni su nombre
cannot-speak-breathless,breathless,palpitations | el corazón acelerado y sin resuello, no le sale ni media frase seguida
cannot-speak-breathless,breathless,heart-disease | Padece del corazón y esta madrugada se ahoga tanto que no articula, señala con el dedo
blue-lips,cold-sweat | frío, sudado y con los labios de color azul, así me lo he encontrado
blue-lips,wheeze,asthma | tras la crisis de asma le siguen los pitos y los labios están medio azulados
blue-lips,fever,infant-said | la boquita se le pone azulada, es un bebé de tres meses con fiebre
face-swelling,allergy | será alergia al tinte, los párpados y la frente se me han puesto como un tomate de gordos
anaphylaxis-said,allergy,vomiting | anafilaxia por las nueces, ya van dos vómitos
cannot-swallow,hard-to-swallow | mi abuelita no, yo mismo, que no consigo tragar ni agua ni saliva desde la cena
none | quería preguntar si hay que pagar el aparcamiento de la clínica
dental-pain | llevo desde el viernes con una muela que me está matando y quería ver si me podéis coger hoy
dental-pain,night-pain | Buenas, no he pegado ojo en toda la noche por el dolor de muelas, ¿tenéis hueco?
dental-pain,child-said | a mi niño de siete años le duele un diente de abajo cuando mastica
dental-pain | Tengo un dolor de muela de esos que te da pulsaciones hasta el oído
dental-pain,broken-tooth | se me partió un trozo de muela comiendo turrón y ahora me duele al morder
dental-pain,dental-pain-uncontrolled | he tomado ibuprofeno y nolotil y la muela me sigue doliendo igual
dental-pain-uncontrolled,dental-pain,severe | ya no sé que tomarme, el dolor de la muela es insoportable y no me hace nada ni el enantyum
dental-pain-uncontrolled,dental-pain | mi marido lleva dos dias con la muela del juicio y los calmantes no le hacen efecto
dental-pain-uncontrolled,dental-pain | Me tomo el paracetamol cada seis horas y como si nada, el diente no para
dental-pain-uncontrolled,dental-pain,night-pain | ni con metamizol se me calma el dolor de boca, sobre todo por la noche
dental-pain-uncontrolled,dental-pain,pregnant | estoy embarazada de cinco meses y con el paracetamol no se me va el dolor de la muela
dental-pain-uncontrolled,dental-pain | el antiinflamatorio que me mandasteis no me alivia nada la muela
dental-pain-uncontrolled,dental-pain,worsening | cada vez me duele mas el diente y las pastillas ya no me hacen nada
dental-pain-uncontrolled,dental-pain,elderly-said | al abuelo no le baja el dolor de la muela ni tomando dos nolotiles
dental-pain-uncontrolled,dental-pain | Después de la endodoncia sigo rabiando y el ibuprofeno de 600 no me quita el dolor
overdose,dental-pain | me he tomado diez ibuprofenos desde esta mañana por el dolor de muelas y estoy asustada
overdose,dental-pain | por el flemón no, por la muela, me habré tomado ya ocho gramos de paracetamol en un día
overdose | esta semana me he pasado con las pastillas y hoy he tomado el doble de la dosis del analgésico
overdose,child-said | Mientras yo estaba en la cocina la niña se ha tragado medio bote de dalsy
overdose,drowsy,elderly-said | mi abuela se ha tomado las pastillas de toda la semana de golpe y está muy dormida
overdose | se ha tomado un blíster entero de paracetamol, no sé si tengo que llevarlo al hospital
overdose,confusion | el papá se ha equivocado y se ha tomado cuatro orfidales, ahora dice cosas sin sentido
overdose,vomiting | me he tomado demasiadas pastillas para el dolor y llevo un rato vomitando
overdose,child-said | le hemos dado el apiretal dos veces por error, mi marido y yo, al crío de dos años
overdose | Sin darme cuenta me he bebido el jarabe de la tos casi entero
broken-tooth | se me ha roto un diente de delante mordiendo un boli
broken-tooth | Hola, mordiendo una aceituna se me ha partido la muela por la mitad, dolor no tengo
broken-tooth,tooth-sensitivity | tengo un colmillo desportillado y me da dentera con el agua fría
broken-tooth | a mi suegra se le ha quebrado una muela que ya tenía empastada
broken-tooth | me falta un cacho de paleta desde ayer
dental-swelling,face-swelling | me he levantado con la cara como un pan por culpa de una muela
dental-swelling | tengo un flemón que no veas en la parte de arriba
dental-swelling | noto como una bolita de pus en la encía al lado del colmillo
dental-swelling,face-swelling,child-said | la niña tiene el moflete hinchado, creemos que es una caries de leche
dental-swelling,dental-pain | La encía de alrededor de la muela del juicio está inflamada y me molesta bastante
dental-swelling,fever | flemón y treinta y ocho y medio de fiebre, me duele hasta la cabeza
dental-swelling-spreading,dental-swelling,face-swelling | el flemón me está subiendo al ojo y casi no lo puedo abrir
dental-swelling-spreading,dental-swelling,neck-swelling | la hinchazón de la muela me ha bajado al cuello, lo tengo durísimo
dental-swelling-spreading,hard-to-swallow | noto la parte de debajo de la lengua inflamada por la infección de la muela y me cuesta tragar
dental-swelling-spreading,dental-swelling,fever | Mi marido tiene un flemón desde el lunes y hoy tiene hinchada media cara hasta el párpado y con fiebre
dental-swelling-spreading,trismus,dental-swelling | tiene la papada hinchada por la muela y no puede abrir la boca
dental-swelling-spreading,worsening,dental-swelling | ayer era un bultito en la encía y hoy me llega la inflamación hasta la garganta
dental-swelling-spreading,dental-swelling,face-swelling,child-said | a mi hijo de 5 años se le está cerrando el ojo por el flemón
dental-swelling-spreading,cannot-swallow,drowsy | tiene el suelo de la boca levantado, babea porque no puede tragar y está como adormilado
dental-swelling-spreading,breathless,dental-swelling | desde esta tarde el flemón me coge todo el cuello y me cuesta respirar
dental-swelling-spreading,dental-swelling,elderly-said | la abuela tiene la muela mala y ya se le ve hinchado hasta debajo de la mandíbula y el cuello
dental-swelling-spreading,dental-swelling | Con el antibiótico no baja, al revés, el bulto del diente se me está corriendo hacia el ojo
trismus | no puedo abrir la boca más que un dedo desde que me quitasteis la muela del juicio
trismus,dental-pain | tengo la mandíbula encajada, casi no me entra la cuchara, y me duele la muela de atrás
trismus,fever | con la boca encajada, no me caben dos dedos, y encima tengo fiebre
trismus | mi chico no consigue abrir la boca para comer desde ayer
trismus,dental-swelling | hinchazón en la encía del fondo y apenas puedo abrir la boca
trismus,hard-to-swallow | la boca no me abre casi nada y tragar me cuesta un mundo
trismus | Desde la anestesia del jueves me cuesta muchísimo abrir la boca, no me entra ni el cepillo
trismus,dental-swelling-spreading | con la boca trabada y el cuello hinchado, así está mi hermana por lo de la muela
trismus,muffled-voice | habla como con una patata en la boca y no la puede abrir
trismus,worsening | cada dia abro menos la boca, hoy ya solo me cabe un dedo
cannot-swallow,dental-swelling-spreading | no puede tragar ni la saliva de lo hinchada que tiene la garganta por la muela
cannot-swallow,trismus | Estoy escupiendo la saliva en un vaso porque no me pasa, y la boca casi no la abro
cannot-swallow,dental-swelling,fever,high-fever | con el flemón que tiene mi padre no traga ni agua y está a 39
neck-swelling | me he notado un bulto en el lado del cuello, debajo de la mandíbula
neck-swelling,fever | tengo el cuello inflamado por un lado y algo de fiebre
neck-swelling,child-said | al niño se le ve el cuello hinchado por debajo de la oreja
neck-swelling,dental-pain | me duele una muela y los ganglios del cuello los tengo como nueces
neck-swelling | Mi mujer tiene una hinchazón en el cuello que hace tres días no estaba
rigors,fever,high-fever | estoy tiritando bajo tres mantas y tengo 39 de fiebre
rigors,dental-swelling | me han entrado unos escalofríos tremendos y tengo la encía llena de pus
rigors,fever,recent-surgery | operado hace cuatro días y ahora le castañetean los dientes de la fiebre que tiene
rigors | no puedo parar de temblar de frío, me da la tiritona cada dos por tres
rigors,fever,elderly-said | el yayo está con temblores de frío y ardiendo
bleeding-after-extraction,extraction,bleeding-unstoppable | me sacaron una muela a las diez y no deja de sangrar por más que muerdo la gasa
bleeding-after-extraction,extraction | me ha empezado a sangrar otra vez el agujero de la muela que me quitaron ayer
bleeding-after-extraction,extraction,anticoagulated | a mi padre que toma sintrom le sacaron dos dientes y no para de echar sangre
bleeding-after-extraction,extraction,heavy-bleeding | Se me llena la boca de sangre desde la extracción, ya he manchado dos toallas
bleeding-after-extraction,extraction | cuando escupo sale sangre, me sacaron la del juicio esta mañana
bleeding-after-extraction,bleeding-unstoppable,extraction | llevo una hora apretando la gasa y la herida de la muela sigue sangrando
bleeding-after-extraction,extraction,dizzy | tras la extracción sangra bastante y se está mareando
bleeding-after-extraction,extraction | la almohada ha amanecido llena de sangre, ayer me quitaron un raigón
bleeding-after-extraction,extraction,child-said | al crío le quitaron ayer una muela de leche y le sigue saliendo sangre
bleeding-after-extraction,bleeding-unstoppable,anticoagulated,extraction | tomo eliquis y la sangre de la muela extraída no corta después de tres gasas
bleeding-after-extraction,extraction | Es normal que seis horas después de sacarme el diente siga sangrando?
dry-socket,extraction,worsening | me sacaron una muela hace tres días y ahora me duele más que antes y huele mal
dry-socket,extraction | tengo el hueco de la muela vacío, con un dolor que me llega a la oreja y mal sabor, de la extracción del martes
dry-socket,dental-pain-uncontrolled,extraction,worsening | al cuarto día de quitarme la muela el dolor es peor y no me calma nada
dry-socket | creo que tengo una alveolitis, se me cayó el coágulo y veo el hueso
avulsed-tooth,dental-trauma,child-said,fall | mi hija se ha caído en el patio y se le ha salido el diente entero, lo tengo en leche
avulsed-tooth,dental-trauma | me han dado un codazo jugando al baloncesto y me ha saltado un diente con raíz y todo
avulsed-tooth,dental-trauma | la paleta se le ha salido entera de un golpe, la tengo en la mano, que hago
avulsed-tooth,dental-trauma,bleeding | Con el patinete se ha dado contra el bordillo, le falta el diente de delante y sangra mucho
avulsed-tooth,dental-trauma,displaced-tooth | del balonazo un diente ha salido entero y el de al lado está torcido
avulsed-tooth | tengo el diente en un vaso con suero, se me ha salido completo hace veinte minutos
avulsed-tooth,dental-trauma | un chico del equipo ha perdido un incisivo definitivo en el partido y lo hemos recogido del césped
avulsed-tooth,dental-trauma,elderly-said,fall | se cayó el abuelo en el baño y se le arrancó un diente de cuajo
avulsed-tooth,dental-trauma,child-said | somos del colegio, un alumno de nueve años se ha arrancado un diente entero contra la fuente
avulsed-tooth,dental-trauma | con la bici me he comido el manillar y he escupido un diente entero
displaced-tooth,dental-trauma | del golpe el diente se me ha metido para dentro
displaced-tooth,dental-trauma,child-said | el diente de arriba se le ha movido hacia atrás tras caerse del columpio, tiene 8 años
displaced-tooth,dental-trauma | me baila la paleta y está más larga que la otra desde el porrazo
displaced-tooth | Un diente me ha quedado torcido después de chocar con una puerta de cristal
dental-trauma | le han dado con una raqueta en la boca y le duelen los dientes de delante
dental-trauma,child-said | el peque se ha golpeado los dientes contra la mesa y se le está poniendo uno gris
dental-trauma,broken-tooth,fall | me caí ayer de morros y se me ha saltado un trocito de la paleta
dental-trauma,bleeding,fall | caída en bici, labio partido y sangre en los dientes
bite-changed | desde el puñetazo no me encajan los dientes al cerrar
bite-changed,dental-trauma | Después del accidente de moto muerdo raro, los de arriba no casan con los de abajo
bite-changed,fall | no me cierra bien la boca desde la caída, las muelas chocan antes por un lado
bite-changed,dental-trauma,numbness | le dieron un golpe en la mandíbula, no le encaja la mordida y tiene el labio dormido
bite-changed,trismus | mandíbula desviada, los dientes no le cuadran y abre poquísimo
inhaled-dental-part,cough | tragando, la corona se me fue por el otro lado y no paro de toser
inhaled-dental-part,breathless | creo que mi padre se ha aspirado un diente de la dentadura y le cuesta respirar
inhaled-dental-part,cough | estaba comiendo y un puente se me fue a los pulmones, desde entonces toso
inhaled-dental-part | me he tragado o aspirado una funda, noto algo raro en el pecho
inhaled-dental-part,wheeze,elderly-said | Al abuelo se le soltó un implante y le pita el pecho, no encontramos la pieza
inhaled-dental-part,choking | se está atragantando con un trozo de la prótesis dental
inhaled-dental-part | al toser noto que la muela postiza se me coló por la tráquea
inhaled-dental-part,cough,elderly-said | mi abuela ha perdido un diente del puente mientras dormía y ha despertado tosiendo sin parar
inhaled-dental-part,child-said | el niño se ha aspirado el bracket que se le soltó
inhaled-dental-part | durante la comida me desapareció el empaste y me dio un golpe de tos, igual está en el pulmón
broken-prosthesis | esta mañana se me partió la dentadura postiza por la mitad
broken-prosthesis | He perdido la funda de una muela, bueno, la tengo guardada en casa
broken-prosthesis | a mi madre se le cayó el puente y no puede ir así a la boda
broken-prosthesis | el bracket de arriba se me ha soltado y me pincha el carrillo
broken-prosthesis | el alambre del aparato me está rozando la mejilla
broken-prosthesis | me baila un implante desde hace una semana
tooth-sensitivity | me dan calambrazos los dientes con el helado
tooth-sensitivity | con lo frío y lo dulce me da un latigazo en una muela
tooth-sensitivity | Desde el blanqueamiento tengo los dientes muy sensibles
tooth-sensitivity | cuando respiro por la boca en invierno noto dentera en las paletas
milk-tooth,child-said | a mi hijo se le mueve un diente de leche y ya le asoma el de detrás
milk-tooth,child-said | la niña tiene seis años y todavía no se le ha caído ningún diente de leche
milk-tooth,child-said | le ha salido el definitivo por detrás del de leche, como los tiburones
milk-tooth | se le ha caído un diente de leche y sólo quería saber si es pronto
gum-bleeding | me sangran las encías al cepillarme
gum-bleeding | Cada vez que paso el hilo dental acabo con sangre en la encía
gum-bleeding,pregnant | desde que estoy embarazada las encías me sangran con nada
gum-bleeding,anticoagulated | mi suegro toma sintrom y le sangran un poco las encías
mouth-ulcer | tengo una llaga en la lengua que no se me cura desde hace tres semanas
mouth-ulcer | Me salen aftas cada dos por tres y no puedo comer nada ácido
mouth-ulcer,child-said | el nene tiene la boca llena de pupitas
mouth-ulcer | la dentadura me ha hecho una herida en la encía
jaw-clicks | me cruje la mandíbula al bostezar
jaw-clicks | Al masticar me hace clac el lado derecho de la mandíbula
jaw-clicks,headache | aprieto los dientes por la noche, me suena la articulación y me levanto con dolor de cabeza
jaw-clicks | noto un chasquido delante de la oreja cuando abro mucho la boca
cavity | creo que tengo una caries, veo un punto negro en la muela
cavity | se me cayó un empaste y se me ha quedado un agujero
cavity | Me dijeron que tenía dos picadas y querría empastarlas
cavity,child-said | mi niño tiene las muelas picadas
heart-disease,dental-pain | tengo una válvula mecánica y me duele una muela, ¿tengo que tomar antibiótico antes?
heart-disease | llevo marcapasos y soy cardiópata, por si hace falta saberlo para la anestesia
heart-disease,dental-swelling | mi madre padece del corazón y tiene un flemón desde ayer
heart-disease,extraction | me han puesto tres stents y me tienen que sacar una muela
limb-swelling | hinchada la muñeca desde anoche y no recuerdo haberme dado
limb-swelling | tengo el tobillo como una bota
limb-swelling,limb-injury | del pisotón se le ha puesto el pie hinchadísimo
limb-swelling,skin-infection | el brazo lo tengo inflamado y caliente desde el arañazo del gato
back-pain | estoy doblado con un lumbago y no puedo ni ponerme los calcetines
back-pain,locked-back | me he agachado a por una caja y me he quedado clavado de los riñones
back-pain,locked-back | no me puedo enderezar desde esta mañana, me dio un tirón en la espalda
back-pain,numbness | Ciática desde hace un mes, me baja por la pierna hasta el dedo gordo y se me duerme
back-pain,fever | dolor de espalda muy fuerte y fiebre de 38 desde ayer
back-pain,cancer-history | tuve cáncer de mama y ahora me duele la columna día y noche
neck-pain | tengo tortícolis, no puedo girar la cabeza a la izquierda
neck-pain,numbness | me duelen las cervicales y se me duermen los dedos de la mano
saddle-numbness,back-pain | no siento la zona de abajo al limpiarme y tengo la espalda fatal
saddle-numbness,lost-bladder-control,back-pain | se me han dormido las partes íntimas y me hago pis sin darme cuenta, vengo arrastrando una hernia discal
saddle-numbness,back-pain,both-legs-weak | Dolor lumbar, acorchamiento en los genitales y las piernas flojas
saddle-numbness | desde anoche tengo insensible el culo y la parte de dentro de los muslos
saddle-numbness,no-urine | al sentarme en el váter no noto nada ahí abajo y no consigo orinar desde ayer
saddle-numbness,back-pain | mi mujer dice que tiene como anestesiada la zona del periné desde que le dio la ciática
saddle-numbness | se me queda dormida la entrepierna, como si fuera corcho
saddle-numbness,lost-bladder-control | noto los testículos dormidos y se me escapan las heces
saddle-numbness,numbness,back-pain | lumbago de tres días y hoy hormigueo en las nalgas, el ano y por detrás de las dos piernas
saddle-numbness,back-pain | me han infiltrado la espalda y he perdido la sensibilidad en mis partes
lost-bladder-control,back-pain | desde que me dio el dolor de espalda me meo encima
lost-bladder-control,both-legs-weak,elderly-said,sudden | la abuela de golpe no se tiene en pie y se lo hace todo encima
lost-bladder-control,back-pain | Me he cagado encima sin notarlo, con perdón, y tengo la espalda hecha polvo
lost-bladder-control | mi padre no controla ya el pipí desde ayer y antes sí
lost-bladder-control,back-pain,stroke-arm | ha perdido el control de esfínteres y arrastra una pierna desde el tirón lumbar
lost-bladder-control,spine-trauma,fall | se cayó de espaldas de la escalera y se le ha escapado la orina, no la aguanta
lost-bladder-control,saddle-numbness | se me sale el pis solo y no siento cuando voy al baño
lost-bladder-control,back-pain | con la ciática no aguanto la caca, me ha pasado dos veces hoy
lost-bladder-control | noto humedad y es que se me ha salido la orina sin ganas, desde esta madrugada
lost-bladder-control,neck-injury | tras el latigazo cervical no retiene la orina
no-urine,back-pain | llevo desde anoche sin poder orinar y con dolor de riñones bajo
no-urine | mi padre no mea desde hace doce horas, tiene la barriga hinchada
no-urine,recent-surgery | me operaron de la cadera ayer y no he hecho pis en todo el día
no-urine,saddle-numbness | quiero orinar y no sale ni gota, y la zona la tengo acorchada
no-urine,infant-said | el bebé lleva el pañal seco desde ayer por la noche
no-urine,elderly-said | hace muchas horas que la yaya no orina, casi un día entero
no-urine,new-medicine | desde las pastillas nuevas del resfriado no puedo hacer pis
no-urine,back-pain,both-legs-weak | no le sale la orina, no le sujetan las piernas y le duele la columna
no-urine,child-said | mi hija de tres años no ha hecho pis en doce horas
no-urine | Tengo la vejiga a reventar y no consigo vaciar desde la mañana
both-legs-weak,back-pain | las dos piernas no me responden desde que me levanté con el lumbago
both-legs-weak | mi marido se ha ido al suelo porque le fallan las dos piernas
both-legs-weak,worsening | Empecé con flojera en los pies y ya no puedo subir un escalón con ninguna pierna
both-legs-weak,cancer-history | mi madre tiene metástasis en los huesos y desde ayer no mueve bien las piernas
both-legs-weak,numbness | se me doblan las rodillas y tengo hormigueo en los dos pies, voy agarrándome a las paredes
both-legs-weak,spine-trauma,fall | cayó de un andamio y no siente ni mueve las piernas
both-legs-weak,back-pain,saddle-numbness | de cintura para abajo lo tengo todo flojo y dormido, y mucho dolor de espalda
both-legs-weak,elderly-said | al abuelo no le aguantan las piernas desde esta mañana, antes caminaba solo
both-legs-weak,no-urine | no tengo fuerza en ninguna de las dos piernas y no puedo orinar
both-legs-weak | las piernas se me han quedado como de trapo
stroke-arm,stroke-speech | se le ha caído el vaso, no mueve el brazo derecho y habla como borracho
stroke-arm | mi madre ha perdido la fuerza en la pierna izquierda esta mañana
stroke-arm,neck-pain | me duele el cuello y desde ayer no puedo levantar el brazo, lo tengo sin fuerza
stroke-arm,back-pain | con la ciática se me cae el pie, voy tropezando
stroke-arm,head-injury | Se dio un golpe en la cabeza el martes y ahora arrastra una pierna
stroke-arm,numbness,stroke-face | tengo medio cuerpo dormido, el brazo no me sube y la boca torcida
stroke-arm,elderly-said | a mi abuela se le ha quedado el brazo muerto
stroke-arm,sudden | de repente se me caen las cosas de la mano izquierda
stroke-arm,neck-injury | tras el choque de coche no aprieto con la mano derecha y me duele la nuca
stroke-arm | no puede levantar una pierna de la cama, la otra sí
spine-trauma,back-pain,fall | me he caído de culo por las escaleras y me duele muchísimo la rabadilla y la espalda
spine-trauma,big-fall,back-pain,fall | mi cuñado se ha caído del tejado de espaldas y no se puede mover del dolor
spine-trauma,back-pain | Me tiró el caballo ayer y la columna me duele una barbaridad
spine-trauma,elderly-said,fall | la yaya se resbaló en la ducha, cayó sentada y desde entonces la espalda no la deja
spine-trauma,numbness | se tiró de cabeza a la piscina y ahora le hormiguean las manos y los pies
spine-trauma,back-pain | accidente de moto esta mañana, golpe en mitad de la espalda
spine-trauma,both-legs-weak,big-fall,fall | un obrero ha caído de un segundo piso, dice que no nota las piernas
spine-trauma | bajando en trineo me di con un árbol en la espalda
spine-trauma,back-pain,fall | una caída de la litera y le duele al tocarle los huesos de la espalda
spine-trauma,back-pain | le atropelló un coche y tiene mucho dolor en la zona lumbar
neck-injury,neck-pain | me han dado por detrás con el coche y se me ha quedado el cuello rígido
neck-injury,neck-pain | latigazo cervical del domingo, no puedo ni mirar al retrovisor
neck-injury,neck-pain,numbness | Haciendo el pino me cayó todo el peso en el cuello y me hormiguea un brazo
neck-injury,neck-pain | un placaje en el rugby y el cuello me duele en el centro del hueso
neck-injury,spine-trauma | se zambulló en la playa y se ha golpeado el cuello contra la arena
neck-injury,neck-pain,headache | choque frontal, me duele la nuca y tengo la cabeza cargada
neck-injury,both-legs-weak,fall | tras la caída de la bici no mueve bien brazos ni piernas y se queja del cuello
neck-injury,neck-pain,child-said | mi hijo se dio una voltereta en el colchón y no endereza el cuello
neck-injury,big-fall,neck-pain,fall | Caída de tres metros, le duele el cuello y no lo movemos
neck-injury | le cayó una estantería en el cuello
limb-injury,limb-swelling | me he torcido el tobillo bajando del autobús y lo tengo morado
limb-injury,cannot-bear-weight | no puedo apoyar el pie desde que pisé mal en el pádel
limb-injury | Me he pillado los dedos con la puerta del coche
limb-injury,fracture-said,fall | creo que me he roto la muñeca, me caí patinando
limb-injury,fracture-said,elderly-said,fall,cannot-bear-weight | mi abuela se ha caído y yo diría que se ha roto la cadera, no puede apoyar la pierna
fracture-said | en urgencias me vieron una fractura de peroné y quería cita con el trauma
fracture-said,limb-injury | se ha fracturado el dedo meñique contra la pata de la cama
fracture-said,limb-injury,child-said | mi hijo se ha roto el brazo en los hinchables, lo tiene inmóvil
open-fracture,bleeding,limb-injury | le asoma el hueso por la pierna y hay mucha sangre
open-fracture,limb-injury,fracture-said | Se ha partido la tibia en el fútbol y se le ve el hueso
open-fracture,deformed-limb | tiene el antebrazo doblado y un pincho de hueso por fuera de la piel
open-fracture,limb-injury | se pilló el dedo en la máquina y veo el hueso blanco
open-fracture,limb-injury | con la moto, el hueso de la rodilla le ha salido por la herida
open-fracture,deep-wound | un corte en el dedo con la sierra que llega hasta el hueso, se ve
open-fracture,fall | mi vecina se ha caído por el hueco y el hueso del tobillo se ve fuera
open-fracture,fracture-said,bleeding | fractura abierta de muñeca, sangra por donde sale el hueso
open-fracture,child-said,fall | el crío se ha caído del tobogán y le sobresale un hueso en el codo
open-fracture,numbness | se me ve el hueso de la espinilla y no noto los dedos del pie
deformed-limb,limb-injury | tengo el hombro fuera de su sitio, se me ha salido en el gimnasio
deformed-limb,limb-injury | el dedo le ha quedado torcido para el otro lado jugando al voley
deformed-limb,fracture-said | La muñeca la tiene en forma de tenedor, seguro que está rota
deformed-limb,limb-injury,cannot-bear-weight | la rótula se me fue a un lado y no puedo pisar
deformed-limb,elderly-said,fall | al abuelo le ha quedado una pierna más corta y girada hacia fuera después de caerse
deformed-limb,cold-limb | tiene el codo deformado y la mano fría y blanca
deformed-limb,limb-injury,fall | me caí de la bici y la clavícula hace un bulto raro
deformed-limb,child-said | el brazo de mi niña está doblado donde no toca
deformed-limb,severe | hombro dislocado, está gritando que no puede más del dolor
deformed-limb,numbness | tobillo girado del revés y los dedos dormidos
tight-cast,limb-swelling | me pusieron una escayola ayer y los dedos los tengo hinchados y morados
tight-cast,numbness | El yeso me aprieta un montón y no me siento los dedos
tight-cast,severe | desde anoche la férula me está estrangulando la pierna, es un dolor inaguantable
tight-cast,cold-limb,child-said | a mi hija con la escayola se le han puesto los deditos blancos y fríos
tight-cast | noto la escayola muy justa y me late el pie dentro
tight-cast | la venda compresiva me corta, el dolor no se calma con nada
tight-cast,worsening | cada hora me oprime más el yeso del brazo
tight-cast,numbness,limb-swelling | hormigueo y los dedos como morcillas por fuera de la escayola
tight-cast,child-said | el niño llora porque dice que la escayola le aprieta
tight-cast,cold-limb,numbness | vendaje del tobillo demasiado apretado, los dedos están azules y no los noto
cold-limb,limb-injury | tras el golpe en la rodilla tengo el pie helado y pálido
cold-limb,sudden | de repente la mano está blanca y fría y me duele
cold-limb,numbness | una pierna me la noto helada y dormida, la otra normal
cold-limb | mi padre tiene el pie azulado y frío como el mármol
cold-limb,severe,sudden | dolor brutal en la pierna de golpe y está blanca y fría
cold-limb,diabetic | soy diabético y tengo dos dedos del pie azules y fríos
cold-limb,fracture-said | le han reducido la fractura del codo y la mano se le está poniendo pálida y fría
cold-limb,elderly-said | a la abuela le vemos el brazo sin color y muy frío
cold-limb | El pie derecho lo tengo gris y no entra en calor
cold-limb,recent-surgery | Tras el cateterismo la pierna está fría y blanca
cannot-bear-weight,joint-pain | la rodilla no me aguanta y me duele tanto que no puedo pisar
cannot-bear-weight,child-said | mi niño cojea desde ayer y hoy ya no quiere apoyar la pierna
joint-pain | me duelen las manos por la artrosis sobre todo al levantarme
joint-pain | hace meses que la cadera me molesta al caminar
joint-pain | La rodilla me cruje y me duele bajando escaleras
joint-pain | tengo el hombro que no puedo ni abrocharme el sujetador
hot-joint,fever | la rodilla se me ha puesto roja, hinchada y ardiendo y tengo fiebre
hot-joint,joint-pain | Tengo el dedo gordo del pie rojo y caliente, no aguanto ni la sábana
hot-joint,fever,child-said,high-fever | a mi hija le duele la cadera, la rodilla está caliente y tiene 39
hot-joint,recent-surgery | prótesis de rodilla hace un mes y hoy está caliente y colorada
hot-joint,joint-pain | el codo está hinchado, rojo y quema al tocarlo
hot-joint,rigors | tobillo inflamado y caliente, y encima tiritona
hot-joint,immunosuppressed | tomo inmunosupresores por la artritis y la muñeca la tengo hinchada y muy caliente
hot-joint | el ataque de gota me tiene el pie al rojo vivo
hot-joint,cannot-bear-weight | rodilla caliente como un horno y no puedo doblarla ni apoyar
hot-joint,elderly-said,fever | el hombro del abuelo está rojo, ardiendo y hoy tiene fiebre
calf-swelling | una pantorrilla la tengo el doble que la otra y dura
calf-swelling,recent-surgery | me operaron del menisco y ahora me duele el gemelo y está inflamado
calf-swelling,breathless | tengo el gemelo hinchado y me ahogo un poco al subir
calf-swelling | Después de un vuelo largo me ha salido dolor e hinchazón en una sola pantorrilla
head-injury,vomiting,child-said,fall | se ha caído del carrito y ha vomitado dos veces, se dio en la cabeza
head-injury,amnesia | me di con la cabeza en el suelo y no recuerdo nada de lo que pasó
head-injury,drowsy,elderly-said | mi abuelo se ha golpeado la cabeza y está muy dormido, cuesta despertarlo
head-injury,anticoagulated,fall | mi madre toma sintrom, se ha caído y se ha dado en la frente
head-injury,fainted | Perdió el conocimiento un momento después de darse con el armario en la cabeza
head-injury,infant-said,big-fall,fall | el bebé se me ha caído del cambiador y se ha dado en la cabeza
head-injury,confusion | desde el golpe en la cabeza pregunta lo mismo todo el rato y no sabe dónde está
head-injury,headache,worsening | me di un coscorrón ayer y el dolor de cabeza va a más
head-injury | chichón como un huevo en la frente, está jugando tan normal
head-injury,seizure,fall | se cayó, se dio en la nuca y ha convulsionado
head-injury,double-vision | tras el balonazo en la cabeza veo doble
amnesia,head-injury | mi hermano no se acuerda del accidente ni de cómo llegó a casa, se golpeó la cabeza
amnesia,head-injury,headache,fall | me caí esquiando, tengo la tarde en blanco y me duele la cabeza
amnesia,fall,elderly-said | la abuela se ha caído y no se acuerda ni de qué ha desayunado
amnesia,confusion | Lleva una hora preguntando qué día es y no recuerda nada de la mañana
amnesia,head-injury,child-said | mi hijo chocó con otro niño de cabeza y no se acuerda del partido
amnesia,sudden | de pronto mi marido no sabe qué ha hecho hoy, se le ha borrado todo
amnesia,head-injury | hay un hueco de veinte minutos que no recuerdo desde que me di con la viga
amnesia,head-injury,vomiting,fall | golpe en el cráneo, ha devuelto y no recuerda la caída
amnesia,big-fall,fall | se cayó de la escalera de la obra y no sabe decir qué ha pasado
amnesia,head-injury,fall | no se acuerda de haberse caído de la bici, el casco está partido
clear-fluid-nose-ear,head-injury | después del golpe en la cabeza le cae agua clara por la nariz
clear-fluid-nose-ear,head-injury,fall | le sale sangre del oído desde que se cayó de cabeza
clear-fluid-nose-ear,head-injury,drowsy | tras el accidente le sale un liquidillo transparente por la oreja y está atontado
clear-fluid-nose-ear,big-fall,head-injury,fall | cayó de un primer piso, sangra por el oído y la nariz
clear-fluid-nose-ear,head-injury | Me gotea la nariz como agua al agacharme, desde el porrazo del lunes
clear-fluid-nose-ear,head-injury,elderly-said | al yayo le vemos sangre en la oreja después de darse contra el bidé
clear-fluid-nose-ear,head-injury,child-said,fall | el niño se cayó del árbol, tiene moretones alrededor de los ojos y le sale líquido por la nariz
clear-fluid-nose-ear | le chorrea un líquido claro del oído tras la pelea
clear-fluid-nose-ear,head-injury,sudden-deafness | golpe fuerte en la sien, oigo mal y me sale líquido sanguinolento del oído
clear-fluid-nose-ear,recent-surgery | operado de la hipófisis, y la nariz gotea un agua salada
big-fall,head-injury,fall | desde un primer piso se ha caído mi hijo por la ventana
big-fall,fall | se ha precipitado de un andamio de cuatro metros pero habla
big-fall,spine-trauma,back-pain,fall | cayó rodando por todo el tramo de escaleras, le duele mucho la espalda
big-fall,head-injury,child-said,fall | la niña se ha caído de la litera de arriba de cabeza
big-fall,limb-injury,fall | Mi padre se ha caído podando, del olivo, desde bien alto, y no mueve el brazo
big-fall,fall | me caí ayer del caballo al galope y hoy estoy molido
big-fall,infant-said,fall | tropecé y el bebé se me ha ido de los brazos escaleras abajo
big-fall,chest-pain,fall | cayó de una escalera de mano de tres metros y le duele el pecho al respirar
big-fall,unresponsive,fall | se ha caído del balcón y no reacciona
big-fall,abdominal-pain,fall | salió volando del patinete y desde el puente abajo, le duele la tripa
stroke-speech,head-injury | desde que se dio el golpe en la cabeza se le traba la lengua
stroke-speech | mi mujer quiere hablar y no le salen las palabras
stroke-speech,confusion | Mi padre habla que no se le entiende nada, arrastra las palabras y está perdido
stroke-speech,stroke-face | tiene la boca torcida y no vocaliza
stroke-speech,sudden | de repente ha empezado a decir palabras inventadas
stroke-speech,elderly-said | la abuela entiende pero no puede contestar, sólo hace ruidos
stroke-speech,anticoagulated,head-injury | toma eliquis, se golpeó ayer y hoy habla pastoso
stroke-speech,low-sugar,diabetic | está con la lengua gorda al hablar, el azúcar le ha salido a 45, es diabético
stroke-speech | me cuesta pronunciar desde hace una hora, se me enredan las palabras
stroke-speech,headache | dolor de cabeza y no atino a decir lo que quiero, me salen otras palabras
cut,bleeding | me he cortado con un cuchillo en la mano y sangra bastante
cut,deep-wound | tengo un tajo hondo en el dedo, se ve la grasa
cut,head-injury,child-said | se ha abierto la ceja contra el radiador, tiene cuatro años y creo que necesita puntos
cut | Me he rajado la planta del pie con un cristal en la playa
cut,bleeding-unstoppable | llevo un cuarto de hora apretando el corte de la pierna y no para la sangre
bleeding-unstoppable,anticoagulated,cut | tomo sintrom, me corté afeitándome y no hay manera de cortar la sangre
bleeding-unstoppable,heavy-bleeding | aprieto la herida de la variz y sigue saliendo a chorro
bleeding-unstoppable,wound-problem,recent-surgery | Me quitaron un lunar ayer y la herida sangra sin parar aunque presione
bleeding,recent-surgery | el apósito de la operación está manchado de sangre fresca
bleeding,deep-wound | se ha clavado un hierro en el muslo y sangra
bleeding | me he arrancado un pellejo y me sale algo de sangre, poca cosa
skin-spreading-fast,skin-infection,fever | la rojez de la pierna ha subido un palmo en pocas horas y tengo fiebre
skin-spreading-fast,severe | el grano era pequeño y ahora todo el muslo está morado con un dolor terrible
skin-spreading-fast,rash | le han salido manchas que se están extendiendo por todo el cuerpo por minutos
skin-spreading-fast,skin-infection,diabetic | soy diabética y la infección del pie se me come la pierna, esta mañana era un dedo
skin-spreading-fast,skin-infection | marqué con boli el borde de lo rojo y en dos horas lo ha pasado de largo
skin-spreading-fast,cut | Desde el corte con la alambrada se me ha puesto todo el brazo rojo, va subiendo rapidísimo
skin-spreading-fast,insect-bite,worsening | la picadura está cada vez más grande, en una tarde me coge media pantorrilla
skin-spreading-fast,wound-problem,postpartum,recent-surgery | La herida de la cesárea tiene un rojo que se extiende por horas y ampollas negras
skin-spreading-fast,rigors | tengo la piel roja que avanza hacia la ingle y escalofríos
skin-spreading-fast,animal-bite | me mordió el gato ayer y la mano hinchada, la raya roja me sube ya por el codo
rash | hoy tengo un sarpullido en la barriga que pica
rash,child-said | la nena se ha llenado de granitos en el pecho
rash,new-medicine | desde que tomo la amoxicilina tengo ronchas por los brazos
non-blanching-rash,fever | tiene puntitos morados en las piernas que no se van al apretar y fiebre
non-blanching-rash,fever,child-said | mi niño tiene fiebre y manchas rojas que con el vaso no desaparecen
shingles | creo que es un herpes zóster, ampollas en fila por el costado
shingles | me duele como si quemara y me han salido vejigas en media espalda, de un solo lado
skin-infection | tengo un pelo enconado en la ingle, está lleno de pus
skin-infection,limb-swelling | tengo el dedo hinchado con pus al lado de la uña
burn | me he quemado con la plancha, una ampolla pequeñita en el dedo
burn | Me salpicó aceite en el brazo haciendo croquetas
burn | me pasé con el sol y tengo los hombros achicharrados
burn | con el tubo de escape de la moto me he hecho una quemadura en la pantorrilla
serious-burn,burn,child-said | mi hija se ha tirado encima la olla de caldo hirviendo, tiene el pecho lleno de ampollas
serious-burn,burn | Se ha quemado la cara con una llamarada de la barbacoa
serious-burn,burn | tengo la mano entera en carne viva del aceite
serious-burn,burn | me ha dado una descarga eléctrica y tengo los dedos negros
serious-burn,burn,breathless | hubo un fuego en la cocina, tiene quemaduras en el cuello y respira con ronquera
serious-burn,burn | se ha quemado con ácido en el trabajo, la piel está blanca y no le duele
serious-burn,burn,elderly-said | a mi abuela se le prendió la bata y tiene quemadas las dos piernas
serious-burn,burn,infant-said | el bebé ha tirado del mantel y se ha escaldado con el café, barriga y brazo
serious-burn,burn | Explotó una garrafa y tiene la espalda y los brazos abrasados
serious-burn,burn | quemadura profunda en la entrepierna con agua hirviendo
animal-bite | me ha mordido un perro en la mano y no es mío
animal-bite,bleeding,child-said | el perro del vecino ha mordido a mi hijo en la cara y sangra
animal-bite | un gato callejero me ha clavado los colmillos en el dedo
animal-bite,deep-wound | Un perro me arrancó un cacho de pantorrilla
animal-bite | en Marruecos me mordió un mono y no sé si vacunarme de la rabia
animal-bite,skin-infection | mordedura de gato de anteayer, la mano roja y con pus
animal-bite | me ha mordido una rata en el garaje
animal-bite | un murciélago me ha rozado y tengo dos puntitos de mordisco
animal-bite,bleeding | separando a los perros me he llevado un bocado, gotea sangre
animal-bite | mi compañero de piso me mordió en una pelea, tengo la marca de los dientes
snake-bite | me ha picado una víbora en el monte, en el tobillo
snake-bite,limb-swelling | Estamos de excursión y una culebra le ha mordido la mano, se le está hinchando
snake-bite,vomiting,dizzy | mordedura de serpiente hace media hora, vomita y está mareado
snake-bite,child-said | al niño le ha mordido una serpiente en el pie en el camping
snake-bite | buscando setas noté un pinchazo y vi una víbora irse, hay dos agujeritos
snake-bite,limb-swelling,worsening | de la picada de la serpiente se me está poniendo el brazo morado y cada vez mas hinchado
snake-bite,drowsy | le mordió una víbora hocicuda y está quedándose adormilado
snake-bite | tengo una serpiente exótica de mascota y me acaba de morder
snake-bite,elderly-said | en el huerto una bicha ha mordido a mi abuelo
snake-bite,numbness | picadura de víbora, noto los labios acorchados
insect-bite | tengo tres picaduras de mosquito tigre que me pican a rabiar
insect-bite,limb-swelling,sting-swelling | me picó una avispa en la mano y se me ha puesto como un guante
insect-bite | Algo me ha picado durmiendo, una araña creo
insect-bite,sting-swelling | la picadura de abeja me ha inflamado toda la rodilla
insect-bite,hives,allergy,sting-or-new-food | me ha picado una avispa y soy alérgico, ya tengo ronchas por todo el cuerpo
tick-bite | he encontrado una garrapata enganchada detrás de la oreja
tick-ring,tick-bite | hace diez días me quité una garrapata y ahora hay un círculo rojo como una diana
lump | me he notado un bulto en la axila
lump | Tengo una bola de grasa en la espalda que ha crecido
lump | en la muñeca me ha crecido un bulto duro, como una canica
lump,weight-loss | bultito en la ingle desde hace un mes y he perdido peso sin querer
foot-wound,diabetic | mi madre es diabética y tiene una úlcera en el talón
wound-opened,recent-surgery | se me ha abierto la herida de la operación de hernia
wound-opened,recent-surgery | han saltado dos puntos y se ve el interior de la cicatriz
wound-opened,wound-problem | Al toser se me abrió la cicatriz y sale líquido rosado
wound-opened,recent-surgery,postpartum | a mi mujer se le ha descosido la cesárea por un lado
wound-opened,bleeding | Saltó la sutura de la rodilla al agacharme y sangra
wound-opened,recent-surgery,severe | operado de tripa hace una semana, la herida está abierta y asoma algo, dolor horroroso
wound-opened,wound-problem | me quitaron las grapas ayer y hoy los bordes están separados
wound-opened,elderly-said | la herida de la cadera del abuelo está abierta, le cabe un dedo
wound-opened,child-said | al niño se le han saltado los puntos de la ceja jugando
wound-opened | el corte que me cosieron el lunes se ha vuelto a abrir
wound-problem,recent-surgery | supura y huele mal la herida de la operación
wound-problem,recent-surgery,fever | Me operaron del apéndice y los puntos están rojos, calientes y tengo décimas
wound-problem | los puntos del pie se me están infectando, sale pus
wound-problem,recent-surgery | me cae un líquido amarillo por el drenaje donde me operaron
wound-problem | la cicatriz la tengo dura y colorada
worse-after-surgery,recent-surgery,fever,worsening | la operación de vesícula fue el lunes y en vez de mejorar voy a peor, con fiebre
worse-after-surgery,recent-surgery,abdominal-pain,vomiting,worsening | desde la operación de colon cada día peor, la barriga hinchada y vómitos
worse-after-surgery,recent-surgery,breathless,worsening | Tras la prótesis de rodilla está peor, le falta el aire
worse-after-surgery,recent-surgery,worsening | me dijeron que al tercer día estaría bien y estoy mucho peor que el primero
worse-after-surgery,recent-surgery,severe,worsening | el dolor después de la cirugía es insoportable y va en aumento
worse-after-surgery,recent-surgery,confusion,elderly-said,worsening | al abuelo lo operaron de cadera y desde el alta está peor, desorientado
worse-after-surgery,recent-surgery,worsening | Hola, llevo cinco días operado de hemorroides y el dolor no hace más que empeorar
worse-after-surgery,recent-surgery,no-urine,worsening | después de quitarme la próstata voy empeorando y no orino
worse-after-surgery,recent-surgery,rigors,worsening | mi hermana, operada de pecho el jueves, empeora y tiene tiritona
worse-after-surgery,eye-pain,recent-surgery,worsening | me operaron de cataratas y cada día veo peor y me duele el ojo
recent-surgery | me operaron hace quince días y quería saber cuándo puedo ducharme
wrong-dose-risky | me he puesto treinta unidades de insulina rápida en vez de la lenta
wrong-dose-risky,anticoagulated | mi padre se ha tomado el sintrom dos veces hoy
wrong-dose-risky,drowsy | Le pusieron dos parches de fentanilo a la vez y está dormidísima
wrong-dose-risky,low-sugar,diabetic | se pinchó la insulina dos veces y el azúcar está a 50
wrong-dose-risky,anticoagulated | me tomé doble xarelto por error esta mañana
wrong-dose-risky,elderly-said | el abuelo se ha bebido el frasco de morfina oral confundido con el jarabe
wrong-dose-risky,anticoagulated,bleeding | llevo tres días tomando el doble de acenocumarol y me sangra la nariz
wrong-dose-risky | me he equivocado y en vez de 4 me he puesto 40 de insulina
wrong-dose-risky | el chico se ha tomado la metadona de su tío
wrong-dose-risky | he tomado tramadol tres veces más de lo que me tocaba
medication-problem | se me olvidó la pastilla de la tensión esta mañana, ¿la tomo ahora?
medication-problem | ¿Puedo tomar el antibiótico junto con el omeprazol?
medication-problem,vomiting | el antibiótico me da unas náuseas que acabo vomitando
medication-problem,dizzy | desde que me cambiaron la dosis de la tensión voy mareada por casa
new-medicine,unwell | empecé el lunes con una pastilla nueva y estoy rara
out-of-medication,no-insulin | me he quedado sin insulina y hasta el lunes no tengo receta
out-of-medication,epileptic | Soy epiléptico y se me ha acabado el keppra
out-of-medication | no me quedan pastillas del corazón y estoy de vacaciones
out-of-medication,asthma | soy asmática y se me ha terminado el ventolín
asthma | mi hija tiene asma, ¿le puedo dar ibuprofeno?
asthma,wheeze,cough | tengo asma y desde ayer toso y me pita el pecho
asthma,inhaler-fails,breathless | asmático, me ahogo y el inhalador no me hace nada
asthma | de toda la vida he sido asmática y me van a sacar una muela
epileptic | mi hermano es epiléptico y quería preguntar si puede tomar tramadol
epileptic,seizure | Tiene epilepsia y le acaba de dar un ataque
epileptic | tomo depakine para la epilepsia y me he saltado dos tomas
epileptic,head-injury | es epiléptica y se ha dado un golpe en la cabeza al caer
low-blood-pressure,dizzy | acabo de medirme la tensión, 8-5, y voy mareada
low-blood-pressure | Mi madre tiene la tensión por los suelos, 85 de máxima
low-blood-pressure,fainted | se ha desmayado y en la farmacia le han visto la tensión baja
low-blood-pressure,new-medicine | desde la pastilla nueva tengo la tensión en 90/50
unwell | no sé explicarlo, no me encuentro bien, estoy muy flojo
unwell | Llevo tres días con malestar general, sin fuerza para nada
unwell,elderly-said | la abuela está apagada y no quiere comer
unwell,cold-sweat | me encuentro fatal, con sudor frío
heat-stroke,confusion | mi marido ha estado segando al sol y está rojo, ardiendo y dice tonterías
heat-stroke,vomiting,headache | Creo que me ha dado una insolación, vomito y me estalla la cabeza
heat-stroke,child-said,high-fever,fever | la niña ha estado horas en la playa, está muy colorada y a 40 sin sudar
heat-stroke,fainted | se ha desplomado en la obra con 42 grados que hacía
heat-stroke,elderly-said,drowsy | en el piso del abuelo hay un calor infernal y está ardiendo y amodorrado
heat-stroke | me ha dado un golpe de calor haciendo el camino
heat-stroke,dizzy | Corriendo a mediodía me he mareado y tengo la piel seca y quemando
heat-stroke,infant-said | el bebé se quedó en el coche al sol y está muy caliente y flojito
heat-stroke,seizure | con la calorina ha tenido convulsiones, está hirviendo
heat-stroke,fever,high-fever | del calor que hace estoy con calambres y no me baja la temperatura de 39
physio | quería cita con el fisio para una contractura
physio | Necesito masaje de descarga en los gemelos después de la maratón
physio,back-pain | me tira toda la espalda y me iría bien fisioterapia
physio | me mandan rehabilitación del hombro, ¿hay hora con la fisio?
worsening,back-pain | lo de la espalda va a peor cada día
worsening,rash | el sarpullido ha ido a más
worsening,joint-pain | La rodilla me duele cada semana más
worsening,second-call | os llamé ayer por la tarde y ahora estoy peor
worsening,cough | la tos ha empeorado mucho desde que fui
worsening,unwell | mi madre va de mal en peor
admin-appointment | quería pedir hora para el dentista la semana que viene
admin-appointment | Me podéis cambiar la cita del jueves al viernes?
admin-appointment | necesito anular la visita de mañana que me ha salido un viaje
admin-appointment | hola, tengo cita a las cinco pero voy con retraso de diez minutos
admin-appointment | a qué hora tenía yo la consulta con el traumatólogo, que he perdido el papel
admin-appointment | para pedir cita con el podólogo, cuanto antes mejor pero sin prisa
admin-appointment,physio | quisiera reservar dos sesiones de fisioterapia para mi marido, es por mantenimiento
admin-appointment | ¿Hay lista de espera para el dermatólogo? Apúntame
admin-checkup | me toca la revisión anual del dentista
admin-checkup | Quiero hacerme una limpieza de boca, no me duele nada
admin-checkup,child-said | toca la revisión de los cuatro años del niño
admin-checkup | la empresa me pide un reconocimiento médico
admin-checkup | querría un chequeo completo, ya voy para los cincuenta
admin-checkup | Me gustaría que me miraran la vista, que hace tres años que llevo las mismas gafas
admin-checkup | me toca la citología de cada tres años
admin-checkup | revisión de lunares, como todos los veranos
admin-checkup | para control de la tensión con la enfermera, la llevo bien
admin-checkup | querría un presupuesto para la ortodoncia invisible esa
admin-checkup | vacuna de la gripe, ¿cuándo empezáis?
admin-checkup | Nos vamos a Tailandia y preguntaba qué vacunas hacen falta
admin-checkup | me toca el recordatorio del tétanos
admin-checkup | Hola, cuánto vale un blanqueamiento dental?
admin-results | han llegado ya los resultados de mi analítica?
admin-results | Me hice una resonancia el día doce y quería saber si está el informe
admin-results | para recoger la radiografía panorámica de mi hija
admin-results | me mandáis por correo el análisis de sangre, por favor
admin-results | llamo por el resultado de la mamografía
admin-results | quería que el doctor me explicara la analítica cuando pueda
admin-prescription | se me acaba la receta del omeprazol la semana que viene
admin-prescription | Necesito que me renueven las pastillas de la tensión en la tarjeta
admin-prescription | en la farmacia no les sale mi receta electrónica
admin-prescription | mi madre necesita otra caja de levotiroxina para el mes, le queda para diez días
admin-prescription | ¿Me podéis hacer receta de las lentillas?
admin-prescription | la receta de la píldora me caduca el lunes
admin-paperwork | me hace falta el justificante de haber estado ayer en la consulta
admin-paperwork | el parte de baja, que mañana vence, para entregarlo en la empresa
admin-paperwork | Necesito un certificado médico para el carnet de conducir
admin-paperwork | me podéis mandar la factura del implante para el seguro?
admin-paperwork | copia de mi historia clínica, ¿cómo se solicita?
admin-paperwork | necesito un informe para la dependencia de mi suegra
admin-paperwork | para el gimnasio me piden un papel de que puedo hacer deporte
admin-paperwork | Trabajáis con Adeslas o con Sanitas?
admin-hours | los sábados abrís o no, y hasta qué hora
admin-hours | ¿Estáis abiertos el puente de diciembre?
admin-hours | donde se aparca por ahí cerca?
admin-hours | Me pasas la dirección de la clínica que voy en metro
admin-hours | Buenas, se puede ir a sacarse sangre sin cita y hasta qué hora?
admin-person | me pasas con recepción por favor
admin-person | quiero hablar con una persona, no con una máquina
admin-person | ¿Está la doctora Ferrer? Soy un compañero suyo
admin-person | prefiero que me atienda la enfermera Mari Carmen
admin-thanks | gracias por todo, me trataron de maravilla
admin-thanks | Ya está arreglado, muchísimas gracias, hasta luego
admin-thanks | sólo llamaba para daros las gracias por lo bien que fue
everyday-complaint | tengo una verruga en el dedo y me gustaría quitármela
everyday-complaint | se me cae bastante el pelo en otoño
everyday-complaint | Tengo la piel sequísima en los codos
everyday-complaint | me sudan mucho los pies y me da apuro
everyday-complaint | los pies se me cansan al final del turno
everyday-complaint | tengo un callo en el dedo chico que me roza con el zapato
everyday-complaint | Querría ponerme a dieta, he cogido cinco kilos
everyday-complaint | me salen espinillas en la espalda
everyday-complaint | duermo mal con este calor y quería algo suave
everyday-complaint | se me agrietan los labios en invierno
everyday-complaint | tengo caspa que no se me va con ningún champú
everyday-complaint | me ha salido un padrastro y una uña quebradiza
everyday-complaint | Ronco, dice mi mujer, y eso que estoy sano
cold-symptoms | tengo un catarro de los de siempre, moquita y estornudos
cold-symptoms | un resfriado tonto, me gotea la nariz desde el martes
admin-appointment,dental-swelling-spreading,dental-swelling | para adelantar la cita del lunes, es que el flemón ya me llega al ojo
chest-pain,admin-paperwork | llamo por el parte de baja, y ya de paso decir que desde ayer noto una presión en el pecho
stroke-arm,admin-appointment | quería cambiar mi hora, que se me ha quedado el brazo sin fuerza y no puedo conducir
lost-bladder-control,admin-appointment | necesito mover la sesión con el fisio, se me escapa el pis desde el lumbago
bleeding-after-extraction,admin-hours,extraction | a qué hora cerráis hoy, que me sigue sangrando lo de la muela que me sacasteis
fever,wound-problem,admin-paperwork | para el justificante de la operación, y por cierto la herida echa pus y tengo fiebre
breathless,admin-results,worsening | me dais el resultado de la placa, que cada vez me falta más el aire
black-stool,admin-prescription | quería la receta del hierro, estoy haciendo las cacas negras
suicidal,admin-person | quiero hablar con alguien de recepción, no tengo ganas de seguir viviendo
wrong-dose-risky,admin-prescription | llamo para otra pluma de insulina porque me puse por error el triple esta mañana
calf-swelling,admin-appointment | puedo retrasar la revisión de la rodilla? la pantorrilla la tengo hinchada y dura
head-injury,vomiting,admin-paperwork | necesito un parte de lesiones, me dieron en la cabeza y no paro de vomitar
sudden-vision-loss,admin-checkup | para graduarme la vista, es que ayer dejé de ver por un ojo
lump,admin-checkup,weight-loss | un chequeo general, que he adelgazado ocho kilos sin querer y tengo un bulto en el cuello
reduced-fetal-movement,pregnant,admin-appointment | quería confirmar la ecografía del martes, aunque el bebé hoy casi no se mueve
tight-cast,numbness,admin-appointment | cuándo me toca quitar la escayola? se me duermen los dedos de lo que aprieta
vomiting-blood,admin-prescription,vomiting | me hace falta receta del protector de estómago, anoche vomité algo con sangre
hives,face-swelling,admin-prescription | me cambias el antibiótico de la receta, que se me han hinchado los labios y tengo ronchas
confusion,admin-paperwork | el informe de dependencia de mi madre, que desde ayer está muy desorientada
fainted,admin-hours | hasta qué hora hay enfermera, mi marido acaba de desmayarse en la ducha
psychologist | quería pedir hora con la psicóloga, me la recomendó una amiga
psychologist,admin-appointment | ¿Hacéis terapia de pareja? necesitaríamos cita por la tarde
psychologist | me vendría bien hablar con un psicólogo por el estrés del trabajo
psychologist,child-said | busco psicólogo infantil para mi hijo de nueve años, por el divorcio
period-question | una duda, este mes me ha durado la regla ocho días y suelen ser cinco
period-question | Cada mes se me adelanta un poco la regla y quería preguntar si es normal
period-question | mi hija tiene trece años y aún no le ha venido la regla, ¿la llevo?
period-question | con la píldora puedo saltarme la regla este verano?
cannot-swallow,sore-throat | con las anginas no puedo tragar ni mi propia saliva, la escupo en un pañuelo
cannot-swallow,sudden | comiendo carne se me ha quedado algo parado y de repente ni la saliva me baja
cannot-swallow,child-said | el chiquillo babea todo el rato y no es capaz de tragar nada
cannot-swallow,elderly-said | a la yaya no le pasa ni el agua, todo le vuelve a la boca
cannot-swallow,fever,muffled-voice | fiebre, voz de gangoso y la saliva se le cae porque no la traga
cannot-swallow,dental-swelling-spreading | de la muela se le ha inflamado bajo la lengua y no traga la saliva
cannot-swallow,neck-swelling,trismus | cuello hinchado, boca medio cerrada y no consigo tragar nada de nada
neck-swelling,hard-to-swallow | el cuello se me ha puesto gordo por delante y trago con dificultad
neck-swelling,recent-surgery | operada del tiroides el lunes y hoy tengo el cuello hinchado
neck-swelling,extraction | a raíz de sacarme la muela tengo media garganta y el cuello inflamados
neck-swelling,worsening | la bola del cuello crece de un día para otro
bleeding-unstoppable,cut,child-said | apretamos con una toalla desde hace veinte minutos la brecha del niño y no deja de salir sangre
bleeding-unstoppable,nosebleed,anticoagulated | sintrom y la nariz como un grifo, media hora apretando sin conseguir nada
bleeding-unstoppable,elderly-said,cut | el abuelo se ha arañado el brazo y con el paño apretado no se le corta
low-sugar,diabetic | soy diabetica y me acabo de medir el azucar y tengo 48, estoy temblando
low-sugar,confusion,diabetic,elderly-said | mi padre de 79 años diabético está con 50 de glucosa y dice cosas sin sentido
low-sugar,cold-sweat,tremor | me ha dado un bajón de azúcar, estoy sudando frío y me tiemblan las manos
low-sugar,drowsy,diabetic | Mi marido es diabético y no consigo espabilarlo, el aparato marca 35
low-sugar,child-said,diabetic | la niña tiene diabetes tipo 1 y el sensor pita todo el rato, marca LOW y ya le he dado zumo dos veces
low-sugar,dizzy | hola tengo una hipoglucemia, estoy a 55 y muy mareado, he tomado un zumo y no me sube
low-sugar,unresponsive,diabetic | está en el suelo y no me contesta, es diabético, creo que es una bajada de azúcar
low-sugar | Se ha pinchado el dedo y le sale 42 de glucemia, que hago
low-sugar,elderly-said | A la abuela se le ha quedado el azúcar por los suelos, 51 le da la máquina
low-sugar,palpitations | azucar muy baja y el corazon a mil, he comido tres caramelos pero sigo igual
low-sugar,wrong-dose-risky | me he puesto la insulina rápida dos veces sin querer y ya estoy bajando, voy por 60
high-sugar,very-thirsty | tengo el azúcar a 430 y bebo agua sin parar, no se me quita la sed
high-sugar,diabetic | El medidor me pone HI desde esta mañana, soy diabético tipo 1
high-sugar,vomiting,diabetic | mi hija diabética está a 380, con cetonas y vomitando
high-sugar | buenos días, llevo unos días con la glucosa por encima de 250 y no me baja
high-sugar,drowsy,elderly-said | mi madre tiene 84 años, hoy el azúcar le da 510 y está muy dormida
high-sugar,no-insulin | me quedé sin insulina el viernes y ahora marco 400 y pico
high-sugar,breathless | azúcar disparada 480 y respira muy rápido como ahogándose, le huele el aliento a manzana
high-sugar,abdominal-pain | Tengo la barriga fatal, dolor, y la glucosa está en 350, las tiras de cetonas salen moradas
high-sugar,fever | desde que estoy con fiebre se me ha subido el azúcar a 300
high-sugar,urinary-symptoms | meo cada media hora y al medirme el azúcar me ha salido 320
high-sugar,blurred-vision | veo borroso desde ayer y la glucemia me da 390 en ayunas
very-thirsty,weight-loss,child-said | el niño de 9 años bebe litros de agua, ha perdido peso y se hace pis en la cama
very-thirsty | tengo una sed horrible a todas horas, me levanto de noche a beber
very-thirsty,weight-loss | En un mes he adelgazado seis kilos sin hacer dieta y siempre tengo la boca seca y mucha sed
very-thirsty,urinary-symptoms | no hago más que beber y orinar, me da miedo que sea azúcar
very-thirsty,diabetic | mi marido, que es diabético, se bebe cinco botellas al día y aun así tiene sed
no-insulin,diabetic | Soy diabético tipo 1, estoy de vacaciones y me he dejado la insulina en casa
no-insulin | el otro día rompí el boli de insulina y no tengo otro hasta el lunes
no-insulin,out-of-medication | en la farmacia no me dan la lantus sin receta y hoy ya no me he podido pinchar
no-insulin,diabetic,elderly-said | El abuelo es diabético y lleva dos días sin ponerse la insulina porque se le acabó
no-insulin,high-sugar | la bomba de insulina me ha dejado de funcionar anoche y estoy subiendo, voy por 310
no-insulin | llevo desde el sábado sin insulina, se me estropeó con el calor
diabetic-foot,foot-wound,diabetic | Soy diabético y tengo una herida en la planta del pie que no se cierra
diabetic-foot,foot-wound,diabetic,elderly-said | mi suegra, diabética de 81 años, tiene un dedo del pie negro y huele mal
diabetic-foot,skin-infection,diabetic | con la diabetes que tengo me ha salido una llaga en el talón que supura pus
diabetic-foot,diabetic | me controlan por pie diabético y hoy lo tengo rojo y caliente hasta el tobillo
diabetic-foot,foot-wound | la úlcera del pie diabético está peor, más grande y con mal olor
foot-wound | pisé un clavo el otro día y la herida del pie no acaba de curar
foot-wound | me hice una rozadura en el talón con los zapatos nuevos y está en carne viva
cold-limb | tengo la pierna derecha helada y blanca desde hace una hora
cold-limb,severe | me duele muchísimo el pie, no lo aguanto, está frío como un hielo y morado
cold-limb,numbness,elderly-said | A mi abuelo se le ha puesto la mano pálida y fría y dice que no la siente
cold-limb,sudden | de golpe el pie se me ha quedado azul y helado
cold-limb | noto los dedos de un pie fríos, azulados, el otro está normal
weight-loss | he bajado ocho kilos desde el verano sin proponérmelo
weight-loss,elderly-said | Mi madre mayor está quedándose en los huesos, la ropa se le cae y come igual
weight-loss | cada vez peso menos y no sé por qué
skin-infection | tengo un grano en la ingle que se ha infectado y le sale pus
skin-infection,fever | tengo la pierna roja y caliente como una infección de la piel y tengo fiebre
skin-infection | el padrastro del dedo se me ha infectado, está hinchado y amarillo
rigid-belly,abdominal-pain,severe | tengo la tripa dura como una tabla y un dolor que no puedo más
rigid-belly,abdominal-pain | mi padre tiene el vientre durísimo, no se deja ni tocar de lo que le duele
rigid-belly,abdominal-pain,fever | barriga rígida, dolor fuerte y fiebre desde anoche
rigid-belly,abdominal-pain,sudden | Empezó de repente como una puñalada en la barriga y ahora la tengo como una piedra
rigid-belly,vomiting,elderly-said | la abuela vomita y tiene el abdomen como un tambor, muy duro
rigid-belly,child-said,abdominal-pain | el crío está encogido en la cama con la barriguita dura dura y llora si se la toco
rigid-belly | tiene el vientre tieso, no hay manera de hundir el dedo
rigid-belly,no-gas,constipation | cuatro días sin ir de vientre, no echo ni un gas y la panza dura como madera
rigid-belly,abdominal-pain | no puedo ni estirarme del dolor, el abdomen está contraído y duro entero
rigid-belly,belly-injury | desde el golpe con el manillar tiene la barriga muy dura
right-lower-pain,abdominal-pain | me duele abajo a la derecha de la barriga desde ayer y va a más
right-lower-pain,abdominal-pain,fever,child-said | mi hijo de once años tiene dolor en la parte baja derecha de la tripa y 38 de fiebre
right-lower-pain,abdominal-pain | empezó en el ombligo y ahora el dolor se ha ido al lado derecho, creo que es apendicitis
right-lower-pain,vomiting,abdominal-pain | dolor en la ingle derecha por dentro, al lado de la cadera, y he vomitado dos veces
right-lower-pain,abdominal-pain | Cuando aprieto y suelto en la fosa ilíaca derecha veo las estrellas
right-lower-pain,abdominal-pain | al saltar o toser me duele un montón aquí abajo a la derecha
right-lower-pain,pregnant,abdominal-pain | estoy de cinco semanas y tengo un pinchazo fijo abajo en el lado derecho
right-lower-pain,abdominal-pain | puede ser el apéndice? me molesta el lado derecho de la barriga, bajo, y no tengo hambre
right-lower-pain,abdominal-pain | mi novia camina doblada por un dolor en el costado bajo derecho de la tripa
right-lower-pain,abdominal-pain,severe | tengo un dolor insoportable a la derecha por debajo del ombligo
vomiting-green,vomiting,infant-said | el bebé de dos meses ha vomitado verde, verde como la hierba
vomiting-green,vomiting | llevo toda la noche devolviendo y ya solo me sale bilis verde
vomiting-green,vomiting,constipation | vomito un líquido verdoso y hace tres días que no voy al baño
vomiting-green,vomiting,newborn-said | Mi recién nacido echa unas bocanadas de color verde oscuro
vomiting-green,vomiting,abdominal-pain | mi hermana arroja verde y se retuerce con dolor de tripa
vomiting-green,vomiting,child-said | la peque de tres años ha devuelto cuatro veces y la última era verde
constipation | hace una semana que no voy al baño, estoy muy estreñida
constipation,elderly-said | Mi abuela está atascada, lleva seis días sin hacer de vientre
constipation,child-said | mi niña de cuatro años no hace caca desde el lunes y llora al apretar
constipation | me cuesta muchísimo hacer de cuerpo, solo salen bolitas duras
no-gas,constipation | no puedo expulsar gases ni heces desde el martes
no-gas,abdominal-pain,vomiting | estoy hinchado, con retortijones, vomito y no me tiro ni un pedo
no-gas,recent-surgery | me operaron del colon la semana pasada y hoy no expulso ni un aire
no-gas | tengo la barriga inflada como un globo y no salen los gases por más que hago
jaundice | se me han puesto los ojos amarillos
jaundice,fever,abdominal-pain | Mi marido está amarillo, con fiebre y dolor debajo de las costillas derechas
jaundice,newborn-said | el recién nacido tiene seis días y cada día lo veo más amarillo
jaundice | la piel la tengo amarillenta y el pis oscuro como cocacola
jaundice,weight-loss | mi tío está amarillo y muy delgado, ha perdido doce kilos
heartburn | me arde el estómago y me sube el ácido a la garganta después de cenar
heartburn | Llevo semanas con acidez y el almax ya no me hace nada
heartburn | por las noches tengo un ardor que me llega hasta la boca
heartburn,pregnant | estoy embarazada de siete meses y los ardores no me dejan dormir
epigastric-pain,abdominal-pain | me duele la boca del estómago desde la comida de ayer
epigastric-pain,vomiting | siento dolor en el centro, justo debajo del esternón, y acabo de vomitar
epigastric-pain,pregnant,headache | embarazada de 34 semanas con dolor en la boca del estómago y mucho dolor de cabeza
epigastric-pain,abdominal-pain | el dolor es aquí arriba en el estómago y se me pasa a la espalda como un cinturón
epigastric-pain | Siento como un nudo que duele en la boca del estómago cada vez que como
haemorrhoids | tengo las almorranas fuera y no puedo ni sentarme
haemorrhoids,blood-in-stool | creo que son hemorroides, al limpiarme sale sangre en el papel
haemorrhoids,pregnant | con el embarazo me han salido unas hemorroides que pican y duelen
haemorrhoids | se me ha inflamado una almorrana, está como una uva morada
hernia | me ha salido un bulto en la ingle que entra y sale, creo que es hernia
hernia | tengo una hernia en el ombligo y últimamente me molesta al hacer esfuerzos
hernia,infant-said | al bebé se le nota una hernia en la ingle cuando llora, luego se mete sola
hernia-stuck,hernia | la hernia se me ha salido y esta vez no consigo meterla para dentro, duele mucho
hernia-stuck,hernia,vomiting | mi padre tiene la hernia de la ingle dura, roja y está vomitando
hernia-stuck,hernia,elderly-said | El abuelo no puede meterse la hernia, antes le entraba sola y ahora está dura como una pelota
hernia-stuck,hernia | llevo dos horas intentando reducir la hernia del ombligo y nada, se ha quedado fuera y morada
belly-injury,abdominal-pain | me dieron una patada en la barriga jugando al fútbol y me duele cada vez más
belly-injury,child-said,fall | la niña se ha caído de la bici y se ha clavado el manillar en la tripa
belly-injury | en el accidente de coche el cinturón me ha dejado el abdomen amoratado
belly-injury,dizzy | un golpe fuerte en el costado izquierdo de la barriga contra un bordillo y ahora estoy mareado
blood-in-urine | orino rojo, como vino, desde esta mañana
blood-in-urine,flank-pain | tengo un dolor en el riñón y el pis sale con sangre
blood-in-urine,anticoagulated | tomo sintrom y hoy al hacer pis el váter se ha llenado de sangre
blood-in-urine,dysuria,urinary-symptoms | me escuece al orinar y al final sale una gotita de sangre
blood-in-urine,elderly-said | El suegro de 76 años mea con coágulos
abdominal-pain | dolor de tripa desde hace dos días, como retortijones
abdominal-pain,diarrhoea | tengo cólicos de barriga y voy al baño cada poco
abdominal-pain,severe,pregnant | estoy embarazada y tengo un dolor de barriga que no puedo soportar
abdominal-pain,child-said | el nene dice que le duele la barriguita desde que volvió del cole
abdominal-pain,fever | dolor en el lado izquierdo del vientre con fiebre, ya tuve diverticulitis
projectile-vomiting,vomiting,infant-said | mi bebé de cinco semanas vomita a chorro después de cada toma
projectile-vomiting,vomiting,newborn-said | tiene veinte días y lanza la leche con tanta fuerza que llega a la pared
projectile-vomiting,vomiting,headache | Lleva desde ayer con dolor de cabeza y vómitos que salen disparados
projectile-vomiting,vomiting,infant-said | el biberón lo echa todo en escopetazo y enseguida vuelve a tener hambre
projectile-vomiting,vomiting,child-said | vomita como una fuente, a propulsión, mi niño de dos años
dehydrated,diarrhoea,child-said | la niña con diarrea llora y no le salen lágrimas
dehydrated,vomiting,elderly-said | mi madre de 88 años con vómitos, tiene la lengua como un esparto
dehydrated,no-urine,diarrhoea | dos días con gastroenteritis, la boca seca seca y casi no he meado desde anoche
dehydrated,infant-said,diarrhoea | Mi bebé lleva el pañal seco desde hace ocho horas, los ojitos hundidos, con cagalera
dehydrated,dizzy,diarrhoea | estoy deshidratado de tanta diarrea, me mareo al levantarme
dehydrated,drowsy,child-said,vomiting | el pequeño está flojito, con los labios secos, ha devuelto todo el día y solo quiere dormir
dehydrated,elderly-said | al abuelo le veo los ojos hundidos y la boca pastosa, no quiere beber nada
vomits-everything,vomiting | no retengo nada, ni un sorbo de agua, lo vomito todo
vomits-everything,vomiting,pregnant | embarazada de nueve semanas y lo echo todo, hasta el agua
vomits-everything,vomiting,child-said | Le damos suero a cucharaditas y lo devuelve todo, tiene dos añitos
vomits-everything,vomiting,diabetic | soy diabética y desde anoche devuelvo cualquier cosa que trago, también las pastillas
vomits-everything,vomiting,elderly-said | mi yaya no aguanta nada en el cuerpo, hasta un traguito de manzanilla lo arroja
vomits-everything,vomiting,dehydrated | cada vez que bebe vomita, tiene la boca sequísima
vomiting | he vomitado tres veces esta mañana, creo que me sentó mal la cena
vomiting,child-said | mi hija de seis años ha devuelto en el cole
vomiting,diarrhoea | estamos los cuatro en casa con vómitos y diarrea desde el domingo
diarrhoea | Voy suelto del vientre desde hace cinco días
diarrhoea,fever | tengo cagalera como agua y 38 y medio
diarrhoea,blood-in-stool | diarrea con moco y sangre después de un viaje
diarrhoea,new-medicine | desde que empecé el antibiótico tengo diarrea sin parar
pregnancy-bleeding,pregnant | estoy de ocho semanas y he manchado sangre roja
pregnancy-bleeding,pregnant,pelvic-pain | embarazada de doce semanas sangrando y con dolores como de regla
pregnancy-bleeding,pregnant | Mi mujer está de siete meses y le ha salido sangre de repente al ir al baño
pregnancy-bleeding,pregnant,heavy-bleeding,bleeding | está embarazada y pierde muchísima sangre, ha manchado toda la cama
pregnancy-bleeding,pregnant | Hola, de 10 semanas, al limpiarme sale marrón y un poco rojo, es normal?
pregnancy-bleeding,pregnant,dizzy | tengo un sangrado, estoy de seis semanas y me siento muy mareada
pregnancy-bleeding,pregnant,soaking-pads | embarazo de quince semanas y empapo una compresa cada hora
pregnancy-bleeding,pregnancy-test-positive | el test me dio positivo la semana pasada y hoy he empezado a sangrar
pregnancy-bleeding,pregnant | tengo placenta previa y acabo de sangrar un poquito
reduced-fetal-movement,less-movement,pregnant | no noto al bebé desde anoche, estoy de 36 semanas
reduced-fetal-movement,less-movement,pregnant | Hoy el niño se mueve mucho menos que otros días, estoy de ocho meses
reduced-fetal-movement,less-movement,pregnant | he comido dulce y me he tumbado de lado y la niña sigue sin moverse, 33 semanas
reduced-fetal-movement,less-movement,pregnant | desde ayer no me da pataditas y ya estoy de treinta semanas
reduced-fetal-movement,less-movement,pregnant | mi mujer está preocupada porque el bebé casi no se mueve en la barriga
reduced-fetal-movement,less-movement,pregnant,abdominal-pain | con dolor de barriga y sin notar moverse a mi bebé, semana 38
reduced-fetal-movement,less-movement,pregnant | estaba todo el día dando guerra y hoy está muy quietecito, salgo de cuentas en dos semanas
reduced-fetal-movement,less-movement,pregnant | cuento los movimientos como me dijo la matrona y solo llevo tres en toda la mañana
waters-broken,pregnant | creo que acabo de romper aguas
waters-broken,pregnant,preterm | rompí la bolsa hace media hora y solo estoy de 31 semanas
waters-broken,pregnant | se me escapa líquido por abajo, no es pis, embarazada de 39 semanas
waters-broken,pregnant | A mi hermana se le ha roto la bolsa y el líquido es verdoso
waters-broken,labour,pregnant | ha roto aguas y tiene contracciones cada cinco minutos
waters-broken,pregnant | me he levantado con la cama mojada, un líquido clarito, salgo de cuentas el jueves
waters-broken,pregnant | noto como un goteo continuo desde la mañana y no sé si será la fuente, 37 semanas
labour,pregnant | estoy de parto, las contracciones son cada tres minutos
labour,pregnant | mi mujer tiene muchas ganas de empujar, el niño ya viene
labour,pregnant,preterm | contracciones seguidas y dolorosas, estoy de 29 semanas
labour,pregnant | Se me pone la barriga dura cada cuatro minutos y duele, 40 semanas
labour,pregnant,urgent-said | ya se ve la cabeza al bebé, por favor manden a alguien
labour,pregnant | he echado el tapón mucoso y empiezo con dolores regulares
high-blood-pressure,pregnant,headache | estoy embarazada, la tensión 16 10 y me duele mucho la cabeza
high-blood-pressure,blurred-vision,pregnant | veo lucecitas y tengo la tensión alta, estoy en el octavo mes
high-blood-pressure | me he tomado la tensión y da 18 11
high-blood-pressure,elderly-said | A mi madre de 80 le sale la tensión por las nubes, 200 de máxima
leg-swelling,pregnant | tengo los pies y las piernas hinchadísimas, estoy de siete meses
leg-swelling,face-swelling,pregnant | de un día para otro se me han hinchado las piernas, las manos y la cara, 35 semanas
leg-swelling | los tobillos se me hinchan por la tarde, me dejan marca los calcetines
leg-swelling,breathless,elderly-said | mi abuelo tiene las piernas como botas y se ahoga al caminar
pregnant-trauma,fall,pregnant | me he caído por las escaleras y estoy embarazada de seis meses
pregnant-trauma,pregnant | Embarazada, me han dado un golpe por detrás con el coche
pregnant-trauma,pregnant,abdominal-pain | mi hijo mayor me dio una patada en la barriga de embarazada y ahora me duele
pregnant-trauma,fall,pregnant,pregnancy-bleeding | resbalé en la ducha, caí de barriga, de 28 semanas, y estoy manchando
pregnant-trauma,pregnant,violence | mi pareja me ha empujado y me ha pegado en la tripa, estoy embarazada
pregnant-trauma,fall,pregnant | tropecé en la calle y caí de culo, estoy de veinte semanas
postpartum,low-mood | di a luz hace tres semanas y no paro de llorar
postpartum,fever,pelvic-pain | tuve al niño hace seis días, tengo fiebre y me duele el bajo vientre
postpartum,soaking-pads,gynae-bleeding | acabo de parir hace una semana y empapo compresas sin parar, con coágulos
postpartum,headache,high-blood-pressure | parí el lunes, me duele la cabeza horrores y la tensión está alta
postpartum,mastitis,fever | estoy dando el pecho, tengo una teta dura, roja y 39 de fiebre, el niño tiene un mes
low-mood | llevo semanas sin ganas de nada, muy triste
low-mood,pregnant | con el embarazo me encuentro muy baja de ánimo, lloro por todo
pregnancy-test-positive | me he hecho la prueba y ha salido positiva, qué tengo que hacer
pregnancy-test-positive,late-period | llevo dos semanas de retraso y el predictor da dos rayas
pregnancy-test-positive,pelvic-pain | Test positivo hace unos días y tengo pinchazos en un lado abajo
pregnancy-test-positive,vomiting | el test de la farmacia positivo y ya estoy con vómitos por las mañanas
late-period | no me baja la regla y ya tendría que haber venido hace diez días
late-period,pelvic-pain | tengo un retraso de quince días y dolor en los ovarios
late-period,pregnant | creo que puedo estar embarazada, tengo una falta
soaking-pads,gynae-bleeding,heavy-bleeding | tengo una regla brutal, cambio compresa cada media hora
soaking-pads,gynae-bleeding,dizzy | llevo tres compresas de noche en dos horas y estoy mareada
soaking-pads,gynae-bleeding | empapo el tampón y la compresa a la vez en menos de una hora
soaking-pads,gynae-bleeding,child-said | A mi hija de 14 le ha venido la regla tan fuerte que cala una compresa tras otra
gynae-bleeding | tengo 62 años, ya no tengo la regla y he manchado
gynae-bleeding | sangro entre reglas desde hace un par de meses
gynae-bleeding | después de tener relaciones me sale sangre por la vagina
period-pain | tengo unos dolores de regla que no se me van con ibuprofeno
period-pain,vomiting | cada mes con la regla me doblo de dolor y hoy hasta he vomitado
period-pain | mi hija no ha podido ir al instituto por lo mucho que le duele la regla
period-pain | me ha bajado hoy y los ovarios me están matando
period-question | la regla me viene cada quince días, es normal?
period-question | Tomo la píldora y este mes casi no he manchado, quería preguntar por la regla
pelvic-pain,fever,vaginal-discharge | dolor abajo en la pelvis, flujo con mal olor y fiebre
pelvic-pain,sudden,severe | de pronto un dolor bestial en el ovario izquierdo, no puedo ni hablar
pelvic-pain | me duele el bajo vientre cuando tengo relaciones
vaginal-discharge | me pica mucho abajo y tengo un flujo blanco como requesón
vaginal-discharge | el flujo me huele a pescado desde hace unos días
vaginal-discharge,dysuria | flujo amarillo verdoso y me escuece cuando hago pis
sexual-assault | anoche me violaron volviendo a casa
sexual-assault | un chico abusó de mí en una fiesta y no sé qué hacer
sexual-assault,drugs-alcohol | creo que me echaron algo en la copa y me forzaron, me he despertado sin ropa
sexual-assault | A mi amiga la han agredido sexualmente y está conmigo llorando
sexual-assault,violence | mi marido me obliga a tener sexo aunque le diga que no, y me pega
sexual-assault,pelvic-pain,gynae-bleeding | me han forzado y me duele y sangro un poco por abajo
sexual-assault,child-said | mi hija de siete años me ha contado que un familiar le ha tocado sus partes
sexual-assault | necesito que me vea una doctora, he sufrido una agresión sexual este fin de semana
breast-lump | me he notado un bulto en el pecho al ducharme
breast-lump | tengo como una bolita dura debajo de la axila y en la mama
breast-lump | tengo hundido el pezón y me toco un bultito al lado
breast-lump | Mi madre se ha encontrado un bulto en una mama y está asustada
morning-after | se nos rompió el condón anoche, necesito la pastilla del día después
morning-after | he tenido relaciones sin protección el sábado y no tomo nada
morning-after | me olvidé tres píldoras y lo hicimos sin preservativo, llego a tiempo de la pastilla?
morning-after | quería saber si me podéis dar la postcoital
retained-tampon | creo que me he dejado un tampón dentro y no lo encuentro
retained-tampon,vaginal-discharge | el tampón lleva una semana dentro, huele fatal y suelto flujo marrón
retained-tampon,fever,rash | se me quedó un tampón olvidado y ahora tengo fiebre y la piel roja
retained-tampon | no puedo sacar el tampón, el hilo se ha metido
mastitis | doy el pecho y tengo una zona roja y dura que duele
mastitis,fever | pecho hinchado y caliente con escalofríos y fiebre, estoy lactando
testicular-pain,sudden | me ha empezado de golpe un dolor fuertísimo en un huevo
testicular-pain,sudden,child-said | el mayor, de trece años, se ha despertado con mucho dolor en un testículo
testicular-pain,vomiting | dolor en los cojones desde hace una hora y estoy vomitando
testicular-pain,fever | tengo el testículo derecho hinchado, caliente y con fiebre
testicular-pain | Me duele el huevo izquierdo y lo tengo más arriba que el otro
testicular-pain | me dieron un balonazo en los testículos y sigue doliendo, se me han puesto morados
testicular-pain,dysuria | me molesta un testículo y me quema al mear
testicular-pain,abdominal-pain,child-said | el niño decía que le dolía la barriga pero en realidad es un huevito, lo tiene rojo
testicular-pain,severe | no puedo ni andar del dolor que tengo en la bolsa, insoportable
testicular-pain | Hola buenas, es un poco vergonzoso, me duelen los testículos desde esta mañana
lump | tengo un bulto en un testículo que no duele
priapism | llevo cinco horas empalmado y no se me baja
priapism,new-medicine | tomé viagra y la erección no se me va desde anoche, duele
priapism,penis-problem | tengo el pene duro y doliendo desde hace más de cuatro horas
priapism | una erección que no cede, ya van seis horas, no sé qué hacer
penis-problem | me han salido unas manchas rojas en el glande que pican
penis-problem | tengo el pito hinchado y me supura
penis-problem,child-said | al niño se le ha puesto la pilila roja e hinchada
penis-problem | oí un crujido teniendo sexo y el pene se me ha puesto morado
penis-problem | me he roto el frenillo y sangra un poco
paraphimosis,penis-problem | se me ha quedado la piel atrás y no puedo volver a ponerla, el glande está hinchado
paraphimosis,child-said,penis-problem | le he bajado la piel al niño en el baño y ahora no sube, está como estrangulado
paraphimosis,penis-problem,catheter | a mi padre le cambiaron la sonda, le dejaron el prepucio retirado y se le ha hinchado la punta
paraphimosis,penis-problem | el prepucio se me ha atascado detrás de la punta y duele
flank-pain,severe | tengo un cólico nefrítico, no encuentro postura
flank-pain,fever,dysuria | dolor de riñón, fiebre y me quema cuando orino
flank-pain,vomiting | Un dolor en el costado que se me va a la ingle, con vómitos
flank-pain | desde anoche me duele la zona lumbar de un lado, como el riñón, a oleadas
flank-pain,fever,rigors,pregnant | embarazada con dolor en el riñón derecho, fiebre y tiritona
catheter,no-urine,elderly-said | a mi padre de 85 la sonda no le drena nada desde anoche y tiene la barriga hinchada
catheter | a mi madre se le salió la sonda hace un rato
catheter,blood-in-urine | llevo sonda y en la bolsa hay sangre
catheter,fever | mi suegro está sondado y hoy tiene fiebre y la orina turbia
catheter | toca cambio de sonda y pierde por los lados
no-urine,abdominal-pain | no puedo mear desde ayer y tengo la vejiga a reventar
no-urine,elderly-said | mi abuelo lleva doce horas sin orinar, tiene ganas y no le sale
no-urine,new-medicine | desde que tomo la pastilla del resfriado no consigo hacer pis
no-urine,infant-said | El bebé no ha mojado el pañal en todo el día
no-urine,severe | me estoy muriendo de dolor, quiero orinar y no cae ni gota
no-urine,recent-surgery | me operaron ayer de una hernia y desde entonces no orino
dysuria,urinary-symptoms | tengo infección de orina, me escuece y voy cada cinco minutos
dysuria,urinary-symptoms,pregnant | embarazada y con ardor cuando hago pipí
dysuria,fever,child-said | la niña de cinco años llora al hacer pis y tiene fiebre
dysuria,urinary-symptoms | otra cistitis, ya sabes, ganas todo el rato y cuatro gotas que queman
urinary-symptoms,elderly-said | mi madre mayor se hace pis encima últimamente y la orina huele fuerte
urinary-symptoms | por la noche me levanto cinco veces a orinar, el chorro es flojo
fever | estoy con fiebre, 38 y algo, y el cuerpo cortado
high-fever,fever | tengo 40 de fiebre y no me baja con paracetamol
high-fever,fever,confusion,elderly-said | Papá tiene 82 años, está a 39,8 y desvaría
high-fever,fever,sore-throat | fiebrón de 39 y medio con la garganta fatal
high-fever,fever,rigors | estoy a cuarenta y tiritando de frío
high-fever,fever,child-said | Le acabo de poner el termómetro al niño y marca 40,2
fever-days,fever | llevo cinco días con fiebre y no se va
fever-days,fever,cough | ya van siete días de fiebre y tos
fever-days,fever | desde el lunes de la semana pasada tengo décimas todas las tardes
fever-days,fever,elderly-said | mi abuela lleva cuatro días con fiebre que sube y baja
meningitis-said,stiff-neck,fever | creo que puede ser meningitis, fiebre y no puede doblar el cuello
meningitis-said,child-said | En la guarde hay un caso de meningitis y mi niña está rara
meningitis-said,fever,non-blanching-rash | me da miedo una meningitis, tiene fiebre y manchitas moradas
sepsis-said,fever | mi hermano ya tuvo una sepsis y ahora está igual, con fiebre y fatal
sepsis-said,confusion,mottled | puede ser septicemia? está con la piel a manchas y muy confuso
sepsis-said,catheter,fever | la enfermera de la residencia dice que parece sepsis por la sonda, tiene 39
rigors,fever | me dan unos temblores de frío que me castañetean los dientes, con fiebre
rigors,recent-surgery,fever | operado hace diez días y hoy tiritona y fiebre
rigors | estoy temblando bajo tres mantas, no entro en calor
stiff-neck,headache,fever | tengo el cuello rígido, dolor de cabeza fuerte y fiebre
stiff-neck,light-hurts,vomiting | no puede tocar el pecho con la barbilla, le molesta la luz y vomita
non-blanching-rash,fever,child-said | el niño tiene fiebre y unos puntitos rojos que no se van al apretar con el vaso
non-blanching-rash | le han salido manchas moradas por las piernas que no desaparecen al estirar la piel
non-blanching-rash,fever,drowsy | Manchas como de sangre bajo la piel, con fiebre y muy adormilada
immunosuppressed,fever | estoy con quimio y tengo 38,2
immunosuppressed,fever,cancer-history | mi mujer tiene cáncer de mama, le pusieron la quimio hace ocho días y está con fiebre
immunosuppressed,fever,rigors | soy trasplantado de riñón, tomo inmunosupresores y estoy con escalofríos y 38,5
immunosuppressed,diarrhoea | tomo metotrexato y llevo tres días con diarrea
mottled,fever,child-said | la cría tiene fiebre, está blanca como la pared y la piel como de mármol
mottled,cold-sweat | se ha puesto muy pálido y con un sudor frío
vomiting-blood,vomiting | acabo de vomitar sangre, estoy asustado
vomiting-blood,vomiting | mi padre ha vomitado algo negro como posos de café
vomiting-blood,vomiting,drugs-alcohol | bebe mucho y hoy ha devuelto sangre roja, un montón
vomiting-blood,vomiting,black-stool | He echado sangre por la boca vomitando y las cacas son negras
vomiting-blood,vomiting,anticoagulated | tomo eliquis y he devuelto sangre oscura dos veces
vomiting-blood,vomiting | después de tanto vomitar ha salido un hilillo de sangre
vomiting-blood,vomiting,heavy-bleeding,fainted,urgent-said | está arrojando sangre a borbotones, se ha desmayado, dense prisa
vomiting-blood,vomiting,dizzy | vómito marrón oscuro con grumos y me mareo
black-stool | hago la caca negra como el alquitrán desde hace dos días
black-stool,dizzy | las heces son negras y pegajosas, huelen fatal y me mareo
black-stool,elderly-said | mi madre de 77 hace deposiciones muy negras y está pálida
black-stool,epigastric-pain | tomo muchos ibuprofenos, me duele el estómago y hoy cagué negro
black-stool,anticoagulated | Tomo sintrom y he visto las heces negras
blood-in-stool | he ido al baño y había sangre roja en la taza
blood-in-stool,heavy-bleeding,bleeding | sale mucha sangre por el culo, la taza llena de coágulos
blood-in-stool,weight-loss | llevo un mes viendo sangre en las heces y estoy adelgazando
blood-in-stool,infant-said | el bebé ha hecho la caca con hilitos de sangre
blood-in-stool,child-said,abdominal-pain | mi niño de un año llora a ratos encogiendo las piernas y la caca parece jalea de fresa
blood-in-stool,elderly-said | a mi abuela le sangra el recto, mancha el pañal de rojo
bleeding-unstoppable,bleeding,cut | me he cortado con un cuchillo, llevo apretando un cuarto de hora y no para de sangrar
bleeding-unstoppable,nosebleed,elderly-said | mi abuelo sangra por la nariz desde hace media hora y no se corta
bleeding-unstoppable,nosebleed,anticoagulated | hemorragia de nariz, tomo anticoagulantes y no hay forma de pararla
bleeding-unstoppable,bleeding | se le ha abierto una variz de la pierna y sangra a chorro, no conseguimos cortarlo
bleeding-unstoppable,bleeding-after-extraction,extraction | me sacaron una muela esta mañana y aún sangra aunque muerda gasas
heavy-bleeding,bleeding,deep-wound,cut | se ha cortado hondo con la radial y hay un charco de sangre
heavy-bleeding,bleeding,mottled | Ha perdido muchísima sangre por la pierna y está blanco
nosebleed | me sangra la nariz todas las mañanas un poquito
nosebleed,child-said | a mi hija le sangra la nariz cada dos por tres
nosebleed,high-blood-pressure | estoy sangrando por la nariz y tengo la tensión en 19
coughing-blood,fever | toso y en el pañuelo sale sangre, tengo fiebre
fever,newborn-said | mi bebé tiene doce días y está a 38,1
not-feeding,drowsy,newborn-said | el recién nacido no quiere mamar y está todo el rato dormido, no hay quien lo despierte
weak-cry,newborn-said | tiene una semana de vida y llora muy flojito, como un gatito
newborn-said,blue-lips,breathless | mi niña nació hace nueve días y se le ponen los labios azulitos, respira raro
newborn-said,not-feeding,jaundice | con cinco días de vida apenas coge el pecho y lo veo amarillito
newborn-said,mottled | La bebé de quince días está fría y con la piel a manchas
newborn-said,fever,weak-cry | tres semanas tiene, está calentito y se queja como un lamento
newborn-said,not-feeding,vomiting | lleva tres tomas sin querer el pecho y echando, nació el día dos
infant-said,not-feeding,cough | con cuatro meses está lleno de mocos y tos y no quiere el biberón
infant-said,breathless,cough | se le hunden las costillitas al respirar, tiene cinco meses, bronquiolitis creo
infant-said,bulging-fontanelle,fever | le noto la mollera abultada y está con fiebre, ocho meses
infant-said,bulging-fontanelle,vomiting | La fontanela está hinchada y no para de vomitar, tiene seis meses
infant-said,bulging-fontanelle,drowsy | el blandito de la cabeza le sobresale y está como ido mi bebé
infant-said,bulging-fontanelle,weak-cry | llora sin consuelo desde la tarde y tiene el huequito de la cabeza tenso, es una bebé de tres meses
infant-said,bulging-fontanelle | se le ve un bulto en la coronilla donde lo blando, a mi bebé de cinco meses
infant-said,weak-cry | mi chiquitín de siete meses lleva cuatro horas llorando y no lo calma nada, ni la teta
infant-said,fever | Tiene dos meses y medio y le acabo de tomar 38,3 en el culete
infant-said,fever,drowsy | está muy apagadito, con fiebre, no me sonríe, nueve meses
infant-said,not-feeding | hoy no ha querido ni una toma, gira la cara al pecho, medio añito
infant-said,high-fever,fever,parental-worry | mi bebé está a 39,7 y nunca la había visto así de mala
infant-said,seizure,fever | le ha subido la fiebre y se ha puesto a dar sacudidas con los ojos en blanco, once meses
child-said,fever,parental-worry | tiene dos años y medio, con fiebre, y algo no va bien, yo conozco a mi hija
child-said,cough,stridor | mi niño de dos añitos tose como un perro y al coger aire le hace un ruido
child-said,drowsy,fever | la peque de año y medio está como un trapo, no abre los ojos casi, con calentura
child-said,ear-pain,fever | se tira de la oreja, llora y tiene fiebre, tres años
child-said,rash,fever | Mi nena ha salido con granitos por todo el cuerpo y décimas, va a la guarde
child-said,not-feeding | lleva dos días sin querer comer ni beber casi, mi niño de veinte meses
child-said,parental-worry | Doctora, soy madre de tres y a este nunca lo he visto tan malito
child-said,diarrhoea,dehydrated | con cacas líquidas desde anteayer, mi enano de dos años tiene la boca sequita
child-said,weak-cry,fever | el chiquillo se queja bajito, ni fuerza para llorar tiene, treinta y nueve de fiebre
child-said,fever-days,fever | mi hijo de cuatro años lleva cinco días con fiebre y los ojos rojos
child-said,fever,vomiting,headache | la mayor, ocho años, con fiebre, dolor de cabeza y ha vomitado
child-said,sore-throat,fever | mi crío de siete años tiene la garganta roja y 38 de fiebre, no puede ir al cole
child-said,cough | lleva con tos tres semanas, nueve añitos, sobre todo por la noche
child-said,wheeze,breathless | Le pitan los pulmones, tiene seis años y se cansa hasta al hablar
child-said,fever,both-legs-weak | después de la fiebre el niño no quiere andar, dice que las piernas no le aguantan, tiene cinco años
child-said,confusion,high-fever,fever | mi niña de diez años delira con 40 de fiebre, dice que ve bichos
child-said,cannot-bear-weight,fever | el nene cojea, no apoya la pierna y está con fiebre
child-said,not-feeding,mouth-ulcer | tiene llaguitas en la boca y no quiere comer, mi pequeñajo de dos años
child-said,vomiting,diarrhoea | Hay un virus en el cole y mi hija lleva desde las cinco vomitando y con diarrea
infant-said,everyday-complaint | nuestro bebé de diez meses está con los dientes, babea mucho y está inquieto
infant-said,parental-worry | algo le pasa a mi bebé, no sé explicarlo, está peor que nunca
child-said,very-thirsty,vomiting,drowsy | bebe y mea sin parar desde hace días y hoy vomita y está adormilado, ocho años tiene
fever,flank-pain,vomiting | fiebre de 39, dolor en el riñón y no paro de devolver
vomiting,diarrhoea,fever,dizzy | Buenas, llevo desde anoche vomitando y con diarrea, fiebre y me mareo si me pongo de pie
abdominal-pain,vomiting,no-gas,constipation | me duele toda la tripa, vomito, no voy al baño ni tiro gases desde hace tres días
black-stool,dizzy,breathless,anticoagulated | heces negras desde el lunes, me canso al andar, estoy mareado y tomo xarelto
pregnant,headache,blurred-vision,epigastric-pain | estoy en la semana 32, me duele la cabeza, veo chispas y me duele aquí arriba en el estómago
diabetic,vomiting,high-sugar,abdominal-pain | soy diabético, tengo el azúcar en 400, vomito y me duele la barriga
pelvic-pain,late-period,fainted | llevo un retraso de tres semanas, me duele abajo y antes me he desmayado en el baño
fever,confusion,breathless,elderly-said | papá tiene ya 87 años, está con fiebre, respira muy deprisa y no sabe ni dónde está
dysuria,flank-pain,rigors,urinary-symptoms | empecé con escozor al hacer pis y ahora me duele la espalda de un lado y tirito
jaundice,fever,abdominal-pain,confusion | ojos amarillos, fiebre, dolor a la derecha bajo las costillas y está como atontado
postpartum,calf-swelling,breathless | parí hace doce días, tengo la pantorrilla hinchada y me falta el aire
diabetic,foot-wound,diabetic-foot,fever,rigors | diabético con úlcera en el pie, ahora le ha dado fiebre y tiritona
testicular-pain,vomiting,child-said,sudden | mi chaval de doce años, dolor repentino en un testículo y devuelve del dolor
abdominal-pain,back-pain,fainted,elderly-said | el abuelo tiene un dolor de barriga que le va a la espalda y se ha desmayado
nosebleed,high-blood-pressure,headache | me sangra la nariz, me duele la cabeza y la tensión la tengo a 20
weight-loss,very-thirsty,urinary-symptoms,blurred-vision | he adelgazado, tengo mucha sed, orino un montón y veo mal de lejos
fever,rash,stiff-neck,light-hurts | tiene fiebre, manchitas en la piel, el cuello tieso y no aguanta la luz de la habitación
catheter,abdominal-pain,no-urine,confusion | la sonda no saca nada, le duele la barriga y está diciendo tonterías
heavy-bleeding,soaking-pads,gynae-bleeding,dizzy,palpitations | pierdo muchísimo con la regla, una compresa cada tres cuartos de hora, voy mareada y con el corazón acelerado
vomiting,headache,fever,infant-said,drowsy | mi bebé de trece meses tiene fiebre, devuelve y está muy dormilón
hernia,hernia-stuck,vomiting,no-gas | el bulto de la hernia está duro, vomito y no echo aire desde ayer
labour,pregnancy-bleeding,pregnant | tengo contracciones de 35 semanas y además me baja sangre
reduced-fetal-movement,less-movement,pregnant,fever | embarazada de siete meses con fiebre y el niño se mueve menos
immunosuppressed,fever,diarrhoea,mouth-ulcer | estoy en tratamiento de quimio, tengo fiebre, llagas en la boca y diarrea
diarrhoea,blood-in-stool,abdominal-pain,fever | voy con sangre, retortijones y fiebre desde que volvimos de Marruecos
vaginal-discharge,pelvic-pain,gynae-bleeding | me duele abajo, tengo flujo raro y mancho cuando no me toca
cough,fever-days,fever,weight-loss | tos, fiebre por las noches desde hace tres semanas y he bajado cinco kilos
low-sugar,seizure,diabetic | a mi compañera diabética le ha dado una convulsión, hemos visto que tiene 30 de azúcar
belly-injury,vomiting,mottled,child-said,fall | se cayó del columpio de barriga, está pálido y ha vomitado, tiene siete años
waters-broken,pregnant | estaba en el supermercado y de pronto me ha caído un chorro de agua por las piernas, estoy de nueve meses
waters-broken,pregnant,fever | hace dos días que pierdo líquido y ahora tengo fiebre, embarazo de 36
waters-broken,labour,pregnant | vamos en el coche, ha roto la bolsa y le vienen los dolores muy seguidos, es el tercero
labour,pregnant | llevo toda la noche con dolores que van y vienen, ya cada siete minutos, salía de cuentas ayer
labour,pregnant,urgent-said | corran que mi nuera está pariendo aquí en casa
reduced-fetal-movement,less-movement,pregnant | ¿es normal que al final del embarazo se mueva menos? porque hoy apenas la siento
soaking-pads,gynae-bleeding | desde que me pusieron el diu hace unos días empapo compresas sin parar, una por hora
soaking-pads,gynae-bleeding,recent-surgery | me hicieron un legrado el martes y hoy calo la compresa cada cuarenta minutos
soaking-pads,gynae-bleeding,heavy-bleeding | bajan coágulos como puños y tengo que cambiarme cada rato, hasta el pantalón traspasado
pregnant-trauma,fall,pregnant,abdominal-pain | bajando del autobús me fui de bruces contra la acera, estoy embarazada y la barriga se me pone dura y duele
pregnant-trauma,pregnant | frenazo con el coche, el cinturón me apretó la barriga y estoy de 24 semanas
leg-swelling,pregnant,headache | no me entran los zapatos de lo hinchados que tengo los pies y me duele la cabeza, embarazada de 37
low-mood,postpartum | desde que nació el niño no me reconozco, no me apetece ni cogerlo en brazos
low-mood | hola quería cita porque no levanto cabeza, todo se me hace cuesta arriba y duermo mal
mastitis,fever,postpartum | nació hace veinte días y le doy teta, tengo un bulto rojo que arde y estoy con fiebre
mastitis | creo que se me ha obstruido un conducto dando el pecho, está duro y enrojecido por un lado
breast-lump | doctora me toco una dureza en la teta derecha que antes no estaba, y en mi familia hay casos
morning-after | fallo con el preservativo hace doce horas, ¿puedo pasar a por la píldora de emergencia?
period-pain | dolores menstruales muy fuertes desde anoche, con la manta eléctrica no se alivian
period-question | desde la vacuna tengo la regla descontrolada y quería consultarlo
period-question | a qué edad es normal que le venga la primera regla a una niña?
period-question | puedo retrasar la regla para un viaje? quería preguntar a la ginecóloga
retained-tampon,pelvic-pain | me puse otro tampón sin quitar el anterior y ahora no lo alcanzo, me duele abajo
sexual-assault | me han tocado y penetrado contra mi voluntad, fue el viernes
sexual-assault,drugs-alcohol | la mayor, de veinte años cree que la drogaron y abusaron de ella anoche
late-period,vomiting | dos faltas ya y por las mañanas echo hasta la primera papilla
priapism,severe | la erección lleva desde las ocho de la mañana, es un dolor inaguantable
priapism,medication-problem | me pincharon en el pene para la disfunción y no baja, van cinco horas
paraphimosis,penis-problem | al lavarme retiré el prepucio y se ha quedado como un anillo apretando, el glande morado
testicular-pain,child-said | le han dado un rodillazo en el recreo en los huevines y camina abierto del dolor
no-urine,pelvic-pain,postpartum | parí ayer, no consigo hacer pis y me duele abajo
non-blanching-rash,child-said,drowsy | la peque está como atontada y le salen cardenales pequeñitos por el cuerpo que no se borran
non-blanching-rash,rigors,fever | con escalofríos, 39 y unas pintas rojo oscuro en los tobillos que no palidecen al apretar
non-blanching-rash,nosebleed | me salen puntitos morados en las piernas que no se van al presionar y me sangra la nariz
meningitis-said,headache,light-hurts | estoy asustada por si es una meningitis, mucho dolor de cabeza y la luz me mata
meningitis-said,fever,vomiting | mi compañero de piso ha leído lo de la meningitis y tiene fiebre y vómitos como dicen
sepsis-said,low-blood-pressure,fever | mi tía está con la tensión por los suelos y fiebre, la vecina que es enfermera dice sepsis
sepsis-said,wound-problem,rigors | me temo una infección en la sangre, una sepsis, por la herida, tengo tiritonas
stiff-neck,fever,child-said | no puede agachar la cabeza para mirarse el ombligo, le duele, seis añitos y con fiebre
stiff-neck,drowsy | el cuello lo tiene como un palo y no espabila
immunosuppressed,cough,fever | me ponen un biológico para la artritis y tengo fiebre y tos
immunosuppressed,child-said,fever | mi niño está con tratamiento de leucemia y acaba de dar 38
immunosuppressed,shingles | estoy trasplantada y me ha salido un herpes zóster en la espalda
mottled,drowsy | tiene las piernas como jaspeadas, moradas a trozos, y está muy parado
high-fever,fever,cough,elderly-said | el yayo, 91 años, tos con flemas y 39,5
high-fever,fever,fever-days | tercer día seguido por encima de 39 y ya no sé qué tomar
vomiting-blood,vomiting,jaundice | mi cuñado tiene cirrosis, está amarillo y acaba de echar sangre por la boca al vomitar
vomiting-blood,vomiting,child-said | la niña ha vomitado y había sangre, después de sangrarle la nariz se la habrá tragado
black-stool,weight-loss,elderly-said | mi yayo está perdiendo peso y las cacas le salen negras negras
black-stool,fainted | me he desmayado en el váter y lo que hice era negro, como chapapote
bleeding-unstoppable,bleeding,anticoagulated | tomo adiro y clopidogrel, me corté afeitándome y no hay quien pare la sangre
bleeding-unstoppable,bleeding,head-injury | se ha abierto la ceja contra la mesa y con toallas apretando seguimos igual, sangra y sangra
heavy-bleeding,bleeding,cut | una botella rota le ha cortado la muñeca y ha salido sangre para llenar un cubo
vomits-everything,vomiting,diarrhoea | ni el agua a sorbos me aguanta y encima diarrea, llevo así veinte horas
vomits-everything,vomiting,infant-said | lo poquito que mama lo echa todo seguido, medio año tiene
dehydrated,weak-cry,infant-said | lleva dos días con gastroenteritis, la lengüita seca y llora sin fuerza, diez meses
vomiting-green,vomiting,rigid-belly | echa bilis verde y la barriga parece un balón hinchado y duro
vomiting-green,vomiting,recent-surgery | me operaron de la vesícula y hoy no hago más que vomitar verde
hernia-stuck,hernia,severe | el bulto del ombligo no vuelve a su sitio, se ha puesto colorado y no aguanto el dolor
haemorrhoids,bleeding | otra vez las almorranas, sangran cada vez que me siento en la taza
heartburn,cough | tengo reflujo, me quema el pecho al acostarme y toso de noche
skin-infection,diabetic | soy diabético y me ha salido un forúnculo en la nalga que está rojísimo
skin-infection,child-said | la picadura se la ha rascado el niño y ahora tiene una costra con pus
bulging-fontanelle,infant-said,not-feeding | no quiere tomar y la molleja de arriba de la cabecita la tiene salida, cuatro meses
weak-cry,child-said,drowsy | ni llora casi, hace como un quejido, está mustio, dos añitos
not-feeding,newborn-said,fever | dieciocho días tiene, rechaza el bibe y está ardiendo
weak-cry,newborn-said,parental-worry | este llanto no es el suyo, es como apagado, solo tiene diez días y estoy muy asustada
parental-worry,child-said,fever | no me quedo tranquila, jamás ha estado así de decaída con una fiebre, tiene tres años
high-blood-pressure,postpartum,blurred-vision | a los cuatro días del parto veo puntitos y me sale la tensión a 15 con 10
low-sugar,pregnant,diabetic | tengo diabetes gestacional con insulina y me ha salido 52, estoy mareadilla
bulging-fontanelle,infant-said,drowsy,parental-worry | la fontanela la tiene como un huevo, no espabila y yo nunca lo había visto así, siete meses
bulging-fontanelle,infant-said,head-injury,vomiting | se cayó de la trona, ha vomitado y lo blandito de la cabeza está hinchado, once meses
bulging-fontanelle,infant-said,seizure,fever | con fiebre, una convulsión y ahora el huequito de arriba hinchado, nueve meses
bulging-fontanelle,newborn-said,weak-cry | es un llanto agudo rarísimo y le noto la mollera dura, veinticinco días
parental-worry,child-said,breathless | no es un catarro como otros, está peor que nunca y le cuesta respirar, tres años
parental-worry,infant-said,diarrhoea | soy enfermera y madre, y a la mía jamás la vi tan mal, con diarrea, ocho meses
parental-worry,newborn-said,drowsy | llámeme exagerada pero está muy parado, algo grave le pasa, dos semanas de nacido
parental-worry,child-said,rash,fever | con este sarpullido y la fiebre me asusta, no tiene nada que ver con otras veces, cinco añitos
weak-cry,infant-said,not-feeding | ni come ni llora con ganas, se queja bajito, tres meses
not-feeding,infant-said,breathless | se cansa al mamar y suelta el pecho, ya no quiere, mes y medio
non-blanching-rash,fever,vomiting | vomitando con fiebre y le han aparecido petequias, no se van con el vaso
non-blanching-rash,headache,fever | mucho dolor de cabeza, fiebre y manchas violeta que siguen ahí cuando aprieto
non-blanching-rash,joint-pain,child-said | al niño le han salido manchas moradas en el culete que no se quitan al apretar y le duelen las rodillas
bleeding-unstoppable,bleeding,anticoagulated,elderly-said | el suegro de 86 toma sintrom, se arañó la espinilla y llevamos cuarenta minutos sin parar la sangre
bleeding-unstoppable,nosebleed,dizzy | media hora apretando la nariz y sigue chorreando, ya me noto mareado
bleeding-unstoppable,heavy-bleeding,bleeding | la fístula de diálisis se le ha abierto, un montón de sangre y no para
black-stool,vomiting-blood,vomiting,elderly-said | yaya de 83, vómito como café molido y la caca negra
blood-in-stool,constipation | voy estreñidísima y al final sale sangre fresca con la caca
vomiting-green,vomiting,hernia-stuck,hernia | la hernia la tiene atascada y está vomitando verde
vomiting-green,vomiting,infant-said,no-urine | tres meses, vómitos verdes y sin mojar pañal desde ayer
vomits-everything,vomiting,severe,headache | con la cabeza que me estalla, no aguanto el dolor, y devuelvo todo lo que bebo
vomits-everything,vomiting,pregnant,weight-loss | embarazo de once semanas, he perdido cinco kilos porque lo devuelvo todo, hasta el agua
immunosuppressed,breathless,fever | trasplante de médula hace tres meses, 38 y me ahogo
immunosuppressed,vomiting,dizzy | con la quimio del jueves vomito y me mareo al levantarme
no-insulin,vomiting,diabetic | diabética de siempre, día y medio sin insulina y ya estoy vomitando
no-insulin,child-said,diabetic | el catéter de la bomba del niño se ha salido en la piscina y no llevamos insulina de repuesto, lleva horas sin
no-insulin,very-thirsty | me han robado el bolso con la insulina, ayer no me puse y tengo una sed tremenda
heavy-bleeding,postpartum,gynae-bleeding | acabo de llegar del hospital con el bebé y estoy perdiendo sangre a chorros por abajo
sexual-assault,pregnancy-test-positive | me forzó hace un mes y ahora el test me sale positivo
sexual-assault,self-harm | desde que abusaron de mí este verano me corto los brazos
suicidal | llevo semanas pensando que estaría mejor muerta y ya no sé con quién hablarlo
suicidal,low-mood | No quiero seguir viviendo, estoy hundido desde que me dejó mi mujer
suicidal | mi hermano dice que se quiere quitar de en medio y me ha dejado muy preocupada
suicidal | se me pasa por la cabeza acabar con todo, sobre todo por las noches
suicidal | A mi marido le he oído decir que no merece la pena vivir y que cualquier día se mata
suicidal,low-mood | es que no tengo ganas de vivir desde que murio mi hijo
suicidal | Buenas, tengo pensamientos de suicidio y me da vergüenza contarlo, necesito que me vea alguien
suicidal | me ha mandado mi amiga un mensaje de despedida diciendo que ya no puede más y que se va a matar
suicidal,elderly-said | el abuelo tiene 84 años y repite que quiere morirse y que nos va a quitar un problema
suicidal | perdone que llame pero es que me quiero morir, de verdad, no aguanto más
suicidal,out-of-medication | Sin la medicación han vuelto las ideas de hacerme daño, se me acabó hace diez días
suicidal,postpartum,low-mood | di a luz hace un mes, no paro de llorar y pienso en desaparecer para siempre
suicidal | mi compañera de piso habla de tirarse por la ventana, yo no sé si va en serio
suicide-plan,suicidal | tengo las pastillas guardadas en el cajón y esta noche me las voy a tomar todas
suicide-plan,suicidal | Ya lo tengo decidido, he dejado las cartas escritas y sé cómo lo voy a hacer
suicide-plan,suicidal | mi padre ha cogido la escopeta y dice que se pega un tiro
suicide-plan,suicidal,urgent-said | está subido a la barandilla del balcón y dice que salta, vengan rápido por favor
suicide-plan,suicidal | he comprado una cuerda y no dejo de pensar en usarla
suicide-plan,suicidal | encontramos en el cuarto de mi hermana una nota de despedida y un montón de pastillas juntadas
suicide-plan,suicidal | estoy en el puente, llevo una hora aquí y quiero tirarme
suicide-plan,suicidal | Mi mujer me ha confesado que quiere matarse y que ha mirado por internet cómo hacerlo y qué día
suicide-plan,suicidal | llevo tiempo guardando las pastillas de dormir para quitarme la vida el sábado cuando no haya nadie en casa
suicide-plan,suicidal,drugs-alcohol | ha bebido mucho y se ha encerrado en el baño con una cuchilla diciendo que se mata
suicide-plan,suicidal | he pensado tirarme al metro mañana cuando vaya a trabajar, ya sé hasta la estación
suicide-plan,suicidal | mi vecino me dice que tiene el cuchillo al lado y que hoy acaba con todo
self-harm | me he cortado en los brazos otra vez y no quiero que se enteren mis padres
self-harm | le he visto a mi hija un montón de cortes en los muslos, se los hace ella con la cuchilla del sacapuntas
self-harm,bleeding | Se ha hecho cortes en la muñeca y está sangrando, es mi novio
self-harm | cuando me agobio me quemo con el cigarro, lo he vuelto a hacer esta tarde
self-harm | mi alumna se araña los brazos hasta hacerse sangre y lo tapa con manga larga
self-harm | no es que quiera morirme, pero me corto para calmarme
self-harm | el chico se da cabezazos contra la pared y se muerde las manos cuando se enfada, se ha hecho heridas
self-harm,deep-wound | me he hecho un corte yo mismo en el antebrazo y creo que esta vez es profundo, se ve lo blanco
self-harm,suicidal | anoche intentó cortarse las venas mi cuñada porque ya no quería vivir
self-harm | Hola, mi hijo adolescente se autolesiona desde hace meses y ayer le encontré cortes nuevos
self-harm,burn | se ha quemado aposta el brazo con la plancha, dice que así no piensa
self-harm,panic | con la ansiedad que tengo me pego puñetazos en las piernas hasta dejarme morados
violence | mi marido me ha pegado esta noche y no puedo hablar muy alto
violence | me han dado una paliza al salir del bar y tengo la cara hecha un cristo
violence | Mi pareja me empuja y me amenaza delante de los niños, tengo miedo de volver a casa
violence,elderly-said | creo que el cuidador le pega a mi abuela, tiene moratones en los brazos y se encoge cuando él entra
violence | mi hijo mayor me levanta la mano cuando no le doy dinero
violence,neck-pain | me agarró del cuello mi ex y desde entonces me duele al tragar y al moverlo
violence | necesito un parte de lesiones porque mi novio me dio un puñetazo ayer
violence,child-said | el niño ha venido de casa de su padre con marcas de cinturón
violence | hay un hombre en casa que me maltrata, no quiero que sepa que llamo
violence,pregnant | estoy embarazada de cinco meses y mi pareja me ha dado una patada
violence | vivo con miedo, me controla, me insulta y hoy me ha tirado contra la pared
violence,sexual-assault | anoche me forzó mi pareja y además me pegó
harm-others | tengo miedo de hacerle algo a mi madre, se me va la cabeza y me entran ganas de pegarle
harm-others | mi hijo está muy agresivo y amenaza con matarnos a todos
harm-others,psychosis | dice que el vecino le espía por los enchufes y que va a bajar a clavarle un cuchillo
harm-others | Me vienen ideas de hacer daño a mi bebé y estoy asustadísima
harm-others,drugs-alcohol | cuando bebe coge el cuchillo y dice que me va a rajar
harm-others | si me cruzo con mi jefe lo mato, lo digo en serio, no controlo esta rabia
psychosis | oigo voces que me dicen cosas feas y no me dejan dormir
psychosis | mi hermana cree que la tele habla de ella y que la persiguen
psychosis,out-of-medication | el chaval tiene esquizofrenia, ha dejado el tratamiento y ve gente que no hay
psychosis,elderly-said | la abuela ve bichos por las paredes y habla con mi abuelo que murió hace años
psychosis | Lleva cuatro días sin dormir, eufórico, dice que es Dios y está regalando el dinero
psychosis,drugs-alcohol | desde que se fumó eso está paranoico perdido, piensa que le hemos puesto cámaras
panic,palpitations,breathless | me ha dado un ataque de ansiedad, el corazón a mil y me falta el aire
panic | tengo crisis de pánico cada vez que cojo el metro
panic | estoy muy nerviosa, me tiembla todo y siento que me voy a volver loca, ya me ha pasado otras veces con la ansiedad
panic,numbness | le ha entrado un ataque de nervios a mi hija y dice que se le duermen las manos
panic | No sé qué me pasa, ansiedad a tope, no puedo ni salir de casa
panic,psychologist | querría hora con el psicólogo porque los ataques de pánico van a más
overdose | me he equivocado y he tomado tres pastillas de la tensión en vez de una
overdose,suicidal | se ha tomado dos cajas de ibuprofeno porque quería morirse
overdose,child-said | el crío se ha bebido medio bote de dalsy mientras yo estaba en la ducha
overdose,elderly-said | mi suegra, que tiene 80 años, no se acordaba y se ha tomado las pastillas de todo el día dos veces
overdose,drowsy | mi mujer ha tomado un blíster entero de orfidal y está que no se despierta bien
overdose | llevo desde ayer con paracetamol cada dos horas y he perdido la cuenta, igual son doce gramos
overdose,wrong-dose-risky | me he pinchado sesenta unidades de insulina en vez de seis
overdose,wrong-dose-risky,elderly-said | por error le hemos dado a mi padre, de 79, el sintrom por la mañana y por la noche
overdose,infant-said | le he puesto a la bebé diez mililitros de apiretal y le tocaban dos y medio
overdose,unresponsive | lo encontré en la cama con las cajas de pastillas vacías y no responde
overdose,vomiting | Se tragó muchas pastillas anoche por una pelea y ahora no para de vomitar
overdose,wrong-dose-risky,drowsy | se ha puesto dos parches de morfina a la vez y está medio ido
poisoning,child-said | mi hijo de tres años ha bebido lejía de una botella de agua
poisoning | he dado un trago de friegasuelos sin querer, estaba en una botella de refresco
poisoning,child-said | la niña ha chupado la cápsula del lavavajillas y echa espuma por la boca
poisoning,vomiting | creo que me he envenenado fumigando los olivos, no dejo de vomitar
poisoning,infant-said | el bebé se ha metido en la boca veneno de ratas, no sé cuánto ha tragado
poisoning,breathless | he mezclado lejía con amoniaco limpiando el baño y me cuesta respirar
poisoning,elderly-said | el yayo se ha bebido el colutorio y un poco de aguarrás creyendo que era vino
poisoning,child-said | mi nieta de dos añitos ha comido bayas de una planta del jardín que dicen que son tóxicas
poisoning | un compañero ha tragado disolvente al chupar de la manguera en el taller
poisoning,suicidal | se ha bebido un bote de insecticida a propósito, es mi primo
poisoning,child-said | se ha tragado colonia el peque, unos dos dedos del frasco
poisoning,hard-to-swallow | sosa cáustica, ha bebido sosa cáustica y se le está quemando la boca, no puede casi tragar
poisoning,child-said | le han dado a probar el líquido del cigarrillo electrónico y está blanco y con náuseas, tiene cinco años
button-battery,child-said | acaba de tragarse una pila de botón del mando, tiene cuatro años
button-battery,infant-said | falta la pila redondita del juguete y el bebé está babeando mucho
button-battery,child-said,foreign-body | la niña se ha metido una pila de esas pequeñas por la nariz
button-battery | mi hija dice que su hermano se ha comido una pila de reloj
button-battery,child-said | Creemos que el niño ha tragado la pila de la báscula de cocina, no aparece por ningún lado
button-battery,foreign-body,child-said | en la oreja del crío hay una pilita de botón y no sale
button-battery,elderly-said | el abuelo se ha tragado la pila del audífono pensando que era la pastilla
button-battery,child-said,vomiting | desde que se tragó la pila plana de la llave del coche vomita, tiene 2 años
button-battery,infant-said | mi nena de catorce meses tenía el mando abierto y una pila de botón en la boca, la otra no está
button-battery,child-said | oiga que el chiquillo se tragó una pila de esas de moneda hace como media hora
button-battery,cannot-swallow | no puede ni tragar la saliva y en casa falta una pila de botón
button-battery,child-said,foreign-body | me ha dicho la profe que el niño se ha metido una pila pequeña por el agujero de la nariz y le huele mal
button-battery,child-said,minor | Se tragó la pilita de un libro de cuentos con música y está tan normal jugando, ¿tengo que llevarlo?
carbon-monoxide,headache | nos duele la cabeza a todos en casa desde que encendimos el brasero
carbon-monoxide | ha saltado el detector de monóxido y estamos mareados mi mujer y yo
carbon-monoxide,vomiting,child-said,drowsy | la caldera hace mala combustión y los dos niños están con vómitos y con sueño
carbon-monoxide,fainted | se desmayó en la ducha, el calentador de gas está dentro del baño sin ventana
carbon-monoxide,headache | metimos la barbacoa en el salón porque llovía y ahora tenemos un dolor de cabeza horrible
carbon-monoxide,unresponsive | he encontrado a mi tío en el garaje con el coche encendido y no responde
carbon-monoxide,dizzy | con la estufa de butano toda la noche encendida me he levantado con mareo y náuseas
carbon-monoxide,elderly-said,confusion | mi abuela de 86 está atontada y dice cosas raras, usa brasero de carbón y lo tenía todo cerrado
carbon-monoxide | Huele a humo de la chimenea que no tira y los tres nos encontramos fatal a la vez
carbon-monoxide,headache | el generador lo teníamos dentro de la caravana, nos duele la cabeza y mi chico no se tiene de pie
carbon-monoxide | en el piso hay humo por el fuego del vecino, he respirado bastante y toso negro
carbon-monoxide,headache | cada vez que enciendo el calentador me entra jaqueca y al salir a la calle se me pasa, al gato también le veo raro
chemical-in-eye | me ha saltado lejía al ojo limpiando
chemical-in-eye,eye-pain | le ha caído cemento en los ojos a un albañil y le arde muchísimo
chemical-in-eye | se me ha metido pegamento del fuerte en el ojo y tengo los párpados pegados
chemical-in-eye,child-said | al niño le ha salpicado en la cara la cápsula de detergente y se queja del ojo
chemical-in-eye,blurred-vision | ácido de la batería del coche en el ojo derecho, veo borroso y ya me he lavado con agua
chemical-in-eye,red-eye | me eché por error las gotas de los oídos en el ojo y lo tengo como un tomate
chemical-in-eye | con el espray antigrasa del horno me he rociado los ojos sin querer
chemical-in-eye,eye-pain | estaba echando cal y me ha entrado polvo en los ojos, no puedo abrirlos del escozor
chemical-in-eye | Le ha entrado amoniaco en el ojo a mi madre fregando
chemical-in-eye | nos han echado gas pimienta en la cara y mi amigo no abre los ojos
chemical-in-eye,child-said | el peque se ha restregado los ojos con las manos llenas de sosa
chemical-in-eye | tinte del pelo dentro del ojo, me lo he enjuagado pero me sigue quemando
sudden-vision-loss,sudden | de repente he dejado de ver por el ojo izquierdo
sudden-vision-loss,elderly-said | mi madre tiene 77 años y dice que se ha quedado ciega de un ojo
sudden-vision-loss,sudden | la vista se me ha apagado de golpe, como si bajaran la persiana
sudden-vision-loss,diabetic | soy diabético y esta mañana al levantarme no veía nada con el ojo derecho
sudden-vision-loss | no veo, todo negro, por favor, los dos ojos
sudden-vision-loss,headache,elderly-said | al abuelo le dolía mucho la sien y ahora no ve por ese lado
sudden-vision-loss | Ha perdido la visión de un ojo hace una hora, no le duele nada
sudden-vision-loss | veo solo la mitad de las cosas, la parte de la derecha me falta entera desde esta tarde
sudden-vision-loss,eye-injury | un balonazo en el ojo y desde entonces no ve por ese ojo mi hijo
sudden-vision-loss,flashes-curtain | tengo una sombra negra que me ha ido tapando el ojo y ya casi no veo
sudden-vision-loss,high-blood-pressure | tiene la tensión altísima y dice que no ve
sudden-vision-loss,stroke-speech | no ve bien de un lado, ha perdido media vista y habla raro
flashes-curtain | veo chispazos de luz en el rabillo del ojo y muchas moscas volando
flashes-curtain | Desde ayer me han salido un montón de puntitos negros que flotan y destellos
flashes-curtain | como una cortina gris que me tapa parte del ojo por abajo
flashes-curtain | mi padre es muy miope y dice que ve relámpagos aunque cierre los ojos
flashes-curtain | unas telarañas nuevas en el ojo y fogonazos por la noche, estoy operada de cataratas
eye-injury,eye-pain | me ha saltado una viruta de metal con la radial y la tengo clavada en el ojo
eye-injury,infant-said | el bebé me ha metido el dedo en el ojo y no paro de lagrimear
eye-injury | se ha clavado una rama en el ojo podando
eye-injury,blurred-vision | le han dado un codazo en el ojo jugando al baloncesto y ve borroso
eye-injury | un corcho de cava me dio en todo el ojo
eye-pain,red-eye,vomiting,severe | tengo un dolor de ojo tremendo, rojo, y hasta he vomitado
eye-pain | me pincha el ojo como si tuviera arena desde el lunes
eye-pain,light-hurts | no soporto la luz y el ojo me duele un montón
eye-pain | dolor detras del ojo derecho cuando lo muevo
eye-pain,shingles | mi suegro tiene un herpes en la frente y ahora le duele el ojo
red-eye,child-said | el niño se ha levantado con los ojos pegados de legañas amarillas
red-eye,child-said | en la guarde hay conjuntivitis y mi hija de dos años tiene ya el ojito rojo
red-eye,minor | tengo un derrame en el ojo, se ve muy escandaloso pero no me molesta nada
red-eye | me pican los dos ojos y los tengo coloradísimos con esto del polen
red-eye | un orzuelo en el párpado de arriba con el ojo rojo e hinchado
contact-lens | no consigo sacarme la lentilla, se me ha ido para arriba
contact-lens,red-eye,eye-pain | dormí con las lentillas puestas y hoy tengo el ojo rojo y dolorido
contact-lens | creo que tengo media lentilla rota dentro del ojo
contact-lens,blurred-vision | uso lentes de contacto y desde ayer veo como con niebla por el derecho
contact-lens,eye-pain | me bañé en la piscina con las lentillas y me duele el ojo que no veas
mastoid,child-said,ear-pain | detrás de la oreja tiene un bulto rojo y la oreja se le ha despegado, tiene otitis, 4 años
mastoid,fever | hinchazón detrás del oído con fiebre después de una otitis mal curada
mastoid | me duele mucho el hueso de detrás de la oreja y lo tengo caliente y rojo
mastoid,ear-discharge | le supura el oído y se le está hinchando por detrás, la oreja le sale hacia fuera
mastoid,infant-said | a la peque de once meses se le ha puesto colorado e hinchado justo detrás de la orejita
sudden-deafness,sudden | me desperté sordo de un oído, así de golpe
sudden-deafness | no oigo nada por el izquierdo desde esta mañana y tengo un pitido fuerte
sudden-deafness,dizzy | de un momento a otro perdió el oído y está mareada
sudden-deafness | Llevo dos días sin oír por el oído derecho, estaba hablando por teléfono y se cortó
sudden-deafness | tras un petardo se ha quedado sin oír del oído derecho mi sobrino
sore-throat,fever | me duele la garganta y tengo unas décimas
sore-throat | placas en la garganta, me las he visto con la linterna
sore-throat,child-said | el niño de 6 años dice que le pica y le duele al tragar
sore-throat | estoy con anginas otra vez, las tengo como dos pelotas
sore-throat,cold-symptoms | carraspera, mocos y dolor de garganta desde el finde
muffled-voice,sore-throat,trismus | habla como con una patata en la boca y no puede abrirla bien, lleva días con anginas
muffled-voice,hard-to-swallow | tengo la voz tapada, gangosa, y me cuesta tragar por un lado de la garganta
muffled-voice,cannot-swallow,fever | se le ha puesto la voz rara como ahogada, babea y tiene fiebre
muffled-voice,sore-throat | la amígdala derecha enorme y una voz de pato que no se me entiende
muffled-voice,throat-swelling | siento la garganta hinchada y me sale la voz como engolada
foreign-body,child-said | mi niño se ha metido un guisante en la nariz
foreign-body | se me ha quedado el algodón del bastoncillo dentro del oído
foreign-body | una espina de merluza clavada en la garganta, la noto cada vez que trago
foreign-body,ear-pain | un bicho se me ha metido en el oído y lo oigo moverse, qué dolor
foreign-body,child-said | la cría tiene una bolita de collar en el agujero de la nariz desde ayer
swallowed-object,child-said | se ha tragado una moneda de veinte céntimos, tiene cinco años y está tranquilo
swallowed-object | me he tragado sin querer la chapita de una lata
swallowed-object,child-said | el crío se ha comido dos bolitas de imán de un juego
swallowed-object | mi hermano con discapacidad se traga cosas y hoy ha sido un tornillo
swallowed-object,infant-said | creo que la bebé se ha tragado un pendiente, no lo encuentro
alcohol-coma,drugs-alcohol,unresponsive | mi amiga ha bebido muchísimo y no la podemos despertar
alcohol-coma,drugs-alcohol,vomiting | está borracho perdido tirado en el suelo, vomitándose encima y no reacciona
alcohol-coma,drugs-alcohol | en el botellón una chica se ha quedado inconsciente, solo ronca
alcohol-coma,drugs-alcohol,drowsy | se bebió una botella de ron él solo y apenas abre los ojos cuando le gritamos
alcohol-coma,drugs-alcohol,cold-limb | Lleva una hora sin moverse de la borrachera que tiene y está helado de pies y manos
wild-mushrooms,vomiting,diarrhoea | cenamos setas que cogió mi cuñado y estamos todos con vómitos y diarrea
wild-mushrooms,abdominal-pain | comí níscalos del monte ayer y tengo retortijones muy fuertes
wild-mushrooms,child-said | la niña ha mordido una seta del parque
wild-mushrooms | no estoy seguro de que las setas del domingo fueran buenas, me encuentro mal
wild-mushrooms,psychosis | tomó unos hongos que cogieron en el campo y está viendo cosas raras
preterm,infant-said,cough | mi bebé nació de 30 semanas, tiene tres meses y tose
preterm,infant-said,not-feeding | fue prematuro y ahora no quiere el bibe
preterm,newborn-said | mi hija es prematura, salió de neonatos ayer y la noto floja
preterm,infant-said | el niño es sietemesino, tiene dos meses, y está muy mocoso y no duerme
preterm,infant-said,fever | a mi prematurita de cuatro meses le ha subido fiebre de 38
lung-disease,breathless | tengo epoc y hoy me ahogo más que otros días
lung-disease,cough | mi padre está con oxígeno en casa por los pulmones y tiene más tos
lung-disease,fever | con fibrosis pulmonar y fiebre desde anoche, ¿qué hago?
lung-disease,cold-symptoms | soy bronquítico crónico y me he resfriado
lung-disease,cough | enfisema, tengo enfisema, y los mocos me salen verdes al toser
elderly-said,fall | mi abuela se ha caído, tiene 91 años
elderly-said,cough | es una señora mayor, de ochenta y tantos, y tose mucho
child-said,fever | tiene ocho años y le ha dado fiebre en el cole
infant-said,diarrhoea | mi bebé de siete meses hace caca líquida
newborn-said,fever | nació hace diez días y está a 38,2
newborn-said,not-feeding | mi recién nacido no se engancha al pecho desde la madrugada
newborn-said,jaundice | tiene seis días y lo veo muy amarillito
newborn-said | el ombligo de mi niña de dos semanas huele mal
newborn-said,vomiting | a los quince días de nacer y devuelve todas las tomas
resolved | esta mañana tuvo un mareo pero ya se le ha pasado, está bien
resolved | quería decirles que ya no me duele, se me quitó con el paracetamol
resolved | la fiebre le ha bajado y está jugando como si nada
resolved | Ya estoy bien, ayer me dio vértigo y hoy no tengo nada
resolved | le sangró la nariz un ratito y paró sola hace horas
urgent-said | es urgente, por favor, necesito que me atienda un médico ya
urgent-said,abdominal-pain | me urge muchísimo, me duele la barriga desde anoche
urgent-said | pónganme con alguien cuanto antes que esto no puede esperar
urgent-said,dental-pain | Urgente: dolor de muelas, ¿me podéis ver hoy mismo?
urgent-said,elderly-said | corre prisa, es para mi madre de 88 años que no está bien
second-call | ya llamé hace un rato y no me ha devuelto nadie la llamada
second-call,worsening,fever | es la segunda vez que llamo por mi hijo, sigue con fiebre y va a peor
second-call | os escribí ayer por lo del sarpullido y no me contestasteis
second-call,chest-pain | vuelvo a llamar porque el dolor del pecho no se va
second-call | soy la de antes, la del oído, que se ha cortado
minor | es una tontería, pero quería consultarlo
minor,cut | nada grave, me hice un cortecito con un folio
minor,cold-symptoms | solo es un resfriado flojito, no corre prisa ninguna
minor,headache | me duele un poquito la cabeza, poca cosa
minor,insect-bite | una picadura de mosquito de nada que me pica
said-otherwise | no, no, no me ha entendido, lo que le digo es otra cosa
said-otherwise,ear-pain | perdone, he dicho oído, no ojo, me duele el oído
said-otherwise | Se ha confundido usted, no es para mí, es para mi marido
said-otherwise,foot-wound | que no, que es una herida en el pie y no en la mano como han apuntado
said-otherwise | eso no es lo que yo he dicho, escúcheme bien
none | hola buenas tardes, ¿me oye alguien?
none | llamaba de parte del administrador de fincas por lo del portal
none | mi padre tuvo un ojo rojo el año pasado pero no llamo por eso
none | no, no se ha tomado nada ni ha tragado nada, eso seguro
none | me he equivocado de número, perdonen
chest-pain,cold-sweat,radiating-pain | Buenos días, llamo por mi marido, lleva media hora con una opresión en el pecho que le baja al brazo izquierdo y está sudando frío, él dice que son gases pero no lo veo bien
stroke-face,stroke-speech | hola mire estamos desayunando y a mi padre se le ha torcido la boca y habla como si estuviera borracho, no ha bebido nada
anaphylaxis-said,throat-closing,hives | acaba de comer gambas y se ha llenado de habones, dice que se le cierra la garganta, creo que es una anafilaxia, ¿le pincho el autoinyector?
thunderclap-headache,vomiting,headache | me ha venido el peor dolor de cabeza de mi vida en el gimnasio, como un trueno, y he vomitado dos veces, nunca me había pasado
meningitis-said,stiff-neck,high-fever,non-blanching-rash | Mi hija está con 39 y medio, no puede doblar el cuello y le han salido manchitas rojas que no se van al apretar, ¿será meningitis?
vomiting-blood,black-stool,dizzy | anoche vomité como posos de café y hoy la caca es negra negra, me mareo al levantarme, tomo antiinflamatorios para la rodilla
low-sugar,confusion,diabetic | es diabética mi madre, el aparatito marca 42 y está diciendo tonterías, le hemos dado zumo pero no remonta
seizure-ongoing | Por favor, mi hermano está convulsionando en el suelo ahora mismo, lleva ya unos minutos y no para
choking,blue-lips,child-said | se ha atragantado con una salchicha el niño, no tose ni llora y tiene los labios morados, qué hago
not-breathing,unresponsive | no respira, mi suegro no respira, lo hemos encontrado en el sofá y no contesta
bulging-fontanelle,infant-said,high-fever,weak-cry | mi bebé de cinco meses lleva desde ayer con 39, llora muy flojito y le noto la mollera abultada
pregnancy-bleeding,pregnant,pelvic-pain | estoy de nueve semanas y desde esta mañana mancho rojo con dolores como de regla, tengo miedo de perderlo
reduced-fetal-movement,pregnant | embarazada de 34 semanas, desde ayer por la tarde noto que se mueve mucho menos, me he tomado algo dulce y nada
waters-broken,pregnant,labour | creo que he roto aguas, estoy de 38 semanas y tengo contracciones cada cinco minutos, ¿voy ya?
soaking-pads,gynae-bleeding,dizzy | llevo desde anoche empapando una compresa cada hora, estoy mareada y blanca, no es mi regla normal
saddle-numbness,no-urine,back-pain | me fastidié la espalda el martes levantando una lavadora y ahora no siento la zona de los genitales y llevo sin orinar desde anoche
both-legs-weak,lost-bladder-control | A mi padre le fallan las dos piernas desde ayer y se ha hecho pis encima sin darse cuenta, tiene metástasis en la columna
open-fracture,deformed-limb,bleeding | se ha caído de la moto y se le ve el hueso de la pierna, la tiene toda torcida y sangra, estamos en la carretera del pantano
testicular-pain,sudden,vomiting,severe | mi hijo se ha despertado con un dolor brutal en un huevo, de golpe, y del dolor ha devuelto
priapism | llevo cinco horas con una erección que no baja después de tomar una pastilla y ya me duele, qué vergüenza
serious-burn,child-said,burn | se le ha volcado el aceite hirviendo encima a mi niña de dos años, tiene quemado el pecho y el brazo con la piel levantada
snake-bite,limb-swelling | estábamos cogiendo espárragos y le ha mordido una víbora en la mano, se le está hinchando hasta el codo
heat-stroke,confusion,high-fever | ha estado vendimiando todo el día al sol y está a 41, seco, y no sabe ni dónde está
inhaler-fails,cannot-speak-breathless,asthma | mi mujer es asmática, se ha puesto el ventolín ocho veces y nada, no puede ni terminar una frase
coughing-blood,calf-swelling,recent-surgery | me operaron de la rodilla hace dos semanas, tengo el gemelo hinchado y hoy al toser me ha salido sangre
head-injury,amnesia,vomiting,anticoagulated | se dio con el bordillo mi madre ayer, toma sintrom, no recuerda la caída y ha vomitado esta mañana
clear-fluid-nose-ear,head-injury,big-fall | Se ha caído de un andamio de tres metros, le sale como agua con sangre por el oído, está despierto
vomiting-green,newborn-said | tiene ocho días y ha vomitado verde dos veces, verde de verdad, como espinaca
projectile-vomiting,infant-said,dehydrated | con seis semanas, después de cada toma lanza la leche a un metro y ya casi no moja pañales, la boca la tiene seca
rigid-belly,abdominal-pain,severe | qué dolor de barriga, que no puedo ni moverme, la tengo dura como una tabla, empezó de noche y no hay quien lo aguante
dental-swelling-spreading,dental-swelling,hard-to-swallow,fever | tengo la cara hinchada por una muela desde el domingo, pero hoy ya me baja al cuello, tengo fiebre y me cuesta tragar
inhaled-dental-part,cough | por el otro lado se le ha ido un trozo de puente a mi tía y no para de toser, estaba comiendo pan
avulsed-tooth,child-said | mi hijo de nueve años se ha caído en el patio y le ha saltado un diente entero, lo tengo en leche, ¿a dónde voy?
bleeding-after-extraction,bleeding-unstoppable,anticoagulated | me sacaron una muela a las once y sigo sangrando, he mordido gasas más de media hora, tomo adiro y sintrom
sepsis-said,catheter,rigors,confusion | lleva sonda mi padre, desde ayer con tiritonas y ahora desvaría, la otra vez nos dijeron que era una sepsis
immunosuppressed,fever,rigors | estoy con quimio, me pusieron el último ciclo hace una semana y tengo 38,3 con escalofríos
no-insulin,high-sugar,vomiting,very-thirsty | Bomba de insulina rota, llevo desde ayer sin ponerme nada, el azúcar a 450, una sed de morirme y vomitando
cold-limb,sudden,numbness,elderly-said | de repente se le ha quedado la pierna helada y blanca a mi abuelo y dice que no la siente
skin-spreading-fast,skin-infection,severe | el sábado me pinché con un rosal, el rojo me sube por el brazo por horas y el dolor es insoportable
wound-opened,recent-surgery | hace seis días que me operaron de la hernia y al toser se me ha abierto la herida, se ven los puntos sueltos
hernia-stuck,hernia,vomiting,no-gas | la hernia de la ingle no me entra para dentro desde anoche, está dura, vomito y no tiro ni un pedo
spine-trauma,numbness | tirándose de cabeza a la piscina se ha dado con el fondo, no se mueve del dolor de espalda y se le duermen las piernas
neck-injury,neck-pain | hemos tenido un accidente de coche hace una hora, me dieron por detrás y el cuello me duele un montón al girarlo
fainted,palpitations,heart-disease | mi padre, que tiene una válvula, notó el corazón desbocado y se cayó redondo en la panadería, ya se despertó
stridor,infant-said,breathless | la nena de un año hace un ruido al coger aire como de perro, se le hunden las costillas y no sé si ir al hospital
mottled,infant-said,drowsy,not-feeding | no quiere comer nada mi bebé de 4 meses, está muy dormido y tiene la piel como de mármol
sexual-assault,morning-after | anoche abusaron de mí en una fiesta, no me acuerdo de todo, quería la pastilla del día después y que me vea alguien
suicidal,suicide-plan,low-mood | escribo porque por teléfono no me atrevo, llevo meses mal y ya tengo preparado cómo hacerlo, mi familia no sabe nada
button-battery,child-said | ay mire mi nieto estaba jugando con el mando de la tele y le falta la pila redonda, él dice que se la ha comido, fue hará diez minutos
carbon-monoxide,headache,vomiting,child-said | alquilamos una casa rural y tras encender la chimenea nos duele la cabeza a los cuatro y la pequeña ha vomitado
chemical-in-eye,eye-pain | limpiando la campana me ha caído desengrasante en los dos ojos, me los he lavado bajo el grifo pero me abrasan
stroke-arm,stroke-said,elderly-said | mi tía Encarna, 78 años, no puede levantar el brazo derecho desde hace un rato y pensamos en un ictus
heart-attack-said,chest-pain,breathless | Creo que me está dando un infarto, me aprieta el pecho y me ahogo, estoy solo en casa
heavy-bleeding,deep-wound | se ha cortado con la sierra en el muslo y ha perdido muchísima sangre, hemos apretado con una toalla
pregnant-trauma,pregnant,abdominal-pain | estoy de siete meses y un coche me ha dado un golpe en un paso de peatones, me duele la tripa
postpartum,headache,blurred-vision,high-blood-pressure | parí hace cinco días, tengo la tensión en 16/10, mucho dolor de cabeza y veo lucecitas borrosas
ear-pain,fever,child-said | Hola, mi hijo de 4 años lleva toda la noche llorando con el oído y tiene 38 de fiebre, le he dado apiretal, ¿lo podéis ver hoy?
dysuria,urinary-symptoms | me escuece al orinar desde ayer y voy al baño cada diez minutos, lo típico de cistitis, tomo mucha agua y no se me quita
flank-pain,blood-in-urine,vomiting | un dolor en el riñón derecho que me va y me viene, he meado rojo y tengo vómitos, mi hermano tuvo piedras
shingles,back-pain | me han salido ampollitas en fila en un lado de la espalda, duele como una quemadura, mi vecina dice que es culebrina
mastitis,fever,postpartum | doy el pecho a mi hijo de un mes y tengo una teta roja dura y con fiebre desde anoche
dental-pain,dental-pain-uncontrolled | llevo tres noches sin dormir con la muela, me tomo nolotil e ibuprofeno y ni caso
dry-socket,extraction | me quitaron la del juicio el jueves y ahora me duele más que antes y me huele fatal la boca
diarrhoea,vomiting,dehydrated,elderly-said | La abuela tiene 83, está con gastroenteritis desde el lunes, no retiene nada y tiene la boca sequísima
hot-joint,fever,joint-pain | tengo la rodilla como un melón, caliente y colorada, con 38 de fiebre, no me he dado ningún golpe
right-lower-pain,abdominal-pain,fever | empezó el dolor en el ombligo y se me ha bajado abajo a la derecha, tengo febrícula y no quiero comer
jaundice,abdominal-pain | mi cuñado tiene los ojos amarillos y el pis como coca cola, y le duele debajo de las costillas
fall,cannot-bear-weight,elderly-said | mi madre, 85 años, se resbaló en el baño y no puede apoyar la pierna, dice que no le duele tanto pero no anda
limb-injury,limb-swelling | pisé mal bajando del autobús y tengo el tobillo como una pelota, le puse hielo, ¿hacéis radiografías?
tight-cast,numbness,limb-swelling | me pusieron una escayola ayer y me aprieta mucho, los dedos hinchados y dormidos
high-fever,fever,fever-days,child-said | la niña lleva cuatro días con fiebre de 39 que baja y sube, el pediatra dijo virus pero yo ya no me fío
cough,pleuritic-pain,fever | toso desde hace una semana, ahora me duele el costado al respirar hondo y anoche tuve 38 y pico
wheeze,asthma,cold-symptoms | soy asmático, cogí un catarro de mi hijo y desde ayer tengo pitos, el inhalador me alivia unas horas
rash,new-medicine,medication-problem | Empecé amoxicilina el viernes y me ha salido un sarpullido por el tronco que pica, ¿la dejo?
animal-bite,bleeding | me ha mordido el perro de un vecino en la pantorrilla, sangra poco, no sé si está vacunado
sting-swelling,sting-or-new-food,limb-swelling | me picó una avispa ayer en la mano y se me ha hinchado hasta la muñeca, respiro bien
tick-bite,tick-ring,rash | me quité una garrapata del muslo hace diez días y ahora tengo un círculo rojo que crece alrededor
wound-problem,recent-surgery,fever | la herida de la cesárea supura un líquido amarillo y tengo fiebre, me operaron hace nueve días
worse-after-surgery,recent-surgery,worsening | me operaron de vesícula el lunes y en vez de ir mejor voy a peor, cada día más dolor
diabetic-foot,foot-wound,diabetic | Mi padre es diabético y tiene una úlcera en el talón que se ha puesto negra por el borde y huele
limb-swelling,skin-infection,fever | la pierna se me ha puesto roja, caliente e hinchada desde un rasguño, tuve fiebre anoche
blood-in-stool,anticoagulated | hoy al hacer de vientre he visto bastante sangre roja en el váter y tomo anticoagulantes
haemorrhoids,severe | tengo una almorrana que ha salido fuera, dura y morada, no me puedo ni sentar del dolor, no aguanto
blurred-vision,double-vision,dizzy | desde ayer veo doble y un poco borroso y estoy mareada, pensé que era cansancio de la pantalla
pelvic-pain,vaginal-discharge,fever | dolor en el bajo vientre y flujo que huele mal desde que me pusieron el diu, y hoy décimas de fiebre
retained-tampon,vaginal-discharge | creo que se me ha quedado un tampón dentro desde la semana pasada, huele fatal y no llego a sacarlo
late-period,pelvic-pain,pregnancy-test-positive | tengo un retraso de dos semanas, me ha dado positivo el test y me duele un lado de abajo
vomits-everything,pregnant | estoy de diez semanas y no retengo ni el agua desde anteayer, he perdido kilos y estoy floja
leg-swelling,high-blood-pressure,pregnant | embarazada de 35 semanas con los pies hinchadísimos y hoy la tensión en 15/9
paraphimosis,penis-problem | al ponerle la sonda a mi padre le bajaron la piel y no vuelve a su sitio, lo tiene todo inflado
displaced-tooth,dental-trauma,bite-changed | me han dado un codazo en la boca, tengo un diente metido para dentro y no me encaja la mordida
neck-swelling,dental-pain,trismus | me duele la muela del juicio, tengo el cuello hinchado de ese lado y casi no abro la boca
locked-back,back-pain | me he quedado clavado atándome los zapatos, no me puedo enderezar, me pasa una vez al año
medication-problem,dizzy,low-blood-pressure | Desde que me cambiaron la pastilla de la tensión estoy mareado y me da 9/5, ¿me la tomo hoy?
wrong-dose-risky,overdose,anticoagulated | mi padre se ha tomado dos eliquis juntos por despiste esta mañana, está bien de momento, me preocupa que sangre
epileptic,out-of-medication,seizure | soy epiléptica, me quedé sin keppra el finde y ayer me dio una crisis corta
drowsy,frail,elderly-said | la abuelita está encamada, muy frágil, desde ayer no quiere comer y se pasa el día dormida, cuesta despertarla
parental-worry,infant-said,fever | es mi tercer hijo y nunca he visto a ninguno así, tiene un año, fiebre y está como ido, no sé explicarlo
red-eye,contact-lens,light-hurts | uso lentillas y desde ayer tengo un ojo rojo, me molesta la luz y me lloran los dos, las he tirado
sudden-deafness,dizzy | estoy sin oír por el oído derecho desde el domingo y con mareos, la farmacéutica me dijo que no lo dejara
muffled-voice,sore-throat,fever | llevo cinco días con antibiótico por las anginas y hoy la voz me sale gangosa, sigo con fiebre
psychosis,drugs-alcohol | mi primo lleva dos días sin dormir, se metió algo en un festival y dice que le siguen por la calle
panic,palpitations | Me dan ataques de ansiedad en el trabajo, hoy he tenido que salirme porque el corazón se me salía, quería una cita pronto
nosebleed,high-blood-pressure | sangro de la nariz cada dos por tres desde ayer, apretando se corta, pero la tensión la tengo en 17
hernia,abdominal-pain | me ha salido un bulto en la ingle que entra y sale y molesta al final del día, trabajo cargando cajas
constipation,abdominal-pain,elderly-said | mi madre de 90 años lleva ocho días sin ir al baño, le duele la tripa y los sobres no le hacen nada
numbness,diabetic | tengo hormigueo en los pies desde hace meses, soy diabético, y ahora también me sube a las pantorrillas
tremor,unwell | me tiembla la mano derecha desde hace unas semanas cuando estoy quieto y me noto sin fuerzas, con mal cuerpo
low-mood,psychologist | estoy muy triste desde la separación, lloro por todo y duermo fatal, me gustaría hablar con la psicóloga
broken-tooth,tooth-sensitivity | Media muela se me ha roto comiendo turrón, no duele mucho pero con lo frío veo las estrellas
broken-prosthesis | a mi madre se le ha partido la dentadura de abajo y no puede comer más que purés, ¿la arregláis en el día?
gum-bleeding | me sangran las encías cada vez que me cepillo desde hace un mes, será el sarro, quería una limpieza
mouth-ulcer | tengo una llaga en la lengua desde hace tres semanas que no se cura ni con enjuagues
jaw-clicks | Al masticar me hace clac la mandíbula, no me duele pero me da cosa, ¿lo mira el dentista?
cavity | creo que tengo una caries, se ve un agujerito negro atrás, sin dolor todavía
milk-tooth,child-said | a mi hija de siete le está saliendo el diente nuevo por detrás del de leche, que se mueve, ¿hay que sacarlo?
tooth-sensitivity | desde el blanqueamiento los dientes me dan calambrazos con el café, ¿es normal?
cold-symptoms,cough | estoy con mocos, tos y algo de garganta desde el viernes, no tengo fiebre, es para ver si me dais algo
heartburn | llevo una semana con ardores después de cenar, he probado almax y me alivia un rato
epigastric-pain | noto dolor en la boca del estómago cuando estoy en ayunas, al comer se pasa, llevo así un mes con mucho estrés
physio,neck-pain | quería hora con el fisio, tengo contractura en el cuello de tanto ordenador
lump | me he notado un bultito blando en la espalda, lleva años pero parece que crece, no duele
breast-lump | duchándome me he tocado un bulto en el pecho izquierdo, mi madre tuvo cáncer y estoy asustada
insect-bite,everyday-complaint | Me han comido los mosquitos en el pueblo, tengo las piernas llenas de ronchas que pican, ¿qué crema me pongo?
period-pain | cada mes me tumba el dolor de regla, me tomo enantyum y tiro, pero querría que lo miraran
period-question | quería preguntar si es normal que la regla me venga cada veinte días desde que dejé la píldora
vaginal-discharge | tengo picor y flujo blanco como requesón, ya me pasó otra vez con antibióticos
penis-problem | me ha salido un granito en el prepucio y me pica, no he tenido relaciones de riesgo
admin-appointment | Buenas, quería pedir cita con el dermatólogo para una revisión de lunares, me viene bien por las tardes
admin-results | me hice un análisis el día 3 y quería saber si están ya los resultados
admin-prescription,out-of-medication | se me acaban las pastillas del tiroides mañana y necesito que me renovéis la receta electrónica
admin-paperwork | necesito un justificante de que estuve en consulta el lunes para mi empresa
admin-hours | ¿abrís el sábado por la mañana? es para traer a mi suegra a curas
admin-person | prefiero hablar con una persona, no me entiendo con la máquina esta
admin-checkup | me gustaría hacerme un chequeo completo, tengo 52 años y hace mucho que no me miro nada
admin-thanks | solo quería darle las gracias a la doctora Prieto por lo bien que atendió a mi padre
everyday-complaint | tengo los pies molidos de estar de pie en la tienda, ¿hay alguna plantilla que recomendéis?
resolved | ayer llamé por un mareo muy fuerte pero ya estoy bien, ¿anulo la cita?
allergy,cold-symptoms | con las arizónicas estoy que no paro de estornudar y me lloran los ojos, la pastilla de siempre no me hace nada
joint-pain | las rodillas me duelen al subir escaleras desde hace un par de meses, tengo 60 años y peso de más
night-pain,cancer-history,back-pain | tuve cáncer de mama hace cuatro años y ahora me duele la espalda por las noches, me despierta
weight-loss,unwell | he perdido nueve kilos sin hacer dieta en tres meses y estoy cansado a todas horas
constipation | voy estreñida desde que empecé con el hierro, cuatro días sin ir, ¿me podéis aconsejar algo?
rash,minor | Me han salido unas ronchitas en la barriga por el sudor creo yo, nada serio, pican un poco
cut,minor | me he hecho un corte pelando patatas, ya no sangra, ¿hace falta la vacuna del tétanos?
burn,minor | me quemé un dedo con la plancha, tengo una ampollita, ¿la pincho o la dejo?
sore-throat,cough | garganta irritada y tos seca desde hace tres días, soy profesora y me quedo sin voz
foreign-body,minor | tengo una astilla en el dedo desde ayer que no consigo sacar con la pinza, no es gran cosa
catheter | le toca cambio de sonda a mi padre y quería saber si puede venir la enfermera a casa
high-blood-pressure | me he tomado la tensión en la farmacia y tenía 15,5 y 9, no me noto nada pero quería que me vieran
low-blood-pressure,dizzy | con este calor se me baja la tensión, 9/6, y me mareo un poco al levantarme
high-sugar,diabetic | llevo unos días con el azúcar en 220 en ayunas, tomo metformina, ¿tengo que subir algo?
said-otherwise,physio | perdón, antes puse psicóloga y quería decir fisio, es para el hombro
red-eye,minor | Me pica un ojo y lo tengo algo rojito desde ayer, seguramente de la piscina
ear-discharge | me sale un líquido del oído desde que estuve en la playa, no me duele
headache | tengo dolor de cabeza casi todas las tardes desde que cambié de gafas, con paracetamol se pasa
diarrhoea | llevo dos días con diarrea, sin fiebre, comí en un chiringuito, bebo suero y voy tirando
infant-said,rash | el culete de mi bebé de tres meses está muy irritado del pañal, la crema no le hace nada
admin-appointment,second-call | es la tercera vez que escribo para cambiar la cita del día 14 y no me contesta nadie
less-movement,elderly-said,frail | desde el ingreso mi abuelo de 92 casi no se mueve del sillón, se me está quedando sin fuerzas
sudden-imbalance,vomiting,sudden | me he levantado y de pronto no puedo caminar recto, me voy para un lado, y he vomitado
belly-injury,abdominal-pain | me di con el manillar de la bici en la barriga ayer y hoy me duele más, tengo un morado
big-fall,back-pain | mi padre se ha caído del olivo, unos tres metros, está consciente y le duele mucho la espalda
emergency-said,cannot-breathe | esto es una emergencia, mi mujer casi no puede respirar y se agarra al cuello, estamos en la calle Mayor
face-swelling,new-medicine,allergy | tomé una pastilla nueva para la tensión y en una hora se me han hinchado los labios y los párpados
fracture-said,limb-injury,deformed-limb | llamo porque mi hija se ha caído patinando y yo diría que es una fractura, tiene la muñeca en forma de tenedor
seizure,high-fever,child-said | al nene, que tiene dos años, le ha dado una convulsión con la fiebre a 39,8, ya pasó pero está medio dormido y estamos muy asustados
throat-swelling,hives,hard-to-swallow | desde que comí kiwi noto la garganta hinchada y me pica la boca, me han salido ronchas en el cuello y trago mal
swallowed-object,child-said,vomiting | la pequeña de tres años se tragó una moneda de dos euros anoche y hoy no quiere comer y babea y ha vomitado
alcohol-coma,drugs-alcohol,unresponsive | estamos en fiestas del pueblo y mi primo ha bebido una barbaridad, lo hemos tumbado de lado y no contesta ni a los pellizcos
dental-trauma,broken-tooth,child-said | mi niño de ocho se ha partido la paleta con el borde de la piscina, sangra un poco el labio, hemos guardado el trocito
admin-prescription,asthma | ¿me pueden recetar otro inhalador de los azules? soy asmático y el que tengo está casi vacío, de momento estoy bien
hot-joint | se me ha puesto el codo rojo y caliente
hot-joint | la rodilla la tengo colorada y muy caliente, nada más
`;
