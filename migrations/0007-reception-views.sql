-- What the desk shows of calls, talks, closures and holds: views as the published surface, because a screen joins what no front
-- door offers. A change of a table changes its view in the same migration. `security_invoker`: the reader's row-level security holds.

create view desk_call with (security_invoker = true) as
  select c.clinic_id, c.id, c.direction, c.from_address, c.to_address, c.status, c.conversation_id,
         coalesce(c.patient_id, t.patient_id) as patient_id, coalesce(c.outcome, t.outcome) as outcome,
         t.language, c.duration_seconds, c.started_at, c.answered_at, c.ended_at
    from call c left join conversation t on t.clinic_id = c.clinic_id and t.id = c.conversation_id;

create view desk_turn with (security_invoker = true) as
  select t.clinic_id, t.conversation_id, t.number, t.input, t.output, t.at from conversation_turn t;

create view desk_closure with (security_invoker = true) as
  select c.clinic_id, c.id, c.site_id, c.practitioner_id, c.during, c.reason from closure c;

create view desk_hold with (security_invoker = true) as
  select o.clinic_id, o.id, o.resource_id as practitioner_id, o.hold, o.during, o.expires_at, o.conversation_key
    from occupancy o where o.kind = 'hold';

grant select on desk_call, desk_turn, desk_closure, desk_hold to centralita_app;
