// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, it, vi } from 'vitest'
import { Combobox } from './Combobox.tsx'

const fruit = ['Apple', 'Banana', 'Blackberry', 'Cherry'].map(label => ({
  value: label.toLowerCase(),
  label,
}))
const onChoose = vi.fn()
const user = userEvent.setup()

beforeEach(() => {
  onChoose.mockClear()
  render(
    <>
      <Combobox
        label="Fruit"
        value="banana"
        text="Banana!"
        findOptions={typed => fruit.filter(({ value }) => value.startsWith(typed.toLowerCase()))}
        onChoose={onChoose}
      />
      <button type="button">Elsewhere</button>
    </>,
  )
})

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Fruit' })
const optionNames = () => screen.queryAllByRole('option').map(option => option.textContent)
/** What a screen reader would say is under the cursor. */
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent

/** What needs a whole page or a drawn one is checked end to end. */
const axeOptions = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }

it('shows what is chosen and no list, until it is used', async () => {
  expect(field().value).toBe('Banana!')
  expect(field().getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.click(field())
  expect(field().getAttribute('aria-expanded')).toBe('true')
  expect(optionNames()).toHaveLength(4)
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Banana')
  expect(active()).toBe('Banana')
})

it('replaces the text as one types, and Enter takes the best match', async () => {
  await user.click(field())
  await user.keyboard('b')
  expect(field().value).toBe('b')
  expect(optionNames()).toEqual(['Banana', 'Blackberry'])
  expect(active()).toBe('Banana')
  await user.keyboard('l{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('blackberry')
  expect(screen.queryByRole('listbox')).toBeNull()
})

it('moves with the arrows, round at the ends, while the focus stays in the field', async () => {
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(active()).toBe('Banana')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(active()).toBe('Cherry')
  await user.keyboard('{ArrowDown}')
  expect(active()).toBe('Apple')
  await user.keyboard('{ArrowUp}')
  expect(active()).toBe('Cherry')
  await user.keyboard('{PageUp}')
  expect(active()).toBe('Apple')
  expect(document.activeElement).toBe(field())
})

it('forgets what was typed on Escape', async () => {
  await user.click(field())
  await user.keyboard('ch{Escape}')
  expect(field().value).toBe('Banana!')
  expect(onChoose).not.toHaveBeenCalled()
})

it('chooses nothing when the focus leaves', async () => {
  await user.click(field())
  await user.keyboard('ch')
  await user.click(screen.getByRole('button'))
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onChoose).not.toHaveBeenCalled()
})

it('takes an option by a click', async () => {
  await user.click(field())
  await user.click(screen.getByRole('option', { name: 'Cherry' }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('cherry')
})

it('says that nothing matches, and Enter then does nothing', async () => {
  await user.click(field())
  await user.keyboard('x{ArrowDown}{Enter}')
  expect(optionNames()).toEqual([])
  expect(onChoose).not.toHaveBeenCalled()
})

it('has no violations that axe finds, closed and open', async () => {
  expect(await findViolations()).toEqual([])
  await user.click(field())
  expect(await findViolations()).toEqual([])
})

async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, axeOptions)
  return violations.map(({ id }) => id)
}
