/** How callers tell it in Catalan, one per line: the findings that are told, then the words. CC0, as the words beside. */
export const ca = `
cannot-breathe,breathless | el meu home gairebé no pot respirar, està assegut a la vora del llit i no li arriba l'aire
cannot-breathe,breathless,elderly-said | L'avi s'ofega molt, fa unes boquejades que fan por
cannot-breathe,breathless | no puc respirar gens be sisplau ajudeu-me
cannot-breathe,breathless,child-said | La meva filla de sis anys quasi no agafa aire, se li enfonsa el coll quan ho prova
cannot-breathe,breathless,asthma | sóc asmàtica i m'estic ofegant de veritat, no entra res
cannot-breathe,breathless,lung-disease | té bronquitis crònica amb oxigen a casa i avui ni així respira, està desesperat
cannot-breathe,breathless,sudden | De cop i volta m'he quedat sense alè i amb prou feines puc respirar
cannot-breathe,breathless,wheeze | apenes respira la meva germana i li xiula tot el pit
cannot-breathe,breathless,worsening | cada cop respira pitjor, ara ja pràcticament no pot
cannot-breathe,breathless,infant-said | s'està ofegant el bebè, respira a batzegades i no pot
cannot-breathe,breathless,fever | Amb la febre que porta i ara que no pot quasi respirar, el pare està fatal
cannot-breathe,breathless,emergency-said | una ambulància de pressa, a la mare no li entra l'aire
breathless | em costa respirar des d'ahir, sobretot quan pujo escales
breathless,cough,cold-symptoms | Tinc tos i mocs fa dies i ara em noto ofec quan camino
breathless,elderly-said | la iaia es fatiga només d'anar al lavabo i ha de parar a agafar aire
breathless,child-said | El nen respira molt de pressa i li costa, el veig apurat
breathless,pregnant | estic embarassada de trenta setmanes i em falta l'aire estirada
breathless,leg-swelling | Se'm fan els peus i les cames com botes i em manca l'alè
breathless,palpitations | em falta aire i el cor em va molt ràpid
breathless | Bon dia, noto una pressa a respirar, com si no omplís mai els pulmons
not-breathing,unresponsive,emergency-said | és una emergència, el jardiner és a terra que no respira ni contesta
not-breathing,infant-said | La nena de quatre mesos ha deixat de respirar al bressol
not-breathing,unresponsive | ha caigut rodó i no li veig moure el pit, no respon tampoc
not-breathing,elderly-said | crec que l'àvia no està respirant, la cuidadora l'ha trobada així
not-breathing,drugs-alcohol,unresponsive | S'ha punxat alguna cosa, no respira i no es desperta
not-breathing,choking | se li ha quedat un tros de carn a la gola i ja no respira
not-breathing,blue-lips | no fa cap respiració i té els llavis blaus
not-breathing,unresponsive | un ciclista estès a la cuneta, ni respira ni reacciona
not-breathing,heart-attack-said | li ha agafat un infart i no respira, li faig massatge
not-breathing,newborn-said | El nadó acabat de néixer s'ha quedat sense respirar
not-breathing | fa uns segons que no agafa aire, jo diria que el pare no respira
not-breathing,seizure | ha fet convulsions i ara no veig que respiri
cannot-speak-breathless,breathless | de tan ofegada com està no pot dir ni dues paraules
cannot-speak-breathless,breathless,asthma | és asmàtic i no li surten les frases senceres, s'ha d'aturar per respirar
cannot-speak-breathless,breathless | Perdoni... no puc... parlar gaire... m'ofego
cannot-speak-breathless,breathless,inhaler-fails | li hem posat el Ventolin i continua que no pot ni parlar de la falta d'aire
cannot-speak-breathless,breathless,elderly-said | El padrí només em diu que sí amb el cap perquè si parla s'ofega
blue-lips,breathless | té els llavis morats i respira amb dificultat
blue-lips,child-said | Al nen petit se li han posat els llavis blavosos després de plorar molt
blue-lips,lung-disease,drowsy | el sogre, que té MPOC, fa una cara grisa, llavis lilosos, i no hi ha manera d'espavilar-lo
blue-lips,infant-said,choking | s'ha ennuegat amb la llet el bebè i té la boqueta blava
blue-lips | Veig que li agafen un color moradenc els llavis i les ungles
choking,child-said | El meu fill de tres anys s'està ennuegant amb un gra de raïm
choking | s'ha ennuegat amb un tros de pa i no pot tossir
choking,elderly-said | la iaia s'ennuega amb la sopa, no ho treu
choking,cannot-speak-breathless | el cunyat s'ha escanyat amb la carn i no li surt la veu
choking | Se m'ha clavat una espina de peix a la gola i m'ennuego
choking,infant-said | el bebè s'ha posat una peça de joguina a la boca i s'ofega amb ella
choking,blue-lips | amb un caramel encallat al coll, es posa blava, què faig?
choking,child-said | La nena s'ha empassat una moneda i no para de fer arcades, s'ofega
choking | ens trobem al restaurant i un senyor s'ha ennuegat, li donem cops a l'esquena
choking,cough | un fruit sec l'ha fet ennuegar i tus i tus sense treure'l
stridor,child-said,cough | el petit té tos de gos i fa un soroll ronc quan agafa aire
stridor | Li sento un xiscle estrany cada vegada que inspira
stridor,throat-closing,throat-swelling | nota que se li tanca el coll per dins i en agafar aire fa un soroll com de porta vella
stridor,infant-said | la bebè ronca desperta, fa un soroll aspre en agafar aire
stridor,breathless | en inspirar li fa una mena de raspera forta i li costa
wheeze,asthma | em xiulen els bronquis, tinc asma
wheeze,child-said,cough | sento xiulets al pit de la nena i tos tota la nit
wheeze,breathless | Porto dos dies amb un xiulet quan trec l'aire i em fatigo
wheeze,lung-disease | el pare amb l'EPOC li sona el pit com un acordió
inhaler-fails,breathless | ni amb l'inhalador em passa, continuo amb l'ofec
inhaler-fails,asthma | Ja he fet vuit pufs i l'asma no afluixa
inhaler-fails,child-said,wheeze | el salbutamol amb la cambra no li fa res al nen, segueix xiulant
inhaler-fails,lung-disease | els inhaladors de la MPOC ja no m'alleugen
inhaler-fails,breathless | he gastat mig inhalador i la mare respira igual de malament
pleuritic-pain,chest-pain | em fa mal el pit quan respiro fons, com una punyalada
pleuritic-pain,chest-pain,cough | En tossir i en agafar aire em punxa el costat dret del pit
pleuritic-pain,chest-pain,fever | tinc febre i un dolor al pit que em talla la respiració quan inspiro
pleuritic-pain,chest-pain,breathless | si omplo els pulmons em fa mal a les costelles i em quedo sense aire
pleuritic-pain | Cada respiració profunda m'agafa una fiblada sota la mamella
chest-pain | em fa molt de mal el pit des de fa una estona
chest-pain,radiating-pain | Tinc una pressió al mig del pit que se'm va cap al braç
chest-pain,cold-sweat | la dona té mal al pit i està xopa de suor freda
chest-pain,elderly-said | el pare, de 79 anys, diu que nota un pes al pit
chest-pain,heart-disease | soc malalt del cor i torno a tenir aquella opressió al pit
chest-pain,breathless | M'oprimeix el pit i em costa agafar aire
chest-pain,sudden | de sobte, tallant llenya, m'ha vingut un mal fortíssim al pit
chest-pain,dizzy | dolor toràcic i un mareig molt fort des del matí
chest-pain,vomiting | Li fa mal el pit a la meva cosina i ha vomitat
chest-pain,severe | no puc suportar el mal que tinc al pit, és horrorós
chest-pain,drugs-alcohol | m'he fet unes ratlles i ara em pica i m'estreny el pit
chest-pain | sento com una mà que m'estreny el cor des de fa vint minuts
radiating-pain,chest-pain | El mal comença al pit i em puja al coll i a la barra
radiating-pain,chest-pain,numbness | del pit li baixa el dolor al braç esquerre i té els dits adormits
radiating-pain,chest-pain,back-pain | opressió al pit que em travessa a l'esquena i a la mandíbula
radiating-pain,heart-attack-said | té mal a la barra i al braç esquerre, em sembla un infart
radiating-pain,chest-pain | tinc el pit carregat i les dents de baix em fan mal alhora, com si vingués del cor
heart-attack-said | Em penso que tinc un atac de cor
heart-attack-said,cold-sweat | al company li està agafant un infart, sua fred
heart-attack-said,chest-pain | crec que l'avi fa un infart, es queixa del pit
heart-attack-said,breathless | potser és un amago d'infart, respira malament i està neguitosa
cold-sweat,dizzy | M'ha vingut una suor freda i em roda el cap molt
cold-sweat,mottled | està blanc com un llençol i amb suors fredes
cold-sweat,vomiting | suo fred i vomito des de dinar
palpitations | el cor em fa salts, de cop lent i de cop ràpid
palpitations,elderly-said | La padrina té el cor accelerat a 140 segons l'aparell
palpitations,anticoagulated | Prenc Sintrom per l'arrítmia i avui el cor va desbocat
coughing-blood,cough | quan tusso em surt sang a la mà
coughing-blood,breathless | Ha tret sang amb la tos i li falta l'aire
coughing-blood,cancer-history | la meva mare té càncer de pulmó i escup sang
coughing-blood | els esputs em surten vermells des d'aquest matí
coughing-blood,fever,cough | febre, tos i flegma amb fils de sang
calf-swelling,leg-swelling | tinc el panxell esquerre inflat i calent, només un
calf-swelling,recent-surgery,leg-swelling | Em van operar del maluc fa tres setmanes i un bessó se m'ha inflat
calf-swelling | després d'un vol llarg em fa mal el bessó d'una cama i el noto dur
calf-swelling,breathless,leg-swelling | una sola cama grossa pel panxell i m'ofego
recent-surgery,fever | El van operar d'apendicitis dilluns i té 38,7
recent-surgery,vomiting | fa dos dies que em van intervenir de la vesícula i no paro de vomitar
recent-surgery,breathless | acabo de sortir d'una operació de genoll, fa una setmana, i em costa respirar
stroke-face | La mare té la boca torta
stroke-face,stroke-speech,elderly-said | a l'àvia li ha caigut mitja cara i parla embarbussada
stroke-face,stroke-arm,emergency-said | cara torçada i el braç que no mou, envieu una ambulància
stroke-face,sudden | Esmorzava i de cop la boca se li n'ha anat cap a un costat
stroke-face | em miro al mirall i mig somriure no puja
stroke-face,numbness | tinc mitja cara adormida i caiguda
stroke-face | Li cau la bava per la comissura perquè aquell costat no el mou
stroke-face,confusion | està desorientada, amb la cara de gairell i la boca penjant
stroke-face,high-blood-pressure | el marit amb pressió altíssima i el llavi caigut d'una banda
stroke-face,stroke-said | diria que és un ictus perquè la boca la té desviada
stroke-face,anticoagulated | Pren anticoagulants i s'ha llevat amb la cara torta
stroke-face | quan riu només se li mou un costat de la boca, això no ho feia
stroke-arm | no pot aixecar el braç esquerre, li cau
stroke-arm,stroke-speech | El padrí arrossega la cama dreta i no s'explica bé, li patinen les paraules
stroke-arm,sudden | tot d'una la mà no em fa cas, no tinc força per agafar res
stroke-arm,elderly-said | l'avi de vuitanta-cinc no pot moure una cama des que s'ha llevat
stroke-arm,stroke-face | mig cos paralitzat i la boca caiguda
stroke-arm,numbness | Tinc tota la banda dreta feble i com adormida
stroke-arm | li cauen els coberts de la mà dreta perquè no hi té força
stroke-arm,headache | mal de cap fort i una cama que em fa figa
stroke-arm,stroke-said | em sembla una embòlia, no mou el costat esquerre
stroke-arm,diabetic | La meva germana diabètica té un braç mort, no l'aixeca
stroke-arm,confusion | no sap on és i el braç dret no el pot estirar
stroke-arm | em noto fluixa tota una banda del cos, braç i cama, des de fa una hora
stroke-speech | el meu home parla estrany, no se l'entén
stroke-speech,sudden | De cop no em surten les paraules, les penso i no les dic
stroke-speech,elderly-said | a la iaia se li entrebanca la llengua i fa frases sense cap ni peus
stroke-speech,stroke-face | balboteja i la boca li va de tort
stroke-speech | s'ha quedat muda, vol parlar i només fa sorolls
stroke-speech,headache | Amb un mal de cap terrible i la parla pastosa
stroke-speech,high-blood-pressure | té 21 de pressió i arrossega les paraules
stroke-speech,stroke-arm | no vocalitza gens i la mà li penja
stroke-speech,dizzy | molt marejada i no pot pronunciar bé
stroke-speech | Parlo com si tingués un mitjó a la boca des de fa mitja hora
stroke-speech,said-otherwise | parla com un borratxo però no ha tastat ni una gota
stroke-speech,confusion | diu una paraula per una altra, està embolicat i no sap ni l'any
stroke-said | crec que li està agafant un ictus a la sogra
stroke-said,stroke-speech | Un vessament cerebral, segur, no pot parlar
stroke-said,elderly-said | la cuidadora de l'avi diu que té un ictus
sudden-imbalance,sudden,dizzy | de cop no m'aguanto dret, vaig de banda a banda i tot em roda
sudden-imbalance,sudden,vomiting | La cosina ha perdut l'equilibri sobtadament i vomita
sudden-imbalance,double-vision | camino fent esses des de fa una hora i hi veig doble
sudden-imbalance,sudden | tot d'una s'entrebanca amb tot, no coordina en caminar
sudden-vision-loss,sudden | He perdut la vista d'un ull de sobte
sudden-vision-loss,diabetic | soc diabètic i amb l'ull dret ja no hi veig gens
sudden-vision-loss,headache,elderly-said | l'àvia diu que no hi veu i que li fa mal la templa
sudden-vision-loss,sudden,blurred-vision | Se m'ha apagat la visió d'un costat de cop i l'altre ull el tinc borrós
double-vision | hi veig doble des d'aquest matí
double-vision,headache | Mal de cap tot el dia i se'm desdoblen les lletres
double-vision,dizzy | veig dues carreteres, estic molt marejat
blurred-vision | Ho veig tot borrós com si portés les ulleres brutes
blurred-vision,pregnant,headache | prenyada de 35 setmanes, mal de cap i vista emboirada
blurred-vision,high-sugar,diabetic | amb el sucre tan alt se m'enterboleix la vista, soc diabètica
seizure | El meu germà ha tingut un atac amb convulsions, ja li ha passat
seizure,child-said,fever,high-fever | la nena a 39 i mig ha fet una convulsió
seizure,epileptic | és epilèptica i acaba de fer una crisi
seizure,unresponsive | ha convulsionat i ara no hi ha manera que es desperti
seizure | Ha caigut tremolant tot ell i amb els ulls en blanc, ha durat un minut
seizure,lost-bladder-control | va fer un atac fa un moment i s'ha pixat a sobre
seizure,pregnant | La meva dona està embarassada i ha tingut convulsions
seizure,low-sugar,diabetic | una baixada de sucre, és diabètic, i s'ha posat a convulsionar, ja ha parat
seizure,head-injury | després del cop de cap ha fet com un atac epilèptic
seizure,infant-said | el bebè s'ha posat rígid i feia sacsejades amb els bracets, crec que ha convulsionat
seizure,drugs-alcohol | Va deixar l'alcohol dissabte i avui li ha vingut una crisi convulsiva
seizure,confusion | ha tingut una convulsió i encara no sap qui som
seizure-ongoing,seizure | el meu company està convulsionant ara, no para
seizure-ongoing,seizure,child-said,fever | El nen té febre i ara mateix està amb convulsions a sobre meu
seizure-ongoing,seizure,emergency-said | ambulància ja, que la noia continua convulsionant a terra
seizure-ongoing,seizure,epileptic | porta sis minuts d'atac epilèptic i no s'atura
seizure-ongoing,seizure,blue-lips | segueix fent sotracs i se li posen els llavis blaus
seizure-ongoing,seizure | tenim un client a terra, treu bromera per la boca i no deixa de sacsejar-se
seizure-ongoing,seizure,infant-said | la bebè està tremolant tota amb els ulls girats, encara ho fa
seizure-ongoing,seizure,elderly-said | Al padrí li està agafant un atac, va fent batzegades i estreny les dents
seizure-ongoing,seizure | no s'acaba la convulsió, ja van quatre minuts
seizure-ongoing,seizure,pregnant | embarassada de vuit mesos i en plena convulsió, què faig
seizure-ongoing,seizure,unresponsive | tot rígid i amb espasmes, no em respon
seizure-ongoing,seizure | Surt d'un atac i n'hi torna un altre, ara mateix en té un
unresponsive | no es desperta encara que la sacsegi
unresponsive,diabetic | He trobat el pare al llit, és diabètic, i no reacciona
unresponsive,drugs-alcohol,alcohol-coma | ha begut molt i no contesta a res, és al terra del lavabo
unresponsive,overdose | s'ha pres la capsa sencera de pastilles i no obre els ulls
unresponsive,elderly-said | la iaia no respon, ni pessigant-la
heavy-bleeding,bleeding | ha perdut moltíssima sang, hi ha un bassal
heavy-bleeding,bleeding,deep-wound | S'ha fet un tall molt fondo amb la serra i li raja la sang
heavy-bleeding,bleeding,cut | m'he tallat amb un vidre i la cuina està plena de sang
heavy-bleeding,bleeding,dizzy | he sagnat tant que em marejo molt
heavy-bleeding,bleeding,fainted | ha perdut molta sang i s'ha desmaiat
heavy-bleeding,bleeding,anticoagulated | Pren Sintrom i li surt sang a raig de la cama
heavy-bleeding,bleeding,pregnant,pregnancy-bleeding | estic prenyada i perdo molta sang per baix
heavy-bleeding,bleeding,blood-in-stool | fa caca amb una quantitat enorme de sang vermella
heavy-bleeding,bleeding,emergency-said | envieu l'ambulància al polígon, s'està dessagnant un noi
heavy-bleeding,bleeding,gynae-bleeding,soaking-pads | Xopo una compresa cada mitja hora, molta sang i coàguls
heavy-bleeding,bleeding,mottled | ja porta dues tovalloles plenes de sang i està molt pàl·lida
heavy-bleeding,bleeding,postpartum | vaig parir fa vuit dies i sagno a raig
bleeding-unstoppable,bleeding | fa un quart que premo i no deixa de sagnar
bleeding-unstoppable,bleeding,cut | El tall de la mà no s'atura de sagnar, vint minuts amb la gasa apretada
bleeding-unstoppable,bleeding,nosebleed | em surt sang del nas des de fa mitja hora i no hi ha manera de tallar-la
bleeding-unstoppable,bleeding,anticoagulated | amb l'Eliquis que pren no li podem parar l'hemorràgia
bleeding-unstoppable,bleeding,extraction,bleeding-after-extraction | M'han tret un queixal al matí i encara raja, mossego la gasa i res
bleeding-unstoppable,bleeding,deep-wound | ferida fonda al genoll, apretem i apretem i segueix sagnant
bleeding-unstoppable,bleeding,child-said,head-injury,cut | el nen s'ha obert el front i no li para la sang amb el drap
bleeding-unstoppable,bleeding,elderly-said | a l'avi li sagna la canyella i no s'estronca, ja fa deu minuts llargs
bleeding-unstoppable,bleeding,recent-surgery | Em van operar ahir i els punts no paren de sagnar
bleeding-unstoppable,bleeding | quan afluixo la mà torna a sortir sang, no es talla
bleeding-unstoppable,bleeding,animal-bite | una mossegada de gos al braç que per més que la premi no deixa de rajar
bleeding-unstoppable,bleeding,nosebleed,high-blood-pressure | pressió de 20 i el nas que raja sense parar fa tres quarts
nosebleed,bleeding,child-said | a la nena li surt sang pel nas altra vegada
nosebleed,bleeding | Em sagna el nas, tinc el cap endavant
deep-wound,cut | el ganivet m'ha entrat molt endins a la mà
deep-wound,cut,bleeding | Una ferida molt profunda a la cuixa, es veu el greix i sagna
deep-wound | s'ha clavat una barra de ferro a la cama i és fonda la ferida
allergy | em sembla que tinc una reacció al·lèrgica
allergy,hives,rash | M'ha fet al·lèrgia alguna cosa i vaig plena de faves que piquen
allergy,face-swelling,sting-or-new-food | és al·lèrgic als cacauets, n'ha menjat i se li infla la cara
allergy,child-said,sting-or-new-food,vomiting | la petita és alergica a l'ou i ha menjat un pastís, ja ha vomitat
allergy,medication-problem,rash | el Clamoxyl m'ha fet al·lèrgia, tinc granellada a l'esquena
allergy,breathless | Reacció al·lèrgica i em costa una mica respirar
allergy | al·lèrgia al pol·len, ulls que piquen i esternuts tot el dia
allergy,sting-or-new-food,insect-bite,sting-swelling | m'ha picat una abella, soc al·lèrgica, i tinc la mà com una pilota
allergy,throat-closing,throat-swelling | al·lèrgic al marisc i diu que se li tanca la gola
allergy,dizzy,hives,rash | amb una al·lèrgia bestial, butllofes per tot i molt marejada
anaphylaxis-said,allergy | Té un xoc anafilàctic, li acabem de punxar l'adrenalina
anaphylaxis-said,allergy,sting-or-new-food,insect-bite | una vespa, i ara anafilaxi, com l'estiu passat
anaphylaxis-said,allergy,cannot-breathe,breathless | fa una anafilaxi i amb prou feines respira
anaphylaxis-said,allergy,hives,rash | penso que és anafilaxi, ronxes per tot arreu
throat-closing,throat-swelling | noto que se m'està tancant la gola de mica en mica
throat-closing | Tinc la llengua inflada i no em cap a la boca
throat-closing,throat-swelling,sting-or-new-food | hem menjat musclos i noto que el coll se'm tanca per dins
throat-closing,face-swelling,medication-problem | se li han inflat llavis i llengua amb la pastilla de la pressió
throat-closing,throat-swelling,insect-bite,sting-or-new-food | Una vespa li ha picat dins la boca i se li va tancant la gola
throat-closing,throat-swelling,child-said | el nen diu que la gola se li fa petita i s'hi posa les mans
throat-closing,cannot-swallow,hard-to-swallow | la llengua grossa i ni la saliva pot empassar
throat-closing,throat-swelling,new-medicine | He estrenat antibiòtic i se m'estreny la gola
throat-closing,throat-swelling,breathless | gola inflada, se li tanca, i li costa passar l'aire
throat-closing,hives,rash | surten faves a la pell i la llengua creix
face-swelling | tinc la cara inflada com un pa de pagès
face-swelling,sting-or-new-food | Ha menjat avellanes i els llavis li han crescut el doble
face-swelling,hives,rash | ronxes als braços i els ulls tancats de tan inflats
face-swelling,medication-problem | l'ibuprofèn m'ha inflat tota la cara
face-swelling,insect-bite,sting-or-new-food | m'ha picat una vespa a la galta i tinc mig rostre inflat
face-swelling,child-said | Al petit li veig la cara i els llavis inflats quan s'ha llevat
face-swelling,breathless | se li inflen els morros i no respira bé
hives,rash,sudden | de sobte m'han sortit faves per tot el cos que piquen molt
hives,rash,child-said | el nen té urticària a la panxa i les cuixes
sting-or-new-food,infant-said,rash | Li hem donat maduixa per primer cop al bebè i li ha sortit una vermellor
sting-swelling,insect-bite,sting-or-new-food | la picada de vespa m'ha inflat tot el turmell
sting-swelling,insect-bite,fever | d'una picada de mosquit tinc el braç com un pernil i febre
sting-swelling,insect-bite | Un tàvec em va picar diumenge, la cama se m'ha inflat molt
sting-swelling,insect-bite,child-said | la nena té la mà unflada d'una picada d'aranya
rash,fever,child-said | granets vermells i febre, el nen de tres anys
non-blanching-rash,rash,fever | té febre i taques vermelles que no marxen quan les premo amb el got
non-blanching-rash,rash,stiff-neck | Puntets morats que no s'esborren i el coll rígid
non-blanching-rash,rash | m'han sortit petèquies a les cames, apreto i es queden
non-blanching-rash,rash,infant-said,drowsy | la bebè té taquetes liles que no desapareixen i està molt adormida
mottled,fever,infant-said | el bebè té febre i la pell com marbrada
mottled,drowsy | Molt pàl·lida, color de cera, i no es vol despertar
vomiting,diarrhoea | vomits i cagarrines tota la nit a casa
diarrhoea,elderly-said | Fa tres dies que la padrina va de ventre líquid, diarrea tot el dia
diarrhoea,fever,abdominal-pain | febre, mal de panxa i diarrea aquosa
abdominal-pain,severe | tinc un mal de ventre que no el puc aguantar
abdominal-pain,child-said | Al nen li fa mal la panxeta des d'ahir
thunderclap-headache,headache | és el pitjor mal de cap que he tingut mai
thunderclap-headache,headache,sudden | De cop m'ha petat el cap, un mal com un llamp
thunderclap-headache,headache,sudden,vomiting | ha cridat, s'ha agafat el cap, un dolor fortíssim de sobte, i ara vomita
thunderclap-headache,headache,stiff-neck | mai m'havia fet tan mal el cap i no puc abaixar la barbeta, coll encarcarat
headache,light-hurts | Migranya de dos dies, la llum em molesta
headache,postpartum | vaig tenir el nen dijous amb epidural i el cap em fa mal si m'aixeco
stiff-neck,fever,headache | febre, mal de cap i la nuca rígida
stiff-neck,light-hurts | no tolera la llum i té el clatell encarcarat
light-hurts,red-eye | Ull vermell i la claror em fa mal
light-hurts,vomiting,headache | a les fosques, amb mal de cap i vomitant perquè la llum em mata
neck-pain | tinc mal al coll, no el puc girar cap a l'esquerra
neck-pain,numbness | Les cervicals em fan mal i se m'adormen els dits
neck-pain,physio | torticoli, voldria hora amb el fisioterapeuta
neck-pain,headache | mal al clatell i al coll que puja fins al cap
night-pain,back-pain | l'esquena em desperta cada nit del mal que fa
night-pain,headache | Em llevo a les quatre de la matinada amb mal de cap
night-pain,cancer-history,back-pain | vaig tenir càncer de pit i ara un dolor d'esquena nocturn que no em deixa dormir
night-pain,joint-pain | l'espatlla em fa veure les estrelles a la nit, no dormo
cancer-history,headache | He tingut un melanoma i fa dies que tinc mals de cap
cancer-history,immunosuppressed,fever | faig quimio pel limfoma i estic a 38
immunosuppressed,fever | Trasplantada de fetge, prenc immunosupressors i tinc febre
immunosuppressed,diarrhoea | el pare fa quimioteràpia i té diarrea forta
immunosuppressed,cold-symptoms | porto un tractament biològic i estic refredada, amb molta mucositat i esternuts
postpartum,fever | he parit fa sis dies i tinc febre
postpartum,breathless | Va donar a llum la setmana passada i li falta l'aire
anticoagulated,head-injury,elderly-said | l'àvia pren Sintrom i s'ha donat un cop al cap amb la finestra
anticoagulated,black-stool | amb anticoagulants i les caques negres
black-stool,dizzy | femta negra com el quitrà i molt mareig
black-stool,abdominal-pain | Tinc mal d'estómac i vaig de ventre de color negre
black-stool | la meva dona fa deposicions ben negres
confusion,elderly-said | el pare de noranta anys no sap on és, diu coses rares des d'avui
confusion,fever | delira amb la febre, no em coneix
confusion,head-injury | Després del cop al cap està desorientat
drowsy,child-said,fever | la petita amb febre està ensopida i em costa despertar-la
drowsy,head-injury | des que s'ha picat al cap s'adorm tota l'estona
drowsy,medication-problem | amb les gotes noves la mare està tan adormida que no l'espavilo
fainted | m'acabo de desmaiar al metro fa dues parades
fainted,elderly-said | A l'avi li ha agafat un desmai al menjador
fainted,palpitations | he notat el cor disparat i he perdut el coneixement
fainted,pregnant | embarassada de cinc mesos i m'he desmaiat
dizzy,vomiting | em roda tot, molt marejat, i vomito
frail,fall,elderly-said | La iaia, molt fràgil, 93 anys, ha tornat a caure
frail,elderly-said,unwell | és un home molt gran i dèbil, enllitat, i el trobo malament
frail,cough,fever | la tieta és molt delicada, va amb cadira de rodes, i té tos i febre
frail,elderly-said,dizzy | l'àvia està molt feble i fràgil, i avui mareig fort
head-injury,vomiting | ha caigut de la bici, s'ha picat el cap i vomita
head-injury,child-said | El nen s'ha fet un bony al front amb la porta
numbness | tinc la mà adormida com si tingués formigues
numbness,back-pain | mal d'esquena i una cama amb formigueig
back-pain | Els ronyons em maten des que vaig moure els mobles
locked-back,back-pain | m'he quedat clavat de l'esquena, no em puc redreçar
locked-back,back-pain,severe | lumbàlgia bestial, bloquejada al llit, un dolor insuportable
locked-back,back-pain,elderly-said | L'avi s'ha quedat travat de l'esquena en ajupir-se
locked-back,back-pain | posant-me les sabates m'ha fet un clec l'esquena i estic encallada
pregnant,abdominal-pain | estic de deu setmanes i em fa mal el baix ventre
late-period | fa dotze dies que m'havia de venir la regla
late-period,pregnant | No em ve la regla, potser estic embarassada
late-period,pelvic-pain | tinc un retard de dues setmanes i punxades a baix a l'ovari
late-period,vomiting | dos mesos sense regla i vomitant al matí
drugs-alcohol,vomiting | el meu fill gran ha begut massa i vomita
drugs-alcohol,confusion | Ha fumat marihuana i diu bestieses, no sap on és
drugs-alcohol,palpitations | he pres speed i el cor em va a cent per hora
diabetic,foot-wound | tinc sucre i una nafra al peu que no es tanca
tremor | Em tremolen molt les mans avui
tremor,diabetic | és diabètica i està tota tremolosa
tremor,elderly-said | la padrina té una tremolor a la cama que no tenia
tremor,medication-problem | les pastilles de la depressió em fan tremolar
cannot-bear-weight,fall,elderly-said | l'avi ha caigut i no pot posar el peu a terra
cannot-bear-weight,limb-injury | M'he girat el peu i no hi puc carregar
cannot-bear-weight,child-said | el nen no vol recolzar la cama
cannot-bear-weight,limb-injury | cop a l'espatlla esquiant, no la puc moure gens
ear-pain,child-said | mal d'orella la nena, plora molt
ear-pain,ear-discharge | L'oïda dreta em fa mal i en surt líquid
ear-pain,fever,child-said | el petit té febre i es toca l'orella del mal que li fa
ear-pain,sore-throat | m'agafa l'orella i la gola, quin mal
ear-discharge,child-said | li supura l'orella al nen, groc
ear-discharge | Surt pus de la meva orella esquerra
ear-discharge,fever | l'oïda em raja i tinc 38
tick-bite | tinc una paparra enganxada a l'aixella
tick-bite,child-said | Hem trobat una paparra al cap de la nena
tick-ring,tick-bite,rash | on tenia la paparra ara hi ha un cercle vermell
tick-ring,tick-bite,rash,fever | rodona vermella al voltant de la picada de paparra i febre
tick-ring,tick-bite,rash | Una taca en forma de diana després d'una paparra
tick-ring,rash | m'ha sortit un anell vermell que es fa gran a la cuixa, vaig treure'm una paparra fa dies
extraction | ahir em van treure un queixal, puc menjar?
dry-socket,extraction,severe | fa tres dies de l'extracció del queixal i el forat em fa un mal que no aguanto
dry-socket,extraction | em sembla una alveolitis, em van arrencar el queixal dimarts i fa més mal ara
dry-socket,extraction | Ha caigut el coàgul del forat del queixal, fa pudor i dol
dry-socket,extraction,dental-pain-uncontrolled | el buit del queixal tret em mata i els calmants no fan res
dysuria | em cou molt quan faig pipí, des de dimarts
dysuria,fever | Coïssor en orinar i febre des d'aquesta nit
dysuria,blood-in-urine | cistitis amb sang, em crema pixar
dysuria,pregnant | embarassada de quatre mesos i orinar em fa mal
shingles,rash | m'ha sortit un herpes zòster a les costelles, butllofetes que cremen
shingles,elderly-said,rash | L'àvia té la culebra a la cintura
shingles,rash,immunosuppressed | faig quimio i tinc un zòster a l'esquena
shingles,rash,eye-pain | zona al front i mal a l'ull
mastitis,fever | dono el pit, un bony vermell a la mamella i febre
mastitis,postpartum | La nena té quinze dies i tinc el pit dur i calent, mastitis
mastitis | em fa mal un pit d'alletar, està vermell
mastitis,rigors,fever,high-fever | lactant, pit inflat, calfreds i 39
new-medicine,vomiting | des de la pastilla nova vomito
new-medicine,rash | Em van canviar el medicament ahir i tinc una erupció
medication-problem,diarrhoea | l'antibiòtic em fa anar de ventre tot el dia, diarrea
cannot-swallow,hard-to-swallow,sore-throat | tinc angines i ni la saliva m'empasso
cannot-swallow,hard-to-swallow | S'ha quedat un tros de carn encallat i no pot empassar ni saliva
cannot-swallow,hard-to-swallow,fever,child-said | el nen baveja, no s'ho empassa, i té febre
hard-to-swallow,sore-throat | em costa empassar, la gola em rasca
throat-swelling,sore-throat,fever | la gola inflada amb plaques i 38,5
severe,headache | aquest mal de cap és insuportable, no puc més
fever | tinc febre des d'ahir a la nit
cold-symptoms | estic constipat, tot el dia mocs i esternuts
cold-symptoms,sore-throat | Refredat i mal de gola de tres dies
cold-symptoms,child-said,cough | mocs i tosseta, la nena, des que va a l'escola bressol
cold-symptoms,fever | nas tapat, febre i cos adolorit
emergency-said,chest-pain | és una emergència, mal al pit
emergency-said,fainted | envieu una ambulància, s'ha desmaiat un home al carrer
none | No em fa mal res, només vull saber on sou
admin-thanks | la meva mare va tenir un ictus fa anys i està bé, truco per agrair-vos el tracte que vau tenir
chest-pain,vomiting,mottled | som a la masia i el sogre s'ha assegut a la tàpia, pàl·lid com la cera, vomitant i queixant-se del pit
stroke-arm,stroke-face,elderly-said | La mestressa que cuido, de noranta-dos anys, deixa caure la cullera, el braç no li puja i té la galta penjada
fever,rigors,flank-pain,dysuria | tinc esgarrifances, febre, em fa mal el ronyó i em cou quan pixo
allergy,hives,throat-closing,rash,throat-swelling | això és una al·lèrgia, ronxes des de l'orella fins al genoll i la gola que es va tancant
headache,double-vision,neck-pain | des del cop de fre amb el cotxe em fa mal el coll, mal de cap i hi veig doble
fall,head-injury,anticoagulated,elderly-said | el jaio ha caigut per l'escala del portal, cop al cap, i pren anticoagulants
seizure,head-injury,bleeding | mentre feia castells li ha donat un atac, ha picat de cap i sagna
cough,wheeze,fever,child-said | la menuda de dos anyets fa febre, té tos i li xiula el pit
diarrhoea,dizzy,dehydrated | quatre dies de diarrea, tinc la boca seca com un suro i em marejo molt quan m'aixeco
pregnant,vomiting,dizzy | prenyada de tres mesos, no paro de vomitar i vaig tan marejada que no surto de casa
palpitations,chest-pain,drugs-alcohol | m'he passat amb la coca al festival, el cor em galopa i em fa mal el pit
cannot-breathe,face-swelling,sting-or-new-food,breathless | ha tastat un préssec i amb la cara com una carabassa quasi no pot respirar
inhaler-fails,cannot-speak-breathless,blue-lips,breathless | Li he fet set inhalacions i res, ni parla de tan ofegada i els llavis se li tornen blaus
diabetic,cold-sweat,confusion | el meu soci és diabètic, sua fred i diu coses que no lliguen
recent-surgery,breathless,calf-swelling,leg-swelling | fa dotze dies que em van posar una pròtesi al genoll, el bessó se m'ha inflat i em falta l'alè
back-pain,numbness,lost-bladder-control | mal d'esquena de fa dies i des d'ahir una cama adormida i se m'escapa el pipí
stroke-speech,sudden-vision-loss,sudden | tot ha estat de sobte, la veïna no hi veu d'un ull i parla que no se l'entén
drugs-alcohol,head-injury,drowsy | anava begut, ha caigut de morros i ara costa molt de despertar
frail,cough,breathless,elderly-said | la padrina de noranta-sis, fràgil com un vidre, tus i respira amb fatiga
cold-symptoms,ear-pain,sore-throat | no és gran cosa, mocs, mal de gola i una orella que em dol
rash,headache,fever | he tornat del Senegal i tinc erupció, mal de cap i febre
cut,deep-wound,numbness | amb la podadora m'he fet un tall fondo i no sento la punta del dit
tick-bite,fever,headache | em va picar una paparra buscant bolets, ara tinc febre i mal de cap
black-stool,fainted,abdominal-pain | m'he desmaiat dues vegades, caca negra i mal de panxa
late-period,pregnancy-test-positive,pelvic-pain | tinc la regla endarrerida, el test positiu i unes punxades fortes a baix de tot
unresponsive,mottled,fever,child-said,high-fever | el nostre nen té febre alta, la pell tacada i no el podem despertar
tremor,drugs-alcohol,vomiting | de quan va deixar de beure fa tres dies li tremola tot i no reté res, vomita
anticoagulated,nosebleed,dizzy,bleeding | em sagna el nas des de missa, prenc Sintrom i estic molt marejada
immunosuppressed,sore-throat,fever | soc trasplantada de cor i tinc febre amb mal de coll, vull dir la gola
stiff-neck,confusion,fever | La noia de l'intercanvi té febre, no doblega el coll i diu coses estranyes, com desorientada
cannot-speak-breathless,breathless,lung-disease | té fibrosi pulmonar i avui no acaba ni una frase sense parar a bufar
cannot-speak-breathless,breathless,child-said | el nen de set anys vol dir-me una cosa i no li arriba l'alè per parlar
cannot-speak-breathless,breathless,wheeze | xiula com una bufa i no pot enraonar, només fa que no amb la mà
cannot-speak-breathless,breathless,sudden | de cop s'ha quedat sense aire i ja no em pot ni dir què li passa
cannot-speak-breathless,breathless | parla a trossets, una síl·laba i una pausa, de tan poc aire que té
blue-lips,cannot-breathe,breathless | els llavis blaus com si hagués menjat mores i respira amb prou feines
blue-lips,fever,infant-said | el nadó de dos mesos té febre i la boca li fa un blau estrany
face-swelling,new-medicine | Vaig començar una pastilla diumenge i avui m'he aixecat amb els ulls com dues taronges
face-swelling,allergy | la meva xicota s'ha tenyit el cabell, li ha fet al·lèrgia i té el front i els ulls molt inflats
frail,cannot-bear-weight,elderly-said | el meu tiet té 90 anys, és fràgil i avui no es pot posar dret sobre la cama esquerra
blue-lips,breathless,heart-disease | el tiet és malalt del cor, està fatigadíssim i té la boca i els dits de color blau
none | Bona tarda, només volia saber si accepteu la meva assegurança
dental-pain | ai, bon dia, que tinc un queixal que em fa un mal de mil dimonis i no sé si em podeu encabir avui
dental-pain,night-pain | he passat la nit en blanc, cada cop que m'estirava el queixal em bategava com un tambor
dental-pain,child-said | el meu fill gran, que té nou anys, plora quan mossega per la banda esquerra
dental-pain | em punxa una dent de dalt sempre que bec cafè calent i em dura una bona estona
dental-pain,broken-tooth | aquest migdia amb una ametlla garapinyada he notat crac i ara el queixal em fa molt de mal
dental-pain-uncontrolled,dental-pain | El farmacèutic m'ha donat el més fort que tenia i el queixal segueix fent de les seves
dental-pain-uncontrolled,dental-pain,severe | estic que m'enfilo per les parets, no ho aguanto més, i els calmants no em fan ni fu ni fa al queixal
dental-pain-uncontrolled,dental-pain | porto tres dies alternant ibuprofèn i paracetamol i la dent no em dona treva
dental-pain-uncontrolled,dental-pain,elderly-said | la meva padrina de vuitanta anys no vol ni parlar del mal de queixal que té, i això que pren nolotil
dental-pain-uncontrolled,dental-pain,worsening | al principi amb una pastilla em passava i ara ni amb tres, el mal de boca creix cada dia
dental-pain-uncontrolled,dental-pain,pregnant | espero una nena i només em deixen el gelocatil, que per aquest queixal és aigua
dental-pain-uncontrolled,dental-pain | em vau matar el nervi dijous i encara em desperto amb un dolor que no calma cap medicament
dental-pain-uncontrolled,dental-pain,night-pain | De nits és quan pitjor ho passo amb la dent, i ni l'enantyum me la fa callar
dental-pain-uncontrolled,dental-swelling,dental-pain | geniva botida, mal continu de queixal, i l'antiinflamatori que em vau receptar no li fa res
dental-pain-uncontrolled,dental-pain | el xicot treballa de nit i avui ha hagut de plegar perquè el queixal no se li adorm amb res
overdose,dental-pain | em fa una mica de vergonya, però amb el mal de queixal he perdut el compte i dec portar quinze paracetamols
overdose,child-said | girant-me d'esquena dos minuts, la petita s'ha acabat el xarop de la febre de l'ampolla
overdose,drowsy | Hem trobat la germana amb la capsa de pastilles de dormir buida i no acaba de despertar-se
overdose,elderly-said | la iaia s'ha fet un embolic amb el pastiller i s'ha pres dilluns, dimarts i dimecres tot junt
overdose,confusion | el pare ha pres massa pastilles dels nervis i no toca vores
overdose,vomiting | vaig agafar ibuprofèn a grapats per l'esquena i ara trec tot el que menjo
overdose,child-said | jo li he donat la dosi i la mainadera també, el nen té dos anys i ha pres el doble
overdose | Acabo de sumar i entre ahir i avui porto vint pastilles de les del dolor
overdose,unresponsive | el meu germà s'ha empassat un pot sencer i no respon quan el crido
overdose | m'he begut l'ampolla del xarop de codeïna pensant que era l'altre
broken-tooth | vaig mossegar un pinyol i m'ha faltat un tros de l'ullal
broken-tooth | se m'ha escrostonat una dent de davant i em fa vergonya riure
broken-tooth,tooth-sensitivity | Fa una setmana que tinc un queixal esberlat i amb l'aigua de la nevera veig les estrelles
broken-tooth | la cunyada diu que se li ha partit el queixal on duia l'empastament
dental-swelling | em va sortir un flegmó dissabte i avui em continua igual d'inflat
dental-swelling,face-swelling | m'he mirat al mirall i tinc una galta que sembla que mastego una poma, és del queixal
dental-swelling | noto una bossa de pus tocant a la geniva i quan la premo surt porqueria
dental-swelling,fever | Des d'ahir tinc trenta-vuit i tres de febre i un flegmó a baix
dental-swelling,face-swelling,child-said | la meva nena porta la galteta inflada per una dent de llet dolenta
dental-swelling-spreading,dental-swelling,face-swelling | el flegmó s'ha enfilat i la parpella ja em queda mig tancada
dental-swelling-spreading,dental-swelling,neck-swelling | començava al queixal però des d'aquesta nit també tinc inflat el coll
dental-swelling-spreading,hard-to-swallow | per sota la llengua se m'ha posat dur com una pedra del queixal i empassar em fa patir
dental-swelling-spreading,dental-swelling,child-said | al meu nen de sis anys li ha anat pujant la inflor d'una dent fins a l'ull
dental-swelling-spreading,breathless | té tot el coll inflat per culpa d'una infecció de dent i li costa agafar aire
dental-swelling-spreading,dental-swelling,fever | Dos dies d'antibiòtic i el bony de la dent ja va camí de la parpella amb febre
dental-swelling-spreading,worsening,dental-swelling | ahir era poca cosa, però aquesta tarda la inflor del flegmó m'ha corregut cap a la gola
dental-swelling-spreading,trismus,dental-swelling | no li entra ni la forquilla de tan poc que obre la boca, i sota la barra té una pilota del queixal
dental-swelling-spreading,cannot-swallow | el meu home baveja i no empassa, tot d'haver deixat un queixal podrit, i té el sòl de la boca aixecat
dental-swelling-spreading,dental-swelling,elderly-said | la padrina té una dent dolenta des de fa dies i ara la inflor li agafa mig coll
trismus | d'ençà que em vau anestesiar dimarts només obro la boca un travesser de dit
trismus,dental-pain | se m'ha encallat la barra i el queixal del darrere em fa un mal terrible
trismus,fever | Amb febre i la boca que no se li obre, només pren brou amb una palleta
trismus | la filla gran no pot fer un badall perquè la boca no li dona
trismus,dental-swelling | la geniva del fons botida i la mandíbula encallada, no obro ni dos dits
trismus,hard-to-swallow | obrir la boca em costa horrors i empassar-me el menjar també
trismus,worsening | dijous encara m'hi cabien dos dits i avui ni un, cada vegada obro menys
trismus,muffled-voice | li surt la veu empastifada, com si parlés amb la boca plena, i no la pot obrir
trismus,child-said | el petit diu que té la boca tancada amb clau, no li hi cap ni la cullera de postres
trismus,dental-trauma | després del cop al mentó no puc obrir més d'una escletxa
cannot-swallow,dental-swelling-spreading | tota la gola inflada d'un queixal i la saliva no em passa, l'he d'escopir
cannot-swallow,trismus | No pot empassar ni un glop d'aigua, i ni tan sols li podem obrir la boca
cannot-swallow,dental-swelling,fever | el pare té un flegmó amb febre i s'escopeix la saliva perquè no la pot passar
neck-swelling | m'he trobat un bony al coll tot afaitant-me
neck-swelling,fever | aquests ganglis del coll em fan mal, els tinc grossos i tinc febre
neck-swelling,child-said | vestint la nena hem vist que té el coll inflat d'un costat
neck-swelling,dental-pain | em fa mal una dent i se m'ha inflat el coll del mateix costat
neck-swelling | D'ahir cap avui se m'ha fet gros el coll sota la barra
rigors,fever | no paro de tremolar i tinc una febrada de por
rigors,elderly-said | el padrí es desfà de fred, li van les mans de tant com tremola
rigors,recent-surgery,fever | l'operació va ser dimecres i avui els calfreds em fan repicar les dents, i tinc febre
rigors,dental-swelling | tinc un abscés a la geniva i uns calfreds que no puc aguantar el telèfon
rigors | M'agafen unes esgarrifances de fred que he de posar-me sota tres mantes
bleeding-after-extraction,extraction,bleeding-unstoppable | des de les nou del matí que mossego gases i on em vau treure el queixal no s'atura la sang
bleeding-after-extraction,extraction,anticoagulated | al pare, que va amb acenocumarol, li raja la boca d'ençà de l'extracció
bleeding-after-extraction,extraction | Després de glopejar m'ha tornat a sortir sang del clot de la dent
bleeding-after-extraction,extraction,heavy-bleeding | he omplert mitja pica de sang i l'extracció va ser ahir al vespre
bleeding-after-extraction,extraction | la coixinera d'avui sembla una escena de crim, ahir em van treure un queixal
bleeding-after-extraction,extraction,dizzy | em vau treure tres arrels, vaig sagnant i tot em roda
bleeding-after-extraction,extraction,child-said | li han tret un queixalet de llet al nen i encara escup vermell
bleeding-after-extraction,extraction,elderly-said | La iaia ja fa sis hores que té la gasa i el forat de la dent no li deixa de brollar
bleeding-after-extraction,extraction,bleeding-unstoppable,anticoagulated | prenc pradaxa, he premut mitja hora i del queixal tret continua rajant
bleeding-after-extraction,extraction | és normal que l'endemà de treure'm un queixal encara tingui la boca amb gust de sang fresca i brolli?
dry-socket,extraction,worsening | el queixal me'l vau treure dissabte i en lloc de millorar em fa més mal i em fa pudor
dry-socket | se m'ha desfet el coàgul del forat i em puja un dolor cap a l'orella
dry-socket,extraction,dental-pain-uncontrolled | Cinc dies després de l'extracció, un mal sord que cap pastilla treu, i gust de podrit
dry-socket | Alveolitis, em va dir el dentista de guàrdia, i em fa un mal que no hi veig
avulsed-tooth,dental-trauma,child-said | sóc la mestra, un nen de tercer ha topat amb la porteria i la dent definitiva li ha volat
avulsed-tooth,dental-trauma | fent una pinya de castells m'han donat un cop i m'ha sortit la dent sencera
avulsed-tooth,dental-trauma,fall | Li ha saltat una dent amb arrel i tot de relliscar a l'escala, la guardo amb llet
avulsed-tooth,dental-trauma,bleeding | la mare ha ensopegat al carrer, li falta una dent de davant i sagna molt
avulsed-tooth,dental-trauma,displaced-tooth | una dent li ha sortit sencera i la del costat li ha quedat torta, ha estat un cop de raqueta
avulsed-tooth | portem la dent del noi que li ha sortit sencera a la butxaca amb un mocador moll, què hem de fer?
avulsed-tooth,dental-trauma | a la pista de gel m'han clavat un estic i m'ha caigut una dent sencera
avulsed-tooth,dental-trauma,elderly-said | el padrí ha entrebancat amb l'alfombra i ha deixat una dent pròpia a terra
avulsed-tooth,dental-trauma,child-said | la nena s'ha donat amb el manillar del patinet i li ha caigut la dent nova d'arrel
avulsed-tooth,dental-trauma | sortia de la piscina, he picat amb la vora i he tret la dent sencera amb la mà
displaced-tooth,dental-trauma | la pala em va quedar cap amunt, com enfonsada a la geniva, del cop de cap
displaced-tooth,dental-trauma,child-said,fall | li balla la dent i li ha quedat cap endins, va caure de la trona
displaced-tooth | Tinc una dent mig sortida i més llarga, m'han donat amb la porta del cotxe
displaced-tooth,dental-trauma | m'ha girat una dent d'un cop de pilota d'handbol
dental-trauma | s'ha donat amb la vora de la taula, les dents hi són totes però li fan mal
dental-trauma,bleeding,fall | llavi rebentat i sang a les dents d'una caiguda amb esquís
dental-trauma,child-said | fa deu dies el nano es va picar una dent i ara s'ha tornat gris
dental-trauma,broken-tooth | m'he menjat el terra fent skate i he perdut la punta de la pala
bite-changed | d'ençà de la baralla les dents d'adalt no casen amb les d'abaix
bite-changed,dental-trauma | Vam xocar amb el cotxe i ara mossego només d'un costat, la mandíbula no em tanca igual
bite-changed,trismus | la barra se'n va cap a la dreta, les dents no lliguen i costa obrir
bite-changed,numbness,dental-trauma | li van clavar un cop a la barbeta, té el llavi adormit i les dents no li encaixen
bite-changed,fall | quan tanco la boca noto que no encaixo com abans de la caiguda
inhaled-dental-part,cough | menjant un plat d'arròs se m'ha desenganxat la funda i se m'ha ficat cap als bronquis, tusso i tusso
inhaled-dental-part,breathless | al pare li ha caigut un queixal postís cap al pit i s'ofega
inhaled-dental-part | Rient m'he aspirat una peça del pont, la noto allà baix
inhaled-dental-part,wheeze,elderly-said | la iaia ha de tenir un tros de la dentadura a dins perquè li xiula en respirar
inhaled-dental-part,choking | aquell tros de pròtesi li tapa la gola i s'està ennuegant
inhaled-dental-part,child-said | se li ha desenganxat un bracket i la nena l'ha aspirat
inhaled-dental-part,cough | el provisional m'ha caigut gola avall i he començat a tossir fort
inhaled-dental-part,coughing-blood | tusso sang des que se'm va anar per l'altre costat un tros de corona
inhaled-dental-part,elderly-said,cough | Havent dinat el padrí va tossir i li faltava una dent de la pròtesi
inhaled-dental-part | no sé si me l'he empassada o la tinc al pulmó, la dent de la pròtesi
broken-prosthesis | rentant la dentadura del pare se m'ha partit en dos trossos
broken-prosthesis | Una funda m'ha sortit enganxada al caramel
broken-prosthesis | el filferro dels ferros em rasca la galta per dins
broken-prosthesis | la mare porta un pont que balla i dissabte tenim casament
tooth-sensitivity | si respiro per la boca amb l'aire fred em fan una esgarrifança les dents
tooth-sensitivity | una mossegada de gelat i em quedo amb la dent com elèctrica un segon
tooth-sensitivity | Fent-me el blanquejament se'm van quedar les dents molt sensibles
tooth-sensitivity | el te calent em fa pessigolles desagradables en un queixal
milk-tooth,child-said | surt una dent nova darrere de la de llet, és com un tauró la nena
milk-tooth,child-said | el nostre fill ja té vuit anys i conserva totes les dents de llet
milk-tooth,child-said | a la meva neboda li balla una denteta i no gosa mossegar
milk-tooth | Ha perdut una dent de llet massa aviat, ens hem d'espantar?
gum-bleeding | cada matí, quan em raspallo, escupo rosa de les genives
gum-bleeding | M'agafa sang a la geniva quan faig servir el fil
gum-bleeding,pregnant | en aquest embaràs les genives em sagnen per no res
gum-bleeding,anticoagulated | amb l'anticoagulant noto un xic de sang a les genives
mouth-ulcer | hi ha una nafra a la vora de la llengua que fa setmanes que no tanca
mouth-ulcer | sempre tinc alguna llaga i no puc amb el vinagre
mouth-ulcer | La pròtesi de baix m'ha fet una rascada a la geniva
mouth-ulcer,child-said | el menut no vol menjar, té la boca plena de llaguetes
jaw-clicks | quan faig un badall la mandíbula peta
jaw-clicks | mastegant pa sec em fa clec al costat de l'orella
jaw-clicks,headache | Estrenyo les dents dormint, la barra em cruix i em llevo amb mal de cap
jaw-clicks | em sona com una frontissa rovellada la mandíbula
cavity | diria que tinc una càries, el menjar se m'hi queda enganxat
cavity | M'ha saltat l'empast i em queda un forat ben lleig
cavity | al queixal de dalt hi tinc una taca negra
cavity,child-said | el pediatre diu que el nen té els queixals corcats
heart-disease | abans de l'anestèsia us volia dir que duc marcapassos
heart-disease,dental-pain | em van operar del cor i ara tinc un queixal que em fa mal
heart-disease,dental-swelling | la mare té insuficiència cardíaca i li ha sortit un flegmó
heart-disease,extraction | Porto vàlvula metàl·lica i m'heu de treure un queixal
limb-swelling | aquest matí el turmell no m'entrava a la sabata de tan inflat
limb-swelling | tinc el canell gros i no recordo haver-me picat enlloc
limb-swelling,limb-injury | una vaca m'ha trepitjat el peu i se m'ha fet enorme
limb-swelling,skin-infection | Collint roses em vaig punxar i la mà està inflada i plena de pus
back-pain | estic garratibat de l'esquena i per calçar-me he de demanar ajuda
back-pain,locked-back | collint la compra de terra m'he quedat enganxat i no em puc redreçar
back-pain,fever | esquena baldada i trenta-vuit i mig de febre, això no és un cop d'aire
back-pain,numbness | la ciàtica em llisca fins als dits del peu i els tinc adormits
back-pain,cancer-history,night-pain | vaig tenir càncer de pròstata i l'esquena em desperta cada nit
neck-pain | Amb aquest coll tort no puc mirar enrere quan condueixo
neck-pain,numbness | les cervicals em maten i em formigueja la mà dreta
saddle-numbness,back-pain | tinc l'esquena feta pols i assegut al vàter no noto la tapa
saddle-numbness,lost-bladder-control | em costa dir-ho, se m'ha adormit tot allà baix i em pixo sense adonar-me'n
saddle-numbness,both-legs-weak,back-pain | des del lumbago tinc les cames de drap i el cul com si fos d'un altre
saddle-numbness | a la dutxa m'he passat la mà per les parts i no les sentia
saddle-numbness,no-urine | No noto la zona de sota i des de mitjanit que no em surt el pipí
saddle-numbness,back-pain | al meu home amb la ciàtica se li ha quedat insensible l'entrecuix
saddle-numbness,lost-bladder-control | se m'escapa la caca i tota la zona de l'anus la tinc com de fusta
saddle-numbness | anant en bici m'he adonat que ja no sento el seient, i han passat hores
saddle-numbness,back-pain | em van infiltrar la lumbar dilluns i no tinc tacte als genitals
saddle-numbness | formigueig i suro a les natges i a la part de dins de les cuixes, d'aquesta matinada ençà
lost-bladder-control,back-pain | collint patates em vaig fer mal a l'esquena i des de llavors mullo els pantalons
lost-bladder-control,elderly-said,both-legs-weak,sudden | la padrina no es pot aixecar i de cop ho fa tot a sobre
lost-bladder-control | Us semblarà estrany però a quaranta anys m'he fet caca a la feina sense notar-ho
lost-bladder-control | no ho sap dir fins que ja va moll, el pare mai no havia tingut pèrdues i ara totes
lost-bladder-control,spine-trauma,fall | va caure d'esquena del remolc i d'aleshores ençà se li escapa l'orina
lost-bladder-control,stroke-arm | arrossega la cama dreta i tampoc aguanta el pipí des d'ahir
lost-bladder-control,back-pain | hèrnia discal amb mal bestial i avui he embrutat els llençols
lost-bladder-control,neck-injury | Arran de l'accident i el cop al coll ja no reté l'orina
lost-bladder-control,saddle-numbness | ni sento quan orino ni m'ho puc aturar
lost-bladder-control | Vull aguantar-me i em surt el pipí igual, és d'avui
no-urine | el meu home ha anat deu cops al vàter i no li surt res des de les vuit d'ahir
no-urine,elderly-said | a la residència diuen que l'avi no mulla el bolquer en tot el dia
no-urine,recent-surgery | em van treure la sonda de l'operació i no he tornat a pixar
no-urine,infant-said | canviant la nena he vist que té el bolquer sec des d'anit, té quatre mesos
no-urine,back-pain | tinc els ronyons clavats d'un cop d'aire i ja fa mitja jornada que no puc orinar
no-urine,vomiting | vomito des de dijous i avui no he fet ni una gota d'orina
no-urine,child-said | El nostre fill de tres anys ha passat catorze hores sense fer pipí
no-urine,new-medicine | prenc una cosa nova per l'al·lèrgia i no puc buidar la bufeta
no-urine,saddle-numbness | tinc ganes d'orinar i no surt, i ho noto tot adormit allà baix
no-urine | la panxa de baix se m'ha posat dura de no poder orinar en tot el dia
both-legs-weak | anava al mercat i les dues cames m'han fet figa al mig del carrer
both-legs-weak,back-pain | Porto una setmana d'esquena i avui cap de les cames vol caminar
both-legs-weak,cancer-history | la meva sogra té un càncer estès i ja no s'aguanta damunt les dues cames
both-legs-weak,worsening | primer fou el peu, l'endemà el genoll i avui les dues cames senceres sense força
both-legs-weak,elderly-said | la iaia amb noranta anys encara anava a missa a peu i avui les cames no li responen
both-legs-weak,numbness | peus adormits, genolls que se'm dobleguen l'un i l'altre, m'agafo a la paret
both-legs-weak,big-fall,spine-trauma,fall | l'home del tercer s'ha precipitat per la caixa d'escala i no mou les cames
both-legs-weak,saddle-numbness | tot de cintura en avall està fluix i no em sento el cul
both-legs-weak,no-urine | les cames no em porten i no orino d'ençà d'ahir
both-legs-weak | D'una revolada m'he trobat a terra, com si no tingués cames
stroke-arm | la meva sogra no pot pentinar-se perquè el braç no li puja
stroke-arm,stroke-speech | parla com si tingués la llengua de drap i li penja un braç
stroke-arm,neck-pain | el coll em fa mal fa mesos i avui la mà no m'obre ni un pot
stroke-arm,back-pain | m'entrebanco amb el peu dret, em penja d'ençà de la ciàtica
stroke-arm,sudden | Tot d'una, rentant plats, m'ha fallat la cama esquerra
stroke-arm,head-injury | dissabte es va clavar un cop al cap i avui arrossega una cama
stroke-arm,stroke-face,numbness | mitja cara li ha caigut i no mou el braç adormit
stroke-arm,elderly-said | al padrí se li escapa la forquilla de la mà, sense força
stroke-arm,neck-injury | l'encastada per darrere m'ha deixat el coll dolorit i la mà sense força
stroke-arm | estirada al llit, una cama puja i l'altra no
spine-trauma,back-pain,fall | baixant del tractor he caigut de cul i no puc seure del mal d'esquena
spine-trauma,back-pain | Una guineu va espantar el cavall, em va tirar d'esquena i la columna em crema
spine-trauma,big-fall,back-pain,fall | el paleta ha caigut de la teulada sobre l'esquena i demana que no el toquem
spine-trauma,numbness | s'ha tirat al gorg de cap i li formiguegen les mans
spine-trauma,back-pain | a l'autopista ens han envestit i em fa molt mal al mig de l'esquena
spine-trauma,elderly-said,fall | la padrina s'ha quedat asseguda al terra de la cuina d'una relliscada i no es pot aixecar de l'esquena
spine-trauma,child-said | saltant al llit elàstic el nen ha topat d'esquena i es queixa de l'os
spine-trauma,both-legs-weak | accident de moto, no podem moure'l i diu que no nota cap de les cames
spine-trauma,back-pain | esquiant vaig fer un salt malament i ara cada vèrtebra em fa mal
spine-trauma | un sac de ciment m'ha caigut sobre l'espinada
neck-injury,neck-pain | m'han envestit per darrere a la rotonda i el coll se m'ha encarcarat
neck-injury,neck-pain,numbness | de les atraccions de la fira tinc fuetada al coll i la mà em formigueja
neck-injury,neck-pain,fall | una onada m'ha girat i he caigut amb el coll
neck-injury,neck-pain | als castells m'ha caigut el de dalt a sobre el clatell
neck-injury,headache,neck-pain | topada de cotxe dissabte, coll rígid i mal de cap
neck-injury,child-said | la nena fa gimnàstica, ha fet la vertical i s'ha torçat el coll
neck-injury,both-legs-weak,spine-trauma | Ha fet la bomba a la piscina, coll adolorit, i no belluga ni braços ni cames com cal
neck-injury,big-fall,fall | ha caigut de dalt d'un mur i té el coll girat, no el movem de terra
neck-injury | m'ha caigut una branca grossa al clatell
neck-injury,neck-pain,fall | Volant per sobre el manillar he caigut de coll i mirar amunt em fa mal
limb-injury,limb-swelling | fent el Camí de Ronda m'he torçat el turmell i està blau
limb-injury,cannot-bear-weight | jugant a pàdel m'ha petat alguna cosa al genoll i no hi puc carregar
limb-injury | m'he enxampat el dit amb la porta del garatge i l'ungla està negra
limb-injury,fracture-said,fall | em penso que m'he fracturat el canell, vaig caure del patinet
limb-injury,fracture-said,elderly-said,fall,cannot-bear-weight | la padrina ha relliscat i sospitem que s'ha trencat el fèmur, no pot ni posar-se dreta
fracture-said | al CUAP em van dir que tinc el peroné trencat i busco traumatòleg
open-fracture,limb-injury,fall | en caure de la moto li ha sortit l'os per la cama
open-fracture,limb-injury,fall | Collint cireres ha caigut i l'os de l'avantbraç es veu
open-fracture,bleeding | te'l miro i veig un tros d'os al turmell amb força sang
open-fracture,deformed-limb | la cama fa un angle estrany i treu la punta de l'os
open-fracture,deep-wound | la radial m'ha obert el polze fins que es veu l'os
open-fracture,fracture-said | el pilot de parapent té la cama trencada, fractura oberta
open-fracture,child-said,fall | la nena de vuit anys ha caigut de la bici i té l'os fora pel colze
open-fracture,elderly-said,fall | l'avi ha baixat malament del banc i se li veu l'os del canell
open-fracture,limb-injury | una pedra li ha esclafat el dit i li queda l'os a la vista
open-fracture,fracture-said,heavy-bleeding | té el fèmur trencat amb l'os a fora, sang pertot, ha perdut moltíssima
deformed-limb,limb-injury | agafant la maleta de dalt se m'ha sortit l'espatlla, la tinc quadrada
deformed-limb,limb-injury | un xut m'ha deixat el dit menut mirant cap a fora
deformed-limb,fracture-said | segur que s'ha trencat el canell, li fa una forma de cullera
deformed-limb,cannot-bear-weight | la ròtula m'ha saltat de lloc i no puc posar-me dret
deformed-limb,elderly-said,fall | La iaia va caure i té la cama escurçada i amb el peu girat enfora
deformed-limb,cold-limb | colze tort i la mà d'un blanc fred que espanta
deformed-limb,child-said | al castell inflable el nen s'ha deixat el braç torçat en un angle
deformed-limb,severe | no puc suportar-ho, el turmell mira cap al costat que no toca
deformed-limb,numbness | fent judo, el colze fora de lloc i els dits adormits
deformed-limb,fall | he caigut amb la bici i on hi havia la clavícula hi ha un graó
tight-cast,limb-swelling | ahir em van enguixar i els dits em surten botits i el guix m'estreny
tight-cast,numbness | aquest guix m'ofega el peu i no em noto els dits
tight-cast,severe | Sento que l'escaiola m'esclafa la cama i no ho puc aguantar
tight-cast,cold-limb | els dits de la dona surten freds i blancs del guix
tight-cast | un embenat massa fort, el peu em batega
tight-cast,worsening | el guix em pressiona més a mesura que passen les hores
tight-cast,child-said | diu el petit que l'escaiola se li menja el braç de tan justa
tight-cast,limb-swelling,numbness | m'han posat fèrula i ara tinc els dits botits i amb formigueig
tight-cast | Em podríeu afluixar la bena del genoll? em talla la circulació
tight-cast,cold-limb | veig els dits del peu blaus per sota del guix i estan gelats
cold-limb,sudden | fa mitja hora la cama s'ha posat blanca i glaçada de sobte
cold-limb,numbness | no em noto la cama esquerra i és freda com el marbre
cold-limb,limb-injury | la porta del cotxe m'ha esclafat el genoll i més avall el peu està gris i gelat
cold-limb | Els dits del peu del pare agafen color blau i estan gelats
cold-limb,severe | no puc suportar el dolor de la cama, i la tinc pàl·lida i freda
cold-limb,diabetic | amb la diabetis que tinc, el dit petit s'ha posat morat i fred
cold-limb,fracture-said | li van posar a lloc la fractura del colze i té la mà sense color, freda
cold-limb,elderly-said | l'avi té un braç del tot glaçat i blanquinós
cold-limb,recent-surgery | d'ençà que em van posar el stent, la cama d'on van entrar és freda
cold-limb | tinc una mà de cera i l'altra ben calenta
joint-pain | a l'hivern els nusos dels dits em fan mal
joint-pain | Fa mesos que el maluc em dona guerra passejant
joint-pain,cannot-bear-weight | no puc fer ni un pas del mal que em fa el genoll
cannot-bear-weight,child-said | ahir coixejava i avui la nena no vol posar el peu a terra
hot-joint,fever | tinc el genoll roig i roent i em trobo amb febre
hot-joint,joint-pain | m'he llevat amb el dit gros del peu com un pebrot, cremant
hot-joint,fever,child-said,high-fever | el nen de quatre anys té el genoll calent i trenta-nou
hot-joint,recent-surgery | el genoll nou, de fa cinc setmanes, crema i s'ha fet vermell
hot-joint | L'articulació del colze fa escalfor i s'ha inflat
hot-joint,rigors | turmell bullint i calfreds que no puc parar
hot-joint,immunosuppressed | amb el tractament biològic, el canell m'ha pujat vermell i calentíssim
hot-joint | l'àcid úric m'ha tornat a fer el peu vermell i cremant
hot-joint,cannot-bear-weight | no puc posar-me damunt del genoll, està inflat i calent
hot-joint,elderly-said | l'espatlla de la iaia està vermella i calenta i no deixa que ens hi acostem
calf-swelling | de tornada de Mèxic tinc un bessó molt més gros que l'altre
calf-swelling,breathless | em fa falta aire per pujar l'escala i tinc una pantorrilla inflada
calf-swelling,recent-surgery | m'han operat del menisc i el panxell m'ha quedat dur i inflat
calf-swelling | una rampa al bessó que no se'n va, i el veig més ple
head-injury,vomiting,child-said,fall | ha caigut del tobogan de cap i ja ha vomitat dues vegades
head-injury,amnesia | m'han dit que em vaig picar el cap a la barca i no me'n recordo
head-injury,drowsy | li va anar la botavara al cap, dorm molt i no el podem despertar bé
head-injury,anticoagulated,fall | l'oncle pren sintrom, ha caigut i s'ha obert el front
head-injury,fainted | Li ha caigut un test al cap i ha perdut el món un moment
head-injury,infant-said | el nadó ha rodolat del llit i té un bony al cap
head-injury,confusion | s'ha clavat un cop amb l'armari i cada cinc minuts pregunta el mateix
head-injury,headache,worsening | m'han donat al cap amb la pilota i em fa més mal cada hora
head-injury | té un bony al front però corre com si res
head-injury,seizure | Va picar de cap amb l'esglaó i ha fet convulsions
amnesia,head-injury,fall | anava en bici, vaig caure de cap i tota la tarda se m'ha esborrat
amnesia,head-injury,headache | a les pistes m'he donat al cap, em fa mal i no tinc cap record de la baixada
amnesia,fall,elderly-said | trobem l'avi a terra i no recorda que hagi caigut
amnesia,confusion | la mare no sap que ha estat dinant amb nosaltres i pregunta on és
amnesia,child-said,head-injury | dos nens han xocat de cap, el meu no recorda el partit
amnesia,sudden | de cop i volta no recorda res del que hem fet avui
amnesia,head-injury | el meu germà surfejant s'ha picat el cap i no recorda com ha sortit
amnesia,head-injury,vomiting | ha vomitat i no sap que s'ha donat al cap
amnesia,big-fall,fall | Va caure del mur i no recorda ni haver-hi pujat
amnesia | tinc una llacuna de tot l'accident i del trajecte a casa
clear-fluid-nose-ear,head-injury | des que es va donar al cap li degota aigua pel forat del nas
clear-fluid-nose-ear,head-injury,fall | Li raja un fil de sang de l'orella, ha caigut enrere a l'escala
clear-fluid-nose-ear,head-injury,drowsy | moto per terra, està com endormiscat i li surt líquid de l'orella
clear-fluid-nose-ear,head-injury,child-said,fall | el meu nen ha caigut d'una llitera i el que li surt del nas sembla aigua rosada
clear-fluid-nose-ear,head-injury,elderly-said | l'àvia s'ha picat amb la vorera i té sang dins l'orella
clear-fluid-nose-ear | una baralla ahir, i avui l'orella em supura un líquid transparent
clear-fluid-nose-ear,head-injury | m'ajupo a cordar-me la sabata i el nas em degota com una aixeta des del cop de cap
clear-fluid-nose-ear,recent-surgery | em van operar per dins el nas i el cap, i ara em cau aigua salada
clear-fluid-nose-ear,head-injury,sudden-deafness | un cop de pilota a l'orella, surt sang i hi he perdut l'oïda
clear-fluid-nose-ear,big-fall,fall | ha caigut del pis de sobre i li surt sang per les dues orelles
big-fall,head-injury,child-said,fall | ha caigut una criatura per la finestra de l'hotel, de cap
big-fall,fall | des de la teulada ha caigut el meu home, parla però està blanc
big-fall,spine-trauma,back-pain,fall | he baixat tota l'escala rodolant i l'esquena em fa molt mal
big-fall,fall | un amic ha caigut d'un balcó, un pis, diu que està bé
big-fall,limb-injury,fall | Del cirerer ha anat a terra, quatre metres, i el canell no el mou
big-fall,chest-pain,fall | el pare ha caigut de l'escala llarga i li fa mal el pit si respira
big-fall,infant-said,fall | m'ha caigut el bebè de braços per tota l'escala
big-fall,unresponsive,fall | hi ha una noia caiguda al penya-segat que no respon
big-fall,abdominal-pain,fall | el kite m'ha enlairat cinc metres, he caigut i em fa mal la panxa
big-fall,fall | m'ha tirat l'euga a terra anant al galop
stroke-speech,head-injury | s'ha picat al cap i ha començat a parlar arrossegat
stroke-speech | la meva dona em vol dir alguna cosa i només li surt un embolic
stroke-speech,confusion | no sap on és i no se li entén res del que diu
stroke-speech,stroke-face | veig que parla tort i la boca se li ha desviat
stroke-speech,sudden | a mitja frase s'ha quedat sense poder parlar, de cop
stroke-speech,elderly-said | la iaia diu que sí amb el cap però les paraules no li surten
stroke-speech,anticoagulated,head-injury | pren anticoagulants, es va picar diumenge i ara té la parla espessa
stroke-speech,low-sugar,diabetic | És diabètica, el sucre a 48 i parla com beguda
stroke-speech | jo sé què vull dir però em surten altres paraules d'aquest matí
stroke-speech,headache | amb aquest mal de cap no encerto a parlar
cut,bleeding | obrint ostres m'he ficat el ganivet a la mà i raja
cut,deep-wound | una vidriera trencada m'ha fet un tall ben fondo al braç, veig el greix
cut,head-injury,child-said | la nena de tres anys s'ha obert la cella amb el cantell de la taula, calen punts?
cut | Amb un clau rovellat m'he fet un tall a la planta del peu
bleeding-unstoppable,cut | ja porto vint minuts amb el drap premut i el tall no calla
bleeding-unstoppable,anticoagulated,cut | em vaig tallar les ungles massa, prenc sintrom i la sang no s'estronca ni prement
bleeding-unstoppable,heavy-bleeding | a la mare li ha rebentat una variu i encara que premem surt a raig
bleeding-unstoppable,recent-surgery | m'heu tret un quist i la ferida no para de sagnar per més que hi premi
bleeding,recent-surgery | he trobat l'embenat de l'operació tacat de sang nova
bleeding | una pelada al genoll que sagna una miqueta, només vull saber si tapar-ho
bleeding-unstoppable,nosebleed | Mitja hora amb el nas pinçat i no para de rajar
skin-spreading-fast,skin-infection,fever | fa tres hores la taca vermella era al turmell, ara al genoll, i tinc febre
skin-spreading-fast,severe | del que era un granet avui tota la cama és negrosa i fa un mal insuportable
skin-spreading-fast,rash | se li escampa una granissada per tot el cos a la velocitat del llamp
skin-spreading-fast,skin-infection,diabetic | sóc diabètic i la infecció del peu puja per la cama d'hora en hora
skin-spreading-fast,skin-infection | ahir em van dibuixar una ratlla i el vermell ja l'ha passada de molt
skin-spreading-fast,cut | em vaig tallar amb un musclo i la vermellor se'm menja el braç a ulls veients
skin-spreading-fast,animal-bite | m'ha clavat queixalada un gat i una línia vermella va pujant pel braç
skin-spreading-fast,wound-problem,postpartum,recent-surgery | La cicatriu de la cesària s'ha encès i s'estén per tota la panxa en poques hores
skin-spreading-fast,rigors | la pell vermella em va enfilant la cuixa i tremolo de fred
skin-spreading-fast,insect-bite | el voltant de la picada no para de créixer, s'ha fet com un plat en una tarda
rash | m'ha sortit una granellada que em pica a la panxa
rash,new-medicine | prenc un antibiòtic nou i tinc el cos ple de taques vermelles
non-blanching-rash,fever,child-said | hem fet la prova del got i les taques lila de la nena no marxen, i té febre
non-blanching-rash | M'han sortit puntets morats a les cames que en prémer hi segueixen
shingles | una tira de butllofes al costellam, deu ser la culebrina
shingles | mitja esquena em crema i hi ha vesícules en fila
skin-infection | un floronco a l'engonal que treu pus
skin-infection,limb-swelling | després de la manicura el dit s'ha inflat i fa pus
burn | m'he fet una butllofeta amb la safata del forn
burn | torrada de sol, tinc l'esquena vermella com una gamba
burn | L'oli de fregir bunyols m'ha esquitxat la mà
burn | un tub d'escapament m'ha deixat marca al panxell
serious-burn,burn,child-said | el nen s'ha abocat l'aigua dels macarrons i li cau la pell del pit
serious-burn,burn | encenent la brasa per la calçotada se li ha cremat tota la cara
serious-burn,burn | he ficat la mà en oli bullint i la pell s'ha enganxat a la tovallola
serious-burn,burn | m'ha enganxat el corrent i tinc els dits negres
serious-burn,burn,breathless | Incendi al pis, s'ha cremat el coll i respira ronc, s'ofega
serious-burn,burn | lleixiu fort al peu, la pell s'ha tornat blanca i no hi sent res
serious-burn,burn,elderly-said | a la padrina se li ha calat foc a la camisa de dormir i té les cames cremades de dalt a baix
serious-burn,burn,infant-said | el bebè ha estirat el fil del termos i la panxa li ha quedat tota butllofada
serious-burn,burn | una bombona m'ha esclatat a la cara i als braços, ho tinc tot viu
serious-burn,burn | cremada amb aigua bullint a les parts, molt fonda
animal-bite | corrent pel parc un gos m'ha mossegat la cama
animal-bite,bleeding,child-said | El gos de la tieta ha mossegat el nen al llavi i no para de brollar
animal-bite | donant menjar als gats del carrer un m'ha enganxat el dit
animal-bite,deep-wound | el mastí li ha fet uns forats fondos al braç
animal-bite | una mona de Gibraltar m'ha mossegat, cal vacunar-se de la ràbia?
animal-bite,skin-infection | mossegada de gat fa dos dies, supura i està vermella
animal-bite | una rata d'aquelles de camp m'ha enganxat el dit
animal-bite | m'he trobat marques de dents d'un ratpenat a la mà
animal-bite,bleeding | en separar dos gossos m'han fet sang a l'avantbraç
animal-bite | l'ase m'ha mossegat l'espatlla fent la foto
snake-bite | trescant pel Montseny un escurçó m'ha mossegat el turmell
snake-bite,limb-swelling | netejant el marge una serp m'ha clavat les dents a la mà i s'infla
snake-bite,vomiting | La serp l'ha mossegat fa mitja hora i no para de vomitar
snake-bite,child-said | a les colònies un nen de nou anys ha rebut una mossegada de serp
snake-bite | collint rovellons vaig notar com una agulla i hi ha dues marques, la serp va fugir
snake-bite,limb-swelling,worsening | cada cop més inflat i morat, el braç de la picada d'escurçó
snake-bite,drowsy | un amic picat per una víbora que ja no em contesta gaire, s'adorm
snake-bite | la serp que tinc al terrari m'ha mossegat
snake-bite,elderly-said | l'avi ha posat la mà al llenyer i l'ha mossegat una serp
snake-bite,numbness | mossegada de serp i els llavis se m'adormen
insect-bite | els mosquits del delta m'han deixat plena de picades
insect-bite,limb-swelling,sting-swelling | una vespa m'ha picat i tinc la mà com un guant de boxa
insect-bite | em despert cada matí amb picades, deuen ser xinxes
insect-bite,sting-swelling | la picada d'abella em té tot el genoll bufat
insect-bite,hives,allergy,sting-or-new-food | sóc al·lèrgic a les vespes, m'ha picat una i ja tinc butllofes que piquen pel cos
tick-bite | passejant el gos m'ha quedat una paparra clavada
tick-ring,tick-bite | una rodona roja com una diana on vaig treure'm la paparra fa dies
lump | dutxant-me m'he trobat un bony a l'aixella
lump | la bola que tinc a l'esquena s'ha engreixat aquest any
lump | em ve un nus dur damunt del canell
lump,weight-loss | un bony a l'engonal i vuit quilos menys sense fer règim
foot-wound,diabetic | el pare té sucre i una nafra oberta al taló
wound-opened,recent-surgery | estossegant he notat un estrip i la ferida de l'hèrnia és oberta
wound-opened,recent-surgery | Han petat dos punts de l'operació i veig cap dins
wound-opened,wound-problem | la cicatriu s'ha esbadellat i surt líquid rosat
wound-opened,recent-surgery,postpartum | d'una punta la cesària se m'ha descosit
wound-opened,bleeding | se li ha obert la sutura del genoll i sagna
wound-opened,recent-surgery,severe | la panxa operada se m'ha obert, treu alguna cosa i no suporto el dolor
wound-opened | em van treure les grapes i la ferida s'ha separat
wound-opened,elderly-said | el tall del maluc del padrí bada, s'hi podria ficar el dit
wound-opened,child-said | fent el ruc el nen s'ha obert els punts de la cella
wound-opened | La ferida cosida dilluns torna a estar oberta
wound-problem,recent-surgery | traient el drap de l'operació surt líquid i fa pudor
wound-problem,recent-surgery,fever | d'ençà de l'apèndix els punts són vermells, calents i tinc trenta-vuit
wound-problem | els punts del peu fan crosta groga amb pus
wound-problem,recent-surgery | del drenatge em surt un suc tèrbol
wound-problem | la cicatriu l'he trobat vermella i dura
worse-after-surgery,recent-surgery,fever,worsening | m'han tret la vesícula i en comptes d'anar millor vaig pitjor i amb febre
worse-after-surgery,recent-surgery,abdominal-pain,vomiting,worsening | amb l'operació dels budells cada dia estic pitjor, panxa inflada i vomitant
worse-after-surgery,recent-surgery,breathless,worsening | Li van posar un genoll nou i d'aleshores ençà va cap avall, li falta l'aire
worse-after-surgery,recent-surgery,worsening | em van assegurar que a tercer dia ja caminaria i estic més malament que el primer
worse-after-surgery,recent-surgery,severe,worsening | el dolor després del quiròfan creix i no l'aguanto
worse-after-surgery,recent-surgery,confusion,elderly-said,worsening | l'avi operat de maluc va de mal en pitjor i ja no sap on és
worse-after-surgery,recent-surgery,worsening | van passar cinc dies de les morenes i en lloc de minvar el mal augmenta
worse-after-surgery,recent-surgery,no-urine,worsening | des que em van treure la pròstata vaig pitjor i no puc orinar
worse-after-surgery,recent-surgery,rigors,worsening | la germana operada de pit empitjora i té calfreds
worse-after-surgery,eye-pain,recent-surgery,worsening | l'ull de les cataractes em fa mal i hi veig pitjor cada dia
recent-surgery | fa dues setmanes de l'operació, ja puc banyar-me a la platja?
wrong-dose-risky | m'he equivocat de boli i m'he posat trenta unitats de la ràpida
wrong-dose-risky,anticoagulated | la mare s'ha pres dues pastilles de sintrom al mateix dia
wrong-dose-risky,drowsy | Duu dos pegats de morfina enlloc d'un i no hi ha qui la desperti
wrong-dose-risky,low-sugar,diabetic | m'he punxat la insulina dues vegades i em marca 48
wrong-dose-risky,anticoagulated | sense voler he pres dues pastilles d'eliquis aquest matí
wrong-dose-risky,elderly-said | l'avi s'ha acabat l'ampolla de l'oramorph
wrong-dose-risky,anticoagulated,nosebleed | fa dies que prenc sintrom de més i el nas em sagna
wrong-dose-risky | ell mateix s'ha marcat quaranta unitats d'insulina, n'havien de ser quatre
wrong-dose-risky | un nebot s'ha begut la metadona del seu oncle
wrong-dose-risky | Vaig tan adolorit que he pres el triple de tramadol
medication-problem | aquest matí no m'he pres la de la pressió, la prenc ara?
medication-problem | l'amoxicil·lina treu l'efecte de les pastilles anticonceptives?
medication-problem,vomiting | cada vegada que prenc l'antibiòtic ho trec
medication-problem,dizzy | m'han pujat la dosi de la pressió i em marejo en aixecar-me
new-medicine,unwell | des que prenc el comprimit nou no sóc persona
out-of-medication,no-insulin | em vaig deixar la insulina a casa i estic de càmping
out-of-medication,epileptic | tinc epilèpsia i només em queden dues pastilles
out-of-medication | Les pastilles del cor anaven a la maleta perduda
out-of-medication,asthma | no em queda ventolin i sóc asmàtica
asthma,child-said | el fill és asmàtic, li puc donar dalsy?
asthma,wheeze,cough | l'asma s'ha desvetllat, tusso i em xiulen els bronquis
asthma,inhaler-fails,breathless | M'ofego, tinc asma i el blau no em fa efecte
asthma | sóc asmàtica, ho dic per si heu d'anestesiar-me
epileptic | pregunto pel germà, que té epilèpsia, li va bé el tramadol?
epileptic,seizure | la noia epilèptica de l'oficina està convulsionant
epileptic | m'he saltat dues pastilles de l'epilèpsia
epileptic,head-injury,fall | té epilèpsia i en caure s'ha fet un bon trau al cap
low-blood-pressure,dizzy | em surt vuitanta-cinc de tensió i tot em balla
low-blood-pressure | la màquina diu que la mare té la pressió baixíssima
low-blood-pressure,fainted,fall | ha caigut rodó i al farmacèutic li ha sortit la tensió molt baixa
low-blood-pressure,new-medicine | D'ençà de les noves pastilles la pressió em va a noranta-cinquanta
unwell | no et sabria dir què, però avui no vaig fi
unwell | estic tova i sense esma des de fa tres dies
unwell,elderly-said | la padrina no és ella, tan apagada
unwell,cold-sweat | em trobo malament i la suor em cau freda
heat-stroke,confusion | Ha estat sulfatant al sol, està vermell, bullint i no sap què s'empatolla
heat-stroke,vomiting,headache | de la insolació em rebenta el cap i vomito
heat-stroke,child-said,high-fever,fever | la nena, després d'hores de platja, és vermella com un pebrot i no sua, a quaranta
heat-stroke,fainted | un company s'ha desmaiat en plena obra amb la calorada
heat-stroke,elderly-said,drowsy | el padrí no té aire condicionat, està calent i mig adormit
heat-stroke | aquest cop de calor me l'ha fet la marxa de muntanya
heat-stroke,dizzy | a les dotze he anat a córrer i estic marejat, la pell bullint i seca
heat-stroke,infant-said | el bebè era dins del cotxe al sol, flonjo i molt calent
heat-stroke,seizure | amb aquesta xafogor ha fet una convulsió i crema
heat-stroke,fever,high-fever | un dia a l'era, rampes i trenta-nou que no baixen
physio | voldria que el fisio em desfes una contractura a l'espatlla
physio | m'aniria bé un massatge després de la cursa de la Mercè
physio,back-pain | tinc l'esquena molt carregada i demano fisioteràpia
physio | El trauma m'envia a rehabilitació del genoll, teniu lloc?
worsening,back-pain | de l'esquena vaig pitjor que no pas dijous
worsening,rash | els granets que us vaig ensenyar han anat a més
worsening,joint-pain | aquest genoll cada setmana em fa més mal
worsening,second-call | torno a trucar perquè des d'ahir estic pitjor
worsening,cough | de la tos que us vaig dir, ara és pitjor
worsening,unwell | Cada dia veig la mare més fotuda
admin-appointment | bon dia, voldria demanar hora amb la dentista per la setmana vinent a la tarda
admin-appointment | em va malament dimecres, em podríeu passar la visita a un altre dia?
admin-appointment | He de cancel·lar la cita de demà perquè tinc junta a l'escola
admin-appointment | Se m'ha fet tard, arribaré un quart d'hora després, em guardeu la tanda?
admin-appointment | he perdut el paperet i no sé quina hora tinc amb l'oculista
admin-appointment | hi ha podòleg els dimarts i quan em donaríeu hora?
admin-appointment | apunta'm a la llista de dermatologia, no tinc cap pressa
admin-appointment,physio | voldria tres sessions de fisio de manteniment abans de la temporada d'esquí
admin-appointment | som nous al poble, hem de fer-nos fitxa abans de demanar visita?
admin-checkup | em toca passar pel dentista com cada any, no tinc cap molèstia
admin-checkup | una neteja de boca i prou, si us plau
admin-checkup,child-said | la nena fa quatre anys i li toca la revisió
admin-checkup | a la feina nova em demanen reconeixement mèdic
admin-checkup | ara que faig cinquanta anys voldria un bon repàs de tot
admin-checkup | Les ulleres tenen ja quatre anys, voldria graduar-me de nou
admin-checkup | per fer la citologia, què he de fer?
admin-checkup | com cada estiu vinc a ensenyar les pigues, totes igual
admin-checkup | control de la tensió amb la infermera, que sempre surt bé
admin-checkup | quant costen els alineadors transparents per les dents?
admin-checkup | ja punxeu la grip? també el meu marit
admin-checkup | Anem al Senegal al gener i volia saber les vacunes
admin-checkup | crec que em toca el recordatori del tètanus
admin-checkup | quin preu té emblanquir les dents?
admin-results | ja tinc a punt l'analítica d'aquest mes?
admin-results | em van fer una ressonància el dotze i espero l'informe
admin-results | envieu-me la panoràmica per correu, que he canviat de dentista
admin-results | he rebut una carta de la mamografia, on recullo el resultat?
admin-results | voldria que algú m'expliqués el colesterol amb calma
admin-results | Tenen ja el resultat de l'al·lèrgia que em van fer?
admin-prescription | se m'acaba l'omeprazol d'aquí a una setmana i vull la recepta
admin-prescription | m'heu de renovar les pastilles de la pressió, en tinc per quinze dies
admin-prescription | la farmàcia diu que la recepta electrònica no hi surt
admin-prescription | vinc de Lleida, una recepta d'allà serveix aquí?
admin-prescription | Em podeu passar la graduació de les lentilles per escrit?
admin-prescription | la píndola em dura fins a final de mes i necessito recepta
admin-paperwork | em cal justificar a la feina que vaig venir ahir
admin-paperwork | factura de l'implant, la de l'assegurança m'ho demana
admin-paperwork | on em fan el certificat per renovar el carnet de conduir?
admin-paperwork | divendres em caduca la baixa i recursos humans vol una còpia
admin-paperwork | com puc demanar la meva història clínica sencera?
admin-paperwork | per la dependència del sogre demanen un informe
admin-paperwork | Accepteu Mutua General o només Sanitas?
admin-paperwork | em piden un full signat per poder fer submarinisme
admin-hours | dissabte a la tarda atendreu o teniu tancat?
admin-hours | Per la Mercè teniu obert o tancat?
admin-hours | hi ha pàrquing a prop de la clínica?
admin-hours | digues-me el carrer, que sóc al taxi
admin-hours | per l'analítica he de venir en dejú i a quina hora comenceu?
admin-person | passa'm una persona de veritat, va
admin-person | M'estimo més parlar amb la noia del taulell
admin-person | Avui hi és el doctor Puig? sóc metge d'un altre centre
admin-person | que s'hi posi algú que parli català, si pot ser
admin-thanks | només per dir-vos gràcies, la infermera va ser un sol
admin-thanks | ja ho tinc resolt, moltes mercès i adéu
admin-thanks | no cal que em truqueu, a la farmàcia ja m'ho han donat, gràcies
everyday-complaint | tinc una berruga al polze i me la voldria cremar
everyday-complaint | em cauen cabells a grapats cada setembre
everyday-complaint | des que treballo a l'obra tinc els colzes ressecs
everyday-complaint | els peus em suen i fan pudor amb les bambes
everyday-complaint | Al final del torn al bar els peus no em toquen el terra, però re més
everyday-complaint | un durícia amb les sandàlies noves, com la trec?
everyday-complaint | vull perdre els quilos que he agafat des que em vaig jubilar
everyday-complaint | amb la calor l'esquena se m'omple de grans
everyday-complaint | no agafo el son amb aquesta xafogor, hi ha alguna infusió?
everyday-complaint | tinc els llavis tallats tot l'hivern
everyday-complaint | La caspa no me la treu cap xampú
everyday-complaint | se'm parteixen les ungles, deu ser de la dieta?
everyday-complaint | la dona diu que ronco com una serra però em trobo la mar de bé
cold-symptoms | un refredat dels de sempre, esternuts i mocs, quins caramels em recomaneu
cold-symptoms | em vaig refredar a l'avió, només em raja el nas
dental-swelling-spreading,dental-swelling,admin-appointment | podria passar abans de dilluns? el flegmó ja em tanca la parpella
chest-pain,admin-paperwork | volia la baixa, i ja que hi sóc, des d'ahir tinc el pit com si hi tingués una llosa
stroke-arm,admin-appointment | avui no puc venir conduint a la visita, el braç dret no em fa força
lost-bladder-control,back-pain,admin-appointment | voldria ajornar el fisio, des que em fa mal l'esquena no m'aguanto el pipí
bleeding-after-extraction,extraction,admin-hours | fins quan sou oberts avui? on em vau treure el queixal encara sagna
wound-problem,fever,admin-paperwork | l'asseguradora em demana l'informe de l'operació, ah i la ferida supura i tinc febre
breathless,admin-results | ha arribat la radiografia del pit? és que m'ofego més que la setmana passada
black-stool,admin-prescription | voldria més antiinflamatori amb recepta, des de dimarts faig una caca negra com el quitrà
suicidal,admin-person | sisplau, una persona, que ja no vull continuar vivint
wrong-dose-risky,admin-prescription | necessito una altra ploma, m'he injectat tres vegades la insulina que tocava
calf-swelling,admin-appointment | ens va bé posposar el control del genoll? el bessó se m'ha posat gros i dur
head-injury,vomiting,admin-paperwork | he de presentar un informe a la policia, em van obrir el cap i vomito
sudden-vision-loss,admin-checkup | per a una revisió de la vista, és que anit se'm va apagar l'ull esquerre
lump,weight-loss,admin-checkup | un xequeig, res de concret, he perdut set quilos sense voler i em noto un bony al coll
reduced-fetal-movement,pregnant,admin-appointment | confirmo l'eco de dimarts, encara que el bebè avui no s'ha bellugat gaire
tight-cast,numbness,admin-appointment | quin dia em treieu l'escaiola? estreny tant que els dits se m'adormen
vomiting-blood,admin-prescription | em renoveu el protector d'estómac? anit vaig treure sang pel vòmit
face-swelling,hives,admin-prescription | algú em pot canviar l'antibiòtic? els llavis se m'han inflat i estic plena de faves
confusion,admin-paperwork | truco per la llei de la dependència de la mare, d'ahir ençà no sap ni on viu
fainted,admin-hours | hi ha infermera a la nit? el meu marit ha perdut el coneixement a la dutxa
psychologist | voldria començar teràpia, teniu psicòloga al centre?
psychologist,admin-appointment | em doneu hora amb el psicòleg per dijous a la tarda
psychologist,child-said | la tutora ens recomana un psicòleg pel nen, que té deu anys i li costa l'escola
psychologist | Parlar amb un professional m'aniria bé, és per la feina i els nervis dels exàmens
period-question | la regla em ve cada vint-i-quatre dies, és normal?
period-question | Fa tres mesos que prenc la píndola i la regla gairebé no em ve, ho pregunto per si de cas
period-question | la noia té tretze anys i encara no ha tingut la primera regla
period-question | puc endarrerir la regla per anar de vacances?
cannot-swallow,sore-throat | tinc les angines tan grosses que la saliva la deixo en un got, no em passa
cannot-swallow,sudden | menjant pollastre se m'ha travessat i d'aleshores ni l'aigua baixa, ha estat de cop
cannot-swallow,child-said | al nen li regalima la saliva perquè no se la pot empassar
cannot-swallow,elderly-said | el padrí ho torna tot a treure, no pot empassar ni líquid
cannot-swallow,fever,muffled-voice | veu de patata, febre i no s'empassa ni la saliva
cannot-swallow,trismus,neck-swelling | coll inflat, barra travada i ja no puc empassar res
cannot-swallow,dental-swelling-spreading | la infecció del queixal li ha aixecat el terra de la boca i no s'empassa res
neck-swelling,hard-to-swallow | se m'ha inflat el coll per davant i em costa empassar
neck-swelling,recent-surgery | operada de tiroide, el coll s'ha tornat a inflar avui
neck-swelling,extraction | després de treure'm el queixal la inflor ja em va pel coll
neck-swelling,worsening | el bony del coll se'm fa més gros cada dia
bleeding-unstoppable,cut,child-said | la cella oberta de la nena no calla, i premem amb gases fa un quart d'hora
bleeding-unstoppable,nosebleed,anticoagulated | vaig amb sintrom, raig de sang pel nas i ni prement mitja hora
bleeding-unstoppable,elderly-said,cut | la iaia s'ha rascat la cama i prement amb un drap no s'estronca
low-sugar,diabetic | sóc diabètic i m'ha baixat el sucre a 45, estic suant i tremolo
low-sugar,confusion,diabetic | el meu home és diabètic, té 52 de sucre i no diu res amb sentit
low-sugar | m'acabo de punxar el dit i em surt 49
low-sugar,drowsy,elderly-said | La iaia està molt adormida i la glucosa li marca 40
low-sugar,dizzy | tinc una hipoglucèmia, ja m'he pres un suc i segueixo marejada
low-sugar,child-said,diabetic | la nena té diabetis i el sensor marca 50 i baixant, s'ha posat blanca
low-sugar,unresponsive | no em respon, crec que li ha baixat el sucre de cop, és a terra
low-sugar,wrong-dose-risky | m'he posat massa insulina sense voler i ara estic a 58
low-sugar,palpitations | baixada de sucre forta, el cor em va a cent i em noto fluixa
low-sugar,diabetic,elderly-said | al pare que es diabetic i te 80 anys li acabo de trobar 38 al aparell
high-sugar | tinc el sucre a 390 des d'aquest matí i no em baixa
high-sugar,vomiting,diabetic | diabètica tipus 1, estic a 420 i vomitant, amb cetones
high-sugar,diabetic | L'aparell em posa HI i porto bomba d'insulina
high-sugar,very-thirsty | sucre altíssim i una set que no se m'apaga
high-sugar,drowsy,elderly-said | la padrina està a 500 de glucosa i molt endormiscada
high-sugar,breathless | respira molt de pressa, li fa olor de poma l'alè i té el sucre disparat
high-sugar | fa dies que en dejú surto a més de 240
high-sugar,fever | amb la grip i la febre se m'ha enfilat el sucre a 310
high-sugar,abdominal-pain | mal de ventre i la glucèmia és de 360
high-sugar,no-insulin | fa dos dies que no tinc insulina i el sucre m'ha pujat a 450
very-thirsty,weight-loss,child-said | el nen de set anys beu aigua a totes hores i s'ha aprimat molt
very-thirsty,urinary-symptoms | no paro de beure i d'anar al lavabo a fer pipí
very-thirsty | tinc molta set, m'aixeco a la nit a beure de l'aixeta
very-thirsty,blurred-vision | Estic sempre assedegat i hi veig borrós, pot ser sucre?
very-thirsty,weight-loss | he perdut cinc quilos i tinc una set exagerada
no-insulin,diabetic | sóc diabètic i m'he deixat la insulina a Barcelona, estic de cap de setmana fora
no-insulin | se m'ha acabat la insulina i la farmàcia no me'n dona
no-insulin | la ploma d'insulina no punxa, des d'ahir que no me n'he pogut posar
no-insulin,elderly-said,diabetic | L'avi no es vol punxar la insulina des de fa tres dies, és diabètic
no-insulin,high-sugar | m'ha fallat la bomba aquesta nit, no m'ha entrat insulina i vaig per 330
diabetic-foot,foot-wound,diabetic | tinc diabetis i una nafra al peu que fa pudor
diabetic-foot,foot-wound,diabetic,elderly-said | A la mare, diabètica de 78 anys, se li ha posat negre un dit del peu
diabetic-foot,foot-wound | la llaga del peu diabètic avui supura i està més vermella
diabetic-foot,diabetic | el peu em bull, vermell i inflat, i sóc diabètica
diabetic-foot,foot-wound,fever,diabetic | porto una cura al taló pel peu diabètic i ara tinc febre
foot-wound | em va sortir una butllofa al peu i s'ha obert, no es tanca
foot-wound | vaig trepitjar un vidre a la platja i la ferida de la planta em fa mal
cold-limb | tinc un peu gelat i blanc, l'altre està normal
cold-limb,sudden,severe | de cop la cama se m'ha posat freda i blava, fa un mal horrorós
cold-limb,numbness | la mà la té pàl·lida, freda i diu que no se la nota
cold-limb,elderly-said | Al padrí li veig la cama de color lila i freda com el gel
cold-limb | els dits del peu em queden blaus i freds quan m'estiro
weight-loss | he perdut deu quilos sense fer res
weight-loss,elderly-said | la meva àvia s'està aprimant molt, menja igual i cada dia està més seca
weight-loss | els pantalons em cauen, m'aprimo i no sé per què
skin-infection | tinc un gra a l'esquena infectat, calent i ple de pus
skin-infection,fever | la cama se m'ha inflamat, vermella, com una infecció, i tinc febre
skin-infection | se m'ha infectat una ungla del peu i treu matèria
rigid-belly,abdominal-pain,severe | tinc la panxa dura com una fusta i un dolor que no es pot aguantar
rigid-belly,abdominal-pain | el pare està arronsat al llit, no li puc tocar el ventre de dur que el té
rigid-belly,fever,abdominal-pain | Ventre dur, dolor i febre des d'ahir al vespre
rigid-belly,abdominal-pain,sudden | de sobte una punyalada a la panxa i ara la tinc rígida
rigid-belly,vomiting | vomita i té l'abdomen tibant com un timbal
rigid-belly,child-said,abdominal-pain | el petit té la panxeta duríssima i plora si el toco
rigid-belly,no-gas | no fa gasos i la panxa li ha quedat com una pedra
rigid-belly,belly-injury | li van clavar un cop de genoll i té tota la panxa encarcarada
rigid-belly,abdominal-pain | em fa tant de mal que no em puc moure, el ventre està com un tauló
rigid-belly,elderly-said | l'avia te la panxa dura dura, no se li enfonsa el dit
right-lower-pain,abdominal-pain | em fa mal a baix a la dreta de la panxa i cada hora més
right-lower-pain,abdominal-pain,fever | té mal a la part dreta baixa i 38 de febre, podria ser apendicitis?
right-lower-pain,abdominal-pain | va començar al voltant del melic i ara s'ha quedat al costat dret baix
right-lower-pain,vomiting,abdominal-pain | punxades al costat dret vora l'engonal i he vomitat el dinar
right-lower-pain,abdominal-pain,child-said | La meva filla de nou anys camina encorbada, es queixa de la banda dreta de la panxa, baix
right-lower-pain,abdominal-pain | quan salto em fa mal aquí sota a la dreta
right-lower-pain,pregnant,abdominal-pain | estic embarassada de poc i tinc un dolor fix a baix a la dreta
right-lower-pain,abdominal-pain | si premo la part dreta de sota el melic i deixo anar, veig la padrina
right-lower-pain,abdominal-pain | el metge de la mútua em va dir que vigilés l'apèndix i avui em fa més mal el costat dret de baix
right-lower-pain,abdominal-pain,severe | no aguanto el mal que tinc al ventre, a baix a mà dreta
vomiting-green,vomiting,infant-said | el bebè de tres mesos ha vomitat verd fosc
vomiting-green,vomiting | no em queda res a l'estómac, trec una aigua verda amarga
vomiting-green,vomiting,newborn-said | El nadó fa vòmits verds des de la matinada
vomiting-green,vomiting,no-gas | trec verd, tinc la panxa inflada i no faig pets
vomiting-green,vomiting,child-said | la nena de quatre anys ha tret tres vegades, l'última verdosa
constipation | fa vuit dies que no vaig de ventre
constipation,child-said | el meu nen de tres anys està restret, no fa caca i plora
constipation,elderly-said | La sogra, que és gran, està molt restreta, ni amb el laxant
constipation | em costa molt fer de ventre, surt molt dur
no-gas,constipation | no faig ni caca ni gasos des de dissabte
no-gas,vomiting,abdominal-pain | retortillons, vòmits i no puc tirar-me ni un pet
no-gas | estic inflat com una bóta i no surt cap aire
no-gas,recent-surgery | em van operar de la panxa dilluns i encara no expulso gasos
jaundice | m'he mirat al mirall i tinc els ulls grocs
jaundice,fever | el meu germà està groc i amb febre
jaundice,newborn-said | el nounat de quatre dies té la pell molt groga
jaundice | Pixo molt fosc, la caca blanca i la pell groguenca
jaundice,weight-loss | la mare ha perdut pes i se li han posat els ulls i la pell grocs
heartburn | em puja l'àcid fins a la gola quan m'estiro
heartburn | tinc cremor d'estómac cada dia després de dinar
heartburn,pregnant | amb l'embaràs tinc una coïssor a l'estómac que no em deixa dormir
heartburn | l'omeprazol ja no em fa res, segueixo amb acidesa
epigastric-pain | des del dinar em fa mal la boca de l'estómac
epigastric-pain,vomiting | dolor a dalt de tot de la panxa, al mig, i vòmits
epigastric-pain,back-pain | El dolor de la boca de l'estómac em travessa fins a l'esquena
epigastric-pain,pregnant,high-blood-pressure | embarassada de 33 setmanes, mal a la boca de l'estómac i la pressió alta
haemorrhoids | tinc les morenes molt inflades, no puc seure
haemorrhoids,blood-in-stool | com que tinc morenes em surt sang quan vaig de ventre
haemorrhoids | m'ha sortit un bony al cul, deu ser una hemorroide, fa mal
haemorrhoids,postpartum | des del part tinc unes morenes terribles
hernia | m'ha sortit un bony a l'engonal que s'amaga quan m'estiro
hernia | la hèrnia del melic em molesta quan aixeco pes
hernia,infant-said | Al bebè li surt una bola a l'engonal quan plora, després marxa
hernia-stuck,hernia | la hèrnia no em torna a entrar i fa molt de mal
hernia-stuck,hernia,vomiting | té l'hèrnia fora, dura i vermella, i vomita
hernia-stuck,hernia,elderly-said | L'avi no es pot posar l'hèrnia a lloc, li ha quedat com una pilota dura
hernia-stuck,hernia | porto tota la tarda intentant ficar-me la trencadura i no hi va
belly-injury,abdominal-pain | un company em va clavar un cop al ventre i ara em fa molt mal
belly-injury,child-said | s'ha clavat el manillar de la bici a la panxa, té vuit anys
belly-injury | he xocat amb el cotxe i tinc la panxa morada del cinturó
belly-injury,dizzy | un cavall m'ha donat una guitza a la panxa i estic marejada
blood-in-urine | he anat a fer un riu i he pixat sang
blood-in-urine,flank-pain | mal al ronyó i l'orina vermella
blood-in-urine,anticoagulated | Prenc sintrom i el pipí surt com vi negre
blood-in-urine,dysuria,urinary-symptoms | cou quan orino i surt rosat
blood-in-urine,elderly-said | al meu padrí de 83 anys li surten coàguls quan pixa
abdominal-pain | tinc mal de panxa des de fa tres dies
abdominal-pain,diarrhoea | rampes a la panxa i cagarrines
abdominal-pain,child-said | la nena es queixa que li fa mal la panxeta i no vol anar a escola
abdominal-pain,fever | tinc mal a la part esquerra del ventre i tinc febre
projectile-vomiting,vomiting,infant-said | el meu nen de sis setmanes vomita a raig després de mamar
projectile-vomiting,vomiting,newborn-said | té vint-i-dos dies i treu la llet disparada lluny
projectile-vomiting,vomiting,headache | Vòmits que surten disparats i un mal de cap terrible
projectile-vomiting,vomiting,infant-said | llança tot el biberó amb força i torna a tenir gana, dos mesets
projectile-vomiting,vomiting,child-said | el petit vomita com una mànega, tres anys, ha arribat fins a la paret
dehydrated,diarrhoea,child-said | la petita té cagarrines, plora i no li surten llàgrimes
dehydrated,vomiting,elderly-said | L'àvia vomita i té la boca seca com un suro
dehydrated,no-urine,diarrhoea | diarrea tot el dia, llengua seca i no pixo des d'ahir
dehydrated,infant-said | el bebè té els ullets enfonsats i el bolquer sec des del matí
dehydrated,drowsy,child-said | està molt fluix, llavis tallats i secs, només dorm, té tres anys i gastroenteritis
dehydrated,elderly-said | al pare de 90 anys se li veu deshidratat, la pell li queda arrugada si el pessigo
vomits-everything,vomiting | ho vomito absolutament tot, fins l'aigua
vomits-everything,vomiting,pregnant | embarassada de deu setmanes, no retinc ni un glop
vomits-everything,vomiting,child-said | tot el que li donem ho treu, fins i tot el sèrum, dos anyets
vomits-everything,vomiting,elderly-said | La mare, 85 anys, no aguanta res a l'estómac, ni una cullerada de caldo
vomits-everything,vomiting,diabetic | tinc diabetis i des d'anit trec tot el que bec
vomiting | he tret dues vegades aquest matí, em deu haver assentat malament el sopar
vomiting,child-said | el nen ha vomitat a l'autocar de l'escola
vomiting,diarrhoea | a casa tots amb vòmits i descomposició
diarrhoea | vaig descompost des de fa quatre dies
diarrhoea,fever | tinc diarrea com aigua i 38,5
diarrhoea,blood-in-stool | Cagarel·la amb sang i mucositat des d'abans-d'ahir
diarrhoea,new-medicine | des que prenc l'antibiòtic vaig de ventre deu cops al dia
pregnancy-bleeding,pregnant | de set setmanes d'embaràs i taco
pregnancy-bleeding,pregnant,pelvic-pain | sagno i tinc dolors com de regla, estic d'onze setmanes
pregnancy-bleeding,pregnant | La meva dona està de sis mesos i li ha sortit sang de cop
pregnancy-bleeding,pregnant,heavy-bleeding,bleeding | perd moltíssima sang, està prenyada de 34 setmanes, el llit n'és ple
pregnancy-bleeding,pregnant | m'he eixugat i hi havia sang marronosa, estic de nou setmanes
pregnancy-bleeding,pregnancy-test-positive | test positiu fa cinc dies i avui he començat a sagnar
pregnancy-bleeding,pregnant,soaking-pads | estic prenyada de 14 setmanes, xopo una compresa cada hora
pregnancy-bleeding,pregnant,dizzy | sagnat i mareig, embarassada de poquet
pregnancy-bleeding,pregnant | hola soc de 20 setmanes i he trobat sang a les calces
reduced-fetal-movement,less-movement,pregnant | no noto la criatura des d'ahir a la nit, vuit mesos
reduced-fetal-movement,less-movement,pregnant | el nen es mou molt menys que els altres dies, 35 setmanes
reduced-fetal-movement,less-movement,pregnant | He menjat xocolata, m'he estirat i la nena segueix quieta, estic de 32
reduced-fetal-movement,less-movement,pregnant | la meva parella diu que el bebè no li dona puntades avui
reduced-fetal-movement,less-movement,pregnant,pregnancy-bleeding | taco una mica i no sento moure's el bebè, trenta setmanes
reduced-fetal-movement,less-movement,pregnant | sempre em fa cops a la nit i avui res de res, surto de comptes d'aquí deu dies
reduced-fetal-movement,less-movement,pregnant | compto els moviments i n'he sentit només dos, embaràs de 37
waters-broken,pregnant | crec que acabo de trencar aigües ara mateix
waters-broken,pregnant,preterm | se m'ha trencat la bossa i només estic de trenta setmanes
waters-broken,pregnant | em surt líquid transparent per sota i no és pipí, 38 setmanes
waters-broken,labour,pregnant | ha trencat la bossa i té contraccions cada sis minuts
waters-broken,pregnant | L'aigua que em surt és verda, estic de nou mesos
waters-broken,pregnant | em regalima per les cames com aigua, embarassada a terme
labour,pregnant | tinc contraccions cada quatre minuts, crec que estic de part
labour,pregnant | la meva dona té ganes d'empènyer, ja ve
labour,pregnant,preterm | dolors regulars i la panxa dura, i estic només de 31 setmanes
labour,pregnant | ja se li veu el cap del nen, vinguin de seguida
labour,pregnant | he perdut el tap i em ve dolor cada deu minuts
high-blood-pressure,pregnant,headache | embarassada, pressió a 16 i mal de cap molt fort
high-blood-pressure,pregnant,blurred-vision | veig llumetes i la tensió m'ha sortit alta, 36 setmanes
high-blood-pressure | la màquina de la farmàcia m'ha donat 17,5 de tensió
high-blood-pressure,elderly-said | La padrina té la pressió a vint, què li dono?
leg-swelling,pregnant | els peus i les cames inflats com botifarres, estic de set mesos
leg-swelling,face-swelling,pregnant | se m'han inflat mans, cara i cames en dos dies, 34 setmanes
leg-swelling | al vespre tinc els turmells molt inflats
leg-swelling,breathless,elderly-said | el padrí té les cames inflades i s'ofega quan s'estira
pregnant-trauma,fall,pregnant | he caigut per l'escala i estic embarassada de cinc mesos
pregnant-trauma,pregnant | estic prenyada i m'han donat un cop per darrere amb el cotxe
pregnant-trauma,pregnant,violence | L'home m'ha pegat a la panxa i espero un fill
pregnant-trauma,pregnant,abdominal-pain | m'han donat un cop de colze a la panxa d'embarassada i em fa mal
pregnant-trauma,fall,pregnant,pregnancy-bleeding | he relliscat, he caigut de panxa i ara taco, 26 setmanes
fall,elderly-said | l'àvia ha caigut al passadís i es queixa del maluc
postpartum,low-mood | vaig parir fa un mes i ploro cada dia
postpartum,fever | tinc febre i vaig tenir la criatura fa cinc dies
postpartum,soaking-pads,gynae-bleeding | des que vaig parir dissabte xopo compreses i surten coàguls grossos
postpartum,headache,high-blood-pressure | acabo de tenir la nena, mal de cap fort i la tensió alta
postpartum,pelvic-pain,vaginal-discharge | el part va ser fa deu dies, em fa mal a baix i fa pudor el que em surt
low-mood | estic molt trista, sense ganes de llevar-me
low-mood,pregnant | embarassada i molt decaiguda, no tinc il·lusió per res
low-mood,elderly-said | El pare des que és vidu està ensopit i no vol sortir de casa, té 80 anys
pregnancy-test-positive | m'he fet el test i és positiu, vull saber què he de fer ara
pregnancy-test-positive,late-period | fa deu dies que m'hauria d'haver vingut la regla i el predictor surt positiu
pregnancy-test-positive,pelvic-pain | el test va sortir positiu i tinc dolor en un costat baix
pregnancy-test-positive,vomiting | dues ratlletes al test i ja vomito cada matí
late-period | no em ve la regla, fa dues setmanes de retard
late-period,pelvic-pain | retard de tres setmanes i punxades als ovaris
late-period,pregnant | tinc una falta, puc estar embarassada
soaking-pads,gynae-bleeding | canvio la compresa cada mitja hora de tanta sang
soaking-pads,gynae-bleeding,dizzy | xopo compreses de nit i em marejo
soaking-pads,gynae-bleeding | El tampó i la compresa m'han durat tres quarts, raja molt
soaking-pads,gynae-bleeding,heavy-bleeding | tinc una hemorràgia de regla, una compresa darrere l'altra, i coàguls com nous
gynae-bleeding | tinc seixanta anys i m'ha tornat a sortir sang de sota
gynae-bleeding | cada mes taco uns dies entre regla i regla
gynae-bleeding | després de fer l'amor sempre sagno una mica
period-pain | em fa molt mal la regla i l'ibuprofèn no em fa res
period-pain,vomiting | amb la regla em vaig doblegar de dolor i estic vomitant
period-pain | La filla no pot anar a l'institut pel mal de regla
period-pain | m'ha vingut avui i els ovaris em maten
period-question | la regla em ve dos cops al mes, és normal?
period-question | em dura nou dies la regla des que vaig deixar la píndola, volia preguntar
pelvic-pain,vaginal-discharge,fever | mal al baix ventre, flux que fa pudor i febre
pelvic-pain,sudden | de cop un dolor molt fort a l'ovari dret
pelvic-pain | noto mal per dins quan tinc relacions
vaginal-discharge | tinc picor i un flux blanc com mató
vaginal-discharge | el flux fa olor de peix
vaginal-discharge,dysuria | flux groc i em cou fer pipí
sexual-assault | m'han violat aquesta nit tornant a casa
sexual-assault | un noi va abusar de mi a la festa major
sexual-assault,drugs-alcohol | em van posar alguna cosa al got i em van forçar, no recordo gaire
sexual-assault | La meva amiga ha patit una agressió sexual, és aquí amb mi
sexual-assault,violence | l'exparella m'ha pegat i m'ha obligat a tenir relacions
sexual-assault,child-said | la nena de sis anys diu que un senyor li ha tocat les parts
sexual-assault,gynae-bleeding | em van agredir sexualment ahir i sagno
breast-lump | m'he trobat un bony al pit
breast-lump | tinc una duresa a la mama esquerra, com un cigró
breast-lump | El mugró s'ha enfonsat i hi noto un bonyet
breast-lump | a la meva germana li ha sortit un bultet a la mama
morning-after | se'ns va trencar el preservatiu, necessito la pastilla de l'endemà
morning-after | vam fer-ho sense condó ahir i no prenc res
morning-after | em podeu donar la pastilla del dia després?
morning-after | m'he oblidat la píndola i hem tingut relacions, encara hi soc a temps?
retained-tampon | no trobo el tampó, crec que s'ha quedat dins
retained-tampon,vaginal-discharge | fa dies d'un tampó oblidat, fa una pudor horrible i surt flux
retained-tampon,fever,rash | em vaig deixar un tampó i ara tinc febre i la pell vermella com cremada
retained-tampon | el cordill del tampó s'ha ficat endins i no el puc treure
mastitis | dono pit i tinc una part dura, calenta i vermella
mastitis,fever | un pit inflat, febre i calfreds, estic alletant
testicular-pain,sudden | de cop m'ha començat a fer molt mal un ou
testicular-pain,sudden,child-said | el noi de catorze anys s'ha despertat amb un dolor bèstia en un testicle
testicular-pain,vomiting | mal als collons i vòmits des de fa dues hores
testicular-pain,fever | el testicle esquerre inflat i calent, amb febre
testicular-pain | Tinc un testicle més amunt i em fa mal
testicular-pain | em van donar un cop de pilota als ous i encara em fan mal
testicular-pain,dysuria | em molesta el testicle i em cou quan pixo
testicular-pain,abdominal-pain,child-said | deia que era la panxa però el que li fa mal és un ouet, està vermell, té sis anys
testicular-pain,severe | no puc caminar del mal que tinc a la bossa dels testicles, no ho aguanto
testicular-pain | fa vergonya dir-ho però em fa mal un ou des d'anit
lump | m'he notat un bony al testicle, no fa mal
priapism | fa cinc hores que la tinc dura i no baixa
priapism,new-medicine | vaig prendre una pastilla per l'erecció i no se me'n va, fa mal
priapism | El meu home té una erecció que dura des de la matinada
priapism | sis hores d'erecció dolorosa, què faig?
penis-problem | tinc taques vermelles a la punta del penis i piquen
penis-problem | em supura la titola i està inflada
penis-problem,child-said | al nen se li ha inflat la tita i li fa mal
penis-problem | va fer un crec tenint relacions i se m'ha posat morat el membre
paraphimosis,penis-problem | la pell m'ha quedat enrere i no la puc tornar, el gland està inflat
paraphimosis,child-said,penis-problem | li he tirat la pelleta avall al banyar-lo i ara no puja, està escanyat
paraphimosis,penis-problem,catheter | Al pare amb la sonda li han deixat el prepuci enrere i té la punta molt inflada
paraphimosis,penis-problem | el prepuci s'ha quedat travat darrere i em fa mal
flank-pain,severe | tinc pedres al ronyó, un dolor que em pujo per les parets
flank-pain,fever,dysuria | mal al ronyó, febre i coïssor quan orino
flank-pain,vomiting | Dolor al costat que baixa a l'engonal i vomito
flank-pain | fa dies que em fa mal el ronyó esquerre a estones
flank-pain,rigors,pregnant | embarassada amb mal al ronyó i esgarrifances
catheter,no-urine | la sonda del pare no treu res des d'ahir
catheter | a la iaia li ha saltat la sonda
catheter,blood-in-urine | hi ha sang a la bossa de la sonda
catheter,fever | porta sonda i està amb febre i orina tèrbola
catheter | La sonda perd pels costats i toca canviar-la
no-urine,abdominal-pain | no puc pixar des d'anit, tinc la bufeta que rebenta
no-urine,elderly-said | l'avi fa tretze hores que no orina
no-urine,new-medicine | amb el xarop nou no aconsegueixo fer pipí
no-urine,infant-said | el bebè no ha mullat cap bolquer avui
no-urine,severe | ganes de pixar i no surt ni gota, un dolor insuportable
no-urine,recent-surgery | Em van operar del genoll ahir i encara no he pogut orinar
dysuria,urinary-symptoms | em cou quan faig pipí i hi vaig cada cinc minuts
dysuria,urinary-symptoms,pregnant | estic embarassada i tinc coïssor en orinar
dysuria,fever,child-said | la nena plora quan fa pipí i té febre, quatre anys
dysuria,urinary-symptoms | torno a tenir cistitis, quatre gotes i cremen
urinary-symptoms,elderly-said | el padrí es fa pipí a sobre i li fa molta pudor
urinary-symptoms | m'he d'aixecar sis cops a la nit a pixar, surt fluixet
fever | tinc febre, 38 i escaig, i tot el cos adolorit
high-fever,fever | estic a quaranta i el paracetamol no fa res
high-fever,fever,confusion,elderly-said | La mare de 86 anys té 39,6 i no sap on és
high-fever,fever,sore-throat | febrada de 39 i mig i mal de coll
high-fever,fever,rigors | quaranta de febre i calfreds forts
high-fever,fever,child-said | el termòmetre del nen marca 40,3
fever-days,fever | fa sis dies que tinc febre
fever-days,fever,cough | tos i febre des de fa una setmana
fever-days,fever | cada tarda em puja la febre, ja fa quinze dies
fever-days,fever,elderly-said | L'àvia porta quatre dies amb febre que va i ve
meningitis-said,stiff-neck,fever | pot ser meningitis? febre i no pot abaixar el cap
meningitis-said,child-said | hi ha hagut una meningitis a la llar d'infants i el meu nen està estrany
meningitis-said,non-blanching-rash,fever | tenim por que sigui meningitis, febre i taques liles
sepsis-said,fever | ja va tenir una sèpsia l'any passat i avui torna a estar igual, amb febre
sepsis-said,mottled,confusion | crec que té septicèmia, pell a clapes i no es centra
sepsis-said,rigors | La cuidadora diu que sembla una sèpsia, tremola molt
rigors,fever | tremolo de fred i les dents em peten, tinc febre
rigors,recent-surgery | operada de fa una setmana i avui amb tremolors de fred
rigors | estic sota tres mantes i no paro de tiritar
stiff-neck,headache,fever | coll rígid, mal de cap i febre
stiff-neck,light-hurts,vomiting | la llum li fa mal, vomita i té el clatell encarcarat
non-blanching-rash,fever,child-said | la nena té febre i puntets vermells que no marxen amb el got
non-blanching-rash | li han sortit taques morades que no s'esborren quan les prems
non-blanching-rash,fever,drowsy | Febre, molt ensopit i taquetes com de sang a la pell
immunosuppressed,fever | hola, faig quimio i ara mateix tinc 38,3
immunosuppressed,fever,rigors | trasplantat de fetge amb febre i calfreds
immunosuppressed,fever,cancer-history | el meu pare té càncer de pulmó, va fer quimio dilluns i té febre
immunosuppressed,diarrhoea | prenc immunosupressors i vaig de ventre tot el dia
mottled,fever,child-said | té febre i la pell com de marbre, blanca, el petit
mottled,cold-sweat | s'ha quedat molt pàl·lid amb suor freda
vomiting-blood,vomiting | he vomitat sang fa cinc minuts
vomiting-blood,vomiting | el pare ha tret una cosa fosca com pòsit de cafè
vomiting-blood,vomiting,drugs-alcohol | el meu germà beu molt i ha vomitat molta sang vermella
vomiting-blood,vomiting,black-stool | Vòmits amb sang i caca negra
vomiting-blood,vomiting,anticoagulated | pren anticoagulants i ha tret sang dos cops
vomiting-blood,vomiting | de tant vomitar ja em surt un filet de sang
vomiting-blood,vomiting,fainted,urgent-said | s'ha desmaiat després de vomitar un munt de sang, corrin
black-stool | faig la caca negra com el quitrà
black-stool,dizzy | caca negra i enganxosa i em marejo
black-stool,elderly-said | a la mare de 79 anys li han sortit deposicions negres i està blanca
black-stool,epigastric-pain | Prenc molt ibuprofèn, em fa mal l'estómac i avui la femta era negra
black-stool,anticoagulated | prenc sintrom i les femtes són negres
blood-in-stool | hi havia sang vermella a la tassa del vàter
blood-in-stool,heavy-bleeding,bleeding | em raja sang pel cul, molta, amb coàguls
blood-in-stool,weight-loss | fa setmanes que veig sang a la caca i m'aprimo
blood-in-stool,infant-said | la caca del bebè té fils de sang
blood-in-stool,child-said,abdominal-pain | plora a ratxes, arronsa les cames i ha fet caca com melmelada vermella, divuit mesos
blood-in-stool,elderly-said | L'avi taca el bolquer de sang per darrere
bleeding-unstoppable,bleeding,cut | m'he tallat amb el ganivet del pernil i no para de sagnar, ja fa vint minuts que premo
bleeding-unstoppable,nosebleed,elderly-said | el nas del padrí sagna des de fa mitja hora i no s'atura
bleeding-unstoppable,nosebleed,anticoagulated | hemorràgia pel nas, prenc anticoagulants, no la puc parar
bleeding-unstoppable,bleeding | se li ha rebentat una variu de la cama i no hi ha manera que pari la sang
bleeding-unstoppable,bleeding-after-extraction,extraction | M'han tret un queixal i encara sagno mossegant la gasa, fa tres hores
heavy-bleeding,bleeding,deep-wound,cut | un tall profund amb la serra, hi ha un bassal de sang
heavy-bleeding,bleeding,mottled | ha perdut molta sang i està blanc com el paper
nosebleed | em surt sang del nas cada matí, poqueta
nosebleed,child-said | al nen li sagna sovint el nas
nosebleed,high-blood-pressure | sang pel nas i la pressió a 19
coughing-blood,fever | quan estosso surt sang, i tinc febre
fever,newborn-said | perdoni, li he posat el termòmetre al meu nadó de disset dies i surt 38,5, hi hem d'anar?
not-feeding,newborn-said,drowsy | no hi ha manera que s'enganxi al pit, s'adorm de seguida i ja fa set hores de l'última mamada, va néixer dijous
weak-cry,newborn-said | des d'ahir el plor de la nostra nadona és com un gemec, abans cridava fort
breathless,newborn-said | respira molt ràpid i fa una mena de gemec cada cop, té onze dies de vida
jaundice,newborn-said,drowsy | la llevadora ens va dir que vigiléssim el color i avui el veig ben groc i molt adormit, una setmana
everyday-complaint,newborn-said | li raja una mica el melic encara, el cordó va caure fa dos dies, té dotze dies
mottled,newborn-said,weak-cry | te la pell com de marbre, les manetes fredes i gairebé no plora, quinze dies
vomiting-green,vomiting,newborn-said,not-feeding | el nen acabat de néixer treu verd i no vol mamar
infant-said,fever,not-feeding | porta des d'ahir a 38,9 i avui el biberó ni el toca, cinc mesos té en Pol
infant-said,cough,breathless | fa una tos lletja, se li marquen les costelletes i mou les aletes del nas, quatre mesos
infant-said,weak-cry | res el consola, ni braços ni xumet ni passejar-lo amb el cotxet, des de les set, té tres mesos
infant-said,bulging-fontanelle,fever | avui al banyar-la li he notat el cap tou per dalt molt bombat, i a més crema, set mesos
infant-said,bulging-fontanelle,not-feeding | el foradet del cap, aquell tou, el té com inflat i no vol menjar, nou mesos la nena
infant-said,bulging-fontanelle,weak-cry | quan el poso assegut la fontanel·la segueix sobresortint i no para de cridar, mig any
infant-said,dehydrated,vomiting | ha tret quatre biberons, té la boqueta enganxifosa i plora sense llàgrimes, onze mesos
infant-said,diarrhoea | caques molt líquides i verdes des que va començar la papilla de fruita, sis mesos, però riu i juga
infant-said,rash | tot de granets a la cara i al coll, com d'escalfor, bebè de quatre mesos i està content
infant-said,cold-symptoms | només són mocs i una mica de tos, té vuit mesos, com li netejo el nas?
infant-said,parental-worry,drowsy | ho noto diferent, com absent, la mirada perduda, soc mare primerenca però això no és normal, deu mesos
infant-said,blue-lips,cough | d'un atac de tos s'ha quedat blavós dels llavis, el meu bebè de dos mesos
infant-said,head-injury | se m'ha caigut del canviador i s'ha picat el cap, nou mesos, ara plora
infant-said,seizure | fa un moment s'ha quedat rígid i ha fet sotragades amb els braços, catorze mesos, ja ha parat
infant-said,not-feeding,weak-cry | no ha volgut mamar en tot el dia i plora com si no tingués força, quatre mesets
child-said,fever,cough | la mitjana, que té tres anys, fa dos dies de tos i 38, juga i beu bé
child-said,high-fever,fever,drowsy | quaranta i mig i no s'aguanta dret, està tirat al sofà com una baieta, dos anys i mig
child-said,rash,fever-days,fever | tres dies de febre i ara que ha marxat li surt una erupció rosada, dos anyets
child-said,parental-worry,fever | la meva filla no és de queixar-se i avui em fa patir, mai l'havia vista tan aixafada, cinc anys, 39
child-said,parental-worry | no us trucaria si no fos que la veig pitjor que mai, té quatre anys
child-said,not-feeding,fever | no vol ni aigua ni llet ni res, amb febre, aquest menut de vint mesos
child-said,weak-cry,drowsy | està al llit sense esma, fa com un ploriqueig fluix tota l'estona, any i mig
child-said,stridor,breathless | se m'ha despertat a les tres amb un soroll estrany en agafar aire, com un gall, i li costa, tres anys
child-said,wheeze | Amb cada refredat li fan xiulets al pit, en Jan té cinc anys
child-said,non-blanching-rash,fever | he fet la prova del got i els puntets segueixen, la nena té quatre anys i febre
child-said,non-blanching-rash,vomiting | té taquetes liles al cul i a les cames que no marxen i ha vomitat, sis anys
child-said,ear-pain | es queixa de l'orella des de la piscina, set anys
child-said,sore-throat,fever,rash | llengua com una maduixa, mal de coll, febre i pell aspra, ho deu haver agafat a l'escola
child-said,abdominal-pain,vomiting | m'han trucat de l'escola que el nen de vuit anys té mal de panxa i ha vomitat al pati
child-said,headache,stiff-neck,fever | febre i mal de cap, i quan li dic que miri al terra no pot, nou anys
child-said,dehydrated,diarrhoea | amb la passa de panxa no mulla bolquer des d'ahir nit, té els ulls enclotats, dos anys
child-said,vomits-everything,vomiting | amb la xeringa li dono sèrum i al minut ja és fora, tres anys
child-said,light-hurts,fever | vol estar a les fosques, diu que la llum li pica, amb 39, deu anys
child-said,limb-injury | s'ha entortolligat el peu al pati, onze anys, i va a peu coix
child-said,nosebleed,non-blanching-rash | li surten blaus sense cop, puntets que no marxen i sang pel nas, el noi de set anys
child-said,cough,breathless | tus molt i quan parla s'ha d'aturar a agafar aire, vuit anys
child-said,urinary-symptoms,fever | torna a fer-se pipí a sobre i té febre, ja no duia bolquers, quatre anys
child-said,hives | Després dels fruits secs s'ha omplert de faves a la pell que piquen, sis anys
child-said,admin-appointment | voldria visita amb la pediatra per la revisió dels quatre anys
child-said,confusion,high-fever,fever | no em coneix, diu que hi ha gats a l'habitació, i té 40, cinc anys
infant-said,fever | ahir li van posar les vacunes dels quatre mesos i avui fa 38
child-said,seizure,fever | li ha vingut una convulsió amb la febre, ha durat un parell de minuts, dos anys, ara dorm
fever,cough,breathless,elderly-said | bon dia, truco per la mare, de 84 anys, fa tos, està a 38,7 i s'ofega només d'anar al lavabo
vomiting,headache,dizzy | tinc el cap que em rebenta, he vomitat dos cops i tot em roda
diabetic,vomiting,high-sugar | mon pare és de sucre, no para de treure i l'aparell ja li dona més de 400
blood-in-stool,abdominal-pain,dizzy | quan he anat al vàter tot era sang i ara em fan rampes i m'estic marejant
pregnant,headache,leg-swelling,high-blood-pressure | la pressió la tinc a 15 10, els peus com pans de pagès i un mal de cap que no marxa, vuit mesos d'embaràs
pregnancy-bleeding,pelvic-pain,fainted,pregnant | estic embarassada de set setmanes, sagno, em fa mal un costat i fa una estona he perdut els sentits
dysuria,fever,flank-pain,urinary-symptoms | vaig tenir cistitis la setmana passada i ara és pitjor, cou igual, febre i mal a la ronyonada
fever,rash,joint-pain | febre, totes les articulacions adolorides i una vermellor per tot el cos des que vaig tornar de Tailàndia
hernia-stuck,hernia,no-gas,vomiting | a l'oncle se li ha sortit l'hèrnia, no se la pot tornar a ficar, ha tret dos cops i no fa vents
catheter,fever,confusion,elderly-said | la padrina porta sonda, ahir tenia febre i avui no sap ni el seu nom
rigid-belly,vomiting,fever | amb febre, vomitant i el ventre que no es pot tocar de dur
high-fever,fever,rigors,cough | tremolo de fred, tinc 39,7 i una tos que em fa mal al pit
diabetic,foot-wound,diabetic-foot,high-sugar | la ferida del peu fa mala cara i el sucre em puja a 320, soc diabètica
sudden,testicular-pain,vomiting | jugant a pàdel, de cop un mal a l'ou dret que m'ha fet vomitar
postpartum,mastitis,rigors,fever | tinc un pit com una pedra, calfreds i 39, fa tres setmanes que vaig parir
immunosuppressed,fever,cough | em fan immunoteràpia i quimio, des d'ahir tinc tos i 38,1
vomiting-blood,black-stool,dizzy,vomiting | ha fet la caca negra dos dies i ara ha tret sang, es mareja quan s'asseu
bleeding-unstoppable,anticoagulated,head-injury,bleeding | ha caigut i s'ha obert el cap, pren sintrom i la ferida no deixa de rajar
no-urine,catheter,severe | des que li han canviat la sonda no drena i es retorça de dolor, diu que no pot més
vaginal-discharge,pelvic-pain,fever | fa una setmana que em van posar el DIU i tinc mal avall, flux groguenc i febre
low-mood,postpartum,panic | ja fa dos mesos del part, ploro i tinc atacs d'angoixa a la nit
weight-loss,night-pain,back-pain | m'he aprimat, em fa mal l'esquena i a la nit és quan pitjor
belly-injury,abdominal-pain,blood-in-urine | em va caure una bala de palla a la panxa, em fa mal i ara pixo vermell
constipation,haemorrhoids,blood-in-stool | vaig molt restret, les morenes a fora i sempre taco el paper de sang
sexual-assault,morning-after | m'han forçat aquesta matinada i tinc por de quedar embarassada, necessito la pastilla
sore-throat,fever,hard-to-swallow | mal de coll amb plaques, 39 i em costa molt empassar
waters-broken,labour,pregnancy-bleeding,pregnant | rompudes les aigües, contraccions i ara també sang, 37 setmanes
fall,pregnant-trauma,pregnant,less-movement,reduced-fetal-movement | vaig caure ahir al mercat i des de llavors sento poc la criatura, sis mesos d'embaràs
stiff-neck,vomiting,rash,fever | té el clatell rígid, vomita, febre i li han sortit unes taques
diarrhoea,dehydrated,elderly-said | a la residència l'avi va de descomposició, té la boca molt seca i la pell arrugada
urinary-symptoms,confusion,elderly-said | fa pipí cada dos per tres i des d'ahir desvarieja, 88 anys la tieta
low-sugar,diabetic,pregnant | embarassada amb diabetis, em poso insulina i surto a 54
soaking-pads,gynae-bleeding,fainted | amb la regla d'aquest mes omplo una compresa cada hora i m'he desmaiat al metro
soaking-pads,gynae-bleeding,recent-surgery | em van fer un raspat divendres i calo les compreses sense parar
labour,pregnant | els dolors ja són cada cinc minuts i duren un minut, agafo la bossa de l'hospital?
waters-broken,pregnant | a la feina m'ha caigut una galleda d'aigua per les cames, estic de vuit mesos i mig
waters-broken,pregnant,fever | perdo líquid de fa dos dies i tinc unes dècimes, prenyada de 35
vomiting-green,vomiting,abdominal-pain | només surt bilis verda i els retortillons són de bojos
vomits-everything,vomiting,diarrhoea | ni una gota d'aigua em queda, o surt per dalt o per baix
vomits-everything,vomiting,headache | amb la migranya trec fins i tot la pastilla i l'aigua
vomiting-blood,vomiting,epigastric-pain | mal a la boca de l'estómac i acabo de treure com cafè molt
black-stool,fainted,elderly-said | el sogre de 75 s'ha desmaiat i va fer la caca negra com el carbó
black-stool,weight-loss | la caca fosca com la pega des de fa una setmana i peso menys
bleeding-unstoppable,bleeding | em van extirpar una piga ahir i la ferida sagna, premo i premo i no s'atura
heavy-bleeding,bleeding,cut | amb la motoserra s'ha fet un tall a la cuixa i la sang surt a dojo
immunosuppressed,urinary-symptoms,dysuria | prenc cortisona a dosi alta i azatioprina, i tinc coïssor de pipí
immunosuppressed,sore-throat,fever | tinc les defenses a terra per la quimio, mal de coll i febre
meningitis-said,fever,headache | al meu institut hi ha un cas de meningitis i jo ara tinc febre i mal de cap
meningitis-said,non-blanching-rash | no marxen quan premo aquestes pigues liles, tinc por de la meningitis
sepsis-said,confusion,fever | l'oncòleg va dir que vigiléssim una sèpsia i està confús i calent
sepsis-said,low-blood-pressure | la pressió li ha baixat molt i no es troba, em fa por que sigui septicèmia
stiff-neck,headache,drowsy | el clatell encarcarat, mal de cap i s'està quedant adormit
retained-tampon,pelvic-pain | em sembla que porto dos tampons, un no surt i em fa mal dins
breast-lump | a la mamografia no es veia res però jo em toco un nòdul al pit dret
morning-after | volem saber si encara podem prendre la postcoital, va ser dissabte nit
period-pain | aquest mes els dolors de la regla són d'anar a quatre grapes
period-question | quants dies és normal que duri la regla a una noia de tretze anys?
period-question | em ve molt irregular la menstruació i voldria preguntar-ho
period-question | puc prendre'm la píndola seguida per saltar-me la regla de l'estiu?
mastitis | tinc el pit tibant i adolorit d'un costat, amb una taca vermella, estic donant de mamar
leg-swelling,pregnant | estic de trenta-dos i no em cap cap sabata de tan inflats que tinc els peus
haemorrhoids | aquestes morenes em fan veure les estrelles cada cop que vaig de ventre
heartburn | quan menjo tomàquet o cafè tinc una cremor que puja pel pit
hernia-stuck,hernia,severe | el bony de l'engonal s'ha quedat a fora, és dur i el dolor és insuportable
priapism,drugs-alcohol | vaig barrejar coca i una pastilla i porto vuit hores amb l'erecció
paraphimosis,penis-problem | després de tenir relacions la pell no em torna endavant i el cap està lila
skin-infection | em van fer un tatuatge i ara està calent, vermell i amb pus
skin-infection,fever | la ferida de l'esgarrapada del gat s'ha infectat i tinc febre
no-insulin,diabetic | m'han robat la motxilla amb la insulina, soc tipus 1 i em tocava ara
sexual-assault | voldria parlar amb algú, em van agredir, sexualment, fa dos dies
sexual-assault | un conegut em va obligar a tenir relacions diumenge
mottled,fever,elderly-said | el pare té 83 anys, febre i els genolls morats com un marbre
bulging-fontanelle,infant-said,fever,parental-worry | té el capet bombat per dalt i febre, mai havia passat una nit tan dolenta com aquesta, sis mesos
bulging-fontanelle,newborn-said,not-feeding | nadó de vint dies, el tou del cap se li ha inflat i deixa les preses a mitges o no en vol cap
bulging-fontanelle,infant-said,weak-cry | el noi de cinc mesos fa un plor molt agut que no calla i la fontanel·la li bomba
bulging-fontanelle,infant-said,seizure | després d'una convulsió li noto la mollera dura i sortida, té vuit mesos
bulging-fontanelle,infant-said | la mollereta no la té plana com abans, fa bony, que vol dir això? quatre mesos
bulging-fontanelle,infant-said,vomiting,head-injury | va caure del sofà, ha vomitat i ara té el tou del cap inflat, deu mesos
bulging-fontanelle,infant-said,drowsy,not-feeding | no es desperta per menjar i on batega el cap ho té aixecat, tres mesos
parental-worry,infant-said,breathless | li costa respirar i jo no l'havia vist mai així de malament, cinc mesets
parental-worry,child-said,vomiting | vomita i fa una cara que m'espanta, és el pitjor que ha estat mai, quatre anys
parental-worry,child-said,rash | no és com les altres vegades, està molt pitjor i plena de taques, dos anys
parental-worry,newborn-said,not-feeding | no menja i el cor em diu que alguna cosa greu li passa, només té nou dies
parental-worry,child-said,weak-cry,fever | amb la febre d'avui només gemega, sense força, i mai m'havia fet tanta por, tres anys
weak-cry,child-said,dehydrated | fa un ploriquet sense llàgrimes ni força, porta dies amb la panxa, any i mig
weak-cry,infant-said,fever | plora com apagadet i crema, sis mesos la bessona petita
not-feeding,child-said,mouth-ulcer | amb els virus de la boca i la mà rebutja el got, el iogurt i tot, dos anys
not-feeding,infant-said,breathless | s'ofega quan intenta mamar i ho deixa, avui ja no en vol, dos mesos
non-blanching-rash,fever,vomiting | vint anys, febre, vòmits i pigues morades a les cames que no se'n van ni prement
non-blanching-rash,stiff-neck,fever | taques que no desapareixen amb el got i coll rígid, està a 39
bleeding-unstoppable,nosebleed,high-blood-pressure | el nas no para de sagnar des de les nou, premo bé, i la tensió la tinc a 18
bleeding-unstoppable,heavy-bleeding,bleeding | la fístula de la diàlisi li raja, hi ha molta sang i no la sé parar
bleeding-unstoppable,bleeding,recent-surgery | operat de varius abans-d'ahir i el tall sagna i no s'estronca tot i la bena
heavy-bleeding,bleeding,limb-injury | li ha passat el tractor pel peu i perd molta sang
heavy-bleeding,bleeding,dizzy | he deixat el terra del lavabo ple de sang, un tall al cap, i em marejo
heavy-bleeding,postpartum,soaking-pads,gynae-bleeding | fa quatre dies del part i em surt sang a dolls, una compresa cada quart
heavy-bleeding,blood-in-stool,elderly-said,bleeding | la iaia ha omplert el vàter de sang, moltíssima, per darrere
black-stool,vomiting-blood,vomiting,elderly-said | el padrí de 80 ha vomitat com posos de cafè i va de ventre negre
vomits-everything,vomiting,dehydrated | boca seca com espart i tot el que bec torna amunt, també l'aigua
vomits-everything,vomiting,abdominal-pain | ni una infusió em queda dins, surt tot, i la panxa em fa mal
vomiting-green,vomiting,infant-said,rigid-belly | la panxa inflada i dura i vòmit verd, té set setmanes
vomiting-green,vomiting,hernia | tinc una hèrnia vella i avui vomito verd
vomiting-green,vomiting,elderly-said,constipation | l'avia no va de ventre fa cinc dies i treu un suc verdos
labour,waters-broken,pregnant | a la meva dona li raja aigua i diu que no pot aguantar-se les ganes de fer força
labour,pregnant,preterm | de trenta-tres i ja són dolors cada vuit minuts, no hauria de tocar encara
reduced-fetal-movement,less-movement,pregnant | ahir era una ballarina i avui la panxa està en silenci, vint-i-nou setmanes
reduced-fetal-movement,less-movement,pregnant,high-blood-pressure | tinc la pressió alta i el nen no es mou com sempre, 36 setmanes
no-urine,blood-in-urine | surten coàguls i ara s'ha tapat, no puc fer ni una gota de pipí
soaking-pads,gynae-bleeding | miomes em van dir, i avui cada tres quarts d'hora compresa nova
soaking-pads,gynae-bleeding,anticoagulated | des que prenc anticoagulants la regla em cala una compresa gran cada hora
immunosuppressed,non-blanching-rash | estic en tractament per leucèmia, amb quimio, i em surten puntets liles que no marxen
immunosuppressed,vomiting,dehydrated | amb la quimio vomito molt i tinc la boca ben seca
immunosuppressed,breathless,fever | fa mig any del trasplantament de pulmó, 38 i em falta l'aire
pregnant-trauma,fall,pregnant | m'ha tirat un gos gros a terra i estic de set mesos
pregnant-trauma,pregnant,pregnancy-bleeding | un cop de porta a la panxa d'embarassada i he tacat
fall,wrong-dose-risky,low-sugar,elderly-said | la sogra de 82 s'ha posat massa insulina, ha caigut i el sucre li marca 47
late-period,low-mood | fa un mes que no em ve la regla i estic molt baixa d'ànims
mastitis,postpartum | vaig parir el mes passat, tinc un pit amb un bony calent i em fa mal quan mama
no-insulin,vomiting,diabetic | fa un dia i mig sense insulina, vomito, diabètica de tota la vida
no-insulin,very-thirsty | no trobo la insulina enlloc, no me n'he posat des d'ahir, i tinc molta set
no-insulin,child-said,diabetic | se'ns ha trencat el catèter de la bomba de la nena de nou anys i no li entra insulina
suicidal,low-mood | estic molt enfonsada i fa dies que penso que no vull viure més
suicidal | el meu fill gran diu que es vol morir i s'ha tancat a l'habitació
suicidal | Tinc idees de suïcidi, em fa por quedar-me sola aquesta nit
suicidal | no hi trobo sentit a res i penso sovint a acabar amb tot
suicidal | ma germana m'ha enviat un àudio plorant dient que es mata
suicidal,elderly-said | l'avi, que en té 88, diu que ja ha viscut prou i que es vol treure la vida
suicidal | voldria parlar amb algú perquè em venen ganes de fer-me mal
suicidal | és la meva parella, parla de llançar-se al tren i no sé què fer
suicidal,out-of-medication | he deixat l'antidepressiu perquè se m'ha acabat i torno a pensar en matar-me
suicidal,postpartum | des que va néixer la criatura tinc pensaments de morir-me
suicidal,drugs-alcohol | beu cada dia i quan beu diu que es vol penjar
suicidal | Bon dia, no puc més, de debò, si m'adormís i no em despertés millor
suicide-plan,suicidal | tinc les pastilles comptades a la tauleta i avui me les prendré
suicide-plan,suicidal | he trobat una corda i una carta de comiat a l'habitació del noi
suicide-plan,suicidal,urgent-said | és dalt del terrat i diu que es tira, vinguin de seguida
suicide-plan,suicidal | ja he pensat el dia i la manera, ho faré quan els nens siguin amb el pare
suicide-plan,suicidal | el meu home ha agafat l'escopeta de caçar i se n'ha anat dient adéu per sempre
suicide-plan,suicidal | M'he comprat el que em cal per matar-me, ho tinc a l'armari
suicide-plan,suicidal | diu que es tallarà les venes, té el ganivet a la mà
suicide-plan,suicidal | estic asseguda a la via i no vull tornar a casa, vull que s'acabi
suicide-plan,suicidal | la meva mare està guardant els somnífers i diu que un dia se'ls prendrà tots
suicide-plan,suicidal | ha penjat a l'instagram que aquesta nit se'n va d'aquest món i com ho farà
suicide-plan,suicidal | sé quines pastilles barrejar per no despertar-me i les tinc aquí
suicide-plan,suicidal,drugs-alcohol | va begut, té les claus del cotxe i diu que s'estavella contra un arbre
self-harm | m'he fet talls als braços un altre cop
self-harm | la meva neboda es talla les cuixes, li ho acabo de veure a la platja
self-harm,bleeding | s'ha tallat el canell amb un vidre i raja sang
self-harm | quan m'angoixo em cremo amb l'encenedor
self-harm | Em vaig donar cops de cap a la paret fins a fer-me un nyanyo, ho faig quan no puc amb els nervis
self-harm | el meu germà s'esgarrapa fins que li surt sang, diu que així es calma
self-harm,suicidal | ahir la meva companya es va obrir les venes i sort que la vam trobar
self-harm,skin-infection | un dels talls que em faig jo mateixa s'ha infectat, fa pus
self-harm | soc la tutora d'una noia que s'autolesiona, avui porta talls frescos
self-harm | no em vull morir, només em tallo per no sentir tant
self-harm | he tornat a pessigar-me i mossegar-me els braços, els tinc plens de blaus
self-harm,burn | s'ha posat la mà al fogó expressament, té una cremada lletja
violence | el meu marit m'ha pegat i tinc l'ull blau
violence | visc amb un home que em maltracta i ara m'he tancat al lavabo
violence | m'han apallissat sortint de la discoteca
violence,elderly-said | Diria que la cuidadora pega la padrina, té noranta anys i va plena de blaus
violence,child-said | el nen torna de ca son pare amb marques als braços i diu que li pega
violence | la noia gran, filla meva, em dona empentes i m'ha tirat un plat pel cap
violence,pregnant | estic de sis mesos i ell m'ha donat una puntada a la panxa
violence | fa anys que m'insulta i m'amenaça, ahir em va agafar pel coll
violence | no vull que se n'assabenti la meva parella, és ell qui m'ha fet això de la cara
violence,sexual-assault | m'ha forçat el meu xicot i m'ha clavat bufetades
violence,fracture-said | el meu ex m'ha trencat el braç, m'ha caigut a sobre a cops
violence | em fa por anar a casa perquè el meu fill em pega quan no li dono diners
harm-others | està molt agressiu, diu que ens matarà a tots i trenca els mobles
harm-others | em passa pel cap fer mal a la meva filla petita i m'espanto
harm-others,psychosis | sent veus que li manen que mati el seu germà
harm-others | tinc tanta ràbia que si veig l'ex l'apunyalo
harm-others,drugs-alcohol | quan pren coca es torna violent, m'ha encalçat amb un martell
psychosis | sento veus al cap que no callen
psychosis | el xicot creu que l'espien pel mòbil i ha tapat totes les finestres
psychosis,elderly-said | la iaia de 85 anys veu gent al menjador que no hi és
psychosis | Fa una setmana que gairebé no dorm, parla sense parar i diu que l'han escollit per salvar el món
psychosis,out-of-medication | no es pren la injecció i torna amb allò que la volen enverinar
panic,palpitations | tinc un atac d'ansietat, em va el cor a cent
panic | cada cop que entro al supermercat m'agafa un pànic que he de sortir corrents
panic,breathless | li ha agafat un atac de nervis i diu que no li entra l'aire
panic,tremor | tremolo tota, tinc angoixa, crec que és una crisi de pànic com les altres
panic,psychologist | voldria visita amb psicologia per l'ansietat, em donen atacs a la feina
overdose | m'he pres dues vegades la pastilla de la pressió
overdose,child-said | el nen s'ha begut el xarop del paracetamol gairebé sencer
overdose,suicidal | ma filla s'ha empassat una caixa d'antidepressius, no vol viure
overdose,drowsy | ha pres massa trankimazins i no hi ha manera d'espavilar-lo
overdose,wrong-dose-risky | m'he equivocat de ploma i m'he posat quaranta unitats de la insulina ràpida
overdose,elderly-said,wrong-dose-risky | a la mare de 83 anys li hem donat el Sintrom doble tres dies seguits
overdose,infant-said | Li hem donat a la petita de vuit mesos el triple de Dalsy per error amb la xeringa
overdose | porto setze paracetamols des d'ahir pel mal de queixal
overdose,unresponsive | les caixes són buides a terra i ella no respon
overdose,child-said | s'ha menjat les pastilles del cor de l'àvia pensant que eren caramels
overdose,vomiting | vaig prendre un grapat de pastilles anit i ara vomito i em penedeixo
overdose,palpitations | m'he pres massa medicació del tiroide, quatre de cop, i tinc el cor disparat
poisoning,child-said | la nena ha begut lleixiu d'un got que hi havia a la pica
poisoning | m'he empassat un glop de desembussador pensant que era aigua
poisoning,child-said | en Pau, de dos anys, ha mossegat una pastilla del rentaplats
poisoning,vomiting | ensulfatant la vinya m'he trobat malament, vòmits i suors
poisoning,infant-said | el bebè ha llepat verí de formigues
poisoning | Hem barrejat salfumant i lleixiu i ens pica la gola i tossim
poisoning,elderly-said | l'àvia s'ha begut el líquid de les lents, té demència i 89 anys
poisoning,child-said | ha xuclat gel hidroalcohòlic a l'escola, uns quants glops, té tres anys
poisoning,suicidal | s'ha pres matarates perquè es volia morir
poisoning,child-said | uns fruits vermells del jardí, se'ls ha menjat la meva neta de quatre anys
poisoning | he begut d'una ampolla que tenia dissolvent, em crema el coll
poisoning,drowsy | el meu nebot ha begut anticongelant al taller i està com endormiscat
button-battery,child-said | s'ha empassat una pila de botó, el nen, fa un quart
button-battery,infant-said | al comandament li falta la pila rodona i la nena de quinze mesos tus i baveja
button-battery,child-said,foreign-body | té una pila petita ficada al nas
button-battery,elderly-said | el padrí s'ha empassat la pila de l'audiòfon
button-battery,child-said | Em penso que la meva filla s'ha menjat la pila plana d'una joguina que fa llumetes
button-battery,child-said | una pila de rellotge, se l'ha posada a la boca i glup cap avall
button-battery,child-said,foreign-body | dins l'orella li veig una cosa metàl·lica, és una pila d'aquelles rodones, té sis anys
button-battery,child-said,vomiting | l'escala del bany no té la pila i el petit vomita des de fa una estona
button-battery | quan canviava la pila del cotxe me l'he posada a la boca i me l'he empassat
button-battery,infant-said | el germà gran li ha donat una pileta al bebè i no la trobem enlloc
button-battery,child-said,cannot-swallow | no es pot empassar ni la saliva, la mestra diu que jugava amb piles de botó
button-battery,child-said | hola, el meu fill de 3 anys diu que s'ha menjat la pila del termòmetre, què fem?
carbon-monoxide,headache | tenim tots mal de cap a casa i la caldera fa una flama groga
carbon-monoxide | ha sonat l'alarma del monòxid i ens trobem marejats
carbon-monoxide,fainted | ha caigut rodona al bany amb l'escalfador de gas engegat
carbon-monoxide,vomiting | amb el braser de carbó encès tota la nit els nens han començat a vomitar
carbon-monoxide,unresponsive | L'hem trobat dins del garatge tancat amb el motor en marxa i no es desperta
carbon-monoxide,dizzy | la xemeneia tirava malament i ara em roda tot i tinc nàusees
carbon-monoxide,headache | vam ficar la barbacoa a la tenda de campanya i ens fa mal el cap a tots dos
carbon-monoxide,confusion,elderly-said | la tieta vella, de 90 anys, està desorientada i a casa seva fa pudor d'estufa
carbon-monoxide | he respirat molt fum d'un incendi al replà i tinc la gola negra
carbon-monoxide,drowsy | estufa de butà tancats a la caravana i el meu pare té molta son, costa de despertar
carbon-monoxide,headache | quan encenem l'escalfador ens agafa mal de cap a mi i a la dona, i el gos també està ensopit
carbon-monoxide | diuen els bombers que hi ha monòxid al pis i que ens miri un metge, estem fluixos
chemical-in-eye | m'ha esquitxat lleixiu a l'ull fregant el terra
chemical-in-eye,eye-pain | al meu company li ha entrat calç als ulls i li couen molt
chemical-in-eye | se m'ha ficat cola ràpida a l'ull i no el puc obrir
chemical-in-eye,child-said | la càpsula de detergent ha rebentat a la cara del nen i plora de l'ull
chemical-in-eye,red-eye | Em vaig posar gotes de les orelles a l'ull per error i el tinc ben vermell
chemical-in-eye | netejant el forn m'ha anat l'esprai directe als ulls
chemical-in-eye | salfumant a l'ull esquerre, ja m'he rentat deu minuts
chemical-in-eye,blurred-vision | àcid de la bateria, m'ha saltat a l'ull i hi veig borrós
chemical-in-eye | li han tirat un esprai de pebre i no pot obrir els ulls
chemical-in-eye | se li ha escampat el tint dels cabells dins l'ull a ma mare
chemical-in-eye,child-said | té els ulls inflats perquè s'ha fregat amb productes de la piscina, el clor en pastilla, set anys
chemical-in-eye,eye-pain | treballant al camp m'ha anat herbicida als ulls i em cremen
sudden-vision-loss,sudden | de cop i volta no hi veig d'un ull
sudden-vision-loss,elderly-said | la meva sogra de 81 anys diu que ha perdut la vista de l'ull dret
sudden-vision-loss | se m'ha fet tot fosc i no hi veig res
sudden-vision-loss,flashes-curtain | una teleta negra m'ha anat baixant i ara no hi veig amb aquell ull
sudden-vision-loss,diabetic | soc diabètica i m'he llevat sense visió a l'esquerre
sudden-vision-loss,headache | li feia mal el pols del cap i ara s'ha quedat cec d'un ull
sudden-vision-loss | em falta mig camp de visió, el cantó dret no existeix per mi des de migdia
sudden-vision-loss,eye-injury | una pilota de pàdel a l'ull i des d'aleshores no hi veu
sudden-vision-loss | Fa dues hores que el pare no hi veu de l'ull esquerre, sense dolor
sudden-vision-loss,anticoagulated,sudden | prenc Sintrom i de sobte una taca de sang no em deixa veure-hi
sudden-vision-loss | no hi veu! diu que no hi veu de cap ull
sudden-vision-loss,stroke-arm | ha perdut la vista d'un costat i no pot aixecar el braç
flashes-curtain | veig llampecs al costat de l'ull i mosques que volen
flashes-curtain | com una cortina fosca que em tapa un tros de l'ull de baix
flashes-curtain | des d'ahir m'han sortit moltes volves negres i espurnes de llum
flashes-curtain | el meu pare, miop de tota la vida, diu que veu flaixos a les fosques
flashes-curtain | Fogonades blanques quan moc l'ull i una teranyina que abans no hi era
eye-injury,eye-pain | m'ha saltat una resquilla de ferro a l'ull amb la radial
eye-injury | la gata m'ha esgarrapat l'ull i em plora molt
eye-injury,child-said | s'ha clavat la punta del llapis a l'ull, té cinc anys
eye-injury,blurred-vision | un cop de colze jugant a bàsquet a l'ull i hi veu borrós
eye-injury | esporgant l'olivera m'ha fuetejat una branca a l'ull i em plora tota l'estona
eye-pain,red-eye,severe | l'ull em fa un mal terrible i el tinc encès
eye-pain | noto com sorra a l'ull i em punxa
eye-pain,light-hurts | no puc mirar la llum de tant que em fa mal l'ull
eye-pain,vomiting,blurred-vision | mal d'ull molt fort, veu arc de Sant Martí al voltant dels llums i ha vomitat
eye-pain | mal al darrere de l'ull quan miro cap al costat
red-eye,child-said | la menuda de tres anys té l'ull vermell i amb lleganyes
red-eye | conjuntivitis diria jo, els dos ulls vermells i enganxats
red-eye,minor | tinc una venteta de sang a l'ull, no em fa res però es veu molt
red-eye | ulls ben rojos i plorosos per l'al·lèrgia
red-eye | se m'ha inflat la parpella amb un mussol i l'ull el tinc tot vermell
contact-lens | no em puc treure la lent de contacte
contact-lens,eye-pain,red-eye | vaig dormir amb les lentilles i avui l'ull fa mal i és vermell
contact-lens | crec que la lentilla se m'ha partit i en queda un tros a dins
contact-lens,eye-pain | porto lentilles i des del bany al mar em punxa molt l'ull dret
contact-lens,light-hurts | amb la lent posada em molesta la llum i ja no aguanto
mastoid,child-said | té inflat darrere l'orella i li surt cap enfora, quatre anys
mastoid,fever | os de darrere l'orella vermell i calent i febre
mastoid,ear-discharge | li supura l'oïda i ara té un bony que fa mal just al darrere
mastoid,infant-said | l'orelleta del bebè està desenganxada i vermella per darrere
mastoid,ear-pain | l'otitis no marxa i se m'ha inflat la part de darrere de l'orella
sudden-deafness,sudden | m'he llevat sorda d'una orella, de cop
sudden-deafness | no hi sento gens de l'orella esquerra des d'ahir vespre i em xiula
sudden-deafness,dizzy | ha perdut l'oïda dreta i tot li roda
sudden-deafness | parlant per telèfon he deixat de sentir-hi d'aquest cantó
sudden-deafness,sudden,elderly-said | el meu avi de sobte no sent res de res d'una banda, i abans hi sentia
sore-throat | quan empasso em fa mal el coll
sore-throat,fever | angines i febre des d'ahir al vespre
sore-throat,child-said | el nen de set anys té el coll ple de plaques
sore-throat,cold-symptoms | rasquera al coll, mocs i una mica de tos
sore-throat | gola irritada de fa cinc dies, he provat mel i no millora
muffled-voice,sore-throat | parlo com si tingués una patata calenta a la boca i em fa molt mal el coll
muffled-voice,trismus | li ha canviat la veu, gangosa, i no pot obrir la boca
muffled-voice,cannot-swallow | baveja, no empassa i té la veu ofegada
muffled-voice,fever | la veu tapada i trenta-vuit i mig des d'ahir, té una amígdala com una nou
muffled-voice,throat-swelling | noto el coll inflat per dins i la veu em surt estranya
foreign-body,child-said | la nena s'ha ficat una llentia al nas
foreign-body | una espina de peix clavada al coll
foreign-body | m'ha entrat una formiga a l'orella i la noto caminar
foreign-body | la punta de silicona de l'auricular s'ha quedat dins de l'orella
foreign-body,child-said | un tros d'esponja al forat del nas des de fa dies, fa mala olor, el meu petit de 3
swallowed-object,child-said | s'ha empassat una moneda, la nena de quatre anys
swallowed-object,child-said | dos imants petits, diu que se'ls ha menjat
swallowed-object | m'he empassat un escuradents trossejat dins l'entrepà
swallowed-object | sense voler m'he empassat una agulla de cosir que tenia a la boca
swallowed-object,infant-said | el meu bebè de deu mesos s'ha empassat un botó
alcohol-coma,drugs-alcohol,unresponsive | va tan begut que no el podem despertar
alcohol-coma,drugs-alcohol,vomiting | la meva amiga està inconscient de tant vodka i li ve el vòmit
alcohol-coma,drugs-alcohol | a les festes hem trobat un noi estès a terra borratxo que no reacciona
alcohol-coma,drugs-alcohol,drowsy | s'ha acabat l'ampolla de ginebra i només gemega quan el sacsegem
alcohol-coma,drugs-alcohol,cold-limb | té les mans gelades, ha begut moltíssim i no respon quan li parlem
wild-mushrooms,vomiting | hem menjat bolets collits per nosaltres i vomitem tots
wild-mushrooms,diarrhoea,abdominal-pain | de matinada m'ha agafat diarrea i mal de panxa, ahir vaig sopar rovellons del bosc
wild-mushrooms,child-said | el nen ha mossegat un bolet del jardí de l'escola
wild-mushrooms | em sembla que un dels bolets de diumenge era dolent
wild-mushrooms,jaundice | va menjar bolets fa tres dies i s'ha posat groc
preterm,infant-said | és prematur de trenta-dues setmanes i fa dos mesos, està molt mocós
preterm,infant-said,fever | la meva filla prematura té tres mesos i febre
preterm,newborn-said,not-feeding | va néixer abans d'hora fa vint dies i no vol mamar
preterm,infant-said,vomiting | setmesó, té quatre mesos i treu tot el biberó
preterm,newborn-said | acabem de sortir de neonats amb el nen prematur, té tres setmanes i el veig pàl·lid
lung-disease,breathless | tinc MPOC i avui em falta més l'alè
lung-disease,cough | el pare porta oxigen a casa i tus amb esputs verds
lung-disease,fever | fibrosi pulmonar i febre de 38
lung-disease,cold-symptoms | m'he refredat i soc malalta dels bronquis, bronquitis crònica
lung-disease,leg-swelling | amb l'emfisema que té el meu home se li han inflat les cames
elderly-said,fall | la padrina ha caigut, té 87 anys
elderly-said,dizzy | home de noranta anys molt marejat
child-said,ear-pain | a la nena de sis anys li fa mal l'oïda
infant-said,rash | el bebè de cinc mesos té granets per tot el cos
newborn-said,fever | té dotze dies de vida i està a 38
newborn-said,jaundice | el nadó de cinc dies es veu groc
newborn-said,not-feeding | nounat de nou dies que s'adorm i no menja
newborn-said,constipation | la meva filla de tres setmanes no fa caca des de fa quatre dies
newborn-said | fa vuit dies que ha nascut i el melic li treu un líquid groc
resolved | ja m'ha passat, era només per dir-vos-ho
resolved | ahir tenia mal de panxa però avui estic perfecta
resolved | la febre li ha baixat del tot i corre pel passadís
resolved | el mareig se'n va anar sol al cap de cinc minuts, estic bé
resolved | no cal que truqueu, al final el mal d'orella ja no hi és
urgent-said | és urgent, necessito un metge ara mateix
urgent-said,dental-pain | em corre molta pressa, tinc un mal de queixal que no visc
urgent-said | passi'm amb algú ja, que no es pot esperar
urgent-said,back-pain | Urgent si us plau, l'esquena, que no em puc moure
urgent-said,child-said,vomiting | de seguida que pugueu, és per la nena petita que vomita
second-call | he trucat abans i se m'ha tallat
second-call,worsening | torno a trucar pel meu pare, que està pitjor
second-call | us vaig enviar un missatge dilluns per la tos i ningú m'ha contestat
second-call,high-fever,fever | segona vegada que truco avui, la febre ja és a 39 i mig
second-call | soc la mateixa d'aquest matí, la del genoll
minor | no és gran cosa, només una consulta
minor,cut | un tallet de res al dit fent la ceba
minor,cold-symptoms | estic una mica refredat, no cal córrer
minor,insect-bite | em pica una picada de mosquit, poca broma però res greu
minor,mouth-ulcer | una nafreta a la boca, poca cosa, no té importància
said-otherwise | no, això no és el que he dit
said-otherwise,joint-pain | el que em fa mal és el genoll, he dit genoll, no turmell
said-otherwise | m'heu entès malament, no soc jo la malalta, és el meu home
said-otherwise,abdominal-pain | que no és el cap, que és la panxa el que em fa mal
said-otherwise | s'equivoca, jo no he parlat de cap caiguda
none | bon dia, que hi ha algú?
none | no, no ha begut res ni ha pres cap pastilla
none | de petita la meva filla va tenir otitis però ara no en té
none | perdoni, m'he equivocat de telèfon, bona tarda
none | truco de la farmàcia per parlar amb recepció d'una comanda
chest-pain,radiating-pain,cold-sweat | Bon dia, el meu home fa vint minuts que té una pressió al pit que li puja a la barra i sua fred, no vol que truqui al 112
stroke-face,stroke-arm,elderly-said | mirin, a ma mare, que en té vuitanta, se li ha desviat la boca i no pot agafar el got amb la mà dreta, ha estat ara mateix esmorzant
throat-closing,hives,sting-or-new-food | l'ha picat una abella fent la barbacoa i s'ha omplert de ronyes vermelles, diu que se li tanca la gola
thunderclap-headache,headache,stiff-neck | m'ha agafat un mal de cap com un cop de martell mentre corria, el pitjor que he tingut mai, i em costa doblegar el coll
non-blanching-rash,high-fever,drowsy,child-said | La nena de tres anys és a quaranta de febre, molt adormida, i té pics morats a les cames que no marxen amb el got
vomiting-blood,dizzy | he vomitat sang fosca dues vegades aquesta nit i quan m'aixeco em marejo, tinc una úlcera de fa temps
seizure-ongoing,epileptic | el meu fill és epilèptic i fa cinc minuts que convulsiona, li hem posat el medicament per la boca i no s'atura
choking,child-said,blue-lips | s'ha ennuegat amb un gra de raïm el petit i està morat, ajudeu-me
not-breathing,unresponsive | el veí ha caigut a l'escala, no respira i no respon, què he de fer
low-sugar,unresponsive,diabetic | és diabètic el meu pare, l'hem trobat que no respon i la sucre marca 35
bulging-fontanelle,infant-said,vomiting | el bebè de sis mesos va caure ahir del canviador, avui vomita i la fontanel·la li noto bombada
pregnancy-bleeding,pregnant | estic embarassada d'onze setmanes i he tacat vermell viu, sense mal, però ploro des de fa una hora
reduced-fetal-movement,pregnant | trenta-sis setmanes, ahir al vespre encara el notava i avui en tot el matí gairebé no es mou
waters-broken,pregnant | em sembla que se m'ha trencat la bossa i només estic de trenta-dues setmanes, surt aigua tota l'estona
soaking-pads,gynae-bleeding,fainted | fa dos dies que tinc una regla bestial, xopo una compresa cada hora i he caigut rodona a la dutxa
saddle-numbness,lost-bladder-control,back-pain | tinc una hèrnia discal i des d'ahir no em noto l'entrecuix i se m'escapa el pipí
open-fracture,fracture-said | ha caigut del patinet i té el braç trencat, li surt l'os, som a la plaça de davant de l'institut
testicular-pain,sudden | el meu nebot s'ha llevat de cop amb un mal molt fort a un testicle i diu que no el pot ni tocar
serious-burn,burn | m'ha explotat l'olla a pressió i tinc la cara i el pit cremats amb butllofes grosses
snake-bite | caminant per Collserola m'ha mossegat un escurçó al turmell, fa mitja hora, i em fa molt mal
heat-stroke,confusion,vomiting | ha fet una cursa amb aquest sol i ara delira, està bullint i vomita, li tirem aigua
inhaler-fails,breathless,asthma | soc asmàtica i porto tot el matí amb l'inhalador blau i no em fa res, cada cop em falta més l'aire
calf-swelling,pleuritic-pain,recent-surgery | em van operar del maluc fa tres setmanes, tinc el panxell inflat i avui em punxa el pit quan agafo aire
head-injury,anticoagulated,drowsy,elderly-said | l'avi de 84 pren anticoagulants, va picar de cap amb la tauleta ahir i avui no hi ha manera de despertar-lo bé
clear-fluid-nose-ear,head-injury | un cop molt fort al cap esquiant i li raja aigua clara pel nas, encara que ell diu que està bé
vomiting-green,infant-said,abdominal-pain | vòmits verds des de la matinada, el bebè té dos mesos, encongeix les cames i crida
rigid-belly,severe,abdominal-pain | la panxa se m'ha posat dura com una pedra i el mal és insuportable, ha començat després de dinar
dental-swelling-spreading,dental-swelling,trismus | des de divendres tinc un flegmó i ara em puja cap a l'ull, ja no puc obrir la boca per menjar
inhaled-dental-part,breathless | a l'oncle se li ha trencat la pròtesi menjant i creu que s'ha aspirat un tros, li costa respirar
avulsed-tooth,dental-trauma | jugant a futbol li han fet saltar una dent sencera, la tenim dins d'un got de llet, és definitiva
bleeding-unstoppable,bleeding-after-extraction | ahir em van treure un queixal i no para de sagnar, he mossegat gasa tot el vespre i res
sepsis-said,rigors,confusion | Té una infecció d'orina, tremola de fred i no sap quin dia és, la infermera de la residència parla de sèpsia
immunosuppressed,high-fever,fever | em fan quimioteràpia a l'hospital de dia i avui estic a 39, on he de trucar?
no-insulin,high-sugar,vomiting | el xicot és diabètic tipus 1, ha perdut la insulina de viatge, té 500 i no para de vomitar
cold-limb,sudden,severe | de sobte se m'ha quedat la mà blanca i freda, i fa un mal que no l'aguanto
skin-spreading-fast,fever,skin-infection | m'he fet una ferida a la cama pescant, la vermellor s'estén d'hora en hora i tinc febre
hernia-stuck,vomiting | l'hèrnia del melic sempre em torna a entrar i avui no, la tinc morada i vomito
wound-opened,recent-surgery,bleeding | fa quatre dies de la cesària i la ferida se m'ha obert per una punta, sagna una mica
spine-trauma,both-legs-weak | ha caigut la meva filla del cavall d'esquena i diu que les cames no li fan força
neck-injury,numbness | fent surf m'he clavat de cap a la sorra, em fa mal el coll i tinc les mans adormides
stridor,child-said,breathless | el petit de dos anys tus com un gos i xiula quan agafa aire, li costa respirar des de les tres de la matinada
mottled,infant-said,fever,weak-cry | tinc la nena de dos mesos amb febre, la pell tacada com marbre i un ploriqueig molt feble
sexual-assault | dissabte em van forçar, no ho he explicat a ningú i em fa por haver agafat alguna cosa
suicide-plan,suicidal,low-mood | us escric perquè no em surt la veu, estic molt malament i he pensat com treure'm la vida avui que estic sola
button-battery,infant-said | ai mireu, el meu bebè tenia un comandament a les mans i ara falta una pila rodona, no sé si se l'ha empassada, té divuit mesos
carbon-monoxide,headache,dizzy | des que ha arribat el fred i engeguem l'estufa de gas tots tres tenim mal de cap i ens roda tot, al carrer millorem
chemical-in-eye,child-said | al nen li ha esquitxat lleixiu als ulls mentre jo netejava, té quatre anys, l'he posat sota l'aixeta
heavy-bleeding,deep-wound | s'ha tallat amb la motoserra a la cama, és molt endins i hi ha un bassal de sang
pregnant-trauma,pregnant,reduced-fetal-movement,less-movement | vaig caure per les escales embarassada de set mesos i des de llavors el noto menys
coughing-blood,weight-loss | el pare tus sang des d'ahir i s'ha aprimat molt aquests mesos, fumador de tota la vida
postpartum,heavy-bleeding,dizzy | vaig parir fa una setmana i avui he perdut molta sang amb coàguls, estic marejada
fainted,palpitations,heart-disease | porto un marcapassos, he notat palpitacions fortes i m'he desmaiat a la cuina
priapism | fa sis hores que la tinc dreta i no baixa, fa mal, vaig prendre viagra
wild-mushrooms,vomiting,diarrhoea | ahir al sopar bolets de l'avi, i de matinada tots amb vòmits i cagarrines, ell té mala cara
confusion,elderly-said,sudden | la tieta de noranta-un anys de cop no ens coneix i parla sense sentit, ahir estava bé
cannot-speak-breathless,lung-disease | el meu home té MPOC i no pot acabar les frases de l'ofec que té, ja li he posat l'oxigen a dos
ear-pain,fever,child-said | Hola, la nena de cinc anys té febre i mal d'orella des d'ahir a la nit, li dono Dalsy, hi ha hora avui amb el pediatre?
dysuria,blood-in-urine | em cou quan faig pipí i ha sortit rosat, em passa un cop l'any i sempre em donaven un sobre
flank-pain,rigors,fever | mal al ronyó esquerre, calfreds i 38 i mig, fa dos dies que creia que era lumbàlgia
shingles | m'han sortit unes butllofetes a la cintura que couen moltíssim, només en un costat, des de dissabte
mastitis,postpartum | dono el pit i tinc un pit vermell i dur, com un roc, i em trobo amb mal cos
dental-pain,dental-pain-uncontrolled | porto dues nits d'espant amb un queixal, ni l'ibuprofèn ni l'Enantyum m'ho treuen
dry-socket,extraction | em van arrencar el queixal del seny dimarts i al forat hi tinc un mal que em puja a l'orella i mala olor
diarrhoea,dehydrated,elderly-said | la meva padrina de 88 fa tres dies que va molt de ventre, té la boca seca i gairebé no pixa
hot-joint,joint-pain | el dit gros del peu se m'ha posat vermell i calent i no suporto ni el llençol, a vegades tinc gota
right-lower-pain,fever,vomiting | em fa mal la part baixa dreta de la panxa des d'ahir, he vomitat un cop i tinc 37,9
jaundice,unwell | m'he mirat al mirall i tinc els ulls grocs, estic aixafat des de fa una setmana
fall,cannot-bear-weight | la meva sogra ha relliscat al mercat i no pot posar el peu a terra, ja li hem posat gel
limb-injury,limb-swelling,child-said | el nen va caure del tobogan i té el canell inflat, el mou poc, té vuit anys
tight-cast,cold-limb | el guix em prem molt des d'aquesta nit i tinc els dits freds i blaus
fever-days,high-fever,cough | Fa cinc dies que estic a 39, tos i cansament, vaig anar al CAP i em van dir que era grip
wheeze,cold-symptoms,infant-said | el petit de dotze mesos està refredat i li sento xiulets al pit, menja si fa no fa
rash,new-medicine | prenc un antibiòtic des de dimecres i m'han sortit taques vermelles pels braços que piquen
animal-bite | m'ha mossegat un gat del carrer a la mà, se m'està posant vermell, cal vacuna?
sting-swelling,limb-swelling | una vespa em va picar el peu ahir i avui no em cap la sabata, està calent
tick-bite | li he trobat una paparra clavada al clatell al meu fill i no sé com treure-la sense deixar el cap
tick-ring | des que vam anar al bosc tinc una rodona vermella a la panxa que es va fent gran, com una diana
wound-problem,skin-infection,recent-surgery | la ferida del genoll operat està vermella i treu pus, me la miro cada dia i va pitjor
diabetic-foot,diabetic | al peu hi tinc una llaga que no cura des de fa un mes, soc diabètica i no hi noto gaire
blood-in-stool,abdominal-pain | faig de ventre amb sang i moc, i em fan mal els budells des de la setmana passada
haemorrhoids,bleeding | morenes que em sagnen cada cop que vaig al lavabo, ja no sé com seure
double-vision,headache | des de dilluns veig doble quan miro lluny i tinc mal de cap, no m'havia passat mai
pelvic-pain,vaginal-discharge | em fa mal el baix ventre i tinc flux verdós d'ençà que vaig estar amb un noi nou
late-period,pregnant | porto deu dies de retard i em noto els pits inflats, crec que estic embarassada, què haig de fer?
vomits-everything,pregnant,dehydrated | embarassada de vuit setmanes, ho trec tot, fins i tot l'aigua, i gairebé no faig pipí
leg-swelling,breathless,heart-disease | malalt del cor, en tractament, i aquesta setmana se m'han inflat les cames i m'ofego de nit
high-blood-pressure,headache | la màquina de casa em dona 18/10 i tinc mal al clatell des de mig matí
paraphimosis | al meu fill se li ha quedat la pell del penis enrere i no baixa, està inflat i plora
displaced-tooth,dental-trauma,child-said | ha topat amb un company a l'escola i té una dent de davant moguda i mig sortida, deu anys
neck-swelling,dental-swelling,fever | tinc la geniva inflada i un bony al coll sota la barra, i febre des d'ahir a la tarda
locked-back | m'he quedat clavat collint una capsa, no em puc redreçar, necessito una injecció o alguna cosa
medication-problem,diarrhoea | amb les pastilles noves del sucre vaig tot el dia al lavabo, les puc deixar?
wrong-dose-risky,overdose,elderly-said | La cuidadora s'ha equivocat i li ha posat doble insulina a l'àvia, 87 anys, ara menja galetes, com la vigilo?
epileptic,seizure | aquest matí m'ha agafat una crisi de les meves, curta, feia dos anys que no en tenia cap
frail,elderly-said | la mare té 94 anys, molt fràgil, i des de diumenge no vol ni sopa
parental-worry,child-said,high-fever | no l'havia vist mai així, té tres anys, 39 i mig i ni obre els ulls per mirar-me, n'he criat quatre
contact-lens,red-eye | crec que m'he fet mal amb la lentilla, l'ull vermell i no m'aguanto, fa des d'ahir
flashes-curtain | estic operada de cataractes i des d'anit veig flaixos i una mena de teranyina a un costat
sudden-deafness | de divendres ençà no hi sento d'una orella, pensava que era un tap però el farmacèutic no m'hi ha vist res
muffled-voice,hard-to-swallow,sore-throat | angines fa una setmana, ara em costa empassar i la veu sembla d'una altra persona
psychosis,worsening | el meu germà torna a dir que li parlen les parets, va pitjor cada dia i no vol anar al metge
panic,breathless | a la nit em desperto amb ofec i por de morir-me, ja m'ho van dir que era ansietat però és horrible
nosebleed | al meu fill li surt sang del nas cada dia des que fa calor, amb un cotó para
self-harm,low-mood | la noia està molt trista, avui li he vist talls nous al braç i no vol parlar amb mi
violence,head-injury | em va empènyer contra la porta el meu company i tinc un nyanyo al cap, no vull denúncia, només que m'ho mirin
hernia | m'ha sortit un bony a l'engonal quan faig força, es torna a ficar quan m'estiro
numbness | se m'adormen els dits de la mà a les nits, em passa sobretot quan cuso
tremor,elderly-said | al padrí de 79 anys li tremola la mà i vessa el cafè, ell diu que és de vell
low-mood,psychologist | estic desanimada i sense ganes de res des que vaig perdre la feina, em podeu donar hora amb la psicòloga?
broken-tooth | m'he trencat un queixal amb una oliva, no fa mal però em talla la llengua
broken-prosthesis,elderly-said | a l'avi se li ha trencat la dentadura postissa per la meitat, ho arregleu vosaltres?
gum-bleeding | em sagnen les genives quan em raspallo, fa setmanes, i tinc mal alè
mouth-ulcer | des de dijous tinc una llaga a la galta de dins que em fa mal amb el suc de taronja
jaw-clicks | la mandíbula em fa clec quan badallo, i de matí la tinc cansada
cavity | em noto un forat en un queixal amb la llengua, deu ser una càries
milk-tooth,child-said | la meva petita de sis anys té una dent de llet que balla i no cau, li haig d'estirar?
tooth-sensitivity | dents sensibles amb els gelats, fa mesos, he provat pasta especial i res
cold-symptoms | Un refredat com una casa, mocs i esternuts, res més, em podeu recomanar alguna cosa?
heartburn | quan m'estiro em puja l'àcid a la gola, sobretot si sopo tard
epigastric-pain | tinc mal a la boca de l'estómac des de fa quinze dies, els nervis suposo
physio,back-pain | voldria demanar fisioteràpia per l'esquena, treballo de paleta i ja no puc amb les cervicals
lump | al canell m'ha sortit una boleta dura que no fa mal, m'agradaria que me la miréssiu
breast-lump | em vaig trobar un bonyet al pit dret fa una setmana i no dormo de pensar-hi
insect-bite | em van picar mosquits a la platja i tinc un rovell que pica molt al colze
period-pain | la regla em fa un mal de mil dimonis el primer dia, prenc naproxèn, és normal als trenta?
period-question | volia saber si puc endarrerir la regla perquè em cau el dia del casament
vaginal-discharge | em pica a baix i tinc flux blanc, crec que són fongs com l'estiu passat
penis-problem | tinc la punta del penis vermella i em pica des de fa uns dies
admin-appointment | voldria hora amb el traumatòleg per la setmana que ve, millor al matí
admin-results | truco per saber si han arribat els resultats de la ressonància del meu fill
admin-prescription | em podeu fer la recepta de l'Omeprazol? se m'ha caducat el pla de medicació
admin-paperwork | Necessito l'informe de l'última visita per a l'assegurança, com el demano?
admin-hours | a quina hora tanqueu els divendres, que plego a les sis?
admin-person | no vull parlar amb cap robot, passi'm la Montse de recepció
admin-checkup | em toca la revisió de la feina i voldria una analítica general
admin-thanks | moltes gràcies per tot, el meu pare ja és a casa i us envia una abraçada
everyday-complaint | tinc els peus plens de durícies i els talons clivellats, hi ha podòleg?
resolved | tenia un mal de panxa fort de matinada però ja m'ha passat, cal que vingui igualment?
allergy | amb els plàtans del carrer esternudo tot el dia, vull fer-me proves d'al·lèrgia
joint-pain | em fan mal les mans al matí, costa tancar-les, la mare té artrosi
night-pain,joint-pain | un dolor a l'espatlla que em desperta cada nit des de fa un mes, i de dia vaig fent
cancer-history,weight-loss | vaig tenir un càncer de còlon el 2019 i m'he aprimat sis quilos sense voler
constipation | des que soc aquí de vacances no vaig de ventre, cinc dies, i prunes ja en menjo
rash | el meu marit té una erupció a l'esquena d'ençà que vam canviar de sabó
cut | m'he tallat obrint una llauna, ja ha parat de sagnar, em cal la del tètanus?
burn | em vaig cremar amb el forn ahir, una ratlla al canell, hi poso aloe
sore-throat,cough | gola rascada i tos de nit, des de dilluns, ningú més a casa en té
foreign-body | tinc una estella de fusta a la planta del peu que no em surt
catheter | la sonda del meu home perd una mica per la vora, pot passar la infermera?
low-blood-pressure,unwell | a la farmàcia m'han trobat la tensió a 9, em noto fluixa des de dissabte amb aquesta calor
high-sugar | l'analítica em va sortir amb sucre a 130 i m'agradaria parlar-ho amb la doctora
said-otherwise,admin-appointment | perdó, abans m'he explicat malament, la cita és per la filla, no per a mi
red-eye | em cou un ull de fa dos dies, vermellet, potser del vent
ear-discharge,child-said | al meu nen li surt com una aigüeta de l'orella després de la piscina, sense febre
headache,period-question | tinc mal de cap cada mes just abans de la regla, té alguna cosa a veure?
diarrhoea | tota la família amb cagarrines des d'ahir, però bevem i anem fent
infant-said,rash | té crosteta el bebè de quatre mesos al cap i la cara vermella, no el molesta
second-call,admin-results | ja us he escrit dos cops pels resultats i encara espero resposta
minor,insect-bite | una picada a la cama, res, només pica, però per si de cas us ho dic
sudden-imbalance,vomiting,sudden,elderly-said | el meu avi de setanta-nou de cop no s'aguanta dret, se'n va cap a l'esquerra i vomita
belly-injury,abdominal-pain,child-said | el manillar de la bici se li ha clavat a la panxa, té nou anys i cada cop es queixa més
big-fall,head-injury | Ha caigut d'una escala pintant la façana, uns quatre metres, ha picat de cap, està despert però atordit
face-swelling,new-medicine | he pres el segon antibiòtic i se m'han inflat els llavis i els ulls, respiro bé de moment
emergency-said,cannot-breathe | és una emergència, la meva dona no pot respirar, veniu al carrer Nou
low-sugar,tremor,diabetic | estic tremolant i el glucòmetre em marca 55, prenc pastilles del sucre, he menjat un caramel
morning-after | ahir se'ns va trencar el preservatiu i volia la pastilla de l'endemà, encara hi soc a temps?
anaphylaxis-said,throat-closing,breathless | ha menjat nous i fa vint minuts que té la gola tancada i li falta l'aire, ja va fer una anafilaxi l'any passat
heart-attack-said,chest-pain,vomiting | crec que el sogre té un infart, li fa mal el pit, està blanc i ha vomitat, viu sol i hi anem de camí
stroke-said,stroke-speech | la dona no troba les paraules des de fa mitja hora, barreja les lletres, pot ser un ictus?
meningitis-said,fever,light-hurts | el noi té febre, li molesta la llum i diu que el cap li explota, a la seva classe hi ha hagut una meningitis
black-stool,dizzy,anticoagulated | fa dos dies que faig la caca negra com quitrà i em marejo, prenc Sintrom per una arrítmia
amnesia,head-injury,headache | va caure de la bici i no recorda com ha arribat a casa, pregunta el mateix tota l'estona i li fa mal el cap
no-urine,abdominal-pain,elderly-said | el pare de 83 anys no pixa des d'ahir al vespre i té la panxa baixa molt dolorosa, té pròstata
no-gas,vomiting,abdominal-pain | dos dies sense fer de ventre ni tirar-me cap pet, la panxa inflada amb rampes i ara vomito
deformed-limb,limb-injury | el dit se li ha quedat girat després d'un cop de pilota, no el pot estirar, l'hem embenat amb el del costat
labour,pregnant | estic de trenta-nou setmanes i tinc contraccions cada quatre minuts des de les cinc, anem cap a l'hospital?
very-thirsty,high-sugar,weight-loss | beu el meu fill aigua com mai, es lleva a pixar tota la nit, s'ha aprimat i a la farmàcia li han trobat 320 de sucre
projectile-vomiting,infant-said | el nadó de mes i mig treu la llet a raig lluny després de cada presa i torna a tenir gana de seguida
worse-after-surgery,recent-surgery,fever | em van treure la vesícula dijous i cada dia estic pitjor, avui amb febre
retained-tampon | em fa vergonya, però em sembla que porto un tampó a dins des de fa quatre dies i no trobo el fil
pregnancy-test-positive,pelvic-pain | m'ha sortit positiu el test i tinc punxades en un costat de baix, no sé si és normal
urinary-symptoms | vaig a fer pipí cada mitja hora i no surt res, des que he tornat de la piscina
bite-changed,dental-trauma,trismus | m'han clavat un cop de puny a la barra, no em tanquen bé les dents i obrir la boca em costa molt
foot-wound,diabetic | les sabates noves m'han fet una nafra al peu i com que tinc sucre em fa por que s'infecti
neck-pain | m'he llevat amb torticoli, no puc girar el coll cap a l'esquerra, hi he posat escalfor
swallowed-object,child-said | diu el meu fill de quatre anys que s'ha empassat una bola d'imant del germà, no es queixa de res però he llegit coses
low-blood-pressure,medication-problem,dizzy | amb la pastilla nova de la pressió em quedo a 8 i em marejo cada matí, li he de treure?
`;
