import type { Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { aMailServer, type MailServer } from '../../packages/collector/src/deliveries/testing/mail-server.ts'
import { aReceiver } from '../../packages/collector/src/deliveries/testing/receiver.ts'
import { verified } from '../../packages/collector/src/deliveries/testing/verified.ts'
import { withKey } from './asking.ts'
import { aPage, closeBrowser, payUntilAsked, scoreOf } from './browser.ts'
import { aCollector, type Collector } from './collector.ts'

afterAll(closeBrowser)

const OLGA = 'olga@shop.example'
const SAM = 'sam@shop.example'
const CUSTOMER = 'ana@home.example'
const PASSWORD = 'correct horse battery'

/** The shop's checkout has an owner, a supervisor and a team; customers are asked again once a case is resolved. */
async function aStaffedShop() {
  const mailServer = await aMailServer()
  const hook = await aReceiver((response) => void response.end())
  onTestFinished(async () => {
    await mailServer[Symbol.asyncDispose]()
    await hook[Symbol.asyncDispose]()
  })
  const collector = await aCollector({
    INNERLOOP_SMTP: `smtp://127.0.0.1:${mailServer.port}?tls=never`,
    INNERLOOP_MAIL_FROM: 'Fieldline Parts <loop@shop.example>',
    INNERLOOP_WEBHOOK_ALLOW: '127.0.0.1',
    INNERLOOP_WEBHOOK_HTTP: 'true',
  })
  const ask = withKey(collector)
  await ask('PUT', '/v1/teams', { teams: [{ id: 'checkout', name: 'Checkout', members: [OLGA, SAM] }] })
  const touchpoint = await ask('GET', '/v1/touchpoints/checkout.paid')
  const staffed = { ...touchpoint, owner: OLGA, supervisor: SAM, team: 'checkout' }
  await ask('PUT', '/v1/touchpoints/checkout.paid', staffed)
  await ask('PUT', '/v1/rules', {
    rules: [
      {
        id: 'detractors',
        name: 'Detractors',
        when: { bands: ['detractor'] },
        actions: [
          { kind: 'open-case', for: { kind: 'team', team: 'checkout' } },
          { kind: 'notify', whom: { kind: 'touchpoint-owner' } },
        ],
      },
    ],
  })
  await ask('POST', '/v1/surveys', {
    id: 'again',
    name: 'Put right?',
    touchpoints: [],
    questions: [{ id: 'recommend', kind: 'nps', wording: { en: 'And now: would you recommend us?' } }],
    thanks: { en: 'Good to know.' },
  })
  await ask('POST', '/v1/surveys/again/publish')
  await ask('PATCH', '/v1/projects/demo', { recovery: { survey: 'again', trait: 'email' } })
  const endpoint = { id: 'crm', name: 'CRM', kind: 'webhook', url: hook.url, everyCase: true }
  const { secret } = await ask('POST', '/v1/endpoints', endpoint)
  return { collector, ask, mails: mailServer.mails, hook, secret: secret as string }
}

test('an unhappy buyer’s answer reaches whoever can act, is followed to its end, and every step is counted', async () => {
  const { collector, ask, mails, hook, secret } = await aStaffedShop()
  const { page: shop } = await aPage()
  const prompt = await payUntilAsked(shop, collector.url)
  await scoreOf(prompt, 3).click()
  await prompt.getByRole('textbox').fill('The page froze while I paid.')
  const answeredAt = performance.now()
  await prompt.getByRole('button', { name: 'Send' }).click()

  await expect
    .poll(() => [mailsTo(mails, OLGA).length, hook.received.length], WITHIN_A_MINUTE)
    .toEqual([1, 1])
  expect(performance.now() - answeredAt).toBeLessThan(60_000)
  const [mail] = mailsTo(mails, OLGA)
  expect(mail!.text).toContain('> The page froze while I paid.')
  expect(verified(secret, hook.received[0]!)).toMatchObject({
    type: 'case.opened',
    data: { comment: 'The page froze while I paid.' },
  })

  // Olga takes the case from the mail, in one confirmed step.
  const olga = await join(collector, OLGA)
  await olga.goto(linkIn(mail!.text!, 'Take the case'))
  await olga.getByRole('button').click()
  await olga.goto(`${collector.url}/cases`)
  await olga.getByRole('link', { name: /gave 3/ }).click()
  await olga.getByText('The page froze while I paid.').first().waitFor()
  await olga.getByText('took it').waitFor()

  await olga.getByRole('button', { name: 'Record a contact' }).first().click()
  await olga.getByLabel('What was said (optional)').fill('I paid it back at once.')
  await olga.getByRole('button', { name: 'Record a contact' }).last().click()
  await olga.getByText('Phone: reached the customer. I paid it back at once.').waitFor()

  // The customer's address comes from the shop's own records.
  const [{ id: caseId, personId }] = (await ask('GET', '/v1/cases')).cases
  await ask('PATCH', `/v1/people/${personId}/traits`, { traits: { email: CUSTOMER } })
  await olga.getByRole('button', { name: 'Resolve', exact: true }).first().click()
  await olga.getByLabel('Why did it happen?').selectOption('website')
  await olga.getByRole('button', { name: 'Resolve', exact: true }).last().click()
  await olga.getByText('resolved it; root cause: website').waitFor()

  // Sam, who supervises, sees what was done.
  const sam = await join(collector, SAM)
  await sam.goto(`${collector.url}/cases?whose=all&state=resolved`)
  await sam.getByRole('link', { name: /gave 3/ }).click()
  await sam.getByText('I paid it back at once.').waitFor()

  // The customer is asked again, and is content.
  await expect.poll(() => mailsTo(mails, CUSTOMER).length, WITHIN_A_MINUTE).toBe(1)
  const { page: home } = await aPage()
  await home.goto(linkIn(mailsTo(mails, CUSTOMER)[0]!.text!, 'Answer'))
  await home.getByRole('heading', { name: 'And now: would you recommend us?' }).waitFor()
  await home.getByRole('radio', { name: /^9/ }).click()
  await expect
    .poll(async () => (await ask('GET', `/v1/cases/${caseId}`)).state, WITHIN_A_MINUTE)
    .toBe('verified')
  await expect.poll(() => mailsTo(mails, OLGA).at(-1)!.subject, WITHIN_A_MINUTE).toMatch(/^Put right: /)

  await olga.goto(`${collector.url}/loop`)
  await olga.getByText('Of 1 unhappy customer, 1 (100%) were reached and 1 (100%) had it resolved.').waitFor()
  for (const step of ['Routed', 'Contacted', 'Resolved', 'Verified', 'Told']) {
    const card = olga.getByRole('listitem').filter({ has: olga.getByRole('heading', { name: step }) })
    expect([step, await card.getByRole('strong').textContent()]).toEqual([step, '1'])
  }
})

const WITHIN_A_MINUTE = { timeout: 60_000, interval: 100 }

const mailsTo = (mails: MailServer['mails'], address: string) =>
  mails.filter(({ parsed }) => (parsed.to as { text: string }).text === address).map(({ parsed }) => parsed)

/** The address below its label in a plain mail. */
function linkIn(text: string, label: string): string {
  return new RegExp(`${label}:\\s+(\\S+)`).exec(text)![1]!
}

/** A colleague's browser, once they have accepted their invitation. */
async function join(collector: Collector, email: string): Promise<Page> {
  const { page } = await aPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(await collector.invite(email))
  await page.getByLabel('Your name').fill(email.split('@')[0]!)
  await page.getByLabel(/^Password/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  return page
}
