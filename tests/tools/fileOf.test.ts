import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge'
import { fileOf } from '../../tools/cli/fileOf'

const at = (file: string) => new URL(`../../${file}`, import.meta.url)

describe('the file of an entry', () => {
  const records = [
    knowledge.symptoms,
    knowledge.causes,
    knowledge.questions,
    knowledge.remedies,
    knowledge.warnings,
    knowledge.sources,
    knowledge.rules,
    knowledge.readings,
  ]
  it('exists and holds the entry, for everything there is', () => {
    const ids = records.flatMap((record) => Object.keys(record))
    const lost = ids.filter((id) => {
      const file = at(fileOf(id))
      return !existsSync(file) || !readFileSync(file, 'utf8').includes(`'${id}'`)
    })
    expect(lost).toEqual([])
  })

  it('is found by the first id that is named', () => {
    expect(fileOf('questions › question:moved › seconds')).toBe('src/knowledge/areas/terminal.ts')
    expect(fileOf('money')).toBe('src/knowledge/areas/sale.ts')
    expect(fileOf('edition')).toBe('src/knowledge/knowledge.ts')
  })
})
