import { toldCasesIn } from './told-case.ts';

/** As `everyday-es.ts`, in Catalan. */
export const CASES_EVERYDAY_CA = toldCasesIn(`
ca 4 44y female | fa dies que em costa anar de ventre, faig com boletes
ca 5 6y male | el nen encara es fa pipí al llit a les nits
ca 4 5y | al nen li han sortit unes crostes color mel al voltant de la boca
ca 4 3y female | la nena s'ha llevat amb els ulls enganxats, plens de lleganyes
ca 4 35y female | m'ha sortit un mussol a l'ull
ca 5 55y male | al llit no em funciona com abans, ja m'entén
ca 5 30y female | em cau molt el cabell
ca 5 20y female | tinc una berruga a la planta del peu
ca 5 62y male | les ungles dels peus se m'han tornat grogues
ca 4 17y male | se m'ha clavat l'ungla del dit gros
ca 5 8m | el nen té el culet vermell dels bolquers
ca 5 3m | té crosta làctia al cap
ca 5 7m | li surten les dents i bava molt
ca 4 2m | el petit plora cada tarda, diuen que són còlics
ca 5 50y male | la dona diu que ronco molt
ca 5 47y female | no aclucò l'ull fa mesos
ca 4 40y male | em repeteix el menjar i tinc cremor d'estómac a la nit
ca 4 38y female | tinc morenes i em piquen
ca 5 60y female | tinc varius i a la tarda em pesen les cames
ca 5 57y female | tinc un galindó que em fa la guitza
ca 4 45y female | em fa mal el taló quan em llevo al matí
ca 4 41y male | em fa mal el colze per fora, de jugar a pàdel
ca 4 52y female | a la nit se m'adormen els dits de la mà
ca 4 55y female | no puc aixecar el braç per pentinar-me, fa mesos
ca 4 72y female | tinc els genolls gastats, artrosi, i amb el fred em fan més mal
ca 4 60y male | el dit se'm queda enganxat i fa un clec quan l'obro
ca 5 49y female | quan esternudo se m'escapa una mica
ca 5 68y male | m'aixeco tres cops a la nit a fer un riu
ca 5 51y female | em pugen unes calorades a la cara, deu ser la menopausa
ca 5 25y female | vull començar la píndola
ca 5 33y female | volem tenir una criatura i volia saber si he de prendre àcid fòlic
ca 5 61y male | m'ha arribat una carta d'allò del còlon, on recullo el potet
ca 5 54y female | m'ha arribat la carta de la mamografia i no hi puc anar
ca 5 34y female | em toca la citologia
ca 5 70y male | quan poseu la de la grip
ca 5 30y female | marxem al Perú i volem saber quines vacunes cal
ca 5 44y male | vull deixar de fumar
ca 5 39y female | vull aprimar-me
ca 5 50y male | em vull fer una analítica
ca 5 79y female | l'aparell de l'orella em xiula
ca 5 65y male | em sembla que tinc un tap a l'orella, hi sento com sota l'aigua
ca 5 28y female | estic tot el dia esternudant i amb els ulls plorosos, com cada primavera
ca 5 36y male | estic refredat, mocs i una mica de tos, febre no
ca 4 42y female | m'ha quedat una tosseta seca del refredat
ca 5 16y female | tinc la cara plena de grans
ca 5 29y female | tinc la pell molt seca i em pica
ca 4 27y male | em pica tot a la nit i a la parella també, diuen que és sarna
ca 5 8y female | a l'escola hi ha polls
ca 5 24y female | m'he cremat una mica a la platja, tinc les espatlles vermelles
ca 5 31y male | m'han picat els mosquits
ca 5 37y female | tinc una piga de tota la vida i vull que me la mirin
ca 5 30y female | m'ha sortit una llaga al llavi
ca 5 48y male | em fa pudor la boca
ca 5 36y female | serro les dents a la nit
ca 5 40y female | amb el fred em fan rampes els queixals
ca 5 14y male | se li ha sortit un filferro dels ferros i el punxa
ca 5 76y female | la dentadura em balla
ca 5 35y male | em tocaria una neteja de boca
ca 5 63y female | se'm va morir el marit fa dos mesos i necessito parlar amb algú
ca 4 41y female | a la feina no puc més, ploro per no res
ca 5 4y male | el nen no vol dormir sol
ca 4 12y female | la nena no vol anar a escola, cada matí té mal de panxa
ca 5 78y female | la mare cada cop perd més la memòria
ca 5 45y male | necessito el volant per al traumatòleg
ca 5 38y male | necessito el comunicat de baixa
ca 5 38y male | vull que em donin l'alta per tornar a treballar
ca 5 29y female | he perdut la targeta sanitària
ca 5 33y female | vull canviar de metgessa
ca 5 66y male | a la farmàcia diuen que no surt la recepta
ca 5 50y female | necessito un informe per a la discapacitat
ca 5 17y male | necessito un certificat per fer futbol
ca 5 39y male | m'han cobrat dues vegades
ca 5 28y female | demà no podré venir, ho deixem per un altre dia
ca 5 32y male | faig tard, arribo deu minuts més tard
ca 5 55y female | encara no m'han trucat de la llista d'espera
ca 5 26y female | em pica a baix i tinc flux blanc
ca 4 34y male | tinc un bony tou a l'esquena de fa anys
ca 4 53y male | m'ha tornat la gota al dit gros
ca 5 9y male | li surten mol·luscs a la panxa
ca 5 6y female | la nena té cucs, li pica el cul
ca 5 10m | té mocs i tus una mica, però menja i juga
ca 5 3y female | encara no parla gaire bé
ca 5 67y female | em venen rampes a les cames a la nit
ca 4 71y female | em marejo una mica quan m'aixeco del llit, fa setmanes
ca 5 35y female | estic molt cansada últimament, deu ser que em falta ferro
ca 5 52y male | em vull mirar la pròstata
ca 5 30y male | em vull fer la vasectomia
ca 5 64y female | el metge em va dir que em tornés a prendre la pressió
ca 5 62y female | m'han de treure els punts
ca 5 56y female | m'he de fer la cura de la llaga de la cama
ca 5 80y female | la mare necessita una cadira de rodes
ca 5 43y male | em cruix la mandíbula
ca 5 33y female | em fan mal els pits abans de la regla
ca 4 29y female | tinc una febrada al llavi
ca 4 50y male | em fan mal els ronyons d'ajupir-me a l'hort
ca 5 34y female | tinc torticoli, he dormit malament
ca 5 12y male | té els peus plans
ca 5 10y female | menja fatal, no vol verdura
ca 5 45y female | vull parlar amb la treballadora social
ca 5 82y male | que vingui la infermera a casa a curar-lo
ca 5 70y female | em van dir que em trucarien pels resultats i ningú truca
ca 5 57y male | tinc acidesa
ca 5 24y male | m'han sortit taques blanques a l'esquena
ca 4 38y male | em pica entre els dits dels peus i se'm pela
ca 4 60y female | fa una setmana que em tremola la parpella
ca 5 7y female | diuen a l'escola que no veu la pissarra
ca 5 69y female | tinc cataractes i volia saber com va la llista
ca 5 2y male | quequeja una mica
ca 5 46y female | quedo molt inflada després de dinar
ca 5 36y female | no tinc ganes de sexe
ca 5 58y male | de tant en tant el cor em fa un salt, de fa anys, ja m'ho van mirar
ca 5 22y female | quina documentació he de portar
ca 5 40y female | em podeu passar amb el doctor Puig, que em va dir que truqués
ca 5 44y female | voldria el justificant d'haver vingut ahir
ca 4 40y male | em moro de mal d'esquena d'ençà que vam moure el sofà, però vaig fent
ca 5 52y female | m'han de treure sang dijous, haig d'anar en dejú?
ca 5 37y male | em va caure el mòbil al peu la setmana passada i tinc l'ungla negra
ca 4 24y female | porto dues setmanes amb canesten i no em passa la picor
ca 4 31y male | porto tres dies amb diarrea, hi ha una passa a l'escola, bec sèrum i vaig millor
ca 5 70y male | no pren res, cap pastilla, està sa, era per la revisió
ca 4 45y female | m'he cremat una mica el dit amb la planxa
ca 4 28y male | em vaig torçar el turmell dissabte, està una mica inflat però camino
ca 5 50y male | al pare li va agafar un infart als seixanta i em vull mirar el cor, jo estic bé
ca 4 48y female | no tinc febre, ni m'ofego, ni res d'estrany, només tos
ca 4 30y female | mal de coll, empasso bé, respiro bé, sense febre
ca 4 44y male | em marejo una mica, ni vòmits ni mal de cap ni res
ca 5 36y male | m'ofega la hipoteca i dormo malament, vull cita amb el psicòleg
ca 5 27y female | m'ha deixat el xicot i estic feta pols
ca 4 7y male | l'ha picat una vespa a la mà, només li fa mal i està vermell al voltant
ca 4 9y female | va caure al pati, té una rascada al genoll
ca 4 4y male | fa tos de gos a la nit però està content i sense febre
ca 5 5m | fa la caca verda, pren pit i està feliç
ca 5 3m | regurgita una mica després de les preses però guanya pes
ca 4 6y male | va tenir febre ahir, avui ja no, i juga
ca 5 34y female | estic embarassada de dotze setmanes i vull la primera visita
ca 4 29y female | estic embarassada i tinc nàusees al matí, aguanto bé el menjar
ca 5 31y female | estic de trenta setmanes i em pesen les cames al vespre
ca 5 67y male | ja no em fa mal el pit, em van dir a urgències que era muscular, he de tornar a revisió
ca 4 73y female | em tremola una mica la mà quan agafo la tassa, fa un any
ca 4 49y male | veig mosques volant de fa anys, com sempre
ca 5 64y female | hi veig pitjor que abans, deu ser que he de canviar les ulleres
ca 5 33y male | tinc fòbia a les agulles i m'han de punxar
ca 4 47y female | em crema l'estómac quan prenc cafè
ca 4 43y female | m'agafen suors amb la menopausa, a la nit
ca 4 25y male | m'he tallat una mica el dit amb un paper, ja no sagna
ca 5 56y female | em sagnen una mica les genives quan em raspallo
ca 4 44y male | quan em moco surt un filet de sang seca
ca 4 37y female | em baixa la tensió amb la calor, m'estiro i em passa
ca 5 60y male | tinc la tensió a 13 i 8, és bona?
ca 5 68y male | he de renovar el sintrom
ca 5 72y female | el meu marit porta marcapassos i li toca revisió
ca 5 76y male | soc diabètic i em toca la revisió dels peus
ca 5 45y female | soc asmàtica i se m'acaba l'inhalador la setmana que ve
ca 5 50y female | em van treure un quist fa sis mesos i em toca revisió
ca 5 40y male | em van operar del genoll fa dos anys i vull fisio
ca 4 23y female | se m'ha trencat un trosset de dent, no fa mal
ca 4 55y male | tinc una estrebada al bessó de jugar a futbol
ca 4 59y female | em fan punxades els genolls en pujar escales
ca 5 46y female | em peta el cap de tanta feina, vull la baixa
ca 4 19y female | estic afònica de cridar al concert
ca 4 62y female | m'he pres dues vegades la pastilla de la tensió per despistada, em trobo bé
ca 5 26y female | no vull viure amb la sogra, necessito psicòleg
ca 5 43y male | vull acabar amb aquest mal d'esquena, quin fisio teniu
ca 5 54y female | el cap em té cremada, necessito la baixa
ca 5 32y female | és urgent, he de canviar la cita de dilluns
ca 5 35y male | vaig fer un curs de rcp i necessito el certificat
ca 4 42y female | em noto un bonyet al pit des de fa dues setmanes
ca 4 66y male | tinc un bony a l'engonal que entra i surt, no fa mal
ca 5 38y female | tinc regles abundants de sempre
ca 5 60y female | tinc el ferro baix i em van dir de repetir l'anàlisi
ca 5 8y male | es grata el cul a la nit, crec que són cucs
ca 4 51y female | porto cinc setmanes amb l'espatlla malament
ca 4 40y female | em xiula l'orella des del concert de dissabte
ca 5 31y male | em vull fer proves d'ets
ca 5 44y female | vull plegar de fumar
ca 4 28y female | tinc un ull de poll que em mata
ca 4 35y male | m'he fet mal al dit jugant a bàsquet, el moc bé
ca 5 58y female | tinc el colesterol alt i vull fer dieta
ca 4 16y male | té un gra a l'esquena ple de pus, petit
ca 5 70y female | em toca la del covid?
ca 5 33y female | el nen té al·lèrgia als gats, volia hora amb l'al·lergòleg
ca 5 47y male | treballo de nits i dormo fatal
`);
