import { describe, expect, it } from 'vitest'
import { answerIcon } from '../../../src/components/parts/Answers/answerIcons'
import { sceneOf } from '../../../src/components/parts/Scene/sceneOf'
import { scenes } from '../../../src/components/parts/Scene/scenes'
import { knowledge } from '../../../src/knowledge/knowledge'
import { language } from '../../../src/knowledge/schema'
import { wordsAt } from '../../support/words'

describe('the drawings of what is seen', () => {
  it('are beside all answers of a question or beside none, so that the words begin in one line', () => {
    const drawn = Object.values(knowledge.questions).map(({ id, answers }) => {
      const all = Object.keys(answers)
      return {
        id,
        drawn: all.filter((answer) => answerIcon(id, answer) !== null).length,
        of: all.length,
      }
    })
    expect(drawn.filter(({ drawn, of }) => drawn !== 0 && drawn !== of)).toEqual([])
    for (const looked of ['question:signal-icon', 'question:battery-sign', 'question:paper-look'])
      expect(drawn.find(({ id }) => id === looked)?.drawn).toBeGreaterThan(0)
  })
})

describe('the drawings of what is looked at or done', () => {
  const names = Object.keys(scenes)

  it('are of questions and acts that there are', () => {
    const unknown = Object.keys(sceneOf).filter(
      (id) => !(id in knowledge.questions) && !(id in knowledge.remedies),
    )
    expect(unknown).toEqual([])
  })

  it('are all used', () => {
    const used = new Set<string>(Object.values(sceneOf))
    expect(names.filter((name) => !used.has(name))).toEqual([])
  })

  it('are said in a sentence of their own in every language', () => {
    for (const spoken of language.options) {
      const said = wordsAt(spoken, 'ui:scene') ?? {}
      expect(Object.keys(said).sort(), spoken).toEqual([...names].sort())
      expect(new Set(Object.values(said)).size, spoken).toBe(names.length)
    }
  })

  it('are there for every test, which takes hands', () => {
    const tests = Object.values(knowledge.questions).filter(({ kind }) => kind === 'test')
    expect(tests.map(({ id }) => id).filter((id) => !(id in sceneOf))).toEqual([])
  })

  it('are of no way to go on selling, which is told in its steps alone', () => {
    const ways = Object.values(knowledge.remedies).filter(({ effect }) => effect === 'works-around')
    expect(ways.map(({ id }) => id).filter((id) => id in sceneOf)).toEqual([])
  })
})
