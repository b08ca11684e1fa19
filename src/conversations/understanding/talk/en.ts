import type { TalkWords } from './talk-words.ts';

export const en: TalkWords = {
  spelling: {
    letters: {
      a: 'a|ay',
      b: 'b|bee|be',
      c: 'c|cee|see|sea',
      d: 'd|dee',
      e: 'e|ee',
      f: 'f|ef|eff',
      g: 'g|gee',
      h: 'h|aitch|haitch',
      i: 'i|eye',
      j: 'j|jay',
      k: 'k|kay',
      l: 'l|el|ell',
      m: 'm|em',
      n: 'n|en',
      o: 'o|oh',
      p: 'p|pee',
      q: 'q|queue|cue',
      r: 'r|are|ar',
      s: 's|ess',
      t: 't|tee|tea',
      u: 'u|you',
      v: 'v|vee',
      w: 'w|double u|double you',
      x: 'x|ex',
      y: 'y|why',
      z: 'z|zed|zee',
    },
    asIn: ['as in', 'for', 'like', 'like in'],
    with: ['with', 'with a', 'with an', 'spelt with', 'spelled with'],
    without: ['without', 'without a', 'without an', 'no'],
    double: ['double', 'two'],
    accent: ['with an accent', 'accent'],
    space: ['space', 'new word'],
  },
  places: {
    generic: /^(centers?|centres?|clinics?|practice|surgery|hospital|office|site|branch)$/u,
    vague: /\b(another|other|this|that|your|a|any|some|which|no|different)$/u,
    breaks: /[,.;:!?]|(?<!\b(anywhere|everywhere|all) )\bbut\b|\b(rather|instead|i prefer|id prefer)\b/u,
    notBefore:
      /\b(not|dont|don t|don't|never|except|but not|cant|can t|can't|cannot|wont|won't|anywhere but|apart from|other than|far from)( (want|like|to|come|go|get|be|make|it|an|appointment|anything|in|at|the|for|me|clinic|centre|center))*$/u,
    notAfter:
      /^( (clinic|centre|center|site))? (is no good|does ?n.?t (work|suit)|is ?n.?t (good|possible)|is too far|no thanks?|not)\b/u,
    elsewhere:
      /\b(another|a different|some other|the other) (clinic|centre|center|place|site|branch|office|surgery|practice|location|hospital)\b|\bsomewhere else\b|\belsewhere\b/u,
    whereVisit:
      /\b(where|(at |in )?(which|what) (clinic|centre|center|place|site|branch|location))\b.{0,20}\b((my|the) (next )?(appointment|visit|booking)|am i (going|booked)|do i (have to|need to) (go|come))/u,
  },
  spans: [
    [45, 'three quarters of an hour'],
    [15, 'quarter of an hour|a quarter hour'],
    [30, 'half an hour|half hour'],
    [90, 'an hour and a half'],
    [60, 'an hour|one hour'],
  ],
  name: /\b(english|ingl[eéè]s|angl[eéè]s)\b/iu,
  others:
    /\b(others?|another|none|neither|more (options|times)|different)\b|^(no|and|but|any|anything|something|a bit|a little|,|\s)*later( on)?( please)?[\s?.!]*$/iu,
  cues: {
    'start-over': /\b(something else|wrong option|main menu|start (over|again))\b/iu,
    wait: /\b(wait|hold on|hang on|(just )?a (moment|second|minute)|one (moment|second))\b/iu,
    indifferent: /\b(i don['’]?t (mind|care)|any of them|any is fine|whichever|whatever|no preference)\b/iu,
    slower: /\b(slower|more slowly|slow down|too fast|not so fast)\b/iu,
    'unclear-to-them':
      /\b((don['’]?t|didn['’]?t) (understand|hear|catch)|what did you say|what do you mean|pardon)\b/iu,
    'first-visit':
      /\b((i['’]?m|i am) new|new patient|first (time|visit)|never been (there|here|before)|not registered)\b/iu,
    'new-phone':
      /\b((chang(e|ed|ing)|updat(e|ed|ing)) (my |the |our )*((mobile|cell|tele)?phone|mobile|cell)?( ?number(?! of))|(chang(e|ed|ing)|updat(e|ed|ing)) (my |our )((mobile|cell|tele)?phone|mobile|cell)|new ((tele|mobile )?phone|mobile|cell)? ?number|(have|got) a new ((tele|mobile )?phone|mobile))(?![\p{L}])/iu,
    'other-phone':
      /\b(((an)?other|different) ((tele)?phone|mobile|number)|not my (own )?((tele)?phone|mobile|number)|(my|a) (son|daughter|husband|wife|father|mother|brother|sister|neighbou?r|friend|work)(['’]?s)? (phone|mobile)|borrowed phone)\b/iu,
    details:
      /\b((with|to see) (who|whom|which (doctor|specialist))|who (is it|am i) (with|seeing)|which (doctor|specialty|specialist)|what is it for|(more|the) details)\b/iu,
    certificate: /\b(certificates?|sick notes?|proof of attendance)\b/iu,
    message: /\b(leave (him |her |you |them )?a message)\b/iu,
    'by-text':
      /(?<!\b(don['’]?t|not) )\b((by|via|in) (text|sms|message|whats?app|writing)|text (me|it)|(send|message)( (me|it|that|the|a|an|by))* (link|address|location|map|text|sms|message))\b/iu,
    relay:
      /\b((text |video |telephone )?relay (service|operator|assistant|uk)|relay call|sign language interpreter|svisual|text relay|typetalk|on behalf of a deaf (person|customer|caller|patient)|(operator|interpreter) for (the deaf|a deaf (person|customer|caller|patient)|deaf people))(?![\p{L}])( for (the )?(deaf (people|persons?)|people who are deaf|a deaf person))?/iu,
    'for-other':
      /\b((for|on behalf of|(call|ring|phon|writ)ing about) (my|our|the) (old |elderly |other |little )?(son|daughter|child|children|kids?|baby|mother|father|mum|mom|dad|parents?|husband|wife|partner|grand\w+|gran|brother|sister|aunt|uncle|niece|nephew|neighbour|friend)|(for|on behalf of) ((someone|somebody) else|another person)|(for|on behalf of) (an? (elderly|old) \w+|(a|the) (lady|gentleman|person) (who |that )?i (look after|care for))|i (look after|care for|take care of) (my|an?|the|her|him|them)|i['’]?( a)?m (her|his|their|the|a) (carer|caregiver|son|daughter|mother|mum|mom|father|dad|guardian)|(it['’]?s|it is) not for me|i['’]?( a)?m not the patient)\b/iu,
  },
  besideCues: new Set('please sorry could can you speak a bit little talk excuse me just i and go that'.split(' ')),
  judges:
    /\b(was|were|has been|have been|had to wait|(treated|helped|explained|kept|told|made) (me|us|everything)|(very|so|really|not|quite) (kind|nice|friendly|helpful|polite|rude|professional|good|bad|happy|pleased)|lovely|rude|wonderful|great|awful|waited|everything (was )?(fine|good|bad|perfect))\b/iu,
  asksSomething:
    /^(and\s+)?(what time|what are your (opening )?hours|when (do|are) you open|where (are|is)|how much (is|does)|do you have (parking|a car park)|is there (parking|a car park)|how do i get)/iu,
  changesMind:
    /^((no|well|wait|sorry)[,.]?\s+)*(actually|i['’]d rather|i would rather|never mind|forget it|on second thoughts?|instead)(?![\p{L}])/iu,
  callsForPerson:
    /^(?:(?:please|look|sorry|no|well|hello|hi)[, ]+)*(?:(?:i(?:['’]d| would) (?:like|prefer|rather)|i (?:want|need|prefer)|can i|could i|may i|let me|just) (?:to )?(?:please )?(?:speak|talk|be put through|be connected)?|(?:(?:can|could|would|will) you (?:please )?)?put me through|connect me|get me)\s?(?:to |with )?(?:a |an |any |some|the )?(?:real |actual |live |human )?(?:person|human|human being|operator|receptionist|somebody|someone|agent|body)(?: (?:real|instead|now|at the clinic|please))*(?:[, ]+(?:please|thanks|thank you|not a machine))*[.!]*$/iu,
  whom: {
    callsFor:
      /(?<!\p{L})(?<!(?:don['’]t|not)(?: want| wish)?(?: to)? )(?:put me(?: straight| directly)? through|put me on|connect me|transfer me|get me|(?:speak|talk)) (?:now |directly |please )?(?:to|with) (?<whom>[^,.;:?!]{2,60}?)(?= (?:about|to|for|because|please|regarding)(?!\p{L})|[,.;:?!]|$)/iu,
    bareFor: /^with (?<whom>[^,.;:?!]{2,60}?)(?:[, ]+please)?[.!?]*$/iu,
  },
  family: {
    words: {
      granddaughter: 'granddaughter',
      grandson: 'grandson',
      grandmother: 'grandmother|grandma|gran',
      grandfather: 'grandfather|grandad|grandpa',
      daughter: 'daughter',
      son: 'son',
      mother: 'mother|mum|mom',
      father: 'father|dad',
      wife: 'wife|partner',
      husband: 'husband',
      sister: 'sister',
      brother: 'brother',
      girl: 'girl',
      boy: 'boy',
      child: 'child|kid|baby|youngest|younger one|little one|oldest|eldest|older one',
    },
    before: 'my|our|the',
    other: 'other|little',
    somebodyElse:
      /\b(?:for|on behalf of) (?:someone|somebody|another person|an? (?:elderly|old) person)(?: else)?\b/giu,
    iAm: "i['’]?m|i am",
    called: 'called|named',
    self: /\bfor (me|myself)(?= ?[,.;!?]|$| (too|this time|now))/iu,
    patientIsOther:
      /\bmy (son|daughter|child|kid|baby|mother|father|mum|mom|dad|husband|wife|partner|grand\w+|brother|sister|neighbour)\b/iu,
  },
  asksIfOpen:
    /\b(?:are|will) (?:you|the clinic|they|it)(?: be)? (?:open|closed?)\b|\bis (?:the clinic|it|this place) (?:open|closed)\b|\b(?:do|will) (?:you|they|the clinic) (?:open|close)\b|\bopening (?:hours|times)\b/iu,
  anotherVisit: /\b(?:another|one more|a new) (?:appointment|visit|booking)\b/iu,
  cancels: {
    elsewhere: /\b(another (doctor|clinic|place)|elsewhere)/iu,
    notNeeded: /\b(better|(don['’]?t|do not|no longer|not) need|recovered)/iu,
    takenBack:
      /\b((do not|don['’]?t) (want to )?cancel|leave it|keep (it|the appointment|my appointment)|(i (have|['’]ve) |i['’]?ve |i )?changed my mind|better not cancel)\b/iu,
    another: /\b(the other|either|neither|both|all of them)\b/iu,
    noTime: /\b(can['’]?t|cannot|work|travel|busy)/iu,
  },
  answers: {
    unknown: /\b(i )?(don['’]?t|do not) know\b|\bno idea\b|\bnot sure\b/iu,
    refused: /\b(rather not|none of your)/iu,
  },
  feels: {
    gotWorse: /\b(worse|worsening)\b/iu,
    worse: /\b(?:worse|bad|pain|fever)\b/iu,
    same: /\bsame\b/iu,
    better: /\b(?:better|fine|good|well)\b/iu,
    negated: /\bnot?\b/iu,
  },
  placedCall: {
    screening:
      "(?:record|say|state) your name|reason for (?:your )?call(?:ing)?\\b|why you(?:'|’)?re calling|screening service|see if (?:this|the) person is available",
    voicemail: 'leave (?:a|your) message|after the (?:tone|beep)|voice ?mail',
    asksWho:
      '(?:(?:YES|HELLO|HI|SORRY|EXCUSE ME) )*(?:(?:WHO IS (?:IT|THIS|CALLING|SPEAKING)|WHO S (?:IT|THIS|CALLING|SPEAKING)|WHO ARE YOU|WHERE ARE YOU CALLING FROM|WHAT IS (?:IT|THIS) ABOUT|WHAT S (?:IT|THIS) ABOUT|WHY ARE YOU CALLING(?: ME)?|WHAT DO YOU WANT)(?: PLEASE)? ?)+',
    noCalls: '(?:DO NOT|DON T|STOP) CALL(?:ING)?(?: ME| US)?(?: AGAIN| ANY MORE| ANYMORE)?|NO MORE CALLS',
    polite: 'PLEASE|THANKS',
  },
  allOfThem: {
    yes: 'YES|YEAH|YEP|OK|OKAY|SURE|FINE|(?:I|WE)(?: LL| WILL)? CONFIRM|CONFIRM|CONFIRMED',
    polite: 'PLEASE|THANKS|THANK YOU',
    any: 'ALL|ALL OF (?:THEM|US)|ALL (?:THE )?(?:VISITS|APPOINTMENTS)',
    two: 'BOTH|BOTH OF (?:THEM|US)|BOTH (?:VISITS|APPOINTMENTS)|THE (?:TWO|2)(?: OF (?:THEM|US))?',
    three: '(?:ALL|THE|ALL THE) (?:THREE|3)(?: OF (?:THEM|US))?',
    four: '(?:ALL|THE|ALL THE) (?:FOUR|4)(?: OF (?:THEM|US))?',
  },
  corrects: {
    fields: {
      'family-name': '(?:sur|family |last )names?',
      'given-name': '(?:(?:first|given) )?name',
      'birth-date': 'date|birth(?:day)?|born',
      phone: 'phone|number',
    },
    wrong: 'wrong|mistake|correct(?:ion)?|not right|is incorrect',
    spelledWith: 'with|without',
    before: "is|are|was|it['’]s|no",
    judges: 'right',
  },
  namesSelf: {
    greets: 'hello|yes',
    is: "my name is|i am|i['’]m|it['’]s|his name is|her name is",
    articles: 'the',
  },
  usualService: /general practice|family medicine/iu,
  greets: { afternoon: '12:00', evening: '18:00' },
  callsAgain: 'calling again',
};
