import type { HostApp } from '../../zaf';
import type { Model } from './model';

/** An app's name in the address: lower case with dashes. */
export const appSlug = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, '-');

/** The app whose page is at `/agent/apps/<slug>`. */
export const appAt = (model: Pick<Model, 'apps'>, slug: string): HostApp | undefined =>
  model.apps().find((app) => app.locations.nav_bar !== undefined && appSlug(app.name) === slug);
