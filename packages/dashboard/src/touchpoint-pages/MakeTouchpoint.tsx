import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { frameWords } from '../frame/words.ts'
import { TouchpointForm } from './TouchpointForm.tsx'
import { touchpointWords as words } from './words.ts'

export function MakeTouchpoint({ onMade }: { onMade: () => void }) {
  const { api } = useDesk()
  const { route } = useLocation()
  const { run, problem, isBusy } = useAction()
  return (
    <section class="stack" aria-labelledby="new-touchpoint">
      <h2 id="new-touchpoint">{words.newTitle}</h2>
      <TouchpointForm
        submit={words.create}
        problem={problem}
        isBusy={isBusy}
        besides={<a href="/touchpoints">{frameWords.cancel}</a>}
        onSave={async (body) => {
          if (!(await run(() => api.call('POST /v1/touchpoints', { body })))) return
          onMade()
          route('/touchpoints')
        }}
      />
    </section>
  )
}
