export function Browse(_: object & Record<string, unknown>) { return <p>…</p>; }
