/**
 * Sentences of danger that hold the words of what waits: what was looked at and is over, came on slowly, is small, or is an errand. Each
 * is level 1 or 2. Language, age, text.
 */
export const DANGERS_BESIDE_CALM = `
es|45|me dio un dolor en el pecho hace un mes, salió todo bien, no me ha vuelto hasta hoy que me aprieta otra vez
es|50|en junio me miraron el corazón y todo bien, pero ahora me duele el pecho y sudo
es|60|hace dos semanas en urgencias todo normal, me sigue doliendo el pecho
es|38|el mes pasado el electro salió bien y no se me ha pasado, tengo opresión en el pecho
es|55|hace tres semanas me dieron el alta del dolor de pecho, todo bien, y desde anoche me ahogo
es|70|hace un mes era ansiedad, ahora me duele el pecho y el brazo
es|48|me duele el pecho, la semana pasada me hicieron de todo y salió bien
es|66|en verano tuve palpitaciones, nada desde entonces, pero me acabo de desmayar
es|42|palpitaciones hace meses, nunca más, y ahora el corazón se me sale y me mareo
es|52|hace un año salió todo normal, me duele el pecho al subir escaleras
ca|50|fa un mes em va fer mal el pit i tot va sortir bé, però avui m'hi torna
ca|61|al juny em van mirar de tot i res, ara em fa mal el pit i suo
ca|47|la setmana passada va sortir normal, encara tinc opressió al pit
ca|55|fa dos mesos palpitacions, res des de llavors, ara m'he desmaiat
en|50|had chest pain in march, all clear, but its back today and worse
en|44|last week the ecg was fine, my chest is tight and i cant breathe
en|63|they said it was muscular last month, it still hurts in my chest and down my arm
en|39|palpitations last summer none since, but i just passed out
en|70|full check last year was normal, chest pain when i climb the stairs
es|19|el testículo me duele poco a poco más desde hace tres horas, me escuece orinar
es|16|llevo tres días con el testículo hinchándose poco a poco y escozor al orinar
es|22|el testículo lleva cuatro días molestando poco a poco y hoy de golpe un dolor que vomito, escuece al mear
es|30|escozor al orinar hace una semana y desde esta mañana me duele un huevo
es|25|una bolita en el testículo hace quince días y ahora me duele muchísimo de repente
es|40|me duele el testículo, tengo vómitos y escozor desde hace tres días poco a poco
ca|20|em fa mal un testicle de cop, fa quatre dies que em cou pixar
ca|17|el testicle se m'ha inflat a poc a poc en tres dies i em cou pixar
en|15|my ball has been getting sore slowly for three days and it burns to pee
en|24|sudden pain in my testicle, i had a small lump in my testicle for two weeks
es|40|con la radial me ha saltado un trozo y se me ha clavado en el ojo, veo bien
es|35|cortando hierro me saltó algo al ojo y veo borroso
es|50|lijando me entró algo en el ojo y me sangra, veo igual
es|44|con el martillo me saltó una esquirla al ojo, veo normal
es|38|la radial me ha reventado y me he hecho un corte en el ojo
es|30|lijando la pared me cayó cal en el ojo
ca|41|amb la radial m'ha entrat una cosa a l'ull i hi veig malament
ca|36|tallant ferro m'ha saltat un tros i se m'ha clavat a l'ull, hi veig bé
en|40|grinding metal and something is stuck in my eye, everything is double
en|33|hit metal with a hammer, bit flew in my eye, i can see fine
es|30|me cayó agua hirviendo en la cara, me ha salido una ampolla, la enfrié con agua fría
es|30|me he quemado todo el brazo con aceite hirviendo, ampollas, lo puse bajo el grifo
es|2|se ha tirado el café hirviendo en la mano, tiene ampollas, la pusimos bajo el grifo
es|70|agua hirviendo en la mano, ampolla enorme, agua fría, soy diabético
es|33|me quemé la mano con un enchufe, ampolla, la enfrié
es|28|ampolla blanca que no siento en el dedo de agua hirviendo, bajo el grifo
ca|30|m'ha caigut aigua bullint a la cara, butllofes, aigua freda
ca|1|s'ha tirat la sopa bullint a la mà, butllofes, sota l'aixeta
en|40|boiling water over my chest and arm, blisters, cooled it
en|3|hot tea on his hand, big blisters, ran it under the tap
es|50|soy diabético de pastillas, azúcar a 320, mucha sed y vomito
es|60|tomo metformina, azúcar 350, sed y estoy muy dormido
es|48|diabético de pastillas, 300 de azúcar, sed y me duele la barriga
es|70|tomo metformina y me sale 480, mucha sed
es|40|diabético tipo 2 pero con insulina, 340, mucha sed
es|30|diabética de pastillas y embarazada, azúcar 300, mucha sed
ca|55|prenc metformina, sucre 330, set i vomito
ca|66|diabètic de pastilles, 350, molta set i respiro molt ràpid
en|52|on metformin, sugar 340, very thirsty and being sick
en|61|type 2 on tablets, sugar 380, thirsty and confused
es|50|me operaron de un quiste y se han soltado dos puntos, tengo fiebre
es|60|me quitaron un lunar, se ha abierto un poco y sale mucha sangre, no para
es|55|me operaron de la barriga y se han soltado dos puntos
es|48|se me abrió la cicatriz de la cesárea un poquito
es|62|me quitaron un quiste, se me ha abierto la herida un poco y está negra y se extiende rápido
ca|50|em van treure un quist i s'han obert dos punts, tinc febre i calfreds
ca|45|s'ha obert una mica la ferida de la panxa de l'operació
en|50|couple of stitches came out of my stomach operation
en|44|mole removed, one stitch went and its pumping blood
en|39|c section wound has opened a bit at one end
es|80|se ha caído y tiene una pierna más corta que la otra y no apoya
es|15|se cayó de la bici y tiene una pierna más corta que otra
ca|82|ha caigut i té una cama més curta que l'altra, no la pot moure
en|79|she fell and one leg is shorter than the other
es|30|me dieron un puñetazo y noto la mordida rara desde entonces
es|28|me caí, me rompí la funda y no me encajan los dientes
en|31|got hit in the jaw and my bite feels different
es|60|creo que me está dando un ictus, mi madre está ingresada
es|70|mi hermano está ingresado y ahora yo tengo la boca torcida, anular la cita
es|55|anulen mi cita, mi padre está ingresado y a mi madre le está dando un ictus
ca|60|el meu germà està ingressat i a mi m'està agafant un ictus
en|58|my brother is in hospital with a stroke and now my own arm has gone weak
es|60|no respira nada
es|45|el pecho nada, bueno sí, me aprieta desde hace una hora
es|70|hablar nada, solo balbucea
es|65|fiebre nada, pero el pecho me aprieta
es|50|no siente la pierna nada
ca|60|parlar res, només fa sorolls
ca|70|no mou el braç gens
es|62|oigo cada vez menos y desde hoy tengo media cara caída
es|58|me sale la tensión 150 con 90 y me duele el pecho
es|30|embarazada de 34 semanas, me sale 150 con 100 y veo lucecitas
es|66|tensión 160 y no puedo mover el brazo
en|60|blood pressure 150 over 90 and my face has dropped
en|33|36 weeks pregnant, 155 over 100 and a terrible headache
es|70|mi marido no pronuncia bien las erres desde esta mañana
es|66|de repente solo dice palabras sueltas
ca|71|no pronuncia bé les erres des d'aquest matí
en|69|he cant say his rs since this morning and his mouth droops
es|45|tuerce un ojo y la boca desde hace una hora
es|50|me da un infarto, llamen
es|61|me está dando un infarto al ver la factura me ha dolido el pecho y el brazo
es|54|casi me da un infarto ayer, el pecho me aprieta todavía
en|57|nearly had a heart attack last night, chest still tight
en|60|having a heart attack
ca|60|m'agafa un infart
es|20|me muero de pena, quiero matarme
es|30|me muero de miedo, me quiere matar mi marido
es|40|me muero de frío y no puedo parar de tiritar, estoy confuso
es|25|me quedan diez pastillas, me he tomado las otras veinte
es|33|tenía treinta y me quedan diez pastillas, me las he tragado todas de golpe
en|30|ten tablets left, i took the other twenty
ca|30|em queden deu pastilles, m'he pres les altres vint
es|4|el perro me ha mordido en la cara y no para de sangrar
es|3|se ha comido el veneno de caracoles del perro
en|2|he ate the slug pellets
ca|3|s'ha menjat el verí de cargols
es|35|no me llega el código y me estoy ahogando, no puedo respirar
es|70|no puedo el jueves porque no puedo mover la pierna desde hoy
es|44|quiero el alta, me corté las venas anoche
es|50|quiero dejar de beber, llevo dos días sin beber y veo bichos
es|39|bebo demasiado y quiero dejarlo, pienso en matarme
en|41|drink too much and want to stop, ive been shaking and seeing things since i stopped
es|34|no tengo ganas de nada desde que me separé y ya tengo las pastillas preparadas
es|17|no sale de la habitación y se ha cortado las muñecas
ca|16|no surt de l'habitació i diu que es vol morir
en|15|wont leave his room and says he wants to die
es|40|da pánico salir, mi pareja me pega
es|30|el test es negativo pero me duele muchísimo el vientre y me he desmayado
es|28|mancho entre reglas con la pastilla y hoy sangro a chorros y me mareo
es|32|llevamos un año buscando un bebé, se me ha retrasado y me duele un lado muchísimo
es|60|se me olvidan las cosas desde esta mañana y habla raro
es|72|está torpe desde hoy y se le cae la mano
en|70|keeps forgetting things since this morning and his speech is slurred
es|63|boca seca desde hace meses y ahora vomito sangre
es|58|lengua blanca y se me está hinchando, no puedo tragar
es|30|se me tapa la nariz por la noche y hoy la garganta, no me entra aire
es|45|me despierto a las cuatro con el pecho apretado
es|70|me despierto a las tres ahogado
ca|70|em desperto a les tres ofegat
en|66|i wake up at three and cant get my breath
es|50|me sudan mucho las manos y me aprieta el pecho
en|52|sweaty palms, pain in my chest and jaw
es|60|ardor cuando ceno y hoy además sudo frío y me falta el aire
es|55|se me duerme la pierna cuando estoy sentado y no noto el culo ni aguanto el pis
es|68|se me duerme el pie si me siento y ahora no puedo mover la pierna
en|64|my leg goes dead when i sit and now my arm and face too
es|9|lombrices y le duele la barriga abajo a la derecha con fiebre y vómitos
es|45|uñero con el pie negro y fiebre, soy diabético
en|62|ingrown toenail, red streak up my leg, shaking and fever
es|65|tiroides alterado y el corazón a 160, me desmayo
es|60|hierro bajo y hago cacas negras y me mareo
en|58|low iron and black poo and i nearly fainted
es|8|tiene celos del hermanito y lo ha tirado por la escalera, está inconsciente
es|35|quiero terapia, si no me mato hoy
es|29|duele en las relaciones desde hace meses y hoy tengo 39 y un dolor horrible abajo
es|64|me tiemblan las manos y no puedo hablar bien desde hace una hora
es|60|tiene un bulto en la muñeca desde que cayó, la mano está fría y blanca
es|2|se chupa el dedo y se ha tragado una pila
es|54|mi mujer ha muerto, no quiero seguir viviendo, anulen su cita
ca|60|la meva dona va morir i jo em vull morir, anul·leu la visita
en|60|my wife died, i want to go with her, cancel her appointments
es|40|me coincide con la reunión y además no siento medio cuerpo
es|30|busco pediatra que hable inglés, mi bebé no respira bien y está azul
es|30|mi historia es que mi marido me pega
es|50|no veo, sangre por todas partes
es|60|no veo nada, sangra
es|70|el dolor del pecho me despierta
es|45|el dolor de cabeza me despierta, es el peor de mi vida
es|80|por la noche no se me despierta, está muy dormida
ca|80|no em desperta, no respon
en|40|her breathing is fine but i cant wake her
en|60|breathing isnt fine, she is blue
en|3|he is fitting well over ten minutes now
en|30|fitting, call someone
es|30|que alguien me ayude a parar, voy a matarme
ca|30|que algú m'ajudi a parar la sang, no para
es|30|curso de suicidio no, lo que quiero es morirme
en|20|read the overdose leaflet, i have taken forty
es|50|se me duermen los dedos y la mano está blanca y fría desde hace una hora, entra en calor y no vuelve
es|70|los dedos fríos y azules, no entran en calor, hace frío
en|72|my foot went white and cold this morning, warmed it and no better
es|60|no puedo subir el brazo desde hoy y me duele el pecho
es|58|hace un mes que el brazo me duele al andar y se me va al pecho
es|66|me duele el brazo izquierdo y la mandíbula al subir escaleras desde hace un mes
ca|60|fa un mes que em puja el dolor pel braç quan camino
es|40|necesito una carta, soy alérgico y ahora se me cierra la garganta
en|35|need a letter for my epipen and my throat is closing
en|29|letter for the airline, epipen, i was just stung and im dizzy
es|28|tengo el tampón dentro desde hace días y fiebre
en|30|forgot a tampon, fever and a rash all over
es|71|veía gris por un ojo hace un rato
ca|75|he vist negre per un ull i ja m'ha passat
en|74|the vision in my left eye went grey for a minute
es|20|dolor abajo a la derecha, al toser veo las estrellas
es|60|azúcar en ayunas 150 y ahora no me despierto bien, confuso
es|70|se me clava el pecho como un clavo al respirar y me ahogo
es|50|flujo y picor y se me hincha la cara y no respiro tras el antibiótico
ca|40|no hi veig sang però no puc respirar
es|60|sangre no sale, pero vomito negro
es|30|tengo los ojos con arenilla desde hace semanas y desde esta mañana me duele muchísimo uno y veo borroso
es|45|ojos secos de siempre, pero hoy me ha saltado lejía en el ojo
es|60|arenilla en los ojos hace meses y de repente he dejado de ver por uno
es|50|me escuecen los ojos por la tarde desde hace semanas y ahora veo destellos y una cortina
ca|48|tinc els ulls secs de fa mesos i ara de cop no hi veig d'un ull
en|52|gritty eyes for months and today I suddenly lost the sight in one eye
en|40|dry eyes for weeks, now bleach splashed in my eye
es|20|un orzuelo y tengo el párpado cerrado, fiebre de 39 y veo doble
ca|25|un mussol a la parpella, molt inflada, febre i hi veig doble
en|22|stye, the lid is swollen shut, fever and double vision
es|30|ronchas desde hace semanas y hoy se me está hinchando la lengua
es|40|tengo escamas de psoriasis y ahora ronchas por todo el cuerpo de repente y me ahogo
es|25|me pica todo desde hace meses pero acabo de comer gambas y me han salido ronchas y no puedo respirar
ca|33|porto setmanes amb favons i ara se m'infla la gola
en|35|hives for weeks and now my throat is closing
en|28|itchy scaly skin for years, just ate peanuts, hives everywhere and i feel faint
es|66|cuando ando me duele la pantorrilla, descanso y se me pasa, desde hace meses, y hoy tengo el pie frío y blanco
es|70|me duelen los gemelos al andar hace meses, paro y se me pasa, y desde ayer me ahogo y me duele el pecho
es|72|al caminar paro y se me pasa desde hace meses, ahora el pie está helado y no lo siento
ca|68|quan camino em fan mal els bessons, descanso i em passa, de fa mesos, però ara tinc el peu fred i blanc
en|69|calf pain when I walk, stop and it goes, for months, now my foot is cold and white and numb
es|40|el corazón se me salta un latido desde hace semanas y me acabo de desmayar
es|35|me da vuelcos el corazón hace meses y ahora me duele el pecho y sudo
es|50|extrasístoles desde hace meses, hoy palpitaciones y me falta el aire
es|60|noto un vuelco en el corazón hace semanas, soy cardiópata y me mareo
ca|45|el cor em fa un salt de fa setmanes i avui m'he desmaiat
en|44|skipped beats for months and just now I blacked out
en|38|ectopic beats for weeks, chest pain now and short of breath
es|2|fiebre solo el primer día y ya no, pero está muy adormilado y no quiere comer
es|3|tuvo fiebre el primer día y ya no, tos, y ahora respira muy rápido y se le marcan las costillas
es|1|ya no tiene fiebre pero tiene manchas moradas que no se van al apretar
es|4|fiebre tuvo dos días y ya no, hoy tiene el cuello rígido y le duele mucho la cabeza
ca|2|ja no té febre però no es desperta
ca|3|va tenir febre el primer dia i ja no, ara respira molt de pressa i no pot parlar
en|2|fever for a day and now gone, but he is floppy and wont wake up
en|4|had a fever the first day and now none, but purple spots that dont fade
es|65|mi padre está en la cama y no me responde
es|70|no me responde en la cama, le hablo y nada
ca|66|el pare és al llit i no respon
en|71|my dad is in bed and not responding
es|1|la barriga la tiene blanda pero está flácido y no reacciona
es|6|la tripa está blanda, pero no se despierta
ca|1|té la panxa tova, està molt flac i no reacciona
en|1|tummy is soft but he's floppy and grey
es|30|me descartaron un infarto ayer y hoy me aprieta el pecho y sudo
es|58|en urgencias descartaron ictus pero ahora se le ha torcido la boca otra vez
ca|60|em van descartar un infart i ara em fa mal el pit i el braç
en|61|they ruled out a heart attack last week, crushing chest pain now
en|66|stroke was ruled out yesterday, now her face has dropped again
es|20|tengo que hacer un trabajo sobre el suicidio y quiero matarme
es|35|estoy embarazada y sangro mucho
es|40|quedado con miedo y dolor en el pecho que me baja al brazo
es|1|me he quedado con el susto, se me ha caído el bebé de la cama y vomita
es|40|me despierto con un dolor en el pecho que me aprieta
es|66|me despierto con medio cuerpo dormido y no puedo hablar bien
ca|64|em desperto amb mal al pit i suor freda
en|63|I wake up with crushing chest pain and sweating
en|50|he fell asleep and I can't wake him up
en|4|she banged her head and has fallen asleep
es|3|se dio un golpe en la cabeza y se ha quedado dormida
ca|3|s'ha donat un cop al cap i s'ha adormit
es|22|me escuecen los ojos con el cloro, se me ha metido lejía en el ojo
es|2|se mete cosas en la boca y se ha tragado una pila de botón
en|2|puts everything in his mouth, he has swallowed a button battery
es|50|se me duerme la pierna si me siento mucho y ahora no noto el culo ni puedo orinar
es|19|mi hermana es epiléptica, tuvo una convulsión ahora mismo y no responde
es|50|de repente veo mal de lejos y de cerca, todo negro por un ojo
ca|55|de cop hi veig malament de lluny, no hi veig d'un ull
en|56|suddenly cant see far away, one eye is black
es|68|de repente tartamudea y se le cae la boca
ca|70|de cop quequeja i té la boca torta
en|72|suddenly stammering and his face is drooping
es|40|voz ronca desde que me picó la avispa, se me cierra la garganta
en|30|hoarse voice since the wasp sting and my throat is closing
es|45|tengo la nariz tapada y me estoy ahogando, labios azules
es|70|calambres en las piernas por la noche y hoy la pierna blanca y helada
es|60|ardor cuando me agacho y sudor frío con mareo y falta de aire
es|55|me cuesta agacharme a ponerme los calcetines y no noto los genitales, me orino encima
es|62|temblor de manos desde hace años y hoy no puedo mover el brazo derecho de golpe
ca|63|tremolor de les mans de fa anys i ara no puc moure el braç dret
en|64|hands shake when I pour for years, and suddenly cant move my right arm
es|30|vasectomía hace un año, y desde hace dos horas me duele muchísimo un testículo
es|25|duermo tres horas cada noche desde hace semanas y oigo voces que me dicen que me mate
es|47|la tensión 15 y 9 y me duele el pecho y el brazo izquierdo
es|66|tensión 15,5 y 9, se me ha torcido la boca
es|7|le he dado una galleta con nueces, le salen ronchas y no para de toser
ca|8|li he donat una galeta amb ametlles, té favons per tot el cos i tus sense parar
en|9|gave her a biscuit with cashews, hives all over and she keeps coughing
es|70|me duele la sien al peinarme y la mandíbula al masticar y he visto gris por un ojo
en|71|sore temple, jaw aches when I chew, and my right eye went dark for a minute
`;
