type Props = { text: string; of: string; onClick: () => void }

/** One of several alike: its name says which. */
export function RowButton({ text, of, onClick }: Props) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {text}
      <span class="unseen"> {of}</span>
    </button>
  )
}
