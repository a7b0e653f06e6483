import type { AnswerId } from '../../knowledge/ids'
import { own } from '../../knowledge/own'
import type { Effect, Knowledge, Usual } from '../../knowledge/schema'
import type { Model } from '../../wizard/engine/model'
import { type Dice, drawNormal } from './dice'

const frequencySteps = ['rare', 'uncommon', 'common', 'very common'] as const
const usualSteps = ['never', 'rarely', 'sometimes', 'often', 'always'] as const
/** No word at all lies between less and more. */
const effectSteps = ['hardly ever', 'much less', 'less', null, 'more', 'much more'] as const
const movedWord = 0.3

/** A copy of the knowledge in which each word is moved one step with probability .3. */
export function disturbWords(knowledge: Knowledge, dice: Dice): Knowledge {
  const usually = (word: Usual) => disturbed(dice, usualSteps, word)
  return {
    ...knowledge,
    symptoms: mapValues(knowledge.symptoms, (symptom) => ({
      ...symptom,
      causes: mapValues(symptom.causes, (word) => disturbed(dice, frequencySteps, word)),
    })),
    questions: mapValues(knowledge.questions, (question) => ({
      ...question,
      answers: mapValues(question.answers, usually),
    })),
    causes: mapValues(knowledge.causes, (cause) => ({
      ...cause,
      signs: mapValues(cause.signs, (effects, id) =>
        disturbEffects(dice, Object.keys(knowledge.questions[id]?.answers ?? {}), effects),
      ),
    })),
    remedies: mapValues(knowledge.remedies, (remedy) =>
      remedy.effect === 'repairs' ? { ...remedy, treats: mapValues(remedy.treats, usually) } : remedy,
    ),
  }
}

const disturbEffects = (
  dice: Dice,
  answers: readonly AnswerId[],
  effects: Readonly<Record<AnswerId, Effect>>,
): Record<AnswerId, Effect> =>
  Object.fromEntries(
    answers.flatMap((id): [AnswerId, Effect][] => {
      const moved = disturbed(dice, effectSteps, own(effects, id) ?? null)
      return moved === null ? [] : [[id, moved]]
    }),
  )

const disturbed = <Word>(dice: Dice, steps: readonly Word[], word: Word): Word =>
  dice() < movedWord ? oneStepOff(steps, word, dice() < 0.5 ? -1 : 1) : word

/** The step beside a word, or the word itself where there is none: the missing effect is a step, too. */
function oneStepOff<Word>(steps: readonly Word[], word: Word, direction: -1 | 1): Word {
  const step = steps[steps.indexOf(word) + direction]
  return step === undefined ? word : step
}

const mapValues = <Key extends string, Value, Other>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value, key: Key) => Other,
): Record<Key, Other> =>
  Object.fromEntries(
    Object.entries<Value>(record).map(([key, value]) => [key, change(value, key as Key)]), // Object.entries widens keys
  ) as Record<Key, Other> // every key of the record was mapped

/** Shares of the listed causes times a lognormal factor; `other` keeps its share. */
export function disturbPrior({ prior }: Model, dice: Dice): Float64Array {
  const listed = [...prior.slice(0, -1)].map((share) => share * Math.exp(drawNormal(dice)))
  const other = prior[prior.length - 1] ?? 0
  const sum = listed.reduce((total, share) => total + share, 0)
  return Float64Array.from([...listed.map((share) => (share / sum) * (1 - other)), other])
}
