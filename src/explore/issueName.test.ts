import { expect, it } from 'vitest'
import { issueName, shortIssueName } from './issueName.ts'

it.each([
  ['https://github.com/kmesh-net/kmesh/issues/1450', 'kmesh-net/kmesh#1450', '#1450'],
  ['https://github.com/a/b/pull/7#issuecomment-1', 'a/b#7', '#7'],
  ['https://github.com/a/b', 'github.com/a/b', 'Issue'],
  ['https://gitlab.com/a/b/-/issues/3', 'gitlab.com/a/b/-/issues/3', 'gitlab.com'],
  ['https://github.com@evil.example/a/b/issues/1', 'evil.example/a/b/issues/1', 'evil.example'],
  ['https://gіthub.com/a/b/issues/1', 'xn--gthub-n2e.com/a/b/issues/1', 'xn--gthub-n2e.com'],
  [
    'https://github.com.evil.example/a/b/issues/1',
    'github.com.evil.example/a/b/issues/1',
    'github.com.evil.example',
  ],
  ['https://evil.example', 'evil.example', 'evil.example'],
  ['#12', '#12', 'Issue'],
  ['https://github.com/a/b/discussions/12/x', 'a/b#12', '#12'],
  ['https://github.com/a/b/wiki/12', 'github.com/a/b/wiki/12', 'Issue'],
  ['https://github.com/a/b/issues', 'github.com/a/b/issues', 'Issue'],
  ['https://github.com/x/a/b/issues/1', 'github.com/x/a/b/issues/1', 'Issue'],
  ['https://github.com/a/b/issues/?q=is%3Aopen', 'github.com/a/b/issues/?q=is%3Aopen', 'Issue'],
  ['https://example.org/a/b/', 'example.org/a/b', 'example.org'],
  ['https://example.org/a/b/issues/1', 'example.org/a/b/issues/1', 'example.org'],
])('the issue %s is called %s', (url, name, short) => {
  expect(issueName(url)).toBe(name)
  expect(shortIssueName(url)).toBe(short)
})
