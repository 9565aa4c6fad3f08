/** What the sidebar loads late is compiled before the first test, which otherwise waits for the compiler. */
import '../../../app/sidebar/draft';
import '../../../app/sidebar/flags';
import '../../../app/sidebar/form';
import '../../../app/sidebar/ledger/Ledger';
import '../../../app/sidebar/Rest';
import '../../../app/sidebar/say/Say';
import '../../../app/sidebar/sheet';
import '../../../src/ledgers/promises';
import '../../../src/text/hear';
import '../../../src/text/tone/model';
