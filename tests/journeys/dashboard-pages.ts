import type { BrowserContext, Page } from 'playwright-core'

type Place = { url: string; cookie: string }

/** Every page of the dashboard, by the name of its picture; with a case, an answer and a customer that are there. */
export async function dashboardPages({ url, cookie }: Place): Promise<[name: string, path: string][]> {
  const read = async (path: string) =>
    (await fetch(url + path, { headers: { cookie } })).json() as Promise<any> // oxlint-disable-line typescript/no-explicit-any
  const { cases } = await read('/v1/cases?state=contacted')
  const { responses } = await read('/v1/responses?hasComment=true&limit=1')
  return [
    ['overview', '/'],
    ['responses', '/responses'],
    ['response', `/responses/${responses[0].id}`],
    ['people', '/people'],
    ['person', `/people/${cases[0].personId}`],
    ['mine', '/mine'],
    ['cases', '/cases?whose=all'],
    ['board', '/cases?whose=all&view=board'],
    ['case', `/cases/${cases[0].id}`],
    ['huddle', '/huddle'],
    ['loop', '/loop'],
    ['scoreboard', '/scoreboard'],
    ['pin', '/scoreboard?new=must-win'],
    ['journeys', '/journeys'],
    ['new-journey', '/journeys?new'],
    ['journey', '/journeys/order'],
    ['journey-edit', '/journeys/order/edit'],
    ['journey-paths', '/journeys/order/paths'],
    ['journey-changes', '/journeys/order/changes'],
    ['journey-workshop', '/journeys/order/workshop'],
    ['priorities', '/priorities'],
    ['segments', '/segments'],
    ['alarms', '/segments?tab=alarms'],
    ['answering', '/segments?tab=answering'],
    ['time-to-tell', '/segments?tab=time'],
    ['themes', '/themes'],
    ['words', '/themes?tab=words'],
    ['ideas', '/themes?tab=ideas'],
    ['drivers', '/drivers'],
    ['value', '/value'],
    ['value-people', '/value?tab=people'],
    ['value-what-if', '/value?tab=what-if'],
    ['value-scorecard', '/value?tab=scorecard'],
    ['initiatives', '/initiatives'],
    ['initiative', '/initiatives/carrier'],
    ['effort', '/initiatives?tab=effort'],
    ['wins', '/initiatives?tab=wins'],
    ['decisions', '/initiatives?tab=decisions'],
    ['goals', '/goals'],
    ['inside', '/inside'],
    ['programme', '/programme'],
    ['way', '/programme?tab=way'],
    ['promises', '/programme?tab=promises'],
    ['card', '/programme?tab=card'],
    ['programme-file', '/programme?tab=file'],
    ['surveys', '/surveys'],
    ['survey', '/surveys/checkout'],
    ['touchpoints', '/touchpoints'],
    ['touchpoint', '/touchpoints/checkout.paid'],
    ['teams', '/touchpoints?tab=teams'],
    ['install', '/install'],
    ['rules', '/rules'],
    ['deliveries', '/deliveries'],
    ['endpoints', '/deliveries?tab=endpoints'],
    ['import', '/import'],
    ['settings', '/settings'],
    ['members', '/settings/members'],
    ['keys', '/settings/keys'],
    ['privacy', '/settings/privacy'],
    ['follow-up', '/settings/follow-up'],
    ['value-settings', '/settings/value'],
    ['audit', '/settings/audit'],
    ['me', '/settings/me'],
    ['missing', '/settings/none'],
  ]
}

/** Signs a browser in. */
export async function signInWith(context: BrowserContext, { url, cookie }: Place): Promise<void> {
  const cookies = cookie.split('; ').map((one) => {
    const at = one.indexOf('=')
    return { name: one.slice(0, at), value: one.slice(at + 1), url }
  })
  await context.addCookies(cookies)
}

/** Nothing of the page is on its way any more. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('#page h1').waitFor()
  for (const unready of ['.blank', '[aria-busy=true]'])
    await page.locator(`#page ${unready}`).first().waitFor({ state: 'detached' })
}
