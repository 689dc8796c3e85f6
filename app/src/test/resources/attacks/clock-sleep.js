// attack: waits
// expect: TLE
// lane: waiting
// time: 0.3
setTimeout(() => console.log("awake"), 1e9);
