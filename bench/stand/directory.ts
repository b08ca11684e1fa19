import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const GIVEN =
  'María,José,Lucía,Antonio,Carmen,Ángel,Begoña,Núria,Jordi,Iñaki,María José,Ana María,Francisco,Xavier,Mercè,Óscar,Yolanda,Hugo,Martina,Paula';
const FAMILY =
  'García,Fernández,González,Rodríguez,López,Martínez,Sánchez,Pérez,Gómez,Martín,Jiménez,Giménez,Ruiz,Hernández,Díaz,Moreno,Muñoz,Álvarez,Romero,Alonso,Gutiérrez,Navarro,Torres,Domínguez,Vázquez,Ramos,Gil,Ramírez,Serrano,Blanco,Puig,Vila,Serra,Ferrer,Roca,Casals,Bosch,Etxeberria,Zubiri,Castro';

/** Patients past the front door, with what triggers would have written of their names: by word and not by person, in a tenth of the time. */
export async function addDirectory(owner: pg.Client, patients: number): Promise<string> {
  const clinicId = randomUUID();
  const at = new Date();
  await owner.query(
    `insert into clinic (id, name, zone, default_language, languages, created_at) values ($1, 'Directorio', 'Europe/Madrid', 'es', '{es}', $2)`,
    [clinicId, at],
  );
  await owner.query(`set session_replication_role = replica`);
  try {
    // Common names are common: the square of an even share bends the distribution as that of real names.
    await owner.query(
      `with given as (select string_to_array($3, ',') as names), family as (select string_to_array($4, ',') as names)
       insert into patient (clinic_id, id, given_name, family_name, birth_date, created_at, updated_at)
       select $1, gen_random_uuid(), given.names[(1 + n * 7919 % cardinality(given.names))::int],
              family.names[1 + floor(cardinality(family.names) * ((n * 104729 % 10007) / 10007.0) ^ 2)::int] || ' ' ||
              family.names[1 + floor(cardinality(family.names) * ((n * 1299709 % 9973) / 9973.0) ^ 2)::int], date '1930-01-01' + (n % 33000)::int, $5, $5
         from generate_series(1, $2::bigint) n, given, family`,
      [clinicId, patients, GIVEN, FAMILY, at],
    );
    await owner.query(
      `insert into patient_word (clinic_id, word, patient_id)
       select clinic_id, unnest(name_words(given_name || ' ' || family_name)), id from patient where clinic_id = $1`,
      [clinicId],
    );
    await owner.query('analyze patient_word');
    // Each word is sounded once, not once for everybody who is called so.
    await owner.query(
      `with known as materialized (select distinct word from patient_word where clinic_id = $1),
       sounded as materialized (select k.word, s.sound from known k, unnest(name_sounds(k.word)) s(sound))
       insert into name_sound (clinic_id, sound, kind, owner_id)
       select distinct w.clinic_id, s.sound, 'Patient', w.patient_id
         from patient_word w join sounded s on s.word = w.word where w.clinic_id = $1`,
      [clinicId],
    );
  } finally {
    await owner.query(`set session_replication_role = default`);
  }
  for (const table of ['patient', 'patient_word', 'name_sound']) await owner.query(`vacuum analyze ${table}`);
  return clinicId;
}
