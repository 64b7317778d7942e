import { readFileSync } from 'node:fs'
import { WidgetConfig } from '@innerloop/shared'
import type { Site } from './serve-site.ts'

const DIST = new URL('../../packages/widget/dist/script/', import.meta.url)
const PROJECT = 'pk_bench'

/** The documented tag and queue. A touchpoint tracked in the head is reached as early as a page can. */
export const idleHead = `<script async src="/widget/innerloop.js" data-project="${PROJECT}"></script>`
export const promptHead = `<script>
window.innerloop ??= function () { (window.innerloop.q ??= []).push(arguments) }
innerloop('track', 'checkout.paid', { orderValue: 84.5 })
</script>
${idleHead}`

/** The built widget, and what the collector answers to it. */
export function innerloopSite(): Site {
  const manifest = JSON.parse(readFileSync(new URL('integrity.json', DIST), 'utf8'))
  const files = ['innerloop.js', ...['prompt.js', 'delivery.js'].map((name) => manifest[name].file as string)]
  return {
    ...Object.fromEntries(
      files.map((file) => [`/widget/${file}`, readFileSync(new URL(file, DIST), 'utf8')]),
    ),
    [`/v1/widget/${PROJECT}`]: config,
    '/v1/responses': { accepted: 1, rejected: [] },
  }
}

export const innerloopVersion: string = JSON.parse(
  readFileSync(new URL('../../packages/widget/package.json', import.meta.url), 'utf8'),
).version

const config = WidgetConfig.parse({
  projectKey: PROJECT,
  pace: {},
  surveys: [
    {
      id: 'checkout',
      version: 1,
      name: 'After paying',
      touchpoints: ['checkout.paid'],
      questions: [
        { id: 'score', kind: 'nps', wording: { en: 'How likely are you to recommend us to a friend?' } },
        { id: 'reason', kind: 'text', wording: { en: 'What is the main reason for your score?' } },
      ],
      thanks: { en: 'Thank you!' },
    },
  ],
})
