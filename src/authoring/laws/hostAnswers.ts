import type { Knowledge, Symptom } from '../../knowledge/schema'
import { unneeded } from '../exceptions'
import type { Base, Law } from './law'

export const hostAnswers = {
  name: 'hostAnswers',
  says: 'Behind what a host answered there is no cause on the way to it: the answer proves the line.',
  mend: 'Take the cause out; a true exception is declared under `hostAnswer`.',
  find: ({ knowledge, exceptions: { hostAnswer } }: Pick<Base, 'knowledge' | 'exceptions'>) => {
    const listed = causesOnTheWay(knowledge)
    return [
      ...listed
        .filter((one) => !hostAnswer.some((e) => e.symptom === one.symptom && e.causes.includes(one.cause)))
        .map(({ symptom, cause, link }) => ({
          culprit: symptom,
          what: `is a host's answer, so ${cause} at the ${link} cannot be behind it`,
        })),
      ...hostAnswer.flatMap(({ symptom, causes }) =>
        causes
          .filter((cause) => !listed.some((one) => one.symptom === symptom && one.cause === cause))
          .map((cause) => unneeded('hostAnswer', [symptom, cause])),
      ),
    ]
  },
} satisfies Law

const causesOnTheWay = ({ symptoms, causes }: Knowledge) =>
  Object.values(symptoms)
    .filter(isHostAnswer)
    .flatMap((symptom) =>
      Object.values(causes)
        .filter(({ id, link }) => id in symptom.causes && (link === 'bearer' || link === 'path'))
        .map(({ id, link }) => ({ symptom: symptom.id, cause: id, link })),
    )

/** Whether a host said it: by its code, or by the stage. An umbrella may mean messages that no host said. */
const isHostAnswer = ({ hostCode, stage, umbrella }: Symptom): boolean =>
  hostCode !== undefined || (umbrella === undefined && ['S6', 'S7', 'S8'].includes(stage))
