import type { PhraseKey } from './es.ts';

import { en as callers } from './callers/en.ts';

/** English, as it is spoken by people who live in Spain: plain and polite. */
export const en: Readonly<Record<PhraseKey, string>> = {
  ...callers,
  'greeting.morning': '{clinic}, good morning. I am the automatic assistant.',
  'greeting.afternoon': '{clinic}, good afternoon. I am the automatic assistant.',
  'greeting.evening': '{clinic}, good evening. I am the automatic assistant.',
  'greeting.morning.formal':
    'Good morning. You have reached {clinic}. This is the automatic assistant, at your service.',
  'greeting.afternoon.formal':
    'Good afternoon. You have reached {clinic}. This is the automatic assistant, at your service.',
  'greeting.evening.formal':
    'Good evening. You have reached {clinic}. This is the automatic assistant, at your service.',
  'greeting.text': '{clinic}, automatic assistant.',
  language: 'For English, press {key}.',
  goodbye: 'Thank you, goodbye.',
  thanks: 'Thank you.',

  'menu.intro': 'Tell me what you need, or choose an option.',
  'menu.intro.formal': 'Please tell me how we may help you, or choose an option.',
  'menu.intro.text': 'What do you need? Reply with the number or in your own words:',
  'menu.book': 'To make an appointment, press {key}.',
  'menu.book.text': '{key} = make an appointment',
  'menu.change': 'To change or cancel an appointment, press {key}.',
  'menu.change.text': '{key} = change or cancel an appointment',
  'menu.other': 'For other questions, press {key}.',
  'menu.other.text': '{key} = other questions',
  'menu.person': 'To speak to a person, press 0.',
  'menu.person.text': '0 = speak to a person',

  option: 'For {name}, press {key}.',
  'option.text': '{key} = {name}',
  'option.more': 'For more options, press {key}.',
  'option.more.text': '{key} = more options',
  'service.ask': 'Tell me what kind of appointment you need, or choose an option.',
  'service.ask.text': 'What kind of appointment do you need?',

  'birth.ask':
    'Please tell me {who, select, daughter {your daughter’s} son {your son’s} child {the child’s} girl {the girl’s} boy {the boy’s} mother {your mother’s} father {your father’s} wife {your wife’s} husband {your husband’s} sister {your sister’s} brother {your brother’s} granddaughter {your granddaughter’s} grandson {your grandson’s} grandmother {your grandmother’s} grandfather {your grandfather’s} other {the patient’s}} date of birth. Or use the keys of your phone: eight numbers, for the day, the month and the year.',
  'birth.ask.text':
    'Please write {who, select, daughter {your daughter’s} son {your son’s} child {the child’s} girl {the girl’s} boy {the boy’s} mother {your mother’s} father {your father’s} wife {your wife’s} husband {your husband’s} sister {your sister’s} brother {your brother’s} granddaughter {your granddaughter’s} grandson {your grandson’s} grandmother {your grandmother’s} grandfather {your grandfather’s} other {the patient’s}} date of birth: day, month and year. For example, 14/05/1946.',
  'birth.day-and-month': 'Which day and month of {year}?',
  'birth.invalid': 'I did not understand the date.',
  'birth.not-matched': 'The date does not match what we have for this number.',
  'birth.person': 'I could not check the details. I will ask a person at the clinic to call you as soon as possible.',
  'birth.first-name': 'What is the patient’s first name?',
  'birth.whole-name': 'Please tell me the full name, with the family names.',

  'offer.intro': 'I have these times free{one, select, yes { at {site}} other {}}.',
  'offer.option':
    'For {when}{who, select, yes { with {practitioner}} other {}}{several, select, yes { at {site}} other {}}, press {key}.',
  'offer.option.text': '{key} = {when}{several, select, yes {, {site}} other {}}',
  'offer.more': 'For other times, press {key}.',
  'offer.more.text': '{key} = other times',
  'offer.none-then': 'There is nothing free then. These are the nearest{one, select, yes { at {site}} other {}}.',
  'offer.none-with': 'That person has no free times. I have these with others{one, select, yes { at {site}} other {}}.',
  'offer.none': 'I am sorry, there is nothing free at the moment.',
  'offer.no-more': 'I am sorry, I have no more free times.',
  'offer.no-service':
    'For this appointment, a person at the clinic will help you. I will ask them to call you as soon as possible.',
  'offer.taken':
    'I am sorry, that time has just been taken. I have these others{one, select, yes { at {site}} other {}}.',
  'offer.clash':
    'You already have an appointment at that time. I have these others{one, select, yes { at {site}} other {}}.',
  'offer.full-day':
    'There are no more appointments of this kind that day. I have these others{one, select, yes { at {site}} other {}}.',
  'limit.person': 'Another appointment for this service has to be given by a person at the clinic.',
  'offer.when-unclear': 'I did not quite understand which day or time you would like.',
  'place.ask': 'At which place would you like the appointment?',
  'place.any': 'If you do not mind, press {key}.',
  'place.any.text': '{key} = I do not mind',
  'elsewhere.none':
    '{known, select, near {Near you} outside {Outside {place}} there {At {place}} other {There}} {more, select, yes {there are no more times free} other {there is nothing free}}{who, select, yes { with that person} other {}}{timed, select, yes { then} other {}}.',
  'elsewhere.is':
    'The nearest at another place is {when}{who, select, yes { with {practitioner}} other {}}, at {site}.',
  'elsewhere.is.text': 'The nearest at another place is {when}, at {site}.',
  'elsewhere.keys':
    'For that time, press 1. {stays, select, there {To look for another at {place}, press 2.} outside {To look for another, press 2.} other {If it does not suit you, press 2.}}',
  'elsewhere.keys.text':
    '1 = that time. {stays, select, there {2 = look for another at {place}} outside {2 = look for another} other {2 = it does not suit me}}',
  'no-openings.ask': 'If you would like somebody from the clinic to call you, press 1. To finish, press 2.',
  'no-openings.ask.text': 'If you would like somebody from the clinic to call you, reply 1. To finish, reply 2.',

  'confirm.book': 'Your appointment for {service} would be on {when}, with {practitioner}, at {site}.',
  'confirm.book.text': 'Your appointment would be on {when}, at {site}.',
  'confirm.move':
    'Your appointment would move to {when}{who, select, yes {, with {practitioner}} other {}}, at {site}.',
  'confirm.move.text': 'Your appointment would move to {when}, at {site}.',
  'confirm.keys': 'To confirm the appointment, press 1. To choose another time, press 2.',
  'confirm.keys.text': 'To confirm it, reply 1 or YES. To choose another time, reply 2 or NO.',
  booked: 'Your appointment is booked: on {when}{who, select, yes {, with {practitioner}} other {}}, at {site}.',
  'booked.text': 'Your appointment is booked: on {when}, at {site}.',
  moved: 'Your appointment has been moved to {when}{who, select, yes {, with {practitioner}} other {}}, at {site}.',
  'moved.text': 'Your appointment has been moved to {when}, at {site}.',
  requested:
    'Your appointment has been requested: on {when}{who, select, yes {, with {practitioner}} other {}}, at {site}. We will confirm it by message as soon as it is registered.',
  'requested.text':
    'Your appointment has been requested: on {when}, at {site}. We will confirm it by message as soon as it is registered.',
  'requested.change': 'We have noted your request. We will let you know as soon as the change is registered.',
  'requested.answer': 'Thank you. We have noted that you are coming.',

  'visits.ask': 'You have several appointments. Which one is it?',
  'visits.option': 'For the one on {when}, press {key}.',
  'visits.option.text': '{key} = {when}',
  'no-visits.ask': 'I cannot find any upcoming appointment. To make an appointment, press 1. To finish, press 2.',
  'no-visits.ask.text': 'I cannot find any upcoming appointment. To make an appointment, reply 1. To finish, reply 2.',
  'visit.is': 'You have an appointment on {when}, at {site}.',
  'visit.where': 'Your appointment is at {site}.',
  'visit.keys':
    'To change it, press 1. To cancel it, press 2. To leave it as it is, press 3. To confirm that you are coming, press 4.',
  'visit.keys.text':
    'To change it, reply 1. To cancel it, reply 2. To leave it as it is, reply 3. To confirm that you are coming, reply 4.',
  'visit.kept': 'Your appointment stays as it was.',
  'visit.not-changeable':
    'That appointment can no longer be changed here. I will ask a person at the clinic to contact you.',
  'cancel.ask':
    'Do you want to cancel the appointment on {when}? To cancel it, press 1. To leave it as it is, press 2. To move it to another day, press 3.',
  'cancel.ask.text':
    'Do you want to cancel the appointment on {when}? To cancel it, answer 1 or YES. To leave it as it is, answer 2 or NO. To move it to another day, answer 3.',
  cancelled: 'Your appointment on {when} has been cancelled.',
  'cancelled.short': 'Your appointment has been cancelled.',

  'proposal.ask': 'We have a time for you: {when}, at {site}. To take it, press 1. To leave it, press 2.',
  'proposal.ask.text': 'We have a time for you: {when}, at {site}. Reply 1 or YES to take it, 2 or NO to leave it.',
  'proposal.declined': 'All right. Everything stays as it was.',
  'proposal.gone': 'That time is no longer available. We will tell you if another comes up.',
  'proposal.clash': 'You already have an appointment at that time.',
  'feeling.ask': 'How are you feeling? Better, press 1. The same, press 2. Worse, press 3.',
  'feeling.ask.text': 'How are you feeling? Reply 1 for better, 2 for the same, 3 for worse.',
  'feeling.thanks': 'Thank you for telling us. If it gets worse, call us. If it is serious, call 112.',
  'feeling.worse': 'Thank you for telling us. Somebody from the clinic will call you. If it is serious, call 112 now.',
  'score.ask': 'From 0 to 10, would you recommend the clinic to your family? Press the number.',
  'score.ask.text': 'From 0 to 10, would you recommend the clinic to your family? Reply with the number.',
  'score.thanks': 'Thank you.',
  'comment.thanks': 'Thank you for telling us. Somebody at the clinic will read it.',
  'comment.ask':
    'Would you like to tell us anything else? Somebody from the clinic will read it. Say it now, or say no.',
  'comment.ask.text':
    'Would you like to tell us anything else? Somebody from the clinic will read it. Write it, or reply NO.',
  'reminder.ask':
    'Will you be able to come? To confirm that you are coming, press 1. To say that you cannot come, press 2. If you want no more calls like this one, press 3.',
  'reminder.ask.text': 'Will you be able to come? Reply 1 or YES to confirm, 2 or NO if you cannot come.',
  'reminder.who': 'This is {clinic}, with an automatic reminder of your appointment.',
  'reminder.screened': 'This is {clinic}, calling about an appointment. Please put us through.',
  'reminder.voicemail': 'This was {clinic}. Please call us when you can. Thank you.',
  'reminder.silenced': 'Of course. You will get no more automatic calls from us. Your appointment stands.',
  'campaign.ask':
    'To make an appointment, press 1. To speak to a person, press 2. If you do not want calls like this one, press 3.',
  'campaign.who': 'This is {clinic}, with an automatic message.',
  'campaign.screened': 'This is {clinic}. Please put us through.',
  'campaign.silenced': 'All right. We will make no more automatic calls to you.',
  'campaign.declined': 'All right. If you want an appointment later on, call us whenever you like.',
  'reminder.unclear': 'I did not understand your answer.',
  'reminder.still':
    '{visits, plural, one {And will you be able to come to your appointment on {when}?} other {And will you be able to come to the appointments that we reminded you of?}} Reply 1 or YES to confirm, 2 or NO if you cannot come.',
  'reminder.wrong-person':
    'Sorry to have bothered you. We will give no more details here; I will ask the clinic to correct the number.',
  'reminder.complaint':
    'I am sorry about this. I am telling a person at the clinic now, who will reply as soon as possible.',
  'reminder.confirmed': 'Thank you. Your appointment on {when} is confirmed.',
  'reminder.confirmed-too': 'And so is the one on {when}.',
  'cannot.ask': 'To look for another day, press 1. To cancel the appointment on {when}, press 2.',
  'cannot.ask.text':
    'Thank you for telling us. To look for another day, reply 1. To cancel the appointment on {when}, reply 2.',

  'miss.silence': 'Are you still there? I did not hear you.',
  'miss.unclear': 'I am sorry, I did not understand.',
  'miss.unclear.text': 'I am sorry, I did not understand. Please reply with one of the numbers.',
  'miss.slowly': 'I will say it again slowly. You can use the keys on your phone.',
  'miss.person':
    'I am sorry, I could not understand. I will ask a person at the clinic to call you as soon as possible. Goodbye.',
  'miss.person.text':
    'I am sorry, I could not understand. I will ask a person at the clinic to reply to you as soon as possible.',
  'person.voice': 'All right. I will ask a person at the clinic to call you as soon as possible. Thank you, goodbye.',
  'person.text': 'All right. I will ask a person at the clinic to reply to you as soon as possible.',
  commercial:
    'Thank you for calling. This number is for patients and we do not take commercial offers here. You can write to the clinic by email. Goodbye.',
  'commercial.text':
    'Thank you for writing. We only attend to patients here, and take no commercial offers. If you are a patient, reply 0 and a person will attend to you.',
  'callback.at': 'All right. We will call you on {when}. Thank you.',
  'callback.noted': 'All right, I have made a note of it. Somebody from the clinic will call you. Thank you.',
  'person.hidden':
    'Your number is withheld and we cannot call you. Please call again with your number shown. If this is an emergency, call 112.',
  emergency: 'What you describe may be an emergency. Call 112 right now.',
  'emergency.person': 'I am also letting a person at the clinic know.',

  own: '{text}',
  'greeting.own': '{text} I am the automatic assistant.',
  closed: 'The clinic is closed now.',
  'closed.opens': 'We open on {when}.',
  'menu.again': 'Do you need anything else?',
  'menu.no-more': 'If you do not need anything else, you can hang up.',

  'answer.at': 'At {site}: {text}',
  'answer.hours': 'Our opening hours are {hours}.',
  'answer.hours-at': 'The opening hours of {site} are {hours}.',
  'answer.day-open': 'On {day} we are open {hours}.',
  'answer.day-open-at': 'On {day}, {site} is open {hours}.',
  'answer.day-closed': 'On {day} we are closed{why, select, yes {: it is {holiday}} other {}}.',
  'answer.day-closed-at': 'On {day}, {site} is closed{why, select, yes {: it is {holiday}} other {}}.',
  'answer.address': '{site} is at {address}.',
  'answer.unknown':
    'I do not know the answer to that. I have made a note of it, and somebody from the clinic will get back to you.',
  'answer.unknown-hidden':
    'I do not know the answer to that. To get one, you can leave a message with your phone number.',
  'answer.unknown-ask': 'I do not know the answer to that, but you can leave your question.',

  'target.person':
    'All right. I will leave word for {target}, and you will be called as soon as possible. Thank you, goodbye.',
  'target.person.text': 'All right. I will leave word for {target}, and you will get a reply as soon as possible.',
  'target.message': 'I cannot put you through to {target} now, but you can leave a message.',
  'target.which': 'Who would you like to speak to?',
  'target.option': 'For {target}, press {key}.',
  'target.option.text': '{key} = {target}',
  'request.is-for': 'It is for {target}.',
  'request.words':
    '{kind, select, complaint {I am sorry. Tell me what happened.} invoice {Tell me which invoice you need.} waiting {Tell me which appointment you would like, and when.} message {Tell me your message.} documents {Tell me which prescription, result or certificate you need.} prescription {Tell me which prescription you need.} results {Tell me which test you are waiting for.} certificate {Tell me which certificate you need.} other {Tell me what you need.}}',
  'request.name': 'What is the name of the patient? Tell me the first name and the surname.',
  'request.name.text': 'What is the name of the patient? Write the first name and the surname.',
  'request.phone': 'Your number is withheld. Key in your phone number and then press the hash key, or say it slowly.',
  'request.phone.text': 'Write a phone number to call you.',
  'request.no-phone': 'I did not understand the phone number.',
  'request.when': 'When would you like us to call you? Tell me the day and the time.',
  'request.closed-then': 'The clinic is closed at that time.',
  'request.is':
    '{kind, select, complaint {I am noting your complaint: {words}.} invoice {I am noting your request for an invoice: {words}.} waiting {I am noting that you would like an earlier appointment: {words}.} message {I am noting your message: {words}.} prescription {I am noting your request for a prescription: {words}.} results {I am noting that you are waiting for a result: {words}.} certificate {I am noting your request for a certificate: {words}.} other {I am noting: {words}.}}',
  'request.is-late':
    'I will say that you will be {minutes, plural, =0 {late} one {one minute late} other {# minutes late}} for your appointment on {when}.',
  'late.minutes': 'How many minutes late will you be?',
  'request.is-earlier': 'We will tell you if there is a free time before your appointment on {when}.',
  'request.is-call': 'We will call you on {when}, or soon after.',
  'request.is-of': 'In the name of {name}.',
  'request.is-phone': 'Your phone number is {phone}.',
  'request.check': 'If that is right, press 1. To correct it, press 2.',
  'request.check.text': 'If that is right, answer 1 or YES. To correct it, answer 2 or NO.',
  'request.left':
    '{kind, select, late {Thank you for telling us. The clinic knows.} waiting {I have made a note of it. We will tell you if a time becomes free.} other {I have made a note of it. Somebody from the clinic will get back to you.}}',
  'request.left-code': 'Your complaint is registered. The code is {code}. I repeat: {code}.',
  'request.left-code.text': 'Your complaint is registered with the code {code}.',
  'request.will-call': 'I have made a note of it. We will call you on {when}, or soon after.',
  'late.none': 'I cannot find any appointment for today.',
  wait: 'All right, I will wait.',
  'slow.on': 'All right, I will speak more slowly.',
  'miss.again': 'I will say it again.',
  'cancel.why':
    'Can you tell us why? If the day does not suit you, press 1. If you no longer need it, press 2. If you are going elsewhere, press 3. For another reason, press 4.',

  'sms.offer': 'Shall I send it to you by text message? To receive it, press 1. If you do not need it, press 2.',
  'sms.offer-go-on':
    'It may be easier in writing. Shall I send you a text message, so that we go on there? To receive it, press 1. To keep talking, press 2.',
  'sms.sending': 'I am sending it to this phone now.',
  'sms.go-on': 'I am sending you a text message now. Answer it and we go on from here. Goodbye.',
  'sms.not-here': 'I cannot send messages to this phone.',
  'sms.text': '{clinic}: {text}',
  'sms.continued': '{clinic}: we go on here. {text}',
  'miss.by-text': 'If you prefer to write, say: by text.',

  'birth.new': 'If this is your first visit, say: I am new. Or press 1 and then the hash key.',
  'birth.new.text': 'If this is your first visit, answer 1.',
  'new.given-name': 'I will register you as a new patient. What is the first name?',
  'new.family-name': 'And the surname?',
  'new.is': 'I have written down {name}. The surname is spelled: {spelled}.',
  'new.is.text': 'I have written down {name}.',
  'new.is-born': 'Date of birth: {born}.',
  'own-phone.ask':
    'Your number is withheld. Say the phone number that the clinic has for you, or key it in and then hash.',
  'own-phone.ask.text': 'Write the phone number that the clinic has for you.',
  'email.unproven': 'I cannot see your details by email. Somebody from the clinic will call you.',
  'hidden.name': 'What is the patient’s first name? To use the keys instead, press 1.',
  'hidden.call-you': 'All right. For somebody from the clinic to call you, I need a phone number.',

  'symptoms.example': 'These questions are an example: no doctor has signed them.',
  'symptoms.begin': 'If it is serious, call 112.',
  'symptoms.begin.text': 'I will ask a few short questions. If you think this is an emergency, call 112.',
  'symptoms.with-patient': 'Are you with the patient now?',
  'symptoms.keys-yes-no': 'For yes, press 1. For no, press 2.',
  'symptoms.keys-yes-no.text': '1 = yes. 2 = no.',
  'symptoms.worse': 'I am sorry that it is worse.',
  'symptoms.what': 'Tell me what is wrong, in your own words. If it is serious, call 112.',
  'symptoms.age': 'How old are you?',
  'symptoms.age-other': 'How old is the patient?',
  'symptoms.keys-age': 'Tell me the years, or key them in and then press hash. For a baby, tell me the months.',
  'symptoms.keys-age.text': 'Write the years. For a baby, the months: 8 MONTHS.',
  'symptoms.keys-first': 'For yes, press 1, no 2, unsure 3.',
  'symptoms.keys': 'For yes, press 1. For no, press 2. If you do not know, press 3.',
  'symptoms.keys.text': '1 = yes. 2 = no. 3 = I do not know.',
  'symptoms.keys-temperature':
    'Tell me the temperature, or key it in and press the hash key. If you do not know, just say so.',
  'symptoms.keys-temperature.text': 'Write the temperature, for example 38.5. If you do not know, write DON’T KNOW.',
  'symptoms.keys-number': 'Tell me the number, or key it in and press the hash key. If you do not know, just say so.',
  'symptoms.keys-number.text': 'Write the number. If you do not know, write DON’T KNOW.',
  'symptoms.level2':
    'I am calling the clinician on duty right now. If it gets worse, call 112. If nobody answers you, go to the emergency department.',
  'symptoms.level3': 'You need to be seen today. If it gets worse, call 112.',
  'symptoms.level4': 'We will see you in the next few days. If it gets worse, call again.',
  'symptoms.level5': 'You can book a normal appointment. If you notice anything new, call again.',
  'symptoms.none-in-time':
    'There is no time left before you need to be seen. I am letting a person at the clinic know, who will call you as soon as possible. If it gets worse, call 112.',

  'system.trouble':
    'I am sorry, we have a technical problem right now. Please call again in a few minutes. If this is an emergency, call 112.',
  'system.transfer': 'I am sorry, we have a technical problem right now. I am putting you through to the clinic.',
  'system.slow': 'I am sorry for the wait. A person at the clinic will call you as soon as possible. Goodbye.',
  'system.wait': 'One moment, please.',
  'system.unknown-number': 'The number you have dialled does not take calls. If this is an emergency, call 112.',
};
