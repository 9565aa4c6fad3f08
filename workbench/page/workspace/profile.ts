import type { Instance } from '../../zaf';
import type { AppLocation } from '../../zaf/workspace';
import type { Place } from './place';

/** The page of a person or an organization, as the frames beside it know it. */
export interface Profile {
  /** Stands where the key of a ticket tab would. */
  readonly key: string;
  readonly location: AppLocation & ('user_sidebar' | 'organization_sidebar');
  readonly subject: NonNullable<Instance['subject']>;
}

/** The profile at a place; undefined where something else is. */
export const profileOf = (place: Place): Profile | undefined => {
  if (place.kind === 'user') {
    return { key: `user-${place.id}`, location: 'user_sidebar', subject: { userId: place.id } };
  }
  if (place.kind === 'organization') {
    const subject = { organizationId: place.id };
    return { key: `organization-${place.id}`, location: 'organization_sidebar', subject };
  }
  return undefined;
};
