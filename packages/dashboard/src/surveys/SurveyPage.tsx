import { useLocation, useRoute } from 'preact-iso/router'
import { useState } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { Editor } from './Editor.tsx'
import { readOpened } from './read-opened.ts'
import { readTouchpoints } from './read-touchpoints.ts'
import { surveysWords } from './words.ts'
import './surveys.css'

export function SurveyPage() {
  const { api } = useDesk()
  const { route } = useLocation()
  const surveyId = useRoute().params['surveyId'] ?? ''
  const [news, setNews] = useState('')
  const opened = useResource(`survey ${surveyId}`, (signal) => readOpened(api, surveyId, signal))
  const touchpoints = useResource('touchpoints', (signal) => readTouchpoints(api, signal))
  if (!opened.data)
    return (
      <Screen title={surveysWords.title}>
        <Loaded of={opened}>{() => null}</Loaded>
      </Screen>
    )
  return (
    <Editor
      key={opened.data.reading}
      opened={opened.data}
      touchpoints={touchpoints.data}
      news={news}
      onReload={(text = '') => {
        setNews(text)
        opened.reload()
      }}
      onGone={() => route('/surveys', true)}
    />
  )
}
