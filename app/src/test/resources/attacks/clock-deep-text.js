// attack: texts that their readers descend into
// expect: RTE WA TLE MLE
let said = "";
for (const read of [() => JSON.parse("[".repeat(1e6)), () => new RegExp("(".repeat(1e5) + ")".repeat(1e5)),
    () => Function("return " + "(".repeat(1e6) + ")".repeat(1e6))]) {
  try {
    said += typeof read();
  } catch (e) {
    said += e.constructor.name;
  }
}
console.log(said);
