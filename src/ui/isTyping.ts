/** Whether a key that is pressed there is text, or a choice in a list. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select')
  )
}
