import { valueWords as words } from './words.ts'

type Props = {
  value: number | null
  interval: { low: number; high: number } | null
  n: number
  write: (value: number) => string
}

/** A number, its interval, and its n. */
export function Figure({ value, interval, n, write }: Props) {
  if (value === null) return <>{words.unknown}</>
  return (
    <>
      {write(value)}
      <br />
      <span class="quiet value-interval">
        {interval && `${words.between(write(interval.low), write(interval.high))} · `}
        {words.n(n)}
      </span>
    </>
  )
}
