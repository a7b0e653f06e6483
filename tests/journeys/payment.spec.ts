import { expect, type Page, test } from '@playwright/test'
import type { QuestionId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'
import { goOn } from './openPage'

/**
 * The payment of a sale from the first message to the end of the visit: whatever was said, the page says the truth about
 * it, and what is open stays in reach.
 */

const { acts } = knowledge.money

/** Somebody at the till, who says what they see. */
function personAt(page: Page, language: Language) {
  const words = (key: string) => say(language, key)
  const heading = page.getByRole('heading', { level: 1 })
  const band = page.getByRole('complementary', { name: words('ui:moneyBand.label') })
  const press = (key: string) => page.getByRole('button', { name: words(key), exact: true }).click()
  const unfold = () => band.locator('summary').click()
  const isAt = (key: string) => expect(heading).toHaveText(words(key))
  /** Answers what is asked on screen, as a question or as the outcome of an act. */
  const answers = async (question: QuestionId, answer: string, wording = '') => {
    const asked = `${question}${wording}`
    const label = words(`${asked}.options.${answer}`).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const group = page.getByRole('group', { name: words(`${asked}.ask`), exact: true })
    // An option begins with the digit that chooses it, which is not read out.
    await group.getByRole('button', { name: new RegExp(`^${label}( |$)`) }).click()
  }
  return {
    words,
    heading,
    band,
    press,
    unfold,
    sees: async (symptom: string) => {
      await page.goto(`./?lang=${language}&symptom=${symptom}`)
      await heading.waitFor()
      await goOn(page, language)
    },
    answers,
    isAt,
    /** One attempt is clear, and the sale is not before it is said that there was no other. */
    saysItWasTheOnlyAttempt: async () => {
      await isAt('question:sale-before.ask')
      await answers('question:sale-before', 'first-try')
    },
    reads: (name: string) => expect(band).toContainText(words(`money:${name}.state`)),
    /** Opens what the band folds, and presses one of its buttons. */
    pressInBand: async (key: string) => {
      await unfold()
      await press(key)
    },
  }
}

for (const language of languageSchema.options) {
  test(`a sale reversed once and tried again is in doubt again, and looked up again (${language})`, async ({
    page,
  }) => {
    const person = personAt(page, language)
    await person.sees('no-answer')
    await person.answers('question:paid-entries', 'none')
    await person.answers('question:other-attempts', 'undone')
    await person.reads('released')
    await person.pressInBand('ui:moneyBand.again')
    await person.isAt('question:paid-entries.ask')
    await person.reads('unknown')
    await person.answers('question:paid-entries', 'one')
    await person.reads('approved')
  })

  test(`the next customer’s time-out is not the sale that was paid before (${language})`, async ({
    page,
  }) => {
    const person = personAt(page, language)
    await person.sees('no-answer')
    await person.answers('question:paid-entries', 'one')
    await person.reads('approved')
    await person.pressInBand('ui:moneyBand.nextCustomer')
    await person.isAt('ui:startPage.titleNow')
    await page
      .getByRole('button', { name: person.words('symptom:no-answer.name') })
      .first()
      .click()
    await person.isAt('symptom:no-answer.name')
    await goOn(page, language)
    await person.isAt('question:paid-entries.ask')
    await person.reads('unknown')
  })

  test(`a payment that is not clear yet is parked and taken up again (${language})`, async ({ page }) => {
    const person = personAt(page, language)
    await person.sees('no-answer')
    await person.answers('question:paid-entries', 'none')
    await person.answers('question:other-attempts', 'waiting')
    await person.pressInBand('ui:moneyBand.nextCustomer')
    await expect(person.band.getByRole('listitem')).toContainText(language === 'en' ? 'TIMEOUT' : '接收超时')
    await page
      .getByRole('button', { name: person.words('symptom:ip-layer-error.name') })
      .first()
      .click()
    await person.reads('assumed-no-payment')
    await person.press('ui:moneyBand.resume')
    await person.isAt(`${acts.reversal}.name`)
    await person.answers('question:reversal-words', 'success')
    await person.saysItWasTheOnlyAttempt()
    await person.reads('released')
    await person.isAt('ui:solved.titleSettled')
  })

  test(`a machine that works again does not end a payment in doubt (${language})`, async ({ page }) => {
    const person = personAt(page, language)
    await person.sees('no-answer')
    await person.answers('question:paid-entries', 'none')
    await person.answers('question:other-attempts', 'no-entry')
    await person.press('ui:question.onlyPayment')
    await person.isAt(`${acts.reversal}.name`)
    await person.answers('question:reversal-words', 'failed')
    await person.isAt(`${acts.call}.name`)
    await person.answers('question:acquirer-said', 'wait')
    await person.isAt('ui:openPayment.title')
    await expect(page.getByText(person.words('ui:openPayment.never'))).toBeVisible()
    await expect(page.getByText(person.words('ui:solved.title'), { exact: true })).toHaveCount(0)
    await person.press('ui:openPayment.act.acquirer-answers')
    await person.answers('question:acquirer-said', 'paid')
    await person.isAt('ui:solved.title')
    await person.reads('approved')
  })

  test(`of two payments one is undone, and nothing of the machine is asked (${language})`, async ({
    page,
  }) => {
    const person = personAt(page, language)
    await page.goto(`./?lang=${language}`)
    await page.getByRole('button', { name: person.words('ui:startPage.notSureHint') }).click()
    await person.isAt('symptom:charged-but-failed.name')
    await goOn(page, language)
    await person.isAt('question:paid-entries.ask')
    await person.answers('question:paid-entries', 'two-or-more')
    await person.reads('charged-twice')
    await person.answers('question:being-reversed', 'none')
    await person.answers('question:sale-day', 'today-unsettled')
    await person.isAt(`${acts.voidOne}.name`)
    await person.answers('question:undo-result', 'done')
    await person.isAt('ui:solved.titleSettled')
    await person.reads('approved')
  })

  test(`a paid scan order is never offered for cancelling, and a cancelled one gives no goods (${language})`, async ({
    page,
  }) => {
    const person = personAt(page, language)
    await person.sees('qr-payment-pending')
    await person.isAt(`${acts.query}.name`)
    await person.answers('question:order-query', 'paid')
    await person.saysItWasTheOnlyAttempt()
    await person.isAt('ui:solved.titleSettled')
    await person.reads('approved')
    await page.goBack()
    await page.goBack()
    await person.answers('question:order-query', 'no-clear-answer')
    await person.isAt(`${acts.cancel}.name`)
    await person.answers('question:cancel-result', 'no-clear-answer')
    await person.reads('cancelled')
    await expect(person.band).toContainText(person.words('money:cancelled.do'))
  })

  test(`another message over a payment in doubt is asked about, and a wrong pick is taken back (${language})`, async ({
    page,
  }) => {
    const person = personAt(page, language)
    await person.sees('no-answer')
    await person.answers('question:paid-entries', 'none')
    await page.locator('#main details').last().locator('summary').click()
    await page
      .getByRole('button', {
        name: person.words('ui:answers.changeOf').replace('{{question}}', person.words('ui:answers.symptom')),
      })
      .click()
    await page
      .getByRole('button', { name: person.words('symptom:ip-layer-error.name') })
      .first()
      .click()
    await person.isAt('symptom:ip-layer-error.name')
    await goOn(page, language)
    await person.isAt('question:new-message.ask')
    await person.reads('unknown-looked')
    await person.answers('question:new-message', 'picked-wrong')
    await expect(person.band).not.toContainText(person.words('money:unknown-looked.state'))
  })
}
