type Props = { action: string; label: string; button: string; search: string; hidden?: Record<string, string | number> }

/** A search by the address alone, so that it works without any script and can be kept as a bookmark. */
export const SearchForm = ({ action, label, button, search, hidden = {} }: Props) => (
  <form action={action} method="get" role="search" className="desk-search">
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <input type="search" name="search" defaultValue={search} aria-label={label} placeholder={label} />
    <button type="submit" className="desk-button desk-button--plain">
      {button}
    </button>
  </form>
)
