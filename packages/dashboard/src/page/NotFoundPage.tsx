import { Screen } from '../frame/Screen.tsx'
import { words } from '../words/words.ts'

export function NotFoundPage() {
  return (
    <Screen title={words.trouble.pageMissing}>
      <p>
        <a href="/">{words.trouble.home}</a>
      </p>
    </Screen>
  )
}
