-- Who agreed to WhatsApp is written to at their mobile number. Set where the carrier says that this number is not there.
alter table contact_point add column no_whatsapp_at timestamptz;
