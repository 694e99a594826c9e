// node run.mjs TEST -- COMMAND [ARGS…]
// Starts COMMAND (see host.mjs), runs TEST against it with node's test runner and ends it. TEST finds what COMMAND
// printed in OCO_STATE, and COMMAND itself in OCO_COMMAND.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDeployment } from './host.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
if (!fs.existsSync(path.join(here, 'node_modules', 'convex'))) {
  console.error(`The npm packages are missing: run "npm ci" in ${here}.`);
  process.exit(1);
}
const separator = process.argv.indexOf('--');
const test = process.argv[2];
const command = process.argv.slice(separator + 1);
const deployment = await startDeployment(command[0], command.slice(1));
const runner = spawn(process.execPath, ['--test', '--test-reporter', 'spec', test], {
  stdio: 'inherit',
  env: { ...process.env, OCO_STATE: JSON.stringify(deployment.state), OCO_COMMAND: JSON.stringify(command) },
});
const status = await new Promise((resolve) => runner.on('exit', (code) => resolve(code ?? 1)));
deployment.stop();
process.exit(status);
