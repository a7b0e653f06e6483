/** A machine that types as a keyboard does. */
export type TypingMachine = 'scanner' | 'card-reader'

/** A key that was pressed, as far as the guard needs it. */
interface Key {
  key: string
  /** Milliseconds, on the clock of events. */
  at: number
  /** Whether it goes into a field. */
  inField: boolean
}

/** `stop` keeps a key from the page; `machine` is said with the key that gave the machine away. */
interface Judgement {
  stop: boolean
  machine: TypingMachine | null
}

/** Keys that come faster than this, in milliseconds, so many or more, are a machine's. */
const pace = 35
const burst = 4
/** Milliseconds after a character in which no person presses what has focus: they would have to move there. */
const ending = 120
/** First character of a magnetic stripe. */
const sentinels = ['%', ';']

const letThrough: Judgement = { stop: false, machine: null }
const stopped: Judgement = { stop: true, machine: null }

/**
 * Tells the keys of scanners and card readers from those of people, by their pace alone. What a machine types is stopped
 * from its fourth character on, and so are the Enter and Tab that end it; outside fields Enter and Space are stopped
 * behind any character.
 */
export function createKeyJudge(): (key: Key) => Judgement {
  let last = Number.NEGATIVE_INFINITY
  let length = 0
  let machine: TypingMachine = 'scanner'
  return ({ key, at, inField }) => {
    const gap = at - last
    if (key === 'Enter' || key === 'Tab') {
      const ends = gap < ending && (length >= burst || (key === 'Enter' && !inField))
      return ends ? stopped : letThrough
    }
    // A Chinese keyboard says only that it is at work.
    if (key.length !== 1 && key !== 'Process') return letThrough
    if (gap >= pace) {
      length = 0
      machine = sentinels.includes(key) ? 'card-reader' : 'scanner'
    }
    last = at
    length += 1
    if (length === burst) return { stop: true, machine }
    return length > burst || (key === ' ' && !inField && gap < ending) ? stopped : letThrough
  }
}

/**
 * Keeps what scanners and card readers type from the whole page: fields, acts and their Enter. A field is as it was before
 * they began, and `tell` hears which it was. Returns the function that ends this.
 */
export function guardKeys(tell: (machine: TypingMachine) => void): () => void {
  const judge = createKeyJudge()
  let before: { holder: Holder; value: string; at: number } | null = null
  const stoppedKeys = new Set<string>()
  const stop = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that is held down comes at the pace of a machine.
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    const holder = holderOf(event.target)
    const at = event.timeStamp
    // What it held before the first of the keys that came without a pause; `at` is that of the last one.
    if (holder === null || before?.holder !== holder || at - before.at >= pace)
      before = holder === null ? null : { holder, value: holder.value, at }
    else before = { ...before, at }
    const inField = holder instanceof HTMLInputElement
    const { stop: stops, machine } = judge({ key: event.key, at, inField })
    if (machine !== null) {
      if (before !== null) restore(before.holder, before.value)
      tell(machine)
    }
    if (!stops) return
    stoppedKeys.add(event.code)
    stop(event)
  }
  // A button is pressed by Space as it comes up.
  const onKeyUp = (event: KeyboardEvent) => {
    if (stoppedKeys.delete(event.code)) stop(event)
  }
  window.addEventListener('keydown', onKeyDown, true)
  window.addEventListener('keyup', onKeyUp, true)
  return () => {
    window.removeEventListener('keydown', onKeyDown, true)
    window.removeEventListener('keyup', onKeyUp, true)
  }
}

/** What a key can change by itself: a field takes it in, and a list goes to the row that begins with it. */
type Holder = HTMLInputElement | HTMLSelectElement

const holderOf = (target: EventTarget | null): Holder | null =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type))
    ? target
    : null

/** Puts back what it held as if a person did, so that whoever listens to it hears of it. */
function restore(holder: Holder, value: string): void {
  if (holder instanceof HTMLInputElement) {
    holder.setRangeText(value, 0, holder.value.length, 'end')
    holder.dispatchEvent(new InputEvent('input', { bubbles: true }))
  } else if (holder.value !== value) {
    holder.value = value
    holder.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
