import type { PageMatch } from '@innerloop/shared'
import { addressOf, isOnPage } from '../page-address.ts'

/** Says whether the person is still where the signal wanted them or, where it named no page, where they were. */
export function stayOn(page: PageMatch | undefined): () => boolean {
  const address = addressOf(location)
  return () => (page ? isOnPage(location, page) : addressOf(location) === address)
}
