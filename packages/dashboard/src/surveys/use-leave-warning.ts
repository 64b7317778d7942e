import { useEffect } from 'preact/hooks'
import { editorWords } from './editor-words.ts'

/** Whoever goes while something is not saved is asked, whether to another site or to another page of this one. */
export function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      if (!leavesPage(event) || window.confirm(editorWords.leave)) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isDirty])
}

/** By a link of the dashboard, which loads no new page, so that the browser does not ask. */
function leavesPage({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  const isElsewhere = link !== null && link.origin === location.origin && link.pathname !== location.pathname
  return isElsewhere && !ctrlKey && !metaKey && !shiftKey
}
