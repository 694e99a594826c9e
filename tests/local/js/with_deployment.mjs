// node with_deployment.mjs TEST -- COMMAND [ARGS…]
// Starts COMMAND, which prints one JSON line {url, loginSessionId, machineId, workers}, runs TEST against it with
// node's test runner, and ends COMMAND. TEST finds the line in OCO_STATE.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
if (!fs.existsSync(path.join(here, 'node_modules', 'convex'))) {
  console.error(`The npm packages are missing: run "npm ci" in ${here}.`);
  process.exit(1);
}
const separator = process.argv.indexOf('--');
const [test] = process.argv.slice(2, separator);
const [command, ...args] = process.argv.slice(separator + 1);

const deployment = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
deployment.on('error', (e) => { console.error(`${command}: ${e.message}`); process.exit(1); });
const lines = readline.createInterface({ input: deployment.stdout })[Symbol.asyncIterator]();
const { value: state, done } = await lines.next();
if (done) {
  console.error(`${command} ended without a word`);
  process.exit(1);
}

// The test asks for things by lines to us: a command for the deployment's stdin.
const runner = spawn(process.execPath, ['--test', '--test-reporter', 'spec', test],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, OCO_STATE: state } });
const status = await new Promise((resolve) => runner.on('exit', (code) => resolve(code ?? 1)));
deployment.kill();
process.exit(status);
