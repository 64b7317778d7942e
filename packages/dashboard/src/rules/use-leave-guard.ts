import { useEffect } from 'preact/hooks'

/** Asks before the page is left for an address that does not begin with `within`. */
export function useLeaveGuard(isNeeded: boolean, { within, ask }: { within: string; ask: string }): void {
  useEffect(() => {
    if (!isNeeded) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const stays = !link || link.target === '_blank' || link.pathname.startsWith(within)
      if (stays || event.ctrlKey || event.metaKey || event.shiftKey || window.confirm(ask)) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [isNeeded, within, ask])
}
