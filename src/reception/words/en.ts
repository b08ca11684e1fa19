import type { es } from './es.ts';

export const en: typeof es = {
  demand: {
    until: 'There are no times of {service} until {day}. This week {people} people found none.',
    none: 'There are no times of {service}. This week {people} people found none.',
  },
  testMessage: '{clinic}: test message. There is no need to answer.',
  answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  invitation: {
    subject: 'Your access to the desk of {clinic}',
    body: `Hello {name},

You have been given access to the desk of {clinic}. Please choose your password here:

{link}

The link is for you alone, works once and until {until}. If you did not expect it, do nothing and tell the clinic.`,
  },
  taskMail: {
    subject: '{clinic}: new task ({priority}): {kind}',
    why: 'Reason',
    priority: 'Priority',
    due: 'Before',
    patient: 'Patient',
    phone: 'Telephone',
    name: 'Name they gave',
    goal: 'Wanted',
    service: 'Visit for',
    target: 'For',
    code: 'Code',
    callAt: 'Call at',
    description: 'Detail',
    times: 'Times they called',
    words: 'Said or wrote',
    open: 'Open the task',
    foot: 'Sent by the appointment system of {clinic}. Do not reply to this email: nobody reads it.',
  },
  noOpening: {
    'service-unknown': 'There is no such service.',
    'service-not-bookable': 'Patients cannot book this service themselves.',
    'no-schedule': 'Nobody offers this service.',
    'in-the-past': 'Those times have already passed.',
    'lead-time': 'It has to be requested further in advance.',
    'too-far-ahead': 'It cannot be requested so far in advance yet.',
    horizon: 'The agenda is not open for those days yet.',
    closed: 'The site is closed or the practitioner is away on those days.',
    busy: 'All times are taken.',
    'day-limit': 'Those days have as many visits of this service as a day may have.',
    'kept-for-urgent': 'Those times are kept for urgent cases and not released yet.',
    'no-asset': 'The room or device that this visit needs is not free.',
    practitioner: 'This practitioner has no free times; others do.',
    site: 'There are no free times at this site; there are at others.',
    period: 'There are no free times on those days; there are on others.',
    'wanted-times': 'There are no free times at the requested hours.',
    'part-of-day': 'There are no free times in that part of the day.',
    deadline: 'There was no time before the one set by triage.',
    declined: 'None of the times offered suited.',
    other: 'No free time fits the request.',
  },
};
