import type { Confusion } from '../../src/authoring/simulation/confusions'
import type { Simulation } from '../../src/authoring/simulation/simulate'
import { digits, percent, type Table } from '../bench/table'

/** Causes that are taken for others, and the question that would tell them apart. */
export const confusionTable = (simulations: readonly Simulation[], name: (id: string) => string): Table => ({
  name: 'confusions',
  title: 'Causes taken for each other after all useful questions',
  columns: [
    { key: 'message', head: 'message' },
    { key: 'cause', head: 'cause' },
    { key: 'takenFor', head: 'taken for' },
    { key: 'share', head: 'share of its cases', show: percent },
    { key: 'question', head: 'told apart best by' },
    { key: 'decibans', head: 'weight, dB', show: digits(1) },
    { key: 'answered', head: 'was answered', show: percent },
  ],
  rows: simulations.flatMap(({ symptom, confusions }) =>
    [...confusions]
      .sort((a, b) => b.share - a.share)
      .map((one) => ({
        message: name(symptom),
        cause: name(one.truth),
        takenFor: name(one.takenFor),
        share: one.share,
        ...separation(one, name),
      })),
  ),
  notes: ['Pairs below a tenth of a cause’s cases are left out.'],
})

const separation = ({ separatedBy }: Confusion, name: (id: string) => string) =>
  separatedBy === null
    ? { question: 'nothing', decibans: null, answered: null }
    : {
        question: name(separatedBy.question),
        decibans: separatedBy.decibans,
        answered: separatedBy.answered,
      }
