import { Component } from 'preact'
import type { PromptStrings } from './strings.ts'

/** The collector keeps no longer text. */
const MAX_LENGTH = 5000

type Props = {
  strings: PromptStrings
  /** Was written when the question was asked before. */
  given?: string | undefined
  onDraft(text: string): void
  onSend(text: string): void
}

/** A comment is optional. Half of one is kept as a draft while it is typed. */
export class Comment extends Component<Props, { text?: string }> {
  override render({ strings, given = '', onDraft, onSend }: Props, { text = given }) {
    const send = () => onSend(text)
    return (
      <>
        <textarea
          aria-labelledby="heading"
          dir="auto"
          rows={3}
          defaultValue={given}
          maxLength={MAX_LENGTH}
          placeholder={strings.optional}
          onInput={({ currentTarget }) => {
            const written = currentTarget.value.trim()
            this.setState({ text: written })
            onDraft(written)
          }}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
        />
        <div class="actions">
          {!text && (
            <button class="quiet" onClick={send}>
              {strings.skip}
            </button>
          )}
          <button class="send" onClick={send}>
            {strings.send}
          </button>
        </div>
      </>
    )
  }
}
