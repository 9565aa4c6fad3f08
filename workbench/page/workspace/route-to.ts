import { text } from '../strings';
import { appSlug } from './app-place';
import type { Model } from './model';
import { go } from './navigate';
import { firstView, type Place } from './place';
import { toast } from './toasts';

/**
 * Goes where an app wants to, in the framework's words: `ticket`, `user` or `organization` and an id, `views`, `search` and
 * words, `nav_bar` and an app.
 */
export const routeTo = (model: Model, target: string, rest: readonly unknown[]): void => {
  const place = placeFor(target, rest);
  if (place === undefined) toast(model, 'alert', text('route.unknown', { target }));
  else go(model, place);
};

const placeFor = (target: string, [first, second]: readonly unknown[]): Place | undefined => {
  switch (target) {
    case 'ticket': {
      const ticket = Number(first);
      return Number.isSafeInteger(ticket) && ticket > 0 ? { kind: 'ticket', ticket } : { kind: 'new', tab: '' };
    }
    case 'user':
    case 'organization': {
      const id = Number(first);
      return Number.isSafeInteger(id) && id > 0 ? { kind: target, id } : undefined;
    }
    case 'new_ticket':
      return { kind: 'new', tab: '' };
    case 'views':
    case 'view':
      return { kind: 'views', view: firstView };
    case 'search':
      return { kind: 'search', query: String(first ?? '') };
    case 'nav_bar':
      return { kind: 'app', app: appSlug(String(first ?? '')), rest: String(second ?? '') };
    default:
      return undefined;
  }
};
