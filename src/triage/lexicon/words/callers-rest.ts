import { finding } from './finding-words.ts';

/** Water, stool, belly, blood and other signs, in further families of words. */
export const CALLERS_REST = [
  finding(
    'no-urine',
    'sonda _ no (le |me )?(drena*|saca|sale|echa|funciona)|sonda (tapada|obstruida|atascada)|(orin*|mear|meo|pis|pipi|vater|vejiga) _ (no (me |le )?sale|ni (una )?gota|nada)|no (he|ha) (vuelto a|podido) (mear|orinar|hacer pis)|no (puedo|puede|consigo|consigue|logro) (vaciar|mear|orinar|hacer pis)|vejiga (a reventar|llena|revienta)|panal seco _ (horas|dia|noche)|(desde|lleva) _ sin (mear|orinar|hacer pis|mojar el panal)|(meo|orino|mea|orina) (muy poco|poquisimo|apenas)',
    'sonda _ no (li |em )?(drena*|treu|surt|funciona)|sonda (tapada|obstruida|encallada)|(orin*|pix*|pipi|vater|bufeta) _ (no (em |li )?surt|ni (una )?gota|res)|no (he|ha) (tornat a|pogut) (pixar|orinar|fer pipi)|no (puc|pot|aconsegueixo|aconsegueix) (buidar|pixar|orinar|fer pipi)|bufeta (que rebenta|plena|rebenta)|bolquer sec _ (hores|dia|nit)|(des|porta) _ sense (pixar|orinar|fer pipi|mullar el bolquer)|(pixo|orino|pixa|orina) (molt poc|poquissim)',
    'catheter _ (hasnt|isnt|not|nothing|wont|stopped) _ (drain*|anything|working|passing)|nothing (is |has )?(drained|draining|will come out|comes out when)|dry pad|(cant|couldnt|not|havent|hasnt|unable to) _ (pee|peed|wee|weed|urinate|urinated|passed water|pass water|go once|trickle|empty my bladder)|(no|barely|hardly) (pee|peed|wee|weed|urine) (since|for|all|in)|bursting but|bladder (shut|blocked|full|bursting)|shut my bladder|stood over the (loo|toilet)',
  ),
  finding(
    'constipation',
    '(no|ni|sin) _ (ir de vientre|hacer de (vientre|cuerpo)|heces|caca|ir al bano desde)|estren*|(esta|estoy|muy) (atascad*|taponad*)|cuesta _ hacer de (cuerpo|vientre)|bolitas duras|(dias|semana) sin (ir|hacer)',
    '(no|ni|sense) _ (anar de ventre|fer de (ventre|cos)|femta|caca|anar al lavabo des)|restreny*|restret|restreta|(esta|estic|molt) (encalla*|tapa*)|costa _ fer de (ventre|cos)|boletes dures|(dies|setmana) sense (anar|fer)',
    'constipat*|bunged up|blocked up|(no|not|havent|hasnt|cant) _ (poo|pooed|opened my bowels|open my bowels|bowels moved|been to the toilet|number two|stool)|nothing (for|in) (three|four|five|six|seven|ten|[3-9]) days|backed up|hard to (go|poo)|wont poo|holds it in',
  ),
  finding(
    'rigid-belly',
    '(barriga|tripa|vientre|panza|abdomen|tripita|barriguita) _ (durisim*|como (madera|cemento|una tabla|una pared|un tambor|una piedra)|tiesa|agarrotad*|no se deja (ni )?tocar)|no se (le )?deja (ni )?(tocar|rozar) (la|el) (barriga|tripa|vientre)',
    '(panxa|ventre|abdomen|panxeta|tripa) _ (durissim*|com (fusta|ciment|un taulo|una paret|un tabal|una pedra)|tesa|encarcarad*|no es deixa (ni )?tocar)|no es deixa (ni )?(tocar|fregar) (la|el) (panxa|ventre)',
    '(belly|tummy|stomach|abdomen) _ (concrete|plank|wont give|like (a )?(wall|board|plank|drum|rock|wood)|rock hard|solid as|rigid|hard as)|(screams|cries|flinches) if i touch (his|her) (tummy|belly)|(tummy|belly|stomach) (is |s )?like (concrete|a plank|a board)',
  ),
  finding(
    'no-gas',
    '(no|ni) (me )?(tiro|tirarme|echo|expulso|puedo expulsar|puedo tirarme) _ (ped*|gas*|aire)|ni (un )?pedo|sin (tirarme|expulsar|echar) _ (ped*|gas*)',
    '(no|ni) (em )?(tiro|tirar me|faig|expulso|puc expulsar|puc tirar me|fa) _ (pet*|gas*|vents|aire)|ni (un )?pet|sense (tirar me|expulsar|fer) _ (pet*|gas*)',
    '(cant|not|havent|no) (even )?(fart*|pass* (wind|gas)|wind|passed (wind|gas))|no (wind|gas) (for|since|at all)|no poo|no wind for',
  ),
  finding(
    'waters-broken',
    '(goteo|chorreo|charco) _ (continuo|piernas|cama)|(cama|braga*|pantalon*) mojad* _ (liquido|agua)|liquido (clarito|claro|transparente|verdoso) _ (piernas|cuentas|semanas)|(agua|liquido) _ por (las|mis) piernas|(sera|es|creo que) la fuente|romp* (aguas|la bolsa|la fuente)|bolsa rota',
    '(degoteig|bassal) _ (continu|cames|llit)|(llit|calces|pantalo*) mulla* _ (liquid|aigua)|liquid (clar|transparent|verdos) _ (cames|comptes|setmanes)|regalima* _ cames|(aigua|liquid) _ per (les|meves) cames|trenca* (aigues|la bossa)|bossa trencada',
    '(woke|stood) up _ (puddle|soaking|soaked|wet bed)|puddle _ (bed|floor|sheets)|bucket of water|gush (of|in)|(water|fluid) _ (down my legs|out of me|running down)|think my waters|waters (went|have gone|leaking)|leaking (clear|greenish|since)',
  ),
  finding(
    'heavy-bleeding',
    '(llen*|para llenar) _ (cubo|vater|pica|lavabo|taza|banera|palangana|toalla*|suelo) _ (sangre)?|(muchisima|tantisima|un monton de|litros de|charco de|barbaridad de) sangre|sangre (a (cantaros|borbotones|chorros|raudales)|por (todas partes|todos lados)|muchisima)|se (esta )?desangra*',
    '(omple*|omplert|per omplir) _ (cubell|vater|pica|lavabo|tassa|banyera|tovallol*|terra) _ (sang)?|(moltissima|un munt de|litres de|toll de|bassal de|barbaritat de) sang|sang (a (dolls|raigs|borbollons)|per tot arreu|moltissima)|sang _ (,)? ?molta|es (esta )?dessagna*',
    '(filled|filling) (the|a) (toilet|bowl|sink|bucket|bath|basin) _ blood|(masses|litres|buckets|loads|gallons|an awful lot|huge amount|huge amounts) of blood|blood (everywhere|all over|gushing|pumping|pouring)|pool of blood|bleeding (out|to death)|squirting blood|bled (through|buckets)',
  ),
  finding(
    'vomiting-blood',
    '(vomit*|devuelv*|devuelto|arroj*|ech*) _ (marron|oscuro|granul*|grumos|posos|cafe|sangre|coagulos)|vomito _ (marron|oscuro|grumos|cafe)|como (cafe|posos) _ (vomit*|arroj*)',
    '(vomit*|(vaig|va|vas|acab* de|par* de|comenc* a|torna* a) treure|(ha|he|has|hem) tret|trec|gita*|perboc*) _ (marro|fosc|grumolls|posos|poso|cafe|sang|coaguls)|vomit _ (marro|fosc|grumolls|cafe)|com (cafe|posos) _ (vomit*|tret)',
    '(vomit*|brought up|bringing up|threw up|thrown up|sick) _ (brown|grainy|ground coffee|coffee ground*|dark (brown|red)|blood|clots)|(brown|grainy|dark) (grainy )?vomit|like (ground coffee|coffee grounds|coffee granules)',
  ),
  finding(
    'vomits-everything',
    '(lo|la) (echo|vomito|devuelvo|echa|devuelve) todo|(echo|vomito|devuelvo) todo|no (retengo|retiene|aguanto|aguanta|me queda|le queda) (ni )?(un (trago|sorbo|vaso)|una gota|nada|el agua|agua)|hasta el agua (lo |la )?(echo|vomito|devuelvo)|todo lo que (bebo|como|toma|come) (lo )?(echo|vomito|devuelv*|vomita)',
    '(ho|la) (trec|vomito|torno|treu|torna) tot|(trec|vomito|torno) tot|no (retinc|rete|aguanto|aguanta|em queda|li queda) (ni )?(un (glop|got|xarrup)|una gota|res|l aigua|aigua)|ni una (infusio|gota) _ (queda|dins)|fins i tot (la pastilla|l aigua)|al minut ja es fora|tot el que (bec|menjo|pren|menja) (ho )?(trec|vomito|treu|torna)|surt per dalt o per baix',
    'everything (comes|came|is coming) (straight |right )?(back )?up|(cant|not|wont) (even )?(hold|keep) (down )?_ (down|water|sip*|spoonful|food|anything)|not even (water|peppermint tea|tea|a sip) _ (stays|staying|will stay)|out one end or the other|(water|sips|everything) (wont|doesnt|isnt) stay* down',
  ),
  finding(
    'vomiting',
    'lo echo todo|echando (todo|la leche|las tomas)|devuelve|ha devuelto|arrojado|vuelta la leche|lanza la leche',
    'ha tret (tres|dos|quatre|dues)|he tret (tres|dos|quatre|dues|tot)|no para de treure|acabo de treure com|trec (fins|verd)|vomita|gitat|perbocat|trec|no retinc',
    'comes back up|come back up|heaving|cant stop heaving|hold down|brought up|coming out both ends|(milk|feed) (shoots|comes) (back|right)|sick (four|three|two|five) times|threw up in',
  ),
  finding(
    'jaundice',
    '(lo|la|le|los|se|esta|estoy|mas|muy|piel|marido|padre|madre) (veo |noto |la tengo |ha puesto |esta )?(cada dia )?(mas |muy |un poco |todo |toda )?amarill*|(ojos|blanco de los ojos) (muy |esta )?amarill*|color amarillo|amarillit*|(pis|orina) (oscur*|como coca*) _ (caca*|piel|ojos|blanc*)|ictericia',
    '(el|la|li|els|s|esta|estic|mes|molt|pell|marit|pare|mare) (veig |noto |la tinc |ha posat |esta )?(cada dia )?(mes |molt |una mica |tot |tota )?(groc |groga|groguenc*|grogues)|(ulls|blanc dels ulls) (molt )?(groc*|grogu*)|color groc|groguet*|(pipi|orina|pixo) (molt )?fosc* _ (caca|pell|ulls|blanc*)|icterici*',
    '(gone|going|turned|turning|looks|looking|hes|shes|skin|eyes|bit) (a bit |all |very |really |is |are )?(yellow|yellowish)|skin is yellow|(wee|urine) like (cola|coke|tea)|pale poo*|jaundice*|whites of (his|her|my) eyes',
  ),
  finding(
    'right-lower-pain',
    '(pinchazo*|dolor*|punzada*|duele|tira|molestia) _ (abajo|aqui abajo|ingle|bajo vientre|cadera) _ derech*|(ingle|bajo) derech*|(ombligo) _ (derech*|ido|bajado)|duele al (saltar|toser|andar) _ derech*',
    '(punxad*|dolor*|fa mal|mal|estira) _ (a baix|baix|engonal|baix ventre|maluc|costat) _ dret*|(engonal|baix) dret*|vigiles l apendix|vigilar l apendix|melic _ (dret*|anat|baixat)|costat dret (baix|de baix|vora)',
    '(pain*|hurts|sore|sharp|ache*|cramp*) _ (low|lower|down here|bottom) _ right|(lower|bottom|low on the|down on the|low down on my) right|right (lower|by my hip|hip bone|side low)|right hand side down low',
  ),
  finding(
    'dehydrated',
    'no (le |me )?(salen|caen|echa|tiene) (ni )?lagrimas|lengua (como|de) (lija|esparto|estropajo)|boca (como|de) (lija|esparto)',
    'no (li |em )?(surten|cauen|te) (ni )?llagrimes|llengua (com|de) (paper de vidre|espart)|boca (com|de) (paper de vidre|espart)',
    'no tears (when|coming)|tongue like sandpaper|(hasnt|not) (any|a) tears',
  ),
  finding(
    'non-blanching-rash',
    '(manch*|pint*|punt*|lunares|puntitos) (de color )?(rojo oscuro|violeta*|violac*|morad*|granate*|vinos*|de sangre|lila*)|(siguen ahi|no (palidecen|se van|desaparecen|se borran|se quitan)) (al|cuando|aunque) (apret*|presion*|aprieto|estir*)|sangre (debajo de|bajo) la piel',
    '(taqu*|punt*|pigues|taquetes|puntets) (de color )?(vermell fosc|violeta*|violac*|morad*|morat*|granat*|lila|liles|de sang)|(segueixen|no (empallideixen|marxen|se n van|desapareixen|s esborren)) _ (premer*|prem|prement|estir*)|que no marxen i|sang (sota|per sota) la pell',
    '(purple|violet|dark red|blood) (pinprick*|spot*|dots|freckles|blotch*|rash|marks)|(spots|pinpricks|rash|dots|marks|blotches) _ (stay|dont (fade|go)|wont (fade|go)|still there|under the glass)|stay when (i|you) press|blood under the skin|like blood under|doesnt (go|fade) (white )?when',
  ),
  finding(
    'mottled',
    'jaspead*|a (manchas|trozos|parches) morad*|como (un |de )?marmol|piel (como )?de marmol|moteada|(se ha puesto|esta) (blanc*|lila|gris*)',
    'a clapes|clapejad*|com (un |de )?marbre|pell (com )?de marbre|morats com un marbre|(s ha posat|esta) (blanc|blanca|lila|gris)',
    'mottl*|marbl*|blotchy and|(gone|went|turned|looks) (white|grey|ashen|a funny colour)|patchy purple|corned beef legs|lacy',
  ),
  finding(
    'deep-wound',
    'arranc* (un )?(cacho|trozo|pedazo)|agujeros (hondos|profundos)|se (le |me )?ve (la )?(grasa|carne)|(raja|corte|herida) (muy )?(hond*|profund*)|hasta el hueso',
    'arrenc* (un )?(tros|bocinet)|forats (fons|fondos|profunds)|se (li |m )?veu (el )?(greix|carn)|(tall|ferida|trau) (molt )?(fond*|fons|profund*)|fins a l os',
    '(deep|big) (holes|hole|gash|cut|bite)|(goes|went) in deep|see (the )?(yellow )?(fat|muscle)|down to the bone|took a chunk|chunk (out )?of my',
  ),
  finding(
    'coughing-blood',
    '(tos*|toso|toser|esput*|flema*) _ (sangre|sanguinolent*)|sangre (al|cuando) tos*',
    '(toss*|tusso|estoss*|esput*|flegma) _ sang|sang (en|quan) (toss*|tusso|estoss*)',
    '(cough*|phlegm|sputum) _ (blood|bloody)|blood when i cough',
  ),
  finding(
    'blood-in-urine',
    '(meo|mea|orino|orina|pis|pipi|mear|orinar) _ (sangre|coagulos|ros*|roj*|vino|granate)|(coagulos|hilos de sangre) _ (mear|meo|orinar|pis|sonda)|sangre en la (bolsa|sonda)|gotas rosas',
    '(pixo|pixa|orino|orina|pipi|pixar|orinar) _ (sang|coaguls|ros*|vermell*|vi|granat)|(coaguls|fils de sang) _ (pixar|pixo|orinar|pipi|sonda)|sang a la (bossa|sonda)|surt rosat|surten coaguls',
    '(pee*|wee*|urine|urinat*|passing water) _ (blood|clots|pink|red|wine|rose)|(clots|blood) _ (when (he|she|i) (pee*|wee*|urinate*)|catheter|bag)|last bit is pink|red wine',
  ),
] as const;
