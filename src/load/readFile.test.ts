import { expect, it } from 'vitest'
import { describeFileProblem, readFile } from './readFile.ts'

it('reads a Markdown file', async () => {
  expect(await readFile(new File(['# Draft'], 'draft.md'))).toEqual({ ok: true, text: '# Draft' })
})

it.each<[string, BlobPart, RegExp]>([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xd8]), /no text in UTF-8/],
  ['nothing', '', /is empty/],
  ['a web page', '<!doctype html><title>A</title>', /a web page/],
  ['a note', 'milk, bread', /no heading/],
  ['a book', '# A\n'.repeat(600_000), /larger than 2 MB/],
])('says what is wrong with %s', async (_what, content, sentence) => {
  const body = await readFile(new File([content], 'a.md'))
  expect(body.ok ? body.text : describeFileProblem(body.problem)).toMatch(sentence)
})

it('does not throw at a folder, which a browser hands over as a file that it can not read', async () => {
  const folder = new File([], 'folder')
  folder.arrayBuffer = () => Promise.reject(new DOMException('no file', 'NotFoundError'))
  expect(await readFile(folder)).toEqual({ ok: false, problem: { kind: 'unreadable' } })
})
