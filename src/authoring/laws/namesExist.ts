import type { Fact } from '../../knowledge/fact'
import { notSure, type QuestionId } from '../../knowledge/ids'
import { own } from '../../knowledge/own'
import type { Knowledge } from '../../knowledge/schema'
import type { Base, Finding, Law } from './law'

export const namesExist = {
  name: 'namesExist',
  says: 'Every id and every answer that an entry names exists.',
  mend: 'Correct the spelling, or write the entry that is missing.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) => [
    ...named(knowledge).flatMap(([culprit, ids, among]) => absent(culprit, ids, among)),
    ...answersNamed(knowledge).flatMap(([culprit, answers]) => absentAnswers(knowledge, culprit, answers)),
  ],
} satisfies Law

type Entries = Readonly<Record<string, unknown>>
type Answers = Pick<Fact, 'question' | 'answers'>

const absent = (culprit: string, ids: readonly string[], among: Entries): Finding[] =>
  ids.filter((id) => !(id in among)).map((id) => ({ culprit, what: `names ${id}, which does not exist` }))

function absentAnswers({ questions }: Knowledge, culprit: string, { question, answers }: Answers): Finding[] {
  const known = questions[question]?.answers
  if (known === undefined) return absent(culprit, [question], questions)
  return answers
    .filter((answer) => own(known, answer) === undefined)
    .map((answer) => ({ culprit, what: `names the answer ${answer}, which ${question} does not have` }))
}

/** The ids that each entry names, and where they must be found. */
const named = (base: Knowledge): (readonly [culprit: string, ids: readonly string[], among: Entries])[] => [
  ...Object.values(base.symptoms).flatMap(
    ({ id, causes, never, umbrella, money: { reachBy } }) =>
      [
        [id, Object.keys(causes), base.causes],
        [id, never, base.warnings],
        [id, Object.values(umbrella?.leads ?? {}), base.symptoms],
        [id, reachBy === undefined ? [] : [reachBy], base.questions],
      ] as const,
  ),
  ...Object.values(base.questions).flatMap(
    ({ id, senseless, wordedBy }) =>
      [
        [id, senseless?.under ?? [], base.symptoms],
        [id, wordedBy === undefined ? [] : [wordedBy], base.questions],
      ] as const,
  ),
  ...Object.values(base.remedies).map(
    (remedy) =>
      [remedy.id, remedy.effect === 'works-around' ? [] : Object.keys(remedy.treats), base.causes] as const,
  ),
  ...Object.values(base.warnings).map(({ id, temptedBy = [] }) => [id, temptedBy, base.remedies] as const),
  ...Object.values(base.rules).flatMap(
    ({ id, causes, symptoms }) =>
      [
        [id, causes, base.causes],
        [id, symptoms, base.symptoms],
      ] as const,
  ),
  ...Object.values(base.readings).map(({ id, symptoms }) => [id, symptoms, base.symptoms] as const),
  ...[base.symptoms, base.causes, base.warnings, base.rules, base.readings]
    .flatMap((entries) => Object.values(entries))
    .map(({ id, standing }) => [id, standing.sources ?? [], base.sources] as const),
  ['money', Object.values(base.money.questions), base.questions],
  ['money', Object.values(base.money.acts), base.remedies],
  ...Object.entries(base.selling).map(
    ([broken, { thisSale, next }]) => [`selling ${broken}`, [...thisSale, ...next], base.remedies] as const,
  ),
  ['codeLeads', [base.codeLeads.entry], base.questions],
  ['codeLeads', [base.codeLeads.unclear], base.symptoms],
  ['codeLeads', Object.values(base.codeLeads.earlierPayment?.leads ?? {}), base.symptoms],
  ['codeLeads', base.codeLeads.earlierPayment?.codes ?? [], base.codeLeads.leads],
  ...Object.entries(base.codeLeads.leads).map(
    ([id, meanings]) => [id, Object.values(meanings), base.symptoms] as const,
  ),
]

/** The questions that each entry names, with their answers. */
const answersNamed = ({
  symptoms,
  causes,
  questions,
  remedies,
  money,
  codeLeads: { earlierPayment },
}: Knowledge): (readonly [culprit: string, answers: Answers])[] => [
  ...Object.values(symptoms).flatMap(({ id, umbrella }) =>
    umbrella === undefined
      ? []
      : [[id, { question: umbrella.entry, answers: Object.keys(umbrella.leads) }] as const],
  ),
  ...Object.values(causes).flatMap(({ id, signs }) =>
    Object.entries(signs).map(
      // Object.entries widens the keys of the record.
      ([question, effects]) =>
        [id, { question: question as QuestionId, answers: Object.keys(effects) }] as const,
    ),
  ),
  ...Object.values(questions).flatMap(({ id, askedOnlyWhen, senseless, silent }) => [
    ...(askedOnlyWhen === undefined ? [] : [[id, askedOnlyWhen] as const]),
    ...(senseless?.after ?? []).map((after) => [id, after] as const),
    ...(silent === undefined ? [] : [[id, { question: id, answers: silent }] as const]),
  ]),
  ...Object.values(remedies).flatMap((remedy) => {
    const proves = remedy.effect === 'works-around' ? remedy.proves : undefined
    return [
      ...remedy.requires,
      ...remedy.notWhen,
      ...(proves === undefined ? [] : [{ question: proves.question, answers: [proves.answer] }]),
    ].map((fact) => [remedy.id, fact] as const)
  }),
  ...Object.entries(money.facts).map(
    // Object.entries widens the keys of the record.
    ([question, facts]) =>
      [
        'money',
        {
          question: question as QuestionId,
          answers: Object.keys(facts).filter((answer) => answer !== notSure),
        },
      ] as const,
  ),
  ...(earlierPayment === undefined
    ? []
    : [
        [
          'codeLeads',
          { question: earlierPayment.entry, answers: Object.keys(earlierPayment.leads) },
        ] as const,
      ]),
  ['money', money.everyCard],
  ['money', money.nothingUnsent],
  ...(money.nothingUnsentElsewhere === undefined ? [] : [['money', money.nothingUnsentElsewhere] as const]),
]
