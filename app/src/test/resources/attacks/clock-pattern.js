// attack: a pattern that takes for ever where patterns are tried one way after the other
// expect: TLE WA
// time: 0.3
console.log(/^(a+)+$/.test("a".repeat(60) + "b"));
