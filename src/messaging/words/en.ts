import type { es } from './es.ts';

export const en: typeof es = {
  messages: {
    stopped: '{clinic}: we will send no more messages to this number. To receive them again, reply START.',
    started: '{clinic}: you will receive our messages on this number again.',
    wordsPlease:
      '{clinic}: we can only read text here. Please write what you need in words, or PERSON and we will call you.',
    pressedLate:
      '{clinic}: that button belongs to an earlier message and nothing was changed. Please write what you need, or PERSON and we will call you.',
  },
  chat: {
    askPhone:
      'First I have to check who you are. Write your mobile number in the box: if the clinic has it, you will receive a code by SMS.',
    proven: 'Thank you, the number is right. Now write the patient’s date of birth.',
    sms: '{clinic}: your code for the chat is {code}. It expires in 10 minutes. Do not give it to anybody.',
  },
  widget: {
    open: 'Open the chat',
    close: 'Close the chat',
    title: 'Appointment chat',
    emergency: 'If this is an emergency, call 112.',
    log: 'Conversation',
    write: 'Write your message',
    send: 'Send',
    you: 'You',
    assistant: 'Automatic assistant',
    person: 'A person at the clinic',
    phone: 'Mobile number',
    askCode: 'Receive a code',
    code: '6-digit code',
    check: 'Check',
    sent: 'If the clinic has this number, the code will arrive in a moment.',
    wrong: 'The code is not right or has expired.',
    phoneInvalid: 'Write a mobile number, for example 600 111 222.',
    busy: 'There are too many messages now. Wait a minute and try again.',
    failed: 'There is no connection. Your message was not sent; please try again.',
    over: 'The conversation has expired. Close the chat and open it again.',
  },
  email: {
    noWords: 'Your email arrived without any text. Please write to us in words what you need.',
    noAttachments: 'We cannot open files that are sent by email. If they matter, please bring them to the clinic.',
  },
};
