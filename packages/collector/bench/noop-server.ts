import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { announceContender } from './contender.ts'

const app = new Hono().post('/v1/responses', async (context) => {
  await context.req.text()
  return context.body('{"accepted":1,"rejected":[]}', 202, {
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
  })
})

serve({ fetch: app.fetch, port: 0 }, ({ port }) => announceContender(port))
