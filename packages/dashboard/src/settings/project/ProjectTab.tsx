import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useProject } from '../use-project.ts'
import { ProjectFacts } from './ProjectFacts.tsx'
import { ProjectForm } from './ProjectForm.tsx'

export function ProjectTab() {
  const { may } = useDesk()
  const { found, edition, ...edit } = useProject()
  return (
    <Loaded of={found}>
      {({ data }) =>
        may('programme:write') ? (
          <ProjectForm key={edition} project={data} edit={edit} />
        ) : (
          <ProjectFacts project={data} />
        )
      }
    </Loaded>
  )
}
