-- What the report on the service adds to what the desk reads of the queue: why somebody waited, in which language, and how it ended.
create or replace view desk_queue_entry with (security_invoker = true) as
  select q.clinic_id, q.id, q.call_id, q.kind, q.status, q.site_id, q.entered_at, q.connected_at, q.ended_at, q.staff_id,
         q.reason, q.language, q.outcome, q.promised_at
    from queue_entry q;

-- Complaints are few among many tasks, and asked for by when they came.
create index task_complaint on task (clinic_id, created_at) where reason in ('request-complaint', 'complaint');
