import { finding } from './finding-words.ts';

/** What is ordinary, in ordinary words: heard as what it is, so that it is not taken for more. */
export const CALM_CALLERS = [
  finding(
    'everyday-complaint',
    'agujetas|(gemelo*|pantorrilla*|muslo*|piernas) _ (cargad*|tirante*) _ (correr|entrenar|gimnasio|deporte)|picores (de|en) (el |la )?(culo|ano)|(un dolor|dolor) _ (culo|gluteo|nalga) _ pierna|(oigo|oye) (peor|menos)|me cuesta oir|ojeras',
    'cruiximent*|agulletes|(bessons|panxell*|cuix*|cames) _ (carregad*|carregat*|tibant*) _ (correr|entrenar|gimnas|esport)|em pica el (cul|anus)|(sento|sent) (pitjor|menys)|em costa sentir hi',
    'doms|(calf|calves|calfs|thigh|thighs|hamstring*|quads) _ (tight|stiff) _ (running|run|gym|training|exercise)|itchy bottom|harder to hear|(my )?hearing (is|has) (got|getting|slowly)|knees are shot',
  ),
  finding(
    'diarrhoea',
    '(ir|voy|va|yendo) (al bano |de vientre )?(suelt*|blando)|(al bano|de vientre) (suelt*|blando)|(tripa|barriga|vientre) (suelt*|revuelt*)',
    '(ventre|caca) (tou|tova|fluix*)|(panxa|ventre|estomac) (regira*|desfet*)|(faig|fa|anar|vaig|va) (de ventre|del cos) (tou|fluix|liquid)',
    '(loose|runny) (tummy|bowel*|stomach)|going (loose|to the loo a lot)',
  ),
  finding(
    'gynae-bleeding',
    '(he|ha) manchado|manchado (dos|tres|unos|un|una|este|estos)',
    '(he|ha) tacat|tacat (dos|tres|uns|un|una|aquest|aquests)',
    '(ive|i have|had) (been )?spotted|a bit of spotting',
  ),
  finding(
    'eye-pain',
    '(metido|metio|entrado|entro|tengo) (algo|una (mota|pestana|arenilla)|polvo|arena|tierra) _ ojo*',
    '(ficat|entrat|tinc) (alguna cosa|una (pestanya|brossa)|pols|sorra|terra) _ ull*',
    '(something|dust|grit|sand|dirt|an eyelash) (got |has got |is |stuck )?(in|into) (my|his|her) eye*',
  ),
  finding(
    'flank-pain',
    '(de|desde) (la espalda|los rinones|el costado) _ (ingle|ingles|testicul*)|del (costado|rinon) a la ingle',
    '(de|des de) (l esquena|els ronyons|el costat) _ (engonal*|testicl*)|del (costat|ronyo) a l engonal',
    '(back|side|flank|loin) _ (to|into|down to|round to|towards) (my |his |her |the )?groin|loin to groin',
  ),
  finding(
    'seizure',
    '(dos|tres|cuatro|cinco|varios|muchos) ataques (seguidos|uno detras|sin)|ataques (seguidos|uno detras de otro)|un ataque detras de otro',
    '(dos|tres|quatre|cinc|diversos|molts) atacs (seguits|un darrere|sense)|atacs (seguits|un darrere l altre)|un atac darrere l altre',
    '(two|three|four|five|several) (fits|attacks|seizures) (in a row|back to back|one after)|one (fit|attack|seizure) after another|(fits|attacks) (in a row|back to back)',
  ),
  finding(
    'wrong-dose-risky',
    '(litio|plenur) __ (vomit*|tembl*|diarrea|confus*|borrach*|mare*|torpe)|(vomit*|tembl*|diarrea|confus*) __ (litio|plenur)',
    '(liti|plenur) __ (vomit*|tremol*|diarrea|confus*|borratx*|mareja*|maldestre)|(vomit*|tremol*|diarrea|confus*) __ (liti|plenur)',
    '(lithium|priadel) __ (vomit*|sick|shak*|trem*|diarrh*|confus*|unsteady|slurr*)|(vomit*|sick|shak*|trem*|diarrh*|confus*) __ (lithium|priadel)',
  ),
  finding(
    'fainted',
    '(cae|cayendo|cayo|caido|desploma*) redond*',
    '(cau|caient|caigut|va caure) rodo|(cau|caient|caigut|va caure) rodona',
    'keel* over|flaked out|(gone|going) down like a',
  ),
  finding(
    'severe',
    'no (me )?puedo (ni )?sentar*|(retorc*|revolc*|revuelc*) de dolor',
    'no (em )?puc (ni )?(seure|asseure)|(retorc*|rebolc*) de dolor',
    'cant (even )?sit down|roll* (round |around |about )?in (agony|pain)',
  ),
  finding(
    'panic-attack',
    '(ataque*|crisis) de (ansiedad|panico|nervios|angustia)|panico|no (puedo|puede) parar de (llorar|temblar)',
    '(atac*|crisi*) (de|d) (ansietat|panic|nervis|angoixa)|panic|no (puc|pot) parar de (plorar|tremolar)',
    '(panic|anxiety) attack*|panicking|panic|cant stop (crying|shaking)',
  ),
  finding(
    'dental-pain-uncontrolled',
    '(muela*|diente*) __ (tomando|tomo) __ (sigue|no se)|(ibuprofeno|paracetamol|nolotil) __ no (me )?(quita|calma|hace) __ (muela|diente)',
    '(queixal*|dent*) __ (prenent|prenc) __ (segueix|no s)|(ibuprofe|paracetamol|nolotil) __ no (em )?(treu|calma|fa) __ (queixal|dent)',
    '(ibuprofen|paracetamol|codeine|painkiller*) __ not (touching|shifting|helping) it|toothache __ cant sleep',
  ),
] as const;

/** Hours, papers and doubts, as people without a complaint ask for them. */
export const CALM_PAPERS = [
  finding(
    'admin-paperwork',
    '(cambiar|actualizar|corregir|modificar) (mi |su |el |la |de )?(numero|telefono|direccion|correo|apellido|nombre|domicilio|datos)|(dos veces|doble|doblemente|de mas) _ cobrad*|(cobrad*|cobrasteis|cobraron|cargad*) _ (dos veces|doble|de mas)|carta para (el|la|mi) (seguro|mutua|colegio|trabajo|empresa)|proteccion de datos|contacto de urgencia',
    '(canviar|actualitzar|corregir|modificar) (el |la |les |les meves |el meu |la meva |el seu |de )?(numero|telefon|adreca|correu|cognom|nom|domicili|dades)|(dues vegades|dos cops|doble|de mes) _ cobrat|(cobrat|cobrar|carregat) _ (dues vegades|dos cops|doble|de mes)|carta per (al|a la|la|el) (asseguranca|mutua|escola|feina|empresa)|proteccio de dades|contacte d urgencia',
    '(change|update|correct) (my |our |his |her |the )?(number|phone|telephone|address|email|name|surname|details)|(charged|billed) (me )?twice|double charged|letter for (my|the|our) (insurance|school|work|employer)|how do (i|we) register|register (with|at) you',
  ),
  finding(
    'admin-results',
    '(enviar|mandar|pasar|copia de) (me )?(las |la |mis )?(radiografia*|placas|ortopantomografia)',
    '(enviar|passar|copia de) (me )?(les |la |l )?(radiografi*|plaques|ortopantomografia)',
    '(send|forward|email|copy of|copies of) (me |on )?(the |my |our )?(x (ray|rays)|(xray|xrays)|x ray|scans|radiographs)',
  ),
  finding(
    'admin-checkup',
    'vasectomia|ligadura de trompas|ferula* _ (dientes|cuanto|precio)|(informacion|preguntar) (sobre|por) (la |una |el )?(vasectomia|vacuna*|operacion de la vista)|(limpieza|higiene) (dental|de boca)',
    'vasectomia|lligadura de trompes|ferul* _ (dents|quant|preu)|(informacio|preguntar) (sobre|per) (la |una |el )?(vasectomia|vacun*)|(neteja|higiene) (dental|de boca)',
    'vasectom*|(check up|checkup|scale) and (clean|polish)|(mouth guard|night guard|splint) _ (cost|price|how much)',
  ),
  finding(
    'admin-appointment',
    '(canviar|cambiar|mover) (de )?(las |les |el |la )?(sesion*|fisio)|equivocado de (hora|dia|cita)',
    '(canviar|moure) (de )?(les |els |el |la )?(sessi*|fisio)|equivocat d (hora|dia)|equivocada d (hora|dia)',
    '(swap|move|change) (my |the |our )?(session|sessions|physio)|got the (time|day) wrong',
  ),
] as const;
