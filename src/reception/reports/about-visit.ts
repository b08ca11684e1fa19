/**
 * Which visit somebody called or wrote about, as `v`: the one that was made meanwhile; else the next that they had; else the last of the
 * month before. Nothing where we do not know who it was, or they had none: then it belongs to no site and no practitioner.
 */
export function aboutVisit({
  of,
  at,
  until = at,
}: {
  /** The alias of the row, with `clinic_id` and `patient_id`. */
  readonly of: string;
  readonly at: string;
  readonly until?: string;
}): string {
  return `left join lateral (
    select b.site_id, b.practitioner_id from desk_appointment b
     where b.clinic_id = ${of}.clinic_id and b.patient_id = ${of}.patient_id and b.status <> 'entered-in-error'
       and b.start_at between ${at} - interval '30 days' and ${at} + interval '400 days' and b.created_at <= ${until} + interval '5 minutes'
     order by (b.created_at >= ${at}) desc, (b.start_at >= ${at}) desc, abs(extract(epoch from b.start_at - ${at})), b.id limit 1) v on true`;
}

/** Of the wanted site ($4) and practitioner ($5). */
export const OF_WANTED = '($4::uuid is null or v.site_id = $4) and ($5::uuid is null or v.practitioner_id = $5)';
