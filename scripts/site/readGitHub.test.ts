import { expect, it, vi } from 'vitest'
import { readGitHub } from './readGitHub.ts'

it('tries again, and hands on what comes', async () => {
  const fetch = vi
    .fn()
    .mockRejectedValueOnce(new Error('reset'))
    .mockResolvedValueOnce(new Response('no', { status: 503 }))
    .mockResolvedValueOnce(new Response('# Term'))
  expect(await readGitHub(fetch, [0, 0, 0]).readDocument('a.md')).toBe('# Term')
  expect(fetch).toHaveBeenLastCalledWith('https://raw.githubusercontent.com/cncf/mentoring/main/a.md')
})

it('knows what is not there from what could not be had', async () => {
  const answer = (status: number) => readGitHub(async () => new Response('no', { status }), [0, 0])
  expect(await answer(404).readDocument('a.md')).toBeUndefined()
  await expect(answer(503).readDocument('a.md')).rejects.toThrow('a.md: status 503')
  await expect(answer(403).listFiles()).rejects.toThrow('status 403')
})

it('lists the files', async () => {
  const tree = { tree: [{ path: 'README.md' }, { path: 'programs/summerofcode/2027.md' }] }
  const github = readGitHub(async () => new Response(JSON.stringify(tree)), [])
  expect(await github.listFiles()).toEqual(['README.md', 'programs/summerofcode/2027.md'])
})
