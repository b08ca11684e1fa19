-- Words of messages that a clinic is writing: nothing is sent by them before they are published, all together. One without a text goes
-- back to the words of the product.
create table own_words_draft (
  clinic_id uuid not null references clinic (id),
  template text not null check (template ~ '^[a-z][a-z-]{0,59}$'),
  channel text not null check (channel in ('sms', 'whatsapp', 'email', 'voice')),
  language text not null check (language in ('es', 'ca', 'en')),
  body text check (char_length(body) between 1 and 4000),
  -- Grows with every save.
  version integer not null default 1,
  saved_at timestamptz not null,
  -- Of the staff; absent where a program did it.
  saved_by uuid,
  primary key (clinic_id, template, channel, language)
);
alter table own_words_draft enable row level security;
alter table own_words_draft force row level security;
create policy tenant on own_words_draft using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on own_words_draft to centralita_app;
