import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useProject } from '../use-project.ts'
import { KeptTable } from './KeptTable.tsx'
import { PersonLookUp } from './PersonLookUp.tsx'
import { RetentionForm } from './RetentionForm.tsx'
import { privacyWords as words } from './words.ts'

export function PrivacyTab() {
  const { may } = useDesk()
  const { found, edition, ...edit } = useProject()
  return (
    <Loaded of={found}>
      {({ data }) => (
        <div class="stack">
          {may('people:read') && <PersonLookUp />}
          {may('programme:write') && (
            <section class="settings-part" aria-labelledby="retention">
              <h2 id="retention">{words.rules}</h2>
              <p class="quiet">{words.rulesLede}</p>
              <RetentionForm key={edition} project={data} edit={edit} />
            </section>
          )}
          <KeptTable project={data} />
        </div>
      )}
    </Loaded>
  )
}
