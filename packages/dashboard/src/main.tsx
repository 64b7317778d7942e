import { render } from 'preact'
import { createApi } from './api/create-api.ts'
import { App } from './App.tsx'
import { takeKeyFromLink } from './session/take-key-from-link.ts'
import './page/base.css'

const keyFromLink = takeKeyFromLink(location, history)
const api = createApi({ fetch: window.fetch, EventSource: window.EventSource })
render(<App api={api} keyFromLink={keyFromLink} />, document.getElementById('app')!)
