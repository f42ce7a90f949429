/** The declarations of an element's `style` attribute, names and values in lower case. */
export const declarations = (element: Element): ReadonlyMap<string, string> =>
  new Map(
    (element.getAttribute('style') ?? '')
      .split(';')
      .map((declaration) => declaration.split(':'))
      .map(([name = '', ...value]) => [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]),
  )
