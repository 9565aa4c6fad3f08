import { noSuchApi } from './api-error';
import { leaves, type Properties } from './property';
import { contextOf } from './scope';
import { timeZoneShape, toTimeZone } from './time-zone';
import { toUser, userShape } from './user-shape';
import type { JsonRecord } from './workspace';

/** What every location knows: the frame, its instances, the account and the signed-in person. */
export const coreProperties: Properties = {
  instances: {
    read: ({ app, host, workspace }) =>
      Object.fromEntries(host.instancesOf(app.id).map((one) => [one.guid, contextOf(one, workspace)])),
  },
  'viewport.size': { shape: leaves('width', 'height'), read: ({ host }) => host.viewport() },
  isCollapsed: { read: ({ host, instance }) => host.isCollapsed(instance.guid) },
  visible: { read: ({ host, instance }) => host.isVisible(instance.guid) },
  'appsTray.isVisible': {
    read: ({ workspace }) => {
      if (workspace.isTrayShown === undefined) throw noSuchApi();
      return workspace.isTrayShown();
    },
  },
  colorScheme: { read: ({ workspace }) => workspace.colorScheme() },
  assetURL: {
    read: ({ app }, [file]) => {
      if (file === undefined) throw noSuchApi();
      return new URL(`assets/${file}`, app.base).href;
    },
  },
  // What was not created is undefined.
  requirement: {
    shape: leaves('requirement_id'),
    read: ({ app }, [identifier = '']) =>
      Object.hasOwn(app.requirements, identifier) ? { requirement_id: app.requirements[identifier] } : undefined,
  },
  currentAccount: {
    shape: { ...leaves('planName', 'subdomain', 'daysLeftInTrial'), timeZone: timeZoneShape },
    read: ({ workspace: { account } }) => ({
      planName: account.plan_name ?? null,
      subdomain: account.subdomain,
      daysLeftInTrial: account.days_left_in_trial ?? null,
      timeZone: toTimeZone(account.time_zone, account.iana_time_zone),
    }),
  },
  currentUser: {
    shape: userShape,
    read: ({ workspace }) => {
      const around = workspace.myGroups();
      return toUser(workspace.me(), {
        groups: around.filter((record) => !isOrganization(record)),
        organizations: around.filter(isOrganization),
      });
    },
  },
  'currentUser.customField': { read: ({ workspace }, [key]) => userField(workspace.me(), key) },
};

/** Value of a user field by its key; an unknown key throws "No such Api". */
export const userField = (record: JsonRecord | undefined, key: string | undefined): unknown => {
  if (key === undefined) throw noSuchApi();
  const fields = record?.user_fields;
  if (typeof fields !== 'object' || fields === null) return undefined;
  if (!Object.hasOwn(fields, key)) throw noSuchApi();
  return (fields as JsonRecord)[key];
};

const isOrganization = (record: JsonRecord): boolean => 'domain_names' in record || 'organization_fields' in record;
