import type { Survey } from '@innerloop/shared'
import { canonical } from '@innerloop/shared/canonical'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { isFrom, PREVIEW_READY, type PreviewRequest } from '../preview/preview-request.ts'

const REST_MS = 300

type Wanted = { survey: Survey; locale: string; scheme: PreviewRequest['scheme'] }

/**
 * Keeps the page in the frame asking what is written, a moment after the last key.
 *
 * @param round another number starts again at once
 */
export function usePreview(frame: RefObject<HTMLIFrameElement | null>, wanted: Wanted, round: number): void {
  const latest = useRef(wanted)
  latest.current = wanted
  const text = canonical(wanted)

  const send = () => frame.current?.contentWindow?.postMessage(latest.current, location.origin)

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (isFrom(event, frame.current?.contentWindow) && event.data === PREVIEW_READY) send()
    }
    addEventListener('message', onMessage)
    return () => removeEventListener('message', onMessage)
  }, [])
  useEffect(() => {
    const timer = setTimeout(send, REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    if (round > 0) send()
  }, [round])
}
