import type { WidgetConfig } from '@innerloop/shared'

type Fetch = typeof globalThis.fetch

/**
 * Answers the widget's own requests in the page, so that nothing is sent or counted. All else goes on.
 *
 * @param config the widget keeps the very object, so that whatever is in it later is asked without a new start
 */
export function standInFor(onward: Fetch, config: WidgetConfig): Fetch {
  return async (input, init) => {
    const path = pathOf(input)
    if (path.startsWith('/v1/widget/'))
      return Object.assign(Response.json(config), { json: async () => config })
    if (path === '/v1/responses') return Response.json({ accepted: 0, rejected: [] }, { status: 202 })
    return onward(input, init)
  }
}

function pathOf(input: RequestInfo | URL): string {
  return new URL(input instanceof Request ? input.url : input, location.href).pathname
}
