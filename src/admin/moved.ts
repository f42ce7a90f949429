const name = 'desk:moved'

/** Tells the other widgets of the page that the piece has moved on, so that they look again. */
export const sayMoved = () => window.dispatchEvent(new Event(name))

/** @returns how to stop listening */
export const onMoved = (look: () => void) => {
  window.addEventListener(name, look)
  return () => window.removeEventListener(name, look)
}
