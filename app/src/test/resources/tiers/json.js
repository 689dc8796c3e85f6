// topic: JSON
// output: {"a":[1,"x",null,true],"d":"2000-01-01T00:00:00.000Z","u":"é\"\\\n"}
// output: { a: { b: [ 1, 2 ] }, c: 1e+30 } undefined [null,null] {}
// output: {
// output:   "x": 1,
// output:   "y": []
// output: }
// output: {"x":2,"k":"kept"} SyntaxError TypeError 10
// output: "\u2028 🎉" true

console.log(JSON.stringify({a: [1, 'x', null, true], d: new Date(Date.UTC(2000, 0)), u: 'é"\\\n', f: () => 0, n: undefined}));
console.log(JSON.parse('{"a": {"b": [1, 2]}, "c": 1e30}'), JSON.stringify(undefined), JSON.stringify([undefined, () => 0]), JSON.stringify(new Map([[1, 2]])));
console.log(JSON.stringify({x: 1, y: []}, null, 2));
const name = action => { try { action(); } catch (e) { return e.name; } };
const loop = {};
loop.self = loop;
console.log(JSON.stringify({x: 1, k: 'kept', z: 3}, (key, value) => (key === 'z' ? undefined : typeof value === 'number' ? value * 2 : value)), name(() => JSON.parse("{'a': 1}")), name(() => JSON.stringify(loop)), JSON.parse('[5]', (key, value) => (Array.isArray(value) ? value : value * 2))[0]);
console.log(JSON.stringify('\u2028 🎉').replace('\u2028', '\\u2028'), JSON.parse(' true '));
