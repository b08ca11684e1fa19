import { toldCasesIn } from './told-case.ts';

/** What callers tell in Catalan, written blind by people who knew nothing of the engine, and the level that a careful clinician gives it. CC0, as the words. */
export const CASES_CA = toldCasesIn(`
ca 4 48y male | tinc el colze adolorit de jugar a padel, fa un mes, quan agafo pes em molesta
ca 2 76y male | el pare no pot fer pipi des d ahir a la nit, te la bufeta molt inflada i un mal que no saguanta
ca 2 17y male | el meu fill te molt mal de panxa a la dreta a baix, no es pot posar dret, te la panxa dura i ha vomitat
ca 3 30y male | mhe clavat una espina de peix a la gola dinant, puc empsasar la saliva i aigua pero la noto i em punxa
ca 1 59y male | fa una estona que tinc com una pedra al mig del pit i sem adorm el braç esquerre, no vull molestar pero la dona diu que truqui
ca 1 1m male | el nado te els llavis blaus i fa com unes pauses quan respira, te tres setmanes, vingui algu si us plau
ca 4 34y female | em sagnen les genives quan em raspallo, cada dia una mica, no em fa mal
ca 3 83y male | el meu marit va caure ahir al bany, li fa mal una costella quan respira fons o tus, el cap no sel va picar, camina be
ca 5 45y male | voldria demanar hora per deixar de fumar, no tinc cap mal, es per salut
ca 2 9y female | la nena ha caigut del painet i li ha saltat una dent de davant sencera, es de les definitives, la tinc a la ma
ca 4 61y female | sento un xiulet a l orella des de fa mesos, no tinc vertigen ni hi sento menys
ca 3 43y female | soc asmatica i fa dos dies que necessito el ventolin cada quatre hores, puc parlar i fer coses pero em xiula el pit
ca 3 6y male | el nen te molta tos de gos des d aquesta nit, sense febre, respira be quan esta tranquil
ca 5 66y female | per renovar la recepta de la tensio, la tinc controlada i em trobo be
ca 5 male | quan obriu dissabte? el lloc on es fan les analisis vull dir
ca 5 38y female | voldria una copia de l historial del meu fill perque canviem de metge
ca 1 85y female | la iaia esta molt estranya des d aquest mati, no sap on es, tremola, te les cames com de marbre i no ha fet pipi en tot el dia
ca 3 35y male | sem va clavar un clau rovellat al peu ahir treballant, esta inflat i no recordo la vacuna del tetanus
ca 2 23y female | tinc angines i ara nomes d un costat, no puc obrir la boca, la saliva l escupo perque no em passa, respirar respiro be
ca 3 20y female | he trobat una mica de sang i moc fent caca i tinc diarrea des de fa tres dies, vaig vuit cops al dia, bec be
ca 1 32y male | tinc un queixal podrit i ara la llengua sem puja cap amunt, tinc el coll dur com una fusta, no puc empassar i em costa agafar aire
ca 3 4y male | va coix de la cama dreta des d ahir, va tenir un refredat la setmana passada, no te febre i juga
ca 4 female | em fa mal l espatlla en aixecar el braç de fa setmanes, dormir de costat no puc, no he tingut cap cop ni mal al pit
ca 5 70y | em van operar de cataractes fa sis mesos, hi veig molt be, em toca revisio anual
ca 4 29y male | tinc fongs als peus, em piquen entre els dits i la pell es pela
ca 4 3y female | te unes boletes com perles a la panxa, a la guarderia diuen que son molluscs, no li fan mal
ca 5 female | la meva mutua em demana si feu reproduccio assistida i quines proves cobriu, es nomes per informar me
ca 2 1y male | li ha caigut la tassa de te bullint a sobre, te el pit i el braç vermells amb butllofes, plora molt
ca 2 64y male | fa dos dies que faig caca negra com el quitra i fa molta pudor, prenc ibuprofe per l esquena, estic una mica fluix
ca 3 57y female | tinc l ull vermell i em fa mal la llum des d ahir, hi veig be, ja vaig tenir una uveitis
ca 3 52y | m he fet mal a l esquena carregant i em baixa fins al peu, fa tres dies que no dormo del dolor, noto tot i pixo normal
ca 2 male | m ha mossegat un escurço al turmell buscant bolets, sinfla i es posa blau, respirar respiro be
ca 5 68y female | volia saber si ja us ha arribat l informe del cardioleg, la prova d esforç va sortir bona
ca 5 33y male | em cal un justificant de la visita de dilluns per a la feina
ca 5 female | voldria una cita amb la dietista per a celiaquia, ja diagnosticada i estic be
ca 3 81y female | la mare porta dos dies que no vol menjar i camina mes lenta, orina molt fosc, sap qui soc i no te febre
ca 2 45y female | tinc un colic de ronyo i ara tremolo amb 39, nomes tinc un ronyo que funicona be
ca 3 34y female | em pica i em surt pus de l orella despres d anar a la piscina, em fa mal quan toco, tinc 37 i mig
ca 1 7y male | el van operar de les angines fa sis dies i ara esta traient sang per la boca a glops, no para
ca 4 67y male | em van dir que tenia el colesterol alt i noto rampes de nit a les cames fa setmanes, cap infor
ca 1 5m female | la petita esta tova com un drap, no ens mira, no vol el pit des d anit i fa un plor fluixet, costa molt desertarla
ca 3 8y female | es va donar un cop al dit amb la porta, te sang sota l ungla i esta molt inflat, li fa mal molt
ca 4 13y female | te la regla molt dolorsa cada mes i falta a classe, li passa amb ibuprofe el segon dia
ca 2 21y male | jugant a basquet s ha desencaixat l espatlla, li fa un bony i no pot moure el braç gens
ca 4 42y female | tinc la pell de les mans esquerdada i em pica de fregar amb lleixiu, no m ha satlat als ulls ni res
ca 3 2y male | te una butllofa amb pus al dit i l ungla li fa mal, esta vermell, plora quan el toques
ca 4 30y female | em surten llaguetes a la boca cada mes, ara en tinc dues, menjo i bec be
ca 2 28y | em vaig injectar fins fa poc i fa dies que em fa mal l esquena al mig, ara tinc febre de 38 i les cames fluixes
ca 3 39y male | m he tacat una cama amb oli bullint fa una hora, te dos pams quadrats? no, com la palma de la ma, amb butlloefs
ca 3 26y female | porto tres dies amb un mal al costat de la panxa i ara em pica al pixar i la sang al pipi, febre no
ca 3 63y female | tinc una ferida a la cama que s ha tornat groga i fa pudor, la infermera em cura els dilulns i no pot esperar tant
ca 2 6y female | li han donat un cop de pilota a l ull, veu borros i te una ratlla vermella a baix de la part de color
ca 5 29y male | voldria fer me una analitica de malalties de transmissio sexual per començar amb la parella, sense simptomes
ca 1 3y female | s ha begut un glop de desembussador que hi havia en una ampolla d aigua, baveja molt, te els llavis blancs i no para de plorar
ca 4 46y female | quan faig riure o tos se m escapa una mica el pipi des del segon part, ho tinc fa anys
ca 4 58y male | tinc les mans riides al mati mitja hora, els nusos dels dits me fan mal fa mesos
ca 5 52y female | demano hora per al contorl de la tiroide, la prenc fa anys i vaig be
ca 1 61y male | porto tot el mati fent caca negra i ara quan m he aixecat he perdut el coneixement, estic suat i el cor em va a cent per hora
ca 2 51y | mhan tret la matriu fa tres dies i des d ahir no faig gens de pipi, tinc la panxa inlfada i em fa molt mal
ca 5 44y female | el curs de primers auilis que feu per a l escola, quin dia es? el de l infart i l ofegament
ca 2 10y female | la nena ha caigut al pati de l'escola i li ha saltat una dent de davant sencera, es de les definitives, la tenim en un got de llet
ca 4 34y female | em va sortir un mussol a l'ull diumenge, molesta quan parpellejo pero hi veig be i no ha anat a mes
ca 2 23y male | soc diabetic de tipus u, porto tot el dia vomitant, una set horrible i el sucre em surt HI a l'aparell
ca 3 45y male | em fa molt mal la gola des de fa tres dies, tinç 39 i em veig plaques blanques, empassar empasso pero em costa
ca 4 52y male | tinc un dit que se'm queda encallat quan el doblego, al mati sobretot, ja fa un mes
ca 3 female | he oblidat prendre el sintrom tres dies seguits, em trobo be pero no se que he de fer ara
ca 2 74y male | no puc pixar des d'ahir al vespre, unes catorze hores ja, tinc el baix ventre com un globus i un mal q m'enfilo x les parets
ca 1 84y female | truco x la meva sogra, l'hem anat a llevar i no hi ha manera de despertar-la, la sacsegem i res, respira pero fa uns roncs molt estranys
ca 3 47y male | m'he torçat el turmell baixant de la vorera, se m'ha inflat com una pilota i no puc posar el peu a terra ni fer quatre passes
ca 4 29y female | fa dues setmanes que em pica molt el cap i em surten com escates, no tinc ferides
ca 5 47y male | em podrieu enviar l'informe de baixa al correu? ja la tinc feta, es que l'empresa me'n demana una copia
ca 5 38y female | volia demanar hora x la revisio de la vista, q fa tres anys q porto les mateixes ulleres
ca 5 male | es per canviar de metge de capçalera que m'he mudat de barri
ca 4 65y female | m'he notat les orelles tapades des que vaig anar a la piscina fa una setmana, no fa mal ni treu res, pero no sento be
ca 3 6y male | al nen li han sortit unes crostes grogues a la cara i se li escampen, avui te l'ull una mica inflat pero l'obre be i no te febre
ca 5 57y female | voldria hora amb la llevadora per la citologia dels tres anys, cap problema
ca 2 11y male | al meu fill li fa mal la panxa des d'ahir, primer al melic i ara a baix a la dreta, no pot ni caminar dret i te 38
ca 4 68y male | em torna a sortir l'hernia de l'engonal, surt quan tusso i s'amaga sola quan m'estiro, no fa mal
ca 4 75y male | em costa seguir les converses quan hi ha gent i la dona diu que poso la tele massa alta, de mica en mica aquest ultim any
ca 4 39y female | fa tres setmanes que tinc mal al colze quan agafo la paella, a fora, i al treballar amb el ratoli
ca 1 4y male | el nen ha començat aquesta tarda amb febre molt alta, no pot empassar ni la saliva, bava, esta assegut endavant i fa un soroll cada cop que agafa aire
ca 3 36y female | m'he tallat el palmell obrint un alvocat, ha parat de sagnar pero es veu oberta i crec que caldran punts, moc tots els dits
ca 2 65y female | em van operar de l'intesti fa una setmana i tinc la panxa molt inflada, no faig ni gasos i no paro de vomitar
ca 3 1y male | el petit te varicel·la des de fa tres dies i avui una de les butllofes esta molt vermella i calenta al voltant i li ha tornat la febre, menja i juga
ca 1 56y male | tinç una pressio al mig del pit com si m'hi seguessin a sobre, fa vint minuts, i el braç esquerre adormit, la dona diu q son nervis
ca 2 27y female | estic de dotze setmanes i he començat a sagnar vermell com una regla amb dolors forts de panxa
ca 3 44y male | tinc asma i des d'ahir necessito el ventolin cada quatre hores, amb aixo vaig fent i parlo normal, pero normalment en faig un a la setmana
ca 3 60y male | em fan mal les genives i em surt sang, tinc un bony amb pus al queixal de baix des d'ahir, obro la boca be i no tinc febre
ca 5 62y male | em toca fer-me el control de la tensio, la tinç a 12/7 a casa, quan tingueu un forat
ca 5 female | es podria fer un duplicat del full de medicacio del meu pare? l'hem perdut
ca 3 12y female | la nena te angines amb plaques i 39, beu poc
ca 1 2y female | la nena s'ha ficat un raim a la boca i s'esta ennuegant, no pot plorar ni tossir, que faig
ca 2 74y | la mare pren adiro i fa dos dies que fa la caca negra com el quitra i molt pudent, esta una mica blanca de cara
ca 1 16y male | el meu fill te febre de 39 i mig, mal de cap molt fort, no pot doblegar el coll i li han sortit taques morades a les cames que no marxen quan apretes
ca 5 male | soc donant de sang i volia saber si amb la medicacio de la tensio puc contiinuar donant
ca 3 17y female | em vaig cremar amb la planxa del cabell i l'oli al brac, tinc una butllofa gran com una moneda de dos euros i fa molt mal
ca 4 25y male | fa deu dies que em surten uns granets que piquen molt entre els dits i a la panxa, la meva parella tambe en te
ca 2 63y female | m'han posat un pegat al cor fa tres setmanes i porto dos dies amb 38 i mig de febre i calfreds, suposo que es una grip
ca 5 57y female | voldria canviar l'hora de dijous amb la fisio perque em coincideix amb la feina, pot ser la setmana vinent
ca 3 male | m'ha sortit una taca vermella i calenta a la cama que va creixent desde ahir, em fa mal al tocar, febre no
ca 3 30y male | em va mossegar el gos del vei a la ma ahir, te dos forrats i avui esta una mica inflat pero els dits els moc be
ca 4 72y female | em maregen una mica les cervicals quan giro el cap al llit, dura uns segons, ja fa unes setmanes, vomits no
ca 2 33y female | estic de 34 setmanes i des d'ahir al vespre gairebe no noto el nen, he begut suc i m'he estirat i res
ca 4 64y male | tinc un taps de cera crec, hi sento menys de l'orella esquerra des de fa setmanes, m'ha passat abans, no fa mal
ca 5 78y male | necessito el paper per renovar el carnet de conduir, m'han dit que vosaltres feu la revisio
ca 2 41y female | estic embarassada de vuit setmanes i aquest mati sagno com una regla amb rampes fortes
ca 3 female | m'he despertat amb l'ull molt vermell i molesta la llum una mica, hi veig igual que sempre, lleganyes no
ca 2 9y male | al meu fill li fa mal la panxa des d'ahir, primer al melic i ara abaix a la dreta, camina encongit, te 38 i ha vomiatt
ca 2 37y male | vaig torrnar de Guinea fa deu dies i porto tres dies amb febre de 40 q va i ve, amb tremolors, no em vaig prendre les pastilles
ca 1 54y male | el meu germa beu mol i acaba de vomiitar sang vermella, mig cubell, i esta blanc com el paper
ca 3 1y | la petita ha ficat la ma al forn appagat pero encara calent, te dos dits vermells i una butllofeta, plora pero ja es calma
ca 4 62y male | em tremla la ma dreta quan estic quiet, la dona diu que des de l'estiu, i vaig mes lent
ca 5 67y female | la recepta electronica de l'omeprazol em caduca a final de mes, la podeu renvar
ca 1 59y male | he pujat les escales amb la compra i m'ha agafat un mal al mig del pit que em baixa pel brac esquerre, ja fa mitja hora i no marxa ni seient
ca 5 14y male | el club de basquet demana la revisio mdica esportiva del nen, no te cap problema
ca 4 38y female | em noto un bony al coll al costat de la nou, no em fa mal i empasso be, potser fa un mes
ca 3 66y male | pixo sang des d'ahir pero no em fa mal
ca 5 male | voldria una visita per graduar-me la vista, cada cop m'allunyo mes el mobil, res mes
ca 4 9y | la nena es fa pipi al llit un altre cop des de fa un parell de mesos, no te set ni li cou
ca 3 36y male | tinc un gra a l'aixella que s'ha fet com una nou, vermell i bull, no em deixa baixar el brac
ca 2 83y female | la mare ha caigut al passadis, no es pot posar dreta, te la cama mes curta i el peu girat cap enfora
ca 4 38y | em fa mal la part baixa de l'esquena fa cinc mesos, mes al mati, m'han donat exrcicis i no noto millora, cap formigueig
ca 4 22y female | em salten les crostes del cuir cabellut i em pica, crec que es psoriasi com ma mare
ca 3 50y | em vaig torcer el gneoll esquiant i s'ha inflat en dues hores, el noto inestable, el puc moure una mica
ca 2 35y male | tinc l'angina d'un sol costat, gairebe no puc obrir la boca, em costa mol empassar i parlo com amb una patata a la boca, reespiro be
ca 5 female | estic fent un treball de l'escola sobre infarts i volia preguntar si algu de vosaltres em pot fer una entrevista
ca 5 49y male | el metge em va dir de repetir el colesterol als tres mesos, ja toca, quan puc venir
ca 5 74y female | em toca canviar la data de la revisio de la protesi dental, es que tinc la boda de la neta
ca 1 76y female | l'avia estava be dinant i de cop no sap qui soc ni quin any es, no li surten les paraules i deixa caure el brac
ca 2 28y female | vaig parir fa deu dies i tinc 38,7 amb mal de panxa i les perdes fan molta pudor
ca 3 71y male | fa dos dies que em fa mal la part baixa esquerra de la panxa, tinc 37,9, vaig de ventre i menjo, ja vaig tenir diverticles fa anys
ca 3 female | tinc molta tos i xiulets des de la grip, em faig el ventolin i millora unes hores, a la nit em desperta, parlo be
ca 3 16y female | mussol enorme, la parpella vermella i calenta, hi veig be
ca 1 61y male | el meu pare s'ha tallat amb la motoserra a la cuixa, surt la sang a raig i no la podem parar, s'esta quedant blanc
ca 4 47y male | tinc una llaga a la boca que no es cura des de fa un mes, no em fa mal
ca 5 37y male | em surtten taques blanques a l'esquena cada estiu i no em piquen, ara n'hi ha mes, voldria hora amb el dermatoleg quan sigui
ca 4 11y female | la nena es queixa de mal de cap els diumenges a la tarda i de panxa abans d'anar a cole, a casa esta be, ja fa un mes
ca 5 45y male | em podeu enviar el rebut de la fisio
ca 1 41y | la meva dona pren cortisona perque no li van les suprarenals, porta tot el dia vomitant i ara gairebe no respon, esta freda i xopa de suor
ca 2 13y male | el nen va caure en bici i s'ha trencat el brac, es veu l'os per un forat i sagna una mica, els dits els mou
ca 3 19y female | vaig prendre dos ibuprofens i em vaig omplir de taques vermelles que piquen, ara ja son menys, la cara i la boca be
ca 5 70y female | el meu marit va morir d'un infart i ara hem de donar-lo de baixa de la vostra base, que necessiteu
ca 3 64y male | el mal d'esquena em baixa per la cama fins al peu des d'ahir, el dit gros se'm queda un pel adormit, puc caminar, pipi be i el cul el noto
ca 4 female | fa tres setmanes que tinc un queixal que em fa punxades amb els gelats, pero passa de seguida
ca 5 female | truco x demanar hora x la reivsio de la tiroide, q prenc la pastilla fa anys i estic be
ca 2 22y female | he pres una pastila a la festa, porto tres hores amb el cor a 160
ca 2 5m | el nen porta una hernia a l'engonal que sempre li tornava a dins i des del mati esta dura, vermella, plora i ha vomitat verd
ca 1 24y male | estava treballant a la teulada al sol i ara diu disbarats, te la pell bullint i seca, i ha començat a tremolar tot
ca 3 57y female | bon dia, vam tornar dissabte de Mexic i porto tres dies q em fa mal una cama, al principi pensava q era una rampa de l'avio, la tin una mica inflada al panxell i mes calnta que l'altra, respiro be i faig vida normal
ca 3 70y male | m'han canviat la sonda fa dos dies i l'orina surt molt terbola i em fa cremor, febre no i la bossa s'omple
ca 2 female | estic de 36 setmanes i des d'ahir al vespre noto que la nena es mou molt poc, gairebé res, no em fa mal res
ca 5 6y female | li ha sortit una berruga petita al dit, no li fa mal, quan ens aneu bé
ca 1 19y male | el meu germà té molta febre, diu coses rares, no pot doblegar el coll i li han sortit unes taques morades que no marxen quan apreto
ca 2 41y female | tinc un flemó que m'ha pujat fins a l'ull, gairebe no el puc obrir i amb febre des d'ahir
ca 4 38y female | em fa mal l'espatlla des de fa un mes quan aixeco el braç per estendre la roba, ara ja no em deixa dormir, no m'he donat cap cop
ca 3 28y female | estic de dotze setmanes i em cou molt quan faig pipi, no tinc febre ni sagno
ca 1 83y male | l'avi no pot acabar ni una frase de l'ofec que porta, te els llavis blaus i ja s'ha fet l'inhalador deu vegades
ca 3 34y male | m'ha mossegat el gos del veí a la mà, ja no sagna i ho he rentat bé però son forats fondos
ca 3 70y male | em cuido jo sol el peu, soc diabètic, i m'ha sortit una nafra al dit gros que fa pudor i supura des de fa dos dies
ca 3 8y female | la nena es va donar un cop al cap al pati fa dues hores, va plorar de seguida, no ha perdut el coneixement ni ha vomitat, té un bon bony
ca 2 50y male | em van operar de la hernia fa sis dies i ara tinc 38,7 i la ferida vermella traient pus
ca 4 56y male | em llevo quatre cops cada nit a pixar i el raig es fluix, fa mesos que va a més pero pixar pixo
ca 4 female | la nena té l'èczema rebentat als plecs dels braços, es grata tota la nit, sense febre ni pus
ca 5 33y female | volia demanar hora per la revisió anual de la ginecòloga, no tinc cap molèstia
ca 5 35y male | necessito una còpia de la radiografia de quan em vaig trencar el canell l'any passat, ja estic bé
ca 3 male | m'han tret un queixal aquest matí i encara em va rajant una mica de sang, mossegant la gasa para però torna, no prenc res per la sang
ca 5 male | m'han dit que demani hora per treure'm els punts el dia deu, la ferida està seca i no em fa mal
ca 5 71y male | el metge em va dir control de tensió cada sis mesos, estic a 128 amb 76, quan em toca?
ca 3 female | estic embarassada de vint setmanes i el meu fill gran té la varicel·la, jo no sé si l'he passada
ca 1 2y male | el petit fa tos de gos i un xiulet molt fort quan agafa aire encara que estigui quiet, se li enfonsa el pit i te la boca blavosa
ca 2 34y female | estic de trenta-una setmanes i he trencat aigües fa una hora, no tinc dolors encara
ca 2 27y male | tinc el queixal del seny infectat, no puc obrir la boca més d'un dit, tinc un bony dur sota la barra i febre
ca 4 30y male | des de l'accident de cotxe de fa tres setmanes tinc el coll carregat, em van fer placa i estava bé, les mans no se m'adormen
ca 4 64y male | he anat al lavabo amb més restrenyiment aquest mes i mig, abans anava cada dia, sense sang i no he perdut pes
ca 3 61y female | se'm va tancar el sintrom a la recepta i fa dos dies que no el prenc, em trobo bé
ca 5 36y female | voldria hora amb la nutricionista per aprendre a menjar millor, no és res urgent
ca 1 62y male | hem trobat el veí a terra al costat de l'estufa de butà, no es desperta i a nosaltres també ens fa mal el cap
ca 3 1y male | porta des d'ahir vomitant i amb caca liquida, avui cinc cops, fa alguna llagrima i ha mullat dos bolquers, beu a glopets
ca 4 58y female | fa sis anys que no tinc la regla i aquesta setmana he tacat una mica dos dies, ara ja no, cap dolor
ca 2 5y male | el nen fa febre de 39 i des d'ahir no vol posar el peu a terra, si li toquem el maluc crida
ca 2 45y female | em van operar de la vesicula fa vuit dies i tinc 38,7 i el mal de panxa va a mes
ca 4 4y male | el nen tus a les nits des de fa dues setmanes, sense febre, juga i menja com sempre
ca 5 51y female | vaig operarme del genoll fa cinc mesos i va tot molt be, vull reservar les deu sessions de fisio que em queden
ca 4 male | em fa mal el colze per fora des que pinto el pis, agafar una ampolla ja em costa
ca 5 23y male | necessito un certificat metge per la llicencia d'escalada, quan em podeu donar hora
ca 5 male | em podeu tornar a enviar la factura de l'any passat per la declaracio, que no la trobo
ca 3 8y female | la nena porta quatre dies amb 39 i tos, avui no vol menjar pero beu aigua i esta decaigudeta
ca 4 female | tinc un mussol a la parpella que em fa una mica de nosa, hi veig perfecte, ja fa cinc dies
ca 2 male | el meu pare des d'ahir a la nit no pot fer pipi ni gota, te la panxa inflada i un mal que es torna boig
ca 3 41y female | m'ha caigut oli fregint croquetes i tinc butllofes grosses a dos dits i al dors de la ma
ca 3 68y male | avui he pixat sang dues vegades, com vi negre, mal no em fa gens i no prenc res per la sang
ca 1 6y female | la meva filla esta fent sacsejades de tot el cos amb els ulls en blanc, mai li havia passat, encara esta aixi
ca 2 38y male | m'ha esquitxat lleixiu a l'ull netejant la piscina, m'he rentat una mica pero no puc obrirlo
ca 4 46y female | m'he notat un bulto al pit dutxantme, com un cigro, no em fa mal pero estic neguitosa
ca 1 50y male | el meu home s'ha tallat la cuixa amb la radial i la sang surt a raig, ja portem tres tovalloles i no para
ca 4 38y female | quan giro el cap al llit tot em volta uns segons, fa una setmana, ja em va passar l'any passat i eren els vidrets
ca 5 30y female | voldria canviar de metge de capçalera perque m'he mudat de barri
ca 1 1y male | el nen ha menjat una mica d'ou i se li ha inflat tota la cara, fa un xiulet quan respira i plora sense veu
ca 3 12y male | fa dos dies que te mal de panxa que va i ve amb diarrea i 38, avui dos cops una mica de sang a la caca, beu be
ca 4 43y male | tinc picor als peus entre els dits i se'm pela la pell, ja fa setmanes, vaig a la piscina
ca 1 64y female | la meva dona te un mal de cap que li ha vingut de cop com un tro, ha vomitat i ara esta com adormida
ca 5 49y female | podeu ferme un informe de les sessions de la psicologa que vaig fer l'any passat, es per la mutua
ca 2 32y female | estic embarassada de vuit setmanes, sagno com una regla forta i m'he marejat en aixecarme
ca 3 29y female | dono el pit i tinc un dit del peu ifnectat per l'ungla, surt pus i no em puc posar la sabata
ca 2 24y male | m'han fotut un cop de puny a la cara i no m'encaixen les dents, i quan miro amunt hi veig doble
ca 2 70y male | porto marcapassos i avui m'he desmaiat dos cops sense avisar, ara ja estic be, es per demanar visita
ca 4 22y female | les genives em sagnen quan em raspallo des de fa un temps i tinc mal ale
ca 3 46y male | m'ha entrat una llimadura de ferro a l'ull treballant, la noto quan parpellejo, hi veig be
ca 5 64y male | em truqueu per confirmar la visita de l'oftalmoleg de dimecres? es la revisio de cada any
ca 4 61y female | em pesa la cama al vespre per les varius i em surten morats petits, res de nou, pero voldria que ho mires algu
ca 2 17y female | la meva filla s'ha pres divuit pastilles de gelocatil fa dues hores per una baralla, diu que ara li sap greu i esta be
ca 4 40y | fa dues setmanes que em fa mal el taló en llevar-me del llit, després caminant em passa, crec que es de correr
ca 2 81y male | Al meu home li fa molt mal la cama des de fa un parell d'hores, la te freda i blanca com el marbre i no es nota els dits
ca 3 male | m'ha agafat un atac de gota o no se que, el genoll inflat com una pilota i vermell, no puc doblegar-lo, febre crec que no
ca 1 62y female | Escolti, la meva dona de cop no veu res per la banda dreta i camina de gaidó, se'n va contra els mobles, fa mitja hora estava la mar de be fent sopes
ca 4 29y female | m'he quedat sense regla des de fa tres mesos, el test d'embaras surt negatiu, mal no en tinc
ca 2 24y female | tenc sucre, som diabetica de tipus 1, i m'ha pujat a 420, he vomitat tres pics i tenc molta set, el peu de la bomba s'havia desenganxat
ca 5 12y male | el meu fill va tenir una convulsio quan tenia dos anys i ara a l'escola, que ja en te dotze, em demanen un informe, res mes
ca 4 50y female | tenc sa tensió alta a casa, 155 95 mes o menys tota la setmana, no em fa mal res, me la mir perque sa meva germana va tenir un ictus
ca 4 61y male | tenc coïssor al pit... vull dir cremor d'estomac despres de sopar, fa un mes, amb l'almax em passa, pujo al bosc cada dia sense cap dolor
ca 3 30m male | des d'ahir el nen no vol posar el peu a terra, va coix, no ha caigut, no te febre, juga assegut
ca 5 52y | em podeu donar hora per la revisio de la vista, fa dos anys que no hi vaig i les ulleres ja em fan riure
ca 1 7m male | el nin petit fa com a sacsejades amb tot el cos i te els ulls girats, ja fa deu minuts i no atura, no li havia passat mai
ca 3 32y female | estic de 9 setmanes i no retenc res, ni l'aigua, des d'ahir al mati, ja he perdut un quilo i mig i faig poc pipi
ca 5 67y female | voldria saber si ja han arribat els resultats de l'analisi de sang de control de dilluns, em trobo be, es nomes per saber-ho
ca 5 39y female | hola, voldria saber si feu la citologia de cribratge i si m'he de treure sang abans, no em passa res
ca 1 47y male | li ha picat una abella a l'hort i s'ha posat vermell tot ell, ara diu que es mareja molt, ha vomitat i li xiula el pit
ca 4 44y male | tinc un bony tovet a l'esquena com una pilota de golf, mal no en fa, creix des de l'estiu, la dona diu que es greix
ca 4 36y male | tenc una verruga... no, un floronco petit ja sec a s'esquena, ha sortit tres vegades enguany, voldria saber per que
ca 4 70y female | es genolls me fan mal de fa mesos i ara ja no puc pujar a missa, inflats no, sense cap cop
ca 5 10y female | es per demanar hora per sa revisio des ferros de ses dents, toca cada sis setmanes, no se li ha romput res ni li fa mal
ca 2 29y male | M'he cremat la mà i mig braç amb l'oli dels bunyols, tot butllofes i una part blanca que ni em fa mal
ca 5 58y male | em podeu enviar el full de medicació per correu? marxo de viatge i el vull dur a sobre, els medicaments els tinc tots
ca 5 25y male | Bon dia, me vull llevar es queixal del seny perque es dentista me va dir que algun dia, mal no me'n fa, quant costaria
ca 3 84y female | ma mare fa cinc dies que no va de ventre, la panxa un poc inflada i li fa nosa, gasos si que en fa, no vomita, menja mitja sopa, ja li he donat dos sobres
ca 3 13y female | a la nina se li ha girat el turmell al pati, ha fet crec, no l'hi posa gens a terra i ja el te morat per fora, plora pero vol anar al mobil
ca 2 64y male | he tossit sang, tres o quatre culleradetes ben vermelles des d'ahir, fum un paquet al dia, respirar respir be
ca 3 55y female | tenc un herpes... es front i sa parpella amb bombolletes i me crema, des de despus-ahir, hi veig be
ca 2 74y female | tinc un ull vermell com una tomata que em fa mal fins al pols, veig rodones als fanals i tot borros, i fins i tot he tingut ganes de treure
ca 4 50y female | fa tres setmanes que em roda el cap uns segons quan em giro al llit, despres res, camino recta i sense mal de cap
`);
