/** Holds the local Step Functions against recordings of the real one: `npm run conformance -- <folder>`. */
import { findGroups } from './conformance/recording.ts';
import { inWords, isGood, reportOn } from './conformance/report.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder of recordings? npm run conformance -- <folder>');
  process.exit(2);
}
let good = true;
for (const group of findGroups(folder)) {
  const report = await reportOn(group);
  console.log(inWords(report));
  good &&= isGood(report);
}
process.exit(good ? 0 : 1);
