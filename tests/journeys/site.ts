import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { SurveyResponse } from '@innerloop/shared'
import { onTestFinished } from 'vitest'
import { exportResponses } from '../../packages/collector/src/responses/export-responses.ts'
import { aWorld } from '../../packages/collector/src/testing/world.ts'

const WIDGET = fileURLToPath(new URL('../../packages/widget/dist/script', import.meta.url))
const EN = (en: string) => ({ en })

/** The questions of most surveys here. */
export const questions = [
  { id: 'score', kind: 'nps', wording: EN('Would you recommend us?') },
  { id: 'why', kind: 'text', wording: EN('Why?') },
]

type Given = {
  /** Their bodies, by path. */
  pages?: Record<string, string>
  survey?: object
  surveys?: object[]
  touchpoints?: object[]
  project?: object
  /** The first request for such a file of the widget fails. */
  failOnce?: RegExp
}

export type Site = {
  url: string
  collector: string
  stored(): Promise<SurveyResponse[]>
  /** Whether the request that fails once was made. */
  hasFailed(): boolean
}

/** A host's pages, with the documented tag and queue, on one origin, and the collector on another. The widget's files
 * are asked for at the host and found at the collector. */
export async function aSite({
  pages = {},
  survey,
  surveys,
  touchpoints,
  project,
  failOnce,
}: Given = {}): Promise<Site> {
  let collector = ''
  let isToFail = !!failOnce
  const server = createServer(({ url }, answer) => {
    if (url!.startsWith('/widget/')) {
      const fails = isToFail && failOnce!.test(url!)
      if (fails) isToFail = false
      return void answer.writeHead(fails ? 503 : 307, { location: collector + url }).end()
    }
    const body = pages[url!.split('?')[0]!] ?? '<h1>Shop</h1>'
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(collector, body))
  }).listen(0)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://localhost:${(server.address() as { port: number }).port}`
  const world = await aWorld({
    project: { origins: [url], pace: NO_PACE, ...project },
    touchpoints: touchpoints ?? [{ key: 'paid', name: 'Paid' }],
    surveys: surveys ?? [surveyOf(survey)],
    folders: { widget: WIDGET, dashboard: WIDGET, shop: undefined },
  })
  collector = world.url
  const stored = async () => {
    const responses: SurveyResponse[] = []
    for await (const response of exportResponses(world.database, 'shop')) responses.push(response)
    return responses
  }
  return { url, collector, stored, hasFailed: () => !isToFail }
}

export function surveyOf(given: object = {}): object {
  return {
    id: 'ask',
    version: 1,
    name: 'Ask',
    touchpoints: ['paid'],
    questions,
    thanks: EN('Thank you.'),
    ...given,
  }
}

const NO_PACE = { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 }

function pageOf(collector: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Shop</title>
    <script>
      window.innerloop ??= function () { (window.innerloop.q ??= []).push(arguments) }
    </script>
    <script async src="/widget/innerloop.js" data-host="${collector}" data-project="pk_shop"></script>
  </head>
  <body>${body}</body>
</html>`
}
