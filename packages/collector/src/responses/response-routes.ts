import { Hono } from 'hono'
import type { NodeEnv } from '../http.ts'
import { type AnswerSave, CORS } from './create-answer-save.ts'

/** The wire: `POST /v1/responses`. Most saves go past it, by way of `createSaveListener`, and are answered alike. */
export function createResponseRoutes(answerSave: AnswerSave): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .options('/', (context) =>
      context.body(null, 204, {
        ...CORS,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
      }),
    )
    .post('/', async ({ env }) => {
      const { body, ...init } = await answerSave(env.incoming)
      return new Response(body, init)
    })
}
