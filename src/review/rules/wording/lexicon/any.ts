/** Every place of any of these forms. */
export const any = (...parts: string[]) => new RegExp(parts.join('|'), 'gu')
