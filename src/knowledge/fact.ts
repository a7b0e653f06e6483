import * as z from 'zod/mini'
import { answerId, questionId } from './ids'

/** One recorded answer out of several: the form of every condition in the base. */
export const fact = z.strictObject({ question: questionId, answers: z.array(answerId).check(z.minLength(1)) })
export type Fact = z.infer<typeof fact>
