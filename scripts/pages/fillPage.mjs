/** The built index.html with a page's name, and the page itself in the place of the bars that stand for one. */
export function fillPage(template, { title, description, html }) {
  const names = [
    [/(<title>)[^<]*(<\/title>)/, title],
    [/(<meta\s+name="description"\s+content=")[^"]*(")/, description],
    [/(<meta property="og:title" content=")[^"]*(")/, title],
    [/(<meta property="og:description" content=")[^"]*(")/, description],
  ].reduce((page, [pattern, text]) => replace(page, pattern, (_, before, after) => before + escape(text) + after), template)
  return replace(names, /(?=<div class="skeleton-heading)/, () => `<div class="drawn">${html}</div>\n          `)
}

function replace(page, pattern, by) {
  if (!pattern.test(page)) throw new Error(`index.html has no ${pattern}`)
  return page.replace(pattern, by)
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
