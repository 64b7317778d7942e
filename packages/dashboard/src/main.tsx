import { render } from 'preact'
import { createApi } from './api/create-api.ts'
import { App } from './App.tsx'
import { language } from './words/language.ts'
import { takeFromLink } from './session/take-from-link.ts'
import './page/base.css'

const link = takeFromLink(location, history)
const api = createApi({ fetch: window.fetch, EventSource: window.EventSource })
document.documentElement.lang = language
render(<App api={api} link={link} />, document.getElementById('app')!)
