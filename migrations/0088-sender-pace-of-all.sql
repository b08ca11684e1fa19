-- Every message of a sender draws from its one row, not only those of campaigns: tokens that fill up again, and the line of those who wait.
alter table sender_pace
  -- what this sender is granted by the carrier; null: what is usual for the channel
  add column per_minute integer check (per_minute between 1 and 10000000),
  add column tokens double precision not null default 0,
  -- the instant of `tokens`; long ago: full
  add column filled_at timestamptz not null default 'epoch',
  -- the last place given to a message that waits for its turn, and to one that goes before those
  add column queued_to timestamptz not null default 'epoch',
  add column first_to timestamptz not null default 'epoch';
