import { words } from '../words/en.ts'

export function NotFoundPage() {
  return (
    <main class="sign-in">
      <h1>{words.trouble.pageMissing}</h1>
      <p>
        <a href="/">{words.trouble.home}</a>
      </p>
    </main>
  )
}
