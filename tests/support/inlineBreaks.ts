// happy-dom gives <wbr> no display, so that names are read with a space at each; browsers show it inline.
if (typeof document !== 'undefined') {
  const style = document.createElement('style')
  style.textContent = 'wbr { display: inline }'
  document.head.append(style)
}
