/** The built index.html with a page's name, and the page itself in the place of the bars that stand for one. */
export function fillPage(template, { title, description, html }) {
  const names = [
    [/(<title>)[^<]*(<\/title>)/, `${title} · Mentorship Explorer`],
    [/(<meta\s+name="description"\s+content=")[^"]*(")/, description],
    [/(<meta property="og:title" content=")[^"]*(")/, title],
    [/(<meta property="og:description" content=")[^"]*(")/, description],
  ].reduce(
    (page, [pattern, text]) =>
      replace(page, pattern, (_, before, after) => before + escapeText(text) + after),
    template,
  )
  return replace(names, /(?=<div class="skeleton-heading)/, () => `<div class="drawn">${html}</div>`)
}

function replace(page, pattern, by) {
  if (!pattern.test(page)) throw new Error(`index.html has no ${pattern}`)
  return page.replace(pattern, by)
}

function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
