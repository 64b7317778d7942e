import { useLocation } from 'preact-iso/router'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { chooseLanguage, type Language, language, LANGUAGES } from '../words/language.ts'
import { words } from '../words/words.ts'
import { chooseProject } from './chosen-project.ts'
import { useDesk } from './desk.ts'
import { Navigation } from './Navigation.tsx'
import { frameWords } from './words.ts'
import './frame.css'

/** Around every page: where one can go, in which project one is, and who one is. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { me, project, may, session } = useDesk()
  const { path } = useLocation()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setOpen(false), [path])
  return (
    <div class="frame">
      <a class="skip" href="#page">
        {frameWords.skip}
      </a>
      <header class={isOpen ? 'frame-side frame-side-open' : 'frame-side'}>
        <div class="frame-top">
          <a class="brand" href="/">
            <img src="/favicon.svg" alt="" width="28" height="28" />
            {words.product}
          </a>
          <button
            type="button"
            class="frame-menu plain"
            aria-expanded={isOpen}
            aria-controls="frame-inside"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? frameWords.close : frameWords.menu}
          </button>
        </div>
        <div id="frame-inside" class="frame-inside">
          {me.projects.length > 1 ? (
            <label class="frame-choice">
              <span class="unseen">{frameWords.project}</span>
              <select value={project.id} onChange={(event) => chooseProject(event.currentTarget.value)}>
                {me.projects.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <p class="project-name">{project.name}</p>
          )}
          <Navigation may={may} path={path} onChosen={() => setOpen(false)} />
          <div class="frame-foot">
            <label class="frame-choice">
              <span class="unseen">{frameWords.language}</span>
              <select
                value={language}
                onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}
              >
                {Object.entries(LANGUAGES).map(([tag, name]) => (
                  <option key={tag} value={tag} lang={tag}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <p class="quiet">{frameWords.signedInAs(me.actor.name)}</p>
            <button type="button" class="link sign-out" onClick={session.signOut}>
              {words.signIn.signOut}
            </button>
          </div>
        </div>
      </header>
      <main id="page">{children}</main>
    </div>
  )
}
