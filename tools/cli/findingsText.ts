import { type findAll, laws } from '../../src/authoring/laws/laws'
import { fileOf } from './fileOf'

/** Findings for a person, each with the file to open, then every broken law with what to do about it. */
export function findingsText({ findings, unasked }: ReturnType<typeof findAll>): string[] {
  if (findings.length === 0) return ['Every law holds.']
  const broken = laws.filter(({ name }) => findings.some(({ law }) => law === name))
  return [
    ...findings.map(
      ({ culprit, what, file, law }) => `${file ?? fileOf(culprit)}: ${culprit} ${what} (${law})`,
    ),
    '',
    ...broken.map(({ name, says, mend }) => `${name}: ${says} ${mend}`),
    ...(unasked.length > 0
      ? [`Once these are mended, more is checked: ${unasked.map(({ name }) => name).join(', ')}.`]
      : []),
    findings.length === 1 ? '1 finding.' : `${findings.length} findings.`,
  ]
}
