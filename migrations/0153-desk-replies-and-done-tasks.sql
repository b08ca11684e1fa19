-- Which talk of its channel a conversation is: the thread of emails that a person of the clinic answers.
create or replace view desk_conversation with (security_invoker = true) as
  select c.clinic_id, c.id, c.channel, c.remote_address, c.local_address, c.language, c.patient_id, c.topic, c.status, c.outcome, c.opened_at,
         c.channel_key
    from conversation c;

-- What was done is listed by when, the latest first.
create index task_latest on task (clinic_id, updated_at desc, id desc);
