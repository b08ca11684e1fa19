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

-- ── web chat ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table chat_setting (
  clinic_id uuid primary key references clinic (id),
  enabled boolean not null default false,
  -- Of the pages that may carry the chat: https://www.clinic.example
  origins text[] not null default '{}',
  updated_at timestamptz not null
);

-- Somebody in front of a browser. Real time, as of every token.
create table chat_session (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  token_hash bytea not null,
  -- Proven by a code that was sent there; absent: nobody is told anything.
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  asks_phone boolean not null default false,
  conversation_id uuid,
  last_number integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (clinic_id, id)
);
create unique index chat_session_token on chat_session (clinic_id, token_hash);
create index chat_session_conversation on chat_session (clinic_id, conversation_id) where conversation_id is not null;

create table chat_message (
  clinic_id uuid not null,
  session_id uuid not null,
  number integer not null,
  side text not null check (side in ('patient', 'assistant', 'person')),
  body text not null check (body <> ''),
  -- Of what the browser sent, and of the answer to it: a repeat adds nothing.
  input_key text,
  at timestamptz not null,
  primary key (clinic_id, session_id, number),
  foreign key (clinic_id, session_id) references chat_session (clinic_id, id) on delete cascade
);
create unique index chat_message_input on chat_message (clinic_id, session_id, input_key) where input_key is not null;

-- One-time codes. There is a row also for a number that nobody has: it is limited in the same way, and nothing is sent.
create table chat_code (
  clinic_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  phone text not null,
  code_hash bytea not null,
  tries integer not null default 0,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, session_id) references chat_session (clinic_id, id) on delete cascade
);
create index chat_code_made on chat_code (clinic_id, made_at);

do $$
declare
  name text;
begin
  foreach name in array array['chat_setting', 'chat_session', 'chat_message', 'chat_code'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;
