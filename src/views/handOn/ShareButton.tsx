import { useState } from 'react'

type Props = { address: string; sentence: string }

const shownForMs = 6000

/** Hands on the address of the view: by the system's share sheet on a phone, else by the clipboard. */
export function ShareButton({ address, sentence }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>()

  async function share() {
    try {
      if (window.matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
        await navigator.share({ title: 'Mentorship Explorer', text: sentence, url: address })
        return
      }
      await navigator.clipboard.writeText(address)
      setOutcome('copied')
      setTimeout(() => setOutcome(undefined), shownForMs)
    } catch (error) {
      // Closing the share sheet is a choice, not a failure; without a clipboard the address can be copied by hand.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome('by-hand')
    }
  }

  return (
    <>
      <button type="button" className="control h-10" title={sentence} onClick={share}>
        Share
      </button>
      <span aria-live="polite" className="order-last basis-full text-small text-quiet empty:hidden">
        {outcome === 'copied' && `Link copied: ${sentence}`}
        {outcome === 'by-hand' && (
          <input
            type="text"
            readOnly
            aria-label="Address of this view"
            className="h-9 w-full rounded-sm border border-strong-line bg-paper px-2 font-mono text-small"
            value={address}
            onFocus={event => event.target.select()}
          />
        )}
      </span>
    </>
  )
}
