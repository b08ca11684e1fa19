import { finding } from './finding-words.ts';

/** What is asked of a reception desk without a word for it, as people say it; and figures of speech that it hears. */
export const ERRANDS_ASKED = [
  finding(
    'admin-appointment',
    [
      '(me |nos |se )?(lo|la|los|las) (podrian|podria|podeis|podemos|pueden|puede|podriais) (pasar|mover|cambiar|poner|adelantar|retrasar|dejar) (a|para|al|el|en)|(lo|la) (pasamos|movemos|cambiamos|dejamos) (a|para|al) (la |el |otro |otra )?(tarde|manana|dia|semana|lunes|martes|miercoles|jueves|viernes|proxim*)',
      '(me |nos )?(lo|la) (pasan|pasas|pasais|cambian|cambias|mueven|ponen) (a|para|al) (otro dia|otra hora|la tarde|la manana|la semana|el|mas tarde)',
      'me (han puesto|pusieron|ha salido|ha surgido|surgio) (una |un )?(reunion|trabajo|turno|viaje|imprevisto|compromiso|curro)( a esa hora| ese dia)?|(me|nos) (coincide|cae|pilla|viene mejor|va mejor)|(viene|va) mejor (el|la|por|a|otro|otra)',
      '(no )?(voy a poder|podre|puedo|podemos) (el|ese dia|ese|a esa hora) ?(lunes|martes|miercoles|jueves|viernes|sabado)?|no llego a (tiempo|lo de|la)|(llego|llegare) (un poco )?tarde|(a que hora|cuando|que dia) (era|es|tengo|tenia|tocaba|me toca) (lo mio|mi|la|mi hora|yo)',
      '(anular|cancelar|anularla|cancelarla|quitar|dar de baja) (la|las|su|sus|mi|mis)? ?(que )?(cita|citas|hora|horas|visita|visitas|lo de)?|tenia (una )?(cita|hora|visita) (con|el|en|la|a|para|de)|(fallecid*|murio|muerto) __ (cita*|visita*|hora|anular*|cancelar*)',
      '(llego|llegado) la carta y no puedo|no puedo (ese dia|esa hora|el dia que)|(cita|hora|visita|turno) (de|en) (fisio|fisioterapia|matrona|comadrona|enfermeria|podologo|podologa|dentista|oculista)|(fisio|fsio|dentista|matrona|podologo) (el|del) (lunes|martes|miercoles|jueves|viernes)',
    ].join('|'),
    [
      '(m ho|me l|me la|ens ho|es) (podrien|podria|podeu|podem|poden|pot) (passar|moure|canviar|posar|avancar|endarrerir|deixar) (a|per|al|el|en)|(ho|la|el) (passem|movem|canviem|deixem) (a|per|al) (la |el |un altre |una altra )?(tarda|mati|dia|setmana|dilluns|dimarts|dimecres|dijous|divendres)',
      '(m ho|me la|me l) (passen|passeu|canvien|canvieu|mouen|poseu) (a|per|al) (un altre dia|una altra hora|la tarda|el mati|la setmana|mes tard)',
      '(m han posat|em van posar|m ha sortit|m ha sorgit) (una |un )?(reunio|feina|torn|viatge|imprevist|compromis)( a aquella hora| aquell dia)?|(em|ens|m) (coincideix|cau|va millor|ve millor)|(ve|va) millor (el|la|per|a|un|una)',
      'no (podre|puc venir|podem) (el|aquell dia|aquella hora) ?(dilluns|dimarts|dimecres|dijous|divendres|dissabte)?|(dilluns|dimarts|dimecres|dijous|divendres|dissabte) no (podre|puc|podem)|no arribo a (temps|la|l)|(arribo|arribare) (una mica )?tard|(a quina hora|quan|quin dia) (era|es|tinc|tenia|tocava|em toca) (la meva|el meu|jo)',
      '(anul lar|anular|cancel lar|cancelar|treure) (la|les|l|el|els|seva|seves) ?(que )?(cita|hora|hores|visita|visites)?|tenia (una )?(cita|hora|visita) (amb|el|a|la|per|de)|(mort|morir|va morir) __ (hora|visita*|anul lar*|cancel lar*)',
    ].join('|'),
    [
      '(could|can|would) (you|we|i|it) (possibly |please )?(be )?(move|moved|shift|push|change|changed|swap) (it|mine|that|this|to)|(something|work|a meeting|a trip) (has )?(came|come|cropped|popped) up|(clashes|clash) with|(suits|works|is) (me |us )?better (for me)?|any (later|earlier|other) (slot|time|day)',
      '(cant|wont|not able to|unable to) (make|do|get to|come) (it|that day|that time|then|on) ?(monday|tuesday|wednesday|thursday|friday|saturday)?|(cant|wont) (make|do) (it )?(on )?(monday|tuesday|wednesday|thursday|friday|saturday)|what time (was|is|am|did) (i|my|mine)|when (is|was) (my|mine)',
      'cancel (her|his|their|my|mums|dads|all) (appointment|appointments|visit|visits|slot|booking)?|(died|passed away|passed) __ (appointment*|cancel*)|book with the midwife|booked (in )?for (a|my)',
    ].join('|'),
  ),
  finding(
    'admin-hours',
    [
      'hay (ascensor|rampa|parking|aparcamiento|wifi|cafeteria|sitio para aparcar)|(que|cual) (autobus|bus|metro|tren|linea) (para|pasa|va|llega)|(atendeis|atienden|visitais|trabajais|pasais consulta|hay consulta) (los|el|en|por) (sabado|sabados|domingo|domingos|festivos|agosto|la tarde|las tardes|navidad)',
      '(quien|que doctor*|que medico|con quien|con que (doctor*|medico)) (me |nos |le )?(va a |toca|atiende|atender|visita|opera|ve)|cuando (vuelve|esta|pasa consulta|viene|se incorpora) _ (doctor*|medic*|dr|dra|ginecolog*|pediatra)|(teneis|tienen|hay|busco|buscamos|algun|alguna) (un |una |algun |alguna )?(ginecolog*|pediatra|podolog*|dentista|nutricionista|dermatolog*|medic*|fisio|psicolog*|logopeda|osteopata|oculista)( (mujer|hombre|que hable (ingles|frances|catalan|aleman)))?|que hable (ingles|frances|catalan|aleman)',
      '(esta|estara) (hoy |manana )?(la doctora|el doctor|la dra|el dr) _ (hoy|manana|por la tarde)',
    ].join('|'),
    'hi ha (ascensor|rampa|parquing|aparcament|wifi)|(quin|quina) (autobus|bus|metro|tren|linia) (para|passa|va|arriba)|(ateneu|visiteu|obriu|treballeu) (els|el|al|a|per) (dissabte|dissabtes|diumenge|diumenges|festius|agost|la tarda|les tardes|nadal)|(qui|quin doctor|quin metge|amb qui) (em |ens |m )?(toca|aten|atendra|visita|opera|veu)|(teniu|tenen|hi ha|busco|busquem|algun|alguna) (un |una |algun |alguna )?(ginecoleg*|pediatra|podoleg*|dentista|nutricionista|dermatoleg*|metge*|fisio|psicoleg*|logopeda|oculista)|que parli (angles|frances|castella|alemany)|quan (torna|ve|passa visita) _ (doctor*|metge*)',
    'is there (a lift|a ramp|parking|wifi|anywhere to park)|(which|what) (bus|tube|train|line) (stops|goes|do i)|(are you|do you) (open|see patients|work) (on )?(saturday|saturdays|sunday|sundays|bank holidays|in august|at weekends)|(which|what) doctor (will|do|does|is)|who (will|is going to) (see|treat|operate)|(do you have|is there|looking for|need) (a |any )?(female|woman|male|english speaking|spanish speaking|good)? ?(gynaecologist|paediatrician|dermatologist|podiatrist|dentist|gp|physio|speech therapist)|(when is|is) (dr|doctor) _ (back|in)',
  ),
  finding(
    'admin-paperwork',
    [
      '(quiero|quiere|necesito|hace falta|donde|como|poner|hacer|dejar) (poner |hacer |dejar |una |un )?(una |un )?(queja|reclamacion|hoja de reclamaciones)|(devuelvan|devolver|devolvais|reembols*) (me )?(el |lo |la )?(dinero|importe|cobrado|sena)|cuanto (me )?(costaria|valdria|saldria|cuesta|vale|sale)|cuesta (mucho )?(una|un|la|el) (visita|limpieza|consulta|sesion|implante)|(no )?(me )?(ha |han )?llegado (la|el|ningun|ninguna) (factura|codigo|correo|mensaje|sms|carta)|no me llega (el|ningun|la) (codigo|correo|mensaje|sms|carta|factura)',
      '(quiero|necesito|pedir|sacar|recoger|copia de) (mi|la|su|una copia de) (historia|historial|ficha)|dar de baja (su|mi|la) (historia|ficha|cuenta|datos)|(papel|informe|justificante|certificado|copia) __ (cuando|de cuando) (me |le )?(dio|rompi|rompio|operaron|ingres*|paso)|carne (de conducir|de manipulador)|carnet|(baja|it) (se me )?(acaba|termina|vence|caduca)|(se me )?(acaba|termina|vence|caduca) la baja|(quiero|pido|necesito|dadme|me dais) (ya )?(el )?alta|volver (a|al) trabaj*',
      '(busco|buscando|dejar|dejo|envio|echar) (mi |el |un |un )?(trabajo|curriculum|empleo|cv)|soy (comercial|representante|proveedor|visitador)|llamo de (la |una )?(empresa|compania|aseguradora|residencia|farmacia|mutua)|(me he )?equivocad* de (numero|telefono|sitio|clinica)|(buscaba|busco|quiero|es) (la|una) (clinica|consulta) veterinaria|veterinari*|(deje|dejado|olvide|olvidado|perdi|perdido) (ahi |alli |en la consulta )?(el|la|mi|unas|un|una|los|las) (paraguas|chaqueta|gafas|abrigo|bolso|cartera|llaves|jersey|bufanda|movil|mochila|gorra)',
      '(muy |tan )?(contenta|contento|agradecid*|satisfech*) (con|por|de) (el|la|como|todo)|a quien (le |les )?(doy|damos|agradezco|escribo|reclamo|llamo)|dar (les|le|os)? las gracias|(cobrado|cobrasteis|cobraron|habeis cobrado|han cobrado) (dos|de mas|la|el|una|mal|doble)',
      '(sacar|retirar|dispensar|dan|da) (mi |la |las )?(medicacion|medicina*|pastilla*) (en la farmacia)?|farmacia no (me )?(deja|da|dan) (sacar )?(la |las |mi )?(medic*|receta)|(goma|mascarilla|filtro*|tubo|maquina) (de |para )?(la )?(mascarilla|cpap|apnea|maquina)',
    ].join('|'),
    [
      '(vull|vol|necessito|cal|on|com|posar|fer|deixar) (posar |fer |deixar )?(una |un )?(queixa|reclamacio|full de reclamacions)|(tornin|tornar|torneu|reemborsar*) (me )?(els |el |la )?(diners|import|cobrat)|quant (em )?(costaria|valdria|sortiria|costa|val)|no (m )?(ha |han )?arribat (la|el|cap) (factura|codi|correu|missatge|carta)',
      '(vull|necessito|demanar|treure|recollir|copia de) (la meva|el meu|la seva) (historia|historial|fitxa)|donar de baixa (la seva|la meva) (historia|fitxa)|carnet (de conduir)?|(baixa) (se m )?(acaba|venc|caduca)|(se m )?(acaba|venc|caduca) la baixa|(vull|demano|necessito) (ja )?l alta|tornar a treballar',
      '(busco|buscant|deixar|deixo|envio) (el meu |el |un )?(feina|curriculum|cv)|soc (comercial|representant|proveidor)|truco de (la |una |l )?(empresa|companyia|asseguradora|residencia|farmacia|mutua)|(m he )?equivocat de (numero|telefon|lloc)|veterinari*|(deixat|oblidat|perdut|vaig deixar) (aqui |a la consulta )?(el|la|les|uns|unes|un|una) (paraigua|jaqueta|ulleres|abric|bossa|cartera|claus|jersei|bufanda|mobil|motxilla)',
      '(molt )?(contenta|content|agrait|agraida) (amb|per|de) (el|la|com|tot)|a qui (li )?(dono|agraeixo|escric|reclamo)|(cobrat|heu cobrat|han cobrat) (dues|dos|de mes|la|el|una|malament|doble)|(goma|mascara|filtre*|tub|maquina) (de |per )?(la |l )?(mascara|cpap|apnea|maquina)',
    ].join('|'),
    [
      '(want|like|need|how do i|where do i) (to )?(make|lodge|file|put in|raise) (a )?(complaint)|(refund|money back|reimburs*)|how much (would|does|do|is|are|for|will)|(havent|never|didnt) (had|got|received|get|receive) (the|my|a|any) (invoice|code|email|text|letter|bill)',
      '(copy of|want|need|see) (my|his|her|the) (records|notes|file|history)|driving licen*|(sick note|fit note|sick leave) (runs out|ends|is up|extended|expires)|(extend|extended|extending) (my|the|his|her)? ?(sick note|fit note|sick leave)|(back|return|signed off|fit) to work',
      '(looking for|applying for|drop off|send) (a |my )?(job|work|cv|resume|vacancy)|sales rep|im (a rep|calling from|with) (the|a|an)? ?(insurance|company|pharmacy|supplier|care home)|wrong number|(looking for|wanted|is this) the vet*|vets|(left|forgot|lost) my (umbrella|jacket|glasses|coat|bag|purse|wallet|keys|scarf|phone|hat) (there|at|in|behind)',
      '(very |so |really )?(pleased|happy|grateful|impressed) (with|for) (the|how|all|everything)|who do i (thank|write to|complain to)|(pay|paid|paying) (in|by) (instalments|installments|card|cash)|(charged|billed) (me )?(twice|double|too much|for)|(mask|hose|filter|tubing|strap) (for|of|on) (my|the|his|her) (cpap|apnoea|sleep|machine)',
    ].join('|'),
  ),
  finding(
    'admin-checkup',
    [
      '(dijo|dijeron|dicho|mandaron|mando|recomendo|toca|pidieron) (de |que |pedir |hacer |hacerme )?(me )?(pidiera|pidiese|pedir|pedirle|hacer|hacerme|viniera|pida|haga|repetir|repitiera|repita|pidieramos) (cita|hora|una|la|el|placa|radiografia|ecografia|eco|analitica|revision|control|visita)',
      '(placa|radiografia|ecografia|analitica|revision|tac|colonoscopia|gastroscopia|visita|prueba) de (control|seguimiento|repaso)|(hace (mucho|anos|siglos|tiempo) que no|nunca) (me )?(miro|mira|miran|reviso|revisan|limpio|voy a revisar) (la boca|los dientes|la vista|el oido|la tension)|(operarme|operar|quitarme|quitar|retocar*|arreglar*) (de )?(la |el |las |los |un |una )?(nariz|orejas|parpados|pecho|tatuaje|varices|juanete*|cataratas|miopia|vista|lunar|verruga*|cicatriz)|(segunda|segundo) (opinion|diagnostico)',
      '(ponerme|cambiar|cambiarme|quitarme|renovar|poner|colocar) (el |un )?(diu|implante anticonceptivo|anillo)|(diu|implante) (me |ya )?(toca|caduca)|cambiar de (pastilla|pildora|anticonceptivo*)|vasectomia|ligadura de trompas|(corten|cortar|cortarme) las unas|(clase|clases|curso|cursos|grupo|grupos|taller) de (preparacion|parto|pilates|espalda|yoga|lactancia|suelo pelvico)|grupo (para|de) (dejar|ansiedad|duelo)|(primera )?visita con la (matrona|comadrona)|(todo bien|embarazada|semanas) __ (primera visita|matrona|comadrona)',
    ].join('|'),
    [
      '(va dir|van dir|dit|recomanar|toca|demanat) (de |que |demanar |fer |fer me )?(em )?(demanes|demanar|fer|fer me|vingues|repetir) (hora|cita|una|la|el|placa|radiografia|ecografia|analitica|revisio|control|visita)',
      '(placa|radiografia|ecografia|analitica|revisio|tac|colonoscopia|visita|prova) de (control|seguiment)|(fa (molt|anys|temps) que no|mai) (em )?(miro|miren|reviso) (la boca|les dents|la vista|l oida|la pressio)|(operar me|operar|treure m|treure|arreglar) (de )?(la |el |les |els |un |una )?(nas|orelles|parpelles|tatuatge|varius|galindo*|cataractes|miopia|vista|piga|berruga|cicatriu)|(segona|segon) (opinio|diagnostic)',
      '(posar me|canviar|treure m|renovar) (el |un )?(diu|implant anticonceptiu)|(diu|implant) (em |ja )?(toca|caduca)|canviar de (pastilla|pindola|anticonceptiu*)|vasectomia|lligadura de trompes|tallar (me |les )?(les )?ungles|(classe|classes|curs|cursos|grup|taller) de (preparacio|part|pilates|esquena|ioga|lactancia)|(primera )?visita amb la llevadora',
    ].join('|'),
    [
      '(told|said|asked|advised|need|supposed|due) (me |us )?(to )?(book|see|have|get|come|arrange|repeat) (in )?(a |an |the |for a )?(check|check up|follow up|gp|cardiologist|specialist|scan|x ray|blood test|review|control|repeat)|(follow up|control|repeat) (x ray|scan|ultrasound|bloods|colonoscopy|visit)|second opinion',
      '(have|get|want) (my |a )?(nose job|tattoo removed|bunion done|mole removed|wart removed|eyes lasered)|(fit|change|remove|replace|renew) (my |the |a )?(coil|iud|implant)|(coil|iud|implant) (is |needs )?(due|changing|expired|out of date)|(change|switch) (my )?(pill|contraception|contraceptive)|vasectomy|tubes tied|sterilis*|(cut|trim|cutting|trimming) (my |his |her )?(toenails|nails)|toenails (want|need) (cutting|doing|trimming)|(pre school|preschool|school) (jabs|boosters)',
    ].join('|'),
  ),
  finding(
    'admin-prescription',
    '(quedan|quedaban) (todavia |aun |unas |unos |solo |como )?(unas |unos )?(siete|ocho|nueve|diez|doce|quince|veinte|7|8|9|10|12|15|20) (pastillas|comprimidos|capsulas)',
    '(queden|quedaven) (encara |unes |nomes )?(unes )?(set|vuit|nou|deu|dotze|quinze|vint|7|8|9|10|12|15|20) (pastilles|comprimits|capsules)',
    '(seven|eight|nine|ten|twelve|twenty|7|8|9|10|12|20) (tablets|pills|capsules) left',
  ),
  finding(
    'admin-prescription',
    '(me |nos )?(la|lo|las|los) (pueden|puede|podrian|podeis) renovar|renuev*|(acaba|acaban|termina|terminan) _ (caja|cajas|bote|envase|blister)',
    '(me |ens )?(la|el|les|els) (poden|pot|podrien|podeu) renovar|renov*|(acaba|acaben) _ (capsa|capses|pot|envas|blister)',
    '(can|could) (you|i|they) (please )?(renew|reissue|repeat)',
  ),
  finding(
    'cannot-bear-weight',
    'no (lo |la |el pie |la pierna )?(pone|apoya|pisa|pongo|apoyo|piso) (nada |para nada )?(en el|en|el) suelo',
    'no (l |la |el |el peu |la cama )?(hi )?(posa|recolza|poso|recolzo) (gens )?(a|el peu a) terra',
    '(wont|cant|not) (put|putting) (it|her foot|his foot|my foot|any weight) (down|on the floor|on it)',
  ),
  // Figures of speech.
  // What is denied, or named beside papers, in words that the denial does not reach.
  finding(
    'said-otherwise',
    [
      'sangre no (veo|hay|he visto|le veo|sale|me sale)|(no|ni) (le |me )?(he visto|veo|hay|sale) sangre',
      '(noche|lado|giro|muevo|tumbo|vuelta|dolor|picor|tos|molestia) me despierta',
      '(que )?(alguien )?me ayude* a (parar*|dejar*|entender*|dormir|organizar*|rellenar)',
      '(folleto|prospecto|curso|charla|cartel) (de |sobre )?(la |el )?(sobredosis|intoxicaciones|infarto|ictus|suicidio|quemaduras)',
      'no padec* (ninguna )?(enfermedad|enfermedades) (infecto *)?(infecciosa*|contagiosa*|infectocontagiosa*)( ni (psiquica*|mental*))?',
    ].join('|'),
    [
      'sang no (hi )?(veig|hi ha|he vist|surt)|(no|ni) (hi |li |em )?(he vist|veig|ha|surt) sang',
      '(nit|costat|giro|moc|dolor|picor|tos) em desperta',
      '(que )?(algu )?m ajud* a (parar*|deixar*|entendre*|dormir|omplir)',
      '(fullet|prospecte|curs|xerrada|cartell) (de |sobre )?(la |el )?(sobredosi|intoxicacions|infart|ictus|suicidi|cremades)',
    ].join('|'),
    [
      '(no|seen any|see any|noticed any) blood( in it| on it)?|breathing (is|s) (fine|ok|okay|normal|all right|alright)',
      '(all |everything |retainer |brace |crown |denture |splint |insole )(is |are |still )?fitting (well|nicely|fine|ok|okay|properly|great)|fitting (well|nicely|perfectly)',
      '(overdose|stroke|heart attack|suicide|poisoning|burns) (leaflet|leaflets|poster|training|course|policy|talk)',
    ].join('|'),
  ),
  finding(
    'said-otherwise',
    [
      '(casi )?(me (da|dio|va a dar|dara|daba)|que me da|da|dio) (casi )?(un|el|algo|un buen) ?(infarto|patatus|ataque|sincope|parraque|soponcio|telele|jamacuco) (con|al|cuando|de|por|del) (he visto |vi |ver |abri |la |el |los |las |tanto |estos |esta |este )?(factura|recibo|precio|precios|susto|cuenta|importe|ver la factura|llegar|leer|risa)',
      '(tuve|tengo|tuvimos|espero|esperamos|embarazo de|mis|los) (gemelos|mellizos|gemelas|mellizas)|(tiene|tenia|le han salido|ya tiene|solo tiene) (ya )?(dos|tres|cuatro|cinco|seis|ocho|sus primeros) dientes|(murio|muerto|fallecio) del corazon|estar en las nubes|por amor al arte',
      'me muero de (pena|verguenza|risa|ganas|sueno|hambre|asco|calor|frio|aburrimiento|curiosidad|envidia|nervios|rabia|gusto)|(me )?(mata|matan) (la |de )?(curiosidad|envidia|risa|aburrimiento|pena)|que da pena (verlos|verlo|verla|verme)|(te|me) (empuja|aprieta) (la|una) (muela|muelas)|muela del juicio (que )?(me )?(empuja|aprieta)',
      '(perro|gato|cachorro) (me )?(ha )?(mordido|comido|roto|destrozado|mordio) (la |el |mi |los |las )?(cartilla|tarjeta|receta|papel*|carnet|gafas|informe|volante|ferula|plantilla*)|(perro|gato|perra|gata|cachorro) (se )?(ha |me )?(ha )?(comido|tragado|tomado|mordido) (un |una |el |la )?(veneno|raton|hueso|chocolate|caracol*|bolsa|juguete)',
      '(quedan|me quedan|tengo|quedaban) (todavia |aun |unas |unos |solo |como )?(unas |unos )?(siete|ocho|nueve|diez|once|doce|quince|veinte|7|8|9|10|12|14|15|20) (pastillas|comprimidos|capsulas|pildoras)',
    ].join('|'),
    [
      '(gairebe |quasi )?(em (fa|va fer|fara|agafa|va agafar|donara)|m agafa|em ve) (un|el|alguna) ?(infart|cobriment|atac|patatus|cobriment de cor) (amb|en|quan|de|per) (he vist |vaig veure |veure |la |el |els |les |tant |aquests )?(factura|rebut|preu|preus|ensurt|compte|import|arribar|llegir)',
      '(vaig tenir|tinc|espero|esperem|embaras de|els meus) (bessons|bessones)|(te|tenia|li han sortit|ja te) (dues|tres|quatre|cinc|sis|vuit) dents|(va morir|mort) del cor',
      'em moro de (pena|vergonya|riure|ganes|son|gana|fastic|calor|fred|avorriment|curiositat|enveja|nervis|rabia|gust)|em mata la (curiositat|enveja)|que fa pena (veure ls|veure l)|(gos|gat) (s )?(ha |m ha )?(mossegat|menjat|empassat|trencat) (la |el |els |les |un |una )?(cartilla|targeta|recepta|paper*|ulleres|informe|veri|os|xocolata|cargol*|bossa|joguina)',
      '(queden|em queden|tinc) (encara |unes |nomes )?(unes )?(set|vuit|nou|deu|dotze|quinze|vint|7|8|9|10|12|14|15|20) (pastilles|comprimits|capsules)',
    ].join('|'),
    [
      '(bill|invoice|price|prices|fee|fees|cost) (nearly |almost |just about )?(killed me|gave me a heart attack|finished me off)|(nearly|almost) (had|gave me) a heart attack (when|at|with|seeing|opening) (i )?(saw |the |opened )?(bill|invoice|price|prices|cost|fee)|dying (of|with) (embarrassment|shame|curiosity|boredom|laughter|hunger|to know)|(curiosity|suspense) is killing me',
      '(dog|cat|puppy) (has )?(ate|eaten|chewed|bit|bitten|swallowed) (my |the |a |some |his )?(card|papers|prescription|glasses|letter|retainer|insoles|poison|bone|chocolate|slug pellets|mouse|toy)|(got|have|only) (about )?(seven|eight|nine|ten|twelve|twenty|7|8|9|10|12|14|20) (tablets|pills|capsules) left',
    ].join('|'),
  ),
] as const;
