import { words } from '../words/words.ts'

export function FirstSteps() {
  const { title, open, pay, answer } = words.firstSteps
  return (
    <div class="first-steps">
      <h2>{title}</h2>
      <ol>
        <li>
          <a href="/shop/" target="_blank">
            {open}
            <span class="unseen"> {words.opensInNewTab}</span>
          </a>
        </li>
        <li>{pay}</li>
        <li>{answer}</li>
      </ol>
    </div>
  )
}
