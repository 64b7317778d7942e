import type { ComponentChildren, TargetedSubmitEvent } from 'preact'

type Props = {
  title?: string
  submit: string
  isWaiting: boolean
  /** With what was given, by the fields' names. */
  onGiven: (given: Record<string, string>) => unknown
  children: ComponentChildren
}

export function EntranceForm({ title, submit, isWaiting, onGiven, children }: Props) {
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = [...new FormData(event.currentTarget)].map(([name, value]) => [name, `${value}`])
    if (!isWaiting) onGiven(Object.fromEntries(given))
  }
  return (
    <form onSubmit={onSubmit}>
      {title && <h2>{title}</h2>}
      {children}
      <button type="submit" aria-disabled={isWaiting}>
        {submit}
      </button>
    </form>
  )
}
