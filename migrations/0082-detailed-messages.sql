-- Who agreed that reminders name the service and the practitioner: whoever holds the telephone reads it.
alter table patient add column detailed_messages boolean not null default false;
