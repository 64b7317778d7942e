import { useState } from 'preact/hooks'
import { controlWords } from './words.ts'
import './controls.css'

/** Something to be pasted elsewhere. */
export function CopyCode({ label, text }: { label: string; text: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <figure class="stack copy-code">
      <figcaption class="row-line">
        {label}
        <button type="button" class="link row-end" onClick={copy}>
          {isCopied ? controlWords.copied : controlWords.copy}
          <span class="unseen"> {label}</span>
        </button>
      </figcaption>
      {/* Scrolls where a line is long, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre class="code" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  )
}
