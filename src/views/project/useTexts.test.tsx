// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { readText, type TextParts } from '../../texts/readText.ts'
import { Prose } from '../markdown/Prose.tsx'
import { type ReadTexts, ReadTextsContext } from './ReadTextsContext.ts'
import { useTexts } from './useTexts.ts'

type Owner = { name: string; texts: string[] }

const owner = (name: string): Owner => ({ name, texts: [`*${name}*`, `**${name}**`] })

function Shown({ owner: { name }, owner }: { owner: Owner }) {
  const read = useTexts(owner, owner.texts)
  if (!read) return <p>nothing yet of {name}</p>
  return (
    <section aria-label={read.owner.name}>
      {read.owner.texts.map(text => (
        <Prose key={text} text={read.textOf(text)} documentUrl="https://a.example/" />
      ))}
      <Prose text={read.textOf('*never asked for*')} documentUrl="https://a.example/" />
    </section>
  )
}

function show(readTexts: ReadTexts) {
  const draw = (shown: Owner) => (
    <ReadTextsContext value={readTexts}>
      <Shown owner={shown} />
    </ReadTextsContext>
  )
  return {
    start: (shown: Owner) => {
      const { rerender } = render(draw(shown))
      return (next: Owner) => rerender(draw(next))
    },
  }
}

/** Answers when the test says so. */
function slowWorker() {
  const answers: { texts: readonly string[]; resolve: (read: TextParts[]) => void; reject: () => void }[] = []
  const readTexts: ReadTexts = texts =>
    new Promise((resolve, reject) =>
      answers.push({ texts, resolve, reject: () => reject(new Error('slow')) }),
    )
  const answer = (at: number) =>
    act(async () => answers[at]?.resolve((answers[at]?.texts ?? []).map(readText)))
  const fail = (at: number) => act(async () => answers[at]?.reject())
  return { readTexts, answers, answer, fail }
}

it('draws texts when the worker has read them, and asks once', async () => {
  const worker = slowWorker()
  const one = owner('one')
  const draw = show(worker.readTexts).start(one)
  expect(screen.getByText('nothing yet of one')).toBeTruthy()
  draw(one)
  expect(worker.answers.map(({ texts }) => texts)).toEqual([['*one*', '**one**']])
  await worker.answer(0)
  const [em, strong] = screen.getAllByText('one')
  expect([em?.tagName, strong?.tagName]).toEqual(['EM', 'STRONG'])
  expect(screen.getByText('*never asked for*').tagName).toBe('PRE')
})

it('shows what was there until the next one is read, and skips one that was left', async () => {
  const worker = slowWorker()
  const [one, two, three] = [owner('one'), owner('two'), owner('three')]
  const draw = show(worker.readTexts).start(one)
  await worker.answer(0)
  draw(two)
  draw(three)
  expect(screen.getByRole('region', { name: 'one' })).toBeTruthy()
  await worker.answer(1)
  expect(screen.getByRole('region', { name: 'one' })).toBeTruthy()
  await worker.answer(2)
  expect(screen.getByRole('region', { name: 'three' })).toBeTruthy()
  draw(two)
  expect(screen.getByRole('region', { name: 'two' }), 'it was read meanwhile').toBeTruthy()
  expect(worker.answers).toHaveLength(3)
})

it('reads them itself while nobody else can', async () => {
  show(() => undefined).start(owner('alone'))
  expect((await screen.findAllByText('alone')).map(({ tagName }) => tagName)).toEqual(['EM', 'STRONG'])
})

it('shows as written what was given up', async () => {
  const worker = slowWorker()
  show(worker.readTexts).start(owner('endless'))
  await worker.fail(0)
  expect(screen.getByText('*endless*').tagName).toBe('PRE')
  expect(screen.getByText('**endless**').tagName).toBe('PRE')
})

it('tells who stands around it when what reads them does not come', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.doMock('../../texts/readText.ts', () => {
    throw new Error('no network')
  })
  render(
    <Boundary>
      <Shown owner={owner('lost')} />
    </Boundary>,
  )
  expect(await screen.findByText('could not be drawn')).toBeTruthy()
  vi.doUnmock('../../texts/readText.ts')
  vi.restoreAllMocks()
})

class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError() {
    return { isBroken: true }
  }
  override render() {
    return this.state.isBroken ? <p>could not be drawn</p> : this.props.children
  }
}
