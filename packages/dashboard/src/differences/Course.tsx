import type { Watched } from '@innerloop/collector'

type Props = { course: NonNullable<Watched['chart']>['course'] }

const HEIGHT = 40
const STEP = 4

/** How far each day got towards the alarm, the line at the top. The sentence below says what came of it. */
export function Course({ course }: Props) {
  if (course.length < 2) return null
  const width = STEP * (course.length - 1)
  const points = course.map(({ level }, at) => `${STEP * at},${HEIGHT - HEIGHT * Math.min(1, level)}`)
  return (
    <svg class="course" viewBox={`0 -2 ${width} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden="true">
      <line class="course-limit" x1={0} x2={width} y1={0} y2={0} />
      <polyline class="course-line" points={points.join(' ')} />
    </svg>
  )
}
