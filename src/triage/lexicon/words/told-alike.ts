import { finding } from './finding-words.ts';

/** What was heard in one language and not in another, for the same thing told (`test-support/told-alike.ts`). Empty: nothing was missing there. */
export const TOLD_ALIKE = [
  finding(
    'cannot-speak-breathless',
    '',
    '(no|ni) (puc|pot) (ni )?parlar (de|per) (la )?falta (d |de )?aire|no (puc|pot) (ni )?parlar (de|del) (que|com) (em|li) falta l aire|(ofega|ofego|falta l aire) que no (puc|pot) parlar',
    '',
  ),
  finding(
    'belly-injury',
    '',
    '',
    '(hard|heavy|big|bad|nasty) (blow|knock|kick|punch|hit) (to|in|on) (the|my|his|her) (belly|tummy|stomach|abdomen)',
  ),
  finding('cold-sweat', '', '', '(in )?a cold sweat'),
  finding(
    'dental-pain-uncontrolled',
    '',
    '(queixal*|dent|dents) __ no (em |li |se m |se li )?(marxa|cedeix|baixa|passa) _ (amb|ni amb) (res|calmants|pastilles|l ibuprofe|el paracetamol)',
    '',
  ),
  finding(
    'displaced-tooth',
    '(diente*|paleta*|colmillo) _ (movid*|desplazad*) (del|de un|por el|por un|con el) golpe|(ha|han) movido (un|una|dos|los|las) (diente*|paleta*|colmillo) (del|de un|por el|por un|con el) golpe',
    '(dent|dents|paleta*|ullal) _ (mogud*|mogut|desplaca*) (del|d un|pel|per un|amb el) cop|(ha|han) mogut (un|una|dues|les|els) (dent|dents|paleta*|ullal) (del|d un|pel|per un|amb el) cop',
    '',
  ),
  finding('dry-socket', '', '(forat|alveol|buit) _ (fa|fan|em fa) _ (mal|pudor)|(fa|fan) pudor _ (boca|ale)', ''),
  finding('face-swelling', 'parpado* _ (hinchad*|inflamad*|hinchand*)', '', ''),
  finding(
    'hernia-stuck',
    'hernia _ (quedado|queda|ha salido y) (fuera|no entra)',
    'hernia _ (quedat|queda|ha sortit i) (fora|a fora|no entra)',
    '',
  ),
  finding('light-hurts', '', '', '(cant|cannot) (stand|bear|take|tolerate) _ (light|lights|daylight|brightness)'),
  finding(
    'medication-problem',
    '',
    '(m ha|li ha|em va|li va|em|li) (fet|fer|fa|fan|provat|provar) mal(ament)? _ (medicina|medicament|pastill*|medicacio|antibiotic|tractament|xarop)|(medicina|medicament|pastill*|medicacio|antibiotic|tractament|xarop) (m ha|li ha|em va|li va|em|li) (fet|fer|fa|fan|provat|provar) mal(ament)?',
    '(medicine|tablet*|pill*|medication|meds|antibiotic*|treatment) (has |have )?(disagreed|disagrees|disagree) with (me|him|her)',
  ),
  finding('neck-injury', '', '', '(injured|hurt|jarred|twisted|banged|whacked) (my|his|her) neck'),
  finding('overdose', '', '(pres|presa|prenc|prendre) (dues vegades|dos cops|el doble|per duplicat)', ''),
  finding(
    'serious-burn',
    '',
    '',
    '(big|large|huge|massive|nasty|serious|deep|severe) burn*|burn* (is|are) (big|large|huge|massive|deep|severe)',
  ),
  finding(
    'sickle-crisis',
    'crisis (de |por |de la )(drepanocit*|anemia falciforme|celulas falciformes|falciformes)',
    'crisi (de |per |de la )(drepanocit*|anemia falciforme|cel lules falciformes|falciformes)',
    '',
  ),
  finding(
    'spine-trauma',
    '',
    '',
    '(blow|knock|bang|whack|punch|kick) (to|on|in) (the|my|his|her) (back of (the|my|his|her) )?(neck|spine)',
  ),
  finding(
    'tick-bite',
    '(me|le|te|nos|les) (ha|han) picado (una|dos|unas) garrapata*',
    '(m|li|t|ens|els) (ha|han) picat (una|dues|unes) paparr*',
    '(was|been|got|were) bitten by (a|some|two) tick*|(a )?tick (has )?bit(ten)?',
  ),
  finding(
    'urinary-symptoms',
    '(voy|va|tengo que ir|ir) _ (orinar|mear|hacer pis|hacer pipi) (cada (dos por tres|rato|poco|cinco minutos|media hora)|(muchas|mil) veces|a cada rato|sin parar|todo el rato)',
    '(vaig|va|he d anar|anar) _ (orinar|pixar|fer pipi|fer un riu) (cada (dos per tres|estona|poc|cinc minuts|mitja hora)|(moltes|mil) vegades|molts cops|sense parar|tota l estona|constantment)',
    '(keep|keeps|always|constantly) (on )?(needing|having|wanting|going|running) _ (pee|wee|urinate|pass water)|(pee|wee|urinat*|peeing|weeing) (every (few|five|ten|half)|all the time|non ?stop|constantly)',
  ),
  finding('tick-ring', '', '', '(red|round) (ring|circle|target) _ tick|tick _ (red|round) (ring|circle)'),
  finding('weak-cry', '', '(plor|plora|plorant) _ debil*', ''),
  finding(
    'wound-problem',
    '',
    '',
    'infected (cut|wound|graze|stitches)|(cut|wound|graze) (is |looks |got |has got |gone )?infected',
  ),
] as const;
