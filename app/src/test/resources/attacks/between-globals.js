// attack: leaves something in every object of the language for the next run
// expect: WA RTE
// lane: quick
// tests: 3
const places = [globalThis, Object.prototype, Array.prototype, Function.prototype, String.prototype, Promise, JSON, Math,
  require, process, process.stdout, console, Symbol, Error, Buffer];
for (const place of places) {
  if (place.leftBehind !== undefined) {
    console.log("BREACH", String(place));
  }
}
for (const place of places) {
  try {
    Object.defineProperty(place, "leftBehind", { value: 1, configurable: false });
    Object.freeze(place);
  } catch (e) {
    continue;
  }
}
console.log("nothing");
