type Place = Pick<Location, 'hash' | 'pathname' | 'search'>
type Past = Pick<History, 'replaceState' | 'state'>

/**
 * The admin key of a sign-in link, `…/#key=ilk_…`. The key leaves the address at once, so that it stays out of
 * bookmarks, screenshots and the browser's history.
 */
export function takeKeyFromLink(location: Place, history: Past): string | null {
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  if (key === null) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  return key.trim() || null
}
