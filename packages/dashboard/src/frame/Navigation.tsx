import type { Desk } from './desk.ts'
import { PAGES, type PageEntry } from './pages.ts'
import { frameWords } from './words.ts'

type Props = { may: Desk['may']; path: string; onChosen: () => void }

/** Only what somebody may see. */
export function Navigation({ may, path, onChosen }: Props) {
  const groups = Map.groupBy(
    PAGES.filter(({ needs }) => may(needs)),
    ({ group }) => group,
  )
  return (
    <nav aria-label={frameWords.pages}>
      {[...groups].map(([group, pages]) => (
        <section key={group}>
          <h2 class="nav-group" id={`nav-${group}`}>
            {frameWords.groups[group]}
          </h2>
          <ul aria-labelledby={`nav-${group}`}>
            {pages.map((page) => (
              <li key={page.name}>
                <a href={page.href} aria-current={isHere(page, path) ? 'page' : undefined} onClick={onChosen}>
                  {frameWords.titles[page.name]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function isHere({ href }: PageEntry, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
