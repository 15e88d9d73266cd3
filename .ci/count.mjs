// Reads the test runner's report and ends with its counts in one line. Anything that is not a clean pass ends with 1.
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
let counts;
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.log(`The tests ended with ${status} and left no report.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// A file that could not be run at all has no tests to count as failed, but it has failed.
const broken = counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
for (const { name, message } of broken) console.log(`Not run: ${name}: ${message}`);
const failed = counts.numFailedTests + broken.length + (counts.numFailedTests + broken.length === 0 && status !== '0' ? 1 : 0);
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || counts.numPassedTests === 0 ? 1 : 0;
