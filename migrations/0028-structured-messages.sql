-- Tasks of the desk, told to where staff work: rules of the clinic (email, signed webhook), and each delivery with its state.

create table task_route (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  name text not null check (name <> ''),
  active boolean not null default true,
  -- Why it was switched off by itself: the endpoint answered 410.
  ended text check (ended in ('gone')),
  -- Empty: any.
  kinds text[] not null default '{}',
  priorities text[] not null default '{}',
  reasons text[] not null default '{}',
  content text not null check (content in ('link-only', 'full')),
  target text not null check (target in ('email', 'webhook')),
  language text not null,
  emails text[] not null default '{}',
  url text,
  secret_sealed text,
  -- Signs beside the new one until then, so that the receiver can change over.
  previous_sealed text,
  previous_until timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  check ((target = 'email') = (cardinality(emails) > 0)),
  check ((target = 'webhook') = (url is not null and secret_sealed is not null)),
  check ((previous_sealed is null) = (previous_until is null))
);

create table task_delivery (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  route_id uuid not null,
  task_id uuid not null,
  -- The email address; of a webhook nothing, because it is the route's.
  address text not null default '',
  status text not null check (status in ('planned', 'dispatching', 'delivered', 'failed', 'unknown')),
  attempts integer not null default 0,
  -- Counts the replays by hand.
  replays integer not null default 0,
  claim_token uuid,
  next_try_at timestamptz,
  reason text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  delivered_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, route_id) references task_route (clinic_id, id) on delete cascade,
  foreign key (clinic_id, task_id) references task (clinic_id, id) on delete cascade
);
-- One delivery for one task and receiver: an event that is told twice makes no second one.
create unique index task_delivery_once on task_delivery (clinic_id, route_id, task_id, address);
create index task_delivery_newest on task_delivery (clinic_id, created_at desc, id desc);

do $$
declare
  name text;
begin
  foreach name in array array['task_route', 'task_delivery'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;
