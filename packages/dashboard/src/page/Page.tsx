import type { ComponentChildren } from 'preact'
import type { Connection } from '../live/use-live.ts'
import { words } from '../words/en.ts'
import './page.css'

type Props = {
  projectName?: string
  connection: Connection
  onSignOut?: () => void
  children: ComponentChildren
}

export function Page({ projectName, connection, onSignOut, children }: Props) {
  return (
    <>
      <header class="page-head">
        <a class="brand" href="/">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          {words.product}
        </a>
        <span class="project-name">{projectName}</span>
        <span class={`connection connection-${connection}`}>{words.connection[connection]}</span>
        {onSignOut && (
          <button type="button" class="link" onClick={onSignOut}>
            {words.signIn.signOut}
          </button>
        )}
      </header>
      <main>{children}</main>
      <footer class="page-foot">
        <p id="marks">{words.score.marks}</p>
      </footer>
    </>
  )
}
