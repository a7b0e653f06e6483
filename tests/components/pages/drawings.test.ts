import { describe, expect, it } from 'vitest'
import { answerIcon } from '../../../src/components/parts/Answers/answerIcons'
import { knowledge } from '../../../src/knowledge/knowledge'

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
