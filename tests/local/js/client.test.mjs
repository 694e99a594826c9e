// The official JavaScript client against the embedded deployment.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ConvexClient, ConvexHttpClient } from 'convex/browser';
import { anyApi as api } from 'convex/server';
import { startDeployment } from './host.mjs';

const [command, ...args] = JSON.parse(process.env.OCO_COMMAND);
let host, url, login, worker, token, http;

before(async () => {
  host = await startDeployment(command, args);
  url = host.state.url;
  login = { sessionId: host.state.loginSessionId };
  const parts = /^machine_(.+):worker_(.+):secret_(.+)$/.exec(host.state.workers[0].token);
  worker = { workerId: parts[2] };
  token = { machineId: parts[1], workerId: parts[2], secret: parts[3] };
  http = new ConvexHttpClient(url, { logger: false });
  await http.mutation(api.workers.register, { ...token, workingDirectory: '/tmp', username: 'test' });
});
after(() => host?.stop());

/** Follows a query; until(predicate) waits for a result that satisfies it. */
function follow(client, query, queryArgs) {
  const waiting = [];
  let last;
  const stop = client.onUpdate(query, queryArgs, (value) => {
    last = value;
    for (const w of waiting.filter((x) => x.predicate(value))) { waiting.splice(waiting.indexOf(w), 1); w.resolve(value); }
  });
  const until = (predicate) => new Promise((resolve) => {
    if (last !== undefined && predicate(last)) resolve(last);
    else waiting.push({ predicate, resolve });
  });
  return { until, stop };
}

test('HTTP: query, mutation, error', async () => {
  const machines = await http.query(api.machines.list, login);
  assert.equal(machines[0].machineId, host.state.machineId);
  const chat = await http.mutation(api.chat.startSession, { ...login, ...worker });
  assert.equal(typeof chat, 'string');
  await assert.rejects(http.mutation(api.chat.startSession, { ...worker, sessionId: 'nobody' }), /Not logged in/);
  await assert.rejects(http.query(api.chat.getMessages, { ...login, chatSessionId: chat, extra: 1 }), /ArgumentValidationError/);
  await assert.rejects(http.query(api.chat.nothing, {}), /Could not find public function/);
  await assert.rejects(http.action(api.chat.nothing, {}), /Could not find public function/);
});

test('a subscription sees a change, and a mutation goes over the socket', async () => {
  const client = new ConvexClient(url, { logger: false });
  try {
    const chat = await client.mutation(api.chat.startSession, { ...login, ...worker });
    const messages = follow(client, api.chat.subscribeToMessages, { ...login, chatSessionId: chat });
    await messages.until((m) => m.length === 0);
    const answer = await client.mutation(api.chat.sendMessage, { ...login, chatSessionId: chat, content: 'Grüße 👋', model: 'p/m' });
    const seen = await messages.until((m) => m.length === 2);
    assert.equal(seen[0].content, 'Grüße 👋');
    assert.equal(seen[1].id, answer);
    // from somewhere else
    const chunks = follow(client, api.chat.subscribeToChunks, { ...login, chatSessionId: chat, messageId: answer });
    for (let i = 0; i < 5; i++) await http.mutation(api.chat.writeChunk, { chatSessionId: chat, messageId: answer, chunk: `${i};`, sequence: i });
    assert.equal((await chunks.until((c) => c.length === 5)).map((c) => c.chunk).join(''), '0;1;2;3;4;');
    await http.mutation(api.chat.completeStructuredMessage, { chatSessionId: chat, messageId: answer, content: '0;1;2;3;4;', reasoning: 'r' });
    assert.equal((await messages.until((m) => m[1].completed))[1].reasoning, 'r');
    await assert.rejects(client.mutation(api.chat.endSession, { ...login, chatSessionId: 'none' }), /Chat session not found/);
  } finally {
    await client.close();
  }
});

test('a failed subscription says why and leaves the others alone', async () => {
  const client = new ConvexClient(url, { logger: false });
  try {
    const error = new Promise((resolve) => client.onUpdate(api.machines.list, { sessionId: 'nobody' }, () => {}, resolve));
    const good = follow(client, api.machines.list, login);
    assert.match((await error).message, /Not logged in/);
    assert.equal((await good.until((m) => m.length > 0))[0].machineId, host.state.machineId);
  } finally {
    await client.close();
  }
});

test('every socket dropped: the client comes back and nothing is applied twice', async () => {
  const client = new ConvexClient(url, { logger: false });
  try {
    const chat = await client.mutation(api.chat.startSession, { ...login, ...worker });
    const answer = await client.mutation(api.chat.sendMessage, { ...login, chatSessionId: chat, content: 'go', model: 'p/m' });
    const chunks = follow(client, api.chat.subscribeToChunks, { ...login, chatSessionId: chat, messageId: answer });
    const count = 60, calls = [];
    for (let i = 0; i < count; i++) {
      calls.push(client.mutation(api.chat.writeChunk, { chatSessionId: chat, messageId: answer, chunk: `${i};`, sequence: i }));
      if (i === 20 || i === 40) { host.tell('drop-sockets'); await calls[i - 10]; }
    }
    await Promise.all(calls);
    const seen = await chunks.until((c) => c.length >= count);
    assert.deepEqual(seen.map((c) => c.sequence), Array.from({ length: count }, (_, i) => i));
  } finally {
    await client.close();
  }
});

test('a message list above 5 MB arrives in chunks of a transition', async () => {
  const client = new ConvexClient(url, { logger: false });
  try {
    const chat = await http.mutation(api.chat.startSession, { ...login, ...worker });
    const content = 'é'.repeat(400_000);
    for (let i = 0; i < 8; i++) await http.mutation(api.chat.sendMessage, { ...login, chatSessionId: chat, content, model: 'p/m' });
    const messages = follow(client, api.chat.subscribeToMessages, { ...login, chatSessionId: chat });
    const seen = await messages.until((m) => m.length === 16);
    assert.ok(seen.filter((m) => m.role === 'user').every((m) => m.content === content));
  } finally {
    await client.close();
  }
});
