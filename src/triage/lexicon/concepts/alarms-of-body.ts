import { finding } from '../words/finding-words.ts';

/** As `alarms.ts`: blood, fits, throats, eyes, blows by others. */
export const ALARMS_OF_BODY = [
  finding(
    'blood-seen',
    '@blood|sangr*|desangr*|chorre*|borboton*|manando|brecha|herida*|corte|tajo|puntos',
    '@blood|sagn*|sang|dessagn*|raj*|regalim*|trau|ferida|ferides|tall|punts',
    '@blood|bleed*|spurt*|squirt*|pouring|oozing|oozes|running red|wells up|dripping|wound|cut|gash|nick|skin tear|graze',
  ),
  finding(
    'wont-stop',
    'no (se |le |me |se le |se me )?(corta|para|detiene|cesa|estanca|frena|coagula) (de sangrar|la sangre|la hemorragia|ni|con|aunque|por|y|,|.)|no (la |lo |le )?(consigo|consigue|conseguimos|puedo|podemos|logro|logramos|hay (manera|forma|quien)) _ (par*|cort*|deten*|sec*)|(sigue|vuelve a|venga a) (salir|saliendo|sangr*|chorre*|man*|echar sangre|brot*)|no (paran|para|dejan|deja) de (sangrar|chorrear|manar|salir|gotear|echar)|sangr* (y sangr*|sin parar|sin cesar)|sin parar|(diez|quince|veinte|treinta|cuarenta|[1-9]0|15|45) minutos _ (apret*|presion*|taponando)|minutos y (no|sigue)|(por mas|por mucho) que (aprieto|apriete|presion*|apret*|tapo*)|aunque (apriete|presione|muerda|tape)|ni (apretando|con algodon*|con gasa*|con la toalla|presionando)|media hora (apret*|presion*|sangr*)',
    'no (s |es |se li |se m |li |em )?(talla|para|atura|estronca|cessa|coagula) (de sagnar|la sang|l hemorragia|ni|amb|encara que|per|i|,|.)|no (la |el |l |li )?(aconsegueixo|aconsegueix|aconseguim|puc|podem|hi ha (manera|forma|qui)) _ (par*|tall*|atur*)|(segueix|continua|torna a|encara) (sortint|sortir|sagn*|raj*|regalim*)|no (paren|para|deixen|deixa|s atura) de (sagnar|rajar|regalimar|sortir|gotejar)|sagn* (i sagn*|sense parar)|sense parar|(deu|quinze|vint|trenta|quaranta|[1-9]0|15|45) minuts _ (apret*|prem*|press*)|minuts (i|llargs) _ (no|segueix)|(per mes|per molt) que (la |el )?(apret*|prem*)|encara que (apret*|prem*|mossegui)|ni (apretant|amb gas*|amb la tovallola|prement|amb coto)|mitja hora (apret*|prem*|sagn*)|quan (afluixo|deixo) _ torna',
    '(wont|doesnt|hasnt|isnt|not|cant|couldnt|never|without|will not) _ (stop|stopped|stopping|clot|clotting|dry up|stem|slow down|let up)|(still|keeps|keep|just|again) (going|coming|pouring|bleeding|running|dripping|oozing|soaking|gushing|bleeds|on coming|filling)|(ten|fifteen|twenty|thirty|forty|half an|quarter of an|an) (minutes|minute|hour|hours) _ (press*|pinch*|pressure|squeez*|holding|leaning)|(pressed|pressing|pinched|pinching|pressure|held|leaned|leaning|clamped) _ (for (ages|hours|an hour|minutes)|(ten|fifteen|twenty|thirty|forty) minutes|hard)|however hard|soaked through|(wells|starts|comes) (up )?again|no matter (how|what)',
  ),
  finding(
    'pressing',
    'apret*|apriet*|presion*|taponand*|gasa*|aposito*|toalla*|algodon*|venda*|la mano encima',
    'apret*|prem*|pressi*|tapant|gasa|gases|aposit*|tovallol*|coto|ben*|la ma a sobre',
    'press*|pinch*|squeez*|gauze|swab*|dressing*|towel*|bandage*|tissue*|cotton wool|hand clamped|leaning on',
  ),
  finding(
    'fit',
    'convuls*|(ataque|crisis) (epilep*|de epilepsia|comicial*)|epilep* _ (ataque|crisis)|sacudida*|sacudiendose|espasmo*|temblando (enter*|tod*|sin control)|(pegando|dando) (tirones|botes|sacudidas)|ojos (para|hacia) (atras|arriba)|ojos (girados|vueltos)|espuma|aprieta los dientes|(ataque|crisis) _ (rigid*|ties*|temblores de todo)|(rigid*|ties*) _ (tirones|tembl*|sacud*|espasm*|convuls*)',
    'convuls*|(atac|crisi) (epilep*|d epilepsia|comicial*)|epilep* _ (atac|crisi)|sacsejada|sacsejades|sacsejar se|sacsejant se|espasme*|sotrac*|(fent|fa) batzegad*|tremolant (tot|tota|sense control)|ulls (girats|cap enrere|cap amunt)|bromera|escuma|(estreny|serra|serrant|estrenyent) les dents|(atac|crisi) _ (rigid*|tes|tesa|tremolors de tot)|(rigid*|tes|tesa) _ (sotrac*|tremol*|sacsej*|espasme*|convuls*)',
    'seizure*|convuls*|fitting|(a|another|one|epileptic|kind of|had a|having a) fit|fits|fit first|jerking|twitching all over|shaking (all over|uncontrollably|violently)|eyes roll*|foam* at|(rigid|stiff) _ (jerk*|shak*|twitch*)|thrashing',
  ),
  finding(
    'goes-on',
    'no (para|cesa|se le pasa|se para|termina|acaba|se detiene|se le quita)|no (para|deja) de|(sigue|continua|todavia|aun) _|ahora mismo|en este momento|todo el rato|ya van|lleva (ya )?(un rato|rato|[0-9]+|dos|tres|cuatro|cinco|seis|siete|ocho|diez) ?(minutos)?|sin parar|entra en otra|una (tras|detras de) otra|le vuelven|le esta (dando|volviendo)|(dando|dandole) _ ahora|esta (convuls*|tembl*|dando)|echa espuma|en plena|pegando tirones|se mueve tod*',
    'no (para|cessa|se li passa|s acaba|s atura|acaba|li marxa)|no (para|deixa) de|(segueix|continua|encara) _|ara mateix|en aquest moment|tota l estona|ja van|(porta|fa) (ja )?(una estona|[0-9]+|dos|tres|quatre|cinc|sis|set|vuit|deu) ?(minuts)? (que|d|de)?|sense parar|(n hi|hi) torna|una darrere l altra|li tornen|li esta agafant|esta (convuls*|tremol*)|treu (bromera|escuma)|en plena|va fent|fent sotrac*|es mou tot|amb espasmes',
    'still|wont stop|hasnt stopped|(isnt|not|wont) stop*|keeps|right now|happening now|this minute|as we speak|(minutes|mins) (now|so far|already|and)|in my arms|one (fit )?after (another|the other)|another one|havent let up|hasnt let up|going on|on the floor convuls*|is (fitting|convuls*|seizing|jerking)',
  ),
  finding(
    'closing-up',
    '(cierra|cerrando|cerro|estrecha|estrechando|encoge|encogiendo)|cerrandose|estrechandose|encogiendose|se (me|le) hace (pequena|estrecha)|aprieta por dentro|como cerrad*',
    '(tanca|tancant|estreny|estrenyent|encongeix)|tancant se|estrenyent se|es (tanca|va tancant|fa petita)|se (m|li) fa (petita|estreta)|com tanca*',
    'closing|closes|shutting|shuts|tightening|(going|gone|getting|feels) tight|narrowing|narrower|constrict*',
  ),
  finding(
    'poked',
    'dedo en el|metido (el|un) (dedo|palo)|(me|le) (dio|ha dado) (en (todo )?el|un)|rama|corcho|palo|lapiz|boli|punta|pelota|balon*|pelotazo|balonazo|raqueta|esquirla*|astilla|chispa|metal|hierro|vidrio|cristal|arañ*|aran*|rasp*|clavad*|saltado|pinchad*|perforad*|grapa|anzuelo|cacho|petardo|airbag',
    'dit a l|ficat (el|un) (dit|pal)|(m|li) (va donar|ha donat)|branca|tap|pal|llapis|boli|ungla|punta|pilota|pilotada|raqueta|ferritja|resquilla|llimadura|estella|espurna|metall|ferro|vidre|esgarrap*|rasc*|clavat|clavada|saltat|punxat|perfora*|grapa|ham|petard|airbag|fuetejat',
    'finger in|branch|twig|cork|stick|pencil|pen|fingernail|nail|ball|football|racket|racquet|shard|splinter*|spark|metal|glass|scratch|scratched|poked|poking|stabbed|pierced|punctured|staple|hook|firework|airbag|elbow*|whipped',
  ),
  finding(
    'assailant',
    'marido|mi hombre|pareja|novio|novia|ex|exmarido|exnovio|mujer|esposo|esposa|companero|compañero|padre|madre|padrastro|hijo mayor|mi hijo|mi hija|hermano|cuidador*|un hombre|unos (chicos|tios|chavales)|el vecino|mi jefe',
    'marit|el meu home|parella|xicot|xicota|nuvi|ex|exmarit|dona|company|companya|pare|mare|padrastre|fill gran|el meu fill|la meva filla|filla meva|germa|cuidador*|un home|uns (nois|paios|xavals)|el vei|el meu cap|ell|ella',
    'husband|hubby|partner|boyfriend|girlfriend|ex|wife|dad|father|stepdad|mother|son|daughter|brother|carer|a man|some (man|guys|lads)|neighbour|boss|he|hes|she|shes|they',
  ),
  finding(
    'assault',
    'me (ha |han )?(pega|pegado|pego|empuja|empujado|empujo|golpea|golpeado|insulta|amenaza|amenazado|agarra|agarrado|maltrata|zarandea|escupe|controla)|me (ha |han )?(dado|daba|dio|da|metio|metido) (una|un|de) (patada|paliza|bofetada|bofeton|punetazo|empujon|guantazo|hostia|torta|cachetazo|hostias|golpes)|me (ha |han )?(tirado|tiro|lanzado|estampado) (contra|al|por|un|una|a)|(levanta|levantado|puesto) la mano|me (ha )?(roto|partido) (el|la|un)|marcas de (cinturon|golpes|dedos)|(lleno|llena) de (moratones|cardenales|golpes)|me (ha hecho|hizo) esto|me tiene (encerrad*|amenazad*)|nos pega|le pega|la pega',
    '(em|m ha|m han|em va) (pega|pegat|pegar|empeny|empes|empenyer|empentat|colpeja|colpejat|insulta|insultat|amenaca|amenacat|agafa|agafat|agafar|maltracta|sacseja|escup|controla)|(m ha|m han|em va|em) (donat|donar|dona|clavat|clavar|fotut) (una |un |de )?(puntada|pallissa|bufetada|bufetades|cop de puny|empenta|empentes|hostia|cops)|(m ha|m han|em va) (tirat|tirar|llancat|estampat) (contra|a|per|un|una)|(aixeca|aixecat|posat) la ma|m ha (trencat|fet aixo)|marques de (cinturo|cops|dits)|(ple|plena) de (blaus|morats|cops)|(caigut|vingut) a sobre a cops|em te (tancada|amenacada)|em fa por que|ens pega|la pega|li pega',
    '(hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|push|pushed|pushes|kick|kicked|kicks|slap|slapped|slaps|punch|punched|punches|choke|choked|strangle|strangled|grab|grabbed|grabs|threaten*|attack*|insult*|throw|threw|throws|control*|abus*|scare*) (me|us|at me|things at me)|threaten*|threw me|throws things at|belt marks|(bruises|marks) _ (all over|covered)|covered in bruises|mugged|beaten|laid hands on me|did this to me|locked me in|raises (his|her) hand|hurting my|lays into',
  ),
  finding(
    'hurt-them',
    '(matarlo|matarla|matarle|matarlos|matarnos|matar a|mato|rajar|rajarlo|acuchill*|apunal*|pegarle|pegarles|estrangul*|ahogarlo|ahogarla)|(hacer|hacerle|haga|hago) (algo|dano|una barbaridad|cualquier cosa) ?(a mi|a el|a la|a los|al)?|clavar* (un|el) cuchillo|que mate a',
    '(matar lo|matar la|matar li|matar los|matar nos|matar a|mato|apunyal*|ganivet*|pegar li|pegar los|escanyar lo|escanyar la|estrangul*)|(fer|faci|faig|fer li) (alguna cosa|mal|una barbaritat) ?(a la|al|als|a les|a en|a ell)?|clavar* (un|el) ganivet|que mati (a|al|el|la)',
    '(kill|stab|strangle|hurt|harm|smother|attack|hit|shake) (him|her|them|us|my (baby|son|daughter|mother|mum|dad|wife|husband|kids|children)|our (mum|dad|kids|baby)|the (baby|kids|neighbour|neighbours)|someone|somebody|people|everyone)|do something to (my|him|her|the)',
  ),
  finding(
    'urge',
    'ganas de|ideas de|pensamientos de|impulso*|miedo de|miedo a|voy a|va a|dice que|lo digo en serio|amenaz*|quiero|quiere|no controlo|mandan|me (vienen|viene|entran|pasa)|voces|con un cuchillo',
    'ganes de|idees de|pensaments de|impuls*|por de|vaig a|diu que|ho dic de veritat|amenac*|vull|vol|no controlo|manen|em (venen|ve|entren|passa|passen)|veus|si (el|la|el veig|veig)|amb un ganivet',
    'urge*|thoughts of|thinking (of|about)|scared (i|ill|im going)|going to|ill|says|saying|swear|threaten*|want|wants|cant control|voices|telling (him|her|me)|ideas of|images of',
  ),
  finding(
    'brain-shunt',
    'hidrocefali*|valvula _ (cabeza|cerebro|cerebral|craneo)|valvula (ventriculo*|de derivacion|de hakim)|derivacion ventricul*',
    'hidrocefali*|valvula _ (cap|cervell|cerebral|crani)|valvula (ventriculo*|de derivacio|de hakim)|derivacio ventricul*',
    'hydroceph*|(has|have|got|with) a shunt|(vp|brain|ventricular) shunt|(his|her|my|their) shunt|shunt (in|for|valve|fitted|put)|water on the brain',
  ),
  finding(
    'shunt-sign',
    '(duele*|dolor*) _ cabeza|vomit*|devuelve|dormid*|adormil*|somnolien*|irritable|fiebre|convuls*|ve borroso|ve doble|llora sin parar|mollera',
    '(mal|dolor) _ cap|vomit*|treu el menjar|adormi*|ensopi*|somnolen*|irritable|febre|convuls*|hi veu (borros|doble)|plora sense parar|fontanel*',
    'headache*|head (hurts|aches|is hurting|is killing)|vomit*|throwing up|being sick|been sick|sick|sleepy|sleepier|drowsy|irritable|fever|seizure*|fit|blurr*|seeing double|wont stop crying|soft spot',
  ),
  finding(
    'climbs-hardly',
    '(cuesta|costando|cuestan) (mucho |cada vez mas |bastante )?(subir|bajar|levantar*|andar|caminar|ponerme de pie|ponerse de pie)|no (puedo|puede|podia|pude|pudo|consigo|consigue) (ni )?(subir|levantarme|levantarse|andar|caminar)',
    '(costa|costant|costen) (molt |cada cop mes |cada vegada mes |bastant )?(pujar|baixar|aixecar*|caminar|posar me dret|posar me dreta)|no (puc|pot|podia|vaig poder|va poder) (ni )?(pujar|aixecar me|aixecar se|caminar)',
    '(hard|harder|difficult|struggle|struggling|trouble|hardly|barely) (to )?(climb*|get up|getting up|walk*|stand*|manage)( the)?( stairs)?|(cant|cannot|can t|couldnt|could not) (even )?(climb|get up|get upstairs|manage the stairs|do the stairs|walk|manage)',
  ),
  finding(
    'rises',
    '(tambien|y ahora|ahora ya|hoy ya|y hoy|hoy) _ (mano*|brazo*|cara)|cuesta (ya )?levantar (los |las )?(brazos|manos)|(me |le )?(sube*|subiendo|subido) (hacia|por|a las|de los pies)|empez* (en|por) los pies|(catarro|gripe|diarrea|gastroenteritis|covid|vacuna) _ (semana*|dias)|semana* _ (catarro|gripe|diarrea|gastroenteritis|covid|vacuna)',
    '(tambe|i ara|ara ja|avui ja|i avui|avui) _ (mans|ma|bracos|brac|cara)|costa (ja )?aixecar (els |les )?(bracos|mans)|(em |li )?(puja|pujant|pujat) (cap|per|a les|dels peus)|comenc* (als|pels) peus|(refredat|grip|diarrea|gastroenteritis|covid|vacuna) _ (setman*|dies)|setman* _ (refredat|grip|diarrea|gastroenteritis|covid|vacuna)',
    '(and now|now also|also|now|and today|today) _ (hands|arms|face)|(moving|spreading|going|creeping) up|started in (my|his|her|the) (feet|toes)|(cold|flu|diarrhoea|stomach bug|tummy bug|covid|vaccine|jab) _ (week*|days) ago|week* ago _ (cold|flu|diarrhoea|stomach bug|tummy bug|covid|vaccine|jab)',
  ),
] as const;
