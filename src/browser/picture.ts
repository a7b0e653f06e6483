/** A sheet to be drawn: black on white whatever the theme, for it leaves the page. */
export interface Picture {
  title: string
  /** Large lines, such as a code and how it is read. */
  large: readonly string[]
  /** Dark modules of a QR code, its quiet zone included; null for none. */
  matrix: readonly (readonly boolean[])[] | null
  lines: readonly string[]
}

const width = 760
const edge = 24
const faces = {
  title: '600 24px sans-serif',
  large: '600 34px sans-serif',
  line: '15px monospace',
} as const
const heights = { title: 40, large: 48, line: 22 } as const
const moduleSize = 5

/** The picture as an address that an `img` shows; null where the browser draws none. */
export function drawPicture({ title, large, matrix, lines }: Picture): string | null {
  const code = matrix === null ? 0 : matrix.length * moduleSize
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height =
    2 * edge + heights.title + large.length * heights.large + code + edge + lines.length * heights.line
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  context.textBaseline = 'top'
  let top = edge
  const write = (text: string, kind: keyof typeof faces) => {
    context.font = faces[kind]
    context.fillText(text, edge, top, width - 2 * edge)
    top += heights[kind]
  }
  write(title, 'title')
  for (const line of large) write(line, 'large')
  for (const [row, modules] of (matrix ?? []).entries())
    for (const [column, dark] of modules.entries())
      if (dark) context.fillRect(edge + column * moduleSize, top + row * moduleSize, moduleSize, moduleSize)
  top += code + edge
  for (const line of lines) write(line, 'line')
  // A browser that blurs what is drawn, against being recognised by it, gives a picture all the same.
  return canvas.toDataURL('image/png')
}
