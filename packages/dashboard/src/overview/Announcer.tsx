import type { ScoreReport } from '@innerloop/collector'
import { useEffect, useRef, useState } from 'preact/hooks'
import { announcementOf } from './announcement-of.ts'

/** Tells screen readers what moved, in one sentence for each reload however many answers came. */
export function Announcer({ report }: { report: ScoreReport | null }) {
  const before = useRef<ScoreReport | null>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    if (report === null) return
    const announcement = before.current && announcementOf(before.current, report)
    before.current = report
    if (announcement) setText(announcement)
  }, [report])
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  )
}
