import * as v from 'valibot';
import { HelpdeskError } from '../../error';
import type { Draft } from '../../open-form';
import type { Host } from '../host';

/** The composer as the host tells it. */
export interface Composer {
  /** HTML in a rich editor, else plain text. */
  readonly text: string;
  readonly rich: boolean;
  readonly kind: Draft['kind'];
  /** The host's own word for the kind; there are more than two. */
  readonly type: string;
}

const paths = ['comment.text', 'comment.type', 'comment.useRichText'] as const;

/**
 * One message to the host.
 *
 * @throws HelpdeskError `unsupported` where the host tells nothing of a composer.
 */
export const readComposer = async (host: Host): Promise<Composer> => {
  const told = await host.get(paths);
  if (told.size === 0) throw new HelpdeskError('unsupported', 'no composer');
  const [text, type] = [told.get('comment.text'), told.get('comment.type')].map((value) =>
    v.is(v.string(), value) ? value : undefined,
  );
  return {
    text: text ?? '',
    rich: told.get('comment.useRichText') !== false,
    kind: type === 'internalNote' ? 'note' : 'reply',
    type: type ?? 'publicReply',
  };
};

/** Rich editors keep an empty paragraph where nothing stands. */
export const isEmpty = ({ text, rich }: Composer): boolean =>
  (rich ? text.replace(/<p>(?:\s|&nbsp;|<br\s*\/?>)*<\/p>|<br\s*\/?>/gi, '') : text).trim() === '';
