import { createElement, useEffect, useRef, type ReactElement } from 'react'
import { askInPlace, type PlacedSurvey } from '../element/ask-in-place.ts'
import { init, track, type Facts, type InitOptions } from '../index.ts'

export type { PlacedSurvey }

/** Starts the widget once the page shows. Only the first options count. */
export function useInnerloop(options: InitOptions): void {
  const first = useRef(options)
  useEffect(() => init(first.current), [])
}

/**
 * Asks a survey where it stands, and anew when `survey` or `touchpoint` change. Takes it away with itself.
 *
 * @example
 * <InnerloopSurvey survey="checkout" properties={{ total }} onCompleted={({ answers }) => log(answers)} />
 */
export function InnerloopSurvey(props: PlacedSurvey): ReactElement {
  const { survey, touchpoint } = props
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => askInPlace(place.current!, () => latest.current), [survey, touchpoint])
  return createElement('div', { ref: place })
}

/** Says that a touchpoint was reached: once for as long as the component is there, as soon as `when` is true. */
export function useTouchpoint(
  name: string,
  properties?: Facts,
  { when = true }: { when?: boolean } = {},
): void {
  const tracked = useRef('')
  useEffect(() => {
    if (!when || tracked.current === name) return
    tracked.current = name
    track(name, properties)
  })
}
