-- Who of the staff takes calls, and which callers wait for them. Our own distribution: the carrier only rings and connects.
create table agent (
  clinic_id uuid not null references clinic (id),
  staff_id uuid not null,
  -- 'busy' is set by a call that rings or is talked; only who has none can be rung
  presence text not null check (presence in ('available', 'busy', 'wrap-up', 'away')),
  -- E.164; absent: rung in the browser
  desk_phone text,
  skills text[] not null default '{}',
  site_ids uuid[] not null default '{}',
  languages text[] not null default '{}',
  idle_since timestamptz not null,
  wrap_up_until timestamptz,
  -- rings in a row that were not answered: who has fewer is rung first
  misses integer not null default 0 check (misses >= 0),
  changed_at timestamptz not null,
  primary key (clinic_id, staff_id),
  foreign key (clinic_id, staff_id) references staff (clinic_id, id) on delete cascade,
  check ((presence = 'wrap-up') = (wrap_up_until is not null))
);

create table queue_entry (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  call_id uuid not null,
  -- 'direct': the staff's phones ring first; 'callback': nobody is on the line, the place is kept
  kind text not null check (kind in ('direct', 'waiting', 'callback')),
  status text not null check (status in ('waiting', 'ringing', 'talking', 'finished', 'abandoned', 'left')),
  reason text not null,
  priority integer not null,
  skill text,
  site_id uuid,
  language text not null,
  caller_sid text not null,
  caller_number text not null,
  line_number text not null,
  conversation_id uuid,
  entered_at timestamptz not null,
  -- what the caller was told: until when somebody should have answered
  promised_at timestamptz,
  give_up_at timestamptz not null,
  -- only this one is rung, after a transfer by name
  wanted_staff_id uuid,
  staff_id uuid,
  offered_at timestamptz,
  connected_at timestamptz,
  ended_at timestamptz,
  -- its name is ours, its id the carrier's
  conference text,
  conference_sid text,
  outcome text,
  primary key (clinic_id, id),
  foreign key (clinic_id, call_id) references call (clinic_id, id),
  check ((status in ('ringing', 'talking')) <= (staff_id is not null))
);
create index queue_entry_open on queue_entry (clinic_id, priority, entered_at) where status in ('waiting', 'ringing', 'talking');
create index queue_entry_caller on queue_entry (clinic_id, caller_sid);
create index queue_entry_call on queue_entry (clinic_id, call_id);
create index queue_entry_ended on queue_entry (clinic_id, ended_at) where ended_at is not null;
-- whatever two processes believe, one person is never rung for two calls
create unique index queue_entry_agent on queue_entry (clinic_id, staff_id) where status in ('ringing', 'talking');

-- The telephones that take part in one entry.
create table queue_leg (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  entry_id uuid not null,
  role text not null check (role in ('caller', 'agent', 'target', 'supervisor')),
  staff_id uuid,
  address text not null,
  provider_sid text,
  status text not null check (status in ('calling', 'joined', 'over')),
  held boolean not null default false,
  -- of a supervisor: heard by nobody, by the agent alone, by everybody
  mode text check (mode in ('listen', 'coach', 'barge')),
  created_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, entry_id) references queue_entry (clinic_id, id)
);
create index queue_leg_entry on queue_leg (clinic_id, entry_id);
create unique index queue_leg_sid on queue_leg (clinic_id, entry_id, provider_sid) where provider_sid is not null;
create index queue_leg_staff on queue_leg (clinic_id, staff_id) where status <> 'over';

alter table agent enable row level security;
alter table agent force row level security;
create policy tenant on agent using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
alter table queue_entry enable row level security;
alter table queue_entry force row level security;
create policy tenant on queue_entry using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
alter table queue_leg enable row level security;
alter table queue_leg force row level security;
create policy tenant on queue_leg using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on agent, queue_entry, queue_leg to centralita_app;
