import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useProject } from '../use-project.ts'
import { ValueTraitsFacts, ValueTraitsForm } from './ValueTraitsForm.tsx'
import { valueSettingsWords as words } from './words.ts'

/** Which traits say what customers are to the business. */
export function ValueTab() {
  const { may } = useDesk()
  const edit = useProject()
  return (
    <Loaded of={edit.found}>
      {({ data }) => (
        <section class="stack settings-part">
          <h2>{words.title}</h2>
          <p class="quiet">
            {words.lede} <a href="/value">{words.report}</a>
          </p>
          {may('programme:write') ? (
            <ValueTraitsForm key={edit.edition} project={data} edit={edit} />
          ) : (
            <ValueTraitsFacts project={data} />
          )}
        </section>
      )}
    </Loaded>
  )
}
