// What a host pastes. The collector's address is that of this page.

export type Place = { host: string; projectKey: string }
/** `brotli`: bytes on the wire. */
export type Pinned = { file: string; integrity: string; brotli: number }

export function scriptTag({ host, projectKey }: Place): string {
  return `<script async src="${host}/widget/innerloop.js" data-project="${projectKey}"></script>`
}

export function pinnedTag({ host, projectKey }: Place, { file, integrity }: Pinned): string {
  return [
    `<script async src="${host}/widget/${file}"`,
    `  integrity="${integrity}" crossorigin="anonymous"`,
    `  data-project="${projectKey}"></script>`,
  ].join('\n')
}

export function trackSnippet(touchpoint: string): string {
  return `<script>
  window.innerloop ??= function () {
    ;(window.innerloop.q ??= []).push(arguments)
  }
  innerloop('identify', 'customer-123', { plan: 'pro' })
  innerloop('track', '${touchpoint}')
</script>`
}

export function policyLine(host: string): string {
  return `Content-Security-Policy: script-src 'self' ${host}; connect-src 'self' ${host}`
}

export const PACK = `cd packages/widget && npx pnpm pack
npm install ./innerloop-widget-*.tgz`

export function moduleSnippet({ host, projectKey }: Place, touchpoint: string): string {
  return `import { init, identify, track } from '@innerloop/widget'

init({ project: '${projectKey}', host: '${host}' })
identify('customer-123', { plan: 'pro' })
track('${touchpoint}')`
}

export function reactSnippet({ host, projectKey }: Place, touchpoint: string): string {
  return `import { useInnerloop, useTouchpoint } from '@innerloop/widget/react'

function Confirmation({ isPaid }) {
  useInnerloop({ project: '${projectKey}', host: '${host}' })
  useTouchpoint('${touchpoint}', {}, { when: isPaid })
  return <p>Thank you for your order.</p>
}`
}

export function surveyLink({ host, projectKey }: Place, survey: string): string {
  return `${host}/s/${encodeURIComponent(survey)}?project=${encodeURIComponent(projectKey)}`
}

export function webviewSnippet(place: Place, survey: string): string {
  return `<WebView
  source={{ uri: '${surveyLink(place, survey)}&channel=webview&person=customer-123' }}
  onMessage={({ nativeEvent }) => {
    const { innerloop } = JSON.parse(nativeEvent.data)
    if (innerloop === 'completed' || innerloop === 'dismissed') close()
  }}
/>`
}
