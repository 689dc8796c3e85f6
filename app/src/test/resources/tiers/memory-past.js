// topic: more and more objects
// lane: quick
// memory-mib: 96
// ends: memory
// time: 5

const everything = [];
for (;;) everything.push({number: everything.length, text: 'x' + everything.length});
