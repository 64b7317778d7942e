import { ProjectQuery } from '../paging.ts'
import { JSON_TYPE, OF_A_BODY, OF_A_PROJECT, type Operation } from './operation.ts'
import { recordOperations } from './record-operations.ts'

const HOOKS = recordOperations({
  one: 'InboundHook',
  many: 'InboundHooks',
  plural: 'inbound-hooks',
  words: ['hook that other systems send to', 'hooks that other systems send to'],
})

export const inboundOperations = [
  ...HOOKS,
  {
    id: 'tryInboundHook',
    method: 'post',
    path: '/v1/inbound-hooks/try',
    tag: 'Data',
    summary: 'What a hook would take from a message',
    description: 'Keeps nothing. `missing` are the pointers that lead nowhere.',
    permission: 'programme:write',
    query: ProjectQuery,
    body: { types: [JSON_TYPE], schema: 'HookTrial' },
    answers: { 200: { description: 'What it says', type: JSON_TYPE, schema: 'HookTried' } },
    problems: [...OF_A_PROJECT, ...OF_A_BODY],
  },
  {
    id: 'getHookAddress',
    method: 'get',
    path: '/v1/inbound-hooks/:id/address',
    tag: 'Data',
    summary: 'Where another system sends to',
    permission: 'programme:write',
    query: ProjectQuery,
    answers: { 200: { description: 'Null until one was made', type: JSON_TYPE, schema: 'HookAddress' } },
    problems: [...OF_A_PROJECT, 'record.unknown'],
  },
  {
    id: 'makeHookAddress',
    method: 'post',
    path: '/v1/inbound-hooks/:id/address',
    tag: 'Data',
    summary: 'A new address, and a new secret to sign with',
    description: 'The ones before hold no longer. The secret is shown this once.',
    permission: 'programme:write',
    query: ProjectQuery,
    answers: { 201: { description: 'Both', type: JSON_TYPE, schema: 'MadeHookAddress' } },
    problems: [...OF_A_PROJECT, 'record.unknown'],
  },
  {
    id: 'listHookDeliveries',
    method: 'get',
    path: '/v1/inbound-hooks/:id/deliveries',
    tag: 'Data',
    summary: 'What came of the last 50 messages to a hook',
    permission: 'programme:read',
    query: ProjectQuery,
    answers: { 200: { description: 'Newest first', type: JSON_TYPE, schema: 'HookDeliveries' } },
    problems: [...OF_A_PROJECT, 'record.unknown'],
  },
  {
    id: 'sendMessage',
    method: 'post',
    path: '/v1/inbound/:address',
    tag: 'Data',
    summary: 'A message of another system',
    description:
      'Any JSON, up to 256 kB; what it means is said by the hook whose address it is. Signed by Standard Webhooks where the hook asks for it. All of a message is taken, or nothing of it; again changes nothing more.',
    answers: { 202: { description: 'What came of it', type: JSON_TYPE, schema: 'InboundOutcome' } },
    problems: [
      'request.length-required',
      'request.too-large',
      'request.too-many',
      'inbound.unknown',
      'inbound.unproved',
      'inbound.refused',
    ],
  },
] as const satisfies readonly Operation[]
