export function FrameKeys(_: { role: string }) {
  return null
}
