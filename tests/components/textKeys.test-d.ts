/** Proof by the compiler, never run: only texts that are there can be asked for. */

import type { Words } from '../../src/components/words'
import type { Code } from '../../src/knowledge/codes/schema'
import type { QuestionId, RemedyId } from '../../src/knowledge/ids'
import type { Owner } from '../../src/knowledge/schema'
import type { Band } from '../../src/wizard/case/band'

declare const words: Words
declare const remedy: RemedyId
declare const question: QuestionId
declare const code: Code['id']
declare const owner: Owner
declare const band: Band
declare const anything: string

const { t, list, optional } = words

t('ui:action.time', { time: '1 minute' })
// @ts-expect-error: no such text.
t('ui:action.nonsense')
// @ts-expect-error: no such file.
t('nonsense:action.time')
// @ts-expect-error: a group of texts.
t('ui:action')
// @ts-expect-error: any text at all.
t(`ui:action.${anything}`)

t(`ui:owner.${owner}`)
t(`money:${band}.state`)
// @ts-expect-error: not every state has it.
t(`money:${band}.say`)
// @ts-expect-error: not every owner has a text here.
t(`ui:link.${owner}`)

t(`${remedy}.name`)
t(`${question}.options.${anything}`)
t(`${code}.card.meaning`)
// @ts-expect-error: no remedy has such a part.
t(`${remedy}.nonsense`)
// @ts-expect-error: not every remedy has it.
t(`${remedy}.undo`)
// @ts-expect-error: a question has no name.
t(`${question}.name`)
// @ts-expect-error: no code is read there.
t(`${code}.nowhere.meaning`)

optional(`${remedy}.undo`)
optional(`${remedy}.risk.title`)
optional(`${question}.optionHelp.${anything}`)
// @ts-expect-error: no remedy has such a part.
optional(`${remedy}.nonsense`)

t('ui:startPage.found', { count: 1 })
// @ts-expect-error: its form hangs on a number.
t('ui:startPage.found')
// @ts-expect-error: the forms have one name.
t('ui:startPage.found_one')

list('ui:helpPage.places')
list(`${remedy}.say`)
// @ts-expect-error: a list is no text.
t('ui:helpPage.places')
// @ts-expect-error: a text is no list.
list('ui:name')
