import { afterAll, expect, test } from 'vitest'
import { complaintsAbout } from './axe.ts'
import { aPage, closeBrowser, expectSoon, scoreOf } from './browser.ts'
import { aSite } from './site.ts'

afterAll(closeBrowser)

const LINK =
  '/s/ask?person=ana&touchpoint=paid&properties.orderId=4711&score=9&channel=email&locale=en&traits.plan=pro'

test('a score in a link is shown as chosen and counts only once it is confirmed', async () => {
  const { collector, stored } = await aSite()
  const { page, complaints } = await aPage({ viewport: { width: 320, height: 640 } })
  await page.goto(collector + LINK)
  const survey = page.getByRole('region', { name: 'Would you recommend us?' })
  await survey.getByRole('radio', { name: '9', checked: true }).waitFor()
  await expectSoon(() => stored(), [{ state: 'shown', answers: {} }])
  expect(await complaintsAbout(page, 'main')).toEqual([])

  await survey.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('textbox').fill('The parcel came early.')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Thank you.').first().waitFor()
  await expectSoon(
    () => stored(),
    [
      {
        state: 'completed',
        personId: 'ana',
        traits: { plan: 'pro' },
        touchpoint: 'paid',
        properties: { orderId: '4711' },
        answers: { score: { value: 9 }, why: { value: 'The parcel came early.' } },
        context: { channel: 'email', locale: 'en', url: `${collector}/s/ask` },
      },
    ],
  )
  expect(complaints).toEqual([])
})

test('whoever changes their mind is asked about the new score', async () => {
  const { collector, stored } = await aSite()
  const { page } = await aPage()
  await page.goto(collector + LINK)
  await scoreOf(page.locator('main'), 3).click()
  await page.getByRole('textbox').waitFor()
  await expectSoon(() => stored(), [{ answers: { score: { value: 3 } } }])
})

test.each(['score=11', 'score=-1', 'score=9.5', 'score=nine', 'answer=yes', 'score='])(
  'a link with %s selects nothing',
  async (query) => {
    const { collector } = await aSite()
    const { page } = await aPage()
    await page.goto(`${collector}/s/ask?${query}`)
    await page.getByRole('radiogroup').waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Next' }).count()).toBe(0)
  },
)

test('a kiosk starts anew for the next person, who is another visitor', async () => {
  const { collector, stored } = await aSite({
    survey: { questions: [{ id: 'score', kind: 'csat', wording: { en: 'How was it?' } }] },
  })
  const { page } = await aPage()
  await page.clock.install()
  await page.goto(`${collector}/s/ask?kiosk`)
  await page.getByRole('radio', { name: '4' }).click()
  await page.clock.runFor(1000)
  await page.getByText('Thank you.').first().waitFor()
  await page.clock.runFor(7000)
  await page.getByRole('radio', { name: '2' }).click()
  await expectSoon(async () => (await stored()).map(({ answers }) => answers['score']?.value), [4, 2])
  const [first, second] = await stored()
  expect(first!.visitorId).not.toBe(second!.visitorId)
})
