// topic: well within the memory limit
// memory-mib: 192
// output: 33554432 7 1000000

const data = new Uint8Array(32 << 20);
data[12345] = 7;
const numbers = Array.from({length: 1000000}, (_, i) => i);
console.log(data.length, data[12345], numbers.length);
