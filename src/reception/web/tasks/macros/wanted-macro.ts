/** Which macro the palette asked for; the inbox takes it when its dialog opens. */
let wanted: string | undefined;

export function wantMacro(id: string): void {
  wanted = id;
}

export function takeWantedMacro(): string | undefined {
  const taken = wanted;
  wanted = undefined;
  return taken;
}
