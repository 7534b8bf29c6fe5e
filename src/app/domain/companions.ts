/** Whether an address lets companion sources speak: they do unless it says "off". */
export function companionsOn(param: string | undefined): boolean {
  return param !== 'off';
}
