import { writeFileSync } from 'node:fs'
import type { Camera, Picture } from './camera'

export interface Chapter {
  title: string
  pictures: readonly Picture[]
}

/** Writes one page that shows all pictures beside them, and says where it lies. */
export function writeContactSheet({ folder }: Camera, chapters: readonly Chapter[]): string {
  const file = `${folder}/index.html`
  writeFileSync(file, sheetOf(chapters))
  return `${chapters.reduce((sum, { pictures }) => sum + pictures.length, 0)} pictures: ${file}`
}

function sheetOf(chapters: readonly Chapter[]): string {
  const strips = chapters.map(({ title, pictures }) => {
    const shown = pictures.map(
      ({ file, says }) =>
        `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy" height="480"></a><figcaption>${says}</figcaption></figure>`,
    )
    return `<h2>${title}</h2><div>${shown.join('')}</div>`
  })
  const look =
    'body{font:14px sans-serif;background:#ccc}div{display:flex;gap:8px;overflow-x:auto}figure{margin:0;flex:none}figcaption{max-width:220px}'
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${look}</style>${strips.join('')}`
}
