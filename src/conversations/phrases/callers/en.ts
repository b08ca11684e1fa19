import type { es } from './es.ts';

const what =
  `{what, select, visits {your appointments} papers {prescriptions, results, certificates or invoices} about {information about the clinic}
 list {hear your appointments} confirm {confirm an appointment} late {tell us that you are late} waiting {be told of an earlier time}
 prescription {a prescription} results {a result} certificate {a certificate} invoice {an invoice}
 hours {opening hours and address} parking {parking} preparation {how to prepare for a test} prices {prices} insurance {insurance}
 symptoms {tell us what is wrong, if you feel unwell} callback {be called at a time} message {leave a message} complaint {make a complaint} phone {change your phone number} details {hear who your appointment is with, or what for}
 slow {slower speech} other {go back to the beginning}}`.replaceAll('\n', '');

export const en: Readonly<Record<keyof typeof es, string>> = {
  'language.text': '{key} = English',
  'language.say': 'In English, say: English.',
  'menu.help': 'You can tell me in your own words what you need.',
  'menu.repeat': 'To hear the options again, press the star key.',
  'new.correct': 'All right, let us correct it.',
  'new.which':
    'What is wrong? The first name, press 1. The surname, press 2. The date of birth, press 3. The phone number, press 4.',
  'new.which.text': 'What is wrong? 1 = the first name. 2 = the surname. 3 = the date of birth. 4 = the phone number',
  'other.option': `{what, select, visits {For} papers {For} about {For} prescription {For} results {For} certificate {For} invoice {For} hours {For} parking {For} preparation {For} prices {For} insurance {For} slow {For} other {To}} ${what}, press {key}.`,
  'other.option.text': `{key} = ${what}`,
  'acting.message':
    'I cannot give details or change appointments of that person this way. You can leave a message, and somebody from the clinic will call you.',
  'whose.one': 'Are you calling for {name}? If so, press 1. If not, press 2.',
  'whose.one.text': 'Is it for {name}? 1 = yes. 2 = no',
  'whose.ask': 'Who is it for?',
  'whose.option': 'For {name}, press {key}.',
  'whose.option.text': '{key} = {name}',
  'whose.self': 'For yourself, press {key}.',
  'whose.self.text': '{key} = for yourself',
  'whose.by-date': 'All right.',
  'visit.of-other': 'There is an appointment on {when}, at {site}.',
  'cancelled.why': 'If you like, tell us why.',
  'cancelled.noted': 'All right, thank you for telling us. Your appointment is already cancelled.',
  'other.on':
    'All right, you are calling for {who, select, daughter {your daughter} son {your son} child {the child} girl {the girl} boy {the boy} mother {your mother} father {your father} wife {your wife} husband {your husband} sister {your sister} brother {your brother} granddaughter {your granddaughter} grandson {your grandson} grandmother {your grandmother} grandfather {your grandfather} other {somebody else}}.',
  'other.on.text': 'All right, it is for somebody else.',
  'relay.on': 'All right, there is no hurry. Take all the time you need.',
  'relay.patient-phone':
    'Say or key in the patient’s phone number, the one that the clinic has. When you finish, press the hash key.',
  'relay.phone': 'Say or key in a phone number where we can reach the patient. When you finish, press the hash key.',
  'relay.person':
    'All right. I am telling a person at the clinic. We cannot call this service back. If nobody answers you now, please call again and leave a message with the patient’s phone number.',
  'code.ask':
    'To make sure that it is you, I have sent a six-digit code by SMS to the mobile ending in {ending}. Key it in, or say it digit by digit. If you do not receive it, press 2 and hash.',
  'code.ask.text':
    'To make sure that it is you, we have sent a six-digit code by SMS to the mobile ending in {ending}. Write it here. If you do not receive it, reply NO.',
  'birth.elsewhere': 'If you are calling from another phone, say: another phone. Or press 2 and hash.',
  'birth.elsewhere.text': 'If you are writing from another phone, reply 2.',
  'on-file.ask':
    'Which phone number does the clinic have for {who, select, self {you} other {the patient}}? Key it in and then hash, or say it slowly.',
  'on-file.ask.text':
    'Which phone number does the clinic have for {who, select, self {you} other {the patient}}? Please type it.',
  'code.ask-word':
    'If the details match, a six-digit code will reach the mobile that the clinic has, by text. Key it in, or say it digit by digit. If it does not come, press 2 and hash.',
  'code.ask-word.text':
    'If the details match, a six-digit code will reach the mobile that the clinic has, by text. Type it here. If it does not come, reply NO.',
  'details.offer':
    'To tell you who it is with and what for, I have to text a code to the mobile we have for you. To receive it, press 1. If you do not need it, press 2.',
  'details.offer.text':
    'To tell you who it is with and what for, we have to text a code to the mobile we have for you. To receive it, reply 1 or YES. If you do not need it, reply 2 or NO.',
  'code.wrong': 'The code is not right.',
  'code.sms': '{clinic}: your code is {code}. It expires in 10 minutes. Do not give it to anybody who calls you.',
  'visit.details': 'It is for {service}, with {practitioner}.',
  'phone.new': 'What is the new number? Key it in and then hash, or say it slowly.',
  'phone.new.text': 'What is the new number? Please write it.',
  'phone.invalid': 'That phone number is not valid.',
  'phone.same': 'That is the number that we already have.',
  'phone.is': 'The new number is {phone}.',
  'phone.changes':
    'Noted. The new number is valid from {when}. Until then the old one stays, and we let that phone know by SMS.',
  'phone.notice':
    '{clinic}: somebody asked to change your phone number to one ending in {ending}. It is valid from {when}. If it was not you, call us before then.',
  'phone.by-person':
    'I cannot check here that it is you. I will note it down, and a person from the clinic will call you.',
};
