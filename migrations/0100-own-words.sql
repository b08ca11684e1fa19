-- The clinic's own words for a message, beside those of the product: every version stays. The newest holds; one without a text goes
-- back to the words of the product.
create table own_words (
  clinic_id uuid not null references clinic (id),
  template text not null check (template ~ '^[a-z][a-z-]{0,59}$'),
  channel text not null check (channel in ('sms', 'whatsapp', 'email', 'voice')),
  language text not null check (language in ('es', 'ca', 'en')),
  version integer not null check (version > 0),
  body text check (char_length(body) between 1 and 4000),
  saved_at timestamptz not null,
  -- Of the staff; absent where a program did it.
  saved_by uuid,
  primary key (clinic_id, template, channel, language, version)
);
alter table own_words enable row level security;
alter table own_words force row level security;
create policy tenant on own_words using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert on own_words to centralita_app;
