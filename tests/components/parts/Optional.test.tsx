// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ActionPage } from '../../../src/components/pages/action/ActionPage'
import { QuestionPage } from '../../../src/components/pages/question/QuestionPage'
import { ResultPage } from '../../../src/components/pages/result/ResultPage'
import { Optional } from '../../../src/components/parts/Optional/Optional'
import { AppProvider, type ShellValues, type Whole } from '../../../src/components/useApp'
import { needWords, startWords } from '../../../src/components/words'
import { knowledge } from '../../../src/knowledge/knowledge'
import { survey } from '../../../src/wizard/case/walk'
import { exampleOf, sessionOf } from '../../../tools/pageExamples'
import { openAppOn } from '../../support/appOn'
import { fakePlatform } from '../../support/fakePlatform'
import { valuesOf } from '../../support/showInCase'
import { say } from '../../support/words'

const line = say('en', 'ui:broken.part')
/** The whole product is opened, on machines that do other things as well. */
const patient = { timeout: 10_000 }

beforeAll(async () => {
  await startWords('en')
  await needWords('walk')
})
// React says on the console what a boundary caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Throwing(): never {
  throw new Error('injected')
}

describe('an optional part that throws', () => {
  it('leaves one line in its place, and everything else', () => {
    render(
      <>
        <Optional>
          <Throwing />
        </Optional>
        <p>beside it</p>
      </>,
    )
    expect(screen.getByText(line)).toBeDefined()
    expect(screen.getByText('beside it')).toBeDefined()
  })

  it('leaves what is to be there instead, and nothing where it is only to be looked at', () => {
    render(
      <Optional silent instead={<p>instead</p>}>
        <Throwing />
      </Optional>,
    )
    expect(screen.getByText('instead')).toBeDefined()
    expect(screen.queryByText(line)).toBeNull()
  })
})

const thrower = { get: (): never => Throwing() }

/** A value of which one property cannot be read. */
const without = <T extends object>(whole: T, property: keyof T): T =>
  Object.defineProperty({ ...whole }, property, thrower)

interface Broken {
  part: string
  page: ReactNode
  example: string
  /** Words that the page needs to go on, by their ids. */
  stays: readonly string[]
  /** The app with one thing broken that only this part reads. */
  breaks: (values: ShellValues, whole: Whole) => ShellValues
}

const result = {
  page: <ResultPage />,
  example: 'a result with rules behind it',
  stays: ['ui:result.now', 'ui:call.title'],
}

const parts: readonly Broken[] = [
  {
    part: 'the chain',
    ...result,
    breaks: (values, { knowledge: base, walk }) => {
      const symptom = base.symptoms[walk.symptom ?? 'symptom:none']
      if (symptom === undefined) throw new Error('The example has no message')
      const symptoms = { ...base.symptoms, [symptom.id]: without(symptom, 'stage') }
      return { ...values, whole: { walk, knowledge: { ...base, symptoms } } }
    },
  },
  {
    part: 'why',
    ...result,
    breaks: (values, { knowledge: base, walk }) => ({
      ...values,
      whole: { walk, knowledge: without(base, 'rules') },
    }),
  },
  {
    part: 'selling on',
    ...result,
    breaks: (values, { knowledge: base, walk }) => ({
      ...values,
      whole: { knowledge: base, walk: without(walk, 'selling') },
    }),
  },
  {
    part: 'sharing',
    ...result,
    breaks: (values) => ({ ...values, windows: { ...values.windows, linkTo: Throwing } }),
  },
  {
    part: 'why an act comes now',
    page: <ActionPage remedy="remedy:restart-router" />,
    example: 'an act',
    stays: ['remedy:restart-router.name', 'ui:action.did'],
    breaks: (values, { knowledge: base, walk }) => ({
      ...values,
      whole: { knowledge: base, walk: without(walk, 'numbers') },
    }),
  },
  {
    part: 'why a question comes now',
    page: <QuestionPage question="question:signal-icon" />,
    example: 'a question',
    stays: ['question:signal-icon.ask', 'ui:question.unsure'],
    breaks: (values, { knowledge: base, walk }) => ({
      ...values,
      whole: { knowledge: base, walk: without(walk, 'numbers') },
    }),
  },
]

describe('where only a part of a page throws', () => {
  it.each(parts)('the page goes on without it: $part', async ({ page, example, stays, breaks }) => {
    const session = sessionOf(exampleOf(example))
    const whole: Whole = { knowledge, walk: survey(knowledge, session) }
    render(<AppProvider value={breaks(valuesOf('en', session, whole), whole)}>{page}</AppProvider>)
    for (const details of document.querySelectorAll('details')) details.open = true
    expect(await screen.findAllByText(line)).toHaveLength(1)
    for (const key of stays) {
      expect(document.body.textContent).toContain(say('en', key))
    }
  })

  it('the printed sheet is left out, and the page stays', async () => {
    const session = sessionOf(exampleOf('a question'))
    const platform = fakePlatform({ entry: { session, place: { page: 'step' } } })
    const startWith = (): never => Throwing()
    await openAppOn({ ...platform, address: { ...platform.address, startWith } })
    expect(await screen.findByText(say('en', 'question:signal-icon.ask'), {}, patient)).toBeDefined()
    expect(document.querySelector('pre')).toBeNull()
  })
})
