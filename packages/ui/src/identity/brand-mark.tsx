/** The product's sign: a way from one stop to the next. */
export const BrandMark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
    <path className="jl-brand-line" d="M4 17 C4 9 18 13 18 5" fill="none" strokeWidth="2.5" />
    <circle className="jl-brand-from" cx="4" cy="17" r="3" />
    <circle className="jl-brand-to" cx="18" cy="5" r="3" />
  </svg>
)
