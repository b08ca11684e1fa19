-- Vendors' systems: keys by address, a rate of their own, and subscriptions with the events that they were or will be told.

alter table api_client alter column jwks drop not null;
alter table api_client add column jwks_url text check (jwks_url <> '');
alter table api_client add constraint api_client_keys check ((jwks is null) <> (jwks_url is null));
alter table api_client add column requests_per_minute integer not null default 6000
  check (requests_per_minute between 1 and 1000000);

-- What a client wants to be told. Its secrets (header lines, signing secret) are sealed.
create table event_subscription (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  client_id text not null,
  status text not null check (status in ('requested', 'active', 'error', 'off')),
  -- Null: a search of R4 (`criteria`) instead of a topic.
  topic text check (topic in ('appointment-changed', 'slot-freed', 'task-created')),
  resource_type text not null check (resource_type in ('Appointment', 'Slot', 'Task')),
  -- Searches of that type, all of which the resource must fulfil.
  queries text[] not null,
  content text not null check (content in ('ping', 'empty', 'id-only', 'full-resource')),
  endpoint text not null check (endpoint <> ''),
  headers_sealed text,
  secret_sealed text not null,
  heartbeat_seconds integer check (heartbeat_seconds >= 60),
  timeout_seconds integer not null check (timeout_seconds between 1 and 60),
  most_events integer not null check (most_events between 1 and 100),
  ends_at timestamptz,
  error text,
  -- Events are numbered from 1; up to `settled_count` they were delivered, or lie before the last activation.
  event_count bigint not null default 0,
  settled_count bigint not null default 0,
  failures integer not null default 0,
  -- Counts the deliveries: each has at most one job at a time.
  round integer not null default 0,
  activation integer not null default 0,
  last_contact_at timestamptz,
  fhir jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, client_id) references api_client (clinic_id, id) on delete cascade,
  check (settled_count <= event_count)
);
create index event_subscription_listening on event_subscription (clinic_id, resource_type) where status in ('active', 'error');
create index event_subscription_client on event_subscription (clinic_id, client_id);

-- What happened, by subscription and number. One domain event may be about several resources.
create table subscription_event (
  clinic_id uuid not null references clinic (id),
  subscription_id uuid not null,
  number bigint not null,
  event_id uuid not null,
  focus_type text not null,
  focus_id uuid not null,
  occurred_at timestamptz not null,
  primary key (clinic_id, subscription_id, number),
  foreign key (clinic_id, subscription_id) references event_subscription (clinic_id, id) on delete cascade,
  unique (clinic_id, subscription_id, event_id, focus_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['event_subscription', 'subscription_event'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;

-- A client sees its own: code that does not say whose it reads sees none.
create view fhir_subscription with (security_invoker = true) as
  select s.clinic_id, s.id, s.client_id, s.status, s.topic, s.resource_type, s.queries, s.content, s.endpoint, s.heartbeat_seconds,
         s.timeout_seconds, s.most_events, s.ends_at, s.error, s.fhir, s.version, s.created_at, s.updated_at
    from event_subscription s where s.client_id = current_setting('app.client', true);

grant select on fhir_subscription to centralita_app;
