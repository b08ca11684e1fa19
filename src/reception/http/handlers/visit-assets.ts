import { assetsInstead, assetsOfVisits, changeAsset, getAppointment, listAssets } from '../../../agenda/index.ts';
import { showAppointment, takenAssetOut } from '../appointment-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { appointmentOut } from '../shapes/agenda.ts';
import { visitAssetBody, visitAssetsOut, visitAssetsParams } from '../shapes/asset.ts';
import { CHANGE_REFUSALS, settled } from './appointments.ts';

/** The rooms and devices of a visit. */
export const visitAssetRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/appointments/{id}/assets',
    tag: 'Appointments',
    summary: 'The rooms and devices that a visit has, and what it could have instead of each',
    policy: 'agenda.read',
    status: 200,
    refusals: ['appointment-unknown'],
    params: visitAssetsParams,
    answer: visitAssetsOut,
    handle: async ({ ctx, params: { id } }) => {
      const visit = await getAppointment(ctx, id);
      if (!visit) throw problemOf({ code: 'appointment-unknown' });
      const [had, assets] = await Promise.all([assetsOfVisits(ctx, [id]), listAssets(ctx)]);
      const theirs = assets.filter((one) => had.get(id)?.includes(one.id));
      const choices = theirs.map(async (one) => ({
        ...takenAssetOut(one),
        instead: (await assetsInstead(ctx, one.id, visit))
          .filter((other) => !theirs.includes(other))
          .map(takenAssetOut),
      }));
      return { assets: await Promise.all(choices) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/appointments/{id}/asset',
    tag: 'Appointments',
    summary: 'Give a visit another room or device of the same type and site',
    policy: 'agenda.write',
    status: 200,
    refusals: [...CHANGE_REFUSALS, 'asset-unknown', 'asset-taken'],
    params: visitAssetsParams,
    body: visitAssetBody,
    answer: appointmentOut,
    handle: async ({ ctx, caller, params, body }) => {
      const result = await changeAsset(ctx, { appointmentId: params.id, cause: 'desk', ...body });
      return showAppointment(ctx, caller, await settled(ctx, result));
    },
  }),
];
