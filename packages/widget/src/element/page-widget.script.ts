import type { PageWidget } from './page-widget.ts'

type Stub = { (...call: unknown[]): void; q?: Iterable<unknown>[] }
type Page = { innerloop?: PageWidget & Stub & { explain?: unknown } }

/** The script's widget. Where it is still to come, it reads what its stub was told: reading ours says that it is there. */
export function whenWidget(page: object = window): Promise<PageWidget> {
  const { innerloop } = page as Page
  if (innerloop?.explain) return Promise.resolve(innerloop)

  return new Promise((resolve) => {
    const stub: Stub = innerloop ?? ((...call) => void (stub.q ??= []).push(call))
    const noCall = {
      [Symbol.iterator]() {
        resolve((page as Required<Page>).innerloop)
        return [].values()
      },
    }
    ;(stub.q ??= []).push(noCall)
    Object.assign(page, { innerloop: stub })
  })
}
