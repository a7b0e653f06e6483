// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Button } from '../../../src/components/parts/Button/Button'
import { PageButton } from '../../../src/components/parts/PageButton/PageButton'
import { RadioCard } from '../../../src/components/parts/RadioCard/RadioCard'
import { Section } from '../../../src/components/parts/Section/Section'
import { useWalkStore } from '../../../src/components/useApp'
import { newSession } from '../../../src/wizard/case/session'
import { showInCase } from '../../support/showInCase'

afterEach(cleanup)

const show = (part: ReactNode) => showInCase('en', newSession('2026.1'), part)

const Here = () => <output>{useWalkStore(({ place }) => place.page)}</output>

it('a button in a form does what it says and submits nothing', async () => {
  const press = vi.fn()
  const submit = vi.fn()
  await show(
    <form onSubmit={submit}>
      <Button onClick={press}>Save</Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(press).toHaveBeenCalledOnce()
  expect(submit).not.toHaveBeenCalled()
})

it('a page button leads to its page', async () => {
  await show(
    <>
      <PageButton to={{ page: 'travel' }}>How a payment travels</PageButton>
      <Here />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'How a payment travels' }))
  expect(screen.getByRole('status').textContent).toBe('travel')
})

it('a section is a region or a navigation named by its heading', async () => {
  await show(
    <>
      <Section id="causes" title="Causes">
        What may be behind it
      </Section>
      <Section as="nav" id="messages" title="Messages">
        Where to go
      </Section>
    </>,
  )
  expect(screen.getByRole('region', { name: 'Causes' }).textContent).toContain('What may be behind it')
  expect(screen.getByRole('navigation', { name: 'Messages' })).toBeDefined()
  expect(screen.getByRole('heading', { level: 2, name: 'Causes' })).toBeDefined()
})

it('a radio card is chosen anywhere on it', async () => {
  const choose = vi.fn()
  await show(
    <RadioCard name="size" checked={false} onChange={choose}>
      Large
    </RadioCard>,
  )
  await userEvent.click(screen.getByText('Large'))
  expect(choose).toHaveBeenCalledOnce()
  expect(screen.getByRole('radio', { name: 'Large' })).toBeDefined()
})
