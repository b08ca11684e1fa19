import type { Lexicon } from './lexicon.ts';

export const enIntents: Lexicon['intents'] = [
  [
    'book',
    0.8,
    'book*|make _ appointment|make _ booking|need _ appointment|want _ appointment|like _ appointment|get _ appointment|have _ appointment with|an appointment|appointment for|appointment with|schedule _ appointment|schedule a|arrange _ appointment|see _ doctor|see _ dentist|see the|see dr|to be seen|new appointment|need to see|want to see|like to see|set up _ appointment',
  ],
  ['book', 0.4, 'appointment|slot|check up|checkup|cleaning'],
  [
    'move',
    0.9,
    'reschedul*|change _ appointment|change _ booking|move _ appointment|move my|move it|change it|change my|change the|postpone*|bring _ forward|put _ back|push _ back|another day|different day|different time|another time|rearrange*|switch _ appointment|rebook|a later date|some other day|move the|make it later|make it earlier',
  ],
  [
    'cancel',
    0.9,
    'cancel*|call off|no longer need|dont need _ appointment|delete _ appointment|remove _ appointment|get rid of _ appointment|drop _ appointment|scrap _ appointment',
  ],
  [
    'cannot-attend',
    0.75,
    'cant make|cannot make|cant come|cannot come|wont make it|not coming|wont be able|unable to|cant attend|cannot attend|not able to|cant do|cannot do|something came up|something has come up|wont be there|cant be there|not going to make it|will not make it|i cant|doesnt work|wont be coming|i cannot|not be able',
  ],
  [
    'confirm',
    0.8,
    'confirm*|ill be there|i will be there|see you then|see you there|well be there|i am coming|im coming|count on me|i will attend|ill attend|ill come',
  ],
  [
    'my-appointments',
    0.85,
    'my appointment*|i have an appointment|ive got an appointment|when is my|what time is my|what appointments|when am i|do i have _ appointment|when do i have|what day is my|my next appointment|check _ appointment|remind me when|which day is my|what time am i|any appointments booked',
  ],
  [
    'late',
    0.9,
    'running late|be late|im late|i am late|will be late|ill be late|stuck in traffic|minutes late|bit late|arriving late|arrive late|running behind|little late|delayed|running _ late|hour late|late for',
  ],
  [
    'hours',
    0.9,
    'opening hours|opening times|what hours|what time do you open|what time do you close|when do you open|when do you close|are you open|business hours|your hours|what are your hours|when are you open|hours are you open|you open|you close|office hours|open until|still open|open today',
  ],
  [
    'address',
    0.9,
    'address|where are you|where is the|location|how do i get|directions|what street|which street|where do i go|located|find you|get there|where are the',
  ],
  ['parking', 0.9, 'parking|park|car park|where can i park'],
  ['prices', 0.9, 'price*|how much|cost*|fee|fees|quote|charge for|rates|what do you charge|estimate'],
  [
    'insurance',
    0.85,
    'insurance|insurer*|sanitas|adeslas|asisa|dkv|mapfre|bupa|do you accept|do you take|policy|covered by|health plan',
  ],
  [
    'preparation',
    0.85,
    'fasting|on an empty stomach|prepar*|what should i bring|what do i need to bring|can i eat|can i drink|do i need to bring|should i bring|before the test',
  ],
  ['results', 0.9, 'result*|blood test|test results|my report|lab report|my tests|biopsy|the report'],
  [
    'prescription',
    0.9,
    'prescription*|medication|repeat prescription|refill*|run out of _ tablets|run out of _ pills|my pills|my medicine|medicine',
  ],
  ['invoice', 0.9, 'invoice*|receipt*|bill|billing|pay|payment|charged me|been charged'],
  [
    'complaint',
    0.85,
    'complain*|complaint*|disgrace*|unacceptable|terrible service|bad service|fed up|awful|appalling|rude',
  ],
  [
    'opt-out',
    0.95,
    'stop|unsubscribe|dont call me again|dont call me|stop calling|stop texting|stop sending|dont send me|do not contact|dont contact|remove my number|remove me|take me off|no more messages|no more calls|opt out|delete my data|delete my number|dont text me|do not call|leave me alone',
  ],
  [
    'waiting-list',
    0.85,
    'waiting list|wait list|waitlist|if anything comes up|if someone cancels|if there is a cancellation|cancellation list|let me know if',
  ],
  [
    'call-later',
    0.8,
    'call me at|call me on|call me in|call me around|call me after|call me this|ring me at|call me later|call me back|call back|call again later|ring me later|cant talk|cannot talk|im driving|im at work|call me tomorrow|ring me back|not a good time|bad time|in a meeting|try me later|call later',
  ],
  [
    'wrong-person',
    0.9,
    'wrong number|wrong person|not me|no one by that name|doesnt live here|dont know him|dont know her|youve got the wrong|nobody by that name',
  ],
  [
    'commercial',
    0.85,
    'calling from the company|we offer|sales|calling to offer|who handles purchasing|our product*|our services|i represent|on behalf of a company|i sell',
  ],
  [
    'repeat',
    0.85,
    'repeat*|say that again|pardon|didnt hear|didnt catch|what did you say|dont understand|didnt understand|come again|one more time|cant hear you|say again|couldnt hear',
  ],
  [
    'person',
    0.95,
    'person|operator|human|agent|receptionist|reception|speak to someone|speak with someone|talk to someone|talk to a|speak to a|speak to the|talk to the|speak with a|real person|representative|put me through|somebody real|secretary|someone real|speak to somebody|talk to somebody|transfer me|not a machine|front desk|customer service',
  ],
  ['greeting', 0.3, 'hello|hi|good morning|good afternoon|good evening|hey'],
  ['thanks', 0.3, 'thanks|thank you|bye|goodbye|cheers'],
  [
    'certificate',
    0.95,
    'certificate*|sick note|sicknote|fit note|proof of attendance|doctors note|medical note|note for work|note for my work|note for school|sick leave|letter for work|attendance note|letter for my employer|medical certificate',
  ],
  [
    'leave-message',
    0.9,
    'leave _ message|leave word|take _ message|take _ note|pass on _ message|pass _ message|tell the doctor|tell the dentist|tell him that|tell her that|let the doctor know|give _ message',
  ],
  [
    'slower',
    0.9,
    'slower|slow down|more slowly|speak slowly|too fast|not so fast|talk slowly|too quickly|a bit slower',
  ],
  [
    'wait',
    0.85,
    'wait|hold on|hang on|one moment|one second|just a moment|just a second|just a minute|a moment please|give me a moment|give me a minute|give me a second|let me check|let me look|let me get|bear with me|dont hang up|one sec',
  ],
  [
    'correction',
    0.8,
    'i made a mistake|my mistake|thats wrong|thats not right|that is not right|not what i said|i didnt say|i meant|i mean|thats incorrect|not correct|correction|let me correct|i said it wrong|that isnt right|i got that wrong|wrong date|thats not it',
  ],
  ['results', 0.5, 'x ray|xray|x rays|scan|mri|ultrasound'],
  ['my-appointments', 0.75, 'when do i have to come|when was i booked|what time was i given'],
  [
    'complaint',
    0.85,
    'nobody answers|no one answers|been waiting for _ hours|not happy with|unhappy with|dissatisfied',
  ],
  ['late', 0.9, 'on my way|cant find parking|held up|be there in _ minutes|train is delayed'],
  [
    'waiting-list',
    0.85,
    'anything sooner|anything earlier|something earlier|something sooner|if a slot opens|sooner slot|earlier slot|if something frees up',
  ],
  ['prices', 0.9, 'how much will|what does it cost|price list'],
  ['opt-out', 0.9, 'dont message me|dont write to me|quit calling|quit texting|take my number off'],
  ['waiting-list', 0.95, 'if someone cancels|if somebody cancels|if anyone cancels|if there are any cancellations'],
  ['book', 0.8, 'arrange _ visit|book _ visit|make _ visit'],
  ['parking', 0.9, 'leave _ car|leave my car'],
  ['certificate', 0.95, 'note for _ employer|note for _ work|note for _ boss|note for _ school'],
];
