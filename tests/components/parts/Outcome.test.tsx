// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Outcome, OutcomeOfWait } from '../../../src/components/parts/Outcome/Outcome'
import type { RemedyId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { isTried, service } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'
import { caseOf } from '../../support/caseOf'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

const others = () => screen.queryByRole('button', { name: say('en', 'ui:callEnd.others') })
const openOthers = async () => {
  const more = others()
  if (more?.getAttribute('aria-expanded') === 'false') await userEvent.click(more)
}
const shown = () =>
  screen
    .getAllByRole('button')
    .filter((button) => button !== others())
    .map(({ textContent }) => textContent?.trim() ?? '')
const words = (keys: readonly string[]) => keys.map((key) => expect.stringContaining(say('en', key)))

const ofAnAct = ['ui:action.helped', 'ui:action.noChange', 'ui:action.otherMessage', 'ui:action.notPossible']
const ofALimit = ['remedy:ask-cardholder-limit.outcome.helped', ...ofAnAct.slice(1)]
const ofACall = [
  'ui:callEnd.helped',
  'ui:callEnd.under-way',
  'ui:callEnd.no-change',
  'ui:callEnd.wants-something',
  'ui:callEnd.no-answer',
  'ui:action.otherMessage',
  'ui:callEnd.not-possible',
]
const session = caseOf('ip-layer-error', 'bearer=sim')

describe('what came of an act', () => {
  it.each<[kind: string, remedy: RemedyId, answers: string[]]>([
    ['of one’s own', 'remedy:toggle-airplane-mode', ofAnAct],
    ['that asks the customer, who is at the till', 'remedy:ask-cardholder-limit', ofALimit],
    ['that asks the acquirer', 'remedy:ask-acquirer-sim-status', ofACall],
    ['that asks the carrier', 'remedy:ask-carrier-outage', ofACall],
    ['that is the uninformed call', service, ofACall],
  ])('is answered as fits an act %s', async (_kind, remedy, answers) => {
    await showInCase('en', session, <Outcome remedy={remedy} />)
    await openOthers()
    expect(shown()).toEqual(words(answers))
  })

  it('is what they say of a call, and nothing else is stored', async () => {
    const remedy = 'remedy:ask-acquirer-sim-status'
    const { getState } = await showInCase('en', session, <Outcome remedy={remedy} />)
    const results = []
    for (const key of ofACall.filter((one) => one !== 'ui:action.otherMessage')) {
      await openOthers()
      await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${say('en', key)}`) }))
      results.push(getState().session.observations.slice(-1)[0])
    }
    expect(results).toMatchObject(
      ['helped', 'under-way', 'no-change', 'wants-something', 'no-answer', 'not-possible'].map((result) => ({
        tried: remedy,
        result,
      })),
    )
  })
})

describe('a call for several things', () => {
  const several = caseOf('invalid-terminal-97')
  const first = 'remedy:ask-acquirer-registration'

  it('keeps what was not asked for in the plan, and stores the rest as asked', async () => {
    const { getState } = await showInCase('en', several, <Outcome remedy={first} />)
    const { calls } = survey(knowledge, several)
    const besides = calls.find((call) => call.includes(first))?.slice(1) ?? []
    const [forgotten, ...asked] = besides
    if (forgotten === undefined) throw new Error('Nothing else is asked for in this call')
    await openOthers()
    await userEvent.click(screen.getByText(say('en', 'ui:callEnd.notAll')))
    await userEvent.click(screen.getByRole('checkbox', { name: say('en', `${forgotten}.name`) }))
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${say('en', 'ui:callEnd.no-change')}`) }),
    )
    const { session } = getState()
    expect(session.observations.filter(isTried).map(({ tried }) => tried)).toEqual([...asked, first])
    expect(survey(knowledge, session).plan).toContain(forgotten)
  })

  it('has nothing to tick where one thing is asked for', async () => {
    await showInCase('en', session, <Outcome remedy="remedy:ask-carrier-outage" />)
    await openOthers()
    expect(screen.queryByText(say('en', 'ui:callEnd.notAll'))).toBeNull()
  })
})

describe('how it is while they are on it', () => {
  it('may be that nothing is heard, which only they can be waited for', async () => {
    const remedy = 'remedy:ask-acquirer-sim-status'
    await showInCase('en', session, <OutcomeOfWait remedy={remedy} onIt />)
    expect(shown()).toEqual(
      words(['ui:waiting.helped', 'ui:waiting.not-yet', 'ui:callEnd.no-change', 'ui:action.otherMessage']),
    )
    cleanup()
    await showInCase('en', session, <OutcomeOfWait remedy={remedy} onIt={false} />)
    expect(shown()).toEqual(words(['ui:waiting.helped', 'ui:action.otherMessage']))
  })
})
