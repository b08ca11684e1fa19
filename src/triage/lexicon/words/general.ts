import { finding } from './finding-words.ts';

export const GENERAL = [
  finding(
    'severe',
    'insoportable|(calmante*|analgesico*|pastillas|paracetamol|ibuprofeno|nolotil) no _ (hace*|hacen nada|quita*|calma*|alivia*|funciona*)|insufrible|inaguantable|horrible|horroroso|brutal|terrible|atroz|(dol*|duel*|molest*|escuec*|quem*|pic*|sangr*|apriet*|cuest*|ahog*|mare*|vomit*|hinch*|me encuentro|mal) _ muchisimo|muchisimo (dolor|mal|ahogo|daño|dano)|fortisimo|fortisima|(dolor|duele) (muy|super|demasiado) (fuerte|intenso)|muy (fuerte|fuertes|intenso|intensa|agudo)|retorc*|no (lo |le )?(aguanto|soporto)|no puedo mas|me muero (de|del)|rabiando|gritando de dolor|llorando de dolor|doblad* de dolor|el peor dolor|mucho dolor|dolor intenso|fuerte dolor|un dolor fuerte|dolores fuertes|mata de dolor|duele (mucho|un monton|una barbaridad)',
    'insuportable|(calmant*|analgesic*|pastilles|paracetamol|ibuprofe|nolotil) no _ (fa|fan res|fan efecte|treu*|calma*|alleuja*|funciona*)|inaguantable|horrible|horroros|brutal|terrible|atroc|(mal|dol*|molest*|cou|crem*|pic*|sagn*|apret*|cost*|ofeg*|marej*|vomit*|infl*|trobo) _ moltissim|moltissim (mal|dolor|ofec)|fortissim|(dolor|mal) (molt|massa) (fort|intens)|molt (fort|forta|forts|intens|intensa|agut)|retorc*|no (ho )?(aguanto|suporto)|no puc mes|em moro (de|del)|cridant de dolor|plorant de dolor|doblegat de dolor|el pitjor dolor|molt de mal|dolor intens|fort dolor|fa (molt|moltissim) mal|mal molt fort',
    'unbearable|(painkiller*|paracetamol|ibuprofen|codeine|(usual|my|the) (tablets|pills|medication)) (just )?(dont|doesnt|arent|isnt|not|havent|wont|didnt) _ (help|helping|helped|touch|touching|work|working|ease)|excruciating|horrible|horrendous|agony|agonizing|agonising|severe|severely|terrible|intense|extreme|extremely painful|worst pain|(very|really|so) (bad|strong|painful|sore) pain|doubled over|doubled up|screaming in pain|crying with pain|crying in pain|cant (take|stand|bear) (it|the pain)|hurts (so much|really bad|really badly|like hell|a lot|so bad)|(very|really|awful|terribly|such) bad pain|killing me|awful pain|terrible pain|bad pain|(painkiller*|paracetamol|ibuprofen|codeine) _ (does nothing|do nothing|no use|useless|not enough)',
  ),
  finding('sudden', '@sudden|ha empezado ahora mismo', '@sudden|ha comencat ara mateix', '@sudden|just started now'),
  finding(
    'worsening',
    'cada vez (mas|peor|va a peor)|va a (mas|peor)|empeora*|empeorando|peor que ayer|a peor|mucho peor|esta peor|estoy peor',
    'cada vegada (mes|pitjor)|va a (mes|pitjor)|empitjora*|pitjor que ahir|a pitjor|molt pitjor|esta pitjor|estic pitjor',
    'getting (a lot )?worse|worse and worse|worsening|gets worse|much worse|got worse|worse than yesterday|deteriorat*',
  ),
  finding(
    'resolved',
    'ya (se )?(me|le|nos)? ?(ha|han)? ?pas(o|ado)|ya (esta|estoy) (bien|mejor|normal|recuperad*)|se (me|le) ha (pasado|quitado)|se (me|le) (paso|quito|fue)|ha vuelto a la normalidad|ya no (le|me) (pasa|ocurre)|ya (habla|mueve|ve) bien|duro (unos|solo|como|un|diez|cinco|media)|le duro|me duro|ahora (esta|estoy|ya esta|ya estoy) (bien|normal|mejor)|ya normal|y luego (bien|normal|nada)',
    'ja (se )?(m|li|ens)? ?(ha|han)? ?passat|ja (esta|estic) (be|millor|normal|recuperat*)|se (m|li) ha passat|ha tornat a la normalitat|ja no (li|em) passa|ja (parla|mou|veu) be|va durar|em va durar|li va durar|ara (esta|estic|ja esta|ja estic) (be|normal|millor)',
    '(gone|went|passed|resolved|cleared up|wore off) (now|away|by itself|on its own|after)|(better|fine|ok|okay|normal|recovered) now|back to normal|it passed|has passed|resolved|lasted (about|only|for|a few|ten|five|10|5)|now (its )?(fine|gone|ok|better|normal)|came back|its gone|fully recovered',
  ),
  finding(
    'unwell',
    '(mas )?cansad* de lo normal|sin energia|falta de energia|no rindo|me encuentro (muy )?(mal|fatal|de pena)|se encuentra (fatal|de pena)|se encuentra (muy )?mal|malestar|no me encuentro bien|esta mal[io]t*|esta malo|esta mala|estoy mal[io]t*|estoy malo|estoy mala|estoy enferm*|cansancio|cansad*|sin fuerzas|debilidad|debil|agotad*|hecho polvo|hecha polvo|dolor de cuerpo|cuerpo cortado|trancazo|fatig*',
    '(mes )?cansa* del normal|sense energia|manca d energia|em trobo (molt )?(malament|fatal|de pena)|es troba (fatal|de pena)|es troba (molt )?malament|malestar|no em trobo be|no es troba be|esta malalt*|estic malalt*|cansament|cansa*|sense forces|debilitat|feble|esgota*|fet pols|feta pols|mal de tot el cos|em fa mal tot el cos|fatig*',
    'more tired than|no get up and go|run down|feel (very |really )?(ill|unwell|sick|rough|poorly|rubbish|awful)|feeling (ill|unwell|poorly|rough|awful)|not feeling well|dont feel well|unwell|malaise|tired|tiredness|fatigue|exhausted|weak|no energy|run down|body aches|aching all over|poorly',
  ),
  finding(
    'emergency-said',
    'ambulancia|112|061|socorro|auxilio|(creo que|siento que|noto que|pienso que) me muero|me muero (ayuda|ya|por favor|aqui)|se muere|se esta muriendo|me estoy muriendo|vida o muerte|ayuda por favor|ayudenme por favor|que alguien me ayude',
    'ambulancia|112|061|socors|auxili|em moro ara|es mor|s esta morint|m estic morint|vida o mort|ajudeu me|ajudin me si us plau|que algu m ajudi',
    'ambulance|112|999|911|please help me|somebody help me|someone help me|help me please|help me quick|im dying|hes dying|shes dying|is dying|life or death|dying',
  ),
  finding(
    'urgent-said',
    'emergencia|urgente|urgentisim*|urgencia|cuanto antes',
    'emergencia|urgent|urgentissim|urgencia|com mes aviat millor',
    'emergency|urgent|urgently|asap',
  ),
  finding(
    'second-call',
    '(ya )?(he llamado|llame|llamado) _ (antes|esta manana|hace (unas|un par de)? ?horas|ayer|otra vez)|segunda vez que llamo|vuelvo a llamar|he vuelto a llamar|os he llamado',
    '(ja )?(he trucat|vaig trucar|trucat) _ (abans|aquest mati|fa (unes)? ?hores|ahir|una altra vegada)|segona vegada que truco|torno a trucar|us he trucat',
    '(called|rang|phoned) _ (earlier|this morning|yesterday|already|before|again)|second time (i am |im )?(calling|i call)|calling (back|again)',
  ),
  finding(
    'minor',
    'un poco|un poquito|leve|nada grave|no es (nada|grave)|poca cosa|ligero|ligera|una tonteria|solo un poco',
    'una mica|lleu|res greu|no es (res|greu)|poca cosa|lleuger|lleugera|una tonteria|nomes una mica',
    'a bit|a little|slight|mild|nothing serious|minor|not too bad|probably nothing',
  ),
  finding(
    'heat-stroke',
    'golpe de calor|insolacion',
    'cop de calor|insolacio',
    'heat stroke|heatstroke|sunstroke|heat exhaustion',
  ),
] as const;
