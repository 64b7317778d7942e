import type { Wording } from '../wording.ts'

type Props = {
  url: string
  alt: Wording | undefined
  onFail(): void
}

/** One that does not load keeps its room until the next step, so that nothing moves. */
export function Logo({ url, alt, onFail }: Props) {
  return (
    <img
      class="logo"
      src={url}
      alt={alt?.text ?? ''}
      lang={alt?.lang}
      referrerpolicy="no-referrer"
      onError={({ currentTarget }) => {
        currentTarget.style.visibility = 'hidden'
        onFail()
      }}
    />
  )
}
