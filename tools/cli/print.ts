/** Data of a command, on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** Talk beside the data, on standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
