// One table of calls and expected results, for every deployment that keeps the contract. OCO_STATE holds
// {url, loginSessionId, machineId, workers: [{workerId, token}]}: four workers, of which the first three are approved.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ConvexClient } from 'convex/browser';
import { makeFunctionReference as ref } from 'convex/server';

const state = JSON.parse(process.env.OCO_STATE);
const login = { sessionId: state.loginSessionId };
const tokens = state.workers.map(({ token }) => {
  const [, machineId, workerId, secret] = /^machine_(.+):worker_(.+):secret_(.+)$/.exec(token);
  return { machineId, workerId, secret };
});
const home = { workingDirectory: '/tmp', username: 'somebody' };
const socket = new ConvexClient(state.url, { logger: false });
after(() => socket.close());

async function overHttp(kind, path, args, format = 'json') {
  const response = await fetch(`${state.url}/api/${kind}`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ path, args: [args], format }),
  });
  assert.ok([200, 560].includes(response.status), `HTTP ${response.status}`);
  const body = await response.json();
  if (body.status === 'error') throw new Error(body.errorMessage);
  return body.value;
}
const transports = {
  http: overHttp,
  socket: (kind, path, args) => socket[kind](ref(path), args),
};

// What a result must look like: a value, a type, or a predicate; in objects every field, and no others but those of `optional`.
const some = { string: (v) => typeof v === 'string' && v !== '', number: (v) => typeof v === 'number', list: Array.isArray };
const optional = (shape) => Object.assign((v) => v === undefined || fits(v, shape), { optional: true });
function fits(value, shape) {
  if (typeof shape === 'function') return shape(value);
  if (Array.isArray(shape)) return Array.isArray(value) && value.length === shape.length && shape.every((s, i) => fits(value[i], s));
  if (shape !== null && typeof shape === 'object') {
    return value !== null && typeof value === 'object' && Object.keys(value).every((k) => k in shape)
      && Object.entries(shape).every(([k, s]) => (k in value ? fits(value[k], s) : s?.optional === true));
  }
  return Object.is(value, shape);
}
const thrown = /Uncaught Error/, invalid = /ArgumentValidationError/, notFound = /Could not find public function/;

// Each case plays on one worker of its own, in order; `c` keeps what earlier steps returned.
const worker = (token, more = {}) => ({
  workerId: token.workerId, machineId: token.machineId, name: optional(some.string), approvalStatus: 'approved', status: 'offline',
  createdAt: some.number, approvedAt: optional(some.number), lastHeartbeat: optional(some.number), connectRequestedAt: optional(some.number),
  connectedAt: optional(some.number), workingDirectory: optional(some.string), username: optional(some.string), ...more,
});
const chatRow = (t, id, more = {}) => ({
  chatSessionId: id, workerId: t.workerId, status: 'active', createdAt: some.number, lastActivity: some.number, opencodeSessionId: optional(some.string),
  model: optional(some.string), name: optional(some.string), lastSyncedNameAt: optional(some.number), deletedInOpencode: optional((v) => typeof v === 'boolean'), ...more,
});
const q = 'query', m = 'mutation';

function table(t, pending, c) {
  const chatOf = (id) => ({ ...login, chatSessionId: id });
  const w = { workerId: t.workerId }, lw = { ...login, ...w };
  return [
    // machines and workers
    ['machines:list', q, () => login, (v) => v.some((x) => fits(x, {
      machineId: t.machineId, name: some.string, status: some.string, lastSeen: some.number, assistantCount: some.number,
      workerCounts: { online: some.number, offline: some.number, pending: some.number } }))],
    ['machines:list', q, () => ({ sessionId: 'nobody' }), thrown],
    ['machines:list', q, () => ({}), invalid],
    ['machines:create', m, () => ({ ...login, machineId: `m-${c.tag}`, name: 'Another' }), (v) => v?.machineId === `m-${c.tag}`],
    ['machines:create', m, () => ({ ...login, machineId: `m-${c.tag}`, name: 'Again' }), thrown],
    ['machines:create', m, () => ({ ...login, machineId: 'a:b', name: 'Bad' }), thrown],
    ['workers:create', m, () => ({ ...login, machineId: `m-${c.tag}`, workerId: `w-${c.tag}`, name: 'W' }),
      (v) => v.workerId === `w-${c.tag}` && new RegExp(`^machine_m-${c.tag}:worker_w-${c.tag}:secret_[A-Za-z0-9_-]+$`).test(v.token), 'created'],
    ['workers:create', m, () => ({ ...login, machineId: `m-${c.tag}`, workerId: `w-${c.tag}` }), thrown],
    ['workers:create', m, () => ({ ...login, machineId: `m-${c.tag}`, workerId: 'no spaces' }), thrown],
    ['workers:create', m, () => ({ ...login, machineId: 'unknown', workerId: 'x' }), thrown],
    ['workers:create', m, () => ({ ...login, machineId: `m-${c.tag}`, workerId: 'x', name: null }), invalid],
    ['workers:getToken', q, () => ({ ...login, workerId: `w-${c.tag}` }), (v) => v.token === c.created.token && v.workerId === `w-${c.tag}`],
    ['workers:getToken', q, () => ({ ...login, workerId: 'unknown' }), thrown],
    ['workers:list', q, () => ({ ...login, machineId: `m-${c.tag}` }), (v) => v.length === 1 && v[0].approvalStatus === 'pending' && !('secret' in v[0])],
    ['workers:list', q, () => ({ ...login, machineId: 'unknown' }), thrown],
    ['workers:listPending', q, () => ({ ...login, machineId: `m-${c.tag}` }), (v) => v.length === 1],
    ['workers:approve', m, () => ({ ...login, workerId: `w-${c.tag}` }), () => true],
    ['workers:listPending', q, () => ({ ...login, machineId: `m-${c.tag}` }), []],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: `m-${c.tag}`, workerId: `w-${c.tag}` }),
      worker({ machineId: `m-${c.tag}`, workerId: `w-${c.tag}` }, { approvedAt: some.number })],
    ['workers:remove', m, () => ({ ...login, workerId: `w-${c.tag}` }), () => true],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: `m-${c.tag}`, workerId: `w-${c.tag}` }), null],
    ['workers:reject', m, () => ({ ...login, workerId: `w-${c.tag}` }), thrown],
    ['workers:approve', m, () => ({ ...w, sessionId: 'nobody' }), thrown],

    // the worker comes
    ['workers:getByMachineAndWorker', q, () => ({ machineId: t.machineId, workerId: t.workerId }), worker(t)],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: 'other', workerId: t.workerId }), null],
    ['workers:requestConnect', m, () => w, { success: false, error: 'WORKER_OFFLINE' }],
    ['workers:requestConnect', m, () => ({ workerId: 'unknown' }), thrown],
    ['chat:startSession', m, () => lw, thrown],
    ['workers:register', m, () => ({ ...t, ...home }), { approvalStatus: 'approved', status: 'online', approved: true, workerId: t.workerId, name: optional(some.string) }],
    ['workers:register', m, () => ({ ...t, ...home, secret: 'wrong' }), thrown],
    ['workers:register', m, () => ({ ...t, ...home, workerId: 'unknown' }), thrown],
    ['workers:register', m, () => ({ ...t, ...home, machineId: 'unknown' }), thrown],
    ['workers:register', m, () => ({ ...t, workingDirectory: '/tmp' }), invalid],
    ['workers:register', m, () => ({ ...t, ...home, extra: 1 }), invalid],
    ['workers:register', m, () => ({ ...t, ...home, username: 7 }), invalid],
    ['workers:register', m, () => ({ ...pending, ...home }), { approvalStatus: 'pending', status: 'offline', approved: false, workerId: pending.workerId, name: optional(some.string) }],
    ['workers:heartbeat', m, () => pending, null],
    ['workers:markConnected', m, () => pending, thrown],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: pending.machineId, workerId: pending.workerId }),
      worker(pending, { approvalStatus: 'pending', workingDirectory: '/tmp', username: 'somebody' })],
    ['workers:heartbeat', m, () => t, null],
    ['workers:heartbeat', m, () => ({ ...t, secret: 'wrong' }), thrown],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: t.machineId, workerId: t.workerId }),
      worker(t, { status: 'online', lastHeartbeat: some.number, workingDirectory: '/tmp', username: 'somebody' })],
    ['workerModels:getModels', q, () => w, null],
    ['workerModels:updateModels', m, () => ({ ...w, models: [{ id: 'a/b/c', name: 'C', provider: 'a' }, { id: 'a/d', name: 'D', provider: 'a' }] }), { success: true, modelsCount: 2 }],
    ['workerModels:updateModels', m, () => ({ ...w, models: [{ id: 'a/b', name: 'B' }] }), invalid],
    ['workerModels:updateModels', m, () => ({ workerId: 'unknown', models: [] }), thrown],
    ['workerModels:getModels', q, () => w, { models: [{ id: 'a/b/c', name: 'C', provider: 'a' }, { id: 'a/d', name: 'D', provider: 'a' }], updatedAt: some.number }],
    ['workers:markConnected', m, () => t, { success: true, sessionsInvalidated: 0 }],
    ['workers:requestConnect', m, () => w, { success: true }],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: t.machineId, workerId: t.workerId }), (v) => v.connectRequestedAt > v.connectedAt],

    // a conversation
    ['chat:startSession', m, () => ({ ...w, sessionId: 'nobody' }), thrown],
    ['chat:startSession', m, () => lw, some.string, 'one'],
    ['chat:startSession', m, () => lw, some.string, 'two'],
    ['chat:subscribeToWorkerSessions', q, () => w, (v) => fits(v, [c.one, c.two].map((sessionId) => ({
      sessionId, workerId: t.workerId, status: 'active', createdAt: some.number, lastActivity: some.number, model: optional(some.string) })))],
    ['chat:getSessionName', q, () => ({ ...w, chatSessionId: c.one }), null],
    ['chat:sendMessage', m, () => ({ ...chatOf(c.one), content: `  Good\n morning \t${'👋'.repeat(60)}`, model: 'a/d' }), some.string, 'answer'],
    ['chat:sendMessage', m, () => ({ ...chatOf('unknown'), content: 'x', model: 'a/d' }), thrown],
    ['chat:sendMessage', m, () => ({ ...chatOf(c.one), sessionId: 'nobody', content: 'x', model: 'a/d' }), thrown],
    ['chat:sendMessage', m, () => ({ ...chatOf(c.one), content: 'x'.repeat(1024 * 1024), model: 'a/d' }), thrown],
    ['chat:getSessionName', q, () => ({ ...w, chatSessionId: c.one }), `Good morning ${'👋'.repeat(37)}`],
    ['chat:getSessionName', q, () => ({ workerId: 'other', chatSessionId: c.one }), null],
    ['chat:getSessionName', q, () => ({ ...w, chatSessionId: 'unknown' }), null],
    ['chat:getMessages', q, () => chatOf(c.one), (v) => fits(v, [
      { id: some.string, sessionId: c.one, role: 'user', content: (x) => x.startsWith('  Good\n'), timestamp: some.number, completed: true, model: 'a/d' },
      { id: c.answer, sessionId: c.one, role: 'assistant', content: '', timestamp: v[0].timestamp + 1, completed: false, model: 'a/d' }])],
    ['chat:getMessages', q, () => chatOf('unknown'), thrown],
    ['chat:subscribeToWorkerMessages', q, () => w, (v) => v.length === 2 && v[1].id === c.answer],
    ['chat:subscribeToWorkerMessages', q, () => ({ workerId: 'unknown' }), []],
    ['chat:writeChunk', m, () => ({ chatSessionId: c.one, messageId: c.answer, chunk: 'Hel', sequence: 0 }), null],
    ['chat:writeChunk', m, () => ({ chatSessionId: c.one, messageId: c.answer, chunk: 'lo "\u0001\n', sequence: 1 }), null],
    ['chat:writeChunk', m, () => ({ chatSessionId: c.one, messageId: c.answer, chunk: 'lo "\u0001\n', sequence: 1 }), null],
    ['chat:writeChunk', m, () => ({ chatSessionId: c.two, messageId: c.answer, chunk: 'x', sequence: 2 }), thrown],
    ['chat:writeChunk', m, () => ({ chatSessionId: c.one, messageId: 'unknown', chunk: 'x', sequence: 2 }), thrown],
    ['chat:writeChunk', m, () => ({ chatSessionId: c.one, messageId: c.answer, chunk: 'x', sequence: '2' }), invalid],
    ['chat:subscribeToChunks', q, () => ({ ...chatOf(c.one), messageId: c.answer }), (v) => fits(v, [['Hel', 0], ['lo "\u0001\n', 1], ['lo "\u0001\n', 1]].map(
      ([chunk, sequence]) => ({ chunkId: some.string, messageId: c.answer, sessionId: c.one, chunk, sequence, timestamp: some.number })))],
    ['chat:subscribeToChunks', q, () => ({ ...chatOf(c.two), messageId: c.answer }), []],
    ['chat:completeStructuredMessage', m, () => ({ chatSessionId: c.one, messageId: c.answer, content: 'x', reasoning: null }), invalid],
    ['chat:completeStructuredMessage', m, () => ({ chatSessionId: c.one, messageId: c.answer, content: 'x'.repeat(600_000), otherParts: 'y'.repeat(600_000) }), thrown],
    ['chat:completeStructuredMessage', m, () => ({ chatSessionId: c.one, messageId: c.answer, content: 'Hello', reasoning: '', otherParts: '[]' }), null],
    ['chat:subscribeToMessages', q, () => chatOf(c.one), (v) => fits(v[1], { id: c.answer, sessionId: c.one, role: 'assistant', content: 'Hello', reasoning: '',
      otherParts: '[]', timestamp: some.number, completed: true, model: 'a/d' })],
    ['chat:completeStructuredMessage', m, () => ({ chatSessionId: c.one, messageId: c.answer, content: 'Hello!' }), null],
    ['chat:subscribeToMessages', q, () => chatOf(c.one), (v) => v[1].content === 'Hello!' && !('reasoning' in v[1]) && !('otherParts' in v[1])],
    ['chat:completeMessage', m, () => ({ chatSessionId: c.one, messageId: c.answer, content: 'It failed.' }), null],
    ['chat:completeMessage', m, () => ({ chatSessionId: c.one, messageId: 'unknown', content: 'x' }), thrown],
    ['chat:subscribeToMessages', q, () => chatOf(c.one), (v) => v[1].content === 'It failed.' && v[1].completed],
    ['chat:sendMessage', m, () => ({ ...chatOf(c.one), content: 'second', model: 'a/b/c' }), some.string],
    ['chat:getSessionName', q, () => ({ ...w, chatSessionId: c.one }), `Good morning ${'👋'.repeat(37)}`],

    // sessions and opencode
    ['chat:sessionReady', m, () => ({ chatSessionId: c.one, opencodeSessionId: 'ses_1' }), null],
    ['chat:sessionReady', m, () => ({ chatSessionId: c.two }), null],
    ['chat:sessionReady', m, () => ({ chatSessionId: 'unknown' }), thrown],
    ['chat:getActiveSessions', q, () => w, (v) => fits(v, [chatRow(t, c.one, { opencodeSessionId: 'ses_1', model: 'a/b/c' }), chatRow(t, c.two)])
      && !('opencodeSessionId' in v[1])],
    ['chat:updateSessionName', m, () => ({ chatSessionId: c.one, name: 'Greeting' }), true],
    ['chat:updateSessionName', m, () => ({ chatSessionId: c.one, name: 'Greeting' }), false],
    ['chat:updateSessionName', m, () => ({ chatSessionId: 'unknown', name: 'x' }), thrown],
    ['chat:createSyncedSession', m, () => ({ ...w, opencodeSessionId: 'ses_2', model: 'a/d', name: 'From the terminal' }), some.string, 'synced'],
    ['chat:createSyncedSession', m, () => ({ ...w, opencodeSessionId: 'ses_2', model: 'a/d' }), (v) => v === c.synced],
    ['chat:createSyncedSession', m, () => ({ workerId: 'unknown', opencodeSessionId: 'ses_3', model: 'a/d' }), thrown],
    ['chat:markSessionDeletedInOpencode', m, () => ({ chatSessionId: c.synced }), null],
    ['chat:markSessionDeletedInOpencode', m, () => ({ chatSessionId: 'unknown' }), thrown],
    ['chat:getLastSyncTimestamp', q, () => w, null],
    ['chat:updateLastSyncTimestamp', m, () => ({ ...w, timestamp: 1755800000123.5 }), null],
    ['chat:updateLastSyncTimestamp', m, () => ({ ...w, timestamp: null }), invalid],
    ['chat:updateLastSyncTimestamp', m, () => ({ workerId: 'unknown', timestamp: 1 }), thrown],
    ['chat:getLastSyncTimestamp', q, () => w, 1755800000123.5],
    ['chat:listSessions', q, () => lw, (v) => v.length === 3 && fits(v.find((x) => x.chatSessionId === c.synced),
      chatRow(t, c.synced, { opencodeSessionId: 'ses_2', name: 'From the terminal', model: 'a/d', deletedInOpencode: true }))
      && v.every((x, i) => i === 0 || v[i - 1].lastActivity >= x.lastActivity)],
    ['chat:listSessions', q, () => ({ ...login, workerId: 'unknown' }), thrown],

    // sessions leave and come back
    ['chat:endSession', m, () => chatOf(c.two), null],
    ['chat:endSession', m, () => chatOf('unknown'), thrown],
    ['chat:subscribeToWorkerSessions', q, () => w, (v) => fits(v.map((x) => x.sessionId), [c.one, c.synced])],
    ['chat:sendMessage', m, () => ({ ...chatOf(c.two), content: 'wake up', model: 'a/d' }), some.string],
    ['chat:subscribeToWorkerSessions', q, () => w, (v) => fits(v.map((x) => x.sessionId), [c.two])],
    ['chat:sessionReady', m, () => ({ chatSessionId: c.one, opencodeSessionId: 'ses_1' }), null],
    ['chat:subscribeToWorkerSessions', q, () => w, (v) => fits(v.map((x) => x.sessionId), [c.two])],
    ['chat:sessionReady', m, () => ({ chatSessionId: c.two, opencodeSessionId: 'ses_4' }), null],
    ['workers:markConnected', m, () => t, { success: true, sessionsInvalidated: 1 }],
    ['chat:listSessions', q, () => lw, (v) => v.every((x) => x.status === 'inactive')
      && !('opencodeSessionId' in v.find((x) => x.chatSessionId === c.two)) && v.find((x) => x.chatSessionId === c.one).opencodeSessionId === 'ses_1'],
    ['chat:sendMessage', m, () => ({ ...chatOf(c.one), content: 'again', model: 'a/d' }), some.string],
    ['workers:setOffline', m, () => ({ ...t, secret: 'wrong' }), thrown],
    ['workers:setOffline', m, () => t, { sessionsInactivated: 1 }],
    ['chat:subscribeToWorkerSessions', q, () => w, []],
    ['workers:getByMachineAndWorker', q, () => ({ machineId: t.machineId, workerId: t.workerId }), (v) => v.status === 'offline'],
    ['workers:requestConnect', m, () => w, { success: false, error: 'WORKER_OFFLINE' }],
    // a message to an offline worker waits
    ['chat:sendMessage', m, () => ({ ...chatOf(c.one), content: 'anybody?', model: 'a/d' }), some.string, 'waiting'],
    ['chat:subscribeToWorkerMessages', q, () => w, (v) => v.at(-1).id === c.waiting && !v.at(-1).completed
      && v.every((x, i) => i === 0 || v[i - 1].timestamp <= x.timestamp)],

    // not a function, or not of this kind
    ['chat:nothing', q, () => ({}), notFound],
    ['chat:sendMessage', q, () => ({ ...chatOf(c.one), content: 'x', model: 'm' }), notFound],
    ['chat:listSessions', m, () => lw, notFound],
  ];
}

for (const [index, name] of Object.keys(transports).entries()) {
  test(`the table of calls over ${name}`, async (context) => {
    const c = { tag: `${name}-${process.pid}` };
    for (const [i, [path, kind, args, expected, keep]] of table(tokens[index], tokens[3], c).entries()) {
      await context.test(`${i} ${path}`, async () => {
        if (expected instanceof RegExp) {
          await assert.rejects(transports[name](kind, path, args()), (e) => { assert.match(e.message, expected); return true; });
          return;
        }
        const value = await transports[name](kind, path, args());
        if (keep) c[keep] = value;
        assert.ok(fits(value, expected), `got ${JSON.stringify(value)}`);
      });
    }
  });
}

test('two messages at once are listed in a stable order, with their answers after them', async () => {
  const t = tokens[2];
  await overHttp(m, 'workers:register', { ...t, ...home });
  const chatSessionId = await overHttp(m, 'chat:startSession', { ...login, workerId: t.workerId });
  const send = (content) => socket.mutation(ref('chat:sendMessage'), { ...login, chatSessionId, content, model: 'a/d' });
  const [first, second] = await Promise.all([send('one'), send('two')]);
  const list = await overHttp(q, 'chat:getMessages', { ...login, chatSessionId });
  const at = (predicate) => list.findIndex(predicate);
  assert.ok(at((x) => x.content === 'one') < at((x) => x.content === 'two'));
  assert.ok(at((x) => x.id === first) < at((x) => x.id === second));
  assert.ok(at((x) => x.content === 'one') < at((x) => x.id === first));
});

test('a subscription follows approval and removal', async () => {
  const workerId = `gone-${process.pid}`, seen = [];
  const { token } = await overHttp(m, 'workers:create', { ...login, machineId: state.machineId, workerId });
  assert.match(token, /secret_/);
  let notify = () => {};
  socket.onUpdate(ref('workers:getByMachineAndWorker'), { machineId: state.machineId, workerId }, (v) => { seen.push(v?.approvalStatus ?? null); notify(); });
  const until = async (value) => { while (seen.at(-1) !== value) await new Promise((r) => { notify = r; }); };
  await until('pending');
  await overHttp(m, 'workers:approve', { ...login, workerId });
  await until('approved');
  await overHttp(m, 'workers:reject', { ...login, workerId });
  await until(null);
});

test('the wire over HTTP', async (context) => {
  const post = (path, body, headers = { 'content-type': 'application/json' }) =>
    fetch(state.url + path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const call = { path: 'machines:list', args: login };
  await context.test('query_ts', async () => {
    const { ts } = await (await post('/api/query_ts', '')).json();
    assert.equal(Buffer.from(ts, 'base64').length, 8);
    const at = await (await post('/api/query_at_ts', { ...call, ts })).json();
    assert.equal(at.status, 'success');
  });
  await context.test('arguments as an object and as an array', async () => {
    assert.equal((await (await post('/api/query', call)).json()).status, 'success');
    assert.equal((await (await post('/api/query', { ...call, args: [login] })).json()).status, 'success');
  });
  await context.test('query_batch', async () => {
    const { results } = await (await post('/api/query_batch', { queries: [call, { path: 'chat:nothing', args: {} }] })).json();
    assert.deepEqual(results.map((r) => r.status), ['success', 'error']);
  });
  await context.test('run by URL', async () => {
    assert.equal((await (await post('/api/run/machines/list', { args: login })).json()).status, 'success');
  });
  await context.test('the module path may end in .js', async () => {
    assert.equal((await (await post('/api/query', { ...call, path: 'machines.js:list' })).json()).status, 'success');
  });
  for (const [name, path, body, headers] of [
    ['no JSON', '/api/query', '{nope', undefined],
    ['no arguments', '/api/query', { path: 'machines:list' }, undefined],
    ['two arguments', '/api/query', { path: 'machines:list', args: [login, login] }, undefined],
  ]) {
    await context.test(`refused: ${name}`, async () => {
      const response = await post(path, body, headers);
      assert.equal(response.status, 400);
      assert.equal(typeof (await response.json()).code, 'string');
    });
  }
  await context.test('GET /version, / and /api/sync without an upgrade', async () => {
    assert.equal((await fetch(`${state.url}/version`)).status, 200);
    assert.match(await (await fetch(`${state.url}/`)).text(), /^This Convex deployment is running/);
    assert.equal((await fetch(`${state.url}/api/sync`)).status, 400);
  });
});
