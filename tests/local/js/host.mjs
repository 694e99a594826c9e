// Starts a deployment that prints one JSON line {url, loginSessionId, machineId, workers} and obeys lines on stdin.
import { spawn } from 'node:child_process';
import readline from 'node:readline';

export async function startDeployment(command, args) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
  });
  failed.catch(() => {});
  const line = new Promise((resolve) => readline.createInterface({ input: child.stdout }).once('line', resolve));
  const state = JSON.parse(await Promise.race([line, failed]));
  return { state, tell: (text) => child.stdin.write(`${text}\n`), stop: () => child.kill() };
}
