import type { EffectReport, Initiative } from '@innerloop/collector'
import { useRoute } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { ActionProblem } from '../controls/Form.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { frameWords } from '../frame/words.ts'
import { ChangeSection } from './change/ChangeSection.tsx'
import { EffectSection } from './EffectSection.tsx'
import { MonthsSection } from './MonthsSection.tsx'
import { StepList } from './StepList.tsx'
import { StorySection } from './StorySection.tsx'
import { ToldSection } from './ToldSection.tsx'
import { type Save, useInitiative } from './use-initiative.ts'
import { WorkSection } from './WorkSection.tsx'
import '../trend/trend.css'
import './initiatives.css'

/** The story of one initiative: what it came from, what is done, whether it worked, and who was told. */
export function InitiativePage() {
  const id = decodeURIComponent(useRoute().params['id']!)
  const { found, save, problem, isBusy } = useInitiative(id)
  return (
    <Screen
      title={found.data?.initiative.title ?? frameWords.titles.initiatives}
      actions={<a href="/initiatives">{frameWords.titles.initiatives}</a>}
    >
      <Loaded of={found}>
        {({ initiative, effect, etag }) => (
          <>
            <ActionProblem problem={problem} />
            <Story key={etag} initiative={initiative} effect={effect} save={save} isBusy={isBusy} />
          </>
        )}
      </Loaded>
    </Screen>
  )
}

type Props = { initiative: Initiative; effect: EffectReport; save: Save; isBusy: boolean }

function Story({ initiative, effect, save, isBusy }: Props) {
  const { may } = useDesk()
  const mayChange = may('programme:write')
  return (
    <div class="stack initiative">
      <StepList initiative={initiative} save={mayChange ? save : undefined} isBusy={isBusy} />
      <div class="columns">
        <div class="stack">
          <EffectSection report={effect} />
          <ToldSection initiative={initiative} />
        </div>
        <div class="stack">
          <StorySection initiative={initiative} metric={effect.metric} />
          <WorkSection initiative={initiative} save={mayChange ? save : undefined} isBusy={isBusy} />
        </div>
      </div>
      <MonthsSection report={effect} benefit={initiative.benefit} />
      {mayChange && <ChangeSection initiative={initiative} save={save} isBusy={isBusy} />}
    </div>
  )
}
