import type { FlagCause } from '../../../src/facts/flag';
import type { Translate } from '../../shared/i18n/words';
import type { useBoardTexts } from '../texts';

/** A flag's name: the engine's as the sidebar names it, a call for help in the board's own words. */
export const flagName = (cause: FlagCause, t: Translate, board: ReturnType<typeof useBoardTexts>): string =>
  cause === 'help-wanted' ? board('flag.helpWanted') : t(`flags.${cause}`);
