/** Characters that some ticket system takes for markup: wide ones read the same and mean nothing to it. */
const markup = /[<>[\]`*~|@#\\]/g
/** Between letters a line below is part of a name; elsewhere it marks. */
const loneLine = /(^|[^A-Za-z0-9])_+|_+(?=$|[^A-Za-z0-9])/g
/** What begins a list, a quotation, a heading or a formula at the head of a line. */
const head = /^(?:[-+=>#]|\d+(?=[.)]))/

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

/**
 * Words of a person's own as one line that says nothing but itself: no line break, nothing that turns the direction of
 * writing, no markup of HTML, Markdown or a bulletin board, no mention.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(markup, wide)
    .replace(loneLine, (found) => found.replace(/_/g, wide))
    .replace(head, wide)
