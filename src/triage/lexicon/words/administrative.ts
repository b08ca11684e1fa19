import { finding } from './finding-words.ts';

export const ADMINISTRATIVE = [
  finding(
    'admin-appointment',
    '(pedir|coger|reservar|quiero|querria|quisiera|necesito|dar|dame|solicitar|concertar|sacar|cambiar|anular|cancelar|mover|confirmar|adelantar|retrasar|posponer|aplazar|tengo|modificar|consultar) _ (cita|hora|visita|turno|consulta)|cita (para|con|previa|de)|(cambiar|anular|cancelar|mover|confirmar) _ (cita|hora|la del|la de|visita)|mi cita|hora para|no puedo ir|no podre ir|llegare tarde|llego tarde|(anular|cancelar|cambiar|mover) lo (de|del)',
    '(demanar|agafar|reservar|vull|voldria|necessito|donar|sol licitar|concertar|canviar|anullar|anular|anul lar|cancel lar|moure|confirmar|avancar|endarrerir|tinc|modificar) _ (cita|hora|visita|consulta)|hora (per|amb|de)|cita (per|amb|previa)|la meva (cita|hora|visita)|no puc venir|no podre venir|arribare tard|faig tard|(anullar|anul lar|cancel lar|cancellar|canviar) (lo|el|allo) (de|del)',
    '(book|make|schedule|need|want|like|get|change|cancel|move|reschedule|confirm|rebook|have|arrange|postpone) _ (appointment|appt|booking|visit|slot)|appointment (for|with|on)|my appointment|running late|cant make it|cant come|(cancel|move|change) (my )?(monday|tuesday|wednesday|thursday|friday)',
  ),
  finding(
    'admin-checkup',
    '(hablan|habla|hableis|atienden en) (ingles|catalan|frances|aleman)|(cuesta|costando|veo mal) _ (leer|de cerca|letra pequena)|electro|electrocardiograma|prueba de esfuerzo|espirometria|terapia hormonal|comadrona|matrona|nutricionista|seguro medico|aceptan (mi|el) seguro|(hacerme|hacer|realizar) _ (prueba|pruebas|test|analisis|analitica)|prueba de (embarazo|alergia)|planificacion familiar|control del (nino|sano|embarazo)|blanquear*|rehabilitacion|ortopedia|sobrepeso|viaje al|viajar|donar sangre|revision|limpieza|chequeo|higiene dental|control (anual|rutinario|de|periodico)|blanqueamiento|mantenimiento|revisar|reconocimiento|vacuna*|citologia|mamografia|primera visita|presupuesto|ortodoncia|invisalign|carillas|implantes|graduar|graduacion|gafas|podologo|certificado|estetica|ecografia|analitica|analisis|dejar de fumar|adelgazar|dieta|nutricion*|varices|juanete*|callo|callos|caida del pelo|caida de pelo|(cae|caen|caiendo|cayendo|pierdo) _ (pelo|cabello)|ronquido*|ronco por la noche|sequedad|ojos secos|apnea|alopecia|tatuaje|depilacion|botox|dar(me)? de alta|nuevo paciente|diente de leche|implante|colesterol|caspa|rechin*|pilates|empastes|cataratas|audifono*|plantillas|callosidad*|verrugas',
    '(parleu|parlen|ateneu en) (angles|castella|frances)|(costa|costant) _ (llegir|de prop|lletra petita)|electro|electrocardiograma|prova d esforc|espirometria|llevadora|nutricionista|accepten (el|la)|(fer me|fer) _ (prova|proves|test|analisi|analitica)|prova d (embaras|allergia)|planificacio familiar|blanquejar*|rehabilitacio|ortopedia|sobrepes|viatge a|viatjar|donar sang|revisio|neteja|higiene dental|control (anual|rutinari|de|periodic)|blanquejament|manteniment|revisar|reconeixement|vacuna*|vacunes|citologia|mamografia|primera visita|pressupost|ortodoncia|invisalign|implants|graduar|graduacio|ulleres|podoleg|certificat|estetica|ecografia|analitica|analisi|deixar de fumar|aprimar|dieta|nutricio*|varius|galindo|durici*|caiguda del cabell|(cau|cauen|caient|perdo) _ (cabell|cabells)|ronc|roncs|sequedat|apnea|alopecia|tatuatge|depilacio|donar(me)? d alta|nou pacient|dent de llet|implant|colesterol|caspa|cataractes|audiofon*|plantilles|duricies',
    '(english|spanish|catalan) speaking|(check up|checkup|check) and (a )?(clean|polish)|clean and (a )?(check|polish)|(hrt|medication|asthma|annual|diabetes|pill) review|hrt|ecg|spirometry|midwife|fussy eater|picky eater|register (my|with|at)|vaccinat*|jabs|check (my|the) (blood pressure|mole|moles|eyes|teeth)|test for|pregnancy test|family planning|travel (advice|clinic)|rehab|overweight|grind*|clench*|check ?up|checkup|check up|cleaning|hygienist|routine|whitening|annual|vaccin*|jab|smear|mammogram|first visit|quote|estimate|braces consult*|invisalign|veneers|eye test|glasses|medical certificate|scan|ultrasound|blood test|blood tests|physical exam|quit smoking|stop smoking|lose weight|diet|nutrition*|varicose|bunion*|corns|hair loss|hair _ (falling|thinning)|losing _ hair|snor*|dry eyes|sleep apnoea|tattoo|laser|botox|register|new patient|sign up|baby tooth|implant|cholesterol|dandruff|insoles|hearing aid*|cataract*',
  ),
  finding(
    'admin-results',
    '(mandar|mandarme|mandan|enviar|enviarme|envian|pasar) _ (radiografia*|prueba*|placa*|resultado*)|resultado*|(recoger|ver|saber|pedir) _ (analitica|analisis|prueba*|informe|radiografia|biopsia)|resonancia|radiografia',
    '(enviar|enviar me|envieu|passar) _ (radiografi*|prova|proves|placa*|resultat*)|resultat*|(recollir|veure|saber|demanar) _ (analitica|analisi|prova|proves|informe|radiografia|biopsia)|ressonancia|radiografia',
    '(send|forward|email|share) _ (x rays|xrays|x ray|scans|scan|results)|result*|(collect|get|see|know) _ (test|tests|report|x ray|scan|biopsy)|x ray|xray|mri',
  ),
  finding(
    'admin-prescription',
    'receta*|renovar (la )?(medicacion|receta|tratamiento)|volante|repetir (la )?(medicacion|receta)',
    'recept*|renovar (la )?(medicacio|recepta|tractament)|volant|repetir (la )?(medicacio|recepta)',
    'prescription|repeat (prescription|meds|medication)|renew (my )?(prescription|medication|meds)|refill|referral',
  ),
  finding(
    'admin-paperwork',
    '(anadir|dar de alta|inscribir|apuntar|registrar) _ (hijo|hija|bebe|ficha|familia)|(cambiar|actualizar|cambio) _ (numero|telefono|movil|direccion|correo|domicilio)|(cobrad*|cobraron|facturad*|cargad*) _ (dos veces|doble|duplicad*|de mas)|dos veces (cobrad*|facturad*)|(carta|escrito|papeles|volante) (para|de) _|impreso|formulario|firma|firmar|alta laboral|discapacidad|incapacidad|certific*|factura*|pago|pagar|precio|precios|cuanto (cuesta|vale|sale)|seguro|mutua|aseguradora|informe*|justificante|baja (laboral|medica)|parte de baja|certificado|datos|direccion|historial|copia|tarjeta|autorizacion',
    '(afegir|donar d alta|inscriure|apuntar|registrar) _ (fill|filla|nado|fitxa|familia)|(canviar|actualitzar|canvi) _ (numero|telefon|mobil|adreca|correu|domicili)|(cobrat|cobrada|facturat|carregat) _ (dues vegades|dos cops|doble|de mes)|(carta|escrit|papers|volant) (per|de) _|impres|formulari|signar|signatura|discapacitat|incapacitat|certific*|factura|factures|pagament|pagar|preu|preus|quant (costa|val)|asseguranca|mutua|asseguradora|informe*|justificant|baixa (laboral|medica)|certificat|dades|adreca|historial|copia|targeta|autoritzacio',
    '(add|register|enrol) _ (son|daughter|baby|newborn|family)|(change|update) _ (number|phone|mobile|address|email|details)|(charged|billed|invoiced) _ (twice|double|too much|wrong)|letter (for|to|from)|note for|form|forms|sick leave|fit note|paperwork|employer|school note|invoice|bill|payment|pay|price|prices|how much|cost|insurance|report|sick note|certificate|my details|address|records|copy|card|authori*ation',
  ),
  finding(
    'admin-hours',
    'horario*|a que hora (abr*|cierr*)|abris|abren|cerrais|donde (esta*|estais)|como llegar|aparcamiento|parking|abierto*|telefono de|que dias',
    'horari*|a quina hora (obr*|tanc*)|obriu|tanqueu|on (sou|esteu|esta)|com arribar|aparcament|parking|obert*|telefon de|quins dies',
    'opening (hours|times)|what time (do|are)|open on|open today|are you open|where are you|directions|parking|closing time|phone number',
  ),
  finding(
    'admin-person',
    'hablar con (una persona|alguien|el doctor|la doctora|recepcion|un agente|operador*)|operadora|recepcion',
    'parlar amb (una persona|algu|el doctor|la doctora|recepcio|un agent|operador*)|operadora|recepcio',
    '(speak|talk) to (a person|someone|somebody|the doctor|reception|a human|an agent|operator)|receptionist',
  ),
  finding(
    'admin-thanks',
    'gracias|solo queria|una pregunta|una consulta|informacion',
    'gracies|nomes volia|una pregunta|una consulta|informacio',
    'thank you|thanks|just wanted|a question|information|enquiry|inquiry',
  ),
] as const;
