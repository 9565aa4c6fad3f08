import { toneOf } from '../../src/text/tone';
import { toneModel } from '../../src/text/tone/model';

/** The tone that the command hears by. The app loads the same model when the badge is drawn; here nobody waits for it. */
export const tone = toneOf(toneModel);
