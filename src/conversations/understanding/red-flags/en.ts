import type { RedFlagWords } from './findings.ts';

export const enRedFlags: RedFlagWords = {
  'chest-pain':
    'chest pain*|pain _ chest|chest hurts|chest is hurting|chest tightness|tight chest|tightness _ chest|pressure _ chest|chest pressure|crushing _ chest|chest feels tight|chest is tight|angina|chest ache',
  'cannot-breathe':
    'cant breathe|cannot breathe|can not breathe|cant breath|hard to breathe|difficulty breathing|trouble breathing|struggling to breathe|short of breath|shortness of breath|cant get _ breath|breathing problems|barely breathe|barely breathing|difficult to breathe|gasping|suffocating|cant catch my breath|struggling for breath|out of breath at rest',
  'not-breathing': 'not breathing|isnt breathing|stopped breathing|doesnt breathe|does not breathe',
  choking: 'choking|is choking|choked on',
  'stroke-signs':
    'stroke|face drooping|face is drooping|drooping face|face droops|slurred speech|slurring|speech is slurred|cant speak|cant move _ arm|cant move _ leg|cant move _ side|arm weakness|weak arm|numb face|face is numb|one side of|arm is numb|arm went numb|numb down|paralys*|cant lift _ arm|mouth is crooked|mouth drooping',
  unconscious:
    'unconscious|not responding|unresponsive|wont wake|cant wake|not waking|isnt responding|doesnt wake|lost consciousness|loss of consciousness|doesnt respond|passed out and|will not wake|not conscious',
  fainting: 'faint*|passed out|blacked out|collapsed|keeps collapsing',
  seizure: 'seizure*|convuls*|fitting|epileptic fit|having a fit|had a fit',
  'heavy-bleeding':
    'wont stop bleeding|cant stop _ bleeding|bleeding heavily|heavy bleeding|bleeding a lot|lots of blood|a lot of blood|haemorrhag*|hemorrhag*|bleeding wont stop|severe bleeding|bleeding badly|losing blood|doesnt stop bleeding|bleeding profusely|will not stop bleeding|hasnt stopped bleeding|keeps bleeding',
  'vomiting-blood':
    'vomiting blood|throwing up blood|vomited blood|blood _ vomit|vomit blood|coffee ground vomit|threw up blood',
  'blood-in-stool':
    'blood in my stool|blood _ stool|bloody stool|black stool*|blood _ poo|rectal bleeding|tarry stool*|bleeding from the bottom|black poo',
  'coughing-blood': 'coughing _ blood|coughed _ blood|cough _ blood|spitting blood',
  'severe-allergy':
    'anaphyla*|allergic reaction|throat is closing|throat closing|tongue is swelling|swollen tongue|tongue swelling|tongue is swollen|throat swelling|throat is swelling|throat swollen|epipen',
  suicidal:
    'suicid*|kill myself|end my life|end it all|want to die|dont want to live|take my own life|better off dead|kill himself|kill herself|taking my life|no reason to live|wish i was dead|wish i were dead|dont want to be alive',
  'self-harm':
    'self harm*|cut myself on purpose|cutting myself|hurt myself|harm myself|hurting myself|slit _ wrists|cut my wrists',
  overdose:
    'overdose*|took too many pills|too many tablets|too many pills|whole bottle of pills|took all my pills|whole packet of',
  poisoning:
    'poison*|drank bleach|swallowed _ battery|swallowed bleach|drunk bleach|carbon monoxide|swallowed _ cleaning',
  'head-injury': 'head injury|hit _ head|banged _ head|head trauma|blow to the head|fractured skull|cracked _ head',
  'serious-accident':
    'car accident|car crash|motorbike accident|run over|hit by a car|road accident|serious accident|fell from|bad fall',
  'serious-burn':
    'severe burn*|bad burn*|badly burnt|badly burned|burned my face|chemical burn|electric shock|electrocut*|scalded|serious burn',
  'worst-headache':
    'worst headache|thunderclap headache|sudden severe headache|sudden headache|headache _ unbearable|excruciating headache|head is exploding|unbearable headache',
  'stiff-neck-fever':
    'fever _ stiff neck|stiff neck _ fever|meningitis|rash that doesnt fade|rash _ fever|fever _ rash|stiff neck and a temperature',
  confusion:
    'suddenly confused|very confused|disoriented|disorientated|doesnt know where|doesnt recognise|doesnt recognize|not making sense|talking nonsense|delirious|acting confused',
  'sudden-vision-loss':
    'cant see anything|lost my sight|lost my vision|loss of vision|lost vision|gone blind|vision loss|lost _ sight|cant see out of|double vision|sudden blindness|seeing double',
  'pregnancy-bleeding':
    'pregnant _ bleeding|bleeding _ pregnant|pregnancy bleeding|bleeding in pregnancy|pregnant and bleeding|pregnant and im bleeding',
  labour:
    'waters broke|waters have broken|water broke|in labour|in labor|contractions|going into labour|going into labor|waters just broke',
  'reduced-fetal-movement':
    'baby isnt moving|baby not moving|baby stopped moving|cant feel the baby|baby is not moving|baby moving less|havent felt the baby|cant feel my baby|baby has stopped moving',
  'infant-fever':
    'baby _ fever|newborn _ fever|baby _ temperature|month old _ fever|week old _ fever|infant _ fever|baby wont feed|baby is not feeding|baby isnt feeding|newborn _ temperature|month old _ temperature|fever _ newborn',
  'severe-abdominal-pain':
    'severe stomach pain|severe abdominal pain|unbearable pain|agonising|excruciating pain|rigid stomach|appendicitis|severe pain _ stomach|severe pain _ abdomen|terrible stomach pain|agony|severe tummy pain|stomach is hard',
  'testicular-pain':
    'testicular pain|pain _ testicle*|testicle* hurt*|swollen testicle|testicle _ swollen|pain _ testicles',
  'facial-swelling':
    'face is swollen|swollen face|face swelling|face is swelling|neck swelling|swollen neck|cant swallow|cant open my mouth|cannot swallow|face swelled|neck is swollen|cheek and eye swollen',
  'blue-lips': 'blue lips|lips are blue|turning blue|gone blue|lips turned blue|going blue|lips blue',
  violence:
    'hits me|beats me|beat me up|domestic violence|raped|sexual assault|sexually assaulted|abuses me|stabbed|been shot|assaulted|been attacked|hit me',
  'heart-attack': 'heart attack|cardiac arrest|pain _ left arm|left arm hurts',
  'avulsed-tooth':
    'knocked out _ tooth|tooth knocked out|knocked _ tooth out|tooth came out _ fall|tooth fell out after|knocked a tooth|tooth got knocked|lost a tooth in',
};
