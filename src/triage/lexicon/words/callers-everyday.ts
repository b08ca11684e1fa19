import { finding } from './finding-words.ts';

/** Papers, check-ups, prescriptions and doubts, as callers ask for them: recognised, so that they are not taken for more. */
export const CALLERS_EVERYDAY = [
  finding(
    'admin-appointment',
    '(que|a que) (hora|dia) (tenia|tengo|teniamos|es|era) (yo )?(la |mi )?(consulta|cita|hora|visita|con)|(perdido|extraviado) el (papel|papelito|resguardo) (de|con)? ?(la cita|hora)?|(reservar|coger|pedir|mover|cambiar|aplazar|posponer|adelantar|atrasar) (una |dos |tres |la |mi |el |unas )?(sesion*|hora|cita|visita|consulta|limpieza|control|turno)|(apunt*|pon*) _ lista de|(llego|llegare|voy) (un poco )?tarde|(podria|podriamos|puedo|puede) (pasar|ir|venir|acercar*) (antes|manana|hoy|el|a)|cuando me (toca|quitan|ven)|confirm* (la|mi|el) (cita|hora|visita|eco|asistencia)|(hay|teneis|tienen|habria) (algun |un )?hueco|coger hora|pedir hora',
    '(quina|a quina) (hora|dia) (tenia|tinc|teniem|es|era)|(perdut|extraviat) el (paper|paperet|resguard)|(reservar|agafar|demanar|moure|canviar|ajornar|posposar|avancar|endarrerir) (una |dues |tres |la |meva |el |l |unes )?(sessio*|hora|cita|visita|consulta|neteja|control|torn)|(apunta*|posa*) _ llista de|(arribo|arribare|vaig) (una mica )?tard|(podria|podriem|puc|pot) (passar|anar|venir) (abans|dema|avui|el|a)|quan (em toca|em treuen|em veuen)|confirm* (la|meva|el|l) (cita|hora|visita|eco|assistencia)|(hi ha|teniu|hi hauria) (algun |un )?forat|cancellar|cancelar|anullar (la|l) (cita|hora|visita)',
    'running (a bit |about |ten |a few )?(minutes )?(late|behind)|(book|rebook|move|push|shift|postpone|bring forward|change|cancel) (in )?(a |an |my |the |two |three |our )?(session*|physio session*|slot|visit|consultation|review|check up|four oclock|physio|scan)|first free (spot|slot)|what time (is|was) (my|the)|lost (the|my) (appointment )?(card|slip|paper)|(nurse|doctor|dentist) appointment|put me (on|down)|when (is|are|s) my _ due|free (slot|spot)|squeeze me in|fit me in',
  ),
  finding(
    'admin-checkup',
    '(recordatorio|revacunar*|dosis|refuerzo) (del|de la|de) (tetanos|vacuna*|gripe|covid|hepatitis)|(ensenar|revisar|mirar*) (las |los |unas |mis )?(pecas|lunares|manchas|dientes)|(cuanto|que precio|precio) (cuesta*|vale*|tiene*|cobran|de) (los |las |el |la |un |una |de )?(alineador*|blanqueamiento|blanque*|limpieza|implante*|ortodoncia|carilla*|funda*|corona*|revision|chequeo)|(blanquear*|alineador*|invisalign|ortodoncia invisible|blanqueamiento)|(chequeo|revision|control|examen|analitica|puesta a punto) (general|anual|rutinari*|de rutina|completo|completa|medico|ginecologic*|de la vista|dental|de los|de embarazo|del nino)|(toca|tocan) (la |el |las |una )?(revision|vacuna*|mamografia|citologia|control|recordatorio|limpieza)|(tomar*|control*|mirar*) (de )?(la )?tension (y|,|.|de rutina)?|analitica de rutina|repaso (general|de todo)|(como|igual que) cada ano|pasar por el dentista',
    '(recordatori|revacunar*|dosi|reforc) (del|de la|de) (tetanus|vacuna*|grip|covid|hepatitis)|(ensenyar|revisar|mirar*) (les |els |unes |meves )?(pigues|taques|dents)|(quant|quin preu|preu) (costen|costa|val|valen|te|cobreu|de) (els |les |el |la |un |una |d |de |emblanquir )?(alineador*|blanquejament|emblanquir*|neteja|implant*|ortodoncia|caret*|funda*|corona*|revisio|xequeig)|(emblanquir|alineador*|invisalign|blanquejament)|(xequeig|revisio|control|examen|analitica|posada a punt) (general|anual|rutinari*|de rutina|complet|completa|medic|ginecologic*|de la vista|dental|dels|d embaras|del nen)|(toca|toquen) (la |el |les |una )?(revisio|vacuna*|mamografia|citologia|control|recordatori|neteja)|(prendre*|control*|mirar*) (de )?(la )?(pressio|tensio) (i|,|.)|repas de tot|bon repas|com cada any|passar pel dentista',
    '(yearly|annual|routine|regular|six monthly|general|full|well woman|well man|dental|eye|medical|overdue) (dental |medical |health )?(check|checkup|check up|mot|screening|exam|review|physical|clean)|full mot|overdue (my|a|for)|(tetanus|flu|covid|hepatitis|travel|hpv) (booster|jab|vaccine|vaccination|shot|injection)|(whiten*|invisalign|aligner*|veneers) _|(how much|price|cost) _ (whiten*|aligner*|invisalign|clean|implant*|veneer*|checkup|check up|scan)|(blood pressure|bp) (reading|check)|(show|look at) (you )?my moles|mole check|smear test|mammogram due|scale and polish|have a medical|eyes tested|eye test|new glasses|(employer|work|job) wants me to have',
  ),
  finding(
    'admin-results',
    '(ha|han|habra|habran) (llegado|salido|venido) (ya )?(la|las|el|los|mi|mis) (radiografia|resultados|analisis|analitica|informe|prueba*|biopsia|resonancia|eco|citologia|mamografia)|(hablar|explicar*|comentar) _ (resultado*|colesterol|analitica|analisis|informe|prueba*)|(enviar*|mandar*|pasar*) _ (radiografia|placa|resultados|analisis|analitica|informe)|que (ha |me ha )?salido en (la|el|los|las)|(mandais|enviais|mandan|envian|mandarme|enviarme) _ (analisis|resultado*|informe)|(esta|tengo) (lista|listo|a punto) (la|el|mi)',
    '(ha|han|haura|hauran) (arribat|sortit|vingut) (ja )?(la|les|el|els|l|meva|meves) (radiografia|resultat*|analisi|analitica|informe|prov*|biopsia|ressonancia|eco|citologia|mamografia)|(parlar|explicar*|comentar) _ (resultat*|colesterol|analitica|analisi|informe|prov*)|(enviar*|passar*) _ (radiografia|placa|resultat*|analisi|analitica|informe)|que (ha |m ha )?sortit a (la|el|els|les|l)|(envieu|enviar me|passeu) _ (analitica|resultat*|informe)|(tinc|esta) (a punt|llest|llesta) (la|el|l)',
    '(have|has|are|did) (my|the) _ (results|bloods|scan|biopsy|smear|report|x ray|xray|mri) _ (come|back|in|ready|through|arrived)?|(talk|go|take|run) me through _ (results|numbers|cholesterol|report|scan)|(email|send|forward) me _ (x ray|xray|results|report|scan|bloods)|(results|bloods) (back|in|ready|through)|my (cholesterol|blood) (numbers|results)',
  ),
  finding(
    'admin-prescription',
    '(no (les |me |le )?sale|no aparece|no (esta|figura)) (mi |la )?(receta|medicacion)|receta electronica|(renovar*|renueven|renoveis|repetir|hacer*|prolongar) _ (receta*|pastilla*|medicacion|medicamento*|parche*|inhalador|anticonceptiv*|protector)|(se me acaba*|me quedan) _ (pastillas|recetas|parches) (de|del|para)|(otra|otro|mas) (pluma|caja*|inhalador|parche*|receta) (de|del|para)|la receta de (siempre|la|las|los)|(quedan|tengo) (pastillas )?para (una semana|diez dias|quince dias|pocos dias)',
    '(no (els |em |li )?surt|no apareix|no (hi es|figura)) (la |meva )?(recepta|medicacio)|recepta electronica|(renov*|repetir|fer*|allargar) _ (recept*|pastill*|medicacio|medicament*|pegat*|inhalador|anticoncept*|protector)|(se m acab*|em queden) _ (pastilles|receptes|pegats) (de|del|per)|(un altre|una altra|mes) (ploma|capsa|capses|inhalador|pegat*|recepta) (de|del|per)|la recepta de (sempre|la|les|els)|en tinc per (una setmana|deu dies|quinze dies|pocs dies)',
    '(repeat|renew|renewal|refill|top up|reorder) _ (prescription|tablets|pills|pill|inhaler|medication|omepra*|statin*|cream|patches)?|my _ repeat|(put|send) (it|my prescription|the prescription) through|prescription (isnt|not|hasnt) (showing|there|come)|(need|get|want|order) _ (another|more|new) _ (pen|inhaler|box|pack|patches|prescription)|(swap|change) my (antibiotic|tablets|pill|medication)|need more of my',
  ),
  finding(
    'admin-paperwork',
    '(piden|pide|necesito|hace falta|quiero|firme*|rellen*) _ (papel|justificante|certificado|informe|parte|volante|hoja|formulario|impreso|autorizacion) (de|para|que|por|firmad*)|(papel|justificante|certificado|parte) (para|de que|que (diga|ponga)|de (asistencia|lesiones|baja|alta))|(para|del) (gimnasio|colegio|trabajo|seguro|carnet|campamento|buceo|maraton) me piden|ley de (la )?dependencia|grado de (discapacidad|dependencia)|minusvalia|historial (completo|clinico|medico)|copia (de|del) (mi|la|el|todo)|justificar (en|al) (el )?trabajo',
    '(demanen|demana|necessito|cal|vull|sign*|omplir) _ (paper|justificant|certificat|informe|part|volant|full|formulari|impres|autoritzacio) (de|per|que|signat)|(paper|justificant|certificat|part|full) (per|de que|que (digui|posi)|d (assistencia|alta)|de (lesions|baixa)|signat)|(pel|del|per al) (gimnas|escola|feina|assegur*|carnet|campament|busseig|submarinisme|marato) em demanen|llei de (la )?dependencia|grau de (discapacitat|dependencia)|historial (complet|clinic|medic)|copia (de|del|d) (la|el|tot|meu|meva)|justificar (a|que) (la feina|vaig)',
    '(have|get|need|want|write|sign) _ (note|letter|certificate|form|proof) (saying|for|to|from|of)|sick note|fit note|(full|medical|my) notes (to be )?sent|notes sent|(fill in|sign|stamp) (a|my|the|this) form|(gym|school|insurance|work|diving|marathon|camp) (form|letter|certificate|note)|fit to (dive|fly|work|travel)|proof of (attendance|vaccination)|copy of my',
  ),
  finding(
    'admin-hours',
    '(donde|como) (se )?(aparca*|aparco|llego|llegar|estais|estan|queda)|(parking|aparcamiento|aparcar) (cerca|por|cerca de|gratis)|(que|cual es la|la) (calle|direccion|planta|parada)|hasta que hora|a que hora (abris|abren|cerrais|cierran|hay)|(se puede|puedo) (ir|venir|pasar) (a|sin) (sacar*|cita|pedir)|(estais|estan) abiert*|(hay|teneis) (enfermer*|medico|urgencias|alguien) (de|hasta|por|los|el|a)|abris el|cerrais el|cerrado (el|por|los)|abierto (el|los)',
    '(on|com) (es )?(aparca*|aparco|arribo|arribar|sou|esteu|queda)|(parquing|aparcament|aparcar) (a prop|per|gratis)|(quin|quina|el|la) (carrer|adreca|planta|parada)|fins a quina hora|a quina hora (obriu|obren|tanqueu|tanquen|hi ha)|(es pot|puc) (anar|venir|passar) (a|sense) (treure*|hora|cita|demanar)|digue* m el carrer|(esteu|sou) obert*|(hi ha|teniu) (infermer*|metge|urgencies|algu) (de|fins|per|els|el|a)|tancat (el|els|per)|obert (el|els)|atendreu|teniu (tancat|obert)',
    '(where|how) (is|do|can|s) (i |the |the nearest |your )?(park|parking|find you|get to you|place to park|car park)|place to park|(what|which) (street|floor|bus|metro|address)|how late|what time do you (open|close|shut)|until what time|(are|r) you (open|shut|closed)|(open|closed) on|do you open|is there a (nurse|doctor) (on|in) (until|till|late|today|on)|walk in (hours|clinic)|can i (just )?(walk|turn up|pop) in|(clinic|surgery|you) (shut|closed|open) (for|on|over)',
  ),
  finding(
    'admin-person',
    '(pas*|pong*|comuni*|hablar) (me )?(con |a )?(una |alguna )?(persona|humano|alguien|operador*|recepcion)|persona (de verdad|real|de carne)|(me )?(atienda|vea|atendiera) (la|el) (enfermer*|doctor*|medic*|auxiliar)|no quiero (hablar con )?(una |la )?maquina|(esta|hay|se encuentra) (el|la) (doctor*|enfermer*|recepcion*)|con (la|el) (doctor*|enfermer*) (que|de)|hablar con (la|el) (chic*|senor*) (de|del) (mostrador|recepcion)|alguien que hable',
    '(passa*|posa*|comunica*|parlar) (m )?(amb |a )?(una |alguna )?(persona|huma|algu|operador*|recepcio)|persona (de veritat|real|de carn)|(m )?(atengui|vegi|atengues) (la|el) (infermer*|doctor*|metge*|auxiliar)|no vull (parlar amb )?(una |la )?maquina|(hi es|hi ha|es) (el|la) (doctor*|infermer*|recepcion*)|sisplau ,? una persona|parlar amb (la|el) (noi*|senyor*) (de|del) (taulell|recepcio)|algu que parli',
    '(speak|talk|put me through|get|connect) (to |me )?(a |an |some |the )?(real |actual |human )?(person|human|someone|somebody|operator|receptionist)|(anyone|anybody|someone|somebody) (there )?(who|that) (speaks|can speak)|real person|human being|not a (machine|robot)|is (dr|doctor) _ (in|there)|is dr _ (about|around|free)|somebody who speaks',
  ),
  finding(
    'admin-thanks',
    'ya esta (arreglad*|solucionad*|resuelt*)|(muchas|muchisimas|mil) gracias|(hasta luego|adios|buen dia)|solo (llamaba|era|queria) (para|por) (dar|agradecer)|nada mas ,? gracias|no hace falta que me llam*|gracias por todo|daros las gracias|darles las gracias|por lo bien que (fue|me)|trataron de maravilla',
    'ja esta (arreglat|solucionat|resolt)|(moltes|moltissimes|mil) gracies|(fins aviat|adeu|bon dia tingueu)|nomes (trucava|era|volia|per) (per|a)? ?(donar|dir|agrair)|res mes ,? gracies|no cal que em truqueu|dir vos gracies|dir gracies|moltes merces|gracies per tot|ha estat un sol|va ser un sol',
    '(all )?sorted (now|out)|cheers|thanks (a lot|so much|very much|for)|thank you|thats (all|everything)|just (wanted|calling|ringing) to (say|thank)|no need to (call|ring)|bye|thanks ever so|say thank you|was lovely|were lovely',
  ),
  finding(
    'period-question',
    '(regla|periodo|menstruacion) _ (viene|venido|dura*|durado|cada|adelant*|retras*|irregular|normal|primera|dos veces|suele*|anos)|(a que edad|primera|aun no|todavia no) _ (regla|menstruacion|periodo)|(juntar|saltar*|retrasar) _ (regla|pastillas|pildora|periodo|blister)|(dos|tres) (pastillas|cajas) seguidas _ regla|efecto de (las|la) (pastilla*|pildora*) anticoncept*|regla (descontrolad*|rara|irregular)|(descontrolad*|desajustad*) _ regla',
    '(regla|menstruacio|periode) _ (ve|vingut|dura*|durat|cada|avanc*|retard*|irregular|normal|primera|dos cops|sol|anys|tingut)|(a quina edat|primera|encara no|irregular) _ (regla|menstruacio|periode)|(ajuntar|saltar*|retardar) _ (regla|pastilles|pindola|periode|blister)|regla (descontrolad*|estranya|irregular)',
    '(period|periods) _ (lasted|last|usually|every|early|irregular|normal|started|start|come|due|twice|days|year old)|(started|starting|had|hasnt started|get) (her|his|my|your)? ?(first )?periods|(skip|delay|stop|postpone) my period|(packs|pill) (together|back to back)|first period|(how long|what age) _ period|all over the place with my periods|periods (are )?all over the place',
  ),
  finding(
    'physio',
    'fisio*|masaje* (deportivo|de|para)|descontracturante|rehabilit*|osteopat*|quiropra*|puncion seca|estiramientos|recuperador|masaje',
    'fisio*|massatge* (esportiu|de|per)|descontracturant|rehabilit*|osteopat*|quiropra*|puncio seca|estiraments|recuperador|massatge',
    '(sports|deep tissue) massage|massage|physio*|rehab*|osteopath*|chiropract*|dry needling|knotted (shoulder|back|neck)',
  ),
  finding(
    'psychologist',
    'psicolog*|terapeuta|terapia (de pareja|familiar|individual)|hablar con un psicologo|psiquiatra|hablar con un profesional',
    'psicoleg|psicologa|psicolog*|terapeuta|terapia (de parella|familiar|individual)|psiquiatra|parlar amb un professional',
    'psycholog*|therapist|counsel*|therapy|psychiatrist|talking therapy|(someone|somebody) to talk (it|things)? ?(through|to)',
  ),
  finding(
    'out-of-medication',
    '(no (me |nos |le )?(queda|quedan|quedaba)|se (me|le) (acab*|termin*|han acabado)|me (he )?(quede|quedado|quedo) sin|(perd*|olvid*|deje|dejado|rob*) _|sin) _ (pastilla*|medicacion|medicina*|inhalador|medicamento*|sintrom|gotas|keppra|ventolin|tratamiento|insulina)|(pastilla*|medicacion|inhalador|medicina*|insulina) _ (maleta|perdid*|olvid*|acabad*|vacio|casa|se me (acab*|termin*))|(ultima*|ultimos) (pastilla*|comprimido*)|inhalador (vacio|gastado)',
    '(no (em |ens |li )?(queda|queden)|se (m|li) (acab*|han acabat)|m (he )?quedat sense|(perd*|oblid*|vaig deixar|deixat|rob*) _|sense) _ (pastill*|medicacio|medicin*|inhalador|medicament*|sintrom|gotes|keppra|ventolin|tractament|insulina)|(pastill*|medicacio|inhalador|medicin*|insulina) _ (maleta|perdu*|oblid*|acaba*|buit|casa|se m acab*)|(ultim*|darrer*) (pastill*|comprimit*)|inhalador (buit|gastat)',
    '(run|ran|running|nearly) (out|low)|down to my last|(inhaler|pills|tablets|pack|bottle) (is |are |s )?(empty|finished|gone|lost|nicked|stolen)|last (one|two|few|couple) (of )?(my )?(tablets|pills|keppra|days)|(forgot|left|lost) _ (tablets|pills|medication|meds|inhaler|medicine)|(tablets|pills|medication|meds|medicine|inhaler) _ (suitcase|luggage|left at|lost|stolen|missing)|none left',
  ),
  finding(
    'said-otherwise',
    '(teneis|tienen|hay|habria|tendrian|tendriais|algun|dais|tendria|tendreis|habra) (algun |un )?hueco|(no )?(he |ha |hemos )?(pegado|pegar|pego|pega) ojo|noche en blanco|(tengo|pasado) la noche en blanco',
    '(teniu|tenen|hi ha|hi hauria|algun|tindrieu|tindreu) (algun |un )?forat|(aclucat|clucat|clucar|aclucar|acluco) (l )?ull|nit en blanc',
    '(had|got|get|a wink of|slept a) wink|not slept a wink|shut eye',
  ),
] as const;
