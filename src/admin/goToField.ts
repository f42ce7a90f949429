/** Payload names the input of `signer.name` `field-signer__name`. A part that isn't on the page leads to the part that holds it. */
const fieldFor = (path: string): HTMLElement | null => {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(`field-${parts.slice(0, length).join('__')}`)
    if (found) return found
  }
  return null
}

const typed = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'

/** Brings a field of the form into view and the cursor into it. */
export const goToField = (path: string): void => {
  const field = fieldFor(path)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const input = field.matches(typed) ? field : field.querySelector<HTMLElement>(typed)
  input?.focus({ preventScroll: true })
}
