import { useRoute } from 'preact-iso/router'
import { Screen } from '../frame/Screen.tsx'
import { ResponseDetail } from './ResponseDetail.tsx'
import { responseWords } from './words.ts'

/** One answer, with an address of its own. */
export function ResponsePage() {
  const responseId = useRoute().params['responseId']!
  return (
    <Screen title={responseWords.title} actions={<a href="/responses">{responseWords.back}</a>}>
      <ResponseDetail key={responseId} responseId={responseId} />
    </Screen>
  )
}
