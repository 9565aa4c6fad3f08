import { helpdeskSuite } from '../../../support/helpdesk-suite';
import { openZafWorld } from '../../../support/zaf-world';

helpdeskSuite('the ZAF adapter', openZafWorld);
