import { LOCALES } from '@innerloop/shared/match-locale'
import { useState } from 'preact/hooks'
import { SelectField } from '../controls/SelectField.tsx'
import { editorWords } from './editor-words.ts'
import { languageName } from './language-name.ts'

type Props = {
  locales: readonly string[]
  locale: string
  hrefFor: (locale: string) => string
  mayWrite: boolean
  onAdd: (locale: string) => void
  onRemove: (locale: string) => void
}

/** In which language one reads and writes; the preview is in the same one. */
export function LanguageChoice({ locales, locale, hrefFor, mayWrite, onAdd, onRemove }: Props) {
  const others = LOCALES.filter((tag) => !locales.includes(tag))
  const [wanted, setWanted] = useState<string>()
  const next = wanted !== undefined && others.includes(wanted) ? wanted : others[0]
  return (
    <section class="stack" aria-labelledby="languages">
      <h2 id="languages">{mayWrite ? editorWords.language : editorWords.previewLanguage}</h2>
      <div class="tabs">
        {locales.map((tag) => (
          <a key={tag} href={hrefFor(tag)} aria-current={tag === locale ? 'page' : undefined}>
            {languageName(tag)}
          </a>
        ))}
      </div>
      {mayWrite && (
        <details>
          <summary>{editorWords.changeLanguages}</summary>
          <div class="filters more">
            {next !== undefined && (
              <>
                <SelectField
                  label={editorWords.addLanguage}
                  value={next}
                  options={others.map((tag) => [tag, languageName(tag)] as const)}
                  onChange={setWanted}
                />
                <button type="button" class="plain" onClick={() => onAdd(next)}>
                  {editorWords.add}
                </button>
              </>
            )}
            {locales.length > 1 && (
              <button type="button" class="link" onClick={() => onRemove(locale)}>
                {editorWords.removeLanguage(languageName(locale))}
              </button>
            )}
          </div>
        </details>
      )}
    </section>
  )
}
