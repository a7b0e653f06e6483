import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { language as languageSchema } from '../../src/knowledge/schema'
import { survey } from '../../src/wizard/case/walk'
import { exampleOf, sessionOf } from '../../tools/pageExamples'
import { say } from '../support/words'
import { show } from './openPage'

/**
 * A screen as a screen reader tells it: its parts in their order, each with role and name. Built from the words, so
 * that it fails when a role, a name or the order is lost and not when a word is changed.
 */
type Tree = (words: (key: string) => string) => string[]

const node = (role: string, name: string, more = ''): string => item(`${role} ${JSON.stringify(name)}${more}`)
// A colon within would begin a mapping.
const item = (said: string): string =>
  said.includes(': ') ? `- '${said.replaceAll("'", "''")}'` : `- ${said}`
const inside = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
const heading = (name: string, level: 1 | 2 | 3) => node('heading', name, ` [level=${level}]`)

/** A question as a group; `wording` is the part of its texts in which it is asked otherwise. */
const group = (words: (key: string) => string, question: string, wording = ''): string[] => {
  const answers = Object.keys(
    Object.values(knowledge.questions).find(({ id }) => id === question)?.answers ?? {},
  )
  const named = (key: string) =>
    `  ${item(`button /^${words(key).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}/`)}`
  const asked = `${question}${wording}`
  return [
    `${node('group', words(`${asked}.ask`))}:`,
    ...inside([
      heading(words(`${asked}.ask`), 1),
      '- list:',
      ...answers.flatMap((answer) => inside(['- listitem:', named(`${asked}.options.${answer}`)])),
      ...inside(['- listitem:', named('ui:question.unsure')]),
    ]),
  ]
}

const band = (words: (key: string) => string) => node('complementary', words('ui:moneyBand.label'))

/** What a button of a code's card says besides: that the code came after a card. */
const assuming = (words: (key: string) => string, key: string) =>
  words('ui:card.assuming').replace('{{words}}', words(key))

const outcome = (words: (key: string) => string, title: string): string[] => [
  `${node('region', words(title))}:`,
  ...inside([
    heading(words(title), 2),
    ...['helped', 'noChange', 'otherMessage', 'notPossible'].map((one) =>
      node('button', words(`ui:action.${one}`)),
    ),
  ]),
]

const outcomeOfCall = (words: (key: string) => string): string[] => [
  `${node('region', words('ui:action.didCall'))}:`,
  ...inside([
    heading(words('ui:action.didCall'), 2),
    node('button', words('ui:callEnd.helped')),
    node('button', words('ui:callEnd.under-way')),
    node('button', words('ui:callEnd.others')),
  ]),
]

const step = (name: string) => {
  const { step } = survey(knowledge, sessionOf(exampleOf(name)))
  if (step.kind !== 'try') throw new Error(`${name} is no act`)
  return step.remedy
}

const trees: Record<string, Tree> = {
  start: (words) => [
    '- banner:',
    ...inside([node('button', words('ui:help'))]),
    '- main:',
    ...inside([
      heading(words('ui:startPage.title'), 1),
      '- search:',
      `  - searchbox ${JSON.stringify(words('ui:startPage.search'))}`,
      `${node('region', words('ui:startPage.common'))}:`,
      `  ${heading(words('ui:startPage.common'), 2)}`,
      '  - list',
    ]),
    '- contentinfo:',
    `  ${node('list', words('ui:foot.label'))}`,
  ],
  'a stop card for a code': (words) => [
    '- banner:',
    ...inside([node('button', words('ui:back'))]),
    band(words),
    '- main:',
    ...inside([
      heading(words('symptom:stop-and-call.name'), 1),
      `${node('region', words('ui:card.stop'))}:`,
      ...inside([heading(words('ui:card.stop'), 2), '- list']),
      `${node('region', words('ui:card.now'))}:`,
      ...inside([heading(words('ui:card.now'), 2), node('button', assuming(words, 'ui:card.whom'))]),
      `${node('group', words('ui:card.elsewhere'))}:`,
      ...inside([heading(words('ui:card.elsewhere'), 2), '- list']),
      node('region', words('ui:action.dont')),
    ]),
    '- contentinfo',
  ],
  'the money question': (words) => [
    '- banner:',
    ...inside([node('button', words('ui:back'))]),
    band(words),
    '- main:',
    ...inside(group(words, 'question:sale-before', '.variants.maybe')),
    '- contentinfo',
  ],
  'a look at the record': (words) => [
    band(words),
    '- main:',
    ...inside(group(words, 'question:paid-entries')),
  ],
  'a question': (words) => [band(words), '- main:', ...inside(group(words, 'question:signal-icon'))],
  'an act': (words) => [
    band(words),
    '- main:',
    ...inside([
      heading(words(`${step('an act')}.name`), 1),
      node('button', words('ui:action.already')),
      `${node('region', words('ui:action.steps'))}:`,
      '  - list',
      node('region', words('ui:action.dont')),
      ...outcome(words, 'ui:action.did'),
    ]),
  ],
  'a request': (words) => [
    '- main:',
    ...inside([
      heading(words(`${step('a request')}.name`), 1),
      `${node('region', words('ui:call.title'))}:`,
      ...inside([
        '- paragraph',
        '- paragraph:',
        `  ${node('button', words('ui:call.note'))}`,
        '- group',
        '- group',
      ]),
      node('region', words('ui:action.dont')),
      ...outcomeOfCall(words),
    ]),
  ],
  'a result so far': (words) => [
    band(words),
    '- main:',
    ...inside([
      '- heading [level=1]',
      `${node('region', words('ui:result.now'))}:`,
      ...inside([heading(words('ui:result.now'), 2), node('button', words('ui:result.nowAskLink'))]),
      '- group',
      node('region', words('ui:result.save')),
    ]),
  ],
  'an act for the payment': (words) => [
    band(words),
    '- main:',
    ...inside([
      heading(words('remedy:query-order.name'), 1),
      `${node('region', words('ui:action.steps'))}:`,
      '  - list',
      node('region', words('ui:action.dont')),
      `${node('group', words('question:order-query.ask'))}:`,
      ...inside([heading(words('question:order-query.ask'), 2), '- list']),
    ]),
  ],
  'a payment still open once the machine works': (words) => [
    band(words),
    '- main:',
    ...inside([
      heading(words('ui:openPayment.title'), 1),
      `${node('region', words('ui:openPayment.then'))}:`,
      ...inside(['- list', node('button', words('ui:openPayment.act.acquirer-reached'))]),
      `${node('region', words('ui:call.who').replace('{{owner}}', words('ui:owner.acquirer')))}:`,
      ...inside(['- paragraph:', `  ${node('button', words('ui:call.note'))}`]),
      node('button', words('ui:solved.again')),
      node('region', words('ui:result.save')),
    ]),
  ],
  'a payment that is clear': (words) => [
    band(words),
    '- main:',
    ...inside([
      heading(words('ui:solved.titleSettled'), 1),
      node('region', words('ui:moneyBand.tell')),
      node('region', words('ui:result.save')),
    ]),
  ],
  solved: (words) => [
    '- main:',
    ...inside([
      heading(words('ui:solved.title'), 1),
      `${node('region', words('ui:solved.next'))}:`,
      ...inside([
        heading(words('ui:solved.next'), 2),
        node('button', words('ui:solved.done')),
        node('button', words('ui:solved.again')),
      ]),
      node('region', words('ui:result.save')),
    ]),
  ],
  'keep selling': (words) => [
    '- main:',
    ...inside([
      heading(words('ui:selling.title'), 1),
      heading(words('ui:selling.thisSale'), 2),
      '- list',
      heading(words('ui:selling.next'), 2),
      `- paragraph: ${JSON.stringify(words('ui:selling.alike'))}`,
      '- group',
    ]),
  ],
  help: (words) => [
    '- main:',
    ...inside([
      heading(words('ui:helpPage.title'), 1),
      `${node('region', words('ui:helpPage.number'))}:`,
      ...inside(['- paragraph:', `  ${node('button', words('ui:call.note'))}`]),
    ]),
  ],
  'nothing on the list': (words) => [
    '- main:',
    ...inside([
      heading(words('ui:startPage.unlisted'), 1),
      node('region', words('ui:unlisted.money')),
      `${node('region', words('ui:unlisted.note'))}:`,
      ...inside([
        node('textbox', words('ui:unlisted.typed')),
        node('combobox', words('ui:unlisted.whenAsk')),
        node('combobox', words('ui:unlisted.worksAsk')),
        node('textbox', words('ui:unlisted.before')),
      ]),
      node('region', words('ui:call.title')),
    ]),
  ],
  settings: (words) => [
    '- main:',
    ...inside([
      heading(words('ui:settings.title'), 1),
      ...['ui:settings.language', 'ui:settings.size', 'ui:settings.theme'].map(
        (title) => `${node('group', words(title))}`,
      ),
      `${node('group', words('ui:settings.answers'))}:`,
      `  ${node('radio', words('ui:settings.tap'), ' [checked]')}`,
      `  ${node('radio', words('ui:settings.confirm'))}`,
      node('group', words('ui:settings.keys')),
      node('region', words('ui:settings.number')),
      node('region', words('ui:settings.clear')),
      '- paragraph:',
      `  ${node('button', words('ui:settings.done'))}`,
    ]),
  ],
}

for (const [name, tree] of Object.entries(trees))
  for (const language of languageSchema.options)
    test(`a screen reader is told all of: ${name} (${language})`, async ({ page }) => {
      await show(page, language, exampleOf(name))
      await expect(page.locator('body')).toMatchAriaSnapshot(tree((key) => say(language, key)).join('\n'))
    })
