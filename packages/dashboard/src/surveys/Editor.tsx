import { useLocation } from 'preact-iso/router'
import { useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Screen } from '../frame/Screen.tsx'
import { language } from '../words/language.ts'
import { AppearancePart } from './AppearancePart.tsx'
import { editorWords } from './editor-words.ts'
import { IssueList } from './IssueList.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { localesOf, withLocale, withoutLocale } from './locales-of.ts'
import { Preview } from './Preview.tsx'
import { PublishSheet } from './PublishSheet.tsx'
import { publishWords } from './publish-words.ts'
import { QuestionList } from './QuestionList.tsx'
import type { Opened } from './read-opened.ts'
import type { Touchpoint } from './read-touchpoints.ts'
import { SaveBar } from './SaveBar.tsx'
import { StateActions } from './StateActions.tsx'
import { StateBadge } from './StateBadge.tsx'
import { ThanksPart } from './ThanksPart.tsx'
import { TouchpointChoice } from './TouchpointChoice.tsx'
import { useDraft } from './use-draft.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { Versions } from './Versions.tsx'
import { WhoAndWhen } from './WhoAndWhen.tsx'
import { surveysWords } from './words.ts'
import './editor.css'

type Props = {
  opened: Opened
  touchpoints: readonly Touchpoint[] | null
  /** What was just done, before it was opened anew. */
  news: string
  onReload: (news?: string) => void
  onGone: () => void
}

/** The draft of a survey, beside what it looks like. */
export function Editor({ opened, touchpoints, news, onReload, onGone }: Props) {
  const { may } = useDesk()
  const { path, query, route } = useLocation()
  const [survey, setSurvey] = useState(opened.survey)
  const [from, setFrom] = useState(0)
  const [isPublishing, setPublishing] = useState(false)
  const { draft, setDraft, change, saved, isDirty, save, action } = useDraft(opened)
  useLeaveWarning(isDirty)

  const mayWrite = may('programme:write')
  const written = localesOf(draft)
  const locales = written.length > 0 ? written : [language]
  const locale = locales.find((tag) => tag === query['in']) ?? locales[0]!
  const hrefFor = (tag: string) => `${path}?in=${tag}`
  const write = (tag: string) => route(hrefFor(tag), true)
  const part = { draft, locale, change }

  const publish = async () => {
    const latest = isDirty || !saved.isDraft ? await save() : saved
    if (!latest) return
    if (latest.issues.length === 0) setPublishing(true)
    else requestAnimationFrame(() => document.getElementById('issues')?.focus())
  }

  return (
    <Screen
      title={draft.name || survey.id}
      lede={
        <>
          <StateBadge status={survey.status} /> {surveysWords.ledes[survey.status]}{' '}
          <a href="/surveys">{surveysWords.back}</a>
          <a class="to-preview" href="#preview">
            {surveysWords.toPreview}
          </a>
        </>
      }
      actions={
        mayWrite && (
          <StateActions
            survey={survey}
            hasDraft={saved.isDraft}
            etag={saved.etag}
            onMoved={setSurvey}
            onDiscarded={() => (survey.version === null ? onGone() : onReload())}
          />
        )
      }
    >
      <IssueList issues={saved.issues} draft={draft} onLocale={write} />
      <div class="editor">
        <form
          class="stack"
          aria-label={editorWords.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (mayWrite && !action.isBusy) void save()
          }}
        >
          <LanguageChoice
            locales={locales}
            locale={locale}
            hrefFor={hrefFor}
            mayWrite={mayWrite}
            onAdd={(tag) => {
              setDraft(withLocale(draft, tag))
              write(tag)
            }}
            onRemove={(tag) => setDraft(withoutLocale(draft, tag))}
          />
          <fieldset class="editor-parts" disabled={!mayWrite}>
            <QuestionList {...part} onEnter={setFrom} />
            <ThanksPart {...part} />
            {touchpoints && <TouchpointChoice {...part} touchpoints={touchpoints} />}
            <AppearancePart {...part} />
            <TextField
              label={editorWords.name}
              value={draft.name}
              required
              maxLength={200}
              onChange={(name) => change({ name })}
            />
            <WhoAndWhen {...part} />
          </fieldset>
          {action.problem && (
            <div class="stack">
              <ActionProblem problem={action.problem} />
              {action.problem.status === 412 && (
                <div class="buttons">
                  <button type="button" class="plain" onClick={() => onReload()}>
                    {editorWords.openNewer}
                  </button>
                </div>
              )}
            </div>
          )}
          {mayWrite && (
            <SaveBar
              isDirty={isDirty}
              isBusy={action.isBusy}
              told={saved.isNew ? editorWords.saved : news}
              onPublish={survey.status !== 'archived' && (saved.isDraft || isDirty) ? publish : undefined}
            />
          )}
        </form>
        <Preview
          surveyId={survey.id}
          draft={draft}
          locales={locales}
          locale={locale}
          onLocale={write}
          from={from}
          onFrom={setFrom}
        />
      </div>
      <Versions surveyId={survey.id} current={survey.version} />
      {isPublishing && (
        <PublishSheet
          survey={survey}
          name={draft.name}
          etag={saved.etag}
          isNowhere={!draft.touchpoints?.length}
          onClose={() => setPublishing(false)}
          onPublished={(published) => onReload(publishWords.published(published.version ?? 1))}
        />
      )}
    </Screen>
  )
}
