import { finding } from './finding-words.ts';

/** Pregnancy, birth, intimate complaints and belly, as callers tell them. */
export const CALLERS_MATERNITY = [
  finding(
    'pregnant',
    '(estoy|esta|estaba|voy|soy) (ya )?de _ semanas|(estoy|esta|voy) (de|en) (el )?(quinto|sexto|septimo|octavo|noveno|cuarto|tercer) mes|de (veinte|veinti*|treinta|[2-3][0-9]|4[0-2]) _ semanas|((1[3-9]|2[0-9]|3[0-9]|4[0-2]) semanas) (y|,|.)|mi (bebe|nina|nino) (en|de) la (barriga|tripa)|espero un (hijo|bebe|nino)|espera (un hijo|un bebe)|romper aguas|(ha )?roto aguas|rompio aguas|rompi aguas|tapon mucoso|contracciones|ganas de empujar|pariendo|(estoy|esta) (de )?parto|prenad*|monitores|el ginecologo _ eco|se mueve en la (barriga|tripa)',
    '(estic|esta|estava|vaig) (ja )?(de|d) _ setmanes|(estic|esta) (de|al|en el) (cinque|sise|sete|vuite|nove|quart|tercer) mes|de (vint|trenta|[2-3][0-9]|4[0-2]) _ setmanes|((1[3-9]|2[0-9]|3[0-9]|4[0-2]) setmanes) (i|,|.)|(vint|trenta) (i )?_ setmanes|espero un (fill|bebe|nen)|espera (un fill|un bebe)|trencat (aigues|la bossa)|trencar aigues|tap mucos|contraccions|ganes d empenyer|parint|(estic|esta) de part|prenyad*|monitors|(estic|esta) de (quatre|cinc|sis|set|vuit|nou|[4-9]) mesos|(quatre|cinc|sis|set|vuit|nou) mesos d embaras|no es mou el bebe',
    '(im|i am|were) (about |only |just |now |nearly )?(four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|[4-9]|[1-4][0-9]) (one |two |three |four |five |six |seven |eight |nine )?weeks|weeks (gone|along|in)|(twenty|thirty) (one|two|three|four|five|six|seven|eight|nine)? ?weeks|((1[3-9]|2[0-9]|3[0-9]|4[0-2]) weeks) (and|,|.)|(im|i am) (four|five|six|seven|eight|nine|[4-9]) months (gone|along|and|,|.)?|full term|the bump|my bump|her bump|bump is|bumps gone|waters (broke|have|gone)|my waters|contractions|she needs to push|the babys coming|baby is coming|third baby|trimester|due (date|next week|in)|havent felt the baby|feel the baby move',
  ),
  finding(
    'reduced-fetal-movement',
    '(no|ni) (lo |la |le )?(noto|siento) (al |a la |a mi )?(bebe|nino|nina|criatura|feto|moverse)|cuento (los|sus) movimientos|(sigue|lleva) sin moverse|(dejado|dejo) de (moverse|dar patadas)|(barriga|tripa) (en silencio|quieta|parada|muy quieta)',
    '(no|ni) (el |la )?(noto|sento) (el |la |al )?(bebe|nen|nena|criatura|fetus|moure s)|compto els moviments|(segueix|porta) sense moure s|deixat de (moure s|donar puntades)|(panxa) (en silenci|quieta|parada|esta en silenci)',
    '(havent|not|cant|hardly|barely) (felt|feel) (the |my )?(baby|bump|bub)|count* (his|her|the) (movements|kicks)|(bump|baby) (is |has |has gone |gone |bumps gone )?(quiet|still)|no kicks|hardly any (wriggling|kicks|movement*)|only (got|had|counted) _ (kicks|movements|all day)|(hes|shes|baby is) not moving',
  ),
  finding(
    'labour',
    'tapon mucoso|pariendo|(ganas|necesidad) (muy fuertes )?de (empujar|apretar)|(dolores|dolor|apretones|contracciones|pinchazos) (cada|regulares|muy seguidos|seguidos|cada vez mas seguidos)|(barriga|tripa) (se me pone |se pone )?dura cada|(barriga|tripa|dolores|contracciones|contraccion|viene*) _ cada (dos|tres|cuatro|cinco|seis|diez|[2-9]) minutos|(ya )?(viene|sale|asoma|se (le )?ve) (ya )?(el (nino|bebe)|la (cabeza|nina))|(nino|bebe) (ya )?(viene|sale)|esta coronando',
    'tap mucos|parint|(ganes|necessitat) (molt fortes )?(d |de )(empenyer|fer forca|apretar)|aguantar se les ganes|(dolors|dolor|apretons|contraccions) (cada|regulars|molt seguits|seguits)|panxa (se m posa |es posa )?dura cada|(panxa|dolors|contraccions|contraccio|venen) _ cada (dos|tres|quatre|cinc|sis|deu|[2-9]) minuts|(ja )?(ve|surt|treu|se li veu) (ja )?(el (nen|bebe|cap)|la nena)|(nen|bebe) (ja )?(ve|surt)|ja ve |esta coronant',
    'mucus plug|bloody show|(pains|tightenings|contractions|surges) _ (every|apart|close|regular|minutes|lasting)|(tummy|bump|pains|contractions|coming) _ every (two|three|four|five|six|ten|[2-9]) minutes|(needs|need|wants|want|urge|cant hold back|cant stop|feel like) (to |from )?push*|(baby|head) (is )?(coming|crowning|showing|on (its|his|her) way)|(see|feel) the head|giving birth|in labour|hospital bag|hold back from pushing',
  ),
  finding(
    'pregnancy-bleeding',
    '(test|prueba|predictor) _ positiv* __ (sangr*|mancho|manchado|manchar)|(sangr*|sangrado|mancho|manchando) __ (estoy de|de) _ semanas|amenaza de aborto',
    '(test|prova|predictor) _ positiu __ (sagn*|sang|taco|tacat)|(sagn*|sang|taco|tacant) __ (estic|estic d|de) _ setmanes|amenaca d avortament',
    '(test|tested) _ positive __ (bleed*|spotting|blood)|positive test __ (bleed*|spotting|blood)|(bleed*|spotting|blood) __ (at|im) _ weeks|weeks (gone|along)? _ (bleed*|spotting)',
  ),
  finding(
    'soaking-pads',
    '(compresa|compresas|tampon|tampones) (tras|de noche en|empapad*|calad*)|(compresa|tampon) cada (hora|media|cuarto|rato|poco)|una compresa (tras|detras)|(calo|cala|calando|empapo|empapa|traspaso|traspasa) (las |una |la )?(compresa*|tampon*|ropa|pantalon|sabana*)|(cambiarme|cambiarse|cambiar) cada (rato|hora|media|poco)|coagulos como (punos|nueces|ciruelas|higados)',
    '(compresa|compreses|tampo|tampons) (darrere|rere|de nit en|amara*|calad*|xop*)|(compresa|tampo) cada (hora|mitja|quart|estona|poc)|una compresa (darrere|rere)|(calo|cala|calant|amaro|xopo|traspasso|traspassa) (les |una |la |els )?(compres*|tampo*|roba|pantalo*|llencol*)|(canviarme|canviarse|canviar) cada (estona|hora|mitja|poc)|coaguls com (punys|nous|prunes)',
    '(soak*|flood*|drench*|bled|bleeding|going|gone|leak*) (right )?through _ (pad|pads|towel*|tampon*|clothes|jeans|sheets|trousers)|(fresh|new|another) (pad|towel|tampon) every|pad after pad|flooding|clots (the size|like|as big)|(three|four|five|six) (night )?pads in|change every (half|twenty|thirty|hour)',
  ),
  finding(
    'postpartum',
    'pari (hace|el|ayer|la)|desde que (nacio|pari|tuve)|nacio (hace|mi|el|la) |(a los|hace) _ dias del parto|le doy (teta|el pecho|de mamar)|(tuve|tuvimos) (al|a la|a mi|el|la) (nino|nina|bebe|hijo|hija)|recien parid*|la cuarentena|la episiotomia|los puntos del parto',
    'vaig parir|des que (va neixer|vaig parir|vaig tenir)|va neixer (fa|el|la) |(als|fa) _ dies del part|li dono (teta|el pit|de mamar)|(vaig tenir|vam tenir) (el|la) (nen|nena|bebe|fill|filla)|acabada de parir|la quarentena|l episiotomia|els punts del part',
    'post (birth|natal|delivery)|(days|weeks) after (the |giving )?birth|since (he|she|the baby|my baby|the twins) (was|were) born|(had|having) (the|my|our) baby|(baby|babys|shes|hes) (is )?(a|one|two|three|four|five) (week|weeks|month) old|(days|weeks|week) after (giving birth|the birth|having|delivery|my section)|my episiotomy|birth stitches|just given birth|gave birth',
  ),
  finding(
    'sexual-assault',
    '(obliga*|forz*|forc*) _ (sexo|relaciones|acostar*|a hacerlo)|(sexo|relaciones) _ (obliga*|forz*|sin querer|aunque (le )?(diga|digo) que no|contra mi)|(toc*|manose*) _ (sus|mis|las) partes|agre* sexual*|agredi* , sexual*|me (drogaron|echaron algo|pusieron algo) _ (bebida|vaso|copa)|sumision quimica|me viol*|violad*|violaron|me violo|(abuso|abusaron|abusado|abusando|abusa) de (mi|ella|el)|no (queria|quise) y (me|lo)',
    '(obliga*|forc*|forza*) _ (sexe|relacions|anar al llit|fer ho)|(sexe|relacions) _ (obliga*|forc*|sense voler|encara que digui que no|contra)|(toca*|grapeja*) _ (les seves|les meves|les) parts|agred* ,? ?sexual*|em van agredir sexual*|em van (drogar|posar (alguna cosa|algo)) _ (got|beguda|copa)|em van forcar|submissio quimica|violada|violat|violar|van violar|(abusat|abusar|abusen|abusava) (de|d) (mi|ella|ell)|no volia i (em|m)',
    '(made|makes|making|forced|forces|force) me _ (sex|sleep with|do it|things)|(sex|slept) _ (didnt want|against my will|when i say no|without (my )?consent)|(touched|touching|groped|felt) _ (privates|private parts|bits|her down there|up against)|attacked me _ sexual*|(sexual|sexually) (assault*|abus*|attack*)|raped|rape|spiked (my|her) drink|drink (was )?spiked|i said no',
  ),
  finding(
    'priapism',
    '(ereccion|empalmad*|erecto) _ (no (se )?(me )?(va|baja|cede|quita)|horas|desde|lleva|dura|duele)|viagra _ (no (se )?(baja|va)|desde|duele)',
    '(ereccio|trempat|erecte) _ (no (se )?(m )?(va|baixa|cedeix)|hores|des|dura|porta|mal)|viagra _ (no (baixa|se m en va)|des|mal)',
    '(erection|erect|hard on) _ (wont|hours|since|still|painful|hurts)|(hour|hours|hr) (erection|hard on)|viagra _ (still (hard|up)|wont|hours|erection)|been (erect|hard) for',
  ),
  finding(
    'testicular-pain',
    '(dolor|duele|dolores|golpe|patada|insoportable) _ (la bolsa|huevos|los huevos|pelotas|cojon*|testicul*|el saco|las partes)|(huevos|cojones|pelotas|huevito|testicul*) _ (duel*|dolor|hinch*|roj*|subid*|arriba|patada|golpe)|dolor en la bolsa',
    '(dolor|mal|cop|puntada|pilotada) _ (als ous|un ou|ouet|la bossa|collons|testicl*|les parts)|(ous|ouet|collons|testicl*) _ (fa mal|fan mal|mal|dolor|infla*|vermell*|pujat|amunt|cop|puntada)',
    '(pain|ache|aching|hurts|agony|kick*|hit|sore|throbbing) _ (balls|my nuts|his nuts|testic*|bollock*|nads|crown jewels|down there in my sack)|(balls|my nuts|his nuts|my ball|his ball|left ball|right ball|testic*|bollock*) _ (ach*|hurt*|pain*|sore|swollen|killing|higher|red|kicked|throb*)',
  ),
  finding(
    'penis-problem',
    '(pito|colita|pilila|pirula|cosita|miembro|rabo) _ (hinch*|duele|roj*|morad*|inflam*|escuece|pus)|(hinch*|duele|escuece|pica) _ (pito|colita|pilila|pirula|miembro)',
    '(tita|titola|cuca|pirula|piu|membre|cigala) _ (infla*|mal|vermell*|morat|inflam*|cou|pus)|(infla*|fa mal|cou|pica) _ (la tita|la titola|la cuca|piu|membre)',
    '(willy|winkle|todger|knob|member|tip of my penis|winky) _ (swollen|sore|hurts|red|purple|itchy|discharge)|(swollen|sore|itchy|red) (willy|winkle|penis|tip)',
  ),
  finding(
    'hernia',
    '(bulto|bola|bultito) _ (ingle|ombligo) _ (sale|entra|esconde|mete|llora|tos)|quebradura|(bulto|bola|bultito) (en|de) (la ingle|el ombligo|del ombligo)',
    '(bony|bola|boleta) _ (engonal|melic) _ (surt|entra|amaga|plora|tos)|trencadura|(bony|bola|boleta) (a|de) (l engonal|el melic)',
    '(lump|bulge|bump) (in|on) (my|his|her|the) (groin|belly button|navel)|(bulge|lump) _ (pops out|goes back|when (he|she|i) (cough*|cries|strain*))',
  ),
  finding(
    'high-blood-pressure',
    '(tension|presion) (muy |la |esta |por |arterial |me |ha )?(alta|altisima|por las nubes|disparada|subida|sale a|a (1[5-9]|2[0-9]))|(tension|presion) _ (1[6-9][0-9]|2[0-9][0-9]|1[5-9] (con|de|y)|a (1[5-9]|2[0-5])|en (1[5-9]|2[0-5]))|hipertens*|(1[6-9][0-9]|2[0-4][0-9]) de (maxima|alta)|(1[5-9]|2[0-4]) (con|y) (9|1[0-9])',
    '(tensio|pressio) (molt |la |esta |pels |arterial |m ha )?(alta|altissima|pels nuvols|disparada|pujada|surt a|a (1[5-9]|2[0-9]))|(tensio|pressio) _ (1[6-9][0-9]|2[0-9][0-9]|1[5-9] (amb|de|i)|a (1[5-9]|2[0-5]))|hipertens*|(1[5-9].[0-9]|1[6-9][0-9]|2[0-4][0-9]) de (tensio|pressio|maxima)',
    '(blood pressure|bp|pressure) _ (high|sky high|up|through the roof|1[5-9][0-9]|2[0-9][0-9])|high blood pressure|hypertens*|(1[6-9][0-9]|2[0-4][0-9]) over|pressure is (1[6-9][0-9]|2[0-9][0-9])',
  ),
] as const;
