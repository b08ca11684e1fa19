import { finding } from './finding-words.ts';

export const MIND_AND_POISON = [
  finding(
    'suicidal',
    '(cort*|abrir*) _ venas|(pienso|pensado|idea|ideas|intent*) _ (suicidio|quitar* la vida|no estar aqui)|(quiero|quisiera|ojala) (no estar aqui|no despertar*|estar muert*|dormirme para siempre)|desaparecer del mapa|quitarme de en medio|no aguanto (mas )?(la vida|vivir)|hart* de (vivir|la vida)|no puedo mas con mi vida|mejor si no estuviera|suicid*|(quitarme|quitarse|acabar con) _ (vida|todo)|(quiero|quiere|voy a|va a|querer|ganas de|pienso en|pensando en|pensado en) _ (matarme|matarse|morir|morirme|morirse|tirarme|tirarse|ahorcarme|quitarme de en medio|desaparecer|acabar con)|no (quiero|quiere) (seguir )?(vivir|viviendo)|no (quiero|quiere) seguir (viviendo|aqui|asi)|mejor (muert*|estaria muert*)|me quiero (morir|matar)|se quiere (morir|matar)|no merece la pena vivir|no vale la pena (vivir|seguir)|sin mi estarian mejor|estarian mejor sin mi|no le veo sentido a (la vida|vivir|seguir)|despedirme de todos|carta de despedida|me voy a matar|se va a matar|dormir y no despertar|(tirarme|lanzarme|saltar|arrojarme|tirarse|lanzarse) (al|del|por|delante)|pienso _ (morir|muerte)|quiero que todo (acabe|termine)|no encuentro motivos|ganas de morirme',
    '(tall*|obrir*) _ venes|(penso|pensat|idea|idees|intent*) _ (suicidi|treure m la vida|no ser hi)|(vull|voldria|tant de bo) (no ser hi|no despertar*|estar mort|estar morta)|no aguanto (mes )?(la vida|viure)|(fart|farta) de (viure|la vida)|fer (una|alguna) bogeria|suicid*|(treure m|treure s|acabar amb) _ (vida|tot)|(vull|vol|ganes de|penso en|pensant en|pensat en) _ (matar me|matar se|morir|morir me|tirar me|penjar me|desapareixer|acabar amb)|no (vull|vol) (seguir )?(viure|vivint)|no (vull|vol) seguir (vivint|aqui|aixi)|millor (mort|morta)|em vull (morir|matar)|es vol (morir|matar)|no val la pena (viure|seguir)|estarien millor sense mi|no li veig sentit a (la vida|viure)|carta de comiat|em matare|treure m la vida|dormir i no despertar|(llencar me|llencar se|tirar me|saltar) (al|del|per|davant)|vull que tot (acabi|s acabi)',
    '(slit|cut|slash*) _ wrists|(cant|dont) promise _ safe|(not|dont feel) safe (with|on|by) (myself|my own)|cant go on|sick of living|tired of living|want to disappear|wish i wasnt here|dont want to be here|(planning|plan|thinking about) _ (suicide|ending it|killing)|(no longer|dont) want to (live|exist|be alive)|suicid*|(kill|killing|end|ending|hang|hanging) (myself|himself|herself|my life|it all|his life|her life)|(want|wants|going|wish) to (die|be dead|end it|disappear forever)|dont want to (live|be here|be alive|go on|wake up)|doesnt want to (live|be here|be alive|go on)|better off (dead|without me)|no (reason|point) (to live|in living|living|to go on)|not worth living|end it all|goodbye note|suicide note|wish i was dead|wish i were dead|take my own life|take (his|her) own life|jump off|(throw|throwing) myself|jump (off|in front|from|under)|want it (all )?to (end|stop)|thoughts of (suicide|dying|death)|dont see the point',
  ),
  finding(
    'suicide-plan',
    '(tengo|tiene|ya tengo) _ (pastillas|cuerda|pistola|cuchillo|plan|todo preparado) _ (preparad*|delante|en la mano|para)?|(en|subid*) (el puente|la azotea|la ventana|las vias|el balcon|la cornisa)|se ha encerrado _ (bano|habitacion)|ahorca*|tirarme (por|al|a)|tirarse (por|al|a)',
    '(tinc|te) _ (pastilles|corda|pistola|ganivet|pla|tot preparat) _ (preparat|davant|a la ma|per)|(al|dalt d) (pont|terrat|finestra|vies|balco)|s ha tancat _ (bany|habitacio)|penjar*|tirar me (per|al)|tirar se (per|al)',
    '(have|has|got) _ (pills|rope|gun|knife|plan) _ (ready|in front|in my hand|in his hand|in her hand|here)|on (the|a) (bridge|roof|ledge|window|tracks)|locked (himself|herself|myself) in|hang (myself|himself|herself)|jump off',
  ),
  finding(
    'self-harm',
    'cortes a mi mism*|(me|se) (hago|hace|hizo|he hecho|ha hecho) (cortes|dano) (otra vez|a propos*|adrede)|(me corto|se corta|me he cortado|se ha cortado|cortarme|cortarse) _ (venas|brazos|muñecas|munecas|adrede|a proposito|muslos)|autolesi*|hacerme dano|hacerse dano|me hago dano|se hace dano|se autolesiona|cortes en los brazos|cortes _ (brazos|muñecas|munecas|piernas)|se (ahorco|ha ahorcado|suicido|ha suicidado)|se (quito|ha quitado) la vida',
    'talls a mi mateix*|(em|es) (faig|fa) talls|(em tallo|es talla|m he tallat|s ha tallat|tallar me|tallar se) _ (venes|bracos|canells|expressament|cuixes)|autolesi*|fer me mal|fer se mal|em faig mal a mi|es fa mal a si|talls _ (bracos|canells|cames)|s ha (suicidat|tret la vida)|es va (suicidar|treure la vida)|(fill|filla|pare|mare|marit|dona|home|germa|germana|noi|noia|avi|parella) s ha penjat|s ha penjat (el|la|un|una) (meu|meva|seu|seva|fill|filla|noi|noia|home|dona|avi)',
    '(cutting|burning|harming) (myself|herself|himself)|(cut|cuts|cutting|slit|hurt|hurting|harm|harming|burning) (myself|himself|herself|my wrists|his wrists|her wrists|their wrists)|self harm*|selfharm*|slashed _ wrists|cuts on (her|his|my) (arms|wrists)|(hanged|hung|killed) (himself|herself|themselves)|(taken|took) (his|her|their) own life',
  ),
  finding(
    'violence',
    '(me|le|la|nos|mi (marido|pareja|novio|padre|hijo|ex)) _ (pega|(ha|han|a|an|habia|haya) pegado|pego|maltrata|amenaza con|amenazado|agredido|agredio|golpea|ha dado una paliza|da palizas)|violencia (de genero|domestica|machista)|malos tratos|maltrato|paliza|tengo miedo de (mi marido|mi pareja|mi novio|que me mate)|me quiere matar|me va a matar',
    '(em|m|li|la|ens|el meu (marit|company|xicot|pare|fill|ex)|la meva (parella|mare|ex)) _ (pega|pegat|maltracta|amenacat|agredit|colpeja|apallissat)|violencia (de genere|domestica|masclista)|maltractaments|pallissa|tinc por (del meu marit|de la meva parella|que em mati)|em vol matar',
    '(he|she|husband|partner|boyfriend|wife|dad|father|ex|son) _ (hits me|hit me|beats me|beat me|beating me|hitting me|hurts me|attacked me|threatening to kill|strangled me|choked me|punched me)|domestic (violence|abuse)|being abused|beaten up|scared of my (husband|partner|boyfriend)|going to kill me|was assaulted|been assaulted',
  ),
  finding(
    'harm-others',
    '(quiero|voy a|quiere|va a|ganas de) _ (matar a|hacer dano a|hacerle dano|matarlo|matarla|matarle)|oigo voces _ (mat*|dano)|muy agresiv*|esta agresiv*|(amenaza*|viene|persigue|ataca*|anda|esta|me busca) _ con un cuchillo',
    '(vull|vol|ganes de) _ (matar a|matar el|matar la|fer mal a|fer li mal|matar lo)|sento veus _ (mat*|mal)|molt agressiu|molt agressiva|esta agressi*|(amenaca*|ve|persegueix|ataca*|va|esta|em busca) _ amb un ganivet',
    '(want|wants|going) to (kill|hurt|harm|stab) (him|her|them|someone|my|people|others)|very aggressive|violent|(threaten*|came|coming|after|attack*|running|walking) _ with a knife|voices telling _ (kill|hurt|harm)',
  ),
  finding(
    'psychosis',
    '(escuch*|oigo|oye|oyendo|oir) _ voces|voces (que me|en (mi|la) cabeza|me dicen)|(veo|ve) (personas|gente|cosas) que no (estan|existen|hay)|(me|le) (vigilan|espian)|oigo voces|oye voces|escucha voces|ve cosas que no|alucin*|brote psicotico|delirios|paranoi*|le persiguen|me persiguen|brote',
    '(escolt*|sento|sent|sentint) _ veus|veus (que em|dins (el|del) cap|em diuen)|(veig|veu) (persones|gent|coses) que no (hi son|existeixen)|(em|li|el) (vigilen|espien)|sento veus|sent veus|veu coses que no|al lucin*|alucin*|brot psicotic|deliris|paranoi*|el persegueixen|em persegueixen',
    'hear* _ voices|voices (tell|telling|in my|in his|in her)|(watching|spying on|following) me (through|all|everywhere)|seeing people (that|who) (arent|are not)|hearing voices|hears voices|hallucinat*|psychosis|psychotic|paranoi*|seeing things|being followed by|people are after',
  ),
  finding(
    'panic',
    'ansiedad|(ataque*|crisis) de (ansiedad|panico|nervios|angustia)|panico|nervios|muy nervios*|angustia|agobi*',
    'ansietat|(atac*|crisi*) (de|d) (ansietat|panic|nervis|angoixa)|panic|nervis|molt nervios*|angoixa|agobi*',
    'anxiety|panic attack*|anxious|panicky|panicking|panic|nerves|very stressed|stressed out|overwhelmed',
  ),
  finding(
    'low-mood',
    '(cuesta|costar|problemas para|dificultad para) _ dormir*|desvelo|agobiad*|estresad*|apatic*|desmotivad*|bajo de animo|animo (bajo|por los suelos)|baj* de moral|depresion|deprimid*|triste|tristeza|llorando todo el dia|sin ganas de nada|estoy fatal de animo|hundid*|desanimad*|insomnio|no puedo dormir|no duermo|duermo (fatal|mal|poco)|duerme mal|estres|duelo|decaida de animo',
    '(costa|problemes per|dificultat per) _ (dormir*|adormir*)|em desvetllo|aclaparat|aclaparada|estressat|estressada|apatic*|desmotivat|desmotivada|baix d anim|baixa d anim|depressio|deprimit|deprimida|trist|trista|tristesa|plorant tot el dia|sense ganes de res|enfonsat|enfonsada|desanima*|insomni|no puc dormir|no dormo|dormo (fatal|malament|poc)|estres',
    '(trouble|difficulty|hard|struggle|struggling|problems) _ sleep*|waking (up )?at night|burnt out|burned out|stressed|(feel|feeling) (so |really |very )?low|so low|unmotivated|overwhelmed|depress*|sad|low mood|crying all the time|no motivation|hopeless|insomnia|cant sleep|sleeping badly|sleep badly|not sleeping|stress|grieving|feeling down|feel down',
  ),
  finding(
    'psychologist',
    'psicolog*|psiquiatr*|terapia psicologica',
    'psicolog*|psiquiatr*',
    'psychologist|psychiatrist|therapist|counsell*|counsel*',
  ),
  finding(
    'overdose',
    '(se ha|nos ha|la nina ha|el nino ha) (tragado|comido|chupado) _ (pastilla*|comprimido*|capsula*|medicacion|medicinas)|(bebid*|tomad*|tragad*|comid*|zampad*) __ (jarabe|medicina|medicamento*|medicacion|bote|frasco|pastillas|vitaminas|gotas|apiretal|dalsy) _ (enter*|todo|toda|medio|media|mitad|del armario|de la abuela|del abuelo)|(medio|media|todo el|toda la) (bote|botella|frasco|caja) _ (jarabe|apiretal|dalsy|pastillas|medic*)|(tres|cuatro|cinco|diez|3|4|5|10) veces _ dosis|dosis _ (de mas|triple)|sobredosis|(demasiad*|muchas|muchos|todas las|un monton de|bote de|caja de|caja entera de|blister de|puñado de|punado de|1[0-9]|2[0-9]|3[0-9]|4[0-9]|5[0-9]|60|veinte|treinta|cuarenta|diez|doce|quince|dieciseis) _ (pastillas|comprimidos|capsulas|tranquilizantes|ansioliticos|somniferos|paracetamol*|gelocatil*|lorazepam|diazepam|orfidal*|valium|trankimazin|ibuprofeno*)|(tomado|tomo|tragado|ingerido|me tome) _ (bote|caja entera|blister|de golpe|doble de la dosis|de mas|todas)|(paracetamol|ibuprofeno|metamizol|nolotil) __ (gramos|pastillas|cada hora|de golpe|de mas|al dia [0-9]+|seguid*|mas de la cuenta|demasiad*)|se ha tomado (todo|toda)|me he pasado con (las pastillas|el paracetamol|la medicacion|la dosis|la insulina)|mezclado alcohol con|(pastillas|comprimidos) (del abuelo|de la abuela|de mi madre)|me he tomado de mas|(doble|triple) de (pastillas|dosis)|(se ha|me he) (zampado|metido) _ pastillas',
    '(s ha|la nena ha|el nen ha) (empassat|menjat|xuclat) _ (pastill*|comprimit*|capsul*|medicacio|medicines)|(begut|pres|empassat|menjat) __ (xarop|medicina|medicament*|pot|flasco|pastilles|vitamines|gotes|apiretal|dalsy) _ (sencer*|tot|tota|mig|mitja|meitat|de l armari|de l avi|de l avia)|(mig|mitja|tot el|tota la) (pot|ampolla|flasco|capsa) _ (xarop|apiretal|dalsy|pastilles|medic*)|(tres|quatre|cinc|deu|3|4|5|10) (vegades|cops) _ dosi|sobredosi|(massa|moltes|molts|totes les|un munt de|pot de|capsa de|blister de|grapat de|1[0-9]|2[0-9]|3[0-9]|4[0-9]|5[0-9]|60|vint|trenta|quaranta|deu|dotze|quinze|setze) _ (pastilles|comprimits|capsules|tranquil*|ansiolitics|paracetamol*|lorazepam|diazepam|orfidal*|valium|ibuprofe*)|(pres|prengut|empassat|ingerit|em vaig prendre) _ (pot|capsa sencera|blister|de cop|doble de la dosi|de mes|totes)|(paracetamol|ibuprofe|nolotil) __ (grams|pastilles|cada hora|de cop|de mes|massa)|m he passat amb (les pastilles|el paracetamol|la medicacio|la dosi|la insulina)|barrejat alcohol amb|(pastilles|comprimits) de (l avi|l avia|la mare)',
    '(shes|hes|she|he|has|toddler|baby|son|daughter|child|boy|girl) (has )?(swallowed|eaten|ate) __ (tablets|tablet|pills|pill|capsules|medication)|(drank|drunk|swallowed|ate|eaten|got into|took) __ (syrup|calpol|medicine|vitamins|tablets|pills|medication) _ (whole|half|entire|bottle|cabinet|cupboard)|(half|whole|entire) (a |the |of the )?(bottle|pack|packet|box) of _ (syrup|calpol|medicine|tablets|pills|vitamins)|(three|four|five|ten|3|4|5|10) times _ (dose|amount)|(triple|ten) (dose|doses) of|overdos*|od d|(too many|too much|lots of|loads of|whole (bottle|box|pack|packet) of|handful of|bottle of|box of|pack of|packet of|all (my|his|her|the)|1[0-9]|2[0-9]|3[0-9]|4[0-9]|5[0-9]|60|twenty|thirty|forty|ten|twelve|fifteen|sixteen|dozen) _ (pills|tablets|capsules|sleeping pills|paracetamol*|tylenol|ibuprofen|painkillers|medication|meds|insulin|antidepressants)|(took|taken|swallowed|takes|taking) _ (whole (bottle|box|pack)|double (the )?dose|all (the|my|his|her) (pills|tablets|meds)|more than (the )?(max*|recommended|allowed))|(paracetamol|ibuprofen|acetaminophen|tylenol) __ (every hour|more than i should|too much|at once|tablets today|a day for)|mixed alcohol with|(grandma|grandpa|nan|mum|dad)s (pills|tablets|medication)|taken too (much|many)|took too (much|many)',
  ),
  finding(
    'poisoning',
    '(intoxic*|envenen*|monoxido)|(bebid*|beber|bebio|bebe|tragad*|tragar|trago|ingerid*|comid*|chupad*|tomad*) __ (lejia|amoniaco|detergente|lavavajillas|anticongelante|sosa|salfuman|acido|insecticida|matarratas|raticida|(producto|productos) de limpieza|gasolina|disolvente|quitaesmalte|fregasuelos|friegasuelos|limpiador|suavizante|pastilla del lavavajillas|colonia|planta venenosa|setas|seta)|olor a gas y|fuga de gas|(trago|tragado|bebido) _ (limpia*|producto)|(se ha comido|ha comido) _ (planta|hojas|bayas|setas|pegamento)|comprimidos del abuelo|(bebio|bebido|tragado|trago|tomado) _ (desatascador|limpiahornos|lavavajillas|suavizante|quitamanchas|desengrasante|salfuman|sosa)',
    '(intoxic*|enverin*|monoxid)|(begut|beure|beu|empassat|empassar|ingerit|menjat|xuclat|pres) __ (lleixiu|amoniac|detergent|rentaplats|rentavaixelles|anticongelant|sosa|salfumant|acid|insecticida|mata rates|raticida|(producte|productes) de neteja|gasolina|dissolvent|suavitzant|netejador|colonia|planta verinosa|bolets|bolet)|fuita de gas|(empassat|begut) _ (neteja*|producte)|(begut|empassat|pres) _ (desembussador|netejaforns|rentavaixelles|suavitzant|salfumant|sosa)',
    '(poison*|intoxicat* with|carbon monoxide)|(drank|drunk|drink|swallowed|ate|eaten|ingested|sucked|licked|had) __ (bleach|ammonia|detergent|dishwasher|antifreeze|caustic|drain cleaner|acid|insecticide|rat poison|weed killer|weedkiller|cleaning (product|fluid)|petrol|gasoline|solvent|nail polish remover|washing (capsule|pod)|laundry pod|toilet cleaner|white spirit|mushrooms|berries|perfume)|gas leak|(drank|swallowed) _ (cleaner|cleaning|liquid|product)|(drank|drunk|swallowed) _ (drain cleaner|oven cleaner|drain unblocker|dishwasher|descaler|fabric softener)',
  ),
  finding(
    'swallowed-object',
    '(tragad*|tragar|trago|ingerid*|comido) _ (pila*|pila boton|iman*|imanes|moneda*|alfiler|aguja|tornillo|canica|bateria|chincheta|clavo|anillo|juguete|pieza|algo)',
    '(empassat|empassar|engolit|ingerit|menjat) _ (pila*|piles|iman*|imants|moned*|agulla|cargol|bala|bateria|xinxeta|clau|anell|joguina|peca|alguna cosa)',
    '(swallowed|swallow|swallows|ate|eaten|ingested) _ (battery|batteries|button battery|magnet|magnets|coin|coins|pin|needle|screw|marble|nail|ring|toy|something|object)',
  ),
  finding(
    'button-battery',
    'pila* (boton|de boton|de reloj)|(tragad*|tragar|trago|nariz|oido) _ (pila*|bateria|iman*|imanes)|pila',
    'pil(a|es) (boto|de boto|de rellotge)|(empassat|empassar|engolit|nas|orella) _ (pila|piles|bateria|imant*)|pila',
    'button (battery|cell)|(swallowed|swallow|nose|ear) _ (battery|batteries|magnet|magnets)',
  ),
  finding(
    'drugs-alcohol',
    'borrach*|coma etilico|alcohol|drogas|droga|cocaina|coca|heroina|pastilla de extasis|mdma|porro*|marihuana|se ha metido (coca|droga*|algo raro|de todo|una raya|rayas|speed|cristal|eme|heroina|caballo|pastilla*|tripi*|una dosis|un chute)|speed|fentanilo',
    'borratx*|coma etilic|alcohol|drogues|droga|cocaina|coca|heroina|extasi|mdma|porro*|marihuana|s ha ficat (droga|coca|cocaina|pastilles|heroina|porros|de tot)|speed',
    'drunk|alcohol|drugs|drug|cocaine|coke|heroin|ecstasy|mdma|weed|cannabis|fentanyl|intoxicated|alcohol poisoning',
  ),
  finding(
    'alcohol-coma',
    'coma etilico|(borrach*|bebido mucho) __ (no (responde|despierta|reacciona)|inconsciente)',
    'coma etilic|(borratx*|begut molt) __ (no (respon|desperta|reacciona)|inconscient)',
    'alcohol poisoning|(drunk|drinking) __ (wont wake|unconscious|unresponsive|not responding|cant wake)',
  ),
  finding(
    'carbon-monoxide',
    'monoxido|(brasero|caldera|estufa|calentador) __ (mareo*|marea*|dolor de cabeza|nauseas)',
    'monoxid|(brasero|caldera|estufa|escalfador) __ (mareig*|mareja*|mal de cap|nausees)',
    'carbon monoxide|co alarm|(boiler|heater|stove) __ (dizzy|headache|sick)',
  ),
] as const;
