import { InvalidArgumentError } from '@commander-js/extra-typings'

/** Reads an option as a number within bounds. */
export const numberIn = (least: number, most: number) => (text: string) =>
  read(text, least, most, Number.isFinite, 'a number')

/** Reads an option as a whole number within bounds. */
export const wholeNumberIn = (least: number, most: number) => (text: string) =>
  read(text, least, most, Number.isInteger, 'a whole number')

function read(
  text: string,
  least: number,
  most: number,
  fits: (value: number) => boolean,
  kind: string,
): number {
  const value = Number(text)
  if (text.trim() === '' || !fits(value) || value < least || value > most)
    throw new InvalidArgumentError(`It must be ${kind} from ${least} to ${most}.`)
  return value
}
