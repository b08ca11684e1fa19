import { defineEntity, p } from '@mikro-orm/core';
import { InstantType } from '../../platform/database/columns.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicId, SiteId, StaffId } from '../../platform/kernel/ids.ts';
import type { ClinicSettings, LineChannel, OpeningHours } from '../domain/clinic.ts';

/** Rows of this module that are loaded, changed and flushed as a whole. Names are those of the columns. */
export const ClinicEntity = defineEntity({
  name: 'Clinic',
  tableName: 'clinic',
  properties: {
    id: p.uuid().$type<ClinicId>().primary(),
    name: p.string(),
    zone: p.string(),
    default_language: p.string(),
    languages: p.array(),
    settings: p.json<ClinicSettings>(),
    fhir: p.json<object>().nullable(),
    version: p.integer(),
    created_at: p.type(InstantType),
  },
});

export const LineEntity = defineEntity({
  name: 'Line',
  tableName: 'clinic_line',
  properties: {
    clinic_id: p.uuid().$type<ClinicId>().primary(),
    number: p.string().primary(),
    channels: p.array().$type<LineChannel[]>(),
    rank: p.integer().default(0),
  },
});

export const SiteEntity = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: {
    clinic_id: p.uuid().$type<ClinicId>().primary(),
    id: p.uuid().$type<SiteId>().primary(),
    name: p.string(),
    zone: p.string(),
    address: p.string().nullable(),
    phone: p.string().nullable(),
    opening_hours: p.json<readonly OpeningHours[]>(),
    active: p.boolean(),
    fhir: p.json<object>().nullable(),
    version: p.integer(),
    updated_at: p.type(InstantType),
  },
});

export const StaffEntity = defineEntity({
  name: 'Staff',
  tableName: 'staff',
  properties: {
    clinic_id: p.uuid().$type<ClinicId>().primary(),
    id: p.uuid().$type<StaffId>().primary(),
    email: p.string(),
    name: p.string(),
    role: p.string().$type<StaffRole>(),
    language: p.string(),
    password_hash: p.string(),
    active: p.boolean(),
    role_id: p.uuid().nullable(),
    version: p.integer(),
    last_sign_in_at: p.type(InstantType).nullable(),
    one_time_until: p.type(InstantType).nullable(),
    invite_hash: p.blob().nullable(),
    invite_until: p.type(InstantType).nullable(),
  },
});

export const ApiClientEntity = defineEntity({
  name: 'ApiClient',
  tableName: 'api_client',
  properties: {
    clinic_id: p.uuid().$type<ClinicId>().primary(),
    id: p.string().primary(),
    name: p.string(),
    jwks: p.json<{ readonly keys: readonly object[] }>().nullable(),
    jwks_url: p.string().nullable(),
    scopes: p.array(),
    active: p.boolean(),
    requests_per_minute: p.integer(),
    created_at: p.type(InstantType),
  },
});

/** For `openDatabase`. */
export const IDENTITY_ENTITIES = [ClinicEntity, LineEntity, SiteEntity, StaffEntity, ApiClientEntity] as const;
