import type { QueueWord } from './es.ts';

export const en: Readonly<Record<QueueWord, string>> = {
  direct: 'I am putting you through to the clinic. One moment, please. For the automatic assistant instead, press 1.',
  next: 'I am putting you through to a person. You are next.',
  place:
    'I am putting you through to a person. There {ahead, plural, one {is one person} other {are # people}} before you.',
  minutes: 'The wait will be {minutes, plural, one {one minute} other {about # minutes}}.',
  'callback.offer': 'If you would rather be called back, and keep your place, press 1.',
  'callback.promised':
    'Very well. You keep your place. We will call you in {minutes, plural, one {one minute} other {about # minutes}}. Goodbye for now.',
  'message.offer': 'To leave a message, press 2.',
  gone: 'All right. If you need us, call whenever you like. Goodbye.',
  slow: 'All right, I will speak more slowly.',
  alarm:
    'What you describe may be an emergency. Hang up and call 112 right now. I am also telling a person at the clinic.',
  hold: 'You are still in the queue. Thank you for your patience.',
  'too-long':
    'Nobody can take your call right now. Somebody from the clinic will call you as soon as possible. Goodbye for now.',
  'too-long.hidden': 'Nobody can take your call right now. Please call again later. Goodbye for now.',
  transfer: 'I am putting you through. One moment, please.',
  'taken-over': 'A person of the clinic is taking your call. One moment, please.',
  trouble: 'I am sorry, we have a technical problem just now. Please call again. Goodbye for now.',
  'offer.patient': 'Call from {who}.',
  'offer.unknown': 'Call from somebody who is not identified.',
  'offer.emergency': 'Reason: possible emergency.',
  'offer.asked-for-person': 'Reason: wants to talk to a person.',
  'offer.transfer': 'Reason: passed on by your colleagues.',
  'offer.taken-over': 'You asked for it at the desk.',
  'offer.direct': 'Reason: calls the clinic.',
  'offer.other': 'Reason: the assistant could not help.',
  'offer.waited': 'Has been waiting for {minutes, plural, one {one minute} other {# minutes}}.',
  'offer.callback': 'Asked to be called back: we dial the number once you accept.',
  'offer.accept': 'To accept, press 1.',
  'offer.gone': 'This call is no longer waiting. Thank you.',
};
