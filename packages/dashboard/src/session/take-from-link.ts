type Place = Pick<Location, 'hash' | 'pathname' | 'search'>
type Past = Pick<History, 'replaceState' | 'state'>

export type FromLink = { key: string | null; invitation: string | null }

/**
 * The admin key of a sign-in link, `…/#key=ilk_…`, or the token of an invitation, `…/#invitation=…`. It leaves the
 * address at once, so that it stays out of bookmarks, screenshots and the browser's history.
 */
export function takeFromLink(location: Place, history: Past): FromLink {
  const fragment = new URLSearchParams(location.hash.slice(1))
  const [key, invitation] = [fragment.get('key'), fragment.get('invitation')]
  if (key !== null || invitation !== null)
    history.replaceState(history.state, '', location.pathname + location.search)
  return { key: key?.trim() || null, invitation: invitation?.trim() || null }
}
