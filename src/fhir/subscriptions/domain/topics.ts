/** What a vendor may be told of. The types are those of FHIR. */
export type FocusType = 'Appointment' | 'Slot' | 'Task';
export type TopicName = 'appointment-changed' | 'slot-freed' | 'task-created';

export interface Topic {
  readonly name: TopicName;
  /** The canonical address: what a Subscription names as its criteria. */
  readonly url: string;
  readonly resourceType: FocusType;
  readonly description: string;
  /** Search parameters that a filter may use. */
  readonly filters: readonly string[];
}

export const TOPICS_BASE = 'https://centralita.dev/fhir/SubscriptionTopic';

/** Described for vendors as `fhir-profiles/topic-<name>.json`. */
export const TOPICS: readonly Topic[] = [
  {
    name: 'appointment-changed',
    url: `${TOPICS_BASE}/appointment-changed`,
    resourceType: 'Appointment',
    description:
      'A visit was booked, moved, cancelled, answered by the patient, marked, or became another patient’s by a merge.',
    filters: ['patient', 'practitioner', 'location', 'actor', 'slot', 'date', 'status', 'part-status', 'identifier'],
  },
  {
    name: 'slot-freed',
    url: `${TOPICS_BASE}/slot-freed`,
    resourceType: 'Slot',
    description:
      'A coming time that nobody has any more. The focus is the stored Slot, or the Schedule where openings are computed.',
    filters: ['schedule'],
  },
  {
    name: 'task-created',
    url: `${TOPICS_BASE}/task-created`,
    resourceType: 'Task',
    description: 'Something that a person of the clinic must do has come up.',
    filters: ['status', 'priority', 'patient', 'code', 'focus'],
  },
];

export function topicByUrl(url: string): Topic | undefined {
  return TOPICS.find((topic) => topic.url === url);
}

export function topicByName(name: TopicName): Topic | undefined {
  return TOPICS.find((topic) => topic.name === name);
}
