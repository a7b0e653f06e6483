import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Wanted {
  /** A file that somebody names; it comes first. */
  named: string | undefined
  /** Names on the search path, the best first. */
  names: readonly string[]
  /** Files of systems that do not put it there. */
  places: readonly string[]
}

/** The first of these files that can be run, or null. */
export function findProgram({ named, names, places }: Wanted): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [named ?? '', ...onPath, ...places].find(canRun) ?? null
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
