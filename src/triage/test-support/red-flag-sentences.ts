import type { Language } from '../../platform/i18n/language.ts';

/** As callers say them. Each must reach level 1 or 2, or a person at once. */
export const RED_FLAG_SENTENCES: Readonly<Record<Language, string>> = {
  es: `
quiero acabar con este dolor para siempre
no veo nada más que luces desde hace una hora
mi niña de menos de 3 meses tiene 38,5
desde esta mañana mi marido no habla bien todavía
se olvida de las cosas, repite lo mismo, desde esta mañana
a mi jefe le está dando un ictus, ahora mismo
mi padre está roncando raro y mi mujer dice que no respira
mi hijo habla de suicidio, quiero pedir hora
me duele mucho el pecho y se me va al brazo
tengo una presión en el pecho desde hace media hora
mi marido tiene un peso en el pecho y está sudando frío
noto una opresión en el pecho que me sube a la mandíbula
creo que me está dando un infarto
mi padre dice que le aprieta el pecho y está blanco
pinchazos en el corazón y me falta el aire
no puedo respirar
mi hija no respira bien y tiene los labios morados
me ahogo, no me entra el aire
mi abuelo respira muy mal y no puede ni hablar
el niño hace un ruido raro al respirar y está babeando
tengo asma y el ventolín no me hace nada
se ha atragantado con un trozo de carne
mi bebé se ha puesto azul
me cuesta mucho respirar desde esta mañana y tengo la pierna hinchada
estoy tosiendo sangre
a mi madre se le ha torcido la boca
mi mujer habla raro de repente y no le salen las palabras
no puede mover el brazo derecho
se le ha dormido medio cuerpo
de repente veo doble y estoy mareado
mi padre no puede hablar y tiene la cara caída
tuvo la boca torcida un rato y ya se le ha pasado
mi marido no se despierta
mi madre no responde, está en el suelo
se ha desmayado y no vuelve en sí
le ha dado un ataque, está convulsionando
mi hijo ha tenido una convulsión con la fiebre
me he desmayado dos veces hoy
mi abuela está muy confusa y no sabe dónde está
mi suegro desvaría y tiene fiebre
se me está hinchando la lengua después de comer gambas
tengo ronchas por todo el cuerpo y me cuesta respirar
le ha picado una avispa y se le hincha la cara
se me cierra la garganta
he tomado amoxicilina y me he llenado de ronchas, vomito
no para de sangrar
me he cortado y sangra a chorros
mi marido vomita sangre
hago caca negra como el alquitrán y estoy mareado
me he cortado con un cuchillo muy profundo y se ve el hueso
le sangra la nariz y no se corta la sangre, toma sintrom
tengo fiebre y no puedo doblar el cuello
mi hija tiene fiebre y manchas moradas que no se van al apretar
mi bebé de 2 meses tiene 38 de fiebre
recién nacido con fiebre
mi niña de un mes está ardiendo y no quiere comer
el bebé está muy decaído y no moja el pañal
mi hijo de 4 meses tiene 39,5
el niño está como un trapo y no reacciona
llora muy débil y no quiere mamar
estoy con quimioterapia y tengo 38,3
tengo fiebre, tiritona y estoy confundido, no orino desde ayer
me duele muchísimo la barriga y la tengo dura como una piedra
dolor muy fuerte en la parte baja derecha de la tripa con fiebre y vómitos
mi padre de 78 años tiene un dolor de barriga repentino y se ha mareado
estoy embarazada y sangro
estoy embarazada de 30 semanas y no noto al bebé
he roto aguas
tengo contracciones cada cinco minutos
embarazada de 8 meses con dolor de cabeza y veo lucecitas
di a luz hace una semana y sangro mucho con coágulos
di a luz hace diez días y tengo fiebre
tengo un retraso y me duele mucho el bajo vientre
empapo una compresa cada hora
me duele mucho un testículo desde hace dos horas
mi hijo tiene un testículo hinchado y le duele
es el peor dolor de cabeza de mi vida
de golpe un dolor de cabeza como un trueno
me duele la cabeza, tengo fiebre y el cuello rígido
se ha dado un golpe en la cabeza y ha vomitado tres veces
mi madre se ha caído, se ha dado en la cabeza y toma eliquis
se ha caído de la cama y no se despierta bien, está adormilado
le sale líquido transparente por la nariz después del golpe
se le ve el hueso, se ha roto la pierna
mi abuela se ha caído y no puede apoyar la pierna
el pie lo tengo frío y blanco y me duele
tengo la espalda fatal y no siento la entrepierna
me duele la espalda y se me escapa el pis
me fallan las dos piernas desde ayer
no veo por un ojo
me ha entrado lejía en el ojo
veo como una cortina en el ojo izquierdo
tengo el ojo rojo, me duele mucho y veo borroso
no puedo tragar ni la saliva
no puedo orinar desde anoche y me duele
me quiero morir
no quiero seguir viviendo
mi hijo dice que se va a matar
me he cortado las venas
mi pareja me ha pegado
me he tomado una caja entera de pastillas
mi hijo se ha bebido lejía
el niño se ha tragado una pila de botón
he tomado quince paracetamoles por el dolor de muelas
mi madre se ha pinchado doble de insulina
soy diabético, vomito y tengo muchísima sed
tengo el azúcar a 45 y sudo frío
me operaron hace cinco días y tengo fiebre y la herida con pus
se me ha abierto la herida de la operación
tengo la cara hinchada por la muela y no puedo abrir la boca
el flemón me llega al ojo y tengo fiebre
se me ha salido un diente entero de un golpe
me sacaron una muela y no para de sangrar
me han sacado una muela, tomo sintrom y sangra
me muero, ayuda por favor
q me duele el pexo y no puedo respirar
quiero saber el precio, y me cuelga la cara`,
  ca: `
ha començat a treure sang
vull acabar amb aquest dolor per sempre
de cop no hi veig res més que ombres
encara no parla bé, li ha passat fa una hora
el meu veí està tenint un infart
a l’escola diuen que s’autolesiona, voldria hora
em fa molt mal el pit i em va cap al braç
tinc una pressió al pit des de fa mitja hora
el meu marit té un pes al pit i sua fred
noto una opressió al pit que em puja a la mandíbula
crec que tinc un infart
al meu pare li apreta el pit i està blanc
punxades al cor i em falta l'aire
no puc respirar
la meva filla no respira bé i té els llavis morats
m'ofego, no m'entra l'aire
l'avi respira molt malament i no pot ni parlar
el nen fa un soroll estrany en respirar i baveja
tinc asma i el ventolin no em fa res
s'ha ennuegat amb un tros de carn
el nadó s'ha posat blau
em costa molt respirar des d'aquest matí i tinc una cama inflada
estic tossint sang
a la meva mare se li ha torçat la boca
la meva dona parla estrany de cop i no li surten les paraules
no pot moure el braç dret
se li ha adormit mig cos
de cop hi veig doble i estic marejat
el meu pare no pot parlar i té la cara caiguda
ha tingut la boca torta una estona i ja se li ha passat
el meu marit no es desperta
la meva mare no respon, és a terra
s'ha desmaiat i no torna en si
li ha agafat un atac, està convulsionant
el meu fill ha tingut una convulsió amb la febre
m'he desmaiat dues vegades avui
l'àvia està molt confosa i no sap on és
el sogre desvarieja i té febre
se m'està inflant la llengua després de menjar gambes
tinc fogony per tot el cos i em costa respirar
l'ha picat una vespa i se li infla la cara
se'm tanca la gola
he pres amoxicil·lina i m'he omplert de fogony, vomito
no para de sagnar
m'he tallat i sagna a raig
el meu marit vomita sang
faig caca negra com el quitrà i estic marejat
m'he tallat amb un ganivet molt profund i es veu l'os
li sagna el nas i no s'atura la sang, pren sintrom
tinc febre i no puc doblegar el coll
la meva filla té febre i taques morades que no marxen en prémer
el meu nadó de 2 mesos té 38 de febre
nadó acabat de néixer amb febre
la meva nena d'un mes està bullint i no vol menjar
el nadó està molt decaigut i no mulla el bolquer
el meu fill de 4 mesos té 39,5
el nen està com un drap i no reacciona
plora molt fluix i no vol mamar
faig quimioteràpia i tinc 38,3
tinc febre, calfreds i estic confós, no orino des d'ahir
em fa moltíssim mal la panxa i la tinc dura com una pedra
dolor molt fort a la part baixa dreta de la panxa amb febre i vòmits
el meu pare de 78 anys té un dolor de panxa sobtat i s'ha marejat
estic embarassada i sagno
estic embarassada de 30 setmanes i no noto el nadó
he trencat aigües
tinc contraccions cada cinc minuts
embarassada de 8 mesos amb mal de cap i veig llumetes
vaig parir fa una setmana i sagno molt amb coàguls
vaig parir fa deu dies i tinc febre
tinc un retard i em fa molt mal el baix ventre
amaro una compresa cada hora
em fa molt mal un testicle des de fa dues hores
el meu fill té un testicle inflat i li fa mal
és el pitjor mal de cap de la meva vida
de cop un mal de cap com un tro
em fa mal el cap, tinc febre i el coll rígid
s'ha donat un cop al cap i ha vomitat tres vegades
la mare ha caigut, s'ha donat un cop al cap i pren eliquis
ha caigut del llit, s'ha donat al cap i està ensopit
li surt líquid transparent pel nas després del cop
es veu l'os, s'ha trencat la cama
l'àvia ha caigut i no pot recolzar la cama
tinc el peu fred i blanc i em fa mal
em fa mal l'esquena i no sento l'entrecuix
em fa mal l'esquena i se m'escapa el pipi
em fallen les dues cames des d'ahir
no hi veig d'un ull
m'ha entrat lleixiu a l'ull
veig com una cortina a l'ull esquerre
tinc l'ull vermell, em fa molt mal i hi veig borrós
no puc empassar ni la saliva
no puc orinar des d'ahir a la nit i em fa mal
em vull morir
no vull seguir vivint
el meu fill diu que es vol matar
m'he tallat les venes
la meva parella m'ha pegat
m'he pres una capsa sencera de pastilles
el meu fill s'ha begut lleixiu
el nen s'ha empassat una pila de botó
he pres quinze paracetamols pel mal de queixal
la mare s'ha punxat doble d'insulina
sóc diabètic, vomito i tinc moltíssima set
tinc el sucre a 45 i suo fred
em van operar fa cinc dies i tinc febre i la ferida amb pus
se m'ha obert la ferida de l'operació
tinc la cara inflada pel queixal i no puc obrir la boca
el flegmó m'arriba a l'ull i tinc febre
m'ha saltat una dent sencera d'un cop
em van treure un queixal i no para de sagnar
m'han tret un queixal, prenc sintrom i sagna
em penja la boca d'un costat i parlo malament
em moro, ajudeu-me`,
  en: `
my chest pain is gone, they said to call you, I was sweating an hour ago
floaters that came out of nowhere today
my mum cant talk now, she was fine this morning
cant remember banging my head when I came off the bike
such a headache, worst of my life, came on in a second
I take blood thinner tablets and banged my head
school says she is self harming, need an appointment
my chest hurts a lot and it goes down my arm
I've had pressure in my chest for half an hour
my husband has a heavy feeling in his chest and he's in a cold sweat
I have tightness in my chest going up to my jaw
I think I'm having a heart attack
my dad says his chest is tight and he's gone grey
stabbing pain in my heart and I'm short of breath
I can't breathe
my daughter is struggling to breathe and her lips are blue
I'm suffocating, can't get any air
grandpa is gasping and can't finish a sentence
my son makes a strange noise when he breathes and he's drooling
I have asthma and my inhaler isn't working
he's choking on a piece of meat
my baby has turned blue
I'm very short of breath since this morning and one leg is swollen
I'm coughing up blood
my mum's mouth has dropped on one side
my wife is suddenly slurring her words
he can't move his right arm
half his body has gone numb
suddenly I'm seeing double and I'm dizzy
dad can't speak and his face is drooping
his mouth was crooked for a while and it has passed now
my husband won't wake up
my mother is unresponsive on the floor
she fainted and won't come round
he's having a seizure
my son had a fit with the fever
I passed out twice today
grandma is very confused and doesn't know where she is
my father in law is delirious with a fever
my tongue is swelling after eating prawns
I have hives all over and it's hard to breathe
she was stung by a wasp and her face is swelling
my throat is closing up
I took amoxicillin and I'm covered in hives and throwing up
it won't stop bleeding
I cut myself and blood is spurting
my husband is vomiting blood
my poo is black like tar and I feel dizzy
deep cut with a knife, I can see the bone
nosebleed that won't stop and he takes warfarin
I have a fever and can't bend my neck
my daughter has a fever and purple spots that don't fade
my 2 month old has a temperature of 38.5
newborn with a fever
my one month old is burning up and won't feed
the baby is floppy and has had no wet nappies
my 4 month old son has 39.5 fever
my toddler is limp and not responding
weak cry and refusing to feed, he is 3 weeks old
I'm on chemo and my temperature is 38.3
fever, shaking chills and confused, hasn't peed since yesterday
my stomach hurts terribly and it's hard as a rock
severe pain in the lower right side of my belly with fever and vomiting
my 78 year old father has sudden stomach pain and feels faint
I'm pregnant and bleeding
I'm 30 weeks pregnant and can't feel the baby
my waters broke
I'm having contractions every five minutes
eight months pregnant with a headache and seeing spots
I gave birth a week ago and I'm bleeding heavily with clots
I gave birth ten days ago and have a fever
my period is late and I have bad lower belly pain
soaking a pad every hour
my testicle has been hurting badly for two hours
my son has a swollen painful testicle
it's the worst headache of my life
sudden headache like being hit on the head
headache, fever and a stiff neck
she hit her head and has vomited three times
mum fell and hit her head and she's on blood thinners
he fell and banged his head and is very drowsy
clear fluid from his nose after the knock
the bone is sticking out of his leg
my grandmother fell and can't put weight on her leg
my foot is cold and white and painful
my back is bad and my groin is numb
back pain and I've lost control of my bladder
both legs have gone weak since yesterday
I can't see out of one eye
I got bleach in my eye
there's like a curtain over my left eye
my eye is red, very painful and blurry
I can't swallow even my own saliva
I can't pee since last night and it hurts
I want to die
I don't want to live anymore
my son says he's going to kill himself
I cut my wrists
my partner hit me
I took a whole box of pills
my son drank bleach
the toddler swallowed a button battery
I took fifteen paracetamol tablets for my toothache
mum took double her insulin
I'm diabetic, vomiting and extremely thirsty
my sugar is 45 and I'm sweating
I had surgery five days ago and I have a fever and pus in the wound
my surgical wound has come open
my face is swollen from a tooth and I can't open my mouth
the abscess is spreading to my eye and I have a fever
my tooth got knocked out whole
I had a tooth out and it won't stop bleeding
tooth extraction yesterday, I'm on warfarin and it's bleeding
help me, I'm dying`,
};
