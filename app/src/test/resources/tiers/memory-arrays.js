// topic: more and more large typed arrays
// memory-mib: 96
// ends: memory
// time: 5

const everything = [];
for (let i = 1; ; i++) everything.push(new Float64Array(1 << 17).fill(i));
