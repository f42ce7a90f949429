const Drop = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0b5cad" />
    <circle cx="16" cy="16" r="3" fill="#fff" />
    <g fill="none" stroke="#fff" strokeWidth="1.8">
      <ellipse cx="16" cy="16" rx="11" ry="4.4" />
      <ellipse cx="16" cy="16" rx="11" ry="4.4" transform="rotate(60 16 16)" />
      <ellipse cx="16" cy="16" rx="11" ry="4.4" transform="rotate(120 16 16)" />
    </g>
  </svg>
)

/** The product's mark in the panel's header. */
export const Icon = () => <Drop size={18} />

/** Mark and name on the sign-in page. */
export const Logo = () => (
  <div style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: 12 }}>
    <Drop size={56} />
    <strong style={{ fontSize: 22 }}>科普内容平台</strong>
    <span>撰写 · 科学性审核 · 发布</span>
  </div>
)
