import { useEffect, useRef } from 'preact/hooks'

/** Single keys, as of a mail client; nothing happens while somebody writes, or holds Ctrl, Alt or Meta. */
export function useKeys(keys: Record<string, () => unknown>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element
      const isWriting = target.closest('input, textarea, select, [contenteditable]') !== null
      const isOnControl = event.key === 'Enter' && target.closest('a, button, summary') !== null
      if (isWriting || isOnControl || event.ctrlKey || event.altKey || event.metaKey) return
      const act = latest.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
