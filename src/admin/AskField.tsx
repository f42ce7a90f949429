import { useId } from 'react'

export type Ask = {
  name: string
  label: string
  kind: 'text' | 'url' | 'textarea' | 'select' | 'yesNo'
  required?: boolean
  options?: { value: string; label: string }[]
}

/** One labelled field of a dialog. */
export const AskField = ({ ask: { name, label, kind, required, options = [] } }: { ask: Ask }) => {
  const id = useId()
  if (kind === 'yesNo') return <YesNo name={name} label={label} options={options} />
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      {kind === 'textarea' && <textarea id={id} name={name} rows={4} maxLength={2000} required={required} />}
      {kind === 'select' && (
        <select id={id} name={name} required={required} defaultValue="">
          <option value="" disabled hidden />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {(kind === 'text' || kind === 'url') && (
        <input
          id={id}
          name={name}
          type={kind}
          required={required}
          placeholder={kind === 'url' ? 'https://' : undefined}
          autoComplete="off"
        />
      )}
    </p>
  )
}

const YesNo = ({
  name,
  label,
  options,
}: {
  name: string
  label: string
  options: { value: string; label: string }[]
}) => (
  <fieldset className="desk-field">
    <legend>{label}</legend>
    {options.map((option) => (
      <label key={option.value} className="desk-radio">
        <input type="radio" name={name} value={option.value} required /> {option.label}
      </label>
    ))}
  </fieldset>
)
