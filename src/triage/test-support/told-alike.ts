import type { Language } from '../../platform/i18n/language.ts';

/** One ordinary way to tell each finding of the protocols' own tests, the same in Spanish, Catalan and English. */
const TOLD = `
abdominal-pain | me duele la barriga | em fa mal la panxa | I have a tummy ache
admin-prescription | necesito que me renueven la receta | necessito que em renovin la recepta | I need my prescription renewed
admin-results | quiero saber mis resultados | vull saber els meus resultats | I want to know my test results
alcohol-coma | ha bebido mucho y no se despierta | ha begut molt i no es desperta | he drank a lot and won't wake up
alcohol-withdrawal | dejé el alcohol hace dos días y veo bichos | vaig deixar l'alcohol fa dos dies i veig bestioles | I stopped drinking two days ago and I am seeing bugs
allergy | tengo alergia | tinc al·lèrgia | I have an allergy
amnesia | no recuerda lo que pasó | no recorda què va passar | he doesn't remember what happened
anaphylaxis-said | es una anafilaxia | és una anafilaxi | it is anaphylaxis
animal-bite | me ha mordido un perro | m'ha mossegat un gos | a dog bit me
anticoagulated | tomo sintrom | prenc sintrom | I take warfarin
asthma | tengo asma | tinc asma | I have asthma
avulsed-tooth | se me ha salido un diente entero | m'ha saltat una dent sencera | my tooth has been knocked out whole
back-pain | me duele la espalda | em fa mal l'esquena | my back hurts
barking-cough | tiene tos de perro | té tos de gos | he has a barking cough
belly-injury | me han dado un golpe fuerte en la barriga | m'han donat un cop fort a la panxa | I took a hard blow to the belly
benzodiazepine-stopped | he dejado el valium | he deixat el valium | I have come off valium
big-fall | se ha caído desde un segundo piso | ha caigut d'un segon pis | he fell from the second floor
bite-changed | no me encajan los dientes | no m'encaixen les dents | my teeth don't fit together
black-stool | hago las heces negras | faig la femta negra | my stools are black
bleeding | estoy sangrando | estic sagnant | I am bleeding
bleeding-after-extraction | me sacaron una muela y me sangra | em van treure un queixal i em sagna | I had a tooth out and it's bleeding
bleeding-unstoppable | no para de sangrar | no para de sagnar | it won't stop bleeding
blood-in-stool | tengo sangre en las heces | tinc sang a la femta | there is blood in my stool
blood-in-urine | orino sangre | orino sang | there is blood in my urine
blue-lips | tiene los labios azules | té els llavis blaus | his lips are blue
blurred-vision | veo borroso | hi veig borrós | my vision is blurred
both-legs-weak | me fallan las dos piernas | em fallen les dues cames | both my legs are weak
breast-lump | me he notado un bulto en el pecho | m'he notat un bony al pit | I found a lump in my breast
breathless | me falta el aire | em falta l'aire | I'm short of breath
broken-prosthesis | se me ha soltado un bracket | se m'ha desenganxat un bracket | my bracket came off
broken-tooth | se me ha roto un diente | se m'ha trencat una dent | I broke a tooth
bulging-fontanelle | tiene la mollera abultada | té la fontanel·la inflada | his soft spot is bulging
burn | me he quemado la mano | m'he cremat la mà | I burned my hand
button-battery | se ha tragado una pila de botón | s'ha empassat una pila de botó | he swallowed a button battery
calf-swelling | tengo la pantorrilla hinchada | tinc el panxell inflat | my calf is swollen
cancer-history | he tenido cáncer | he tingut càncer | I have had cancer
cannot-bear-weight | no puedo apoyar el pie | no puc recolzar el peu | I can't put weight on my foot
cannot-breathe | no puedo respirar | no puc respirar | I can't breathe
cannot-speak-breathless | no puede hablar de lo que le falta el aire | no pot parlar de la falta d'aire | he is too breathless to speak
cannot-swallow | no puedo tragar ni la saliva | no puc empassar ni la saliva | I can't swallow my own saliva
carbon-monoxide | hemos respirado monóxido de la caldera | hem respirat monòxid de la caldera | we breathed carbon monoxide from the boiler
catheter | llevo una sonda en la orina | porto una sonda a l'orina | I have a urinary catheter
chemical-in-eye | me ha entrado lejía en el ojo | m'ha entrat lleixiu a l'ull | bleach got in my eye
chest-pain | me duele el pecho | em fa mal el pit | my chest hurts
chickenpox-contact | he estado en contacto con la varicela | he estat en contacte amb la varicel·la | I have been in contact with chickenpox
child | es para mi hijo pequeño | és per al meu fill petit | it's for my little boy
choking | se ha atragantado | s'ha ennuegat | he is choking
clear-fluid-nose-ear | le sale líquido por el oído | li surt líquid per l'orella | clear fluid is coming from his ear
cold-limb | tengo la pierna fría y pálida | tinc la cama freda i pàl·lida | my leg is cold and pale
cold-sweat | tengo sudor frío | tinc suor freda | I am in a cold sweat
cold-symptoms | estoy resfriado | estic refredat | I have a cold
confusion | está confuso | està confós | he is confused
constipation | estoy estreñido | vaig restret | I am constipated
contact-lens | llevo lentillas | porto lentilles | I wear contact lenses
cough | tengo tos | tinc tos | I have a cough
coughing-blood | toso sangre | tusso sang | I'm coughing up blood
cut | me he cortado | m'he tallat | I've got a cut
dark-urine-after-effort | ayer fui al gimnasio y hoy orino marrón oscuro | ahir vaig anar al gimnàs i avui l'orina és marró fosc | I went to the gym yesterday and today my urine is dark brown
deep-wound | tengo una herida profunda | tinc una ferida profunda | I have a deep wound
deformed-limb | tiene el brazo deformado | té el braç deformat | his arm is deformed
dehydrated | está deshidratado | està deshidratat | he is dehydrated
dental-pain | me duele una muela | em fa mal un queixal | I have toothache
dental-pain-uncontrolled | el dolor de muelas no se quita con calmantes | el mal de queixal no marxa amb calmants | painkillers don't touch the toothache
dental-swelling | tengo la encía hinchada | tinc la geniva inflada | my gum is swollen
dental-swelling-spreading | la hinchazón de la muela me llega al ojo | la inflor del queixal m'arriba a l'ull | the swelling from my tooth is spreading to my eye
dental-trauma | me he dado un golpe en los dientes | m'he donat un cop a les dents | I hit my teeth
diabetic | soy diabético | sóc diabètic | I am diabetic
diabetic-foot | soy diabético y tengo una herida en el pie | sóc diabètic i tinc una ferida al peu | I am diabetic and have a wound on my foot
diarrhoea | tengo diarrea | tinc diarrea | I have diarrhoea
displaced-tooth | se me ha movido un diente del golpe | se m'ha mogut una dent del cop | my tooth has been pushed out of place by a blow
dizzy | estoy mareado | estic marejat | I feel dizzy
double-vision | veo doble | hi veig doble | I see double
drowsy | está muy adormilado | està molt ensopit | he is very drowsy
drugs-alcohol | ha tomado drogas | ha pres drogues | he has taken drugs
dry-socket | me sacaron una muela y el hueco me duele cada vez más y huele mal | em van treure un queixal i el forat em fa cada vegada més mal i fa pudor | I had a tooth out and the socket hurts more and more and smells bad
dysuria | me escuece al orinar | em cou quan orino | it burns when I pee
ear-discharge | me supura el oído | em supura l'orella | my ear is discharging
ear-pain | me duele el oído | em fa mal l'orella | my ear hurts
easy-bruising | me salen moratones sin golpes | em surten blaus sense cops | I have bruises without any knocks
effort-breathless | me falta el aire solo al subir escaleras | em falta l'aire només en pujar escales | I get short of breath only on stairs
emergency-said | es una emergencia | és una emergència | this is an emergency
epididymitis-signs | tengo 30 años y hace cinco días que me duele poco a poco un testículo y me escuece al orinar | tinc 30 anys i fa cinc dies que em fa mal a poc a poc un testicle i em cou quan orino | I am 30 years old and my testicle has been slowly getting sore for five days and it burns when I pee
epigastric-pain | me duele la boca del estómago | em fa mal la boca de l'estómac | I have pain in the pit of my stomach
epileptic | soy epiléptico | sóc epilèptic | I am epileptic
everyday-complaint | me ha salido una verruga | m'ha sortit una berruga | I have a wart
extraction | me sacaron una muela | em van treure un queixal | I had a tooth out
eye-injury | me han dado un golpe en el ojo | m'han donat un cop a l'ull | I was hit in the eye
eye-pain | me duele el ojo | em fa mal l'ull | my eye hurts
eyelid-swelling | tengo el párpado hinchado | tinc la parpella inflada | my eyelid is swollen
face-swelling | se me hincha la cara | se m'infla la cara | my face is swelling
fainted | me he desmayado | m'he desmaiat | I fainted
fall | me he caído | he caigut | I had a fall
fever | tengo fiebre | tinc febre | I have a fever
fever-days | llevo seis días con fiebre | fa sis dies que tinc febre | I've had a fever for six days
flank-pain | me duele el costado a la altura del riñón | em fa mal el costat a l'altura del ronyó | I have pain in my side over the kidney
flashes-curtain | veo destellos | veig espurnes | I see flashes of light
foot-wound | tengo una herida en el pie | tinc una ferida al peu | I have a wound on my foot
foreign-body | se ha metido una cosa en la nariz | s'ha ficat una cosa al nas | he has put something up his nose
fracture-said | me he roto el brazo | m'he trencat el braç | I have broken my arm
gum-bleeding | me sangran las encías | em sagnen les genives | my gums bleed
gynae-bleeding | tengo sangrado vaginal | tinc sagnat vaginal | I have vaginal bleeding
hand-infection | tengo el dedo rojo e hinchado, con fiebre | tinc el dit vermell i inflat, amb febre | my finger is red and swollen and I have a fever
hard-to-swallow | me cuesta tragar | em costa empassar | it's hard to swallow
harm-others | quiere hacer daño a alguien | vol fer mal a algú | he wants to hurt somebody
head-injury | me he dado un golpe en la cabeza | m'he donat un cop al cap | I hit my head
headache | me duele la cabeza | em fa mal el cap | I have a headache
heart-attack-said | creo que es un infarto | crec que és un infart | I think it's a heart attack
heart-device-alarm | me pita el marcapasos | em xiula el marcapassos | my pacemaker is beeping
heart-disease | tengo una insuficiencia cardíaca | tinc una insuficiència cardíaca | I have heart failure
heartburn | tengo ardor de estómago | tinc cremor d'estómac | I have heartburn
heat-stroke | tiene un golpe de calor | té un cop de calor | he has heat stroke
heavy-bleeding | sangra muchísimo | sagna moltíssim | he is bleeding heavily
hernia-stuck | la hernia se me ha quedado fuera y duele | l'hèrnia se m'ha quedat fora i fa mal | my hernia is stuck out and painful
high-blood-pressure | tengo la tensión alta | tinc la tensió alta | I have high blood pressure
high-fever | tiene mucha fiebre | té molta febre | he has a very high fever
high-sugar | tengo el azúcar muy alto | tinc el sucre molt alt | my blood sugar is very high
hives | tengo ronchas por todo el cuerpo | tinc fogony per tot el cos | I have hives all over
hot-joint | tengo la rodilla roja y caliente | tinc el genoll vermell i calent | my knee is red and hot
immunosuppressed | estoy con quimioterapia | faig quimioteràpia | I am on chemotherapy
inhaled-dental-part | me he tragado una corona | m'he empassat una corona | I swallowed a crown
inhaler-fails | el inhalador no me hace nada | l'inhalador no em fa res | my inhaler isn't working
inhaler-often | necesito el ventolin cada dos horas | necessito el ventolin cada dues hores | I need my inhaler every two hours
injected-under-pressure | me he inyectado pintura en el dedo con la pistola de pintura | m'he injectat pintura al dit amb la pistola de pintura | the paint gun injected paint into my finger
jaundice | tengo la piel amarilla | tinc la pell groga | my skin is yellow
joint-pain | me duele la rodilla | em fa mal el genoll | my knee hurts
labour | tengo contracciones de parto | tinc contraccions de part | I am in labour
late-period | tengo un retraso de la regla | tinc un retard de la regla | my period is late
leg-swelling | tengo las piernas hinchadas | tinc les cames inflades | my legs are swollen
less-movement | el bebé se mueve menos | el nadó es mou menys | the baby is moving less
light-hurts | me molesta mucho la luz | em molesta molt la llum | I can't stand the light
limb-injury | me he torcido el tobillo | m'he torçat el turmell | I twisted my ankle
limb-swelling | tengo el tobillo hinchado | tinc el turmell inflat | my ankle is swollen
locked-back | me he quedado clavado de la espalda | m'he quedat clavat de l'esquena | my back has locked up
lost-bladder-control | se me escapa la orina y no lo controlo | se m'escapa l'orina i no ho controlo | I have lost control of my bladder
low-blood-pressure | tengo la tensión muy baja | tinc la tensió molt baixa | my blood pressure is very low
low-mood | estoy muy triste | estic molt trist | I feel very low
low-sugar | tengo el azúcar muy bajo | tinc el sucre molt baix | my blood sugar is very low
mastitis | tengo mastitis | tinc mastitis | I have mastitis
mastoid | tengo hinchado detrás de la oreja | tinc inflat darrere de l'orella | it's swollen behind my ear
medication-problem | me ha sentado mal una medicina | m'ha fet mal una medicina | a medicine disagreed with me
meningitis-said | creo que es meningitis | crec que és meningitis | I think it's meningitis
morning-after | necesito la píldora del día después | necessito la píndola de l'endemà | I need the morning after pill
mottled | tiene la piel a manchas | té la pell clapejada | his skin is mottled
mouth-ulcer | tengo una llaga en la boca | tinc una nafra a la boca | I have a mouth ulcer
muffled-voice | tiene voz de patata caliente | té veu de patata calenta | he has a hot potato voice
neck-injury | me he dado un golpe en el cuello | m'he donat un cop al coll | I took a knock to the neck
neck-pain | me duelen las cervicales | em fan mal les cervicals | my neck hurts
neck-swelling | se me ha hinchado el cuello | se m'ha inflat el coll | my neck is swollen
needlestick | me he pinchado con una jeringuilla usada | m'he punxat amb una xeringa usada | I pricked myself with a used needle
new-medicine | desde que tomo una medicina nueva | des que prenc una medicina nova | since I started a new medicine
night-pain | el dolor me despierta por la noche | el dolor em desperta a la nit | the pain wakes me at night
no-gas | no puedo expulsar gases | no puc expulsar gasos | I can't pass wind
no-insulin | me he quedado sin insulina | m'he quedat sense insulina | I have run out of insulin
no-urine | no puedo orinar | no puc orinar | I can't pee
non-blanching-rash | tiene manchas que no desaparecen al apretar | té taques que no desapareixen en prémer | he has spots that don't fade when pressed
nosebleed | me sangra la nariz | em sagna el nas | I have a nosebleed
not-breathing | no respira | no respira | he is not breathing
not-feeding | el bebé no quiere comer | el bebè no vol menjar | the baby won't feed
numbness | se me duerme la mano | se m'adorm la mà | my hand goes numb
open-fracture | se le ve el hueso | se li veu l'os | the bone is sticking out
out-of-medication | me he quedado sin pastillas | m'he quedat sense pastilles | I have run out of my tablets
overdose | me he tomado demasiadas pastillas | m'he pres massa pastilles | I took too many pills
palpitations | tengo palpitaciones | tinc palpitacions | I have palpitations
panic | tengo ansiedad | tinc ansietat | I have anxiety
panic-attack | tengo un ataque de pánico | tinc un atac de pànic | I am having a panic attack
paraphimosis | no puedo bajar la piel del pene y está hinchado | no puc abaixar la pell del penis i està inflat | my foreskin is stuck back and swollen
pelvic-pain | tengo dolor pélvico | tinc dolor pèlvic | I have pelvic pain
period-pain | me duele la regla | em fa mal la regla | I have period pain
pleuritic-pain | me duele el pecho al respirar hondo | em fa mal el pit en respirar fons | my chest hurts when I breathe in deeply
poisoning | se ha bebido un producto de limpieza | s'ha begut un producte de neteja | he drank a cleaning product
postpartum | di a luz hace dos semanas | vaig parir fa dues setmanes | I gave birth two weeks ago
pregnancy-bleeding | estoy embarazada y sangro | estic embarassada i sagno | I'm pregnant and bleeding
pregnancy-test-positive | el test de embarazo ha dado positivo | el test d'embaràs ha sortit positiu | my pregnancy test is positive
pregnant | estoy embarazada | estic embarassada | I am pregnant
pregnant-trauma | estoy embarazada y me he caído | estic embarassada i he caigut | I'm pregnant and I had a fall
priapism | tengo una erección que no baja desde hace horas | tinc una erecció que no baixa des de fa hores | I have an erection that won't go down for hours
projectile-vomiting | el bebé vomita a chorro | el bebè vomita a raig | the baby has projectile vomiting
psychosis | oye voces | sent veus | he hears voices
radiating-pain | el dolor me va al brazo | el dolor em va al braç | the pain goes down my arm
rash | me ha salido un sarpullido | m'ha sortit una erupció | I have a rash
recent-surgery | me operaron hace una semana | em van operar fa una setmana | I had surgery a week ago
red-eye | tengo el ojo rojo | tinc l'ull vermell | my eye is red
reduced-fetal-movement | noto que el bebé se mueve menos | noto que el nadó es mou menys | my baby is moving less
retained-tampon | se me ha quedado un tampón dentro | se m'ha quedat un tampó a dins | I have a tampon stuck inside
right-lower-pain | me duele abajo a la derecha de la barriga | em fa mal a baix a la dreta de la panxa | I have pain in the lower right of my belly
rigid-belly | tengo la barriga dura como una tabla | tinc la panxa dura com una taula | my belly is hard as a board
rigors | tengo tiritona | tinc calfreds molt forts | I am shaking with chills
saddle-numbness | se me ha dormido la zona genital | se m'ha adormit la zona genital | I am numb around my genitals
seizure | ha tenido una convulsión | ha tingut una convulsió | he had a seizure
seizure-ongoing | está convulsionando ahora | està convulsionant ara | he is having a seizure right now
self-harm | se ha cortado a propósito | s'ha tallat expressament | she cut herself on purpose
sepsis-said | creo que es una sepsis | crec que és una sèpsia | I think it's sepsis
serious-burn | tiene una quemadura muy grande | té una cremada molt gran | he has a very large burn
severe | el dolor es insoportable | el dolor és insuportable | the pain is unbearable
sexual-assault | me han violado | m'han violat | I was raped
shingles | tengo un herpes zóster | tinc un herpes zòster | I have shingles
shunt-problem | lleva una válvula en la cabeza y vomita | porta una vàlvula al cap i vomita | he has a shunt in his head and is vomiting
sickle-crisis | tengo una crisis de drepanocitosis | tinc una crisi de drepanocitosi | I'm having a sickle cell crisis
skin-infection | tengo una herida infectada | tinc una ferida infectada | I have an infected wound
skin-spreading-fast | la rojez se extiende muy rápido | la vermellor s'estén molt ràpid | the redness is spreading fast
snake-bite | me ha mordido una serpiente | m'ha mossegat una serp | a snake bit me
soaking-pads | empapo una compresa cada hora | amaro una compresa cada hora | I soak a pad every hour
sore-throat | me duele la garganta | em fa mal la gola | I have a sore throat
spine-trauma | me he caído y me duele la columna | he caigut i em fa mal la columna | I fell and my spine hurts
stiff-neck | no puedo doblar el cuello | no puc doblegar el coll | I can't bend my neck
sting-or-new-food | me ha picado una avispa | m'ha picat una vespa | a wasp stung me
sting-swelling | la picadura se me ha hinchado mucho | la picada se m'ha inflat molt | the sting has swollen a lot
stridor | hace un ruido fuerte al coger aire | fa un soroll fort en agafar aire | he makes a harsh noise when breathing in
stroke-arm | no puede mover un brazo | no pot moure un braç | he can't move one arm
stroke-face | tiene la boca torcida | té la boca torta | his mouth is drooping
stroke-resolved | se le torció la boca pero ya se le ha pasado | se li va torçar la boca però ja li ha passat | his mouth drooped but it has gone now
stroke-said | creo que es un ictus | crec que és un ictus | I think it's a stroke
stroke-speech | no le salen las palabras | no li surten les paraules | his speech is slurred
sudden | ha empezado de golpe | ha començat de cop | it came on suddenly
sudden-deafness | he dejado de oír de golpe | he deixat de sentir-hi de cop | I suddenly lost my hearing
sudden-imbalance | de repente no me tengo en pie | de cop no m'aguanto dret | I suddenly lost my balance
sudden-vision-loss | he perdido la vista de un ojo | he perdut la vista d'un ull | I lost the sight in one eye
suicidal | quiero quitarme la vida | vull treure'm la vida | I want to end my life
suicide-plan | tengo las pastillas preparadas para matarme | tinc les pastilles preparades per matar-me | I have the pills ready to kill myself
swallowed-object | se ha tragado una moneda | s'ha empassat una moneda | he swallowed a coin
tendon-sheath | tengo el dedo como una morcilla, doblado | tinc el dit com una botifarra, doblegat | my finger is like a sausage, stuck bent
testicular-pain | me duele un testículo | em fa mal un testicle | my testicle hurts
throat-closing | se me cierra la garganta | se'm tanca la gola | my throat is closing
throat-swelling | se me hincha la garganta | se m'infla la gola | my throat is swelling
thunderclap-headache | es el peor dolor de cabeza de mi vida | és el pitjor mal de cap de la meva vida | it's the worst headache of my life
tick-bite | me ha picado una garrapata | m'ha picat una paparra | I was bitten by a tick
tick-ring | me ha salido un anillo rojo donde la garrapata | m'ha sortit un anell vermell on la paparra | I have a red ring where the tick bit me
tight-cast | el yeso me aprieta mucho | el guix m'estreny molt | my cast is too tight
tooth-sensitivity | tengo los dientes sensibles al frío | tinc les dents sensibles al fred | my teeth are sensitive to cold
tremor | me tiemblan las manos | em tremolen les mans | my hands are shaking
trismus | no puedo abrir la boca | no puc obrir la boca | I can't open my mouth
tropical-travel | he vuelto de África hace una semana | he tornat de l'Àfrica fa una setmana | I came back from Africa a week ago
tuberculosis-contact | vivo con un enfermo de tuberculosis | visc amb un malalt de tuberculosi | I live with someone who has tuberculosis
unresponsive | no responde | no respon | he is not responding
unwell | me encuentro mal | em trobo malament | I feel unwell
urinary-symptoms | voy a orinar cada dos por tres | vaig a orinar cada dos per tres | I keep needing to pee
very-thirsty | tengo muchísima sed | tinc moltíssima set | I am extremely thirsty
violence | mi marido me pega | el meu marit em pega | my husband hits me
vision-loss-resolved | perdí la vista de un ojo pero ya se me ha pasado | vaig perdre la vista d'un ull però ja m'ha passat | I lost the sight in one eye but it's back to normal now
vomiting | estoy vomitando | estic vomitant | I am vomiting
vomiting-blood | vomito sangre | vomito sang | I'm vomiting blood
vomiting-green | vomita verde | vomita verd | he is vomiting green
vomits-everything | vomita todo hasta el agua | vomita tot fins i tot l'aigua | he vomits everything even water
waters-broken | he roto aguas | he trencat aigües | my waters have broken
weak-cry | el bebé llora muy débil | el bebè plora molt dèbil | the baby has a weak cry
weight-loss | he perdido mucho peso sin querer | he perdut molt pes sense voler | I have lost a lot of weight without trying
wheeze | me pita el pecho al respirar | em xiula el pit en respirar | my chest whistles when I breathe
wild-mushrooms | ha comido setas del bosque | ha menjat bolets del bosc | he ate wild mushrooms
worse-after-surgery | desde la operación estoy cada día peor | des de l'operació estic cada dia pitjor | since the operation I get worse every day
worsening | voy a peor | vaig a pitjor | it is getting worse
wound-opened | se me ha abierto la herida | se m'ha obert la ferida | my wound has opened
wound-problem | la herida de la operación supura | la ferida de l'operació supura | my surgical wound is oozing
wrong-dose-risky | me he puesto el doble de insulina | m'he posat el doble d'insulina | I injected double my insulin
over-75 | tengo ochenta años | tinc vuitanta anys | I am eighty years old
over-65 | tengo setenta años | tinc setanta anys | I am seventy years old
frail | es una persona frágil | és una persona fràgil | she is frail
under-3-months | tiene dos meses | té dos mesos | he is two months old
under-6-months | tiene cinco meses | té cinc mesos | he is five months old
under-1-year | tiene diez meses | té deu mesos | he is ten months old
under-2-years | tiene dieciocho meses | té divuit mesos | he is eighteen months old
under-5-years | tiene cuatro años | té quatre anys | he is four years old
infant-age-unknown | es un bebé | és un bebè | it's a baby
recent-onset | desde hace una hora | des de fa una hora | for the last hour
physio | quiero hora con el fisio | vull hora amb el fisio | I want an appointment with the physio
parental-worry | nunca le había visto tan mal | mai no l'havia vist tan malament | I have never seen him this ill
bowel-seen | se le ven las tripas por la herida | se li veuen els budells per la ferida | his bowel is showing through the wound
pulse-extreme | tengo el pulso a 180 | tinc el pols a 180 | my pulse is 180
lasting-trouble | hace meses que noto una cosa rara en la piel | fa mesos que noto una cosa estranya a la pell | I've had something odd on my skin for months
simple-faint | tengo 25 años y me desmayé en misa y me recuperé enseguida | tinc 25 anys i em vaig desmaiar a missa i em vaig recuperar de seguida | I am 25 years old and I fainted in church and came round in seconds
chest-wall-pain | tengo 25 años y después de las pesas me duele el pecho cuando lo toco | tinc 25 anys i després de les peses em fa mal el pit quan el toco | I am 25 years old and after lifting weights my chest hurts when I press it
double-dose | tengo 30 años y me he tomado dos veces el omeprazol por error | tinc 30 anys i m'he pres dues vegades l'omeprazole per error | I am 30 years old and I took my omeprazole twice by mistake
testicular-ache | tengo 30 años y hace meses que me duele un testículo | tinc 30 anys i fa mesos que em fa mal un testicle | I am 30 years old and my testicle has ached for months
`;

export type Sentence = Readonly<Record<Language, string>>;

/** What only an answer to a question sets, or what is no complaint: nobody says it of himself. */
export const NOT_TOLD: ReadonlySet<string> = new Set([
  'screen-breathing-awake',
  'screen-chest-or-stroke',
  'any-symptom',
  'male',
  'minor',
]);

export const TOLD_ALIKE: ReadonlyMap<string, Sentence> = new Map(
  TOLD.trim()
    .split('\n')
    .map((line) => {
      const [finding = '', es = '', ca = '', en = ''] = line.split(' | ');
      return [finding, { es, ca, en }];
    }),
);

/** A number as it is told. */
export const NUMBERS_ALIKE: Readonly<Record<string, (value: number) => Sentence>> = {
  temperature: (value) => ({
    es: `tiene ${value} de fiebre`,
    ca: `té ${value} de febre`,
    en: `he has a fever of ${value}`,
  }),
  glucose: (value) => ({ es: `tiene el azúcar a ${value}`, ca: `té el sucre a ${value}`, en: `his sugar is ${value}` }),
  oxygen: (value) => ({
    es: `tiene la saturación a ${value}`,
    ca: `té la saturació a ${value}`,
    en: `his oxygen saturation is ${value}`,
  }),
  systolic: (value) => ({
    es: `tiene la tensión a ${value}`,
    ca: `té la tensió a ${value}`,
    en: `his blood pressure is ${value}`,
  }),
};
