/** All that is held of the cloud system, in one run: synthesising it takes longer than everything that is asked of it. */
import './permissions.suite.ts';
import './data.suite.ts';
import './functions.suite.ts';
import './doors.suite.ts';
import './workflows.suite.ts';
import './alarms.suite.ts';
import './dashboard.suite.ts';
import './operators.suite.ts';
import './firewall.suite.ts';
import './rules.suite.ts';
