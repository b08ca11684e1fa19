import type { TriageWords } from './triage-words.ts';

export const en: TriageWords = {
  readWith: ['en'],
  levels: {
    1: 'Hang up and call {emergency} now.',
    2: 'A clinician will speak to you right now. If it gets worse, call {emergency}; if nobody answers, go to the emergency department.',
    3: 'You need to be seen today. If it gets worse, call {emergency}.',
    4: 'We will see you within three working days. If it gets worse, call again.',
    5: 'You can book a normal appointment. If anything new appears, call again.',
  },
  likeEmergencies: 'It is told as others told an emergency: it may be one until it is asked',
  noProtocol: 'No protocol fits what was told: a person takes over',
  ageAround: ['I am ', ' years old'],
  has: 'is ',
  negation: {
    negators: new Set([
      'no',
      'not',
      'without',
      'dont',
      'doesnt',
      'didnt',
      'isnt',
      'havent',
      'hasnt',
      'never',
      'nor',
      'denies',
      'arent',
      'wasnt',
      'hadnt',
    ]),
    undone:
      / (reordered|ordered|renewed|collected|refilled|requested|sure|know|stop|stopping|stopped|sleep|sleeping|slept|go|going|gone|better|easing|helping|help|working|only|just|able|understand|wonder|want|normal|eating|eat|like|down|away|much of) /,
    ends: / (but|although|though|now|because|since|and (i|my|he|she|it|his|her|have|has|am|is|now|a|the)|with|when|from|by) /,
    after: /^(no|none) ?([.,;]|$|but|and )/,
    inside:
      / (?:doesnt|dont|isnt|arent|not|never) (?:hurt|hurting|painful|ache|sore|swollen|swelling|red|bleeding|itchy|hot|numb|tingling|weak) $/,
  },
  ofTheCall: /\b(?:i )?can['’]?t (?:talk|speak) (?:now|right now|at the moment)/giu,
  ofSpeech: /\b(?:properly|well|clearly|normally|right(?! now)|straight|suddenly|sudden|since|ago|nor)\b/u,
  speaks: /talk|speak/u,
  busy: {
    opening: 'hi|hello|sorry|excuse me|look|but|and|so|because|as|yes|ok|okay|please|thanks|thank you|bye',
    speech: "(?:i )?(?:really )?(?:can't|cant|cannot) (?:talk|speak) (?:now|right now|just now|at the moment)",
    busy: "(?:i'm|im|i am) (?:driving|working|busy|at work|in a meeting|in class|on the bus|on the train|in the car)",
    wish: '(?:can|could|please|would|have|get) (?:please )?(?:you|someone|somebody|somebody please|someone please)?(?: to)? ?(?:call|ring|phone) me(?: back)?(?: (?:later(?: on)?|tomorrow|this (?:afternoon|evening)|in a bit|another time|after))+|(?:call|ring|phone) me(?: back)?(?: (?:later(?: on)?|tomorrow|this (?:afternoon|evening)|in a bit|another time))+',
  },
};
